# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Kar, perwerdeya pîşeyî û jiyan li Almanyayê
link-recognition-portal = Naskirina bawernameyan li Almanyayê
    .about = Kîjan sazî pîşeya we kontrol dike û ev çawa dibe
link-handbook-germany = Handbook Germany
    .about = Bersivên gelek pirsan li ser jiyana li Almanyayê
link-bamf = Daîreya Federal a Koçberî û Penaberan
    .about = Agahî li ser mayînê, kursan û { -advice(case: "obl") }
link-youth-migration = { -advice(case: "start") } ji bo ciwanan
    .about = Ciwan li înternetê ji <de>Jugendmigrationsdienste</de> (xizmeta ciwanên koçber) dipirsin
link-womens-helpline = Telefona alîkariyê: tundî li dijî jinan
    .about = Li dijî tundiyê çi dibe alîkar û kî { -advice(case: "obl") } dide we
link-medical-on-call = Doktorê nobetê
    .about = Dema cihê doktor girtî be, alîkariyê bibînin
link-fair-integration = Faire Integration
    .about = { -advice(case: "start") } li ser meaş, peyman û mafên kar
link-learn-german-online = Fêrbûna almanî li înternetê
    .about = Di rûpelê de li <de>Deutsch lernen</de> bigerin
link-job-language-courses = Almanî ji bo pîşeyê
    .about = Di rûpelê de li <de>Berufssprachkurse</de> bigerin
