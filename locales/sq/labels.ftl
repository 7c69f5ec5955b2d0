# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Përkthim automatik, ende i pakontrolluar. Vlen teksti gjerman.
note-only-german = Kjo pjesë ekziston vetëm në gjermanisht.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = Kjo fletore ende nuk ekziston në këtë gjuhë: { $language }.
note-fictional = Shembull: ky qytet nuk ekziston.
note-unknown = Ju lutemi plotësojeni. Pyetni në { -advice(case: "acc") }.

## Footer and proof of checking

label-edition = Përditësuar: { $date }
label-checked = kontrolluar: { $date }
label-stale = nuk është kontrolluar që nga { $date }
label-law = Gjendja e ligjit { $date }: { $law }

## Contact cards

label-address = Adresa
label-phone = Telefoni
label-email = E-maili
label-hours = Orari
label-transit = Stacioni
label-languages = Gjuhët
label-appointment-only = vetëm me { -appointment(case: "ind") }
label-barrier-free = pa barriera
label-interpreter = mundësi { -language-mediation(case: "abl") }
label-temporarily-closed = aktualisht mbyllur
label-closed-holidays = mbyllur në ditë feste
label-closed-between = mbyllur nga { $from } deri më { $to }
label-scan-call = Telefononi
label-scan-open = Hapeni
label-page-language = Gjuha e faqes: { $language }

## Steps

label-where = Ku
label-documents = Merrni me vete
label-deadline = Deri kur
label-step = Çfarë duhet bërë
label-done = u krye

## Hotlines

label-free-call = falas
label-local-rate = me tarifë lokale
label-around-the-clock = ditë e natë
label-languages-count = në { $count } gjuhë

## Courses

label-level-to = { $entry } deri në { $target }
level-alpha = Alfabetizim
level-none = pa njohuri paraprake
label-course-term = { $from } deri më { $to }
label-register-until = Regjistrimi deri më { $date }
label-childcare = Kujdes për fëmijët
label-shift-friendly = përshtatet me turnet
label-work-related = lidhet me profesionin
label-online = online
label-paid = me pagesë
label-no-courses = Kur u shtyp kjo, datat ende nuk ishin caktuar. Pyetni në { -advice(case: "acc") }.
label-course-place = Vendi
label-course-time = Ditët dhe oraret

## Goals and agreements

label-goal-next = Hapi i ardhshëm
label-goal-who = Kush
label-goal-until = Deri kur

## Consent, one per authority

label-consent-for = Pëlqim për zyrën
label-consent-statement = Jam dakord: kjo zyrë ka të drejtë t’i japë më tej të dhënat e përmendura më poshtë.
label-consent-what = Cilat të dhëna
label-consent-to = Kujt
label-consent-why = Për çfarë
label-consent-until = Vlen deri më
label-consent-revoked = U tërhoq më
label-consent-signature = Data, nënshkrimi
# For staff, not for readers: printed in German only.
label-consent-review = Para përdorimit merruni vesh me personin përgjegjës për mbrojtjen e të dhënave.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } edhe
