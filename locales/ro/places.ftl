# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Primăria
    .about = Administrația locală, aici aflați ce { -office(case: "nom") } este responsabilă
office-kind-citizens-office = Biroul pentru cetățeni
    .about = Înregistrarea adresei, acte de identitate, adeverințe
office-kind-foreigners-office = Oficiul pentru străini
    .about = Titluri de ședere, prelungiri, permisiunea de a lucra
office-kind-district-office = Biroul de cartier
    .about = { -advice(case: "Nom") } aproape de dumneavoastră, inclusiv ajutor la formulare și scrisori
office-kind-social-office = Oficiul de asistență socială
    .about = Ajutor pentru trai, dacă <de>Jobcenter</de> nu este responsabil
office-kind-job-centre = Jobcenter
    .about = Bani pentru trai și ajutor pe drumul spre un loc de muncă
office-kind-employment-agency = Agenția pentru ocuparea forței de muncă
    .about = Căutarea unui loc de muncă sau de formare, orientare profesională, indemnizație de șomaj
office-kind-youth-office = Oficiul pentru tineret
    .about = Ajutor pentru copii, tineri și părinți, locuri la grădiniță
office-kind-family-benefits-office = Casa de alocații
    .about = Cereri pentru <de>Kindergeld</de> (alocație pentru copii) și <de>Kinderzuschlag</de> (supliment pentru copii)
office-kind-school-office = Oficiul școlar
    .about = Găsirea școlii potrivite și înscrierea copiilor
office-kind-health-office = Oficiul de sănătate publică
    .about = Vaccinuri, control medical înainte de școală, { -advice(case: "nom") } confidențială
office-kind-health-insurance = Casa de sănătate
    .about = Asigurarea dumneavoastră pentru medic, spital și medicamente
office-kind-registry-office = Starea civilă
    .about = Declararea nașterii și a căsătoriei, certificate
office-kind-housing-office = Oficiul pentru locuințe
    .about = Căutarea unei locuințe, <de>Wohngeld</de> (ajutor pentru chirie), <de>Wohnberechtigungsschein</de> (certificat pentru locuință socială)
office-kind-integration-centre = Centrul de integrare
    .about = Prezentare generală a ofertelor pentru acomodare și conviețuire
office-kind-adult-education = Centrul de educație pentru adulți
    .about = Cursuri pentru adulți, inclusiv { -german-course(case: "pl") } și examene
office-kind-library = Biblioteca
    .about = Împrumut de cărți și alte materiale, citit, învățat
office-kind-community-centre = Centrul de întâlnire
    .about = Întâlniri cu oameni, grupuri, cursuri și serbări
office-kind-advice = Centrul de { -advice(case: "nom") }
    .about = Puneți întrebări și căutați împreună o soluție
office-kind-womens-advice = { -advice(case: "Nom") } pentru femei
    .about = { -advice(case: "Nom") } confidențială pentru femei, protecție împotriva violenței
office-kind-youth-migration-service = Serviciul de migrație pentru tineri
    .about = Școală, formare, viitor: { -advice(case: "nom") } pentru tineri

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "Nom") } pentru nou-veniți, și la dumneavoastră acasă
responsibility-benefits = Prestații de la Jobcenter (SGB II)
responsibility-course-advice = Stabilirea nivelului și { -advice(case: "nom") } despre { -german-course(case: "pl") }
responsibility-daycare = Loc la grădiniță sau la îngrijire de zi
responsibility-debt-advice = Ajutor la datorii și întrebări despre cont
responsibility-equal-treatment = Ajutor în caz de discriminare
responsibility-family-benefits = Alocație și supliment pentru copii
responsibility-health = { -advice(case: "Nom") } despre sănătate și vaccinuri
responsibility-health-insurance = Întrebări despre asigurarea de sănătate
responsibility-housing = Căutarea unei locuințe și certificat pentru locuință socială
responsibility-job-search = Ajutor la căutarea unui loc de muncă
responsibility-language-mediation = { -language-mediation(case: "Nom") } la { -office(case: "pl") } și la medic
responsibility-mental-health = Ajutor pentru greutăți sufletești
responsibility-migration-advice = { -advice(case: "Nom") } pentru migranți
responsibility-mobility = Autobuz și tren, bicicletă, permis de conducere
responsibility-recognition = Recunoașterea diplomelor din străinătate
responsibility-registration = Înregistrarea și schimbarea adresei
responsibility-residence = Titluri de ședere și prelungiri
responsibility-school = Înscrierea la școală
responsibility-social-advice = { -advice(case: "Nom") } generală despre viața în Germania
responsibility-sprachoffensive = { -german-course(case: "Pl") } (Sprachoffensive)
responsibility-training = { -advice(case: "Nom") } despre formare profesională și studii
responsibility-volunteering = Locuri de întâlnire, asociații și voluntariat
responsibility-women = { -advice(case: "Nom") } și protecție pentru femei
responsibility-work-permit = Permis de muncă și ședere tolerată pentru formare
responsibility-youth = { -advice(case: "Nom") } pentru tineri

## Learning German: the standing offers

offer-language-everyone = Germană pentru toată lumea
    .about = Pentru început și pentru a învăța mai departe, în mai multe cartiere
offer-language-women-children = Germană pentru femei și copii
    .about = Femeile învață împreună, copiii îi puteți aduce cu dumneavoastră
offer-language-pupils = Germană pentru eleve și elevi
    .about = Pe lângă lecții, ca să fie mai ușor la școală
offer-language-apprentices = Germană pentru ucenici
    .about = Limba pentru firmă, școala profesională și examen
offer-language-employees = Germană pentru angajați
    .about = Limba pentru locul de muncă, posibil pe lângă serviciu
offer-language-parents = Germană pentru părinți
    .about = Limba pentru grădiniță, școală și viața de zi cu zi cu copiii
offer-language-shift-workers = Germană pentru munca în schimburi
    .about = Orele se potrivesc cu schimburi diferite

## The nine areas: KIM's eight goals, and emergencies

area-residence = Ședere
area-needs = Locuință, trai, bani
area-language = Învățarea limbii germane
area-education-work = Educație, formare, muncă
area-health = Sănătate și vizite la medic
area-wellbeing = Sănătate sufletească
area-networks = Familie, prieteni, vecini
area-perspectives = Obiective și planuri proprii
area-emergency = Ajutor în caz de urgență
