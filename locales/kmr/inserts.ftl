# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Em tên serdana we
    .lead = Bixwînin ka kî tê û mijar çi ye. Hûn biryarê didin ka hûn vê dixwazin an na.
section-visit-greeting = Rojbaş! Em dixwazin we nas bikin û bi dilxweşî tên mala we, an jî em li cihekî din hev dibînin.
section-visit-who = Kesek ji { -advice(case: "obl") } tê, ji bo nêzîkî saetekê. Em li ser tiştên ku ji bo we girîng in diaxivin: xanî, dibistan, kar an name.
section-visit-voluntary = Serdan bi dilxwazî ye û bêpere ye. Heke hûn na bibêjin jî, hûn dikarin ji me { -advice(case: "obl") } bistînin.
section-visit-language = { -language-mediator(case: "start") } dikare bi me re bê. Ji bo vê jî hûn pere nadin.
section-visit-reply = Ji kerema xwe beşa jêr dagirin û jê bibirin. Wê bidin { -advice(case: "obl") } an telefon bikin.

## Goals and agreements

section-agreements = Armanc û lihevkirin
    .lead = Bi hev re binivîsin: Armanc çi ye? Kî çi heta kengî dike?
section-agreements-voluntary = Tenê armancên ku hûn bi xwe dixwazin deynin. Hûn dikarin na bibêjin; em ê bi dilxweşî paşê careke din bipirsin.
section-agreements-both = { -advice(case: "start") } jî dinivîse ka ew çi digire ser xwe. Ev pel li cem we dimîne.

## Consents. The binding text of a consent is the German one.

section-consents = Razîbûn: Hûn biryarê didin
    .lead = Tenê tiştê ku we fêm kir û hûn bi rastî dixwazin, îmze bikin.
section-consents-what = Bi <de>Einwilligung</de> (razîbûnê) hûn destûrê didin { -office(case: "indobl") } ku agahiyên diyarkirî yên li ser we bide saziyeke din.
section-consents-boxes = Ji bo her { -office(case: "obl") } qutiyek heye: kîjan agahî, ji kê re, ji bo çi û heta kengî. Ya derbasdar nivîsa almanî ye.
section-consents-free = Hûn îmze nakin? Ev tu bandorê li { -booklet(case: "your") } û li { -advice(case: "ez") } we nake.
section-consents-revoke = Hûn dikarin her <de>Einwilligung</de> (razîbûn) her dem vekişînin. Ji { -office(case: "obl") } re bibêjin an binivîsin; wê demê ev ji bo pêşerojê derbasdar e.

## Case conference: the invitation

section-case-conference = Vexwendin ji bo civîna li ser rewşa we
    .lead = Çend sazî bi hev re û bi we re plan dikin, û tenê heke hûn razî bin.
section-case-conference-what = Di <de>Fallkonferenz</de> (civîna li ser rewşa we) de saziyên ku alîkariya we dikin bi hev re diaxivin. Wisa alîkarî baştir li hev tên.
section-case-conference-open = Li jêr hatiye nivîsîn ka li ser çi tê axaftin û kî tê; hûn dikarin herduyan biguherînin. Encamên civînê bi nivîskî tên dayîn we.
section-case-conference-company = Kesê ku baweriya we pê heye, bi dilrehetî bi xwe re bînin. { -language-mediator(case: "start") } jî dikare amade be.
section-case-conference-consent = Bêyî <de>Einwilligung</de> (razîbûna we) <de>Fallkonferenz</de> çênabe; hûn dikarin razîbûna xwe her dem vekişînin. Ya derbasdar nivîsa almanî ye.
section-case-conference-agree = Ez razî me: Destûra van kes û saziyan heye ku li ser van mijaran biaxivin.
section-case-conference-decline = Ez <de>Fallkonferenz</de> naxwazim. { -advice(case: "start") } dîsa jî berdewam dike.

## Case conference: the results

section-case-results = Encamên civîna li ser rewşa we
    .lead = Li vir heye ka çi hate axaftin û kî heta kengî çi dike.
section-case-results-yours = Ev pel yê we ye. Hûn biryarê didin ka hûn wî nîşanî kê bidin.
section-case-results-correct = We tiştek cuda fêm kir? Bibêjin, wê demê pel tê guhertin.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Rêya min ber bi pîşeyê
    .lead = <de>Berufswegeplan</de> (plana rêya pîşeyê): Binivîsin ka we berê çi kir û paşê çi tê.
section-career-plan-kaoa = Ev çar gav li Nordrhein-Westfalenê beşek ji dibistanê ne. Navê bernameyê <de>Kein Abschluss ohne Anschluss (KAoA)</de> e.
section-career-plan-strengths = <de>Potenzialanalyse</de>: Hûn dibînin ka hûn çi baş dizanin bikin û çi bi dilxweşî dikin.
section-career-plan-explore = <de>Berufsfelderkundung</de>: Hûn di hin rojan de li pîşeyên cuda dinêrin.
section-career-plan-internship = <de>Praktikum</de> (staj): Hûn demekê li şirketekê bi yên din re dixebitin.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: Hûn dinivîsin ka piştî dibistanê hûn çawa didomînin.
section-career-plan-help = Gavek kêm e? Li dibistanê an li <de>Berufsberatung</de> (şêwirmendiya pîşeyî) bipirsin ka hûn çawa dikarin paşê wê bikin.

## School: one row per child, no absences, no marks

section-school-contacts = Têkilî li dibistanê û li Kita
    .lead = Ji bo her zarokî binivîsin ka hûn li wir digihîjin kê û çawa.
section-school-contacts-ask = Bipirsin: Kî ji bo zarokê min li wir e? Bila ew kes navê xwe li vir binivîse.
section-school-contacts-language = Ji bo axaftinan { -language-mediator(case: "obl") } bixwazin; bila zarokê we wergerê neke.
section-school-contacts-talk = Dema her tişt baş be jî, bi hev re biaxivin. Wisa hûn hev nas dikin.

## Eighteen: leaving youth welfare

section-eighteen = Hûn bûn 18 salî
    .lead = Pîroz be! Niha hûn bi xwe li ser gelek tiştan biryarê didin, û hûn ne mecbûr in her tiştî bi tenê bikin.
section-eighteen-help-goes-on = Alîkariya <de>Jugendamt</de> (daîreya ciwanan) ne mecbûr e di 18 saliyê de biqede. Heke pêwîst be, <de>Hilfe für junge Volljährige</de> (alîkariya ciwanên 18 salî û mezintir) heye, bi gelemperî heta roja ku hûn dibin 21 salî.
section-eighteen-before-it-ends = Wê alîkariya we biqede? Berî wê bi <de>Jugendamt</de> (daîreya ciwanan) re biaxivin û herin { -advice(case: "obl") }.
section-eighteen-contact = Ez dizanim ka kî niha ji bo min berpirsiyar e.
section-eighteen-money = Ez dizanim ka debara min ji ku tê.
section-eighteen-account = Hesabekî min ê bankê heye.
section-eighteen-insurance = Ez dizanim ka sîgortaya min a tenduristiyê çawa ye.
section-eighteen-housing = Ez dizanim ka ez dikarim li ku bijîm.
section-eighteen-document = Ez dizanim ka belgeya min heta kengî derbasdar e.
section-eighteen-training = Plana min ji bo dibistanê an kar heye.
section-eighteen-mentor = Ez dizanim ka ez ê di demên zor de ji kê re telefon bikim.
section-eighteen-papers = Ev kaxez pir caran ji we re pêwîst in. Yên ku li cem we tune ne, bipirsin.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Derfetên mayînê
    .lead = Bi <de>Duldung</de> (mayîna tehemulkirî) dibe ku ev rê hebin. Li vir her tişt nehatiye nivîsîn, û nîşana li qutiyê ne soz e.
section-right-to-stay-advice-first = Berî ku hûn tiştekî bikin, { -advice(case: "obl") } bistînin. Li { -advice(case: "obl") } hemû mercan bipirsin.
section-right-to-stay-young = <strong>Ciwanên ku li vir çûne dibistanê:</strong> Ev dikare bibe rêya <de>Aufenthaltserlaubnis</de> (destûra mayînê).
section-right-to-stay-young-age = Ez berî ku bibim 27 salî { -application(case: "ez") } xwe didim.
section-right-to-stay-young-years = Ev sê sal in ku ez bê navber li vir dijîm.
section-right-to-stay-young-tolerated = Ev dozdeh meh in ku <de>Duldung</de> li cem min heye.
section-right-to-stay-young-school = Ev sê sal in ku ez bi serkeftin li vir diçim dibistanê an min li vir bawernameyek girtiye.
section-right-to-stay-settled = <strong>Gelek sal li vir:</strong> Ev jî dikare bibe rêya <de>Aufenthaltserlaubnis</de> (destûra mayînê).
section-right-to-stay-settled-years = Ev şeş sal in ku ez bê navber li vir dijîm, an jî çar sal in, bi zarokekî ji 18 salî biçûktir re.
section-right-to-stay-settled-living = Debara min bi piranî ji karê min tê, an di nêz de ez ê bikaribim wisa bijîm.
section-right-to-stay-settled-german = Ez bi almanî diaxivim, herî kêm A2.
section-right-to-stay-settled-school = Zarokên min ên di temenê dibistanê de diçin dibistanê.
section-right-to-stay-training = <strong>Bi perwerdeya pîşeyî:</strong> <de>Ausbildungsduldung</de> (mayîna tehemulkirî ji bo perwerdeya pîşeyî) an <de>Aufenthaltserlaubnis</de> (destûra mayînê) mimkun in.
section-right-to-stay-training-contract = <de>Ausbildungsvertrag</de> (peymana perwerdeyê) li cem min heye.
section-right-to-stay-training-identity = Ez dizanim ka nasnameya min (ez kî me) zelal bûye.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (mafê mayînê yê derfetê) êdî ji nû ve nayê dayîn. Heke ew hê li cem we hebe, ew dikare we bigihîne yekê ji du rêyên pêşîn.

## Another office has become responsible

section-responsibility-change = { -office(case: "indez-start") } din berpirsiyar e
    .lead = Dema { -office(case: "nom") } biguhere, pirî caran divê hûn daxwaznameyeke nû bidin. Wisa tiştek winda nabe.
section-responsibility-change-example = Wek mînak: Heta niha alîkariya li gorî <de>AsylbLG</de> ji <de>Sozialamt</de> (daîreya alîkariya civakî) dihat. Niha <de>Leistungen vom Jobcenter (SGB II)</de> (alîkariya pere) heye.
section-responsibility-change-letter = Di nameyê de bixwînin: Niha kîjan { -office(case: "nom") } berpirsiyar e, û ji kengî ve? Bila wê ji we re şîrove bikin.
section-responsibility-change-apply = { -application(case: "obl-start") } bidin { -office(case: "ez") } nû. Li bendê nemînin heta ku alîkariya berê biqede.
section-responsibility-change-old-office = Xeber bidin { -office(case: "ez") } berê. Bipirsin ka ew heta kengî pere dide.
section-responsibility-change-health = Bipirsin ka sîgortaya we ya tenduristiyê diguhere.
section-responsibility-change-tell = { -office(case: "indobl-start") } li şûna we pere daye { -landlord }, dibistanê an Kita? Xeber bidin wan jî.
section-responsibility-change-no-money = Pere nayê? Di cih de herin { -advice(case: "obl") } û hemû nameyan bi xwe re bibin.

## Appointments

section-appointments-list = Hemû { -appointment(case: "nom") } li ber çavan
    .lead = Vî pelî li cihekî ku baş xuya dibe daliqînin. Heke hûn nikaribin herin, zû betal bikin.

## Papers by situation

section-papers-list = Kîjan belge ji min re pêwîst in?
    .lead = Yên ku li cem we hene, nîşan bikin. Berî her { -appointment(case: "obl") } bipirsin ka divê hûn bi rastî çi bi xwe re bibin.
section-papers-list-copies = Kopiyan bidin û yên eslî li cem xwe bihêlin.
section-papers-list-everybody = <strong>Ji bo her kesî</strong>
section-papers-list-children = <strong>Bi zarokan</strong>
section-papers-list-work = <strong>Ji bo kar</strong>
section-papers-list-school = <strong>Ji bo dibistan û perwerdeya pîşeyî</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Em di vê rojê de tên
field-next-meeting = Hevdîtina din
field-slip-name = Navê min
field-slip-yes = Ev roj ji min re dibe
field-slip-other-day = Ev roj ji min re çêtir e
field-slip-interpreter = { -language-mediation(case: "start") }: ziman
field-signature = Tarîx, îmze
field-conference-topics = Mijar
field-conference-people = Kî beşdar dibe
field-companion = Ez bi xwe re tînim
field-topic-discussed = Mijar
field-agreed = Tiştê lihevkirî
field-who-does-it = Kî dike
field-until-when = Heta kengî
field-kaoa-step = Gav
field-when = Kengî
field-contact-phone = Telefon an e-mail
field-child = Zarok

## Papers that only the inserts ask for

paper-check-up-booklet = Deftera kontrolên zarokan (<de>U-Heft</de>)
paper-child-benefit-decision = Nameya <de>Kindergeld</de> (pereyê zarokan), <de>Bescheid</de>
paper-daycare-contract = Peymana bi <de>Kita</de> (baxçeyê zarokan) an <de>Tagespflege</de> (lênêrîna rojane) re
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (peymana kar)
paper-training-contract = <de>Ausbildungsvertrag</de> (peymana perwerdeyê)
paper-internship-certificates = Belgeyên <de>Praktika</de> (staj)
paper-help-plan = Kaxezên <de>Jugendamt</de> (<de>Hilfeplan</de>: plana alîkariyê)
