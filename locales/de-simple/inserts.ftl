# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Wir kommen Sie besuchen
    .lead =
        Lesen Sie: Wer kommt und worum geht es?
        Sie entscheiden, ob Sie das möchten.
section-visit-greeting =
    Guten Tag, wir möchten Sie kennenlernen!
    Wir besuchen Sie gern zu Hause.
    Oder wir treffen uns an einem anderen Ort.
section-visit-who =
    Eine Person aus der { -advice } kommt für etwa 1 Stunde.
    Wir sprechen über das, was Ihnen wichtig ist:
    Wohnen, Schule, Arbeit oder Briefe.
section-visit-voluntary =
    Der Besuch ist freiwillig und kostet nichts.
    Freiwillig heißt: Sie müssen nicht.
    Auch wenn Sie Nein sagen, können Sie zur { -advice } kommen.
section-visit-language =
    { -language-mediator(case: "Nom") } kann mitkommen.
    Diese Person übersetzt für Sie.
    Auch das kostet Sie nichts.
section-visit-reply =
    Füllen Sie bitte den unteren Teil aus und schneiden Sie ihn ab.
    Geben Sie ihn bei der { -advice } ab oder rufen Sie an.

## Goals and agreements

section-agreements = Ziele und Absprachen
    .lead =
        Schreiben Sie zusammen auf: Was ist das Ziel?
        Wer macht was bis wann?
section-agreements-voluntary =
    Setzen Sie sich nur Ziele, die Sie selbst möchten.
    Sie dürfen Nein sagen.
    Wir fragen Sie gern später noch einmal.
section-agreements-both =
    Auch die { -advice } schreibt auf, was sie macht.
    Dieses Blatt behalten Sie.

## Consents. The binding text of a consent is the German one.

section-consents = Einwilligungen: Sie entscheiden
    .lead = Unterschreiben Sie nur, was Sie verstanden haben und wirklich möchten.
section-consents-what =
    Eine <de>Einwilligung</de> ist eine Erlaubnis von Ihnen.
    Ein { -office(case: "nom") } darf dann einer anderen Stelle bestimmte Angaben über Sie geben.
section-consents-boxes =
    Für jedes { -office(case: "nom") } gibt es einen Kasten.
    Darin steht: welche Angaben, an wen, wofür und bis wann.
    Verbindlich ist der deutsche Original-Text: Nur er gilt.
section-consents-free =
    Sie unterschreiben nicht?
    Das hat keine Folgen für Ihr { -booklet(case: "full") } und für Ihre { -advice }.
section-consents-revoke =
    Sie können jede <de>Einwilligung</de> jederzeit zurücknehmen.
    Sagen oder schreiben Sie es dem { -office(case: "nom") }.
    Es gilt dann für die Zukunft.

## Case conference: the invitation

section-case-conference = Einladung zur Fall-Konferenz
    .lead =
        Mehrere Stellen planen zusammen mit Ihnen.
        Das geht nur, wenn Sie einverstanden sind.
section-case-conference-what =
    In einer <de>Fallkonferenz</de> sprechen die Stellen miteinander, die Sie begleiten.
    So passen die Hilfen besser zusammen.
section-case-conference-open =
    Unten steht, worüber wir sprechen und wer kommt.
    Sie dürfen beides ändern.
    Die Ergebnisse bekommen Sie schriftlich.
section-case-conference-company =
    Bringen Sie gern eine Person mit, der Sie vertrauen.
    Auch { -language-mediator(case: "nom") } kann dabei sein.
section-case-conference-consent =
    Ohne Ihre <de>Einwilligung</de> (Erlaubnis) gibt es keine <de>Fallkonferenz</de>.
    Sie können die Erlaubnis jederzeit zurücknehmen.
    Verbindlich ist der deutsche Original-Text: Nur er gilt.
section-case-conference-agree =
    Ich bin einverstanden:
    Diese Personen und Stellen dürfen über diese Themen sprechen.
section-case-conference-decline =
    Ich möchte keine <de>Fallkonferenz</de>.
    Die { -advice } geht trotzdem weiter.

## Case conference: the results

section-case-results = Ergebnisse von der Fall-Konferenz
    .lead =
        Hier steht, was wir besprochen haben.
        Hier steht auch: Wer kümmert sich bis wann um etwas?
section-case-results-yours =
    Dieses Blatt gehört Ihnen.
    Sie entscheiden, wem Sie es zeigen.
section-case-results-correct =
    Haben Sie etwas anders verstanden?
    Sagen Sie es.
    Dann ändern wir das Blatt.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Mein Weg in den Beruf
    .lead =
        Das ist Ihr <de>Berufswegeplan</de>.
        Schreiben Sie auf: Was haben Sie schon gemacht?
        Was kommt als Nächstes?
section-career-plan-kaoa =
    Diese 4 Schritte gehören in Nordrhein-Westfalen zur Schule.
    Das Programm heißt <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths =
    <de>Potenzialanalyse</de>: Sie finden heraus, was Sie gut können.
    Und Sie finden heraus, was Sie gern tun.
section-career-plan-explore = <de>Berufsfelderkundung</de>: Sie schauen sich an einzelnen Tagen verschiedene Berufe an.
section-career-plan-internship = <de>Praktikum</de>: Sie arbeiten eine Zeit lang in einem Betrieb mit.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: Sie schreiben auf, wie es nach der Schule weitergeht.
section-career-plan-help =
    Fehlt ein Schritt?
    Fragen Sie in der Schule oder bei der <de>Berufsberatung</de>.
    Fragen Sie: Wie kann ich den Schritt nachholen?

## School: one row per child, no absences, no marks

section-school-contacts = Kontakte in Schule und Kita
    .lead = Schreiben Sie für jedes Kind auf: Wen erreichen Sie dort und wie?
section-school-contacts-ask =
    Fragen Sie: Wer ist für mein Kind da?
    Bitten Sie die Person, sich hier einzutragen.
section-school-contacts-language =
    Bitten Sie für Gespräche um { -language-mediator(case: "acc") }.
    Diese Person übersetzt für Sie.
    Bitten Sie nicht Ihr Kind darum.
section-school-contacts-talk =
    Sprechen Sie auch miteinander, wenn alles gut läuft.
    So lernen Sie sich kennen.

## Eighteen: leaving youth welfare

section-eighteen = 18 geworden
    .lead =
        Herzlichen Glückwunsch!
        Vieles entscheiden Sie jetzt selbst.
        Sie müssen es nicht allein schaffen.
section-eighteen-help-goes-on =
    Die Hilfe vom <de>Jugendamt</de> muss mit 18 nicht aufhören.
    Brauchen Sie Hilfe?
    Dann gibt es <de>Hilfe für junge Volljährige</de>.
    Volljährig heißt: 18 Jahre oder älter.
    In der Regel geht die Hilfe bis zum 21. Geburtstag.
section-eighteen-before-it-ends =
    Soll Ihre Hilfe enden?
    Sprechen Sie vorher mit dem <de>Jugendamt</de>.
    Gehen Sie vorher auch zur { -advice }.
section-eighteen-contact = Ich weiß, welche Stelle sich jetzt um mich kümmert.
section-eighteen-money = Ich weiß, wovon ich lebe.
section-eighteen-account = Ich habe ein eigenes Bank-Konto.
section-eighteen-insurance = Ich weiß, wie ich bei Krankheit versichert bin.
section-eighteen-housing = Ich weiß, wo ich wohnen kann.
section-eighteen-document = Ich weiß, bis wann mein Dokument gilt.
section-eighteen-training = Ich habe einen Plan für Schule oder Arbeit.
section-eighteen-mentor = Ich weiß, wen ich anrufe, wenn es schwer wird.
section-eighteen-papers =
    Diese Papiere brauchen Sie oft.
    Fehlt Ihnen ein Papier?
    Fragen Sie danach.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Bleibe-Perspektive
    .lead =
        Diese Wege kann es mit einer <de>Duldung</de> geben.
        Hier steht nicht alles.
        Ein Haken ist kein Versprechen.
section-right-to-stay-advice-first =
    Holen Sie Rat, bevor Sie etwas tun.
    Fragen Sie in der { -advice } nach allem, was stimmen muss (Voraussetzungen).
section-right-to-stay-young =
    <strong>Jung und hier zur Schule gegangen:</strong> Das kann zu einer <de>Aufenthaltserlaubnis</de> führen.
    Das ist eine Erlaubnis, hier zu leben.
section-right-to-stay-young-age = Ich stelle den { -application(case: "nom") } vor meinem 27. Geburtstag.
section-right-to-stay-young-years = Ich lebe seit 3 Jahren ohne Pause hier.
section-right-to-stay-young-tolerated = Ich habe seit 12 Monaten eine <de>Duldung</de>.
section-right-to-stay-young-school =
    Ich gehe hier seit 3 Jahren mit Erfolg zur Schule.
    Oder ich habe hier einen Abschluss.
section-right-to-stay-settled = <strong>Viele Jahre hier:</strong> Auch das kann zu einer <de>Aufenthaltserlaubnis</de> führen.
section-right-to-stay-settled-years =
    Ich lebe ohne Pause hier, seit 6 Jahren.
    Oder seit 4 Jahren mit einem Kind unter 18 Jahren.
section-right-to-stay-settled-living =
    Ich lebe vor allem von meiner Arbeit.
    Oder ich kann das bald.
section-right-to-stay-settled-german = Ich spreche Deutsch, mindestens A2.
section-right-to-stay-settled-school = Meine Schulkinder gehen zur Schule.
section-right-to-stay-training = <strong>Mit einer Ausbildung:</strong> Möglich ist eine <de>Ausbildungsduldung</de> oder eine <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-training-contract = Ich habe einen <de>Ausbildungsvertrag</de>.
section-right-to-stay-training-identity = Ich weiß, ob meine Identität (wer ich bin) geklärt ist.
section-right-to-stay-chance =
    Das <de>Chancen-Aufenthaltsrecht</de> bekommt niemand mehr neu.
    Haben Sie es noch?
    Dann kann es zu einem von den ersten 2 Wegen führen.

## Another office has become responsible

section-responsibility-change = Ein anderes { -office(case: "nom") } ist zuständig
    .lead =
        Jetzt kümmert sich ein anderes { -office(case: "nom") } um Sie?
        Dann müssen Sie meist einen neuen { -application(case: "nom") } stellen.
        So geht nichts verloren.
section-responsibility-change-example =
    Zum Beispiel: Bisher gab es Leistungen (Hilfe vom { -office(case: "nom") }) vom <de>Sozialamt</de>.
    Das Gesetz dafür heißt <de>AsylbLG</de>.
    Jetzt gibt es <de>Leistungen vom Jobcenter (SGB II)</de>.
section-responsibility-change-letter =
    Lesen Sie im Brief: Welches { -office(case: "nom") } ist jetzt zuständig, und ab wann?
    Lassen Sie sich den Brief erklären.
section-responsibility-change-apply =
    Stellen Sie den { -application(case: "nom") } beim neuen { -office(case: "nom") }.
    Warten Sie nicht, bis die alten Leistungen enden.
section-responsibility-change-old-office =
    Sagen Sie dem alten { -office(case: "nom") } Bescheid.
    Fragen Sie, bis wann es noch zahlt.
section-responsibility-change-health = Fragen Sie, ob sich Ihre Kranken-Versicherung ändert.
section-responsibility-change-tell =
    Hat ein { -office(case: "nom") } für Sie an { -landlord }, Schule oder Kita gezahlt?
    Sagen Sie auch dort Bescheid.
section-responsibility-change-no-money =
    Kommt kein Geld?
    Gehen Sie sofort zur { -advice }.
    Nehmen Sie alle Briefe mit.

## Appointments

section-appointments-list = { -appointment(case: "pl") } auf einen Blick
    .lead =
        Hängen Sie das Blatt gut sichtbar auf.
        Sie können nicht kommen?
        Sagen Sie früh ab.

## Papers by situation

section-papers-list = Welche Papiere brauche ich?
    .lead =
        Haken Sie ab, was Sie haben.
        Fragen Sie vor jedem { -appointment(case: "nom") }: Was muss ich wirklich mitbringen?
section-papers-list-copies = Geben Sie Kopien ab und behalten Sie die Originale.
section-papers-list-everybody = <strong>Für alle</strong>
section-papers-list-children = <strong>Mit Kindern</strong>
section-papers-list-work = <strong>Für die Arbeit</strong>
section-papers-list-school = <strong>Für Schule und Ausbildung</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Wir kommen am
field-next-meeting = Nächstes Gespräch
field-slip-name = Mein Name
field-slip-yes = Der { -appointment(case: "nom") } passt
field-slip-other-day = Lieber an diesem Tag
field-slip-interpreter = { -language-mediation }: Sprache
field-signature = Datum, Unterschrift
field-conference-topics = Themen
field-conference-people = Wer dabei ist
field-companion = Ich bringe mit
field-topic-discussed = Thema
field-agreed = Was verabredet ist
field-who-does-it = Wer macht es
field-until-when = Bis wann
field-kaoa-step = Schritt
field-when = Wann
field-contact-phone = Telefon oder E-Mail
field-child = Kind

## Papers that only the inserts ask for

paper-check-up-booklet = Heft von den Kinder-Untersuchungen (<de>U-Heft</de>)
paper-child-benefit-decision = Brief zum <de>Kindergeld</de> (<de>Bescheid</de>)
paper-daycare-contract = Vertrag mit der <de>Kita</de> oder <de>Tagespflege</de>
paper-cv = <de>Lebenslauf</de>
paper-employment-contract = <de>Arbeitsvertrag</de>
paper-training-contract = <de>Ausbildungsvertrag</de>
paper-internship-certificates = Papiere über <de>Praktika</de>
paper-help-plan = Papiere vom <de>Jugendamt</de> (<de>Hilfeplan</de>)
