# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Traducere automată, încă neverificată. Este valabil textul german.
note-only-german = Această parte există numai în germană.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = Acest caiet nu există încă în limba: { $language }.
note-fictional = Exemplu: acest oraș nu există.
note-unknown = Vă rugăm să completați. Întrebați la { -advice(case: "nom") }.

## Footer and proof of checking

label-edition = Versiunea: { $date }
label-checked = verificat: { $date }
label-stale = neverificat din { $date }
label-law = Legislația la data { $date }: { $law }

## Contact cards

label-address = Adresă
label-phone = Telefon
label-email = E-mail
label-hours = Program
label-transit = Stație
label-languages = Limbi
label-appointment-only = numai cu { -appointment(case: "nom") }
label-barrier-free = acces fără bariere
label-interpreter = { -language-mediation(case: "nom") } posibil
label-temporarily-closed = închis momentan
label-closed-holidays = închis în zilele de sărbătoare
label-closed-between = închis de la { $from } până la { $to }
label-scan-call = Sunați
label-scan-open = Deschideți
label-page-language = Pagina în limba: { $language }

## Steps

label-where = Unde
label-documents = De adus
label-deadline = Până când
label-step = Ce este de făcut
label-done = făcut

## Hotlines

label-free-call = gratuit
label-local-rate = la tarif local
label-around-the-clock = zi și noapte
label-languages-count = { $count ->
        [one] într-o limbă
        [few] în { $count } limbi
       *[other] în { $count } de limbi
    }

## Courses

label-level-to = { $entry } până la { $target }
level-alpha = Alfabetizare
level-none = fără cunoștințe
label-course-term = de la { $from } până la { $to }
label-register-until = Înscriere până la { $date }
label-childcare = Supravegherea copiilor
label-shift-friendly = potrivit pentru munca în schimburi
label-work-related = legat de profesie
label-online = online
label-paid = cu plată
label-no-courses = La tipărire, datele nu erau stabilite. Întrebați la { -advice(case: "nom") }.
label-course-place = Loc
label-course-time = Zile și ore

## Goals and agreements

label-goal-next = Pasul următor
label-goal-who = Cine
label-goal-until = Până când

## Consent, one per authority

label-consent-for = Acord pentru
label-consent-statement = Sunt de acord: această instituție are voie să transmită datele de mai jos.
label-consent-what = Ce date
label-consent-to = Cui
label-consent-why = Pentru ce
label-consent-until = Valabil până la
label-consent-revoked = Retras la data de
label-consent-signature = Data, semnătura
# For staff, not for readers: printed in German only.
label-consent-review = Înainte de folosire, de stabilit cu persoana responsabilă de protecția datelor.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = de { $from } până { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } și
