# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Employer et former
    .lead = Entreprises : deux contacts pour embaucher ou former des personnes récemment immigrées
section-employer-cover-promise = Nous conseillons votre entreprise : avant l’embauche et pendant la formation.

section-employer-why = Ce que votre entreprise y gagne
    .lead = Quatre bonnes raisons pour la gestion de votre personnel
section-employer-why-skills = Compétences : connaissances, expérience du métier et autres langues
section-employer-why-training = Relève : plus de candidatures pour vos places de formation
section-employer-why-language = Allemand : cours à côté du travail et de la formation, aussi en équipes
section-employer-why-stay = Fidélité : qui s’installe bien reste plus souvent dans l’entreprise.

section-employer-migration-advice = Contact 1 : conseil migration
    .lead = Appelez ici pour les questions d’arrivée, de vie quotidienne et de langue.
section-employer-migration-advice-questions = Qu’est-ce qui aide les nouvelles recrues au début ?
section-employer-migration-advice-housing-school = Qui conseille sur le logement, la crèche et l’école des enfants ?
section-employer-migration-advice-language = Quel { -german-course(case: "nom") } convient au travail et à la formation ?
section-employer-migration-advice-mediation = Comment trouver { -language-mediator(case: "any") } ?

section-employer-work-permit = Contact 2 : permis de travail
    .lead = Appelez ici au sujet du permis ou de l’<de>Ausbildungsduldung</de> (séjour toléré pour formation).
section-employer-work-permit-check = Cette personne a-t-elle le droit de travailler ici ? Quel papier le dit ?
section-employer-work-permit-permit = Qui demande l’<de>Arbeitserlaubnis</de>, et avec quels documents ?
section-employer-work-permit-tolerated-training = Quand peut-on envisager une <de>Ausbildungsduldung</de> ?
section-employer-work-permit-change = Que signaler si tâches, heures ou contrat changent ?

section-employer-steps = Comment procéder
    .lead = Cinq étapes, de la première question à un bon départ
section-employer-steps-call = Appelez tôt, de préférence avant le contrat.
section-employer-steps-papers = Demandez à voir la pièce d’identité, le permis et les diplômes.
section-employer-steps-permit = Pas d’<de>Arbeitserlaubnis</de> (permis) ? Clarifiez la { -application(case: "nom") } avec le contact 2.
section-employer-steps-start = Prévoyez mise au courant, { -contact-person(case: "nom") } fixe et { -german-course(case: "nom") }.
section-employer-steps-keep-going = Continuez à échanger : dans l’entreprise et avec nous.
section-employer-steps-before-start = Réglez la question de l’<de>Arbeitserlaubnis</de> (permis) <strong>avant le premier jour de travail</strong>.

section-employer-more = En savoir plus
    .lead = Pour lire et poser des questions

## Sprachoffensive: to learners

section-sprachoffensive-cover = L’allemand pour tout le monde
    .lead = La <de>Sprachoffensive</de> (cours d’allemand) à { $kommune }
section-sprachoffensive-cover-promise = Bienvenue à tout le monde : avec peu d’allemand, beaucoup d’allemand ou au tout début.

section-sprachoffensive-join = Comment participer
    .lead = Quatre étapes vers votre { -german-course(case: "nom") }
section-sprachoffensive-join-come = Venez nous voir ou appelez-nous.
section-sprachoffensive-join-test = Nous parlons un peu de votre allemand. Cela s’appelle <de>Einstufung</de> (évaluation).
section-sprachoffensive-join-place = Nous cherchons avec vous un cours qui vous convient.
section-sprachoffensive-join-start = Venez au cours et apprenez avec d’autres.
section-sprachoffensive-join-open = Ouvert à tout le monde : peu importent votre pays et vos raisons.
section-sprachoffensive-join-levels = Cours pour débuter ou progresser, aussi pour les horaires décalés
section-sprachoffensive-join-childcare = Certains cours proposent une garde d’enfants.

section-sprachoffensive-courses = Cours, horaires, lieux
    .lead = Cherchez le niveau, l’horaire et le lieu qui vous conviennent.

section-sprachoffensive-contact = Questions et inscription
    .lead = Appelez ou passez nous voir : nous vous conseillons volontiers.

## Firm-German: to firms

section-firm-german-cover = L’allemand en entreprise
    .lead = La <de>Sprachoffensive</de> (cours d’allemand) à { $kommune }, pour personnes en formation et en emploi
section-firm-german-cover-promise = L’allemand au rythme de votre entreprise : selon les équipes, sur place ou dans le quartier.

section-firm-german-why = Ce que l’allemand vous apporte
    .lead = Quatre bonnes raisons de faire un cours
section-firm-german-why-safety = Sécurité : tout le monde comprend les consignes et les avertissements.
section-firm-german-why-team = Équipe : on se met plus facilement d’accord.
section-firm-german-why-training = Formation : l’école professionnelle et l’examen deviennent plus faciles.
section-firm-german-why-stay = Fidélité : qui arrive à communiquer reste plus souvent.

section-firm-german-offers = Nos offres aux entreprises
    .lead = Choisissez ce qui convient aux personnes en formation et en emploi chez vous.

section-firm-german-how = Comment se prépare votre cours
    .lead = Quatre étapes, du premier entretien jusqu’au cours
section-firm-german-how-talk = Parlez avec nous de vos besoins, des tâches et des équipes.
section-firm-german-how-level = Nous évaluons le niveau lors de courts entretiens (<de>Einstufung</de>).
section-firm-german-how-plan = Nous planifions avec vous le lieu, les horaires et les thèmes.
section-firm-german-how-learn = Le cours commence. Nous restons en contact avec vous.

section-firm-german-you = Ce que nous vous demandons
    .lead = Clarifiez ces quatre points avant notre entretien.
section-firm-german-you-time = Temps : des heures fixes, si possible pendant le temps de travail
section-firm-german-you-room = Salle : un endroit calme dans l’entreprise, sinon dans le quartier
section-firm-german-you-group = Groupe : personnes en formation ou en emploi qui veulent apprendre
section-firm-german-you-shift = Équipes : votre planning, pour que tout le monde puisse participer
section-firm-german-you-voluntary = La participation est facultative. Ne pas participer ne doit entraîner aucun désavantage.

section-firm-german-contact = Votre contact
    .lead = Appelez-nous : nous planifions avec vous le cours qui convient.
