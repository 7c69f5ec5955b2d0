# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## registration

topic-registration = Registering your address
    .lead = Register after you move in. Many { -office(case: "pl") } will ask about this registration later.
topic-registration-confirmation = Ask your { -landlord(case: "nom") } for the <de>Wohnungsgeberbestätigung</de> (confirmation).
topic-registration-ask-appointment = Do you need an { -appointment(case: "nom") }? Ask the <de>Bürgerbüro</de> (citizens’ office).
topic-registration-register = Register yourself and your family at the new address.
topic-registration-certificate = Ask for the <de>Meldebescheinigung</de> (proof of address). Keep it safe.
topic-registration-letterbox = Write all family names on your letterbox and doorbell.
topic-registration-move = Are you moving again? Register the next address too.
topic-registration-tell-others = Also tell your bank, school, health insurer and { -office(case: "pl") } your new address.
topic-registration-tax-id = The <de>Steuer-ID</de> (tax ID) usually comes by post. Keep the letter.
topic-registration-no-payment = Do not pay anyone for an { -appointment(case: "nom") }. Only register a flat where you really live.
topic-registration-two-weeks-law = Register within two weeks of moving in. Is it already later than that? Register straight away anyway. Do you have questions? Ask the { -advice(case: "service") }.

## residence-permit

topic-residence-permit = Your permission to stay
    .lead = Check how long your document is valid. Ask for an { -appointment(case: "nom") } early.
topic-residence-permit-check = Check how long your document is valid. Write down the date.
topic-residence-permit-appointment = Ask the <de>Ausländerbehörde</de> (immigration office) early for an { -appointment(case: "nom") }.
topic-residence-permit-papers = Ask which papers you should bring. Make copies.
topic-residence-permit-receipt = Is it taking a long time? Ask for written confirmation.
topic-residence-permit-next-steps = Would you like to stay permanently? Ask for the steps in writing.
topic-residence-permit-conditions = Read what is written on the document and on the extra sheet.
topic-residence-permit-work = Before every new job, ask whether you are allowed to work there.
topic-residence-permit-travel = Would you like to travel abroad or move? Ask first.
topic-residence-permit-changes = Report changes: address, marriage, birth, separation or a new job.
topic-residence-permit-deadline-letter = Does the letter give a <de>Frist</de> (deadline)? Go to the { -advice(case: "service") } at once. Do not pay anyone for an { -appointment(case: "nom") }.
topic-residence-permit-right-to-stay = Even with a <de>Duldung</de> (tolerated stay) there are ways to get an <de>Aufenthaltserlaubnis</de> (residence permit). Your time in Germany matters, for example. Ask the { -advice(case: "service") } early.
topic-residence-permit-chance-permit = The <de>Chancen-Aufenthaltsrecht</de> (opportunity residence right) is no longer being granted. Do you still have it? Then special rules apply for a time. Go to the { -advice(case: "service") } soon.

## health-insurance

topic-health-insurance = Health insurance
    .lead = Register early with a health insurer. You need their card at the doctor’s.
topic-health-insurance-ask = First find out how you are insured. The { -advice(case: "service") } will help you with this.
topic-health-insurance-choose = Choose a <de>Krankenkasse</de> (health insurer) and register there.
topic-health-insurance-family = Ask whether your family can be insured with you.
topic-health-insurance-card = Take your <de>Gesundheitskarte</de> (health card) to every doctor’s appointment.
topic-health-insurance-no-card = No card yet? Ask your health insurer for written proof.
topic-health-insurance-european-card = Do you have a European health insurance card? Show it to the health insurer.
topic-health-insurance-social-office = Sometimes the <de>Sozialamt</de> (social welfare office) helps first. Ask for a <de>Behandlungsschein</de> (treatment voucher).
topic-health-insurance-changes = Tell your health insurer about a new address, new job, birth or marriage.
topic-health-insurance-not-insured = Are you not insured? Do not wait. Ask the { -advice(case: "service") }.
topic-health-insurance-doorstep = Do not sign up for insurance at your door or on the phone. Get { -advice(case: "nom") } first.

## doctor

topic-doctor = When you are ill
    .lead = Go to a GP practice first. If life is in danger, call an ambulance at once.
topic-doctor-find = Look for a <de>Hausarztpraxis</de> (GP practice) near you before you become ill.
topic-doctor-call = Call them and ask for an { -appointment(case: "nom") }.
topic-doctor-language = Do you need a { -language-mediator(case: "nom") }? Say so straight away.
topic-doctor-bring = Bring your card, vaccination record and medicines.
topic-doctor-specialist = Need a specialist practice? Ask for an <de>Überweisung</de> (referral).
topic-doctor-closed = Practice closed and no danger to life? The out-of-hours doctor service will help.
topic-doctor-pharmacy = Take the <de>Rezept</de> (prescription) to the <de>Apotheke</de> (pharmacy) for medicines.
topic-doctor-sick-note = Unable to go to work or to your course? Let them know at once.
topic-doctor-cancel = Unable to come to your { -appointment(case: "nom") }? Cancel early.
topic-doctor-children = Also take children to the <de>Vorsorgeuntersuchung</de> (check-up).
topic-doctor-ambulance = Severe chest pain, trouble breathing or paralysis? Do not wait. Call an ambulance.

## mental-health

topic-mental-health = Help for your mental health
    .lead = After hard times, many people feel afraid or sleep badly. Get help.
topic-mental-health-talk = Talk to someone you trust.
topic-mental-health-practice = Go to your <de>Hausarztpraxis</de> (GP practice). Say how you are feeling.
topic-mental-health-counselling = Ask the { -advice(case: "service") } about help near you.
topic-mental-health-language = Ask for a { -language-mediator(case: "nom") }.
topic-mental-health-strength = It is not your fault. Getting help is a good step.
topic-mental-health-daily = A regular routine, exercise and talking can do you good.
topic-mental-health-children = Children have worries too. Talk to the school, nursery or children’s doctor.
topic-mental-health-waiting = Getting a place in <de>Psychotherapie</de> can take time. Ask what can help now.
topic-mental-health-not-alone = Do you feel you no longer want to live? Call now. If life is in danger, call an ambulance.

## housing

topic-housing = Finding a flat
    .lead = The search can take a long time. Take your time to read every contract before you sign.
topic-housing-entitlement = Ask about a <de>Wohnberechtigungsschein</de> (housing entitlement certificate) for low-rent flats.
topic-housing-search = Look online, in the newspaper and ask people you know.
topic-housing-visit = Go and see the flat. Take photos of any damage.
topic-housing-rent-paid = Does an { -office(case: "nom") } pay your rent? Ask there for approval first.
topic-housing-contract = Have the <de>Mietvertrag</de> (rental contract) explained to you. Keep it safe.
topic-housing-costs = You pay <de>Kaltmiete</de> (basic rent) plus <de>Nebenkosten</de> (extra costs), such as water and rubbish.
topic-housing-deposit = The <de>Kaution</de> (deposit) is money held as security. Keep the receipt.
topic-housing-power = When you move in, write down the meter readings. You often have to arrange electricity yourself.
topic-housing-handover = When moving in, list all damage in the <de>Übergabeprotokoll</de> (handover record).
topic-housing-dismissal = Received a <de>Kündigung</de> (notice to leave) or <de>Mahnung</de> (reminder)? Go to the { -advice(case: "service") } at once.
topic-housing-advance = Do not pay any money before you have seen the flat and the contract. Do not sign anything you do not understand.

## money-support

topic-money-support = When money is short
    .lead = Get advice early. The { -advice(case: "service") } helps you find out which { -office(case: "nom") } is responsible.
topic-money-support-ask = Ask the { -advice(case: "service") } what help is possible for you.
topic-money-support-job-centre = Ask about <de>Leistungen vom Jobcenter (SGB II)</de>: benefits from the job centre. Apply early.
topic-money-support-social-office = The <de>Sozialamt</de> (social welfare office) is responsible for some help. Ask there.
topic-money-support-family = Do you have children? Ask about <de>Kindergeld</de> (child benefit) and <de>Kinderzuschlag</de> (child supplement).
topic-money-support-copies = Copy every { -application(case: "nom") }. Ask for confirmation when you hand it in.
topic-money-support-changes = Report changes at once: work, wages, moving, birth, marriage, travel.
topic-money-support-rent = Low wages and high rent? Ask about <de>Wohngeld</de> (housing benefit).
topic-money-support-school = For school things and trips, ask about <de>Bildung und Teilhabe</de> (education support).
topic-money-support-decision = Is a <de>Bescheid</de> (official decision) wrong or unclear? Ask at once. There are deadlines.
topic-money-support-debts = Do you have debts? Go to <de>Schuldnerberatung</de> (debt { -advice(case: "nom") }) early.
topic-money-support-letters = Open letters from { -office(case: "pl") } at once. Reply by the date in the letter. Otherwise you may miss out on money.

## bank-account

topic-bank-account = Opening a bank account
    .lead = Open an account soon. You need it for wages, rent and money from { -office(case: "pl") }.
topic-bank-account-compare = Compare several banks. Ask about all costs.
topic-bank-account-open = Open a <de>Girokonto</de> (current account) at a bank or savings bank.
topic-bank-account-refused = Has the bank said no? Ask for a <de>Basiskonto</de> (basic account).
topic-bank-account-give-iban = Give your <de>IBAN</de> to your employer and to { -office(case: "pl") }.
topic-bank-account-standing-order = Pay your rent by <de>Dauerauftrag</de> (standing order). Then you will not forget it.
topic-bank-account-statements = Check your account often. Keep your <de>Kontoauszüge</de> (statements).
topic-bank-account-lost-card = Lost your card? Have the card blocked at once.
topic-bank-account-instalments = Do not buy much on instalments. Ask about the total cost first.
topic-bank-account-pin = Do not let anyone have your card, PIN or account. Never reply to messages that ask for them.

## work

topic-work = Finding work
    .lead = First find out whether you are allowed to work. Then get help with your search.
topic-work-permission = Check on your document whether you are allowed to work. Not clear? Ask.
topic-work-register = Register as a jobseeker. Ask for a talk about your goals.
topic-work-job-centre = Do you get money from the <de>Jobcenter</de>? Then ask there about work.
topic-work-cv = Write a <de>Lebenslauf</de> (CV). Ask someone to read it.
topic-work-contract = Read the <de>Arbeitsvertrag</de> (employment contract) carefully. Ask about anything unclear.
topic-work-numbers = Employers ask for your <de>Steuer-ID</de> (tax ID) and <de>Sozialversicherungsnummer</de> (social insurance number).
topic-work-payslip = Keep every <de>Lohnabrechnung</de> (payslip). Check the hours.
topic-work-hours = Each day, write down when you worked.
topic-work-sick = Are you ill? Tell your employer before work starts.
topic-work-no-wage = Have your wages not been paid? Go to the { -advice(case: "service") } quickly. There are deadlines.
topic-work-contract-passport = Do not work without a contract. Do not hand over your passport. Do not pay for a job.

## recognition

topic-recognition = Getting certificates recognised
    .lead = Your skills are valuable. Have your certificates checked to see what they count for in Germany.
topic-recognition-collect = Collect all your certificates. Make good copies or photos.
topic-recognition-counselling = Get { -advice(case: "nom") } before you apply.
topic-recognition-translate = Ask what you need to have translated. Only order it after that.
topic-recognition-costs = Ask about the costs first. There may be help.
topic-recognition-apply = Apply to the office you are told to contact.
topic-recognition-regulated = Some professions need <de>Anerkennung</de> (recognition), for example many in care and nursing.
topic-recognition-missing = Missing papers? Say what you can do. Ask about other ways.
topic-recognition-part = Is only part recognised? Ask about a course, work placement or exam.
topic-recognition-meanwhile = While you wait, keep learning German for your profession.
topic-recognition-originals = Only hand in originals if you have to. Ask for confirmation when you hand them in.

## vocational-training

topic-vocational-training = Doing vocational training
    .lead = You train for a profession, usually in a company and at vocational school. Adults can do this too.
topic-vocational-training-counselling = Make an { -appointment(case: "nom") } with <de>Berufsberatung</de> (careers { -advice(case: "nom") }).
topic-vocational-training-internship = Do a <de>Praktikum</de> (work placement) to see if the profession suits you.
topic-vocational-training-apply = Apply early, and to several companies.
topic-vocational-training-permission = Before you start, ask whether you need permission.
topic-vocational-training-contract = Only sign the <de>Ausbildungsvertrag</de> (training contract) once you understand it.
topic-vocational-training-school-leaving = No school-leaving certificate yet? Ask how you can get one.
topic-vocational-training-support = Is the <de>Berufsschule</de> (vocational school) hard? Ask early about tutoring.
topic-vocational-training-german = Ask about { -german-course(case: "pl") } alongside vocational training.
topic-vocational-training-money = Wages not enough? Ask about <de>Berufsausbildungsbeihilfe</de> (training grant).
topic-vocational-training-before-stopping = Would you like to stop? Go to the { -advice(case: "service") } first. This can be important for your stay in Germany.
topic-vocational-training-training-permit = With a tolerated stay, an <de>Ausbildungsduldung</de> (tolerated stay for training) may be possible. There is also an <de>Aufenthaltserlaubnis</de> (residence permit) for training. Ask the { -advice(case: "service") } what suits you.

## school

topic-school = Children at school
    .lead = Register your child straight away. In Germany there is <de>Schulpflicht</de>: children must go to school.
topic-school-register = Register your child for school.
topic-school-german = Ask how your child will learn German at school.
topic-school-contact-person = Ask for the { -contact-person(case: "nom") } for your child. Write down the name.
topic-school-sick = Is your child ill? Let the school know in the morning.
topic-school-parents-evening = Go to the <de>Elternabend</de> (parents’ evening). Ask the school for { -language-mediation(case: "nom") }.
topic-school-afternoon = Do you work in the afternoon? Ask about childcare, for example <de>OGS</de> (all-day school).
topic-school-costs = Ask about help with school things, trips and lunch.
topic-school-letters = Read letters from school. Ask if something is not clear.
topic-school-home-language = Speak your language at home. This helps your child to learn.
topic-school-holidays = Only travel in the school holidays. Ask the school if your child needs time off.

## daycare

topic-daycare = Nursery and childminding
    .lead = Register your child very early. Many families are waiting for a place.
topic-daycare-register = Register your child for a place in a <de>Kita</de> (nursery).
topic-daycare-visit = Visit several nurseries. Say which times you need.
topic-daycare-waiting = No place yet? Ask about <de>Tagespflege</de> (childminding) and playgroups.
topic-daycare-settling-in = Plan time for the <de>Eingewöhnung</de> (settling in). At first you stay too.
topic-daycare-costs = Ask what the place costs and what help there is.
topic-daycare-vaccination = Nurseries ask about vaccinations. Bring the <de>Impfpass</de> (vaccination record).
topic-daycare-sick = Children who are ill stay at home. Call the nursery in the morning.
topic-daycare-pick-up = Tell the nursery who is allowed to pick up your child.
topic-daycare-refusal = Have you been turned down? Do not give up. Ask at the <de>Jugendamt</de> (youth welfare office).

## learning-german

topic-learning-german = Learning German
    .lead = Ask in { $kommune } about a { -german-course(case: "nom") } that suits you. Start early.
topic-learning-german-advice = Get { -advice(case: "nom") } on which { -german-course(case: "nom") } suits you.
topic-learning-german-test = Take the <de>Einstufungstest</de> (level test). You do not have to study for it.
topic-learning-german-register = Register. Ask about times, costs and childcare.
topic-learning-german-attend = Come regularly. Cancel if you cannot come.
topic-learning-german-keep = Keep every certificate. Make copies.
topic-learning-german-work = Do you work shifts? Ask about course times that fit.
topic-learning-german-alphabet = Would you like to learn to read and write? Ask for an <de>Alphabetisierungskurs</de> (literacy course).
topic-learning-german-obliged = Is an { -office(case: "nom") } sending you to an <de>Integrationskurs</de>? Show the letter to the { -advice(case: "service") }.
topic-learning-german-practise = Speak some German every day, for example at the <de>Sprachcafé</de> (language café).
topic-learning-german-waiting = No place free? Learn online or at the library in the meantime.
topic-learning-german-course-contract = Do not sign an expensive course contract. First ask about low-cost or free courses.
topic-learning-german-integration-course = People without a right to an <de>Integrationskurs</de> (integration course) are usually not admitted at present. This affects many people from the EU and Ukraine, for example. Ask the { -advice(case: "service") } about other courses.

## getting-around

topic-getting-around = Bus, train, bicycle and car
    .lead = Buy your ticket before you get on. Keep it until the end of your journey.
topic-getting-around-plan = Look for your connection in an app or on the timetable.
topic-getting-around-ticket = Buy your ticket before you get on. Some must be stamped (<de>entwerten</de>).
topic-getting-around-cheaper = Ask about monthly tickets and <de>Ermäßigung</de> (reductions).
topic-getting-around-licence = Do you have a driving licence? Ask if it is valid here and for how long.
topic-getting-around-bicycle = Your bicycle needs lights, brakes and a bell. Always lock it.
topic-getting-around-helmet = Wear a helmet on your bicycle. It protects your head.
topic-getting-around-child-seat = In a car, children need a suitable child seat.
topic-getting-around-car = Never drive without insurance, registration and a valid driving licence.
topic-getting-around-no-ticket = Travelling without a valid ticket is expensive. Have you had a letter about it? Go to the { -advice(case: "service") } straight away.

## everyday-life

topic-everyday-life = Everyday life and neighbours
    .lead = Small rules help people live together. Ask your neighbours. Many are happy to help.
topic-everyday-life-post = Open every letter at once. Collect important papers in a folder.
topic-everyday-life-broadcasting-fee = Reply to the letter about the <de>Rundfunkbeitrag</de> (TV and radio fee). Ask about exemption.
topic-everyday-life-waste = Sort your rubbish: paper, organic waste, packaging, glass and general waste.
topic-everyday-life-waste-calendar = Get the <de>Abfallkalender</de> (waste calendar). It shows the collection days for each bin.
topic-everyday-life-library-card = Get a library card. You can also study at the library.
topic-everyday-life-quiet = Nights, Sundays and public holidays are <de>Ruhezeit</de> (quiet time). Please be quiet then.
topic-everyday-life-deposit = Many bottles have a <de>Pfand</de> (deposit). Take them back to the shop.
topic-everyday-life-shops = On Sundays and public holidays most shops are closed.
topic-everyday-life-airing = Open your windows for a short time every day. This helps to prevent mould.
topic-everyday-life-on-time = Be on time. Cancel if you cannot come.
topic-everyday-life-doorstep = Do not sign anything at your door or on the phone. Mobile and electricity contracts often run for a long time.

## community

topic-community = Meeting people
    .lead = Go where other people are. You can join in even with a little German.
topic-community-visit = Visit a meeting place in your district. Ask about the programme.
topic-community-club = Look for a <de>Verein</de> (club), for example for sport or music. Drop in.
topic-community-language-cafe = Go to a <de>Sprachcafé</de> (language café). You can talk there without a test.
topic-community-volunteer = Help out. An <de>Ehrenamt</de> (voluntary role) brings contacts and experience.
topic-community-parents = Parents meet at toddler groups, nursery and school.
topic-community-library = At the library you can read, learn and meet others.
topic-community-mentor = Ask about people who can support you in everyday life.
topic-community-fee = Is the fee too high? Ask about <de>Ermäßigung</de> (a reduction).

## rights-protection

topic-rights-protection = Rights and protection
    .lead = Nobody may hit or threaten you or your children. Get help. You are not alone.
topic-rights-protection-safety = Are you in danger? Go to a safe place. Call the police.
topic-rights-protection-helpline = Women can call the <de>Hilfetelefon</de> (helpline), day and night and in many languages.
topic-rights-protection-womens-advice = The women’s { -advice(case: "nom") } centre helps you find protection and plan ahead.
topic-rights-protection-write-down = Write down what happened, when, where and who saw it.
topic-rights-protection-discrimination = Are you treated worse because of where you come from? Go to the { -advice(case: "service") }.
topic-rights-protection-equal = Women and men have equal rights. You decide about your own life.
topic-rights-protection-children = Children need protection. They can also call and ask for advice themselves.
topic-rights-protection-passport = Do not give anyone your passport to keep.
topic-rights-protection-fair-work = Problems with wages or working hours? There is { -advice(case: "nom") } for this too.
topic-rights-protection-signature = Before you sign anything, ask what your data is needed for.
topic-rights-protection-force = Is someone forcing you into work, marriage or sex? That is not allowed. Get help.

## advice

topic-advice = Finding { -advice(case: "nom") }
    .lead = You do not have to manage everything alone. Come early with your questions and letters.
topic-advice-visit = Go to an { -advice(case: "service") } near you. Ask for an { -appointment(case: "nom") }.
topic-advice-language = Say which language you speak. Ask for { -language-mediation(case: "nom") }.
topic-advice-bring = Bring all your letters and your { -pack }.
topic-advice-ask-again = Keep asking until you understand everything. Nobody knows everything straight away.
topic-advice-plan = Write down together who does what by when.
topic-advice-adults = Adults can go to <de>Migrationsberatung</de> (migration { -advice(case: "nom") }).
topic-advice-young = Are you young? Ask about the <de>Jugendmigrationsdienst</de> (youth migration service).
topic-advice-trusted-person = Ask whether you can bring someone you trust.
topic-advice-your-data = Ask who gets your data. Only agree if you want to.
topic-advice-children = Do not ask your children to interpret. It is too hard for them.
topic-advice-paid-help = Does someone want a lot of money to help with { -application(case: "pl") }? Ask an { -advice(case: "nom") } centre first.

## emergency

topic-emergency = In an emergency
    .lead = Call for help at once! First say where you are.
topic-emergency-safety = Get to safety. Warn others.
topic-emergency-call = Call the fire service and ambulance, or the police.
topic-emergency-say = Say where it is, what has happened and how many people there are.
topic-emergency-stay-on-line = Do not hang up. Wait for questions.
topic-emergency-show-way = Open the front door. Show the emergency services the way.
topic-emergency-fire = Fire? Get out and close the doors. Do not use the lift!
topic-emergency-no-danger = Ill, but no danger to life? Call the out-of-hours doctor service.
topic-emergency-violence = Violence at home? Call the police, even at night.
topic-emergency-little-german = Do you speak only a little German? Call anyway. Give your address.
topic-emergency-do-not-wait = Is someone’s life in danger? Do not wait! Call an ambulance at once!

## deadlines: by when a step is to be done

deadline-two-weeks = Within two weeks of moving in
deadline-after-move-in = Straight after you move in
deadline-at-move-in = When you move in
deadline-at-once = At once
deadline-soon = As early as possible
deadline-first-weeks = In the first few weeks
deadline-before-expiry = Well before the document expires
deadline-before-signing = Before you sign
deadline-before-start = Before the first day of work
deadline-before-driving = Before you drive a car
deadline-letter-date = By the date in the letter
