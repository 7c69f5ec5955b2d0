//! What a household says, at the places where lines to write on would be.

use jiff::civil::Date;

use super::printed;
use super::text::Text;
use super::words::Words;
use crate::content::{Fill, Kommune};
use crate::household::{Appointment, Born, Household, Moment, Person, Personal};

/// The field that says when the advisers come to visit.
pub(super) const VISIT: &str = "visit-date";

/// The value of a form field, by the field's id.
pub(super) fn field(household: &Household, id: &str, kommune: &Kommune) -> Option<Text> {
    let own = |value: &Option<Personal>| value.as_ref().map(|value| value.as_str().to_owned());
    let first = household.persons.first();
    let counsellor = household.counsellor.as_ref();
    let value = match id {
        "first-name" => first.and_then(|person| own(&person.first_name)),
        "family-name" => first.and_then(|person| own(&person.family_name)),
        "name" | "owner" | "slip-name" => first.and_then(Person::full_name),
        "birth-date" => first.and_then(Person::born).map(born),
        "address" => own(&household.address),
        "phone" => own(&household.phone),
        "email" => own(&household.email),
        // A language alone is only that of the pack; and German, also in simple words, is printed for those who learn it.
        "languages-spoken" if household.persons.is_empty() => None,
        "languages-spoken" => {
            let spoken = household.languages.iter().filter(|language| !language.is_german());
            let spoken: Vec<String> = spoken.map(crate::lang::Lang::native_name).collect();
            (!spoken.is_empty()).then(|| spoken.join(" · "))
        }
        "interpreter-language" | "slip-interpreter" => {
            household.interpreter.as_ref().map(crate::lang::Lang::native_name)
        }
        "adviser" => counsellor.and_then(|one| {
            let office = one.office.as_ref().and_then(|id| kommune.office(&id.value)).map(|office| office.name.clone());
            let parts: Vec<String> = own(&one.name).into_iter().chain(office).collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }),
        "adviser-phone" => counsellor.and_then(|one| own(&one.phone)),
        VISIT => household.visit.map(moment),
        _ => None,
    };
    value.map(|value| Text::personal(&value))
}

/// Whether the name is known as a whole only, so that a form has one field for it.
pub(super) fn has_whole_name(household: &Household) -> bool {
    household
        .persons
        .first()
        .is_some_and(|person| person.name.is_some() && person.first_name.is_none() && person.family_name.is_none())
}

/// The rows of a table that a household fills, a list of lines for each column.
pub(super) fn rows(
    household: &Household,
    fill: Fill,
    columns: &[&str],
    kommune: &Kommune,
    day: Date,
    words: &mut Words<'_>,
) -> Vec<Vec<Vec<Text>>> {
    let one = |value: Option<String>| value.map(|value| Text::personal(&value)).into_iter().collect::<Vec<_>>();
    let of = |value: &Option<Personal>| one(value.as_ref().map(|value| value.as_str().to_owned()));
    let person = |person: &Person, column: &str| match column {
        "name" | "child" => one(person.full_name()),
        "birth-year" => one(person.born().map(|born| born.year().to_string())),
        "relation" => of(&person.relation),
        "school-or-daycare" => of(&person.place),
        _ => vec![],
    };
    match fill {
        Fill::Persons | Fill::Pupils => household
            .persons
            .iter()
            .filter(|one| fill == Fill::Persons || one.school || one.daycare || is_child(one, day))
            .map(|one| columns.iter().map(|column| person(one, column)).collect())
            .collect(),
        Fill::Appointments => in_order(household)
            .into_iter()
            .map(|appointment| {
                let office = appointment.office.as_ref().and_then(|id| kommune.office(&id.value));
                let office = office.map(|office| match &office.address {
                    Some(address) => format!("{}, {}", office.name, address.street),
                    None => office.name.clone(),
                });
                let place = appointment.place.as_ref().map(|place| place.as_str().to_owned());
                let bring = |words: &mut Words<'_>| {
                    let text = |id: &crate::content::Id| words.text(&format!("paper-{}", id.value), None);
                    appointment.bring.iter().map(text).collect()
                };
                let mut cell = |column: &&str| match *column {
                    "date-time" => one(Some(moment(appointment.on))),
                    "where" => office.iter().chain(&place).map(|line| Text::personal(line)).collect(),
                    "bring" => bring(words),
                    _ => vec![],
                };
                columns.iter().map(&mut cell).collect()
            })
            .collect(),
    }
}

/// Old enough for a day care, and not of age.
fn is_child(person: &Person, day: Date) -> bool {
    person.born().and_then(|born| born.ages(day)).is_some_and(|ages| *ages.start() >= 1 && *ages.end() < 18)
}

/// Appointments as they come, one without an hour before the others of its day.
fn in_order(household: &Household) -> Vec<&Appointment> {
    let mut all: Vec<_> = household.appointments.iter().collect();
    all.sort_by_key(|appointment| (appointment.on.day, appointment.on.minutes));
    all
}

fn born(born: Born) -> String {
    match born {
        Born::Year(year) => year.to_string(),
        Born::Day(day) => printed::date(day),
    }
}

/// `01.12.2026, 10:00`
fn moment(moment: Moment) -> String {
    let day = printed::date(moment.day);
    moment.minutes.map_or(day.clone(), |minutes| format!("{day}, {}", printed::clock(minutes)))
}
