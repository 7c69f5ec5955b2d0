# Sections of the three six-panel flyers. A panel is narrow, and German stands under every line of another language:
# title 34 characters (cover 28), lead 90, list item and step 70, text and warning 110.

## Employer flyer: to training managers

section-employer-cover = Beschäftigen und ausbilden
    .lead = Zwei Kontakte für Betriebe, die neu Zugewanderte einstellen oder ausbilden
section-employer-cover-promise = Wir beraten Ihren Betrieb: vor der Einstellung und während der Ausbildung.

section-employer-why = Was Ihr Betrieb gewinnt
    .lead = Vier gute Gründe für Ihre Personalplanung
section-employer-why-skills = Können: Fachwissen, Berufserfahrung und weitere Sprachen
section-employer-why-training = Nachwuchs: mehr Bewerbungen für Ihre Ausbildungsplätze
section-employer-why-language = Deutsch: Kurse neben Arbeit und Ausbildung, auch bei Schichtarbeit
section-employer-why-stay = Bindung: Wer gut ankommt, bleibt eher im Betrieb.

section-employer-migration-advice = Kontakt 1: Migrationsberatung
    .lead = Rufen Sie hier an, wenn es um Ankommen, Alltag und Sprache geht.
section-employer-migration-advice-questions = Was hilft neuen Kolleginnen und Kollegen am Anfang?
section-employer-migration-advice-housing-school = Wer berät zu Wohnung, Kita und Schule der Kinder?
section-employer-migration-advice-language = Welcher Deutschkurs passt zu Arbeit und Ausbildung?
section-employer-migration-advice-mediation = Wie finden wir eine Sprachmittlerin oder einen Sprachmittler?

section-employer-work-permit = Kontakt 2: Arbeitserlaubnis
    .lead = Rufen Sie hier an, wenn es um Erlaubnis oder <de>Ausbildungsduldung</de> geht.
section-employer-work-permit-check = Darf diese Person bei uns arbeiten, und welches Papier zeigt das?
section-employer-work-permit-permit = Wer beantragt die <de>Arbeitserlaubnis</de>, und mit welchen Unterlagen?
section-employer-work-permit-tolerated-training = Wann kommt eine <de>Ausbildungsduldung</de> infrage?
section-employer-work-permit-change = Was melden wir, wenn sich Aufgaben, Stunden oder Vertrag ändern?

section-employer-steps = So gehen Sie vor
    .lead = Fünf Schritte von der ersten Frage bis zum guten Start
section-employer-steps-call = Rufen Sie früh an, am besten vor dem Vertrag.
section-employer-steps-papers = Lassen Sie sich Ausweis, Erlaubnis und Zeugnisse zeigen.
section-employer-steps-permit = Fehlt die <de>Arbeitserlaubnis</de>? Klären Sie den Antrag mit Kontakt 2.
section-employer-steps-start = Planen Sie Einarbeitung, feste Ansprechperson und Deutschkurs.
section-employer-steps-keep-going = Bleiben Sie im Gespräch: im Betrieb und mit uns.
section-employer-steps-before-start = Klären Sie die <de>Arbeitserlaubnis</de> <strong>vor dem ersten Arbeitstag</strong>.

section-employer-more = Mehr erfahren
    .lead = Zum Weiterlesen und Nachfragen

## Sprachoffensive: to learners

section-sprachoffensive-cover = Deutsch lernen für alle
    .lead = Die <de>Sprachoffensive</de> in { $kommune }
section-sprachoffensive-cover-promise = Alle sind willkommen: mit wenig Deutsch, mit viel Deutsch oder ganz am Anfang.

section-sprachoffensive-join = So machen Sie mit
    .lead = In vier Schritten zu Ihrem Deutschkurs
section-sprachoffensive-join-come = Kommen Sie zu uns oder rufen Sie an.
section-sprachoffensive-join-test = Wir sprechen kurz über Ihr Deutsch. Das heißt <de>Einstufung</de>.
section-sprachoffensive-join-place = Wir suchen mit Ihnen einen Kurs, der zu Ihnen passt.
section-sprachoffensive-join-start = Kommen Sie zum Kurs und lernen Sie mit anderen.
section-sprachoffensive-join-open = Offen für alle: Land und Grund spielen keine Rolle.
section-sprachoffensive-join-levels = Kurse für Anfang und Fortgeschrittene, auch für Schichtarbeit
section-sprachoffensive-join-childcare = In einigen Kursen gibt es Kinderbetreuung.

section-sprachoffensive-courses = Kurse, Zeiten, Orte
    .lead = Suchen Sie Niveau, Zeit und Ort, die zu Ihnen passen.

section-sprachoffensive-contact = Fragen und anmelden
    .lead = Rufen Sie an oder kommen Sie vorbei: Wir beraten Sie gern.

## Firm-German: to firms

section-firm-german-cover = Deutsch im Betrieb
    .lead = Die <de>Sprachoffensive</de> in { $kommune } für Auszubildende und Beschäftigte
section-firm-german-cover-promise = Deutsch im Takt Ihres Betriebs: passend zur Schicht, im Betrieb oder im Stadtteil.

section-firm-german-why = Was Deutsch Ihrem Betrieb bringt
    .lead = Vier gute Gründe für einen Kurs
section-firm-german-why-safety = Sicherheit: Alle verstehen Anweisungen und Warnungen.
section-firm-german-why-team = Team: Absprachen gelingen leichter.
section-firm-german-why-training = Ausbildung: Berufsschule und Prüfung fallen leichter.
section-firm-german-why-stay = Bindung: Wer sich verständigen kann, bleibt eher.

section-firm-german-offers = Unsere Angebote für Betriebe
    .lead = Wählen Sie, was zu Ihren Auszubildenden und Beschäftigten passt.

section-firm-german-how = So entsteht Ihr Kurs
    .lead = Vier Schritte vom ersten Gespräch bis zum Unterricht
section-firm-german-how-talk = Sprechen Sie mit uns über Bedarf, Aufgaben und Schichten.
section-firm-german-how-level = Wir klären das Niveau in kurzen Gesprächen (<de>Einstufung</de>).
section-firm-german-how-plan = Wir planen mit Ihnen Ort, Zeiten und Themen.
section-firm-german-how-learn = Der Kurs beginnt. Wir bleiben mit Ihnen im Gespräch.

section-firm-german-you = Was wir von Ihnen brauchen
    .lead = Klären Sie diese vier Punkte vor unserem Gespräch.
section-firm-german-you-time = Zeit: feste Stunden, möglichst während der Arbeitszeit
section-firm-german-you-room = Raum: ein ruhiger Platz im Betrieb, sonst im Stadtteil
section-firm-german-you-group = Gruppe: Auszubildende und Beschäftigte, die lernen möchten
section-firm-german-you-shift = Schicht: Ihr Dienstplan, damit alle teilnehmen können
section-firm-german-you-voluntary = Die Teilnahme ist freiwillig. Wer nicht teilnimmt, darf keinen Nachteil haben.

section-firm-german-contact = Ihr Kontakt
    .lead = Rufen Sie an: Wir planen mit Ihnen den passenden Kurs.
