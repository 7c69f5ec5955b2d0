# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Bashkia (komuna)
    .about = Administrata vendore: këtu mësoni cila { -office(case: "ind") } është përgjegjëse
office-kind-citizens-office = Zyra e qytetarëve
    .about = Regjistrim i banesës, letërnjoftime, vërtetime
office-kind-foreigners-office = Zyra e të huajve
    .about = Dokumenti i qëndrimit dhe vazhdimi i tij, leje për të punuar
office-kind-district-office = Zyra e lagjes
    .about = Këshillim afër jush, edhe ndihmë me formularë dhe letra
office-kind-social-office = Zyra sociale
    .about = Ndihmë për jetesë, kur nuk është përgjegjës <de>Jobcenter</de>
office-kind-job-centre = Jobcenter
    .about = Para për jetesë dhe ndihmë në rrugën drejt punës
office-kind-employment-agency = Agjencia e punësimit
    .about = Kërkim pune dhe formimi profesional, këshillim për profesionin, pagesë papunësie
office-kind-youth-office = Zyra e të rinjve
    .about = Ndihmë për fëmijë, të rinj dhe prindër, vende në kopsht
office-kind-family-benefits-office = Arka familjare
    .about = Kërkesa për <de>Kindergeld</de> (shtesë për fëmijë) dhe <de>Kinderzuschlag</de> (ndihmë plotësuese)
office-kind-school-office = Zyra e arsimit
    .about = Gjetja e shkollës së duhur dhe regjistrimi i fëmijëve
office-kind-health-office = Zyra e shëndetit
    .about = Vaksina, kontroll para fillimit të shkollës, këshillim konfidencial
office-kind-health-insurance = Arka shëndetësore
    .about = Sigurimi juaj për mjek, spital dhe ilaçe
office-kind-registry-office = Zyra e gjendjes civile
    .about = Regjistrim i lindjes dhe martesës, certifikata
office-kind-housing-office = Zyra e banimit
    .about = Kërkim banese, <de>Wohngeld</de> (ndihmë për qiranë), <de>Wohnberechtigungsschein</de> (vërtetim për banesë me qira të ulët)
office-kind-integration-centre = Qendra e integrimit
    .about = Pasqyrë e ofertave për ambientim dhe bashkëjetesë
office-kind-adult-education = Qendra e arsimit për të rritur
    .about = Kurse për të rritur, edhe { -german-course(case: "pl") } dhe provime
office-kind-library = Biblioteka
    .about = Huazoni libra dhe media të tjera, lexoni, mësoni
office-kind-community-centre = Qendra e takimeve
    .about = Takoni njerëz, grupe, kurse dhe festa
office-kind-advice = Qendër këshillimi
    .about = Bëni pyetje dhe kërkoni bashkë një zgjidhje
office-kind-womens-advice = Këshillimi për gra
    .about = Këshillim konfidencial për gra, mbrojtje nga dhuna
office-kind-youth-migration-service = Shërbimi i migracionit për të rinj
    .about = Shkolla, formimi profesional, e ardhmja: këshillim për të rinj

## Whom to ask for what

responsibility-arrival-advice = Këshillim për të sapoardhurit, edhe te ju në shtëpi
responsibility-benefits = Ndihma nga Jobcenter-i (SGB II)
responsibility-course-advice = Caktim niveli dhe këshillim për { -german-course(case: "pl") }
responsibility-daycare = Vend në kopsht ose në kujdes ditor
responsibility-debt-advice = Ndihmë për borxhe dhe pyetje për llogarinë
responsibility-equal-treatment = Ndihmë në rast diskriminimi
responsibility-family-benefits = Shtesë për fëmijë dhe ndihmë plotësuese
responsibility-health = Këshillim për shëndetin dhe vaksina
responsibility-health-insurance = Pyetje për sigurimin shëndetësor
responsibility-housing = Kërkim banese dhe vërtetim për banesë me qira të ulët
responsibility-job-search = Ndihmë në kërkimin e punës
responsibility-language-mediation = { -language-mediation(case: "start") } në zyra dhe te mjeku
responsibility-mental-health = Ndihmë në vështirësi emocionale
responsibility-migration-advice = Këshillim migracioni
responsibility-mobility = Autobus dhe tren, biçikletë, patentë shoferi
responsibility-recognition = Njohja e diplomave të huaja
responsibility-registration = Regjistrimi i banesës dhe ndryshimi i adresës
responsibility-residence = Dokumenti i qëndrimit dhe vazhdimi i tij
responsibility-school = Regjistrimi në shkollë
responsibility-social-advice = Këshillim i përgjithshëm për jetën në Gjermani
responsibility-sprachoffensive = { -german-course(case: "start") } (Sprachoffensive)
responsibility-training = Këshillim për formim profesional dhe studime
responsibility-volunteering = Vende takimi, shoqata dhe punë vullnetare
responsibility-women = Këshillim dhe mbrojtje për gra
responsibility-work-permit = Leje pune dhe qëndrim i toleruar për formim profesional
responsibility-youth = Këshillim për të rinj

## Learning German: the standing offers

offer-language-everyone = Gjermanisht për të gjithë
    .about = Për fillim dhe për të mësuar më tej, në disa lagje
offer-language-women-children = Gjermanisht për gra dhe fëmijë
    .about = Gratë mësojnë bashkë, fëmijët mund t’i sillni me vete
offer-language-pupils = Gjermanisht për nxënëse dhe nxënës
    .about = Përveç mësimit, që në shkollë të shkojë më lehtë
offer-language-apprentices = Gjermanisht për persona në formim profesional
    .about = Gjuha për firmën, shkollën profesionale dhe provimin
offer-language-employees = Gjermanisht për punonjës
    .about = Gjuha për vendin e punës, mund ta mësoni krahas punës
offer-language-parents = Gjermanisht për prindër
    .about = Gjuha për kopshtin, shkollën dhe përditshmërinë me fëmijë
offer-language-shift-workers = Gjermanisht për punë me turne
    .about = Oraret përshtaten me turnet që ndryshojnë

## The nine areas: KIM's eight goals, and emergencies

area-residence = Qëndrimi
area-needs = Banimi, jeta, paratë
area-language = Mësimi i gjermanishtes
area-education-work = Arsimi, formimi profesional, puna
area-health = Shëndeti dhe vizitat te mjeku
area-wellbeing = Shëndeti mendor
area-networks = Familja, miqtë, fqinjësia
area-perspectives = Qëllime dhe plane vetjake
area-emergency = Ndihmë në emergjencë
