//! Which courses fit a household, and in which order.

use super::*;

/// One course, by default open to everybody at A1, with these lines besides or instead.
fn course(id: &str, more: &str) -> String {
    let mut lines = vec![
        format!("id: {id}"),
        "offer: language-everyone".into(),
        "level: { entry: A1, target: A2 }".into(),
        "audience: [everyone]".into(),
        "venue: beratung".into(),
        "term: { start: 2027-01-11, end: 2027-04-16, registration_until: 2026-12-18 }".into(),
        "schedule: [{ days: [mo], from: \"09:00\", to: \"11:15\" }]".into(),
        "cost: free".into(),
        "contact: ankommen".into(),
        "verified: { on: 2026-10-05, source: \"Verzeichnis\" }".into(),
    ];
    for line in more.split('\n').filter(|line| !line.is_empty()) {
        let key = line.split(':').next().unwrap();
        lines.retain(|own| own.split(':').next() != Some(key));
        lines.push(line.to_owned());
    }
    format!("- {}\n", lines.join("\n  "))
}

/// The small town with these courses.
fn with_courses(courses: &[(&str, &str)]) -> Town {
    let yaml: String = courses.iter().map(|(id, more)| course(id, more)).collect();
    Town::new(with_rules("  []\n").with("content/ort/courses.yaml", yaml).project(), ORT)
}

fn courses(town: &Town, yaml: &str) -> String {
    town.select(yaml).courses.map_or("all".to_owned(), |courses| courses.join(" "))
}

/// A course at ten in the morning is of no use to somebody who sleeps then.
#[test]
fn shift_work_leaves_what_goes_with_shifts() {
    let town = with_courses(&[
        ("fixed", ""),
        ("online", "online: true"),
        ("shifts", "shift_friendly: true"),
        ("for-shifts", "audience: [shift-workers]\nshift_friendly: true"),
    ]);
    assert_eq!(courses(&town, "shift_work: true"), "for-shifts shifts online");
    assert_eq!(courses(&town, "german_level: A1"), "fixed online shifts", "the one for shift workers is not open");
    // Better a course that is hard to reach than none.
    let town = with_courses(&[("fixed", "")]);
    assert_eq!(courses(&town, "shift_work: true"), "fixed");
}

/// Nobody is sent to a course that is over, full of others or closed.
#[test]
fn courses_that_cannot_be_joined_are_left_out() {
    let term = |start: &str, end: &str, until: &str| {
        format!("term: {{ start: {start}, end: {end}, registration_until: {until} }}")
    };
    let town = with_courses(&[
        ("open", &term("2027-01-11", "2027-04-16", "2026-11-20")),
        ("closed", &term("2027-01-11", "2027-04-16", "2026-11-19")),
        ("not-open", "term: { start: 2027-01-11, end: 2027-04-16, registration_from: 2026-11-21 }"),
        ("running", "term: { start: 2026-09-01, end: 2026-11-20 }"),
        ("over", "term: { start: 2026-09-01, end: 2026-11-19 }"),
        ("not-yet", "valid_from: 2026-11-21"),
        ("no-more", "valid_until: 2026-11-19"),
        ("employers", "audience: [employers]"),
    ]);
    assert_eq!(courses(&town, "german_level: A1"), "running open", "of equals the first to begin");
    assert_eq!(courses(&town, ""), "all", "who says nothing chooses from all");
}

#[test]
fn the_level_must_be_met_and_something_left_to_learn() {
    let level = |entry: &str, target: &str| format!("level: {{ entry: {entry}, target: {target} }}");
    let town = with_courses(&[
        ("reading", &level("alpha", "A1")),
        ("beginners", &level("A0", "A1")),
        ("long", &level("A0", "B1")),
        ("next", &level("A1", "A2")),
        ("high", &level("B2", "C1")),
    ]);
    for (said, found) in [
        ("alpha", "reading"),
        ("A0", "beginners long"),
        ("A1", "next long"),
        ("A2", "long"),
        ("B1", ""),
        ("B2", "high"),
        ("C1", ""),
    ] {
        assert_eq!(courses(&town, &format!("german_level: {said}")), found, "{said}");
    }
}

/// The way to the course decides whether somebody goes; three are enough to choose from.
#[test]
fn the_nearest_course_comes_first() {
    let town = with_courses(&[
        ("far-exact", "district: nord"),
        ("far-lower", "level: { entry: A0, target: A2 }\ndistrict: nord"),
        ("near-lower", "level: { entry: A0, target: A2 }\ndistrict: mitte"),
        ("near-exact", "district: mitte"),
        ("nowhere", ""),
    ]);
    let yaml = "district: mitte\ngerman_level: A1\n";
    assert_eq!(courses(&town, yaml), "near-exact near-lower far-exact", "max_courses is 3");
    let selection = town.select(yaml);
    let reasons = selection.reasons.iter().filter(|reason| reason.kind == Kind::Course).collect::<Vec<_>>();
    assert_eq!(reasons.len(), 3);
    let near = Why::Courses(vec![CourseReason::Level, CourseReason::District("Mitte".to_owned())]);
    assert_eq!((reasons[0].id.as_str(), &reasons[0].why), ("near-exact", &near));
    assert_eq!(courses(&town, "district: nord\ngerman_level: A1\n"), "far-exact far-lower near-exact");
}

/// Whoever looks after a small child can go where the child can go; one who is in day care needs no care.
#[test]
fn child_care_counts_for_children_at_home() {
    let town = with_courses(&[("without", ""), ("with", "childcare: true")]);
    for (persons, found) in [
        ("{ born: 1990 }, { born: 2023 }", "with without"),
        ("{ born: 1990 }, { born: 2023, daycare: true }", "without with"),
        ("{ born: 1990 }, { born: 2015 }", "without with"),
        ("{ born: 1990 }", "without with"),
    ] {
        assert_eq!(courses(&town, &format!("german_level: A1\npersons: [{persons}]")), found, "{persons}");
    }
}

/// A table has a column for shift work and a word for it among the situations; both mean the same.
#[test]
fn who_is_said_to_work_in_shifts_may_join_their_course() {
    let town = with_courses(&[("shifts", "audience: [shift-workers]\nshift_friendly: true")]);
    assert_eq!(courses(&town, "situation: [shift-workers]"), "shifts");
}

/// In a table the children may be left out («Alles darf fehlen»), and the situation still says that there are some.
#[test]
fn who_is_said_to_be_a_parent_may_join_a_course_for_parents() {
    let town = with_courses(&[("parents", "audience: [parents]")]);
    assert_eq!(courses(&town, "situation: [parents]\npersons: [{ born: 1990 }]"), "parents");
}
