# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Mon { -booklet(case: "nom") }
    .lead = Mes informations, mes contacts, mes { -appointment } – au même endroit
section-begleitheft-yours = Ce { -booklet(case: "short") } n’appartient qu’à vous. Personne n’a le droit de vous le réclamer. Toute information est facultative.

section-how-to = Comment utiliser ce { -booklet(case: "short") }
section-how-to-carry = Emportez ce { -booklet(case: "short") } à vos { -appointment }.
section-how-to-show = Montrez une page si vous le souhaitez. Ainsi, vous n’avez pas besoin de tout raconter encore une fois.
section-how-to-decide = Décidez vous-même qui voit ce { -booklet(case: "short") }. Aucune { -office(case: "nom") } n’a le droit de le garder ou de le copier sans vous demander.
section-how-to-lines = Laissez vides les lignes que vous ne voulez pas remplir. Tout est facultatif.
section-how-to-speak = Vous ne comprenez pas quelque chose ? Montrez la ligne. Demandez { -language-mediator(case: "any") }.
section-how-to-not-official = Ce { -booklet(case: "short") } <strong>n’est pas un document officiel</strong>. Il ne remplace ni une pièce d’identité ni une { -application(case: "nom") }. Ne pas l’utiliser n’entraîne aucun désavantage.
section-how-to-lost = Vous avez trouvé ce { -booklet(case: "short") } ? S’il vous plaît, ne le lisez pas. Rendez-le, s’il vous plaît, au point de contact. Merci beaucoup !

## Begleitheft: the person and the people around

section-about-me = À propos de moi
    .lead = Notez seulement ce que vous voulez montrer à vos { -appointment }.

section-people = Les personnes avec qui je vis
    .lead = Notez qui habite avec vous ; l’année de naissance suffit.

section-my-offices = Mes { -office(case: "pl") } et contacts
    .lead = Notez vos { -contact-person(case: "pl") } et ce que vous avez déjà remis.

section-papers = Mes documents
    .lead = Cochez ce que vous avez ; parlez de ce qui manque avec { -advice(case: "def") }.
section-papers-originals = Remettez des copies et gardez les originaux. { -office(case: "Any") } garde un original ? Demandez une <de>Bescheinigung</de> (attestation).

section-appointments = Mes { -appointment }
    .lead = Notez chaque { -appointment } ; annulez tôt si vous ne pouvez pas venir.

## Begleitheft: language, work, goals

section-language = Apprendre l’allemand
    .lead = Choisissez une offre et notez vos cours et vos certificats.

section-school-work = École, formation, travail
    .lead = Notez ce que vous savez faire ; l’expérience sans certificat a aussi sa place ici.

section-goals = Mes objectifs
section-goals-voluntary = Fixez-vous des objectifs seulement si vous voulez. Vous pouvez dire non. { -advice(case: "Def") } peut vous le reproposer plus tard.

section-responsibility = Changement d’administration
    .lead = Notez ici quelle { -office(case: "nom") } s’occupe maintenant de votre dossier.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Mes consentements
    .lead = Signez seulement ce que vous avez compris et que vous voulez vraiment.
section-consent-free = Chaque <de>Einwilligung</de> (consentement) est volontaire. Vous ne signez pas ? Cela n’a aucune conséquence pour ce { -booklet(case: "short") }. Les lignes indiquent : quelles données, à qui, dans quel but et jusqu’à quand. C’est le texte allemand qui est juridiquement valable.
section-consent-revoke = Vous pouvez retirer votre <de>Einwilligung</de> (consentement) à tout moment. Dites-le ou écrivez-le { -office(case: "at") }. Cela vaut alors pour l’avenir.

section-notes = Notes
    .lead = Notez vos questions avant d’aller à un { -appointment }.

## Both documents

section-glossary = Mots de { -office(case: "def") }
    .lead = Cherchez ici les mots allemands de vos lettres.

section-emergency = Urgence
    .lead = Appelez tout de suite. Dites où vous êtes et ce qui s’est passé.

## Willkommensmappe

section-willkommensmappe = Bienvenue à { $kommune }
    .lead = L’essentiel pour vos débuts – à lire, à montrer et à garder

section-letter = Quel plaisir de vous accueillir
    .lead = Cette lettre vous dit qui nous sommes et comment nous vous aidons.
section-letter-greeting = Bonjour et bienvenue à { $kommune } ! Au début, beaucoup de choses sont nouvelles. Vous n’avez pas à vous débrouiller sans aide.
section-letter-who-we-are = Nous sommes l’<de>Ankommensberatung</de> (conseil à l’arrivée). Nous sommes là pour toutes les personnes qui viennent d’arriver. Peu importe de quel pays vous venez, et pourquoi. Nous vous écoutons et vous montrons le chemin vers le bon service.
section-letter-what-inside = Dans ce { -pack }, vous trouvez les premières démarches, des adresses importantes et des { -german-course(case: "nom") }. Pas besoin de tout lire aujourd’hui. Le texte allemand vous aide dans les { -office(case: "pl") } : montrez simplement la ligne.
section-letter-free = Nos conseils sont gratuits et confidentiels. Vous décidez vous-même de ce que vous nous racontez.
section-letter-visit = Nous vous rendons visite si vous le souhaitez. Ou vous venez nous voir au <de>Stadtteilbüro</de> (bureau de quartier). Appelez-nous. N’hésitez pas à demander { -language-mediator(case: "any") }.

section-contents = Sommaire
    .lead = Cherchez votre sujet et allez à la page.

section-district-office = Votre bureau de quartier
    .lead = Venez d’abord ici : on vous aide et on vous oriente aussi vers d’autres services.
section-district-office-questions = Posez vos questions : sur les lettres, les { -office(case: "pl") }, le logement, l’école ou le travail.
section-district-office-forms = Apportez vos formulaires et faites-vous aider pour les remplir.
section-district-office-courses = Demandez quels { -german-course(case: "nom") } il y a dans votre quartier.
section-district-office-people = Faites la connaissance de personnes de votre voisinage.

section-first-steps = Vos premières démarches
    .lead = Commencez en haut : chaque ligne dit où aller et quoi apporter.

section-courses = { -german-course(case: "Nom") }
    .lead = Cherchez un cours qui vous convient et qui va avec vos horaires.

section-own-papers = Mes papiers
    .lead = Gardez ici vos documents, pour tout trouver à votre { -appointment }.
section-own-papers-order = Classez vos papiers par sujet, les plus récents devant. Cochez ce qui se trouve dans le { -pack }.
section-own-papers-holes = Perforez seulement des copies. Mettez les pièces d’identité, les actes officiels et les autres originaux dans une pochette.
