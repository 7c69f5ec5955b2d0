//! A selection in words, for the person who prints: every item with its reason.

use std::fmt::Write;

use super::{CourseReason, Kind, Missing, Reason, Selection, Why};
use crate::catalog::{Arg, Catalog};
use crate::content::Kommune;
use crate::household::Institution;

/// The headings, in print order.
const HEADINGS: [(Kind, &str); 5] = [
    (Kind::Topic, "explain-topics"),
    (Kind::Course, "explain-courses"),
    (Kind::Insert, "explain-inserts"),
    (Kind::Office, "explain-offices"),
    (Kind::Hotline, "explain-hotlines"),
];

const TAGS: [&str; 8] = ["\u{2068}", "\u{2069}", "<de>", "</de>", "<strong>", "</strong>", "<em>", "</em>"];

/// Something that a rule, the household or the person who prints took or left out, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    pub id: String,
    pub name: String,
    pub why: String,
    pub is_taken: bool,
}

/// All items in print order, what is left out at the end. What has no words is called by its id.
pub fn items(selection: &Selection, kommune: &Kommune, words: &Catalog) -> Vec<Item> {
    let item = |kind: Kind, id: &str, why: Option<&Why>, is_taken: bool| Item {
        kind,
        id: id.to_owned(),
        name: name(kind, id, kommune, words),
        why: why.map(|why| reason(why, is_taken, words)).unwrap_or_default(),
        is_taken,
    };
    let is_left = |reason: &Reason| selection.left.contains_key(&(reason.kind, reason.id.clone()));
    let mut found = Vec::new();
    for (kind, _) in HEADINGS {
        let mut reasons: Vec<&Reason> =
            selection.reasons.iter().filter(|reason| reason.kind == kind && !is_left(reason)).collect();
        if kind == Kind::Topic {
            reasons.sort_by_key(|reason| selection.phase(&reason.id));
        }
        found.extend(reasons.into_iter().map(|reason| item(kind, &reason.id, Some(&reason.why), true)));
    }
    found.extend(selection.left_out().map(|(kind, id)| item(kind, id, selection.why_not(kind, id).as_ref(), false)));
    found
}

/// Lines of text in the catalog's language. What has no words stands there with its id.
pub fn explain(selection: &Selection, kommune: &Kommune, words: &Catalog) -> String {
    let items = items(selection, kommune, words);
    let mut text = String::new();
    let mut part = |heading: &str, items: &[&Item]| {
        if !items.is_empty() {
            let _ = writeln!(text, "{}", word(words, heading, &[]));
        }
        for Item { name, why, .. } in items {
            let why = if why.is_empty() { String::new() } else { format!(": {why}") };
            let _ = writeln!(text, "  {name}{why}");
        }
    };
    for (kind, heading) in HEADINGS {
        part(heading, &items.iter().filter(|item| item.kind == kind && item.is_taken).collect::<Vec<_>>());
    }
    part("explain-left-out", &items.iter().filter(|item| !item.is_taken).collect::<Vec<_>>());
    text
}

/// A message with its arguments, in the language of the person who prints; without words, its id.
pub fn word(words: &Catalog, id: &str, args: &[(&str, Arg)]) -> String {
    let text = words.format(id, None, args).unwrap_or_else(|_| id.to_owned());
    // On a screen, isolates and tags would only be seen.
    TAGS.iter().fold(text, |text, tag| text.replace(tag, ""))
}

/// What an item is called.
pub fn name(kind: Kind, id: &str, kommune: &Kommune, words: &Catalog) -> String {
    let word = |id: &str| word(words, id, &[]);
    match kind {
        Kind::Topic => word(&format!("topic-{id}")),
        Kind::Insert => word(&format!("section-{id}")),
        Kind::Office => word(&format!("office-kind-{id}")),
        Kind::Hotline => word(&format!("hotline-{id}")),
        Kind::Course => match kommune.courses.iter().find(|course| course.id.value == id) {
            Some(course) => {
                let venue = kommune.office(&course.venue.value).map(|office| office.name.as_str()).unwrap_or_default();
                let (entry, target) = (course.level.entry.word(), course.level.target.word());
                let start = course.term.start.strftime("%d.%m.%Y");
                format!("{}, {entry}–{target}, {venue}, {start}", word(&format!("offer-{}", course.offer.value)))
            }
            None => id.to_owned(),
        },
    }
}

fn reason(why: &Why, is_taken: bool, words: &Catalog) -> String {
    let word = |id: &str, args: &[(&str, Arg)]| word(words, id, args);
    match why {
        Why::Rule { rule, year, interest } => {
            let mut args = Vec::new();
            args.extend(year.map(|year| ("year", Arg::Text(year.to_string()))));
            args.extend(interest.map(|one| ("interest", Arg::Text(word(&format!("interest-{}", one.word()), &[])))));
            word(&format!("why-{rule}"), &args)
        }
        Why::NotSaid => word("why-not-said", &[]),
        Why::Asked => word("why-asked", &[]),
        Why::Dropped { pages } => word("why-dropped", &[("pages", Arg::Text(pages.to_string()))]),
        Why::Decided => word(if is_taken { "why-decided" } else { "why-decided-out" }, &[]),
        Why::Missing(all) => all.iter().map(|one| missing(*one, words)).collect::<Vec<_>>().join("; "),
        Why::Courses(reasons) => {
            let reason = |reason: &CourseReason| match reason {
                CourseReason::Level => word("why-course-level", &[]),
                CourseReason::District(name) => word("why-course-district", &[("district", Arg::Text(name.clone()))]),
                CourseReason::Childcare => word("why-course-childcare", &[]),
                CourseReason::Shift => word("why-course-shift", &[]),
                CourseReason::Online => word("why-course-online", &[]),
                CourseReason::Audience => word("why-course-audience", &[]),
            };
            reasons.iter().map(reason).collect::<Vec<_>>().join("; ")
        }
    }
}

/// An age up to which everybody is meant who is older.
const OLDEST: u32 = 120;

fn missing(what: Missing, words: &Catalog) -> String {
    let number = |number: u32| Arg::Text(number.to_string());
    let (id, args) = match what {
        Missing::Age { from, to: OLDEST.. } => ("why-missing-age-from", vec![("from", number(from))]),
        Missing::Age { from, to } => ("why-missing-age", vec![("from", number(from)), ("to", number(to))]),
        Missing::Alone(true) => ("why-missing-alone", vec![]),
        Missing::Alone(false) => ("why-missing-several", vec![]),
        Missing::Situation => ("why-missing-situation", vec![]),
        Missing::German => ("why-missing-german", vec![]),
        Missing::Interest => ("why-missing-interest", vec![]),
        Missing::Attends(Institution::School) => ("why-missing-school", vec![]),
        Missing::Attends(Institution::Daycare) => ("why-missing-daycare", vec![]),
        Missing::ShiftWork => ("why-missing-shift-work", vec![]),
        Missing::Visit => ("why-missing-visit", vec![]),
        Missing::Said => ("why-missing-said", vec![]),
    };
    word(words, id, &args)
}
