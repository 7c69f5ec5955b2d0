//! An empty table of households to fill in: XLSX with headings, choices, notes and an invented example.

use std::fmt;

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Note,
    Workbook, Worksheet, XlsxError,
};

use super::Vocabulary;
use super::columns::{COLUMNS, Field};
use super::words;
use crate::table::Column;

/// Choices are offered in this many rows; below them, everything can be typed.
const ROWS_WITH_CHOICES: u32 = 5_000;

/// Behind the example, so that nobody takes it for a household.
const PALE: Color = Color::RGB(0x00FD_F3DF);

/// The sheet that holds the words of the choices.
const CHOICES: &str = "Auswahl";

/// Width and height of a note, in pixels.
const NOTE_SIZE: (u32, u32) = (320, 120);

/// A template that could not be written: the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError(String);

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the template cannot be made: {}", self.0)
    }
}

impl std::error::Error for TemplateError {}

impl From<XlsxError> for TemplateError {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// The bytes of an XLSX file: «Haushalte» to fill in, «Erklärung» about each column. Equal vocabularies give equal bytes.
///
/// # Errors
/// If a name of the vocabulary is longer than a cell may be (32,767 characters).
pub fn template(vocabulary: &Vocabulary) -> Result<Vec<u8>, TemplateError> {
    let choices = choices(vocabulary);
    let mut book = Workbook::new();
    let written = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title("Haushalte").set_creation_datetime(&written));
    fill_in_sheet(book.add_worksheet(), vocabulary, &choices)?;
    explanation_sheet(book.add_worksheet(), vocabulary)?;
    choices_sheet(book.add_worksheet(), &choices)?;
    Ok(book.save_to_buffer()?)
}

/// The same as CSV, which has no place for choices and explanations: with semicolons and a byte order mark, as German spreadsheets
/// open it.
pub fn template_csv(vocabulary: &Vocabulary) -> Vec<u8> {
    let cell = |text: &str| {
        let is_quoted = text.contains([';', '"', '\n', '\r']);
        if is_quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
    };
    let headings: Vec<String> = COLUMNS.iter().map(|column| cell(column.german)).collect();
    let examples: Vec<String> = COLUMNS.iter().map(|column| cell(&example(column, vocabulary))).collect();
    format!("\u{feff}{}\r\n{}\r\n", headings.join(";"), examples.join(";")).into_bytes()
}

/// What a column offers.
struct Choice {
    field: Field,
    words: Vec<String>,
    /// Whether something else is questioned when it is typed; where several words may stand, it is not.
    is_closed: bool,
}

fn choices(vocabulary: &Vocabulary) -> Vec<Choice> {
    let names = |known: &[(String, String)]| words::places(known).listed().to_vec();
    let languages = words::languages(vocabulary).listed().to_vec();
    let choices = [
        (Field::Languages, languages, false),
        (Field::District, names(&vocabulary.districts), true),
        (Field::German, words::levels_of_people().listed().to_vec(), true),
        (Field::ShiftWork, words::yes_or_no().listed().to_vec(), true),
        (Field::Office, names(&vocabulary.offices), true),
        (Field::AppointmentAt, names(&vocabulary.offices), false),
        (Field::Inserts, words::inserts(vocabulary).listed().to_vec(), false),
    ];
    let choices = choices.into_iter().map(|(field, words, is_closed)| Choice { field, words, is_closed });
    choices.filter(|choice| !choice.words.is_empty()).collect()
}

/// What the example row says; what a project must know, it takes from there.
fn example(column: &Column<Field>, vocabulary: &Vocabulary) -> String {
    let languages = words::languages(vocabulary);
    let first_name = |known: &[(String, String)]| words::places(known).listed().first().cloned();
    let known = match column.field {
        Field::Languages => {
            languages.listed().iter().find(|name| *name != "Deutsch").or(languages.listed().first()).cloned()
        }
        Field::District => first_name(&vocabulary.districts),
        Field::Office => first_name(&vocabulary.offices),
        _ => None,
    };
    known.unwrap_or_else(|| column.example.to_owned())
}

fn heading_format() -> Format {
    Format::new().set_bold().set_background_color(Color::RGB(0x00DD_E6EA)).set_align(FormatAlign::Top)
}

/// `0`, `1`, … with each column.
fn numbered() -> impl Iterator<Item = (u16, &'static Column<Field>)> {
    (0..).zip(&COLUMNS)
}

fn fill_in_sheet(sheet: &mut Worksheet, vocabulary: &Vocabulary, choices: &[Choice]) -> Result<(), XlsxError> {
    // Cells are text, so that no spreadsheet drops the zero of a phone number or reads «2017,2020» as a fraction.
    let text = Format::new().set_num_format("@");
    let invented = text.clone().set_italic().set_font_color(Color::RGB(0x0060_6060)).set_background_color(PALE);
    sheet.set_name("Haushalte")?.set_freeze_panes(1, 0)?;
    for (at, column) in numbered() {
        sheet.set_column_width(at, column.width)?.set_column_format(at, &text)?;
        sheet.write_string_with_format(0, at, column.german, &heading_format())?;
        let note = Note::new(format!("{}\nEnglish: {}", column.about, column.english)).set_author("Begleitheft");
        sheet.insert_note(0, at, &note.add_author_prefix(false).set_width(NOTE_SIZE.0).set_height(NOTE_SIZE.1))?;
        let example = example(column, vocabulary);
        if !example.is_empty() {
            sheet.write_string_with_format(1, at, example, &invented)?;
        }
    }
    for (list, choice) in (0..).zip(choices) {
        let at = choice.field as u16;
        sheet.add_data_validation(1, at, ROWS_WITH_CHOICES, at, &validation(choice, list)?)?;
    }
    Ok(())
}

/// `list` is the column of the words in the sheet of choices.
fn validation(choice: &Choice, list: u8) -> Result<DataValidation, XlsxError> {
    let letter = char::from(b'A' + list);
    let range = Formula::new(format!("={CHOICES}!${letter}$1:${letter}${}", choice.words.len()));
    let validation = DataValidation::new().allow_list_formula(range).show_error_message(choice.is_closed);
    validation
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title("Nicht in der Auswahl")?
        .set_error_message("Bitte aus der Liste wählen, damit die Zeile gelesen werden kann.")
}

fn explanation_sheet(sheet: &mut Worksheet, vocabulary: &Vocabulary) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name("Erklärung")?.set_freeze_panes(1, 0)?;
    let headings = [("Überschrift", 24), ("In English", 22), ("Was hier steht", 70), ("So zum Beispiel", 50)];
    for (at, (heading, width)) in (0..).zip(headings) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, heading, &heading_format())?;
    }
    for (row, column) in (1..).zip(&COLUMNS) {
        let about = explained(column, vocabulary);
        let cells = [column.german.to_owned(), column.english.to_owned(), about, example(column, vocabulary)];
        for (at, cell) in (0..).zip(cells) {
            sheet.write_string_with_format(row, at, cell, &wrapped)?;
        }
    }
    Ok(())
}

/// What to write, and the words that there are where no choice offers them.
fn explained(column: &Column<Field>, vocabulary: &Vocabulary) -> String {
    let known = match column.field {
        Field::Situation => words::situations().listed().to_vec(),
        Field::Interests => words::interests(vocabulary).listed().to_vec(),
        Field::German => words::levels_of_people().listed().to_vec(),
        Field::Inserts => words::inserts(vocabulary).listed().to_vec(),
        _ => return column.about.to_owned(),
    };
    if known.is_empty() {
        return column.about.to_owned();
    }
    // A name may have a comma in it.
    format!("{} Möglich sind: {}.", column.about, known.join("; "))
}

fn choices_sheet(sheet: &mut Worksheet, choices: &[Choice]) -> Result<(), XlsxError> {
    sheet.set_name(CHOICES)?.set_hidden(true);
    for (at, choice) in (0..).zip(choices) {
        for (row, word) in (0..).zip(&choice.words) {
            sheet.write_string(row, at, word)?;
        }
    }
    Ok(())
}
