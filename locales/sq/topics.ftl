# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Regjistrimi i banesës
    .lead = Regjistrohuni pasi të hyni në banesë. Shumë { -office(case: "pl") } pyesin më vonë për këtë regjistrim.
topic-registration-confirmation = Kërkoni nga { -landlord } <de>Wohnungsgeberbestätigung</de> (vërtetimin e banimit).
topic-registration-ask-appointment = Pyetni në <de>Bürgerbüro</de> (zyrën e qytetarëve) nëse ju duhet { -appointment(case: "ind") }.
topic-registration-register = Regjistrohuni ju dhe familja juaj me adresën e re.
topic-registration-certificate = Kërkoni <de>Meldebescheinigung</de> (vërtetimin e adresës). Ruajeni mirë.
topic-registration-letterbox = Shkruani të gjithë mbiemrat te kutia postare dhe zilja.
topic-registration-move = Ndërroni përsëri banesë? Regjistroni edhe adresën e ardhshme.
topic-registration-tell-others = Tregojuni adresën e re edhe bankës, shkollës, arkës shëndetësore dhe { -office(case: "plgen") }.
topic-registration-tax-id = <de>Steuer-ID</de> (numri tatimor) zakonisht vjen me postë. Ruajeni letrën.
topic-registration-no-payment = Mos paguani askënd për një { -appointment(case: "ind") }. Regjistroni vetëm një banesë ku banoni vërtet.
topic-registration-two-weeks-law = Regjistrohuni brenda dy javësh pasi të hyni në banesë. Kanë kaluar dy javë? Regjistrohuni gjithsesi menjëherë. Keni pyetje? Pyetni në { -advice(case: "acc") }.

## residence-permit

topic-residence-permit = Leja për të qëndruar
    .lead = Shikoni deri kur vlen dokumenti juaj. Kërkoni herët një { -appointment(case: "ind") }.
topic-residence-permit-check = Shikoni deri kur vlen dokumenti juaj. Shënoni datën.
topic-residence-permit-appointment = Kërkoni herët një { -appointment(case: "ind") } te <de>Ausländerbehörde</de> (zyra e të huajve).
topic-residence-permit-papers = Pyetni cilat dokumente duhet të sillni. Bëni kopje.
topic-residence-permit-receipt = Po zgjat shumë? Kërkoni një vërtetim me shkrim.
topic-residence-permit-next-steps = Dëshironi të qëndroni në mënyrë të përhershme? Kërkoni t’jua shkruajnë hapat.
topic-residence-permit-conditions = Lexoni çfarë shkruhet në dokument dhe në fletën shtesë.
topic-residence-permit-work = Para çdo pune të re pyetni nëse lejoheni të punoni atje.
topic-residence-permit-travel = Dëshironi të udhëtoni jashtë vendit ose të ndërroni banesë? Pyetni më parë.
topic-residence-permit-changes = Njoftoni për ndryshime: adresë, martesë, lindje, ndarje ose punë të re.
topic-residence-permit-deadline-letter = Ka në letër një <de>Frist</de> (afat)? Shkoni menjëherë në { -advice(case: "acc") }. Mos paguani askënd për një { -appointment(case: "ind") }.
topic-residence-permit-right-to-stay = Edhe me <de>Duldung</de> (qëndrim i toleruar) ka rrugë drejt <de>Aufenthaltserlaubnis</de> (lejes së qëndrimit). E rëndësishme është, për shembull, sa kohë keni që jeni në Gjermani. Pyetni herët në { -advice(case: "acc") }.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (e drejta e qëndrimit si shans) nuk jepet më. E keni ende? Atëherë për një kohë vlejnë rregulla të veçanta. Shkoni së shpejti në { -advice(case: "acc") }.

## health-insurance

topic-health-insurance = Sigurimi shëndetësor
    .lead = Regjistrohuni herët në një arkë shëndetësore. Me kartën e saj shkoni te mjeku.
topic-health-insurance-ask = Sqaroni së pari çfarë sigurimi keni. { -advice(case: "start") } ju ndihmon.
topic-health-insurance-choose = Zgjidhni një <de>Krankenkasse</de> (arkë të sigurimit shëndetësor) dhe regjistrohuni atje.
topic-health-insurance-family = Pyetni nëse familja juaj mund të sigurohet bashkë me ju.
topic-health-insurance-card = Merreni me vete <de>Gesundheitskarte</de> (kartën shëndetësore) në çdo vizitë te mjeku.
topic-health-insurance-no-card = Ende nuk keni kartë? Kërkoni nga arka shëndetësore një vërtetim.
topic-health-insurance-european-card = Keni një kartë sigurimi nga Evropa? Tregojeni te arka shëndetësore.
topic-health-insurance-social-office = Ndonjëherë ndihmon së pari <de>Sozialamt</de> (zyra sociale). Pyetni për <de>Behandlungsschein</de> (fletë për trajtim mjekësor).
topic-health-insurance-changes = Njoftoni arkën shëndetësore për adresë të re, punë të re, lindje, martesë.
topic-health-insurance-not-insured = Nuk keni sigurim? Mos prisni. Pyetni në { -advice(case: "acc") }.
topic-health-insurance-doorstep = Mos nënshkruani asnjë kontratë sigurimi te dera ose në telefon. Këshillohuni më parë.

## doctor

topic-doctor = Kur jeni sëmurë
    .lead = Shkoni së pari te mjeku familjar. Kur jeta është në rrezik, thirrni menjëherë ndihmën e shpejtë.
topic-doctor-find = Kërkoni një <de>Hausarztpraxis</de> (mjek familjar) afër jush, para se të sëmureni.
topic-doctor-call = Telefononi atje dhe kërkoni një { -appointment(case: "ind") }.
topic-doctor-language = Ju duhet një { -language-mediator }? Thuajeni menjëherë.
topic-doctor-bring = Merrni me vete kartën, librezën e vaksinimit dhe ilaçet tuaja.
topic-doctor-specialist = Ju duhet një mjek specialist? Kërkoni një <de>Überweisung</de> (letër për te specialisti).
topic-doctor-closed = Mjeku nuk punon dhe nuk ka rrezik për jetën? Ndihmon shërbimi mjekësor jashtë orarit.
topic-doctor-pharmacy = Me <de>Rezept</de> (recetë) merrni ilaçe në <de>Apotheke</de> (farmaci).
topic-doctor-sick-note = Nuk mund të shkoni në punë ose në kurs? Njoftoni menjëherë.
topic-doctor-cancel = Nuk mund të vini në { -appointment(case: "ind") }? Anulojeni herët.
topic-doctor-children = Me fëmijët shkoni edhe në <de>Vorsorgeuntersuchung</de> (kontroll parandalues).
topic-doctor-ambulance = Dhimbje të forta në gjoks, vështirësi në frymëmarrje ose paralizë? Mos prisni. Thirrni ndihmën e shpejtë.

## mental-health

topic-mental-health = Kur shpirti ka nevojë për ndihmë
    .lead = Pas kohëve të vështira shumë njerëz kanë frikë ose flenë keq. Kërkoni ndihmë.
topic-mental-health-talk = Flisni me një njeri që i besoni.
topic-mental-health-practice = Shkoni në <de>Hausarztpraxis</de> (te mjeku familjar). Thoni si ndiheni.
topic-mental-health-counselling = Pyetni në { -advice(case: "acc") } për ndihmë afër jush.
topic-mental-health-language = Kërkoni një { -language-mediator }.
topic-mental-health-strength = Nuk keni faj. Të kërkoni ndihmë është një hap i mirë.
topic-mental-health-daily = Oraret e rregullta, lëvizja dhe bisedat mund t’ju bëjnë mirë.
topic-mental-health-children = Edhe fëmijët kanë shqetësime. Flisni me shkollën, kopshtin ose mjekun e fëmijëve.
topic-mental-health-waiting = Për një vend në <de>Psychotherapie</de> (psikoterapi) mund të pritet gjatë. Pyetni çfarë ndihmon që tani.
topic-mental-health-not-alone = Nuk dëshironi të jetoni më? Telefononi tani. Kur jeta është në rrezik, thirrni ndihmën e shpejtë.

## housing

topic-housing = Gjetja e banesës
    .lead = Kërkimi mund të zgjasë shumë. Lexojeni çdo kontratë me qetësi, para se ta nënshkruani.
topic-housing-entitlement = Pyetni për <de>Wohnberechtigungsschein</de> (vërtetim) për banesa me qira të ulët.
topic-housing-search = Kërkoni në internet, në gazetë dhe te të njohurit.
topic-housing-visit = Shikojeni banesën. Bëni fotografi të dëmeve.
topic-housing-rent-paid = A jua paguan qiranë një { -office(case: "ind") }? Kërkoni së pari miratimin atje.
topic-housing-contract = Kërkoni t’jua shpjegojnë <de>Mietvertrag</de> (kontratën e qirasë). Ruajeni mirë.
topic-housing-costs = Qirasë bazë (<de>Kaltmiete</de>) i shtohen <de>Nebenkosten</de> (shpenzime shtesë), për shembull për ujë dhe mbeturina.
topic-housing-deposit = <de>Kaution</de> (depozita) është garanci. Ruajeni vërtetimin e pagesës.
topic-housing-power = Kur hyni në banesë, shënoni sa tregojnë njehsorët (matësit). Rrymën shpesh e regjistroni vetë.
topic-housing-handover = Kur hyni në banesë, shkruani të gjitha dëmet në <de>Übergabeprotokoll</de> (procesverbalin e dorëzimit).
topic-housing-dismissal = Keni marrë <de>Kündigung</de> (ndërprerje kontrate) ose <de>Mahnung</de> (vërejtje për pagesë)? Shkoni menjëherë në { -advice(case: "acc") }.
topic-housing-advance = Mos paguani asgjë pa i parë banesën dhe kontratën. Mos nënshkruani asgjë që nuk e kuptoni.

## money-support

topic-money-support = Kur nuk mjaftojnë paratë
    .lead = Kërkoni këshillë herët. { -advice(case: "start") } sqaron me ju cila { -office(case: "ind") } është përgjegjëse.
topic-money-support-ask = Pyetni në { -advice(case: "acc") } cila ndihmë është e mundshme për ju.
topic-money-support-job-centre = Pyetni për <de>Leistungen vom Jobcenter (SGB II)</de> (ndihma nga Jobcenter-i). Bëjeni { -application(case: "acc") } herët.
topic-money-support-social-office = Për disa ndihma përgjegjës është <de>Sozialamt</de> (zyra sociale). Pyetni atje.
topic-money-support-family = Keni fëmijë? Pyetni për <de>Kindergeld</de> (shtesë për fëmijë) dhe <de>Kinderzuschlag</de> (ndihmë plotësuese).
topic-money-support-copies = Kopjoni çdo { -application(case: "ind") }. Kërkoni vërtetim kur e dorëzoni.
topic-money-support-changes = Njoftoni menjëherë për ndryshime: punë, pagë, ndërrim banese, lindje, martesë, udhëtim.
topic-money-support-rent = Pagë e vogël dhe qira e lartë? Pyetni për <de>Wohngeld</de> (ndihmë për qiranë).
topic-money-support-school = Për sende shkolle dhe ekskursione pyetni për <de>Bildung und Teilhabe</de> (arsim dhe pjesëmarrje).
topic-money-support-decision = Është një <de>Bescheid</de> (vendim) i gabuar ose i paqartë? Pyetni menjëherë. Ka afate.
topic-money-support-debts = Keni borxhe? Shkoni herët te <de>Schuldnerberatung</de> (këshillimi për borxhe).
topic-money-support-letters = Hapini menjëherë letrat nga { -office(case: "plural") }. Përgjigjuni deri në datën e shënuar në letër. Përndryshe ndoshta do t’ju mungojnë para.

## bank-account

topic-bank-account = Hapja e një llogarie bankare
    .lead = Hapni së shpejti një llogari. Ju duhet për pagën, qiranë dhe paratë nga { -office(case: "plural") }.
topic-bank-account-compare = Krahasoni disa banka. Pyetni për të gjitha shpenzimet.
topic-bank-account-open = Hapni një <de>Girokonto</de> (llogari rrjedhëse) në një bankë ose arkë kursimi.
topic-bank-account-refused = Thotë banka jo? Kërkoni një <de>Basiskonto</de> (llogari bazë).
topic-bank-account-give-iban = Tregoni <de>IBAN</de> (numrin tuaj të llogarisë) te punëdhënësi dhe te { -office(case: "nom") }.
topic-bank-account-standing-order = Paguajeni qiranë me <de>Dauerauftrag</de> (urdhër të përhershëm). Kështu nuk e harroni.
topic-bank-account-statements = Shikojeni shpesh llogarinë. Ruani <de>Kontoauszüge</de> (pasqyrat bankare).
topic-bank-account-lost-card = Keni humbur kartën? Kërkoni ta bllokojnë menjëherë.
topic-bank-account-instalments = Blini pak me këste. Pyetni më parë për koston e plotë.
topic-bank-account-pin = Mos i jepni askujt kartën, PIN-in ose llogarinë. Mos iu përgjigjni kurrë mesazheve që i kërkojnë.

## work

topic-work = Gjetja e punës
    .lead = Sqaroni së pari nëse lejoheni të punoni. Pastaj kërkoni ndihmë për të gjetur punë.
topic-work-permission = Lexoni në dokumentin tuaj nëse lejoheni të punoni. E paqartë? Pyetni.
topic-work-register = Regjistrohuni si person që kërkon punë. Kërkoni një bisedë për qëllimet tuaja.
topic-work-job-centre = Merrni para nga <de>Jobcenter</de>? Atëherë pyetni atje për punë.
topic-work-cv = Shkruani një <de>Lebenslauf</de> (CV). Kërkojini dikujt ta lexojë.
topic-work-contract = Lexojeni me kujdes <de>Arbeitsvertrag</de> (kontratën e punës). Pyetni për atë që nuk e kuptoni.
topic-work-numbers = Punëdhënësi kërkon <de>Steuer-ID</de> (numrin tatimor) dhe <de>Sozialversicherungsnummer</de> (numrin e sigurimit shoqëror).
topic-work-payslip = Ruani çdo <de>Lohnabrechnung</de> (fletëpagesë). Kontrolloni orët.
topic-work-hours = Shkruani çdo ditë kur keni punuar.
topic-work-sick = Jeni sëmurë? Njoftoni punëdhënësin para fillimit të punës.
topic-work-no-wage = Paga nuk vjen? Shkoni shpejt në { -advice(case: "acc") }. Ka afate.
topic-work-contract-passport = Mos punoni pa kontratë. Mos e dorëzoni pasaportën. Mos paguani asgjë për një vend pune.

## recognition

topic-recognition = Njohja e diplomave dhe dëftesave
    .lead = Aftësitë tuaja janë të çmuara. Kërkoni të kontrollohet çfarë vlere kanë dëftesat tuaja në Gjermani.
topic-recognition-collect = Mblidhni të gjitha dëftesat. Bëni kopje ose fotografi të mira.
topic-recognition-counselling = Këshillohuni para se të bëni { -application(case: "ind") }.
topic-recognition-translate = Pyetni çfarë duhet të përkthehet. Porositeni përkthimin vetëm pas kësaj.
topic-recognition-costs = Pyetni më parë për shpenzimet. Ndoshta ka ndihmë.
topic-recognition-apply = Bëjeni { -application(case: "acc") } në zyrën që ju tregojnë.
topic-recognition-regulated = Disa profesione lejohen vetëm me <de>Anerkennung</de> (njohje), për shembull shumë profesione në infermieri dhe kujdes.
topic-recognition-missing = Mungojnë dokumente? Tregoni çfarë dini të bëni. Pyetni për rrugë të tjera.
topic-recognition-part = Vlen vetëm një pjesë? Pyetni për kurs, praktikë ose provim.
topic-recognition-meanwhile = Gjatë pritjes vazhdoni të mësoni gjermanisht për profesionin tuaj.
topic-recognition-originals = Dorëzoni origjinale vetëm nëse duhet patjetër. Kërkoni vërtetim kur i dorëzoni.

## vocational-training

topic-vocational-training = Formimi profesional
    .lead = Mësoni një profesion, zakonisht në firmë dhe në shkollën profesionale. Këtë mund ta bëjnë edhe të rriturit.
topic-vocational-training-counselling = Caktoni një { -appointment(case: "ind") } te <de>Berufsberatung</de> (këshillimi për profesionin).
topic-vocational-training-internship = Bëni një <de>Praktikum</de> (praktikë). Kështu shihni nëse profesioni ju përshtatet.
topic-vocational-training-apply = Aplikoni herët, edhe në disa firma.
topic-vocational-training-permission = Para fillimit pyetni nëse ju duhet leje.
topic-vocational-training-contract = Nënshkruajeni <de>Ausbildungsvertrag</de> (kontratën) vetëm kur e kuptoni.
topic-vocational-training-school-leaving = Ende nuk e keni mbaruar shkollën? Pyetni si mund ta mbaroni.
topic-vocational-training-support = Është <de>Berufsschule</de> (shkolla profesionale) e vështirë? Pyetni herët për mësim plotësues.
topic-vocational-training-german = Pyetni për { -german-course(case: "pl") } krahas formimit.
topic-vocational-training-money = Nuk mjafton paga? Pyetni për <de>Berufsausbildungsbeihilfe</de> (ndihmë për formim).
topic-vocational-training-before-stopping = Dëshironi ta ndërprisni? Shkoni më parë në { -advice(case: "acc") }. Mund të jetë e rëndësishme për qëndrimin tuaj.
topic-vocational-training-training-permit = Me qëndrim të toleruar ndoshta është e mundshme <de>Ausbildungsduldung</de> (qëndrim i toleruar për formim profesional). Ka edhe <de>Aufenthaltserlaubnis</de> (leje qëndrimi) për formimin. Pyetni në { -advice(case: "acc") } çfarë ju përshtatet.

## school

topic-school = Fëmijët në shkollë
    .lead = Regjistrojeni fëmijën menjëherë. Në Gjermani vlen <de>Schulpflicht</de>: fëmijët duhet të shkojnë në shkollë.
topic-school-register = Regjistrojeni fëmijën tuaj në shkollë.
topic-school-german = Pyetni si mëson fëmija juaj gjermanisht në shkollë.
topic-school-contact-person = Pyetni për { -contact-person(case: "acc") } për fëmijën tuaj. Shënoni emrin.
topic-school-sick = Fëmija është sëmurë? Njoftoni shkollën në mëngjes.
topic-school-parents-evening = Shkoni në <de>Elternabend</de> (mbledhjen e prindërve). Kërkoni nga shkolla { -language-mediation(case: "ind") }.
topic-school-afternoon = Punoni pasdite? Pyetni për kujdes për fëmijën, për shembull <de>OGS</de> (shkollë gjithëditore).
topic-school-costs = Pyetni për ndihmë për sende shkolle, ekskursione dhe drekë.
topic-school-letters = Lexoni letrat nga shkolla. Kur diçka është e paqartë, pyetni.
topic-school-home-language = Flisni në shtëpi gjuhën tuaj. Kjo e ndihmon fëmijën të mësojë.
topic-school-holidays = Udhëtoni vetëm gjatë pushimeve. Kur fëmijës i duhet leje, pyetni shkollën.

## daycare

topic-daycare = Kopshti dhe kujdesi ditor
    .lead = Regjistrojeni fëmijën tuaj shumë herët. Shumë familje presin për një vend.
topic-daycare-register = Regjistrojeni fëmijën tuaj për një vend në <de>Kita</de> (kopsht).
topic-daycare-visit = Shikoni disa kopshte. Thoni cilat orare ju duhen.
topic-daycare-waiting = Ende nuk keni vend? Pyetni për <de>Tagespflege</de> (kujdes ditor) dhe grupe loje.
topic-daycare-settling-in = Planifikoni kohë për <de>Eingewöhnung</de> (përshtatjen). Në fillim qëndroni edhe ju aty.
topic-daycare-costs = Pyetni sa kushton vendi dhe çfarë ndihme ka.
topic-daycare-vaccination = Kopshti pyet për vaksinat. Merreni me vete <de>Impfpass</de> (librezën e vaksinimit).
topic-daycare-sick = Fëmijët e sëmurë rrinë në shtëpi. Telefononi në mëngjes në kopsht.
topic-daycare-pick-up = Tregoni në kopsht kush ka të drejtë ta marrë fëmijën tuaj.
topic-daycare-refusal = Ju kanë refuzuar? Mos hiqni dorë. Pyetni në <de>Jugendamt</de> (zyrën e të rinjve).

## learning-german

topic-learning-german = Mësimi i gjermanishtes
    .lead = Pyetni në { $kommune } për një { -german-course(case: "ind") } që ju përshtatet. Filloni herët.
topic-learning-german-advice = Këshillohuni cili { -german-course(case: "ind") } ju përshtatet.
topic-learning-german-test = Bëni <de>Einstufungstest</de> (testin e nivelit). Nuk keni nevojë të mësoni për të.
topic-learning-german-register = Regjistrohuni. Pyetni për oraret, shpenzimet dhe kujdesin për fëmijët.
topic-learning-german-attend = Ejani rregullisht. Njoftoni kur nuk mund të vini.
topic-learning-german-keep = Ruani çdo certifikatë. Bëni kopje.
topic-learning-german-work = Punoni me turne? Pyetni për orare kursi që ju përshtaten.
topic-learning-german-alphabet = Dëshironi të mësoni shkrim e lexim? Pyetni për <de>Alphabetisierungskurs</de> (kurs shkrim-leximi).
topic-learning-german-obliged = Ju dërgon një { -office(case: "ind") } në <de>Integrationskurs</de> (kurs integrimi)? Tregojeni letrën në { -advice(case: "acc") }.
topic-learning-german-practise = Flisni çdo ditë pak gjermanisht, për shembull në <de>Sprachcafé</de> (takim bisede).
topic-learning-german-waiting = Nuk ka vend të lirë? Ndërkohë mësoni online ose në bibliotekë.
topic-learning-german-course-contract = Mos nënshkruani kontratë për një kurs të shtrenjtë. Pyetni më parë për kurse të lira ose falas.
topic-learning-german-integration-course = Kush nuk ka të drejtë për <de>Integrationskurs</de> (kurs integrimi), tani zakonisht nuk pranohet. Kjo vlen, për shembull, për shumë njerëz nga BE-ja dhe Ukraina. Pyetni në { -advice(case: "acc") } për kurse të tjera.

## getting-around

topic-getting-around = Autobus, tren, biçikletë dhe makinë
    .lead = Blini biletën para se të hipni. Ruajeni deri në fund të udhëtimit.
topic-getting-around-plan = Kërkoni lidhjen tuaj në një aplikacion ose në orar.
topic-getting-around-ticket = Blini biletën para se të hipni. Disa bileta duhen vulosur (<de>entwerten</de>).
topic-getting-around-cheaper = Pyetni për bileta mujore dhe për <de>Ermäßigung</de> (zbritje).
topic-getting-around-licence = Keni patentë shoferi? Pyetni nëse dhe sa kohë vlen këtu.
topic-getting-around-bicycle = Biçikletës suaj i duhen drita, frena dhe zile. Mbylleni gjithmonë me dry.
topic-getting-around-helmet = Mbani kaskë (helmetë) në biçikletë. Ajo ju mbron kokën.
topic-getting-around-child-seat = Në makinë fëmijëve u duhet një ndenjëse e përshtatshme për fëmijë.
topic-getting-around-car = Mos ngisni kurrë makinë pa sigurim, regjistrim dhe patentë të vlefshme.
topic-getting-around-no-ticket = Pa biletë të vlefshme paguani shtrenjtë. Ju vjen letër për këtë? Shkoni menjëherë në { -advice(case: "acc") }.

## everyday-life

topic-everyday-life = Përditshmëria dhe fqinjësia
    .lead = Rregulla të vogla ndihmojnë në bashkëjetesë. Pyetni fqinjët tuaj. Shumë ndihmojnë me dëshirë.
topic-everyday-life-post = Hapeni menjëherë çdo letër. Mblidhini dokumentet e rëndësishme në një dosje.
topic-everyday-life-broadcasting-fee = Përgjigjuni letrës për <de>Rundfunkbeitrag</de> (tarifën e radios dhe televizionit). Pyetni për lirim nga pagesa.
topic-everyday-life-waste = Ndani mbeturinat: letër, bio, ambalazhe, qelq dhe mbetje të tjera.
topic-everyday-life-waste-calendar = Merrni <de>Abfallkalender</de> (kalendarin e mbeturinave). Aty janë ditët për çdo kosh.
topic-everyday-life-library-card = Merrni një kartë të bibliotekës. Aty mund edhe të mësoni.
topic-everyday-life-quiet = Natën, të dielave dhe në ditë feste është <de>Ruhezeit</de> (kohë qetësie). Atëherë mos bëni zhurmë.
topic-everyday-life-deposit = Për shumë shishe paguhet <de>Pfand</de> (depozitë). Kthejini në dyqan.
topic-everyday-life-shops = Të dielave dhe në ditë feste shumica e dyqaneve janë mbyllur.
topic-everyday-life-airing = Ajrosni çdo ditë shkurt me dritare të hapur. Kjo ndihmon kundër mykut.
topic-everyday-life-on-time = Ejani me kohë. Njoftoni kur nuk mundeni.
topic-everyday-life-doorstep = Mos nënshkruani asgjë te dera ose në telefon. Kontratat për celular dhe rrymë shpesh zgjasin shumë.

## community

topic-community = Njihuni me njerëz
    .lead = Shkoni atje ku ka njerëz të tjerë. Edhe me pak gjermanisht mund të merrni pjesë.
topic-community-visit = Vizitoni një vend takimi në lagjen tuaj. Pyetni për programin.
topic-community-club = Kërkoni një <de>Verein</de> (shoqatë), për shembull për sport ose muzikë. Kaloni njëherë atje.
topic-community-language-cafe = Shkoni në një <de>Sprachcafé</de> (takim bisede). Aty flisni pa provim.
topic-community-volunteer = Ndihmoni edhe ju. <de>Ehrenamt</de> (puna vullnetare) sjell njohje dhe përvojë.
topic-community-parents = Prindërit takohen në grupin e të vegjëlve, në kopsht dhe në shkollë.
topic-community-library = Në bibliotekë mund të lexoni, të mësoni dhe të takoni të tjerë.
topic-community-mentor = Pyetni për njerëz që ju shoqërojnë në përditshmëri.
topic-community-fee = Është tarifa shumë e lartë? Pyetni për <de>Ermäßigung</de> (zbritje).

## rights-protection

topic-rights-protection = Të drejtat dhe mbrojtja
    .lead = Askush nuk ka të drejtë t’ju godasë ose t’ju kërcënojë ju ose fëmijët tuaj. Kërkoni ndihmë. Nuk jeni vetëm.
topic-rights-protection-safety = Jeni në rrezik? Shkoni në një vend të sigurt. Thirrni policinë.
topic-rights-protection-helpline = Gratë mund të telefonojnë te <de>Hilfetelefon</de> (telefoni i ndihmës), ditë e natë dhe në shumë gjuhë.
topic-rights-protection-womens-advice = Këshillimi për gra ju ndihmon të gjeni mbrojtje dhe të planifikoni më tej.
topic-rights-protection-write-down = Shkruani: Çfarë ka ndodhur? Kur, ku, kush e ka parë?
topic-rights-protection-discrimination = Ju trajtojnë më keq për shkak të prejardhjes? Shkoni në { -advice(case: "acc") }.
topic-rights-protection-equal = Gratë dhe burrat kanë të drejta të barabarta. Ju vendosni vetë për jetën tuaj.
topic-rights-protection-children = Fëmijëve u duhet mbrojtje. Edhe ata vetë mund të telefonojnë dhe të kërkojnë këshillë.
topic-rights-protection-passport = Mos ia jepni askujt pasaportën tuaj për ta ruajtur.
topic-rights-protection-fair-work = Probleme me pagën ose orarin e punës? Ka këshillim edhe për këtë.
topic-rights-protection-signature = Para çdo nënshkrimi pyetni për çfarë duhen të dhënat tuaja.
topic-rights-protection-force = Ju detyron dikush të punoni, të martoheni ose të bëni seks? Kjo nuk lejohet. Kërkoni ndihmë.

## advice

topic-advice = Ku gjeni këshillim
    .lead = Nuk keni pse t’i përballoni të gjitha pa ndihmë. Ejani herët me pyetjet dhe letrat tuaja.
topic-advice-visit = Shkoni në { -advice(case: "acc") } afër jush. Kërkoni një { -appointment(case: "ind") }.
topic-advice-language = Thoni cilën gjuhë flisni. Kërkoni { -language-mediation(case: "ind") }.
topic-advice-bring = Merrni me vete të gjitha letrat dhe { -pack(case: "acc") } tuaj.
topic-advice-ask-again = Pyetni derisa t’i kuptoni të gjitha. Askush nuk i di të gjitha menjëherë.
topic-advice-plan = Shkruani bashkë kush çfarë bën dhe deri kur.
topic-advice-adults = Për të rriturit ka <de>Migrationsberatung</de> (këshillim migracioni).
topic-advice-young = Jeni në moshë të re? Pyetni për <de>Jugendmigrationsdienst</de> (shërbimin e migracionit për të rinj).
topic-advice-trusted-person = Pyetni nëse mund të sillni një person që i besoni.
topic-advice-your-data = Pyetni kush i merr të dhënat tuaja. Jepni pëlqimin vetëm nëse dëshironi.
topic-advice-children = Mos i lini fëmijët tuaj të përkthejnë. Është shumë e rëndë për ta.
topic-advice-paid-help = Dikush kërkon shumë para për ndihmë me kërkesa? Pyetni së pari në një { -advice(case: "ind") }.

## emergency

topic-emergency = Në rast emergjence
    .lead = Thirrni menjëherë ndihmë! Thoni së pari ku jeni.
topic-emergency-safety = Shkoni në vend të sigurt. Paralajmëroni të tjerët.
topic-emergency-call = Thirrni: zjarrfikësit dhe ndihmën e shpejtë, ose policinë.
topic-emergency-say = Thoni: Ku është? Çfarë ka ndodhur? Sa njerëz janë?
topic-emergency-stay-on-line = Mos e mbyllni telefonin. Prisni pyetjet.
topic-emergency-show-way = Hapeni derën e hyrjes. Tregojuni rrugën atyre që vijnë në ndihmë.
topic-emergency-fire = Zjarr? Dilni jashtë dhe mbyllni dyert. Mos e përdorni ashensorin!
topic-emergency-no-danger = Jeni sëmurë, por nuk ka rrezik për jetën? Thirrni shërbimin mjekësor jashtë orarit.
topic-emergency-violence = Dhunë në shtëpi? Thirrni policinë, edhe natën.
topic-emergency-little-german = Flisni pak gjermanisht? Telefononi gjithsesi. Thoni adresën tuaj.
topic-emergency-do-not-wait = A është në rrezik jeta e dikujt? Mos prisni! Thirrni menjëherë ndihmën e shpejtë!

## deadlines: by when a step is to be done

deadline-two-weeks = Brenda dy javësh pasi të hyni në banesë
deadline-after-move-in = Menjëherë pasi të hyni në banesë
deadline-at-move-in = Kur hyni në banesë
deadline-at-once = Menjëherë
deadline-soon = Sa më herët
deadline-first-weeks = Në javët e para
deadline-before-expiry = Shumë kohë para se të skadojë dokumenti
deadline-before-signing = Para se të nënshkruani
deadline-before-start = Para ditës së parë të punës
deadline-before-driving = Para se të ngisni makinë
deadline-letter-date = Deri në datën e shënuar në letër
