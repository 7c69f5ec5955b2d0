section-cover = Willkommen in { $kommune }
    .lead = Ein Heft für <strong>Sie</strong>.
section-cover-yours = Dieses Heft gehört Ihnen.
section-places = Orte
section-back = Im Notfall
section-panel-a = Beratung
section-panel-b = Kurse
section-panel-c = Im Internet
topic-registration = Wohnung anmelden
    .lead = Viele Ämter fragen danach.
topic-registration-register = Melden Sie sich im <de>Bürgerbüro</de> an.
topic-registration-keep = Heben Sie die Bescheinigung auf.
topic-registration-letterbox = Schreiben Sie alle Namen an den Briefkasten.
topic-registration-no-payment = Bezahlen Sie <strong>niemanden</strong> für einen Termin.
topic-registration-law = Melden Sie sich in zwei Wochen an.
field-owner = Name
field-notes = { PLATFORM() ->
        [paper] Notizen
       *[other] Notiz
    }
deadline-two-weeks = in zwei Wochen
area-residence = Aufenthalt
office-kind-citizens-office = Bürgerbüro
    .about = Wohnung anmelden, Ausweise
office-kind-district-office = Stadtteilbüro
office-kind-youth-office = Jugendamt
responsibility-arrival-advice = Ankommensberatung
offer-language-everyone = Deutsch für alle
    .about = Für den Anfang und zum Weiterlernen
hotline-ambulance = Rettungsdienst
    .about = Lebensgefahr: sofort anrufen
hotline-helpline = Hilfetelefon
link-handbook = Handbuch
paper-passport = Pass oder Ausweis
glossary-registration = Sie tragen sich bei einer Stelle ein.
section-notes = Notizen
