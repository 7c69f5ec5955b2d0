# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Work, vocational training and life in Germany
link-recognition-portal = Recognition in Germany
    .about = Which office checks your profession and how it works
link-handbook-germany = Handbook Germany
    .about = Answers to many questions about life in Germany
link-bamf = Federal Office for Migration and Refugees
    .about = Information on residence, courses and { -advice(case: "nom") }
link-youth-migration = { -advice(case: "Nom") } for young people
    .about = Young people can ask the <de>Jugendmigrationsdienste</de> (youth migration services) online
link-womens-helpline = Helpline: violence against women
    .about = What helps if there is violence, and who advises you
link-medical-on-call = Out-of-hours doctor service
    .about = Find help when the practice is closed
link-fair-integration = Fair Integration
    .about = { -advice(case: "Nom") } on wages, contracts and rights at work
link-learn-german-online = Learn German online
    .about = Look on the page for <de>Deutsch lernen</de> (learn German)
link-job-language-courses = German for work
    .about = Look on the page for <de>Berufssprachkurse</de> ({ -german-course(case: "pl") } for work)
