//! Dated courses, by the offer that they belong to.

use serde::Serialize;

use super::cards::{Badge, Day};
use super::printed;
use super::text::Text;
use super::words::{Side, Words};
use crate::catalog::Arg;
use crate::content::{Course, CourseCost, Kommune, Level};
use crate::diag::Diagnostic;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingRow {
    pub days: Text,
    /// `9:00–11:15`
    pub time: String,
}

/// One course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CourseItem {
    pub level: Text,
    /// The same in a few signs: `A1–A2`; `ABC` for learning to read and write, `0` for no German at all.
    pub short_level: String,
    pub meetings: Vec<MeetingRow>,
    /// German name of the place.
    pub venue: String,
    pub address: Option<String>,
    pub term: Text,
    pub register: Option<Text>,
    pub badges: Vec<Badge>,
}

/// The courses of one offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CourseGroup {
    pub title: Text,
    pub about: Option<Text>,
    /// Empty: dates are not known, and lines are printed to write them on.
    pub courses: Vec<CourseItem>,
}

/// Offers that are valid on the day, each with its courses that are not over.
///
/// `chosen`: only these courses. An offer of which none is among them is left out, unless no course is left at all: then all offers
/// stand there with lines to write on.
pub(super) fn groups(
    words: &mut Words<'_>,
    kommune: &Kommune,
    day: Day,
    chosen: Option<&[String]>,
) -> Vec<CourseGroup> {
    let mut groups = Vec::new();
    for offer in kommune.offers.iter() {
        if !words.usable(offer, day) {
            continue;
        }
        let id = format!("offer-{}", offer.id.value);
        let mut courses: Vec<&Course> = kommune
            .courses
            .iter()
            .filter(|course| {
                course.offer.value == offer.id.value
                    && course.term.end >= day
                    && chosen.is_none_or(|chosen| chosen.contains(&course.id.value))
                    && words.usable(*course, day)
            })
            .collect();
        courses.sort_by_key(|course| (course.level.entry, course.term.start));
        if courses.is_empty() && chosen.is_some_and(|chosen| !chosen.is_empty()) {
            continue;
        }
        groups.push(CourseGroup {
            title: words.text(&id, Some(offer.id.span)),
            about: words.optional(&id, "about"),
            courses: courses.into_iter().map(|course| item(words, course, kommune, day)).collect(),
        });
    }
    groups
}

fn level_name(side: &Side<'_>, level: Level) -> Result<String, Diagnostic> {
    match level {
        Level::Alpha => side.word("level-alpha"),
        Level::A0 => side.word("level-none"),
        other => Ok(other.word().to_owned()),
    }
}

fn short_level(course: &Course) -> String {
    let sign = |level: Level| match level {
        Level::Alpha => "ABC",
        Level::A0 => "0",
        other => other.word(),
    };
    let (entry, target) = (course.level.entry, course.level.target);
    if entry == Level::Alpha || entry == target {
        sign(entry).to_owned()
    } else {
        format!("{}–{}", sign(entry), sign(target))
    }
}

fn item(words: &mut Words<'_>, course: &Course, kommune: &Kommune, day: Day) -> CourseItem {
    let level = words.make("label-level-to", None, |side| {
        let args = [
            ("entry", Arg::Text(level_name(side, course.level.entry)?)),
            ("target", Arg::Text(level_name(side, course.level.target)?)),
        ];
        side.format("label-level-to", None, &args)
    });
    let term = words.make("label-course-term", None, |side| {
        let args = [
            ("from", Arg::Text(printed::date_in(side, course.term.start))),
            ("to", Arg::Text(printed::date_in(side, course.term.end))),
        ];
        side.format("label-course-term", None, &args)
    });
    let register = course.term.registration_until.map(|date| {
        words.make("label-register-until", None, |side| {
            side.format("label-register-until", None, &[("date", Arg::Text(printed::date_in(side, date)))])
        })
    });
    let meetings = course
        .schedule
        .iter()
        .map(|meeting| MeetingRow {
            days: printed::days(words, &meeting.days),
            time: printed::interval((printed::minutes(meeting.from), printed::minutes(meeting.to))),
        })
        .collect();
    let flags = [
        (course.childcare, "baby", "label-childcare"),
        (course.shift_friendly, "shuffle", "label-shift-friendly"),
        (course.work_related, "briefcase", "label-work-related"),
        (course.online, "monitor", "label-online"),
        (course.cost == CourseCost::Paid, "wallet", "label-paid"),
    ];
    let badges = flags
        .into_iter()
        .filter(|(on, _, _)| *on)
        .map(|(_, icon, label)| Badge { icon, text: words.text(label, None) })
        .collect();
    let venue = kommune.office(&course.venue.value).filter(|office| words.usable(*office, day));
    CourseItem {
        level,
        short_level: short_level(course),
        meetings,
        venue: venue.map(|office| office.name.clone()).unwrap_or_default(),
        address: venue.and_then(|office| office.address.as_ref()).map(|address| address.street.clone()),
        term,
        register,
        badges,
    }
}
