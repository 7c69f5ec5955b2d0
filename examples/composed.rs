//! What templates are given, as JSON, so that other programs can set the same booklet (`benches/peers/run`):
//! `cargo run --example composed -- musterstadt begleitheft target/peers/data 100 ar uk`
//!
//! Writes `everybody-<language>.json`, and for invented people `personal-<number>.json` with their household in
//! `personal-<number>.yaml`; the languages take turns. Beside what templates are given stand: `symbol` in each code, its modules row by
//! row with the quiet zone (`1` is black); `page` in each section, where it begins in our layout; `pages`, how many there are.

#![expect(clippy::panic, clippy::expect_used, reason = "a tool for people who measure")]
#![expect(clippy::disallowed_methods, reason = "it writes beside the project's own output")]

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::path::Path;

use begleitheft::compose::Composed;
use begleitheft::diag::{Format, Sink, render};
use begleitheft::household::read_household;
use begleitheft::localise::LocalSection;
use begleitheft::pipeline::{self, LaidOut, Loaded, Request};
use begleitheft::source::Project;
use serde_json::{Value, json};
use typst::foundations::{Content, NativeElement as _};
use typst::model::HeadingElem;

// Invented, like the town: nobody is called so.
const FIRST: [&str; 10] =
    ["Karim", "Halyna", "Selam", "Marek", "Ilinca", "Dorin", "Natan", "Sorina", "Oksana", "Yunus"];
const FAMILY: [&str; 10] = [
    "Almustari",
    "Musterenko",
    "Musteab",
    "Musterowski",
    "Musterescu",
    "Mustermann",
    "Musterlu",
    "Musteryan",
    "Musterov",
    "Mustersson",
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kommune, document, folder, count, languages @ ..] = args.as_slice() else {
        panic!("usage: composed KOMMUNE DOCUMENT FOLDER HOW-MANY-PERSONAL LANG…");
    };
    let count: usize = count.parse().expect("how many personal ones");
    let project = Project::from_folder(Path::new(".")).expect("run this in the project's folder");
    let request = Request {
        kommune: kommune.clone(),
        documents: vec![document.clone()],
        languages: languages.to_vec(),
        edition: "2026-11-20".parse().expect("a date"),
        is_final: false,
        bleed: "0".parse().expect("a length"),
        copies: 1,
    };
    let mut loaded = pipeline::load(&project, &request).expect("known names");
    loaded.load_rules(&project);
    loaded.jobs = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    std::fs::create_dir_all(folder).expect("a folder to write to");
    let write = |name: &str, bytes: &[u8]| std::fs::write(Path::new(folder).join(name), bytes).expect("a file");
    for language in languages {
        let mut sink = loaded.sink.clone();
        let laid_out = loaded.lay_out(&project, &request, document, language, &mut sink);
        write(&format!("everybody-{language}.json"), &written(&laid_out.unwrap_or_else(|| fail(&sink, &project))));
    }
    for (number, language) in (0..count).zip(languages.iter().cycle()) {
        let household = invented(number, language);
        write(&format!("personal-{number:03}.yaml"), household.as_bytes());
        let laid_out = personal(&loaded, &project, &request, &household, document, language);
        write(&format!("personal-{number:03}.json"), &written(&laid_out));
    }
}

fn fail(sink: &Sink, project: &Project) -> ! {
    panic!("{}", render(&sink.diagnostics, project, Format::Human, false));
}

/// A household of one to three people who do not exist.
fn invented(number: usize, language: &str) -> String {
    let first = FIRST[number % FIRST.len()];
    let family = FAMILY[number / FIRST.len() % FAMILY.len()];
    let relatives: String = (0..number % 3)
        .map(|nth| {
            let name = FIRST[(number + nth + 1) % FIRST.len()];
            let born = 2010 + (number + nth) % 12;
            format!("  - {{ first_name: {name}, family_name: {family}, born: {born}, relation: Kind }}\n")
        })
        .collect();
    format!(
        "languages: [{language}]\ndistrict: nordfeld\nsituation: [refugees]\npersons:\n  \
         - {{ first_name: {first}, family_name: {family}, born: {born} }}\n{relatives}\
         interests: [german-course, work, health]\ngerman_level: A1\n\
         address: \"Nordfelder Ring {house}, 12345 Musterstadt\"\nphone: \"030 23125-{phone}\"\n\
         email: \"{mail}@example.org\"\n\
         appointments:\n  - {{ on: 2026-12-{day:02}T10:00, office: sozialamt, bring: [passport, residence-permit] }}\n\
         goals:\n  - {{ area: language, next: \"Kurs {level} im Nordfeld beginnen\", who: \"{first}\", until: \"März 2027\" }}\n",
        born = 1950 + number % 50,
        house = number + 1,
        phone = 100 + number,
        mail = format!("{first}.{family}.{number}").to_lowercase(),
        day = 1 + number % 20,
        level = if number.is_multiple_of(2) { "A1" } else { "A2" },
    )
}

fn personal(
    loaded: &Loaded,
    project: &Project,
    request: &Request,
    household: &str,
    document: &str,
    language: &str,
) -> LaidOut {
    let mut sink = Sink::default();
    let household = read_household(household.as_bytes(), &loaded.vocabulary(project, request.edition), &mut sink);
    let household = household.unwrap_or_else(|| fail(&sink, project));
    let selection = loaded.select(&household, request);
    let plan = loaded.plan_pack(project, request, &household, &selection);
    let copy = (&plan, document, language);
    let laid_out = loaded.preview(project, request, (&household, &selection), copy, &mut sink);
    laid_out.unwrap_or_else(|| fail(&sink, project))
}

fn written(laid_out: &LaidOut) -> Vec<u8> {
    let Composed { data, symbols, payloads, .. } = &laid_out.composed;
    let drawn = symbols.iter().map(|symbol| {
        let (side, luma) = symbol.to_luma();
        let row = |row: &[u8]| row.iter().map(|grey| if *grey == 0 { '1' } else { '0' }).collect::<String>();
        luma.chunks(side).map(row).collect::<Vec<String>>()
    });
    let symbols: HashMap<&str, Vec<String>> = payloads.iter().map(String::as_str).zip(drawn).collect();
    let mut data = data.clone();
    draw(&mut data, &symbols);
    let starts = starts(laid_out);
    let sections = data.get_mut("sections").and_then(Value::as_array_mut).expect("sections");
    assert_eq!(starts.len(), sections.len(), "each section but the cover and notes has one heading");
    for (section, page) in sections.iter_mut().zip(starts) {
        section["page"] = json!(page);
    }
    data["pages"] = json!(laid_out.pages.pages().len());
    serde_json::to_vec(&data).expect("JSON")
}

/// Puts the modules of its symbol into each code.
fn draw(value: &mut Value, symbols: &HashMap<&str, Vec<String>>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| draw(item, symbols)),
        Value::Object(entries) => {
            entries.values_mut().for_each(|entry| draw(entry, symbols));
            let symbol = entries.get("payload").and_then(Value::as_str).and_then(|payload| symbols.get(payload));
            if let Some(symbol) = symbol {
                entries.insert("symbol".to_owned(), json!(symbol));
            }
        }
        _ => {}
    }
}

/// On which page each section begins, from 1: the cover on the first, the others where their headings are. Pages for notes fill up
/// the last sheet; if there are none, they would begin where the section after them does.
fn starts(laid_out: &LaidOut) -> Vec<usize> {
    let introspector = laid_out.pages.introspector();
    let headings = introspector.elements().query(&HeadingElem::ELEM.select());
    let page = |heading: &Content| Some(introspector.position(heading.location()?)?.page.get());
    let mut pages = std::iter::once(1).chain(headings.iter().filter_map(page)).peekable();
    let sections = &laid_out.localised.sections;
    let are_without_notes = headings.len() + 2 == sections.len();
    let start = |section: &LocalSection| {
        if section.role == Some("notes") && are_without_notes { pages.peek().copied() } else { pages.next() }
    };
    sections.iter().filter_map(start).collect()
}
