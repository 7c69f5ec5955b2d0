//! The pictures of docs/handbuch.md.

use serde_json::json;

use super::driver::keep;
use super::{house, visit};

/// Takes the pictures that the handbook shows, and so shows that its pages are there.
#[test]
fn every_picture_of_the_handbook_can_be_taken() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.click("input[value=ar]"));
    browser.and_look(|| browser.choose("#f-district", "nordfeld"));
    browser.and_look(|| browser.click("#next"));
    // All documents are counted.
    browser.wait(r"return [...document.querySelectorAll('#documents .size')].every((it) => /\d/.test(it.textContent))");
    keep("drucken.png", &browser.window());
    browser.go(&house.at("/batch"));
    let table = browser.folder.path().join("haushalte.csv");
    let rows = "Sprachen;Stadtteil;Name;Geburtsjahr\nUkrainisch;Nordfeld;Olena Beispiel;1990\nArabisch;Mond;Amal Beispiel;85\n";
    std::fs::write(&table, rows).unwrap();
    browser.enter("#table", table.to_str().unwrap());
    browser.wait("return document.querySelector('#found table')");
    keep("stapel.png", &browser.window());
    browser.go(&house.at("/content/contacts"));
    keep("inhalte.png", &browser.window());
    browser.go(&house.at("/import"));
    let table = browser.folder.path().join("kurse.csv");
    std::fs::write(&table, super::import::table(&house)).unwrap();
    browser.enter("#table", table.to_str().unwrap());
    browser.wait("return document.querySelector('#found .gone')");
    keep("kurse.png", &browser.picture());
    browser.go(&house.at("/translations/ar?state=draft&search=section-letter-greeting"));
    browser.wait("return document.querySelector('.place img:not([hidden])')?.naturalWidth > 0");
    keep("uebersetzungen.png", &browser.window());
    browser.go(&house.at("/help"));
    assert_eq!(browser.run("return document.querySelector('h1').textContent", json!([])), json!("Hilfe"));
    assert_eq!(browser.log(), "");
}
