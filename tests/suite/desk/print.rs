//! The print page, as somebody uses it thirty seconds before leaving.

use std::num::NonZeroUsize;

use begleitheft::diag::Sink;
use begleitheft::household::read_household;
use begleitheft::pipeline;
use begleitheft::source::Project;
use serde_json::{Value, json};

use super::driver::keep;
use super::{House, house, house_with_text, visit};
use crate::harness::{EDITION, request};

/// The reading file that `pack` makes for this household, under the name that the desk gave it.
fn as_pack_makes_it(house: &House, household: &str, document: &str, name: &str) -> Vec<u8> {
    let project = Project::from_folder(house.folder.path()).unwrap();
    let mut request = request("musterstadt");
    request.documents = vec![document.to_owned()];
    request.languages = vec!["uk".to_owned()];
    let mut loaded = pipeline::load(&project, &request).unwrap();
    loaded.load_rules(&project);
    let household = read_household(
        household.as_bytes(),
        &loaded.vocabulary(&project, EDITION.parse().unwrap()),
        &mut Sink::default(),
    )
    .unwrap();
    let id = name.split('-').nth(1).unwrap();
    let pack = loaded.pack(&project, &request, &household, id, None, NonZeroUsize::MIN);
    let [(_, reading), _] = pack.made.into_iter().next().unwrap().files.unwrap();
    reading
}

#[test]
fn a_household_is_chosen_looked_at_and_printed_as_pack_prints_it() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.click("input[value=uk]"));
    browser.and_look(|| browser.choose("#f-district", "nordfeld"));
    browser.click("#add-person");
    browser.and_look(|| browser.keys("2017"));
    browser.and_look(|| browser.choose("[data-person='']:last-child [data-part=attends]", "school"));
    assert!(browser.text("#documents").contains("Українська"));
    assert!(browser.text("#reasons").contains("ein Kind, geboren 2017"), "{}", browser.text("#reasons"));
    assert!(
        browser.text("#warnings").contains("Die Texte hat eine Maschine entworfen, und niemand hat sie bestätigt.")
    );
    assert!(browser.text("#summary").contains("Seiten ·"), "{}", browser.text("#summary"));
    keep("print-uk.png", &browser.picture());

    // The booklet, of which only one part says something of this household.
    browser.and_look(|| browser.click("[data-key='begleitheft/uk'] .show"));
    browser.click("[data-key='begleitheft/uk'] .read");
    let file = browser.downloaded("-begleitheft-uk.pdf");
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let said = "languages: [uk]\ndistrict: nordfeld\npersons: [{}, { born: 2017, school: true }]";
    let expected = as_pack_makes_it(&house, said, "begleitheft", &name);
    assert!(std::fs::read(&file).unwrap() == expected, "{name} is not what pack makes");
    browser.click("[data-key='begleitheft/uk'] .print");
    browser.downloaded("-begleitheft-uk.print.pdf");
    assert_eq!(browser.log(), "");
}

#[test]
fn pages_turn_grow_and_show_as_sheets() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.click("#documents li:nth-child(2) .show"));
    let alt = || browser.run("return document.getElementById('page').alt", json!([])).as_str().unwrap().to_owned();
    assert_eq!(alt(), "Begleitheft, Seite 1 von 20");
    browser.and_look(|| browser.click("#next"));
    assert_eq!(alt(), "Begleitheft, Seite 2 von 20");
    let width = || browser.run("return document.getElementById('page').naturalWidth", json!([])).as_u64().unwrap();
    let before = width();
    browser.and_look(|| browser.click("#larger"));
    assert!(width() > before, "a larger page has more pixels");
    browser.and_look(|| browser.click("#sheets"));
    assert_eq!(alt(), "Begleitheft, Bogenseite 1 von 10");
    let aspect = "const it = document.getElementById('page'); return it.naturalWidth > it.naturalHeight";
    browser.wait(aspect);
}

#[test]
fn an_item_is_left_out_and_taken_back() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let pages = || browser.text("#summary");
    let before = pages();
    let rows =
        || browser.run("return [...document.querySelectorAll('#reasons [data-id]')].map((it) => it.id)", json!([]));
    let as_they_were = rows();
    browser.and_look(|| browser.click("#switch-topic-housing"));
    assert_ne!(pages(), before, "the topic has pages");
    assert!(browser.text("#reasons").contains("von Ihnen abgewählt"));
    assert_eq!(rows(), as_they_were, "a row goes away under the hand");
    browser.and_look(|| browser.click("#reset"));
    assert_eq!(pages(), before);
    // An insert that only comes on request.
    browser.and_look(|| browser.click("#switch-insert-agreements"));
    assert!(browser.text("#reasons").contains("von Ihnen gewählt"));
    assert_eq!(rows(), as_they_were, "a row goes away under the hand");
    assert!(browser.text("#documents").contains("Einlegeblätter"));
}

/// Before anything is known of a household.
#[test]
fn a_course_is_left_out_for_everybody() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let switch = "#switch-course-everyone-a0-evening";
    let group = "return document.querySelector('[data-group=course]').open = true";
    browser.run(group, json!([]));
    assert!(browser.text("[data-group=course] .count").contains("21 von 21"), "{}", browser.text("#reasons"));
    browser.and_look(|| browser.click(switch));
    assert!(browser.text("[data-group=course] .count").contains("20 von 21"), "{}", browser.text("#reasons"));
    // On paper: the panel that begins with this offer.
    let panel = |switches: Value| {
        let order = json!({
            "documents": ["sprachoffensive-flyer"], "document": "sprachoffensive-flyer", "language": "de", "household": {},
            "switches": switches, "page": 3, "width": 500,
        });
        let body = house.ask("POST", "/preview", &[], &order.to_string()).body;
        let start = body.windows(4).position(|bytes| bytes == b"\x89PNG").unwrap();
        body[start..].to_vec()
    };
    let whole = panel(json!([]));
    assert_eq!(whole, panel(json!([])));
    assert_ne!(whole, panel(json!([{ "kind": "course", "id": "everyone-a0-evening", "on": false }])));
}

/// Not only of the one that is shown.
#[test]
fn pages_and_sheets_of_all_chosen_documents_are_counted() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let total =
        browser.wait("return document.querySelector('#total').textContent || null").as_str().unwrap().to_owned();
    let sizes = browser.run(
        "return [...document.querySelectorAll('#documents .size')].map((it) => it.textContent.match(/\\d+/g).map(Number))",
        json!([]),
    );
    let sizes: Vec<(u64, u64)> =
        sizes.as_array().unwrap().iter().map(|it| (it[0].as_u64().unwrap(), it[1].as_u64().unwrap())).collect();
    assert!(sizes.len() > 1, "{sizes:?}");
    let sum = sizes.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    assert_eq!(total, format!("Zusammen {} Seiten auf {} Blatt Papier.", sum.0, sum.1));
    browser.run("document.querySelector('#copies').value = ''", json!([]));
    browser.enter("#copies", "3");
    let copies = format!("3 Exemplare, zusammen {} Seiten auf {} Blatt Papier.", 3 * sum.0, 3 * sum.1);
    assert_eq!(browser.text("#total"), copies);
}

#[test]
fn what_cannot_be_taken_is_told_at_its_field_and_all_else_is_printed() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.enter("#p0-born", "19x"));
    browser.and_look(|| browser.enter("#p0-first", "Olena"));
    assert_eq!(browser.text("#p0-born-fault"), "Bitte ein Jahr wie 2017 oder ein Datum wie 05.03.2017.");
    assert!(browser.text("#summary").contains("Seiten"));
    let reply = house.ask("POST", "/preview", &[], r#"{"documents":["begleitheft"],"household":{"persons":[{"born":"1990"},{"born":"x"}],"district":"mond","visit":"bald"}}"#);
    assert_eq!(reply.status, 200);
    let text = reply.text();
    for field in ["/persons/1/born", "/district", "/visit"] {
        assert!(text.contains(&format!(r#""field":"{field}""#)), "{field} in {text:.600}");
    }
    for none in [r#""persons":[{"born":"31.02.2019"}]"#, r#""visit":"2026-02-31T10:00""#] {
        let order = format!(r#"{{"documents":["begleitheft"],"household":{{{none}}}}}"#);
        let text = house.ask("POST", "/preview", &[], &order).text();
        assert!(text.contains("Diesen Tag gibt es nicht."), "{text:.600}");
    }
    // Before 1900 is another slip.
    let old = r#"{"documents":["begleitheft"],"household":{"persons":[{"born":"05.03.1850"}]}}"#;
    assert!(house.ask("POST", "/preview", &[], old).text().contains("Bitte ein Jahr wie 2017"));
    let later = r#"{"documents":["begleitheft"],"household":{"persons":[{"born":"1990"},{"born":"2031"}]}}"#;
    let text = house.ask("POST", "/preview", &[], later).text();
    assert!(text.contains("Das liegt in der Zukunft."), "{text:.600}");
}

#[test]
fn what_is_off_says_why() {
    let house = house();
    let order = r#"{"documents":["willkommensmappe"],"household":{"persons":[{"born":"1990"}]}}"#;
    let text = house.ask("POST", "/preview", &[], order).text();
    assert!(
        text.contains("nicht danach gefragt; niemand von 0 bis 5 Jahren; niemand besucht eine Kita"),
        "{text:.3000}"
    );
}

#[test]
fn two_tabs_do_not_mix() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.and_look(|| browser.click("input[value=uk]"));
    browser.enter("#p0-first", "Olena");
    let first = browser.new_tab();
    browser.go(&house.at("/"));
    browser.wait("return document.body?.dataset.shown >= '1'");
    assert_eq!(browser.run("return document.getElementById('p0-first').value", json!([])), json!(""));
    browser.and_look(|| browser.click("input[value=ar]"));
    assert!(browser.text("#documents").contains("العربية"));
    browser.tab(&first);
    browser.and_look(|| browser.click("#f-district"));
    assert!(browser.text("#documents").contains("Українська"), "{}", browser.text("#documents"));
}

#[test]
fn the_keyboard_alone_is_enough() {
    const TAB: &str = "\u{E004}";
    const ENTER: &str = "\u{E007}";
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let tab_to = |css: &str| {
        for _ in 0..120 {
            browser.keys(TAB);
            if browser.run("return document.activeElement.matches(arguments[0])", json!([css])) == json!(true) {
                return;
            }
        }
        panic!("{css} is not reached by the tab key");
    };
    tab_to("#language-search");
    browser.keys("ukrainisch");
    browser.and_look(|| browser.keys(ENTER));
    assert!(browser.text("#documents").contains("Українська"));
    tab_to("#add-person");
    browser.keys(ENTER);
    browser.and_look(|| browser.keys("2019"));
    tab_to("[data-key='begleitheft/uk'] .print");
    let outline = "return getComputedStyle(document.activeElement).outlineWidth";
    assert_eq!(browser.run(outline, json!([])), json!("3px"), "the focus is seen");
    browser.keys(ENTER);
    browser.downloaded(".print.pdf");
    tab_to("#next");
    browser.and_look(|| browser.keys(ENTER));
    assert!(browser.run("return document.getElementById('page').alt", json!([])).as_str().unwrap().contains("Seite 2"));
    tab_to("#switch-topic-housing");
    browser.and_look(|| browser.keys(" "));
    assert!(browser.text("#reasons").contains("von Ihnen abgewählt"));
}

#[test]
fn a_desk_on_broken_files_shows_where_and_prints_what_it_can() {
    let house = house_with_text("content/common/topics/housing.yaml", "icon: ", "icon: no-such-");
    let page = house.ask("GET", "/faults", &[], "").text();
    assert!(
        page.contains("content&#x2f;common&#x2f;topics&#x2f;housing.yaml:3:7")
            && page.contains("Verweis ins Leere")
            && page.contains("Einzelheiten"),
        "{page}"
    );
    // The pack has the topic, the booklet has not.
    let answer = house.ask("POST", "/preview", &[], r#"{"documents":["willkommensmappe","begleitheft"]}"#).text();
    assert!(!answer.contains(r#""document":"willkommensmappe""#), "{answer:.300}");
    assert!(answer.contains(r#""document":"begleitheft""#) && answer.contains("housing.yaml:3"), "{answer:.900}");
}

/// Somebody corrects a file while the desk is open.
#[test]
fn a_file_that_was_changed_is_read_again() {
    let house = house();
    assert!(!house.ask("GET", "/", &[], "").text().contains("Neuland"));
    let path = house.folder.path().join("content/musterstadt/kommune.yaml");
    let text = house.text("content/musterstadt/kommune.yaml").replace("name: Nordfeld", "name: Neuland");
    std::fs::write(path, text).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(house.ask("GET", "/", &[], "").text().contains("Neuland"));
}

#[test]
fn the_interface_speaks_english_too() {
    let house = house();
    let german = house.ask("GET", "/", &[], "").text();
    assert!(german.contains("<html lang=\"de\">") && german.contains("Was wird gedruckt?"));
    let chosen = house.ask("GET", "/language/en", &[], "");
    assert!(chosen.header("set-cookie").unwrap().starts_with("desk-language=en;"));
    let cookies = format!("desk-{}={}; desk-language=en", house.port, house.key());
    let english = house.ask("GET", "/", &[("Cookie", &cookies)], "").text();
    assert!(english.contains("<html lang=\"en\">") && english.contains("What is printed?"));
    // No word is missing in either.
    assert!(!german.contains("desk-p") && !english.contains(">desk-"), "a message has no words");
}

/// The language of the interface is no other page: nobody loses their place, nor what they typed.
#[test]
fn the_language_of_the_interface_changes_where_one_is() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/help"));
    browser.click(".tongue");
    browser.wait("return document.documentElement.lang === 'en'");
    assert_eq!(browser.run("return location.pathname", json!([])), json!("/help"));
    browser.click(".tongue");
    browser.wait("return document.documentElement.lang === 'de'");
    browser.go(&house.at("/"));
    browser.wait("return document.body?.dataset.shown >= '1'");
    browser.and_look(|| browser.click("input[value=uk]"));
    browser.and_look(|| browser.enter("#p0-first", "Olena"));
    browser.click("#add-person");
    browser.and_look(|| browser.keys("2017"));
    browser.and_look(|| browser.click("#switch-topic-housing"));
    browser.and_look(|| browser.click(".tongue"));
    let value = |css: &str| browser.run("return document.querySelector(arguments[0]).value", json!([css]));
    assert_eq!((value("#p0-first"), value("#person-1-born")), (json!("Olena"), json!("2017")));
    assert_eq!(browser.text("html h2"), "What is printed?");
    assert_eq!(browser.text("[data-person=''] legend"), "Person 2");
    assert_eq!(browser.text("label[for=person-1-born]"), "Year of birth");
    assert_eq!(browser.text(".tongue"), "Deutsch");
    assert!(browser.text("#reasons").contains("left out by you"), "{}", browser.text("#reasons"));
    assert!(browser.text("#documents").contains("Ukrainian"), "{}", browser.text("#documents"));
    assert!(browser.text("#languages").contains("Tigrinya") && !browser.text("#languages").contains("Tigrinisch"));
    browser.click("[data-key='begleitheft/uk'] .read");
    browser.downloaded("-begleitheft-uk.pdf");
    // What is in it is not in German any longer, and back again it is what it was.
    let words = "const skipped = '.native, #documents, option, .fine'; \
                 return [...document.querySelectorAll('main label, main h2, main h3, main button, main legend, summary')]\
                 .filter((it) => !it.closest(skipped)).map((it) => it.textContent.trim()).join('|')";
    let english = browser.run(words, json!([]));
    browser.and_look(|| browser.click(".tongue"));
    let german = browser.run(words, json!([]));
    assert!(german.as_str().unwrap().contains("von Ihnen abgewählt"), "{german}");
    browser.and_look(|| browser.click(".tongue"));
    assert_eq!(browser.run(words, json!([])), english);
    assert_eq!(browser.log(), "");
}

/// Not only of the one that is shown, and where the buttons are.
#[test]
fn what_is_to_be_heeded_is_counted_for_all_chosen_documents() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    let german = browser
        .wait("return document.querySelector('#total').textContent && document.querySelector('#warnings').textContent");
    assert!(!german.as_str().unwrap().contains("Maschine entworfen"), "{german}");
    // The pack is in German, and so is what is shown; the booklet is in a language of drafts too.
    browser.and_look(|| browser.click("input[value=de]"));
    browser.and_look(|| browser.click("input[value=uk]"));
    browser.and_look(|| browser.click("[data-key='begleitheft/de'] .show"));
    browser.wait("return document.querySelector('#warnings').textContent.includes('Maschine entworfen')");
    assert!(
        browser.text("#warnings h3").contains("Begleitheft")
            || browser.text("#warnings h3").contains("Willkommensmappe")
    );
    let count = browser.run(
        "return new Set([...document.querySelectorAll('#warnings li')].map((it) => it.textContent)).size",
        json!([]),
    );
    let told = browser.text("#notes");
    assert!(
        told == format!("{count} Hinweise zu den gewählten Dokumenten")
            || told == "1 Hinweis zu den gewählten Dokumenten",
        "{told}"
    );
    assert!(told.starts_with(&count.to_string()), "{told}, {count}");
}
