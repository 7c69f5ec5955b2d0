# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Mein { -booklet(case: "full") }
    .lead = Meine Angaben, meine Kontakte, meine { -appointment(case: "pl") } – an einem Ort
section-begleitheft-yours =
    Dieses { -booklet(case: "short") } gehört nur Ihnen.
    Niemand darf es von Ihnen verlangen.
    Jede Angabe ist freiwillig.
    Freiwillig heißt: Sie müssen nicht.

section-how-to = So nutzen Sie dieses { -booklet(case: "short") }
section-how-to-carry = Nehmen Sie das { -booklet(case: "short") } zu Ihren { -appointment(case: "pldat") } mit.
section-how-to-show =
    Zeigen Sie eine Seite, wenn Sie möchten.
    So müssen Sie nicht alles noch einmal erzählen.
section-how-to-decide =
    Entscheiden Sie selbst, wer das { -booklet(case: "short") } sieht.
    Kein { -office(case: "nom") } darf es ungefragt behalten oder kopieren.
section-how-to-lines =
    Sie dürfen Zeilen leer lassen.
    Alles ist freiwillig.
section-how-to-speak =
    Sie verstehen etwas nicht?
    Zeigen Sie auf die Zeile.
    Bitten Sie um { -language-mediation }: Jemand übersetzt für Sie.
section-how-to-not-official =
    Dieses { -booklet(case: "short") } ist <strong>kein amtliches Dokument</strong>.
    Es ersetzt keinen Ausweis und keinen { -application(case: "nom") }.
    Wer es nicht benutzt, hat keinen Nachteil.
section-how-to-lost =
    Haben Sie dieses { -booklet(case: "short") } gefunden?
    Bitte lesen Sie nicht darin.
    Geben Sie es bitte an die Kontakt-Stelle zurück.
    Vielen Dank!

## Begleitheft: the person and the people around

section-about-me = Über mich
    .lead = Schreiben Sie nur auf, was Sie bei { -appointment(case: "pldat") } zeigen möchten.

section-people = Menschen, mit denen ich lebe
    .lead =
        Schreiben Sie auf, wer mit Ihnen wohnt.
        Das Geburtsjahr genügt.

section-my-offices = Meine { -office(case: "pl") } und Kontakte
    .lead =
        Schreiben Sie Ihre { -contact-person(case: "pl") } auf.
        Schreiben Sie auch auf, was Sie schon abgegeben haben.

section-papers = Meine Papiere
    .lead =
        Haken Sie ab, was Sie haben.
        Fehlt etwas?
        Besprechen Sie es mit der { -advice }.
section-papers-originals =
    Geben Sie Kopien ab und behalten Sie die Originale.
    Behält ein { -office(case: "nom") } ein Original?
    Bitten Sie um eine <de>Bescheinigung</de>.
    Das ist ein Papier als Beweis.

section-appointments = Meine { -appointment(case: "pl") }
    .lead =
        Schreiben Sie jeden { -appointment(case: "nom") } auf.
        Sie können nicht kommen?
        Sagen Sie früh ab.

## Begleitheft: language, work, goals

section-language = Deutsch lernen
    .lead =
        Wählen Sie ein Angebot.
        Schreiben Sie Ihre Kurse und Zertifikate auf.

section-school-work = Schule, Ausbildung, Arbeit
    .lead =
        Schreiben Sie auf, was Sie können.
        Auch Erfahrung ohne Zeugnis gehört hierher.

section-goals = Meine Ziele
section-goals-voluntary =
    Setzen Sie sich nur Ziele, wenn Sie möchten.
    Sie dürfen Nein sagen.
    Die { -advice } kann Sie später noch einmal fragen.

section-responsibility = Wenn das { -office(case: "nom") } wechselt
    .lead =
        Schreiben Sie hier auf, welches { -office(case: "nom") } jetzt für Sie zuständig ist.
        Das heißt: Dieses { -office(case: "nom") } kümmert sich um Sie.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Meine Einwilligungen
    .lead = Unterschreiben Sie nur, was Sie verstanden haben und wirklich möchten.
section-consent-free =
    Jede <de>Einwilligung</de> (Erlaubnis) ist freiwillig.
    Freiwillig heißt: Sie müssen nicht.
    Sie unterschreiben nicht?
    Das hat für dieses { -booklet(case: "short") } keine Folgen.
    In den Zeilen steht: welche Daten, an wen, wofür und bis wann.
    Verbindlich ist der deutsche Original-Text: Nur er gilt.
section-consent-revoke =
    Sie können Ihre <de>Einwilligung</de> (Erlaubnis) jederzeit zurücknehmen.
    Sagen oder schreiben Sie es dem { -office(case: "nom") }.
    Das gilt dann für die Zukunft.

section-notes = Notizen
    .lead =
        Sie haben Fragen?
        Schreiben Sie die Fragen vor einem { -appointment(case: "nom") } auf.

## Both documents

section-glossary = Wörter aus dem { -office(case: "nom") }
    .lead = Suchen Sie hier die deutschen Wörter aus Ihren Briefen.

section-emergency = Notfall
    .lead =
        Rufen Sie sofort an.
        Sagen Sie, wo Sie sind und was passiert ist.

## Willkommensmappe

section-willkommensmappe = Willkommen in { $kommune }
    .lead = Das Wichtigste für Ihren Anfang – zum Lesen, Zeigen und Aufheben

section-letter = Schön, dass Sie da sind
    .lead =
        In diesem Brief steht: Wer sind wir?
        Und wie helfen wir Ihnen?
section-letter-greeting =
    Guten Tag und herzlich willkommen in { $kommune }!
    Am Anfang ist vieles neu.
    Sie müssen das nicht allein schaffen.
section-letter-who-we-are =
    Wir sind die <de>Ankommensberatung</de>.
    Wir sind für alle da, die neu hier sind.
    Es ist egal, aus welchem Land Sie kommen und warum.
    Wir hören zu.
    Wir zeigen Ihnen den Weg zur richtigen Stelle.
section-letter-what-inside =
    In dieser { -pack } finden Sie erste Schritte, wichtige Adressen und { -german-course(case: "pl") }.
    Sie müssen nicht alles heute lesen.
    Der deutsche Text hilft Ihnen im { -office(case: "nom") }.
    Zeigen Sie einfach auf die Zeile.
section-letter-free =
    Unsere { -advice } kostet nichts und ist vertraulich.
    Vertraulich heißt: Wir erzählen nichts weiter.
    Sie entscheiden selbst, was Sie uns erzählen.
section-letter-visit =
    Wir besuchen Sie, wenn Sie möchten.
    Oder Sie kommen zu uns ins <de>Stadtteilbüro</de>.
    Rufen Sie uns an.
    Fragen Sie gern nach { -language-mediator(case: "dat") }.
    Diese Person übersetzt für Sie.

section-contents = Inhalt
    .lead = Suchen Sie Ihr Thema und öffnen Sie die Seite.

section-district-office = Ihr Stadtteil-Büro
    .lead =
        Kommen Sie zuerst hierher.
        Man hilft Ihnen weiter, auch zu anderen Stellen.
section-district-office-questions = Stellen Sie Ihre Fragen: zu Briefen, { -office(case: "pldat") }, Wohnung, Schule oder Arbeit.
section-district-office-forms =
    Bringen Sie Formulare mit.
    Lassen Sie sich beim Ausfüllen helfen.
section-district-office-courses = Fragen Sie nach { -german-course(case: "pldat") } in Ihrem Stadtteil.
section-district-office-people = Lernen Sie Menschen aus Ihrer Nachbarschaft kennen.

section-first-steps = Ihre ersten Schritte
    .lead =
        Beginnen Sie oben.
        Jede Zeile sagt: Wohin gehen Sie?
        Was bringen Sie mit?

section-courses = { -german-course(case: "pl") }
    .lead = Suchen Sie einen Kurs, der zu Ihnen und Ihrer Zeit passt.

section-own-papers = Meine Papiere
    .lead =
        Bewahren Sie hier Ihre Papiere auf.
        So finden Sie beim { -appointment(case: "nom") } alles.
section-own-papers-order =
    Ordnen Sie Ihre Papiere nach Themen.
    Das neueste Papier kommt nach vorn.
    Haken Sie ab, was in der { -pack } liegt.
section-own-papers-holes =
    Lochen Sie nur Kopien.
    Stecken Sie Ausweise, Urkunden und andere Originale in eine Hülle.
