# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Employing and training
    .lead = Two contacts for companies that hire or train people new to Germany
section-employer-cover-promise = We advise your company: before hiring and during vocational training.

section-employer-why = What your company gains
    .lead = Four good reasons for your staff planning
section-employer-why-skills = Skills: expertise, work experience and additional languages
section-employer-why-training = New talent: more applications for your training places
section-employer-why-language = German: courses alongside work and training, including shift work
section-employer-why-stay = Retention: people who settle in well are more likely to stay.

section-employer-migration-advice = Contact 1: Migration { -advice(case: "nom") }
    .lead = Call here with questions about settling in, everyday life and language.
section-employer-migration-advice-questions = What helps new colleagues at the start?
section-employer-migration-advice-housing-school = Who advises on housing, nursery and school for the children?
section-employer-migration-advice-language = Which { -german-course(case: "nom") } suits work and training?
section-employer-migration-advice-mediation = How do we find a { -language-mediator(case: "nom") }?

section-employer-work-permit = Contact 2: Work permit
    .lead = Call here about permits or an <de>Ausbildungsduldung</de> (tolerated stay for training).
section-employer-work-permit-check = Is this person allowed to work for us, and which paper shows it?
section-employer-work-permit-permit = Who applies for the <de>Arbeitserlaubnis</de> (work permit), and with which documents?
section-employer-work-permit-tolerated-training = When is an <de>Ausbildungsduldung</de> possible?
section-employer-work-permit-change = What do we report if duties, hours or the contract change?

section-employer-steps = How to go about it
    .lead = Five steps from the first question to a good start
section-employer-steps-call = Call early, ideally before there is a contract.
section-employer-steps-papers = Ask to see the identity card, permit and certificates.
section-employer-steps-permit = No <de>Arbeitserlaubnis</de> (work permit)? Discuss the { -application(case: "nom") } with Contact 2.
section-employer-steps-start = Plan the induction, a regular { -contact-person(case: "nom") } and a { -german-course(case: "nom") }.
section-employer-steps-keep-going = Keep talking: within the company and with us.
section-employer-steps-before-start = Sort out the <de>Arbeitserlaubnis</de> (work permit) <strong>before the first day of work</strong>.

section-employer-more = Find out more
    .lead = Read more, ask more

## Sprachoffensive: to learners

section-sprachoffensive-cover = Learn German – open to all
    .lead = The <de>Sprachoffensive</de> ({ -german-course(case: "pl") }) in { $kommune }
section-sprachoffensive-cover-promise = Everyone is welcome: with a little German, a lot of German or just starting out.

section-sprachoffensive-join = How to join
    .lead = Four steps to your { -german-course(case: "nom") }
section-sprachoffensive-join-come = Come and see us or call us.
section-sprachoffensive-join-test = We talk briefly about your German. This is called <de>Einstufung</de> (level check).
section-sprachoffensive-join-place = Together we look for a course that suits you.
section-sprachoffensive-join-start = Come to the course and learn with others.
section-sprachoffensive-join-open = Open to everyone: your country and your reasons do not matter.
section-sprachoffensive-join-levels = Courses for beginners and advanced learners, including shift workers
section-sprachoffensive-join-childcare = Some courses offer childcare.

section-sprachoffensive-courses = Courses, times, places
    .lead = Look for the level, time and place that suit you.

section-sprachoffensive-contact = Ask and register
    .lead = Call us or drop in: we are happy to advise you.

## Firm-German: to firms

section-firm-german-cover = German in the workplace
    .lead = The <de>Sprachoffensive</de> ({ -german-course(case: "pl") }) in { $kommune } for apprentices and employees
section-firm-german-cover-promise = German in your company’s rhythm: to fit shifts, on site or in the district.

section-firm-german-why = What German brings your company
    .lead = Four good reasons for a course
section-firm-german-why-safety = Safety: everyone understands instructions and warnings.
section-firm-german-why-team = Team: coordinating work is easier.
section-firm-german-why-training = Training: vocational school and exams become easier.
section-firm-german-why-stay = Retention: people who can communicate are more likely to stay.

section-firm-german-offers = What we offer companies
    .lead = Choose what suits your apprentices and employees.

section-firm-german-how = How your course takes shape
    .lead = Four steps from first talk to first lesson
section-firm-german-how-talk = Talk to us about needs, tasks and shifts.
section-firm-german-how-level = We find out the level in short conversations (<de>Einstufung</de>).
section-firm-german-how-plan = We plan the place, times and topics with you.
section-firm-german-how-learn = The course begins. We stay in touch with you.

section-firm-german-you = What we need from you
    .lead = Please clarify these four points before we talk.
section-firm-german-you-time = Time: fixed hours, if possible during working hours
section-firm-german-you-room = Room: a quiet place at your company, or else in the district
section-firm-german-you-group = Group: apprentices and employees who would like to learn
section-firm-german-you-shift = Shifts: your rota, so that everyone can take part
section-firm-german-you-voluntary = Taking part is voluntary. Anyone who does not take part must not be put at a disadvantage.

section-firm-german-contact = Your contact
    .lead = Call us: we will plan the right course with you.
