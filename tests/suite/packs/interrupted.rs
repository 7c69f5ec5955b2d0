//! A batch that is stopped by hand, and tables of any size.

use std::process::{Command, Stdio};
use std::time::Duration;

use super::{batch as batch_of, *};

const ROWS: usize = 60;

/// Somebody presses Ctrl-C in the middle: what is in the folder then are whole packs, and `--resume` makes the rest.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_packs_and_resume_makes_the_rest() {
    let place = Place::new();
    let mut table = "Sprachen;Name\n".to_owned();
    (0..ROWS).for_each(|row| writeln!(table, "de;Person {row}").unwrap());
    write(&place.here().join("table.csv"), table.as_bytes());
    let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
    let project = project_folder().to_str().unwrap();
    command.args([
        "batch",
        "--project",
        project,
        "--kommune",
        "musterstadt",
        "--on",
        EDITION,
        "--out",
        "out",
        "--quiet",
    ]);
    command.args(BOOKLET).arg("table.csv").stdout(Stdio::null()).stderr(Stdio::piped());
    let running = command.spawn().unwrap();
    let made = || place.output().keys().filter(|name| name.starts_with("pack-")).count();
    let is_under_way = (0..1200).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        made() >= 6
    });
    assert!(is_under_way, "no pack was made in a minute");
    assert!(Command::new("kill").args(["-INT", &running.id().to_string()]).status().unwrap().success());
    let ended = running.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    let files = place.output();
    let rows = batch::done(&batch::journal(&files));
    assert!(rows.len() < ROWS, "the batch was over before it was stopped");
    assert_eq!(ended.status.code(), Some(1), "{said}");
    let names: BTreeSet<&str> = rows.values().flatten().map(String::as_str).chain([JOURNAL]).collect();
    assert_eq!(files.keys().map(String::as_str).collect::<BTreeSet<_>>(), names, "files of packs that are not whole");
    for name in names.iter().filter(|name| name.starts_with("pack-")) {
        assert_eq!(pages(&files[*name]).len() % 2, 0, "{name} can be read");
    }
    expect(&batch_of(&place, &table, &["--resume", "--quiet"]), 0);
    let after = place.output();
    assert_eq!(batch::done(&batch::journal(&after)).len(), ROWS);
    assert!(rows.values().flatten().all(|name| after[name] == files[name]), "what was whole is not made again");
}

/// A file of five gigabytes is not read into memory to say what is wrong with it. It is sparse: it takes no room.
#[cfg(unix)]
#[test]
fn a_file_of_five_gigabytes_is_an_error_or_works() {
    for (name, head, said) in [
        ("table.csv", "Sprachen;Name\nde;Anna Eins\n", "neither a CSV file nor an XLSX file"),
        ("table.xlsx", "PK\u{3}\u{4}", "64 are the most for XLSX"),
    ] {
        let place = Place::new();
        let path = place.here().join(name);
        write(&path, head.as_bytes());
        std::fs::File::options().write(true).open(&path).unwrap().set_len(5 << 30).unwrap();
        let ran = start(&place, "batch", &["--format", "short", name]);
        expect(&ran, 1);
        assert!(ran.err.contains(said), "{}", ran.err);
        assert!(place.output().is_empty());
    }
}

/// What is wrong in each of very many rows is said of each.
#[test]
fn a_hundred_thousand_rows_are_read() {
    let place = Place::new();
    let table = "Sprachen;Name\n".to_owned() + &"Klingonisch;Xaveria\n".repeat(100_000);
    let ran = batch_of(&place, &table, &["--format", "short"]);
    expect(&ran, 1);
    assert_eq!(ran.err.lines().filter(|line| line.contains("error[household/row]")).count(), 100_000);
    assert!(ran.out.ends_with("0 pack(s) in out, 100000 row(s) left out\n"), "{}", ran.out);
    assert!(!ran.err.contains("Xaveria"));
}
