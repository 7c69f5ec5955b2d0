# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Muncă, formare profesională și viață în Germania
link-recognition-portal = Recunoaștere în Germania
    .about = Ce instituție vă verifică profesia și cum se face
link-handbook-germany = Handbook Germany
    .about = Răspunsuri la multe întrebări despre viața în Germania
link-bamf = Oficiul Federal pentru Migrație și Refugiați
    .about = Informații despre ședere, cursuri și { -advice(case: "nom") }
link-youth-migration = { -advice(case: "Nom") } pentru tineri
    .about = Tinerii pot întreba pe internet la <de>Jugendmigrationsdienste</de> (servicii de migrație pentru tineri)
link-womens-helpline = Telefon de ajutor: violența împotriva femeilor
    .about = Ce ajută în caz de violență și cine vă consiliază
link-medical-on-call = Serviciul medical de gardă
    .about = Găsiți ajutor când cabinetul este închis
link-fair-integration = Integrare corectă
    .about = { -advice(case: "Nom") } despre salariu, contract și drepturi la muncă
link-learn-german-online = Învățați germana pe internet
    .about = Căutați pe pagină <de>Deutsch lernen</de> (a învăța germana)
link-job-language-courses = Germana pentru profesie
    .about = Căutați pe pagină <de>Berufssprachkurse</de> (cursuri de germană pentru profesie)
