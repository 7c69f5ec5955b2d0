//! `begleitheft check`: what is said of the project as it is shipped, and of one with faults.

#![expect(clippy::disallowed_methods, reason = "a test looks whether anything was written")]

use std::num::NonZeroUsize;

use begleitheft::diag::{Diagnostic, codes};
use begleitheft::pipeline::{check_content, check_locales, load};
use serde_json::Value;

use crate::harness::{EDITION, ORT, build, catalog, files_below, request, root, shipped_files, small};
use crate::print::program::{Place, project_folder};

fn run(args: &[&str]) -> (i32, Vec<Value>, String) {
    let mut all = vec!["check", "--project", project_folder().to_str().unwrap()];
    all.extend(args);
    let ran = Place::new().run(&all);
    let findings = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (ran.status, findings, ran.err)
}

#[test]
fn the_shipped_words_have_nothing_but_drafts() {
    let (status, findings, _) = run(&["--only", "locales", "--format", "json"]);
    let others: Vec<&Value> = findings.iter().filter(|finding| finding["code"] != "locale/draft").collect();
    assert!(others.is_empty(), "{others:#?}");
    assert_eq!((status, findings.len()), (0, 15));
}

#[test]
fn a_tag_may_be_any_that_its_language_has() {
    let (status, findings, _) = run(&["--only", "locales", "--lang", "ku", "--format", "json"]);
    assert_eq!((status, findings.len()), (0, 1));
    assert_eq!(findings[0]["at"]["path"], "locales/kmr/review.yaml");
}

#[test]
fn what_cannot_be_looked_at_is_refused() {
    let (status, _, err) = run(&["--only", "print", "--document", "begleithefd"]);
    assert_eq!((status, err.contains("did you mean \"begleitheft\"?")), (2, true), "{err}");
    let (status, _, err) = run(&["--only", "locales", "--lang", "xx"]);
    assert_eq!((status, err.contains("language \"xx\" is not known")), (2, true), "{err}");
    let (status, _, err) = run(&["--only", "content", "--kommune", "xx"]);
    assert_eq!((status, err.contains("municipality \"xx\" is not known")), (2, true), "{err}");
    let (status, _, err) = run(&["--on", "2026-02-30"]);
    assert_eq!((status, err.contains("--on")), (2, true), "{err}");
}

/// Protects the age of a fact from being that of another day, and a final edition from facts that nobody has checked.
#[test]
fn facts_are_held_against_the_day_that_is_asked_for() {
    let stale = |args: &[&str]| {
        let mut all = vec!["--only", "content", "--kommune", "rheine", "--format", "json"];
        all.extend(args);
        let (status, findings, _) = run(&all);
        let stale: Vec<Value> = findings.into_iter().filter(|finding| finding["code"] == "content/stale").collect();
        (status, stale)
    };
    let says = |stale: &[Value], what: &str| stale.iter().any(|it| it["message"].as_str().unwrap().contains(what));
    let (status, found) = stale(&["--on", "2026-11-25"]);
    assert_eq!((status, says(&found, "on 2019-07-02, 88 months ago;")), (0, true), "{found:#?}");
    let (status, found) = stale(&["--on", "2019-07-03"]);
    assert_eq!((status, says(&found, "2019-07-02")), (0, false), "{found:#?}");
    let (status, found) = stale(&["--on", "2026-11-25", "--final"]);
    assert_eq!((status, found[0]["severity"].as_str()), (1, Some("error")), "{found:#?}");
}

/// All parts in one run: drafts are told once, by the files, and nothing is written.
#[test]
fn the_whole_check_of_one_document_finds_no_error() {
    let place = Place::new();
    let project = project_folder().to_str().unwrap();
    let mut args =
        vec!["check", "--project", project, "--kommune", "musterstadt", "--lang", "ar", "--on", "2026-11-20"];
    args.extend(["--document", "sprachoffensive-flyer", "--format", "json"]);
    let ran = place.run(&args);
    let findings: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let drafts: Vec<&Value> = findings.iter().filter(|finding| finding["code"] == "locale/draft").collect();
    assert_eq!((ran.status, drafts.len(), ran.err.as_str()), (0, 1, ""), "{findings:#?}");
    assert!(std::fs::read_dir(place.here()).unwrap().next().is_none());
}

/// GitHub's own escaping: nothing that a file holds ends a command or begins another one.
#[test]
fn annotations_for_github_are_escaped() {
    let project = small().project();
    let found = Diagnostic::new(codes::STALE, "50 %\n::error::a, b: c").hint("d");
    assert_eq!(
        begleitheft::diag::render(&[found], &project, begleitheft::diag::Format::Github, false),
        "::warning title=content/stale::50 %25%0A::error::a, b: c%0Ad\n"
    );
    let ran = Place::new().run(&[
        "check",
        "--project",
        project_folder().to_str().unwrap(),
        "--only",
        "content",
        "--kommune",
        "rheine",
        "--on",
        "2026-11-25",
        "--format",
        "github",
    ]);
    let first =
        "::warning file=content/rheine/contacts.yaml,line=9,col=13,title=content/stale::Angabe lange nicht geprüft: ";
    assert!(ran.out.contains(first), "{}", ran.out);
}

/// Findings are of the languages that were asked for, and those that are not do not count.
#[test]
fn only_the_languages_asked_for_are_reported() {
    let project = small().append("locales/de/words.ftl", "more = Text (ohne Ende\n").project();
    let check = |tags: &[&str]| {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        check_locales(&project, &tags, NonZeroUsize::MIN).into_iter().map(|finding| finding.code.id).collect::<Vec<_>>()
    };
    assert_eq!(check(&["de"]), ["locale/brackets"]);
    assert_eq!(check(&["ar"]), ["locale/untranslated"]);
    assert_eq!(check(&["ar", "de"]), ["locale/untranslated", "locale/brackets"]);
}

/// Files that were cut anywhere, or have anything in them, are read without an end of the process, and in time.
#[test]
fn damaged_files_are_told_and_never_end_the_process() {
    let strange =
        ["\u{202e}", "\u{fffd}", "{", "}", "<de>", "\"", "\u{200c}", "\u{301}", "( ", "٣", "+", "ß", "{ -x }", "\u{1}"];
    let files = files_below(&root().join("locales"));
    for (turn, path) in ["fa/topics.ftl", "de-simple/inserts.ftl", "uk/labels.ftl", "fr/flyers.ftl"].iter().enumerate()
    {
        let text = String::from_utf8(files[*path].clone()).unwrap();
        let mut project = small();
        let mut damaged = text.clone();
        for n in 0..200 {
            let mut at = (n * 7919 + turn * 31) % damaged.len();
            while !damaged.is_char_boundary(at) {
                at -= 1;
            }
            damaged.insert_str(at, strange[n % strange.len()]);
        }
        project = project.with(&format!("locales/{path}"), damaged).with("locales/de/more.ftl", text);
        let project = project.project();
        assert!(!check_locales(&project, &begleitheft::pipeline::languages(&project), NonZeroUsize::MIN).is_empty());
    }
    let circle = format!("a = {}\n-b = {}\nc = {}\n", "{ a }".repeat(50), "{ -b }".repeat(50), "{ -b }".repeat(50));
    let project = small().append("locales/de/words.ftl", &circle).project();
    assert!(!check_locales(&project, &["de".to_owned()], NonZeroUsize::MIN).is_empty());
}

/// The same line, and so many percent of it once more.
fn longer(line: &str, percent: usize) -> String {
    let Some((id, text)) = line.split_once(" = ") else { return line.to_owned() };
    let more = text.chars().filter(|c| !"{}$<>\"/()".contains(*c)).take(text.chars().count() * percent / 100);
    format!("{id} = {text} {}", more.collect::<String>())
}

/// Protects flyers from translations that are longer than their panels: `check` says what `build` would, panel and millimetres. The
/// shipped flyer has room for two fifths more; twice its words are too many.
#[test]
fn a_flyer_text_that_is_too_long_is_told_by_check_and_by_build() {
    let mut request = request("musterstadt");
    request.documents = vec!["sprachoffensive-flyer".to_owned()];
    request.languages = vec!["pl".to_owned()];
    let overflow = |found: &[Diagnostic]| -> Vec<String> {
        found.iter().filter(|one| one.code == codes::OVERFLOW).map(|one| one.message.clone()).collect()
    };
    let told = |percent: usize| {
        let text = String::from_utf8(shipped_files().bytes("locales/pl/flyers.ftl").to_vec()).unwrap();
        let text: String = text.lines().map(|line| longer(line, percent) + "\n").collect();
        let project = shipped_files().with("locales/pl/flyers.ftl", text).project();
        let (built, made, _) = build(&project, &request);
        let checked = load(&project, &request).unwrap().check(&project, &request, NonZeroUsize::MIN, &|_, _| {});
        assert_eq!(overflow(&built), overflow(&checked), "{percent} %");
        (made, overflow(&built))
    };
    assert_eq!(told(40), (1, vec![]));
    let (made, messages) = told(100);
    assert_eq!((made, messages.is_empty()), (0, false));
    for message in messages {
        let rest = message.strip_prefix("sprachoffensive-flyer (pl): panel ").unwrap();
        let (_, millimetres) = rest.rsplit_once(" is ").unwrap();
        assert!(millimetres.strip_suffix(" mm too long").unwrap().parse::<f64>().unwrap() > 1.0, "{message}");
    }
}

/// Protects codes from addresses that no phone reads from paper, before anything is laid out.
#[test]
fn a_link_of_two_hundred_characters_is_told_with_the_version_that_it_would_need() {
    let address = format!("https://www.example.org/{}", "a".repeat(176));
    let links =
        format!("- id: handbook\n  urls: {{ de: {address} }}\n  verified: {{ on: 2026-10-05, source: Seite }}\n");
    let project = small().with("content/common/links.yaml", links).project();
    let found = check_content(&project, &[ORT.to_owned()], EDITION.parse().unwrap());
    let too_long: Vec<_> = found.iter().filter(|one| one.code == codes::QR_TOO_LONG).collect();
    assert!(too_long[0].message.ends_with(
        "has 200 bytes; at level M its code would need version 10, and 6 is the largest that phones read from paper"
    ));
    let span = too_long[0].span.unwrap();
    let position = project.file(span.file).position(span.start as usize);
    assert_eq!((&*project.file(span.file).path, position.line, position.column), ("content/common/links.yaml", 2, 15));
    assert!(too_long[0].hints[0].starts_with("give a shorter address"));
    // The same words as when it is made.
    let (built, ..) = build(&project, &request(ORT));
    assert!(built.contains(too_long[0]));
}

/// Protects readers of a script from empty boxes: without its font, each message with a letter of it is named where it stands, and
/// nothing is made.
#[test]
fn without_a_font_every_message_of_its_script_is_named() {
    let files =
        shipped_files().without("fonts/NotoSansEthiopic-Regular.ttf").without("fonts/NotoSansEthiopic-Bold.ttf");
    let project = files.project();
    let found = check_locales(&project, &["ti".to_owned()], NonZeroUsize::MIN);
    let missing: Vec<_> = found.iter().filter(|one| one.code == codes::MISSING_GLYPH).collect();
    let (words, _) = catalog(&project, "ti");
    let ids: Vec<&str> = words.ids().collect();
    assert!(ids.len() > 300);
    let is_named =
        |id: &str| missing.iter().any(|one| one.message.starts_with(&format!("\"{id}\"")) && one.span.is_some());
    let unnamed: Vec<&str> = ids
        .into_iter()
        .filter(|id| {
            words.format(id, None, &[]).is_ok_and(|text| text.chars().any(|c| ('\u{1200}'..='\u{137f}').contains(&c)))
        })
        .filter(|id| !is_named(id))
        .collect();
    assert_eq!(unnamed, [""; 0]);
    let mut request = request("musterstadt");
    request.documents = vec!["sprachoffensive-flyer".to_owned()];
    request.languages = vec!["ti".to_owned()];
    let (built, made, planned) = build(&project, &request);
    assert_eq!((made, planned), (0, 1), "{built:#?}");
    // In one sentence for the document, and for each message.
    let [of_document] = &built.iter().filter(|one| one.is_error()).collect::<Vec<_>>()[..] else {
        panic!("{built:#?}")
    };
    assert_eq!(of_document.code, codes::MISSING_GLYPH);
    assert!(of_document.message.starts_with("sprachoffensive-flyer (ti), page 1: no font has "), "{of_document:?}");
    assert!(of_document.message.ends_with(" …") && of_document.message.contains(" letters: "), "{of_document:?}");
    let of_message = missing.iter().find(|one| one.message.starts_with("\"label-phone\"")).unwrap();
    assert!(of_message.message.starts_with("\"label-phone\": no font has ") && !of_message.message.ends_with('…'));
}
