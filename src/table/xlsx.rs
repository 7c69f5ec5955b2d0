//! The first sheet of an XLSX file that has headings → rows. The whole sheet is read, within limits.

use std::io::{self, BufReader, Read, Seek};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use zip::ZipArchive;

use super::{Cell, IsHeading, OTHER_FILE, Row, Rows, TableError, count_known};

/// A larger file is refused.
const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// What the file may hold once it is unpacked, and what its cells may take in memory.
const MAX_UNPACKED_BYTES: u64 = 256 * 1024 * 1024;

/// What a cell takes in memory beside its text.
const CELL_BYTES: u64 = 64;

fn too_large(message: &str) -> TableError {
    TableError::new(message, "save it as CSV, which may be of any size, or as several files")
}

/// What the library says is left out: it may hold what stands in a cell.
fn broken<E>(_: E) -> TableError {
    TableError::new("this file is damaged, or it is no XLSX file", "open it and save it again as .xlsx, or as CSV")
}

/// The first row and those below it; of a file without headings, the first row of its last sheet.
pub(super) fn read(file: impl Read + Seek, size: u64, is_heading: IsHeading<'_>) -> Result<(Row, Rows), TableError> {
    if size > MAX_FILE_BYTES {
        return Err(too_large(&format!("the file has {} MiB, 64 are the most for XLSX", size.div_ceil(1024 * 1024))));
    }
    let mut input = BufReader::new(file);
    check_archive(&mut input)?;
    input.rewind().map_err(broken)?;
    let mut book = Xlsx::new(input).map_err(broken)?;
    let is_table =
        |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let names: Vec<String> = book.sheets_metadata().iter().filter(is_table).map(|sheet| sheet.name.clone()).collect();
    let mut without_headings = None;
    for name in names {
        let mut rows = read_sheet(&mut book, &name, is_heading)?.into_iter();
        let Some(first) = rows.next() else { continue };
        if count_known(&first, is_heading) > 0 {
            return Ok((first, Box::new(rows.map(Ok))));
        }
        without_headings = Some(first);
    }
    let nothing = || TableError::new("no sheet of this file holds anything", "begin a sheet with a row of headings");
    without_headings.map(|row| (row, Box::new(std::iter::empty()) as Rows)).ok_or_else(nothing)
}

/// Looks what kind of archive it is, and unpacks everything once without keeping it: what a file says about its own size need not be true.
fn check_archive(input: &mut BufReader<impl Read + Seek>) -> Result<(), TableError> {
    let mut archive = ZipArchive::new(input).map_err(broken)?;
    // Texts and slides are archives, too, and so are the tables of other programs.
    let is_table = |name: &str| name.trim_start_matches('/').starts_with("xl/");
    if !archive.file_names().any(|name| name.is_ok_and(|name| is_table(&name))) {
        return Err(TableError::new("this is another kind of file, not a table in XLSX", OTHER_FILE));
    }
    let mut left = MAX_UNPACKED_BYTES;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(broken)?;
        let read = io::copy(&mut entry.take(left + 1), &mut io::sink()).map_err(broken)?;
        left = left.checked_sub(read).ok_or_else(|| too_large("this file holds too much to be read"))?;
    }
    Ok(())
}

fn read_sheet(
    book: &mut Xlsx<BufReader<impl Read + Seek>>,
    name: &str,
    is_heading: IsHeading<'_>,
) -> Result<Vec<Row>, TableError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut rows: Vec<Row> = Vec::new();
    let mut left = MAX_UNPACKED_BYTES;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let (number, column) = (row as usize + 1, column as usize);
        let Some(cell) = convert(cell.get_value()) else { continue };
        let size = CELL_BYTES + if let Cell::Text(text) | Cell::Number(text) = &cell { text.len() as u64 } else { 0 };
        left = left.checked_sub(size).ok_or_else(|| too_large("this sheet holds too much to be read"))?;
        match rows.last_mut() {
            Some(row) if row.number == number => row.cells.push((column, cell)),
            last => {
                // The first row is whole: if it holds no heading, the rest need not be read.
                if last.is_some() && rows.len() == 1 && count_known(&rows[0], is_heading) == 0 {
                    break;
                }
                rows.push(Row { number, cells: vec![(column, cell)] });
            }
        }
    }
    for row in &mut rows {
        row.cells.sort_by_key(|(column, _)| *column);
    }
    Ok(rows)
}

fn convert(value: &DataRef<'_>) -> Option<Cell> {
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => Some(Cell::Number(number.to_string())),
        // Whole numbers print without a point: 2017, not 2017.0.
        DataRef::Float(number) => Some(Cell::Number(number.to_string())),
        DataRef::Bool(is_so) => Cell::text(if *is_so { "ja" } else { "nein" }),
        DataRef::DateTime(moment) if moment.is_datetime() => Cell::text(&date(moment)),
        DataRef::DateTimeIso(text) => Cell::text(text.trim_end_matches('Z').trim_end_matches("T00:00:00")),
        DataRef::DateTime(_) | DataRef::DurationIso(_) | DataRef::Error(_) => Some(Cell::Broken),
    }
}

/// `2026-12-01T10:00`, or the day alone at midnight.
fn date(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { day } else { format!("{day}T{hour:02}:{minute:02}") }
}
