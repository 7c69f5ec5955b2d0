# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Puna, formimi profesional dhe jeta në Gjermani
link-recognition-portal = Njohja në Gjermani
    .about = Cila zyrë e kontrollon profesionin tuaj dhe si bëhet
link-handbook-germany = Handbook Germany
    .about = Përgjigje për shumë pyetje rreth jetës në Gjermani
link-bamf = Zyra Federale për Migracion dhe Refugjatë
    .about = Informacione për qëndrimin, kurset dhe këshillimin
link-youth-migration = Këshillim për të rinj
    .about = Të rinjtë pyesin në internet te <de>Jugendmigrationsdienste</de> (shërbimet e migracionit për të rinj)
link-womens-helpline = Telefoni i ndihmës: dhuna ndaj grave
    .about = Çfarë ndihmon në rast dhune dhe kush ju këshillon
link-medical-on-call = Shërbimi mjekësor jashtë orarit
    .about = Gjeni ndihmë kur mjeku nuk punon
link-fair-integration = Integrim i drejtë
    .about = Këshillim për pagën, kontratën dhe të drejtat në punë
link-learn-german-online = Mësoni gjermanisht në internet
    .about = Kërkoni në faqe <de>Deutsch lernen</de> (mësoni gjermanisht)
link-job-language-courses = Gjermanisht për profesionin
    .about = Kërkoni në faqe <de>Berufssprachkurse</de> (kurse gjuhe për profesionin)
