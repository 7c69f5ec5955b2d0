//! A household → which topics, courses, offices, hotlines and inserts concern it, in which order, and why.
//!
//! The rules are content (`content/common/selection.yaml`); here they are only held against what a household says. An item that no
//! rule names is for everybody.

mod courses;
mod explain;
mod rules;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use courses::CourseReason;
pub use explain::{Item, explain, items, name, word};
pub use rules::{Ages, Condition, Phase, Rule, Rules};

use crate::content::{Audience, Common, Document, Id, Kommune};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::{Born, Household, Institution, Interest, Person};
use crate::source::Project;

/// The file of the rules.
const RULES: &str = "content/common/selection.yaml";

/// Reads and checks the rules; a project without the file has none, and prints everything for everybody.
pub fn load(project: &Project, common: &Common, sink: &mut Sink) -> Rules {
    let Some(file) = project.find(RULES) else { return Rules::none() };
    let Some(rules) = crate::content::read::<Rules>(project, file, sink) else { return Rules::none() };
    let mut known = |what: &'static str, id: &Id, ids: Vec<&str>| {
        if !ids.contains(&id.value.as_str()) && !common.lost.holds(what, &id.value) {
            sink.push(
                Diagnostic::new(codes::UNKNOWN_ID, format!("{what} \"{}\" is not known", id.value))
                    .at(id.span)
                    .suggest_or_list(&id.value, ids),
            );
        }
    };
    for rule in &rules.rules {
        rule.topics.iter().for_each(|id| known("topic", id, common.topics.keys().map(String::as_str).collect()));
        let hotlines = || common.hotlines.iter().map(|hotline| hotline.id.value.as_str()).collect();
        rule.hotlines.iter().for_each(|id| known("hotline", id, hotlines()));
        rule.inserts.iter().for_each(|id| known("insert", id, inserts(common.documents.values())));
    }
    for rule in rules.rules.iter().filter(|rule| !(1..=9).contains(&rule.priority)) {
        sink.push(
            Diagnostic::new(
                codes::INVALID_VALUE,
                format!("the priority of \"{}\" is {}", rule.id.value, rule.priority),
            )
            .at(rule.span)
            .hint("write a number from 1 (stays longest) to 9 (goes first)"),
        );
    }
    let mut seen: BTreeMap<&str, &Id> = BTreeMap::new();
    for id in rules.rules.iter().map(|rule| &rule.id) {
        if let Some(first) = seen.insert(&id.value, id) {
            sink.push(
                Diagnostic::new(codes::DUPLICATE_ID, format!("there are two rules with the id \"{}\"", id.value))
                    .at(id.span)
                    .label(first.span, "the first stands here")
                    .hint("give one of them another id, or delete it"),
            );
        }
    }
    rules
}

/// The sections of documents that are inserts.
pub fn inserts<'a>(documents: impl Iterator<Item = &'a Document>) -> Vec<&'a str> {
    let sections = documents.flat_map(|document| &document.sections).filter(|section| section.insert);
    sections.filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str()).collect()
}

/// What kind of thing was taken or left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Topic,
    Course,
    Insert,
    Office,
    Hotline,
}

/// Why something was taken. The words are messages; these are their arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Message `why-<rule>`.
    Rule {
        rule: String,
        year: Option<i16>,
        interest: Option<Interest>,
    },
    /// A rule rests on something that the household does not say.
    NotSaid,
    /// The household names it.
    Asked,
    Courses(Vec<CourseReason>),
    /// Left out: no rule holds. What each of them misses, ages put together.
    Missing(Vec<Missing>),
    /// Left out: more pages than were asked for.
    Dropped {
        pages: usize,
    },
    /// The person who prints took it or left it out.
    Decided,
}

/// What a rule misses in a household. Message `why-missing-<what>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nobody of this age, in years.
    Age {
        from: u32,
        to: u32,
    },
    /// One person, or several.
    Alone(bool),
    Situation,
    German,
    Interest,
    Attends(Institution),
    ShiftWork,
    Visit,
    /// An insert is for somebody in particular, and the household does not say enough.
    Said,
}

/// One item with the reason for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub kind: Kind,
    pub id: String,
    pub why: Why,
}

/// What a household gets. Items that no rule names are in none of the lists, and printed.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Items that a rule names and that are printed: by kind and id, with when it matters and how soon it may be dropped.
    taken: BTreeMap<(Kind, String), (Phase, u32)>,
    /// Items that a rule names and that are not printed.
    left: BTreeMap<(Kind, String), (Phase, u32)>,
    /// What the rules of items miss that do not hold.
    missing: BTreeMap<(Kind, String), Vec<Missing>>,
    /// The courses that fit, best first. `None`: all that are not over.
    pub courses: Option<Vec<String>>,
    /// In the order of the rules, then courses.
    pub reasons: Vec<Reason>,
}

impl Selection {
    /// Whether the item is printed.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        !self.left.contains_key(&(kind, id.to_owned()))
    }

    /// Whether an insert is printed: only one that was taken.
    pub fn has_insert(&self, id: &str) -> bool {
        self.taken.contains_key(&(Kind::Insert, id.to_owned()))
    }

    /// When a topic matters; one that no rule names, at the end.
    pub fn phase(&self, topic: &str) -> Phase {
        self.taken.get(&(Kind::Topic, topic.to_owned())).map_or(Phase::Later, |(phase, _)| *phase)
    }

    /// Of these topics the one that is dropped first. `None` if all of them must stay.
    pub fn first_to_drop<'t>(&self, topics: impl Iterator<Item = &'t str>) -> Option<&'t str> {
        let priority =
            |topic: &str| self.taken.get(&(Kind::Topic, topic.to_owned())).map_or(1, |(_, priority)| *priority);
        topics
            .map(|topic| (priority(topic), topic))
            .filter(|(priority, _)| *priority > 1)
            .max_by_key(|(p, _)| *p)
            .map(|(_, t)| t)
    }

    /// Leaves a topic out after all, because the pack may have only so many pages.
    pub fn drop_topic(&mut self, topic: &str, pages: usize) {
        self.leave(Kind::Topic, topic);
        self.reasons.push(Reason { kind: Kind::Topic, id: topic.to_owned(), why: Why::Dropped { pages } });
    }

    /// Takes an item or leaves it out, whatever the rules say: the person who prints decides.
    pub fn switch(&mut self, kind: Kind, id: &str, is_on: bool) {
        if !is_on {
            self.leave(kind, id);
        } else if let Some(courses) = self.courses.as_mut().filter(|_| kind == Kind::Course) {
            if !courses.iter().any(|course| course == id) {
                courses.push(id.to_owned());
            }
        } else {
            let key = (kind, id.to_owned());
            let place = self.left.remove(&key).unwrap_or((Phase::FirstDays, 1));
            self.taken.entry(key).or_insert(place);
        }
        self.reasons.retain(|reason| reason.kind != kind || reason.id != id);
        self.reasons.push(Reason { kind, id: id.to_owned(), why: Why::Decided });
    }

    fn leave(&mut self, kind: Kind, id: &str) {
        let key = (kind, id.to_owned());
        let place = self.taken.remove(&key).unwrap_or((Phase::Later, 1));
        self.left.insert(key, place);
        if let Some(courses) = self.courses.as_mut().filter(|_| kind == Kind::Course) {
            courses.retain(|course| course != id);
        }
        self.reasons.retain(|reason| reason.kind != kind || reason.id != id);
    }

    /// Why an item is not printed that rules name.
    fn why_not(&self, kind: Kind, id: &str) -> Option<Why> {
        let said = self.reasons.iter().find(|reason| reason.kind == kind && reason.id == id);
        let missing = || self.missing.get(&(kind, id.to_owned())).cloned().map(Why::Missing);
        said.map(|reason| reason.why.clone()).or_else(missing)
    }

    /// What rules name and this household does not get.
    pub fn left_out(&self) -> impl Iterator<Item = (Kind, &str)> {
        self.left.keys().map(|(kind, id)| (*kind, id.as_str()))
    }
}

/// Holds the rules against a household on a day.
pub fn select(household: &Household, rules: &Rules, kommune: &Kommune, day: Date) -> Selection {
    let mut selection = Selection::default();
    for rule in &rules.rules {
        let verdict = holds(&rule.when, household, day);
        let items = [
            (Kind::Topic, ids(&rule.topics)),
            (Kind::Hotline, ids(&rule.hotlines)),
            (Kind::Office, rule.offices.iter().map(|kind| kind.word()).collect()),
            (Kind::Insert, ids(&rule.inserts)),
        ];
        for (kind, id) in items.into_iter().flat_map(|(kind, ids)| ids.into_iter().map(move |id| (kind, id))) {
            let key = (kind, id.to_owned());
            let why = match &verdict {
                Verdict::Holds { year, interest } => {
                    Why::Rule { rule: rule.id.value.clone(), year: *year, interest: *interest }
                }
                // An insert is for somebody in particular: it comes only with a reason.
                Verdict::Unknown if kind != Kind::Insert => Why::NotSaid,
                verdict => {
                    let missing = selection.missing.entry(key.clone()).or_default();
                    note(missing, if let Verdict::Fails(missing) = verdict { *missing } else { Missing::Said });
                    if !selection.taken.contains_key(&key) {
                        selection.left.entry(key).or_insert((rule.time, rule.priority));
                    }
                    continue;
                }
            };
            selection.left.remove(&key);
            let entry = selection.taken.entry(key).or_insert((rule.time, rule.priority));
            *entry = (entry.0.min(rule.time), entry.1.min(rule.priority));
            let said = selection.reasons.iter_mut().find(|reason| reason.kind == kind && reason.id == id);
            match said {
                Some(reason) if reason.why == Why::NotSaid => reason.why = why,
                Some(_) => {}
                None => selection.reasons.push(Reason { kind, id: id.to_owned(), why }),
            }
        }
    }
    for id in &household.inserts {
        let key = (Kind::Insert, id.value.clone());
        selection.left.remove(&key);
        if selection.taken.insert(key, (Phase::FirstDays, 1)).is_none() {
            selection.reasons.push(Reason { kind: Kind::Insert, id: id.value.clone(), why: Why::Asked });
        }
    }
    courses::choose(household, rules.max_courses, kommune, day, &mut selection);
    selection
}

/// Adds what a rule misses. An age that overlaps one that is there, or follows it, makes that one wider.
fn note(missing: &mut Vec<Missing>, new: Missing) {
    let Missing::Age { mut from, mut to } = new else {
        if !missing.contains(&new) {
            missing.push(new);
        }
        return;
    };
    let mut place = missing.len();
    while let Some(at) = missing.iter().position(
        |old| matches!(old, Missing::Age { from: least, to: most } if *least <= to.saturating_add(1) && from <= most.saturating_add(1)),
    ) {
        if let Missing::Age { from: least, to: most } = missing.remove(at) {
            (from, to, place) = (from.min(least), to.max(most), at);
        }
    }
    missing.insert(place.min(missing.len()), Missing::Age { from, to });
}

fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(|id| id.value.as_str()).collect()
}

/// What a condition comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Verdict {
    Fails(Missing),
    /// It would hold if something that the household does not say were so.
    Unknown,
    Holds {
        year: Option<i16>,
        interest: Option<Interest>,
    },
}

fn holds(condition: &Condition, household: &Household, day: Date) -> Verdict {
    let mut unknown = false;
    let (mut year, mut interest) = (None, None);
    if let Some(ages) = &condition.age {
        match somebody(&household.persons, ages, day) {
            Some(Some(born)) => year = Some(born.year()),
            Some(None) => return Verdict::Fails(Missing::Age { from: ages.from, to: ages.to }),
            None => unknown = true,
        }
    }
    if let Some(alone) = condition.alone {
        match household.persons.len() {
            0 => unknown = true,
            count if (count == 1) != alone => return Verdict::Fails(Missing::Alone(alone)),
            _ => {}
        }
    }
    let said = |audience: &Audience| household.situation.contains(audience);
    if !condition.situation.is_empty() {
        match household.situation.is_empty() {
            true => unknown = true,
            false if !condition.situation.iter().any(said) => return Verdict::Fails(Missing::Situation),
            false => {}
        }
    }
    if condition.not_situation.iter().any(said) {
        return Verdict::Fails(Missing::Situation);
    }
    unknown |= !condition.not_situation.is_empty() && household.situation.is_empty();
    if !condition.german.is_empty() {
        match household.german_level {
            None => unknown = true,
            Some(level) if !condition.german.contains(&level) => return Verdict::Fails(Missing::German),
            Some(_) => {}
        }
    }
    if !condition.interests.is_empty() {
        interest = condition.interests.iter().find(|interest| household.interests.contains(interest)).copied();
        if interest.is_none() {
            return Verdict::Fails(Missing::Interest);
        }
    }
    let is_attended = |place: &Institution| household.persons.iter().any(|person| person.attends(*place));
    if let Some(place) = condition.attends.first().filter(|_| !condition.attends.iter().any(is_attended)) {
        return Verdict::Fails(Missing::Attends(*place));
    }
    if condition.shift_work && !household.shift_work {
        return Verdict::Fails(Missing::ShiftWork);
    }
    if condition.visit && household.visit.is_none() {
        return Verdict::Fails(Missing::Visit);
    }
    if unknown { Verdict::Unknown } else { Verdict::Holds { year, interest } }
}

/// Somebody who may have one of these ages. `None`: it cannot be said, because birth years are missing.
fn somebody(persons: &[Person], ages: &Ages, day: Date) -> Option<Option<Born>> {
    let fits = |born: &Born| born.ages(day).is_some_and(|has| *has.start() <= ages.to && ages.from <= *has.end());
    match persons.iter().filter_map(Person::born).find(fits) {
        Some(born) => Some(Some(born)),
        None if persons.is_empty() || persons.iter().any(|person| person.born.is_none()) => None,
        None => Some(None),
    }
}

/// JSON Schema of the file of the rules.
pub fn schema() -> serde_json::Value {
    <Rules as crate::content::record::FromYaml>::schema()
}
