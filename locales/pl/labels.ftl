# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Notes on the page

note-machine-draft = Tłumaczenie maszynowe, niesprawdzone. Obowiązuje tekst niemiecki.
note-only-german = Ta część jest tylko po niemiecku.
note-language-missing = Tego { -booklet(case: "gen") } nie ma jeszcze w języku: { $language }.
note-fictional = Przykład: takie miasto nie istnieje.
note-unknown = Proszę wpisać. Proszę zapytać w { -advice(case: "loc") }.

## Footer and proof of checking

label-edition = Stan na { $date }
label-checked = sprawdzono { $date }
label-stale = niesprawdzane od { $date }
label-law = Stan prawny na { $date }: { $law }

## Contact cards

label-address = Adres
label-phone = Telefon
label-email = E-mail
label-hours = Godziny otwarcia
label-transit = Przystanek
label-languages = Języki
label-appointment-only = tylko po umówieniu { -appointment(case: "gen") }
label-barrier-free = bez barier
label-interpreter = możliwe { -language-mediation(case: "nom") }
label-temporarily-closed = obecnie zamknięte
label-closed-holidays = w święta zamknięte
label-closed-between = zamknięte od { $from } do { $to }
label-scan-call = Proszę zadzwonić
label-scan-open = Proszę otworzyć
label-page-language = Język strony: { $language }

## Steps

label-where = Gdzie
label-documents = Co przynieść
label-deadline = Do kiedy
label-step = Co zrobić
label-done = załatwione

## Hotlines

label-free-call = bezpłatnie
label-local-rate = po cenie połączenia lokalnego
label-around-the-clock = w dzień i w nocy
label-languages-count = { $count ->
        [one] w { $count } języku
        [few] w { $count } językach
        [many] w { $count } językach
       *[other] w { $count } językach
    }

## Courses

label-level-to = { $entry } – { $target }
level-alpha = Nauka czytania i pisania
level-none = Od podstaw
label-course-term = od { $from } do { $to }
label-register-until = Zapisy do { $date }
label-childcare = Opieka nad dziećmi
label-shift-friendly = dobre przy pracy na zmiany
label-work-related = z językiem zawodowym
label-online = online
label-paid = płatne
label-no-courses = W chwili druku terminy nie były jeszcze ustalone. Proszę zapytać w { -advice(case: "loc") }.
label-course-place = Miejsce
label-course-time = Dni i godziny

## Goals and agreements

label-goal-next = Następny krok
label-goal-who = Kto
label-goal-until = Do kiedy

## Consent, one per authority

label-consent-for = Zgoda dla instytucji
label-consent-statement = Zgadzam się: ta instytucja może przekazywać informacje podane niżej.
label-consent-what = Jakie informacje
label-consent-to = Komu
label-consent-why = W jakim celu
label-consent-until = Ważna do
label-consent-revoked = Wycofana dnia
label-consent-signature = Data, podpis
label-consent-review = Przed użyciem uzgodnić z inspektorką lub inspektorem ochrony danych.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } – { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } także
