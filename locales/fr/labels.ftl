# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Traduit par une machine, non vérifié. Le texte allemand fait foi.
note-only-german = Cette partie existe seulement en allemand.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = Ce { -booklet(case: "short") } n’existe pas encore dans cette langue : { $language }.
note-fictional = Exemple : cette ville n’existe pas.
note-unknown = À remplir, s’il vous plaît. Demandez { -advice(case: "at") }.

## Footer and proof of checking

label-edition = Mise à jour : { $date }
label-checked = vérifié : { $date }
label-stale = non vérifié depuis { $date }
label-law = État du droit { $date } : { $law }

## Contact cards

label-address = Adresse
label-phone = Téléphone
label-email = E-mail
label-hours = Horaires d’ouverture
label-transit = Arrêt
label-languages = Langues
label-appointment-only = seulement sur { -appointment }
label-barrier-free = accès sans obstacles
label-interpreter = { -language-mediation(case: "nom") } possible
label-temporarily-closed = fermé en ce moment
label-closed-holidays = fermé les jours fériés
label-closed-between = fermé du { $from } au { $to }
label-scan-call = Appeler
label-scan-open = Ouvrir
label-page-language = Langue de la page : { $language }

## Steps

label-where = Où
label-documents = À apporter
label-deadline = Pour quand
label-step = Ce qu’il faut faire
label-done = fait

## Hotlines

label-free-call = gratuit
label-local-rate = au tarif local
label-around-the-clock = jour et nuit
label-languages-count = en { $count } langues

## Courses

label-level-to = { $entry } à { $target }
level-alpha = Alphabétisation
level-none = sans notions d’allemand
label-course-term = du { $from } au { $to }
label-register-until = Inscription jusqu’au { $date }
label-childcare = Garde d’enfants
label-shift-friendly = adapté aux horaires décalés
label-work-related = lié au métier
label-online = en ligne
label-paid = payant
label-no-courses = Les dates n’étaient pas fixées au moment de l’impression. Demandez { -advice(case: "at") }.
label-course-place = Lieu
label-course-time = Jours et horaires

## Goals and agreements

label-goal-next = Prochaine étape
label-goal-who = Qui
label-goal-until = Pour quand

## Consent, one per authority

label-consent-for = Consentement pour
label-consent-statement = Je suis d’accord : ce service a le droit de transmettre les informations indiquées ci-dessous.
label-consent-what = Quelles informations
label-consent-to = À qui
label-consent-why = Dans quel but
label-consent-until = Valable jusqu’au
label-consent-revoked = Retiré le
label-consent-signature = Date, signature
# For staff, not for readers: printed in German only.
label-consent-review = À valider avec la ou le délégué à la protection des données avant utilisation.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = du { $from } au { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } aussi
