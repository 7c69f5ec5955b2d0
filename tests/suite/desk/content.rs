//! Facts in the desk: confirmed by a date, and by nothing else.

use serde_json::{Value, json};

use super::driver::keep;
use super::translations::COVERED;
use super::{House, house, house_with, house_with_text, visit};

/// Lines that differ, by their number.
fn changed(before: &str, after: &str) -> Vec<(usize, String)> {
    assert_eq!(before.lines().count(), after.lines().count());
    let lines = before.lines().zip(after.lines()).enumerate();
    lines.filter(|(_, (a, b))| a != b).map(|(at, (_, b))| (at + 1, b.to_owned())).collect()
}

#[test]
fn a_contact_is_confirmed_in_the_browser_and_one_line_of_its_file_changes() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let path = "content/musterstadt/contacts.yaml";
    let before = house.text(path);
    browser.go(&house.at("/content/contacts"));
    let id = browser
        .run("return document.querySelector('tbody tr [data-act=verify]:enabled').closest('tr').dataset.id", json!([]));
    let id = id.as_str().unwrap().to_owned();
    keep("content.png", &browser.picture());
    browser.click(&format!("tr[data-id='{id}'] [data-act=verify]"));
    let undo = format!("tr[data-id='{id}'] [data-act=undo]");
    browser.wait(&format!("return document.querySelector(\"{undo}\") === document.activeElement"));
    assert!(browser.text("#live").ends_with(": heute geprüft."), "{}", browser.text("#live"));
    assert_eq!(browser.run(COVERED, json!([])), json!([]), "what is said covers nothing");
    let after = house.text(path);
    let lines = changed(&before, &after);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].1.contains("2026-11-20"), "{lines:?}");
    assert_eq!(browser.text(&format!("tr[data-id='{id}'] .on")), "20.11.2026");
    keep("content-checked.png", &browser.picture());
    // Also when the page was left meanwhile, and by the list of what was changed.
    browser.go(&house.at("/content/offices"));
    browser.click("#recent summary");
    keep("content-recent.png", &browser.picture());
    browser.click("#recent [data-act=undo]");
    browser.wait("return document.querySelector('#recent').hidden");
    assert_eq!(house.text(path), before, "undone byte for byte");
    assert_eq!(browser.log(), "");
}

#[test]
fn a_fact_is_shown_as_it_is_printed() {
    let house = house();
    let page = house.ask("GET", "/content/offices", &[], "").text();
    let id = page.split("data-kind=\"offices\" data-id=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = house.ask("GET", &format!("/content/offices/{id}/page.png"), &[], "");
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")));
    let place: f64 = answer.header("place").unwrap().parse().unwrap();
    assert!(place > 0.0 && place < 1.0, "{place}");
    assert_eq!(house.ask("GET", "/content/offices/nothing/page.png", &[], "").status, 404);
    assert_eq!(house.ask("GET", "/content/nothing", &[], "").status, 404);
}

/// An editor has the file open, too.
#[test]
fn a_file_that_somebody_changed_is_not_overwritten() {
    let house = house();
    let path = "content/musterstadt/contacts.yaml";
    let id = first_id(&house.text(path));
    let done = verify(&house, &id, &seen(&house, &id));
    let theirs = house.text(path) + "# changed by somebody else\n";
    std::fs::write(house.folder.path().join(path), &theirs).unwrap();
    let undone = house.ask("POST", &format!("/undo/{}", done["undo"].as_str().unwrap()), &[], "");
    assert_eq!(undone.status, 409);
    assert!(undone.text().contains("Nichts wurde überschrieben"), "{}", undone.text());
    assert_eq!(house.text(path), theirs);
}

#[test]
fn a_desk_to_look_at_changes_nothing() {
    let house = house_with(|_| {}, true);
    let path = "content/musterstadt/contacts.yaml";
    let before = house.text(path);
    let page = house.ask("GET", "/content/contacts", &[], "").text();
    assert!(!page.contains("data-act=\"verify\"") && page.contains("nur ansehen"));
    let id = first_id(&before);
    let seen = seen(&house, &id);
    assert_eq!(house.ask("POST", &format!("/content/contacts/{id}/verify?seen={seen}"), &[], "").status, 409);
    assert_eq!(house.text(path), before);
}

fn seen(house: &House, id: &str) -> String {
    let page = house.ask("GET", "/content/contacts", &[], "").text();
    let row = page.split_once(&format!("data-id=\"{id}\"")).unwrap().1;
    row.split_once("data-seen=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

fn verify(house: &House, id: &str, seen: &str) -> Value {
    let done = house.ask("POST", &format!("/content/contacts/{id}/verify?seen={seen}"), &[], "");
    assert_eq!(done.status, 200, "{}", done.text());
    serde_json::from_slice(&done.body).unwrap()
}

/// What a fact was checked against is asked for: a paper of years ago does not vouch for today.
#[test]
fn what_a_fact_was_checked_against_is_written_with_the_day() {
    let house = house();
    let path = "content/musterstadt/contacts.yaml";
    let before = house.text(path);
    let id = first_id(&before);
    let page = house.ask("GET", "/content/contacts", &[], "").text();
    let at = format!("<code class=\"more at\">{}:4</code>", path.replace('/', "&#x2f;"));
    assert!(page.contains(&at), "{page}");
    let ask = |source: &str| {
        let address = format!("/content/contacts/{id}/verify?seen={}&source={source}", seen(&house, &id));
        house.ask("POST", &address, &[], "")
    };
    for refused in ["", "%20", &"x".repeat(201)] {
        assert_eq!((ask(refused).status, house.text(path)), (409, before.clone()), "{refused}");
    }
    let done = ask("Anruf%20%22beim%5C%20Amt%22%20%23%201:%20%C3%84");
    assert_eq!(done.status, 200, "{}", done.text());
    let lines = changed(&before, &house.text(path));
    assert_eq!(lines.len(), 1, "{lines:?}");
    let written = "verified: { on: 2026-11-20, source: \"Anruf \\\"beim\\\\ Amt\\\" # 1: Ä\" }";
    assert!(lines[0].1.contains(written), "{lines:?}");
    let page = house.ask("GET", "/content/contacts", &[], "").text();
    assert!(page.contains("# 1: Ä"), "{page}");
    let done: Value = serde_json::from_slice(&done.body).unwrap();
    assert_eq!(house.ask("POST", &format!("/undo/{}", done["undo"].as_str().unwrap()), &[], "").status, 204);
    assert_eq!(house.text(path), before, "undone byte for byte");
    // The same source as before is left as it is written.
    let same = ask("Musterstadt%20(erfunden)");
    assert_eq!(same.status, 200, "{}", same.text());
    let lines = changed(&before, &house.text(path));
    assert!(lines.len() == 1 && lines[0].1.contains("on: 2026-11-20, source: \"Musterstadt (erfunden)\""), "{lines:?}");
}

/// Another source takes the address of the old one with it; a comment stays.
#[test]
fn nothing_of_the_old_source_vouches_for_today() {
    let path = "content/musterstadt/contacts.yaml";
    let old = "source: \"Vorlage 271/19\", url: \"https://example.org/\" } # kept";
    let house = house_with_text(path, "source: \"Musterstadt (erfunden)\" }", old);
    let before = house.text(path);
    let id = first_id(&before);
    let page = house.ask("GET", "/content/contacts", &[], "").text();
    assert!(
        page.contains("value=\"Vorlage 271&#x2f;19\"") && page.contains("<option value=\"telefonisch\">"),
        "{page}"
    );
    let address = format!("/content/contacts/{id}/verify?seen={}&source=telefonisch", seen(&house, &id));
    assert_eq!(house.ask("POST", &address, &[], "").status, 200);
    let lines = changed(&before, &house.text(path));
    let written = "verified: { on: 2026-11-20, source: \"telefonisch\" } # kept";
    assert!(lines.len() == 1 && lines[0].1.contains(written), "{lines:?}");
}

/// A fact is confirmed as it was shown, or not at all.
#[test]
fn what_was_not_seen_is_not_confirmed() {
    let house = house();
    let path = "content/musterstadt/contacts.yaml";
    let text = house.text(path);
    let id = first_id(&text);
    let shown = seen(&house, &id);
    let theirs = text.replacen("phone: ", "phone: +49 30 23125 999 # ", 1);
    assert_ne!(theirs, text);
    std::fs::write(house.folder.path().join(path), &theirs).unwrap();
    let answer = house.ask("POST", &format!("/content/contacts/{id}/verify?seen={shown}"), &[], "");
    assert!(answer.status == 409 && answer.text().contains("inzwischen geändert"), "{}", answer.text());
    assert_eq!(house.text(path), theirs);
    verify(&house, &id, &seen(&house, &id));
}

fn first_id(yaml: &str) -> String {
    yaml.lines().find_map(|line| line.strip_prefix("- id: ")).unwrap().to_owned()
}
