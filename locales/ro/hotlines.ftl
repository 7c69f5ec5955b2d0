# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Poliția
    .about = Pericol, violență sau jaf: sunați imediat
hotline-fire-ambulance = Pompieri și ambulanță
    .about = Foc, accident sau pericol de moarte: sunați imediat
hotline-medical-on-call = Serviciul medical de gardă
    .about = Boală, cabinet închis, dar fără pericol de moarte
hotline-violence-against-women = Telefon de ajutor: violența împotriva femeilor
    .about = Sfat și ajutor în caz de violență, în multe limbi
hotline-children-youth = Telefonul copiilor și tinerilor
    .about = Ascultare și sfaturi pentru copii și tineri
hotline-parents-line = Telefonul părinților
    .about = Ascultare și sfaturi pentru părinți
hotline-telefonseelsorge = Sprijin sufletesc la telefon
    .about = Cineva cu care să vorbiți când vă este foarte greu
hotline-telefonseelsorge-2 = Sprijin sufletesc la telefon, al doilea număr
    .about = Dacă primul număr este ocupat
hotline-authorities-115 = Numărul { -office(case: "plgen") }
    .about = Întrebări despre { -office(case: "pl") } și acte, nu funcționează peste tot
hotline-bamf = Oficiul Federal pentru Migrație și Refugiați
    .about = Întrebări pentru Oficiul Federal, de exemplu despre cursuri
hotline-working-and-living = Muncă și viață în Germania
    .about = Întrebări despre muncă, profesie și viață în Germania
