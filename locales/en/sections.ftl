# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = My { -booklet(case: "full") }
    .lead = My details, my contacts, my { -appointment(case: "pl") } – all in one place
section-begleitheft-yours = This { -booklet(case: "short") } belongs only to you. Nobody may demand it from you. Every entry is voluntary.

section-how-to = How to use this { -booklet(case: "short") }
section-how-to-carry = Take this { -booklet(case: "short") } with you to your { -appointment(case: "pl") }.
section-how-to-show = Show a page if you like. Then you do not have to explain everything again.
section-how-to-decide = Decide for yourself who sees the { -booklet(case: "short") }. No { -office(case: "nom") } may keep or copy it without asking you.
section-how-to-lines = Leave lines empty if you do not want to fill them in. Everything is voluntary.
section-how-to-speak = Is something not clear? Point to the line. Ask for a { -language-mediator(case: "nom") }.
section-how-to-not-official = This { -booklet(case: "short") } is <strong>not an official document</strong>. It does not replace an identity card or an { -application(case: "nom") }. Nobody is put at a disadvantage for not using it.
section-how-to-lost = Have you found this { -booklet(case: "short") }? Please do not read it. Please return it to the contact point. Thank you very much!

## Begleitheft: the person and the people around

section-about-me = About me
    .lead = Only fill in what you would like to show at { -appointment(case: "pl") }.

section-people = People I live with
    .lead = Write down who lives with you; the year of birth is enough.

section-my-offices = My { -office(case: "pl") } and contacts
    .lead = Write down your { -contact-person(case: "pl") } and what you have already handed in.

section-papers = My documents
    .lead = Tick what you have; talk to the { -advice(case: "service") } about what is missing.
section-papers-originals = Hand in copies and keep the originals. If an { -office(case: "nom") } keeps an original, ask for a <de>Bescheinigung</de> (written proof).

section-appointments = My { -appointment(case: "pl") }
    .lead = Write down every { -appointment(case: "nom") }; cancel early if you cannot come.

## Begleitheft: language, work, goals

section-language = Learning German
    .lead = Choose what suits you and write down your courses and certificates.

section-school-work = School, training, work
    .lead = Write down what you can do; experience without a certificate belongs here too.

section-goals = My goals
section-goals-voluntary = Only set goals if you want to. You may say no. The { -advice(case: "service") } can offer it to you again later.

section-responsibility = When your { -office(case: "nom") } changes
    .lead = Write down here which { -office(case: "nom") } is now responsible for you.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = My consents
    .lead = Only sign what you have understood and really want.
section-consent-free = Every <de>Einwilligung</de> (consent) is voluntary. If you do not sign, this has no consequences for this { -booklet(case: "short") }. The lines say: which data, to whom, what for and until when. The German text is binding.
section-consent-revoke = You can withdraw your <de>Einwilligung</de> (consent) at any time. Tell the { -office(case: "nom") } or write to it. This then applies to the future.

section-notes = Notes
    .lead = Write down your questions before you go to an { -appointment(case: "nom") }.

## Both documents

section-glossary = Words used in { -office(case: "pl") }
    .lead = Look here for the German words from your letters.

section-emergency = Emergency
    .lead = Call at once. Say where you are and what has happened.

## Willkommensmappe

section-willkommensmappe = Welcome to { $kommune }
    .lead = The most important things for your start – to read, show and keep

section-letter = We are glad you are here
    .lead = This letter tells you who we are and how we support you.
section-letter-greeting = Hello and a warm welcome to { $kommune }! At the start, many things are new. You do not have to manage on your own.
section-letter-who-we-are = We are the <de>Ankommensberatung</de> (arrival { -advice(case: "service") }). We are here for everyone who is new here. Which country you come from, and why, does not matter. We listen and show you the way to the right office.
section-letter-what-inside = In this { -pack } you will find first steps, important addresses and { -german-course(case: "pl") }. You do not have to read everything today. The German text helps you at the { -office(case: "nom") }: just point to the line.
section-letter-free = Our { -advice(case: "nom") } is free of charge and confidential. You decide what you tell us.
section-letter-visit = We will visit you if you like. Or you can come to us at the <de>Stadtteilbüro</de> (district office). Call us. You are welcome to ask for a { -language-mediator(case: "nom") }.

section-contents = Contents
    .lead = Look for your topic and turn to the page.

section-district-office = Your district office
    .lead = Come here first: people here will help you and point you to other offices.
section-district-office-questions = Ask your questions: about letters, { -office(case: "pl") }, your flat, school or work.
section-district-office-forms = Bring forms with you and get help filling them in.
section-district-office-courses = Ask about { -german-course(case: "pl") } in your district.
section-district-office-people = Get to know people from your neighbourhood.

section-first-steps = Your first steps
    .lead = Start at the top: each line says where to go and what to bring.

section-courses = { -german-course(case: "pl") }
    .lead = Look for a course that suits you and your schedule.

section-own-papers = My papers
    .lead = Keep your documents here, so that you can find everything for an { -appointment(case: "nom") }.
section-own-papers-order = Sort your papers by topic, with the newest at the front. Tick what is in the { -pack }.
section-own-papers-holes = Only punch holes in copies. Put identity cards, certificates and other originals in a plastic sleeve.
