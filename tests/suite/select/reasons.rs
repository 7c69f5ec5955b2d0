//! What is told of each item: why it was taken, and what is missing where it was left out.

use super::*;

/// One rule that holds is enough; the first gives the reason, the most urgent the place, the most important the right to stay.
#[test]
fn of_several_rules_the_first_gives_the_reason_and_the_best_counts() {
    let rule = |id: &str, when: &str, time: &str, priority: u32| {
        format!("  - {{ id: {id}, when: {when}, topics: [registration], time: {time}, priority: {priority} }}\n")
    };
    let rules = rule("never", "{ shift_work: true }", "first-days", 1)
        + &rule("perhaps", "{ german: [A1] }", "first-weeks", 5)
        + &rule("sure", "{}", "later", 3)
        + &rule("also", "{}", "first-months", 4);
    let town = Town::new(with_rules(&rules).project(), ORT);
    let mut selection = town.select("");
    let why = |selection: &Selection| selection.reasons.iter().map(|reason| reason.why.clone()).collect::<Vec<_>>();
    let by = |rule: &str| Why::Rule { rule: rule.to_owned(), year: None, interest: None };
    assert_eq!(why(&selection), [by("sure")], "a reason is better than none");
    assert_eq!(selection.phase("registration"), Phase::FirstWeeks);
    assert_eq!(why(&town.select("german_level: A1")), [by("perhaps")]);
    assert_eq!(town.select("german_level: A2").phase("registration"), Phase::FirstMonths);
    assert_eq!(selection.first_to_drop(["registration"].into_iter()), Some("registration"));
    selection.drop_topic("registration", 12);
    assert!(!selection.has(Kind::Topic, "registration"));
    assert_eq!(why(&selection), [Why::Dropped { pages: 12 }]);
    // Priority 1 stays, and so does what no rule names.
    assert_eq!(town.select("shift_work: true").first_to_drop(["registration"].into_iter()), None);
    assert_eq!(Selection::default().first_to_drop(["registration"].into_iter()), None);
}

/// What staff are told names everything that is there, with a reason, in words and not in ids.
#[test]
fn explain_names_all_that_was_taken() {
    let town = musterstadt();
    let (english, _) = catalog(&town.project, "en");
    let mut households = examples();
    households.push(("nothing said".to_owned(), String::new()));
    for (name, yaml) in households {
        let selection = town.select(&yaml);
        for words in [&town.german, &english] {
            let text = explain(&selection, &town.kommune, words);
            let what = format!("{name}, {}:\n{text}", words.lang);
            for line in text.lines() {
                let is_heading = !line.starts_with("  ");
                let is_id = |word: &str| {
                    ["why-", "explain-", "topic-", "section-", "hotline-", "office-kind-", "interest-", "offer-"]
                        .iter()
                        .any(|prefix| word.starts_with(prefix))
                };
                assert!(!line.split([' ', '(', ':']).any(is_id), "an id: {line}\n{what}");
                assert!(!line.contains(['{', '<', '\u{2068}', '\u{2069}']) && (is_heading || line.len() > 4), "{what}");
            }
            let title = |id: String| {
                let text = words.format(&id, None, &[]).unwrap();
                ["<de>", "</de>", "<strong>", "</strong>", "\u{2068}", "\u{2069}"]
                    .iter()
                    .fold(text, |t, tag| t.replace(tag, ""))
            };
            let taken = town.topics(&yaml).into_iter().map(|id| format!("topic-{id}"));
            for id in taken.chain(town.inserts(&yaml).into_iter().map(|id| format!("section-{id}"))) {
                let begin = format!("  {}: ", title(id.clone()));
                let line = text.lines().find(|line| line.starts_with(&begin));
                assert!(line.is_some_and(|line| line.len() > begin.len() + 3), "{id} has no reason: {what}");
            }
            let printed = selection.courses.iter().flatten().count();
            let offered = text.lines().filter(|line| line.contains("11.01.2027")).count();
            assert_eq!(offered, printed, "{what}");
        }
    }
}

/// What somebody attends counts whatever their age; and what is left out says what it would have needed.
#[test]
fn what_is_left_out_says_what_is_missing() {
    let town = musterstadt();
    let topics = "{ languages: [de], persons: [{ born: 1990 }, { born: 2017, daycare: true }] }";
    assert!(town.topics(topics).contains(&"daycare".to_owned()));
    let why = |yaml: &str, id: &str| {
        let items = select::items(&town.select(yaml), &town.kommune, &town.german);
        let item = items.into_iter().find(|item| item.id == id).unwrap();
        (item.is_taken, item.why)
    };
    let left = |why: &str| (false, why.to_owned());
    assert_eq!(why(topics, "daycare"), (true, "besucht eine Kita".to_owned()));
    let adult = "{ languages: [de], persons: [{ born: 1990 }], german_level: A1, situation: [eu-citizens] }";
    assert_eq!(
        why(adult, "daycare"),
        left("nicht danach gefragt; niemand von 0 bis 5 Jahren; niemand besucht eine Kita")
    );
    // The ages of two rules that overlap are one.
    assert_eq!(
        why(adult, "youth-office"),
        left("nicht danach gefragt; niemand von 0 bis 20 Jahren; niemand besucht eine Kita")
    );
    assert_eq!(why(adult, "community"), left("nicht danach gefragt; niemand ab 60 Jahren"));
    assert_eq!(why(adult, "residence-permit"), left("nach den Angaben zur Situation nicht nötig"));
    assert_eq!(why(adult, "appointments-list"), left("für mehrere Personen"));
    let advanced = "{ languages: [de], persons: [{ born: 1990 }], german_level: C2 }";
    assert_eq!(why(advanced, "learning-german"), left("nicht danach gefragt; für andere Deutschkenntnisse"));
    assert_eq!(why("{ languages: [de] }", "right-to-stay"), left("dazu ist nichts angegeben"));
    let items = select::items(&town.select(adult), &town.kommune, &town.german);
    assert!(items.iter().all(|item| !item.why.is_empty()), "{items:?}");
}
