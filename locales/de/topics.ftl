### German is the source. Written by machine from the project's notes, not yet read by an editor.
### Topics: what a newcomer needs to know.
### <de>…</de> marks a word that stays German in every language, because it stands on doors, forms and letters.

## registration

topic-registration = Die Wohnung anmelden
    .lead = Melden Sie sich nach dem Einzug an. Viele Ämter fragen später nach dieser Anmeldung.
topic-registration-confirmation = Bitten Sie den Vermieter um die <de>Wohnungsgeberbestätigung</de>.
topic-registration-ask-appointment = Fragen Sie im <de>Bürgerbüro</de>, ob Sie einen Termin brauchen.
topic-registration-register = Melden Sie sich und Ihre Familie mit der neuen Adresse an.
topic-registration-certificate = Bitten Sie um die <de>Meldebescheinigung</de>. Heben Sie sie gut auf.
topic-registration-letterbox = Schreiben Sie alle Nachnamen an Briefkasten und Klingel.
topic-registration-move = Ziehen Sie wieder um? Melden Sie auch die nächste Adresse an.
topic-registration-tell-others = Sagen Sie die neue Adresse auch Bank, Schule, Krankenkasse und Ämtern.
topic-registration-tax-id = Die <de>Steuer-ID</de> kommt meist mit der Post. Heben Sie den Brief auf.
topic-registration-no-payment = Bezahlen Sie niemanden für einen Termin. Melden Sie nur eine Wohnung an, in der Sie wirklich wohnen.
topic-registration-two-weeks-law = Melden Sie sich innerhalb von zwei Wochen nach dem Einzug an. Ist es schon später? Melden Sie sich trotzdem gleich an. Haben Sie Fragen? Fragen Sie in der Beratung.

## residence-permit

topic-residence-permit = Die Erlaubnis zum Aufenthalt
    .lead = Schauen Sie, bis wann Ihr Dokument gilt. Bitten Sie früh um einen Termin.
topic-residence-permit-check = Schauen Sie nach, bis wann Ihr Dokument gilt. Notieren Sie den Tag.
topic-residence-permit-appointment = Bitten Sie die <de>Ausländerbehörde</de> früh um einen Termin.
topic-residence-permit-papers = Fragen Sie, welche Papiere Sie mitbringen sollen. Machen Sie Kopien.
topic-residence-permit-receipt = Dauert es lange? Bitten Sie um eine schriftliche Bestätigung.
topic-residence-permit-next-steps = Möchten Sie auf Dauer bleiben? Lassen Sie sich die Schritte aufschreiben.
topic-residence-permit-conditions = Lesen Sie, was auf dem Dokument und auf dem Beiblatt steht.
topic-residence-permit-work = Fragen Sie vor jeder neuen Arbeit, ob Sie dort arbeiten dürfen.
topic-residence-permit-travel = Möchten Sie ins Ausland reisen oder umziehen? Fragen Sie vorher.
topic-residence-permit-changes = Melden Sie Änderungen: Adresse, Heirat, Geburt, Trennung oder neue Arbeit.
topic-residence-permit-deadline-letter = Steht im Brief eine <de>Frist</de>? Gehen Sie sofort zur Beratung. Bezahlen Sie niemanden für einen Termin.
topic-residence-permit-right-to-stay = Auch mit einer <de>Duldung</de> gibt es Wege zu einer <de>Aufenthaltserlaubnis</de>. Wichtig ist zum Beispiel die Zeit in Deutschland. Fragen Sie früh in der Beratung.
topic-residence-permit-chance-permit = Das <de>Chancen-Aufenthaltsrecht</de> wird nicht mehr neu erteilt. Haben Sie es noch? Dann gelten für eine Zeit besondere Regeln. Gehen Sie bald zur Beratung.

## health-insurance

topic-health-insurance = Die Krankenversicherung
    .lead = Melden Sie sich früh bei einer Krankenkasse. Mit ihrer Karte gehen Sie zum Arzt.
topic-health-insurance-ask = Klären Sie zuerst, wie Sie versichert sind. Die Beratung hilft Ihnen dabei.
topic-health-insurance-choose = Wählen Sie eine <de>Krankenkasse</de> und melden Sie sich dort an.
topic-health-insurance-family = Fragen Sie, ob Ihre Familie mitversichert werden kann.
topic-health-insurance-card = Bringen Sie die <de>Gesundheitskarte</de> zu jedem Arztbesuch mit.
topic-health-insurance-no-card = Noch keine Karte da? Bitten Sie die Krankenkasse um eine Bescheinigung.
topic-health-insurance-european-card = Haben Sie eine Versicherungskarte aus Europa? Zeigen Sie sie der Krankenkasse.
topic-health-insurance-social-office = Manchmal hilft zuerst das <de>Sozialamt</de>. Fragen Sie nach dem <de>Behandlungsschein</de>.
topic-health-insurance-changes = Melden Sie der Krankenkasse: neue Adresse, neue Arbeit, Geburt, Heirat.
topic-health-insurance-not-insured = Sind Sie nicht versichert? Warten Sie nicht. Fragen Sie in der Beratung.
topic-health-insurance-doorstep = Unterschreiben Sie keine Versicherung an der Haustür oder am Telefon. Lassen Sie sich zuerst beraten.

## doctor

topic-doctor = Wenn Sie krank sind
    .lead = Gehen Sie zuerst in eine Hausarztpraxis. Bei Lebensgefahr rufen Sie sofort den Rettungsdienst.
topic-doctor-find = Suchen Sie eine <de>Hausarztpraxis</de> in Ihrer Nähe, bevor Sie krank werden.
topic-doctor-call = Rufen Sie dort an und bitten Sie um einen Termin.
topic-doctor-language = Brauchen Sie eine Sprachmittlerin oder einen Sprachmittler? Sagen Sie es gleich.
topic-doctor-bring = Bringen Sie Karte, Impfpass und Ihre Medikamente mit.
topic-doctor-specialist = Brauchen Sie eine Fachpraxis? Bitten Sie um eine <de>Überweisung</de>.
topic-doctor-closed = Praxis zu und keine Lebensgefahr? Der ärztliche Bereitschaftsdienst hilft.
topic-doctor-pharmacy = Mit einem <de>Rezept</de> bekommen Sie Medikamente in der <de>Apotheke</de>.
topic-doctor-sick-note = Können Sie nicht zur Arbeit oder zum Kurs? Sagen Sie sofort Bescheid.
topic-doctor-cancel = Können Sie nicht zum Termin kommen? Sagen Sie früh ab.
topic-doctor-children = Gehen Sie mit Kindern auch zur <de>Vorsorgeuntersuchung</de>.
topic-doctor-ambulance = Starke Schmerzen in der Brust, Atemnot oder Lähmung? Warten Sie nicht. Rufen Sie den Rettungsdienst.

## mental-health

topic-mental-health = Wenn die Seele Hilfe braucht
    .lead = Viele Menschen haben nach schweren Zeiten Angst oder schlafen schlecht. Holen Sie sich Hilfe.
topic-mental-health-talk = Sprechen Sie mit einem Menschen, dem Sie vertrauen.
topic-mental-health-practice = Gehen Sie in Ihre <de>Hausarztpraxis</de>. Sagen Sie, wie es Ihnen geht.
topic-mental-health-counselling = Fragen Sie in der Beratung nach Hilfe in Ihrer Nähe.
topic-mental-health-language = Bitten Sie um eine Sprachmittlerin oder einen Sprachmittler.
topic-mental-health-strength = Sie sind nicht schuld. Hilfe holen ist ein guter Schritt.
topic-mental-health-daily = Feste Zeiten, Bewegung und Gespräche können Ihnen guttun.
topic-mental-health-children = Auch Kinder haben Sorgen. Sprechen Sie mit Schule, Kita oder Kinderarztpraxis.
topic-mental-health-waiting = Ein Platz für <de>Psychotherapie</de> kann dauern. Fragen Sie, was jetzt schon hilft.
topic-mental-health-not-alone = Möchten Sie nicht mehr leben? Rufen Sie jetzt an. Bei Lebensgefahr rufen Sie den Rettungsdienst.

## housing

topic-housing = Eine Wohnung finden
    .lead = Die Suche kann lange dauern. Lesen Sie jeden Vertrag in Ruhe, bevor Sie unterschreiben.
topic-housing-entitlement = Fragen Sie nach einem <de>Wohnberechtigungsschein</de> für günstige Wohnungen.
topic-housing-search = Suchen Sie im Internet, in der Zeitung und bei Bekannten.
topic-housing-visit = Sehen Sie die Wohnung an. Machen Sie Fotos von Schäden.
topic-housing-rent-paid = Zahlt ein Amt Ihre Miete? Fragen Sie dort zuerst nach Zustimmung.
topic-housing-contract = Lassen Sie sich den <de>Mietvertrag</de> erklären. Bewahren Sie ihn gut auf.
topic-housing-costs = Zur <de>Kaltmiete</de> kommen <de>Nebenkosten</de> dazu, zum Beispiel für Wasser und Müll.
topic-housing-deposit = Die <de>Kaution</de> ist eine Sicherheit. Heben Sie den Beleg auf.
topic-housing-power = Schreiben Sie beim Einzug die Zählerstände auf. Strom melden Sie oft selbst an.
topic-housing-handover = Schreiben Sie beim Einzug alle Schäden in das <de>Übergabeprotokoll</de>.
topic-housing-dismissal = Haben Sie eine <de>Kündigung</de> oder <de>Mahnung</de> bekommen? Gehen Sie sofort zur Beratung.
topic-housing-advance = Zahlen Sie kein Geld, bevor Sie Wohnung und Vertrag gesehen haben. Unterschreiben Sie nichts, was Sie nicht verstehen.

## money-support

topic-money-support = Wenn das Geld nicht reicht
    .lead = Holen Sie früh Rat. Die Beratung klärt mit Ihnen, welches Amt zuständig ist.
topic-money-support-ask = Fragen Sie in der Beratung, welche Hilfe für Sie möglich ist.
topic-money-support-job-centre = Fragen Sie nach <de>Leistungen vom Jobcenter (SGB II)</de>. Stellen Sie den Antrag früh.
topic-money-support-social-office = Für manche Hilfen ist das <de>Sozialamt</de> zuständig. Fragen Sie dort.
topic-money-support-family = Haben Sie Kinder? Fragen Sie nach <de>Kindergeld</de> und <de>Kinderzuschlag</de>.
topic-money-support-copies = Kopieren Sie jeden Antrag. Lassen Sie sich die Abgabe bestätigen.
topic-money-support-changes = Melden Sie Änderungen sofort: Arbeit, Lohn, Umzug, Geburt, Heirat, Reise.
topic-money-support-rent = Lohn klein und Miete hoch? Fragen Sie nach <de>Wohngeld</de>.
topic-money-support-school = Fragen Sie für Schulsachen und Ausflüge nach <de>Bildung und Teilhabe</de>.
topic-money-support-decision = Ist ein <de>Bescheid</de> falsch oder unklar? Fragen Sie sofort. Es gibt Fristen.
topic-money-support-debts = Haben Sie Schulden? Gehen Sie früh zur <de>Schuldnerberatung</de>.
topic-money-support-letters = Öffnen Sie Briefe vom Amt sofort. Antworten Sie bis zum Datum im Brief. Sonst fehlt vielleicht Geld.

## bank-account

topic-bank-account = Ein Konto eröffnen
    .lead = Eröffnen Sie bald ein Konto. Sie brauchen es für Lohn, Miete und Geld vom Amt.
topic-bank-account-compare = Vergleichen Sie mehrere Banken. Fragen Sie nach allen Kosten.
topic-bank-account-open = Eröffnen Sie ein <de>Girokonto</de> bei einer Bank oder Sparkasse.
topic-bank-account-refused = Sagt die Bank nein? Fragen Sie nach einem <de>Basiskonto</de>.
topic-bank-account-give-iban = Geben Sie Ihre <de>IBAN</de> an Betrieb und Amt weiter.
topic-bank-account-standing-order = Zahlen Sie die Miete mit einem <de>Dauerauftrag</de>. Dann vergessen Sie sie nicht.
topic-bank-account-statements = Schauen Sie oft auf Ihr Konto. Heben Sie <de>Kontoauszüge</de> auf.
topic-bank-account-lost-card = Karte verloren? Lassen Sie die Karte sofort sperren.
topic-bank-account-instalments = Kaufen Sie wenig auf Raten. Fragen Sie vorher nach den ganzen Kosten.
topic-bank-account-pin = Geben Sie niemandem Karte, PIN oder Konto. Antworten Sie nie auf Nachrichten, die danach fragen.

## work

topic-work = Arbeit finden
    .lead = Klären Sie zuerst, ob Sie arbeiten dürfen. Lassen Sie sich dann bei der Suche helfen.
topic-work-permission = Lesen Sie auf Ihrem Dokument, ob Sie arbeiten dürfen. Unklar? Fragen Sie nach.
topic-work-register = Melden Sie sich arbeitsuchend. Bitten Sie um ein Gespräch über Ihre Ziele.
topic-work-job-centre = Bekommen Sie Geld vom <de>Jobcenter</de>? Dann fragen Sie dort nach Arbeit.
topic-work-cv = Schreiben Sie einen <de>Lebenslauf</de>. Lassen Sie ihn von jemandem lesen.
topic-work-contract = Lesen Sie den <de>Arbeitsvertrag</de> genau. Fragen Sie, was Sie nicht verstehen.
topic-work-numbers = Der Betrieb fragt nach <de>Steuer-ID</de> und <de>Sozialversicherungsnummer</de>.
topic-work-payslip = Heben Sie jede <de>Lohnabrechnung</de> auf. Prüfen Sie die Stunden.
topic-work-hours = Schreiben Sie jeden Tag auf, wann Sie gearbeitet haben.
topic-work-sick = Sind Sie krank? Sagen Sie dem Betrieb vor Arbeitsbeginn Bescheid.
topic-work-no-wage = Kommt der Lohn nicht? Gehen Sie schnell zur Beratung. Es gibt Fristen.
topic-work-contract-passport = Arbeiten Sie nicht ohne Vertrag. Geben Sie Ihren Pass nicht ab. Zahlen Sie nichts für eine Stelle.

## recognition

topic-recognition = Zeugnisse anerkennen lassen
    .lead = Ihr Können ist wertvoll. Lassen Sie prüfen, was Ihre Zeugnisse in Deutschland gelten.
topic-recognition-collect = Sammeln Sie alle Zeugnisse. Machen Sie gute Kopien oder Fotos.
topic-recognition-counselling = Lassen Sie sich beraten, bevor Sie einen Antrag stellen.
topic-recognition-translate = Fragen Sie, was Sie übersetzen lassen müssen. Bestellen Sie erst danach.
topic-recognition-costs = Fragen Sie vorher nach den Kosten. Vielleicht gibt es Hilfe.
topic-recognition-apply = Stellen Sie den Antrag bei der Stelle, die man Ihnen nennt.
topic-recognition-regulated = Manche Berufe gehen nur mit <de>Anerkennung</de>, zum Beispiel viele in der Pflege.
topic-recognition-missing = Fehlen Papiere? Erzählen Sie, was Sie können. Fragen Sie nach anderen Wegen.
topic-recognition-part = Gilt nur ein Teil? Fragen Sie nach Kurs, Praktikum oder Prüfung.
topic-recognition-meanwhile = Lernen Sie in der Wartezeit weiter Deutsch für Ihren Beruf.
topic-recognition-originals = Geben Sie Originale nur ab, wenn es sein muss. Lassen Sie sich die Abgabe bestätigen.

## vocational-training

topic-vocational-training = Eine Ausbildung machen
    .lead = Sie lernen einen Beruf, meist im Betrieb und in der Berufsschule. Auch Erwachsene können das.
topic-vocational-training-counselling = Machen Sie einen Termin bei der <de>Berufsberatung</de>.
topic-vocational-training-internship = Machen Sie ein <de>Praktikum</de>. So sehen Sie, ob der Beruf passt.
topic-vocational-training-apply = Bewerben Sie sich früh, auch bei mehreren Betrieben.
topic-vocational-training-permission = Fragen Sie vor dem Start, ob Sie eine Erlaubnis brauchen.
topic-vocational-training-contract = Unterschreiben Sie den <de>Ausbildungsvertrag</de> erst, wenn Sie ihn verstehen.
topic-vocational-training-school-leaving = Noch kein Schulabschluss? Fragen Sie, wie Sie ihn nachholen können.
topic-vocational-training-support = Ist die <de>Berufsschule</de> schwer? Fragen Sie früh nach Nachhilfe.
topic-vocational-training-german = Fragen Sie nach Deutschkursen neben der Ausbildung.
topic-vocational-training-money = Reicht der Lohn nicht? Fragen Sie nach <de>Berufsausbildungsbeihilfe</de>.
topic-vocational-training-before-stopping = Möchten Sie aufhören? Gehen Sie vorher zur Beratung. Das kann für Ihren Aufenthalt wichtig sein.
topic-vocational-training-training-permit = Mit einer Duldung ist vielleicht eine <de>Ausbildungsduldung</de> möglich. Es gibt auch eine <de>Aufenthaltserlaubnis</de> für die Ausbildung. Fragen Sie in der Beratung, was für Sie passt.

## school

topic-school = Kinder in der Schule
    .lead = Melden Sie Ihr Kind gleich an. In Deutschland gilt die <de>Schulpflicht</de>: Kinder müssen zur Schule gehen.
topic-school-register = Melden Sie Ihr Kind für die Schule an.
topic-school-german = Fragen Sie, wie Ihr Kind in der Schule Deutsch lernt.
topic-school-contact-person = Fragen Sie nach der Ansprechperson für Ihr Kind. Notieren Sie den Namen.
topic-school-sick = Ist Ihr Kind krank? Sagen Sie der Schule am Morgen Bescheid.
topic-school-parents-evening = Gehen Sie zum <de>Elternabend</de>. Bitten Sie die Schule um Sprachmittlung.
topic-school-afternoon = Arbeiten Sie nachmittags? Fragen Sie nach Betreuung, zum Beispiel <de>OGS</de>.
topic-school-costs = Fragen Sie nach Hilfe für Schulsachen, Ausflüge und Mittagessen.
topic-school-letters = Lesen Sie Briefe aus der Schule. Fragen Sie, wenn etwas unklar ist.
topic-school-home-language = Sprechen Sie zu Hause Ihre Sprache. Das hilft Ihrem Kind beim Lernen.
topic-school-holidays = Reisen Sie nur in den Ferien. Fragen Sie die Schule, wenn Ihr Kind frei braucht.

## daycare

topic-daycare = Kita und Tagespflege
    .lead = Melden Sie Ihr Kind sehr früh an. Viele Familien warten auf einen Platz.
topic-daycare-register = Melden Sie Ihr Kind für einen Platz in der <de>Kita</de> an.
topic-daycare-visit = Schauen Sie mehrere Kitas an. Sagen Sie, welche Zeiten Sie brauchen.
topic-daycare-waiting = Noch kein Platz? Fragen Sie nach <de>Tagespflege</de> und Spielgruppen.
topic-daycare-settling-in = Planen Sie Zeit für die <de>Eingewöhnung</de>. Am Anfang bleiben Sie dabei.
topic-daycare-costs = Fragen Sie, was der Platz kostet und welche Hilfe es gibt.
topic-daycare-vaccination = Die Kita fragt nach Impfungen. Bringen Sie den <de>Impfpass</de> mit.
topic-daycare-sick = Kranke Kinder bleiben zu Hause. Rufen Sie morgens in der Kita an.
topic-daycare-pick-up = Sagen Sie der Kita, wer Ihr Kind abholen darf.
topic-daycare-refusal = Haben Sie eine Absage bekommen? Geben Sie nicht auf. Fragen Sie beim <de>Jugendamt</de> nach.

## learning-german

topic-learning-german = Deutsch lernen
    .lead = Fragen Sie in { $kommune } nach einem Deutschkurs, der zu Ihnen passt. Fangen Sie früh an.
topic-learning-german-advice = Lassen Sie sich beraten, welcher Deutschkurs zu Ihnen passt.
topic-learning-german-test = Machen Sie den <de>Einstufungstest</de>. Sie müssen dafür nicht lernen.
topic-learning-german-register = Melden Sie sich an. Fragen Sie nach Zeiten, Kosten und Kinderbetreuung.
topic-learning-german-attend = Kommen Sie regelmäßig. Sagen Sie ab, wenn Sie nicht kommen können.
topic-learning-german-keep = Heben Sie jedes Zertifikat auf. Machen Sie Kopien.
topic-learning-german-work = Arbeiten Sie in Schichten? Fragen Sie nach passenden Kurszeiten.
topic-learning-german-alphabet = Möchten Sie Lesen und Schreiben lernen? Fragen Sie nach einem <de>Alphabetisierungskurs</de>.
topic-learning-german-obliged = Schickt ein Amt Sie zum <de>Integrationskurs</de>? Zeigen Sie den Brief der Beratung.
topic-learning-german-practise = Sprechen Sie jeden Tag etwas Deutsch, zum Beispiel im <de>Sprachcafé</de>.
topic-learning-german-waiting = Ist kein Platz frei? Lernen Sie solange online oder in der Bibliothek.
topic-learning-german-course-contract = Unterschreiben Sie keinen teuren Kursvertrag. Fragen Sie zuerst nach günstigen oder kostenlosen Kursen.
topic-learning-german-integration-course = Wer keinen Anspruch auf einen <de>Integrationskurs</de> hat, bekommt zurzeit meist keine Zulassung. Das betrifft zum Beispiel viele Menschen aus der EU und der Ukraine. Fragen Sie in der Beratung nach anderen Kursen.

## getting-around

topic-getting-around = Bus, Bahn, Fahrrad und Auto
    .lead = Kaufen Sie die Fahrkarte vor dem Einsteigen. Heben Sie sie bis zum Ende der Fahrt auf.
topic-getting-around-plan = Suchen Sie Ihre Verbindung in einer App oder am Fahrplan.
topic-getting-around-ticket = Kaufen Sie die Fahrkarte, bevor Sie einsteigen. Manche muss man <de>entwerten</de>.
topic-getting-around-cheaper = Fragen Sie nach Monatskarten und nach <de>Ermäßigung</de>.
topic-getting-around-licence = Haben Sie einen Führerschein? Fragen Sie, ob und wie lange er hier gilt.
topic-getting-around-bicycle = Ihr Fahrrad braucht Licht, Bremsen und Klingel. Schließen Sie es immer ab.
topic-getting-around-helmet = Tragen Sie auf dem Fahrrad einen Helm. Das schützt Ihren Kopf.
topic-getting-around-child-seat = Kinder brauchen im Auto einen passenden Kindersitz.
topic-getting-around-car = Fahren Sie nie ohne Versicherung, Zulassung und gültigen Führerschein.
topic-getting-around-no-ticket = Ohne gültige Fahrkarte wird es teuer. Kommt ein Brief dazu? Gehen Sie gleich zur Beratung.

## everyday-life

topic-everyday-life = Alltag und Nachbarschaft
    .lead = Kleine Regeln helfen beim Zusammenleben. Fragen Sie Ihre Nachbarn. Viele helfen gern.
topic-everyday-life-post = Öffnen Sie jeden Brief sofort. Sammeln Sie wichtige Papiere in einer Mappe.
topic-everyday-life-broadcasting-fee = Antworten Sie auf den Brief zum <de>Rundfunkbeitrag</de>. Fragen Sie nach Befreiung.
topic-everyday-life-waste = Trennen Sie den Müll: Papier, Bio, Verpackung, Glas und Rest.
topic-everyday-life-waste-calendar = Holen Sie den <de>Abfallkalender</de>. Dort stehen die Tage für jede Tonne.
topic-everyday-life-library-card = Holen Sie einen Ausweis für die Bibliothek. Dort können Sie auch lernen.
topic-everyday-life-quiet = Nachts, sonntags und an Feiertagen ist <de>Ruhezeit</de>. Seien Sie dann leise.
topic-everyday-life-deposit = Auf vielen Flaschen ist <de>Pfand</de>. Bringen Sie sie zum Laden zurück.
topic-everyday-life-shops = Sonntags und an Feiertagen sind die meisten Läden zu.
topic-everyday-life-airing = Lüften Sie jeden Tag kurz mit offenem Fenster. Das hilft gegen Schimmel.
topic-everyday-life-on-time = Kommen Sie pünktlich. Sagen Sie ab, wenn es nicht geht.
topic-everyday-life-doorstep = Unterschreiben Sie nichts an der Haustür oder am Telefon. Verträge für Handy und Strom laufen oft lange.

## community

topic-community = Menschen treffen
    .lead = Gehen Sie dorthin, wo andere sind. Auch mit wenig Deutsch können Sie mitmachen.
topic-community-visit = Besuchen Sie einen Treffpunkt in Ihrem Stadtteil. Fragen Sie nach dem Programm.
topic-community-club = Suchen Sie einen <de>Verein</de>, zum Beispiel für Sport oder Musik. Schauen Sie dort vorbei.
topic-community-language-cafe = Gehen Sie in ein <de>Sprachcafé</de>. Dort sprechen Sie ohne Prüfung.
topic-community-volunteer = Helfen Sie mit. Ein <de>Ehrenamt</de> bringt Kontakte und Erfahrung.
topic-community-parents = Eltern treffen sich in Krabbelgruppe, Kita und Schule.
topic-community-library = In der Bibliothek können Sie lesen, lernen und andere treffen.
topic-community-mentor = Fragen Sie nach Menschen, die Sie im Alltag begleiten.
topic-community-fee = Ist der Beitrag zu hoch? Fragen Sie nach <de>Ermäßigung</de>.

## rights-protection

topic-rights-protection = Rechte und Schutz
    .lead = Niemand darf Sie oder Ihre Kinder schlagen oder bedrohen. Holen Sie Hilfe. Sie sind nicht allein.
topic-rights-protection-safety = Sind Sie in Gefahr? Gehen Sie an einen sicheren Ort. Rufen Sie die Polizei.
topic-rights-protection-helpline = Frauen können das <de>Hilfetelefon</de> anrufen, Tag und Nacht und in vielen Sprachen.
topic-rights-protection-womens-advice = Die Frauenberatung hilft Ihnen, Schutz zu finden und weiter zu planen.
topic-rights-protection-write-down = Schreiben Sie auf: Was ist passiert? Wann, wo, wer hat es gesehen?
topic-rights-protection-discrimination = Behandelt man Sie wegen Ihrer Herkunft schlechter? Gehen Sie zur Beratung.
topic-rights-protection-equal = Frauen und Männer haben gleiche Rechte. Sie entscheiden selbst über Ihr Leben.
topic-rights-protection-children = Kinder brauchen Schutz. Sie können auch selbst anrufen und um Rat fragen.
topic-rights-protection-passport = Geben Sie Ihren Pass niemandem zum Aufbewahren.
topic-rights-protection-fair-work = Probleme mit Lohn oder Arbeitszeit? Auch dazu gibt es Beratung.
topic-rights-protection-signature = Fragen Sie vor jeder Unterschrift, wofür man Ihre Daten braucht.
topic-rights-protection-force = Zwingt Sie jemand zu Arbeit, Heirat oder Sex? Das ist nicht erlaubt. Holen Sie Hilfe.

## advice

topic-advice = Beratung finden
    .lead = Sie müssen nicht alles allein schaffen. Kommen Sie früh mit Ihren Fragen und Briefen.
topic-advice-visit = Gehen Sie zur Beratung in Ihrer Nähe. Fragen Sie nach einem Termin.
topic-advice-language = Sagen Sie, welche Sprache Sie sprechen. Bitten Sie um Sprachmittlung.
topic-advice-bring = Bringen Sie alle Briefe und Ihre Mappe mit.
topic-advice-ask-again = Fragen Sie nach, bis Sie alles verstehen. Niemand weiß gleich alles.
topic-advice-plan = Schreiben Sie zusammen auf, wer was bis wann macht.
topic-advice-adults = Für Erwachsene gibt es die <de>Migrationsberatung</de>.
topic-advice-young = Sind Sie jung? Fragen Sie nach dem <de>Jugendmigrationsdienst</de>.
topic-advice-trusted-person = Fragen Sie, ob Sie eine vertraute Person mitbringen können.
topic-advice-your-data = Fragen Sie, wer Ihre Daten bekommt. Stimmen Sie nur zu, wenn Sie wollen.
topic-advice-children = Lassen Sie Ihre Kinder nicht übersetzen. Das ist zu schwer für sie.
topic-advice-paid-help = Verlangt jemand viel Geld für Hilfe mit Anträgen? Fragen Sie zuerst eine Beratungsstelle.

## emergency

topic-emergency = Im Notfall
    .lead = Rufen Sie sofort Hilfe! Sagen Sie zuerst, wo Sie sind.
topic-emergency-safety = Bringen Sie sich in Sicherheit. Warnen Sie andere.
topic-emergency-call = Rufen Sie an: Feuerwehr und Rettungsdienst oder die Polizei.
topic-emergency-say = Sagen Sie: Wo ist es? Was ist passiert? Wie viele Menschen?
topic-emergency-stay-on-line = Legen Sie nicht auf. Warten Sie auf Fragen.
topic-emergency-show-way = Öffnen Sie die Haustür. Zeigen Sie den Helfenden den Weg.
topic-emergency-fire = Feuer? Gehen Sie raus und schließen Sie die Türen. Kein Aufzug!
topic-emergency-no-danger = Krank, aber keine Lebensgefahr? Rufen Sie den ärztlichen Bereitschaftsdienst.
topic-emergency-violence = Gewalt zu Hause? Rufen Sie die Polizei, auch in der Nacht.
topic-emergency-little-german = Sie sprechen wenig Deutsch? Rufen Sie trotzdem an. Nennen Sie Ihre Adresse.
topic-emergency-do-not-wait = Ist ein Mensch in Lebensgefahr? Warten Sie nicht! Rufen Sie sofort den Rettungsdienst!

## deadlines: by when a step is to be done

deadline-two-weeks = Innerhalb von zwei Wochen nach dem Einzug
deadline-after-move-in = Gleich nach dem Einzug
deadline-at-move-in = Beim Einzug
deadline-at-once = Sofort
deadline-soon = So früh wie möglich
deadline-first-weeks = In den ersten Wochen
deadline-before-expiry = Lange bevor das Dokument abläuft
deadline-before-signing = Bevor Sie unterschreiben
deadline-before-start = Vor dem ersten Arbeitstag
deadline-before-driving = Bevor Sie Auto fahren
deadline-letter-date = Bis zum Datum im Brief
