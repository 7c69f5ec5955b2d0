# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Mój osobisty { -booklet(case: "nom") }
    .lead = Moje dane, moje kontakty, moje { -appointment(case: "pl-nom") } – w jednym miejscu
section-begleitheft-yours = Ten { -booklet(case: "nom") } należy tylko do Państwa. Nikomu nie wolno go od Państwa żądać. Podanie każdej informacji jest dobrowolne.

section-how-to = Jak korzystać z tego { -booklet(case: "gen") }
section-how-to-carry = Proszę zabierać { -booklet(case: "nom") } na { -appointment(case: "pl-acc") }.
section-how-to-show = Jeśli Państwo chcą, proszę pokazać jakąś stronę. Wtedy nie trzeba wszystkiego opowiadać od nowa.
section-how-to-decide = Sami Państwo decydują, kto widzi { -booklet(case: "nom") }. Żadnemu { -office(case: "dat") } nie wolno go zatrzymać ani skopiować bez pytania.
section-how-to-lines = Linijki, których nie chcą Państwo wypełniać, proszę zostawić puste. Wszystko jest dobrowolne.
section-how-to-speak = Coś jest niezrozumiałe? Proszę pokazać tę linijkę palcem. Proszę zapytać o { -language-mediator(case: "acc") }.
section-how-to-not-official = Ten { -booklet(case: "nom") } <strong>nie jest dokumentem urzędowym</strong>. Nie zastępuje dowodu tożsamości ani { -application(case: "gen") }. Kto z niego nie korzysta, nic przez to nie traci.
section-how-to-lost = Znaleźli Państwo ten { -booklet(case: "nom") }? Proszę w nim nie czytać. Proszę oddać go do punktu kontaktowego. Bardzo dziękujemy!

## Begleitheft: the person and the people around

section-about-me = O mnie
    .lead = Proszę wpisać tylko to, co chcą Państwo pokazywać podczas { -appointment(case: "pl-gen") }.

section-people = Osoby, z którymi mieszkam
    .lead = Proszę wpisać, kto z Państwem mieszka; wystarczy rok urodzenia.

section-my-offices = Moje { -office(case: "pl-nom") } i kontakty
    .lead = Proszę zapisać swoje { -contact-person(case: "pl-acc") } i to, co już zostało złożone.

section-papers = Moje dokumenty
    .lead = Proszę zaznaczyć, co Państwo mają; to, czego brakuje, proszę omówić w { -advice(case: "loc") }.
section-papers-originals = Proszę oddawać kopie, a oryginały zachować. Urząd zatrzymuje oryginał? Proszę poprosić o <de>Bescheinigung</de> (zaświadczenie).

section-appointments = Moje { -appointment(case: "pl-nom") }
    .lead = Proszę wpisywać każdą { -appointment(case: "acc") }; jeśli nie mogą Państwo przyjść, proszę wcześnie ją odwołać.

## Begleitheft: language, work, goals

section-language = Nauka niemieckiego
    .lead = Proszę wybrać ofertę i zapisać swoje kursy i certyfikaty.

section-school-work = Szkoła, nauka zawodu, praca
    .lead = Proszę zapisać swoje umiejętności; doświadczenie bez świadectwa też tu pasuje.

section-goals = Moje cele
section-goals-voluntary = Cele proszę wyznaczać tylko wtedy, gdy Państwo chcą. Wolno odmówić. Poradnia może to później zaproponować jeszcze raz.

section-responsibility = Gdy zmienia się { -office(case: "nom") }
    .lead = Proszę tu zapisać, który { -office(case: "nom") } zajmuje się teraz Państwa sprawami.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Moje zgody
    .lead = Proszę podpisywać tylko to, co Państwo zrozumieli i czego naprawdę chcą.
section-consent-free = Każda <de>Einwilligung</de> (zgoda) jest dobrowolna. Nie podpisują Państwo? Nie ma to żadnych skutków dla tego { -booklet(case: "gen") }. W linijkach jest napisane: jakie dane, komu, w jakim celu i do kiedy. Wiążący jest tekst niemiecki.
section-consent-revoke = Swoją <de>Einwilligung</de> (zgodę) można wycofać w każdej chwili. Proszę powiedzieć o tym w tym { -office(case: "loc") } lub do niego napisać. Wycofanie działa wtedy na przyszłość.

section-notes = Notatki
    .lead = Proszę zapisać pytania przed pójściem na { -appointment(case: "acc") }.

## Both documents

section-glossary = Słowa z { -office(case: "gen") }
    .lead = Proszę szukać tu niemieckich słów z Państwa listów.

section-emergency = Nagły wypadek
    .lead = Proszę natychmiast zadzwonić i powiedzieć: Gdzie Państwo są? Co się stało?

## Willkommensmappe

section-willkommensmappe = Witamy w { $kommune }
    .lead = Najważniejsze rzeczy na początek – do czytania, pokazywania i zachowania

section-letter = Dobrze, że Państwo tu są
    .lead = Z tego listu dowiedzą się Państwo, kim jesteśmy i jak Państwa wspieramy.
section-letter-greeting = Dzień dobry i serdecznie witamy w { $kommune }! Na początku wiele rzeczy jest nowych. Nie muszą Państwo radzić sobie sami.
section-letter-who-we-are = Jesteśmy <de>Ankommensberatung</de> (poradnią dla nowo przybyłych). Jesteśmy dla wszystkich, którzy są tu od niedawna. Nie ma znaczenia, z jakiego kraju i dlaczego Państwo przyjechali. Słuchamy i pokazujemy drogę do właściwego miejsca.
section-letter-what-inside = W tej { -pack(case: "loc") } są pierwsze kroki, ważne adresy i { -german-course(case: "pl-nom") }. Nie trzeba czytać wszystkiego dzisiaj. Niemiecki tekst pomaga w { -office(case: "loc") }: wystarczy pokazać linijkę.
section-letter-free = Nasze porady są bezpłatne i poufne. Sami Państwo decydują, co nam opowiedzą.
section-letter-visit = Odwiedzimy Państwa, jeśli Państwo chcą. Można też przyjść do nas do <de>Stadtteilbüro</de> (biura dzielnicowego). Proszę do nas zadzwonić. Śmiało proszę pytać o { -language-mediator(case: "acc") }.

section-contents = Spis treści
    .lead = Proszę znaleźć swój temat i otworzyć podaną stronę.

section-district-office = Państwa biuro dzielnicowe
    .lead = Proszę najpierw przyjść tutaj: pomogą tu Państwu i wskażą też inne miejsca.
section-district-office-questions = Proszę zadawać pytania: o listy, { -office(case: "pl-acc") }, mieszkanie, szkołę lub pracę.
section-district-office-forms = Proszę przynieść formularze i skorzystać z pomocy przy ich wypełnianiu.
section-district-office-courses = Proszę zapytać o { -german-course(case: "pl-acc") } w swojej dzielnicy.
section-district-office-people = Proszę poznać ludzi z sąsiedztwa.

section-first-steps = Państwa pierwsze kroki
    .lead = Proszę zacząć od góry: każda linijka mówi, dokąd pójść i co przynieść.

section-courses = Kursy niemieckiego
    .lead = Proszę poszukać kursu, który pasuje do Państwa i Państwa czasu.

section-own-papers = Moje dokumenty
    .lead = Proszę trzymać tu swoje dokumenty, aby podczas { -appointment(case: "gen") } wszystko znaleźć.
section-own-papers-order = Proszę ułożyć dokumenty według tematów, najnowsze z przodu. Proszę zaznaczyć, co jest w teczce.
section-own-papers-holes = Proszę dziurkować tylko kopie. Dowody tożsamości, dokumenty urzędowe i inne oryginały proszę wkładać do koszulki.
