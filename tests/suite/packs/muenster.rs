//! A municipality with a booklet of its own, and law that ends.

use super::*;

const PERSPECTIVE: [&str; 6] = ["--kommune", "muenster", "--document", "begleitheft-perspektive", "--lang", "de"];

fn build_in_muenster(place: &Place, args: &[&str]) -> Ran {
    let project = project_folder().to_str().unwrap();
    let fixed = ["build", "--project", project, "--out", "out", "--format", "short"];
    place.run(&[&fixed[..], &PERSPECTIVE, args].concat())
}

/// The legal paragraphs of the insert that are told to be stale.
fn stale_law(ran: &Ran) -> Vec<&str> {
    let file = "content/muenster/documents/begleitheft-perspektive.yaml:";
    let of_file = ran.err.lines().filter(|line| line.starts_with(file) && line.contains("[content/stale]"));
    of_file.filter_map(|line| line.split('"').nth(1)).collect()
}

/// A document of one municipality alone prints like those of all.
#[test]
fn a_municipality_has_documents_of_its_own() {
    let place = Place::new();
    let ran = build_in_muenster(&place, &["--lang", "ar", "--edition", EDITION]);
    expect(&ran, 0);
    let files = place.output();
    let expected = ["ar", "de"]
        .map(|tag| ["pdf", "print.pdf"].map(|kind| format!("muenster/{tag}/begleitheft-perspektive.{kind}")));
    let written: Vec<&String> = files.keys().filter(|name| *name != "manifest.json").collect();
    assert_eq!(written, expected.iter().flatten().collect::<Vec<_>>());
    for name in written.iter().filter(|name| !name.ends_with(".print.pdf")) {
        assert_eq!(count_pages(&files[*name]) % 4, 0, "{name}");
        assert!(pages(&files[*name]).concat().contains("§25aAufenthG"), "{name}");
    }
    // Elsewhere it is not known.
    let ran = place.build(&["--document", "begleitheft-perspektive"]);
    expect(&ran, 2);
    assert!(ran.err.contains("document \"begleitheft-perspektive\" is not known"), "{}", ran.err);
}

/// Law that nobody has read again since its day must not be handed out as the final word.
#[test]
fn a_final_edition_refuses_law_that_was_not_read_again() {
    let place = Place::new();
    let ran = build_in_muenster(&place, &["--lang", "ar", "--final", "--edition", EDITION]);
    expect(&ran, 1);
    assert!(place.output().is_empty(), "{:?}", place.output().keys());
    assert_eq!(stale_law(&ran), ["young", "settled", "training", "chance"], "{}", ran.err);
    // Checked in March 2026, to be checked again by 20 September.
    let ran = build_in_muenster(&place, &["--final", "--edition", "2026-09-20"]);
    assert_eq!(stale_law(&ran), Vec::<&str>::new(), "{}", ran.err);
    let ran = build_in_muenster(&place, &["--final", "--edition", "2026-09-21"]);
    assert_eq!(stale_law(&ran).len(), 4, "{}", ran.err);
}

/// A rule that ends is not printed after its end.
#[test]
fn law_that_has_ended_is_left_out_and_said() {
    let place = Place::new();
    let law = |edition: &str| {
        let ran = build_in_muenster(&place, &["--edition", edition]);
        expect(&ran, 0);
        let text = pages(&place.output()["muenster/de/begleitheft-perspektive.pdf"]).concat();
        (ran.err.contains("\"chance\" was valid until 2027-06-30"), text.contains("§104c"))
    };
    assert_eq!(law("2027-06-30"), (false, true), "the last day");
    assert_eq!(law("2027-07-01"), (true, false), "the day after");
}
