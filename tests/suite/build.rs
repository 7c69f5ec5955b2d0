//! The program as people and scripts meet it: its files, its exit status, what it says and what it leaves alone.

use std::collections::BTreeMap;
use std::path::Path;

use begleitheft::timings::Stage;
use jiff::Timestamp;
use lopdf::Document;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::print::made::EDITION;
use crate::print::program::{Place, Ran, append, copy_of_project, make_folder, project_folder, run, write};

const OUT: [&str; 2] = ["--out", "out"];
const FLYER: [&str; 2] = ["--document", "arbeitgeber-flyer"];
const BOOKLET: [&str; 2] = ["--document", "begleitheft"];
const GERMAN: [&str; 2] = ["--lang", "de"];
const ARABIC: [&str; 2] = ["--lang", "ar"];

fn with(parts: &[&[&'static str]]) -> Vec<&'static str> {
    parts.concat()
}

#[track_caller]
fn expect(ran: &Ran, status: i32) {
    assert_eq!(ran.status, status, "{}\n{}", ran.out, ran.err);
}

fn names(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    files.keys().map(String::as_str).collect()
}

fn manifest(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files["manifest.json"]).unwrap()
}

/// The files of a document in a language, and nothing else, are there and are what the manifest says.
#[test]
fn a_build_writes_two_files_a_document_and_a_true_manifest() {
    let place = Place::new();
    let ran = place.build(&with(&[&BOOKLET, &GERMAN, &ARABIC, &OUT]));
    expect(&ran, 0);
    let files = place.output();
    let expected = [
        "manifest.json",
        "musterstadt/ar/begleitheft.pdf",
        "musterstadt/ar/begleitheft.print.pdf",
        "musterstadt/de/begleitheft.pdf",
        "musterstadt/de/begleitheft.print.pdf",
    ];
    assert_eq!(names(&files), expected);
    let manifest = manifest(&files);
    assert_eq!(manifest["edition"], EDITION);
    assert_eq!(manifest["generator"], concat!("begleitheft ", env!("CARGO_PKG_VERSION")));
    let entries = manifest["documents"].as_array().unwrap();
    assert_eq!(entries.len(), 4);
    for (entry, (language, kind)) in
        entries.iter().zip([("de", "reading"), ("de", "print"), ("ar", "reading"), ("ar", "print")])
    {
        assert_eq!(entry["kommune"], "musterstadt");
        assert_eq!(entry["document"], "begleitheft");
        assert_eq!(entry["language"], language);
        assert_eq!(entry["kind"], kind);
        let bytes = &files[entry["path"].as_str().unwrap()];
        assert_eq!(entry["bytes"], bytes.len());
        let checksum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(entry["sha256"], checksum);
        let pages = Document::load_mem(bytes).unwrap().get_pages().len();
        assert_eq!(entry["pages"], pages, "{language} {kind}");
        let sheets = if kind == "reading" { pages / 4 } else { pages / 2 };
        assert_eq!(entry["sheets"], sheets, "{language} {kind}: a booklet has four pages a sheet");
        let drafts = entry["diagnostics"].as_array().unwrap().iter().any(|it| it["code"] == "locale/draft");
        assert_eq!(drafts, language == "ar", "the manifest says that a translation is a draft, and of which document");
    }
    // For a person: which document, in which languages, with how many pages, and where.
    for words in ["begleitheft", "de ", "ar ", "written to out"] {
        assert!(ran.out.contains(words), "{}", ran.out);
    }
}

/// A printed edition can be made again: nothing depends on the clock, on chance or on the number of cores.
#[test]
fn equal_inputs_give_equal_bytes() {
    let output = |args: &[&str], epoch: Option<&str>| {
        let place = Place::new();
        let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
        command
            .args(["build", "--kommune", "musterstadt", "--out", "out", "--quiet", "--project"])
            .arg(project_folder());
        command.args(with(&[&["--document", "sprachoffensive-flyer"], &GERMAN, &ARABIC])).args(args);
        if let Some(epoch) = epoch {
            command.env("SOURCE_DATE_EPOCH", epoch);
        }
        expect(&run(&mut command), 0);
        place.output()
    };
    let first = output(&["--edition", EDITION], None);
    assert_eq!(first.len(), 5);
    let same = |other: BTreeMap<String, Vec<u8>>, what: &str| {
        let differing: Vec<_> = first.keys().filter(|path| first.get(*path) != other.get(*path)).collect();
        assert!(differing.is_empty() && first.len() == other.len(), "{what}: {differing:?}");
    };
    same(output(&["--edition", EDITION], None), "a second run");
    same(output(&["--edition", EDITION, "--jobs", "1"], None), "one at a time");
    same(output(&["--edition", EDITION, "--jobs", "8"], None), "eight at a time");
    let noon: Timestamp = format!("{EDITION}T12:00:00Z").parse().unwrap();
    same(output(&[], Some(&noon.as_second().to_string())), "the day from SOURCE_DATE_EPOCH");
    same(output(&["--edition", EDITION], Some("0")), "--edition is stronger than SOURCE_DATE_EPOCH");
    let other = output(&["--edition", "2026-11-21"], None);
    assert_ne!(first["musterstadt/de/sprachoffensive-flyer.pdf"], other["musterstadt/de/sprachoffensive-flyer.pdf"]);
    let bleed = || output(&["--edition", EDITION, "--bleed", "3mm"], None);
    assert_eq!(bleed(), bleed(), "with bleed");
}

#[test]
fn what_is_not_known_is_named_with_its_nearest() {
    let cases: [(&[&str], &str, &str); 3] = [
        (&["build", "--kommune", "musterstat"], "municipality \"musterstat\"", "\"musterstadt\""),
        (
            &["build", "--kommune", "musterstadt", "--document", "begleitheftt"],
            "document \"begleitheftt\"",
            "\"begleitheft\"",
        ),
        (&["build", "--kommune", "musterstadt", "--lang", "de-simpel"], "language \"de-simpel\"", "\"de-simple\""),
    ];
    for (args, what, nearest) in cases {
        let place = Place::new();
        let ran = place.run(&[args, &["--project", project_folder().to_str().unwrap(), "--out", "out"]].concat());
        expect(&ran, 2);
        assert!(ran.err.contains(&format!("error: {what} is not known; did you mean {nearest}?")), "{}", ran.err);
        assert!(ran.err.contains("known are: "), "{}", ran.err);
        assert_eq!(ran.out, "");
        assert!(place.files().is_empty(), "{:?}", place.files().keys());
    }
    let place = Place::new();
    let ran = place.build(&with(&[&["--document", "zzzz"], &OUT]));
    expect(&ran, 2);
    assert!(!ran.err.contains("did you mean"), "nothing is like it: {}", ran.err);
}

/// A flyer for firms is not made in Arabic: whoever asks for it must not be left with «all well» and no file.
#[test]
fn a_request_that_gives_nothing_is_no_silent_success() {
    let place = Place::new();
    let ran = place.build(&with(&[&FLYER, &ARABIC, &OUT]));
    assert!(place.output().is_empty());
    assert!(
        ran.err.contains("arbeitgeber-flyer"),
        "it says nothing and ends with {}:\n{}\n{}",
        ran.status,
        ran.out,
        ran.err
    );
}

#[test]
fn wrong_values_of_options_are_refused_before_anything_is_written() {
    let cases: [&[&str]; 7] = [
        &["--edition", "20.11.2026"],
        &["--edition", "2026-02-30"],
        &["--bleed", "-3"],
        &["--bleed", "3cm"],
        &["--bleed", "11"],
        &["--jobs", "0"],
        &["--format", "xml"],
    ];
    for args in cases {
        let place = Place::new();
        let project = project_folder().to_str().unwrap();
        let ran =
            place.run(&[&["build", "--project", project, "--kommune", "musterstadt", "--out", "out"], args].concat());
        expect(&ran, 2);
        assert!(ran.err.starts_with("error: "), "{args:?}: {}", ran.err);
        assert!(place.files().is_empty(), "{args:?}: {:?}", place.files().keys());
    }
    let place = Place::new();
    let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
    command.args(["build", "--out", "out", "--project"]).arg(project_folder()).env("SOURCE_DATE_EPOCH", "yesterday");
    let ran = run(&mut command);
    expect(&ran, 2);
    assert!(ran.err.contains("SOURCE_DATE_EPOCH"), "{}", ran.err);
}

/// An office gets one file and prints with it.
#[test]
fn the_program_alone_prints() {
    let place = Place::new();
    let program = place.here().join("begleitheft");
    std::fs::copy(env!("CARGO_BIN_EXE_begleitheft"), &program).unwrap();
    let mut command = place.command(&program);
    let args = with(&[&["build", "--kommune", "musterstadt", "--edition", EDITION], &FLYER, &GERMAN, &OUT]);
    expect(&run(command.args(&args)), 0);
    let alone = place.output();
    assert!(alone["musterstadt/de/arbeitgeber-flyer.pdf"].starts_with(b"%PDF-"));
    let place = Place::new();
    expect(&place.build(&with(&[&FLYER, &GERMAN, &OUT])), 0);
    assert!(alone == place.output(), "the copy inside the program is not the project that it was built from");
}

/// A project is found upward from where one works.
#[test]
fn the_nearest_project_upward_is_taken() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    let deep = project.join("content/musterstadt");
    append(&deep.join("kommune.yaml"), "unheard_of: true\n");
    let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
    command.current_dir(&deep).args(["build", "--kommune", "musterstadt", "--out"]).arg(place.here().join("out"));
    let ran = run(command.args(["--format", "short"]));
    expect(&ran, 1);
    assert!(ran.err.contains("content/musterstadt/kommune.yaml:"), "{}", ran.err);
    let ran = place.run(&["build", "--project", "home"]);
    expect(&ran, 2);
    assert!(ran.err.contains("is not a project"), "{}", ran.err);
}

/// A fault in Arabic must not keep the German from those who wait for it.
#[test]
fn a_broken_translation_stops_its_language_only() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    append(&project.join("locales/ar/labels.ftl"), "\nlabel-broken = { $never\n");
    let ran = place.build_of(&project, &with(&[&BOOKLET, &GERMAN, &ARABIC, &OUT, &["--format", "short"]]));
    expect(&ran, 1);
    assert!(ran.err.contains("locales/ar/labels.ftl:"), "{}", ran.err);
    assert!(ran.err.contains("error[locale/"), "{}", ran.err);
    assert!(ran.err.contains("1 of 2 document(s) written"), "{}", ran.err);
    let files = place.output();
    assert_eq!(
        names(&files),
        ["manifest.json", "musterstadt/de/begleitheft.pdf", "musterstadt/de/begleitheft.print.pdf"]
    );
    assert_eq!(manifest(&files)["documents"].as_array().unwrap().len(), 2);
}

/// A fault in a topic stops what prints the topic; flyers do not.
#[test]
fn a_broken_topic_stops_its_documents_only() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    append(&project.join("content/common/topics/housing.yaml"), "blocks: [\n");
    let pack = ["--document", "willkommensmappe"];
    let ran = place.build_of(&project, &with(&[&FLYER, &pack, &GERMAN, &OUT, &["--format", "short"]]));
    expect(&ran, 1);
    assert!(ran.err.contains("content/common/topics/housing.yaml:"), "{}", ran.err);
    let expected =
        ["manifest.json", "musterstadt/de/arbeitgeber-flyer.pdf", "musterstadt/de/arbeitgeber-flyer.print.pdf"];
    assert_eq!(names(&place.output()), expected);
}

/// A fault in what every document needs stops all of them.
#[test]
fn a_broken_municipality_stops_everything() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    append(&project.join("content/musterstadt/offices.yaml"), "- { id: nowhere, kind: castle }\n");
    let ran = place.build_of(&project, &with(&[&FLYER, &GERMAN, &OUT, &["--format", "short"]]));
    expect(&ran, 1);
    assert!(ran.err.contains("content/musterstadt/offices.yaml:"), "{}", ran.err);
    assert!(ran.err.contains("0 of 1 document(s) written"), "{}", ran.err);
    assert!(place.output().is_empty());
}

/// Neither half of a file nor a temporary one is left where nothing can be written.
#[test]
fn output_that_cannot_be_written_leaves_nothing() {
    // A file is in the place of the folder.
    let place = Place::new();
    write(&place.here().join("out"), b"mine");
    let before = place.files();
    let ran = place.build(&with(&[&FLYER, &GERMAN, &OUT]));
    expect(&ran, 2);
    assert!(ran.err.contains("error: out"), "{}", ran.err);
    assert!(ran.err.contains("cannot be written"), "{}", ran.err);
    assert_eq!(place.files(), before);
    // A folder is in the place of a file: the file is whole, and cannot be moved to its place.
    let place = Place::new();
    make_folder(&place.here().join("out/musterstadt/de/arbeitgeber-flyer.pdf"));
    let ran = place.build(&with(&[&FLYER, &GERMAN, &OUT]));
    expect(&ran, 2);
    assert!(ran.err.contains("arbeitgeber-flyer.pdf cannot be written"), "{}", ran.err);
    assert!(place.files().is_empty(), "{:?}", place.files().keys());
}

/// As on a full disk: a file that cannot grow any more is not there in part either. The shell's limit on the size of files stands
/// for the disk; ignored, its signal becomes an error of the write.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_no_part_of_a_file() {
    for (command, table) in [("build", None), ("batch", Some("table.csv"))] {
        let place = Place::new();
        write(&place.here().join("table.csv"), b"Sprachen;Name\nde;Anna Eins\n");
        let limited = "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"";
        let mut shell = place.command(Path::new("/bin/sh"));
        shell.args(["-c", limited, env!("CARGO_BIN_EXE_begleitheft"), command, "--kommune", "musterstadt"]);
        shell.arg("--project").arg(project_folder()).args(["--on", EDITION]).args(OUT).args(BOOKLET);
        shell.args(if table.is_none() { &GERMAN[..] } else { &[] }).args(table);
        let ran = run(&mut shell);
        expect(&ran, 2);
        assert!(ran.err.contains("cannot be written"), "{}", ran.err);
        let files = place.output();
        assert!(files.keys().all(|name| name == "batch.jsonl"), "{:?}", files.keys());
    }
}

/// Each stage once, in their order, and then what is left and what all took.
#[test]
fn timings_tell_every_stage() {
    let place = Place::new();
    let ran = place.build(&with(&[&FLYER, &GERMAN, &OUT, &["--timings", "--quiet"]]));
    expect(&ran, 0);
    let lines: Vec<(&str, f64)> = ran
        .err
        .lines()
        .map(|line| {
            let (name, time) = line.split_at(24);
            (name.trim(), time.split_once("ms").unwrap().0.trim().parse().unwrap())
        })
        .collect();
    let names: Vec<&str> = lines.iter().map(|(name, _)| *name).collect();
    let stages = Stage::ALL.map(Stage::name);
    assert_eq!(names, [&stages[..], &["other", "all"]].concat());
    let (all, parts) = lines.split_last().unwrap();
    let sum: f64 = parts.iter().map(|(_, time)| time).sum();
    assert!((sum - all.1).abs() < 1.0, "{}", ran.err);
    // A stage that is not measured would be in the rest.
    assert!(parts.iter().filter(|(name, _)| *name != "impose").all(|(_, time)| *time > 0.0), "{}", ran.err);
}

/// What was there before is replaced as a whole.
#[test]
fn a_second_build_replaces_the_first() {
    let place = Place::new();
    write(&place.here().join("out/musterstadt/de/arbeitgeber-flyer.pdf"), &vec![b'x'; 10_000_000]);
    expect(&place.build(&with(&[&FLYER, &GERMAN, &OUT])), 0);
    let files = place.output();
    let pdf = &files["musterstadt/de/arbeitgeber-flyer.pdf"];
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() < 1_000_000);
    assert_eq!(files.len(), 3, "{:?}", files.keys());
}

/// A final edition has no machine draft that nobody has read, and no fact that nobody has checked in time.
#[test]
fn a_final_edition_refuses_drafts_and_stale_facts() {
    let place = Place::new();
    let ran = place.build(&with(&[&BOOKLET, &ARABIC, &OUT, &["--final", "--format", "short"]]));
    expect(&ran, 1);
    assert!(ran.err.contains("error[locale/draft]"), "{}", ran.err);
    assert!(place.output().is_empty(), "{:?}", place.output().keys());
    // Two years on, every fact is stale.
    let project = project_folder().to_str().unwrap();
    let late = ["build", "--project", project, "--kommune", "musterstadt", "--edition", "2028-11-20"];
    let ran = place.run(&[&late[..], &BOOKLET, &GERMAN, &OUT, &["--final", "--format", "short"]].concat());
    expect(&ran, 1);
    assert!(ran.err.contains("error[content/stale]"), "{}", ran.err);
    assert!(place.output().is_empty(), "{:?}", place.output().keys());
    let ran = place.run(&[&late[..], &BOOKLET, &GERMAN, &OUT, &["--format", "short"]].concat());
    expect(&ran, 0);
    assert!(ran.err.contains("warning[content/stale]"), "without --final it is printed with a note: {}", ran.err);
}

/// German needs no confirmation: with fresh facts, and every code read back, it is final.
#[test]
fn a_clean_german_document_is_final() {
    let place = Place::new();
    let ran = place.build(&with(&[&BOOKLET, &FLYER, &GERMAN, &OUT, &["--final", "--format", "short"]]));
    expect(&ran, 0);
    assert_eq!(place.output().len(), 5);
    let plain = Place::new();
    expect(&plain.build(&with(&[&BOOKLET, &FLYER, &GERMAN, &OUT])), 0);
    assert!(place.output() == plain.output(), "--final examines; it does not print anything else");
}

/// Width and height of a box of a page in millimetres, and its distance from the left and lower edge of the MediaBox.
fn page_box(pdf: &Document, page: lopdf::ObjectId, name: &str) -> Option<[f32; 4]> {
    let edges = |name: &str| -> Option<Vec<f32>> {
        let array = pdf.get_dictionary(page).unwrap().get(name.as_bytes()).ok()?.as_array().unwrap();
        Some(array.iter().map(|edge| edge.as_float().unwrap() / 72.0 * 25.4).collect())
    };
    let (own, media) = (edges(name)?, edges("MediaBox")?);
    Some([own[2] - own[0], own[3] - own[1], own[0] - media[0], own[1] - media[1]])
}

#[track_caller]
fn is_box(found: Option<[f32; 4]>, expected: [f32; 4]) {
    let found = found.unwrap();
    let is_near = found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.05);
    assert!(is_near, "{found:?} is not {expected:?}");
}

/// A print shop trims at the TrimBox and needs colour up to the BleedBox (ISO 15930).
#[test]
fn bleed_gives_the_boxes_that_print_shops_read() {
    let place = Place::new();
    let flyer = ["--document", "sprachoffensive-flyer"];
    expect(&place.build(&with(&[&flyer, &BOOKLET, &GERMAN, &OUT, &["--bleed", "3mm"]])), 0);
    let files = place.output();
    for document in ["sprachoffensive-flyer", "begleitheft"] {
        let pdf = Document::load_mem(&files[&format!("musterstadt/de/{document}.print.pdf")]).unwrap();
        let pages = pdf.get_pages();
        assert!(!pages.is_empty());
        for page in pages.into_values() {
            // Bleed, a gap and marks: ten millimetres around.
            is_box(page_box(&pdf, page, "MediaBox"), [317.0, 230.0, 0.0, 0.0]);
            is_box(page_box(&pdf, page, "TrimBox"), [297.0, 210.0, 10.0, 10.0]);
            is_box(page_box(&pdf, page, "BleedBox"), [303.0, 216.0, 7.0, 7.0]);
        }
        // What is read on a screen has nothing around it.
        let pdf = Document::load_mem(&files[&format!("musterstadt/de/{document}.pdf")]).unwrap();
        for page in pdf.get_pages().into_values() {
            assert!(page_box(&pdf, page, "MediaBox").unwrap()[0] <= 148.05, "{document}");
        }
    }
    let plain = Place::new();
    expect(&plain.build(&with(&[&flyer, &GERMAN, &OUT])), 0);
    let pdf = Document::load_mem(&plain.output()["musterstadt/de/sprachoffensive-flyer.print.pdf"]).unwrap();
    for page in pdf.get_pages().into_values() {
        is_box(page_box(&pdf, page, "MediaBox"), [297.0, 210.0, 0.0, 0.0]);
        assert_eq!(page_box(&pdf, page, "BleedBox"), None);
    }
}

/// Scripts and editors read these lines.
#[test]
fn findings_come_one_a_line_or_as_json() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    append(&project.join("content/musterstadt/contacts.yaml"), "- { id: x-y }\n");
    let short = place.build_of(&project, &with(&[&FLYER, &GERMAN, &OUT, &["--format", "short"]]));
    expect(&short, 1);
    let lines: Vec<&str> = short.err.lines().collect();
    let (last, findings) = lines.split_last().unwrap();
    assert!(last.ends_with(" error(s); 0 of 1 document(s) written"), "{last}");
    assert!(!findings.is_empty());
    for line in findings {
        let (place, finding) = line.split_once(": ").unwrap();
        let parts: Vec<&str> = place.rsplitn(3, ':').collect();
        assert_eq!(parts.len(), 3, "{line}");
        assert!(parts[..2].iter().all(|number| number.parse::<usize>().is_ok_and(|number| number > 0)), "{line}");
        assert!(project.join(parts[2]).is_file(), "{line}");
        assert!(finding.starts_with("error[content/") || finding.starts_with("warning["), "{line}");
    }
    let json = place.build_of(&project, &with(&[&FLYER, &GERMAN, &OUT, &["--format", "json"]]));
    expect(&json, 1);
    assert_eq!(json.out.lines().count(), findings.len(), "{}", json.out);
    for (line, short) in json.out.lines().zip(findings) {
        let finding: Value = serde_json::from_str(line).unwrap();
        let at = &finding["at"];
        let same = format!(
            "{}:{}:{}: {}[{}]: {}",
            at["path"].as_str().unwrap(),
            at["line"],
            at["column"],
            finding["severity"].as_str().unwrap(),
            finding["code"].as_str().unwrap(),
            finding["message"].as_str().unwrap()
        );
        assert_eq!(same, **short);
        assert!(finding["hints"].is_array() && finding["labels"].is_array(), "{line}");
    }
}

#[test]
fn quiet_says_nothing_but_errors() {
    let place = Place::new();
    let ran = place.build(&with(&[&BOOKLET, &ARABIC, &OUT, &["--quiet"]]));
    expect(&ran, 0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    assert_eq!(place.output().len(), 3);
    let loud = place.build(&with(&[&BOOKLET, &ARABIC, &OUT]));
    assert!(loud.err.contains("locale/draft"), "there was something to be quiet about: {}", loud.err);
    let ran = place.build(&with(&[&BOOKLET, &ARABIC, &OUT, &["--quiet", "--final"]]));
    expect(&ran, 1);
    assert!(ran.err.contains("locale/draft") && ran.out.is_empty(), "errors are said: {}\n{}", ran.out, ran.err);
}

/// Colours are for terminals; in a file or a pipe they are rubbish.
#[test]
fn nothing_is_coloured_outside_of_a_terminal() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    append(&project.join("content/musterstadt/contacts.yaml"), "- { id: x-y }\n");
    let runs = [
        place.build_of(&project, &with(&[&FLYER, &GERMAN, &OUT])),
        place.build(&with(&[&BOOKLET, &ARABIC, &OUT])),
        place.build(&["--document", "zzzz"]),
        place.run(&["build", "--nonsense"]),
        place.run(&["--help"]),
        place.run(&["build", "--help"]),
        place.run(&["list"]),
    ];
    for ran in runs {
        assert!(!ran.out.is_empty() || !ran.err.is_empty());
        for text in [&ran.out, &ran.err] {
            assert!(!text.contains('\u{1b}'), "{text}");
            assert!(!text.contains('\r'), "a progress bar: {text}");
        }
    }
}

/// Nothing but the output folder changes: no cache, no log, no state, not even in the home or among temporary files.
#[test]
fn nothing_is_written_outside_of_the_output_folder() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    let before = place.files();
    expect(&place.build_of(&project, &with(&[&FLYER, &GERMAN, &["--out", "a/b"]])), 0);
    expect(&place.build_of(&project, &with(&[&FLYER, &["--lang", "en"], &["--out", "a/b", "--final"]])), 1);
    expect(&place.run(&["list"]), 0);
    let mut after = place.files();
    let written: Vec<String> = after.keys().filter(|path| path.starts_with("here/a/b/")).cloned().collect();
    assert_eq!(written.len(), 3, "{written:?}");
    after.retain(|path, _| !written.contains(path));
    assert!(after == before, "{:?}", after.keys().filter(|path| !before.contains_key(*path)).collect::<Vec<_>>());
}

#[test]
fn list_shows_what_there_is_to_build() {
    let place = Place::new();
    let project = project_folder().to_str().unwrap();
    let ran = place.run(&["list", "--project", project]);
    expect(&ran, 0);
    assert_eq!(ran.err, "");
    for line in
        ["kommunen", "  musterstadt", "  rheine", "documents", "languages", "  ar     العربية", "  uk     Українська"]
    {
        assert!(ran.out.lines().any(|own| own == line), "{line:?} is not in\n{}", ran.out);
    }
    assert!(
        ran.out.lines().any(|line| line.starts_with("  begleitheft ") && line.ends_with(" a5-booklet")),
        "{}",
        ran.out
    );
    let ran = place.run(&["list", "documents", "--format", "json", "--project", project]);
    expect(&ran, 0);
    let list: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(list.as_object().unwrap().len(), 1, "only what was asked for");
    let documents = list["documents"].as_array().unwrap();
    assert_eq!(documents.len(), 6);
    assert_eq!(documents[0], serde_json::json!({ "id": "arbeitgeber-flyer", "format": "din-lang-6" }));
    let ran = place.run(&["list", "--format", "json", "--project", project]);
    let list: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(list["kommunen"], serde_json::json!(["muenster", "musterstadt", "rheine"]));
    assert_eq!(list["languages"][0], serde_json::json!({ "tag": "ar", "name": "العربية" }));
}

/// Every content file names the schema that an editor checks it with: each of those names is written.
#[test]
fn schema_writes_what_content_files_refer_to() {
    let place = Place::new();
    let ran = place.run(&["schema", "--out", "schema"]);
    expect(&ran, 0);
    let files = place.files();
    let schemas: Vec<&str> = files.keys().map(|path| path.strip_prefix("here/schema/").unwrap()).collect();
    assert_eq!(ran.out, format!("{} schemas written to schema\n", schemas.len()));
    for text in files.values() {
        let schema: Value = serde_json::from_slice(text).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    let content = crate::print::program::files_below(&project_folder().join("content"));
    let mut referred = 0;
    for (path, text) in content.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = std::str::from_utf8(text).unwrap();
        let Some((_, rest)) = text.split_once("$schema=") else { continue };
        let name = rest.lines().next().unwrap().trim().rsplit('/').next().unwrap();
        assert!(schemas.contains(&name), "{path} refers to {name}, which is none of {schemas:?}");
        referred += 1;
    }
    assert!(referred > 0, "no content file refers to its schema");
}

#[test]
fn completions_and_manual_page_name_every_command() {
    let place = Place::new();
    let completions = place.run(&["completions", "bash"]);
    let manual = place.run(&["man"]);
    let help = place.run(&["--help"]);
    for ran in [&completions, &manual, &help] {
        expect(ran, 0);
        assert_eq!(ran.err, "");
        for command in ["build", "list", "schema", "translate"] {
            assert!(ran.out.contains(command), "{command} is not in\n{}", ran.out);
        }
    }
    assert!(completions.out.contains("complete -F _begleitheft"), "{}", completions.out);
    assert!(completions.out.contains("--kommune") && completions.out.contains("--bleed"));
    assert!(manual.out.contains(".TH begleitheft 1"), "{}", manual.out);
    assert!(place.run(&["--version"]).out.starts_with("begleitheft "));
    expect(&place.run(&[]), 2);
    assert!(place.files().is_empty());
}
