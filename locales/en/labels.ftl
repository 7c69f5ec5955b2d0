# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Translated by machine, not yet checked. The German text applies.
note-only-german = This part is only available in German.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = This booklet is not yet available in { $language }.
note-fictional = Example: this town does not exist.
note-unknown = Please fill in. Ask the { -advice(case: "service") }.

## Footer and proof of checking

label-edition = As of { $date }
label-checked = checked { $date }
label-stale = not checked since { $date }
label-law = Law as of { $date }: { $law }

## Contact cards

label-address = Address
label-phone = Phone
label-email = Email
label-hours = Opening hours
label-transit = Stop
label-languages = Languages
label-appointment-only = by { -appointment(case: "nom") } only
label-barrier-free = barrier-free access
label-interpreter = { -language-mediation(case: "nom") } possible
label-temporarily-closed = closed at present
label-closed-holidays = closed on public holidays
label-closed-between = closed from { $from } to { $to }
label-scan-call = Call
label-scan-open = Open
label-page-language = Page in { $language }

## Steps

label-where = Where
label-documents = To bring
label-deadline = By when
label-step = What to do
label-done = done

## Hotlines

label-free-call = free of charge
label-local-rate = at local rate
label-around-the-clock = day and night
label-languages-count = in { $count } languages

## Courses

label-level-to = { $entry } to { $target }
level-alpha = Literacy
level-none = Complete beginner
label-course-term = { $from } to { $to }
label-register-until = Register by { $date }
label-childcare = Childcare
label-shift-friendly = suits shift work
label-work-related = linked to work
label-online = online
label-paid = there is a cost
label-no-courses = The dates were not fixed when this was printed. Ask the { -advice(case: "service") }.
label-course-place = Place
label-course-time = Days and times

## Goals and agreements

label-goal-next = Next step
label-goal-who = Who
label-goal-until = By when

## Consent, one per authority

label-consent-for = Consent for
label-consent-statement = I agree: this office may pass on the information listed below.
label-consent-what = Which information
label-consent-to = To whom
label-consent-why = What for
label-consent-until = Valid until
label-consent-revoked = Withdrawn on
label-consent-signature = Date, signature
# For staff, not for readers: printed in German only.
label-consent-review = Clear with the data protection officer before use.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } to { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } also
