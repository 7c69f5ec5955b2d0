# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Town hall
    .about = Local administration; here you find out which { -office(case: "nom") } is responsible
office-kind-citizens-office = Citizens’ office
    .about = Address registration, identity cards, written proof
office-kind-foreigners-office = Immigration office
    .about = Residence permits, extensions, permission to work
office-kind-district-office = District office
    .about = { -advice(case: "Nom") } near you, including help with forms and letters
office-kind-social-office = Social welfare office
    .about = Help with living costs if the <de>Jobcenter</de> is not responsible
office-kind-job-centre = Job centre
    .about = Money to live on and help getting into work
office-kind-employment-agency = Public employment agency
    .about = Finding work and vocational training, careers { -advice(case: "nom") }, unemployment benefit
office-kind-youth-office = Youth welfare office
    .about = Help for children, young people and parents, nursery places
office-kind-family-benefits-office = Family benefits office
    .about = Apply for <de>Kindergeld</de> (child benefit) and <de>Kinderzuschlag</de> (child supplement)
office-kind-school-office = Education office
    .about = Find the right school and register children
office-kind-health-office = Public health office
    .about = Vaccinations, check-up before starting school, confidential { -advice(case: "nom") }
office-kind-health-insurance = Health insurer
    .about = Your insurance for doctors, hospital and medicines
office-kind-registry-office = Registry office
    .about = Register births and marriages, get certificates
office-kind-housing-office = Housing office
    .about = Finding a flat, <de>Wohngeld</de> (housing benefit), <de>Wohnberechtigungsschein</de> (housing entitlement certificate)
office-kind-integration-centre = Integration centre
    .about = Overview of what helps people settle in and live together
office-kind-adult-education = Adult education centre
    .about = Courses for adults, including { -german-course(case: "pl") } and exams
office-kind-library = Library
    .about = Borrow books and other media, read, learn
office-kind-community-centre = Community centre
    .about = Meet people, groups, courses and celebrations
office-kind-advice = { -advice(case: "Nom") } centre
    .about = Ask questions and look for a solution together
office-kind-womens-advice = Women’s { -advice(case: "nom") } centre
    .about = Confidential { -advice(case: "nom") } for women, protection from violence
office-kind-youth-migration-service = Youth migration service
    .about = School, vocational training, future: { -advice(case: "nom") } for young people

## Whom to ask for what

responsibility-arrival-advice = Arrival { -advice(case: "service") }, also at your home
responsibility-benefits = Benefits from the job centre (SGB II)
responsibility-course-advice = Level check and { -advice(case: "nom") } on { -german-course(case: "pl") }
responsibility-daycare = Place in a nursery or with a childminder
responsibility-debt-advice = Help with debts and questions about your bank account
responsibility-equal-treatment = Help against discrimination
responsibility-family-benefits = Child benefit and child supplement
responsibility-health = Health { -advice(case: "nom") } and vaccinations
responsibility-health-insurance = Questions about health insurance
responsibility-housing = Finding a flat and housing entitlement certificate
responsibility-job-search = Help with finding work
responsibility-language-mediation = { -language-mediation(case: "Nom") } for { -office(case: "pl") } and doctor’s appointments
responsibility-mental-health = Help with emotional distress
responsibility-migration-advice = Migration { -advice(case: "nom") }
responsibility-mobility = Bus and train, bicycle, driving licence
responsibility-recognition = Recognition of foreign qualifications
responsibility-registration = Registering or changing your address
responsibility-residence = Residence permits and extensions
responsibility-school = School registration
responsibility-social-advice = General { -advice(case: "nom") } on living in Germany
responsibility-sprachoffensive = { -german-course(case: "pl") } (Sprachoffensive)
responsibility-training = { -advice(case: "Nom") } on vocational training and university
responsibility-volunteering = Meeting places, clubs and volunteering
responsibility-women = { -advice(case: "Nom") } and protection for women
responsibility-work-permit = Work permit and tolerated stay for training
responsibility-youth = { -advice(case: "Nom") } for young people

## Learning German: the standing offers

offer-language-everyone = German for everyone
    .about = For beginners and for those who want to learn more, in several districts
offer-language-women-children = German for women and children
    .about = Women learn together, and you can bring your children
offer-language-pupils = German for school pupils
    .about = In addition to lessons, to make school easier
offer-language-apprentices = German for apprentices
    .about = Language for the company, vocational school and exams
offer-language-employees = German for employees
    .about = Language for the workplace, manageable alongside work
offer-language-parents = German for parents
    .about = Language for nursery, school and everyday life with children
offer-language-shift-workers = German for shift workers
    .about = The times fit in with changing shifts

## The nine areas: KIM's eight goals, and emergencies

area-residence = Residence
area-needs = Housing, living, money
area-language = Learning German
area-education-work = Education, training, work
area-health = Health and seeing the doctor
area-wellbeing = Mental health
area-networks = Family, friends, neighbours
area-perspectives = My own goals and plans
area-emergency = Help in an emergency
