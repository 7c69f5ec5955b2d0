# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Headings

explain-topics = These topics are included
explain-courses = These courses fit
explain-inserts = These sheets are enclosed
explain-offices = These { -office(case: "pl") } are in the { -booklet(case: "short") }
explain-hotlines = These numbers are included
explain-left-out = This is not included

## Reasons that no rule gives

why-not-said = not stated, so included
why-asked = requested specially
why-decided = your choice
why-decided-out = left out by you
# $pages: the number of pages that the pack may have at most.
why-dropped = left out, { $pages } pages are the most

## What was asked about

why-asked-german = asked about ({ $interest })
why-asked-childcare = asked about ({ $interest })
why-asked-school = asked about ({ $interest })
why-asked-work = asked about ({ $interest })
why-asked-training = asked about ({ $interest })
why-asked-recognition = asked about ({ $interest })
why-asked-housing = asked about ({ $interest })
why-asked-money = asked about ({ $interest })
why-asked-money-working-age = asked about ({ $interest })
why-asked-health = asked about ({ $interest })
why-asked-community = asked about ({ $interest })
why-asked-advice = asked about ({ $interest })
why-asked-mobility = asked about ({ $interest })

## Ages

why-daycare = a child, born in { $year }
why-school = a child, born in { $year }
why-school-contacts = a child, born in { $year }
why-attends-daycare = goes to day care
why-attends-school = goes to school
why-young-people = a young person, born in { $year }
why-career-plan = a young person, born in { $year }
why-training = a young person, born in { $year }
why-eighteen = for the start in a home and a job of their own
why-family-money = a child, born in { $year }
why-pension-age = responsible from pension age on
why-meeting-people = meetings and activities nearby
why-several-people = several people, many { -appointment(case: "pl") }
why-visit-agreed = a visit is agreed on

## Residence, money, home

why-residence = so that the document is renewed in time
why-residence-mixed = so that the document is renewed in time
why-right-to-stay = to plan early
why-money = for the first months
why-job-centre = helps when there is not enough money
why-social-office = helps when no other { -office(case: "nom") } is responsible
why-housing = for finding a home

## Work and German

why-shifts = works in shifts
why-way-to-work = for work and the way there
why-work = for finding work
why-work-with-german = already speaks some German
why-recognition = so that the profession counts here too
why-recognition-with-german = so that the profession counts here too
why-german = for the next step in German

## Everybody

why-everyone = for everybody, right at the start
why-everyone-help = for everybody, in the first weeks
why-everyone-safe = for everybody, in the first weeks
why-everyone-well = for everybody, when things get hard
why-everyone-daily = for everybody, for every day

## What a household that does not get something misses

# $from, $to: ages in years.
why-missing-age = nobody aged { $from } to { $to }
why-missing-age-from = nobody aged { $from } or older
why-missing-alone = for people on their own
why-missing-several = for several people
why-missing-situation = not needed in this situation
why-missing-german = for another level of German
why-missing-interest = not asked about
why-missing-school = nobody goes to school
why-missing-daycare = nobody goes to day care
why-missing-shift-work = no shift work
why-missing-visit = no visit agreed on
why-missing-said = nothing was stated about it

## Courses

why-course-level = fits the level of German
# $district: the name of a part of the town.
why-course-district = nearby ({ $district })
why-course-childcare = with childcare
why-course-shift = fits shift work
why-course-online = from home
why-course-audience = fits the situation

## What one can ask about

interest-german-course = { -german-course(case: "nom") }
interest-childcare = childcare
interest-school = school
interest-work = work
interest-training = vocational training
interest-recognition = recognition of certificates
interest-housing = housing
interest-money = money
interest-health = health
interest-community = meeting people
interest-advice = { -advice(case: "nom") }
interest-mobility = bus, train and car
