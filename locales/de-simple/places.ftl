# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## Kinds of offices

office-kind-town-hall = Rathaus
    .about = Verwaltung vor Ort: Hier erfahren Sie, welches { -office(case: "nom") } Ihnen hilft
office-kind-citizens-office = Bürger-Büro
    .about = Wohnung anmelden, Ausweise, Bescheinigungen
office-kind-foreigners-office = Ausländer-Behörde
    .about = Aufenthalts-Titel, Verlängerung, Erlaubnis zu arbeiten
office-kind-district-office = Stadtteil-Büro
    .about = { -advice } in Ihrer Nähe, auch Hilfe bei Formularen und Briefen
office-kind-social-office = Sozialamt
    .about = Hilfe zum Leben, wenn das <de>Jobcenter</de> nicht zuständig ist
office-kind-job-centre = Jobcenter
    .about = Geld zum Leben und Hilfe auf dem Weg in Arbeit
office-kind-employment-agency = Agentur für Arbeit
    .about = Arbeit und Ausbildung suchen, Berufs-Beratung, Arbeitslosen-Geld
office-kind-youth-office = Jugendamt
    .about = Hilfe für Kinder, Jugendliche und Eltern, Plätze in der Kita
office-kind-family-benefits-office = Familien-Kasse
    .about = <de>Kindergeld</de> und <de>Kinderzuschlag</de> beantragen
office-kind-school-office = Schulamt
    .about = Die passende Schule finden und Kinder anmelden
office-kind-health-office = Gesundheits-Amt
    .about = Impfungen, Untersuchung vor der Schule, vertrauliche { -advice }
office-kind-health-insurance = Kranken-Kasse
    .about = Ihre Versicherung für Arzt, Krankenhaus und Medikamente
office-kind-registry-office = Standesamt
    .about = Geburt und Heirat anmelden, Urkunden bekommen
office-kind-housing-office = Wohnungs-Amt
    .about = Wohnung suchen, <de>Wohngeld</de>, <de>Wohnberechtigungsschein</de>
office-kind-integration-centre = Integrations-Zentrum
    .about = Überblick über Angebote zum Ankommen und Zusammenleben
office-kind-adult-education = Volks-Hochschule
    .about = Kurse für Erwachsene, auch { -german-course(case: "pl") } und Prüfungen
office-kind-library = Bibliothek
    .about = Bücher und andere Medien ausleihen, lesen, lernen
office-kind-community-centre = Begegnungs-Zentrum
    .about = Menschen treffen, Gruppen, Kurse und Feste
office-kind-advice = Beratungs-Stelle
    .about = Fragen stellen und zusammen eine Lösung suchen
office-kind-womens-advice = Frauen-Beratung
    .about = Vertrauliche { -advice } für Frauen, Schutz vor Gewalt
office-kind-youth-migration-service = Jugend-Migrations-Dienst
    .about = Schule, Ausbildung, Zukunft: { -advice } für junge Menschen

## Whom to ask for what

responsibility-arrival-advice = Ankommens-Beratung, auch bei Ihnen zu Hause
responsibility-benefits = Leistungen vom Jobcenter (SGB II)
responsibility-course-advice = Einstufung und { -advice } zu { -german-course(case: "pldat") }
responsibility-daycare = Platz in Kita oder Kinder-Tagespflege
responsibility-debt-advice = Hilfe bei Schulden und Fragen zum Konto
responsibility-equal-treatment = Hilfe bei Diskriminierung (wenn man Sie schlechter behandelt)
responsibility-family-benefits = Kindergeld und Kinder-Zuschlag
responsibility-health = Gesundheits-Beratung und Impfungen
responsibility-health-insurance = Fragen zur Kranken-Versicherung
responsibility-housing = Wohnungs-Suche und Wohn-Berechtigungs-Schein
responsibility-job-search = Hilfe bei der Arbeits-Suche
responsibility-language-mediation = { -language-mediation } für { -office(case: "pl") } und Arzt-Besuche
responsibility-mental-health = Hilfe, wenn es der Seele schlecht geht
responsibility-migration-advice = Migrations-Beratung
responsibility-mobility = Bus und Bahn, Fahrrad, Führerschein
responsibility-recognition = Anerkennung von Abschlüssen aus dem Ausland
responsibility-registration = Wohnung anmelden und ummelden
responsibility-residence = Aufenthalts-Titel und Verlängerung
responsibility-school = Anmeldung in der Schule
responsibility-social-advice = Allgemeine { -advice } zum Leben in Deutschland
responsibility-sprachoffensive = { -german-course(case: "pl") } von der Sprachoffensive
responsibility-training = { -advice } zu Ausbildung und Studium
responsibility-volunteering = Treffpunkte, Vereine und Ehrenamt
responsibility-women = { -advice } und Schutz für Frauen
responsibility-work-permit = Arbeits-Erlaubnis und Ausbildungs-Duldung
responsibility-youth = { -advice } für junge Menschen

## Learning German: the standing offers

offer-language-everyone = Deutsch für alle
    .about = Für den Anfang und zum Weiterlernen, in mehreren Stadtteilen
offer-language-women-children = Deutsch für Frauen und Kinder
    .about = Frauen lernen zusammen, Ihre Kinder können Sie mitbringen
offer-language-pupils = Deutsch für Schülerinnen und Schüler
    .about = Zusätzlich zum Unterricht, damit es in der Schule leichter geht
offer-language-apprentices = Deutsch für Auszubildende
    .about = Sprache für Betrieb, Berufs-Schule und Prüfung
offer-language-employees = Deutsch für Beschäftigte
    .about = Sprache für den Arbeits-Platz, neben der Arbeit zu schaffen
offer-language-parents = Deutsch für Eltern
    .about = Sprache für Kita, Schule und den Alltag mit Kindern
offer-language-shift-workers = Deutsch im Schicht-Dienst
    .about = Die Zeiten passen zu wechselnden Schichten

## The nine areas: KIM's eight goals, and emergencies

area-residence = Aufenthalt
area-needs = Wohnen, Leben, Geld
area-language = Deutsch lernen
area-education-work = Bildung, Ausbildung, Arbeit
area-health = Gesundheit und Arzt-Besuche
area-wellbeing = Gesundheit für die Seele
area-networks = Familie, Freunde, Nachbarschaft
area-perspectives = Eigene Ziele und Pläne
area-emergency = Hilfe im Notfall
