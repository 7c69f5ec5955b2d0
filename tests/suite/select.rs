//! What a household gets, in which order and why: the rules of the project, and how rules are read.

mod courses;
mod reasons;

use std::fmt::Write;
use std::num::NonZeroUsize;
use std::sync::OnceLock;

use begleitheft::catalog::Catalog;
use begleitheft::compose::compose;
use begleitheft::content::{Common, Kommune};
use begleitheft::diag::Sink;
use begleitheft::household::{Born, Household, Vocabulary, read_household};
use begleitheft::lang::Lang;
use begleitheft::localise::{Chosen, LocalDocument, Reader, localise};
use begleitheft::pipeline::{self, Loaded};
use begleitheft::select::{self, CourseReason, Kind, Phase, Rules, Selection, Why, explain};
use begleitheft::source::Project;

use crate::harness::{EDITION, Files, ORT, catalog, facts, files_below, report, request, root, shipped, short, small};

/// A municipality with the rules of its project.
struct Town {
    project: Project,
    common: Common,
    kommune: Kommune,
    rules: Rules,
    vocabulary: Vocabulary,
    german: Catalog,
}

impl Town {
    /// Facts, words and rules must have no errors.
    fn new(project: Project, kommune: &str) -> Self {
        let (common, facts, mut sink) = facts(&project, kommune);
        let rules = select::load(&project, &common, &mut sink);
        let (german, found) = catalog(&project, "de");
        sink.diagnostics.extend(found.diagnostics);
        assert!(!sink.has_errors(), "{}", report(&project, &sink.diagnostics));
        let vocabulary =
            pipeline::load(&project, &request(kommune)).unwrap().vocabulary(&project, EDITION.parse().unwrap());
        Self { common, kommune: facts.unwrap(), rules, vocabulary, german, project }
    }

    fn household(&self, yaml: &str) -> Household {
        let mut sink = Sink::default();
        let household = read_household(yaml.as_bytes(), &self.vocabulary, &mut sink);
        assert!(!sink.has_errors(), "{yaml}\n{}", report(&self.project, &sink.diagnostics));
        household.unwrap()
    }

    fn select_on(&self, yaml: &str, day: &str) -> Selection {
        select::select(&self.household(yaml), &self.rules, &self.kommune, day.parse().unwrap())
    }

    fn select(&self, yaml: &str) -> Selection {
        self.select_on(yaml, EDITION)
    }

    /// The sections of a document as they are printed for a household: `topic-housing`, `section-courses`.
    fn sections(&self, document: &str, yaml: &str) -> Vec<String> {
        let (household, selection) = (self.household(yaml), self.select(yaml));
        self.sections_of(document, &household, &selection)
    }

    fn sections_of(&self, document: &str, household: &Household, selection: &Selection) -> Vec<String> {
        self.localised(document, household, selection).sections.into_iter().map(|section| section.id).collect()
    }

    fn localised(&self, document: &str, household: &Household, selection: &Selection) -> LocalDocument {
        let reader = Reader {
            language: &Lang::source(),
            catalog: &self.german,
            german: &self.german,
            day: EDITION.parse().unwrap(),
            chosen: Some(Chosen { household, selection, missing: None }),
        };
        let document = self.kommune.document(&self.common, document).unwrap();
        localise(document, &self.kommune, &self.common, reader, &mut Sink::default())
    }

    /// The sections that must not be kept for another household.
    fn personal(&self, document: &str, yaml: &str) -> Vec<String> {
        let (household, selection) = (self.household(yaml), self.select(yaml));
        let localised = self.localised(document, &household, &selection);
        let none = "0".parse().unwrap();
        let composed = compose(&localised, &self.kommune, none, &Default::default(), &mut Sink::default());
        let personal = composed.parts.into_iter().filter(|part| part.personal);
        personal.flat_map(|part| part.sections).map(|index| localised.sections[index].id.clone()).collect()
    }

    /// The topics of the pack, in print order.
    fn topics(&self, yaml: &str) -> Vec<String> {
        topics(self.sections("willkommensmappe", yaml))
    }

    /// The inserts, in print order.
    fn inserts(&self, yaml: &str) -> Vec<String> {
        let strip = |id: String| id.strip_prefix("section-").map(str::to_owned);
        self.sections("einlagen", yaml).into_iter().filter_map(strip).collect()
    }
}

fn topics(sections: Vec<String>) -> Vec<String> {
    sections.into_iter().filter_map(|id| id.strip_prefix("topic-").map(str::to_owned)).collect()
}

fn musterstadt() -> &'static Town {
    static TOWN: OnceLock<Town> = OnceLock::new();
    TOWN.get_or_init(|| Town::new(shipped(), "musterstadt"))
}

/// The household files that are shipped with Musterstadt: (name without ending, text), sorted.
fn examples() -> Vec<(String, String)> {
    let files = files_below(&root().join("content/musterstadt/households")).into_iter();
    files
        .filter(|(name, _)| name.ends_with(".yaml"))
        .map(|(name, bytes)| (name.trim_end_matches(".yaml").to_owned(), String::from_utf8(bytes).unwrap()))
        .collect()
}

const RULES: &str = "content/common/selection.yaml";

/// The small project with rules of its own.
fn with_rules(rules: &str) -> Files {
    small().with(RULES, format!("max_courses: 3\nrules:\n{rules}"))
}

/// Nobody who says nothing is given less.
#[test]
fn an_empty_household_gets_everything_but_inserts() {
    let town = musterstadt();
    let all: Vec<&String> = town.common.topics.keys().collect();
    assert_eq!(all.len(), 20);
    for yaml in ["", "languages: [uk, de]\n", "address: \"Weg 1\"\nphone: \"1\"\nemail: \"a@example.org\"\n"] {
        let mut printed = town.topics(yaml);
        printed.sort();
        assert_eq!(printed.iter().collect::<Vec<_>>(), all, "{yaml}");
        assert_eq!(town.inserts(yaml), Vec::<String>::new(), "{yaml}");
        let selection = town.select(yaml);
        assert_eq!(selection.courses, None, "all courses that are not over");
        let left: Vec<_> = selection.left_out().filter(|(kind, _)| *kind != Kind::Insert).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

/// A project without rules prints everything for everybody, whatever is said.
#[test]
fn without_rules_nothing_is_left_out() {
    let town = Town::new(small().project(), ORT);
    let yaml = "situation: [tolerated]\npersons: [{ born: 1990 }]\ninterests: [work]\n";
    assert_eq!(town.sections("booklet", yaml), town.sections("booklet", ""));
    assert_eq!(topics(town.sections("booklet", yaml)), ["registration"]);
    let selection = town.select(yaml);
    assert!(selection.has(Kind::Topic, "registration") && selection.has(Kind::Hotline, "helpline"));
    assert!(!selection.has_insert("anything") && selection.left_out().next().is_none());
}

/// What the five households of the example get. Protects every rule from being changed by accident.
#[test]
fn the_example_households_get_what_concerns_them() {
    let town = musterstadt();
    let mut table = String::new();
    for (name, yaml) in examples() {
        let courses = town.select(&yaml).courses.map_or("all".to_owned(), |courses| courses.join(" "));
        let (topics, inserts) = (town.topics(&yaml).join(" "), town.inserts(&yaml).join(" "));
        let inserts = if inserts.is_empty() { "none" } else { &inserts };
        writeln!(table, "{name}\n  topics:  {topics}\n  inserts: {inserts}\n  courses: {courses}").unwrap();
    }
    insta::assert_snapshot!(table, @"
    familie-mit-schulkind
      topics:  registration health-insurance emergency doctor money-support bank-account work school learning-german everyday-life rights-protection advice mental-health recognition
      inserts: visit school-contacts appointments-list papers-list
      courses: parents-a1-morning employees-a1-evening women-a1-morning
    grossmutter
      topics:  registration residence-permit health-insurance emergency doctor housing money-support bank-account learning-german everyday-life rights-protection advice mental-health community
      inserts: none
      courses: women-a1-morning
    junger-mann-19
      topics:  registration residence-permit health-insurance emergency doctor housing money-support bank-account learning-german everyday-life rights-protection advice mental-health vocational-training
      inserts: career-plan eighteen papers-list
      courses: apprentices-a2-afternoon
    mutter-mit-baby
      topics:  registration residence-permit health-insurance emergency doctor housing money-support bank-account daycare learning-german everyday-life rights-protection advice mental-health
      inserts: visit agreements appointments-list
      courses: parents-a0-morning everyone-a0-evening
    schichtarbeiter
      topics:  registration health-insurance emergency doctor bank-account work learning-german getting-around everyday-life rights-protection advice mental-health recognition
      inserts: none
      courses: shift-a2-alternating
    ");
}

/// A place for the grown-up and the child: the first days come first, whatever the document's own order is.
#[test]
fn what_matters_first_stands_first() {
    let town = musterstadt();
    for (name, yaml) in examples() {
        let selection = town.select(&yaml);
        let printed = town.topics(&yaml);
        let phases: Vec<Phase> = printed.iter().map(|topic| selection.phase(topic)).collect();
        assert!(phases.is_sorted(), "{name}: {printed:?} {phases:?}");
        assert_eq!(phases[0], Phase::FirstDays, "{name}");
        for topic in ["registration", "health-insurance", "emergency"] {
            let at = printed.iter().position(|printed| printed == topic).unwrap();
            assert_eq!(phases[at], Phase::FirstDays, "{name}: {topic}");
        }
        // The courses follow «Learning German», wherever that stands.
        let sections = town.sections("willkommensmappe", &yaml);
        let german = sections.iter().position(|id| id == "topic-learning-german").unwrap();
        assert_eq!(sections[german + 1], "section-courses", "{name}: {sections:?}");
    }
}

/// Every rule of the project is held by some household, so that none is a slip that can never be.
#[test]
fn every_rule_of_the_project_can_hold() {
    let town = musterstadt();
    for rule in &town.rules.rules {
        let when = &rule.when;
        let list = |words: Vec<&str>| words.join(", ");
        let mut yaml = String::new();
        let mut persons: Vec<String> = when.age.iter().map(|age| format!("{{ born: {} }}", 2026 - age.from)).collect();
        persons.extend(when.attends.iter().take(1).map(|place| format!("{{ {}: true }}", place.word())));
        if when.alone == Some(false) {
            persons = vec!["{}".to_owned(), "{}".to_owned()];
        }
        writeln!(yaml, "persons: [{}]", persons.join(", ")).unwrap();
        let situation: Vec<&str> = when.situation.iter().map(|one| one.word()).take(1).collect();
        let situation = if situation.is_empty() { vec!["women"] } else { situation };
        writeln!(yaml, "situation: [{}]\nshift_work: {}", list(situation), when.shift_work).unwrap();
        if when.visit {
            yaml.push_str("visit: 2026-12-01\n");
        }
        writeln!(yaml, "interests: [{}]", list(when.interests.iter().map(|one| one.word()).take(1).collect())).unwrap();
        when.german.iter().take(1).for_each(|level| writeln!(yaml, "german_level: {}", level.word()).unwrap());
        let alone = Rules { rules: vec![rule.clone()], ..town.rules.clone() };
        let selection = select::select(&town.household(&yaml), &alone, &town.kommune, EDITION.parse().unwrap());
        let is_held =
            |reason: &select::Reason| matches!(&reason.why, Why::Rule { rule: id, .. } if *id == rule.id.value);
        let names = rule.topics.len() + rule.hotlines.len() + rule.offices.len() + rule.inserts.len();
        let held = selection.reasons.iter().filter(|reason| is_held(reason)).count();
        assert_eq!(held, names, "{}: {yaml}{:?}", rule.id.value, selection.reasons);
        assert!((1..=9).contains(&rule.priority), "{}", rule.id.value);
    }
}

/// What is not said counts as so, except for interests, shift work and what somebody attends; what is said decides. An insert comes only with a reason.
#[test]
fn what_is_not_said_leaves_nothing_out() {
    // (condition, [(household, is the topic printed, is the insert printed, is it for lack of an answer)])
    type Case = (&'static str, &'static [(&'static str, bool, bool, bool)]);
    let cases: [Case; 10] = [
        ("{}", &[("", true, true, false), ("situation: [women]", true, true, false)]),
        (
            "{ situation: [tolerated, refugees] }",
            &[
                ("", true, false, true),
                ("situation: [refugees]", true, true, false),
                ("situation: [women, tolerated]", true, true, false),
                ("situation: [eu-citizens]", false, false, false),
            ],
        ),
        (
            "{ not_situation: [eu-citizens] }",
            &[
                ("", true, false, true),
                ("situation: [refugees]", true, true, false),
                ("situation: [refugees, eu-citizens]", false, false, false),
            ],
        ),
        (
            "{ german: [A0, A1] }",
            &[
                ("", true, false, true),
                ("german_level: A1", true, true, false),
                ("german_level: A2", false, false, false),
                ("german_level: alpha", false, false, false),
            ],
        ),
        (
            "{ age: { from: 6, to: 17 } }",
            &[
                ("", true, false, true),
                ("persons: [{}]", true, false, true),
                ("persons: [{ born: 1990 }, {}]", true, false, true),
                ("persons: [{ born: 1990 }, { born: 2015 }]", true, true, false),
                ("persons: [{}, { born: 2015 }]", true, true, false),
                ("persons: [{ born: 1990 }]", false, false, false),
            ],
        ),
        (
            "{ alone: true }",
            &[
                ("", true, false, true),
                ("persons: [{}]", true, true, false),
                ("persons: [{}, {}]", false, false, false),
            ],
        ),
        ("{ interests: [work] }", &[("", false, false, false), ("interests: [school, work]", true, true, false)]),
        ("{ shift_work: true }", &[("", false, false, false), ("shift_work: true", true, true, false)]),
        ("{ visit: true }", &[("", false, false, false), ("visit: 2026-12-01T14:00", true, true, false)]),
        (
            "{ interests: [work], german: [A1], not_situation: [tolerated] }",
            &[
                ("german_level: A1", false, false, false),
                ("interests: [work]", true, false, true),
                ("interests: [work]\ngerman_level: A1", true, false, true),
                ("interests: [work]\ngerman_level: A1\nsituation: [women]", true, true, false),
                ("interests: [work]\ngerman_level: B1", false, false, false),
                ("interests: [work]\nsituation: [tolerated]", false, false, false),
            ],
        ),
    ];
    let insert = "  - { id: places, insert: true, blocks: [] }\n";
    for (condition, households) in cases {
        let rule = format!(
            "  - {{ id: one, when: {condition}, topics: [registration], hotlines: [helpline], offices: [youth-office], inserts: [places], time: later, priority: 2 }}\n"
        );
        let document = format!(
            "id: sheets\nformat: a4\ntemplate: pages\naudience: [everyone]\nsections:\n  - {{ id: cover, blocks: [] }}\n{insert}"
        );
        let town = Town::new(with_rules(&rule).with("content/common/documents/sheets.yaml", document).project(), ORT);
        for (yaml, topic, sheet, not_said) in households {
            let what = format!("{condition}: {yaml}");
            let selection = town.select(yaml);
            for (kind, id) in
                [(Kind::Topic, "registration"), (Kind::Hotline, "helpline"), (Kind::Office, "youth-office")]
            {
                assert_eq!(selection.has(kind, id), *topic, "{what}: {id}");
                let why = selection.reasons.iter().find(|reason| reason.kind == kind).map(|reason| &reason.why);
                assert_eq!(why == Some(&Why::NotSaid), *not_said, "{what}: {why:?}");
                assert_eq!(why.is_some(), *topic, "{what}: {why:?}");
            }
            assert_eq!(selection.has_insert("places"), *sheet, "{what}: the insert");
            assert_eq!(topics(town.sections("booklet", yaml)).len(), usize::from(*topic), "{what}");
            let sheets: &[&str] = if *sheet { &["section-cover", "section-places"] } else { &["section-cover"] };
            assert_eq!(town.sections("sheets", yaml), sheets, "{what}");
        }
    }
}

/// A year alone may mean two ages, and both count: nobody is left out because a birthday is not known.
#[test]
fn a_year_is_two_ages_and_a_date_is_one() {
    type Case = (&'static str, &'static str, Option<(u32, u32)>);
    let cases: [Case; 14] = [
        ("2020", EDITION, Some((5, 6))),
        ("2020", "2026-01-01", Some((5, 6))),
        ("2020-11-20", EDITION, Some((6, 6))),
        ("2020-11-21", EDITION, Some((5, 5))),
        ("20.11.2020", EDITION, Some((6, 6))),
        ("1.1.2020", EDITION, Some((6, 6))),
        ("2026", EDITION, Some((0, 0))),
        ("2025", EDITION, Some((0, 1))),
        ("2026-11-20", EDITION, Some((0, 0))),
        ("2026-11-21", EDITION, None),
        ("2027", EDITION, None),
        ("2008-02-29", "2026-02-28", Some((17, 17))),
        ("2008-02-29", "2026-03-01", Some((18, 18))),
        ("1900", EDITION, Some((125, 126))),
    ];
    for (born, day, ages) in cases {
        let found = Born::read(born).unwrap().ages(day.parse().unwrap()).map(|ages| (*ages.start(), *ages.end()));
        assert_eq!(found, ages, "{born} on {day}");
    }
    for wrong in
        ["", "20", "1899", "2201", "2020-02-30", "30.2.2020", "5.3.17", "2020-13-01", "２０２０", "+202", "-999"]
    {
        assert!(Born::read(wrong).is_err(), "{wrong:?}");
    }
    let town = musterstadt();
    // (born, day care is printed, school is printed): day care up to 5, school from 5 to 17.
    for (born, daycare, school) in [
        ("2020", true, true),
        ("2020-11-20", false, true),
        ("2020-11-21", true, true),
        ("2022-01-01", true, false),
        ("2009", false, true),
        ("2008", false, true),
        ("2008-11-20", false, false),
        ("2008-11-21", false, true),
        ("2007", false, false),
    ] {
        let selection = town.select(&format!("persons: [{{ born: 1980 }}, {{ born: {born} }}]"));
        let has = |topic: &str| selection.has(Kind::Topic, topic);
        assert_eq!((has("daycare"), has("school")), (daycare, school), "{born}");
    }
    let selection = town.select("persons: [{ born: 1980 }, { born: 2017-03-05 }]");
    let why = selection.reasons.iter().find(|reason| reason.id == "school").unwrap();
    assert_eq!(why.why, Why::Rule { rule: "school".to_owned(), year: Some(2017), interest: None });
}

/// Who asks for a sheet gets it, and it says that it was asked for; what does not exist is told.
#[test]
fn an_insert_that_is_asked_for_comes() {
    let town = musterstadt();
    for id in ["visit", "consents", "right-to-stay"] {
        let yaml = format!("inserts: [{id}]\nsituation: [eu-citizens]\n");
        assert_eq!(town.inserts(&yaml), [id]);
        let selection = town.select(&yaml);
        let why: Vec<&Why> =
            selection.reasons.iter().filter(|reason| reason.kind == Kind::Insert).map(|reason| &reason.why).collect();
        assert_eq!(why, [&Why::Asked], "{id}");
        assert!(selection.left_out().all(|left| left != (Kind::Insert, id)), "{id}");
    }
    // Also by a rule: once, in the order of the document.
    let yaml = "inserts: [right-to-stay, visit]\nsituation: [tolerated]\npersons: [{ born: 1990 }]\n";
    assert_eq!(town.inserts(yaml), ["visit", "right-to-stay"]);
    let mut sink = Sink::default();
    assert!(read_household(b"inserts: [visits]\n", &town.vocabulary, &mut sink).is_none());
    assert_eq!(
        short(&town.project, &sink.diagnostics),
        "household:1:11: error[content/unknown-id]: this insert is not known\n"
    );
    assert_eq!(sink.diagnostics[0].hints, ["did you mean \"visit\"?"]);
}

/// Too many pages: what matters least goes first, and is named; what everybody needs never goes.
#[test]
fn what_matters_least_is_dropped_first_and_named() {
    let town = musterstadt();
    let (_, yaml) = examples().remove(0);
    let household = town.household(&yaml);
    let mut selection = town.select(&yaml);
    let priority = |topic: &str| {
        let of = |rule: &&select::Rule| {
            let alone = Rules { rules: vec![(*rule).clone()], ..town.rules.clone() };
            let one = select::select(&household, &alone, &town.kommune, EDITION.parse().unwrap());
            one.reasons.iter().any(|reason| reason.kind == Kind::Topic && reason.id == topic)
        };
        town.rules.rules.iter().filter(of).map(|rule| rule.priority).min().unwrap()
    };
    let printed = town.topics(&yaml);
    let mut left = printed.clone();
    let mut dropped = Vec::new();
    while let Some(topic) = selection.first_to_drop(left.iter().map(String::as_str)).map(str::to_owned) {
        selection.drop_topic(&topic, 17);
        left = topics(town.sections_of("willkommensmappe", &household, &selection));
        assert!(!left.contains(&topic), "{topic}");
        dropped.push(topic);
    }
    let priorities: Vec<u32> = dropped.iter().map(|topic| priority(topic)).collect();
    assert!(priorities.is_sorted_by(|a, b| a >= b), "{dropped:?} {priorities:?}");
    assert_eq!(priorities.first(), Some(&6));
    left.sort();
    assert_eq!(left, ["emergency", "health-insurance", "registration"]);
    let text = explain(&selection, &town.kommune, &town.german);
    for topic in &dropped {
        let title = town.german.format(&format!("topic-{topic}"), None, &[]).unwrap();
        let line = text.lines().find(|line| line.trim_start().starts_with(&title)).unwrap();
        assert!(line.contains("17"), "{line}");
    }
}

/// A slip in the rules is found before anything is printed, at its place; and it stops packs alone.
#[test]
fn faults_in_the_rules_are_told_with_their_place() {
    let rule = |id: &str, more: &str| format!("  - {{ id: {id}, when: {{}}, {more}, time: later, priority: 2 }}\n");
    let cases = [
        (
            rule("one", "topics: [registratoin]"),
            "content/common/selection.yaml:3:35: error[content/unknown-id]: topic \"registratoin\" is not known",
        ),
        (
            rule("one", "hotlines: [helpline, help]"),
            "content/common/selection.yaml:3:47: error[content/unknown-id]: hotline \"help\" is not known",
        ),
        (
            rule("one", "inserts: [places]"),
            "content/common/selection.yaml:3:36: error[content/unknown-id]: insert \"places\" is not known",
        ),
        (
            rule("one", "offices: [pub]"),
            "content/common/selection.yaml:3:36: error[content/unknown-keyword]: \"pub\" is not one of the known words",
        ),
        (
            rule("one", "topics: []") + &rule("two", "topics: []") + &rule("one", "topics: []"),
            "content/common/selection.yaml:5:11: error[content/duplicate-id]: there are two rules with the id \"one\"",
        ),
        (
            rule("one", "topic: [registration]"),
            "content/common/selection.yaml:3:26: error[content/unknown-key]: the key \"topic\" is not known here",
        ),
    ];
    for (rules, expected) in cases {
        let project = with_rules(&rules).project();
        let mut loaded = pipeline::load(&project, &request(ORT)).unwrap();
        assert!(!loaded.sink.has_errors(), "a document for everybody needs no rules");
        loaded.load_rules(&project);
        assert_eq!(short(&project, &loaded.sink.diagnostics).trim_end(), expected);
        assert!(!loaded.sink.diagnostics[0].hints.is_empty(), "{expected}");
        assert_eq!(count_packed(&loaded, &project), 0, "{expected}");
    }
    let project = with_rules(&rule("one", "topics: [registration]")).project();
    let mut loaded = pipeline::load(&project, &request(ORT)).unwrap();
    loaded.load_rules(&project);
    assert_eq!(count_packed(&loaded, &project), 1);
}

/// How many documents of a pack for nobody in particular are made.
fn count_packed(loaded: &Loaded, project: &Project) -> usize {
    let household =
        read_household(b"", &loaded.vocabulary(project, EDITION.parse().unwrap()), &mut Sink::default()).unwrap();
    let mut request = request(ORT);
    request.documents = vec!["flyer".to_owned()];
    loaded.pack(project, &request, &household, "aaaaaaaa", None, NonZeroUsize::MIN).made.len()
}

/// A topic that is broken is told once: a rule that names it is not wrong.
#[test]
fn a_rule_about_a_broken_topic_is_not_told_twice() {
    let rules = "  - { id: one, when: {}, topics: [registration], time: later, priority: 2 }\n";
    let project = with_rules(rules).append("content/common/topics/registration.yaml", "unheard_of: 1\n").project();
    let mut loaded = pipeline::load(&project, &request(ORT)).unwrap();
    let before = loaded.sink.diagnostics.len();
    loaded.load_rules(&project);
    assert_eq!(short(&project, &loaded.sink.diagnostics[before..]), "");
}

/// Parts without a word of a household may be kept for the next one; all others may not.
#[test]
fn parts_that_hold_what_a_household_says_are_known() {
    let town = musterstadt();
    assert_eq!(town.personal("begleitheft", "languages: [de]\ngerman_level: A1\n"), Vec::<String>::new());
    let said = "languages: [de]\npersons: [{ name: Anna Eins }]\naddress: Weg 1\ngoals: [{ area: needs }]\n\
                appointments: [{ on: 2026-12-01T10:00 }]\n";
    let personal = town.personal("begleitheft", said);
    let expected = ["begleitheft", "about-me", "people", "appointments", "goals"].map(|id| format!("section-{id}"));
    assert_eq!(personal, expected);
}

/// Nobody is born after the day that a pack is made for.
#[test]
fn births_in_the_future_are_told_at_their_place() {
    let town = musterstadt();
    let read = |yaml: &str| {
        let mut sink = Sink::default();
        let household = read_household(yaml.as_bytes(), &town.vocabulary, &mut sink);
        (household.is_some(), short(&town.project, &sink.diagnostics))
    };
    let future = "household:1:22: error[content/invalid-value]: this is in the future\n";
    assert_eq!(read("persons: [ { born  : 2027 } ]"), (false, future.to_owned()));
    assert_eq!(read("persons: [ { born  : 2026-11-21 } ]"), (false, future.to_owned()));
    assert_eq!(read("persons: [ { born  : 2026-11-20 } ]"), (true, String::new()));
    assert_eq!(read("persons: [ { born  : 2026 } ]"), (true, String::new()));
}
