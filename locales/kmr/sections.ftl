# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet(case: "my-start") }
    .lead = Agahiyên min, têkiliyên min, { -appointment(case: "pl") } min – li yek cihî
section-begleitheft-yours = Ev { -booklet(case: "nom") } tenê ya we ye. Mafê tu kesî tune ye ku wê ji we bixwaze. Hemû agahî bi dilxwazî ne.

section-how-to = Vê { -booklet(case: "obl") } wiha bi kar bînin
section-how-to-carry = { -booklet(case: "obl-start") } bi xwe re bibin { -appointment(case: "pl") } xwe.
section-how-to-show = Heke hûn bixwazin, rûpelekê nîşan bidin. Wisa hûn ne mecbûr in her tiştî ji nû ve bibêjin.
section-how-to-decide = Hûn bi xwe biryarê bidin ka kî { -booklet(case: "obl") } bibîne. Nabe ku tu { -office(case: "nom") } bêyî ku ji we bipirse wê li cem xwe bihêle an kopî bike.
section-how-to-lines = Rêzên ku hûn naxwazin dagirin, vala bihêlin. Her tişt bi dilxwazî ye.
section-how-to-speak = Hûn tiştekî fêm nakin? Rêzê nîşan bidin. { -language-mediator(case: "obl-start") } bixwazin.
section-how-to-not-official = Ev { -booklet(case: "nom") } <strong>ne belgeyeke fermî ye</strong>. Ew cihê nasname an { -application(case: "obl") } nagire. Kesê ku wê bi kar neyîne, zirarê nabîne.
section-how-to-lost = We ev { -booklet(case: "nom") } dît? Ji kerema xwe wê nexwînin. Ji kerema xwe wê vegerînin cihê têkiliyê. Gelek spas!

## Begleitheft: the person and the people around

section-about-me = Li ser min
    .lead = Tenê tiştê ku hûn dixwazin di { -appointment(case: "plobl") } de nîşan bidin, binivîsin.

section-people = Mirovên ku ez bi wan re dijîm
    .lead = Binivîsin ka kî bi we re dijî; sala jidayikbûnê bes e.

section-my-offices = { -office(case: "pl-start") } min û têkiliyên min
    .lead = { -contact-person(case: "pl-start") } yên xwe û tiştên ku we berê dane, binivîsin.

section-papers = Belgeyên min
    .lead = Yên ku li cem we hene, nîşan bikin; li ser yên kêm bi { -advice(case: "obl") } re biaxivin.
section-papers-originals = Kopiyan bidin û yên eslî li cem xwe bihêlin. { -office(case: "ind-start") } ya eslî li cem xwe dihêle? <de>Bescheinigung</de> (belgeyeke nivîskî) bixwazin.

section-appointments = { -appointment(case: "pl-start") } min
    .lead = Her { -appointment(case: "obl") } binivîsin; heke hûn nikaribin herin, zû betal bikin.

## Begleitheft: language, work, goals

section-language = Fêrbûna almanî
    .lead = Kursekê hilbijêrin û kurs û sertîfîkayên xwe binivîsin.

section-school-work = Dibistan, perwerdeya pîşeyî, kar
    .lead = Binivîsin ka hûn çi dizanin bikin; tecrubeya bê bawername jî li vir tê nivîsîn.

section-goals = Armancên min
section-goals-voluntary = Tenê heke hûn bixwazin, armancan deynin. Hûn dikarin na bibêjin. { -advice(case: "start") } dikare vê paşê careke din pêşniyarî we bike.

section-responsibility = Dema { -office(case: "nom") } biguhere
    .lead = Li vir binivîsin ka kîjan { -office(case: "nom") } niha ji bo we berpirsiyar e.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Razîbûnên min
    .lead = Tenê tiştê ku we fêm kir û hûn bi rastî dixwazin, îmze bikin.
section-consent-free = Her <de>Einwilligung</de> (razîbûn) bi dilxwazî ye. Hûn îmze nakin? Ev tu bandorê li vê { -booklet(case: "obl") } nake. Di rêzan de hatiye nivîsîn: kîjan agahî, ji kê re, ji bo çi û heta kengî. Ya derbasdar nivîsa almanî ye.
section-consent-revoke = Hûn dikarin <de>Einwilligung</de> (razîbûna xwe) her dem vekişînin. Ji { -office(case: "obl") } re bibêjin an binivîsin. Wê demê ev ji bo pêşerojê derbasdar e.

section-notes = Not
    .lead = Berî ku hûn herin { -appointment(case: "indobl") }, pirsên xwe binivîsin.

## Both documents

section-glossary = Peyvên { -office(case: "plobl") }
    .lead = Peyvên almanî yên di nameyên xwe de li vir bibînin.

section-emergency = Rewşa lezgîn
    .lead = Di cih de telefon bikin. Bibêjin: Hûn li ku ne? Çi qewimiye?

## Willkommensmappe

section-willkommensmappe = Bi xêr hatin { $kommune }
    .lead = Tiştên herî girîng ji bo destpêka we – ji bo xwendin, nîşandan û hilanînê

section-letter = Em kêfxweş in ku hûn li vir in
    .lead = Ev name ji we re dibêje em kî ne û em çawa piştgiriya we dikin.
section-letter-greeting = Rojbaş û bi xêr hatin { $kommune }! Di destpêkê de gelek tişt nû ne. Hûn ne mecbûr in bi tenê ji heqê her tiştî derkevin.
section-letter-who-we-are = Em <de>Ankommensberatung</de> (şêwirmendiya nûhatiyan) ne. Em ji bo her kesê ku nû hatiye, li vir in. Ne girîng e ka hûn ji kîjan welatî tên û çima. Em guhdarî dikin û rêya saziya rast nîşanî we didin.
section-letter-what-inside = Di vê { -pack(case: "obl") } de hûn gavên pêşîn, navnîşanên girîng û { -german-course(case: "pl") } dibînin. Ne hewce ye hûn îro hemûyî bixwînin. Nivîsa almanî li { -office(case: "obl") } alîkariya we dike: Tenê rêzê nîşan bidin.
section-letter-free = { -advice(case: "ez-start") } me bêpere ye û sir tê parastin. Hûn bi xwe biryarê didin ka çi ji me re bibêjin.
section-letter-visit = Heke hûn bixwazin, em tên serdana we. An jî werin cem me, li <de>Stadtteilbüro</de> (ofîsa taxê). Ji me re telefon bikin. Hûn dikarin bi dilrehetî { -language-mediator(case: "obl") } bixwazin.

section-contents = Naverok
    .lead = Mijara xwe bibînin û rûpelê vekin.

section-district-office = Ofîsa taxa we
    .lead = Pêşî werin vir: Li vir alîkariya we dikin û rêya saziyên din jî nîşanî we didin.
section-district-office-questions = Pirsên xwe bikin: li ser name, { -office(case: "nom") }, xanî, dibistan an kar.
section-district-office-forms = Formularan bi xwe re bînin; bila di dagirtinê de alîkariya we bikin.
section-district-office-courses = Li ser { -german-course(case: "pl") } li taxa xwe bipirsin.
section-district-office-people = Mirovên taxa xwe nas bikin.

section-first-steps = Gavên we yên pêşîn
    .lead = Ji jor dest pê bikin: Her rêz dibêje hûn herin ku û çi bi xwe re bibin.

section-courses = { -german-course(case: "pl-start") }
    .lead = Li kurseke ku ji we re û ji dema we re guncaw be, bigerin.

section-own-papers = Kaxezên min
    .lead = Belgeyên xwe li vir hilînin, da ku hûn di { -appointment(case: "obl") } de her tiştî bibînin.
section-own-papers-order = Kaxezên xwe li gorî mijaran rêz bikin, ya herî nû li pêş. Yên ku di { -pack(case: "obl") } de ne, nîşan bikin.
section-own-papers-holes = Tenê kopiyan qul bikin. Nasname, belgeyên fermî û yên din ên eslî têxin kîsikekî naylonî.
