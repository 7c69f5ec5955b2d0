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
    browser.run(SET, json!([field, "label-phone = هاتف { $nothing }"]));
    browser.wait("return document.querySelector('[data-id=label-phone] .fault')");
    browser.run(SET, json!([field, "label-phone = رقم الهاتف"]));
    browser.wait("return !document.querySelector('[data-id=label-phone] .fault')");
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('[data-id=label-phone] .result').textContent.includes('Ihren Namen')");
    assert_eq!(house.text(TEXTS), texts, "nothing without a name");
    browser.enter("#by", "Amal Beispiel");
    browser.wait("return document.querySelector('[data-id=label-phone] .place img:not([hidden])')");
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('#live').textContent === 'Gespeichert.'");
    assert_eq!(changed(&texts, &house.text(TEXTS)), ["label-phone = رقم الهاتف"]);
    let lines = changed(&records, &house.text(RECORDS));
    assert!(lines.len() == 1 && lines[0].starts_with("label-phone:"), "{lines:?}");
    assert!(lines[0].contains("state: translated, by: Amal Beispiel, on: 2026-11-20"), "{lines:?}");
    keep("translation-ar.png", &browser.picture());
    // State, author and counts are those of now.
    let head = browser.text("[data-id=label-phone] h2");
    assert!(head.contains("übersetzt") && head.contains("Amal Beispiel, 20.11.2026"), "{head}");
    assert!(browser.text("#states").contains("übersetzt (1)"), "{}", browser.text("#states"));
    assert_eq!(browser.run(COVERED, json!([])), json!([]), "what is said covers nothing");
    // Also after the page was left.
    browser.go(&house.at("/translations/ar?state=translated"));
    browser.click("[data-id=label-phone] [data-act=undo]");
    browser.wait("return document.querySelector('#live').textContent === 'Zurückgenommen.'");
    assert!(browser.run("return document.querySelector('[data-act=undo]').hidden", json!([])).as_bool().unwrap());
    assert_eq!((house.text(TEXTS), house.text(RECORDS)), (texts.clone(), records), "undone byte for byte");
    assert!(texts.contains(browser.run(VALUE, json!([field])).as_str().unwrap()), "the field shows it");
    assert!(browser.text("[data-id=label-phone] h2").contains("Entwurf"));
    assert!(browser.text("#states").contains("übersetzt (0)"), "{}", browser.text("#states"));
}

const VALUE: &str = "return document.querySelector(arguments[0]).value";

/// What can be clicked in the window, and something else lies over it.
pub(super) const COVERED: &str = "return [...document.querySelectorAll('a, button, input, select, textarea, summary')].filter((it) => { \
    const { left, top, width, height } = it.getBoundingClientRect(); \
    const [x, y] = [left + width / 2, top + height / 2]; \
    if (!it.checkVisibility() || !width || y < 0 || y > innerHeight || x < 0 || x > innerWidth || it.disabled) return false; \
    const over = document.elementFromPoint(x, y); \
    return !it.contains(over) && !over?.contains(it) && it.className !== 'skip'; }).map((it) => it.outerHTML)";

pub(super) fn seen(house: &House, id: &str) -> Vec<String> {
    let card = house.ask("GET", &format!("/translations/ar/{id}"), &[], "").text();
    let sums = card.split_once("data-seen=\"").unwrap().1.split('"').next().unwrap();
    sums.split(' ').map(str::to_owned).collect()
}

fn save(house: &House, text: &str) -> (u16, Value) {
    let id = "label-phone";
    save_over(house, id, text, &seen(house, id))
}

pub(super) fn save_over(house: &House, id: &str, text: &str, seen: &[String]) -> (u16, Value) {
    let body = json!({ "id": id, "text": text, "by": "Amal Beispiel", "seen": seen }).to_string();
    let answer = house.ask("POST", "/translations/ar/save", &[], &body);
    (answer.status, serde_json::from_slice(&answer.body).unwrap())
}

/// Two tabs show the same text: the second one does not write over what the first one saved, nor over what it never saw.
#[test]
fn a_text_that_somebody_else_saved_is_not_overwritten() {
    let house = house();
    let old = seen(&house, "label-phone");
    assert_eq!(save(&house, "label-phone = رقم الهاتف").0, 200);
    let theirs = house.text(TEXTS);
    for seen in [old.as_slice(), &[]] {
        let (status, answer) = save_over(&house, "label-phone", "label-phone = تلفون", seen);
        assert_eq!((status, answer["is_other"].as_bool()), (409, Some(true)), "{answer}");
        assert_eq!(house.text(TEXTS), theirs);
    }
    // The German that was read is another one by now.
    let (path, before) = ("locales/de/labels.ftl", seen(&house, "label-phone"));
    let german = house.text(path).replacen("label-phone = Telefon", "label-phone = Fernruf", 1);
    std::fs::write(house.folder.path().join(path), german).unwrap();
    let (status, answer) = save_over(&house, "label-phone", "label-phone = تلفون", &before);
    assert!(status == 409 && answer["text"].as_str().unwrap().contains("deutsche Text wurde inzwischen"), "{answer}");
    assert_eq!(house.text(TEXTS), theirs);
}

fn undo(house: &House, change: &Value) -> u16 {
    house.ask("POST", &format!("/undo/{}", change["undo"].as_str().unwrap()), &[], "").status
}

/// Each by itself, whatever was changed in the same files before or after it; not over what somebody else wrote.
#[test]
fn changes_are_taken_back_in_any_order() {
    let house = house();
    let before = (house.text(TEXTS), house.text(RECORDS));
    let save = |id: &str, text: &str| {
        let (status, done) = save_over(&house, id, &format!("{id} = {text}"), &seen(&house, id));
        assert_eq!(status, 200, "{done}");
        done
    };
    let done = [
        save("label-free-call", "بلا ثمن على الإطلاق"),
        save("label-phone", "رقم"),
        save("label-around-the-clock", "في كل وقت"),
    ];
    for at in [0, 2, 1] {
        assert_eq!(undo(&house, &done[at]), 204, "{at}");
        assert_eq!(undo(&house, &done[at]), 409, "once only");
    }
    assert_eq!((house.text(TEXTS), house.text(RECORDS)), before, "undone byte for byte");
    // What was written over is gone with its record, what stands beside it is not.
    let (first, beside) = (save("label-phone", "أول"), save("label-free-call", "بلا ثمن"));
    let second = save("label-phone", "ثان");
    assert_eq!(undo(&house, &first), 409);
    assert_eq!((undo(&house, &second), undo(&house, &beside)), (204, 204));
    assert!(house.text(TEXTS).contains("label-phone = أول") && house.text(RECORDS).contains("Amal Beispiel"));
    let theirs = house.text(TEXTS) + "# somebody else\n";
    let last = save("label-phone", "ثالث");
    std::fs::write(house.folder.path().join(TEXTS), &theirs).unwrap();
    assert_eq!(undo(&house, &last), 409);
    assert_eq!(house.text(TEXTS), theirs);
}

#[test]
fn both_texts_are_shown_when_two_tabs_save() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/translations/ar?state=draft&search=label-phone"));
    assert_eq!(save(&house, "label-phone = رقم الهاتف").0, 200);
    let field = "#t-label-phone";
    browser.run(SET, json!([field, "label-phone = تلفون"]));
    browser.enter("#by", "Bea Beispiel");
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return !document.querySelector('[data-id=label-phone] .other').hidden");
    let told = browser.text("[data-id=label-phone] .result");
    assert!(told.contains("Jemand hat diesen Text inzwischen geändert"), "{told}");
    assert_eq!(browser.run(VALUE, json!([field])), json!("label-phone = تلفون"), "one's own text stays");
    assert_eq!(browser.text("[data-id=label-phone] .other pre"), "label-phone = رقم الهاتف");
    assert!(house.text(TEXTS).contains("label-phone = رقم الهاتف"));
    keep("translation-two-tabs.png", &browser.picture());
    // Once both are known, one of them is chosen.
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('#live').textContent === 'Gespeichert.'");
    assert!(house.text(TEXTS).contains("label-phone = تلفون"));
}

pub(super) const SET: &str = "const [css, text] = arguments; const it = document.querySelector(css); it.value = text; \
                   it.dispatchEvent(new Event('input', { bubbles: true }))";

/// What is typed and not saved outlives what is done beside it, and is asked for before the page goes.
#[test]
fn what_is_not_saved_is_not_lost() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/translations/ar?state=draft&search=label-p"));
    let leaves = "return dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    assert_eq!(browser.run(leaves, json!([])), json!(true));
    browser.enter("#by", "Amal Beispiel");
    let other = "return document.querySelector('[data-id]:not([data-id=label-phone])').dataset.id";
    let other = format!("#t-{}", browser.run(other, json!([])).as_str().unwrap());
    browser.run(SET, json!([other, "half a thought"]));
    assert_eq!(browser.run(leaves, json!([])), json!(false), "the browser asks");
    browser.run(SET, json!(["#t-label-phone", "label-phone = رقم الهاتف"]));
    browser.click("[data-id=label-phone] [data-act=save]");
    browser.wait("return document.querySelector('#live').textContent === 'Gespeichert.'");
    browser.click("[data-id=label-phone] [data-act=undo]");
    browser.wait("return document.querySelector('#live').textContent === 'Zurückgenommen.'");
    assert_eq!(browser.run(VALUE, json!([other])), json!("half a thought"));
    assert_eq!(browser.run(leaves, json!([])), json!(false));
    // The name stays with the tab, and with no other.
    browser.run(
        SET,
        json!([other, browser.run("return document.querySelector(arguments[0]).defaultValue", json!([other]))]),
    );
    browser.go(&house.at("/translations/uk"));
    browser.wait("return document.querySelector('#by').value === 'Amal Beispiel'");
    browser.new_tab();
    browser.go(&house.at("/translations/uk"));
    assert_eq!(browser.run(VALUE, json!(["#by"])), json!(""));
}

/// Whoever does not program sees which parts stay, and puts them in with a click.
#[test]
fn parts_that_stay_are_put_in_with_a_click() {
    let house = house();
    let Some(browser) = visit(&house) else { return };
    browser.go(&house.at("/translations/ar?state=draft&search=label-languages-count"));
    let legend = browser.text("[data-id=label-languages-count] .legend");
    for said in ["eine Zahl", "[zero]", "[few]", "3, 4, 5, 6 …", "*[other]", "Alle Formen einfügen"] {
        assert!(legend.contains(said), "{said}: {legend}");
    }
    keep("translation-forms.png", &browser.picture());
    let field = "#t-label-languages-count";
    browser.run(SET, json!([field, "label-languages-count = "]));
    browser.click(".legend > button[data-act=insert]");
    let text = browser.run(VALUE, json!([field])).as_str().unwrap().to_owned();
    assert!(text.starts_with("label-languages-count = { $count ->\n    [zero] …\n"), "{text}");
    assert!(text.ends_with("\n   *[other] …\n}"), "{text}");
    // Beneath the field it is as it is read: parts that stay run from left to right.
    let parts = "return [...document.querySelectorAll('.read-as bdi')].map((it) => [it.textContent, getComputedStyle(it).direction])";
    let parts = browser.run(parts, json!([]));
    assert_eq!(parts[1], json!(["{ $count ->", "ltr"]), "{parts}");
    assert_eq!(parts[2], json!(["[zero]", "ltr"]), "{parts}");
    browser.wait("return document.querySelector('[data-id=label-languages-count] .lacks:not([hidden])')");
    browser.run("const it = document.querySelector(arguments[0]); it.setSelectionRange(24, 24)", json!([field]));
    browser.click(".legend li [data-act=insert]");
    let text = browser.run(VALUE, json!([field])).as_str().unwrap().to_owned();
    assert!(text.starts_with("label-languages-count = { $count }{ $count ->"), "{text}");
    assert_eq!(browser.run("return !!document.querySelector('.lacks:not([hidden])')", json!([])), json!(false));
    // Marks go around what is selected.
    browser.go(&house.at("/translations/ar?state=draft&search=%3Cde%3E"));
    browser.wait("return document.querySelector('.read-as bdi')");
    let set = "const it = document.querySelector('textarea'); it.value = 'x = Amt'; it.setSelectionRange(4, 7); \
               document.querySelector('.legend [data-open=\"<de>\"]').click(); return it.value";
    assert_eq!(browser.run(set, json!([])), json!("x = <de>Amt</de>"));
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
    // Text takes its room when its fonts are there.
    browser.wait("return document.body.offsetHeight && document.fonts.status === 'loaded'");
    let height = "return document.querySelector('.pair-of').offsetHeight";
    let before = browser.run(height, json!([]));
    browser.wait("return document.querySelector('.place img:not([hidden])')?.naturalWidth > 0");
    assert_eq!(browser.run(height, json!([])), before);
    // The place is cut out of the page from where one begins to read, large enough to be read: at least four fifths of how it is printed.
    let cut = "const image = document.querySelector('.place img:not([hidden])'); \
               const [page, cut] = [image, image.parentElement].map((it) => it.getBoundingClientRect()); \
               const [x, y] = [page.left + image.dataset.right * page.width, page.top + image.dataset.place * page.height]; \
               return [x > cut.left + cut.width / 2 && x <= cut.right && y > cut.top && y < cut.bottom, page.width / image.naturalWidth * 150 / 96 > 0.8]";
    browser.wait("return document.querySelector('.place img:not([hidden])')?.style.left");
    assert_eq!(browser.run(cut, json!([])), json!([true, true]));
    browser.click(".place .page:enabled");
    browser.wait("return document.querySelector('dialog[open] img').naturalWidth > 0");
    keep("translation-place.png", &browser.picture());
    // Also where something is put in when it is printed, if there are words enough.
    for (id, is_there) in [("section-letter-greeting", 200), ("label-level-to", 204)] {
        let answer = house.ask("GET", &format!("/translations/ar/{id}/page.png"), &[], "");
        assert_eq!(answer.status, is_there, "{id}");
    }
    assert_eq!(browser.log(), "");
}

/// Lines that run from right to left are laid from their end; what is printed is found all the same, and marked.
#[test]
fn the_printed_place_is_found_whichever_way_a_script_runs() {
    let house = house();
    let german = house.text("locales/de/topics.ftl");
    let ids: Vec<&str> = german.lines().filter(|line| line.starts_with("topic-registration-")).collect();
    let ids: Vec<&str> = ids.iter().filter_map(|line| line.split(' ').next()).collect();
    assert!(ids.len() >= 10, "{ids:?}");
    for tag in ["ar", "fa"] {
        for id in &ids {
            let answer = house.ask("GET", &format!("/translations/{tag}/{id}/page.png"), &[], "");
            assert_eq!(answer.status, 200, "{tag} {id}");
            let place: f64 = answer.header("place").unwrap().parse().unwrap();
            assert!(place > 0.0 && place < 1.0, "{tag} {id}: {place}");
        }
    }
}

/// What is missing is named, in German and in the words of the page.
#[test]
fn a_slip_is_told_by_what_is_missing() {
    let house = house();
    let number = "label-languages-count = { $count ->\n    [zero] x\n    [one] x\n    [two] x\n";
    let rest = "    [few] x { $count }\n    [many] x { $count }\n";
    let typed = [
        ("label-phone", "label-phone = هاتف { $count".to_owned(), "fehlt eine geschweifte Klammer zu: }"),
        ("label-languages-count", format!("{number}{rest}    [other] x {{ $count }}\n}}"), "fehlt der Stern"),
        (
            "label-languages-count",
            format!("{number}    [many] x {{ $count }}\n   *[other] x {{ $count }}\n}}"),
            "Die Form [few] fehlt: Für 3",
        ),
        ("label-phone", "label-phone = <b>هاتف</b>".to_owned(), "<b> gibt es nicht"),
        ("label-phone", "label-phone = <de>هاتف".to_owned(), "<de> hat kein Ende. Schreiben Sie </de>"),
        (
            "label-phone",
            "label-phone = هاتف { $nothing }".to_owned(),
            "Der Baustein { $nothing } steht nicht im Deutschen",
        ),
        ("label-languages-count", "label-languages-count = x".to_owned(), "Der Baustein { $count } fehlt"),
        ("label-phone", "label-phone =".to_owned(), "steht noch kein Text"),
    ];
    for (id, text, said) in typed {
        let body = json!({ "id": id, "text": text }).to_string();
        let answer = house.ask("POST", "/translations/ar/check", &[], &body);
        let found: Value = serde_json::from_slice(&answer.body).unwrap();
        let faults = found["faults"].as_array().unwrap();
        assert!(faults.iter().any(|it| it["text"].as_str().unwrap().contains(said)), "{said}: {found}");
        for word in ["Fluent", "Kennung", "Platzhalter", "Auszeichnung", "the "] {
            assert!(!answer.text().contains(word), "{word}: {found}");
        }
    }
}

/// Texts are found whatever state they are in.
#[test]
fn what_stands_under_another_state_is_told_with_the_way_there() {
    let house = house();
    let page = house.ask("GET", "/translations/ar?state=reviewed&search=label-phone", &[], "").text();
    let link = "<a href=\"?state=draft&amp;search=label-phone\">1 Treffer unter „Entwurf“</a>";
    assert!(page.contains(link) && page.contains("Unter „bestätigt“ nichts gefunden."), "{page}");
    let page = house.ask("GET", "/translations/ar?state=draft&search=label-phone", &[], "").text();
    assert!(!page.contains("id=\"others\""), "{page}");
    let page = house.ask("GET", "/translations/ar?state=reviewed&search=%26%22", &[], "").text();
    assert!(!page.contains("id=\"others\""), "{page}");
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
    assert_eq!(house.ask("POST", &format!("/undo/{}", done["undo"].as_str().unwrap()), &[], "").status, 204);
    assert!(!house.folder.path().join(TEXTS).exists());
}

/// Lines end in a file as they did before.
#[test]
fn a_file_with_carriage_returns_keeps_them() {
    let house = house_with(
        |folder| {
            let text = std::fs::read_to_string(folder.join(TEXTS)).unwrap().replace('\n', "\r\n");
            std::fs::write(folder.join(TEXTS), text).unwrap();
        },
        false,
    );
    let text = "label-phone =\n    رقم\n    الهاتف";
    assert_eq!(save(&house, text).0, 200);
    let after = house.text(TEXTS);
    assert!(after.contains(&text.replace('\n', "\r\n")) && !after.replace("\r\n", "").contains('\n'), "{after}");
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
    // A text without its record is none.
    let body = json!({ "id": "label-phone", "text": "label-phone = رقم", "by": "machine", "seen": seen(&house, "label-phone") });
    assert_eq!(house.ask("POST", "/translations/ar/save", &[], &body.to_string()).status, 409);
    assert_eq!(house.text(TEXTS), before);
    assert_eq!(save(&house, "label-phone = رقم الهاتف").0, 200);
    let read_only = house_with(|_| {}, true);
    assert_eq!(save(&read_only, "label-phone = رقم الهاتف").0, 409);
    assert_eq!(read_only.text(TEXTS), before);
}
