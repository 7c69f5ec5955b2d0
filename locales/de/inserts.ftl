### German is the source. Written by machine, not yet read by an editor.
### Words of the inserts (content/common/documents/einlagen.yaml): sheets for one occasion, in a household's pack.
### <de>…</de> marks a word that stays German in every language, because it stands on doors, forms and letters.

## Visit: an announcement with a slip to hand back

section-visit = Wir kommen Sie besuchen
    .lead = Lesen Sie, wer kommt und worum es geht. Sie entscheiden, ob Sie das möchten.
section-visit-greeting = Guten Tag! Wir möchten Sie kennenlernen und besuchen Sie gern zu Hause, oder wir treffen uns an einem anderen Ort.
section-visit-who = Es kommt eine Person aus der Beratung, für etwa eine Stunde. Wir sprechen über das, was Ihnen wichtig ist: Wohnen, Schule, Arbeit oder Briefe.
section-visit-voluntary = Der Besuch ist freiwillig und kostet nichts. Auch wenn Sie Nein sagen, können Sie sich bei uns beraten lassen.
section-visit-language = Eine Sprachmittlerin oder ein Sprachmittler kann mitkommen. Auch das kostet Sie nichts.
section-visit-reply = Füllen Sie bitte den unteren Teil aus und schneiden Sie ihn ab. Geben Sie ihn bei der Beratung ab oder rufen Sie an.

## Goals and agreements

section-agreements = Ziele und Absprachen
    .lead = Schreiben Sie gemeinsam auf: Was ist das Ziel? Wer macht was bis wann?
section-agreements-voluntary = Setzen Sie sich nur Ziele, die Sie selbst möchten. Sie dürfen Nein sagen; wir fragen Sie gern später noch einmal.
section-agreements-both = Auch die Beratung trägt ein, was sie übernimmt. Dieses Blatt behalten Sie.

## Consents. The binding text of a consent is the German one.

section-consents = Einwilligungen: Sie entscheiden
    .lead = Unterschreiben Sie nur, was Sie verstanden haben und wirklich möchten.
section-consents-what = Mit einer <de>Einwilligung</de> erlauben Sie einem Amt, bestimmte Angaben über Sie an eine andere Stelle weiterzugeben.
section-consents-boxes = Für jedes Amt gibt es einen Kasten: welche Angaben, an wen, wofür und bis wann. Verbindlich ist der deutsche Text.
section-consents-free = Sie unterschreiben nicht? Das hat keine Folgen für Ihr Begleitheft und für Ihre Beratung.
section-consents-revoke = Sie können jede <de>Einwilligung</de> jederzeit zurücknehmen. Sagen oder schreiben Sie es dem Amt; es gilt dann für die Zukunft.

## Case conference: the invitation

section-case-conference = Einladung zur Fallkonferenz
    .lead = Mehrere Stellen planen gemeinsam mit Ihnen, und nur, wenn Sie einverstanden sind.
section-case-conference-what = In einer <de>Fallkonferenz</de> sprechen die Stellen miteinander, die Sie begleiten. So passen die Hilfen besser zusammen.
section-case-conference-open = Unten steht, worüber gesprochen wird und wer kommt; Sie dürfen beides ändern. Die Ergebnisse bekommen Sie schriftlich.
section-case-conference-company = Bringen Sie gern eine Person mit, der Sie vertrauen. Auch eine Sprachmittlerin oder ein Sprachmittler kann dabei sein.
section-case-conference-consent = Ohne Ihre <de>Einwilligung</de> gibt es keine <de>Fallkonferenz</de>; Sie können sie jederzeit zurücknehmen. Verbindlich ist der deutsche Text.
section-case-conference-agree = Ich bin einverstanden: Diese Personen und Stellen dürfen über diese Themen sprechen.
section-case-conference-decline = Ich möchte keine <de>Fallkonferenz</de>. Die Beratung geht trotzdem weiter.

## Case conference: the results

section-case-results = Ergebnisse der Fallkonferenz
    .lead = Hier steht, was besprochen wurde und wer sich bis wann um etwas kümmert.
section-case-results-yours = Dieses Blatt gehört Ihnen. Sie entscheiden, wem Sie es zeigen.
section-case-results-correct = Haben Sie etwas anders verstanden? Sagen Sie es, dann wird das Blatt geändert.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Mein Weg in den Beruf
    .lead = Ihr <de>Berufswegeplan</de>: Schreiben Sie auf, was Sie schon gemacht haben und was als Nächstes kommt.
section-career-plan-kaoa = Diese vier Schritte gehören in Nordrhein-Westfalen zur Schule. Das Programm heißt <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: Sie finden heraus, was Sie gut können und was Sie gern tun.
section-career-plan-explore = <de>Berufsfelderkundung</de>: Sie schauen sich an einzelnen Tagen verschiedene Berufe an.
section-career-plan-internship = <de>Praktikum</de>: Sie arbeiten eine Zeit lang in einem Betrieb mit.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: Sie halten fest, wie es nach der Schule weitergeht.
section-career-plan-help = Fehlt ein Schritt? Fragen Sie in der Schule oder bei der <de>Berufsberatung</de>, wie Sie ihn nachholen können.

## School: one row per child, no absences, no marks

section-school-contacts = Kontakte in Schule und Kita
    .lead = Schreiben Sie für jedes Kind auf, wen Sie dort erreichen und wie.
section-school-contacts-ask = Fragen Sie: Wer ist für mein Kind da? Bitten Sie die Person, sich hier einzutragen.
section-school-contacts-language = Bitten Sie für Gespräche um eine Sprachmittlerin oder einen Sprachmittler, nicht um Ihr Kind.
section-school-contacts-talk = Sprechen Sie auch miteinander, wenn alles gut läuft. So lernen Sie sich kennen.

## Eighteen: leaving youth welfare

section-eighteen = 18 geworden
    .lead = Herzlichen Glückwunsch! Vieles entscheiden Sie jetzt selbst, und Sie müssen es nicht allein schaffen.
section-eighteen-help-goes-on = Die Hilfe vom <de>Jugendamt</de> muss mit 18 nicht aufhören. Bei Bedarf gibt es <de>Hilfe für junge Volljährige</de>, in der Regel bis zum 21. Geburtstag.
section-eighteen-before-it-ends = Soll Ihre Hilfe enden? Sprechen Sie vorher mit dem <de>Jugendamt</de> und gehen Sie zur Beratung.
section-eighteen-contact = Ich weiß, wer jetzt für mich zuständig ist.
section-eighteen-money = Ich weiß, wovon ich lebe.
section-eighteen-account = Ich habe ein eigenes Bankkonto.
section-eighteen-insurance = Ich weiß, wie ich krankenversichert bin.
section-eighteen-housing = Ich weiß, wo ich wohnen kann.
section-eighteen-document = Ich weiß, bis wann mein Dokument gilt.
section-eighteen-training = Ich habe einen Plan für Schule oder Arbeit.
section-eighteen-mentor = Ich weiß, wen ich anrufe, wenn es schwer wird.
section-eighteen-papers = Diese Papiere brauchen Sie oft. Fragen Sie nach denen, die Ihnen fehlen.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Bleibeperspektive
    .lead = Diese Wege kann es mit einer <de>Duldung</de> geben. Hier steht nicht alles, und ein Haken ist keine Zusage.
section-right-to-stay-advice-first = Holen Sie Rat, bevor Sie etwas tun. Fragen Sie zu allen Voraussetzungen in der Beratung.
section-right-to-stay-young = <strong>Jung und hier zur Schule gegangen:</strong> Das kann zu einer <de>Aufenthaltserlaubnis</de> führen.
section-right-to-stay-young-age = Mein Antrag kommt vor dem 27. Geburtstag.
section-right-to-stay-young-years = Ich lebe seit drei Jahren ohne Pause hier.
section-right-to-stay-young-tolerated = Ich habe seit zwölf Monaten eine <de>Duldung</de>.
section-right-to-stay-young-school = Ich gehe hier seit drei Jahren mit Erfolg zur Schule oder habe hier einen Abschluss.
section-right-to-stay-settled = <strong>Viele Jahre hier:</strong> Auch das kann zu einer <de>Aufenthaltserlaubnis</de> führen.
section-right-to-stay-settled-years = Ich lebe seit sechs Jahren ohne Pause hier, oder seit vier Jahren mit minderjährigem Kind.
section-right-to-stay-settled-living = Ich lebe vor allem von meiner Arbeit, oder ich kann das bald.
section-right-to-stay-settled-german = Ich spreche Deutsch, mindestens A2.
section-right-to-stay-settled-school = Meine Schulkinder gehen zur Schule.
section-right-to-stay-training = <strong>Mit einer Ausbildung:</strong> Möglich sind eine <de>Ausbildungsduldung</de> oder eine <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-training-contract = Ich habe einen <de>Ausbildungsvertrag</de>.
section-right-to-stay-training-identity = Ich weiß, ob meine Identität geklärt ist.
section-right-to-stay-chance = Das <de>Chancen-Aufenthaltsrecht</de> wird nicht mehr neu erteilt. Haben Sie es noch, kann es zu einem der ersten beiden Wege führen.

## Another office has become responsible

section-responsibility-change = Ein anderes Amt ist zuständig
    .lead = Wechselt das Amt, müssen Sie meist einen neuen Antrag stellen. So geht nichts verloren.
section-responsibility-change-example = Zum Beispiel: Bisher gab es Leistungen nach dem <de>AsylbLG</de> vom <de>Sozialamt</de>. Jetzt gibt es <de>Leistungen vom Jobcenter (SGB II)</de>.
section-responsibility-change-letter = Lesen Sie im Brief: Welches Amt ist jetzt zuständig, und ab wann? Lassen Sie es sich erklären.
section-responsibility-change-apply = Stellen Sie den Antrag beim neuen Amt. Warten Sie nicht, bis die alten Leistungen enden.
section-responsibility-change-old-office = Sagen Sie dem bisherigen Amt Bescheid. Fragen Sie, bis wann es noch zahlt.
section-responsibility-change-health = Fragen Sie, ob sich Ihre Krankenversicherung ändert.
section-responsibility-change-tell = Hat ein Amt für Sie an Vermieter, Schule oder Kita gezahlt? Sagen Sie auch dort Bescheid.
section-responsibility-change-no-money = Kommt kein Geld? Gehen Sie sofort zur Beratung und nehmen Sie alle Briefe mit.

## Appointments

section-appointments-list = Termine auf einen Blick
    .lead = Hängen Sie das Blatt gut sichtbar auf. Sagen Sie früh ab, wenn Sie nicht kommen können.

## Papers by situation

section-papers-list = Welche Unterlagen brauche ich?
    .lead = Haken Sie ab, was Sie haben. Fragen Sie vor jedem Termin, was Sie wirklich mitbringen müssen.
section-papers-list-copies = Geben Sie Kopien ab und behalten Sie die Originale.
section-papers-list-everybody = <strong>Für alle</strong>
section-papers-list-children = <strong>Mit Kindern</strong>
section-papers-list-work = <strong>Für die Arbeit</strong>
section-papers-list-school = <strong>Für Schule und Ausbildung</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Wir kommen am
field-next-meeting = Nächstes Gespräch
field-slip-name = Mein Name
field-slip-yes = Der Termin passt
field-slip-other-day = Lieber an diesem Tag
field-slip-interpreter = Sprachmittlung: Sprache
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

paper-check-up-booklet = Heft der Kinderuntersuchungen (<de>U-Heft</de>)
paper-child-benefit-decision = Brief zum <de>Kindergeld</de> (<de>Bescheid</de>)
paper-daycare-contract = Vertrag mit der <de>Kita</de> oder <de>Tagespflege</de>
paper-cv = <de>Lebenslauf</de>
paper-employment-contract = <de>Arbeitsvertrag</de>
paper-training-contract = <de>Ausbildungsvertrag</de>
paper-internship-certificates = Nachweise über <de>Praktika</de>
paper-help-plan = Papiere vom <de>Jugendamt</de> (<de>Hilfeplan</de>)
