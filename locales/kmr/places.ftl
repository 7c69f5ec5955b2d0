# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Şaredarî
    .about = Rêveberiya li cihê we; li vir hûn fêr dibin ka kîjan { -office(case: "nom") } berpirsiyar e
office-kind-citizens-office = { -office(case: "ez-start") } hemwelatiyan
    .about = Qeydkirina navnîşanê, nasname, belge
office-kind-foreigners-office = { -office(case: "ez-start") } biyaniyan
    .about = Belgeya mayînê, dirêjkirin, destûra kar
office-kind-district-office = Ofîsa taxê
    .about = { -advice(case: "start") } li nêzîkî we, alîkarî ji bo formular û nameyan jî
office-kind-social-office = { -office(case: "ez-start") } alîkariya civakî
    .about = Alîkarî ji bo debarê, heke <de>Jobcenter</de> ne berpirsiyar be
office-kind-job-centre = Navenda kar (Jobcenter)
    .about = Pere ji bo debarê û alîkarî di rêya kar de
office-kind-employment-agency = Ajansa kar
    .about = Lêgerîna kar û perwerdeya pîşeyî, şêwirmendiya pîşeyî, pereyê bêkariyê
office-kind-youth-office = { -office(case: "ez-start") } ciwanan
    .about = Alîkarî ji bo zarok, ciwan û dê û bavan, cih li baxçeyê zarokan
office-kind-family-benefits-office = { -office(case: "ez-start") } alîkariya malbatan
    .about = Daxwaza <de>Kindergeld</de> (pereyê zarokan) û <de>Kinderzuschlag</de> (pereyê zêde ji bo zarokan)
office-kind-school-office = { -office(case: "ez-start") } dibistanan
    .about = Dîtina dibistana guncaw û qeydkirina zarokan
office-kind-health-office = { -office(case: "ez-start") } tenduristiyê
    .about = Vaksîn, kontrola berî dibistanê, { -advice(case: "nom") } bi parastina sirê
office-kind-health-insurance = Sîgortaya tenduristiyê
    .about = Sîgortaya we ji bo doktor, nexweşxane û dermanan
office-kind-registry-office = { -office(case: "ez-start") } nifûsê
    .about = Qeydkirina jidayikbûn û zewacê, wergirtina belgeyan
office-kind-housing-office = { -office(case: "ez-start") } xaniyan
    .about = Lêgerîna xanî, <de>Wohngeld</de> (alîkariya kirêyê), <de>Wohnberechtigungsschein</de> (belge ji bo xaniyê erzan)
office-kind-integration-centre = Navenda entegrasyonê
    .about = Agahî li ser alîkariyên ji bo bicihbûn û jiyana bi hev re
office-kind-adult-education = Navenda perwerdeya mezinan
    .about = Kurs ji bo mezinan, kurs û îmtîhanên almanî jî
office-kind-library = Pirtûkxane
    .about = Deynkirina pirtûk û medyayên din, xwendin, fêrbûn
office-kind-community-centre = Navenda hevdîtinê
    .about = Nasîna mirovan, kom, kurs û şahî
office-kind-advice = Navenda { -advice(case: "obl") }
    .about = Hûn dipirsin û em bi hev re li çareyekê digerin
office-kind-womens-advice = { -advice(case: "ez-start") } jinan
    .about = { -advice(case: "start") } ji bo jinan bi parastina sirê, parastin ji tundiyê
office-kind-youth-migration-service = Xizmeta ciwanên koçber
    .about = Dibistan, perwerdeya pîşeyî, pêşeroj: { -advice(case: "nom") } ji bo ciwanan

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "ez-start") } nûhatiyan, li mala we jî
responsibility-benefits = Alîkariya pere ji Jobcenter (SGB II)
responsibility-course-advice = Diyarkirina astê û { -advice(case: "nom") } li ser { -german-course(case: "pl") }
responsibility-daycare = Cih li baxçeyê zarokan an li lênêrîna rojane
responsibility-debt-advice = Alîkarî li ser deynan û pirsên hesabê bankê
responsibility-equal-treatment = Alîkarî li dijî cudakariyê
responsibility-family-benefits = Pereyê zarokan û pereyê zêde ji bo zarokan
responsibility-health = { -advice(case: "ez-start") } tenduristiyê û vaksîn
responsibility-health-insurance = Pirsên li ser sîgortaya tenduristiyê
responsibility-housing = Lêgerîna xanî û belge ji bo xaniyê erzan
responsibility-job-search = Alîkarî di lêgerîna kar de
responsibility-language-mediation = { -language-mediation(case: "start") } li { -office(case: "plobl") } û li cem doktor
responsibility-mental-health = Alîkarî di tengasiya derûnî de
responsibility-migration-advice = { -advice(case: "ez-start") } koçberan
responsibility-mobility = Otobûs û trên, bisiklêt, destûra ajotinê
responsibility-recognition = Naskirina bawernameyên ji derveyî welêt
responsibility-registration = Qeydkirin û guhertina navnîşanê
responsibility-residence = Belgeya mayînê û dirêjkirina wê
responsibility-school = Qeydkirina li dibistanê
responsibility-social-advice = { -advice(case: "ez-start") } giştî li ser jiyana li Almanyayê
responsibility-sprachoffensive = { -german-course(case: "pl-start") } yên Sprachoffensive
responsibility-training = { -advice(case: "start") } li ser perwerdeya pîşeyî û zanîngehê
responsibility-volunteering = Cihên hevdîtinê, komele û karê dilxwazî
responsibility-women = { -advice(case: "start") } û parastin ji bo jinan
responsibility-work-permit = Destûra kar û mayîna tehemulkirî ji bo perwerdeya pîşeyî
responsibility-youth = { -advice(case: "start") } ji bo ciwanan

## Learning German: the standing offers

offer-language-everyone = Almanî ji bo her kesî
    .about = Ji bo destpêkê û ji bo berdewamkirinê, li gelek taxan
offer-language-women-children = Almanî ji bo jin û zarokan
    .about = Jin bi hev re fêr dibin, hûn dikarin zarokên xwe jî bînin
offer-language-pupils = Almanî ji bo xwendekarên dibistanê
    .about = Li ser dersan zêde, da ku li dibistanê hêsantir be
offer-language-apprentices = Almanî ji bo şagirdên pîşeyê
    .about = Ziman ji bo şirket, dibistana pîşeyî û îmtîhanê
offer-language-employees = Almanî ji bo xebatkaran
    .about = Ziman ji bo cihê kar, li rex kar dibe
offer-language-parents = Almanî ji bo dê û bavan
    .about = Ziman ji bo baxçeyê zarokan, dibistan û jiyana rojane bi zarokan re
offer-language-shift-workers = Almanî ji bo karê bi nobet
    .about = Saet li gorî nobetên cuda ne

## The nine areas: KIM's eight goals, and emergencies

area-residence = Mayîna li Almanyayê
area-needs = Xanî, jiyan, pere
area-language = Fêrbûna almanî
area-education-work = Xwendin, perwerdeya pîşeyî, kar
area-health = Tenduristî û doktor
area-wellbeing = Tenduristiya derûnî
area-networks = Malbat, heval, cîran
area-perspectives = Armanc û planên kesane
area-emergency = Alîkarî di rewşa lezgîn de
