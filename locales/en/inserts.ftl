# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = We are coming to visit you
    .lead = Read who is coming and what it is about. You decide whether you would like this.
section-visit-greeting = Hello! We would like to get to know you and are happy to visit you at home, or we can meet somewhere else.
section-visit-who = One person from the { -advice(case: "service") } will come, for about an hour. We will talk about what matters to you: housing, school, work or letters.
section-visit-voluntary = The visit is voluntary and costs nothing. Even if you say no, you can get { -advice(case: "nom") } from us.
section-visit-language = A { -language-mediator(case: "nom") } can come along. This costs you nothing either.
section-visit-reply = Please fill in the lower part and cut it off. Hand it in at the { -advice(case: "service") }, or call.

## Goals and agreements

section-agreements = Goals and agreements
    .lead = Write down together: what is the goal? Who does what by when?
section-agreements-voluntary = Only set goals that you want yourself. You may say no; we will be glad to ask you again later.
section-agreements-both = The { -advice(case: "service") } also writes down what it will do. You keep this sheet.

## Consents. The binding text of a consent is the German one.

section-consents = Consents: you decide
    .lead = Only sign what you have understood and really want.
section-consents-what = With an <de>Einwilligung</de> (consent) you allow an { -office(case: "nom") } to pass on certain information about you to another office or service.
section-consents-boxes = There is a box for each { -office(case: "nom") }: which information, to whom, what for and until when. The German text is binding.
section-consents-free = If you do not sign, this has no consequences for your { -booklet(case: "full") } or for your { -advice(case: "nom") }.
section-consents-revoke = You can withdraw any <de>Einwilligung</de> (consent) at any time. Tell the { -office(case: "nom") } or write to it; this then applies to the future.

## Case conference: the invitation

section-case-conference = Invitation to a case conference
    .lead = Several offices and services plan together with you, and only if you agree.
section-case-conference-what = In a <de>Fallkonferenz</de> (case conference), the offices and services supporting you talk to each other. This way, their help fits together better.
section-case-conference-open = Below you can see what will be discussed and who is coming; you may change both. You will get the results in writing.
section-case-conference-company = You are welcome to bring someone you trust. A { -language-mediator(case: "nom") } can also be there.
section-case-conference-consent = Without your <de>Einwilligung</de> (consent) there is no <de>Fallkonferenz</de>; you can withdraw your consent at any time. The German text is binding.
section-case-conference-agree = I agree: these people, offices and services may talk about these topics.
section-case-conference-decline = I do not want a <de>Fallkonferenz</de>. The { -advice(case: "nom") } continues anyway.

## Case conference: the results

section-case-results = Results of the case conference
    .lead = Here you can see what was discussed and who will take care of what by when.
section-case-results-yours = This sheet belongs to you. You decide who you show it to.
section-case-results-correct = Did you understand something differently? Say so, and the sheet will be changed.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = My path to a profession
    .lead = Your <de>Berufswegeplan</de> (career plan): write down what you have already done and what comes next.
section-career-plan-kaoa = In North Rhine-Westphalia, these four steps are part of school. The programme is called <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: you find out what you are good at and what you like doing.
section-career-plan-explore = <de>Berufsfelderkundung</de>: on individual days, you take a look at different professions.
section-career-plan-internship = <de>Praktikum</de> (work placement): you work in a company for a while.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: you write down what comes next after school.
section-career-plan-help = Is a step missing? Ask at school or at the <de>Berufsberatung</de> (careers { -advice(case: "nom") }) how you can catch up on it.

## School: one row per child, no absences, no marks

section-school-contacts = Contacts at school and nursery
    .lead = For each child, write down who you can reach there and how.
section-school-contacts-ask = Ask: who is there for my child? Ask this person to write their details here.
section-school-contacts-language = For talks, ask for a { -language-mediator(case: "nom") }; do not ask your child to interpret.
section-school-contacts-talk = Talk to each other when things are going well, too. This is how you get to know each other.

## Eighteen: leaving youth welfare

section-eighteen = Now you are 18
    .lead = Congratulations! You now decide many things yourself, and you do not have to manage it alone.
section-eighteen-help-goes-on = Help from the <de>Jugendamt</de> (youth welfare office) does not have to stop at 18. If needed, there is <de>Hilfe für junge Volljährige</de> (help for young adults), as a rule until the 21st birthday.
section-eighteen-before-it-ends = Is your help going to end? Before that, talk to the <de>Jugendamt</de> and go to the { -advice(case: "service") }.
section-eighteen-contact = I know who is responsible for me now.
section-eighteen-money = I know what I live on.
section-eighteen-account = I have my own bank account.
section-eighteen-insurance = I know how my health is insured.
section-eighteen-housing = I know where I can live.
section-eighteen-document = I know how long my document is valid.
section-eighteen-training = I have a plan for school or work.
section-eighteen-mentor = I know who to call when things get hard.
section-eighteen-papers = You will often need these papers. Ask about any that you do not have.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Prospects of staying
    .lead = With a <de>Duldung</de> (tolerated stay), there may be these ways. Not everything is listed here, and a tick is no promise.
section-right-to-stay-advice-first = Get advice before you do anything. Ask the { -advice(case: "service") } about all the requirements.
section-right-to-stay-young = <strong>Young and went to school here:</strong> this can lead to an <de>Aufenthaltserlaubnis</de> (residence permit).
section-right-to-stay-young-age = My { -application(case: "nom") } comes in before my 27th birthday.
section-right-to-stay-young-years = I have lived here for three years without a break.
section-right-to-stay-young-tolerated = I have had a <de>Duldung</de> for twelve months.
section-right-to-stay-young-school = I have been going to school here successfully for three years, or I have gained a qualification here.
section-right-to-stay-settled = <strong>Many years here:</strong> this can also lead to an <de>Aufenthaltserlaubnis</de> (residence permit).
section-right-to-stay-settled-years = I have lived here for six years without a break, or for four years with a child under 18.
section-right-to-stay-settled-living = I live mainly on my earnings from work, or I will soon be able to.
section-right-to-stay-settled-german = I speak German, at least A2.
section-right-to-stay-settled-school = My school-age children go to school.
section-right-to-stay-training = <strong>With vocational training:</strong> an <de>Ausbildungsduldung</de> (tolerated stay for training) or an <de>Aufenthaltserlaubnis</de> (residence permit) is possible.
section-right-to-stay-training-contract = I have an <de>Ausbildungsvertrag</de> (training contract).
section-right-to-stay-training-identity = I know whether my identity has been established.
section-right-to-stay-chance = The <de>Chancen-Aufenthaltsrecht</de> (opportunity residence right) is no longer being granted. If you still have it, it can lead to one of the first two ways.

## Another office has become responsible

section-responsibility-change = Another { -office(case: "nom") } is responsible
    .lead = If the { -office(case: "nom") } changes, you usually have to apply again. This way, nothing gets lost.
section-responsibility-change-example = For example: until now, there were <de>AsylbLG</de> benefits from the <de>Sozialamt</de> (social welfare office). Now there are <de>Leistungen vom Jobcenter (SGB II)</de>: job centre benefits.
section-responsibility-change-letter = Read in the letter: which { -office(case: "nom") } is now responsible, and from when? Have it explained to you.
section-responsibility-change-apply = Apply to the new { -office(case: "nom") }. Do not wait until the old benefits end.
section-responsibility-change-old-office = Tell the previous { -office(case: "nom") }. Ask how long it will still pay.
section-responsibility-change-health = Ask whether your health insurance will change.
section-responsibility-change-tell = Has an { -office(case: "nom") } paid a { -landlord(case: "nom") }, school or nursery for you? Tell them as well.
section-responsibility-change-no-money = Is no money coming in? Go to the { -advice(case: "service") } at once and bring all your letters.

## Appointments

section-appointments-list = { -appointment(case: "Pl") } at a glance
    .lead = Hang this sheet where you can see it well. Cancel early if you cannot come.

## Papers by situation

section-papers-list = Which documents do I need?
    .lead = Tick what you have. Before each { -appointment(case: "nom") }, ask what you really need to bring.
section-papers-list-copies = Hand in copies and keep the originals.
section-papers-list-everybody = <strong>For everyone</strong>
section-papers-list-children = <strong>With children</strong>
section-papers-list-work = <strong>For work</strong>
section-papers-list-school = <strong>For school and training</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = We are coming on
field-next-meeting = Next meeting
field-slip-name = My name
field-slip-yes = This date suits me
field-slip-other-day = I would prefer this day
field-slip-interpreter = Mediation: which language
field-signature = Date, signature
field-conference-topics = Topics
field-conference-people = Who takes part
field-companion = I am bringing
field-topic-discussed = Topic
field-agreed = What was agreed
field-who-does-it = Who does it
field-until-when = By when
field-kaoa-step = Step
field-when = When
field-contact-phone = Phone or email
field-child = Child

## Papers that only the inserts ask for

paper-check-up-booklet = Children’s check-up booklet (<de>U-Heft</de>)
paper-child-benefit-decision = <de>Kindergeld</de> (child benefit) letter (<de>Bescheid</de>)
paper-daycare-contract = Contract for <de>Kita</de> (nursery) or <de>Tagespflege</de> (childminding)
paper-cv = <de>Lebenslauf</de> (CV)
paper-employment-contract = <de>Arbeitsvertrag</de> (employment contract)
paper-training-contract = <de>Ausbildungsvertrag</de> (training contract)
paper-internship-certificates = Proof of <de>Praktika</de> (work placements)
paper-help-plan = <de>Jugendamt</de> papers (<de>Hilfeplan</de>: help plan)
