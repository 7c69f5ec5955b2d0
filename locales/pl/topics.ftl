# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Zameldowanie
    .lead = Po wprowadzeniu się proszę się zameldować. Wiele { -office(case: "pl-gen") } pyta później o zameldowanie.
topic-registration-confirmation = Proszę poprosić { -landlord(case: "gen") } o <de>Wohnungsgeberbestätigung</de> (potwierdzenie zamieszkania).
topic-registration-ask-appointment = Proszę zapytać w <de>Bürgerbüro</de> (biurze obsługi mieszkańców), czy trzeba umówić { -appointment(case: "acc") }.
topic-registration-register = Proszę zameldować siebie i rodzinę pod nowym adresem.
topic-registration-certificate = Proszę poprosić o <de>Meldebescheinigung</de> (potwierdzenie adresu) i dobrze ją przechowywać.
topic-registration-letterbox = Proszę umieścić wszystkie nazwiska na skrzynce na listy i przy dzwonku.
topic-registration-move = Znowu się Państwo przeprowadzają? Pod następnym adresem też proszę się zameldować.
topic-registration-tell-others = Nowy adres proszę podać też w banku, szkole, kasie chorych i { -office(case: "pl-loc") }.
topic-registration-tax-id = <de>Steuer-ID</de> (numer podatkowy) zwykle przychodzi pocztą. Proszę zachować ten list.
topic-registration-no-payment = Proszę nikomu nie płacić za umówienie { -appointment(case: "gen") }. Proszę meldować się tylko tam, gdzie naprawdę Państwo mieszkają.
topic-registration-two-weeks-law = Proszę zameldować się w ciągu dwóch tygodni od wprowadzenia się. Minęło już więcej czasu? Mimo to proszę zameldować się od razu. Mają Państwo pytania? Proszę zapytać w { -advice(case: "loc") }.

## residence-permit

topic-residence-permit = Pozwolenie na pobyt
    .lead = Proszę sprawdzić, do kiedy jest ważny dokument. Proszę wcześnie poprosić o termin { -appointment(case: "gen") }.
topic-residence-permit-check = Proszę sprawdzić, do kiedy jest ważny dokument, i zapisać ten dzień.
topic-residence-permit-appointment = Proszę wcześnie poprosić o termin { -appointment(case: "gen") } w <de>Ausländerbehörde</de> (urzędzie ds. cudzoziemców).
topic-residence-permit-papers = Proszę zapytać, jakie dokumenty przynieść. Proszę zrobić kopie.
topic-residence-permit-receipt = To długo trwa? Proszę poprosić o pisemne potwierdzenie.
topic-residence-permit-next-steps = Chcą Państwo zostać na stałe? Proszę poprosić o zapisanie kolejnych kroków.
topic-residence-permit-conditions = Proszę przeczytać, co jest napisane w dokumencie i na dołączonej kartce.
topic-residence-permit-work = Przed każdą nową pracą proszę zapytać, czy wolno Państwu tam pracować.
topic-residence-permit-travel = Chcą Państwo pojechać za granicę lub się przeprowadzić? Proszę najpierw zapytać.
topic-residence-permit-changes = Proszę zgłaszać zmiany: adres, ślub, narodziny dziecka, rozstanie lub nowa praca.
topic-residence-permit-deadline-letter = W liście jest <de>Frist</de> (ostateczny termin)? Proszę natychmiast pójść do { -advice(case: "gen") }. Proszę nikomu nie płacić za umówienie { -appointment(case: "gen") }.
topic-residence-permit-right-to-stay = Również przy <de>Duldung</de> (zawieszeniu deportacji) są drogi do <de>Aufenthaltserlaubnis</de> (zezwolenia na pobyt). Ważny jest na przykład czas pobytu w Niemczech. Proszę wcześnie zapytać w { -advice(case: "loc") }.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (prawo pobytu dające szansę) nie jest już przyznawane nowym osobom. Mają je Państwo nadal? Wtedy przez pewien czas obowiązują szczególne zasady. Proszę wkrótce pójść do { -advice(case: "gen") }.

## health-insurance

topic-health-insurance = Ubezpieczenie zdrowotne
    .lead = Proszę wcześnie zgłosić się do kasy chorych. Z jej kartą chodzi się do lekarza.
topic-health-insurance-ask = Najpierw proszę ustalić, jakie mają Państwo ubezpieczenie. Poradnia w tym pomoże.
topic-health-insurance-choose = Proszę wybrać <de>Krankenkasse</de> (kasę chorych) i się tam zapisać.
topic-health-insurance-family = Proszę zapytać, czy rodzina może być ubezpieczona razem z Państwem.
topic-health-insurance-card = Do lekarza proszę zawsze zabierać <de>Gesundheitskarte</de> (kartę kasy chorych).
topic-health-insurance-no-card = Nie ma jeszcze karty? Proszę poprosić kasę chorych o zaświadczenie.
topic-health-insurance-european-card = Mają Państwo kartę ubezpieczenia z Europy? Proszę pokazać ją w kasie chorych.
topic-health-insurance-social-office = Czasem najpierw pomaga <de>Sozialamt</de> (urząd pomocy społecznej). Proszę zapytać o <de>Behandlungsschein</de> (zaświadczenie na leczenie).
topic-health-insurance-changes = Kasie chorych proszę zgłaszać: nowy adres, nową pracę, narodziny dziecka, ślub.
topic-health-insurance-not-insured = Nie mają Państwo ubezpieczenia? Proszę nie czekać. Proszę zapytać w { -advice(case: "loc") }.
topic-health-insurance-doorstep = Proszę nie podpisywać umów ubezpieczenia w drzwiach ani przez telefon. Najpierw proszę skorzystać z porady.

## doctor

topic-doctor = W razie choroby
    .lead = Najpierw proszę iść do lekarza rodzinnego. Przy zagrożeniu życia proszę natychmiast wezwać pogotowie.
topic-doctor-find = Proszę poszukać <de>Hausarztpraxis</de> (gabinetu lekarza rodzinnego) w pobliżu, zanim Państwo zachorują.
topic-doctor-call = Proszę tam zadzwonić i poprosić o termin { -appointment(case: "gen") }.
topic-doctor-language = Potrzebna jest { -language-mediator(case: "nom") }? Proszę od razu o tym powiedzieć.
topic-doctor-bring = Proszę zabrać kartę, książeczkę szczepień i swoje leki.
topic-doctor-specialist = Trzeba iść do specjalisty? Proszę poprosić o <de>Überweisung</de> (skierowanie).
topic-doctor-closed = Gabinet zamknięty, a życie nie jest zagrożone? Pomoże dyżurna pomoc lekarska.
topic-doctor-pharmacy = Na <de>Rezept</de> (receptę) dostaną Państwo leki w <de>Apotheke</de> (aptece).
topic-doctor-sick-note = Nie mogą Państwo iść do pracy lub na kurs? Proszę natychmiast dać znać.
topic-doctor-cancel = Nie mogą Państwo przyjść na { -appointment(case: "acc") }? Proszę wcześnie ją odwołać.
topic-doctor-children = Z dziećmi proszę chodzić także na <de>Vorsorgeuntersuchung</de> (badanie profilaktyczne).
topic-doctor-ambulance = Silny ból w klatce piersiowej, duszność lub paraliż? Proszę nie czekać. Proszę wezwać pogotowie.

## mental-health

topic-mental-health = Gdy psychika potrzebuje pomocy
    .lead = Po trudnym okresie wiele osób odczuwa lęk lub źle śpi. Proszę szukać pomocy.
topic-mental-health-talk = Proszę porozmawiać z osobą, której Państwo ufają.
topic-mental-health-practice = Proszę pójść do <de>Hausarztpraxis</de> (gabinetu lekarza rodzinnego) i powiedzieć, jak się Państwo czują.
topic-mental-health-counselling = Proszę zapytać w { -advice(case: "loc") } o pomoc w pobliżu.
topic-mental-health-language = Proszę poprosić o { -language-mediator(case: "acc") }.
topic-mental-health-strength = To nie jest Państwa wina. Szukanie pomocy to dobry krok.
topic-mental-health-daily = Stały rytm dnia, ruch i rozmowy mogą Państwu dobrze zrobić.
topic-mental-health-children = Dzieci też mają zmartwienia. Proszę porozmawiać w szkole, przedszkolu lub u pediatry.
topic-mental-health-waiting = Na <de>Psychotherapie</de> (psychoterapię) można długo czekać. Proszę zapytać, co pomoże już teraz.
topic-mental-health-not-alone = Nie chcą już Państwo żyć? Proszę zadzwonić teraz. Przy zagrożeniu życia proszę wezwać pogotowie.

## housing

topic-housing = Jak znaleźć mieszkanie
    .lead = Szukanie może długo trwać. Każdą umowę proszę spokojnie przeczytać przed podpisaniem.
topic-housing-entitlement = Proszę zapytać o <de>Wohnberechtigungsschein</de> (zaświadczenie na tanie mieszkanie).
topic-housing-search = Proszę szukać w internecie, w gazecie i wśród znajomych.
topic-housing-visit = Proszę obejrzeć mieszkanie i zrobić zdjęcia uszkodzeń.
topic-housing-rent-paid = Państwa czynsz płaci { -office(case: "nom") }? Proszę najpierw zapytać tam o zgodę.
topic-housing-contract = Proszę poprosić o wyjaśnienie <de>Mietvertrag</de> (umowy najmu). Proszę dobrze ją przechowywać.
topic-housing-costs = Do <de>Kaltmiete</de> (czynszu podstawowego) dochodzą <de>Nebenkosten</de> (koszty dodatkowe), na przykład za wodę i śmieci.
topic-housing-deposit = <de>Kaution</de> (kaucja) to zabezpieczenie. Proszę zachować pokwitowanie.
topic-housing-power = Przy wprowadzaniu się proszę zapisać stany liczników. Umowę na prąd często trzeba zawrzeć samodzielnie.
topic-housing-handover = Przy wprowadzaniu się proszę wpisać wszystkie uszkodzenia do <de>Übergabeprotokoll</de> (protokołu przekazania).
topic-housing-dismissal = Przyszła <de>Kündigung</de> (wypowiedzenie) lub <de>Mahnung</de> (wezwanie do zapłaty)? Proszę natychmiast pójść do { -advice(case: "gen") }.
topic-housing-advance = Proszę nic nie płacić, zanim zobaczą Państwo mieszkanie i umowę. Proszę nie podpisywać niczego, czego Państwo nie rozumieją.

## money-support

topic-money-support = Gdy nie wystarcza pieniędzy
    .lead = Proszę wcześnie poprosić o radę. Poradnia ustali z Państwem, który { -office(case: "nom") } się tym zajmuje.
topic-money-support-ask = Proszę zapytać w { -advice(case: "loc") }, jaka pomoc jest dla Państwa możliwa.
topic-money-support-job-centre = Proszę zapytać o <de>Leistungen vom Jobcenter (SGB II)</de> (świadczenia z Jobcenter) i wcześnie złożyć { -application(case: "acc") }.
topic-money-support-social-office = Niektórymi formami pomocy zajmuje się <de>Sozialamt</de> (urząd pomocy społecznej). Proszę tam zapytać.
topic-money-support-family = Mają Państwo dzieci? Proszę zapytać o <de>Kindergeld</de> (zasiłek na dzieci) i <de>Kinderzuschlag</de> (dodatek na dzieci).
topic-money-support-copies = Proszę kopiować każdy { -application(case: "acc") } i brać potwierdzenie jego złożenia.
topic-money-support-changes = Zmiany proszę zgłaszać natychmiast: praca, wynagrodzenie, przeprowadzka, narodziny dziecka, ślub, podróż.
topic-money-support-rent = Niskie wynagrodzenie i wysoki czynsz? Proszę zapytać o <de>Wohngeld</de> (dodatek mieszkaniowy).
topic-money-support-school = W sprawie przyborów szkolnych i wycieczek proszę zapytać o <de>Bildung und Teilhabe</de> (pomoc na naukę i zajęcia).
topic-money-support-decision = <de>Bescheid</de> (decyzja) jest błędna lub niejasna? Proszę natychmiast zapytać. Obowiązują ostateczne terminy.
topic-money-support-debts = Mają Państwo długi? Proszę wcześnie pójść do <de>Schuldnerberatung</de> (poradni dla zadłużonych).
topic-money-support-letters = Listy z { -office(case: "gen") } proszę otwierać od razu. Proszę odpowiedzieć do daty podanej w liście. Inaczej może zabraknąć pieniędzy.

## bank-account

topic-bank-account = Jak otworzyć konto
    .lead = Proszę wkrótce otworzyć konto. Jest potrzebne do wynagrodzenia, czynszu i pieniędzy z { -office(case: "gen") }.
topic-bank-account-compare = Proszę porównać kilka banków i zapytać o wszystkie koszty.
topic-bank-account-open = Proszę otworzyć <de>Girokonto</de> (konto osobiste) w banku lub kasie oszczędnościowej.
topic-bank-account-refused = Bank odmawia? Proszę zapytać o <de>Basiskonto</de> (konto podstawowe).
topic-bank-account-give-iban = Proszę podać <de>IBAN</de> (numer konta) w firmie i w { -office(case: "loc") }.
topic-bank-account-standing-order = Czynsz proszę płacić przez <de>Dauerauftrag</de> (zlecenie stałe). Wtedy się o nim nie zapomina.
topic-bank-account-statements = Proszę często sprawdzać konto i zachowywać <de>Kontoauszüge</de> (wyciągi z konta).
topic-bank-account-lost-card = Zgubiona karta? Proszę natychmiast ją zablokować.
topic-bank-account-instalments = Na raty proszę kupować mało. Najpierw proszę zapytać o pełne koszty.
topic-bank-account-pin = Proszę nikomu nie udostępniać karty, PIN-u ani konta. Proszę nigdy nie odpowiadać na wiadomości, które o to pytają.

## work

topic-work = Jak znaleźć pracę
    .lead = Najpierw proszę ustalić, czy wolno Państwu pracować. Potem proszę skorzystać z pomocy w szukaniu.
topic-work-permission = Proszę sprawdzić w dokumencie, czy wolno Państwu pracować. To niejasne? Proszę zapytać.
topic-work-register = Proszę zgłosić się jako osoba szukająca pracy i poprosić o rozmowę o swoich celach.
topic-work-job-centre = Dostają Państwo pieniądze z <de>Jobcenter</de>? Proszę tam zapytać o pracę.
topic-work-cv = Proszę napisać <de>Lebenslauf</de> (CV) i dać komuś do przeczytania.
topic-work-contract = Proszę dokładnie przeczytać <de>Arbeitsvertrag</de> (umowę o pracę). Proszę pytać o wszystko, co niezrozumiałe.
topic-work-numbers = Firma pyta o <de>Steuer-ID</de> (numer podatkowy) i <de>Sozialversicherungsnummer</de> (numer ubezpieczenia społecznego).
topic-work-payslip = Proszę zachowywać każdą <de>Lohnabrechnung</de> (rozliczenie wypłaty) i sprawdzać godziny.
topic-work-hours = Proszę codziennie zapisywać, w jakich godzinach Państwo pracowali.
topic-work-sick = Są Państwo chorzy? Proszę dać znać firmie przed rozpoczęciem pracy.
topic-work-no-wage = Nie przyszła wypłata? Proszę szybko pójść do { -advice(case: "gen") }. Obowiązują ostateczne terminy.
topic-work-contract-passport = Proszę nie pracować bez umowy. Proszę nie oddawać paszportu. Proszę nic nie płacić za miejsce pracy.

## recognition

topic-recognition = Uznanie świadectw i dyplomów
    .lead = Państwa umiejętności są cenne. Proszę zlecić sprawdzenie, jaką wartość mają Państwa świadectwa w Niemczech.
topic-recognition-collect = Proszę zebrać wszystkie świadectwa i zrobić dobre kopie lub zdjęcia.
topic-recognition-counselling = Przed złożeniem { -application(case: "gen") } proszę skorzystać z porady.
topic-recognition-translate = Proszę zapytać, co trzeba przetłumaczyć. Dopiero potem proszę zamówić tłumaczenie.
topic-recognition-costs = Proszę najpierw zapytać o koszty. Może jest na to pomoc.
topic-recognition-apply = Proszę złożyć { -application(case: "acc") } w instytucji, którą Państwu wskażą.
topic-recognition-regulated = W niektórych zawodach potrzebna jest <de>Anerkennung</de> (uznanie), na przykład w wielu zawodach w pielęgniarstwie i opiece.
topic-recognition-missing = Brakuje dokumentów? Proszę opowiedzieć o swoich umiejętnościach. Proszę zapytać o inne drogi.
topic-recognition-part = Uznano tylko część? Proszę zapytać o kurs, praktykę lub egzamin.
topic-recognition-meanwhile = Czekając, proszę dalej uczyć się niemieckiego do swojego zawodu.
topic-recognition-originals = Oryginały proszę oddawać tylko wtedy, gdy to konieczne. Proszę brać potwierdzenie ich oddania.

## vocational-training

topic-vocational-training = Nauka zawodu
    .lead = Zawodu uczy się zwykle w firmie i w szkole zawodowej. Dorośli też mogą to robić.
topic-vocational-training-counselling = Proszę umówić { -appointment(case: "acc") } w <de>Berufsberatung</de> ({ -advice(case: "loc") } zawodowej).
topic-vocational-training-internship = Proszę odbyć <de>Praktikum</de> (praktykę). Wtedy widać, czy zawód pasuje.
topic-vocational-training-apply = Proszę wcześnie wysyłać zgłoszenia, także do kilku firm.
topic-vocational-training-permission = Przed rozpoczęciem proszę zapytać, czy potrzebne jest zezwolenie.
topic-vocational-training-contract = <de>Ausbildungsvertrag</de> (umowę o naukę zawodu) proszę podpisać dopiero wtedy, gdy ją Państwo rozumieją.
topic-vocational-training-school-leaving = Nie mają Państwo jeszcze świadectwa ukończenia szkoły? Proszę zapytać, jak można je zdobyć.
topic-vocational-training-support = <de>Berufsschule</de> (szkoła zawodowa) jest trudna? Proszę wcześnie zapytać o korepetycje.
topic-vocational-training-german = Proszę zapytać o { -german-course(case: "pl-acc") } równolegle do nauki zawodu.
topic-vocational-training-money = Wynagrodzenie nie wystarcza? Proszę zapytać o <de>Berufsausbildungsbeihilfe</de> (zasiłek na naukę zawodu).
topic-vocational-training-before-stopping = Chcą Państwo przerwać naukę? Proszę najpierw pójść do { -advice(case: "gen") }. To może być ważne dla Państwa pobytu.
topic-vocational-training-training-permit = Przy Duldung (zawieszeniu deportacji) może być możliwa <de>Ausbildungsduldung</de> (Duldung na czas nauki zawodu). Jest też <de>Aufenthaltserlaubnis</de> (zezwolenie na pobyt) na naukę zawodu. Proszę zapytać w { -advice(case: "loc") }, co jest dla Państwa odpowiednie.

## school

topic-school = Dzieci w szkole
    .lead = Proszę od razu zapisać dziecko. W Niemczech obowiązuje <de>Schulpflicht</de>: dzieci muszą chodzić do szkoły.
topic-school-register = Proszę zapisać dziecko do szkoły.
topic-school-german = Proszę zapytać, jak dziecko będzie uczyć się niemieckiego w szkole.
topic-school-contact-person = Proszę zapytać o { -contact-person(case: "acc") } dla dziecka i zapisać jej nazwisko.
topic-school-sick = Dziecko jest chore? Proszę rano zawiadomić szkołę.
topic-school-parents-evening = Proszę pójść na <de>Elternabend</de> (zebranie rodziców). Proszę poprosić szkołę o { -language-mediation(case: "acc") }.
topic-school-afternoon = Pracują Państwo po południu? Proszę zapytać o opiekę, na przykład <de>OGS</de> (świetlicę szkolną).
topic-school-costs = Proszę zapytać o pomoc na przybory szkolne, wycieczki i obiady.
topic-school-letters = Proszę czytać listy ze szkoły i pytać, gdy coś jest niejasne.
topic-school-home-language = W domu proszę mówić w swoim języku. To pomaga dziecku w nauce.
topic-school-holidays = Proszę wyjeżdżać tylko w czasie ferii i wakacji. Gdy dziecko potrzebuje wolnego, proszę zapytać szkołę.

## daycare

topic-daycare = Przedszkole i dzienny opiekun
    .lead = Proszę zgłosić dziecko bardzo wcześnie. Wiele rodzin czeka na miejsce.
topic-daycare-register = Proszę zgłosić dziecko do <de>Kita</de> (żłobka lub przedszkola).
topic-daycare-visit = Proszę obejrzeć kilka przedszkoli i powiedzieć, jakie godziny są potrzebne.
topic-daycare-waiting = Nie ma jeszcze miejsca? Proszę zapytać o <de>Tagespflege</de> (dziennego opiekuna) i grupy zabaw.
topic-daycare-settling-in = Proszę zaplanować czas na <de>Eingewöhnung</de> (adaptację). Na początku są Państwo przy dziecku.
topic-daycare-costs = Proszę zapytać, ile kosztuje miejsce i jaka jest pomoc.
topic-daycare-vaccination = Przedszkole pyta o szczepienia. Proszę przynieść <de>Impfpass</de> (książeczkę szczepień).
topic-daycare-sick = Chore dzieci zostają w domu. Proszę rano zadzwonić do przedszkola.
topic-daycare-pick-up = Proszę powiedzieć w przedszkolu, kto może odbierać dziecko.
topic-daycare-refusal = Przyszła odmowa? Proszę się nie poddawać. Proszę zapytać w <de>Jugendamt</de> (urzędzie ds. młodzieży).

## learning-german

topic-learning-german = Nauka niemieckiego
    .lead = Proszę zapytać w { $kommune } o odpowiedni dla Państwa { -german-course(case: "acc") }. Proszę zacząć wcześnie.
topic-learning-german-advice = Proszę się poradzić, który { -german-course(case: "nom") } jest dla Państwa odpowiedni.
topic-learning-german-test = Proszę zrobić <de>Einstufungstest</de> (test poziomujący). Nie trzeba się do niego uczyć.
topic-learning-german-register = Proszę się zapisać. Proszę zapytać o godziny, koszty i opiekę nad dziećmi.
topic-learning-german-attend = Proszę przychodzić regularnie. Gdy nie mogą Państwo przyjść, proszę dać znać.
topic-learning-german-keep = Proszę zachowywać każdy certyfikat i robić kopie.
topic-learning-german-work = Pracują Państwo na zmiany? Proszę zapytać o odpowiednie godziny kursów.
topic-learning-german-alphabet = Chcą Państwo nauczyć się czytać i pisać? Proszę zapytać o <de>Alphabetisierungskurs</de> (kurs czytania i pisania).
topic-learning-german-obliged = Urząd wysyła Państwa na <de>Integrationskurs</de> (kurs integracyjny)? Proszę pokazać list w { -advice(case: "loc") }.
topic-learning-german-practise = Proszę codziennie mówić trochę po niemiecku, na przykład w <de>Sprachcafé</de> (kawiarni językowej).
topic-learning-german-waiting = Nie ma wolnego miejsca? Proszę w tym czasie uczyć się online lub w bibliotece.
topic-learning-german-course-contract = Proszę nie podpisywać drogiej umowy na kurs. Proszę najpierw zapytać o tanie lub bezpłatne kursy.
topic-learning-german-integration-course = Kto nie ma prawa do <de>Integrationskurs</de> (kursu integracyjnego), obecnie zwykle nie dostaje zgody na udział. Dotyczy to na przykład wielu osób z UE i Ukrainy. Proszę zapytać w { -advice(case: "loc") } o inne kursy.

## getting-around

topic-getting-around = Autobus, pociąg, rower i samochód
    .lead = Bilet proszę kupić przed wejściem do pojazdu. Proszę zachować go do końca podróży.
topic-getting-around-plan = Połączenia proszę szukać w aplikacji lub w rozkładzie jazdy.
topic-getting-around-ticket = Bilet proszę kupić przed wejściem do pojazdu. Niektóre trzeba <de>entwerten</de> (skasować).
topic-getting-around-cheaper = Proszę zapytać o bilety miesięczne i o <de>Ermäßigung</de> (zniżkę).
topic-getting-around-licence = Mają Państwo prawo jazdy? Proszę zapytać, czy i jak długo jest tu ważne.
topic-getting-around-bicycle = Rower musi mieć światła, hamulce i dzwonek. Proszę zawsze go przypinać.
topic-getting-around-helmet = Na rowerze proszę nosić kask. Chroni głowę.
topic-getting-around-child-seat = W samochodzie dzieci potrzebują odpowiedniego fotelika.
topic-getting-around-car = Proszę nigdy nie jeździć bez ubezpieczenia, rejestracji pojazdu i ważnego prawa jazdy.
topic-getting-around-no-ticket = Bez ważnego biletu robi się drogo. Przyszedł potem list? Proszę od razu pójść do { -advice(case: "gen") }.

## everyday-life

topic-everyday-life = Życie codzienne i sąsiedztwo
    .lead = Drobne zasady pomagają żyć razem. Proszę pytać sąsiadów. Wiele osób chętnie pomaga.
topic-everyday-life-post = Każdy list proszę otwierać od razu. Ważne dokumenty proszę zbierać w teczce.
topic-everyday-life-broadcasting-fee = Proszę odpowiedzieć na list w sprawie <de>Rundfunkbeitrag</de> (abonamentu RTV) i zapytać o zwolnienie.
topic-everyday-life-waste = Proszę segregować śmieci: papier, bio, opakowania, szkło i resztę.
topic-everyday-life-waste-calendar = Proszę wziąć <de>Abfallkalender</de> (kalendarz wywozu śmieci). Są w nim dni dla każdego pojemnika.
topic-everyday-life-library-card = Proszę wyrobić kartę do biblioteki. Tam też można się uczyć.
topic-everyday-life-quiet = W nocy, w niedziele i święta jest <de>Ruhezeit</de> (czas ciszy). Proszę wtedy zachować ciszę.
topic-everyday-life-deposit = Za wiele butelek płaci się <de>Pfand</de> (kaucję). Proszę oddawać je w sklepie.
topic-everyday-life-shops = W niedziele i święta większość sklepów jest zamknięta.
topic-everyday-life-airing = Proszę codziennie krótko wietrzyć przy otwartym oknie. To pomaga uniknąć pleśni.
topic-everyday-life-on-time = Proszę przychodzić punktualnie. Gdy to niemożliwe, proszę odwołać spotkanie.
topic-everyday-life-doorstep = Proszę niczego nie podpisywać w drzwiach ani przez telefon. Umowy na telefon i prąd często trwają długo.

## community

topic-community = Spotkania z ludźmi
    .lead = Proszę iść tam, gdzie są inni. Także ze słabym niemieckim można brać udział.
topic-community-visit = Proszę odwiedzić miejsce spotkań w swojej dzielnicy i zapytać o program.
topic-community-club = Proszę poszukać <de>Verein</de> (klubu), na przykład sportowego lub muzycznego, i tam zajrzeć.
topic-community-language-cafe = Proszę pójść do <de>Sprachcafé</de> (kawiarni językowej). Tam rozmawia się bez egzaminu.
topic-community-volunteer = Proszę się zaangażować. <de>Ehrenamt</de> (wolontariat) daje kontakty i doświadczenie.
topic-community-parents = Rodzice spotykają się w grupach dla maluchów, przedszkolu i szkole.
topic-community-library = W bibliotece można czytać, uczyć się i spotykać innych.
topic-community-mentor = Proszę zapytać o osoby, które towarzyszą w codziennym życiu.
topic-community-fee = Składka jest za wysoka? Proszę zapytać o <de>Ermäßigung</de> (zniżkę).

## rights-protection

topic-rights-protection = Prawa i ochrona
    .lead = Nikomu nie wolno bić ani zastraszać Państwa lub Państwa dzieci. Proszę szukać pomocy. Nie są Państwo sami.
topic-rights-protection-safety = Są Państwo w niebezpieczeństwie? Proszę iść w bezpieczne miejsce. Proszę zadzwonić na policję.
topic-rights-protection-helpline = Kobiety mogą dzwonić na <de>Hilfetelefon</de> (telefon pomocy), w dzień i w nocy, w wielu językach.
topic-rights-protection-womens-advice = Poradnia dla kobiet pomaga znaleźć ochronę i zaplanować dalsze kroki.
topic-rights-protection-write-down = Proszę zapisać: Co się stało? Kiedy, gdzie, kto to widział?
topic-rights-protection-discrimination = Ktoś traktuje Państwa gorzej z powodu pochodzenia? Proszę pójść do { -advice(case: "gen") }.
topic-rights-protection-equal = Kobiety i mężczyźni mają równe prawa. Sami Państwo decydują o swoim życiu.
topic-rights-protection-children = Dzieci potrzebują ochrony. Mogą też same zadzwonić i poprosić o radę.
topic-rights-protection-passport = Proszę nikomu nie oddawać paszportu na przechowanie.
topic-rights-protection-fair-work = Problemy z wynagrodzeniem lub czasem pracy? W tych sprawach też są porady.
topic-rights-protection-signature = Przed każdym podpisem proszę zapytać, do czego potrzebne są Państwa dane.
topic-rights-protection-force = Ktoś zmusza Państwa do pracy, małżeństwa lub seksu? To niedozwolone. Proszę szukać pomocy.

## advice

topic-advice = Jak znaleźć { -advice(case: "acc") }
    .lead = Nie muszą Państwo radzić sobie ze wszystkim sami. Proszę wcześnie przyjść ze swoimi pytaniami i listami.
topic-advice-visit = Proszę pójść do { -advice(case: "gen") } w pobliżu i zapytać o termin { -appointment(case: "gen") }.
topic-advice-language = Proszę powiedzieć, w jakim języku Państwo mówią, i poprosić o { -language-mediation(case: "acc") }.
topic-advice-bring = Proszę zabrać wszystkie listy i swoją teczkę.
topic-advice-ask-again = Proszę pytać, aż wszystko będzie zrozumiałe. Nikt nie wie wszystkiego od razu.
topic-advice-plan = Proszę wspólnie zapisać, kto co robi i do kiedy.
topic-advice-adults = Dla dorosłych jest <de>Migrationsberatung</de> ({ -advice(case: "nom") } dla migrantów).
topic-advice-young = Są Państwo młodzi? Proszę zapytać o <de>Jugendmigrationsdienst</de> ({ -advice(case: "acc") } dla młodych migrantów).
topic-advice-trusted-person = Proszę zapytać, czy można przyjść z zaufaną osobą.
topic-advice-your-data = Proszę zapytać, kto dostaje Państwa dane. Proszę się zgadzać tylko wtedy, gdy Państwo chcą.
topic-advice-children = Proszę nie powierzać dzieciom tłumaczenia. To dla nich za trudne.
topic-advice-paid-help = Ktoś żąda dużo pieniędzy za pomoc przy { -application(case: "pl-loc") }? Proszę najpierw zapytać w { -advice(case: "loc") }.

## emergency

topic-emergency = W nagłym wypadku
    .lead = Proszę natychmiast wezwać pomoc! Najpierw proszę powiedzieć, gdzie Państwo są.
topic-emergency-safety = Proszę przejść w bezpieczne miejsce i ostrzec innych.
topic-emergency-call = Proszę zadzwonić: straż pożarna i pogotowie ratunkowe albo policja.
topic-emergency-say = Proszę powiedzieć: Gdzie to jest? Co się stało? Ile osób?
topic-emergency-stay-on-line = Proszę się nie rozłączać. Proszę czekać na pytania.
topic-emergency-show-way = Proszę otworzyć drzwi domu i pokazać drogę osobom, które przyjdą pomóc.
topic-emergency-fire = Pożar? Proszę wyjść na zewnątrz i zamknąć drzwi. Nie używać windy!
topic-emergency-no-danger = Choroba, ale życie nie jest zagrożone? Proszę zadzwonić do dyżurnej pomocy lekarskiej.
topic-emergency-violence = Przemoc w domu? Proszę zadzwonić na policję, także w nocy.
topic-emergency-little-german = Słabo mówią Państwo po niemiecku? Mimo to proszę zadzwonić. Proszę podać swój adres.
topic-emergency-do-not-wait = Czyjeś życie jest zagrożone? Proszę nie czekać! Proszę natychmiast wezwać pogotowie!

## deadlines: by when a step is to be done

deadline-two-weeks = W ciągu dwóch tygodni od wprowadzenia się
deadline-after-move-in = Od razu po wprowadzeniu się
deadline-at-move-in = Przy wprowadzaniu się
deadline-at-once = Natychmiast
deadline-soon = Jak najwcześniej
deadline-first-weeks = W pierwszych tygodniach
deadline-before-expiry = Na długo przed końcem ważności dokumentu
deadline-before-signing = Przed podpisaniem
deadline-before-start = Przed pierwszym dniem pracy
deadline-before-driving = Przed jazdą samochodem
deadline-letter-date = Do daty podanej w liście
