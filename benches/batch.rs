//! How many packs a second a batch makes, whether it is as fast at the end as at the beginning, and what memory it takes.
//!
//! `cargo bench --bench batch -- 1000 20`: a thousand households, Willkommensmappen of at most 20 pages; both may be left out. All are
//! invented, each is another one, ten languages stand in turn. Booklet and Willkommensmappe, each to read and to print.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a program for people, which may fail")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LANGUAGES: [&str; 10] = ["ar", "uk", "ro", "ti", "tr", "fa", "bg", "en", "pl", "kmr"];
const DISTRICTS: [&str; 5] = ["Altstadt", "Nordfeld", "Mühlenau", "Südhang", "Weststadt"];
const SITUATIONS: [&str; 6] = [
    "Geflüchtete, Eltern",
    "EU-Bürger, Beschäftigte",
    "Geflüchtete",
    "Familiennachzug",
    "Arbeitsmigration, Eltern",
    "",
];
const INTERESTS: [&str; 6] = [
    "Deutschkurs, Arbeit",
    "Kinderbetreuung, Wohnung",
    "Deutschkurs",
    "Schule, Gesundheit",
    "Anerkennung von Zeugnissen",
    "",
];
const LEVELS: [&str; 5] = ["A0", "A1", "alpha", "B1", "A2"];

fn main() {
    let numbers: Vec<usize> = std::env::args().filter_map(|arg| arg.parse().ok()).collect();
    let rows = numbers.first().copied().unwrap_or(1000);
    let folder = std::env::temp_dir().join(format!("begleitheft-batch-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let table = folder.join("households.csv");
    std::fs::write(&table, households(rows)).unwrap();
    let out = folder.join("out");
    let mut command = Command::new(env!("CARGO_BIN_EXE_begleitheft"));
    command.args(["batch", "--quiet", "--kommune", "musterstadt", "--on", "2026-11-20", "--out"]).args([&out, &table]);
    command.args(["--document", "begleitheft", "--document", "willkommensmappe"]);
    if let Some(most) = numbers.get(1) {
        command.arg("--max-pages").arg(most.to_string());
    }
    // It has nothing of this project at hand but what is in the program.
    let mut child = command.current_dir(&folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    let mut seen: Vec<(Duration, usize, usize)> = vec![];
    let ended = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        std::thread::sleep(Duration::from_secs(1));
        let memory = memory(child.id());
        // Nothing once it has ended.
        if memory > 0 || !cfg!(target_os = "linux") {
            seen.push((begun.elapsed(), done(&out), memory));
        }
    };
    let took = begun.elapsed();
    println!(
        "{} packs in {:.1} s: {:.1} a second, {ended}",
        done(&out),
        took.as_secs_f64(),
        rows as f64 / took.as_secs_f64()
    );
    let at = |part: usize| seen.iter().find(|(_, done, _)| *done >= part);
    for (name, from, to) in [("first", 0, rows / 10), ("second", rows / 10, rows / 5), ("last", rows * 9 / 10, rows)] {
        if let (Some(from), Some(to)) = (at(from), at(to).or(seen.last())) {
            let rate = (to.1 - from.1) as f64 / (to.0 - from.0).as_secs_f64();
            println!("{name:<6} tenth: {rate:.1} a second, {} MB when it ended", to.2 / 1000);
        }
    }
    println!("at most {} MB", seen.iter().map(|(_, _, memory)| memory / 1000).max().unwrap_or(0));
    std::fs::remove_dir_all(folder).unwrap();
}

/// The table. What a row says depends on its number alone.
fn households(rows: usize) -> String {
    let mut table =
        "Sprachen;Stadtteil;Situation;Name;Geburtsjahr;Geburtsjahre der Kinder;Interessen;Deutsch;Adresse\n".to_owned();
    for row in 0..rows {
        // Numbers that have nothing in common with ten let every language come with everything.
        let of = |words: &[&'static str], step: usize| words[row / step % words.len()];
        let children = if row % 3 == 0 { "" } else { ["2023", "2017, 2020", "2011"][row / 3 % 3] };
        writeln!(
            table,
            "{};{};{};Erfundene Person {row};{};{children};{};{};Erfundener Weg {row}, 12345 Musterstadt",
            LANGUAGES[row % LANGUAGES.len()],
            of(&DISTRICTS, 7),
            of(&SITUATIONS, 11),
            1950 + row % 55,
            of(&INTERESTS, 13),
            of(&LEVELS, 17),
        )
        .unwrap();
    }
    table
}

/// How many packs the journal says are whole.
fn done(out: &Path) -> usize {
    std::fs::read_to_string(out.join("batch.jsonl")).unwrap_or_default().matches("\"done\"").count()
}

/// What a process has in memory, in kB, where the system tells it so.
fn memory(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
