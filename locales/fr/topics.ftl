# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Déclarer votre logement
    .lead = Déclarez votre adresse après l’emménagement. Plus tard, beaucoup d’{ -office(case: "pl") } demandent cette déclaration.
topic-registration-confirmation = Demandez à votre { -landlord } la <de>Wohnungsgeberbestätigung</de> (attestation).
topic-registration-ask-appointment = Faut-il un { -appointment } ? Demandez au <de>Bürgerbüro</de> (guichet des habitants).
topic-registration-register = Déclarez la nouvelle adresse pour vous et votre famille.
topic-registration-certificate = Demandez la <de>Meldebescheinigung</de> (preuve d’adresse). Gardez-la bien.
topic-registration-letterbox = Écrivez tous les noms de famille sur la boîte aux lettres et la sonnette.
topic-registration-move = Vous déménagez de nouveau ? Déclarez aussi l’adresse suivante.
topic-registration-tell-others = Donnez aussi la nouvelle adresse à la banque, à l’école, à la caisse maladie et aux { -office(case: "pl") }.
topic-registration-tax-id = La <de>Steuer-ID</de> (numéro fiscal) arrive le plus souvent par la poste. Gardez la lettre.
topic-registration-no-payment = Ne payez personne pour un { -appointment }. Déclarez seulement un logement où vous habitez vraiment.
topic-registration-two-weeks-law = Déclarez votre adresse dans les deux semaines après l’emménagement. C’est déjà plus tard ? Faites-le quand même, sans attendre. Vous avez des questions ? Demandez { -advice(case: "at") }.

## residence-permit

topic-residence-permit = L’autorisation de séjour
    .lead = Regardez jusqu’à quand votre document est valable. Demandez tôt un { -appointment }.
topic-residence-permit-check = Regardez jusqu’à quand votre document est valable. Notez le jour.
topic-residence-permit-appointment = Demandez tôt un { -appointment } à l’<de>Ausländerbehörde</de> (bureau des étrangers).
topic-residence-permit-papers = Demandez quels papiers apporter. Faites des copies.
topic-residence-permit-receipt = C’est long ? Demandez une confirmation écrite.
topic-residence-permit-next-steps = Vous voulez rester durablement ? Demandez qu’on vous écrive les étapes.
topic-residence-permit-conditions = Lisez ce qui est écrit sur le document et sur la feuille jointe.
topic-residence-permit-work = Avant chaque nouveau travail, demandez si vous avez le droit d’y travailler.
topic-residence-permit-travel = Vous voulez voyager à l’étranger ou déménager ? Demandez d’abord.
topic-residence-permit-changes = Signalez les changements : adresse, mariage, naissance, séparation ou nouveau travail.
topic-residence-permit-deadline-letter = Il y a une <de>Frist</de> (date limite) dans la lettre ? Allez tout de suite { -advice(case: "at") }. Ne payez personne pour un { -appointment }.
topic-residence-permit-right-to-stay = Même avec une <de>Duldung</de> (séjour toléré), il y a des chemins vers une <de>Aufenthaltserlaubnis</de> (permis de séjour). Le temps passé en Allemagne compte, par exemple. Demandez tôt { -advice(case: "at") }.
topic-residence-permit-chance-permit = Le <de>Chancen-Aufenthaltsrecht</de> (droit de séjour d’opportunité) n’est plus accordé. Vous l’avez encore ? Des règles spéciales s’appliquent alors pendant un certain temps. Allez bientôt { -advice(case: "at") }.

## health-insurance

topic-health-insurance = L’assurance maladie
    .lead = Contactez tôt une caisse maladie. Avec sa carte, vous allez chez le médecin.
topic-health-insurance-ask = Voyez d’abord quelle assurance vous avez. { -advice(case: "Def") } vous y aide.
topic-health-insurance-choose = Choisissez une <de>Krankenkasse</de> (caisse maladie) et inscrivez-vous.
topic-health-insurance-family = Demandez si votre famille peut être assurée avec vous.
topic-health-insurance-card = Apportez la <de>Gesundheitskarte</de> (carte d’assurance maladie) à chaque visite chez le médecin.
topic-health-insurance-no-card = Pas encore de carte ? Demandez une attestation à la caisse maladie.
topic-health-insurance-european-card = Vous avez une carte d’assurance d’un pays d’Europe ? Montrez-la à la caisse maladie.
topic-health-insurance-social-office = Parfois, le <de>Sozialamt</de> (bureau d’aide sociale) aide d’abord. Demandez le <de>Behandlungsschein</de> (bon de soins).
topic-health-insurance-changes = Signalez à la caisse maladie : nouvelle adresse, nouveau travail, naissance, mariage.
topic-health-insurance-not-insured = Vous n’avez pas d’assurance ? N’attendez pas. Demandez { -advice(case: "at") }.
topic-health-insurance-doorstep = Ne signez aucune assurance à votre porte ou au téléphone. Demandez d’abord conseil.

## doctor

topic-doctor = Quand vous êtes malade
    .lead = Allez d’abord dans un cabinet de médecine générale. En cas de danger de mort, appelez tout de suite l’ambulance.
topic-doctor-find = Cherchez une <de>Hausarztpraxis</de> (cabinet de médecine générale) près de chez vous avant d’être malade.
topic-doctor-call = Appelez et demandez un { -appointment }.
topic-doctor-language = Vous avez besoin d’une ou d’un interprète ? Dites-le tout de suite.
topic-doctor-bring = Apportez votre carte, le carnet de vaccination et vos médicaments.
topic-doctor-specialist = Il vous faut un cabinet spécialisé ? Demandez une <de>Überweisung</de> (lettre d’orientation).
topic-doctor-closed = Cabinet fermé et pas de danger de mort ? Le service médical de garde vous aide.
topic-doctor-pharmacy = Avec un <de>Rezept</de> (ordonnance), vous recevez les médicaments à l’<de>Apotheke</de> (pharmacie).
topic-doctor-sick-note = Vous ne pouvez pas aller au travail ou au cours ? Prévenez tout de suite.
topic-doctor-cancel = Vous ne pouvez pas venir au { -appointment } ? Annulez tôt.
topic-doctor-children = Allez aussi avec vos enfants à la <de>Vorsorgeuntersuchung</de> (examen de prévention).
topic-doctor-ambulance = Fortes douleurs dans la poitrine, difficulté à respirer ou paralysie ? N’attendez pas. Appelez l’ambulance.

## mental-health

topic-mental-health = De l’aide quand le moral va mal
    .lead = Après des moments difficiles, beaucoup de gens ont peur ou dorment mal. Faites-vous aider.
topic-mental-health-talk = Parlez avec une personne de confiance.
topic-mental-health-practice = Allez à votre <de>Hausarztpraxis</de> (cabinet de médecine générale). Dites comment vous allez.
topic-mental-health-counselling = Demandez { -advice(case: "at") } quelle aide il y a près de chez vous.
topic-mental-health-language = Demandez { -language-mediator(case: "any") }.
topic-mental-health-strength = Ce n’est pas votre faute. Demander de l’aide est une bonne démarche.
topic-mental-health-daily = Des heures fixes, bouger et parler peuvent vous faire du bien.
topic-mental-health-children = Les enfants aussi ont des soucis. Parlez avec l’école, la crèche ou le cabinet de pédiatrie.
topic-mental-health-waiting = Il faut parfois attendre une place en <de>Psychotherapie</de>. Demandez ce qui peut déjà aider maintenant.
topic-mental-health-not-alone = Vous ne voulez plus vivre ? Appelez maintenant. En cas de danger de mort, appelez l’ambulance.

## housing

topic-housing = Trouver un logement
    .lead = La recherche peut être longue. Lisez chaque contrat calmement avant de signer.
topic-housing-entitlement = Renseignez-vous sur le <de>Wohnberechtigungsschein</de> (attestation) pour les logements à petit loyer.
topic-housing-search = Cherchez sur Internet, dans le journal et auprès de vos connaissances.
topic-housing-visit = Visitez le logement. Prenez des photos des dégâts.
topic-housing-rent-paid = { -office(case: "Any") } paie votre loyer ? Demandez-lui d’abord son accord.
topic-housing-contract = Faites-vous expliquer le <de>Mietvertrag</de> (contrat de location). Gardez-le bien.
topic-housing-costs = À la <de>Kaltmiete</de> (loyer sans charges) s’ajoutent les <de>Nebenkosten</de> (charges), par exemple pour l’eau et les déchets.
topic-housing-deposit = La <de>Kaution</de> est une garantie. Gardez le reçu.
topic-housing-power = À l’emménagement, notez les chiffres des compteurs. C’est souvent à vous de vous inscrire pour l’électricité.
topic-housing-handover = À l’emménagement, notez tous les dégâts dans l’<de>Übergabeprotokoll</de> (état des lieux).
topic-housing-dismissal = Vous avez reçu une <de>Kündigung</de> (résiliation) ou une <de>Mahnung</de> (rappel de paiement) ? Allez tout de suite { -advice(case: "at") }.
topic-housing-advance = Ne payez rien avant d’avoir vu le logement et le contrat. Ne signez rien que vous ne comprenez pas.

## money-support

topic-money-support = Quand l’argent ne suffit pas
    .lead = Demandez conseil tôt. { -advice(case: "Def") } voit avec vous quelle { -office(case: "nom") } s’occupe de votre dossier.
topic-money-support-ask = Demandez { -advice(case: "at") } quelle aide est possible pour vous.
topic-money-support-job-centre = Renseignez-vous sur les <de>Leistungen vom Jobcenter (SGB II)</de> (aides). Faites votre { -application(case: "nom") } tôt.
topic-money-support-social-office = Certaines aides viennent du <de>Sozialamt</de> (bureau d’aide sociale). Demandez là-bas.
topic-money-support-family = Vous avez des enfants ? Renseignez-vous sur le <de>Kindergeld</de> (allocations familiales) et le <de>Kinderzuschlag</de> (supplément pour enfant).
topic-money-support-copies = Copiez chaque { -application(case: "nom") }. Demandez une preuve quand vous la remettez.
topic-money-support-changes = Signalez tout de suite les changements : travail, salaire, déménagement, naissance, mariage, voyage.
topic-money-support-rent = Petit salaire et loyer élevé ? Renseignez-vous sur le <de>Wohngeld</de> (aide au loyer).
topic-money-support-school = Pour les affaires d’école et les sorties, renseignez-vous sur <de>Bildung und Teilhabe</de> (aide pour l’école et les loisirs).
topic-money-support-decision = Un <de>Bescheid</de> (décision) contient une erreur ou n’est pas clair ? Demandez tout de suite. Il y a des dates limites.
topic-money-support-debts = Vous avez des dettes ? Allez tôt à la <de>Schuldnerberatung</de> (conseil en cas de dettes).
topic-money-support-letters = Ouvrez tout de suite les lettres de { -office(case: "def") }. Répondez au plus tard à la date indiquée dans la lettre. Sinon, il manquera peut-être de l’argent.

## bank-account

topic-bank-account = Ouvrir un compte
    .lead = Ouvrez bientôt un compte. Il vous le faut pour le salaire, le loyer et l’argent de { -office(case: "def") }.
topic-bank-account-compare = Comparez plusieurs banques. Renseignez-vous sur tous les frais.
topic-bank-account-open = Ouvrez un <de>Girokonto</de> (compte courant) dans une banque ou une caisse d’épargne.
topic-bank-account-refused = La banque dit non ? Demandez un <de>Basiskonto</de> (compte de base).
topic-bank-account-give-iban = Donnez votre <de>IBAN</de> à l’entreprise et { -office(case: "at") }.
topic-bank-account-standing-order = Payez le loyer par <de>Dauerauftrag</de> (virement permanent). Ainsi, vous ne l’oubliez pas.
topic-bank-account-statements = Regardez souvent votre compte. Gardez les <de>Kontoauszüge</de> (relevés).
topic-bank-account-lost-card = Carte perdue ? Faites-la bloquer tout de suite.
topic-bank-account-instalments = Achetez peu à crédit. Demandez avant combien cela coûte en tout.
topic-bank-account-pin = Ne donnez à personne votre carte, votre code PIN ou votre compte. Ne répondez jamais aux messages qui les demandent.

## work

topic-work = Trouver un emploi
    .lead = Voyez d’abord si vous avez le droit de travailler. Ensuite, faites-vous aider pour chercher.
topic-work-permission = Lisez sur votre document si vous avez le droit de travailler. Pas clair ? Demandez.
topic-work-register = Déclarez que vous cherchez un emploi. Demandez un entretien sur vos objectifs.
topic-work-job-centre = Vous recevez de l’argent du <de>Jobcenter</de> ? Alors demandez un emploi là-bas.
topic-work-cv = Écrivez un <de>Lebenslauf</de> (CV). Faites-le lire par quelqu’un.
topic-work-contract = Lisez bien l’<de>Arbeitsvertrag</de> (contrat de travail). Posez vos questions si vous ne comprenez pas.
topic-work-numbers = L’entreprise demande la <de>Steuer-ID</de> (numéro fiscal) et la <de>Sozialversicherungsnummer</de> (numéro de sécurité sociale).
topic-work-payslip = Gardez chaque <de>Lohnabrechnung</de> (fiche de paie). Vérifiez les heures.
topic-work-hours = Notez chaque jour quand vous avez travaillé.
topic-work-sick = Vous êtes malade ? Prévenez l’entreprise avant le début du travail.
topic-work-no-wage = Le salaire n’arrive pas ? Allez vite { -advice(case: "at") }. Il y a des dates limites.
topic-work-contract-passport = Ne travaillez pas sans contrat. Ne remettez pas votre passeport. Ne payez rien pour un emploi.

## recognition

topic-recognition = Faire reconnaître vos diplômes
    .lead = Vos compétences ont de la valeur. Faites vérifier ce que valent vos diplômes en Allemagne.
topic-recognition-collect = Rassemblez tous vos diplômes. Faites de bonnes copies ou photos.
topic-recognition-counselling = Demandez conseil avant de faire une { -application(case: "nom") }.
topic-recognition-translate = Demandez ce qu’il faut faire traduire, et commandez après.
topic-recognition-costs = Demandez le prix avant. Il y a peut-être une aide.
topic-recognition-apply = Faites la { -application(case: "nom") } au service que l’on vous indique.
topic-recognition-regulated = Certains métiers exigent l’<de>Anerkennung</de> (reconnaissance), par exemple beaucoup dans les soins.
topic-recognition-missing = Il manque des papiers ? Racontez ce que vous savez faire. Demandez s’il y a d’autres solutions.
topic-recognition-part = Une partie seulement est reconnue ? Demandez s’il y a un cours, un stage ou un examen.
topic-recognition-meanwhile = En attendant, continuez à apprendre l’allemand pour votre métier.
topic-recognition-originals = Remettez des originaux seulement s’il le faut. Demandez une preuve quand vous les remettez.

## vocational-training

topic-vocational-training = Faire une formation professionnelle
    .lead = Vous apprenez un métier, le plus souvent en entreprise et à l’école professionnelle. Les adultes aussi le peuvent.
topic-vocational-training-counselling = Prenez { -appointment } à la <de>Berufsberatung</de> (orientation professionnelle).
topic-vocational-training-internship = Faites un <de>Praktikum</de> (stage). Vous verrez si le métier vous convient.
topic-vocational-training-apply = Posez votre candidature tôt, et dans plusieurs entreprises.
topic-vocational-training-permission = Avant de commencer, demandez s’il vous faut une autorisation.
topic-vocational-training-contract = Signez l’<de>Ausbildungsvertrag</de> (contrat de formation) seulement quand vous le comprenez.
topic-vocational-training-school-leaving = Pas encore de diplôme scolaire ? Demandez comment l’obtenir.
topic-vocational-training-support = La <de>Berufsschule</de> (école professionnelle) est difficile ? Demandez tôt des cours de soutien.
topic-vocational-training-german = Demandez des { -german-course(case: "nom") } à côté de la formation.
topic-vocational-training-money = Le salaire ne suffit pas ? Renseignez-vous sur la <de>Berufsausbildungsbeihilfe</de> (aide à la formation).
topic-vocational-training-before-stopping = Vous voulez arrêter ? Allez avant { -advice(case: "at") }. Cela peut être important pour votre séjour.
topic-vocational-training-training-permit = Avec un séjour toléré (Duldung), une <de>Ausbildungsduldung</de> (séjour toléré pour formation) est peut-être possible. Il y a aussi une <de>Aufenthaltserlaubnis</de> (permis de séjour) pour la formation. Demandez { -advice(case: "at") } ce qui vous convient.

## school

topic-school = Les enfants à l’école
    .lead = Inscrivez votre enfant sans attendre. En Allemagne, il y a la <de>Schulpflicht</de> : les enfants doivent aller à l’école.
topic-school-register = Inscrivez votre enfant à l’école.
topic-school-german = Demandez comment votre enfant apprend l’allemand à l’école.
topic-school-contact-person = Demandez qui est la { -contact-person(case: "nom") } pour votre enfant. Notez le nom.
topic-school-sick = Votre enfant est malade ? Prévenez l’école le matin.
topic-school-parents-evening = Allez à l’<de>Elternabend</de> (réunion de parents). Demandez à l’école un service d’{ -language-mediation(case: "nom") }.
topic-school-afternoon = Vous travaillez l’après-midi ? Demandez une garde, par exemple l’<de>OGS</de> (à l’école).
topic-school-costs = Demandez une aide pour les affaires d’école, les sorties et le repas de midi.
topic-school-letters = Lisez les lettres de l’école. Quelque chose n’est pas clair ? Demandez.
topic-school-home-language = Parlez votre langue à la maison. Cela aide votre enfant à apprendre.
topic-school-holidays = Voyagez seulement pendant les vacances. Votre enfant doit s’absenter ? Demandez à l’école.

## daycare

topic-daycare = Crèche et assistante maternelle
    .lead = Inscrivez votre enfant très tôt. Beaucoup de familles attendent une place.
topic-daycare-register = Inscrivez votre enfant pour une place à la <de>Kita</de> (crèche ou jardin d’enfants).
topic-daycare-visit = Visitez plusieurs crèches. Dites quels horaires il vous faut.
topic-daycare-waiting = Pas encore de place ? Renseignez-vous sur la <de>Tagespflege</de> (assistante maternelle) et les groupes de jeu.
topic-daycare-settling-in = Prévoyez du temps pour l’<de>Eingewöhnung</de> (adaptation). Au début, vous restez avec l’enfant.
topic-daycare-costs = Demandez combien coûte la place et quelle aide il y a.
topic-daycare-vaccination = La crèche demande les vaccins. Apportez l’<de>Impfpass</de> (carnet de vaccination).
topic-daycare-sick = Les enfants malades restent à la maison. Appelez la crèche le matin.
topic-daycare-pick-up = Dites à la crèche qui a le droit de venir chercher votre enfant.
topic-daycare-refusal = Vous avez reçu un refus ? Ne renoncez pas. Demandez au <de>Jugendamt</de> (office de la jeunesse).

## learning-german

topic-learning-german = Apprendre l’allemand
    .lead = À { $kommune }, demandez un { -german-course(case: "nom") } qui vous convient. Commencez tôt.
topic-learning-german-advice = Demandez conseil : quel { -german-course(case: "nom") } vous convient ?
topic-learning-german-test = Faites l’<de>Einstufungstest</de> (test de niveau). Vous n’avez pas besoin de réviser.
topic-learning-german-register = Inscrivez-vous. Demandez les horaires, le prix et la garde d’enfants.
topic-learning-german-attend = Venez régulièrement. Prévenez si vous ne pouvez pas venir.
topic-learning-german-keep = Gardez chaque certificat. Faites des copies.
topic-learning-german-work = Vous travaillez en horaires décalés ? Demandez des heures de cours adaptées.
topic-learning-german-alphabet = Vous voulez apprendre à lire et à écrire ? Demandez un <de>Alphabetisierungskurs</de>.
topic-learning-german-obliged = { -office(case: "Any") } vous envoie à l’<de>Integrationskurs</de> (cours d’intégration) ? Montrez la lettre { -advice(case: "at") }.
topic-learning-german-practise = Parlez un peu allemand chaque jour, par exemple au <de>Sprachcafé</de> (café de conversation).
topic-learning-german-waiting = Pas de place libre ? En attendant, apprenez en ligne ou à la bibliothèque.
topic-learning-german-course-contract = Ne signez pas de contrat pour un cours cher. Demandez d’abord des cours moins chers ou gratuits.
topic-learning-german-integration-course = En ce moment, les personnes qui n’ont pas droit à un <de>Integrationskurs</de> (cours d’intégration) n’y sont le plus souvent pas admises. Cela concerne par exemple beaucoup de personnes de l’UE et d’Ukraine. Demandez d’autres cours { -advice(case: "at") }.

## getting-around

topic-getting-around = Bus, train, vélo et voiture
    .lead = Achetez le ticket avant de monter. Gardez-le jusqu’à la fin du trajet.
topic-getting-around-plan = Cherchez votre trajet dans une application ou sur les horaires affichés.
topic-getting-around-ticket = Achetez le ticket avant de monter. Certains sont à <de>entwerten</de> (valider).
topic-getting-around-cheaper = Demandez les abonnements mensuels et l’<de>Ermäßigung</de> (tarif réduit).
topic-getting-around-licence = Vous avez un permis de conduire ? Demandez s’il est valable ici, et combien de temps.
topic-getting-around-bicycle = Il faut à votre vélo un éclairage, des freins et une sonnette. Attachez-le toujours avec un antivol.
topic-getting-around-helmet = À vélo, portez un casque. Il protège votre tête.
topic-getting-around-child-seat = En voiture, les enfants ont besoin d’un siège adapté.
topic-getting-around-car = Ne conduisez jamais sans assurance, sans immatriculation et sans permis valable.
topic-getting-around-no-ticket = Sans ticket valable, cela coûte cher. Vous recevez une lettre à ce sujet ? Allez sans attendre { -advice(case: "at") }.

## everyday-life

topic-everyday-life = Vie quotidienne et voisinage
    .lead = De petites règles aident à vivre ensemble. Demandez aux gens du voisinage. Beaucoup aident volontiers.
topic-everyday-life-post = Ouvrez chaque lettre tout de suite. Rassemblez les papiers importants dans un classeur.
topic-everyday-life-broadcasting-fee = Répondez à la lettre sur le <de>Rundfunkbeitrag</de> (redevance radio-télé). Demandez s’il y a une dispense pour vous.
topic-everyday-life-waste = Triez les déchets : papier, biodéchets, emballages, verre et le reste.
topic-everyday-life-waste-calendar = Prenez l’<de>Abfallkalender</de> (calendrier des déchets). Il indique les jours pour chaque poubelle.
topic-everyday-life-library-card = Prenez une carte de bibliothèque. Là-bas, vous pouvez aussi apprendre.
topic-everyday-life-quiet = La nuit, le dimanche et les jours fériés, c’est la <de>Ruhezeit</de> (temps de calme). Évitez alors le bruit.
topic-everyday-life-deposit = Beaucoup de bouteilles ont une <de>Pfand</de> (consigne). Rapportez-les au magasin.
topic-everyday-life-shops = Le dimanche et les jours fériés, la plupart des magasins sont fermés.
topic-everyday-life-airing = Aérez chaque jour un court moment, fenêtre ouverte. Cela aide contre la moisissure.
topic-everyday-life-on-time = Venez à l’heure. Annulez si vous ne pouvez pas.
topic-everyday-life-doorstep = Ne signez rien à la porte ou au téléphone. Les contrats de téléphone et d’électricité durent souvent longtemps.

## community

topic-community = Rencontrer des gens
    .lead = Allez là où d’autres se retrouvent. Vous pouvez participer, même avec peu d’allemand.
topic-community-visit = Allez dans un lieu de rencontre de votre quartier. Demandez le programme.
topic-community-club = Cherchez un <de>Verein</de> (association), par exemple pour le sport ou la musique. Passez voir.
topic-community-language-cafe = Allez dans un <de>Sprachcafé</de> (café de conversation). Vous y parlez sans examen.
topic-community-volunteer = Aidez, vous aussi. Un <de>Ehrenamt</de> (bénévolat) apporte des contacts et de l’expérience.
topic-community-parents = Les parents se rencontrent dans les groupes de tout-petits, à la crèche et à l’école.
topic-community-library = À la bibliothèque, vous pouvez lire, apprendre et rencontrer d’autres personnes.
topic-community-mentor = Demandez s’il y a des personnes pour vous accompagner au quotidien.
topic-community-fee = La cotisation est trop élevée ? Demandez une <de>Ermäßigung</de> (tarif réduit).

## rights-protection

topic-rights-protection = Droits et protection
    .lead = Personne n’a le droit de vous frapper ou de vous menacer, ni vos enfants. Faites-vous aider. Des personnes sont là pour vous.
topic-rights-protection-safety = Vous êtes en danger ? Allez dans un lieu sûr. Appelez la police.
topic-rights-protection-helpline = Les femmes peuvent appeler le <de>Hilfetelefon</de> (aide par téléphone), jour et nuit et dans beaucoup de langues.
topic-rights-protection-womens-advice = { -advice(case: "Def") } pour les femmes vous aide à trouver une protection et à prévoir la suite.
topic-rights-protection-write-down = Notez : que s’est-il passé ? Quand, où, qui l’a vu ?
topic-rights-protection-discrimination = On vous traite moins bien à cause de votre origine ? Allez { -advice(case: "at") }.
topic-rights-protection-equal = Les femmes et les hommes ont les mêmes droits. Vous décidez vous-même de votre vie.
topic-rights-protection-children = Les enfants ont besoin de protection. Ils peuvent aussi appeler eux-mêmes et demander conseil.
topic-rights-protection-passport = Ne confiez votre passeport à personne.
topic-rights-protection-fair-work = Problèmes de salaire ou d’heures de travail ? Il y a aussi des conseils pour cela.
topic-rights-protection-signature = Avant chaque signature, demandez à quoi serviront vos données.
topic-rights-protection-force = Quelqu’un vous force à travailler, à vous marier ou à avoir des rapports sexuels ? C’est interdit. Faites-vous aider.

## advice

topic-advice = Trouver un { -advice(case: "nom") }
    .lead = Vous n’avez pas à tout faire sans aide. Venez tôt avec vos questions et vos lettres.
topic-advice-visit = Allez au service de conseil près de chez vous. Demandez un { -appointment }.
topic-advice-language = Dites quelle langue vous parlez. Demandez un service d’{ -language-mediation(case: "nom") }.
topic-advice-bring = Apportez toutes les lettres et votre { -pack }.
topic-advice-ask-again = Posez des questions jusqu’à tout comprendre. Personne ne sait tout dès le début.
topic-advice-plan = Notez ensemble qui fait quoi et pour quand.
topic-advice-adults = Pour les adultes, il y a la <de>Migrationsberatung</de> (conseil migration).
topic-advice-young = Vous êtes jeune ? Demandez le <de>Jugendmigrationsdienst</de> (service migration pour les jeunes).
topic-advice-trusted-person = Demandez si vous pouvez venir avec une personne de confiance.
topic-advice-your-data = Demandez qui reçoit vos données. Donnez votre accord seulement si vous le voulez.
topic-advice-children = Ne demandez pas à vos enfants de traduire. C’est trop lourd pour eux.
topic-advice-paid-help = Quelqu’un demande beaucoup d’argent pour vous aider avec des { -application(case: "pl") } ? Demandez d’abord à un service de conseil.

## emergency

topic-emergency = En cas d’urgence
    .lead = Appelez tout de suite les secours ! Dites d’abord où vous êtes.
topic-emergency-safety = Mettez-vous en sécurité. Avertissez les autres.
topic-emergency-call = Appelez : pompiers et ambulance, ou la police.
topic-emergency-say = Dites : où est-ce ? Que s’est-il passé ? Combien de personnes ?
topic-emergency-stay-on-line = Ne raccrochez pas. Attendez les questions.
topic-emergency-show-way = Ouvrez la porte d’entrée. Montrez le chemin aux secours.
topic-emergency-fire = Il y a le feu ? Sortez et fermez les portes. Pas d’ascenseur !
topic-emergency-no-danger = Malade, mais pas de danger de mort ? Appelez le service médical de garde.
topic-emergency-violence = Violence à la maison ? Appelez la police, même la nuit.
topic-emergency-little-german = Vous parlez peu allemand ? Appelez quand même. Dites votre adresse.
topic-emergency-do-not-wait = Une personne est en danger de mort ? N’attendez pas ! Appelez tout de suite l’ambulance !

## deadlines: by when a step is to be done

deadline-two-weeks = Dans les deux semaines après l’emménagement
deadline-after-move-in = Juste après l’emménagement
deadline-at-move-in = À l’emménagement
deadline-at-once = Tout de suite
deadline-soon = Le plus tôt possible
deadline-first-weeks = Dans les premières semaines
deadline-before-expiry = Longtemps avant l’expiration du document
deadline-before-signing = Avant de signer
deadline-before-start = Avant le premier jour de travail
deadline-before-driving = Avant de conduire
deadline-letter-date = Au plus tard à la date indiquée dans la lettre
