//! Translations in the desk: corrected in place, under a name, and checked before anything is written.

use serde_json::{Value, json};

use super::driver::keep;
use super::{House, house, house_with, visit};

const TEXTS: &str = "locales/ar/labels.ftl";
const RECORDS: &str = "locales/ar/review.yaml";

/// Lines that are in one text and not in the other.
fn changed(before: &str, after: &str) -> Vec<String> {
    assert_eq!(before.lines().count(), after.lines().count());
    before.lines().zip(after.lines()).filter(|(a, b)| a != b).map(|(_, b)| b.to_owned()).collect()
}

#[test]
fn a_text_is_corrected_in_the_browser_and_two_lines_change() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let (texts, records) = (house.text(TEXTS), house.text(RECORDS));
    browser.go(&house.at("/translations"));
    assert!(browser.text("main").contains("العربية"));
    browser.go(&house.at("/translations/ar?state=draft&search=label-phone"));
    let field = "#t-label-phone";
    assert_eq!(
        browser.run("return getComputedStyle(document.querySelector(arguments[0])).direction", json!([field])),
        json!("rtl")
    );
    let set = "const [css, text] = arguments; const it = document.querySelector(css); it.value = text; \
               it.dispatchEvent(new Event('input', { bubbles: true }))";
    browser.run(set, json!([field, "label-phone = هاتف { $nothing }"]));
    browser.wait("return document.querySelector('[data-id=label-phone] .fault')");
    browser.run(set, json!([field, "label-phone = رقم الهاتف"]));
    browser.wait("return !document.querySelector('[data-id=label-phone] .fault')");
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('#toast').textContent.includes('Ihren Namen')");
    assert_eq!(house.text(TEXTS), texts, "nothing without a name");
    browser.enter("#by", "Amal Beispiel");
    browser.click("[data-id=label-phone] [data-act=look]");
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('#toast button')");
    assert_eq!(changed(&texts, &house.text(TEXTS)), ["label-phone = رقم الهاتف"]);
    let lines = changed(&records, &house.text(RECORDS));
    assert!(lines.len() == 1 && lines[0].starts_with("label-phone:"), "{lines:?}");
    assert!(lines[0].contains("state: translated, by: Amal Beispiel, on: 2026-11-20"), "{lines:?}");
    keep("translation-ar.png", &browser.picture());
    browser.click("#toast button");
    browser.wait("return !document.querySelector('#toast button')");
    assert_eq!((house.text(TEXTS), house.text(RECORDS)), (texts, records), "undone byte for byte");
}

fn save(house: &House, text: &str) -> (u16, Value) {
    let body = json!({ "id": "label-phone", "text": text, "by": "Amal Beispiel" }).to_string();
    let answer = house.ask("POST", "/translations/ar/save", &[], &body);
    (answer.status, serde_json::from_slice(&answer.body).unwrap())
}

#[test]
fn what_is_no_single_good_text_is_not_written() {
    let house = house();
    let before = house.text(TEXTS);
    for text in [
        "label-phone = هاتف { $nothing }",
        "label-phone = <b>هاتف</b>",
        "label-phone = هاتف\nother-message = x",
        "label-fone = هاتف",
        "label-phone = {",
        "",
    ] {
        assert_eq!(save(&house, text).0, 409, "{text:?}");
        assert_eq!(house.text(TEXTS), before, "{text:?}");
    }
    assert_eq!(save(&house, "label-phone = رقم الهاتف").0, 200);
    let read_only = house_with(|_| {}, true);
    assert_eq!(save(&read_only, "label-phone = رقم الهاتف").0, 409);
    assert_eq!(read_only.text(TEXTS), before);
}
