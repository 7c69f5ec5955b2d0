//! The courses that there are as a table, to change it for the next trimester: XLSX with headings and notes.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Note, Workbook, XlsxError};

use super::columns::{COLUMNS, Field};
use super::{Known, values};
use crate::content::{Audience, Course};
use crate::household::{TemplateError, situation_name};

/// Width and height of a note, in pixels.
const NOTE_SIZE: (u32, u32) = (360, 160);

/// The bytes of an XLSX file: a row for each course. Read again, it changes nothing.
///
/// # Errors
/// If a name is longer than a cell may be (32,767 characters).
pub fn template(known: &Known, courses: &[Course]) -> Result<Vec<u8>, TemplateError> {
    Ok(write(known, courses)?)
}

fn write(known: &Known, courses: &[Course]) -> Result<Vec<u8>, XlsxError> {
    // Cells are text, so that no spreadsheet makes a date of «9-11».
    let text = Format::new().set_num_format("@");
    let heading = Format::new().set_bold().set_background_color(Color::RGB(0x00DD_E6EA)).set_align(FormatAlign::Top);
    let mut book = Workbook::new();
    let written = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title("Kurse").set_creation_datetime(&written));
    let sheet = book.add_worksheet();
    sheet.set_name("Kurse")?.set_freeze_panes(1, 0)?;
    for (at, column) in (0..).zip(&COLUMNS) {
        sheet.set_column_width(at, column.width)?.set_column_format(at, &text)?;
        let title = if known.is_english { column.english } else { column.german };
        sheet.write_string_with_format(0, at, title, &heading)?;
        let about = format!("{}{}\nEnglish: {}", column.about, choices(column.field, known), column.english);
        let note = Note::new(about).set_author("Begleitheft").add_author_prefix(false);
        sheet.insert_note(0, at, &note.set_width(NOTE_SIZE.0).set_height(NOTE_SIZE.1))?;
    }
    for (row, course) in (1..).zip(courses) {
        let values = values(course);
        for (at, column) in (0..).zip(&COLUMNS) {
            if let Some(value) = values.get(&column.field) {
                sheet.write_string_with_format(row, at, known.shown(column.field, value), &text)?;
            }
        }
    }
    book.save_to_buffer()
}

/// The words that may stand in a column.
fn choices(field: Field, known: &Known) -> String {
    let names = |known: &[(String, Vec<String>)]| {
        known.iter().map(|(id, names)| names.first().unwrap_or(id).clone()).collect::<Vec<_>>().join(", ")
    };
    let words = match field {
        Field::Offer => names(&known.offers),
        Field::Venue => names(&known.venues),
        Field::District => names(&known.districts),
        Field::Contact => names(&known.contacts),
        Field::Audience => Audience::all().map(situation_name).collect::<Vec<_>>().join(", "),
        _ => return String::new(),
    };
    format!(" Möglich sind: {words}.")
}
