# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Punësim e formim profesional
    .lead = Dy kontakte për firmat që punësojnë ose marrin në formim të sapoardhur
section-employer-cover-promise = Ne e këshillojmë firmën tuaj: para punësimit dhe gjatë formimit profesional.

section-employer-why = Çfarë fiton firma juaj
    .lead = Katër arsye të mira për planifikimin e stafit
section-employer-why-skills = Aftësi: njohuri profesionale, përvojë pune dhe gjuhë të tjera
section-employer-why-training = Brez i ri: më shumë aplikime për vendet tuaja të formimit
section-employer-why-language = Gjermanisht: kurse krahas punës dhe formimit, edhe për punë me turne
section-employer-why-stay = Lidhje: kush ambientohet mirë, ka më shumë gjasa të mbetet.

section-employer-migration-advice = Kontakti 1: Këshillim migracioni
    .lead = Telefononi këtu për ambientimin, përditshmërinë dhe gjuhën.
section-employer-migration-advice-questions = Çfarë u ndihmon kolegeve dhe kolegëve të rinj në fillim?
section-employer-migration-advice-housing-school = Kush këshillon për banesën, kopshtin dhe shkollën e fëmijëve?
section-employer-migration-advice-language = Cili { -german-course(case: "ind") } u përshtatet punës dhe formimit?
section-employer-migration-advice-mediation = Si të gjejmë një { -language-mediator }?

section-employer-work-permit = Kontakti 2: Leja e punës
    .lead = Telefononi këtu për lejen ose për <de>Ausbildungsduldung</de> (qëndrim i toleruar për formim).
section-employer-work-permit-check = A lejohet ky person të punojë te ne dhe cili dokument e tregon këtë?
section-employer-work-permit-permit = Kush e kërkon <de>Arbeitserlaubnis</de> (lejen e punës) dhe me cilat dokumente?
section-employer-work-permit-tolerated-training = Kur është e mundshme <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = Çfarë njoftojmë kur ndryshojnë detyrat, orët ose kontrata?

section-employer-steps = Kështu veproni
    .lead = Pesë hapa nga pyetja e parë deri te një fillim i mbarë
section-employer-steps-call = Telefononi herët, mundësisht para kontratës.
section-employer-steps-papers = Kërkoni të shihni letërnjoftimin, lejen dhe dëftesat.
section-employer-steps-permit = Mungon <de>Arbeitserlaubnis</de>? Sqaroni { -application(case: "acc") } me kontaktin 2.
section-employer-steps-start = Planifikoni: hyrje në punë, person fiks kontakti, { -german-course(case: "ind") }.
section-employer-steps-keep-going = Vazhdoni të bisedoni: në firmë dhe me ne.
section-employer-steps-before-start = Sqarojeni <de>Arbeitserlaubnis</de> (lejen e punës) <strong>para ditës së parë të punës</strong>.

section-employer-more = Mësoni më shumë
    .lead = Për të lexuar dhe pyetur më tej

## Sprachoffensive: to learners

section-sprachoffensive-cover = Gjermanisht për të gjithë
    .lead = <de>Sprachoffensive</de> (kurse gjermanishteje) në { $kommune }
section-sprachoffensive-cover-promise = Të gjithë janë të mirëpritur: me pak gjermanisht, me shumë gjermanisht ose krejt në fillim.

section-sprachoffensive-join = Kështu merrni pjesë
    .lead = Me katër hapa deri te kursi juaj i gjermanishtes
section-sprachoffensive-join-come = Ejani te ne ose na telefononi.
section-sprachoffensive-join-test = Flasim shkurt për gjermanishten tuaj. Kjo quhet <de>Einstufung</de>.
section-sprachoffensive-join-place = Bashkë me ju kërkojmë një kurs që ju përshtatet.
section-sprachoffensive-join-start = Ejani në kurs dhe mësoni bashkë me të tjerët.
section-sprachoffensive-join-open = Hapur për të gjithë: nuk ka rëndësi nga cili vend vini dhe pse.
section-sprachoffensive-join-levels = Kurse për fillestarë dhe të avancuar, edhe për punë me turne
section-sprachoffensive-join-childcare = Në disa kurse ka kujdes për fëmijët.

section-sprachoffensive-courses = Kurse, orare, vende
    .lead = Kërkoni nivelin, orarin dhe vendin që ju përshtaten.

section-sprachoffensive-contact = Pyetje dhe regjistrim
    .lead = Na telefononi ose ejani: ju këshillojmë me kënaqësi.

## Firm-German: to firms

section-firm-german-cover = Gjermanishtja në firmë
    .lead = <de>Sprachoffensive</de> (kurse gjermanishteje) në { $kommune } për persona në formim dhe punonjës
section-firm-german-cover-promise = Gjermanisht në ritmin e firmës suaj: sipas turneve, në firmë ose në lagje.

section-firm-german-why = Ç’i sjell gjermanishtja firmës
    .lead = Katër arsye të mira për një kurs
section-firm-german-why-safety = Siguri: të gjithë i kuptojnë udhëzimet dhe paralajmërimet.
section-firm-german-why-team = Ekip: njerëzit merren vesh më lehtë.
section-firm-german-why-training = Formim: shkolla profesionale dhe provimi bëhen më të lehtë.
section-firm-german-why-stay = Lidhje: kush merret vesh, ka më shumë gjasa të mbetet.

section-firm-german-offers = Ofertat tona për firma
    .lead = Zgjidhni atë që u përshtatet personave tuaj në formim dhe punonjësve.

section-firm-german-how = Kështu krijohet kursi juaj
    .lead = Katër hapa nga biseda e parë deri te mësimi
section-firm-german-how-talk = Bisedoni me ne për nevojat, detyrat dhe turnet.
section-firm-german-how-level = E sqarojmë nivelin me biseda të shkurtra (<de>Einstufung</de>).
section-firm-german-how-plan = Bashkë me ju planifikojmë vendin, orarin dhe temat.
section-firm-german-how-learn = Kursi fillon. Vazhdojmë të bisedojmë me ju.

section-firm-german-you = Çfarë na duhet nga ju
    .lead = Sqarojini këto katër pika para bisedës sonë.
section-firm-german-you-time = Koha: orë të caktuara, mundësisht gjatë orarit të punës
section-firm-german-you-room = Salla: një vend i qetë në firmë, përndryshe në lagje
section-firm-german-you-group = Grupi: persona në formim dhe punonjës që duan të mësojnë
section-firm-german-you-shift = Turni: orari juaj i turneve, që të gjithë të mund të marrin pjesë
section-firm-german-you-voluntary = Pjesëmarrja është vullnetare. Kush nuk merr pjesë, nuk duhet të ketë asnjë pasojë.

section-firm-german-contact = Kontakti juaj
    .lead = Na telefononi: bashkë me ju planifikojmë kursin e duhur.
