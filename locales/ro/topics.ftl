# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Înregistrarea adresei
    .lead = Înregistrați-vă adresa după ce vă mutați. Multe { -office(case: "pl") } întreabă mai târziu despre această înregistrare.
topic-registration-confirmation = Cereți de la { -landlord } <de>Wohnungsgeberbestätigung</de> (confirmarea că locuiți acolo).
topic-registration-ask-appointment = Întrebați la <de>Bürgerbüro</de> (biroul pentru cetățeni) dacă vă trebuie o { -appointment(case: "nom") }.
topic-registration-register = Înregistrați-vă la noua adresă, împreună cu familia.
topic-registration-certificate = Cereți <de>Meldebescheinigung</de> (dovada adresei). Păstrați-o bine.
topic-registration-letterbox = Scrieți toate numele de familie pe cutia poștală și la sonerie.
topic-registration-move = Vă mutați din nou? Înregistrați și adresa următoare.
topic-registration-tell-others = Anunțați noua adresă și la bancă, școală, casa de sănătate și { -office(case: "pl") }.
topic-registration-tax-id = <de>Steuer-ID</de> (numărul fiscal) vine de obicei prin poștă. Păstrați scrisoarea.
topic-registration-no-payment = Nu plătiți pe nimeni pentru o { -appointment(case: "nom") }. Înregistrați numai o locuință în care locuiți cu adevărat.
topic-registration-two-weeks-law = Înregistrați-vă în cel mult două săptămâni după ce vă mutați. A trecut deja mai mult timp? Înregistrați-vă totuși imediat. Aveți întrebări? Întrebați la { -advice(case: "nom") }.

## residence-permit

topic-residence-permit = Permisiunea de ședere
    .lead = Vedeți până când este valabil documentul. Cereți din timp o { -appointment(case: "nom") }.
topic-residence-permit-check = Verificați până când este valabil documentul. Notați ziua.
topic-residence-permit-appointment = Cereți din timp o { -appointment(case: "nom") } la <de>Ausländerbehörde</de> (oficiul pentru străini).
topic-residence-permit-papers = Întrebați ce acte trebuie să aduceți. Faceți copii.
topic-residence-permit-receipt = Durează mult? Cereți o confirmare scrisă.
topic-residence-permit-next-steps = Doriți să rămâneți permanent? Cereți să vi se scrie pașii.
topic-residence-permit-conditions = Citiți ce scrie pe document și pe foaia anexată.
topic-residence-permit-work = Înainte de orice loc de muncă nou, întrebați dacă aveți voie să lucrați acolo.
topic-residence-permit-travel = Doriți să călătoriți în străinătate sau să vă mutați? Întrebați înainte.
topic-residence-permit-changes = Anunțați schimbările: adresă, căsătorie, naștere, despărțire sau loc de muncă nou.
topic-residence-permit-deadline-letter = Apare în scrisoare o <de>Frist</de> (termen-limită)? Mergeți imediat la { -advice(case: "nom") }. Nu plătiți pe nimeni pentru o { -appointment(case: "nom") }.
topic-residence-permit-right-to-stay = Și cu o <de>Duldung</de> (ședere tolerată) există căi spre o <de>Aufenthaltserlaubnis</de> (permis de ședere). Contează, de exemplu, timpul petrecut în Germania. Întrebați din timp la { -advice(case: "nom") }.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (dreptul de ședere ca șansă) nu se mai acordă. Îl aveți încă? Atunci sunt valabile o vreme reguli speciale. Mergeți în curând la { -advice(case: "nom") }.

## health-insurance

topic-health-insurance = Asigurarea de sănătate
    .lead = Adresați-vă din timp unei case de sănătate. Cu cardul ei mergeți la medic.
topic-health-insurance-ask = Clarificați întâi ce fel de asigurare aveți. { -advice(case: "Service") } vă ajută.
topic-health-insurance-choose = Alegeți o <de>Krankenkasse</de> (casă de sănătate) și înscrieți-vă acolo.
topic-health-insurance-family = Întrebați dacă familia poate fi asigurată împreună cu dumneavoastră.
topic-health-insurance-card = Aduceți <de>Gesundheitskarte</de> (cardul de sănătate) la fiecare vizită la medic.
topic-health-insurance-no-card = Încă nu aveți cardul? Cereți o adeverință de la casa de sănătate.
topic-health-insurance-european-card = Aveți un card european de asigurare? Arătați-l la casa de sănătate.
topic-health-insurance-social-office = Uneori ajută întâi <de>Sozialamt</de> (oficiul de asistență socială). Întrebați despre <de>Behandlungsschein</de> (adeverință pentru tratament).
topic-health-insurance-changes = Anunțați la casa de sănătate: adresă nouă, loc de muncă nou, naștere, căsătorie.
topic-health-insurance-not-insured = Nu aveți asigurare? Nu așteptați. Întrebați la { -advice(case: "nom") }.
topic-health-insurance-doorstep = Nu semnați niciun contract de asigurare la ușă sau la telefon. Cereți întâi { -advice(case: "nom") }.

## doctor

topic-doctor = În caz de boală
    .lead = Mergeți întâi la medicul de familie. Dacă viața este în pericol, chemați imediat ambulanța.
topic-doctor-find = Căutați o <de>Hausarztpraxis</de> (cabinet de medic de familie) în apropiere, înainte să vă îmbolnăviți.
topic-doctor-call = Sunați acolo și cereți o { -appointment(case: "nom") }.
topic-doctor-language = Aveți nevoie de { -language-mediator }? Spuneți de la început.
topic-doctor-bring = Aduceți cardul, carnetul de vaccinări și medicamentele.
topic-doctor-specialist = Aveți nevoie de un medic specialist? Cereți o <de>Überweisung</de> (trimitere).
topic-doctor-closed = Cabinet închis și niciun pericol de moarte? Vă ajută serviciul medical de gardă.
topic-doctor-pharmacy = Cu un <de>Rezept</de> (rețetă) primiți medicamente la <de>Apotheke</de> (farmacie).
topic-doctor-sick-note = Nu puteți merge la muncă sau la curs? Anunțați imediat.
topic-doctor-cancel = Nu puteți veni la { -appointment(case: "nom") }? Anunțați din timp.
topic-doctor-children = Mergeți cu copiii și la <de>Vorsorgeuntersuchung</de> (control preventiv).
topic-doctor-ambulance = Dureri puternice în piept, lipsă de aer sau paralizie? Nu așteptați. Chemați ambulanța.

## mental-health

topic-mental-health = Când sufletul are nevoie de ajutor
    .lead = După vremuri grele, mulți oameni simt teamă sau dorm prost. Cereți ajutor.
topic-mental-health-talk = Vorbiți cu o persoană în care aveți încredere.
topic-mental-health-practice = Mergeți la <de>Hausarztpraxis</de> (medicul de familie). Spuneți cum vă simțiți.
topic-mental-health-counselling = Întrebați la { -advice(case: "nom") } ce ajutor există în apropiere.
topic-mental-health-language = Cereți un { -language-mediator }.
topic-mental-health-strength = Nu este vina dumneavoastră. Să cereți ajutor este un pas bun.
topic-mental-health-daily = Un program stabil, mișcarea și discuțiile vă pot face bine.
topic-mental-health-children = Și copiii au griji. Vorbiți la școală, la grădiniță sau la medicul copilului.
topic-mental-health-waiting = Poate dura până primiți un loc la <de>Psychotherapie</de> (psihoterapie). Întrebați ce vă ajută încă de acum.
topic-mental-health-not-alone = Nu mai doriți să trăiți? Sunați acum. Dacă viața este în pericol, chemați ambulanța.

## housing

topic-housing = Găsirea unei locuințe
    .lead = Căutarea poate dura mult. Citiți în liniște orice contract înainte de a semna.
topic-housing-entitlement = Pentru o locuință ieftină, întrebați despre <de>Wohnberechtigungsschein</de> (certificat pentru locuință socială).
topic-housing-search = Căutați pe internet, în ziar și prin cunoscuți.
topic-housing-visit = Mergeți să vedeți locuința. Fotografiați stricăciunile.
topic-housing-rent-paid = O { -office(case: "nom") } vă plătește chiria? Cereți întâi aprobarea acolo.
topic-housing-contract = Cereți să vi se explice <de>Mietvertrag</de> (contractul de închiriere). Păstrați-l bine.
topic-housing-costs = La <de>Kaltmiete</de> (chiria de bază) se adaugă <de>Nebenkosten</de> (întreținerea), de exemplu pentru apă și gunoi.
topic-housing-deposit = <de>Kaution</de> este o garanție. Păstrați dovada plății.
topic-housing-power = Când vă mutați, notați cifrele de pe contoare. Contractul pentru curent îl faceți adesea chiar dumneavoastră.
topic-housing-handover = Când vă mutați, scrieți toate stricăciunile în <de>Übergabeprotokoll</de> (procesul-verbal de predare).
topic-housing-dismissal = Ați primit o <de>Kündigung</de> (reziliere) sau o <de>Mahnung</de> (somație de plată)? Mergeți imediat la { -advice(case: "nom") }.
topic-housing-advance = Nu plătiți bani înainte de a vedea locuința și contractul. Nu semnați ce nu înțelegeți.

## money-support

topic-money-support = Când banii nu ajung
    .lead = Cereți un sfat din timp. { -advice(case: "Service") } clarifică împreună cu dumneavoastră ce { -office(case: "nom") } este responsabilă.
topic-money-support-ask = Întrebați la { -advice(case: "nom") } ce ajutor este posibil pentru dumneavoastră.
topic-money-support-job-centre = Întrebați despre <de>Leistungen vom Jobcenter (SGB II)</de>: prestații de la Jobcenter. Depuneți { -application(case: "def") } din timp.
topic-money-support-social-office = Pentru unele ajutoare este responsabil <de>Sozialamt</de> (oficiul de asistență socială). Întrebați acolo.
topic-money-support-family = Aveți copii? Întrebați despre <de>Kindergeld</de> (alocație pentru copii) și <de>Kinderzuschlag</de> (supliment pentru copii).
topic-money-support-copies = Faceți o copie a fiecărei cereri. Cereți o confirmare când o depuneți.
topic-money-support-changes = Anunțați imediat schimbările: muncă, salariu, mutare, naștere, căsătorie, călătorie.
topic-money-support-rent = Salariu mic și chirie mare? Întrebați despre <de>Wohngeld</de> (ajutor pentru chirie).
topic-money-support-school = Pentru rechizite și excursii, întrebați despre <de>Bildung und Teilhabe</de> (ajutor pentru educație și participare).
topic-money-support-decision = Un <de>Bescheid</de> (decizie) este greșit sau neclar? Întrebați imediat. Există termene.
topic-money-support-debts = Aveți datorii? Mergeți din timp la <de>Schuldnerberatung</de> ({ -advice(case: "nom") } pentru datorii).
topic-money-support-letters = Deschideți imediat scrisorile de la { -office(case: "pl") }. Răspundeți până la data din scrisoare. Altfel s-ar putea să vă lipsească bani.

## bank-account

topic-bank-account = Deschiderea unui cont
    .lead = Deschideți în curând un cont. Aveți nevoie de el pentru salariu, chirie și bani de la { -office(case: "pl") }.
topic-bank-account-compare = Comparați mai multe bănci. Întrebați despre toate costurile.
topic-bank-account-open = Deschideți un <de>Girokonto</de> (cont curent) la o bancă sau la o casă de economii.
topic-bank-account-refused = Banca spune nu? Întrebați despre un <de>Basiskonto</de> (cont de bază).
topic-bank-account-give-iban = Dați codul <de>IBAN</de> firmei și { -office(case: "plgen") }.
topic-bank-account-standing-order = Plătiți chiria prin <de>Dauerauftrag</de> (ordin de plată permanent). Atunci nu o uitați.
topic-bank-account-statements = Verificați-vă des contul. Păstrați <de>Kontoauszüge</de> (extrasele de cont).
topic-bank-account-lost-card = Ați pierdut cardul? Cereți imediat blocarea lui.
topic-bank-account-instalments = Cumpărați puțin în rate. Întrebați înainte care este costul total.
topic-bank-account-pin = Nu dați nimănui cardul, PIN-ul sau contul. Nu răspundeți niciodată la mesaje care le cer.

## work

topic-work = Găsirea unui loc de muncă
    .lead = Clarificați întâi dacă aveți voie să lucrați. Apoi cereți ajutor la căutare.
topic-work-permission = Citiți pe document dacă aveți voie să lucrați. Neclar? Întrebați.
topic-work-register = Înregistrați-vă ca persoană în căutarea unui loc de muncă. Cereți o discuție despre obiectivele dumneavoastră.
topic-work-job-centre = Primiți bani de la <de>Jobcenter</de>? Atunci întrebați acolo despre un loc de muncă.
topic-work-cv = Scrieți un <de>Lebenslauf</de> (CV). Rugați pe cineva să îl citească.
topic-work-contract = Citiți cu atenție <de>Arbeitsvertrag</de> (contractul de muncă). Întrebați ce nu înțelegeți.
topic-work-numbers = Firma vă cere <de>Steuer-ID</de> (numărul fiscal) și <de>Sozialversicherungsnummer</de> (numărul de asigurare socială).
topic-work-payslip = Păstrați fiecare <de>Lohnabrechnung</de> (fluturaș de salariu). Verificați orele.
topic-work-hours = Notați în fiecare zi când ați lucrat.
topic-work-sick = V-ați îmbolnăvit? Anunțați firma înainte de începerea lucrului.
topic-work-no-wage = Nu vine salariul? Mergeți repede la { -advice(case: "nom") }. Există termene.
topic-work-contract-passport = Nu lucrați fără contract. Nu predați pașaportul. Nu plătiți nimic pentru un loc de muncă.

## recognition

topic-recognition = Recunoașterea diplomelor
    .lead = Ceea ce știți să faceți este valoros. Cereți să se verifice ce valoare au diplomele în Germania.
topic-recognition-collect = Adunați toate diplomele și certificatele. Faceți copii sau fotografii bune.
topic-recognition-counselling = Cereți { -advice(case: "nom") } înainte de a depune o { -application(case: "nom") }.
topic-recognition-translate = Întrebați ce trebuie tradus. Abia apoi comandați traducerea.
topic-recognition-costs = Întrebați înainte care sunt costurile. Poate există un ajutor.
topic-recognition-apply = Depuneți { -application(case: "def") } la instituția care vi se indică.
topic-recognition-regulated = Unele profesii sunt posibile numai cu <de>Anerkennung</de> (recunoaștere), de exemplu multe din domeniul îngrijirii.
topic-recognition-missing = Lipsesc acte? Povestiți ce știți să faceți. Întrebați ce alte căi există.
topic-recognition-part = Este recunoscută numai o parte? Întrebați despre un curs, o practică sau un examen.
topic-recognition-meanwhile = Cât așteptați, învățați în continuare germana pentru profesia dumneavoastră.
topic-recognition-originals = Dați originalele numai dacă este neapărat nevoie. Cereți o confirmare că le-ați predat.

## vocational-training

topic-vocational-training = Formarea profesională
    .lead = Învățați o meserie, de obicei în firmă și la școala profesională. Și adulții pot face acest lucru.
topic-vocational-training-counselling = Faceți o { -appointment(case: "nom") } la <de>Berufsberatung</de> (orientare profesională).
topic-vocational-training-internship = Faceți un <de>Praktikum</de> (practică). Așa vedeți dacă meseria vi se potrivește.
topic-vocational-training-apply = Candidați din timp, și la mai multe firme.
topic-vocational-training-permission = Întrebați înainte de început dacă aveți nevoie de o permisiune.
topic-vocational-training-contract = Semnați <de>Ausbildungsvertrag</de> (contractul de formare) numai când îl înțelegeți.
topic-vocational-training-school-leaving = Nu aveți încă o diplomă de absolvire a școlii? Întrebați cum o puteți obține acum.
topic-vocational-training-support = Este greu la <de>Berufsschule</de> (școala profesională)? Întrebați din timp despre meditații.
topic-vocational-training-german = Întrebați despre { -german-course(case: "pl") } pe lângă formare.
topic-vocational-training-money = Nu ajunge salariul? Întrebați despre <de>Berufsausbildungsbeihilfe</de> (ajutor pentru formare).
topic-vocational-training-before-stopping = Doriți să renunțați? Mergeți înainte la { -advice(case: "nom") }. Poate fi important pentru șederea dumneavoastră.
topic-vocational-training-training-permit = Cu o ședere tolerată, poate este posibilă o <de>Ausbildungsduldung</de> (ședere tolerată pentru formare). Există și o <de>Aufenthaltserlaubnis</de> (permis de ședere) pentru formare. Întrebați la { -advice(case: "nom") } ce vi se potrivește.

## school

topic-school = Copiii la școală
    .lead = Înscrieți-vă copilul imediat. În Germania există <de>Schulpflicht</de>: copiii trebuie să meargă la școală.
topic-school-register = Înscrieți-vă copilul la școală.
topic-school-german = Întrebați cum învață copilul germana la școală.
topic-school-contact-person = Întrebați care este { -contact-person(case: "def") } pentru copil. Notați numele.
topic-school-sick = Copilul este bolnav? Anunțați școala de dimineață.
topic-school-parents-evening = Mergeți la <de>Elternabend</de> (ședința cu părinții). Cereți școlii un { -language-mediator }.
topic-school-afternoon = Lucrați după-amiaza? Întrebați despre supraveghere, de exemplu <de>OGS</de> (program prelungit).
topic-school-costs = Întrebați despre ajutor pentru rechizite, excursii și masa de prânz.
topic-school-letters = Citiți scrisorile de la școală. Dacă ceva nu este clar, întrebați.
topic-school-home-language = Acasă, vorbiți limba dumneavoastră. Aceasta îl ajută pe copil să învețe.
topic-school-holidays = Călătoriți numai în vacanțe. Când copilul are nevoie de liber, întrebați la școală.

## daycare

topic-daycare = Grădinița și îngrijirea de zi
    .lead = Înscrieți-vă copilul foarte devreme. Multe familii așteaptă un loc.
topic-daycare-register = Înscrieți-vă copilul pentru un loc la <de>Kita</de> (creșă, grădiniță).
topic-daycare-visit = Vizitați mai multe grădinițe. Spuneți de ce program aveți nevoie.
topic-daycare-waiting = Încă niciun loc? Întrebați despre <de>Tagespflege</de> (îngrijire de zi) și despre grupe de joacă.
topic-daycare-settling-in = Planificați timp pentru <de>Eingewöhnung</de> (acomodare). La început rămâneți cu copilul.
topic-daycare-costs = Întrebați cât costă locul și ce ajutor există.
topic-daycare-vaccination = Grădinița întreabă despre vaccinuri. Aduceți <de>Impfpass</de> (carnetul de vaccinări).
topic-daycare-sick = Copiii bolnavi rămân acasă. Sunați dimineața la grădiniță.
topic-daycare-pick-up = Spuneți la grădiniță cine are voie să ia copilul.
topic-daycare-refusal = Ați primit un refuz? Nu renunțați. Întrebați la <de>Jugendamt</de> (oficiul pentru tineret).

## learning-german

topic-learning-german = Învățarea limbii germane
    .lead = Întrebați în { $kommune } despre un { -german-course(case: "nom") } care vi se potrivește. Începeți din timp.
topic-learning-german-advice = Întrebați la { -advice(case: "nom") } ce { -german-course(case: "nom") } vi se potrivește.
topic-learning-german-test = Faceți <de>Einstufungstest</de> (testul de nivel). Nu este nevoie să învățați pentru el.
topic-learning-german-register = Înscrieți-vă. Întrebați despre ore, costuri și supravegherea copiilor.
topic-learning-german-attend = Veniți regulat. Anunțați dacă nu puteți veni.
topic-learning-german-keep = Păstrați fiecare certificat. Faceți copii.
topic-learning-german-work = Lucrați în schimburi? Întrebați despre ore de curs potrivite.
topic-learning-german-alphabet = Doriți să învățați să citiți și să scrieți? Întrebați despre un <de>Alphabetisierungskurs</de> (curs de alfabetizare).
topic-learning-german-obliged = O { -office(case: "nom") } vă trimite la <de>Integrationskurs</de> (curs de integrare)? Arătați scrisoarea la { -advice(case: "nom") }.
topic-learning-german-practise = Vorbiți în fiecare zi puțină germană, de exemplu la <de>Sprachcafé</de> (întâlniri de conversație).
topic-learning-german-waiting = Nu este niciun loc liber? Între timp, învățați online sau la bibliotecă.
topic-learning-german-course-contract = Nu semnați un contract de curs scump. Întrebați întâi despre cursuri ieftine sau gratuite.
topic-learning-german-integration-course = Cine nu are dreptul la un <de>Integrationskurs</de> (curs de integrare) nu primește în prezent, de obicei, aprobare. Acest lucru privește, de exemplu, multe persoane din UE și din Ucraina. Întrebați la { -advice(case: "nom") } despre alte cursuri.

## getting-around

topic-getting-around = Autobuz, tren, bicicletă și mașină
    .lead = Cumpărați biletul înainte de urcare. Păstrați-l până la sfârșitul călătoriei.
topic-getting-around-plan = Căutați-vă traseul într-o aplicație sau în orar.
topic-getting-around-ticket = Cumpărați biletul înainte de urcare. Unele trebuie compostate: <de>entwerten</de>.
topic-getting-around-cheaper = Întrebați despre abonamente lunare și despre <de>Ermäßigung</de> (reducere).
topic-getting-around-licence = Aveți permis de conducere? Întrebați dacă și cât timp este valabil aici.
topic-getting-around-bicycle = Bicicleta are nevoie de lumini, frâne și sonerie. Încuiați-o întotdeauna.
topic-getting-around-helmet = Purtați cască pe bicicletă. Vă protejează capul.
topic-getting-around-child-seat = În mașină, copiii au nevoie de un scaun auto potrivit.
topic-getting-around-car = Nu conduceți niciodată fără asigurare, înmatriculare și permis valabil.
topic-getting-around-no-ticket = Fără bilet valabil plătiți mult. Vine o scrisoare despre asta? Mergeți imediat la { -advice(case: "nom") }.

## everyday-life

topic-everyday-life = Viața de zi cu zi și vecinii
    .lead = Regulile mici ajută la conviețuire. Întrebați vecinii. Mulți ajută cu plăcere.
topic-everyday-life-post = Deschideți imediat fiecare scrisoare. Adunați actele importante într-o { -pack(case: "short") }.
topic-everyday-life-broadcasting-fee = Răspundeți la scrisoarea despre <de>Rundfunkbeitrag</de> (taxa radio-TV). Întrebați despre scutire.
topic-everyday-life-waste = Separați gunoiul: hârtie, resturi bio, ambalaje, sticlă și restul.
topic-everyday-life-waste-calendar = Luați <de>Abfallkalender</de> (calendarul gunoiului). Acolo scrie ziua pentru fiecare pubelă.
topic-everyday-life-library-card = Faceți-vă un permis la bibliotecă. Acolo puteți și învăța.
topic-everyday-life-quiet = Noaptea, duminica și în sărbători este <de>Ruhezeit</de> (ore de liniște). Nu faceți zgomot atunci.
topic-everyday-life-deposit = Pentru multe sticle se plătește <de>Pfand</de> (garanție). Duceți-le înapoi la magazin.
topic-everyday-life-shops = Duminica și în sărbători, cele mai multe magazine sunt închise.
topic-everyday-life-airing = Aerisiți scurt în fiecare zi, cu fereastra deschisă. Ajută împotriva mucegaiului.
topic-everyday-life-on-time = Veniți la timp. Anunțați dacă nu puteți veni.
topic-everyday-life-doorstep = Nu semnați nimic la ușă sau la telefon. Contractele pentru mobil și curent durează adesea mult.

## community

topic-community = Întâlniți oameni
    .lead = Mergeți acolo unde sunt alții. Puteți participa și cu puțină germană.
topic-community-visit = Vizitați un loc de întâlnire din cartierul dumneavoastră. Întrebați despre program.
topic-community-club = Căutați un <de>Verein</de> (asociație), de exemplu pentru sport sau muzică. Treceți pe acolo.
topic-community-language-cafe = Mergeți la un <de>Sprachcafé</de> (întâlniri de conversație). Acolo vorbiți fără examen.
topic-community-volunteer = Ajutați și dumneavoastră. Un <de>Ehrenamt</de> (voluntariat) aduce contacte și experiență.
topic-community-parents = Părinții se întâlnesc la grupa de bebeluși, la grădiniță și la școală.
topic-community-library = La bibliotecă puteți citi, învăța și întâlni alți oameni.
topic-community-mentor = Întrebați dacă există oameni care vă pot însoți în viața de zi cu zi.
topic-community-fee = Cotizația este prea mare? Întrebați despre <de>Ermäßigung</de> (reducere).

## rights-protection

topic-rights-protection = Drepturi și protecție
    .lead = Nimeni nu are voie să vă lovească sau să vă amenințe pe dumneavoastră sau pe copiii dumneavoastră. Cereți ajutor. Nu sunteți singur(ă).
topic-rights-protection-safety = Sunteți în pericol? Mergeți într-un loc sigur. Sunați la poliție.
topic-rights-protection-helpline = Femeile pot suna la <de>Hilfetelefon</de> (telefon de ajutor), zi și noapte și în multe limbi.
topic-rights-protection-womens-advice = { -advice(case: "Def") } pentru femei vă ajută să găsiți protecție și să planificați mai departe.
topic-rights-protection-write-down = Notați: Ce s-a întâmplat? Când, unde, cine a văzut?
topic-rights-protection-discrimination = Vă tratează cineva mai rău din cauza originii? Mergeți la { -advice(case: "nom") }.
topic-rights-protection-equal = Femeile și bărbații au drepturi egale. Despre viața dumneavoastră decideți dumneavoastră.
topic-rights-protection-children = Copiii au nevoie de protecție. Pot suna și singuri și pot cere un sfat.
topic-rights-protection-passport = Nu dați nimănui pașaportul în păstrare.
topic-rights-protection-fair-work = Probleme cu salariul sau cu orele de lucru? Și pentru aceasta există { -advice(case: "nom") }.
topic-rights-protection-signature = Înainte de orice semnătură, întrebați pentru ce este nevoie de datele dumneavoastră.
topic-rights-protection-force = Vă forțează cineva să munciți, să vă căsătoriți sau să faceți sex? Acest lucru nu este permis. Cereți ajutor.

## advice

topic-advice = Unde găsiți { -advice(case: "nom") }
    .lead = Nu este nevoie să faceți totul fără ajutor. Veniți din timp cu întrebările și scrisorile.
topic-advice-visit = Mergeți la { -advice(case: "service") } din apropiere. Cereți o { -appointment(case: "nom") }.
topic-advice-language = Spuneți ce limbă vorbiți. Cereți un { -language-mediator }.
topic-advice-bring = Aduceți toate scrisorile și { -pack(case: "shortdef") } dumneavoastră.
topic-advice-ask-again = Întrebați până înțelegeți totul. Nimeni nu știe totul de la început.
topic-advice-plan = Scrieți împreună cine face ce și până când.
topic-advice-adults = Pentru adulți există <de>Migrationsberatung</de> ({ -advice(case: "nom") } pentru migranți).
topic-advice-young = Sunteți tânăr sau tânără? Întrebați despre <de>Jugendmigrationsdienst</de> (serviciul de migrație pentru tineri).
topic-advice-trusted-person = Întrebați dacă puteți aduce o persoană de încredere.
topic-advice-your-data = Întrebați cine primește datele dumneavoastră. Dați-vă acordul numai dacă doriți.
topic-advice-children = Nu puneți copiii să traducă. Este prea greu pentru ei.
topic-advice-paid-help = Cere cineva mulți bani pentru ajutor la { -application(case: "pl") }? Întrebați întâi la un centru de { -advice(case: "nom") }.

## emergency

topic-emergency = În caz de urgență
    .lead = Chemați imediat ajutor! Spuneți întâi unde sunteți.
topic-emergency-safety = Mergeți într-un loc sigur. Avertizați-i pe ceilalți.
topic-emergency-call = Sunați la pompieri și ambulanță sau la poliție.
topic-emergency-say = Spuneți: Unde este nevoie de ajutor? Ce s-a întâmplat? Câți oameni sunt?
topic-emergency-stay-on-line = Nu închideți telefonul. Așteptați întrebările.
topic-emergency-show-way = Deschideți ușa de la intrare. Arătați-le drumul celor care vin în ajutor.
topic-emergency-fire = Foc? Ieșiți și închideți ușile. Nu folosiți liftul!
topic-emergency-no-danger = Boală, dar fără pericol de moarte? Sunați la serviciul medical de gardă.
topic-emergency-violence = Violență acasă? Sunați la poliție, chiar și noaptea.
topic-emergency-little-german = Vorbiți puțină germană? Sunați oricum. Spuneți adresa.
topic-emergency-do-not-wait = Este un om în pericol de moarte? Nu așteptați! Chemați imediat ambulanța!

## deadlines: by when a step is to be done

deadline-two-weeks = În cel mult două săptămâni după mutare
deadline-after-move-in = Imediat după mutare
deadline-at-move-in = La mutare
deadline-at-once = Imediat
deadline-soon = Cât mai devreme
deadline-first-weeks = În primele săptămâni
deadline-before-expiry = Cu mult înainte să expire documentul
deadline-before-signing = Înainte de a semna
deadline-before-start = Înainte de prima zi de lucru
deadline-before-driving = Înainte de a conduce o mașină
deadline-letter-date = Până la data din scrisoare
