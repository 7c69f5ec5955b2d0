//! A table of a trimester's courses → what it changes in a municipality's list of courses, and the file with these changes.
//!
//! Nothing is decided here about what is printed: a course that was read is the same as one that somebody typed into the file.

mod columns;
mod compare;
mod read;
mod rewrite;
mod template;
mod times;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

pub use columns::Field;
pub use compare::{Changed, Plan, plan};
pub use rewrite::{Evidence, reconfirmed, rewrite};
pub use template::template;

use crate::content::{Audience, Course, CourseCost, Level, Weekday};
use crate::household::situation_name;

/// What a course may refer to: ids with the names that people may type, the one that is shown first.
#[derive(Debug, Clone, Default)]
pub struct Known {
    pub offers: Vec<(String, Vec<String>)>,
    pub venues: Vec<(String, Vec<String>)>,
    pub districts: Vec<(String, Vec<String>)>,
    pub contacts: Vec<(String, Vec<String>)>,
    /// Values are shown in English; else in German.
    pub is_english: bool,
}

/// Days of a week, and from when to when.
pub type Lesson = (Vec<Weekday>, Time, Time);

/// What one field of a course says. What may be left out and is not there has no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Id(String),
    Level(Level),
    Audience(Vec<Audience>),
    Day(Date),
    Lessons(Vec<Lesson>),
    /// It is so.
    Yes,
    Places(u32),
    Cost(CourseCost),
}

/// All that a course says.
pub type Values = BTreeMap<Field, Value>;

/// The fields of a course that is known.
pub fn values(course: &Course) -> Values {
    let id = |id: &crate::content::Id| Some(Value::Id(id.value.clone()));
    let flag = |is_so: bool| is_so.then_some(Value::Yes);
    let lessons = course.schedule.iter().map(|it| (it.days.clone(), it.from, it.to)).collect::<Vec<_>>();
    let all = [
        (Field::Id, id(&course.id)),
        (Field::Offer, id(&course.offer)),
        (Field::Entry, Some(Value::Level(course.level.entry))),
        (Field::Target, Some(Value::Level(course.level.target))),
        (Field::Audience, (!course.audience.is_empty()).then(|| Value::Audience(course.audience.clone()))),
        (Field::Venue, id(&course.venue)),
        (Field::District, course.district.as_ref().and_then(id)),
        (Field::Start, Some(Value::Day(course.term.start))),
        (Field::End, Some(Value::Day(course.term.end))),
        (Field::Registration, course.term.registration_until.map(Value::Day)),
        (Field::Times, (!lessons.is_empty()).then_some(Value::Lessons(lessons))),
        (Field::Childcare, flag(course.childcare)),
        (Field::ShiftFriendly, flag(course.shift_friendly)),
        (Field::WorkRelated, flag(course.work_related)),
        (Field::Online, flag(course.online)),
        (Field::Places, course.places.map(Value::Places)),
        (Field::Cost, Some(Value::Cost(course.cost))),
        (Field::Contact, course.contact.as_ref().and_then(id)),
    ];
    all.into_iter().filter_map(|(field, value)| Some((field, value?))).collect()
}

impl Known {
    /// A value as a person would type it.
    pub fn shown(&self, field: Field, value: &Value) -> String {
        let either = |german: &'static str, english: &'static str| if self.is_english { english } else { german };
        match value {
            Value::Id(id) => self.name(field, id),
            Value::Level(level) => level.word().to_owned(),
            Value::Audience(audience) => {
                let word = |one: &Audience| if self.is_english { one.word() } else { situation_name(*one) };
                audience.iter().map(word).collect::<Vec<_>>().join(", ")
            }
            Value::Day(day) => day.strftime("%d.%m.%Y").to_string(),
            Value::Lessons(lessons) => {
                let one = |lesson: &Lesson| times::shown(lesson, self.is_english);
                lessons.iter().map(one).collect::<Vec<_>>().join("; ")
            }
            Value::Yes => either("ja", "yes").to_owned(),
            Value::Places(count) => count.to_string(),
            Value::Cost(CourseCost::Free) => either("kostenlos", "free").to_owned(),
            Value::Cost(CourseCost::Paid) => either("kostenpflichtig", "paid").to_owned(),
        }
    }

    fn name(&self, field: Field, id: &str) -> String {
        let known = match field {
            Field::Offer => &self.offers,
            Field::Venue => &self.venues,
            Field::District => &self.districts,
            Field::Contact => &self.contacts,
            _ => return id.to_owned(),
        };
        let names = known.iter().find(|(known, _)| known == id).map(|(_, names)| names);
        names.and_then(|names| names.first()).cloned().unwrap_or_else(|| id.to_owned())
    }
}
