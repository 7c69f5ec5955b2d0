# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Arbeit, Ausbildung und Leben in Deutschland
link-recognition-portal = Anerkennung in Deutschland
    .about = Wer prüft Ihren Beruf und wie geht das?
link-handbook-germany = Handbook Germany
    .about = Antworten auf viele Fragen zum Leben in Deutschland
link-bamf = Bundes-Amt für Migration und Flüchtlinge
    .about = Informationen zu Aufenthalt, Kursen und { -advice }
link-youth-migration = { -advice } für junge Menschen
    .about = Junge Menschen fragen die <de>Jugendmigrationsdienste</de> im Internet
link-womens-helpline = Hilfe-Telefon Gewalt gegen Frauen
    .about = Was hilft bei Gewalt und wer berät Sie?
link-medical-on-call = Ärztlicher Bereitschafts-Dienst
    .about = Hilfe finden, wenn die Praxis zu ist
link-fair-integration = Faire Integration
    .about = { -advice } zu Lohn, Vertrag und Rechten bei der Arbeit
link-learn-german-online = Deutsch lernen im Internet
    .about = Suchen Sie auf der Seite nach <de>Deutsch lernen</de>
link-job-language-courses = Deutsch für den Beruf
    .about = Suchen Sie auf der Seite nach <de>Berufssprachkurse</de>
