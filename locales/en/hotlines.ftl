# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

hotline-police = Police
    .about = Danger, violence or robbery: call at once
hotline-fire-ambulance = Fire service and ambulance
    .about = Fire, accident or danger to life: call at once
hotline-medical-on-call = Out-of-hours doctor service
    .about = Ill, practice closed, but no danger to life
hotline-violence-against-women = Helpline: violence against women
    .about = Advice and help if there is violence, in many languages
hotline-children-youth = Helpline for children and young people
    .about = Listening and advice for children and young people
hotline-parents-line = Helpline for parents
    .about = Listening and advice for parents
hotline-telefonseelsorge = Emotional support line
    .about = Someone to talk to when you feel very low
hotline-telefonseelsorge-2 = Emotional support line, second number
    .about = If the first number is engaged
hotline-authorities-115 = Public services number
    .about = Questions about { -office(case: "pl") } and papers, not available everywhere
hotline-bamf = Federal Office for Migration and Refugees
    .about = Questions for the Federal Office, for example about courses
hotline-working-and-living = Working and Living in Germany
    .about = Questions about work, careers and life in Germany
