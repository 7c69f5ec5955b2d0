//! A selection in words, for the person who prints: every item with its reason.

use std::fmt::Write;

use super::{CourseReason, Kind, Reason, Selection, Why};
use crate::catalog::{Arg, Catalog};
use crate::content::Kommune;

/// A message with its arguments, in the language of the person who prints.
type Word<'a> = dyn Fn(&str, &[(&str, Arg)]) -> String + 'a;

/// The headings, in print order.
const HEADINGS: [(Kind, &str); 5] = [
    (Kind::Topic, "explain-topics"),
    (Kind::Course, "explain-courses"),
    (Kind::Insert, "explain-inserts"),
    (Kind::Office, "explain-offices"),
    (Kind::Hotline, "explain-hotlines"),
];

const TAGS: [&str; 8] = ["\u{2068}", "\u{2069}", "<de>", "</de>", "<strong>", "</strong>", "<em>", "</em>"];

/// Lines of text in the catalog's language. What has no words stands there with its id.
pub fn explain(selection: &Selection, kommune: &Kommune, words: &Catalog) -> String {
    let word = |id: &str, args: &[(&str, Arg)]| {
        let text = words.format(id, None, args).unwrap_or_else(|_| id.to_owned());
        // On a screen, isolates and tags would only be seen.
        TAGS.iter().fold(text, |text, tag| text.replace(tag, ""))
    };
    let mut text = String::new();
    for (kind, heading) in HEADINGS {
        let mut reasons: Vec<&Reason> = selection
            .reasons
            .iter()
            .filter(|reason| reason.kind == kind && !matches!(reason.why, Why::Dropped { .. }))
            .collect();
        if reasons.is_empty() {
            continue;
        }
        if kind == Kind::Topic {
            reasons.sort_by_key(|reason| selection.phase(&reason.id));
        }
        let _ = writeln!(text, "{}", word(heading, &[]));
        for reason in reasons {
            let _ = writeln!(text, "  {}: {}", name(reason.kind, &reason.id, kommune, &word), why(&reason.why, &word));
        }
    }
    let dropped = |kind: Kind, id: &str| {
        selection.reasons.iter().find(|reason| reason.kind == kind && reason.id == id).map(|reason| &reason.why)
    };
    let left: Vec<(Kind, &str)> = selection.left_out().collect();
    if !left.is_empty() {
        let _ = writeln!(text, "{}", word("explain-left-out", &[]));
        for (kind, id) in left {
            let reason = dropped(kind, id).map(|reason| format!(": {}", why(reason, &word))).unwrap_or_default();
            let _ = writeln!(text, "  {}{reason}", name(kind, id, kommune, &word));
        }
    }
    text
}

fn name(kind: Kind, id: &str, kommune: &Kommune, word: &Word<'_>) -> String {
    match kind {
        Kind::Topic => word(&format!("topic-{id}"), &[]),
        Kind::Insert => word(&format!("section-{id}"), &[]),
        Kind::Office => word(&format!("office-kind-{id}"), &[]),
        Kind::Hotline => word(&format!("hotline-{id}"), &[]),
        Kind::Course => match kommune.courses.iter().find(|course| course.id.value == id) {
            Some(course) => {
                let venue = kommune.office(&course.venue.value).map(|office| office.name.as_str()).unwrap_or_default();
                let (entry, target) = (course.level.entry.word(), course.level.target.word());
                let start = course.term.start.strftime("%d.%m.%Y");
                format!("{}, {entry}–{target}, {venue}, {start}", word(&format!("offer-{}", course.offer.value), &[]))
            }
            None => id.to_owned(),
        },
    }
}

fn why(why: &Why, word: &Word<'_>) -> String {
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
