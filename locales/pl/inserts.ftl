# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Odwiedzimy Państwa
    .lead = Proszę przeczytać, kto przyjdzie i w jakiej sprawie. Państwo decydują, czy tego chcą.
section-visit-greeting = Dzień dobry! Chcielibyśmy Państwa poznać. Chętnie odwiedzimy Państwa w domu. Możemy też spotkać się w innym miejscu.
section-visit-who = Przyjdzie jedna osoba z { -advice(case: "gen") }, na około godzinę. Porozmawiamy o tym, co jest dla Państwa ważne: mieszkanie, szkoła, praca lub listy.
section-visit-voluntary = Odwiedziny są dobrowolne i nic nie kosztują. Jeśli Państwo odmówią, nadal mogą Państwo korzystać z naszych porad.
section-visit-language = Może też przyjść { -language-mediator(case: "nom") }. To również nic Państwa nie kosztuje.
section-visit-reply = Proszę wypełnić dolną część i ją odciąć. Proszę oddać ją w { -advice(case: "loc") } lub zadzwonić.

## Goals and agreements

section-agreements = Cele i ustalenia
    .lead = Proszę wspólnie zapisać: Jaki jest cel? Kto co robi i do kiedy?
section-agreements-voluntary = Proszę wyznaczać sobie tylko takie cele, których sami Państwo chcą. Można odmówić; chętnie zapytamy później jeszcze raz.
section-agreements-both = Poradnia też wpisuje, czym się zajmie. Ta kartka zostaje u Państwa.

## Consents. The binding text of a consent is the German one.

section-consents = Zgody: Państwo decydują
    .lead = Proszę podpisywać tylko to, co Państwo zrozumieli i czego naprawdę chcą.
section-consents-what = Przez <de>Einwilligung</de> (zgodę) pozwalają Państwo { -office(case: "dat") } przekazać określone informacje o Państwu innej instytucji.
section-consents-boxes = Dla każdego { -office(case: "gen") } jest ramka: jakie informacje, komu, w jakim celu i do kiedy. Wiążący jest tekst niemiecki.
section-consents-free = Nie podpisują Państwo? Nie ma to żadnych skutków dla Państwa { -booklet(case: "gen") } ani dla korzystania z porad.
section-consents-revoke = Każdą <de>Einwilligung</de> (zgodę) można wycofać w każdej chwili. Proszę powiedzieć o tym w tym { -office(case: "loc") } lub do niego napisać; wycofanie działa wtedy na przyszłość.

## Case conference: the invitation

section-case-conference = Zaproszenie na wspólną naradę
    .lead = Kilka instytucji planuje razem z Państwem – i tylko za Państwa zgodą.
section-case-conference-what = Podczas <de>Fallkonferenz</de> (wspólnej narady) rozmawiają ze sobą instytucje, które Państwu towarzyszą. Dzięki temu różne formy pomocy lepiej do siebie pasują.
section-case-conference-open = Niżej jest napisane, o czym będzie rozmowa i kto przyjdzie; jedno i drugie mogą Państwo zmienić. Wyniki dostaną Państwo na piśmie.
section-case-conference-company = Śmiało proszę przyjść z osobą, której Państwo ufają. Może przyjść też { -language-mediator(case: "nom") }.
section-case-conference-consent = Bez Państwa <de>Einwilligung</de> (zgody) nie będzie <de>Fallkonferenz</de> (wspólnej narady). Zgodę można wycofać w każdej chwili. Wiążący jest tekst niemiecki.
section-case-conference-agree = Zgadzam się: te osoby i instytucje mogą rozmawiać na te tematy.
section-case-conference-decline = Nie chcę <de>Fallkonferenz</de> (wspólnej narady). Mimo to doradztwo trwa dalej.

## Case conference: the results

section-case-results = Wyniki wspólnej narady
    .lead = Tu jest zapisane, co omówiono i kto do kiedy czymś się zajmie.
section-case-results-yours = Ta kartka należy do Państwa. Państwo decydują, komu ją pokażą.
section-case-results-correct = Zrozumieli Państwo coś inaczej? Proszę o tym powiedzieć, wtedy kartka zostanie zmieniona.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Moja droga do zawodu
    .lead = Państwa <de>Berufswegeplan</de> (plan drogi zawodowej): proszę zapisać, co już jest za Państwem i co będzie dalej.
section-career-plan-kaoa = Te cztery kroki należą w Nadrenii Północnej-Westfalii do szkoły. Program nazywa się <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: dowiadują się Państwo, co Państwu dobrze wychodzi i co lubią robić.
section-career-plan-explore = <de>Berufsfelderkundung</de>: w wybrane dni poznają Państwo różne zawody.
section-career-plan-internship = <de>Praktikum</de>: przez pewien czas pracują Państwo w firmie.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: zapisują Państwo, co będzie po szkole.
section-career-plan-help = Brakuje jakiegoś kroku? Proszę zapytać w szkole lub w <de>Berufsberatung</de> ({ -advice(case: "loc") } zawodowej), jak go nadrobić.

## School: one row per child, no absences, no marks

section-school-contacts = Kontakty w szkole i przedszkolu
    .lead = Dla każdego dziecka proszę zapisać, z kim można się tam skontaktować i jak.
section-school-contacts-ask = Proszę zapytać: Kto zajmuje się moim dzieckiem? Proszę poprosić tę osobę, aby się tu wpisała.
section-school-contacts-language = Do rozmów proszę prosić o { -language-mediator(case: "acc") }, a nie o pomoc własnego dziecka.
section-school-contacts-talk = Proszę rozmawiać ze sobą także wtedy, gdy wszystko idzie dobrze. Tak można się poznać.

## Eighteen: leaving youth welfare

section-eighteen = Skończone 18 lat
    .lead = Serdeczne gratulacje! O wielu sprawach decydują Państwo teraz sami. Nie trzeba jednak robić tego bez pomocy.
section-eighteen-help-goes-on = Pomoc z <de>Jugendamt</de> (urzędu ds. młodzieży) nie musi się kończyć w wieku 18 lat. W razie potrzeby jest <de>Hilfe für junge Volljährige</de> (pomoc dla młodych dorosłych), z reguły do 21. urodzin.
section-eighteen-before-it-ends = Pomoc ma się skończyć? Proszę wcześniej porozmawiać z <de>Jugendamt</de> i pójść do { -advice(case: "gen") }.
section-eighteen-contact = Wiem, kto się teraz zajmuje moimi sprawami.
section-eighteen-money = Wiem, z czego żyję.
section-eighteen-account = Mam własne konto w banku.
section-eighteen-insurance = Wiem, jakie mam ubezpieczenie zdrowotne.
section-eighteen-housing = Wiem, gdzie mogę mieszkać.
section-eighteen-document = Wiem, do kiedy jest ważny mój dokument.
section-eighteen-training = Mam plan na szkołę lub pracę.
section-eighteen-mentor = Wiem, do kogo zadzwonię, gdy będzie ciężko.
section-eighteen-papers = Te dokumenty są często potrzebne. Proszę zapytać o te, których brakuje.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Szansa na pozostanie
    .lead = Przy <de>Duldung</de> (zawieszeniu deportacji) możliwe są takie drogi. Nie ma tu wszystkiego, a zaznaczenie to nie obietnica.
section-right-to-stay-advice-first = Zanim Państwo coś zrobią, proszę zasięgnąć rady. O wszystkie warunki proszę zapytać w { -advice(case: "loc") }.
section-right-to-stay-young = <strong>Młody wiek i szkoła w Niemczech:</strong> to może prowadzić do <de>Aufenthaltserlaubnis</de> (zezwolenia na pobyt).
section-right-to-stay-young-age = Składam { -application(case: "acc") } przed 27. urodzinami.
section-right-to-stay-young-years = Mieszkam tu od trzech lat bez przerwy.
section-right-to-stay-young-tolerated = Od dwunastu miesięcy mam <de>Duldung</de>.
section-right-to-stay-young-school = Od trzech lat z powodzeniem chodzę tu do szkoły albo mam tutejsze świadectwo ukończenia nauki.
section-right-to-stay-settled = <strong>Wiele lat tutaj:</strong> to też może prowadzić do <de>Aufenthaltserlaubnis</de> (zezwolenia na pobyt).
section-right-to-stay-settled-years = Mieszkam tu od sześciu lat bez przerwy albo od czterech lat z niepełnoletnim dzieckiem.
section-right-to-stay-settled-living = Utrzymuję się głównie z własnej pracy albo wkrótce będzie to możliwe.
section-right-to-stay-settled-german = Mówię po niemiecku, co najmniej na poziomie A2.
section-right-to-stay-settled-school = Moje dzieci w wieku szkolnym chodzą do szkoły.
section-right-to-stay-training = <strong>Przy nauce zawodu:</strong> możliwa jest <de>Ausbildungsduldung</de> (Duldung na czas nauki zawodu) lub <de>Aufenthaltserlaubnis</de> (zezwolenie na pobyt).
section-right-to-stay-training-contract = Mam <de>Ausbildungsvertrag</de> (umowę o naukę zawodu).
section-right-to-stay-training-identity = Wiem, czy moja tożsamość jest ustalona.
section-right-to-stay-chance = <de>Chancen-Aufenthaltsrecht</de> (prawo pobytu dające szansę) nie jest już przyznawane nowym osobom. Jeśli nadal je Państwo mają, może prowadzić do jednej z dwóch pierwszych dróg.

## Another office has become responsible

section-responsibility-change = Zajmuje się tym inny { -office(case: "nom") }
    .lead = Gdy zmienia się { -office(case: "nom") }, zwykle trzeba złożyć nowy { -application(case: "acc") }. Tak nic nie przepadnie.
section-responsibility-change-example = Na przykład: do tej pory były świadczenia według <de>AsylbLG</de> (ustawy o świadczeniach azylowych) z <de>Sozialamt</de> (urzędu pomocy społecznej). Teraz są <de>Leistungen vom Jobcenter (SGB II)</de> (świadczenia z Jobcenter).
section-responsibility-change-letter = Proszę sprawdzić w liście: Który { -office(case: "nom") } zajmuje się teraz Państwa sprawą i od kiedy? Niech ktoś to Państwu wyjaśni.
section-responsibility-change-apply = Proszę złożyć { -application(case: "acc") } w nowym { -office(case: "loc") }. Proszę nie czekać, aż skończą się stare świadczenia.
section-responsibility-change-old-office = Proszę zawiadomić dotychczasowy { -office(case: "acc") } i zapytać, do kiedy będzie jeszcze płacić.
section-responsibility-change-health = Proszę zapytać, czy zmieni się Państwa ubezpieczenie zdrowotne.
section-responsibility-change-tell = Urząd płacił za Państwa { -landlord(case: "dat") }, szkole lub przedszkolu? Tam też proszę dać znać.
section-responsibility-change-no-money = Pieniądze nie przychodzą? Proszę natychmiast pójść do { -advice(case: "gen") } i zabrać wszystkie listy.

## Appointments

section-appointments-list = Wszystkie wizyty na jednej kartce
    .lead = Proszę powiesić tę kartkę w widocznym miejscu. Jeśli nie mogą Państwo przyjść, proszę wcześnie odwołać { -appointment(case: "acc") }.

## Papers by situation

section-papers-list = Jakie dokumenty są potrzebne?
    .lead = Proszę zaznaczyć, co Państwo mają. Przed każdą { -appointment(case: "ins") } proszę zapytać, co naprawdę trzeba przynieść.
section-papers-list-copies = Proszę oddawać kopie, a oryginały zachować.
section-papers-list-everybody = <strong>Dla wszystkich</strong>
section-papers-list-children = <strong>Z dziećmi</strong>
section-papers-list-work = <strong>Do pracy</strong>
section-papers-list-school = <strong>Do szkoły i nauki zawodu</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Przyjdziemy dnia
field-next-meeting = Następna rozmowa
field-slip-name = Imię i nazwisko
field-slip-yes = Ten termin pasuje
field-slip-other-day = Wolę ten dzień
field-slip-interpreter = Tłumaczenie: język
field-signature = Data, podpis
field-conference-topics = Tematy
field-conference-people = Kto bierze udział
field-companion = Przyjdzie ze mną
field-topic-discussed = Temat
field-agreed = Co ustalono
field-who-does-it = Kto to robi
field-until-when = Do kiedy
field-kaoa-step = Krok
field-when = Kiedy
field-contact-phone = Telefon lub e-mail
field-child = Dziecko

## Papers that only the inserts ask for

paper-check-up-booklet = Książeczka badań dziecka (<de>U-Heft</de>)
paper-child-benefit-decision = List w sprawie <de>Kindergeld</de>, zasiłku na dzieci (<de>Bescheid</de>)
paper-daycare-contract = Umowa z <de>Kita</de> (przedszkolem) lub <de>Tagespflege</de> (dziennym opiekunem)
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (umowa o pracę)
paper-training-contract = <de>Ausbildungsvertrag</de> (umowa o naukę zawodu)
paper-internship-certificates = Potwierdzenia <de>Praktika</de> (praktyk)
paper-help-plan = Dokumenty z <de>Jugendamt</de> (<de>Hilfeplan</de>: plan pomocy)
