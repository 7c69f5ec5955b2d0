//! The print page when something is wrong: fields that cannot be taken, documents that cannot be made, and what would be lost.

use serde_json::{Value, json};

use super::{house, house_with_text, visit};

/// A name in letters that no font has: told where the page is, at the field, and not printed.
#[test]
fn letters_without_a_font_are_told_at_their_field_and_nothing_is_printed_till_they_are_mended() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.enter("#p0-first", "王na"));
    browser.and_look(|| browser.click("[data-key='begleitheft/de'] .show"));
    let told = "Hierfür gibt es keine Schrift: 王 (U+738B). Schreiben Sie es mit anderen Buchstaben.";
    assert_eq!(browser.text("#p0-first-fault"), told);
    let marked =
        "const it = document.querySelector('#p0-first'); return [it.ariaInvalid, it.getAttribute('aria-describedby')]";
    assert_eq!(browser.run(marked, json!([])), json!(["true", "p0-first-fault"]));
    assert_eq!(browser.text("#faults li"), format!("Wem das Heft gehört, Vorname: {told}"));
    browser.wait("return !document.querySelector('#page').hidden");
    assert!(!browser.text(".below").contains("Schrift"), "{}", browser.text(".below"));
    browser.click("[data-key='begleitheft/de'] .print");
    browser.wait("return !document.querySelector('#failed').hidden");
    assert_eq!(browser.text("#failed"), "Nicht gedruckt. Bitte berichtigen Sie zuerst die markierten Angaben.");
    assert!(!browser.downloads().exists() || std::fs::read_dir(browser.downloads()).unwrap().next().is_none());
    browser.click("#faults a");
    assert_eq!(browser.run("return document.activeElement.id", json!([])), json!("p0-first"));
    browser.run("document.activeElement.select()", json!([]));
    browser.and_look(|| browser.keys("Ana"));
    assert_eq!(browser.run("return document.querySelector('#failed').hidden", json!([])), json!(true));
    browser.click("[data-key='begleitheft/de'] .print");
    browser.downloaded(".print.pdf");
    assert_eq!(browser.run("return document.querySelector('#failed').hidden", json!([])), json!(true));
}

/// A text of the project that cannot be printed: what, and what to do, in the place of the page.
#[test]
fn what_stops_a_document_stands_in_the_place_of_its_page() {
    let house = house_with_text("content/musterstadt/kommune.yaml", "Stadt Musterstadt (", "Stadt 王 (");
    let Some(browser) = visit(&house) else { return };
    browser.wait("return document.querySelector('#stopped .stop')");
    let told = browser.text("#stopped");
    assert!(told.contains("Buchstabe fehlt in den Schriften"), "{told}");
    assert_eq!(browser.run("return document.querySelector('#stage').hidden", json!([])), json!(true));
    assert_eq!(browser.run("return document.querySelectorAll('#stopped a').length", json!([])), json!(0));
    browser.click("[aria-pressed=true] ~ .print");
    browser.wait("return !document.querySelector('#failed').hidden");
    assert!(browser.text("#failed").starts_with("Nicht gedruckt. Die Datei konnte nicht gemacht werden."));
    let failed = browser.text("#failed");
    assert!(failed.contains("Buchstabe fehlt in den Schriften"), "{failed}");
    assert!(failed.contains(", Seite 1."), "which page: {failed}");
    let told = browser.run(
        "return [...document.querySelectorAll('#stopped .stop p:first-child')].map((it) => it.textContent)",
        json!([]),
    );
    let told: Vec<&str> = told.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert!(told.iter().all(|one| told.iter().filter(|other| *other == one).count() == 1), "told twice: {told:?}");
}

/// A booklet turns on its short edge and a pack on its long one, so they are two prints, each with its own buttons.
#[test]
fn each_chosen_document_has_its_files_and_its_edge_where_they_are_seen_at_once() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.size(1280, 800, false);
    browser.and_look(|| browser.click("input[value=uk]"));
    let edge = |key: &str| browser.text(&format!("[data-key='{key}'] .how"));
    assert_eq!(edge("willkommensmappe/uk"), "A4, beidseitig, lange Kante");
    assert_eq!(edge("begleitheft/uk"), "A4, beidseitig, kurze Kante");
    assert!(browser.text("[data-key='begleitheft/uk'] .language").contains("Українська · Ukrainisch"));
    // The pack is shown, the booklet is fetched.
    assert_eq!(
        browser.run("return document.querySelector('[aria-pressed=true]').closest('li').dataset.key", json!([])),
        json!("willkommensmappe/uk")
    );
    let lowest = "return Math.max(...[...document.querySelectorAll('#documents button, .tools button')].map((it) => \
                  it.getBoundingClientRect().bottom))";
    browser.wait("return !document.querySelector('[aria-busy]')");
    let lowest = browser.run(lowest, json!([])).as_f64().unwrap();
    assert!(lowest <= 800.0, "the lowest button ends at {lowest} of 800 pixels");
    browser.click("[data-key='begleitheft/uk'] .print");
    browser.downloaded("-begleitheft-uk.print.pdf");
    browser.click("[data-key='willkommensmappe/uk'] .read");
    browser.downloaded("-willkommensmappe-uk.pdf");
    browser.wait("return !document.querySelector('#documents button:disabled')");
    // By keyboard: the link of the page, what there is to note if that is counted by now, then the first line.
    browser.run("document.querySelector('#jump').focus()", json!([]));
    browser.keys("\u{E007}");
    browser.wait("return document.activeElement.id === 'preview-title'");
    browser.keys("\u{E004}");
    if browser.run("return !!document.activeElement.closest('#notes')", json!([])) == json!(true) {
        browser.keys("\u{E004}");
    }
    browser.keys("\u{E004}");
    assert_eq!(browser.run("return document.activeElement.className", json!([])), json!("second read"));
}

#[test]
fn copies_that_cannot_be_are_told_at_the_field_and_nothing_is_printed() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    for wrong in ["0", "-1", "2.5", "501", ""] {
        browser.run("document.querySelector('#copies').value = arguments[0]", json!([wrong]));
        browser.click("#documents .print");
        assert_eq!(browser.text("#copies-fault"), "Bitte eine ganze Zahl von 1 bis 500.", "{wrong}");
        assert_eq!(browser.run("return document.activeElement.id", json!([])), json!("copies"));
        assert_eq!(browser.text("#done"), "");
    }
    browser.run("document.querySelector('#copies').value = '2'", json!([]));
    browser.click("#documents .print");
    browser.downloaded(".print.pdf");
    assert_eq!(browser.run("return document.querySelector('#copies-fault')", json!([])), Value::Null);
    // Nor by another client.
    for wrong in ["0", "-1", "501"] {
        let order = format!(
            r#"{{"documents":["begleitheft"],"document":"begleitheft","language":"de","print":true,"copies":{wrong}}}"#
        );
        let reply = house.ask("POST", "/pdf", &[], &order);
        assert_eq!(reply.status, 422, "{wrong}");
        assert!(reply.text().contains("/copies"), "{}", reply.text());
    }
    // A desk that is gone is no success.
    browser.run("window.fetch = () => Promise.reject(new TypeError('gone'))", json!([]));
    browser.click("#documents .print");
    browser.wait("return !document.querySelector('#failed').hidden");
    assert_eq!(browser.text("#failed"), "Das Programm antwortet nicht. Läuft es noch?");
    assert_eq!(browser.run("return document.querySelector('#failed').getAttribute('role')", json!([])), json!("alert"));
    assert_eq!(browser.text("#done"), "");
}

#[test]
fn an_appointment_without_its_day_is_told_and_not_dropped() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })", json!([]));
    browser.click("#add-appointment");
    browser.and_look(|| browser.click("#f-german"));
    // Nothing is said in it, so nothing is missing.
    assert_eq!(browser.run("return document.querySelector('#faults').hidden", json!([])), json!(true));
    browser.and_look(|| browser.enter("#appointment-1-place", "Rathaus"));
    browser.and_look(|| browser.click("#f-german"));
    let told = "Bitte den Tag eintragen, sonst wird dieser Termin nicht gedruckt.";
    assert_eq!(browser.text("#appointment-1-on-fault"), told);
    assert_eq!(browser.text("#faults li"), format!("Termin 1, Tag: {told}"));
    // A moment that is half written.
    browser.and_look(|| browser.enter("#f-visit", "01"));
    browser.and_look(|| browser.click("#f-german"));
    assert_eq!(browser.text("#f-visit-fault"), "Bitte einen Tag wie 01.12.2026. Die Uhrzeit darf fehlen.");
    // A day without an hour is one, as in a table; an hour without a day is none.
    browser.and_look(|| browser.enter("#appointment-1-on", "03122026"));
    browser.and_look(|| browser.click("#f-german"));
    assert_eq!(browser.run("return document.querySelector('#appointment-1-on-fault')", json!([])), Value::Null);
    browser.run("document.querySelector('#f-visit').value = ''", json!([]));
    browser.and_look(|| browser.choose("#f-visit-time", "10:00"));
    assert_eq!(browser.text("#f-visit-fault"), "Bitte einen Tag wie 01.12.2026. Die Uhrzeit darf fehlen.");
    let reply = house.ask("POST", "/pdf", &[], r#"{"documents":["begleitheft"],"document":"begleitheft","language":"de","print":true,"household":{"appointments":[{"place":"Rathaus"}]}}"#);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("/appointments/0/on"), "{}", reply.text());
}

/// Leaving the page asks first, whatever was changed on it.
#[test]
fn nothing_that_was_chosen_is_lost_without_a_question() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let asks = || {
        let leave = "const event = new Event('beforeunload', { cancelable: true }); return !dispatchEvent(event)";
        browser.run(leave, json!([])) == json!(true)
    };
    assert!(!asks(), "nothing was changed");
    for change in ["input[value=uk]", "input[name=interest]", "input[data-flag]", "input[name=document]"] {
        let pick = "document.querySelector(arguments[0]).click()";
        browser.and_look(|| drop(browser.run(pick, json!([change]))));
        assert!(asks(), "{change} would be lost");
        browser.and_look(|| drop(browser.run(pick, json!([change]))));
        assert!(!asks(), "{change} is as it was");
    }
    browser.and_look(|| browser.choose("#f-district", "nordfeld"));
    assert!(asks(), "the district would be lost");
    browser.and_look(|| browser.choose("#f-district", ""));
    browser.and_look(|| browser.click("#switch-topic-housing"));
    assert!(asks(), "a switch would be lost");
    assert_eq!(
        browser.run("return document.querySelector('nav a[href=\"/help\"]').target", json!([])),
        json!("_blank")
    );
}

#[test]
fn a_leaflet_that_is_not_in_the_chosen_language_says_so() {
    let house = house();
    let order = r#"{"documents":["arbeitgeber-flyer","begleitheft"],"household":{"languages":["ar"]}}"#;
    let text = house.ask("POST", "/preview", &[], order).text();
    assert!(text.contains(r#""why":"nicht gedruckt. Gibt es nur auf Deutsch und Englisch."#), "{text:.900}");
    assert!(text.contains("Flyer für Betriebe"), "{text:.900}");
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.click("input[value=ar]"));
    browser.and_look(|| browser.click("input[value=arbeitgeber-flyer]"));
    let told = "Flyer für Betriebe: nicht gedruckt. Gibt es nur auf Deutsch und Englisch.";
    assert!(browser.text("#left").contains(told), "{}", browser.text("#left"));
}

#[test]
fn languages_are_found_by_the_names_that_people_say() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    for (name, tag) in [
        ("Dari", "fa"),
        ("Farsi", "fa"),
        ("kurmandschi", "kmr"),
        ("Sorani", "ckb"),
        ("Moldau", "ro"),
        ("Leichte", "de-simple"),
    ] {
        browser.run("document.querySelector('#language-search').value = ''", json!([]));
        browser.enter("#language-search", name);
        let found = "return [...document.querySelectorAll('#languages li:not([hidden]) input')].map((it) => it.value)";
        assert_eq!(browser.run(found, json!([])), json!([tag]), "{name}");
    }
}

/// A day that somebody typed is on a sheet, or it is said that it is on none.
#[test]
fn the_day_of_a_visit_is_printed_or_said_not_to_be() {
    let house = house();
    let about = |documents: &str, switches: &str| {
        let order = format!(
            r#"{{"documents":[{documents}],"switches":[{switches}],"household":{{"visit":"2026-12-01T14:00"}}}}"#
        );
        house.ask("POST", "/preview", &[], &order).text()
    };
    let told = "nicht gedruckt. In den gewählten Dokumenten ist kein Blatt dafür.";
    let whole = about(r#""begleitheft","einlagen""#, "");
    assert!(whole.contains("ein Besuch ist vereinbart") && !whole.contains(told), "{whole:.3000}");
    assert!(whole.contains(r#""document":"einlagen""#), "{whole:.3000}");
    assert!(about(r#""begleitheft""#, "").contains(told));
    let off = r#"{"kind":"insert","id":"visit","on":false}"#;
    assert!(about(r#""begleitheft","einlagen""#, off).contains(told));
}

/// Whatever is shown: a booklet without a word about anybody, in each chosen language.
#[test]
fn a_blank_booklet_is_a_booklet_whatever_is_shown() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    assert_eq!(browser.text("#blank"), "Leeres Begleitheft");
    browser.and_look(|| browser.enter("#p0-first", "Olena"));
    browser.and_look(|| browser.click("input[value=uk]"));
    browser.and_look(|| browser.click("input[value=en]"));
    browser.and_look(|| browser.click("input[value=begleitheft]"));
    assert!(browser.text("[aria-pressed=true] .title").contains("Willkommensmappe"));
    browser.click("#blank");
    browser.downloaded("-begleitheft-uk.print.pdf");
    let file = browser.downloaded("-begleitheft-en.print.pdf");
    let text = lopdf::Document::load(file).unwrap();
    assert!(text.get_pages().len() < 20, "not the pack");
    browser.wait("return document.querySelector('#done').textContent.includes('Gespeichert')");
    assert_eq!(std::fs::read_dir(browser.downloads()).unwrap().count(), 2);
}

/// What was saved is told until something else is done: beside a refusal it would be a lie.
#[test]
fn what_was_saved_is_not_told_any_longer_when_something_is_changed() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let print = || {
        browser.click("[data-key='begleitheft/de'] .print");
        browser.wait("return document.querySelector('#done').textContent.startsWith('Gespeichert: ')");
    };
    print();
    browser.run("document.querySelector('#copies').value = '0'", json!([]));
    browser.click("[data-key='begleitheft/de'] .print");
    assert_eq!(
        (browser.text("#done"), browser.text("#copies-fault")),
        (String::new(), "Bitte eine ganze Zahl von 1 bis 500.".to_owned())
    );
    browser.run("document.querySelector('#copies').value = '1'", json!([]));
    print();
    browser.and_look(|| browser.enter("#p0-born", "31"));
    assert_eq!(browser.text("#done"), "");
    browser.run("document.querySelector('#p0-born').value = ''", json!([]));
    print();
    let untick = "document.querySelectorAll('input[name=document]:checked').forEach((it) => it.click())";
    browser.run(untick, json!([]));
    browser.wait("return !document.querySelector('#empty').hidden");
    assert_eq!(
        (browser.text("#done"), browser.text("#of")),
        (String::new(), String::new()),
        "nothing is shown of nothing"
    );
    assert_eq!(browser.run("return document.querySelector('#number').value", json!([])), json!(""));
}

/// The program was started anew: it runs, and this page is of the last one.
#[test]
fn a_page_of_a_desk_that_was_ended_says_so() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.run("window.fetch = () => Promise.resolve(new Response('', { status: 403 }))", json!([]));
    browser.click("#documents .print");
    browser.wait("return !document.querySelector('#failed').hidden");
    let told = "Diese Seite gehört zu einem anderen Start des Programms.";
    assert!(browser.text("#failed").starts_with(told), "{}", browser.text("#failed"));
    browser.choose("#f-district", "nordfeld");
    browser.wait("return !document.querySelector('[aria-busy]')");
    assert!(browser.text("#summary").starts_with(told), "{}", browser.text("#summary"));
}
