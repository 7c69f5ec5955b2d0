//! The cells of a row → a household, or all that is wrong in them.

use super::columns::{EXAMPLE, Field};
use super::words;
use jiff::civil::Date;

use super::{
    Appointment, Born, Counsellor, Household, Interest, Moment, NOT_BORN_YET, Person, Personal, Vocabulary, read_date,
};
use crate::content::{Audience, Id, Level};
use crate::lang::Lang;
use crate::source::{Span, Spanned};
use crate::table::{
    Cell, Cells, Headings, LIST_OR_STROKE, Row, RowFault, Words, Wrong, in_entry, split, wrong, wrong_date,
};

/// All words that cells are read by.
pub(super) struct RowReader {
    languages: Words<Lang>,
    all_languages: Words<Lang>,
    districts: Words<String>,
    offices: Words<String>,
    inserts: Words<String>,
    situations: Words<Audience>,
    interests: Words<Interest>,
    levels: Words<Level>,
    yes_or_no: Words<bool>,
    day: Date,
}

impl RowReader {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        Self {
            languages: words::languages(vocabulary),
            all_languages: words::all_languages(vocabulary),
            districts: words::places(&vocabulary.districts),
            offices: words::places(&vocabulary.offices),
            inserts: words::inserts(vocabulary),
            situations: words::situations(),
            interests: words::interests(vocabulary),
            levels: words::levels_of_people(),
            yes_or_no: words::yes_or_no(),
            day: vocabulary.day,
        }
    }

    pub(super) fn read(&self, row: &Row, headings: &Headings<Field>) -> Result<Household, Vec<RowFault>> {
        let mut cells = Cells::of(row, headings);
        check_example(&mut cells);
        let household = Household {
            languages: self.read_languages(&mut cells),
            district: cells.one(Field::District, &self.districts, "a district that is known").map(id),
            situation: cells.many(Field::Situation, &self.situations, "a situation that is known"),
            persons: self.read_persons(&mut cells),
            interests: cells.many(Field::Interests, &self.interests, "an interest that is known"),
            german_level: cells.one(Field::German, &self.levels, "a level of German"),
            shift_work: cells.one(Field::ShiftWork, &self.yes_or_no, "\"ja\" or \"nein\"").unwrap_or_default(),
            address: personal(&mut cells, Field::Address),
            phone: phone(&mut cells, Field::Phone),
            email: personal(&mut cells, Field::Email),
            interpreter: cells.one(Field::Interpreter, &self.all_languages, "a language that is known"),
            counsellor: self.read_counsellor(&mut cells),
            appointments: self.read_appointment(&mut cells).into_iter().collect(),
            goals: Vec::new(),
            visit: cells.read(Field::Visit, read_moment),
            inserts: cells.many(Field::Inserts, &self.inserts, "an insert that is known").into_iter().map(id).collect(),
            span: Span::nowhere(),
        };
        cells.finish(household)
    }

    fn read_languages(&self, cells: &mut Cells<'_, Field>) -> Vec<Lang> {
        let read = |word: &str| {
            // A language without words yet is printed in German, and the cover says so.
            self.languages
                .find(word)
                .or_else(|| self.all_languages.find(word))
                .ok_or_else(|| wrong("is not a language that is known", self.languages.hint(word)))
        };
        cells.list(Field::Languages, LIST_OR_STROKE, read)
    }

    fn read_counsellor(&self, cells: &mut Cells<'_, Field>) -> Option<Counsellor> {
        let office = cells.one(Field::Office, &self.offices, "an office that is known").map(id);
        let (name, phone) = (personal(cells, Field::Counsellor), phone(cells, Field::CounsellorPhone));
        let is_known = office.is_some() || name.is_some() || phone.is_some();
        is_known.then_some(Counsellor { office, name, phone, span: Span::nowhere() })
    }

    /// The one whose booklet it is comes first, even where nothing is known but the others.
    fn read_persons(&self, cells: &mut Cells<'_, Field>) -> Vec<Person> {
        let mut persons = vec![person()];
        persons[0].name = personal(cells, Field::Name);
        persons[0].first_name = personal(cells, Field::FirstName);
        persons[0].family_name = personal(cells, Field::FamilyName);
        persons[0].born = cells.read(Field::Born, |text| read_born(text, self.day));
        if cells.has(Field::Name) && (cells.has(Field::FirstName) || cells.has(Field::FamilyName)) {
            let hint = "keep the whole name, or the first name and the family name, and empty the rest";
            cells.fault(Field::Name, wrong("the name stands here twice, whole and in parts", hint));
        }
        for (at, entry) in other_persons(cells.text(Field::OtherPersons).unwrap_or_default()).enumerate() {
            match read_person(entry, self.day) {
                Ok(person) => persons.push(person),
                Err(entry) => cells.fault(Field::OtherPersons, in_entry(at, entry)),
            }
        }
        for (at, year) in years(cells.text(Field::ChildrenBorn).unwrap_or_default()).enumerate() {
            match read_born(year, self.day) {
                Ok(born) => persons.push(Person { born: Some(born), ..person() }),
                Err(wrong) => cells.fault(Field::ChildrenBorn, in_entry(at, said_of_entry(wrong))),
            }
        }
        let is_told =
            [Field::Name, Field::FirstName, Field::FamilyName, Field::Born].into_iter().any(|at| cells.has(at));
        if persons.len() == 1 && !is_told { Vec::new() } else { persons }
    }

    /// An office of the vocabulary, or any other place.
    fn read_appointment(&self, cells: &mut Cells<'_, Field>) -> Option<Appointment> {
        let office = cells.text(Field::AppointmentAt).and_then(|at| self.offices.find(at)).map(id);
        let place = if office.is_some() { None } else { personal(cells, Field::AppointmentAt) };
        if cells.has(Field::AppointmentAt) && !cells.has(Field::AppointmentOn) {
            cells.fault(
                Field::AppointmentAt,
                wrong("there is no day for this appointment", "write it into \"Termin am\""),
            );
        }
        let on = cells.read(Field::AppointmentOn, read_moment)?;
        Some(Appointment { on, office, place, bring: Vec::new(), span: Span::nowhere() })
    }
}

/// The row that the template begins with is about nobody.
fn check_example(cells: &mut Cells<'_, Field>) {
    let found = [Field::Name, Field::FamilyName].into_iter().find(|field| cells.text(*field) == Some(EXAMPLE));
    if let Some(field) = found {
        cells.fault(field, wrong("this is the example of the empty table, not a household", "delete this row"));
    }
}

fn id(value: String) -> Id {
    Spanned { value, span: Span::nowhere() }
}

fn personal(cells: &mut Cells<'_, Field>, field: Field) -> Option<Personal> {
    cells.read(field, read_personal)
}

/// A number of a spreadsheet is no phone number: the zero it began with is gone.
fn phone(cells: &mut Cells<'_, Field>, field: Field) -> Option<Personal> {
    if let Some(Cell::Number(_)) = cells.cell(field) {
        let hint = "format the column as text and type the number anew, like 05971 939388";
        cells.fault(
            field,
            wrong("this phone number is a number to the spreadsheet, which has dropped its first zero", hint),
        );
        return None;
    }
    personal(cells, field)
}

fn read_personal(text: &str) -> Result<Personal, Wrong> {
    Personal::read(text).map_err(|hint| wrong("this text cannot be printed", hint))
}

fn person() -> Person {
    Person {
        name: None,
        first_name: None,
        family_name: None,
        born: None,
        relation: None,
        school: false,
        daycare: false,
        place: None,
        span: Span::nowhere(),
    }
}

fn other_persons(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n', '\r']).map(str::trim).filter(|entry| entry.contains(|c| c != ',' && c != ' '))
}

/// Years between commas, spaces, strokes and «und».
fn years(text: &str) -> impl Iterator<Item = &str> {
    split(text, LIST_OR_STROKE).flat_map(str::split_whitespace)
}

/// `name, year, relation`; what is not known is left out, or empty.
fn read_person(entry: &str, day: Date) -> Result<Person, Wrong> {
    let parts: Vec<&str> = entry.split(',').map(str::trim).collect();
    let (name, born, relation) = match parts.as_slice() {
        [born] if looks_like_date(born) => ("", *born, ""),
        [name] => (*name, "", ""),
        // `2017, Tochter`: the name is left out together with its comma.
        [born, relation] if looks_like_date(born) => ("", *born, *relation),
        [name, born] => (*name, *born, ""),
        [name, born, relation] => (*name, *born, *relation),
        _ => {
            let hint = "write name, year, relation, and a semicolon before the next person";
            return Err(wrong("has more than two commas", hint));
        }
    };
    let words = |text: &str| match text {
        "" => Ok(None),
        text => read_personal(text).map(Some).map_err(said_of_entry),
    };
    Ok(Person {
        name: words(name)?,
        born: if born.is_empty() { None } else { Some(read_born(born, day).map_err(said_of_entry)?) },
        relation: words(relation)?,
        ..person()
    })
}

fn said_of_entry(wrong: Wrong) -> Wrong {
    Wrong { message: format!("has a fault: {}", wrong.message), ..wrong }
}

fn looks_like_date(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || ".-/".contains(c))
}

fn read_born(text: &str, day: Date) -> Result<Spanned<Born>, Wrong> {
    let hint = |hint| wrong_date(text, "this is neither a year nor a date", hint);
    let value = Born::read(text).map_err(hint)?;
    if value.is_after(day) {
        let (message, hint) = NOT_BORN_YET;
        return Err(wrong(message, hint));
    }
    Ok(Spanned { value, span: Span::nowhere() })
}

/// Moments before this year are slips: a year in a cell for dates, or a time without a day.
const FIRST_YEAR: i16 = 2000;

/// As Germans write it: `Di., 1.12.2026, 9:30 Uhr`, `01.12.2026 um 10 Uhr`, `1.12.2026 9.30`, and as [`Moment::read`] takes it.
fn read_moment(text: &str) -> Result<Moment, Wrong> {
    let is_filler = |token: &str| ["um", "uhr", "at"].iter().any(|filler| token.eq_ignore_ascii_case(filler));
    let tokens =
        text.split([' ', ',', '\u{a0}', '\n', '\r', '\t']).filter(|token| !token.is_empty() && !is_filler(token));
    let mut tokens: Vec<&str> = tokens.collect();
    if tokens.len() > 1 && is_weekday(tokens[0]) {
        tokens.remove(0);
    }
    let shape = "this is not a day with a time";
    let hint = || "write it like 01.12.2026 10:00".to_owned();
    let moment = match tokens.as_slice() {
        [day] => Moment::read(day),
        [day, time] => Moment::read(&format!("{day} {}", clock(time))),
        _ => Err(hint()),
    };
    let day = tokens.first().copied().unwrap_or_default();
    let moment = moment.map_err(|_| match read_date(day) {
        Some(_) => wrong("the time of day cannot be read", hint()),
        None => wrong_date(day, shape, hint()),
    })?;
    if moment.day.year() < FIRST_YEAR {
        Err(wrong(format!("this is before the year {FIRST_YEAR}"), hint()))
    } else {
        Ok(moment)
    }
}

fn is_weekday(token: &str) -> bool {
    const BEGINNINGS: [&str; 12] = ["mo", "di", "mi", "do", "fr", "sa", "so", "tu", "we", "th", "su", "mon"];
    let token = token.trim_end_matches('.').to_lowercase();
    token.chars().all(char::is_alphabetic) && BEGINNINGS.iter().any(|beginning| token.starts_with(beginning))
}

/// `9`, `9.30` and `9:30Uhr` → `9:30`, as [`Moment::read`] takes it.
fn clock(time: &str) -> String {
    let time = time.to_lowercase();
    let time = time.trim_end_matches("uhr").replace('.', ":");
    if time.contains(':') { time } else { format!("{time}:00") }
}
