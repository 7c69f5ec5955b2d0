# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Kardayîn û perwerdekirin
    .lead = Du têkilî ji bo şirketên ku nûhatiyan dixin kar an perwerde dikin
section-employer-cover-promise = Em { -advice(case: "obl") } didin şirketa we: berî karpêdanê û di dema perwerdeyê de.

section-employer-why = Qezenca şirketa we
    .lead = Çar sedemên baş ji bo plana we ya xebatkaran
section-employer-why-skills = Jêhatîbûn: zanîn, tecrubeya kar û zimanên din
section-employer-why-training = Nifşê nû: zêdetir daxwaz ji bo cihên perwerdeyê
section-employer-why-language = Almanî: kurs li rex kar û perwerdeyê, ji bo karê bi nobet jî
section-employer-why-stay = Mayîn: Kesê ku baş bi cih bibe, zêdetir li şirketê dimîne.

section-employer-migration-advice = Têkilî 1: { -advice(case: "ez-start") } koçberan
    .lead = Ji bo bicihbûn, jiyana rojane û zimên telefonî vir bikin.
section-employer-migration-advice-questions = Di destpêkê de çi alîkariya hevkarên nû dike?
section-employer-migration-advice-housing-school = Xanî, Kita û dibistana zarokan: kî { -advice(case: "obl") } dide?
section-employer-migration-advice-language = Kîjan { -german-course(case: "nom") } ji kar û perwerdeyê re guncaw e?
section-employer-migration-advice-mediation = Em çawa { -language-mediator(case: "obl") } dibînin?

section-employer-work-permit = Têkilî 2: Destûra kar
    .lead = Destûr an <de>Ausbildungsduldung</de> (mayîna tehemulkirî ji bo perwerdeyê): telefonî vir bikin.
section-employer-work-permit-check = Destûra vî kesî ya kar li cem me heye, û kîjan kaxez vê nîşan dide?
section-employer-work-permit-permit = Kî daxwaza <de>Arbeitserlaubnis</de> (destûra kar) dike, bi kîjan belgeyan?
section-employer-work-permit-tolerated-training = Kengî <de>Ausbildungsduldung</de> mimkun e?
section-employer-work-permit-change = Heke erk, saet an peyman biguherin, em çi ragihînin?

section-employer-steps = Wiha bikin
    .lead = Pênc gav ji pirsa pêşîn heta destpêkeke baş
section-employer-steps-call = Zû telefon bikin, ya herî baş berî peymanê.
section-employer-steps-papers = Li nasname, destûr û bawernameyan binêrin.
section-employer-steps-permit = <de>Arbeitserlaubnis</de> tune ye? { -application(case: "obl-start") } bi têkiliya 2 re zelal bikin.
section-employer-steps-start = Fêrkirina kar, { -contact-person(case: "nom") } yê sabît û { -german-course(case: "nom") } plan bikin.
section-employer-steps-keep-going = Di têkiliyê de bimînin: di şirketê de û bi me re.
section-employer-steps-before-start = <de>Arbeitserlaubnis</de> (destûra kar) <strong>berî roja pêşîn a kar</strong> zelal bikin.

section-employer-more = Agahiyên din
    .lead = Ji bo xwendin û pirsan

## Sprachoffensive: to learners

section-sprachoffensive-cover = Almanî ji bo her kesî
    .lead = <de>Sprachoffensive</de> (kursên almanî) li { $kommune }
section-sprachoffensive-cover-promise = Her kes bi xêr bê: bi almaniya kêm, bi almaniya zêde an hê di destpêkê de.

section-sprachoffensive-join = Wiha beşdar bibin
    .lead = Bi çar gavan heta { -german-course(case: "your") }
section-sprachoffensive-join-come = Werin cem me an telefon bikin.
section-sprachoffensive-join-test = Em kurt li ser almaniya we diaxivin: <de>Einstufung</de> (diyarkirina astê).
section-sprachoffensive-join-place = Em bi we re li kurseke guncaw digerin.
section-sprachoffensive-join-start = Werin kursê û bi yên din re fêr bibin.
section-sprachoffensive-join-open = Ji her kesî re vekirî ye: Welat û sedem ne girîng in.
section-sprachoffensive-join-levels = Kurs ji bo destpêkê û astên bilind, ji bo karê bi nobet jî
section-sprachoffensive-join-childcare = Di hin kursan de lênêrîna zarokan heye.

section-sprachoffensive-courses = Kurs, saet, cih
    .lead = Ast, dem û cihê ku ji we re guncaw in bibînin.

section-sprachoffensive-contact = Pirs û qeydkirin
    .lead = Telefon bikin an werin: Em bi dilxweşî { -advice(case: "obl") } didin we.

## Firm-German: to firms

section-firm-german-cover = Almanî li şirketê
    .lead = <de>Sprachoffensive</de> (kursên almanî) li { $kommune } ji bo şagirdên pîşeyê û xebatkaran
section-firm-german-cover-promise = Almanî li gorî şirketa we: li gorî nobetê, li şirketê an li taxê.

section-firm-german-why = Feydeya almanî ji şirketa we re
    .lead = Çar sedemên baş ji bo kursekê
section-firm-german-why-safety = Ewlehî: Her kes talîmat û hişyariyan fêm dike.
section-firm-german-why-team = Tîm: Lihevkirin hêsantir dibe.
section-firm-german-why-training = Perwerde: Dibistana pîşeyî û îmtîhan hêsantir dibin.
section-firm-german-why-stay = Mayîn: Kesê ku dikare xwe bide fêmkirin, zêdetir dimîne.

section-firm-german-offers = Kursên me ji bo şirketan
    .lead = Ya ku ji şagird û xebatkarên we re guncaw e hilbijêrin.

section-firm-german-how = Kursa we wiha çêdibe
    .lead = Çar gav ji axaftina pêşîn heta dersê
section-firm-german-how-talk = Bi me re li ser hewcedarî, kar û nobetan biaxivin.
section-firm-german-how-level = Em astê bi axaftinên kurt dibînin (<de>Einstufung</de>).
section-firm-german-how-plan = Em bi we re cih, saet û mijaran plan dikin.
section-firm-german-how-learn = Kurs dest pê dike. Em bi we re di têkiliyê de dimînin.

section-firm-german-you = Tiştên ku em ji we dixwazin
    .lead = Van çar xalan berî axaftina me zelal bikin.
section-firm-german-you-time = Dem: saetên diyar, heke bibe di dema kar de
section-firm-german-you-room = Ode: cihekî bêdeng li şirketê, an na li taxê
section-firm-german-you-group = Kom: şagird û xebatkarên ku dixwazin fêr bibin
section-firm-german-you-shift = Nobet: plana nobetan, da ku her kes beşdar bibe
section-firm-german-you-voluntary = Beşdarbûn bi dilxwazî ye. Nabe ku kesê beşdar nebe zirarê bibîne.

section-firm-german-contact = Têkiliya we
    .lead = Telefon bikin: Em kursa guncaw bi we re plan dikin.
