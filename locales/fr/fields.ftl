# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Ce { -booklet(case: "short") } appartient à
field-first-name = Prénom
field-family-name = Nom de famille
field-birth-date = Date de naissance
field-address = Adresse
field-phone = Téléphone
field-email = E-mail
field-languages-spoken = Mes langues
field-interpreter-needed = Interprète nécessaire ?
field-interpreter-language = Langue des { -appointment }
field-reach-me = Comment me joindre
field-emergency-contact = En cas d’urgence, appelez

## People one lives with

field-name = Nom
field-birth-year = Année de naissance
field-relation = Lien avec moi
field-school-or-daycare = École ou crèche

## Offices and appointments

field-contact-person = { -contact-person(case: "Nom") }
field-reference-number = Numéro de dossier
field-submitted = Déjà remis
field-date-time = Jour et heure
field-where = Où
field-bring = À apporter
field-result = Résultat
field-since = Depuis
field-old-office = Ancienne { -office(case: "nom") }
field-new-office = Nouvelle { -office(case: "nom") }
field-adviser = Conseillère ou conseiller
field-adviser-phone = Tél. { -advice(case: "of") }

## Courses, school, training, work

field-course = Cours
field-start-end = Début et fin
field-level = Niveau
field-certificate = Diplôme, certificat
field-from-until = De – à
field-place = École, entreprise, lieu
field-profession = Mon métier
field-recognition = État de la reconnaissance
field-wish-work = Le travail que je souhaite
field-next-step = Prochaine étape
