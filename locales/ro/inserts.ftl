# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Venim în vizită la dumneavoastră
    .lead = Citiți cine vine și despre ce este vorba. Dumneavoastră decideți dacă doriți.
section-visit-greeting = Bună ziua! Dorim să vă cunoaștem. Vă vizităm cu plăcere acasă sau ne întâlnim în alt loc.
section-visit-who = Vine o persoană de la { -advice(case: "nom") }, pentru aproximativ o oră. Vorbim despre ce este important pentru dumneavoastră: locuință, școală, muncă sau scrisori.
section-visit-voluntary = Vizita este voluntară și gratuită. Și dacă spuneți nu, puteți primi { -advice(case: "nom") } de la noi.
section-visit-language = Poate veni și un { -language-mediator }. Nici acest lucru nu vă costă nimic.
section-visit-reply = Vă rugăm să completați partea de jos și să o decupați. Predați-o la { -advice(case: "nom") } sau sunați.

## Goals and agreements

section-agreements = Obiective și înțelegeri
    .lead = Scrieți împreună: Care este obiectivul? Cine face ce și până când?
section-agreements-voluntary = Stabiliți-vă numai obiective pe care le doriți chiar dumneavoastră. Aveți voie să spuneți nu; vă întrebăm cu plăcere din nou mai târziu.
section-agreements-both = Și { -advice(case: "service") } scrie aici de ce se ocupă. Această foaie rămâne la dumneavoastră.

## Consents. The binding text of a consent is the German one.

section-consents = Acorduri: dumneavoastră decideți
    .lead = Semnați numai ce ați înțeles și doriți cu adevărat.
section-consents-what = Printr-o <de>Einwilligung</de> (acord) permiteți unei autorități să transmită anumite date despre dumneavoastră unei alte instituții.
section-consents-boxes = Pentru fiecare { -office(case: "nom") } există o casetă: ce date, cui, pentru ce și până când. Din punct de vedere juridic este valabil textul german.
section-consents-free = Nu semnați? Acest lucru nu are urmări pentru { -booklet(case: "your") } și pentru { -advice(case: "def") } pe care o primiți.
section-consents-revoke = Puteți retrage oricând orice <de>Einwilligung</de> (acord). Anunțați { -office(case: "def") }, oral sau în scris; retragerea este valabilă apoi pentru viitor.

## Case conference: the invitation

section-case-conference = Invitație la conferința de caz
    .lead = Mai multe instituții planifică împreună cu dumneavoastră, și numai dacă sunteți de acord.
section-case-conference-what = Într-o <de>Fallkonferenz</de> (conferință de caz), instituțiile care vă însoțesc vorbesc între ele. Astfel, formele de ajutor se potrivesc mai bine între ele.
section-case-conference-open = Mai jos scrie despre ce se vorbește și cine vine; aveți voie să le schimbați pe amândouă. Primiți rezultatele în scris.
section-case-conference-company = Puteți aduce o persoană în care aveți încredere. Poate fi prezent și un { -language-mediator }.
section-case-conference-consent = Fără <de>Einwilligung</de> (acordul dumneavoastră) nu are loc nicio <de>Fallkonferenz</de>; puteți retrage acordul oricând. Din punct de vedere juridic este valabil textul german.
section-case-conference-agree = Sunt de acord: aceste persoane și instituții au voie să vorbească despre aceste teme.
section-case-conference-decline = Nu doresc nicio <de>Fallkonferenz</de>. { -advice(case: "Def") } continuă oricum.

## Case conference: the results

section-case-results = Rezultatele conferinței de caz
    .lead = Aici scrie ce s-a discutat și cine se ocupă de ce și până când.
section-case-results-yours = Această foaie este a dumneavoastră. Dumneavoastră decideți cui o arătați.
section-case-results-correct = Ați înțeles ceva altfel? Spuneți acest lucru, iar foaia va fi modificată.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Drumul meu spre o profesie
    .lead = <de>Berufswegeplan</de> (planul dumneavoastră profesional): scrieți ce ați făcut deja și ce urmează.
section-career-plan-kaoa = În Renania de Nord-Westfalia, acești patru pași fac parte din școală. Programul se numește <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: aflați ce știți să faceți bine și ce vă place să faceți.
section-career-plan-explore = <de>Berufsfelderkundung</de>: în zile separate, faceți cunoștință cu diferite profesii.
section-career-plan-internship = <de>Praktikum</de> (practică): lucrați o vreme într-o firmă.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: stabiliți în scris ce urmează după școală.
section-career-plan-help = Lipsește un pas? Întrebați la școală sau la <de>Berufsberatung</de> (orientare profesională) cum îl puteți recupera.

## School: one row per child, no absences, no marks

section-school-contacts = Contacte la școală și grădiniță
    .lead = Scrieți pentru fiecare copil cu cine puteți lua legătura acolo și cum.
section-school-contacts-ask = Întrebați: Cine se ocupă de copilul meu? Rugați persoana să scrie aici datele sale.
section-school-contacts-language = Pentru discuții, cereți un { -language-mediator }; nu îi cereți copilului să traducă.
section-school-contacts-talk = Vorbiți unii cu alții și când totul merge bine. Așa vă cunoașteți.

## Eighteen: leaving youth welfare

section-eighteen = Am împlinit 18 ani
    .lead = Felicitări! Multe lucruri le decideți acum dumneavoastră și nu este nevoie să vă descurcați fără ajutor.
section-eighteen-help-goes-on = Ajutorul de la <de>Jugendamt</de> (oficiul pentru tineret) nu se oprește neapărat la 18 ani. La nevoie există <de>Hilfe für junge Volljährige</de> (ajutor pentru tineri majori), de regulă până la împlinirea vârstei de 21 de ani.
section-eighteen-before-it-ends = Urmează să se termine ajutorul? Vorbiți înainte cu <de>Jugendamt</de> și mergeți la { -advice(case: "nom") }.
section-eighteen-contact = Știu cine este acum responsabil pentru mine.
section-eighteen-money = Știu din ce trăiesc.
section-eighteen-account = Am propriul meu cont bancar.
section-eighteen-insurance = Știu ce asigurare de sănătate am.
section-eighteen-housing = Știu unde pot locui.
section-eighteen-document = Știu până când este valabil documentul meu.
section-eighteen-training = Am un plan pentru școală sau muncă.
section-eighteen-mentor = Știu pe cine sun când devine greu.
section-eighteen-papers = De aceste acte aveți des nevoie. Întrebați despre cele care vă lipsesc.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Perspectiva de a rămâne
    .lead = Cu o <de>Duldung</de> (ședere tolerată) pot exista aceste căi. Aici nu scrie totul, iar o bifă nu este o promisiune.
section-right-to-stay-advice-first = Cereți sfat înainte de a face ceva. Întrebați la { -advice(case: "nom") } despre toate condițiile.
section-right-to-stay-young = <strong>Tineri care au mers aici la școală:</strong> acest lucru poate duce la o <de>Aufenthaltserlaubnis</de> (permis de ședere).
section-right-to-stay-young-age = { -application(case: "Def") } mea ajunge înainte să împlinesc 27 de ani.
section-right-to-stay-young-years = Locuiesc aici de trei ani, fără întrerupere.
section-right-to-stay-young-tolerated = Am de douăsprezece luni o <de>Duldung</de>.
section-right-to-stay-young-school = Merg aici la școală cu succes de trei ani sau am o diplomă de aici.
section-right-to-stay-settled = <strong>Mulți ani aici:</strong> și acest lucru poate duce la o <de>Aufenthaltserlaubnis</de> (permis de ședere).
section-right-to-stay-settled-years = Locuiesc aici de șase ani fără întrerupere sau de patru ani cu un copil minor.
section-right-to-stay-settled-living = Trăiesc în principal din munca mea sau voi putea face asta în curând.
section-right-to-stay-settled-german = Vorbesc germană, cel puțin A2.
section-right-to-stay-settled-school = Copiii mei de vârstă școlară merg la școală.
section-right-to-stay-training = <strong>Cu o formare profesională:</strong> sunt posibile o <de>Ausbildungsduldung</de> (ședere tolerată pentru formare) sau o <de>Aufenthaltserlaubnis</de> (permis de ședere).
section-right-to-stay-training-contract = Am un <de>Ausbildungsvertrag</de> (contract de formare profesională).
section-right-to-stay-training-identity = Știu dacă identitatea mea este clarificată.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (dreptul de ședere ca șansă) nu se mai acordă. Dacă îl aveți încă, poate duce la una dintre primele două căi.

## Another office has become responsible

section-responsibility-change = Altă { -office(case: "nom") } este responsabilă
    .lead = Dacă se schimbă { -office(case: "def") }, trebuie de obicei să depuneți o nouă { -application(case: "nom") }. Așa nu se pierde nimic.
section-responsibility-change-example = De exemplu: până acum se primeau prestații conform <de>AsylbLG</de> de la <de>Sozialamt</de> (oficiul de asistență socială). Acum se primesc <de>Leistungen vom Jobcenter (SGB II)</de> (prestații de la Jobcenter).
section-responsibility-change-letter = Citiți în scrisoare: Ce { -office(case: "nom") } este responsabilă acum și de când? Cereți să vi se explice.
section-responsibility-change-apply = Depuneți { -application(case: "def") } la noua { -office(case: "nom") }. Nu așteptați până se termină vechile prestații.
section-responsibility-change-old-office = Anunțați vechea { -office(case: "nom") }. Întrebați până când mai plătește.
section-responsibility-change-health = Întrebați dacă se schimbă asigurarea de sănătate.
section-responsibility-change-tell = O { -office(case: "nom") } a plătit pentru dumneavoastră proprietarului, școlii sau grădiniței? Anunțați și acolo.
section-responsibility-change-no-money = Nu vin banii? Mergeți imediat la { -advice(case: "nom") } și luați toate scrisorile cu dumneavoastră.

## Appointments

section-appointments-list = { -appointment(case: "Pldef") } dintr-o privire
    .lead = Agățați foaia la vedere. Anunțați din timp dacă nu puteți veni.

## Papers by situation

section-papers-list = De ce acte am nevoie?
    .lead = Bifați ce aveți. Întrebați înainte de fiecare { -appointment(case: "nom") } ce trebuie într-adevăr să aduceți.
section-papers-list-copies = Depuneți copii și păstrați originalele.
section-papers-list-everybody = <strong>Pentru toată lumea</strong>
section-papers-list-children = <strong>Cu copii</strong>
section-papers-list-work = <strong>Pentru muncă</strong>
section-papers-list-school = <strong>Pentru școală și formare</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Venim în ziua de
field-next-meeting = Discuția următoare
field-slip-name = Numele meu
field-slip-yes = Data îmi convine
field-slip-other-day = Mai bine în această zi
field-slip-interpreter = { -language-mediation(case: "Nom") }: limba
field-signature = Data, semnătura
field-conference-topics = Teme
field-conference-people = Cine participă
field-companion = Vine cu mine
field-topic-discussed = Temă
field-agreed = Ce am stabilit
field-who-does-it = Cine se ocupă
field-until-when = Până când
field-kaoa-step = Pas
field-when = Când
field-contact-phone = Telefon sau e-mail
field-child = Copil

## Papers that only the inserts ask for

paper-check-up-booklet = Carnetul controalelor copilului (<de>U-Heft</de>)
paper-child-benefit-decision = Scrisoarea despre <de>Kindergeld</de>, alocația pentru copii (<de>Bescheid</de>)
paper-daycare-contract = Contract cu <de>Kita</de> (grădiniță) sau <de>Tagespflege</de> (îngrijire de zi)
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (contract de muncă)
paper-training-contract = <de>Ausbildungsvertrag</de> (contract de formare profesională)
paper-internship-certificates = Dovezi de la <de>Praktika</de> (stagii de practică)
paper-help-plan = Acte de la <de>Jugendamt</de> (<de>Hilfeplan</de>: plan de ajutor)
