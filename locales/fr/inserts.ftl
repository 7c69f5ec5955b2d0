# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Nous venons vous voir
    .lead = Lisez qui vient et de quoi il s’agit. Vous décidez si vous le souhaitez.
section-visit-greeting = Bonjour ! Nous aimerions faire votre connaissance. Nous venons volontiers chez vous, ou nous nous rencontrons ailleurs.
section-visit-who = Une personne { -advice(case: "of") } vient, pour une heure environ. Nous parlons de ce qui est important pour vous : logement, école, travail ou lettres.
section-visit-voluntary = La visite est facultative et ne coûte rien. Même si vous dites non, vous pouvez nous demander conseil.
section-visit-language = { -language-mediator(case: "Any") } peut venir aussi. Cela non plus ne vous coûte rien.
section-visit-reply = Remplissez la partie du bas, s’il vous plaît, et découpez-la. Remettez-la { -advice(case: "at") } ou appelez.

## Goals and agreements

section-agreements = Objectifs et accords
    .lead = Notez ensemble : quel est l’objectif ? Qui fait quoi, et pour quand ?
section-agreements-voluntary = Fixez-vous seulement des objectifs que vous voulez vous-même. Vous avez le droit de dire non ; nous vous redemanderons volontiers plus tard.
section-agreements-both = { -advice(case: "Def") } note aussi ce dont il se charge. Vous gardez cette feuille.

## Consents. The binding text of a consent is the German one.

section-consents = Consentements : vous décidez
    .lead = Signez seulement ce que vous avez compris et que vous voulez vraiment.
section-consents-what = Avec une <de>Einwilligung</de> (consentement), vous permettez à { -office(case: "any") } de transmettre certaines informations sur vous à un autre service.
section-consents-boxes = Pour chaque { -office(case: "nom") }, il y a un cadre : quelles informations, à qui, dans quel but et jusqu’à quand. C’est le texte allemand qui est juridiquement valable.
section-consents-free = Vous ne signez pas ? Cela n’a aucune conséquence pour votre { -booklet(case: "nom") } ni pour les conseils que vous recevez.
section-consents-revoke = Vous pouvez retirer chaque <de>Einwilligung</de> (consentement) à tout moment. Dites-le ou écrivez-le { -office(case: "at") } ; cela vaut alors pour l’avenir.

## Case conference: the invitation

section-case-conference = Invitation à une réunion de concertation
    .lead = Plusieurs services font un plan avec vous, et seulement si vous êtes d’accord.
section-case-conference-what = Dans une <de>Fallkonferenz</de> (réunion de concertation), les services qui vous accompagnent parlent entre eux. Ainsi, les aides se complètent mieux.
section-case-conference-open = Plus bas, vous lisez de quoi on parlera et qui viendra ; vous avez le droit de changer les deux. Vous recevez les résultats par écrit.
section-case-conference-company = N’hésitez pas à venir avec une personne de confiance. { -language-mediator(case: "Any") } peut aussi être là.
section-case-conference-consent = Sans votre <de>Einwilligung</de> (consentement), il n’y a pas de <de>Fallkonferenz</de> ; vous pouvez retirer ce consentement à tout moment. C’est le texte allemand qui est juridiquement valable.
section-case-conference-agree = Je suis d’accord : ces personnes et ces services ont le droit de parler de ces sujets.
section-case-conference-decline = Je ne veux pas de <de>Fallkonferenz</de>. Je continue quand même à recevoir des conseils.

## Case conference: the results

section-case-results = Résultats de la réunion de concertation
    .lead = Ici, vous lisez ce qui a été dit, qui s’occupe de quoi et pour quand.
section-case-results-yours = Cette feuille est à vous. C’est vous qui décidez à qui vous la montrez.
section-case-results-correct = Vous avez compris quelque chose autrement ? Dites-le, et la feuille sera changée.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Mon chemin vers un métier
    .lead = Votre <de>Berufswegeplan</de> (plan vers un métier) : notez ce que vous avez déjà fait et ce qui vient ensuite.
section-career-plan-kaoa = En Rhénanie-du-Nord-Westphalie, ces quatre étapes font partie de l’école. Le programme s’appelle <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de> : vous découvrez ce que vous savez bien faire et ce que vous aimez faire.
section-career-plan-explore = <de>Berufsfelderkundung</de> : pendant quelques journées, vous découvrez différents métiers.
section-career-plan-internship = <de>Praktikum</de> (stage) : vous travaillez un certain temps dans une entreprise.
section-career-plan-agreement = <de>Anschlussvereinbarung</de> : vous notez ce que vous ferez après l’école.
section-career-plan-help = Il manque une étape ? Demandez à l’école ou à la <de>Berufsberatung</de> (orientation professionnelle) comment la rattraper.

## School: one row per child, no absences, no marks

section-school-contacts = Contacts à l’école et à la crèche
    .lead = Notez pour chaque enfant qui vous pouvez joindre là-bas, et comment.
section-school-contacts-ask = Demandez : qui est là pour mon enfant ? Demandez à cette personne d’écrire ici ses coordonnées.
section-school-contacts-language = Pour les entretiens, demandez { -language-mediator(case: "any") }. Ne demandez pas à votre enfant de traduire.
section-school-contacts-talk = Parlez-vous aussi quand tout va bien. Ainsi, vous apprenez à vous connaître.

## Eighteen: leaving youth welfare

section-eighteen = Vous avez 18 ans
    .lead = Félicitations ! Vous décidez maintenant beaucoup de choses vous-même, et vous n’avez pas à y arriver sans aide.
section-eighteen-help-goes-on = L’aide du <de>Jugendamt</de> (office de la jeunesse) ne s’arrête pas forcément à 18 ans. En cas de besoin, il y a la <de>Hilfe für junge Volljährige</de> (aide aux jeunes adultes), en règle générale jusqu’au 21e anniversaire.
section-eighteen-before-it-ends = Votre aide doit se terminer ? Avant cela, parlez avec le <de>Jugendamt</de> et allez { -advice(case: "at") }.
section-eighteen-contact = Je sais qui s’occupe maintenant de mon dossier.
section-eighteen-money = Je sais de quoi je vis.
section-eighteen-account = J’ai mon propre compte bancaire.
section-eighteen-insurance = Je sais quelle assurance maladie j’ai.
section-eighteen-housing = Je sais où je peux habiter.
section-eighteen-document = Je sais jusqu’à quand mon document est valable.
section-eighteen-training = J’ai un plan pour l’école ou le travail.
section-eighteen-mentor = Je sais qui appeler quand c’est difficile.
section-eighteen-papers = Vous avez souvent besoin de ces papiers. Demandez ceux qui vous manquent.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Perspectives de séjour
    .lead = Avec une <de>Duldung</de> (séjour toléré), ces chemins sont parfois possibles. Tout n’est pas écrit ici, et une case cochée n’est pas une promesse.
section-right-to-stay-advice-first = Demandez conseil avant de faire quelque chose. Parlez de toutes les conditions avec { -advice(case: "def") }.
section-right-to-stay-young = <strong>Jeune, avec une scolarité ici :</strong> cela peut mener à une <de>Aufenthaltserlaubnis</de> (permis de séjour).
section-right-to-stay-young-age = Ma { -application(case: "nom") } arrive avant mon 27e anniversaire.
section-right-to-stay-young-years = Je vis ici depuis trois ans sans interruption.
section-right-to-stay-young-tolerated = J’ai une <de>Duldung</de> depuis douze mois.
section-right-to-stay-young-school = Je vais à l’école ici avec succès depuis trois ans, ou j’ai obtenu un diplôme ici.
section-right-to-stay-settled = <strong>Ici depuis beaucoup d’années :</strong> cela aussi peut mener à une <de>Aufenthaltserlaubnis</de> (permis de séjour).
section-right-to-stay-settled-years = Je vis ici depuis six ans sans interruption, ou depuis quatre ans avec un enfant mineur.
section-right-to-stay-settled-living = Je vis surtout de mon travail, ou je le pourrai bientôt.
section-right-to-stay-settled-german = Je parle allemand, au moins au niveau A2.
section-right-to-stay-settled-school = Mes enfants en âge scolaire vont à l’école.
section-right-to-stay-training = <strong>Avec une formation professionnelle :</strong> une <de>Ausbildungsduldung</de> (séjour toléré pour formation) ou une <de>Aufenthaltserlaubnis</de> (permis de séjour) sont possibles.
section-right-to-stay-training-contract = J’ai un <de>Ausbildungsvertrag</de> (contrat de formation).
section-right-to-stay-training-identity = Je sais si mon identité est établie.
section-right-to-stay-chance = Le <de>Chancen-Aufenthaltsrecht</de> (droit de séjour d’opportunité) n’est plus accordé. Si vous l’avez encore, il peut mener à l’un des deux premiers chemins.

## Another office has become responsible

section-responsibility-change = Votre dossier change d’administration
    .lead = Si l’administration change, il faut le plus souvent faire une nouvelle { -application(case: "nom") }. Ainsi, vous ne perdez rien.
section-responsibility-change-example = Par exemple : jusqu’ici, il y avait des aides selon l’<de>AsylbLG</de>, versées par le <de>Sozialamt</de> (bureau d’aide sociale). Maintenant, il y a les <de>Leistungen vom Jobcenter (SGB II)</de> (aides du Jobcenter).
section-responsibility-change-letter = Lisez dans la lettre : quelle { -office(case: "nom") } s’occupe maintenant de votre dossier, et à partir de quand ? Faites-vous expliquer la lettre.
section-responsibility-change-apply = Faites la { -application(case: "nom") } auprès de la nouvelle { -office(case: "nom") }. N’attendez pas la fin des anciennes aides.
section-responsibility-change-old-office = Prévenez l’ancienne { -office(case: "nom") }. Demandez jusqu’à quand elle paie encore.
section-responsibility-change-health = Demandez si votre assurance maladie change.
section-responsibility-change-tell = { -office(case: "Any") } a versé de l’argent pour vous à votre { -landlord }, à l’école ou à la crèche ? Prévenez-les aussi.
section-responsibility-change-no-money = L’argent n’arrive pas ? Allez tout de suite { -advice(case: "at") } avec toutes vos lettres.

## Appointments

section-appointments-list = Rendez-vous en un coup d’œil
    .lead = Accrochez cette feuille bien en vue. Annulez tôt si vous ne pouvez pas venir.

## Papers by situation

section-papers-list = De quels documents ai-je besoin ?
    .lead = Cochez ce que vous avez. Avant chaque { -appointment }, demandez ce qu’il faut vraiment apporter.
section-papers-list-copies = Remettez des copies et gardez les originaux.
section-papers-list-everybody = <strong>Pour tout le monde</strong>
section-papers-list-children = <strong>Avec des enfants</strong>
section-papers-list-work = <strong>Pour le travail</strong>
section-papers-list-school = <strong>Pour l’école et la formation</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Nous venons le
field-next-meeting = Prochain entretien
field-slip-name = Mon nom
field-slip-yes = Le { -appointment } me convient
field-slip-other-day = Plutôt ce jour-là
field-slip-interpreter = Interprète : quelle langue
field-signature = Date, signature
field-conference-topics = Sujets
field-conference-people = Qui participe
field-companion = Je viens avec
field-topic-discussed = Sujet
field-agreed = Ce qui est convenu
field-who-does-it = Qui le fait
field-until-when = Pour quand
field-kaoa-step = Étape
field-when = Quand
field-contact-phone = Téléphone ou e-mail
field-child = Enfant

## Papers that only the inserts ask for

paper-check-up-booklet = Carnet des examens de l’enfant (<de>U-Heft</de>)
paper-child-benefit-decision = Lettre sur les allocations familiales (<de>Kindergeld</de>, <de>Bescheid</de>)
paper-daycare-contract = Contrat avec la <de>Kita</de> (crèche) ou la <de>Tagespflege</de> (assistante maternelle)
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (contrat de travail)
paper-training-contract = <de>Ausbildungsvertrag</de> (contrat de formation)
paper-internship-certificates = Preuves de vos <de>Praktika</de> (stages)
paper-help-plan = Papiers du <de>Jugendamt</de> (<de>Hilfeplan</de> : plan d’aide)
