//! A household, as far as it was told: what a pack is chosen by, and what a booklet is filled with. Every field may be left out.
//!
//! There is no field for health, religion, origin, offences, reasons for flight, residence status or reference numbers: those are
//! lines to write on. A household is read and never written, and what is said about a file of a household names the place only.

mod columns;
mod file;
mod printed;
mod row;
pub mod table;
mod template;
pub(crate) mod words;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde_json::{Value, json};

pub use printed::typed;
pub use words::{language_names, level_names, situation_name};

pub use template::{TemplateError, template, template_csv};

pub use file::{checksum, languages, open_household, read_household};

use crate::content::node::Node;
use crate::content::record::{FromYaml, keywords, record, scalar};
use crate::content::{Area, Audience, Id, Level};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::source::Spanned;
use crate::table::{NO_SUCH_DAY, wrong_date};

/// What a household may refer to: ids with names, for suggestions.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    pub districts: Vec<(String, String)>,
    pub offices: Vec<(String, String)>,
    /// Tags of the languages that have words.
    pub languages: Vec<String>,
    pub inserts: Vec<String>,
    pub papers: Vec<String>,
    /// What interests and inserts are called where they are chosen, by the ids of messages: `interest-work`, `section-visit`. The
    /// German name is the first.
    pub names: BTreeMap<String, Vec<String>>,
    /// Nobody is born after this day, which the pack is made for.
    pub day: Date,
}

/// Longer names than this are refused: they would not fit on their line, nor on the next ones.
pub const MAX_WORDS: usize = 200;

/// Letters that a person typed, of any script: a name, an address, a number. Printed as they are.
#[derive(Clone, PartialEq, Eq)]
pub struct Personal(String);

impl std::fmt::Debug for Personal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Personal(…)")
    }
}

impl Personal {
    /// Space around it is left out; line feeds and tabs become spaces. The error says what is wrong without repeating it.
    pub fn read(text: &str) -> Result<Self, String> {
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return Err("it is empty; leave it out if it is not known".to_owned());
        }
        if text.chars().any(char::is_control) {
            return Err("it holds control characters; type it anew".to_owned());
        }
        let count = text.chars().count();
        if count > MAX_WORDS {
            return Err(format!("it has {count} characters, {MAX_WORDS} are the most that are printed"));
        }
        Ok(Self(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromYaml for Personal {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let text = scalar(node, "text", sink)?;
        match Self::read(text) {
            Ok(words) => Some(words),
            Err(hint) => {
                sink.push(
                    Diagnostic::new(codes::INVALID_VALUE, "this text cannot be printed").at(node.span).hint(hint),
                );
                None
            }
        }
    }
    fn schema() -> Value {
        json!({ "type": "string", "minLength": 1, "maxLength": MAX_WORDS })
    }
}

/// When somebody was born: the year is enough, a date is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Born {
    Year(i16),
    Day(Date),
}

impl Born {
    /// `2017`, `2017-03-05` or `05.03.2017`, not before 1900.
    pub fn read(text: &str) -> Result<Self, String> {
        let hint = || "write the year, like 2017, or the date, like 2017-03-05".to_owned();
        let born = match text.parse::<i16>() {
            Ok(year) if text.len() == 4 => Self::Year(year),
            _ => Self::Day(read_date(text).ok_or_else(hint)?),
        };
        if born.year() < 1900 || born.year() > 2200 { Err(hint()) } else { Ok(born) }
    }

    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// Whether the birth is after this day.
    pub fn is_after(self, day: Date) -> bool {
        match self {
            Self::Year(year) => year > day.year(),
            Self::Day(born) => born > day,
        }
    }

    /// The ages that a person may have on this day: one of two where only the year is known. `None` if not yet born.
    pub fn ages(self, on: Date) -> Option<std::ops::RangeInclusive<u32>> {
        let years = u32::try_from(on.year() - self.year()).ok()?;
        match self {
            Self::Year(_) => Some(years.saturating_sub(1)..=years),
            Self::Day(day) if day > on => None,
            Self::Day(day) => {
                let had_birthday = (on.month(), on.day()) >= (day.month(), day.day());
                let age = if had_birthday { years } else { years.saturating_sub(1) };
                Some(age..=age)
            }
        }
    }
}

/// What is wrong with somebody who is not born yet.
pub(crate) const NOT_BORN_YET: (&str, &str) =
    ("this is in the future", "write when the person was born; leave it out before the birth");

impl FromYaml for Spanned<Born> {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let value = read_text(node, "a year or a date", Born::read, sink)?;
        Some(Self { value, span: node.span })
    }
    fn schema() -> Value {
        json!({ "type": ["integer", "string"] })
    }
}

/// A day, with the hour where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub day: Date,
    /// Minutes after midnight.
    pub minutes: Option<u16>,
}

impl Moment {
    /// `2026-12-01T10:00`, `2026-12-01`, `01.12.2026 10:00` or `01.12.2026`.
    pub fn read(text: &str) -> Result<Self, String> {
        let hint = || "write it like 2026-12-01T10:00 or 01.12.2026 10:00".to_owned();
        if let Some(day) = read_date(text) {
            return Ok(Self { day, minutes: None });
        }
        let (day, time) = text.split_once(['T', ' ']).ok_or_else(hint)?;
        let time = time.trim().trim_end_matches("Uhr").trim();
        let moment = format!("{}T{time:0>5}", read_date(day).ok_or_else(hint)?);
        let moment: DateTime = moment.parse().map_err(|_| hint())?;
        let minutes = u16::try_from(i32::from(moment.hour()) * 60 + i32::from(moment.minute())).ok();
        Ok(Self { day: moment.date(), minutes })
    }
}

impl FromYaml for Moment {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        read_text(node, "a date", Self::read, sink)
    }
    fn schema() -> Value {
        json!({ "type": "string" })
    }
}

/// `2026-12-01`, or `1.12.2026` as Germans type it.
pub fn read_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 10 && text.is_ascii() && text.as_bytes()[4] == b'-' {
        return text.parse().ok();
    }
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || day.len() > 2 || month.len() > 2 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Whether a date is written as it should be, and there is no such day: the 31st of February. A time may stand behind it.
pub fn is_no_such_day(text: &str) -> bool {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    read_date(day).is_none() && wrong_date(day, "", String::new()).message == NO_SUCH_DAY
}

/// Reads a text that must not be repeated in what is said about it.
fn read_text<T>(node: &Node, wanted: &str, read: fn(&str) -> Result<T, String>, sink: &mut Sink) -> Option<T> {
    match read(scalar(node, wanted, sink)?.trim()) {
        Ok(value) => Some(value),
        Err(hint) => {
            sink.push(Diagnostic::new(codes::INVALID_VALUE, format!("this is not {wanted}")).at(node.span).hint(hint));
            None
        }
    }
}

keywords! {
    /// What somebody asked about. Message: `interest-<interest>`.
    Interest {
        GermanCourse = "german-course", Childcare = "childcare", School = "school", Work = "work", Training = "training",
        Recognition = "recognition", Housing = "housing", Money = "money", Health = "health", Community = "community",
        Advice = "advice", Mobility = "mobility",
    }
}

keywords! {
    /// Where children and young people spend the day.
    Institution { School = "school", Daycare = "daycare" }
}

record! {
    /// Somebody who lives in the household. The first is the one whose booklet it is.
    Person {
        /// The whole name, or its two parts.
        name: Option<Personal>, first_name: Option<Personal>, family_name: Option<Personal>, born: Option<Spanned<Born>>,
        relation: Option<Personal>,
        /// Goes to school, or to day care; and to which.
        school: bool, daycare: bool, place: Option<Personal>,
    }
}

impl Person {
    pub fn born(&self) -> Option<Born> {
        self.born.as_deref().copied()
    }

    pub fn attends(&self, institution: Institution) -> bool {
        match institution {
            Institution::School => self.school,
            Institution::Daycare => self.daycare,
        }
    }

    /// The whole name.
    pub fn full_name(&self) -> Option<String> {
        let parts: Vec<&str> = match &self.name {
            Some(name) => vec![name.as_str()],
            None => [&self.first_name, &self.family_name].into_iter().flatten().map(Personal::as_str).collect(),
        };
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

record! {
    /// Who advises the household.
    Counsellor { office: Option<Id>, name: Option<Personal>, phone: Option<Personal> }
}

record! {
    /// Where somebody is expected.
    Appointment { on: Moment, office: Option<Id>, place: Option<Personal>, bring: Vec<Id> }
}

record! {
    /// What was agreed on for a goal.
    Agreement { area: Area, next: Option<Personal>, who: Option<Personal>, until: Option<Personal> }
}

record! {
    /// A household. Every field may be left out.
    Household {
        /// The first is the language of the pack; there is one booklet for each.
        languages: Vec<Lang>,
        district: Option<Id>,
        /// An audience selects; it is never printed.
        situation: Vec<Audience>,
        persons: Vec<Person>,
        interests: Vec<Interest>,
        german_level: Option<Level>,
        shift_work: bool,
        address: Option<Personal>, phone: Option<Personal>, email: Option<Personal>,
        /// The language that an interpreter is needed for.
        interpreter: Option<Lang>,
        counsellor: Option<Counsellor>,
        appointments: Vec<Appointment>,
        goals: Vec<Agreement>,
        /// When the advisers come to visit.
        visit: Option<Moment>,
        /// Inserts that are asked for by name, whatever the rules say.
        inserts: Vec<Id>,
    }
}

/// JSON Schema of a household's file.
pub fn schema() -> Value {
    Household::schema()
}
