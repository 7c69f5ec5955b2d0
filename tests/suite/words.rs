//! The words that are shipped: complete, clean, printable, and honest about who wrote them.

use std::collections::BTreeSet;

use begleitheft::catalog::{Catalog, ReviewState};
use begleitheft::content;
use begleitheft::diag::{Sink, codes};
use begleitheft::fonts::Fonts;
use begleitheft::lang::Lang;
use begleitheft::localise::{Reader, localise};
use begleitheft::pipeline::languages;
use begleitheft::source::Project;

use crate::harness::{EDITION, catalog, facts, report, shipped};

const TRANSLATIONS: [&str; 15] =
    ["ar", "bg", "ckb", "de-simple", "en", "fa", "fr", "kmr", "pl", "ro", "ru", "sq", "ti", "tr", "uk"];

fn ids(catalog: &Catalog) -> BTreeSet<&str> {
    catalog.ids().collect()
}

#[test]
fn the_languages_are_those_that_this_file_knows() {
    let mut known = TRANSLATIONS.to_vec();
    known.push("de");
    known.sort_unstable();
    assert_eq!(languages(&shipped()), known);
}

#[test]
fn german_is_clean() {
    let project = shipped();
    let (german, sink) = catalog(&project, "de");
    assert_eq!(report(&project, &sink.diagnostics), "");
    assert!(german.ids().count() > 400, "only {} messages", german.ids().count());
}

#[test]
fn no_translation_has_a_finding_against_the_german() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    for tag in TRANSLATIONS {
        let (translation, mut sink) = catalog(&project, tag);
        translation.check_against(&german, &mut sink);
        assert_eq!(report(&project, &sink.diagnostics), "", "{tag}");
    }
}

#[test]
fn every_language_has_every_message() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    for tag in TRANSLATIONS {
        let (translation, _) = catalog(&project, tag);
        // What staff read is there in German and English.
        let for_staff = |id: &&str| ["why-", "explain-", "interest-"].iter().any(|prefix| id.starts_with(prefix));
        let missing: Vec<&str> =
            ids(&german).difference(&ids(&translation)).copied().filter(|id| tag == "en" || !for_staff(id)).collect();
        let odd: Vec<&str> = ids(&translation).difference(&ids(&german)).copied().collect();
        assert!(missing.is_empty() && odd.is_empty(), "{tag} lacks {missing:?} and has {odd:?}");
    }
}

/// Every document of every municipality finds all of its words, in German and in the reader's language.
#[test]
fn every_document_finds_its_words() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    let mut seen = 0;
    for name in content::kommunen(&project) {
        let (common, kommune, _) = facts(&project, &name);
        let kommune = kommune.unwrap();
        for language in &kommune.facts.languages {
            let (translation, _) = catalog(&project, &language.to_string());
            for document in kommune.all_documents(&common) {
                let day = EDITION.parse().unwrap();
                let reader =
                    Reader { language: &language.value, catalog: &translation, german: &german, day, chosen: None };
                let mut sink = Sink::default();
                let localised = localise(document, &kommune, &common, reader, &mut sink);
                sink.diagnostics
                    .retain(|it| it.is_error() || it.code == codes::UNTRANSLATED || it.code == codes::OUTDATED);
                assert_eq!(report(&project, &sink.diagnostics), "", "{name}, {}, {language:?}", localised.id);
                seen += 1;
            }
        }
    }
    assert!(seen >= 50, "only {seen} documents were localised");
}

/// Nobody who reads both languages has confirmed anything yet. When somebody has, the heads of the files have to say so.
#[test]
fn every_translation_is_recorded_as_the_draft_that_it_is() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    for tag in TRANSLATIONS {
        let (translation, _) = catalog(&project, tag);
        for id in translation.ids() {
            assert_eq!(translation.state(id, &german), ReviewState::Draft, "{tag}: {id}");
        }
    }
}

#[test]
fn every_translated_file_says_that_it_is_a_machine_draft() {
    let project = shipped();
    for tag in TRANSLATIONS {
        let folder = format!("locales/{tag}/");
        assert!(project.files_in(&folder, ".ftl").count() >= 10, "{tag}");
        for (_, file) in project.files_in(&folder, ".ftl") {
            let head = file.text.lines().next().unwrap_or_default();
            assert!(head.starts_with('#') && head.contains("Machine draft"), "{}: {head}", file.path);
        }
    }
}

/// Lines that are printed: all but comments, with the ids, which are ASCII.
fn printed(project: &Project, folder: &str, ending: &str) -> Vec<(String, String)> {
    let lines = |path: &str, text: &str| -> Vec<(String, String)> {
        let kept = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        kept.map(|line| (path.to_owned(), line.to_owned())).collect()
    };
    project.files_in(folder, ending).flat_map(|(_, file)| lines(&file.path, &file.text)).collect()
}

#[test]
fn the_fonts_have_every_letter_that_is_printed() {
    let project = shipped();
    let fonts = Fonts::load(&project);
    let words = languages(&project).into_iter().flat_map(|tag| printed(&project, &format!("locales/{tag}/"), ".ftl"));
    let names = printed(&project, "content/", ".yaml");
    for (path, line) in words.chain(names) {
        let missing = fonts.missing(&line);
        assert!(missing.is_empty(), "{path}: no font has {missing:?} of {line}");
    }
    // That the question can be answered with no.
    assert_eq!(fonts.missing("Ort 中\u{2068}"), ['中']);
}

/// The names of languages stand on cards and beside links.
#[test]
fn the_fonts_have_the_names_of_all_languages() {
    let fonts = Fonts::load(&shipped());
    for tag in [
        "ar", "bg", "ckb", "de", "en", "es", "fa", "fr", "it", "kmr", "pl", "pt", "ro", "ru", "sq", "sr", "ti", "tr",
        "uk",
    ] {
        let name = tag.parse::<Lang>().unwrap().native_name();
        assert_ne!(name, tag, "{tag} has no name");
        assert!(fonts.missing(&name).is_empty(), "{name}");
    }
}

/// Every text of a page goes through the pseudo-languages; what a page would print in plain English was not taken from the words.
#[test]
fn pseudo_languages_change_every_word_and_no_value() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    let (common, kommune, _) = facts(&project, "musterstadt");
    let kommune = kommune.unwrap();
    let texts = |tag: &str| {
        let (pseudo, sink) = catalog(&project, tag);
        assert_eq!(report(&project, &sink.diagnostics), "", "{tag}");
        let language: Lang = tag.parse().unwrap();
        let day = EDITION.parse().unwrap();
        let reader = Reader { language: &language, catalog: &pseudo, german: &german, day, chosen: None };
        let document = kommune.document(&common, "willkommensmappe").unwrap();
        let made = localise(document, &kommune, &common, reader, &mut Sink::default());
        assert!(made.draft, "{tag} is nothing to hand out");
        let data = serde_json::to_value(&made.sections).unwrap();
        let mut texts = Vec::new();
        readers(&data, &mut texts);
        assert!(texts.len() > 500, "{tag}: {}", texts.len());
        texts
    };
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    // Days alone are values: nobody translates them.
    for text in texts("en-XA").into_iter().filter(|text| !days.iter().any(|day| text.starts_with(day))) {
        assert!(text.starts_with('[') && text.contains(']'), "{text}");
    }
    let all = texts("ar-XB");
    let arabic = all.iter().filter(|text| text.chars().any(|c| ('\u{620}'..'\u{6ff}').contains(&c))).count();
    assert!(arabic * 10 > all.len() * 9, "{arabic} of {} texts are in Arabic letters", all.len());
    // German words and names stay as they are.
    assert!(all.iter().any(|text| text.contains("Bürgerbüro")));
}

/// The reader's half of each text in the data of a document.
fn readers(value: &serde_json::Value, found: &mut Vec<String>) {
    use serde_json::Value;
    match value {
        Value::Object(entries) => match entries.get("reader") {
            Some(Value::String(text)) => found.push(text.clone()),
            Some(Value::Array(runs)) => {
                found.push(runs.iter().filter_map(|run| run["text"].as_str()).collect());
            }
            _ => entries.values().for_each(|value| readers(value, found)),
        },
        Value::Array(values) => values.iter().for_each(|value| readers(value, found)),
        _ => {}
    }
}

/// Plain German stands alone, one sentence on each line; where a person signs, the German that binds stands beneath it.
#[test]
fn plain_german_stands_alone_but_for_what_is_signed() {
    let project = shipped();
    let (german, _) = catalog(&project, "de");
    let (plain, _) = catalog(&project, "de-simple");
    let (common, kommune, _) = facts(&project, "musterstadt");
    let kommune = kommune.unwrap();
    let language: Lang = "de-simple".parse().unwrap();
    let day = EDITION.parse().unwrap();
    let reader = Reader { language: &language, catalog: &plain, german: &german, day, chosen: None };
    let document = kommune.document(&common, "begleitheft").unwrap();
    let made = localise(document, &kommune, &common, reader, &mut Sink::default());
    let has_german = |section: &begleitheft::localise::LocalSection| {
        let data = serde_json::to_string(section).unwrap();
        data.contains("\"german\"")
    };
    let with_german: Vec<&str> =
        made.sections.iter().filter(|section| has_german(section)).map(|section| section.id.as_str()).collect();
    assert_eq!(with_german, ["section-consent"]);
    let lines = made.sections.iter().filter(|section| serde_json::to_string(section).unwrap().contains("\\n")).count();
    assert!(lines > 3, "only {lines} sections have texts of several lines");
}
