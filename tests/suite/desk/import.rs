//! A trimester's courses from a table: looked at, written, taken back.

use serde_json::{Value, json};

use super::driver::keep;
use super::{House, house, house_with, visit};

const PATH: &str = "content/musterstadt/courses.yaml";

const HEADINGS: &str = "Kennung;Angebot;Niveau von;Niveau bis;Für wen;Ort;Stadtteil;Beginn;Ende;Anmeldung bis;Zeiten;Kinderbetreuung;Für Schichtarbeit;Berufsbezogen;Online;Plätze;Kosten;Kontakt";

/// All courses as they are, in the words of the table that can be had; one changed, one new, one left out.
pub(crate) fn table(house: &House) -> String {
    let rows = rows(house);
    let mut lines = vec![HEADINGS.to_owned()];
    for row in rows {
        let id = row.split(';').next().unwrap();
        match id {
            // Other dates, other times, two more places.
            "everyone-a0-evening" => lines.push(
                row.replace("11.01.2027", "Mo, 18.1.27")
                    .replace("Di, Do 18:00–20:15", "montags und donnerstags 18–20.30 Uhr")
                    .replace(";20;", ";22;"),
            ),
            "pupils-b1-saturday" => {}
            _ => lines.push(row),
        }
    }
    let new = "language-parents;B1;B2;Eltern, Frauen mit Kindern;Volkshochschule Musterstadt;;16. Januar 2027;17.04.2027;;Sa 10:00-12:15;x;;;;9;gratis;";
    lines.push(format!(";{new}"));
    lines.join("\n") + "\n"
}

/// The rows of the table that the desk hands out, as CSV.
fn rows(house: &House) -> Vec<String> {
    let bytes = house.ask("GET", "/import/kurse.xlsx", &[], "").body;
    let mut book: calamine::Xlsx<_> = calamine::Reader::new(std::io::Cursor::new(bytes)).unwrap();
    let range = calamine::Reader::worksheet_range(&mut book, "Kurse").unwrap();
    let cell = |cell: &calamine::Data| {
        let text = cell.to_string();
        if text.contains(';') { format!("\"{text}\"") } else { text }
    };
    let row = |row: &[calamine::Data]| row.iter().map(cell).collect::<Vec<_>>().join(";");
    let mut rows: Vec<String> = range.rows().map(row).collect();
    assert_eq!(rows.remove(0), HEADINGS);
    rows
}

fn check(house: &House, table: &str) -> Value {
    let answer = house.ask("POST", "/import/check", &[("Content-Type", "text/csv")], table);
    assert_eq!(answer.status, 200, "{}", answer.text());
    serde_json::from_slice(&answer.body).unwrap()
}

/// Lines that are taken out and put in, as `git diff` shows them.
fn difference(before: &str, after: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    // The longest common subsequence, from the end.
    let mut length = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            length[a][b] =
                if old[a] == new[b] { length[a + 1][b + 1] + 1 } else { length[a + 1][b].max(length[a][b + 1]) };
        }
    }
    let (mut a, mut b, mut lines) = (0, 0, Vec::new());
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || (a < old.len() && length[a + 1][b] >= length[a][b + 1]) {
            lines.push(format!("-{}", old[a]));
            a += 1;
        } else {
            lines.push(format!("+{}", new[b]));
            b += 1;
        }
    }
    lines
}

/// A comment within a course, and one at the end of a line that changes.
fn with_comments(folder: &std::path::Path) {
    let file = folder.join(PATH);
    let text = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once("- id: everyone-a0-evening").unwrap();
    let rest = rest.replacen("places: 20", "places: 20 # the room has 25 chairs", 1);
    let rest = rest.replacen("  cost: free", "  # since 2025\n  cost: free", 1);
    std::fs::write(file, format!("{before}- id: everyone-a0-evening{rest}")).unwrap();
}

#[test]
fn a_table_of_courses_is_looked_at_and_written_in_the_browser() {
    let house = house_with(with_comments, false);
    let Some(browser) = visit(&house) else { return };
    let before = house.text(PATH);
    browser.go(&house.at("/content/courses"));
    browser.click("a[href='/import']");
    let table = browser.folder.path().join("kurse.csv");
    std::fs::write(&table, self::table(&house)).unwrap();
    browser.enter("#table", table.to_str().unwrap());
    browser.wait("return document.querySelector('#found .gone')");
    keep("import-changes.png", &browser.picture());
    let told = browser.text("#found");
    for said in ["1 Kurs ändert sich", "1 neuer Kurs", "1 Kurs steht nicht in der Tabelle", "19 Kurse bleiben"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let changed = browser.text("li[data-course=everyone-a0-evening]");
    for said in ["Beginn:", "11.01.2027", "18.01.2027", "Zeiten:", "Mo, Do 18:00–20:30", "Plätze:", "22"] {
        assert!(changed.contains(said), "{said}: {changed}");
    }
    assert!(!changed.contains("Niveau"), "{changed}");
    assert_eq!(house.text(PATH), before, "nothing is written before somebody agrees");

    browser.click("input[name=gone][value=pupils-b1-saturday]");
    browser.enter("#source", "Kursplan \"Frühjahr\"");
    browser.click("#write");
    browser.wait("return document.querySelector('#told button')");
    assert!(browser.text("#told").contains("1 neu, 1 geändert, 1 gelöscht"), "{}", browser.text("#told"));
    keep("import-written.png", &browser.picture());
    insta::assert_snapshot!(difference(&before, &house.text(PATH)).join("\n"));

    browser.click("#told button");
    browser.wait("return document.querySelector('#told').textContent.startsWith('Zurückgenommen.')");
    assert_eq!(house.text(PATH), before, "taken back byte for byte");
    // What was said is closed by the keyboard.
    browser.keys("\u{e007}");
    browser.wait("return !document.querySelector('#told button')");
    assert_eq!(browser.log(), "");
}

#[test]
fn the_table_that_can_be_had_changes_nothing() {
    let house = house();
    let rows = rows(&house);
    assert_eq!(rows.len(), 21);
    let found = check(&house, &format!("{HEADINGS}\n{}\n", rows.join("\n")));
    assert_eq!((found["changes"].as_u64(), found["gone"].as_u64()), (Some(0), Some(0)), "{found}");
    assert!(found["html"].as_str().unwrap().contains("Die Tabelle sagt nichts Neues"), "{found}");
    let answer = house.ask("GET", "/import/kurse.xlsx", &[], "");
    assert!(answer.header("content-disposition").unwrap().contains("kurse.xlsx"));
}

/// Without ids, with English headings, and some columns only: what has no column stays.
#[test]
fn courses_are_known_without_their_ids() {
    let house = house();
    let row = "Course for parents;A2;B1;Stadtteilbüro Altstadt;2027-01-18;10";
    let offer = rows(&house).iter().find(|row| row.starts_with("parents-a2-afternoon")).unwrap().clone();
    let cells: Vec<&str> = offer.split(';').collect();
    let row = row.replace("Course for parents", cells[1]).replace("Stadtteilbüro Altstadt", cells[5]);
    let found = check(&house, &format!("Offer;Level;Target level;Venue;Start;Places\n{row}\n"));
    let html = found["html"].as_str().unwrap();
    assert_eq!((found["changes"].as_u64(), found["gone"].as_u64()), (Some(1), Some(20)), "{html}");
    assert!(html.contains("data-course=\"parents-a2-afternoon\""), "{html}");
    // Which course is taken to be meant is said, and how both are kept.
    for said in
        ["hat keine Kennung", "Kennung parents-a2-afternoon)", "Sollen beide Kurse bleiben", "parents-a2-afternoon-2"]
    {
        assert!(html.contains(said), "{said}: {html}");
    }
    let both = check(&house, &format!("Id;Offer;Level;Target level;Venue;Start;Places\nparents-a2-afternoon;{row}\n"));
    assert!(!both["html"].as_str().unwrap().contains("hat keine Kennung"), "{both}");
}

#[test]
fn what_is_wrong_is_said_in_german_with_row_and_column_and_nothing_is_written() {
    let house = house();
    let table = "Kennung;Angebot;Niveau von;Niveau bis;Für wen;Ort;Beginn;Ende;Zeiten;Kosten;Plätze;Kontakt;Online\n\
                 Kurs 1;Töpfern;B1;A1;Riesen;Mond;31.02.2027;bald;Mo 9;billig;viele;niemand;vielleicht\n\
                 x;language-parents;A1;A2;Eltern;volkshochschule;11.01.2027;10.01.2027;Mo 9-11;gratis;;;\n\
                 x;language-parents;A1;A2;Eltern;;11.01.2027;12.01.2027;Mo 9-11;gratis;;;\n";
    let found = check(&house, table);
    let html = found["html"].as_str().unwrap();
    assert_eq!(found["changes"].as_u64(), Some(0));
    for (row, column) in [(2, "Angebot"), (2, "Zeiten"), (2, "Niveau bis"), (2, "Beginn"), (3, "Ende"), (4, "Ort")] {
        assert!(html.contains(&format!("<tr><td>{row}</td><td>{column}</td>")), "{row} {column}: {html}");
    }
    assert!(!html.contains("lang=\"en\""), "{html}");
    let before = house.text(PATH);
    let seen = found["seen"].as_str().unwrap();
    let written = house.ask("POST", &format!("/import/write?seen={seen}&source=x"), &[], table);
    assert_eq!((written.status, house.text(PATH)), (409, before));
}

#[test]
fn a_file_that_changed_after_it_was_shown_is_not_overwritten() {
    let house = house();
    let table = table(&house);
    let seen = check(&house, &table)["seen"].as_str().unwrap().to_owned();
    let path = format!("/import/write?seen={seen}&source=Kursplan");
    assert_eq!(house.ask("POST", &path.replace("&source=Kursplan", ""), &[], &table).status, 409, "no source");
    let theirs = house.text(PATH) + "# somebody else\n";
    std::fs::write(house.folder.path().join(PATH), &theirs).unwrap();
    let answer = house.ask("POST", &path, &[], &table);
    assert_eq!(answer.status, 409);
    assert!(answer.text().contains("Nichts wurde überschrieben"), "{}", answer.text());
    assert_eq!(house.text(PATH), theirs);
}

/// Other ways to write the same file: no file, an empty list, everything in braces and blocks, carriage returns.
#[test]
fn courses_are_written_however_the_file_is_laid_out() {
    let header = "Angebot;Niveau von;Niveau bis;Für wen;Ort;Beginn;Ende;Zeiten;Kosten;Plätze";
    let row = "language-parents;A1;A2;Eltern;volkshochschule;11.01.2027;16.04.2027;Mo 9-11;gratis;9";
    let item = "- { id: a, offer: language-parents, level: { entry: A1, target: A2 }, audience: [parents], venue: volkshochschule, term: { start: 2027-01-04, end: 2027-04-16 }, schedule: [{ days: [mo], from: \"09:00\", to: \"11:00\" }], cost: free, verified: { on: 2026-10-30, source: \"x\", url: \"https://example.org/\" } }\n";
    let block = "  - id: a # one\n    offer: language-parents\n    level:\n      entry: A1\n      target: A2\n    audience:\n      - parents\n    venue: volkshochschule\n    term:\n      start: 2027-01-04\n      end: 2027-04-16\n    schedule:\n      - days: [mo]\n        from: \"09:00\"\n        to: \"10:00\"\n    cost: free\n    verified:\n      on: 2026-10-30\n      source: x\n";
    let mut said = String::new();
    for before in [None, Some("# nothing yet\n[]\n"), Some("# only words\n"), Some(item), Some(block)] {
        let text = before.map(|text| if text == block { text.replace('\n', "\r\n") } else { text.to_owned() });
        let house = house_with(
            |folder| match &text {
                Some(text) => std::fs::write(folder.join(PATH), text).unwrap(),
                None => std::fs::remove_file(folder.join(PATH)).unwrap(),
            },
            false,
        );
        let table = format!("{header}\n{row}\n");
        let seen = check(&house, &table)["seen"].as_str().unwrap().to_owned();
        let done = house.ask("POST", &format!("/import/write?seen={seen}&source=Plan"), &[], &table);
        assert_eq!(done.status, 200, "{before:?}: {}", done.text());
        let after = house.text(PATH);
        said += &format!("{}\n", after.replace('\r', "␍"));
        let undo: Value = serde_json::from_slice(&done.body).unwrap();
        assert_eq!(house.ask("POST", &format!("/undo/{}", undo["undo"].as_str().unwrap()), &[], "").status, 204);
        assert_eq!(std::fs::read_to_string(house.folder.path().join(PATH)).ok(), text);
        assert_eq!(check(&house, &table)["seen"], json!(seen));
    }
    insta::assert_snapshot!(said);
}

/// What is said of several columns is said once, and in German like all else.
#[test]
fn headings_that_are_not_known_are_told_in_german() {
    let house = house();
    let found = check(&house, "Sprachen;Stadtteil;Geheimnis;Plaetz\nar;Nordfeld;x;9\n");
    let html = found["told"].as_str().unwrap();
    for said in [
        "In Spalte A steht „Sprachen“. Das ist keine bekannte Überschrift.",
        "In Spalte D steht „Plaetz“. Meinten Sie „Plätze“? Löschen Sie die Spalte,",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert_eq!(html.matches("Löschen Sie").count(), 1, "{html}");
    assert!(!html.contains("lang=\"en\"") && !html.contains("known are"), "{html}");
}
