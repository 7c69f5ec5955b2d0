//! Localised document → data for a template, and the codes that it prints.

use std::collections::BTreeSet;

use begleitheft::compose::{Composed, compose};
use begleitheft::diag::{Diagnostic, codes};
use begleitheft::qr::{Level, encode};
use serde_json::Value;

use crate::harness::{Files, Parts, localised, readable, small};

fn composed(files: &Files, document: &str, tag: &str) -> (Composed, Vec<Diagnostic>) {
    let Parts { kommune, localised, mut sink, document: spec } = localised(&files.project(), document, tag);
    assert_eq!(spec.id.value, localised.id);
    let composed = compose(&localised, &kommune, "3".parse().unwrap(), &Default::default(), &mut sink);
    (composed, sink.diagnostics)
}

/// Every `payload` in the data, in the order of the page.
fn payloads(data: &Value, found: &mut Vec<String>) {
    match data {
        Value::Object(object) => {
            if let Some(Value::String(payload)) = object.get("payload") {
                found.push(payload.clone());
            }
            object.values().for_each(|value| payloads(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| payloads(value, found)),
        _ => {}
    }
}

#[test]
fn the_data_of_a_flyer_in_arabic() {
    let (composed, _) = composed(&small(), "flyer", "ar");
    assert_eq!(composed.template, "templates/documents/pages.typ");
    insta::assert_json_snapshot!(readable(composed.data));
}

#[test]
fn each_payload_is_encoded_once() {
    // The same page twice: for appointments and as a link.
    let files = small().replace(
        "content/common/links.yaml",
        "https://www.example.org/handbuch",
        "https://www.example.org/termin",
    );
    for document in ["booklet", "flyer"] {
        let (composed, _) = composed(&files, document, "de");
        let mut used = Vec::new();
        payloads(&composed.data["sections"], &mut used);
        let unique: BTreeSet<&String> = used.iter().collect();
        assert_eq!(composed.payloads.len(), unique.len(), "{document}");
        assert_eq!(composed.payloads.iter().collect::<BTreeSet<_>>(), unique, "{document}");
        assert_eq!(composed.symbols.len(), composed.payloads.len(), "{document}");
        if document == "booklet" {
            assert!(used.len() > unique.len(), "no code stands twice, so that nothing is tested");
        }
    }
}

/// A flyer is folded where codes stand: a quarter of a symbol may be lost there, elsewhere a seventh.
#[test]
fn folded_paper_has_codes_that_bear_more_damage() {
    for (document, level) in [("booklet", Level::M), ("flyer", Level::Q)] {
        let (composed, _) = composed(&small(), document, "de");
        assert!(!composed.payloads.is_empty());
        for (payload, symbol) in composed.payloads.iter().zip(&composed.symbols) {
            assert_eq!(*symbol, encode(payload, level).unwrap(), "{document}: {payload}");
            let other = if level == Level::M { Level::Q } else { Level::M };
            assert_ne!(*symbol, encode(payload, other).unwrap(), "{document}: {payload}");
        }
    }
}

#[test]
fn an_address_that_is_too_long_for_paper_is_refused_and_prints_no_code() {
    // Version 6 holds 106 bytes with level M and 74 with level Q (ISO/IEC 18004, table 7).
    let address = |bytes: usize| {
        let start = "https://www.example.org/";
        small().replace(
            "content/common/links.yaml",
            "https://www.example.org/handbuch",
            &(start.to_owned() + &"a".repeat(bytes - start.len())),
        )
    };
    for (document, longest) in [("booklet", 106), ("flyer", 74)] {
        let (fits, found) = composed(&address(longest), document, "de");
        assert!(found.is_empty(), "{document}: {}", found[0].message);
        assert!(fits.payloads.iter().any(|payload| payload.len() == longest));
        assert_eq!(fits.symbols.iter().map(|symbol| symbol.width).max(), Some(41));

        let (too_long, found) = composed(&address(longest + 1), document, "de");
        assert_eq!(found.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [codes::QR_TOO_LONG]);
        assert!(found[0].span.is_some() && !found[0].hints.is_empty());
        assert!(too_long.payloads.iter().all(|payload| payload.len() <= longest));
    }
}

#[test]
fn a_telephone_code_dials_internationally() {
    let (composed, _) = composed(&small(), "booklet", "ar");
    assert!(composed.payloads.contains(&"tel:+493023125211".to_owned()), "{:?}", composed.payloads);
    // A short number has no country.
    assert!(composed.payloads.contains(&"tel:112".to_owned()), "{:?}", composed.payloads);
}

#[test]
fn bleed_reaches_the_template_in_millimetres() {
    assert_eq!(composed(&small(), "flyer", "de").0.data["bleed_mm"], 3.0);
}
