# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Fletorja ime shoqëruese
    .lead = Të dhënat e mia, kontaktet e mia, terminet e mia – në një vend
section-begleitheft-yours = Kjo fletore ju përket vetëm juve. Askush nuk ka të drejtë t’jua kërkojë. Çdo e dhënë është vullnetare.

section-how-to = Si ta përdorni këtë fletore
section-how-to-carry = Merreni fletoren me vete në termine.
section-how-to-show = Tregoni një faqe, nëse dëshironi. Kështu nuk keni nevojë t’i tregoni të gjitha edhe një herë.
section-how-to-decide = Vendosni vetë kush e sheh fletoren. Asnjë { -office(case: "ind") } nuk ka të drejtë ta mbajë ose ta kopjojë pa ju pyetur.
section-how-to-lines = Lërini bosh rreshtat që nuk dëshironi t’i plotësoni. Gjithçka është vullnetare.
section-how-to-speak = Nuk kuptoni diçka? Tregojeni rreshtin me gisht. Kërkoni një { -language-mediator }.
section-how-to-not-official = Kjo fletore <strong>nuk është dokument zyrtar</strong>. Ajo nuk zëvendëson asnjë letërnjoftim dhe asnjë { -application(case: "ind") }. Kush nuk e përdor, nuk ka asnjë pasojë.
section-how-to-lost = E keni gjetur këtë fletore? Ju lutemi mos e lexoni. Ju lutemi kthejeni te pika e kontaktit. Shumë faleminderit!

## Begleitheft: the person and the people around

section-about-me = Rreth meje
    .lead = Shkruani vetëm atë që dëshironi ta tregoni në termine.

section-people = Njerëzit me të cilët jetoj
    .lead = Shkruani kush banon me ju; mjafton viti i lindjes.

section-my-offices = Zyrat dhe kontaktet e mia
    .lead = Shënoni { -contact-person(case: "plural") } dhe çfarë keni dorëzuar deri tani.

section-papers = Dokumentet e mia
    .lead = Vini shenjë te ato që keni; për ato që mungojnë, flisni me { -advice(case: "acc") }.
section-papers-originals = Dorëzoni kopje dhe mbani origjinalet. Një { -office(case: "ind") } e mban origjinalin? Kërkoni një <de>Bescheinigung</de> (vërtetim).

section-appointments = Terminet e mia
    .lead = Shkruani çdo { -appointment(case: "ind") }; anuloni herët nëse nuk mund të vini.

## Begleitheft: language, work, goals

section-language = Mësimi i gjermanishtes
    .lead = Zgjidhni një ofertë dhe shënoni kurset dhe certifikatat tuaja.

section-school-work = Shkolla, formimi profesional, puna
    .lead = Shkruani çfarë dini të bëni; këtu hyn edhe përvoja pa dëftesë.

section-goals = Qëllimet e mia
section-goals-voluntary = Caktoni qëllime vetëm nëse dëshironi. Keni të drejtë të thoni jo. { -advice(case: "start") } mund t’jua ofrojë përsëri më vonë.

section-responsibility = Kur ndryshon zyra përgjegjëse
    .lead = Shënoni këtu cila { -office(case: "ind") } është tani përgjegjëse për ju.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Pëlqimet e mia
    .lead = Nënshkruani vetëm atë që e keni kuptuar dhe që e dëshironi vërtet.
section-consent-free = Çdo <de>Einwilligung</de> (pëlqim) është vullnetar. Nuk nënshkruani? Kjo nuk ka asnjë pasojë për këtë fletore. Në rreshta shkruhet: cilat të dhëna, kujt, për çfarë dhe deri kur. Ligjërisht vlen teksti gjerman.
section-consent-revoke = Mund ta tërhiqni në çdo kohë <de>Einwilligung</de> (pëlqimin) tuaj. Njoftojeni { -office(case: "acc") } me gojë ose me shkrim. Pastaj kjo vlen për të ardhmen.

section-notes = Shënime
    .lead = Shkruani pyetjet tuaja para se të shkoni në një { -appointment(case: "ind") }.

## Both documents

section-glossary = Fjalë nga zyrat
    .lead = Kërkoni këtu fjalët gjermane nga letrat tuaja.

section-emergency = Emergjencë
    .lead = Telefononi menjëherë. Thoni: Ku jeni? Çfarë ka ndodhur?

## Willkommensmappe

section-willkommensmappe = Mirë se vini në { $kommune }
    .lead = Gjërat më të rëndësishme për fillimin tuaj – për t’i lexuar, treguar dhe ruajtur

section-letter = Gëzohemi që jeni këtu
    .lead = Kjo letër ju tregon kush jemi dhe si ju mbështesim.
section-letter-greeting = Mirëdita! Ju urojmë përzemërsisht mirëseardhjen në { $kommune }! Në fillim shumë gjëra janë të reja. Nuk keni pse t’i përballoni pa ndihmë.
section-letter-who-we-are = Ne jemi <de>Ankommensberatung</de> (këshillimi për të sapoardhurit). Jemi këtu për të gjithë ata që sapo kanë ardhur. Nuk ka rëndësi nga cili vend vini dhe pse. Ju dëgjojmë dhe ju tregojmë rrugën te zyra e duhur.
section-letter-what-inside = Në këtë { -pack(case: "ind") } gjeni hapat e parë, adresa të rëndësishme dhe { -german-course(case: "pl") }. Nuk keni nevojë t’i lexoni të gjitha sot. Teksti gjerman ju ndihmon në { -office(case: "ind") }: thjesht tregojeni rreshtin me gisht.
section-letter-free = Këshillimi ynë është falas dhe konfidencial. Ju vendosni vetë çfarë na tregoni.
section-letter-visit = Ne vijmë te ju, nëse dëshironi. Ose ejani ju te ne në <de>Stadtteilbüro</de> (zyrën e lagjes). Na telefononi. Kërkoni lirisht një { -language-mediator }.

section-contents = Përmbajtja
    .lead = Kërkoni temën tuaj dhe hapni faqen.

section-district-office = Zyra juaj e lagjes
    .lead = Ejani së pari këtu: ju ndihmojnë më tej, edhe drejt zyrave të tjera.
section-district-office-questions = Bëni pyetjet tuaja: për letra, zyra, banesë, shkollë ose punë.
section-district-office-forms = Sillni formularët me vete dhe kërkoni ndihmë për t’i plotësuar.
section-district-office-courses = Pyetni për { -german-course(case: "pl") } në lagjen tuaj.
section-district-office-people = Njihuni me njerëz nga fqinjësia juaj.

section-first-steps = Hapat tuaj të parë
    .lead = Filloni nga lart: çdo rresht tregon ku të shkoni dhe çfarë të merrni me vete.

section-courses = Kurse gjermanishteje
    .lead = Kërkoni një kurs që ju përshtatet ju dhe kohës suaj.

section-own-papers = Dokumentet e mia
    .lead = Ruajini këtu dokumentet tuaja, që në { -appointment(case: "ind") } t’i gjeni të gjitha.
section-own-papers-order = Renditini dokumentet sipas temave, më të rejat përpara. Vini shenjë te ato që janë në { -pack(case: "ind") }.
section-own-papers-holes = Hapni vrima vetëm te kopjet. Letërnjoftimet, certifikatat dhe origjinalet e tjera futini në një mbështjellëse.
