### German is the source. Written by machine, not yet read by an editor.
### Places, responsibilities, offers and areas: what one goes there for. Shared by all municipalities.

## Kinds of offices

office-kind-town-hall = Rathaus
    .about = Verwaltung vor Ort, hier erfahren Sie, welches Amt zuständig ist
office-kind-citizens-office = Bürgerbüro
    .about = Wohnung anmelden, Ausweise, Bescheinigungen
office-kind-foreigners-office = Ausländerbehörde
    .about = Aufenthaltstitel, Verlängerung, Erlaubnis zu arbeiten
office-kind-district-office = Stadtteilbüro
    .about = Beratung in Ihrer Nähe, auch Hilfe bei Formularen und Briefen
office-kind-social-office = Sozialamt
    .about = Hilfe zum Leben, wenn das <de>Jobcenter</de> nicht zuständig ist
office-kind-job-centre = Jobcenter
    .about = Geld zum Leben und Hilfe auf dem Weg in Arbeit
office-kind-employment-agency = Agentur für Arbeit
    .about = Arbeit und Ausbildung suchen, Berufsberatung, Arbeitslosengeld
office-kind-youth-office = Jugendamt
    .about = Hilfe für Kinder, Jugendliche und Eltern, Plätze in der Kita
office-kind-family-benefits-office = Familienkasse
    .about = <de>Kindergeld</de> und <de>Kinderzuschlag</de> beantragen
office-kind-school-office = Schulamt
    .about = Die passende Schule finden und Kinder anmelden
office-kind-health-office = Gesundheitsamt
    .about = Impfungen, Untersuchung vor der Schule, vertrauliche Beratung
office-kind-health-insurance = Krankenkasse
    .about = Ihre Versicherung für Arzt, Krankenhaus und Medikamente
office-kind-registry-office = Standesamt
    .about = Geburt und Heirat anmelden, Urkunden bekommen
office-kind-housing-office = Wohnungsamt
    .about = Wohnung suchen, <de>Wohngeld</de>, <de>Wohnberechtigungsschein</de>
office-kind-integration-centre = Integrationszentrum
    .about = Überblick über Angebote zum Ankommen und Zusammenleben
office-kind-adult-education = Volkshochschule
    .about = Kurse für Erwachsene, auch Deutschkurse und Prüfungen
office-kind-library = Bibliothek
    .about = Bücher und andere Medien ausleihen, lesen, lernen
office-kind-community-centre = Begegnungszentrum
    .about = Menschen treffen, Gruppen, Kurse und Feste
office-kind-advice = Beratungsstelle
    .about = Fragen stellen und gemeinsam eine Lösung suchen
office-kind-womens-advice = Frauenberatung
    .about = Vertrauliche Beratung für Frauen, Schutz vor Gewalt
office-kind-youth-migration-service = Jugendmigrationsdienst
    .about = Schule, Ausbildung, Zukunft: Beratung für junge Menschen

## Whom to ask for what

responsibility-arrival-advice = Ankommensberatung, auch bei Ihnen zu Hause
responsibility-benefits = Leistungen vom Jobcenter (SGB II)
responsibility-course-advice = Einstufung und Beratung zu Deutschkursen
responsibility-daycare = Platz in Kita oder Kindertagespflege
responsibility-debt-advice = Hilfe bei Schulden und Fragen zum Konto
responsibility-equal-treatment = Hilfe bei Diskriminierung
responsibility-family-benefits = Kindergeld und Kinderzuschlag
responsibility-health = Gesundheitsberatung und Impfungen
responsibility-health-insurance = Fragen zur Krankenversicherung
responsibility-housing = Wohnungssuche und Wohnberechtigungsschein
responsibility-job-search = Hilfe bei der Arbeitssuche
responsibility-language-mediation = Sprachmittlung für Ämter und Arztbesuche
responsibility-mental-health = Hilfe bei seelischer Belastung
responsibility-migration-advice = Migrationsberatung
responsibility-mobility = Bus und Bahn, Fahrrad, Führerschein
responsibility-recognition = Anerkennung ausländischer Abschlüsse
responsibility-registration = Wohnung anmelden und ummelden
responsibility-residence = Aufenthaltstitel und Verlängerung
responsibility-school = Anmeldung in der Schule
responsibility-social-advice = Allgemeine Beratung zum Leben in Deutschland
responsibility-sprachoffensive = Deutschkurse der Sprachoffensive
responsibility-training = Beratung zu Ausbildung und Studium
responsibility-volunteering = Treffpunkte, Vereine und Ehrenamt
responsibility-women = Beratung und Schutz für Frauen
responsibility-work-permit = Arbeitserlaubnis und Ausbildungsduldung
responsibility-youth = Beratung für junge Menschen

## Learning German: the standing offers

offer-language-everyone = Deutsch für alle
    .about = Für den Anfang und zum Weiterlernen, in mehreren Stadtteilen
offer-language-women-children = Deutsch für Frauen und Kinder
    .about = Frauen lernen gemeinsam, Ihre Kinder können Sie mitbringen
offer-language-pupils = Deutsch für Schülerinnen und Schüler
    .about = Zusätzlich zum Unterricht, damit es in der Schule leichter geht
offer-language-apprentices = Deutsch für Auszubildende
    .about = Sprache für Betrieb, Berufsschule und Prüfung
offer-language-employees = Deutsch für Beschäftigte
    .about = Sprache für den Arbeitsplatz, neben der Arbeit zu schaffen
offer-language-parents = Deutsch für Eltern
    .about = Sprache für Kita, Schule und den Alltag mit Kindern
offer-language-shift-workers = Deutsch im Schichtdienst
    .about = Die Zeiten passen zu wechselnden Schichten

## The nine areas: KIM's eight goals, and emergencies

area-residence = Aufenthalt
area-needs = Wohnen, Leben, Geld
area-language = Deutsch lernen
area-education-work = Bildung, Ausbildung, Arbeit
area-health = Gesundheit und Arztbesuche
area-wellbeing = Seelische Gesundheit
area-networks = Familie, Freunde, Nachbarschaft
area-perspectives = Eigene Ziele und Pläne
area-emergency = Hilfe im Notfall
