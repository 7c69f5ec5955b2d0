//! Every page, light and dark, wide and narrow, against the rules of axe-core (WCAG 2.2, levels A and AA).

use serde_json::{Value, json};

use super::driver::{Browser, keep};
use super::{House, house_with_text, visit};

/// `axe.min.js` of the npm package `axe-core` 4.14.1, MPL-2.0 (`LICENSES/axe-core-MPL-2.0.txt`); no part of the program.
const AXE: &str = include_str!("../../vendor/axe.min.js");

/// The pages of the desk, by what a picture of each is called.
pub(crate) const PAGES: [(&str, &str); 11] = [
    ("translations", "/translations"),
    ("translation-ar", "/translations/ar?state=draft&search=label-l"),
    ("help", "/help"),
    ("print", "/"),
    ("batch", "/batch"),
    ("import", "/import"),
    ("faults", "/faults"),
    ("offices", "/content/offices"),
    ("contacts", "/content/contacts"),
    ("courses", "/content/courses"),
    ("review", "/content/review"),
];

fn violations(browser: &Browser) -> Vec<String> {
    browser.run(AXE, json!([]));
    let tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    let found = browser.run_async(
        "axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] }).then(arguments[1])",
        json!([tags]),
    );
    let one = |violation: &Value| {
        let nodes = violation["nodes"].as_array().into_iter().flatten();
        let places: Vec<String> = nodes.map(|node| format!("{} {}", node["target"], node["failureSummary"])).collect();
        format!("{}: {}\n  {}", violation["id"], violation["help"], places.join("\n  "))
    };
    found["violations"].as_array().unwrap().iter().map(one).collect()
}

fn look(browser: &Browser, house: &House, name: &str, path: &str) {
    browser.go(&house.at(path));
    if path == "/" {
        browser.wait("return document.body?.dataset.shown >= '1'");
        browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })", json!([]));
        browser.click("#add-person");
        browser.click("#add-appointment");
        browser.and_look(|| browser.enter("#p0-born", "x"));
        browser.and_look(|| browser.click("#f-district"));
    }
    if path == "/import" {
        let table = browser.folder.path().join("kurse.csv");
        std::fs::write(&table, super::import::table(house)).unwrap();
        browser.enter("#table", table.to_str().unwrap());
        browser.wait("return document.querySelector('#found .gone')");
    }
    said_in_place(browser, house, path);
    for (width, height, is_dark) in [(1280, 900, false), (400, 800, false), (1280, 900, true), (400, 800, true)] {
        browser.size(width, height, is_dark);
        // Until it is drawn in its new colours.
        browser.run_async(
            "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))",
            json!([]),
        );
        let found = violations(browser);
        assert!(found.is_empty(), "{name} at {width}, dark {is_dark}:\n{}", found.join("\n"));
        let overflow = browser.run("return document.documentElement.scrollWidth - innerWidth", json!([]));
        assert!(overflow.as_i64().unwrap() <= 0, "{name} is {overflow} pixels wider than {width}");
        let mode = if is_dark { "dark" } else { "light" };
        keep(&format!("{name}-{width}-{mode}.png"), &browser.picture());
    }
}

/// What pages say while somebody works on them.
fn said_in_place(browser: &Browser, house: &House, path: &str) {
    match path {
        "/batch" => {
            let table = browser.folder.path().join("haushalte.csv");
            std::fs::write(&table, "Sprachen;Name\nUkrainisch;Olena Beispiel\nKlingonisch;Worf\n").unwrap();
            browser.enter("#table", table.to_str().unwrap());
            browser.wait("return document.querySelector('#found table')");
            browser.click("#start");
            browser.wait("return document.querySelector('#jobs .sum')");
            browser.enter("#table", table.to_str().unwrap());
            browser.wait("return document.querySelector('#found table')");
            browser.run("document.querySelectorAll('#documents input:checked').forEach((it) => it.click())", json!([]));
            browser.click("#start");
            browser.wait("return !document.querySelector('#no-document').hidden");
        }
        "/content/contacts" => {
            browser.click("tbody [data-act=verify]:enabled");
            browser.wait("return document.querySelector('tbody [data-act=undo]')");
            browser.click("#recent summary");
            // Somebody else writes the file, so that it cannot be taken back.
            let file = house.folder.path().join("content/musterstadt/contacts.yaml");
            let text = std::fs::read_to_string(&file).unwrap();
            std::fs::write(file, text + "# somebody else\n").unwrap();
            browser.click("tbody [data-act=undo]");
            browser.wait("return document.querySelector('tbody .fault:not([hidden])')");
        }
        path if path.starts_with("/translations/ar") => {
            let field = "#t-label-languages-count";
            let seen = super::translations::seen(house, "label-languages-count");
            let saved = super::translations::save_over(
                house,
                "label-languages-count",
                "label-languages-count = { $count } لغات",
                &seen,
            );
            assert_eq!(saved.0, 200, "{}", saved.1);
            browser.run(super::translations::SET, json!([field, "label-languages-count = لغات"]));
            browser.enter("#by", "Bea Beispiel");
            browser.click("[data-id=label-languages-count] [data-act=save]");
            browser.wait("return !document.querySelector('[data-id=label-languages-count] .other').hidden");
            browser.wait("return document.querySelector('.lacks:not([hidden])')");
            browser.wait("return document.querySelector('[data-id=label-languages-count] .told-here .fault')");
        }
        _ => {}
    }
}

#[test]
fn no_page_breaks_a_rule_of_accessibility() {
    // Something stands on the page of faults.
    let house = house_with_text("content/musterstadt/offices.yaml", "kind: ", "kind: no-such-");
    let Some(browser) = visit(&house) else { return };
    for (name, path) in PAGES {
        if path == "/" {
            continue;
        }
        look(&browser, &house, name, path);
    }
    drop(browser);
    let house = super::house();
    let Some(browser) = visit(&house) else { return };
    look(&browser, &house, "print", "/");
}
