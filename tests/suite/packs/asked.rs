//! What was asked for and cannot be, or was already: refused or told, never passed over.

use super::*;

/// Whoever asks for a document that does not exist must not be left with «all well» and no file.
#[test]
fn a_pack_of_an_unknown_document_is_refused() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [de]\n", &["--document", "begleitheftt"]);
    expect(&ran, 2);
    assert!(ran.err.contains("document \"begleitheftt\" is not known; did you mean \"begleitheft\"?"), "{}", ran.err);
    write(&place.here().join("table.csv"), b"Name\nAnna Eins\n");
    expect(&start(&place, "batch", &["--document", "begleitheftt", "table.csv"]), 2);
    assert!(place.output().is_empty(), "{:?}", place.output().keys());
}

/// A text with a quotation mark in it, beside one that it begins with.
#[test]
fn a_value_with_quotes_in_it_is_not_repeated() {
    let place = Place::new();
    let ran = pack_of(&place, "district: Xaveria\ninserts: ['Xaveria\" Geheimnis']\n", &BOOKLET);
    expect(&ran, 1);
    assert_eq!(leaks(&ran, &BTreeMap::new()), "");
}

/// The line that was cut off when the power went must not swallow the next one.
#[test]
fn a_line_that_was_cut_off_stays_alone() {
    let place = Place::new();
    let table = "Name\nAnna Eins\nBerta Zwei\n";
    expect(&batch(&place, table, &["--quiet", "--jobs", "1"]), 0);
    let text = String::from_utf8(place.output().remove(JOURNAL).unwrap()).unwrap();
    write(&place.here().join("out").join(JOURNAL), &text.as_bytes()[..text.len() - 20]);
    expect(&batch(&place, table, &["--quiet", "--resume"]), 0);
    let after = String::from_utf8(place.output().remove(JOURNAL).unwrap()).unwrap();
    let begun = after.lines().filter(|line| line.starts_with("{\"begun\"")).count();
    assert_eq!(begun, 3, "{after}");
}

/// Drafts that were printed without `--final` are no final edition because the rest is.
#[test]
fn a_final_batch_does_not_go_on_from_one_that_is_not() {
    let place = Place::new();
    let table = "Name;Sprachen\nAnna Eins;uk\n";
    expect(&batch(&place, table, &["--quiet"]), 0);
    expect(&batch(&place, table, &["--quiet", "--resume", "--final"]), 2);
}

#[test]
fn what_is_not_written_is_not_said_to_be() {
    let place = Place::new();
    let ran = pack_of(&place, "persons: [{ name: \"😀\" }]\n", &BOOKLET);
    expect(&ran, 1);
    assert!(!ran.out.contains("written to"), "{}", ran.out);
}

#[test]
fn quiet_says_nothing_but_errors() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [ro]\n", &[&BOOKLET[..], &["--quiet"]].concat());
    expect(&ran, 0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

/// The flyer for firms is made in German and English only; in a pack, too.
#[test]
fn a_document_is_made_in_its_own_languages_only() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [ar]\n", &["--document", "arbeitgeber-flyer", "--quiet"]);
    assert!(!ran.err.contains("arbeitgeber-flyer (ar)"), "{}", ran.err);
}

/// The same language twice is one language.
#[test]
fn a_language_that_stands_twice_is_one() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [de, de]\n", &BOOKLET);
    expect(&ran, 0);
    assert_eq!(ran.out.lines().filter(|line| line.starts_with("begleitheft ")).count(), 1, "{}", ran.out);
}

/// A day that is agreed on is printed, on the sheet that is for it; where there is none, that is said.
#[test]
fn the_day_of_a_visit_is_printed_or_said_not_to_be() {
    let place = Place::new();
    let household = "languages: [de]\nvisit: 2026-12-01T14:00\n";
    let ran = pack_of(&place, household, &["--explain"]);
    expect(&ran, 0);
    let files = place.output();
    let printed = files.iter().filter(|(name, _)| name.ends_with("-einlagen-de.pdf"));
    let printed: Vec<String> = printed.map(|(_, bytes)| pages(bytes).concat()).collect();
    assert!(printed.concat().contains("01.12.2026,14:00"), "{printed:?}");
    assert!(ran.out.contains("Wir kommen Sie besuchen: ein Besuch ist vereinbart"), "{}", ran.out);
    assert!(!ran.err.contains("visit"), "{}", ran.err);
    let ran = pack_of(&place, household, &BOOKLET);
    assert!(ran.err.contains("note: the day of the visit is not printed: none of these documents"), "{}", ran.err);
}

/// The German that a booklet is printed in is none of the languages of those who get it.
#[test]
fn german_is_not_filled_in_among_the_languages_of_a_family() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [de-simple, tr]\npersons: [{ born: 1990 }]\n", &BOOKLET);
    expect(&ran, 0);
    let files = place.output();
    let (_, bytes) = files.iter().find(|(name, _)| name.ends_with("-begleitheft-tr.pdf")).unwrap();
    let text = pages(bytes).concat();
    assert!(text.contains("Türkçe") && !text.contains("·Türkçe"), "{text:.3000}");
}
