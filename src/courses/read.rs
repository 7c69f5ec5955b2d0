//! The cells of a row → the fields of a course, or all that is wrong in them.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::columns::Field;
use super::{Known, Value, Values, times};
use crate::content::{Audience, CourseCost, Level};
use crate::household::read_date;
use crate::household::words::{levels, situations, yes_or_no};
use crate::table::{Cells, Headings, Row, RowFault, Words, Wrong, owned, wrong, wrong_date};

/// All words that cells are read by.
pub(super) struct Reader {
    offers: Words<String>,
    venues: Words<String>,
    districts: Words<String>,
    contacts: Words<String>,
    levels: Words<Level>,
    audience: Words<Audience>,
    yes_or_no: Words<bool>,
    costs: Words<CourseCost>,
}

/// One row.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) values: Values,
    /// Fields that have a column: one without a value is empty on purpose.
    pub(super) told: BTreeSet<Field>,
}

fn named(known: &[(String, Vec<String>)]) -> Words<String> {
    Words::new(known.iter().map(|(id, names)| (id.clone(), names.iter().chain([id]).cloned().collect())))
}

impl Reader {
    pub(super) fn new(known: &Known) -> Self {
        let free = ["kostenlos", "free", "kostenfrei", "gratis", "frei", "keine", "umsonst", "0", "0 €"];
        let paid = ["kostenpflichtig", "paid", "mit Gebühr", "gebührenpflichtig", "Gebühr"];
        Self {
            offers: named(&known.offers),
            venues: named(&known.venues),
            districts: named(&known.districts),
            contacts: named(&known.contacts),
            levels: levels(),
            audience: situations(),
            yes_or_no: yes_or_no(),
            costs: Words::new([(CourseCost::Free, owned(&free)), (CourseCost::Paid, owned(&paid))]),
        }
    }

    pub(super) fn read(&self, row: &Row, headings: &Headings<Field>) -> Result<Found, Vec<RowFault>> {
        let mut cells = Cells::of(row, headings);
        let told: BTreeSet<Field> = Field::all().filter(|field| headings.column_of(*field).is_some()).collect();
        let mut values = Values::new();
        for field in Field::all() {
            if let Some(value) = self.value(field, &mut cells) {
                values.insert(field, value);
            } else if field.is_required() && told.contains(&field) && !cells.has(field) {
                cells.fault(field, wrong("this cell is empty", "every course needs it"));
            }
        }
        check(&values, &mut cells);
        cells.finish(Found { values, told })
    }

    fn value(&self, field: Field, cells: &mut Cells<'_, Field>) -> Option<Value> {
        let day = |cells: &mut Cells<'_, Field>| cells.read(field, read_day).map(Value::Day);
        let flag = |cells: &mut Cells<'_, Field>| {
            cells.one(field, &self.yes_or_no, "\"ja\" or \"nein\"").and_then(|is_so| is_so.then_some(Value::Yes))
        };
        let level =
            |cells: &mut Cells<'_, Field>| cells.one(field, &self.levels, "a level of German").map(Value::Level);
        match field {
            Field::Id => cells.read(field, read_id).map(Value::Id),
            Field::Offer => cells.one(field, &self.offers, "an offer that is known").map(Value::Id),
            Field::Entry | Field::Target => level(cells),
            Field::Audience => {
                let audience = cells.many(field, &self.audience, "a situation that is known");
                (!audience.is_empty()).then_some(Value::Audience(audience))
            }
            Field::Venue => cells.one(field, &self.venues, "an office that is known").map(Value::Id),
            Field::District => cells.one(field, &self.districts, "a district that is known").map(Value::Id),
            Field::Start | Field::End | Field::Registration => day(cells),
            Field::Times => cells.read(field, read_times).map(Value::Lessons),
            Field::Childcare | Field::ShiftFriendly | Field::WorkRelated | Field::Online => flag(cells),
            Field::Places => cells.read(field, read_count).map(Value::Places),
            Field::Cost => cells.one(field, &self.costs, "a word for what it costs").map(Value::Cost),
            Field::Contact => cells.one(field, &self.contacts, "a contact that is known").map(Value::Id),
        }
    }
}

/// What `content` would refuse.
fn check(values: &Values, cells: &mut Cells<'_, Field>) {
    if let (Some(Value::Day(start)), Some(Value::Day(end))) = (values.get(&Field::Start), values.get(&Field::End))
        && end < start
    {
        cells.fault(Field::End, wrong("the course ends before it starts", "check both days"));
    }
    if let (Some(Value::Level(entry)), Some(Value::Level(target))) =
        (values.get(&Field::Entry), values.get(&Field::Target))
        && target < entry
    {
        cells.fault(Field::Target, wrong("the target level is below the entry level", "check both levels"));
    }
}

fn read_id(text: &str) -> Result<String, Wrong> {
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.len() <= 80 && text.chars().all(is_id) && !text.starts_with('-') {
        Ok(text.to_owned())
    } else {
        let hint = "write small letters, digits and hyphens, or leave the cell empty";
        Err(wrong("this is no name for a course", hint))
    }
}

fn read_count(text: &str) -> Result<u32, Wrong> {
    text.parse().map_err(|_| wrong("this is not a number", "write it in digits, or leave the cell empty"))
}

fn read_times(text: &str) -> Result<Vec<super::Lesson>, Wrong> {
    times::read(text).ok_or_else(|| wrong("these are no days and times", "write it like Mo, Mi 9:00–11:15"))
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "maerz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// As Germans type it: `Mo, 11.1.2027`, `11.01.27`, `11. Januar 2027`, `11. Jan. 2027`; and `2027-01-11`.
fn read_day(text: &str) -> Result<Date, Wrong> {
    let after_weekday = text.split_once([' ', ',']).filter(|(word, _)| word.starts_with(char::is_alphabetic));
    let text = after_weekday.map_or(text, |(_, rest)| rest).trim_start_matches([',', ' ']);
    let words: Vec<String> = text.to_lowercase().replace('ä', "ae").split([' ', '.']).map(str::to_owned).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let spelt = match words.as_slice() {
        [day, month, year] => {
            let month = MONTHS
                .iter()
                .position(|name| month.len() >= 3 && name.starts_with(month))
                .map_or((*month).to_owned(), |at| (at + 1).to_string());
            // A course is never of another century.
            let year = if year.len() == 2 { format!("20{year}") } else { (*year).to_owned() };
            format!("{day}.{month}.{year}")
        }
        _ => text.to_owned(),
    };
    read_date(&spelt).ok_or_else(|| wrong_date(&spelt, "this is not a date", "write it like 11.01.2027".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::read_day;

    fn said(text: &str) -> String {
        read_day(text).map_or("?".to_owned(), |day| day.to_string())
    }

    #[test]
    fn days_are_read_as_germans_type_them() {
        for text in
            ["11.1.2027", "11.01.27", "Mo, 11.01.2027", "Montag, 11. Januar 2027", "11. Jan. 2027", "2027-01-11"]
        {
            assert_eq!(said(text), "2027-01-11", "{text}");
        }
        assert_eq!(said("1. März 2027"), "2027-03-01");
        for text in ["", "31.02.2027", "Januar", "11.13.2027", "11. Hornung 2027", "bald"] {
            assert_eq!(said(text), "?", "{text}");
        }
    }
}
