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
    browser.wait("return document.querySelector('[data-id=label-phone] .place img:not([hidden])')");
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

/// German beside the German of then, for a text that was translated before it changed; as in a repository.
#[test]
fn an_outdated_text_stands_beside_the_german_that_was_translated() {
    let path = "locales/de/labels.ftl";
    let house = house_with(
        |folder| {
            let git = |arguments: &[&str]| {
                let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
                let done =
                    std::process::Command::new("git").current_dir(folder).args(who).args(arguments).output().unwrap();
                assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            };
            git(&["init", "--quiet"]);
            git(&["add", "locales/de"]);
            git(&["commit", "--quiet", "--message", "German then"]);
            let text = std::fs::read_to_string(folder.join(path)).unwrap();
            std::fs::write(folder.join(path), text.replacen("label-phone = Telefon", "label-phone = Fernruf", 1))
                .unwrap();
        },
        false,
    );
    assert!(house.text(path).contains("label-phone = Fernruf"));
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/translations/ar?state=outdated"));
    let card = browser.text("[data-id=label-phone]");
    assert!(card.contains("Deutsch bei der Übersetzung") && card.contains("label-phone = Telefon"), "{card}");
    assert!(card.contains("Deutsch heute") && card.contains("label-phone = Fernruf"), "{card}");
    keep("translation-outdated.png", &browser.picture());
}

/// Nothing moves when the page beside a text has been found.
#[test]
fn the_printed_place_stands_beside_a_text_by_itself() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/translations/ar?state=draft&search=topic-housing"));
    let height = "return document.querySelector('.pair-of').offsetHeight";
    let before = browser.run(height, json!([]));
    browser.wait("return document.querySelector('.place img:not([hidden])')?.naturalWidth > 0");
    assert_eq!(browser.run(height, json!([])), before);
    browser.click(".place .page:enabled");
    browser.wait("return document.querySelector('dialog[open] img').naturalWidth > 0");
    keep("translation-place.png", &browser.picture());
    assert_eq!(browser.log(), "");
}

/// A language whose folder lacks the file, not only the text.
#[test]
fn a_missing_file_is_made_with_the_first_text_and_taken_back() {
    let house = house_with(|folder| std::fs::remove_file(folder.join(TEXTS)).unwrap(), false);
    let (status, done) = save(&house, "label-phone = رقم الهاتف");
    assert_eq!(status, 200, "{done}");
    assert_eq!(
        house.text(TEXTS),
        "# العربية (ar): Arabic script, written right to left.\n# Plural forms: zero (0), one (1), two (2), few (3, 4, 5, 6), many (11, \
         12, 13, 14), other (100, 101, 102, 103).\n\nlabel-phone = رقم الهاتف\n"
    );
    for id in done["undo"].as_array().unwrap().iter().rev() {
        assert_eq!(house.ask("POST", &format!("/undo/{}", id.as_str().unwrap()), &[], "").status, 204);
    }
    assert!(!house.folder.path().join(TEXTS).exists());
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
