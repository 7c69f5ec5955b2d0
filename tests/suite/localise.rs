//! Facts and words → a document in which every word is resolved: the pairs, the fall back, what is left out, what stays literal.

use begleitheft::content::{CourseCost, Fact};
use begleitheft::diag::codes;
use begleitheft::localise::{Card, HoursRow, LinkItem, LocalBlock, LocalDocument, RowContent, Run, Style, Text};
use serde_json::{Value, json};

use crate::harness::{Files, Parts, catalog, facts, localised, readable, report, small};

const OFFICES: &str = "content/ort/offices.yaml";
const CONTACTS: &str = "content/ort/contacts.yaml";
const COURSES: &str = "content/ort/courses.yaml";
const LINKS: &str = "content/common/links.yaml";
const GERMAN: &str = "locales/de/words.ftl";
const ARABIC: &str = "locales/ar/words.ftl";

/// Around every argument of a message, so that its direction does not depend on what stands beside it (UAX #9).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

fn localise(files: &Files, tag: &str) -> LocalDocument {
    localised(&files.project(), "booklet", tag).localised
}

fn as_json(document: &LocalDocument) -> Value {
    json!({
        "id": document.id,
        "language": document.language.to_string(),
        "title": document.title,
        "edition": document.edition,
        "draft": document.draft,
        "sections": document.sections,
    })
}

fn blocks(document: &LocalDocument) -> impl Iterator<Item = &LocalBlock> {
    document.sections.iter().flat_map(|section| &section.blocks)
}

fn cards(document: &LocalDocument) -> Vec<&Card> {
    fn cards(block: &LocalBlock) -> &[Card] {
        match block {
            LocalBlock::Cards { items } => items,
            _ => &[],
        }
    }
    blocks(document).flat_map(cards).collect()
}

fn links(document: &LocalDocument) -> Vec<&LinkItem> {
    fn links(block: &LocalBlock) -> &[LinkItem] {
        match block {
            LocalBlock::Links { items } => items,
            _ => &[],
        }
    }
    blocks(document).flat_map(links).collect()
}

fn list(document: &LocalDocument) -> &[Text] {
    let items = blocks(document).find_map(|block| match block {
        LocalBlock::List { items } => Some(items.as_slice()),
        _ => None,
    });
    items.unwrap()
}

/// `plain|strong:text|…`
fn shown(runs: &[Run]) -> String {
    let one = |run: &Run| match run.style {
        Style::Plain => run.text.clone(),
        style => format!("{style:?}:{}", run.text),
    };
    runs.iter().map(one).collect::<Vec<_>>().join("|")
}

fn german(text: &Text) -> String {
    text.german.as_deref().map(shown).unwrap_or_default()
}

#[test]
fn a_document_in_german() {
    insta::assert_json_snapshot!(readable(as_json(&localise(&small(), "de"))));
}

#[test]
fn a_document_in_arabic() {
    insta::assert_json_snapshot!(readable(as_json(&localise(&small(), "ar"))));
}

#[test]
fn a_german_document_has_no_second_line() {
    let text = as_json(&localise(&small(), "de")).to_string();
    assert!(!text.contains("\"german\"") && !text.contains("\"fallback\""));
}

#[test]
fn tags_become_styles_and_the_inner_one_counts() {
    let runs = |message: &str| {
        let files = small().replace(GERMAN, "Schreiben Sie alle Namen an den Briefkasten.", message).replace(
            "content/ort/kommune.yaml",
            "languages: [de, ar]",
            "languages: [de]",
        );
        shown(&list(&localise(&files, "de"))[0].reader)
    };
    assert_eq!(runs("a <strong>b</strong> c"), "a |Strong:b| c");
    assert_eq!(runs("<em>a <de>Amt</de> b</em>"), "Em:a |De:Amt|Em: b");
    assert_eq!(runs("<strong>a <em>b <de>c</de></em></strong> d"), "Strong:a |Em:b |De:c| d");
    assert_eq!(runs("<de>a</de><de>b</de>"), "De:a|De:b");
    // What Fluent prints literally is text.
    assert_eq!(runs("{\"{\"}a{\"}\"} \\ # [b]"), "{a} \\ # [b]");
}

/// A name is data: neither Fluent, nor our tags, nor Typst read anything in it.
#[test]
fn markup_in_a_name_is_literal_in_both_languages() {
    const NAME: &str = "#panic() ] <strong> { $x } </de> <em> \\ *fett*";
    let files = small().replace("content/ort/kommune.yaml", "name: Ort\n", &format!("name: '{NAME}'\n"));
    let document = localise(&files, "ar");
    let isolated = format!("{}{NAME}{}", ISOLATE.0, ISOLATE.1);
    assert_eq!(shown(&document.title.reader), format!("أهلًا بكم في {isolated}"));
    assert_eq!(german(&document.title), format!("Willkommen in {isolated}"));
    assert_eq!(document.title.plain(), format!("أهلًا بكم في {isolated}"));
    let project = files.project();
    let Parts { kommune, localised, mut sink, .. } = localised(&project, "booklet", "ar");
    let composed =
        begleitheft::compose::compose(&localised, &kommune, "0".parse().unwrap(), &Default::default(), &mut sink);
    assert_eq!(composed.data["kommune"]["name"], NAME);
    assert_eq!(composed.data["title"], format!("أهلًا بكم في {isolated}"));
}

#[test]
fn markup_in_an_organisation_or_a_link_language_is_literal() {
    let files = small().replace("content/ort/offers.yaml", "Gemeinde Ort", "'<strong>{ $n }'");
    let document = localise(&files, "ar");
    let organisation = blocks(&document).find_map(|block| match block {
        LocalBlock::Offers { items } => Some(items[0].organization.clone()),
        _ => None,
    });
    assert_eq!(organisation.as_deref(), Some("<strong>{ $n }"));
}

/// Without isolates a date in an Arabic line comes apart.
#[test]
fn figures_in_arabic_messages_are_isolated() {
    let document = localise(&small(), "ar");
    let isolated = |text: &str| format!("{}{text}{}", ISOLATE.0, ISOLATE.1);
    assert!(document.edition.plain().contains(&isolated("20 نوفمبر 2026")), "{}", document.edition.plain());
    let course = blocks(&document).find_map(|block| match block {
        LocalBlock::Courses { groups } => groups[0].courses.first(),
        _ => None,
    });
    let course = course.unwrap();
    assert!(course.term.plain().contains(&isolated("11 يناير 2027")), "{}", course.term.plain());
    assert!(course.register.clone().unwrap().plain().contains(&isolated("18 ديسمبر 2026")));
    assert!(course.level.plain().contains(&isolated("A1")));
    // Times and numbers are values of their own, and hold nothing but themselves.
    assert_eq!(course.meetings[0].time, "9:00–11:15");
    // No figure stands in a message outside of isolates.
    let mut inside = 0;
    for text in document.labels.values().chain([&document.edition, &course.term]) {
        for c in text.plain().chars() {
            match c {
                c if c == ISOLATE.0 => inside += 1,
                c if c == ISOLATE.1 => inside -= 1,
                c => assert!(inside > 0 || !c.is_ascii_digit(), "{}", text.plain()),
            }
        }
        assert_eq!(inside, 0, "{}", text.plain());
    }
}

#[test]
fn a_message_without_translation_prints_in_german_with_a_mark_and_is_reported_once() {
    let line = "topic-registration-register = سجّلوا أنفسكم في <de>Bürgerbüro</de>.\n";
    let project = small().replace(ARABIC, line, "").project();
    let Parts { localised: document, sink, .. } = localised(&project, "booklet", "ar");
    // The step stands on its page and in the list of first steps.
    let steps: Vec<&Text> = blocks(&document)
        .filter_map(|block| match block {
            LocalBlock::Steps { items } | LocalBlock::FirstSteps { items } => Some(&items[0].text),
            _ => None,
        })
        .collect();
    assert_eq!(steps.len(), 2);
    for text in steps {
        assert!(text.fallback && text.german.is_none());
        assert_eq!(shown(&text.reader), "Melden Sie sich im |De:Bürgerbüro| an.");
    }
    let found: Vec<&str> = sink.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect();
    assert_eq!(found, [codes::UNTRANSLATED.id], "{}", report(&project, &sink.diagnostics));
    assert!(!document.draft, "German is no draft");
}

#[test]
fn an_attribute_without_translation_prints_in_german_with_a_mark() {
    let document = localise(&small().replace(ARABIC, "    .lead = تسأل دوائر كثيرة عن هذا.\n", ""), "ar");
    let topic = document.sections.iter().find(|section| section.id == "topic-registration").unwrap();
    let lead = topic.lead.clone().unwrap();
    assert!(lead.fallback && lead.german.is_none());
    assert_eq!(shown(&lead.reader), "Viele Ämter fragen danach.");
    assert!(!topic.title.fallback);
    assert_eq!(german(&topic.title), "Wohnung anmelden");
}

/// The page in the reader's language; else in English, for those who do not read German; else in German; else any.
#[test]
fn a_link_opens_the_page_that_the_reader_understands_best() {
    let opened = |urls: &str, tag: &str| {
        let both = "    de: https://www.example.org/handbuch\n    en: https://www.example.org/en/handbook\n";
        let urls: String =
            urls.split(' ').map(|language| format!("    {language}: https://example.org/{language}\n")).collect();
        let document = localise(&small().replace(LINKS, both, &urls), tag);
        let link = links(&document)[0].clone();
        let language = link.language.map(|text| text.plain().replace([ISOLATE.0, ISOLATE.1], "")).unwrap_or_default();
        format!("{} {language}", link.code.typed)
    };
    assert_eq!(opened("de en ar", "ar"), "example.org/ar ");
    assert_eq!(opened("de en uk", "ar"), "example.org/en لغة الصفحة: English");
    assert_eq!(opened("de uk", "ar"), "example.org/de لغة الصفحة: Deutsch");
    assert_eq!(opened("uk", "ar"), "example.org/uk لغة الصفحة: Українська");
    assert_eq!(opened("en de ar", "de"), "example.org/de ");
    assert_eq!(opened("en ar", "de"), "example.org/en Seite auf English");
}

#[test]
fn a_stale_fact_prints_with_a_mark_and_is_reported_once() {
    // The office stands at two steps and on a card.
    let project = small().replace(OFFICES, "on: 2026-10-05", "on: 2025-11-19").project();
    let Parts { localised: document, sink, .. } = localised(&project, "booklet", "ar");
    let stale: Vec<&str> = sink.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    let due =
        |id: &str| format!("\"{id}\" was last checked on 2025-11-19, 12 months ago; a new check was due on 2026-11-19");
    let mut wanted = [due("beratung"), due("buergerbuero")];
    wanted.sort();
    let mut found = stale.clone();
    found.sort_unstable();
    assert_eq!(found, wanted);
    let card = cards(&document).into_iter().find(|card| card.name.as_deref() == Some("Bürgerbüro")).unwrap();
    assert!(card.stale);
    let checked = card.checked.clone().unwrap();
    assert_eq!(german(&checked), format!("nicht geprüft seit {}11/2025{}", ISOLATE.0, ISOLATE.1));
    let fresh = cards(&document).into_iter().find(|card| card.title.plain() == "استشارة الوصول").unwrap();
    assert!(!fresh.stale);
}

#[test]
fn a_course_that_is_over_or_no_longer_valid_is_left_out() {
    let courses = |files: Files| {
        let project = files.project();
        let Parts { localised: document, sink, .. } = localised(&project, "booklet", "de");
        let count = blocks(&document)
            .filter_map(|block| match block {
                LocalBlock::Courses { groups } => Some(groups.iter().map(|group| group.courses.len()).sum::<usize>()),
                _ => None,
            })
            .sum::<usize>();
        (count, sink.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect::<Vec<_>>())
    };
    let term = |end: &str| {
        small().replace(
            COURSES,
            "start: 2027-01-11, end: 2027-04-16, registration_until: 2026-12-18",
            &format!("start: 2026-01-11, end: {end}"),
        )
    };
    assert_eq!(courses(small()), (1, vec![]));
    // The last day still counts. A course that is over is nobody's fault.
    assert_eq!(courses(term("2026-11-20")), (1, vec![]));
    assert_eq!(courses(term("2026-11-19")), (0, vec![]));
    assert_eq!(courses(small().append(COURSES, "  valid_until: 2026-11-19\n")), (0, vec![codes::EXPIRED.id]));
}

#[test]
fn an_offer_stays_without_its_courses() {
    let document = localise(&small().with(COURSES, "[]\n"), "de");
    let group = blocks(&document).find_map(|block| match block {
        LocalBlock::Courses { groups } => groups.first(),
        _ => None,
    });
    let group = group.unwrap();
    assert_eq!((group.title.plain().as_str(), group.courses.len()), ("Deutsch für alle", 0));
}

#[test]
fn expired_contacts_and_links_leave_no_gap() {
    let files = small().append(CONTACTS, "  valid_until: 2026-11-19\n").append(LINKS, "  valid_until: 2026-11-19\n");
    let document = localise(&files, "de");
    assert!(links(&document).is_empty());
    assert!(!cards(&document).iter().any(|card| card.title.plain() == "Ankommensberatung"));
    let is_empty = |block: &LocalBlock| match block {
        LocalBlock::Cards { items } => items.is_empty(),
        LocalBlock::Links { items } => items.is_empty(),
        _ => false,
    };
    assert!(!blocks(&document).any(is_empty), "an empty block would print as a gap");
}

#[test]
fn what_is_not_known_prints_as_lines_to_write_on() {
    let document = localise(&small(), "de");
    let card = |title: &str| cards(&document).into_iter().find(|card| card.title.plain() == title).unwrap();
    let is_blank = |card: &Card| card.rows.iter().map(|row| row.content == RowContent::Blank).collect::<Vec<_>>();
    // No youth office is known: address, telephone and hours are blank, and nothing claims to be checked.
    let unknown = card("Jugendamt");
    assert_eq!(is_blank(unknown), [true, true, true]);
    assert!(unknown.checked.is_none() && unknown.code.is_none() && unknown.name.is_none());
    assert_eq!(unknown.fields.iter().map(Text::plain).collect::<Vec<_>>(), ["Name"]);
    // The district office has an address, and no telephone.
    let district = card("Stadtteilbüro");
    assert!(district.rows.iter().any(|row| row.content == RowContent::Blank));
    // A district without an office is named.
    assert!(cards(&document).iter().any(|card| card.name.as_deref() == Some("Nord")));
}

#[test]
fn hours_are_rows_of_days_in_the_readers_language() {
    let document = localise(&small(), "de");
    let rows = cards(&document).into_iter().flat_map(|card| &card.rows).find_map(|row| match &row.content {
        RowContent::Hours { rows, notes } => Some((rows.as_slice(), notes.as_slice())),
        _ => None,
    });
    let (rows, notes) = rows.unwrap();
    let plain = |text: &Text| text.plain().replace([ISOLATE.0, ISOLATE.1], "");
    let row = |row: &HoursRow| format!("{} {}", plain(&row.days), row.times.join(" "));
    assert_eq!(
        rows.iter().map(row).collect::<Vec<_>>(),
        ["Montag bis Freitag 8:00–12:00", "Donnerstag auch 15:00–18:00"]
    );
    assert_eq!(
        notes.iter().map(plain).collect::<Vec<_>>(),
        ["an Feiertagen geschlossen", "geschlossen von 24.12. bis 31.12."]
    );
}

#[test]
fn a_draft_marks_the_document() {
    let drafted =
        small().replace("locales/ar/review.yaml", "state: reviewed, by: Amal Haddad", "state: draft, by: machine");
    assert!(localise(&drafted, "ar").draft);
    assert!(!localise(&drafted, "de").draft);
    assert!(!localise(&small(), "ar").draft);
    let outdated = small().replace(GERMAN, "in zwei Wochen an.", "in einer Woche an.");
    assert!(localise(&outdated, "ar").draft);
}

/// What a learner pays is said only where it is something.
#[test]
fn a_course_that_costs_something_says_so() {
    let badges = |files: &Files| {
        let document = localise(files, "de");
        let course = blocks(&document).find_map(|block| match block {
            LocalBlock::Courses { groups } => groups[0].courses.first().cloned(),
            _ => None,
        });
        course.unwrap().badges.iter().map(|badge| badge.text.plain()).collect::<Vec<_>>()
    };
    assert_eq!(badges(&small()), ["Kinderbetreuung"]);
    assert_eq!(badges(&small().replace(COURSES, "cost: free", "cost: paid")), ["Kinderbetreuung", "kostet etwas"]);
    let (_, kommune, _) = facts(&small().project(), crate::harness::ORT);
    let course = &kommune.unwrap().courses[0];
    assert_eq!((course.cost, course.id().value.as_str()), (CourseCost::Free, "alpha-morning"));
}

/// The catalog of the small project is what the snapshots stand on.
#[test]
fn both_languages_of_the_small_project_have_the_same_messages() {
    let project = small().project();
    let ids = |tag: &str| catalog(&project, tag).0.ids().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(ids("de"), ids("ar"));
}
