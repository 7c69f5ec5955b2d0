# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## registration

topic-registration = Die Wohnung anmelden
    .lead =
        Sie sind in eine Wohnung eingezogen?
        Melden Sie sich an.
        Viele { -office(case: "pl") } fragen später danach.
topic-registration-confirmation =
    Bitten Sie den { -landlord } um die <de>Wohnungsgeberbestätigung</de>.
    Dieses Papier zeigt: Sie wohnen jetzt dort.
topic-registration-ask-appointment = Fragen Sie im <de>Bürgerbüro</de>: Brauche ich einen { -appointment(case: "nom") }?
topic-registration-register = Melden Sie sich und Ihre Familie mit der neuen Adresse an.
topic-registration-certificate =
    Bitten Sie um die <de>Meldebescheinigung</de> (Papier über Ihre Adresse).
    Heben Sie das Papier gut auf.
topic-registration-letterbox = Schreiben Sie alle Nachnamen an Briefkasten und Klingel.
topic-registration-move =
    Ziehen Sie wieder um?
    Melden Sie auch die nächste Adresse an.
topic-registration-tell-others = Sagen Sie die neue Adresse auch Bank, Schule, Kranken-Kasse und { -office(case: "pldat") }.
topic-registration-tax-id =
    Die <de>Steuer-ID</de> (Nummer für die Steuer) kommt meist mit der Post.
    Heben Sie den Brief auf.
topic-registration-no-payment =
    Bezahlen Sie niemanden für einen { -appointment(case: "nom") }.
    Melden Sie nur eine Wohnung an, in der Sie wirklich wohnen.
topic-registration-two-weeks-law =
    Melden Sie sich in den ersten 2 Wochen nach dem Einzug an.
    Ist es schon später?
    Melden Sie sich trotzdem gleich an.
    Haben Sie Fragen?
    Fragen Sie in der { -advice }.

## residence-permit

topic-residence-permit = Die Erlaubnis zum Aufenthalt
    .lead =
        Schauen Sie: Bis wann gilt Ihr Dokument?
        Bitten Sie früh um einen { -appointment(case: "nom") }.
topic-residence-permit-check =
    Schauen Sie: Bis wann gilt Ihr Dokument?
    Schreiben Sie den Tag auf.
topic-residence-permit-appointment = Bitten Sie die <de>Ausländerbehörde</de> früh um einen { -appointment(case: "nom") }.
topic-residence-permit-papers =
    Fragen Sie: Welche Papiere soll ich mitbringen?
    Machen Sie Kopien.
topic-residence-permit-receipt =
    Dauert es lange?
    Bitten Sie um eine schriftliche Bestätigung.
topic-residence-permit-next-steps =
    Möchten Sie auf Dauer bleiben?
    Lassen Sie sich die Schritte aufschreiben.
topic-residence-permit-conditions = Lesen Sie, was auf dem Dokument und auf dem Zusatz-Blatt steht.
topic-residence-permit-work = Fragen Sie vor jeder neuen Arbeit: Darf ich dort arbeiten?
topic-residence-permit-travel =
    Möchten Sie ins Ausland reisen oder umziehen?
    Fragen Sie vorher.
topic-residence-permit-changes = Melden Sie Änderungen: Adresse, Heirat, Geburt, Trennung oder neue Arbeit.
topic-residence-permit-deadline-letter =
    Steht im Brief eine <de>Frist</de> (letzter Tag für eine Antwort)?
    Gehen Sie sofort zur { -advice }.
    Bezahlen Sie niemanden für einen { -appointment(case: "nom") }.
topic-residence-permit-right-to-stay =
    Sie haben eine <de>Duldung</de>?
    Auch dann gibt es Wege zu einer <de>Aufenthaltserlaubnis</de>.
    Wichtig ist zum Beispiel die Zeit in Deutschland.
    Fragen Sie früh in der { -advice }.
topic-residence-permit-chance-permit =
    Das <de>Chancen-Aufenthaltsrecht</de> bekommt niemand mehr neu.
    Haben Sie es noch?
    Dann gelten für eine Zeit besondere Regeln.
    Gehen Sie bald zur { -advice }.

## health-insurance

topic-health-insurance = Die Kranken-Versicherung
    .lead =
        Melden Sie sich früh bei einer Kranken-Kasse.
        Mit der Karte von der Kasse gehen Sie zum Arzt.
topic-health-insurance-ask =
    Klären Sie zuerst, wie Sie versichert sind.
    Die { -advice } hilft Ihnen dabei.
topic-health-insurance-choose =
    Wählen Sie eine <de>Krankenkasse</de>.
    Melden Sie sich dort an.
topic-health-insurance-family = Fragen Sie: Kann meine Familie mit mir versichert sein?
topic-health-insurance-card = Bringen Sie die <de>Gesundheitskarte</de> zu jedem Arzt-Besuch mit.
topic-health-insurance-no-card =
    Noch keine Karte da?
    Bitten Sie die Kranken-Kasse um eine Bescheinigung.
    Das ist ein Papier als Beweis.
topic-health-insurance-european-card =
    Haben Sie eine Versicherungs-Karte aus Europa?
    Zeigen Sie der Kranken-Kasse die Karte.
topic-health-insurance-social-office =
    Manchmal hilft zuerst das <de>Sozialamt</de>.
    Fragen Sie nach dem <de>Behandlungsschein</de> (Papier für den Arzt).
topic-health-insurance-changes = Melden Sie der Kranken-Kasse: neue Adresse, neue Arbeit, Geburt, Heirat.
topic-health-insurance-not-insured =
    Sind Sie nicht versichert?
    Warten Sie nicht.
    Fragen Sie in der { -advice }.
topic-health-insurance-doorstep =
    Unterschreiben Sie keine Versicherung an der Haustür oder am Telefon.
    Lassen Sie sich zuerst beraten.

## doctor

topic-doctor = Wenn Sie krank sind
    .lead =
        Gehen Sie zuerst in eine Hausarzt-Praxis.
        Bei Lebens-Gefahr rufen Sie sofort den Rettungs-Dienst.
topic-doctor-find = Suchen Sie eine <de>Hausarztpraxis</de> in Ihrer Nähe, bevor Sie krank werden.
topic-doctor-call =
    Rufen Sie dort an.
    Bitten Sie um einen { -appointment(case: "nom") }.
topic-doctor-language =
    Brauchen Sie { -language-mediator(case: "acc") }?
    Diese Person übersetzt für Sie.
    Sagen Sie es gleich.
topic-doctor-bring = Bringen Sie Karte, Impfpass und Ihre Medikamente mit.
topic-doctor-specialist =
    Brauchen Sie eine Fach-Praxis?
    Bitten Sie um eine <de>Überweisung</de> (Papier für die Fach-Praxis).
topic-doctor-closed =
    Praxis zu und keine Lebens-Gefahr?
    Der ärztliche Bereitschafts-Dienst hilft.
topic-doctor-pharmacy =
    Sie haben ein <de>Rezept</de> vom Arzt?
    Damit bekommen Sie Medikamente in der <de>Apotheke</de>.
topic-doctor-sick-note =
    Können Sie nicht zur Arbeit oder zum Kurs?
    Sagen Sie sofort Bescheid.
topic-doctor-cancel =
    Können Sie nicht zum { -appointment(case: "nom") } kommen?
    Sagen Sie früh ab.
topic-doctor-children =
    Gehen Sie mit Kindern auch zur <de>Vorsorgeuntersuchung</de>.
    Dort prüft man, ob das Kind gesund ist.
topic-doctor-ambulance =
    Starke Schmerzen in der Brust?
    Oder Atem-Not (schlecht Luft bekommen)?
    Oder Lähmung (etwas nicht bewegen können)?
    Warten Sie nicht.
    Rufen Sie den Rettungs-Dienst.

## mental-health

topic-mental-health = Wenn die Seele Hilfe braucht
    .lead =
        Viele Menschen haben nach schweren Zeiten Angst oder schlafen schlecht.
        Holen Sie sich Hilfe.
topic-mental-health-talk = Sprechen Sie mit einem Menschen, dem Sie vertrauen.
topic-mental-health-practice =
    Gehen Sie in Ihre <de>Hausarztpraxis</de>.
    Sagen Sie, wie es Ihnen geht.
topic-mental-health-counselling = Fragen Sie in der { -advice } nach Hilfe in Ihrer Nähe.
topic-mental-health-language =
    Bitten Sie um { -language-mediator(case: "acc") }.
    Diese Person übersetzt für Sie.
topic-mental-health-strength =
    Sie sind nicht schuld.
    Hilfe holen ist ein guter Schritt.
topic-mental-health-daily = Feste Zeiten, Bewegung und Gespräche können Ihnen guttun.
topic-mental-health-children =
    Auch Kinder haben Sorgen.
    Sprechen Sie mit Schule, Kita oder Kinderarzt-Praxis.
topic-mental-health-waiting =
    Sie brauchen <de>Psychotherapie</de> (Hilfe für die Seele)?
    Auf einen Platz müssen Sie vielleicht warten.
    Fragen Sie: Was hilft jetzt schon?
topic-mental-health-not-alone =
    Möchten Sie nicht mehr leben?
    Rufen Sie jetzt an.
    Bei Lebens-Gefahr rufen Sie den Rettungs-Dienst.

## housing

topic-housing = Eine Wohnung finden
    .lead =
        Die Suche kann lange dauern.
        Lesen Sie jeden Vertrag in Ruhe, bevor Sie unterschreiben.
topic-housing-entitlement =
    Fragen Sie nach einem <de>Wohnberechtigungsschein</de>.
    Das ist ein Papier für günstige Wohnungen.
topic-housing-search = Suchen Sie im Internet, in der Zeitung und bei Bekannten.
topic-housing-visit =
    Sehen Sie die Wohnung an.
    Machen Sie Fotos von Schäden.
topic-housing-rent-paid =
    Zahlt ein { -office(case: "nom") } Ihre Miete?
    Fragen Sie dort zuerst: Sind Sie mit der Wohnung einverstanden?
topic-housing-contract =
    Lassen Sie sich den <de>Mietvertrag</de> erklären.
    Bewahren Sie ihn gut auf.
topic-housing-costs =
    Zur <de>Kaltmiete</de> (Miete für die Räume) kommen <de>Nebenkosten</de> dazu.
    Zum Beispiel für Wasser und Müll.
topic-housing-deposit =
    Die <de>Kaution</de> ist Geld als Sicherheit.
    Heben Sie den Beleg auf.
    Er zeigt: Sie haben bezahlt.
topic-housing-power =
    Schreiben Sie beim Einzug auf, was die Zähler zeigen.
    Strom melden Sie oft selbst an.
topic-housing-handover =
    Schreiben Sie beim Einzug alle Schäden in das <de>Übergabeprotokoll</de>.
    Das ist ein Papier über die Wohnung.
topic-housing-dismissal =
    Haben Sie eine <de>Kündigung</de> oder <de>Mahnung</de> bekommen?
    Gehen Sie sofort zur { -advice }.
topic-housing-advance =
    Zahlen Sie kein Geld, bevor Sie Wohnung und Vertrag gesehen haben.
    Unterschreiben Sie nichts, was Sie nicht verstehen.

## money-support

topic-money-support = Wenn das Geld nicht reicht
    .lead =
        Holen Sie früh Rat.
        Die { -advice } klärt mit Ihnen, welches { -office(case: "nom") } zuständig ist.
topic-money-support-ask = Fragen Sie in der { -advice }: Welche Hilfe ist für mich möglich?
topic-money-support-job-centre =
    Fragen Sie nach <de>Leistungen vom Jobcenter (SGB II)</de>.
    Stellen Sie den { -application(case: "nom") } früh.
topic-money-support-social-office =
    Für manche Hilfen ist das <de>Sozialamt</de> zuständig.
    Das heißt: Es kümmert sich darum.
    Fragen Sie dort.
topic-money-support-family =
    Haben Sie Kinder?
    Fragen Sie nach <de>Kindergeld</de> und <de>Kinderzuschlag</de>.
    Das ist Geld für Familien.
topic-money-support-copies =
    Kopieren Sie jeden { -application(case: "nom") }.
    Bitten Sie um eine Bestätigung, wenn Sie ihn abgeben.
topic-money-support-changes = Melden Sie Änderungen sofort: Arbeit, Lohn, Umzug, Geburt, Heirat, Reise.
topic-money-support-rent =
    Lohn klein und Miete hoch?
    Fragen Sie nach <de>Wohngeld</de> (Hilfe zur Miete).
topic-money-support-school =
    Fragen Sie nach <de>Bildung und Teilhabe</de>.
    Das ist Hilfe für Schul-Sachen und Ausflüge.
topic-money-support-decision =
    Ist ein <de>Bescheid</de> (Brief vom { -office(case: "nom") }) falsch oder unklar?
    Fragen Sie sofort.
    Es gibt Fristen.
    Das heißt: Bis zu einem Tag müssen Sie etwas tun.
topic-money-support-debts =
    Haben Sie Schulden?
    Gehen Sie früh zur <de>Schuldnerberatung</de> (Hilfe bei Schulden).
topic-money-support-letters =
    Öffnen Sie Briefe vom { -office(case: "nom") } sofort.
    Antworten Sie bis zum Datum im Brief.
    Sonst fehlt vielleicht Geld.

## bank-account

topic-bank-account = Ein Konto eröffnen
    .lead =
        Eröffnen Sie bald ein Konto.
        Sie brauchen es für Lohn, Miete und Geld vom { -office(case: "nom") }.
topic-bank-account-compare =
    Vergleichen Sie mehrere Banken.
    Fragen Sie nach allen Kosten.
topic-bank-account-open = Eröffnen Sie ein <de>Girokonto</de> (normales Konto) bei einer Bank oder Sparkasse.
topic-bank-account-refused =
    Sagt die Bank Nein?
    Fragen Sie nach einem <de>Basiskonto</de> (einfaches Konto).
topic-bank-account-give-iban = Geben Sie Ihre <de>IBAN</de> (Nummer vom Konto) an Betrieb und { -office(case: "nom") } weiter.
topic-bank-account-standing-order =
    Zahlen Sie die Miete mit einem <de>Dauerauftrag</de>.
    Die Bank zahlt dann regelmäßig.
    So vergessen Sie die Miete nicht.
topic-bank-account-statements =
    Schauen Sie oft auf Ihr Konto.
    Heben Sie <de>Kontoauszüge</de> (Papiere von der Bank) auf.
topic-bank-account-lost-card =
    Karte verloren?
    Lassen Sie die Karte sofort sperren.
topic-bank-account-instalments =
    Kaufen Sie wenig auf Raten (in Teilen bezahlen).
    Fragen Sie vorher nach den ganzen Kosten.
topic-bank-account-pin =
    Geben Sie niemandem Karte, PIN oder Konto.
    Jemand fragt in einer Nachricht danach?
    Antworten Sie nie.

## work

topic-work = Arbeit finden
    .lead =
        Klären Sie zuerst: Dürfen Sie arbeiten?
        Lassen Sie sich dann bei der Suche helfen.
topic-work-permission =
    Lesen Sie auf Ihrem Dokument: Dürfen Sie arbeiten?
    Ist es unklar?
    Fragen Sie nach.
topic-work-register =
    Melden Sie sich arbeit-suchend (Sie suchen Arbeit).
    Bitten Sie um ein Gespräch über Ihre Ziele.
topic-work-job-centre =
    Bekommen Sie Geld vom <de>Jobcenter</de>?
    Dann fragen Sie dort nach Arbeit.
topic-work-cv =
    Schreiben Sie einen <de>Lebenslauf</de>.
    Darin stehen zum Beispiel Schule und Arbeit.
    Bitten Sie jemanden, ihn zu lesen.
topic-work-contract =
    Lesen Sie den <de>Arbeitsvertrag</de> genau.
    Fragen Sie, was Sie nicht verstehen.
topic-work-numbers =
    Der Betrieb fragt nach <de>Steuer-ID</de> und <de>Sozialversicherungsnummer</de>.
    Das sind Nummern für Steuer, Rente und Versicherung.
topic-work-payslip =
    Heben Sie jede <de>Lohnabrechnung</de> (Papier über Ihren Lohn) auf.
    Prüfen Sie die Stunden.
topic-work-hours = Schreiben Sie jeden Tag auf, wann Sie gearbeitet haben.
topic-work-sick =
    Sind Sie krank?
    Sagen Sie dem Betrieb Bescheid, bevor die Arbeit beginnt.
topic-work-no-wage =
    Kommt der Lohn nicht?
    Gehen Sie schnell zur { -advice }.
    Es gibt Fristen.
    Das heißt: Bis zu einem Tag müssen Sie etwas tun.
topic-work-contract-passport =
    Arbeiten Sie nicht ohne Vertrag.
    Geben Sie Ihren Pass nicht ab.
    Zahlen Sie nichts für einen Arbeits-Platz.

## recognition

topic-recognition = Zeugnisse anerkennen lassen
    .lead =
        Ihr Können ist wertvoll.
        Lassen Sie prüfen: Was gelten Ihre Zeugnisse in Deutschland?
topic-recognition-collect =
    Sammeln Sie alle Zeugnisse.
    Machen Sie gute Kopien oder Fotos.
topic-recognition-counselling = Lassen Sie sich beraten, bevor Sie einen { -application(case: "nom") } stellen.
topic-recognition-translate =
    Fragen Sie: Was muss ich übersetzen lassen?
    Bestellen Sie erst danach.
topic-recognition-costs =
    Fragen Sie vorher nach den Kosten.
    Vielleicht gibt es Hilfe.
topic-recognition-apply =
    Man nennt Ihnen eine Stelle.
    Stellen Sie dort den { -application(case: "nom") }.
topic-recognition-regulated =
    Manche Berufe gehen nur mit <de>Anerkennung</de>, zum Beispiel viele in der Pflege.
    Anerkennung heißt: Ihr Abschluss gilt in Deutschland.
topic-recognition-missing =
    Fehlen Papiere?
    Erzählen Sie, was Sie können.
    Fragen Sie nach anderen Wegen.
topic-recognition-part =
    Gilt nur ein Teil?
    Fragen Sie nach Kurs, Praktikum oder Prüfung.
topic-recognition-meanwhile =
    Sie warten?
    Lernen Sie in der Zeit weiter Deutsch für Ihren Beruf.
topic-recognition-originals =
    Geben Sie Originale nur ab, wenn es sein muss.
    Bitten Sie dann um eine Bestätigung.

## vocational-training

topic-vocational-training = Eine Ausbildung machen
    .lead =
        Sie lernen einen Beruf, meist im Betrieb und in der Berufs-Schule.
        Auch Erwachsene können das.
topic-vocational-training-counselling = Machen Sie einen { -appointment(case: "nom") } bei der <de>Berufsberatung</de>.
topic-vocational-training-internship =
    Machen Sie ein <de>Praktikum</de> (eine Zeit lang mitarbeiten).
    So sehen Sie, ob der Beruf passt.
topic-vocational-training-apply = Bewerben Sie sich früh, auch bei mehreren Betrieben.
topic-vocational-training-permission = Fragen Sie vor dem Start: Brauche ich eine Erlaubnis?
topic-vocational-training-contract = Unterschreiben Sie den <de>Ausbildungsvertrag</de> erst, wenn Sie ihn verstehen.
topic-vocational-training-school-leaving =
    Noch kein Schul-Abschluss?
    Fragen Sie: Wie kann ich ihn nachholen?
topic-vocational-training-support =
    Ist die <de>Berufsschule</de> schwer?
    Fragen Sie früh nach Nachhilfe.
topic-vocational-training-german = Fragen Sie nach { -german-course(case: "pldat") } neben der Ausbildung.
topic-vocational-training-money =
    Reicht der Lohn nicht?
    Fragen Sie nach <de>Berufsausbildungsbeihilfe</de>.
    Das ist Geld für die Ausbildung.
topic-vocational-training-before-stopping =
    Möchten Sie aufhören?
    Gehen Sie vorher zur { -advice }.
    Das kann für Ihren Aufenthalt wichtig sein.
topic-vocational-training-training-permit =
    Sie haben eine Duldung?
    Dann ist vielleicht eine <de>Ausbildungsduldung</de> möglich (Duldung für die Ausbildung).
    Es gibt auch eine <de>Aufenthaltserlaubnis</de> für die Ausbildung.
    Fragen Sie in der { -advice }, was für Sie passt.

## school

topic-school = Kinder in der Schule
    .lead =
        Melden Sie Ihr Kind gleich an.
        In Deutschland gilt die <de>Schulpflicht</de>.
        Das heißt: Kinder müssen zur Schule gehen.
topic-school-register = Melden Sie Ihr Kind für die Schule an.
topic-school-german = Fragen Sie: Wie lernt mein Kind in der Schule Deutsch?
topic-school-contact-person =
    Fragen Sie nach der { -contact-person(case: "nom") } für Ihr Kind.
    Schreiben Sie den Namen auf.
topic-school-sick =
    Ist Ihr Kind krank?
    Sagen Sie der Schule am Morgen Bescheid.
topic-school-parents-evening =
    Gehen Sie zum <de>Elternabend</de> (Treffen für Eltern).
    Bitten Sie die Schule um { -language-mediation }.
    Dann übersetzt jemand für Sie.
topic-school-afternoon =
    Arbeiten Sie am Nachmittag?
    Fragen Sie nach Betreuung, zum Beispiel <de>OGS</de>.
topic-school-costs = Fragen Sie nach Hilfe für Schul-Sachen, Ausflüge und Mittagessen.
topic-school-letters =
    Lesen Sie Briefe aus der Schule.
    Fragen Sie, wenn etwas unklar ist.
topic-school-home-language =
    Sprechen Sie zu Hause Ihre Sprache.
    Das hilft Ihrem Kind beim Lernen.
topic-school-holidays =
    Reisen Sie nur in den Ferien.
    Braucht Ihr Kind an anderen Tagen frei?
    Fragen Sie die Schule.

## daycare

topic-daycare = Kita und Tages-Pflege
    .lead =
        Melden Sie Ihr Kind sehr früh an.
        Viele Familien warten auf einen Platz.
topic-daycare-register = Melden Sie Ihr Kind für einen Platz in der <de>Kita</de> an.
topic-daycare-visit =
    Schauen Sie mehrere Kitas an.
    Sagen Sie, welche Zeiten Sie brauchen.
topic-daycare-waiting =
    Noch kein Platz?
    Fragen Sie nach <de>Tagespflege</de> (eine Person betreut wenige Kinder) und Spiel-Gruppen.
topic-daycare-settling-in =
    Planen Sie Zeit für die <de>Eingewöhnung</de> (die erste Zeit).
    Am Anfang bleiben Sie dabei.
topic-daycare-costs =
    Fragen Sie: Was kostet der Platz?
    Und welche Hilfe gibt es?
topic-daycare-vaccination =
    Die Kita fragt nach Impfungen.
    Bringen Sie den <de>Impfpass</de> mit.
topic-daycare-sick =
    Kranke Kinder bleiben zu Hause.
    Rufen Sie am Morgen in der Kita an.
topic-daycare-pick-up = Sagen Sie der Kita, wer Ihr Kind abholen darf.
topic-daycare-refusal =
    Haben Sie eine Absage (ein Nein) bekommen?
    Geben Sie nicht auf.
    Fragen Sie beim <de>Jugendamt</de> nach.

## learning-german

topic-learning-german = Deutsch lernen
    .lead =
        Fragen Sie in { $kommune } nach einem { -german-course(case: "nom") }, der zu Ihnen passt.
        Fangen Sie früh an.
topic-learning-german-advice = Lassen Sie sich beraten: Welcher { -german-course(case: "nom") } passt zu Ihnen?
topic-learning-german-test =
    Machen Sie den <de>Einstufungstest</de>.
    Er zeigt, wie gut Ihr Deutsch ist.
    Sie müssen dafür nicht lernen.
topic-learning-german-register =
    Melden Sie sich an.
    Fragen Sie nach Zeiten, Kosten und Kinder-Betreuung.
topic-learning-german-attend =
    Kommen Sie regelmäßig.
    Sie können nicht kommen?
    Sagen Sie ab.
topic-learning-german-keep =
    Heben Sie jedes Zertifikat auf.
    Machen Sie Kopien.
topic-learning-german-work =
    Arbeiten Sie in Schichten?
    Fragen Sie nach passenden Kurs-Zeiten.
topic-learning-german-alphabet =
    Möchten Sie Lesen und Schreiben lernen?
    Fragen Sie nach einem <de>Alphabetisierungskurs</de>.
topic-learning-german-obliged =
    Schickt ein { -office(case: "nom") } Sie zum <de>Integrationskurs</de>?
    Zeigen Sie der { -advice } den Brief.
topic-learning-german-practise =
    Sprechen Sie jeden Tag etwas Deutsch.
    Zum Beispiel im <de>Sprachcafé</de>.
topic-learning-german-waiting =
    Ist kein Platz frei?
    Lernen Sie so lange im Internet oder in der Bibliothek.
topic-learning-german-course-contract =
    Unterschreiben Sie keinen teuren Kurs-Vertrag.
    Fragen Sie zuerst nach günstigen Kursen oder Kursen ohne Kosten.
topic-learning-german-integration-course =
    Haben Sie kein Recht auf einen <de>Integrationskurs</de>?
    Dann bekommen Sie zurzeit meist keine Zulassung.
    Das heißt: Sie dürfen meist nicht in den Kurs.
    Das betrifft zum Beispiel viele Menschen aus der EU und der Ukraine.
    Fragen Sie in der { -advice } nach anderen Kursen.

## getting-around

topic-getting-around = Bus, Bahn, Fahrrad und Auto
    .lead =
        Kaufen Sie die Fahrkarte vor dem Einsteigen.
        Heben Sie die Fahrkarte auf, bis die Fahrt zu Ende ist.
topic-getting-around-plan = Suchen Sie Ihre Verbindung in einer App oder am Fahrplan.
topic-getting-around-ticket =
    Kaufen Sie die Fahrkarte, bevor Sie einsteigen.
    Manche Fahrkarten muss man <de>entwerten</de> (mit Stempel gültig machen).
topic-getting-around-cheaper = Fragen Sie nach Monats-Karten und nach <de>Ermäßigung</de> (weniger bezahlen).
topic-getting-around-licence =
    Haben Sie einen Führerschein?
    Fragen Sie: Gilt er hier und wie lange?
topic-getting-around-bicycle =
    Ihr Fahrrad braucht Licht, Bremsen und Klingel.
    Schließen Sie es immer ab.
topic-getting-around-helmet =
    Tragen Sie auf dem Fahrrad einen Helm.
    Das schützt Ihren Kopf.
topic-getting-around-child-seat = Kinder brauchen im Auto einen passenden Kinder-Sitz.
topic-getting-around-car =
    Fahren Sie nie ohne Versicherung, Zulassung und gültigen Führerschein.
    Zulassung heißt: Das Auto darf auf die Straße.
topic-getting-around-no-ticket =
    Ohne gültige Fahrkarte wird es teuer.
    Kommt ein Brief dazu?
    Gehen Sie gleich zur { -advice }.

## everyday-life

topic-everyday-life = Alltag und Nachbarschaft
    .lead =
        Kleine Regeln helfen beim Zusammenleben.
        Fragen Sie Ihre Nachbarn.
        Viele helfen gern.
topic-everyday-life-post =
    Öffnen Sie jeden Brief sofort.
    Sammeln Sie wichtige Papiere in einer Mappe.
topic-everyday-life-broadcasting-fee =
    Antworten Sie auf den Brief zum <de>Rundfunkbeitrag</de> (Radio und Fernsehen).
    Fragen Sie nach Befreiung.
    Befreiung heißt: Sie müssen nicht zahlen.
topic-everyday-life-waste = Trennen Sie den Müll: Papier, Bio, Verpackung, Glas und Rest.
topic-everyday-life-waste-calendar =
    Holen Sie den <de>Abfallkalender</de>.
    Dort stehen die Tage für jede Tonne.
topic-everyday-life-library-card =
    Holen Sie einen Ausweis für die Bibliothek.
    Dort können Sie auch lernen.
topic-everyday-life-quiet =
    Nachts, sonntags und an Feiertagen ist <de>Ruhezeit</de>.
    Seien Sie dann leise.
topic-everyday-life-deposit =
    Auf vielen Flaschen ist <de>Pfand</de>.
    Bringen Sie die Flaschen zum Laden zurück.
    Dann bekommen Sie dieses Geld wieder.
topic-everyday-life-shops = Sonntags und an Feiertagen sind die meisten Läden zu.
topic-everyday-life-airing =
    Lüften Sie jeden Tag kurz mit offenem Fenster.
    Das hilft gegen Schimmel.
topic-everyday-life-on-time =
    Kommen Sie pünktlich.
    Geht es nicht?
    Sagen Sie ab.
topic-everyday-life-doorstep =
    Unterschreiben Sie nichts an der Haustür oder am Telefon.
    Verträge für Handy und Strom laufen oft lange.

## community

topic-community = Menschen treffen
    .lead =
        Gehen Sie dorthin, wo andere sind.
        Auch mit wenig Deutsch können Sie mitmachen.
topic-community-visit =
    Besuchen Sie einen Treffpunkt in Ihrem Stadtteil.
    Fragen Sie nach dem Programm.
topic-community-club =
    Suchen Sie einen <de>Verein</de>, zum Beispiel für Sport oder Musik.
    Schauen Sie dort vorbei.
topic-community-language-cafe =
    Gehen Sie in ein <de>Sprachcafé</de>.
    Dort sprechen Sie ohne Prüfung.
topic-community-volunteer =
    Helfen Sie mit.
    Ein <de>Ehrenamt</de> (Hilfe ohne Lohn) bringt Kontakte und Erfahrung.
topic-community-parents = Eltern treffen sich in Krabbel-Gruppe, Kita und Schule.
topic-community-library = In der Bibliothek können Sie lesen, lernen und andere treffen.
topic-community-mentor = Fragen Sie nach Menschen, die Sie im Alltag begleiten.
topic-community-fee =
    Ist der Beitrag zu hoch?
    Fragen Sie nach <de>Ermäßigung</de> (weniger bezahlen).

## rights-protection

topic-rights-protection = Rechte und Schutz
    .lead =
        Niemand darf Sie oder Ihre Kinder schlagen oder bedrohen.
        Holen Sie Hilfe.
        Sie sind nicht allein.
topic-rights-protection-safety =
    Sind Sie in Gefahr?
    Gehen Sie an einen sicheren Ort.
    Rufen Sie die Polizei.
topic-rights-protection-helpline =
    Frauen können das <de>Hilfetelefon</de> anrufen.
    Das geht Tag und Nacht und in vielen Sprachen.
topic-rights-protection-womens-advice =
    Die Frauen-Beratung hilft Ihnen, Schutz zu finden.
    Sie hilft Ihnen auch, weiter zu planen.
topic-rights-protection-write-down =
    Schreiben Sie auf: Was ist passiert?
    Wann, wo, wer hat es gesehen?
topic-rights-protection-discrimination =
    Behandelt man Sie wegen Ihrer Herkunft schlechter?
    Gehen Sie zur { -advice }.
topic-rights-protection-equal =
    Frauen und Männer haben gleiche Rechte.
    Sie entscheiden selbst über Ihr Leben.
topic-rights-protection-children =
    Kinder brauchen Schutz.
    Kinder können auch selbst anrufen und um Rat fragen.
topic-rights-protection-passport = Geben Sie Ihren Pass niemandem zum Aufbewahren.
topic-rights-protection-fair-work =
    Probleme mit Lohn oder Arbeits-Zeit?
    Auch dazu gibt es { -advice }.
topic-rights-protection-signature = Fragen Sie vor jeder Unterschrift: Wofür braucht man meine Daten?
topic-rights-protection-force =
    Zwingt Sie jemand zu Arbeit, Heirat oder Sex?
    Das ist nicht erlaubt.
    Holen Sie Hilfe.

## advice

topic-advice = { -advice } finden
    .lead =
        Sie müssen nicht alles allein schaffen.
        Kommen Sie früh mit Ihren Fragen und Briefen.
topic-advice-visit =
    Gehen Sie zur { -advice } in Ihrer Nähe.
    Fragen Sie nach einem { -appointment(case: "nom") }.
topic-advice-language =
    Sagen Sie, welche Sprache Sie sprechen.
    Bitten Sie um { -language-mediation }.
    Dann übersetzt jemand für Sie.
topic-advice-bring = Bringen Sie alle Briefe und Ihre { -pack } mit.
topic-advice-ask-again =
    Fragen Sie nach, bis Sie alles verstehen.
    Niemand weiß gleich alles.
topic-advice-plan = Schreiben Sie zusammen auf: Wer macht was bis wann?
topic-advice-adults = Für Erwachsene gibt es die <de>Migrationsberatung</de>.
topic-advice-young =
    Sind Sie jung?
    Fragen Sie nach dem <de>Jugendmigrationsdienst</de>.
topic-advice-trusted-person = Fragen Sie: Kann ich eine Person mitbringen, der ich vertraue?
topic-advice-your-data =
    Fragen Sie, wer Ihre Daten bekommt.
    Sagen Sie nur Ja, wenn Sie wollen.
topic-advice-children =
    Lassen Sie Ihre Kinder nicht übersetzen.
    Das ist zu schwer für sie.
topic-advice-paid-help =
    Verlangt jemand viel Geld für Hilfe mit { -application(case: "pldat") }?
    Fragen Sie zuerst eine Beratungs-Stelle.

## emergency

topic-emergency = Im Notfall
    .lead =
        Rufen Sie sofort Hilfe!
        Sagen Sie zuerst, wo Sie sind.
topic-emergency-safety =
    Bringen Sie sich in Sicherheit.
    Warnen Sie andere.
topic-emergency-call = Rufen Sie an: Feuerwehr und Rettungs-Dienst oder die Polizei.
topic-emergency-say =
    Sagen Sie: Wo ist es?
    Was ist passiert?
    Wie viele Menschen?
topic-emergency-stay-on-line =
    Legen Sie nicht auf.
    Warten Sie auf Fragen.
topic-emergency-show-way =
    Öffnen Sie die Haustür.
    Zeigen Sie den Helfenden den Weg.
topic-emergency-fire =
    Feuer?
    Gehen Sie raus.
    Schließen Sie die Türen.
    Kein Aufzug!
topic-emergency-no-danger =
    Krank, aber keine Lebens-Gefahr?
    Rufen Sie den ärztlichen Bereitschafts-Dienst.
topic-emergency-violence =
    Gewalt zu Hause?
    Rufen Sie die Polizei, auch in der Nacht.
topic-emergency-little-german =
    Sie sprechen wenig Deutsch?
    Rufen Sie trotzdem an.
    Sagen Sie Ihre Adresse.
topic-emergency-do-not-wait =
    Ist ein Mensch in Lebens-Gefahr?
    Warten Sie nicht!
    Rufen Sie sofort den Rettungs-Dienst!

## deadlines: by when a step is to be done

deadline-two-weeks = In den ersten 2 Wochen nach dem Einzug
deadline-after-move-in = Gleich nach dem Einzug
deadline-at-move-in = Beim Einzug
deadline-at-once = Sofort
deadline-soon = So früh wie möglich
deadline-first-weeks = In den ersten Wochen
deadline-before-expiry = Lange bevor das Dokument nicht mehr gilt
deadline-before-signing = Bevor Sie unterschreiben
deadline-before-start = Vor dem ersten Arbeits-Tag
deadline-before-driving = Bevor Sie Auto fahren
deadline-letter-date = Bis zum Datum im Brief
