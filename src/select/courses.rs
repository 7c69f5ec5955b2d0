//! The courses that fit a household: open to it, at its level, not over, open for registration; the nearest and handiest first.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::{Kind, Reason, Selection, Why, somebody};
use crate::content::{Audience, Course, Fact, Kommune, Level};
use crate::household::{Household, Interest};
use crate::select::Ages;

/// What speaks for a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseReason {
    Level,
    /// The district's name.
    District(String),
    Childcare,
    Shift,
    Online,
    Audience,
}

/// A course with what speaks for it.
#[derive(Debug)]
struct SelectedCourse<'a> {
    course: &'a Course,
    reasons: Vec<CourseReason>,
    score: u32,
}

/// Whether the household says anything that courses are chosen by.
fn is_choosy(household: &Household) -> bool {
    household.german_level.is_some()
        || household.district.is_some()
        || household.shift_work
        || !household.situation.is_empty()
        || !household.persons.is_empty()
}

pub(super) fn choose(household: &Household, most: u32, kommune: &Kommune, day: Date, selection: &mut Selection) {
    if !is_choosy(household) || kommune.courses.is_empty() {
        return;
    }
    let mut fitting: Vec<SelectedCourse<'_>> =
        kommune.courses.iter().filter_map(|course| fit(course, household, kommune, day)).collect();
    if household.shift_work {
        let reachable = |chosen: &SelectedCourse<'_>| chosen.course.shift_friendly || chosen.course.online;
        if fitting.iter().any(reachable) {
            fitting.retain(reachable);
        }
    }
    fitting.sort_by_key(|chosen| (Reverse(chosen.score), chosen.course.term.start));
    fitting.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    for chosen in &fitting {
        let why = Why::Courses(chosen.reasons.clone());
        selection.reasons.push(Reason { kind: Kind::Course, id: chosen.course.id.value.clone(), why });
    }
    selection.courses = Some(fitting.into_iter().map(|chosen| chosen.course.id.value.clone()).collect());
}

fn fit<'a>(course: &'a Course, household: &Household, kommune: &Kommune, day: Date) -> Option<SelectedCourse<'a>> {
    let term = &course.term;
    let open = term.registration_from.is_none_or(|from| from <= day)
        && term.registration_until.is_none_or(|until| until >= day)
        && term.end >= day;
    if !open || !course.is_valid_on(day) || !is_for(course, household, day) {
        return None;
    }
    let mut chosen = SelectedCourse { course, reasons: vec![], score: 0 };
    let mut plus = |reason: CourseReason, points: u32| {
        chosen.score += points;
        chosen.reasons.push(reason);
    };
    if let Some(level) = household.german_level {
        let (entry, target) = (course.level.entry, course.level.target);
        // Learning to read and write is a course of its own.
        let alphabetisation = (entry == Level::Alpha) != (level == Level::Alpha);
        if alphabetisation || entry > level || target <= level {
            return None;
        }
        plus(CourseReason::Level, if entry == level { 3 } else { 1 });
    }
    if let Some(district) = &household.district
        && course.district.as_ref().is_some_and(|id| id.value == district.value)
    {
        let name = kommune.facts.districts.iter().find(|known| known.id.value == district.value);
        plus(CourseReason::District(name.map(|known| known.name.clone()).unwrap_or_default()), 4);
    }
    let toddler =
        household.persons.iter().filter(|person| !person.daycare && !person.school).cloned().collect::<Vec<_>>();
    if course.childcare && somebody(&toddler, &Ages::years(0, 5), day).flatten().is_some() {
        plus(CourseReason::Childcare, 4);
    }
    if course.shift_friendly && household.shift_work {
        plus(CourseReason::Shift, 4);
    }
    if course.online && household.shift_work {
        plus(CourseReason::Online, 1);
    }
    if !course.audience.contains(&Audience::Everyone) {
        plus(CourseReason::Audience, 2);
    }
    if course.work_related && household.interests.contains(&Interest::Work) {
        chosen.score += 1;
    }
    Some(chosen)
}

/// Whether a course is open to the household, by its situation, its ages and its work. Where nothing is said, every course is.
fn is_for(course: &Course, household: &Household, day: Date) -> bool {
    let wanted = |audience: &Audience| match audience {
        Audience::Everyone => true,
        Audience::Employers => false,
        Audience::ShiftWorkers if household.shift_work => true,
        Audience::ShiftWorkers => household.situation.contains(audience),
        Audience::Pupils | Audience::Children => in_age(household, 6, 17, day),
        Audience::Parents => household.situation.contains(audience) || in_age(household, 0, 17, day),
        said => household.situation.is_empty() || household.situation.contains(said),
    };
    course.audience.is_empty() || course.audience.iter().any(wanted)
}

/// Whether somebody has or may have one of these ages.
fn in_age(household: &Household, from: u32, to: u32, day: Date) -> bool {
    somebody(&household.persons, &Ages::years(from, to), day).is_none_or(|found| found.is_some())
}
