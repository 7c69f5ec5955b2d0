//! `translate new`: a language is a folder.

use std::fs;

use begleitheft::catalog::skeleton;
use insta::assert_snapshot;

use super::{Copy, count};
use crate::harness::{shipped, small};
use crate::print::made::EDITION;

/// No code and no further file is needed for a language that nobody has thought of.
#[test]
fn a_new_language_prints_in_german_until_it_is_translated() {
    let copy = Copy::new();
    let said = copy.done(&["new", "it"]);
    assert!(said.contains("begleitheft build --lang it"), "{said}");
    let files = |tag: &str| {
        let names = fs::read_dir(copy.path(&format!("locales/{tag}"))).unwrap();
        let mut names: Vec<String> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    // Words for staff are in German and English.
    assert_eq!(files("it"), files("uk"));
    let status = copy.status();
    assert_eq!(count(&status, "it", "missing"), count(&status, "it", "messages"));

    // Another tag of the same language.
    assert_eq!(copy.done(&["status", "ITA"]), copy.done(&["status", "it"]));

    let build = ["build", "--kommune", "musterstadt", "--lang", "it", "--edition", EDITION, "--format", "short"];
    let ran = copy.place.run(&build);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("begleitheft                  it "), "{}", ran.out);
    assert!(ran.err.contains("is not translated into it and prints in German"), "{}", ran.err);

    // What is no comment any more is read, and is tracked.
    let labels = copy.path("locales/it/labels.ftl");
    let text = fs::read_to_string(&labels).unwrap();
    assert!(text.contains("\n# label-phone = Telefon\n"), "{text}");
    fs::write(&labels, text.replace("\n# label-phone = Telefon\n", "\nlabel-phone = Telefono\n")).unwrap();
    assert_eq!(count(&copy.status(), "it", "untracked"), 1);
    copy.done(&["accept", "it", "label-phone", "--by", "Team Mitte"]);
    assert_eq!(count(&copy.status(), "it", "translated"), 1);

    let before = copy.locales();
    for (tag, said) in [
        ("it", "exists already"),
        ("IT", "exists already"),
        ("italienisch!", "is not a language tag"),
        ("en-XA", "is computed"),
    ] {
        let ran = copy.translate(&["new", tag]);
        assert_eq!(ran.status, 2, "{tag}");
        assert!(ran.err.contains(said), "{tag}: {}", ran.err);
        assert!(copy.locales() == before, "{tag} wrote");
    }
}

/// Every line of German with the sign of a comment taken away is the German again.
#[test]
fn the_skeleton_holds_all_of_the_german() {
    let project = shipped();
    let german = skeleton(&project, &"hr".parse().unwrap());
    assert!(german.len() > 10);
    for (name, text) in german.iter().filter(|(name, _)| name.ends_with(".ftl") && name != "terms.ftl") {
        let source = project.file(project.find(&format!("locales/de/{name}")).unwrap());
        let is_message = |line: &&str| !line.is_empty() && !line.starts_with('#');
        let wanted: Vec<&str> = source.text.lines().filter(is_message).collect();
        let mut lines = text.lines();
        for line in wanted {
            assert!(lines.any(|found| found.strip_prefix("# ") == Some(line)), "{name}: {line}");
        }
        assert!(text.lines().all(|line| !is_message(&line)), "{name}");
    }
    let terms = &german.iter().find(|(name, _)| name == "terms.ftl").unwrap().1;
    assert!(terms.contains("\n# -booklet = ") && terms.contains("\n# -office = "), "{terms}");
}

#[test]
fn the_head_names_script_direction_and_plural_forms() {
    let project = small().project();
    let head = |tag: &str| {
        let files = skeleton(&project, &tag.parse().unwrap());
        let (name, text) = &files[0];
        format!("{name}\n{}", text.lines().take(2).map(|line| format!("{line}\n")).collect::<String>())
    };
    assert_snapshot!(["hr", "sr-Latn", "he", "cy"].map(head).concat(), @r#"
    labels.ftl
    # Hrvatski (hr): Latin script, written left to right.
    # Plural forms: one (1, 21, 31, 41), few (2, 3, 4, 22), other (0, 5, 6, 7).
    labels.ftl
    # Srpski (sr-Latn): Latin script, written left to right.
    # Plural forms: one (1, 21, 31, 41), few (2, 3, 4, 22), other (0, 5, 6, 7).
    labels.ftl
    # עברית (he): Hebr script, written right to left.
    # Plural forms: one (1), two (2), many (20, 30, 40, 50), other (0, 3, 4, 5).
    labels.ftl
    # Cymraeg (cy): Latin script, written left to right.
    # Plural forms: zero (0), one (1), two (2), few (3), many (6), other (4, 5, 7, 8).
    "#);
}
