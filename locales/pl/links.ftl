# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

link-make-it-in-germany = Make it in Germany
    .about = Praca, nauka zawodu i życie w Niemczech
link-recognition-portal = Uznawanie kwalifikacji w Niemczech
    .about = Kto sprawdza Państwa zawód i jak to przebiega
link-handbook-germany = Handbook Germany
    .about = Odpowiedzi na wiele pytań o życie w Niemczech
link-bamf = Federalny Urząd ds. Migracji i Uchodźców
    .about = Informacje o pobycie, kursach i poradach
link-youth-migration = Porady dla młodych osób
    .about = Młode osoby pytają w internecie <de>Jugendmigrationsdienste</de> (poradnie dla młodych migrantów)
link-womens-helpline = Telefon pomocy: przemoc wobec kobiet
    .about = Co pomaga w razie przemocy i kto Państwu doradzi
link-medical-on-call = Dyżurna pomoc lekarska
    .about = Gdzie znaleźć pomoc, gdy gabinet jest zamknięty
link-fair-integration = Faire Integration
    .about = Porady o wynagrodzeniu, umowie i prawach w pracy
link-learn-german-online = Nauka niemieckiego w internecie
    .about = Na stronie proszę szukać: <de>Deutsch lernen</de> (nauka niemieckiego)
link-job-language-courses = Niemiecki do pracy
    .about = Na stronie proszę szukać: <de>Berufssprachkurse</de> (kursy języka zawodowego)
