# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

glossary-employment-agency = { -office(case: "nom") } für Arbeits-Suche, Ausbildung und Berufs-Beratung.
glossary-recognition = Eine Stelle prüft: Gilt Ihr Abschluss in Deutschland?
glossary-registration =
    Sie tragen sich bei einer Stelle ein.
    Zum Beispiel mit Ihrer Adresse.
glossary-application =
    Sie bitten ein { -office(case: "nom") } schriftlich um etwas.
    Zum Beispiel um Geld.
glossary-employment-contract = Darin stehen Ihre Arbeit, Ihr Lohn und Ihre Stunden.
glossary-residence-title =
    Erlaubnis, in Deutschland zu leben.
    Meist ist es eine Karte.
glossary-vocational-training =
    Sie lernen einen Beruf.
    Meist im Betrieb und in der Schule.
glossary-foreigners-office = { -office(case: "nom") } für alle Fragen zum Aufenthalt.
glossary-exemption = Sie müssen etwas nicht bezahlen oder nicht tun.
glossary-certified-copy =
    Eine Kopie mit Stempel.
    Der Stempel sagt: Die Kopie ist so wie das Original.
glossary-official-decision =
    Brief vom { -office(case: "nom") } mit einer Entscheidung.
    Lesen Sie ihn sofort.
glossary-written-proof =
    Ein Papier, das etwas beweist.
    Zum Beispiel Ihren Kurs.
glossary-citizens-office =
    { -office(case: "nom") } für Adresse und Ausweise.
    Manchmal heißt es <de>Bürgeramt</de>.
glossary-standing-order =
    Die Bank zahlt regelmäßig gleich viel Geld.
    Zum Beispiel die Miete.
glossary-tolerated-stay =
    Papier von der Ausländer-Behörde.
    Lassen Sie sich dazu beraten.
glossary-registered-letter =
    Ein Brief mit einem Nachweis.
    Der Nachweis zeigt: Der Brief ist angekommen.
glossary-consent =
    Sie erlauben: Jemand darf Ihre Daten weitergeben.
    Sie entscheiden frei.
glossary-form =
    Ein Papier mit Feldern.
    Sie füllen die Felder aus.
glossary-deadline = Bis zu diesem Tag müssen Sie antworten oder etwas abgeben.
glossary-fee = Geld, das Sie dem { -office(case: "nom") } für eine Leistung bezahlen.
glossary-health-card =
    Karte von der Kranken-Kasse.
    Zeigen Sie die Karte in der Arzt-Praxis.
glossary-liability-insurance =
    Sie machen aus Versehen einen Schaden?
    Dann hilft diese Versicherung.
glossary-family-doctor = Dorthin gehen Sie zuerst, wenn Sie krank sind.
glossary-integration-course = Kurs für Deutsch und für das Leben in Deutschland.
glossary-job-centre = { -office(case: "nom") } für Hilfe bei der Arbeits-Suche und für Leistungen (SGB II).
glossary-youth-office =
    { -office(case: "nom") } für Kinder, Jugendliche und Eltern.
    Es hilft und berät.
glossary-deposit =
    Geld als Sicherheit für die Wohnung.
    Nach dem Auszug rechnet der { -landlord } das Geld ab.
glossary-child-benefit =
    Geld vom Staat für Familien mit Kindern.
    Sie brauchen einen { -application(case: "nom") }.
glossary-daycare = Dort betreut man kleine Kinder am Tag.
glossary-health-insurance =
    Die Kasse bezahlt viele Kosten, wenn Sie krank sind.
    Dafür gibt es eine Karte.
glossary-sick-note = Sie sagen dem Betrieb oder Kurs: Ich bin krank.
glossary-termination =
    Jemand beendet einen Vertrag.
    Zum Beispiel für Wohnung oder Arbeit.
glossary-payslip =
    Papier vom Betrieb.
    Dort stehen Stunden, Lohn und Abzüge.
glossary-reminder =
    Der Brief sagt: Sie haben noch nicht bezahlt.
    Reagieren Sie sofort.
glossary-registration-certificate = Papier, das Ihre Adresse beweist.
glossary-rental-contract =
    Vertrag über Ihre Wohnung.
    Bewahren Sie ihn gut auf.
glossary-additional-costs =
    Geld, das zur Miete dazukommt.
    Zum Beispiel für Wasser, Müll und Heizung.
glossary-afternoon-care =
    Betreuung am Nachmittag in der Grund-Schule.
    OGS heißt: Offene Ganztags-Schule.
glossary-receipt = Papier, das zeigt: Sie haben bezahlt.
glossary-legal-remedy =
    Teil vom Bescheid.
    Dort steht, was Sie gegen den Bescheid tun können.
glossary-broadcasting-fee =
    Beitrag für Radio und Fernsehen, für jede Wohnung.
    Antworten Sie auf den Brief.
glossary-compulsory-schooling = Kinder und Jugendliche müssen zur Schule gehen.
glossary-social-office = { -office(case: "nom") } für verschiedene Hilfen, wenn das Geld nicht reicht.
glossary-social-insurance-number =
    Ihre Nummer für Rente und Versicherung.
    Der Betrieb fragt danach.
glossary-language-mediation = Eine Person übersetzt ein Gespräch in Ihre Sprache.
glossary-tax-id =
    Ihre Nummer für die Steuer.
    Sie gilt Ihr Leben lang.
glossary-appointment = Ein fester Tag und eine feste Uhrzeit für ein Gespräch.
glossary-referral-transfer =
    In der Praxis: Papier für eine Fach-Praxis.
    Bei der Bank: Geld senden.
glossary-signature =
    Ihr Name, mit der Hand geschrieben.
    Unterschreiben Sie nur, was Sie verstehen.
glossary-power-of-attorney = Das Papier sagt: Eine andere Person darf etwas für Sie tun.
glossary-objection =
    Sie sagen schriftlich: Ein Bescheid ist falsch.
    Es gibt eine Frist.
glossary-housing-entitlement = Papier für Wohnungen mit günstiger Miete (WBS).
glossary-housing-benefit = Hilfe zur Miete für Menschen mit wenig Einkommen.
glossary-landlord-confirmation =
    Papier vom { -landlord }: Sie wohnen jetzt dort.
    Sie brauchen es zur Anmeldung.
glossary-certificate = Papier über Schule, Ausbildung oder Arbeit.
glossary-responsible = Diese Stelle kümmert sich um Ihre Sache.
