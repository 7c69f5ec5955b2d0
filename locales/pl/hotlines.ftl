# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Policja
    .about = Zagrożenie, przemoc lub napad: proszę natychmiast dzwonić
hotline-fire-ambulance = Straż pożarna i pogotowie ratunkowe
    .about = Pożar, wypadek lub zagrożenie życia: proszę natychmiast dzwonić
hotline-medical-on-call = Dyżurna pomoc lekarska
    .about = Choroba, gabinet zamknięty, ale życie nie jest zagrożone
hotline-violence-against-women = Telefon pomocy: przemoc wobec kobiet
    .about = Rada i pomoc w razie przemocy, w wielu językach
hotline-children-youth = Telefon dla dzieci i młodzieży
    .about = Wysłuchanie i rada dla dzieci i młodzieży
hotline-parents-line = Telefon dla rodziców
    .about = Wysłuchanie i rada dla rodziców
hotline-telefonseelsorge = Telefon zaufania
    .about = Rozmowa, gdy jest Państwu bardzo ciężko
hotline-telefonseelsorge-2 = Telefon zaufania, drugi numer
    .about = Gdy pierwszy numer jest zajęty
hotline-authorities-115 = Numer informacyjny urzędów
    .about = Pytania o { -office(case: "pl-acc") } i dokumenty, nie wszędzie dostępny
hotline-bamf = Federalny Urząd ds. Migracji i Uchodźców
    .about = Pytania do urzędu federalnego, na przykład o kursy
hotline-working-and-living = Praca i życie w Niemczech
    .about = Pytania o pracę, zawód i życie w Niemczech
