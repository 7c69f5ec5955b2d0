# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Travail, formation et vie en Allemagne
link-recognition-portal = Reconnaissance en Allemagne
    .about = Quel service examine votre métier et comment cela se passe
link-handbook-germany = Handbook Germany
    .about = Réponses à beaucoup de questions sur la vie en Allemagne
link-bamf = Office fédéral des migrations et des réfugiés
    .about = Informations sur le séjour, les cours et les services de conseil
link-youth-migration = Conseils pour les jeunes
    .about = Les jeunes posent leurs questions aux <de>Jugendmigrationsdienste</de> (services migration pour les jeunes) sur Internet
link-womens-helpline = Aide par téléphone : violence contre les femmes
    .about = Ce qui aide en cas de violence et qui vous conseille
link-medical-on-call = Service médical de garde
    .about = Trouver de l’aide quand le cabinet médical est fermé
link-fair-integration = Intégration équitable
    .about = Conseils sur le salaire, le contrat et les droits au travail
link-learn-german-online = Apprendre l’allemand sur Internet
    .about = Sur la page, cherchez <de>Deutsch lernen</de> (apprendre l’allemand)
link-job-language-courses = L’allemand pour le métier
    .about = Sur la page, cherchez <de>Berufssprachkurse</de> (cours d’allemand pour le métier)
