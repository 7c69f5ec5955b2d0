# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

hotline-police = Polizei
    .about = Bei Gefahr, Gewalt oder Überfall: sofort anrufen
hotline-fire-ambulance = Feuerwehr und Rettungs-Dienst
    .about = Feuer, Unfall oder Lebens-Gefahr: sofort anrufen
hotline-medical-on-call = Ärztlicher Bereitschafts-Dienst
    .about = Krank, Praxis zu, aber keine Lebens-Gefahr
hotline-violence-against-women = Hilfe-Telefon Gewalt gegen Frauen
    .about = Rat und Hilfe bei Gewalt, in vielen Sprachen
hotline-children-youth = Kinder- und Jugend-Telefon
    .about = Zuhören und Rat für Kinder und Jugendliche
hotline-parents-line = Eltern-Telefon
    .about = Zuhören und Rat für Eltern
hotline-telefonseelsorge = Telefon-Seelsorge
    .about = Reden, wenn es Ihnen sehr schlecht geht
hotline-telefonseelsorge-2 = Telefon-Seelsorge, zweite Nummer
    .about = Wenn die erste Nummer besetzt ist
hotline-authorities-115 = Behörden-Nummer
    .about = Fragen zu { -office(case: "pldat") } und Papieren, nicht überall erreichbar
hotline-bamf = Bundes-Amt für Migration und Flüchtlinge
    .about = Fragen an das Bundes-Amt, zum Beispiel zu Kursen
hotline-working-and-living = Arbeiten und Leben in Deutschland
    .about = Fragen zu Arbeit, Beruf und Leben in Deutschland
