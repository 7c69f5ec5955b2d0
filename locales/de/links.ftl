### German is the source. Written by machine from the project's notes, not yet read by an editor.
### Web pages: what one finds there.
### <de>…</de> marks a word that stays German in every language, because it stands on doors, forms and letters.

link-make-it-in-germany = Make it in Germany
    .about = Arbeit, Ausbildung und Leben in Deutschland
link-recognition-portal = Anerkennung in Deutschland
    .about = Welche Stelle Ihren Beruf prüft und wie es geht
link-handbook-germany = Handbook Germany
    .about = Antworten auf viele Fragen zum Leben in Deutschland
link-bamf = Bundesamt für Migration und Flüchtlinge
    .about = Informationen zu Aufenthalt, Kursen und Beratung
link-youth-migration = Beratung für junge Menschen
    .about = Junge Menschen fragen die <de>Jugendmigrationsdienste</de> im Internet
link-womens-helpline = Hilfetelefon Gewalt gegen Frauen
    .about = Was bei Gewalt hilft und wer Sie berät
link-medical-on-call = Ärztlicher Bereitschaftsdienst
    .about = Hilfe finden, wenn die Praxis geschlossen ist
link-fair-integration = Faire Integration
    .about = Beratung zu Lohn, Vertrag und Rechten bei der Arbeit
link-learn-german-online = Deutsch lernen im Internet
    .about = Suchen Sie auf der Seite nach <de>Deutsch lernen</de>
link-job-language-courses = Deutsch für den Beruf
    .about = Suchen Sie auf der Seite nach <de>Berufssprachkurse</de>
