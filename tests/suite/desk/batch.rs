//! A table of households in the desk.

use serde_json::{Value, json};

use super::driver::keep;
use super::{house, visit};

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
    browser.wait("return document.querySelector('#rows table')");
    let told = browser.text("#rows");
    assert!(told.contains("2 Zeilen können gedruckt werden") && told.contains("Sprachen"), "{told}");
    assert!(!told.contains("Klingonisch") && !told.contains("Worf"), "what stands in cells is not repeated: {told}");
    keep("batch-rows.png", &browser.picture());
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
    let none = house.ask("POST", "/batch/check", &[("Content-Type", "text/csv")], "");
    assert!(none.text().contains("Die Tabelle ist leer."), "{}", none.text());
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
    assert!(state["done"].as_u64().unwrap() < 60, "{state}");
    assert_eq!(house.ask("POST", &format!("/batch/{id}/discard"), &[], "").status, 204);
    assert_eq!(house.ask("GET", &format!("/batch/{id}/begleitheft"), &[], "").status, 404);
}
