//! Tables of households: what is read from CSV and XLSX, what is refused, and that nothing in a cell is ever repeated.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use begleitheft::household::table::{RowFault, TableError, open};
use begleitheft::household::{Born, Household, MAX_WORDS, Personal, Vocabulary, template, template_csv};
use encoding_rs::WINDOWS_1252;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use tempfile::NamedTempFile;

use crate::harness::EDITION;

/// A household by the number of its row, or what is wrong there.
type Rows = Vec<(usize, Result<Household, Vec<RowFault>>)>;

fn vocabulary() -> Vocabulary {
    let pairs = |known: &[(&str, &str)]| known.iter().map(|(id, name)| ((*id).into(), (*name).into())).collect();
    let list = |known: &[&str]| known.iter().map(|word| (*word).to_owned()).collect();
    Vocabulary {
        districts: pairs(&[("altstadt", "Altstadt"), ("muehlenau", "Mühlenau"), ("suedhang", "Südhang")]),
        offices: pairs(&[("buero-nord", "Stadtteilbüro Nord"), ("jobcenter", "Jobcenter Musterstadt")]),
        languages: list(&["de", "en", "ar", "uk", "ti"]),
        inserts: list(&["wohnen", "arbeit"]),
        papers: list(&["passport"]),
        names: BTreeMap::new(),
        day: EDITION.parse().unwrap(),
    }
}

fn file(bytes: impl AsRef<[u8]>) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes.as_ref()).unwrap();
    file
}

fn read(bytes: impl AsRef<[u8]>) -> Result<Rows, TableError> {
    Ok(open(file(bytes).path())?.rows(&vocabulary()).collect())
}

/// The households of a table without faults, with the numbers of their rows.
fn households(bytes: impl AsRef<[u8]>) -> Vec<(usize, Household)> {
    read(bytes).unwrap().into_iter().map(|(row, household)| (row, household.unwrap())).collect()
}

/// The only household of a table.
fn household(bytes: impl AsRef<[u8]>) -> Household {
    let mut found = households(bytes);
    assert_eq!(found.len(), 1);
    found.remove(0).1
}

/// All that is wrong, one fault per line: `row 2, Geburtsjahr: message (hint)`.
fn faults(bytes: impl AsRef<[u8]>) -> String {
    let mut lines = Vec::new();
    for (row, household) in read(bytes).unwrap() {
        for fault in household.err().into_iter().flatten() {
            let hint = fault.hint.unwrap_or_default();
            lines.push(format!("row {row}, {}: {} ({hint})", fault.column, fault.message));
        }
    }
    lines.join("\n")
}

/// What is said about a table that cannot be read.
fn refusal(bytes: impl AsRef<[u8]>) -> String {
    said(&read(bytes).unwrap_err())
}

fn said(error: &TableError) -> String {
    format!("{error} ({})", error.hints.join("; "))
}

fn words(text: Option<&Personal>) -> &str {
    text.map(Personal::as_str).unwrap_or_default()
}

fn xlsx(fill: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// A sheet of texts.
fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    xlsx(|sheet| {
        for (number, row) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*row) {
                sheet.write_string(number, column, *cell).unwrap();
            }
        }
    })
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
}

#[test]
fn every_encoding_is_read_with_every_delimiter() {
    let table = "Sprachen;Stadtteil;Name;Geburtsjahr\r\nArabisch;Südhang;Zoë Müßig;1988\r\n";
    for delimiter in [";", ",", "\t"] {
        let table = table.replace(';', delimiter);
        let files = [
            table.clone().into_bytes(),
            format!("\u{feff}{table}").into_bytes(),
            utf16(&table, u16::to_le_bytes),
            utf16(&table, u16::to_be_bytes),
            WINDOWS_1252.encode(&table).0.into_owned(),
        ];
        for bytes in files {
            let household = household(bytes);
            assert_eq!(household.languages[0].to_string(), "ar");
            assert_eq!(household.district.as_ref().unwrap().value, "suedhang");
            assert_eq!(words(household.persons[0].name.as_ref()), "Zoë Müßig");
            assert_eq!(household.persons[0].born(), Some(Born::Year(1988)));
        }
    }
}

#[test]
fn headings_are_german_or_english_in_any_order_and_case() {
    let german = household("GEBURTSJAHR ; e mail;Termin-am;Situation\n1988;a@example.org;3.12.2026;Eltern\n");
    let english = household("situation,Appointment on,EMAIL,born\nparents,2026-12-03,a@example.org,1988\n");
    for household in [german, english] {
        assert_eq!(household.persons[0].born(), Some(Born::Year(1988)));
        assert_eq!(words(household.email.as_ref()), "a@example.org");
        assert_eq!(household.appointments[0].on.day.to_string(), "2026-12-03");
        assert_eq!(household.situation[0].word(), "parents");
    }
}

#[test]
fn every_column_arrives_where_it_belongs() {
    let table = "Sprachen\tStadtteil\tSituation\tVorname\tFamilienname\tGeburtsjahr\tWeitere Personen\tGeburtsjahre der Kinder\t\
                 Interessen\tDeutsch\tSchichtarbeit\tAdresse\tTelefon\tE-Mail\tSprachmittlung\tStadtteilbüro\tBeratung\t\
                 Telefon der Beratung\tBesuch am\tTermin am\tTermin bei\tEinlagen\n\
                 Ukrainisch und Englisch / ar\tmuehlenau\tGeflüchtete, EU-Bürger*innen; women\tOlena\tBeispiel\t05.03.1988\t\
                 Taras, 2017, Sohn; , 2020; Oma; 1950-01-02\t2021, 2022 und 2023\tDeutschkurs, Kita und work\tAnfänger\tx\t\
                 Weg 1, 12345 Ort\t030 23125 000\to@example.org\tPaschto\tStadtteilbüro Nord\tFrau Muster\t030 23125 001\t\
                 Di., 1.12.2026, 9:30 Uhr\t03.12.2026 um 10 Uhr\tjobcenter\twohnen, arbeit\n";
    let household = household(table);
    let tags: Vec<String> = household.languages.iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["uk", "en", "ar"]);
    assert_eq!(household.district.unwrap().value, "muehlenau");
    let situation: Vec<&str> = household.situation.iter().map(|audience| audience.word()).collect();
    assert_eq!(situation, ["refugees", "eu-citizens", "women"]);
    let persons: Vec<String> = household
        .persons
        .iter()
        .map(|person| {
            let born = match person.born() {
                Some(Born::Year(year)) => year.to_string(),
                Some(Born::Day(day)) => day.to_string(),
                None => String::new(),
            };
            format!("{}|{born}|{}", person.full_name().unwrap_or_default(), words(person.relation.as_ref()))
        })
        .collect();
    assert_eq!(
        persons,
        [
            "Olena Beispiel|1988-03-05|",
            "Taras|2017|Sohn",
            "|2020|",
            "Oma||",
            "|1950-01-02|",
            "|2021|",
            "|2022|",
            "|2023|"
        ]
    );
    assert!(household.persons.iter().all(|person| !person.school));
    let interests: Vec<&str> = household.interests.iter().map(|interest| interest.word()).collect();
    assert_eq!(interests, ["german-course", "childcare", "work"]);
    assert_eq!(household.german_level.unwrap().word(), "A0");
    assert!(household.shift_work);
    assert_eq!(words(household.address.as_ref()), "Weg 1, 12345 Ort");
    assert_eq!(words(household.phone.as_ref()), "030 23125 000");
    assert_eq!(household.interpreter.unwrap().to_string(), "ps");
    let counsellor = household.counsellor.unwrap();
    assert_eq!(counsellor.office.unwrap().value, "buero-nord");
    assert_eq!((words(counsellor.name.as_ref()), words(counsellor.phone.as_ref())), ("Frau Muster", "030 23125 001"));
    let visit = household.visit.unwrap();
    assert_eq!((visit.day.to_string().as_str(), visit.minutes), ("2026-12-01", Some(9 * 60 + 30)));
    let appointment = &household.appointments[0];
    assert_eq!((appointment.on.day.to_string().as_str(), appointment.on.minutes), ("2026-12-03", Some(10 * 60)));
    assert_eq!(appointment.office.as_ref().unwrap().value, "jobcenter");
    assert!(appointment.place.is_none());
    let inserts: Vec<&str> = household.inserts.iter().map(|insert| insert.value.as_str()).collect();
    assert_eq!(inserts, ["wohnen", "arbeit"]);
}

#[test]
fn every_language_situation_and_interest_has_its_german_and_english_word() {
    let pairs = [
        ("Tigrinya", "ti"),
        ("tigrinisch", "ti"),
        ("Українська", "uk"),
        ("ARABIC", "ar"),
        ("العربية", "ar"),
        ("DE", "de"),
    ];
    for (typed, tag) in pairs {
        assert_eq!(household(format!("Sprachen\n{typed}\n")).languages[0].to_string(), tag, "{typed}");
    }
    for typed in ["shift-workers", "Shift workers", "Schichtarbeit", "young adults alone", "Spätaussiedler", "Duldung"]
    {
        assert_eq!(household(format!("Situation\n{typed}\n")).situation.len(), 1, "{typed}");
    }
    for typed in ["german-course", "German course", "Wohnungssuche", "Anerkennung", "mobility", "Führerschein"] {
        assert_eq!(household(format!("Interests\n{typed}\n")).interests.len(), 1, "{typed}");
    }
    for (typed, level) in [("keine", "A0"), ("Anfänger", "A0"), ("ALPHA", "alpha"), ("b1", "B1")] {
        assert_eq!(household(format!("Deutsch\n{typed}\n")).german_level.unwrap().word(), level);
    }
    for (typed, is_so) in
        [("ja", true), ("X", true), ("1", true), ("yes", true), ("nein", false), ("No", false), ("0", false)]
    {
        assert_eq!(household(format!("Schichtarbeit\n{typed}\n")).shift_work, is_so, "{typed}");
    }
}

#[test]
fn dates_are_read_as_germans_type_them() {
    let at = |hour: u16, minute: u16| Some(hour * 60 + minute);
    let typed = [
        ("01.12.2026", None),
        ("1.12.2026", None),
        ("2026-12-01", None),
        ("01.12.2026 10:00", at(10, 0)),
        ("1.12.2026 9:30 Uhr", at(9, 30)),
        ("1.12.2026, 9.30 Uhr", at(9, 30)),
        ("Dienstag, 1.12.2026 um 10 Uhr", at(10, 0)),
        ("2026-12-01T10:00", at(10, 0)),
        ("2026-12-01 10:00:00", at(10, 0)),
    ];
    for (text, minutes) in typed {
        let visit = household(format!("Besuch am\n\"{text}\"\n")).visit.unwrap();
        assert_eq!((visit.day.to_string().as_str(), visit.minutes), ("2026-12-01", minutes), "{text}");
    }
}

/// What is planted into bad cells; no message may hold any part of it.
const SECRETS: [&str; 4] = ["geheim", "Geheim", "4711", "31.02"];

#[test]
fn what_is_wrong_names_row_and_column_and_never_the_cell() {
    let table = "Sprachen;District;Situation;Name;Vorname;Familienname;Geburtsjahr;Weitere Personen;Geburtsjahre der Kinder;\
                 Deutsch;Schichtarbeit;Sprachmittlung;Office;Besuch am;Termin bei;Einlagen;Interessen\n\
                 Arabisch, geheimisch;;;;;;;;;;;;;;;;\n\
                 Kurdisch;;;;;;;;;;;;;;;;\n\
                 ;Altstatd;;;;;;;;;;;;;;;\n\
                 ;Geheimviertel;;;;;;;;;;;;;;;\n\
                 ;;Eltern, geheim;;;;;;;;;;;;;;\n\
                 ;;;Geheim 4711;Ge;Heim;;;;;;;;;;;\n\
                 ;;;;;;17;;;;;;;;;;\n\
                 ;;;;;;31.02.2026;;;;;;;;;;\n\
                 ;;;;;;geheim;;;;;;;;;;\n\
                 ;;;;;;;Geheim, 17, Tochter;2017, 20;;;;;;;;\n\
                 ;;;;;;;\"Geheim, 2017, Tochter, 4711\";;;;;;;;;\n\
                 ;;;;;;;;;D4711;;;;;;;\n\
                 ;;;;;;;;;;vielleicht geheim;;;;;;\n\
                 ;;;;;;;;;;;Geheimisch;;;;;\n\
                 ;;;;;;;;;;;;Geheimbüro;;;;\n\
                 ;;;;;;;;;;;;;31.02.2026 10:00;;;\n\
                 ;;;;;;;;;;;;;01.12.26 10:00;;;\n\
                 ;;;;;;;;;;;;;01.12.2026 geheim;;;\n\
                 ;;;;;;;;;;;;;;Praxis Geheim;;\n\
                 ;;;;;;;;;;;;;;;geheim;geheimnisse\n";
    let said = faults(table);
    for secret in SECRETS {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
    insta::assert_snapshot!(said, @r#"
    row 2, Sprachen: entry 2 is not a language that is known (known are: Deutsch, Englisch, Arabisch, Ukrainisch, Tigrinya)
    row 4, District: this is not a district that is known (did you mean "Altstadt"?)
    row 5, District: this is not a district that is known (known are: Altstadt, Mühlenau, Südhang)
    row 6, Situation: entry 2 is not a situation that is known (known are: Alle, Frauen, Frauen mit Kindern, Kinder, Schüler, Eltern, Auszubildende, Beschäftigte, Schichtarbeitende, Junge Erwachsene ohne Familie, EU-Bürger, Familiennachzug, Geflüchtete, Geduldete, Spätaussiedler, Arbeitsmigration, Arbeitgeber)
    row 7, Name: the name stands here twice, whole and in parts (keep the whole name, or the first name and the family name, and empty the rest)
    row 8, Geburtsjahr: the year has two digits only (write all four digits, like 2017)
    row 9, Geburtsjahr: there is no such day (check the day, the month and the year)
    row 10, Geburtsjahr: this is neither a year nor a date (write the year, like 2017, or the date, like 2017-03-05)
    row 11, Weitere Personen: entry 1 has a fault: the year has two digits only (write all four digits, like 2017)
    row 11, Geburtsjahre der Kinder: entry 2 has a fault: the year has two digits only (write all four digits, like 2017)
    row 12, Weitere Personen: entry 1 has more than two commas (write name, year, relation, and a semicolon before the next person)
    row 13, Deutsch: this is not a level of German (known are: lernt lesen und schreiben, noch kein Deutsch, A1, A2, B1, B2, C1, C2)
    row 14, Schichtarbeit: this is not "ja" or "nein" (known are: ja, nein)
    row 15, Sprachmittlung: this is not a language that is known (known are: Deutsch, Englisch, Arabisch, Ukrainisch, Tigrinya, Amharisch, Aserbaidschanisch, Belarussisch, Berberisch, Bulgarisch, Bengalisch, Bosnisch, Sorani, Tschechisch, Griechisch, Spanisch, Persisch, Fulfulde, Französisch, Hausa, Hebräisch, Hindi, Kroatisch, Ungarisch, …)
    row 16, Office: this is not an office that is known (known are: Stadtteilbüro Nord, Jobcenter Musterstadt)
    row 17, Besuch am: there is no such day (check the day, the month and the year)
    row 18, Besuch am: the year has two digits only (write all four digits, like 2017)
    row 19, Besuch am: the time of day cannot be read (write it like 01.12.2026 10:00)
    row 20, Termin bei: there is no day for this appointment (write it into "Termin am")
    row 21, Einlagen: entry 1 is not an insert that is known (known are: wohnen, arbeit)
    row 21, Interessen: entry 1 is not an interest that is known (known are: Deutschkurs, Kinderbetreuung, Schule, Arbeit, Ausbildung, Anerkennung, Wohnen, Geld, Gesundheit, Begegnung, Beratung, Mobilität)
    "#);
}

#[test]
fn a_row_tells_all_its_faults_and_stands_alone() {
    let found = read("Name;Deutsch;Geburtsjahr\nAli;D7;17\nBea;A1;1990\n").unwrap();
    assert_eq!(found[0].1.as_ref().unwrap_err().len(), 2);
    assert_eq!(words(found[1].1.as_ref().unwrap().persons[0].name.as_ref()), "Bea");
}

#[test]
fn rows_are_counted_as_a_spreadsheet_does() {
    let table =
        "\r\nName;Adresse\r\n\r\nAli;\"Weg 1\r\n12345 Ort\"\r\n;\r\nBea \"Bee\" C;\"sagt \"\"ja\"\"\"\r\n\r\nCem";
    for table in [table.to_owned(), table.replace("\r\n", "\n"), table.replace("\r\n", "\r")] {
        let found = households(table);
        let numbers: Vec<usize> = found.iter().map(|(row, _)| *row).collect();
        assert_eq!(numbers, [4, 6, 8]);
        assert_eq!(words(found[0].1.address.as_ref()), "Weg 1 12345 Ort");
        assert_eq!(words(found[1].1.persons[0].name.as_ref()), "Bea \"Bee\" C");
        assert_eq!(words(found[1].1.address.as_ref()), "sagt \"ja\"");
    }
}

#[test]
fn rows_may_be_short_and_not_too_long() {
    assert_eq!(households("Name;Deutsch;Telefon\nAli\nBea;A1\nCem;A1;1;;;\n").len(), 3);
    insta::assert_snapshot!(faults("Name;Deutsch;;\nAli;A1;;4711;geheim\n"), @"row 2, D: here stands something without a heading (empty the cell, or give the column a heading; in CSV, text with the delimiter in it needs quotation marks)");
}

#[test]
fn quotation_marks_must_be_closed() {
    insta::assert_snapshot!(faults("Name;Deutsch\nAli;A1\n\"Geheim;A1\nCem;A1\n"), @"row 3, : a quotation mark is opened in this row and never closed (close it, or delete it)");
}

#[test]
fn strange_names_stay_as_they_are() {
    let long = "ä".repeat(MAX_WORDS);
    let names = [
        "#panic() ]",
        "<script>alert(1)</script>",
        "{ $x }",
        "محمد \u{200f}علي",
        "😀 Émile",
        "\u{200e}O’Neil-Иванова",
        "=1+1",
        &long,
    ];
    let csv: String = names.iter().map(|name| format!("{name}\n")).collect();
    for bytes in [
        format!("Name\n{csv}").into_bytes(),
        xlsx(|sheet| {
            sheet.write_string(0, 0, "Name").unwrap();
            for (row, name) in (1..).zip(names) {
                sheet.write_string(row, 0, name).unwrap();
            }
        }),
    ] {
        let found = households(bytes);
        assert_eq!(found.len(), names.len());
        for ((_, household), name) in found.iter().zip(names) {
            assert_eq!(words(household.persons[0].name.as_ref()), name);
        }
    }
    insta::assert_snapshot!(faults(format!("Name\n{long}ä\nA\u{7}li\nGeheim\u{fffd}er\n")), @r#"
    row 2, Name: this text cannot be printed (it has 201 characters, 200 are the most that are printed)
    row 3, Name: this text cannot be printed (it holds control characters; type it anew)
    row 4, Name: a letter was lost when this table was saved (type it anew, and save as «CSV UTF-8» or as XLSX)
    "#);
}

#[test]
fn name_beside_first_name_is_the_family_name() {
    let person = household("Name;Vorname\nBeispiel;Olena\n").persons.remove(0);
    assert_eq!(person.full_name().unwrap(), "Olena Beispiel");
    assert!(person.name.is_none());
}

#[test]
fn the_first_person_is_the_one_whose_booklet_it_is() {
    let persons = household("Geburtsjahre der Kinder\n2017\n").persons;
    assert_eq!((persons.len(), persons[0].born(), persons[1].born()), (2, None, Some(Born::Year(2017))));
    assert!(household("Deutsch\nA1\n").persons.is_empty());
}

#[test]
fn headings_that_cannot_be_used_are_told_by_their_letters() {
    // No slip, and most headings are known: the column is not read, whatever stands in it.
    let read = open(file("Name;Deutsch;Geheimnis\nAli;A1;4711\n").path()).unwrap();
    let passed_over: Vec<String> = read.headed().passed_over.into_iter().map(|one| one.letter).collect();
    assert_eq!(passed_over, ["C"]);
    assert_eq!(words(household("Name;Deutsch;Geheimnis\nAli;A1;4711\n").persons[0].name.as_ref()), "Ali");
    // Hardly a row of headings.
    assert!(refusal("Deutsch;Ali Geheim;1990\nEnglisch;Bea Geheim;1991\n").starts_with("headings that are not known"));
    insta::assert_snapshot!(refusal("Name;Geburtsjar;Geheimnis;Nmae\nAli;1988;x;y\n"), @r#"headings that are not known stand in: B, C, D (column B: did you mean "Geburtsjahr"?; column C: known are: Sprachen, Stadtteil, Situation, Name, Vorname, Familienname, Geburtsjahr, Weitere Personen, Geburtsjahre der Kinder, Interessen, Deutsch, Schichtarbeit, Adresse, Telefon, E-Mail, Sprachmittlung, Stelle, Beratung, Telefon der Beratung, Besuch am, Termin am, Termin bei, Einlegeblätter; column D: did you mean "Name"?)"#);
    insta::assert_snapshot!(refusal("Name;Deutsch;German\nAli;A1;A1\n"), @"columns with the same heading: B and C (keep one of the columns and delete the other)");
    insta::assert_snapshot!(refusal("Geheim;4711\nGeheimer;4711\n"), @"the first row of the table holds no heading that is known (known are: Sprachen, Stadtteil, Situation, Name, Vorname, Familienname, Geburtsjahr, Weitere Personen, Geburtsjahre der Kinder, Interessen, Deutsch, Schichtarbeit, Adresse, Telefon, E-Mail, Sprachmittlung, Stelle, Beratung, Telefon der Beratung, Besuch am, Termin am, Termin bei, Einlegeblätter)");
    insta::assert_snapshot!(refusal(sheet(&[&["Geheim", "4711"], &["x", "y"]])), @"the first row of the table holds no heading that is known (known are: Sprachen, Stadtteil, Situation, Name, Vorname, Familienname, Geburtsjahr, Weitere Personen, Geburtsjahre der Kinder, Interessen, Deutsch, Schichtarbeit, Adresse, Telefon, E-Mail, Sprachmittlung, Stelle, Beratung, Telefon der Beratung, Besuch am, Termin am, Termin bei, Einlegeblätter)");
}

#[test]
fn what_is_no_table_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.csv");
    insta::assert_snapshot!(said(&open(folder.path()).unwrap_err()), @"this is a folder, not a table (give the name of a CSV or XLSX file)");
    insta::assert_snapshot!(said(&open(&missing).unwrap_err()), @"the table cannot be read: No such file or directory (os error 2) (check its name, and whether you may read it)");
    insta::assert_snapshot!(refusal(""), @"the table is empty (begin it with a row of headings)");
    insta::assert_snapshot!(refusal("\u{feff}\r\n\r\n;;\r\n"), @"the first row of the table holds no heading that is known (known are: Sprachen, Stadtteil, Situation, Name, Vorname, Familienname, Geburtsjahr, Weitere Personen, Geburtsjahre der Kinder, Interessen, Deutsch, Schichtarbeit, Adresse, Telefon, E-Mail, Sprachmittlung, Stelle, Beratung, Telefon der Beratung, Besuch am, Termin am, Termin bei, Einlegeblätter)");
    insta::assert_snapshot!(refusal(b"\x89PNG\x00\x01\x02"), @"this is neither a CSV file nor an XLSX file (save it as «CSV UTF-8» or as XLSX)");
    insta::assert_snapshot!(refusal(b"%PDF-1.7\n"), @"this is a PDF file, not a table (open the table in the spreadsheet program, and save it as .xlsx or as CSV)");
    insta::assert_snapshot!(refusal(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), @"this is an old Excel file, or one with a password (save it as .xlsx without a password, or as CSV)");
    insta::assert_snapshot!(refusal(b"PK\x03\x04 and nothing"), @"this file is damaged, or it is no XLSX file (open it and save it again as .xlsx, or as CSV)");
    insta::assert_snapshot!(refusal(sheet(&[])), @"no sheet of this file holds anything (begin a sheet with a row of headings)");
    assert!(read("Name;Deutsch\n").unwrap().is_empty());
    assert!(read("Name").unwrap().is_empty());
    assert!(read(sheet(&[&["Name", "Deutsch"]])).unwrap().is_empty());
}

#[test]
fn huge_cells_are_faults() {
    let huge = "Geheim ".repeat(150_000);
    insta::assert_snapshot!(faults(format!("Name;Sprachen\n{huge};{huge}\nAli;de\n")), @r#"
    row 2, Name: this cell holds more than 8192 bytes (look for a quotation mark that is not closed, or shorten the text)
    row 2, Sprachen: this cell holds more than 8192 bytes (look for a quotation mark that is not closed, or shorten the text)
    "#);
    let line = format!("Name\nAli\n{}", "4711 ".repeat(2_000_000));
    insta::assert_snapshot!(faults(line), @"row 3, : this row is too long to be read (look for a quotation mark that is not closed)");
}

#[test]
fn cells_of_a_spreadsheet_are_read_by_their_kind() {
    let day = ExcelDateTime::from_ymd(2026, 12, 1).unwrap();
    let moment = day.clone().and_hms(9, 35, 0).unwrap();
    let bytes = xlsx(|sheet| {
        let headings =
            ["Name", "Geburtsjahr", "Besuch am", "Termin am", "Schichtarbeit", "Geburtsjahre der Kinder", "Deutsch"];
        sheet.write_row(2, 1, headings).unwrap();
        let date = |format: &str| Format::new().set_num_format(format);
        sheet.write_string(4, 1, "Ali").unwrap();
        sheet.write_number(4, 2, 1988.0).unwrap();
        sheet.write_datetime_with_format(4, 3, &day, &date("dd.mm.yyyy")).unwrap();
        sheet.write_datetime_with_format(4, 4, &moment, &date("dd.mm.yyyy hh:mm")).unwrap();
        sheet.write_boolean(4, 5, true).unwrap();
        sheet.write_number(4, 6, 2017).unwrap();
        sheet.write_formula(4, 7, rust_xlsxwriter::Formula::new("=\"A\"&1").set_result("A1")).unwrap();
        let born = ExcelDateTime::from_ymd(1990, 5, 3).unwrap();
        sheet.write_string(6, 1, "Bea").unwrap();
        sheet.write_datetime_with_format(6, 2, &born, &date("dd.mm.yyyy")).unwrap();
    });
    let found = households(&bytes);
    let (row, ali) = &found[0];
    assert_eq!(*row, 5);
    assert_eq!(ali.persons[0].born(), Some(Born::Year(1988)));
    assert_eq!((ali.visit.unwrap().day.to_string().as_str(), ali.visit.unwrap().minutes), ("2026-12-01", None));
    assert_eq!(ali.appointments[0].on.minutes, Some(9 * 60 + 35));
    assert!(ali.shift_work);
    assert_eq!(ali.persons[1].born(), Some(Born::Year(2017)));
    assert_eq!(ali.german_level.unwrap().word(), "A1");
    assert_eq!((found[1].0, found[1].1.persons[0].born()), (7, Some(Born::Day("1990-05-03".parse().unwrap()))));
}

#[test]
fn faults_of_a_spreadsheet_are_told_like_those_of_text() {
    let bytes = xlsx(|sheet| {
        sheet.write_row(0, 0, ["Name", "Geburtsjahr", "Telefon", "Besuch am", "Geburtsjahre der Kinder"]).unwrap();
        sheet.write_number(1, 1, 17).unwrap();
        sheet.write_number(1, 2, 597_147_114_711_f64).unwrap();
        let date = Format::new().set_num_format("dd.mm.yyyy");
        sheet.write_number_with_format(1, 3, 2017, &date).unwrap();
        // «2017,2020», typed into a German spreadsheet.
        sheet.write_number(1, 4, 2017.202).unwrap();
        sheet.write_string(2, 0, "Geheim ".repeat(4_000)).unwrap();
        sheet.write_string(2, 6, "4711").unwrap();
        let duration = Format::new().set_num_format("[h]:mm");
        sheet.write_number_with_format(3, 3, 1.5, &duration).unwrap();
    });
    insta::assert_snapshot!(faults(bytes), @r#"
    row 2, Geburtsjahr: the year has two digits only (write all four digits, like 2017)
    row 2, Telefon: this phone number is a number to the spreadsheet, which has dropped its first zero (format the column as text and type the number anew, like 05971 939388)
    row 2, Besuch am: this is before the year 2000 (write it like 01.12.2026 10:00)
    row 2, Geburtsjahre der Kinder: entry 1 has a fault: this is neither a year nor a date (write the year, like 2017, or the date, like 2017-03-05)
    row 3, Name: this cell holds more than 8192 bytes (look for a quotation mark that is not closed, or shorten the text)
    row 3, G: here stands something without a heading (empty the cell, or give the column a heading; in CSV, text with the delimiter in it needs quotation marks)
    row 4, Besuch am: this cell holds no value, but an error or a duration (type its value anew, as text)
    "#);
}

#[test]
fn the_first_sheet_with_headings_is_read() {
    let mut book = Workbook::new();
    book.add_worksheet();
    book.add_worksheet().write_string(0, 0, "Deckblatt").unwrap();
    book.add_worksheet().set_hidden(true).write_column(0, 0, ["Name", "Hidden"]).unwrap();
    book.add_worksheet().write_column(0, 0, ["Name", "Ali"]).unwrap();
    book.add_worksheet().write_column(0, 0, ["Name", "Bea"]).unwrap();
    let household = household(book.save_to_buffer().unwrap());
    assert_eq!(words(household.persons[0].name.as_ref()), "Ali");
}

/// No file may end the program, whichever of its bytes are wrong.
#[test]
fn broken_spreadsheets_are_refused() {
    let whole = template(&vocabulary()).unwrap();
    assert!(read(&whole[..whole.len() / 2]).is_err());
    for at in (0..whole.len()).step_by(97) {
        let mut broken = whole.clone();
        broken[at] = !broken[at];
        let _ = read(broken);
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(b"<document/>").unwrap();
    insta::assert_snapshot!(refusal(archive.finish().unwrap().into_inner()), @"this is another kind of file, not a table in XLSX (open the table in the spreadsheet program, and save it as .xlsx or as CSV)");
}

#[test]
fn spreadsheets_that_unpack_to_too_much_are_refused() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default().large_file(true)).unwrap();
    std::io::copy(&mut std::io::repeat(b' ').take(300 * 1024 * 1024), &mut archive).unwrap();
    insta::assert_snapshot!(refusal(archive.finish().unwrap().into_inner()), @"this file holds too much to be read (save it as CSV, which may be of any size, or as several files)");
    let mut large = file(b"PK\x03\x04");
    large.seek(SeekFrom::Start(65 * 1024 * 1024)).unwrap();
    large.write_all(b"x").unwrap();
    insta::assert_snapshot!(said(&open(large.path()).unwrap_err()), @"the file has 66 MiB, 64 are the most for XLSX (save it as CSV, which may be of any size, or as several files)");
}

#[test]
fn a_hundred_thousand_rows_are_read_one_by_one() {
    let mut file = std::io::BufWriter::new(NamedTempFile::new().unwrap());
    writeln!(file, "Sprachen;Stadtteil;Name;Geburtsjahr;Weitere Personen;Interessen").unwrap();
    for row in 0..100_000 {
        writeln!(file, "Ukrainisch, Arabisch;Mühlenau;Person {row};1988;\"Kind, 2017; , 2020\";Arbeit").unwrap();
    }
    let file = file.into_inner().unwrap();
    let mut count = 0;
    for (row, household) in open(file.path()).unwrap().rows(&vocabulary()) {
        count += 1;
        assert_eq!(row, count + 1);
        assert_eq!(household.unwrap().persons.len(), 3);
    }
    assert_eq!(count, 100_000);
}

#[test]
fn the_template_can_be_read_and_is_the_same_each_time() {
    let bytes = template(&vocabulary()).unwrap();
    assert_eq!(bytes, template(&vocabulary()).unwrap());
    // Its example is no household, and nothing else is wrong in it.
    let example = "row 2, Name: this is the example of the empty table, not a household (delete this row)";
    assert_eq!(faults(&bytes).trim_end(), example);
    let nothing = Vocabulary {
        districts: vec![],
        offices: vec![],
        inserts: vec![],
        papers: vec![],
        languages: vec![],
        ..vocabulary()
    };
    assert_eq!(faults(template(&nothing).unwrap()).trim_end(), example);
    // Also where «Name» is the family name.
    let renamed = "Vorname;Name\nAnna;Beispiel, bitte löschen\n";
    assert_eq!(faults(renamed).trim_end(), example);
}

/// The day of the edition is the last on which somebody can have been born.
#[test]
fn births_in_the_future_are_told_by_row_and_column() {
    let table = "Sprachen;Geburtsjahr;Weitere Personen;Geburtsjahre der Kinder\nde;2027;Kind, 21.11.2026;2025 2031\n";
    insta::assert_snapshot!(faults(table), @r"
    row 2, Geburtsjahr: this is in the future (write when the person was born; leave it out before the birth)
    row 2, Weitere Personen: entry 1 has a fault: this is in the future (write when the person was born; leave it out before the birth)
    row 2, Geburtsjahre der Kinder: entry 2 has a fault: this is in the future (write when the person was born; leave it out before the birth)
    ");
    assert_eq!(
        faults("Sprachen;Geburtsjahr;Weitere Personen;Geburtsjahre der Kinder\nde;2026;Kind, 20.11.2026;2026\n"),
        ""
    );
}

/// German spreadsheets take semicolons, and a byte order mark for umlauts.
#[test]
fn the_empty_table_can_be_had_as_csv() {
    let bytes = template_csv(&vocabulary());
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with("\u{feff}Sprachen;Stadtteil;Situation;Name;"), "{text}");
    let example = "row 2, Name: this is the example of the empty table, not a household (delete this row)";
    assert_eq!(faults(&bytes).trim_end(), example);
}
