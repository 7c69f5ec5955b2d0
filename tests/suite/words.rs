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

const TRANSLATIONS: [&str; 14] = ["ar", "bg", "ckb", "en", "fa", "fr", "kmr", "pl", "ro", "ru", "sq", "ti", "tr", "uk"];

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
