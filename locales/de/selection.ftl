# Why something is in a household's pack: printed after the item's name and a colon, so without a capital where German allows it, and
# without a full stop. `why-<rule>` for every rule of content/common/selection.yaml. No reason names a group.
# $year: the year of birth of the person whose age made the rule hold. $interest: the message `interest-<interest>`.

## Headings

explain-topics = Diese Themen sind dabei
explain-courses = Diese Kurse passen
explain-inserts = Diese Blätter liegen bei
explain-offices = Diese Ämter stehen im Heft
explain-hotlines = Diese Nummern sind dabei
explain-left-out = Das ist nicht dabei

## Reasons that no rule gives

why-not-said = nicht angegeben, darum dabei
why-asked = extra gewünscht
why-decided = von Ihnen gewählt
why-decided-out = von Ihnen abgewählt
# $pages: the number of pages that the pack may have at most.
why-dropped = weggelassen, mehr als { $pages } Seiten sollen es nicht sein

## What was asked about

why-asked-german = danach gefragt ({ $interest })
why-asked-childcare = danach gefragt ({ $interest })
why-asked-school = danach gefragt ({ $interest })
why-asked-work = danach gefragt ({ $interest })
why-asked-training = danach gefragt ({ $interest })
why-asked-recognition = danach gefragt ({ $interest })
why-asked-housing = danach gefragt ({ $interest })
why-asked-money = danach gefragt ({ $interest })
why-asked-money-working-age = danach gefragt ({ $interest })
why-asked-health = danach gefragt ({ $interest })
why-asked-community = danach gefragt ({ $interest })
why-asked-advice = danach gefragt ({ $interest })
why-asked-mobility = danach gefragt ({ $interest })

## Ages

why-daycare = ein Kind, geboren { $year }
why-school = ein Kind, geboren { $year }
why-school-contacts = ein Kind, geboren { $year }
why-attends-daycare = besucht eine Kita
why-attends-school = besucht eine Schule
why-young-people = ein junger Mensch, geboren { $year }
why-career-plan = ein junger Mensch, geboren { $year }
why-training = ein junger Mensch, geboren { $year }
why-eighteen = für den Start in die eigene Wohnung und den Beruf
why-family-money = ein Kind, geboren { $year }
why-pension-age = zuständig ab dem Rentenalter
why-meeting-people = Treffen und Angebote in der Nähe
why-several-people = mehrere Menschen, viele Termine
why-visit-agreed = ein Besuch ist vereinbart

## Residence, money, home

why-residence = damit das Dokument rechtzeitig verlängert wird
why-residence-mixed = damit das Dokument rechtzeitig verlängert wird
why-right-to-stay = um früh zu planen
why-money = für die ersten Monate
why-job-centre = hilft, wenn das Geld nicht reicht
why-social-office = hilft, wenn ein anderes Amt nicht zuständig ist
why-housing = für die Suche nach einer Wohnung

## Work and German

why-shifts = arbeitet in Schichten
why-way-to-work = für die Arbeit und den Weg dorthin
why-work = für die Suche nach Arbeit
why-work-with-german = spricht schon etwas Deutsch
why-recognition = damit der Beruf auch hier zählt
why-recognition-with-german = damit der Beruf auch hier zählt
why-german = für den nächsten Schritt im Deutschen

## Everybody

why-everyone = für alle, gleich am Anfang
why-everyone-help = für alle, in den ersten Wochen
why-everyone-safe = für alle, in den ersten Wochen
why-everyone-well = für alle, wenn es einmal schwer wird
why-everyone-daily = für alle, für jeden Tag

## What a household that does not get something misses

# $from, $to: ages in years.
why-missing-age = niemand von { $from } bis { $to } Jahren
why-missing-age-from = niemand ab { $from } Jahren
why-missing-alone = für Menschen, die allein sind
why-missing-several = für mehrere Personen
why-missing-situation = nach den Angaben zur Situation nicht nötig
why-missing-german = für andere Deutschkenntnisse
why-missing-interest = nicht danach gefragt
why-missing-school = niemand besucht eine Schule
why-missing-daycare = niemand besucht eine Kita
why-missing-shift-work = keine Arbeit in Schichten
why-missing-visit = kein Besuch vereinbart
why-missing-said = dazu ist nichts angegeben

## Courses

why-course-level = passt zu den Deutschkenntnissen
# $district: the name of a part of the town.
why-course-district = in der Nähe ({ $district })
why-course-childcare = mit Kinderbetreuung
why-course-shift = passt zu Schichten
why-course-online = von zu Hause aus
why-course-audience = passt zur Situation

## What one can ask about

interest-german-course = Deutschkurs
interest-childcare = Kinderbetreuung
interest-school = Schule
interest-work = Arbeit
interest-training = Ausbildung
interest-recognition = Anerkennung von Zeugnissen
interest-housing = Wohnung
interest-money = Geld
interest-health = Gesundheit
interest-community = Menschen treffen
interest-advice = Beratung
interest-mobility = Bus, Bahn und Auto
