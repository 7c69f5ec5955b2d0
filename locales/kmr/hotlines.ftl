# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Polîs
    .about = Xeter, tundî an êrîş: di cih de telefon bikin
hotline-fire-ambulance = Agirkuj û ambulans
    .about = Agir, qeza an xetera mirinê: di cih de telefon bikin
hotline-medical-on-call = Doktorê nobetê
    .about = Hûn nexweş in, cihê doktor girtî ye, lê xetera mirinê tune ye
hotline-violence-against-women = Telefona alîkariyê: tundî li dijî jinan
    .about = { -advice(case: "start") } û alîkarî li dijî tundiyê, bi gelek zimanan
hotline-children-youth = Telefona zarok û ciwanan
    .about = Guhdarî û { -advice(case: "nom") } ji bo zarok û ciwanan
hotline-parents-line = Telefona dê û bavan
    .about = Guhdarî û { -advice(case: "nom") } ji bo dê û bavan
hotline-telefonseelsorge = Telefona piştgiriya derûnî
    .about = Axaftin, dema rewşa we gelek xirab be
hotline-telefonseelsorge-2 = Telefona piştgiriya derûnî, hejmara duyem
    .about = Heke hejmara yekem mijûl be
hotline-authorities-115 = Hejmara { -office(case: "plobl") }
    .about = Pirsên li ser { -office(case: "plobl") } û kaxezan, ne li her derê heye
hotline-bamf = Daîreya Federal a Koçberî û Penaberan
    .about = Pirsên ji bo Daîreya Federal, wek mînak li ser kursan
hotline-working-and-living = Kar û jiyan li Almanyayê
    .about = Pirsên li ser kar, pîşe û jiyana li Almanyayê
