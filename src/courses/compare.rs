//! The rows of a table and the courses that are known → what is new, what changes, what is gone.

use std::collections::BTreeSet;

use super::columns::{self, Field};
use super::read::{Found, Reader};
use super::{Known, Value, Values, values};
use crate::content::Course;
use crate::table::{self, RowFault, TableError, Unknown};

/// A course that says something else now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub id: String,
    /// As it is without the change.
    pub before: Values,
    /// The row names no id: it was taken to be about this course.
    pub is_guessed: bool,
    /// Fields that differ, with what they say now; nothing: it is left out.
    pub fields: Vec<(Field, Option<Value>)>,
}

/// What a table changes. Nothing may be written while there are faults.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    pub new: Vec<Values>,
    pub changed: Vec<Changed>,
    /// Courses that are in no row: they stay unless somebody says otherwise.
    pub gone: Vec<Values>,
    /// How many rows say what is known.
    pub same: usize,
    /// By the row as a spreadsheet counts.
    pub faults: Vec<(usize, RowFault)>,
}

/// Reads a table and holds it against the courses that there are.
///
/// # Errors
/// If it is no table of courses.
pub fn plan(bytes: Vec<u8>, known: &Known, courses: &[Course]) -> Result<Plan, TableError> {
    let (headings, rows) = table::open_bytes(bytes, &columns::known(), Unknown::Refused)?;
    let reader = Reader::new(known);
    let mut plan = Plan::default();
    let mut found = Vec::new();
    for row in rows {
        match row {
            Ok(row) => match reader.read(&row, &headings) {
                Ok(one) => found.push((row.number, one)),
                Err(faults) => plan.faults.extend(faults.into_iter().map(|fault| (row.number, fault))),
            },
            Err(stopped) => {
                let fault = RowFault { column: String::new(), message: stopped.message, hint: Some(stopped.hint) };
                plan.faults.push((stopped.row, fault));
            }
        }
    }
    let old: Vec<Values> = courses.iter().map(values).collect();
    let pairs = pair(&found, &old, &mut plan);
    let mut ids: BTreeSet<String> = old.iter().filter_map(|values| id(values).map(str::to_owned)).collect();
    ids.extend(found.iter().filter_map(|(_, one)| id(&one.values).map(str::to_owned)));
    for ((row, one), pair) in found.into_iter().zip(&pairs) {
        match pair.and_then(|at| old.get(at)) {
            Some(before) => compare(one, before, &mut plan),
            None => add(row, one.values, known, &mut ids, &mut plan),
        }
    }
    // A row that cannot be read may be any of them.
    if plan.faults.is_empty() {
        plan.gone =
            old.iter().enumerate().filter(|(at, _)| !pairs.contains(&Some(*at))).map(|(_, it)| it.clone()).collect();
    }
    plan.faults.sort_by_key(|(row, _)| *row);
    Ok(plan)
}

fn id(values: &Values) -> Option<&str> {
    match values.get(&Field::Id) {
        Some(Value::Id(id)) => Some(id),
        _ => None,
    }
}

/// The course that each row is about, by its place: the one with its id; without an id the one that is of the same offer, levels and
/// place, if there is only one, or one at the same times.
fn pair(found: &[(usize, Found)], old: &[Values], plan: &mut Plan) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = Vec::new();
    let mut seen = BTreeSet::new();
    for (row, one) in found {
        let wanted = id(&one.values);
        if wanted.is_some_and(|wanted| !seen.insert(wanted)) {
            plan.faults.push((*row, fault(Field::Id, "this course stands in two rows", "delete one of them")));
        }
        pairs.push(wanted.and_then(|wanted| old.iter().position(|values| id(values) == Some(wanted))));
    }
    let key = |values: &Values| {
        [Field::Offer, Field::Entry, Field::Target, Field::Venue].map(|field| values.get(&field).cloned())
    };
    for with_times in [true, false] {
        for (at, (_, one)) in found.iter().enumerate() {
            let is_free = |place: &usize| !pairs.contains(&Some(*place));
            if pairs[at].is_some() || id(&one.values).is_some() {
                continue;
            }
            let is_alike = |place: &usize| {
                key(&old[*place]) == key(&one.values)
                    && (!with_times || old[*place].get(&Field::Times) == one.values.get(&Field::Times))
            };
            let alike: Vec<usize> = (0..old.len()).filter(is_free).filter(is_alike).collect();
            if let [only] = alike.as_slice() {
                pairs[at] = Some(*only);
            }
        }
    }
    pairs
}

fn fault(field: Field, message: &str, hint: &str) -> RowFault {
    RowFault { column: field.heading(false).to_owned(), message: message.to_owned(), hint: Some(hint.to_owned()) }
}

fn compare(one: Found, before: &Values, plan: &mut Plan) {
    let mut fields = Vec::new();
    for field in one.told.iter().copied().filter(|field| *field != Field::Id) {
        let now = one.values.get(&field);
        if now != before.get(&field) {
            fields.push((field, now.cloned()));
        }
    }
    match id(before) {
        Some(id) if !fields.is_empty() => {
            let is_guessed = !one.values.contains_key(&Field::Id);
            plan.changed.push(Changed { id: id.to_owned(), before: before.clone(), is_guessed, fields });
        }
        _ => plan.same += 1,
    }
}

fn add(row: usize, mut values: Values, known: &Known, ids: &mut BTreeSet<String>, plan: &mut Plan) {
    let missing = Field::all().filter(|field| field.is_required() && !values.contains_key(field));
    let missing: Vec<RowFault> =
        missing.map(|field| fault(field, "a new course needs this column", "add the column")).collect();
    if !missing.is_empty() {
        plan.faults.extend(missing.into_iter().map(|fault| (row, fault)));
        return;
    }
    if id(&values).is_none() {
        let made = new_id(&values, known, ids);
        ids.insert(made.clone());
        values.insert(Field::Id, Value::Id(made));
    }
    plan.new.push(values);
}

/// `women-children-a1-morning`: what tells the offer from others, the level, the time of day; a number if there is one already.
fn new_id(values: &Values, known: &Known, ids: &BTreeSet<String>) -> String {
    let offer = match values.get(&Field::Offer) {
        Some(Value::Id(offer)) => offer.as_str(),
        _ => "course",
    };
    let is_shared = |prefix: &&str| known.offers.iter().all(|(id, _)| id.starts_with(*prefix));
    let prefix = offer.split_inclusive('-').next().filter(|it| it.len() < offer.len()).filter(is_shared);
    let level = match values.get(&Field::Entry) {
        Some(Value::Level(level)) => level.word().to_lowercase(),
        _ => String::new(),
    };
    let hour = match values.get(&Field::Times) {
        Some(Value::Lessons(lessons)) => lessons.first().map_or(0, |(_, from, _)| from.hour()),
        _ => 0,
    };
    let part = match hour {
        ..12 => "morning",
        12..17 => "afternoon",
        _ => "evening",
    };
    let name = format!("{}-{level}-{part}", offer.strip_prefix(prefix.unwrap_or_default()).unwrap_or(offer));
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|id| !ids.contains(id)).unwrap_or(name)
}
