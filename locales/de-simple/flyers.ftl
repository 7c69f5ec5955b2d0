# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Arbeit und Ausbildung geben
    .lead = 2 Kontakte für Betriebe: neu Zugewanderte einstellen oder ausbilden
section-employer-cover-promise = Wir beraten Ihren Betrieb: vor der Einstellung und in der Ausbildung.

section-employer-why = Was Ihr Betrieb gewinnt
    .lead = 4 gute Gründe für Ihre Personal-Planung
section-employer-why-skills = Können: Fach-Wissen, Berufs-Erfahrung und weitere Sprachen
section-employer-why-training = Nachwuchs: mehr Bewerbungen für Ihre Ausbildungs-Plätze
section-employer-why-language = Deutsch: Kurse neben Arbeit und Ausbildung, auch bei Schicht-Arbeit
section-employer-why-stay = Treue: Wer gut ankommt, bleibt eher im Betrieb.

section-employer-migration-advice = Kontakt 1: Migrations-Beratung
    .lead = Rufen Sie hier an bei Fragen zu Ankommen, Alltag und Sprache.
section-employer-migration-advice-questions = Was hilft neuen Leuten am Anfang?
section-employer-migration-advice-housing-school = Wer berät zu Wohnung, Kita und Schule für Kinder?
section-employer-migration-advice-language = Welcher { -german-course(case: "nom") } passt zu Arbeit und Ausbildung?
section-employer-migration-advice-mediation = Wie finden wir { -language-mediation }?

section-employer-work-permit = Kontakt 2: Arbeits-Erlaubnis
    .lead = Rufen Sie hier an bei Fragen zu Erlaubnis oder <de>Ausbildungsduldung</de>.
section-employer-work-permit-check =
    Darf diese Person bei uns arbeiten?
    Welches Papier zeigt das?
section-employer-work-permit-permit =
    Wer beantragt die <de>Arbeitserlaubnis</de>?
    Mit welchen Papieren?
section-employer-work-permit-tolerated-training = Wann ist eine <de>Ausbildungsduldung</de> möglich?
section-employer-work-permit-change = Aufgaben, Stunden oder Vertrag ändern sich: Was melden wir?

section-employer-steps = So gehen Sie vor
    .lead = 5 Schritte von der ersten Frage bis zum guten Start
section-employer-steps-call = Rufen Sie früh an, am besten vor dem Vertrag.
section-employer-steps-papers = Lassen Sie sich Ausweis, Erlaubnis und Zeugnisse zeigen.
section-employer-steps-permit =
    Fehlt die <de>Arbeitserlaubnis</de>?
    Klären Sie den { -application(case: "nom") } mit Kontakt 2.
section-employer-steps-start = Planen Sie Einarbeitung, feste { -contact-person(case: "nom") } und { -german-course(case: "nom") }.
section-employer-steps-keep-going = Bleiben Sie im Gespräch: im Betrieb und mit uns.
section-employer-steps-before-start = Klären Sie die <de>Arbeitserlaubnis</de> <strong>vor dem ersten Arbeits-Tag</strong>.

section-employer-more = Mehr erfahren
    .lead = Zum Weiterlesen und Fragen

## Sprachoffensive: to learners

section-sprachoffensive-cover = Deutsch lernen für alle
    .lead = Die <de>Sprachoffensive</de> in { $kommune }
section-sprachoffensive-cover-promise = Alle sind willkommen: mit wenig oder viel Deutsch oder ganz am Anfang.

section-sprachoffensive-join = So machen Sie mit
    .lead = In 4 Schritten zu Ihrem { -german-course(case: "nom") }
section-sprachoffensive-join-come = Kommen Sie zu uns oder rufen Sie an.
section-sprachoffensive-join-test =
    Wir sprechen kurz über Ihr Deutsch.
    Das heißt <de>Einstufung</de>.
section-sprachoffensive-join-place = Wir suchen mit Ihnen einen Kurs, der zu Ihnen passt.
section-sprachoffensive-join-start = Kommen Sie zum Kurs und lernen Sie mit anderen.
section-sprachoffensive-join-open = Offen für alle: egal, woher und warum Sie kommen.
section-sprachoffensive-join-levels = Kurse für Anfang und Weiterlernen, auch für Schicht-Arbeit
section-sprachoffensive-join-childcare = In einigen Kursen gibt es Kinder-Betreuung.

section-sprachoffensive-courses = Kurse, Zeiten, Orte
    .lead = Suchen Sie, was zu Ihnen passt: Niveau, Zeit und Ort.

section-sprachoffensive-contact = Fragen und anmelden
    .lead = Anrufen oder vorbeikommen: Wir beraten Sie gern.

## Firm-German: to firms

section-firm-german-cover = Deutsch im Betrieb
    .lead = Die <de>Sprachoffensive</de> in { $kommune } für Auszubildende und Beschäftigte
section-firm-german-cover-promise = Deutsch passend zu Ihrem Betrieb: zur Schicht, im Betrieb oder im Stadtteil.

section-firm-german-why = Was Deutsch Ihrem Betrieb bringt
    .lead = 4 gute Gründe für einen Kurs
section-firm-german-why-safety = Sicherheit: Alle verstehen Anweisungen und Warnungen.
section-firm-german-why-team = Team: Absprachen sind leichter.
section-firm-german-why-training = Ausbildung: Berufs-Schule und Prüfung sind leichter.
section-firm-german-why-stay = Treue: Wer sich verständigen kann, bleibt eher.

section-firm-german-offers = Unsere Angebote für Betriebe
    .lead = Wählen Sie, was zu Ihren Auszubildenden und Beschäftigten passt.

section-firm-german-how = So entsteht Ihr Kurs
    .lead = 4 Schritte vom ersten Gespräch bis zum Unterricht
section-firm-german-how-talk = Sprechen Sie mit uns über Bedarf, Aufgaben und Schichten.
section-firm-german-how-level = Wir klären das Niveau in kurzen Gesprächen (<de>Einstufung</de>).
section-firm-german-how-plan = Wir planen mit Ihnen Ort, Zeiten und Themen.
section-firm-german-how-learn =
    Der Kurs beginnt.
    Wir bleiben mit Ihnen im Gespräch.

section-firm-german-you = Was wir von Ihnen brauchen
    .lead = Klären Sie diese 4 Punkte vor unserem Gespräch.
section-firm-german-you-time = Zeit: feste Stunden, möglichst in der Arbeits-Zeit
section-firm-german-you-room = Raum: ein ruhiger Platz im Betrieb, sonst im Stadtteil
section-firm-german-you-group = Gruppe: Auszubildende und Beschäftigte, die lernen möchten
section-firm-german-you-shift = Schicht: Ihr Dienst-Plan, damit alle teilnehmen können
section-firm-german-you-voluntary =
    Die Teilnahme ist freiwillig.
    Wer nicht teilnimmt, darf keinen Nachteil haben.

section-firm-german-contact = Ihr Kontakt
    .lead =
        Rufen Sie an.
        Wir planen mit Ihnen den passenden Kurs.
