//! A table of households in the desk.

use serde_json::{Value, json};

use super::driver::keep;
use super::{Answer, House, house, house_with_text, request, visit};

const TABLE: &str = "Sprachen;Stadtteil;Name;Geburtsjahr\n\
                     Ukrainisch;Nordfeld;Olena Beispiel;1990\n\
                     Klingonisch;Nordfeld;Worf Beispiel;1991\n\
                     Arabisch;Nordfeld;Amal Beispiel;1985\n";

/// The tab is closed while the packs are made; the next one finds them.
#[test]
fn a_table_with_a_bad_row_is_printed_though_nobody_looks() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let table = browser.folder.path().join("haushalte.csv");
    std::fs::write(&table, TABLE).unwrap();
    browser.go(&house.at("/batch"));
    browser.enter("#table", table.to_str().unwrap());
    browser.wait("return document.querySelector('#found table')");
    assert!(browser.text("#status").contains("2 Zeilen können gedruckt werden"), "{}", browser.text("#status"));
    let told = browser.text("#found");
    assert!(told.contains("Sprachen") && told.contains("keine bekannte Sprache"), "{told}");
    assert!(!told.contains("Klingonisch") && !told.contains("Worf"), "what stands in cells is not repeated: {told}");
    keep("batch-rows.png", &browser.picture());
    // Nothing to print is told where it is chosen.
    let tick =
        "document.querySelectorAll('#documents input:checked').forEach((it) => { it.click(); it.dataset.was = '1'; })";
    browser.run(tick, json!([]));
    browser.click("#start");
    browser.wait("return !document.querySelector('#no-document').hidden");
    assert_eq!(browser.run("return document.activeElement.name", json!([])), json!("document"));
    assert_eq!(browser.run("return document.querySelectorAll('[data-job]').length", json!([])), json!(0));
    keep("batch-none.png", &browser.picture());
    browser.run("document.querySelectorAll('#documents [data-was]').forEach((it) => it.click())", json!([]));
    assert_eq!(browser.run("return document.querySelector('#no-document').hidden", json!([])), json!(true));
    browser.click("#start");
    browser.wait("return document.querySelector('#jobs progress')");
    // The last tab goes away; only the browser itself stays.
    let last = browser.new_tab();
    browser.tab(&last);
    browser.close_tab();
    browser.any_tab();
    browser.go(&house.at("/batch"));
    browser.wait("return document.querySelector('#jobs .files a')");
    keep("batch-done.png", &browser.picture());
    let told = browser.text("#jobs");
    assert!(told.contains("3 Zeilen: 2 gedruckt, 1 ausgelassen."), "{told}");
    let row: String = browser.text("#jobs tbody tr").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(row.starts_with("3Sprachen 1. Eintrag: Das ist keine bekannte Sprache."), "{row}");
    browser.click("#jobs .files a[href$=begleitheft]");
    let file = browser.downloaded("begleitheft.print.pdf");
    assert!(std::fs::read(file).unwrap().starts_with(b"%PDF-1.7"));
    browser.click("#jobs button[data-act=discard]");
    browser.wait("return !document.querySelector('#jobs [data-job]')");
}

#[test]
fn what_is_wrong_in_a_table_is_said_in_german() {
    let house = house();
    let table = "Sprachen;Stadtteil;Deutsch;Schichtarbeit;Situation;Interessen;Geburtsjahr;Termin am;Termin bei\n\
                 Klingonisch;Mond;Z9;vielleicht;Riese;Gold;19;;Rathaus\n";
    let answer = house.ask("POST", "/batch/check", &[("Content-Type", "text/csv")], table);
    let answer: Value = serde_json::from_slice(&answer.body).unwrap();
    let html = answer["html"].as_str().unwrap();
    assert_eq!((answer["good"].as_u64(), answer["bad"].as_u64()), (Some(0), Some(1)), "{html}");
    assert!(!html.contains("lang=\"en\""), "{html}");
    for table in [
        "Sprachen;Weitere Personen;Geburtsjahre der Kinder;Name;Vorname\nde;a,b,c,d;19;x;y\n",
        "Sprachen;Termin am;Telefon\nde, xx yy;1. Mai;\u{fffd}\n",
        "Sprachen;Termin am;Name\nde;01.12.1999 10:00;x\u{1}y\n",
        "Sprachen;Geburtsjahr\nde;irgendwann;mehr\n",
        "Sprachen;Name\nde;\"offen\n",
    ]
    .map(str::to_owned)
    .into_iter()
    .chain([format!("Sprachen;Name\nde;{}\nde;{}\n", "x".repeat(9000), "x".repeat(300))])
    {
        let answer = check(&house, table.as_bytes());
        let html = answer["html"].as_str().unwrap();
        assert!(html.contains("<tr>") && !html.contains("lang=\"en\""), "{table:.60}: {html}");
    }
}

fn check(house: &House, table: &[u8]) -> Value {
    serde_json::from_slice(&sent(house, "/batch/check", table).body).unwrap()
}

/// As the desk's page sends a table, whatever its bytes.
fn sent(house: &House, path: &str, table: &[u8]) -> Answer {
    let (host, cookie) = (format!("127.0.0.1:{}", house.port), format!("desk-{}={}", house.port, house.key()));
    let origin = format!("http://{host}");
    let headers = [("Host", host.as_str()), ("Cookie", &cookie), ("Origin", &origin)];
    request(house.port, "POST", path, &headers, table)
}

/// A file that is no table has no rows to speak of.
#[test]
fn a_file_that_is_no_table_is_told_as_one() {
    let house = house();
    let zipped = |name: &str| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, b"<document/>").unwrap();
        archive.finish().unwrap().into_inner()
    };
    let empty = house.ask("GET", "/batch/table.xlsx", &[], "").body;
    let cases: [(&[u8], &str, &str); 7] = [
        (b"", "Die Tabelle ist leer.", "Überschriften"),
        (
            b"%PDF-1.7\n\xe2\xe3",
            "Das ist eine PDF-Datei und keine Tabelle.",
            "Öffnen Sie die Tabelle im Tabellenprogramm",
        ),
        (&zipped("word/document.xml"), "andere Art von Datei", "Öffnen Sie die Tabelle im Tabellenprogramm"),
        (&zipped("xl/workbook.xml"), "beschädigt", "speichern Sie sie noch einmal"),
        (&empty[..empty.len() / 2], "beschädigt", "speichern Sie sie noch einmal"),
        (
            b"Name;Name;Nmae\nx;y;z\n",
            "Spalten mit derselben Überschrift: A und B",
            "In Spalte C steht „Nmae“. Meinten Sie „Name“?",
        ),
        (
            b"Name;Notiz;Wann\nx;y;z\n",
            "In Spalte C steht „Wann“. Das ist keine bekannte Überschrift. Löschen Sie die Spalte,",
            "In Spalte B steht „Notiz“.",
        ),
    ];
    for (bytes, why, what_to_do) in cases {
        for path in ["/batch/check", "/import/check"] {
            let answer: Value = serde_json::from_slice(&sent(&house, path, bytes).body).unwrap();
            let told = answer["told"].as_str().unwrap();
            assert!(told.starts_with("Diese Datei kann nicht gelesen werden. "), "{path}: {told}");
            if path == "/import/check" && bytes.starts_with(b"Name;") {
                continue;
            }
            assert!(told.contains(why) && told.contains(what_to_do), "{path}: {told}");
            assert!(!told.contains("Zeile wird ausgelassen") && answer["html"].is_null(), "{path}: {answer}");
        }
    }
}

/// The empty table of the desk, as somebody fills it in below its example.
#[test]
fn the_example_of_the_empty_table_is_told() {
    let house = house();
    let answer = check(&house, &house.ask("GET", "/batch/table.xlsx", &[], "").body);
    assert_eq!((answer["good"].as_u64(), answer["bad"].as_u64()), (Some(0), Some(1)), "{answer}");
    let html = answer["html"].as_str().unwrap();
    assert!(html.contains("<td>2</td><td>Name</td>"), "{html}");
    assert!(html.contains("Das ist das Beispiel aus der leeren Tabelle und kein Haushalt."), "{html}");
}

/// Whatever keeps a row from being printed is told, also what is no fault of the row.
#[test]
fn a_row_of_which_nothing_is_made_is_not_counted_as_printed() {
    let house = house_with_text("content/musterstadt/offices.yaml", "kind: ", "kind: no-such-");
    let state = finished(&house, "Sprachen;Name\nde;Anna Beispiel\n");
    assert_eq!(state["told"], json!({ "done": 1, "rows": 1, "printed": 0, "refused": 1 }));
    assert!(state["html"].as_str().unwrap().contains("Fehler in den Dateien verhindern diese Dokumente."), "{state}");
}

fn finished(house: &House, table: &str) -> Value {
    let started = house.ask("POST", "/batch/start?documents=begleitheft", &[], table);
    let started: Value = serde_json::from_slice(&started.body).unwrap();
    let path = format!("/batch/{}", started["id"].as_str().unwrap());
    loop {
        let state: Value = serde_json::from_slice(&house.ask("GET", &path, &[], "").body).unwrap();
        if state["is_finished"] == json!(true) {
            return state;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// A row that is found out only when it is laid out: its letter and its column are named, and every row is counted.
#[test]
fn a_letter_that_no_font_has_is_named_with_its_column() {
    let house = house();
    let table = "Sprachen;Name;Beratung\nde;Anna Beispiel;Bea\nde;Olena \u{12000};Bea\nxx;Ali;Bea\n";
    let state = finished(&house, table);
    assert_eq!(state["told"], json!({ "done": 2, "rows": 3, "printed": 1, "refused": 2 }));
    let html = state["html"].as_str().unwrap();
    assert!(html.contains("<td>3</td><td>Name</td>"), "{html}");
    assert!(html.contains("Hierfür gibt es keine Schrift: \u{12000} (U+12000)"), "{html}");
    assert!(html.contains("<td>4</td><td>Sprachen</td>"), "{html}");
    assert!(!html.contains("Olena") && !html.contains("lang=\"en\""), "{html}");
    assert!(html.contains("3 Zeilen: 1 gedruckt, 2 ausgelassen."), "{html}");
}

#[test]
fn an_empty_table_can_be_had() {
    let house = house();
    let answer = house.ask("GET", "/batch/table.xlsx", &[], "");
    assert!(answer.body.starts_with(b"PK") && answer.header("content-disposition").unwrap().contains("haushalte.xlsx"));
}

#[test]
fn a_batch_is_stopped_and_thrown_away() {
    let house = house();
    let many: String = std::iter::once("Sprachen;Name\n".to_owned())
        .chain((0..60).map(|at| format!("Ukrainisch;Person {at}\n")))
        .collect();
    let started = house.ask("POST", "/batch/start?documents=begleitheft", &[], &many);
    let started: Value = serde_json::from_slice(&started.body).unwrap();
    let id = started["id"].as_str().unwrap();
    assert_eq!(house.ask("POST", &format!("/batch/{id}/stop"), &[], "").status, 204);
    let state = loop {
        let state: Value = serde_json::from_slice(&house.ask("GET", &format!("/batch/{id}"), &[], "").body).unwrap();
        if state["is_finished"] == json!(true) {
            break state;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    };
    let count = |name: &str| state["told"][name].as_u64().unwrap();
    assert!(count("printed") < 60 && count("refused") == 0 && count("rows") == 60, "{state}");
    assert!(state["html"].as_str().unwrap().contains("kamen nicht mehr an die Reihe"), "{state}");
    assert_eq!(house.ask("POST", &format!("/batch/{id}/discard"), &[], "").status, 204);
    assert_eq!(house.ask("GET", &format!("/batch/{id}/begleitheft"), &[], "").status, 404);
}

/// What is said and cannot be printed as it is said is told at its row, before and after printing; the row prints.
#[test]
fn a_language_that_nobody_has_is_told_at_its_row() {
    let house = house();
    let table =
        "Sprachen;Name;Besuch am\nSuaheli;Juma Beispiel;\nar, Suaheli;Amal Beispiel;\nde;Olena Beispiel;01.12.2026\n";
    let alone = "<td>2</td><td>Sprachen</td>\n    <td><span>Suaheli gibt es hier nicht: wird auf Deutsch gedruckt.";
    let beside = "<td>3</td><td>Sprachen</td>\n    <td><span>Suaheli gibt es hier nicht: wird nur in den anderen";
    let found = check(&house, table.as_bytes());
    assert_eq!((found["good"].as_u64(), found["bad"].as_u64()), (Some(3), Some(0)), "{found}");
    let html = found["html"].as_str().unwrap();
    assert!(html.contains(alone) && html.contains(beside) && !html.contains("Besuch"), "{html}");
    let state = finished(&house, table);
    assert_eq!(state["told"], json!({ "done": 3, "rows": 3, "printed": 3, "refused": 0 }));
    let html = state["html"].as_str().unwrap();
    assert!(html.contains(alone) && html.contains(beside), "{html}");
    assert!(html.contains("<td>4</td><td>Besuch am</td>\n    <td><span>Der Tag des Besuchs wird nicht"), "{html}");
    assert!(!html.contains("Ausgelassene Zeilen"), "{html}");
}

/// What stands between these, each time.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// Whoever fills in a table writes what the print page shows, in either language.
#[test]
fn every_word_of_the_print_page_may_stand_in_a_table() {
    let house = house();
    for tongue in ["de", "en"] {
        let cookies = format!("desk-{}={}; desk-language={tongue}", house.port, house.key());
        let cookie = [("Cookie", cookies.as_str())];
        let page = house.ask("GET", "/", &cookie, "").text().replace("&amp;", "&");
        let items = house.ask("POST", "/preview", &cookie, r#"{"documents":["einlagen"],"household":{}}"#).text();
        let items = items.replace("\\\"", "\"");
        let chips = |name: &str| -> Vec<&str> {
            let chips = between(&page, &format!("name=\"{name}\" value=\""), "</label>");
            chips.iter().flat_map(|chip| between(chip, "<span>", "</span>")).collect()
        };
        let levels = between(&page, "data-field=\"german_level\"", "</select>");
        let levels: Vec<&str> = between(levels[0], "<option value=\"", "</option>");
        let levels = levels.iter().skip(1).filter_map(|option| option.split('>').nth(1)).collect();
        let inserts = between(&items, "data-kind=\"insert\"", "</label>");
        let inserts = inserts.iter().flat_map(|item| between(item, "class=\"name\">", "</span>")).collect();
        let languages = between(&page, "name=\"language\"", "</li>");
        let languages: Vec<&str> = languages.iter().flat_map(|it| between(it, "<span class=\"n", "</span>")).collect();
        let languages = languages.iter().filter_map(|it| it.rsplit('>').next()).filter(|it| !it.is_empty()).collect();
        let words: [(&str, Vec<&str>, usize); 5] = [
            ("Interessen", chips("interest"), 12),
            ("Situation", chips("situation"), 10),
            ("Deutsch", levels, 8),
            ("Einlegeblätter", inserts, 12),
            ("Sprachen", languages, 20),
        ];
        for (heading, words, least) in words {
            assert!(words.len() >= least, "{tongue}, {heading}: {words:?}");
            let rows: String = words.iter().map(|word| format!("x;\"{word}\"\n")).collect();
            let found = check(&house, format!("Name;{heading}\n{rows}").as_bytes());
            assert_eq!(found["good"].as_u64(), Some(words.len() as u64), "{tongue}, {heading}: {words:?} {found}");
        }
        // Several in one cell, of which one has a comma and «und» in it.
        let many = chips("interest").into_iter().rev().collect::<Vec<_>>().join(", ");
        let found = check(&house, format!("Name;Interessen\nx;\"{many}\"\n").as_bytes());
        assert_eq!(found["good"].as_u64(), Some(1), "{many}: {found}");
    }
}

/// Tables of staff have columns of their own: told, not read, and no reason to print nothing. A slip is one.
#[test]
fn a_column_that_is_not_known_is_told_and_not_read() {
    let house = house();
    let found = check(&house, "Sprachen;Name;Bemerkung\nde;Anna Beispiel;Geheimes\n".as_bytes());
    assert_eq!((found["good"].as_u64(), found["bad"].as_u64()), (Some(1), Some(0)), "{found}");
    let html = found["html"].as_str().unwrap();
    assert!(html.contains("<td>C</td>") && html.contains("Die Spalte „Bemerkung“ wird nicht gelesen."), "{html}");
    assert!(!html.contains("Geheimes"), "{html}");
    let found = check(&house, "Sprachen;Name;Bemerkung;Telefn\nde;Anna Beispiel;x;1\n".as_bytes());
    assert!(found["told"].as_str().unwrap().contains("In Spalte D steht „Telefn“. Meinten Sie „Telefon“?"), "{found}");
}
