# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Mairie
    .about = Administration locale ; ici, vous apprenez quelle { -office(case: "nom") } s’occupe de votre dossier
office-kind-citizens-office = Guichet des habitants
    .about = Déclaration du logement, pièces d’identité, attestations
office-kind-foreigners-office = Bureau des étrangers
    .about = Titre de séjour, prolongation, autorisation de travailler
office-kind-district-office = Bureau de quartier
    .about = Conseils près de chez vous, aide aussi pour les formulaires et les lettres
office-kind-social-office = Bureau d’aide sociale
    .about = Aide pour vivre, quand le <de>Jobcenter</de> ne s’occupe pas de votre dossier
office-kind-job-centre = Jobcenter
    .about = Argent pour vivre et aide pour aller vers un emploi
office-kind-employment-agency = Agence pour l’emploi
    .about = Chercher un emploi ou une formation, orientation professionnelle, allocation chômage
office-kind-youth-office = Office de la jeunesse
    .about = Aide pour les enfants, les jeunes et les parents, places en crèche
office-kind-family-benefits-office = Caisse d’allocations familiales
    .about = Demander le <de>Kindergeld</de> (allocations familiales) et le <de>Kinderzuschlag</de> (supplément pour enfant)
office-kind-school-office = Service des écoles
    .about = Trouver la bonne école et inscrire les enfants
office-kind-health-office = Service de santé publique
    .about = Vaccins, examen avant l’entrée à l’école, conseils confidentiels
office-kind-health-insurance = Caisse maladie
    .about = Votre assurance pour le médecin, l’hôpital et les médicaments
office-kind-registry-office = État civil
    .about = Déclarer une naissance ou un mariage, obtenir des actes
office-kind-housing-office = Service du logement
    .about = Chercher un logement, <de>Wohngeld</de> (aide au loyer), <de>Wohnberechtigungsschein</de> (attestation pour logement social)
office-kind-integration-centre = Centre d’intégration
    .about = Vue d’ensemble des offres pour bien arriver et vivre ensemble
office-kind-adult-education = Université populaire
    .about = Cours pour adultes, aussi { -german-course(case: "nom") } et examens
office-kind-library = Bibliothèque
    .about = Emprunter des livres et d’autres médias, lire, apprendre
office-kind-community-centre = Centre de rencontre
    .about = Rencontrer des gens, groupes, cours et fêtes
office-kind-advice = Service de conseil
    .about = Poser des questions et chercher ensemble une solution
office-kind-womens-advice = Service de conseil pour les femmes
    .about = Conseils confidentiels pour les femmes, protection contre la violence
office-kind-youth-migration-service = Service migration pour les jeunes
    .about = École, formation, avenir : conseils pour les jeunes

## Whom to ask for what

responsibility-arrival-advice = Conseil à l’arrivée, aussi chez vous
responsibility-benefits = Aides du Jobcenter (SGB II)
responsibility-course-advice = Évaluation du niveau et conseils sur les { -german-course(case: "nom") }
responsibility-daycare = Place en crèche ou chez une assistante maternelle
responsibility-debt-advice = Aide en cas de dettes et questions sur le compte
responsibility-equal-treatment = Aide en cas de discrimination
responsibility-family-benefits = Allocations familiales et supplément pour enfant
responsibility-health = Conseils de santé et vaccins
responsibility-health-insurance = Questions sur l’assurance maladie
responsibility-housing = Recherche de logement et attestation pour logement social
responsibility-job-search = Aide pour chercher un emploi
responsibility-language-mediation = { -language-mediation(case: "Nom") } dans les { -office(case: "pl") } et chez le médecin
responsibility-mental-health = Aide en cas de difficultés psychologiques
responsibility-migration-advice = Conseil migration
responsibility-mobility = Bus et train, vélo, permis de conduire
responsibility-recognition = Reconnaissance des diplômes étrangers
responsibility-registration = Déclarer un logement ou un changement d’adresse
responsibility-residence = Titres de séjour et prolongations
responsibility-school = Inscription à l’école
responsibility-social-advice = Conseils généraux sur la vie en Allemagne
responsibility-sprachoffensive = { -german-course(case: "Nom") } de la Sprachoffensive
responsibility-training = Conseils sur la formation et les études
responsibility-volunteering = Lieux de rencontre, associations et bénévolat
responsibility-women = Conseils et protection pour les femmes
responsibility-work-permit = Permis de travail et séjour toléré pour formation
responsibility-youth = Conseils pour les jeunes

## Learning German: the standing offers

offer-language-everyone = L’allemand pour tout le monde
    .about = Pour débuter et pour continuer, dans plusieurs quartiers
offer-language-women-children = L’allemand pour les femmes et les enfants
    .about = Les femmes apprennent ensemble, vous pouvez amener vos enfants
offer-language-pupils = L’allemand pour les élèves
    .about = En plus des cours de l’école, pour que tout y soit plus facile
offer-language-apprentices = L’allemand pour les personnes en formation
    .about = La langue pour l’entreprise, l’école professionnelle et l’examen
offer-language-employees = L’allemand pour les personnes en emploi
    .about = La langue pour le travail, à apprendre à côté de l’emploi
offer-language-parents = L’allemand pour les parents
    .about = La langue pour la crèche, l’école et la vie avec les enfants
offer-language-shift-workers = L’allemand en horaires décalés
    .about = Les heures de cours conviennent aux horaires de travail qui changent

## The nine areas: KIM's eight goals, and emergencies

area-residence = Séjour
area-needs = Logement, vie, argent
area-language = Apprendre l’allemand
area-education-work = Éducation, formation, travail
area-health = Santé et visites médicales
area-wellbeing = Santé mentale
area-networks = Famille, amitiés, voisinage
area-perspectives = Mes objectifs et mes projets
area-emergency = Aide en cas d’urgence
