# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Vijmë t’ju vizitojmë
    .lead = Lexoni kush vjen dhe për çfarë bëhet fjalë. Ju vendosni nëse e dëshironi këtë.
section-visit-greeting = Mirëdita! Dëshirojmë t’ju njohim dhe me kënaqësi vijmë te ju në shtëpi, ose takohemi në një vend tjetër.
section-visit-who = Vjen një person nga { -advice(case: "nom") }, për rreth një orë. Flasim për atë që është e rëndësishme për ju: banim, shkollë, punë ose letra.
section-visit-voluntary = Vizita është vullnetare dhe nuk kushton asgjë. Edhe nëse thoni jo, mund të këshilloheni te ne.
section-visit-language = Mund të vijë edhe një { -language-mediator }. As kjo nuk ju kushton asgjë.
section-visit-reply = Ju lutemi plotësojeni pjesën e poshtme dhe priteni. Dorëzojeni në { -advice(case: "acc") } ose telefononi.

## Goals and agreements

section-agreements = Qëllime dhe marrëveshje
    .lead = Shkruani bashkë: Cili është qëllimi? Kush çfarë bën dhe deri kur?
section-agreements-voluntary = Caktoni vetëm qëllime që i dëshironi vetë. Keni të drejtë të thoni jo; më vonë ju pyesim me kënaqësi edhe një herë.
section-agreements-both = Edhe { -advice(case: "nom") } shënon se çfarë merr përsipër. Këtë fletë e mbani ju.

## Consents. The binding text of a consent is the German one.

section-consents = Pëlqimet: vendosni ju
    .lead = Nënshkruani vetëm atë që e keni kuptuar dhe që e dëshironi vërtet.
section-consents-what = Me një <de>Einwilligung</de> (pëlqim) i lejoni një { -office(case: "indgen") } t’i japë një institucioni tjetër të dhëna të caktuara për ju.
section-consents-boxes = Për çdo { -office(case: "ind") } ka një kuti: cilat të dhëna, kujt, për çfarë dhe deri kur. Ligjërisht vlen teksti gjerman.
section-consents-free = Nuk nënshkruani? Kjo nuk ka asnjë pasojë për { -booklet(case: "acc") } dhe për këshillimin tuaj.
section-consents-revoke = Çdo <de>Einwilligung</de> (pëlqim) mund ta tërhiqni në çdo kohë. Njoftojeni { -office(case: "acc") } me gojë ose me shkrim; pastaj kjo vlen për të ardhmen.

## Case conference: the invitation

section-case-conference = Ftesë për takimin e përbashkët
    .lead = Disa institucione planifikojnë bashkë me ju, dhe vetëm nëse jeni dakord.
section-case-conference-what = Në një <de>Fallkonferenz</de> (takim i përbashkët për rastin tuaj) flasin mes tyre institucionet që ju shoqërojnë. Kështu ndihmat përputhen më mirë.
section-case-conference-open = Më poshtë shkruhet për çfarë flitet dhe kush vjen; keni të drejtë t’i ndryshoni të dyja. Rezultatet i merrni me shkrim.
section-case-conference-company = Sillni lirisht me vete një person të cilit i besoni. Mund të jetë aty edhe një { -language-mediator }.
section-case-conference-consent = Pa <de>Einwilligung</de> (pëlqimin) tuaj nuk ka <de>Fallkonferenz</de>; pëlqimin mund ta tërhiqni në çdo kohë. Ligjërisht vlen teksti gjerman.
section-case-conference-agree = Jam dakord: këta persona dhe institucione kanë të drejtë të flasin për këto tema.
section-case-conference-decline = Nuk dëshiroj <de>Fallkonferenz</de>. Këshillimi vazhdon gjithsesi.

## Case conference: the results

section-case-results = Rezultatet e takimit të përbashkët
    .lead = Këtu shkruhet çfarë u bisedua dhe kush kujdeset për çfarë e deri kur.
section-case-results-yours = Kjo fletë është e juaja. Ju vendosni kujt ia tregoni.
section-case-results-correct = Keni kuptuar diçka ndryshe? Thuajeni, dhe fleta do të ndryshohet.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Rruga ime drejt profesionit
    .lead = Plani juaj i profesionit (<de>Berufswegeplan</de>): shkruani çfarë keni bërë deri tani dhe çfarë vjen më pas.
section-career-plan-kaoa = Në Renaninë Veriore-Vestfali këta katër hapa janë pjesë e shkollës. Programi quhet <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: zbuloni çfarë dini të bëni mirë dhe çfarë bëni me dëshirë.
section-career-plan-explore = <de>Berufsfelderkundung</de>: në disa ditë shihni nga afër profesione të ndryshme.
section-career-plan-internship = <de>Praktikum</de> (praktikë): për një kohë punoni në një firmë.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: shënoni si do të vazhdoni pas shkollës.
section-career-plan-help = Mungon një hap? Pyetni në shkollë ose te <de>Berufsberatung</de> (këshillimi për profesionin) si mund ta bëni më vonë.

## School: one row per child, no absences, no marks

section-school-contacts = Kontakte në shkollë dhe kopsht
    .lead = Shkruani për çdo fëmijë kë mund të kontaktoni atje dhe si.
section-school-contacts-ask = Pyetni: Kush kujdeset për fëmijën tim? Luteni personin të shkruajë këtu të dhënat e veta.
section-school-contacts-language = Për bisedat kërkoni një { -language-mediator }, mos ia kërkoni këtë fëmijës tuaj.
section-school-contacts-talk = Flisni me njëri-tjetrin edhe kur gjithçka shkon mirë. Kështu njiheni.

## Eighteen: leaving youth welfare

section-eighteen = Mbusha 18 vjeç
    .lead = Urime! Tani shumë gjëra i vendosni vetë, dhe nuk keni pse t’i përballoni pa ndihmë.
section-eighteen-help-goes-on = Ndihma nga <de>Jugendamt</de> (zyra e të rinjve) nuk mbaron domosdo kur mbushni 18 vjeç. Sipas nevojës ka <de>Hilfe für junge Volljährige</de> (ndihmë për të rinj mbi 18 vjeç), zakonisht deri në ditëlindjen e 21-të.
section-eighteen-before-it-ends = Do të përfundojë ndihma juaj? Flisni më parë me <de>Jugendamt</de> dhe shkoni në { -advice(case: "acc") }.
section-eighteen-contact = E di kush është tani përgjegjës për mua.
section-eighteen-money = E di nga çfarë jetoj.
section-eighteen-account = Kam llogarinë time bankare.
section-eighteen-insurance = E di çfarë sigurimi shëndetësor kam.
section-eighteen-housing = E di ku mund të banoj.
section-eighteen-document = E di deri kur vlen dokumenti im.
section-eighteen-training = Kam një plan për shkollë ose punë.
section-eighteen-mentor = E di kujt i telefonoj kur bëhet vështirë.
section-eighteen-papers = Këto dokumente ju duhen shpesh. Pyetni për ato që ju mungojnë.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Perspektiva e qëndrimit
    .lead = Me <de>Duldung</de> (qëndrim i toleruar) mund të ketë këto rrugë. Këtu nuk janë të gjitha; një kuti e shënuar nuk është premtim.
section-right-to-stay-advice-first = Kërkoni këshillë para se të bëni diçka. Pyetni në { -advice(case: "acc") } për të gjitha kushtet.
section-right-to-stay-young = <strong>Në moshë të re dhe me shkollë këtu:</strong> kjo mund të çojë te <de>Aufenthaltserlaubnis</de> (leja e qëndrimit).
section-right-to-stay-young-age = Kërkesa ime arrin para ditëlindjes sime të 27-të.
section-right-to-stay-young-years = Jetoj këtu prej tre vjetësh pa ndërprerje.
section-right-to-stay-young-tolerated = Kam <de>Duldung</de> prej dymbëdhjetë muajsh.
section-right-to-stay-young-school = Shkoj këtu në shkollë me sukses prej tre vjetësh, ose kam marrë këtu një diplomë.
section-right-to-stay-settled = <strong>Shumë vjet këtu:</strong> edhe kjo mund të çojë te <de>Aufenthaltserlaubnis</de> (leja e qëndrimit).
section-right-to-stay-settled-years = Jetoj këtu prej gjashtë vjetësh pa ndërprerje, ose prej katër vjetësh me një fëmijë të mitur.
section-right-to-stay-settled-living = Jetoj kryesisht nga puna ime, ose së shpejti do të mund të jetoj kështu.
section-right-to-stay-settled-german = Flas gjermanisht, të paktën A2.
section-right-to-stay-settled-school = Fëmijët e mi të moshës shkollore shkojnë në shkollë.
section-right-to-stay-training = <strong>Me formim profesional:</strong> të mundshme janë <de>Ausbildungsduldung</de> (qëndrim i toleruar për formim profesional) ose <de>Aufenthaltserlaubnis</de> (leje qëndrimi).
section-right-to-stay-training-contract = Kam <de>Ausbildungsvertrag</de> (kontratë të formimit profesional).
section-right-to-stay-training-identity = E di nëse identiteti im është sqaruar.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (e drejta e qëndrimit si shans) nuk jepet më. Nëse e keni ende, mund të çojë te një nga dy rrugët e para.

## Another office has become responsible

section-responsibility-change = Përgjegjëse është një zyrë tjetër
    .lead = Kur ndryshon zyra përgjegjëse, zakonisht duhet të bëni { -application(case: "ind") } të re. Kështu nuk humbet asgjë.
section-responsibility-change-example = Për shembull: deri tani ndihmat sipas <de>AsylbLG</de> (ligji për azilkërkuesit) jepeshin nga <de>Sozialamt</de> (zyra sociale). Tani jepen <de>Leistungen vom Jobcenter (SGB II)</de> (ndihma nga Jobcenter-i).
section-responsibility-change-letter = Lexoni në letër: cila { -office(case: "ind") } është tani përgjegjëse, dhe nga kur? Kërkoni t’jua shpjegojnë.
section-responsibility-change-apply = Bëjeni { -application(case: "acc") } në zyrën e re. Mos prisni derisa të mbarojnë ndihmat e vjetra.
section-responsibility-change-old-office = Njoftojeni zyrën e mëparshme. Pyetni deri kur paguan ende.
section-responsibility-change-health = Pyetni nëse ndryshon sigurimi juaj shëndetësor.
section-responsibility-change-tell = A ka paguar një { -office(case: "ind") } për ju te { -landlord }, shkolla ose kopshti? Njoftoni edhe atje.
section-responsibility-change-no-money = Nuk vijnë paratë? Shkoni menjëherë në { -advice(case: "acc") } dhe merrni me vete të gjitha letrat.

## Appointments

section-appointments-list = Pasqyra e termineve
    .lead = Vareni fletën aty ku shihet mirë. Anuloni herët nëse nuk mund të vini.

## Papers by situation

section-papers-list = Cilat dokumente më duhen?
    .lead = Vini shenjë te ato që keni. Para çdo { -appointment(case: "indgen") } pyetni çfarë duhet vërtet të merrni me vete.
section-papers-list-copies = Dorëzoni kopje dhe mbani origjinalet.
section-papers-list-everybody = <strong>Për të gjithë</strong>
section-papers-list-children = <strong>Me fëmijë</strong>
section-papers-list-work = <strong>Për punën</strong>
section-papers-list-school = <strong>Për shkollën dhe formimin profesional</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Vijmë më
field-next-meeting = Biseda e ardhshme
field-slip-name = Emri im
field-slip-yes = Termini më përshtatet
field-slip-other-day = Më mirë në këtë ditë
field-slip-interpreter = { -language-mediation(case: "start") }: gjuha
field-signature = Data, nënshkrimi
field-conference-topics = Temat
field-conference-people = Kush merr pjesë
field-companion = Vij bashkë me
field-topic-discussed = Tema
field-agreed = Për çfarë u morëm vesh
field-who-does-it = Kush e bën
field-until-when = Deri kur
field-kaoa-step = Hapi
field-when = Kur
field-contact-phone = Telefoni ose e-maili
field-child = Fëmija

## Papers that only the inserts ask for

paper-check-up-booklet = Libreza e kontrolleve të fëmijës (<de>U-Heft</de>)
paper-child-benefit-decision = Letra (<de>Bescheid</de>) për <de>Kindergeld</de> (shtesën për fëmijë)
paper-daycare-contract = Kontrata me <de>Kita</de> (kopshtin) ose <de>Tagespflege</de> (kujdesin ditor)
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (kontrata e punës)
paper-training-contract = <de>Ausbildungsvertrag</de> (kontrata e formimit profesional)
paper-internship-certificates = Dëshmi për <de>Praktika</de> (praktikat)
paper-help-plan = Dokumente nga <de>Jugendamt</de> (<de>Hilfeplan</de>: plani i ndihmës)
