# Sections of the Begleitheft and the Willkommensmappe.
# `.lead` is at most 120 characters; letter paragraphs are at most 260.

## Begleitheft: cover and how to use it

section-begleitheft = Mein Begleitheft
    .lead = Meine Angaben, meine Kontakte, meine Termine – an einem Ort
section-begleitheft-yours = Dieses Heft gehört nur Ihnen. Niemand darf es von Ihnen verlangen. Jede Angabe ist freiwillig.

section-how-to = So nutzen Sie dieses Heft
section-how-to-carry = Nehmen Sie das Heft zu Ihren Terminen mit.
section-how-to-show = Zeigen Sie eine Seite, wenn Sie möchten. So müssen Sie nicht alles noch einmal erzählen.
section-how-to-decide = Entscheiden Sie selbst, wer das Heft sieht. Kein Amt darf es ungefragt behalten oder kopieren.
section-how-to-lines = Lassen Sie Zeilen leer, die Sie nicht ausfüllen möchten. Alles ist freiwillig.
section-how-to-speak = Sie verstehen etwas nicht? Zeigen Sie auf die Zeile. Fragen Sie nach einer Sprachmittlerin oder einem Sprachmittler.
section-how-to-not-official = Dieses Heft ist <strong>kein amtliches Dokument</strong>. Es ersetzt keinen Ausweis und keinen Antrag. Wer es nicht benutzt, hat keinen Nachteil.
section-how-to-lost = Haben Sie dieses Heft gefunden? Bitte lesen Sie nicht darin. Geben Sie es bitte an die Kontaktstelle zurück. Vielen Dank!

## Begleitheft: the person and the people around

section-about-me = Über mich
    .lead = Tragen Sie nur ein, was Sie bei Terminen zeigen möchten.

section-people = Menschen, mit denen ich lebe
    .lead = Tragen Sie ein, wer mit Ihnen wohnt; das Geburtsjahr genügt.

section-my-offices = Meine Ämter und Kontakte
    .lead = Notieren Sie Ihre Ansprechpersonen und was Sie schon abgegeben haben.

section-papers = Meine Unterlagen
    .lead = Haken Sie ab, was Sie haben; was fehlt, besprechen Sie mit der Beratung.
section-papers-originals = Geben Sie Kopien ab und behalten Sie die Originale. Behält ein Amt ein Original? Bitten Sie um eine <de>Bescheinigung</de>.

section-appointments = Meine Termine
    .lead = Tragen Sie jeden Termin ein; sagen Sie früh ab, wenn Sie nicht kommen können.

## Begleitheft: language, work, goals

section-language = Deutsch lernen
    .lead = Wählen Sie ein Angebot und notieren Sie Ihre Kurse und Zertifikate.

section-school-work = Schule, Ausbildung, Arbeit
    .lead = Schreiben Sie auf, was Sie können; auch Erfahrung ohne Zeugnis gehört hierher.

section-goals = Meine Ziele
section-goals-voluntary = Setzen Sie sich Ziele nur, wenn Sie möchten. Sie dürfen Nein sagen. Die Beratung kann es Ihnen später noch einmal anbieten.

section-responsibility = Wenn das Amt wechselt
    .lead = Notieren Sie hier, welches Amt jetzt für Sie zuständig ist.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Meine Einwilligungen
    .lead = Unterschreiben Sie nur, was Sie verstanden haben und wirklich möchten.
section-consent-free = Jede <de>Einwilligung</de> ist freiwillig. Sie unterschreiben nicht? Das hat für dieses Heft keine Folgen. In den Zeilen steht: welche Daten, an wen, wofür und bis wann. Verbindlich ist der deutsche Text.
section-consent-revoke = Sie können Ihre <de>Einwilligung</de> jederzeit zurücknehmen. Sagen oder schreiben Sie es dem Amt. Das gilt dann für die Zukunft.

section-notes = Notizen
    .lead = Schreiben Sie Ihre Fragen auf, bevor Sie zu einem Termin gehen.

## Both documents

section-glossary = Wörter aus dem Amt
    .lead = Suchen Sie hier die deutschen Wörter aus Ihren Briefen.

section-emergency = Notfall
    .lead = Rufen Sie sofort an. Sagen Sie: Wo sind Sie? Was ist passiert?

## Willkommensmappe

section-willkommensmappe = Willkommen in { $kommune }
    .lead = Das Wichtigste für Ihren Anfang – zum Lesen, Zeigen und Aufheben

section-letter = Schön, dass Sie da sind
    .lead = Dieser Brief sagt Ihnen, wer wir sind und wie wir Sie unterstützen.
section-letter-greeting = Guten Tag und herzlich willkommen in { $kommune }! Am Anfang ist vieles neu. Sie müssen das nicht allein schaffen.
section-letter-who-we-are = Wir sind die <de>Ankommensberatung</de>. Wir sind für alle da, die neu hier sind. Aus welchem Land Sie kommen und warum, spielt keine Rolle. Wir hören zu und zeigen Ihnen den Weg zur richtigen Stelle.
section-letter-what-inside = In dieser Mappe finden Sie erste Schritte, wichtige Adressen und Deutschkurse. Sie müssen nicht alles heute lesen. Der deutsche Text hilft Ihnen im Amt: Zeigen Sie einfach auf die Zeile.
section-letter-free = Unsere Beratung ist kostenlos und vertraulich. Sie entscheiden selbst, was Sie uns erzählen.
section-letter-visit = Wir besuchen Sie, wenn Sie möchten. Oder Sie kommen zu uns ins <de>Stadtteilbüro</de>. Rufen Sie uns an. Fragen Sie gern nach einer Sprachmittlerin oder einem Sprachmittler.

section-contents = Inhalt
    .lead = Suchen Sie Ihr Thema und schlagen Sie die Seite auf.

section-district-office = Ihr Stadtteilbüro
    .lead = Kommen Sie zuerst hierher: Man hilft Ihnen weiter, auch zu anderen Stellen.
section-district-office-questions = Stellen Sie Ihre Fragen: zu Briefen, Ämtern, Wohnung, Schule oder Arbeit.
section-district-office-forms = Bringen Sie Formulare mit und lassen Sie sich beim Ausfüllen helfen.
section-district-office-courses = Fragen Sie nach Deutschkursen in Ihrem Stadtteil.
section-district-office-people = Lernen Sie Menschen aus Ihrer Nachbarschaft kennen.

section-first-steps = Ihre ersten Schritte
    .lead = Beginnen Sie oben: Jede Zeile sagt, wohin Sie gehen und was Sie mitbringen.

section-courses = Deutschkurse
    .lead = Suchen Sie einen Kurs, der zu Ihnen und Ihrer Zeit passt.

section-own-papers = Meine Papiere
    .lead = Bewahren Sie hier Ihre Unterlagen auf, damit Sie beim Termin alles finden.
section-own-papers-order = Ordnen Sie Ihre Papiere nach Themen, das neueste nach vorn. Haken Sie ab, was in der Mappe liegt.
section-own-papers-holes = Lochen Sie nur Kopien. Stecken Sie Ausweise, Urkunden und andere Originale in eine Hülle.
