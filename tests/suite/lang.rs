//! Tags of languages: one language has one tag, and counts by its own rules.

use begleitheft::catalog::Arg;
use begleitheft::lang::{Direction, Lang, Script};

use crate::harness::{catalog, small};

fn canonical(tag: &str) -> String {
    tag.parse::<Lang>().map_or_else(|reason| reason, |lang| lang.to_string())
}

#[test]
fn tags_of_one_language_become_one() {
    let tags = [
        ("ku", "kmr"),
        ("ku-Latn", "kmr"),
        ("KMR", "kmr"),
        ("kmr-Latn", "kmr"),
        ("ckb", "ckb"),
        ("prs", "fa-AF"),
        ("pes", "fa"),
        ("arb", "ar"),
        ("iw", "he"),
        ("mo", "ro"),
        ("ukr", "uk"),
        ("de-Simple", "de-simple"),
        ("en-xa", "en-XA"),
    ];
    for (tag, expected) in tags {
        assert_eq!(canonical(tag), expected, "{tag}");
    }
    assert_eq!(canonical("not a tag"), "\"not a tag\" is not a language tag like \"uk\"");
}

#[test]
fn a_language_written_in_two_scripts_keeps_both_apart() {
    let script = |tag: &str| tag.parse::<Lang>().map(|lang| (lang.script(), lang.direction()));
    assert_eq!(script("kmr"), Ok((Script::Latin, Direction::LeftToRight)));
    assert_eq!(script("ku-Arab"), Ok((Script::Arabic, Direction::RightToLeft)));
    assert_eq!(script("ckb"), Ok((Script::Arabic, Direction::RightToLeft)));
    assert_eq!(script("prs"), Ok((Script::Arabic, Direction::RightToLeft)));
}

/// Protects a language that is only a folder of `locales/`: it needs no line of code to have its name and its direction.
#[test]
fn any_language_has_its_own_name_and_the_direction_of_its_script() {
    let languages = [
        ("it", "Italiano", Direction::LeftToRight),
        ("vi", "Tiếng Việt", Direction::LeftToRight),
        ("so", "Soomaali", Direction::LeftToRight),
        ("ps", "پښتو", Direction::RightToLeft),
        ("ur", "اردو", Direction::RightToLeft),
        ("he", "עברית", Direction::RightToLeft),
        ("syr", "ܣܘܪܝܝܐ", Direction::RightToLeft),
        ("am", "አማርኛ", Direction::LeftToRight),
        ("sr", "Srpski", Direction::LeftToRight),
        ("qaa", "qaa", Direction::LeftToRight),
    ];
    for (tag, name, direction) in languages {
        let lang: Lang = tag.parse().unwrap();
        assert_eq!((lang.native_name().as_str(), lang.direction()), (name, direction), "{tag}");
    }
}

/// The categories of CLDR for a few numbers. Where Fluent knows no rules it would count as in English: `tlh` stands for such a
/// language, in which everything is `other`.
#[test]
fn each_language_counts_by_its_own_rules() {
    const NUMBERS: [u32; 9] = [0, 1, 2, 3, 5, 11, 21, 22, 100];
    let rules = [
        ("ar", "zero one two few few many many many other"),
        ("bg", "other one other other other other other other other"),
        ("ckb", "other one other other other other other other other"),
        ("de", "other one other other other other other other other"),
        ("de-simple", "other one other other other other other other other"),
        ("en", "other one other other other other other other other"),
        ("fa", "one one other other other other other other other"),
        ("fa-AF", "one one other other other other other other other"),
        ("fr", "one one other other other other other other other"),
        ("kmr", "other one other other other other other other other"),
        ("pl", "many one few few many many many few many"),
        ("ro", "few one few few few few other other other"),
        ("ru", "many one few few many many one few many"),
        ("sq", "other one other other other other other other other"),
        ("ti", "one one other other other other other other other"),
        ("tlh", "other other other other other other other other other"),
        ("tr", "other one other other other other other other other"),
        ("uk", "many one few few many many one few many"),
    ];
    let message = "x = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    for (tag, expected) in rules {
        let project = small().with(&format!("locales/{tag}/plural.ftl"), message).project();
        let (catalog, _) = catalog(&project, tag);
        let found = NUMBERS.map(|n| catalog.format("x", None, &[("n", Arg::Number(n.into()))]).unwrap());
        assert_eq!(found.join(" "), expected, "{tag}");
    }
}
