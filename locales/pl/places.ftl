# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Ratusz
    .about = Miejscowa administracja, tu powiedzą Państwu, który { -office(case: "nom") } zajmuje się daną sprawą
office-kind-citizens-office = Biuro obsługi mieszkańców
    .about = Zameldowanie, dowody tożsamości, zaświadczenia
office-kind-foreigners-office = Urząd ds. cudzoziemców
    .about = Dokument pobytowy, przedłużenie, zezwolenie na pracę
office-kind-district-office = Biuro dzielnicowe
    .about = Porady w pobliżu, także pomoc przy formularzach i listach
office-kind-social-office = Urząd pomocy społecznej
    .about = Pomoc w utrzymaniu, gdy nie zajmuje się tym <de>Jobcenter</de>
office-kind-job-centre = Jobcenter
    .about = Pieniądze na życie i pomoc na drodze do pracy
office-kind-employment-agency = Urząd pracy
    .about = Szukanie pracy i nauki zawodu, doradztwo zawodowe, zasiłek dla bezrobotnych
office-kind-youth-office = Urząd ds. młodzieży
    .about = Pomoc dla dzieci, młodzieży i rodziców, miejsca w przedszkolu
office-kind-family-benefits-office = Kasa świadczeń rodzinnych
    .about = Wnioski o <de>Kindergeld</de> (zasiłek na dzieci) i <de>Kinderzuschlag</de> (dodatek na dzieci)
office-kind-school-office = Urząd ds. szkół
    .about = Wybór odpowiedniej szkoły i zapisy dzieci
office-kind-health-office = Urząd zdrowia
    .about = Szczepienia, badanie przed pójściem do szkoły, poufne porady
office-kind-health-insurance = Kasa chorych
    .about = Państwa ubezpieczenie na lekarza, szpital i leki
office-kind-registry-office = Urząd stanu cywilnego
    .about = Zgłoszenie narodzin i ślubu, wydawanie aktów
office-kind-housing-office = Urząd mieszkaniowy
    .about = Szukanie mieszkania, <de>Wohngeld</de> (dodatek mieszkaniowy), <de>Wohnberechtigungsschein</de> (zaświadczenie na tanie mieszkanie)
office-kind-integration-centre = Centrum integracji
    .about = Przegląd ofert: pierwsze kroki i życie razem
office-kind-adult-education = Ośrodek kształcenia dorosłych
    .about = Kursy dla dorosłych, także { -german-course(case: "pl-nom") } i egzaminy
office-kind-library = Biblioteka
    .about = Wypożyczanie książek i innych mediów, czytanie, nauka
office-kind-community-centre = Centrum spotkań
    .about = Spotkania z ludźmi, grupy, kursy i imprezy
office-kind-advice = Poradnia
    .about = Pytania i wspólne szukanie rozwiązania
office-kind-womens-advice = Poradnia dla kobiet
    .about = Poufne porady dla kobiet, ochrona przed przemocą
office-kind-youth-migration-service = Poradnia dla młodych migrantów
    .about = Szkoła, nauka zawodu, przyszłość: porady dla młodych osób

## Whom to ask for what

responsibility-arrival-advice = Porady dla nowo przybyłych, także u Państwa w domu
responsibility-benefits = Świadczenia z Jobcenter (SGB II)
responsibility-course-advice = Ocena poziomu i porady o { -german-course(case: "pl-loc") }
responsibility-daycare = Miejsce w przedszkolu lub u dziennego opiekuna
responsibility-debt-advice = Pomoc przy długach i w sprawach konta
responsibility-equal-treatment = Pomoc w razie dyskryminacji
responsibility-family-benefits = Zasiłek na dzieci i dodatek na dzieci
responsibility-health = Porady zdrowotne i szczepienia
responsibility-health-insurance = Pytania o ubezpieczenie zdrowotne
responsibility-housing = Szukanie mieszkania i zaświadczenie na tanie mieszkanie
responsibility-job-search = Pomoc w szukaniu pracy
responsibility-language-mediation = Tłumaczenie ustne w urzędach i u lekarza
responsibility-mental-health = Pomoc przy obciążeniu psychicznym
responsibility-migration-advice = Porady dla migrantów
responsibility-mobility = Autobus i pociąg, rower, prawo jazdy
responsibility-recognition = Uznawanie zagranicznych świadectw i dyplomów
responsibility-registration = Zameldowanie i zmiana adresu
responsibility-residence = Dokument pobytowy i jego przedłużenie
responsibility-school = Zapisy do szkoły
responsibility-social-advice = Ogólne porady o życiu w Niemczech
responsibility-sprachoffensive = Kursy niemieckiego w ramach Sprachoffensive
responsibility-training = Porady o nauce zawodu i studiach
responsibility-volunteering = Miejsca spotkań, kluby i wolontariat
responsibility-women = Porady i ochrona dla kobiet
responsibility-work-permit = Zezwolenie na pracę i pobyt tolerowany na czas nauki zawodu
responsibility-youth = Porady dla młodych osób

## Learning German: the standing offers

offer-language-everyone = Niemiecki dla wszystkich
    .about = Na początek i do dalszej nauki, w kilku dzielnicach
offer-language-women-children = Niemiecki dla kobiet i dzieci
    .about = Kobiety uczą się razem, dzieci można zabrać ze sobą
offer-language-pupils = Niemiecki dla uczennic i uczniów
    .about = Oprócz lekcji, żeby w szkole było łatwiej
offer-language-apprentices = Niemiecki dla uczących się zawodu
    .about = Język do firmy, szkoły zawodowej i na egzamin
offer-language-employees = Niemiecki dla pracujących
    .about = Język potrzebny w pracy, nauka do pogodzenia z pracą
offer-language-parents = Niemiecki dla rodziców
    .about = Język do przedszkola, szkoły i na co dzień z dziećmi
offer-language-shift-workers = Niemiecki przy pracy na zmiany
    .about = Godziny pasują do zmiennego grafiku

## The nine areas: KIM's eight goals, and emergencies

area-residence = Pobyt
area-needs = Mieszkanie, życie, pieniądze
area-language = Nauka niemieckiego
area-education-work = Edukacja, nauka zawodu, praca
area-health = Zdrowie i wizyty u lekarza
area-wellbeing = Zdrowie psychiczne
area-networks = Rodzina, przyjaciele, sąsiedzi
area-perspectives = Własne cele i plany
area-emergency = Pomoc w nagłym wypadku
