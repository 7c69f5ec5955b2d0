//! Facts: what a value may look like, what hostile YAML does, and that the shipped municipalities hold what they promise.

use std::collections::{BTreeMap, BTreeSet};

use begleitheft::content::{Area, Audience, Block, Colour, Dial, Fact, Hours, Kommune, Level, OfferKind, Phone};
use begleitheft::diag::codes;

use crate::harness::{Files, ORT, facts, report, shipped, short, small};

mod hours;
mod shipped;

const OFFICES: &str = "content/ort/offices.yaml";
const HOTLINES: &str = "content/common/hotlines.yaml";

fn kommune(files: &Files) -> Result<Kommune, String> {
    let project = files.project();
    let (_, kommune, sink) = facts(&project, ORT);
    match kommune.filter(|_| !sink.has_errors()) {
        Some(kommune) => Ok(kommune),
        None => Err(short(&project, &sink.diagnostics)),
    }
}

fn phone(text: &str) -> Result<Phone, String> {
    let kommune = kommune(&small().replace(OFFICES, "+49 30 23125-110", text))?;
    Ok(kommune.offices[0].phone.clone().unwrap())
}

fn dial(text: &str) -> Result<Dial, String> {
    let project = small().replace(HOTLINES, "\"112\"", &format!("\"{text}\"")).project();
    let (common, _, sink) = facts(&project, ORT);
    match sink.has_errors() {
        false => Ok(common.hotlines[0].number.clone()),
        true => Err(short(&project, &sink.diagnostics)),
    }
}

/// Website of the first office: the whole address, and as it is typed.
fn website(text: &str) -> Result<(String, String), String> {
    let kommune = kommune(&small().replace(OFFICES, "https://www.example.org/buergerbuero", text))?;
    let url = kommune.offices[0].website.clone().unwrap();
    Ok((url.full().to_owned(), url.typed()))
}

#[test]
fn a_phone_number_prints_inland_and_international_and_is_dialled_without_separators() {
    let number = phone("+49 5971 939-388").unwrap();
    assert_eq!(
        (number.inland().as_str(), number.international(), number.dial().as_str()),
        ("05971 939-388", "+49 5971 939-388", "+495971939388")
    );
    // A number of another country keeps its prefix.
    let number = phone("+31 53 481 8181").unwrap();
    assert_eq!((number.inland().as_str(), number.dial().as_str()), ("+31 53 481 8181", "+31534818181"));
    // No country is taken for Germany because its code begins alike.
    assert_eq!(phone("+490 30 23125").map(|number| number.inland()).unwrap_or_default(), "+490 30 23125");
}

#[test]
fn what_is_no_phone_number_in_the_form_of_din_5008_is_refused() {
    for text in [
        "05971 939-388",
        "+49 5971/939388",
        "+49 (0)5971 939-388",
        "+49 5971  939-388",
        "+49 5971 939--388",
        "+49 5971 939-",
        "+495971939388",
        "+49 5971",
        "+0 5971 939388",
        "+49 5971 939-388 0000000",
        "+49 5971 939 Durchwahl 388",
        " +49 5971 939-388",
        "",
    ] {
        assert!(phone(text).is_err(), "{text:?} was taken for a phone number");
    }
}

#[test]
fn short_numbers_are_dialled_as_they_are() {
    let number = dial("116 117").unwrap();
    assert_eq!((number.printed().as_str(), number.dial().as_str()), ("116 117", "116117"));
    let number = dial("+49 800 1110111").unwrap();
    assert_eq!((number.printed().as_str(), number.dial().as_str()), ("0800 1110111", "+498001110111"));
    for text in ["0800 1110111", "0112", "11", "1161170", "116  117", " 112", "112 ", "1-1-2"] {
        assert!(dial(text).is_err(), "{text:?} was taken for a number to dial");
    }
}

#[test]
fn web_addresses_are_whole_and_typed_short() {
    let both = |full: &str, typed: &str| Ok((full.to_owned(), typed.to_owned()));
    assert_eq!(website("https://www.example.org"), both("https://www.example.org/", "example.org"));
    assert_eq!(website("https://www.example.org/a/b/"), both("https://www.example.org/a/b/", "example.org/a/b"));
    // Other letters than ASCII are written so that every phone opens them.
    assert_eq!(website("https://example.org/büro").unwrap().0, "https://example.org/b%C3%BCro");
    for text in
        ["example.org", "ftp://example.org/", "javascript:alert(1)", "https://rathaus/", "https://example.org/a b"]
    {
        assert!(website(text).is_err(), "{text:?} was taken for a web address");
    }
}

#[test]
fn dates_and_times_exist() {
    let course = |old: &str, new: &str| kommune(&small().replace("content/ort/courses.yaml", old, new)).is_ok();
    for (date, is_date) in
        [("2028-02-29", true), ("2027-02-29", false), ("2027-13-01", false), ("2027-1-1", false), ("20270101", false)]
    {
        assert_eq!(course("end: 2027-04-16", &format!("end: {date}")), is_date, "{date}");
    }
    for (time, is_time) in
        [("09:00", true), ("00:00", true), ("24:00", false), ("9:00", false), ("09:60", false), ("09:00:00", false)]
    {
        assert_eq!(course("from: \"09:00\"", &format!("from: \"{time}\"")), is_time, "{time}");
    }
}

#[test]
fn a_fact_is_due_a_year_later_and_a_law_after_six_months() {
    let due = |on: &str| {
        let files = small().replace(OFFICES, "2026-10-05", on).replace(
            "content/common/topics/registration.yaml",
            "2026-10-05",
            on,
        );
        let (common, kommune, _) = facts(&files.project(), ORT);
        let law = common.topics["registration"].blocks.iter().find_map(|block| match block {
            Block::Legal(law) => Some(law.review_by()),
            _ => None,
        });
        (kommune.unwrap().offices[0].review_by().to_string(), law.unwrap().to_string())
    };
    assert_eq!(due("2026-10-05"), ("2027-10-05".to_owned(), "2027-04-05".to_owned()));
    // The last day of a shorter month.
    assert_eq!(due("2028-02-29"), ("2029-02-28".to_owned(), "2028-08-29".to_owned()));
    assert_eq!(due("2026-08-31"), ("2027-08-31".to_owned(), "2027-02-28".to_owned()));
}

#[test]
fn a_fact_is_valid_on_its_first_and_its_last_day() {
    let files = small().append(
        "content/ort/contacts.yaml",
        "  valid_from: 2026-11-02\n  valid_until: 2026-11-20\n  review_by: 2026-11-19\n",
    );
    let contact = kommune(&files).unwrap().contacts[0].clone();
    let valid = |day: &str| contact.is_valid_on(day.parse().unwrap());
    assert_eq!(["2026-11-01", "2026-11-02", "2026-11-20", "2026-11-21"].map(valid), [false, true, true, false]);
    let stale = |day: &str| contact.is_stale_on(day.parse().unwrap());
    assert_eq!(["2026-11-19", "2026-11-20"].map(stale), [false, true]);
}

/// Ratios as the calculators of the W3C and WebAIM give them.
#[test]
fn contrast_is_that_of_wcag() {
    for (rgb, ratio) in [
        ([0, 0, 0], 21.0),
        ([255, 255, 255], 1.0),
        ([0x77, 0x77, 0x77], 4.48),
        ([0x76, 0x76, 0x76], 4.54),
        ([255, 0, 0], 4.0),
        ([0, 0, 255], 8.59),
        ([0, 128, 0], 5.14),
    ] {
        let found = Colour { rgb }.contrast_on_white();
        assert!((found - ratio).abs() < 0.005, "{rgb:?}: {found:.3} instead of {ratio}");
    }
}

#[test]
fn the_accent_may_be_as_light_as_wcag_allows_and_no_lighter() {
    let accent = |colour: &str| kommune(&small().replace("content/ort/kommune.yaml", "#0b5c73", colour)).is_ok();
    assert!(accent("#767676"));
    assert!(!accent("#777777"));
}

#[test]
fn numbers_keep_the_zeros_they_are_written_with() {
    let files = small().replace("content/ort/kommune.yaml", "\"05999999\"", "05999999").replace(
        OFFICES,
        "postal_code: \"12345\"",
        "postal_code: 01067",
    );
    let kommune = kommune(&files).unwrap();
    let code = kommune.offices[0].address.clone().unwrap().postal_code.unwrap();
    assert_eq!((kommune.facts.ags.0.as_str(), code.to_string().as_str()), ("05999999", "01067"));
}

/// The first finding of a file of contacts, which must be its only one: what is lost is not reported again where it is referred to.
fn only_finding(contacts: &str) -> String {
    let project = small().with("content/ort/contacts.yaml", contacts).project();
    let (_, _, sink) = facts(&project, ORT);
    let [finding] = sink.diagnostics.as_slice() else {
        return format!("{} findings: {}", sink.diagnostics.len(), short(&project, &sink.diagnostics));
    };
    finding.code.id.to_owned()
}

#[test]
fn a_yaml_bomb_is_a_finding() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..40 {
        let below = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb += &format!("a{level}: &a{level} [{below}]\n");
    }
    assert_eq!(only_finding(&bomb), codes::YAML_SYNTAX.id);
}

#[test]
fn deep_nesting_is_a_finding() {
    for depth in [2_000, 200_000] {
        assert_eq!(only_finding(&"[".repeat(depth)), codes::YAML_SYNTAX.id);
        assert_eq!(only_finding(&format!("{}{}", "[".repeat(depth), "]".repeat(depth))), codes::YAML_SYNTAX.id);
        assert_eq!(only_finding(&"{a: ".repeat(depth)), codes::YAML_SYNTAX.id);
        assert_eq!(only_finding(&"- ".repeat(depth)), codes::YAML_SYNTAX.id);
    }
}

#[test]
fn odd_yaml_is_a_finding() {
    for text in [
        "- *nowhere\n",
        "- &a [*a]\n",
        "--- \n- a\n--- \n- b\n",
        "\0",
        "- !!binary x\n",
        "%YAML 9.9\n---\n- a\n",
        "- ? {a: b}\n  : c\n",
    ] {
        let project = small().with("content/ort/contacts.yaml", text).project();
        let (_, _, sink) = facts(&project, ORT);
        assert!(sink.has_errors(), "{text:?} was read without a finding");
        // Rendering must find the place, too.
        assert!(report(&project, &sink.diagnostics).contains("content/ort/contacts.yaml"), "{text:?}");
    }
}

/// Whatever a file of the small project is cut to, it is read to an end, and what is found can be shown.
#[test]
fn a_file_that_is_cut_anywhere_is_read_to_an_end() {
    for path in [OFFICES, "content/ort/kommune.yaml", "content/common/documents/booklet.yaml"] {
        let text = String::from_utf8(small().bytes(path).to_vec()).unwrap();
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let project = small().with(path, &text[..end]).project();
            let (_, _, sink) = facts(&project, ORT);
            let shown = short(&project, &sink.diagnostics);
            assert_eq!(shown.lines().count(), sink.diagnostics.len(), "{path} cut at {end}");
        }
    }
}
