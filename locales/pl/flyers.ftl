# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Zatrudnianie i nauka zawodu
    .lead = Dwa kontakty dla firm, które zatrudniają lub uczą zawodu nowo przybyłe osoby
section-employer-cover-promise = Doradzamy Państwa firmie: przed zatrudnieniem i w czasie nauki zawodu.

section-employer-why = Co zyskuje Państwa firma
    .lead = Cztery dobre argumenty przy planowaniu kadr
section-employer-why-skills = Umiejętności: wiedza, doświadczenie zawodowe i inne języki
section-employer-why-training = Nowe kadry: więcej zgłoszeń na Państwa miejsca nauki zawodu
section-employer-why-language = Niemiecki: kursy obok pracy i nauki zawodu, też przy pracy na zmiany
section-employer-why-stay = Stabilność: kto dobrze się zadomowi, częściej zostaje w firmie.

section-employer-migration-advice = Kontakt 1: { -advice(case: "nom") } dla migrantów
    .lead = Proszę dzwonić tutaj w sprawie pierwszych kroków, życia codziennego i języka.
section-employer-migration-advice-questions = Co na początku pomaga nowym osobom w zespole?
section-employer-migration-advice-housing-school = Kto doradza w sprawie mieszkania, przedszkola i szkoły dla dzieci?
section-employer-migration-advice-language = Jaki { -german-course(case: "nom") } pasuje do pracy i nauki zawodu?
section-employer-migration-advice-mediation = Jak znaleźć { -language-mediator(case: "acc") }?

section-employer-work-permit = Kontakt 2: zezwolenie na pracę
    .lead = Proszę dzwonić w sprawie zezwolenia lub <de>Ausbildungsduldung</de> (Duldung na czas nauki zawodu).
section-employer-work-permit-check = Czy ta osoba może u nas pracować i jaki dokument to potwierdza?
section-employer-work-permit-permit = Kto składa { -application(case: "acc") } o <de>Arbeitserlaubnis</de> i z jakimi dokumentami?
section-employer-work-permit-tolerated-training = Kiedy możliwa jest <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = Co zgłosić, gdy zmieniają się zadania, godziny lub umowa?

section-employer-steps = Kolejne kroki
    .lead = Pięć kroków od pierwszego pytania do dobrego startu
section-employer-steps-call = Proszę zadzwonić wcześnie, najlepiej przed zawarciem umowy.
section-employer-steps-papers = Proszę obejrzeć dowód tożsamości, zezwolenie i świadectwa.
section-employer-steps-permit = Brak <de>Arbeitserlaubnis</de>? Proszę omówić { -application(case: "acc") } z kontaktem 2.
section-employer-steps-start = Do zaplanowania: wdrożenie, stała { -contact-person(case: "nom") }, { -german-course(case: "nom") }.
section-employer-steps-keep-going = Proszę dalej rozmawiać: w firmie i z nami.
section-employer-steps-before-start = Sprawę <de>Arbeitserlaubnis</de> (zezwolenia na pracę) proszę wyjaśnić <strong>przed pierwszym dniem pracy</strong>.

section-employer-more = Więcej informacji
    .lead = Gdzie przeczytać i zapytać o więcej

## Sprachoffensive: to learners

section-sprachoffensive-cover = Język niemiecki dla każdego
    .lead = <de>Sprachoffensive</de> (inicjatywa językowa) w { $kommune }
section-sprachoffensive-cover-promise = Zapraszamy wszystkich: ze słabym niemieckim, z dobrym niemieckim i na samym początku.

section-sprachoffensive-join = Jak wziąć udział
    .lead = Cztery kroki do { -german-course(case: "gen") }
section-sprachoffensive-join-come = Proszę przyjść do nas lub zadzwonić.
section-sprachoffensive-join-test = Krótka rozmowa o Państwa niemieckim: <de>Einstufung</de> (ocena poziomu).
section-sprachoffensive-join-place = Wspólnie poszukamy odpowiedniego dla Państwa kursu.
section-sprachoffensive-join-start = Proszę przyjść na kurs i uczyć się z innymi.
section-sprachoffensive-join-open = Dla wszystkich: kraj i powód przyjazdu nie mają znaczenia.
section-sprachoffensive-join-levels = Kursy od podstaw i dla zaawansowanych, także przy pracy na zmiany
section-sprachoffensive-join-childcare = Na niektórych kursach jest opieka nad dziećmi.

section-sprachoffensive-courses = Kursy, godziny, miejsca
    .lead = Proszę wybrać poziom, godziny i miejsce, które Państwu pasują.

section-sprachoffensive-contact = Pytania i zapisy
    .lead = Proszę zadzwonić lub przyjść: chętnie doradzimy.

## Firm-German: to firms

section-firm-german-cover = Niemiecki w firmie
    .lead = <de>Sprachoffensive</de> (inicjatywa językowa) w { $kommune } dla uczących się zawodu i pracujących
section-firm-german-cover-promise = Niemiecki w rytmie Państwa firmy: dopasowany do zmian, w firmie lub w dzielnicy.

section-firm-german-why = Co niemiecki daje firmie
    .lead = Cztery dobre powody, by zorganizować kurs
section-firm-german-why-safety = Bezpieczeństwo: wszyscy rozumieją polecenia i ostrzeżenia.
section-firm-german-why-team = Zespół: łatwiej o wspólne ustalenia.
section-firm-german-why-training = Nauka zawodu: szkoła zawodowa i egzamin są łatwiejsze.
section-firm-german-why-stay = Stabilność: kto umie się porozumieć, częściej zostaje.

section-firm-german-offers = Nasza oferta dla firm
    .lead = Proszę wybrać to, co pasuje osobom uczącym się zawodu i pracującym u Państwa.

section-firm-german-how = Tak powstaje Państwa kurs
    .lead = Cztery kroki od pierwszej rozmowy do zajęć
section-firm-german-how-talk = Proszę porozmawiać z nami o potrzebach, zadaniach i zmianach.
section-firm-german-how-level = W krótkich rozmowach ustalimy poziom (<de>Einstufung</de>).
section-firm-german-how-plan = Razem z Państwem zaplanujemy miejsce, godziny i tematy.
section-firm-german-how-learn = Kurs się zaczyna. Pozostajemy z Państwem w kontakcie.

section-firm-german-you = Czego potrzebujemy od Państwa
    .lead = Proszę ustalić te cztery punkty przed naszą rozmową.
section-firm-german-you-time = Czas: stałe godziny, w miarę możliwości w czasie pracy
section-firm-german-you-room = Sala: spokojne miejsce w firmie, a jeśli nie – w dzielnicy
section-firm-german-you-group = Grupa: osoby w nauce zawodu i w pracy, które chcą się uczyć
section-firm-german-you-shift = Zmiany: Państwa grafik pracy, aby wszyscy mogli wziąć udział
section-firm-german-you-voluntary = Udział jest dobrowolny. Kto nie bierze udziału, nie może ponosić negatywnych skutków.

section-firm-german-contact = Państwa kontakt
    .lead = Proszę zadzwonić: razem zaplanujemy odpowiedni kurs.
