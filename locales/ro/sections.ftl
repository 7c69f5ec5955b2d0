# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = { -booklet(case: "My") }
    .lead = Datele mele, contactele mele, programările mele – într-un singur loc
section-begleitheft-yours = Acest { -booklet(case: "short") } este numai al dumneavoastră. Nimeni nu are voie să vi-l ceară. Nicio informație nu este obligatorie.

section-how-to = Cum folosiți acest { -booklet(case: "short") }
section-how-to-carry = Luați { -booklet(case: "shortdef") } cu dumneavoastră la { -appointment(case: "pl") }.
section-how-to-show = Arătați o pagină, dacă doriți. Astfel nu mai este nevoie să povestiți totul încă o dată.
section-how-to-decide = Dumneavoastră decideți cine vede { -booklet(case: "shortdef") }. Nicio { -office(case: "nom") } nu are voie să îl păstreze sau să îl copieze fără să vă întrebe.
section-how-to-lines = Lăsați goale rândurile pe care nu doriți să le completați. Nimic nu este obligatoriu.
section-how-to-speak = Nu înțelegeți ceva? Arătați rândul cu degetul. Cereți un { -language-mediator }.
section-how-to-not-official = Acest { -booklet(case: "short") } <strong>nu este un document oficial</strong>. Nu înlocuiește niciun act de identitate și nicio { -application(case: "nom") }. Cine nu îl folosește nu are niciun dezavantaj.
section-how-to-lost = Ați găsit acest { -booklet(case: "short") }? Vă rugăm să nu citiți în el. Vă rugăm să îl înapoiați la punctul de contact. Vă mulțumim!

## Begleitheft: the person and the people around

section-about-me = Despre mine
    .lead = Completați numai ce doriți să arătați la { -appointment(case: "pl") }.

section-people = Oameni cu care locuiesc
    .lead = Scrieți cine locuiește cu dumneavoastră; anul nașterii este de ajuns.

section-my-offices = Autoritățile și contactele mele
    .lead = Notați { -contact-person(case: "pldef") } și ce ați depus deja.

section-papers = Actele mele
    .lead = Bifați ce aveți; despre ce lipsește, vorbiți la { -advice(case: "nom") }.
section-papers-originals = Depuneți copii și păstrați originalele. O { -office(case: "nom") } păstrează un original? Cereți o <de>Bescheinigung</de> (dovadă scrisă).

section-appointments = Programările mele
    .lead = Notați fiecare { -appointment(case: "nom") }; anunțați din timp dacă nu puteți veni.

## Begleitheft: language, work, goals

section-language = Învăț germana
    .lead = Alegeți o ofertă și notați cursurile și certificatele dumneavoastră.

section-school-work = Școală, formare, muncă
    .lead = Scrieți ce știți să faceți; și experiența fără diplomă își are locul aici.

section-goals = Obiectivele mele
section-goals-voluntary = Stabiliți-vă obiective numai dacă doriți. Aveți voie să spuneți nu. { -advice(case: "Service") } vi le poate propune din nou mai târziu.

section-responsibility = Când se schimbă { -office(case: "def") }
    .lead = Notați aici ce { -office(case: "nom") } este acum responsabilă pentru dumneavoastră.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Acordurile mele
    .lead = Semnați numai ce ați înțeles și doriți cu adevărat.
section-consent-free = Orice <de>Einwilligung</de> (acord) se dă de bunăvoie. Nu semnați? Acest lucru nu are urmări pentru acest { -booklet(case: "short") }. În rânduri scrie: ce date, cui, pentru ce și până când. Din punct de vedere juridic este valabil textul german.
section-consent-revoke = Vă puteți retrage oricând <de>Einwilligung</de> (acordul). Anunțați { -office(case: "def") }, oral sau în scris. Retragerea este valabilă apoi pentru viitor.

section-notes = Notițe
    .lead = Scrieți-vă întrebările înainte de a merge la o { -appointment(case: "nom") }.

## Both documents

section-glossary = Cuvinte de la { -office(case: "pl") }
    .lead = Căutați aici cuvintele germane din scrisorile primite.

section-emergency = Urgență
    .lead = Sunați imediat. Spuneți: Unde sunteți? Ce s-a întâmplat?

## Willkommensmappe

section-willkommensmappe = Bine ați venit în { $kommune }
    .lead = Cele mai importante lucruri pentru început – de citit, de arătat și de păstrat

section-letter = Ne bucurăm că sunteți aici
    .lead = Această scrisoare vă spune cine suntem și cum vă sprijinim.
section-letter-greeting = Bună ziua și bine ați venit în { $kommune }! La început, multe lucruri sunt noi. Nu este nevoie să vă descurcați fără ajutor.
section-letter-who-we-are = Suntem <de>Ankommensberatung</de> ({ -advice(case: "def") } pentru nou-veniți). Suntem aici pentru toți cei nou-veniți. Nu contează din ce țară veniți și de ce. Vă ascultăm și vă arătăm drumul spre instituția potrivită.
section-letter-what-inside = În această { -pack(case: "short") } găsiți primii pași, adrese importante și { -german-course(case: "pl") }. Nu este nevoie să citiți totul astăzi. Textul german vă ajută la { -office(case: "pl") }: arătați pur și simplu rândul cu degetul.
section-letter-free = { -advice(case: "Def") } noastră este gratuită și confidențială. Dumneavoastră decideți ce ne povestiți.
section-letter-visit = Vă vizităm, dacă doriți. Sau veniți la noi, la <de>Stadtteilbüro</de> (biroul de cartier). Sunați-ne. Puteți cere un { -language-mediator }.

section-contents = Cuprins
    .lead = Căutați tema dorită și deschideți la pagina ei.

section-district-office = Biroul dumneavoastră de cartier
    .lead = Veniți întâi aici: primiți ajutor, și pentru a ajunge la alte instituții.
section-district-office-questions = Puneți întrebări: despre scrisori, { -office(case: "pl") }, locuință, școală sau muncă.
section-district-office-forms = Aduceți formularele și primiți ajutor la completare.
section-district-office-courses = Întrebați despre { -german-course(case: "pl") } în cartierul dumneavoastră.
section-district-office-people = Cunoașteți oameni din vecinătate.

section-first-steps = Primii dumneavoastră pași
    .lead = Începeți de sus: fiecare rând vă spune unde mergeți și ce aduceți.

section-courses = { -german-course(case: "Pl") }
    .lead = Căutați un curs potrivit pentru dumneavoastră și pentru programul dumneavoastră.

section-own-papers = Actele mele
    .lead = Păstrați aici actele, ca să găsiți totul la { -appointment(case: "nom") }.
section-own-papers-order = Ordonați actele pe teme, cel mai nou în față. Bifați ce se află în { -pack(case: "short") }.
section-own-papers-holes = Perforați numai copiile. Puneți actele de identitate, certificatele și alte originale într-o folie.
