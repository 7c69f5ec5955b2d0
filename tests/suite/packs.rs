//! Packs and batches through the program itself: which files there are, what they say, and where a person's words never stand.

mod asked;
mod batch;
mod interrupted;
mod muenster;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

use self::read::{beside_the_pages, close, count_pages, holds, pages};
use crate::print::made::EDITION;
use crate::print::program::{Place, Ran, make_folder, project_folder, run, write};

const JOURNAL: &str = "batch.jsonl";

/// The words of a person: in a page they belong, and nowhere else.
const PLANTED: [&str; 8] = [
    "Xaveria Geheimnis",
    "Verborgenweg 7, 12345 Musterstadt",
    "030 23125-987",
    "xaveria@example.org",
    "Zephyrin Geheimnis",
    "Kita Wunderlich",
    "Frau Quittenbaum",
    "Praxis Dr. Nebelung",
];

/// Parts of them that nothing else can hold.
const TELLING: [&str; 9] = [
    "Xaveria",
    "Geheimnis",
    "Verborgenweg",
    "23125-987",
    "xaveria",
    "Zephyrin",
    "Wunderlich",
    "Quittenbaum",
    "Nebelung",
];

/// A household with all of them.
const XAVERIA: &str = r#"
languages: [de]
district: muehlenau
situation: [refugees, women-with-children]
persons:
  - { first_name: "Xaveria", family_name: "Geheimnis", born: 1991-05-17 }
  - { name: "Zephyrin Geheimnis", born: 2022, relation: "Sohn", daycare: true, place: "Kita Wunderlich" }
address: "Verborgenweg 7, 12345 Musterstadt"
phone: "030 23125-987"
email: "xaveria@example.org"
interpreter: ti
counsellor: { office: stadtteilbuero-muehlenau, name: "Frau Quittenbaum", phone: "030 23125-230" }
appointments:
  - { on: 2026-12-03T09:30, place: "Praxis Dr. Nebelung", bring: [passport] }
visit: 2026-12-08T15:00
inserts: [visit, agreements, appointments-list]
"#;

const BOOKLET: [&str; 2] = ["--document", "begleitheft"];
const FOLDER: [&str; 2] = ["--document", "willkommensmappe"];

/// What stands in a pack's file of the project.
fn example(name: &str) -> String {
    project_folder().join(format!("content/musterstadt/households/{name}.yaml")).to_str().unwrap().to_owned()
}

/// `pack` or `batch` of Musterstadt into `out`, on the fixed day.
fn start(place: &Place, command: &str, args: &[&str]) -> Ran {
    let project = project_folder().to_str().unwrap();
    let fixed = [command, "--project", project, "--kommune", "musterstadt", "--on", EDITION, "--out", "out"];
    place.run(&[&fixed[..], args].concat())
}

fn pack(place: &Place, args: &[&str]) -> Ran {
    start(place, "pack", args)
}

/// A pack of a household that is written here.
fn pack_of(place: &Place, household: impl AsRef<[u8]>, args: &[&str]) -> Ran {
    write(&place.here().join("household.yaml"), household.as_ref());
    pack(place, &[args, &["household.yaml"]].concat())
}

/// The booklets of a table that is written here.
fn batch(place: &Place, table: &str, args: &[&str]) -> Ran {
    write(&place.here().join("table.csv"), table.as_bytes());
    start(place, "batch", &[&BOOKLET[..], args, &["table.csv"]].concat())
}

#[track_caller]
fn expect(ran: &Ran, status: i32) {
    assert_eq!(ran.status, status, "{}\n{}", ran.out, ran.err);
}

/// The parts of a pack's file name: name of the pack, document, language, kind. Nothing else may be in it.
#[track_caller]
fn parts(file: &str) -> (&str, &str, &str, &str) {
    let rest = file.strip_prefix("pack-").ok_or(file).unwrap();
    let (id, rest) = rest.split_once('-').unwrap();
    assert!(id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{file}");
    let (stem, kind) = rest.split_once('.').unwrap();
    assert!(["pdf", "print.pdf"].contains(&kind), "{file}");
    let (document, language) = stem.rsplit_once('-').unwrap();
    (id, document, language, kind)
}

/// What is there beside its name: `begleitheft-uk.pdf`, sorted.
fn kinds(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut kinds: Vec<String> = files
        .keys()
        .map(|file| parts(file))
        .map(|(_, document, language, kind)| format!("{document}-{language}.{kind}"))
        .collect();
    kinds.sort();
    kinds
}

fn kinds_of_packs(place: &Place) -> Vec<String> {
    let mut files = place.output();
    assert!(files.remove(JOURNAL).is_some());
    kinds(&files)
}

/// Both kinds of each of these, as [`kinds`] lists them.
fn both(names: &[&str]) -> Vec<String> {
    let mut both: Vec<String> =
        names.iter().flat_map(|name| [format!("{name}.pdf"), format!("{name}.print.pdf")]).collect();
    both.sort();
    both
}

/// The bytes of the only file whose name ends so.
#[track_caller]
fn only<'f>(files: &'f BTreeMap<String, Vec<u8>>, end: &str) -> &'f [u8] {
    let found: Vec<&String> = files.keys().filter(|file| file.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{end}: {found:?} of {:?}", files.keys());
    &files[found[0]]
}

/// Where the words of a person stand although they must not: anywhere but on the pages.
fn leaks(ran: &Ran, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut found = String::new();
    for word in TELLING {
        for (what, text) in [("standard output", &ran.out), ("standard error", &ran.err)] {
            if text.contains(word) {
                writeln!(found, "«{word}» on {what}:\n{text}").unwrap();
            }
        }
        for (name, bytes) in files {
            if name.contains(word) || holds(bytes, word) {
                writeln!(found, "«{word}» in {name}").unwrap();
            }
        }
    }
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".pdf")) {
        for (what, bytes) in beside_the_pages(bytes) {
            for word in TELLING.iter().filter(|word| holds(&bytes, word)) {
                writeln!(found, "«{word}» in {name}, {what}").unwrap();
            }
        }
    }
    found
}

/// Who looks into the folder learns how many packs there are, of what and in which language, and nothing of whom they are for.
#[test]
fn a_pack_is_two_files_a_document_with_names_that_mean_nothing() {
    let place = Place::new();
    let ran = pack(&place, &[&example("mutter-mit-baby")]);
    expect(&ran, 0);
    let files = place.output();
    assert_eq!(kinds(&files), both(&["begleitheft-ti", "einlagen-ti", "willkommensmappe-ti"]));
    let ids: BTreeSet<&str> = files.keys().map(|file| parts(file).0).collect();
    assert_eq!(ids.len(), 1, "one pack, one name: {ids:?}");
    for words in ["begleitheft", "einlagen", "willkommensmappe", "written to out"] {
        assert!(ran.out.contains(words), "{}", ran.out);
    }
    assert!(ran.out.contains(&format!("pack-{}", ids.first().unwrap())), "{}", ran.out);
    // Two persons with the same words do not get the same name.
    expect(&pack(&place, &[&BOOKLET[..], &[&example("mutter-mit-baby")]].concat()), 0);
    let ids: BTreeSet<String> = place.output().keys().map(|file| parts(file).0.to_owned()).collect();
    assert_eq!(ids.len(), 2, "{ids:?}");
}

/// The booklet belongs to a person: each language of the family has its own. What the office hands over comes once.
#[test]
fn each_language_of_a_family_has_a_booklet() {
    let place = Place::new();
    let household = "languages: [uk, ar, de]\ninserts: [visit]\n";
    let ran = pack_of(&place, household, &[&BOOKLET[..], &["--document", "einlagen", "--quiet"]].concat());
    expect(&ran, 0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    assert_eq!(kinds(&place.output()), both(&["begleitheft-ar", "begleitheft-de", "begleitheft-uk", "einlagen-uk"]));
}

/// An insert is for somebody in particular: without one there is no sheet, and no empty file.
#[test]
fn a_household_without_inserts_gets_no_empty_document() {
    let place = Place::new();
    let ran = pack_of(&place, "", &[&BOOKLET[..], &["--document", "einlagen"]].concat());
    expect(&ran, 0);
    assert_eq!(kinds(&place.output()), both(&["begleitheft-de"]), "and what says nothing is in German");
}

/// What lies ready for people who come without an appointment: the general booklet, as often as asked for in the print file.
#[test]
fn a_blank_pack_is_the_general_one_as_often_as_asked_for() {
    let sides = |copies: &[&str]| {
        let place = Place::new();
        expect(&pack(&place, &[&["--blank", "--lang", "uk", "--quiet"], &BOOKLET[..], copies].concat()), 0);
        let files = place.output();
        assert_eq!(kinds(&files), both(&["begleitheft-uk"]));
        (pages(only(&files, "-uk.pdf")), pages(only(&files, "-uk.print.pdf")))
    };
    let (reading, print) = sides(&[]);
    let (reading_of_three, print_of_three) = sides(&["--copies", "3"]);
    assert_eq!(reading, reading_of_three, "who reads it on a screen needs it once");
    assert_eq!(print_of_three, [print.as_slice(); 3].concat(), "whole booklets, one after another");
    let place = Place::new();
    expect(&place.build(&[&BOOKLET[..], &["--lang", "uk", "--out", "out", "--quiet"]].concat()), 0);
    assert_eq!(
        reading,
        pages(&place.output()["musterstadt/uk/begleitheft.pdf"]),
        "nothing is chosen, nothing filled in"
    );
}

/// Whose language is not there yet gets German, and both they and the office are told.
#[test]
fn a_language_without_words_prints_in_german_and_says_so() {
    let place = Place::new();
    let ran = pack_of(&place, "languages: [it]\n", &BOOKLET);
    expect(&ran, 0);
    let files = place.output();
    assert_eq!(kinds(&files), both(&["begleitheft-de"]));
    assert!(ran.err.contains("note: there are no words in it yet"), "{}", ran.err);
    let cover = &pages(only(&files, "-de.pdf"))[0];
    assert!(cover.contains("Italiano"), "the cover says it: {cover}");
    // The second language of the family has words.
    let place = Place::new();
    expect(&pack_of(&place, "languages: [it, uk]\n", &BOOKLET), 0);
    assert_eq!(kinds(&place.output()), both(&["begleitheft-uk"]));
}

/// The office must be able to say why a page is there; in its own language, and without the names of the family.
#[test]
fn explain_tells_why_in_the_language_of_the_office() {
    for (locale, heading, reason) in [
        ("de_DE.UTF-8", "Diese Themen sind dabei", "ein Kind, geboren 2022"),
        ("en_GB.UTF-8", "These topics are included", "a child, born in 2022"),
    ] {
        let place = Place::new();
        write(&place.here().join("household.yaml"), XAVERIA.as_bytes());
        let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
        command.args(["pack", "--kommune", "musterstadt", "--on", EDITION, "--out", "out", "--explain", "--quiet"]);
        command.args(BOOKLET).args(["household.yaml", "--project"]).arg(project_folder()).env("LANG", locale);
        let ran = run(&mut command);
        expect(&ran, 0);
        assert!(ran.out.contains(heading) && ran.out.contains(reason), "{locale}:\n{}", ran.out);
        for word in TELLING {
            assert!(!ran.out.contains(word), "{word}:\n{}", ran.out);
        }
    }
    let place = Place::new();
    let ran = pack_of(&place, XAVERIA, &BOOKLET);
    assert!(!ran.out.contains("Diese Themen"), "only who asks is told: {}", ran.out);
}

/// What matters least goes first, the document fits, and what went is named.
#[test]
fn max_pages_leaves_out_what_matters_least() {
    let made = |args: &[&str]| {
        let place = Place::new();
        let household = example("schichtarbeiter");
        let ran = pack(&place, &[args, &FOLDER, &["--explain", "--quiet", &household]].concat());
        expect(&ran, 0);
        let text = pages(only(&place.output(), "-pl.pdf"));
        (ran.out, text)
    };
    let (said, whole) = made(&[]);
    let least = close("Alltag und Nachbarschaft");
    assert!(whole.concat().contains(&least) && !said.contains("weggelassen"), "{said}");
    let most = (whole.len() - 2).to_string();
    let (said, shortened) = made(&["--max-pages", &most]);
    assert!(shortened.len() <= whole.len() - 2, "{} pages of {}", shortened.len(), whole.len());
    assert!(!shortened.concat().contains(&least), "{}", shortened.concat());
    let line = said.lines().find(|line| line.contains("Alltag und Nachbarschaft")).unwrap();
    assert!(line.contains(&most), "it is told that it went, and why: {line}");
}

/// What was agreed on takes as many lines as it needs, and the table may go on on a further page: there stands first which goal it is.
#[test]
fn fields_of_a_goal_are_on_the_page_of_its_name() {
    const GOALS: [&str; 8] = [
        "Aufenthalt",
        "Wohnen, Leben, Geld",
        "Deutsch lernen",
        "Bildung, Ausbildung, Arbeit",
        "Gesundheit und Arztbesuche",
        "Seelische Gesundheit",
        "Familie, Freunde, Nachbarschaft",
        "Eigene Ziele und Pläne",
    ];
    let mut wrong = String::new();
    let mut counts = BTreeSet::new();
    for lines in 1..7 {
        let place = Place::new();
        let next = "Werkstatt suchen und fragen. ".repeat(lines);
        let household = format!(
            "languages: [ar]\ngoals: [{{ area: needs, next: \"{next}\", until: \"Mai\" }}, {{ area: language }}]\n"
        );
        expect(&pack_of(&place, household, &[&BOOKLET[..], &["--quiet"]].concat()), 0);
        let pages = pages(only(&place.output(), "-ar.pdf"));
        let tables: Vec<&String> = pages.iter().filter(|page| page.contains(&close("Bis wann"))).collect();
        let names = |page: &str| GOALS.iter().filter(|goal| page.contains(&close(goal))).count();
        counts.insert(tables.len());
        if tables.iter().map(|page| names(page)).sum::<usize>() != GOALS.len() {
            writeln!(wrong, "{lines}: a goal is missing, or stands there twice").unwrap();
        }
        for page in tables.iter().filter(|page| names(page) == 0) {
            writeln!(wrong, "{lines}: {page}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(counts, BTreeSet::from([1, 2]), "with one page and with two");
}

/// What must stay, stays; but nobody shall believe that the pack has the pages that were asked for.
#[test]
fn more_pages_than_asked_for_are_said() {
    let place = Place::new();
    let ran = pack(
        &place,
        &[&["--max-pages", "1"], &FOLDER[..], &["--format", "short", &example("schichtarbeiter")]].concat(),
    );
    expect(&ran, 0);
    let count = pages(only(&place.output(), "-pl.pdf")).len();
    let said = format!("warning[print/too-many-pages]: willkommensmappe (pl): {count} pages, but 1 are wanted");
    assert!(count > 1 && ran.err.contains(&said), "{}", ran.err);
}

/// Files that cannot be read as a household: what is wrong, and where. Each holds the planted name.
fn faulty() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    const NAME: &str = "Xaveria Geheimnis";
    let person = |rest: &str| format!("persons:\n  - {{ name: \"{NAME}\"{rest} }}\n").into_bytes();
    let named = |more: &str| format!("persons:\n  - {{ name: \"{NAME}{more}\" }}\n").into_bytes();
    let long = named(&"x".repeat(201 - NAME.len()));
    let everywhere = [
        "languages: [N]",
        "district: N",
        "situation: [N]",
        "interests: [N]",
        "german_level: N",
        "shift_work: N",
        "interpreter: N",
        "goals: [{ area: N }]",
        "inserts: [N]",
        "counsellor: { office: N }",
        "appointments: [{ on: N, office: N, bring: [N] }]",
        "visit: N",
        "persons: [{ born: N, school: N }]",
        "N: N",
    ]
    .map(|line| line.replace('N', &format!("\"{NAME}\"")) + "\n")
    .concat();
    vec![
        (
            "an unknown key",
            [person("").as_slice(), b"adress: x\n"].concat(),
            "household:3:1: error[content/unknown-key]",
        ),
        ("a name as a key", format!("{NAME}: 1\n").into_bytes(), "household:1:1: error[content/unknown-key]"),
        ("an impossible date", person(", born: 2020-02-31"), "household:2:40: error[content/invalid-value]"),
        (
            "an unknown district",
            [person("").as_slice(), b"district: muehlnau\n"].concat(),
            "household:3:11: error[content/unknown-id]",
        ),
        ("a name of 201 characters", long, "household:2:13: error[content/invalid-value]"),
        ("control characters", named("\\u0007"), "household:2:13: error[content/invalid-value]"),
        ("a name in every field", everywhere.into_bytes(), "household:2:11: error[content/invalid-value]"),
        ("no YAML", format!("persons: [{{ name: \"{NAME}\"\n{NAME}: [\n").into_bytes(), "error[content/syntax]"),
        ("a quotation mark too few", format!("address: \"{NAME}\n").into_bytes(), "error[content/syntax]"),
        ("an unknown escape", format!("address: \"\\q {NAME}\"\n").into_bytes(), "error[content/syntax]"),
        ("the same key twice", format!("{NAME}: 1\n{NAME}: 2\n").into_bytes(), "household:2:1: error[content/syntax]"),
        ("an unknown alias", b"address: *Xaveria\n".to_vec(), "error[content/syntax]"),
        ("a tab", format!("persons:\n\t- name: {NAME}\n").into_bytes(), "error[content/syntax]"),
        ("two documents", format!("address: {NAME}\n---\naddress: {NAME}\n").into_bytes(), "error[content/syntax]"),
        ("text alone", format!("{NAME}\n").into_bytes(), "household:1:1: error[content/wrong-type]"),
        ("a list", format!("- {NAME}\n").into_bytes(), "household:1:1: error[content/wrong-type]"),
        ("text for a list", format!("persons: {NAME}\n").into_bytes(), "household:1:10: error[content/wrong-type]"),
        (
            "a mapping for text",
            format!("address: {{ {NAME}: 1 }}\n").into_bytes(),
            "household:1:10: error[content/wrong-type]",
        ),
        (
            "not UTF-8",
            [format!("address: {NAME}").as_bytes(), b" \xFF\n"].concat(),
            "household:1:28: error[source/not-utf8]",
        ),
        ("a letter without a glyph", named(" 😀"), "error[print/missing-glyph]"),
    ]
}

/// A fault in a household stops its pack, is found by its place, and repeats nothing of what somebody wrote about a person.
#[test]
fn a_faulty_household_is_told_by_its_place_and_by_nothing_else() {
    for (what, household, place_and_code) in faulty() {
        // As a person is told; the file that has every fault also as a program is.
        let formats: &[&str] = if what == "a name in every field" { &["human", "short", "json"] } else { &["human"] };
        for format in formats {
            let place = Place::new();
            let ran = pack_of(&place, &household, &[&BOOKLET[..], &["--format", format]].concat());
            expect(&ran, 1);
            assert!(place.output().is_empty(), "{what}: {:?}", place.output().keys());
            assert_eq!(leaks(&ran, &BTreeMap::new()), "", "{what}");
            let (at, code) = place_and_code.rsplit_once(": ").unwrap_or(("", place_and_code));
            let said = ran.err.contains(&format!("--> {at}\n")) || at.is_empty();
            assert!(*format != "human" || said && ran.err.contains(code), "{what}:\n{}", ran.err);
            assert!(*format != "short" || ran.err.contains(place_and_code), "{what}:\n{}", ran.err);
        }
    }
    let place = Place::new();
    let ran = pack_of(&place, "district: muehlnau\n", &BOOKLET);
    assert!(ran.err.contains("did you mean \"muehlenau\"?"), "{}", ran.err);
}

/// The name of a household's file is that of a person more often than not.
#[test]
fn a_file_that_cannot_be_read_is_not_named() {
    let place = Place::new();
    make_folder(&place.here().join("Xaveria Geheimnis"));
    let comment = format!("# Xaveria Geheimnis {}\n", "x".repeat(1024 * 1024));
    write(&place.here().join("Xaveria Geheimnis.yaml"), comment.as_bytes());
    for name in ["Xaveria Geheimnis", "Xaveria Geheimnis.yaml", "Zephyrin Geheimnis.yaml"] {
        let ran = pack(&place, &[&BOOKLET[..], &[name]].concat());
        expect(&ran, 2);
        assert!(ran.err.starts_with("error: the household's file "), "{}", ran.err);
        assert_eq!(leaks(&ran, &place.output()), "", "{name}");
        let ran = start(&place, "batch", &[&BOOKLET[..], &[name]].concat());
        assert!(ran.status == 1 || ran.status == 2, "{}", ran.status);
        assert_eq!(leaks(&ran, &place.output()), "", "{name} as a table");
    }
    assert!(place.output().is_empty(), "{:?}", place.output().keys());
}

/// What is told in confidence is on the paper that its owner takes along, and in nothing that stays.
#[test]
fn the_words_of_a_person_stand_on_the_pages_and_nowhere_else() {
    let place = Place::new();
    let args = [&BOOKLET[..], &["--document", "einlagen", "--explain"]].concat();
    let ran = pack_of(&place, XAVERIA, &args);
    expect(&ran, 0);
    let files = place.output();
    assert_eq!(kinds(&files), both(&["begleitheft-de", "einlagen-de"]));
    for kind in ["de.pdf", "de.print.pdf"] {
        let text: String = files
            .iter()
            .filter(|(name, _)| parts(name).3 == kind.trim_start_matches("de."))
            .flat_map(|(_, bytes)| pages(bytes))
            .collect();
        // On forms the name has two fields, in the order of the form.
        for planted in PLANTED {
            assert!(text.contains(&close(planted)), "«{planted}» is on no page of {kind}:\n{text}");
        }
        assert!(text.contains("17.05.1991") && text.contains(&close("03.12.2026, 9:30")), "{kind}:\n{text}");
    }
    assert_eq!(leaks(&ran, &files), "");
    let elsewhere: Vec<String> = place
        .files()
        .into_keys()
        .filter(|path| !path.starts_with("here/out/") && path != "here/household.yaml")
        .collect();
    assert_eq!(elsewhere, Vec::<String>::new(), "nothing is left behind");
}

/// Protects the test above from looking nowhere.
#[test]
fn what_lies_beside_the_pages_is_found() {
    let place = Place::new();
    expect(&place.build(&[&BOOKLET[..], &["--lang", "de", "--out", "out", "--quiet"]].concat()), 0);
    let bytes = &place.output()["musterstadt/de/begleitheft.pdf"];
    let found = beside_the_pages(bytes);
    let has = |text: &str| found.iter().any(|(_, bytes)| holds(bytes, text));
    // The Info dictionary, XMP, the outline and the language of the structure.
    assert!(has("Mein Begleitheft") && has("pdfuaid") && has("Über mich") && has("de"));
    assert!(!has("Dieses Heft gehört nur Ihnen"), "the words of a page are drawn, and only there");
    assert!(pages(bytes)[0].contains(&close("Dieses Heft gehört nur Ihnen")));
}

/// Whoever is called like a command is called like a command.
#[test]
fn a_name_is_printed_as_it_is_written() {
    let odd = [
        "#panic() ]",
        "<script>alert(1)</script>",
        "{ $x } {-term} { FUN() }",
        "*a* _b_ `c` $d$ @ref \\n <label>",
        "<strong>x</strong> <de>y</de>",
        "= Titel",
        "O'Neill & Söhne // -- ~ \"",
        "%PDF-1.7 endstream endobj",
    ];
    let mut household = "languages: [de]\npersons:\n".to_owned();
    for name in odd {
        writeln!(household, "  - {{ name: {}, relation: {} }}", Value::from(name), Value::from(name)).unwrap();
    }
    writeln!(household, "address: {}\nemail: {}", Value::from(odd[0]), Value::from(odd[1])).unwrap();
    writeln!(household, "goals: [{{ area: needs, next: {}, who: \"{{ $y }}\" }}]", Value::from(odd[3])).unwrap();
    let place = Place::new();
    let ran = pack_of(&place, household, &BOOKLET);
    expect(&ran, 0);
    assert_eq!(ran.err, "");
    let text = pages(only(&place.output(), "-de.pdf")).concat();
    for name in odd {
        let times = text.matches(&close(name)).count();
        assert!(times >= 2, "«{name}» stands there {times} times, not in its row twice:\n{text}");
    }
    assert!(text.contains("{$y}"), "{text}");
}

/// Nothing runs out of its cell: a long word breaks, a name with a hyphen.
#[test]
fn long_words_break() {
    let name = "Venkatanarasimharajuvaripeta";
    let other = "Ґжегожевська".repeat(6);
    let address = format!("{}@example.org", "musterfamilie".repeat(6));
    for language in ["de", "uk", "ar"] {
        let household = format!(
            "languages: [{language}]\nemail: \"{address}\"\npersons:\n  - {{ first_name: \"A\", family_name: {name} }}\n  - {{ name: {other} }}\n"
        );
        let place = Place::new();
        expect(&pack_of(&place, household, &BOOKLET), 0);
        let text = pages(only(&place.output(), &format!("-{language}.pdf"))).concat();
        let text = text.replace(['-', '\u{ad}', '\u{2010}', '\u{200b}'], "");
        for word in [name, &other, &address.replace('-', "")] {
            assert!(text.contains(word), "{language}: {word}:\n{text}");
        }
    }
}

/// Appointments in their order, whoever is of an age for it beside a school, and the language for the reply.
#[test]
fn what_is_known_is_filled_in() {
    let household = r#"
languages: [de]
interpreter: ar
persons:
  - { name: Erwin Muster, born: 1990 }
  - { name: Kind Muster, born: 2019 }
appointments:
  - { on: 2026-12-20T9:30, place: Zuletzt }
  - { on: 2026-12-03, place: Zuerst }
inserts: [visit, school-contacts, appointments-list]
"#;
    let place = Place::new();
    expect(&pack_of(&place, household, &["--document", "einlagen"]), 0);
    let pages = pages(only(&place.output(), "-de.pdf"));
    let text = pages.concat();
    assert!(text.find("Zuerst").unwrap() < text.find("Zuletzt").unwrap(), "{text}");
    assert!(pages.iter().any(|page| page.contains("KindMuster") && !page.contains("ErwinMuster")), "{text}");
    assert!(text.contains(&close("العربية")) || text.contains("ةيبرعلا"), "{text}");
}

/// Names of all scripts that there are fonts for; marks of direction change nothing but the direction.
#[test]
fn names_in_other_scripts_print() {
    let household = r#"
languages: [de]
persons:
  - { name: "محمد عبد الرحمن" }
  - { name: "ሰላም ተስፋይ" }
  - { name: "\u2067سارة\u2069 Musterali" }
  - { name: "\u200f\u202bليلى\u202c\u200e Musterova" }
  - { name: "Ганна Мустеренко-Їжакевич" }
  - { name: "Đặng Thị Mỹ, Ștefan Țurcanu, Łucja Żółć" }
  - { name: "A\u0308nne Zerlegt" }
"#;
    let place = Place::new();
    let ran = pack_of(&place, household, &BOOKLET);
    expect(&ran, 0);
    assert_eq!(ran.err, "");
    let text = pages(only(&place.output(), "-de.pdf")).concat();
    // Words in their order, each with its last letter first.
    let drawn = |name: &str| name.split(' ').flat_map(|word| word.chars().rev()).collect::<String>();
    for name in ["محمد عبد الرحمن", "سارة"] {
        assert!(text.contains(&drawn(name)), "{name}:\n{text}");
    }
    for name in [
        "ሰላም ተስፋይ",
        "Musterali",
        "Musterova",
        "Ганна Мустеренко-Їжакевич",
        "Đặng Thị Mỹ",
        "Ștefan Țurcanu",
        "Łucja Żółć",
    ] {
        assert!(text.contains(&close(name)), "{name}:\n{text}");
    }
    // A mark within a name joins its letters in the text of the PDF, not on paper: only that they are all there can be said.
    let before: String = text[..text.find("Musterova").unwrap()].chars().filter(|c| c.is_alphabetic()).collect();
    let letters = |text: &str| text.chars().rev().take(4).collect::<BTreeSet<char>>();
    assert_eq!(letters(&before), letters("ليلى"), "{text}");
    assert!(text.contains("ÄnneZerlegt") || text.contains("A\u{308}nneZerlegt"), "{text}");
}

/// A letter that no font has is named, so that somebody can write it otherwise; the name around it is not.
#[test]
fn a_letter_that_cannot_be_printed_is_named_alone() {
    let place = Place::new();
    let household = "persons: [{ name: \"Xaveria 😀 Geheimnis\" }]\n";
    let ran = pack_of(&place, household, &[&BOOKLET[..], &["--format", "short"]].concat());
    expect(&ran, 1);
    let expected = "error[print/missing-glyph]: begleitheft (de), page 1: no font has the letter 😀 (U+1F600)\n";
    assert_eq!(ran.err, expected);
    assert!(place.output().is_empty());
}
