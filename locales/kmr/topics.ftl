# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Qeydkirina navnîşanê
    .lead = Piştî ku we bar kir xaniyê nû, xwe qeyd bikin. Gelek { -office(case: "nom") } paşê vê qeydê dipirsin.
topic-registration-confirmation = Ji { -landlord } <de>Wohnungsgeberbestätigung</de> (belgeya xwediyê xanî) bixwazin.
topic-registration-ask-appointment = Li <de>Bürgerbüro</de> (daîreya hemwelatiyan) bipirsin ka { -appointment(case: "nom") } pêwîst e.
topic-registration-register = Xwe û malbata xwe bi navnîşana nû qeyd bikin.
topic-registration-certificate = <de>Meldebescheinigung</de> (belgeya navnîşanê) bixwazin. Wê baş hilînin.
topic-registration-letterbox = Hemû paşnavan li qutiya posteyê û li zengil binivîsin.
topic-registration-move = Hûn dîsa bar dikin? Navnîşana nû jî qeyd bikin.
topic-registration-tell-others = Navnîşana nû ji bank, dibistan, sîgortaya tenduristiyê û { -office(case: "plobl") } re jî bibêjin.
topic-registration-tax-id = <de>Steuer-ID</de> (hejmara bacê) pirî caran bi posteyê tê. Nameyê hilînin.
topic-registration-no-payment = Ji bo { -appointment(case: "indobl") } pere nedin kesî. Tenê mala ku hûn bi rastî tê de dijîn qeyd bikin.
topic-registration-two-weeks-law = Piştî barkirinê, di nav du hefteyan de xwe qeyd bikin. Ew dem derbas bûye? Dîsa jî di cih de xwe qeyd bikin. Pirsên we hene? Li { -advice(case: "obl") } bipirsin.

## residence-permit

topic-residence-permit = Destûra mayînê
    .lead = Binêrin ka belgeya we heta kengî derbasdar e. Zû { -appointment(case: "indobl") } bixwazin.
topic-residence-permit-check = Binêrin ka belgeya we heta kengî derbasdar e. Rojê binivîsin.
topic-residence-permit-appointment = Ji <de>Ausländerbehörde</de> (daîreya biyaniyan) zû { -appointment(case: "indobl") } bixwazin.
topic-residence-permit-papers = Bipirsin ka divê hûn kîjan kaxezan bînin. Kopiyan bikin.
topic-residence-permit-receipt = Dirêj dikişîne? Belgeyeke nivîskî bixwazin.
topic-residence-permit-next-steps = Hûn dixwazin bi daîmî bimînin? Bila gavan ji we re binivîsin.
topic-residence-permit-conditions = Tiştên li ser belgeyê û li ser pelê pêvekirî bixwînin.
topic-residence-permit-work = Berî her karê nû bipirsin ka destûra we heye ku hûn li wir bixebitin.
topic-residence-permit-travel = Hûn dixwazin herin derveyî welêt an bar bikin? Pêşî bipirsin.
topic-residence-permit-changes = Guhertinan ragihînin: navnîşan, zewac, jidayikbûn, cihêbûn an karê nû.
topic-residence-permit-deadline-letter = Di nameyê de <de>Frist</de> (mohlet) heye? Di cih de herin { -advice(case: "obl") }. Ji bo { -appointment(case: "indobl") } pere nedin kesî.
topic-residence-permit-right-to-stay = Bi <de>Duldung</de> (mayîna tehemulkirî) jî rê ber bi <de>Aufenthaltserlaubnis</de> (destûra mayînê) hene. Wek mînak, dema ku hûn li Almanyayê mane girîng e. Zû li { -advice(case: "obl") } bipirsin.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (mafê mayînê yê derfetê) êdî ji nû ve nayê dayîn. Hê li cem we heye? Wê demê ji bo demekê rêzikên taybet derbasdar in. Di demeke nêz de herin { -advice(case: "obl") }.

## health-insurance

topic-health-insurance = Sîgortaya tenduristiyê
    .lead = Zû xwe li sîgortayeke tenduristiyê qeyd bikin. Hûn bi karta wê diçin cem doktor.
topic-health-insurance-ask = Pêşî zelal bikin ka sîgortaya we çawa ye. { -advice(case: "start") } alîkariya we dike.
topic-health-insurance-choose = <de>Krankenkasse</de> (saziyeke sîgortaya tenduristiyê) hilbijêrin û xwe lê qeyd bikin.
topic-health-insurance-family = Bipirsin ka malbata we dikare bi we re bê sîgortekirin.
topic-health-insurance-card = Her ku hûn diçin cem doktor, <de>Gesundheitskarte</de> (karta tenduristiyê) bi xwe re bibin.
topic-health-insurance-no-card = Kart hê nehatiye? Ji sîgortaya tenduristiyê belgeyekê bixwazin.
topic-health-insurance-european-card = Karta we ya sîgortayê ji Ewropayê heye? Wê nîşanî sîgortaya tenduristiyê bidin.
topic-health-insurance-social-office = Carinan pêşî <de>Sozialamt</de> (daîreya alîkariya civakî) alîkariyê dike. Li ser <de>Behandlungsschein</de> (kaxeza dermankirinê) bipirsin.
topic-health-insurance-changes = Ji sîgortaya tenduristiyê re bibêjin: navnîşana nû, karê nû, jidayikbûn, zewac.
topic-health-insurance-not-insured = Sîgortaya we tune ye? Li bendê nemînin. Li { -advice(case: "obl") } bipirsin.
topic-health-insurance-doorstep = Li ber derî an bi telefonê tu sîgortayê îmze nekin. Pêşî { -advice(case: "obl") } bistînin.

## doctor

topic-doctor = Dema hûn nexweş bin
    .lead = Pêşî herin cem doktorê malbatê. Heke xetera mirinê hebe, di cih de ji ambulansê re telefon bikin.
topic-doctor-find = Berî ku hûn nexweş bikevin, li nêzîkî xwe <de>Hausarztpraxis</de> (doktorê malbatê) bibînin.
topic-doctor-call = Telefonî wir bikin û { -appointment(case: "indobl") } bixwazin.
topic-doctor-language = { -language-mediator(case: "start") } ji we re hewce ye? Di cih de bibêjin.
topic-doctor-bring = Kart, deftera vaksînan û dermanên xwe bi xwe re bibin.
topic-doctor-specialist = Doktorê pispor hewce ye? <de>Überweisung</de> (kaxeza şandinê) bixwazin.
topic-doctor-closed = Cihê doktor girtî ye û xetera mirinê tune ye? Doktorê nobetê alîkariyê dike.
topic-doctor-pharmacy = Bi <de>Rezept</de> (reçete) hûn li <de>Apotheke</de> (dermanxane) dermanan distînin.
topic-doctor-sick-note = Hûn nikarin herin kar an kursê? Di cih de xeber bidin.
topic-doctor-cancel = Hûn nikarin herin { -appointment(case: "obl") }? Zû betal bikin.
topic-doctor-children = Bi zarokan re herin <de>Vorsorgeuntersuchung</de> (kontrola tenduristiyê) jî.
topic-doctor-ambulance = Êşa giran di sîng de, bêhntengî an felc? Li bendê nemînin. Ji ambulansê re telefon bikin.

## mental-health

topic-mental-health = Dema rih hewceyî alîkariyê be
    .lead = Gelek mirov piştî demên giran ditirsin an xirab radizên. Alîkariyê bixwazin.
topic-mental-health-talk = Bi mirovekî re biaxivin ku baweriya we pê heye.
topic-mental-health-practice = Herin cem <de>Hausarztpraxis</de> (doktorê malbatê). Bibêjin ka hûn çawa ne.
topic-mental-health-counselling = Li { -advice(case: "obl") } alîkariya li nêzîkî xwe bipirsin.
topic-mental-health-language = { -language-mediator(case: "obl-start") } bixwazin.
topic-mental-health-strength = Ev ne sûcê we ye. Xwestina alîkariyê gaveke baş e.
topic-mental-health-daily = Demên diyar, tevger û axaftin dikarin ji we re baş bin.
topic-mental-health-children = Xemên zarokan jî hene. Bi dibistanê, baxçeyê zarokan an doktorê zarokan re biaxivin.
topic-mental-health-waiting = Dibe ku cihê <de>Psychotherapie</de> (dermankirina derûnî) dereng bê. Bipirsin ka niha çi dibe alîkar.
topic-mental-health-not-alone = Hûn êdî naxwazin bijîn? Niha telefon bikin. Heke xetera mirinê hebe, ji ambulansê re telefon bikin.

## housing

topic-housing = Dîtina xaniyekî
    .lead = Lêgerîn dikare dirêj bikişîne. Berî îmzekirinê her peymanê bi aramî bixwînin.
topic-housing-entitlement = Ji bo xaniyên erzan li ser <de>Wohnberechtigungsschein</de> (belgeya xaniyê erzan) bipirsin.
topic-housing-search = Li înternetê, di rojnameyê de û li cem nas û hevalan bigerin.
topic-housing-visit = Li xanî binêrin. Wêneyên cihên xirabûyî bikişînin.
topic-housing-rent-paid = { -office(case: "ind-start") } kirêya we dide? Pêşî li wir destûrê bixwazin.
topic-housing-contract = Bila <de>Mietvertrag</de> (peymana kirêyê) ji we re şîrove bikin. Wê baş hilînin.
topic-housing-costs = Li ser <de>Kaltmiete</de> (kirêya bingehîn) <de>Nebenkosten</de> (mesrefên zêde) jî tên, wek mînak ji bo av û zibil.
topic-housing-deposit = <de>Kaution</de> (pereyê zemanetê) ji bo ewlehiyê ye. Belgeya dayînê hilînin.
topic-housing-power = Dema hûn bar dikin xaniyê nû, hejmarên saetên karebayê (elektrîk) û yên din binivîsin. Pirî caran divê hûn bi xwe karebayê qeyd bikin.
topic-housing-handover = Dema hûn bar dikin xaniyê nû, hemû cihên xirabûyî di <de>Übergabeprotokoll</de> (belgeya radestkirinê) de binivîsin.
topic-housing-dismissal = Ji we re <de>Kündigung</de> (betalkirina peymanê) an <de>Mahnung</de> (hişyariya dayînê) hat? Di cih de herin { -advice(case: "obl") }.
topic-housing-advance = Berî ku hûn xanî û peymanê bibînin, pere nedin. Tiştê ku hûn fêm nakin îmze nekin.

## money-support

topic-money-support = Dema pere têr neke
    .lead = Zû { -advice(case: "obl") } bistînin. Ew bi we re zelal dike ka kîjan { -office(case: "nom") } berpirsiyar e.
topic-money-support-ask = Li { -advice(case: "obl") } bipirsin ka ji bo we kîjan alîkarî mimkun e.
topic-money-support-job-centre = Li ser <de>Leistungen vom Jobcenter (SGB II)</de> (alîkariya pere) bipirsin. { -application(case: "obl-start") } zû bidin.
topic-money-support-social-office = Ji bo hin alîkariyan <de>Sozialamt</de> (daîreya alîkariya civakî) berpirsiyar e. Li wir bipirsin.
topic-money-support-family = Zarokên we hene? Li ser <de>Kindergeld</de> (pereyê zarokan) û <de>Kinderzuschlag</de> (pereyê zêde ji bo zarokan) bipirsin.
topic-money-support-copies = Her { -application(case: "obl") } kopî bikin. Ji bo dayîna wê belgeyekê bixwazin.
topic-money-support-changes = Guhertinan di cih de ragihînin: kar, meaş, barkirin, jidayikbûn, zewac, rêwîtî.
topic-money-support-rent = Meaş kêm û kirê zêde ye? Li ser <de>Wohngeld</de> (alîkariya kirêyê) bipirsin.
topic-money-support-school = Ji bo tiştên dibistanê û geştan li ser <de>Bildung und Teilhabe</de> (alîkariya ji bo perwerdeyê) bipirsin.
topic-money-support-decision = <de>Bescheid</de> (biryara daîreyê) şaş e an ne zelal e? Di cih de bipirsin. Mohlet hene.
topic-money-support-debts = Deynên we hene? Zû herin <de>Schuldnerberatung</de> (şêwirmendiya deynan).
topic-money-support-letters = Nameyên { -office(case: "plobl") } di cih de vekin. Heta roja ku di nameyê de ye, bersivê bidin. Yan na dibe ku pere neyê.

## bank-account

topic-bank-account = Vekirina hesabê bankê
    .lead = Zû hesabekî bankê vekin. Ew ji bo meaş, kirê û pereyê { -office(case: "obl") } hewce ye.
topic-bank-account-compare = Çend bankan bidin ber hev. Hemû mesrefan bipirsin.
topic-bank-account-open = Li bankekê an li Sparkasse <de>Girokonto</de> (hesabê rojane) vekin.
topic-bank-account-refused = Bank na dibêje? Li ser <de>Basiskonto</de> (hesabê bingehîn) bipirsin.
topic-bank-account-give-iban = <de>IBAN</de> (hejmara hesabê) bidin şirketê û { -office(case: "obl") }.
topic-bank-account-standing-order = Kirêyê bi <de>Dauerauftrag</de> (şandina otomatîk) bidin. Wisa hûn ji bîr nakin.
topic-bank-account-statements = Gelek caran li hesabê xwe binêrin. <de>Kontoauszüge</de> (kaxezên hesabê) hilînin.
topic-bank-account-lost-card = Kart winda bû? Di cih de kartê bidin girtin.
topic-bank-account-instalments = Kêm tiştan bi qist bikirin. Pêşî hemû mesrefan bipirsin.
topic-bank-account-pin = Kart, PIN an hesabê xwe nedin kesî. Tu carî bersiva peyamên ku van dipirsin nedin.

## work

topic-work = Dîtina kar
    .lead = Pêşî zelal bikin ka destûra we ya kar heye. Paşê di lêgerînê de alîkariyê bixwazin.
topic-work-permission = Di belgeya xwe de bixwînin ka destûra we ya kar heye. Ne zelal e? Bipirsin.
topic-work-register = Xwe wek kesê ku li kar digere qeyd bikin. Hevdîtinekê li ser armancên xwe bixwazin.
topic-work-job-centre = Hûn ji <de>Jobcenter</de> (navenda kar) pere distînin? Wê demê li wir li kar bipirsin.
topic-work-cv = <de>Lebenslauf</de> (CV) binivîsin. Bila kesek wê bixwîne.
topic-work-contract = <de>Arbeitsvertrag</de> (peymana kar) baş bixwînin. Tiştê ku hûn fêm nakin bipirsin.
topic-work-numbers = Şirket <de>Steuer-ID</de> (hejmara bacê) û <de>Sozialversicherungsnummer</de> (hejmara sîgortaya civakî) dixwaze.
topic-work-payslip = Her <de>Lohnabrechnung</de> (kaxeza meaş) hilînin. Saetan kontrol bikin.
topic-work-hours = Her roj binivîsin ka hûn kengî xebitîn.
topic-work-sick = Hûn nexweş in? Berî destpêka kar xeber bidin şirketê.
topic-work-no-wage = Meaş nayê? Zû herin { -advice(case: "obl") }. Mohlet hene.
topic-work-contract-passport = Bê peyman nexebitin. Pasaporta xwe nedin kesî. Ji bo cihekî kar pere nedin.

## recognition

topic-recognition = Naskirina bawernameyan
    .lead = Zanîna we bi qîmet e. Bila kontrol bikin ka bawernameyên we li Almanyayê çiqas derbasdar in.
topic-recognition-collect = Hemû bawernameyan bidin hev. Kopî an wêneyên baş bikişînin.
topic-recognition-counselling = Berî ku hûn { -application(case: "indobl") } bidin, { -advice(case: "obl") } bistînin.
topic-recognition-translate = Bipirsin ka divê çi bê wergerandin. Tenê piştî wê bidin wergerandin.
topic-recognition-costs = Pêşî mesrefan bipirsin. Dibe ku alîkarî hebe.
topic-recognition-apply = { -application(case: "obl-start") } bidin saziya ku navê wê ji we re tê gotin.
topic-recognition-regulated = Hin pîşe tenê bi <de>Anerkennung</de> (naskirin) dibin, wek mînak gelek pîşeyên lênêrînê.
topic-recognition-missing = Kaxez kêm in? Bibêjin ka hûn çi dizanin bikin. Rêyên din bipirsin.
topic-recognition-part = Tenê beşek derbasdar e? Li ser kurs, staj an îmtîhanê bipirsin.
topic-recognition-meanwhile = Di dema bendewariyê de fêrbûna almanî ji bo pîşeya xwe bidomînin.
topic-recognition-originals = Tenê heke mecbûr be, yên eslî bidin. Ji bo dayîna wan belgeyekê bixwazin.

## vocational-training

topic-vocational-training = Perwerdeya pîşeyî
    .lead = Hûn pîşeyekê fêr dibin, pirî caran li şirketê û li dibistana pîşeyî. Mezin jî dikarin.
topic-vocational-training-counselling = Ji <de>Berufsberatung</de> (şêwirmendiya pîşeyî) { -appointment(case: "indobl") } bistînin.
topic-vocational-training-internship = <de>Praktikum</de> (staj) bikin. Wisa hûn dibînin ka pîşe ji we re guncaw e.
topic-vocational-training-apply = Zû daxwaza cihê perwerdeyê bikin, ji çend şirketan jî.
topic-vocational-training-permission = Berî destpêkirinê bipirsin ka destûrek pêwîst e.
topic-vocational-training-contract = <de>Ausbildungsvertrag</de> (peymana perwerdeyê) tenê piştî ku hûn fêm bikin, îmze bikin.
topic-vocational-training-school-leaving = Hê bawernameya dibistanê tune ye? Bipirsin ka hûn çawa dikarin wê bistînin.
topic-vocational-training-support = <de>Berufsschule</de> (dibistana pîşeyî) zor e? Zû alîkariya dersan bipirsin.
topic-vocational-training-german = Li ser { -german-course(case: "pl") } li rex perwerdeya pîşeyî bipirsin.
topic-vocational-training-money = Meaş têr nake? Li ser <de>Berufsausbildungsbeihilfe</de> (alîkariya pere ji bo perwerdeya pîşeyî) bipirsin.
topic-vocational-training-before-stopping = Hûn dixwazin dev jê berdin? Pêşî herin { -advice(case: "obl") }. Ev dikare ji bo mayîna we li Almanyayê girîng be.
topic-vocational-training-training-permit = Bi Duldung (mayîna tehemulkirî) dibe ku <de>Ausbildungsduldung</de> (mayîna tehemulkirî ji bo perwerdeya pîşeyî) mimkun be. Ji bo perwerdeya pîşeyî <de>Aufenthaltserlaubnis</de> (destûra mayînê) jî heye. Li { -advice(case: "obl") } bipirsin ka kîjan ji we re guncaw e.

## school

topic-school = Zarok li dibistanê
    .lead = Zarokê xwe di cih de qeyd bikin. Li Almanyayê <de>Schulpflicht</de> heye: Divê zarok herin dibistanê.
topic-school-register = Zarokê xwe ji bo dibistanê qeyd bikin.
topic-school-german = Bipirsin ka zarokê we li dibistanê çawa fêrî almanî dibe.
topic-school-contact-person = { -contact-person(case: "start") } ji bo zarokê xwe bipirsin. Nav binivîsin.
topic-school-sick = Zarokê we nexweş e? Sibehê xeber bidin dibistanê.
topic-school-parents-evening = Herin <de>Elternabend</de> (civîna dê û bavan). Ji dibistanê { -language-mediation(case: "nom") } bixwazin.
topic-school-afternoon = Hûn piştî nîvro dixebitin? Lênêrîna zarokan bipirsin, wek mînak <de>OGS</de> (lênêrîna piştî nîvro).
topic-school-costs = Ji bo tiştên dibistanê, geşt û xwarina nîvro alîkariyê bipirsin.
topic-school-letters = Nameyên dibistanê bixwînin. Heke tiştek ne zelal be, bipirsin.
topic-school-home-language = Li malê bi zimanê xwe biaxivin. Ev di fêrbûnê de alîkariya zarokê we dike.
topic-school-holidays = Tenê di betlaneya dibistanê de herin rêwîtiyê. Heke ji zarokê we re betlane pêwîst be, ji dibistanê bipirsin.

## daycare

topic-daycare = Baxçeyê zarokan û lênêrîna rojane
    .lead = Zarokê xwe gelek zû qeyd bikin. Gelek malbat li benda cihekî ne.
topic-daycare-register = Zarokê xwe ji bo cihekî li <de>Kita</de> (baxçeyê zarokan) qeyd bikin.
topic-daycare-visit = Li çend baxçeyên zarokan binêrin. Bibêjin ka kîjan saet ji we re pêwîst in.
topic-daycare-waiting = Hê cih tune ye? Li ser <de>Tagespflege</de> (lênêrîna rojane) û komên lîstikê bipirsin.
topic-daycare-settling-in = Ji bo <de>Eingewöhnung</de> (dema ku zarok hînî wir dibe) wext deynin. Di destpêkê de hûn bi zarok re dimînin.
topic-daycare-costs = Bipirsin ka cih bi çiqasî ye û kîjan alîkarî heye.
topic-daycare-vaccination = Baxçeyê zarokan vaksînan dipirse. <de>Impfpass</de> (deftera vaksînan) bi xwe re bibin.
topic-daycare-sick = Zarokên nexweş li malê dimînin. Sibehê telefonî baxçeyê zarokan bikin.
topic-daycare-pick-up = Ji baxçeyê zarokan re bibêjin ka kî dikare were pey zarokê we.
topic-daycare-refusal = Ji we re gotin na? Dev jê bernedin. Li <de>Jugendamt</de> (daîreya ciwanan) bipirsin.

## learning-german

topic-learning-german = Fêrbûna almanî
    .lead = Li { $kommune } { -german-course(case: "ind") } ya ku ji we re guncaw be bipirsin. Zû dest pê bikin.
topic-learning-german-advice = { -advice(case: "obl-start") } bistînin ka kîjan { -german-course(case: "nom") } ji we re guncaw e.
topic-learning-german-test = <de>Einstufungstest</de> (testa astê) bikin. Ne hewce ye hûn ji bo wê ders bixwînin.
topic-learning-german-register = Xwe qeyd bikin. Saet, mesref û lênêrîna zarokan bipirsin.
topic-learning-german-attend = Bi rêkûpêkî werin. Heke hûn nikaribin werin, xeber bidin.
topic-learning-german-keep = Her sertîfîkayê hilînin. Kopiyan bikin.
topic-learning-german-work = Hûn bi nobet dixebitin? Saetên kursê yên guncaw bipirsin.
topic-learning-german-alphabet = Hûn dixwazin fêrî xwendin û nivîsînê bibin? Li ser <de>Alphabetisierungskurs</de> (kursa xwendin û nivîsînê) bipirsin.
topic-learning-german-obliged = { -office(case: "ind-start") } we dişîne <de>Integrationskurs</de> (kursa entegrasyonê)? Nameyê nîşanî { -advice(case: "obl") } bidin.
topic-learning-german-practise = Her roj hinekî bi almanî biaxivin, wek mînak li <de>Sprachcafé</de> (kafeya zimên).
topic-learning-german-waiting = Cih tune ye? Heta wê demê online an li pirtûkxaneyê fêr bibin.
topic-learning-german-course-contract = Tu peymana kursê ya biha îmze nekin. Pêşî kursên erzan an bêpere bipirsin.
topic-learning-german-integration-course = Kesên ku mafê wan ê <de>Integrationskurs</de> (kursa entegrasyonê) tune ye, niha pirî caran nayên qebûlkirin. Wek mînak gelek kesên ji Yekîtiya Ewropayê û ji Ukraynayê di vê rewşê de ne. Li { -advice(case: "obl") } kursên din bipirsin.

## getting-around

topic-getting-around = Otobûs, trên, bisiklêt û otomobîl
    .lead = Berî siwarbûnê bilêtê bikirin. Heta dawiya rêwîtiyê wê hilînin.
topic-getting-around-plan = Rêya xwe di appê an di lîsteya saetên otobûs û trênan de bibînin.
topic-getting-around-ticket = Berî siwarbûnê bilêtê bikirin. Divê hin bilêt werin mohrkirin (<de>entwerten</de>).
topic-getting-around-cheaper = Li ser bilêtên mehane û <de>Ermäßigung</de> (erzankirin) bipirsin.
topic-getting-around-licence = Destûra we ya ajotinê heye? Bipirsin ka ew li vir derbasdar e û heta kengî.
topic-getting-around-bicycle = Ji bisiklêta we re ronahî, fren û zengil pêwîst in. Wê her tim kilît bikin.
topic-getting-around-helmet = Li ser bisiklêtê kask deynin serê xwe. Ew serê we diparêze.
topic-getting-around-child-seat = Di otomobîlê de ji zarokan re kursiyeke guncaw pêwîst e.
topic-getting-around-car = Bê sîgorta, qeyda otomobîlê û destûra ajotinê ya derbasdar tu carî neajon.
topic-getting-around-no-ticket = Rêwîtiya bê bilêta derbasdar biha ye. Name jî tê? Di cih de herin { -advice(case: "obl") }.

## everyday-life

topic-everyday-life = Jiyana rojane û cîranî
    .lead = Rêzikên biçûk ji jiyana bi hev re re dibin alîkar. Ji cîranan bipirsin. Gelek kes bi dilxweşî alîkariyê dikin.
topic-everyday-life-post = Her nameyê di cih de vekin. Kaxezên girîng di dosyeyekê de bidin hev.
topic-everyday-life-broadcasting-fee = Bersiva nameya <de>Rundfunkbeitrag</de> (pereyê radyo û televizyonê) bidin. Bipirsin ka hûn dikarin jê bên efûkirin.
topic-everyday-life-waste = Zibil ji hev cihê bikin: kaxez, bermayiyên xwarinê, pakêt, cam û yên mayî.
topic-everyday-life-waste-calendar = <de>Abfallkalender</de> (salnameya zibil) bistînin. Rojên her sindoqa zibil tê de hene.
topic-everyday-life-library-card = Ji bo pirtûkxaneyê kartekê bistînin. Hûn dikarin li wir jî fêr bibin.
topic-everyday-life-quiet = Bi şev, rojên yekşemê û betlaneyên fermî <de>Ruhezeit</de> (dema bêdengiyê) ye. Wê demê bêdeng bin.
topic-everyday-life-deposit = Li ser gelek şûşeyan <de>Pfand</de> (pereyê ku vedigere) heye. Wan vegerînin dikanê.
topic-everyday-life-shops = Rojên yekşemê û betlaneyên fermî piraniya dikanan girtî ne.
topic-everyday-life-airing = Her roj demeke kurt pencereyê vekin û hewayê biguherînin. Ev li dijî kufikê dibe alîkar.
topic-everyday-life-on-time = Di wextê xwe de werin. Heke nebe, xeber bidin.
topic-everyday-life-doorstep = Li ber derî an bi telefonê tiştekî îmze nekin. Peymanên telefonê û karebayê (elektrîk) pirî caran demdirêj in.

## community

topic-community = Nasîna mirovan
    .lead = Herin cihên ku mirovên din lê ne. Bi almaniya kêm jî hûn dikarin beşdar bibin.
topic-community-visit = Herin cihekî hevdîtinê yê taxa xwe. Bernameyê bipirsin.
topic-community-club = Li <de>Verein</de> (komeleyekê) bigerin, wek mînak ji bo werziş an muzîkê. Serdana wir bikin.
topic-community-language-cafe = Herin <de>Sprachcafé</de> (kafeya zimên). Li wir hûn bê îmtîhan diaxivin.
topic-community-volunteer = Alîkariyê bikin. <de>Ehrenamt</de> (karê dilxwazî) nas û tecrubeyê dide we.
topic-community-parents = Dê û bav hev dibînin: li koma zarokên biçûk, baxçeyê zarokan û dibistanê.
topic-community-library = Li pirtûkxaneyê hûn dikarin bixwînin, fêr bibin û mirovan bibînin.
topic-community-mentor = Li mirovên ku di jiyana rojane de bi we re bin bipirsin.
topic-community-fee = Pereyê beşdarbûnê zêde ye? Li ser <de>Ermäßigung</de> (erzankirin) bipirsin.

## rights-protection

topic-rights-protection = Maf û parastin
    .lead = Mafê tu kesî tune ye ku li we an li zarokên we bixe an gefan li we an li wan bixwe. Alîkariyê bixwazin. Hûn ne bi tenê ne.
topic-rights-protection-safety = Hûn di xeterê de ne? Herin cihekî ewle. Ji polîs re telefon bikin.
topic-rights-protection-helpline = Jin dikarin telefonî <de>Hilfetelefon</de> (telefona alîkariyê) bikin, şev û roj û bi gelek zimanan.
topic-rights-protection-womens-advice = { -advice(case: "ez-start") } jinan alîkariya we dike ku hûn parastinê bibînin û gavên din plan bikin.
topic-rights-protection-write-down = Binivîsin: Çi qewimî? Kengî, li ku, kê dît?
topic-rights-protection-discrimination = Ji ber eslê we bi we re xirabtir tevdigerin? Herin { -advice(case: "obl") }.
topic-rights-protection-equal = Mafên jin û mêran wek hev in. Hûn bi xwe li ser jiyana xwe biryarê didin.
topic-rights-protection-children = Parastin ji zarokan re pêwîst e. Ew bi xwe jî dikarin telefon bikin û { -advice(case: "obl") } bixwazin.
topic-rights-protection-passport = Pasaporta xwe nedin kesî ku ji we re hilîne.
topic-rights-protection-fair-work = Pirsgirêkên meaş an saetên kar hene? Ji bo vê jî { -advice(case: "nom") } heye.
topic-rights-protection-signature = Berî her îmzeyê bipirsin ka agahiyên we ji bo çi pêwîst in.
topic-rights-protection-force = Kesek zorê li we dike ji bo kar, zewac an seksê? Ev qedexe ye. Alîkariyê bixwazin.

## advice

topic-advice = Dîtina { -advice(case: "obl") }
    .lead = Hûn ne mecbûr in her tiştî bi tenê bikin. Bi pirs û nameyên xwe zû werin.
topic-advice-visit = Herin { -advice(case: "ez") } li nêzîkî xwe. { -appointment(case: "indobl-start") } bixwazin.
topic-advice-language = Bibêjin ka hûn bi kîjan zimanî diaxivin. { -language-mediation(case: "start") } bixwazin.
topic-advice-bring = Hemû nameyan û { -pack(case: "ez") } xwe bi xwe re bînin.
topic-advice-ask-again = Heta ku hûn her tiştî fêm bikin, bipirsin. Kes di cih de her tiştî nizane.
topic-advice-plan = Bi hev re binivîsin ka kî çi heta kengî dike.
topic-advice-adults = Ji bo mezinan <de>Migrationsberatung</de> (şêwirmendiya koçberan) heye.
topic-advice-young = Hûn ciwan in? Li ser <de>Jugendmigrationsdienst</de> (xizmeta ciwanên koçber) bipirsin.
topic-advice-trusted-person = Bipirsin ka hûn dikarin kesekî ku baweriya we pê heye bi xwe re bînin.
topic-advice-your-data = Bipirsin ka kî agahiyên we distîne. Tenê heke hûn bixwazin, razî bibin.
topic-advice-children = Bila zarokên we wergerê nekin. Ev ji bo wan pir giran e.
topic-advice-paid-help = Kesek ji bo alîkariya { -application(case: "plobl") } gelek pere dixwaze? Pêşî ji navenda { -advice(case: "obl") } bipirsin.

## emergency

topic-emergency = Di rewşa lezgîn de
    .lead = Di cih de alîkariyê bixwazin! Pêşî bibêjin ka hûn li ku ne.
topic-emergency-safety = Xwe bigihînin cihekî ewle. Yên din hişyar bikin.
topic-emergency-call = Telefon bikin: ji agirkujan û ambulansê re an ji polîs re.
topic-emergency-say = Bibêjin: Li ku ye? Çi qewimiye? Çend kes in?
topic-emergency-stay-on-line = Telefonê qut nekin. Li benda pirsan bin.
topic-emergency-show-way = Deriyê xanî vekin. Rê nîşanî alîkaran bidin.
topic-emergency-fire = Agir? Derkevin û deriyan bigirin. Bi asansorê neçin!
topic-emergency-no-danger = Hûn nexweş in, lê xetera mirinê tune ye? Ji doktorê nobetê re telefon bikin.
topic-emergency-violence = Tundî li malê? Ji polîs re telefon bikin, bi şev jî.
topic-emergency-little-german = Hûn kêm bi almanî diaxivin? Dîsa jî telefon bikin. Navnîşana xwe bibêjin.
topic-emergency-do-not-wait = Jiyana kesekî di xeterê de ye? Li bendê nemînin! Di cih de ji ambulansê re telefon bikin!

## deadlines: by when a step is to be done

deadline-two-weeks = Piştî barkirinê di nav du hefteyan de
deadline-after-move-in = Piştî barkirinê di cih de
deadline-at-move-in = Dema hûn bar dikin xaniyê nû
deadline-at-once = Di cih de
deadline-soon = Heta ku dibe zû
deadline-first-weeks = Di hefteyên pêşîn de
deadline-before-expiry = Gelek berî ku dema belgeyê biqede
deadline-before-signing = Berî ku hûn îmze bikin
deadline-before-start = Berî roja pêşîn a kar
deadline-before-driving = Berî ku hûn otomobîlê bajon
deadline-letter-date = Heta roja ku di nameyê de ye
