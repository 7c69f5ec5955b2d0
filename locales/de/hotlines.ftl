### German is the source. Written by machine from the project's notes, not yet read by an editor.
### Nationwide telephone numbers: who answers, and when to call.
### <de>…</de> marks a word that stays German in every language, because it stands on doors, forms and letters.

hotline-police = Polizei
    .about = Bei Gefahr, Gewalt oder Überfall: sofort anrufen
hotline-fire-ambulance = Feuerwehr und Rettungsdienst
    .about = Feuer, Unfall oder Lebensgefahr: sofort anrufen
hotline-medical-on-call = Ärztlicher Bereitschaftsdienst
    .about = Krank, Praxis geschlossen, aber keine Lebensgefahr
hotline-violence-against-women = Hilfetelefon Gewalt gegen Frauen
    .about = Rat und Hilfe bei Gewalt, in vielen Sprachen
hotline-children-youth = Kinder- und Jugendtelefon
    .about = Zuhören und Rat für Kinder und Jugendliche
hotline-parents-line = Elterntelefon
    .about = Zuhören und Rat für Eltern
hotline-telefonseelsorge = Telefonseelsorge
    .about = Reden, wenn es Ihnen sehr schlecht geht
hotline-telefonseelsorge-2 = Telefonseelsorge, zweite Nummer
    .about = Wenn bei der ersten Nummer besetzt ist
hotline-authorities-115 = Behördennummer
    .about = Fragen zu Ämtern und Papieren, nicht überall erreichbar
hotline-bamf = Bundesamt für Migration und Flüchtlinge
    .about = Fragen an das Bundesamt, zum Beispiel zu Kursen
hotline-working-and-living = Arbeiten und Leben in Deutschland
    .about = Fragen zu Arbeit, Beruf und Leben in Deutschland
