//! Tables of households: good rows print, bad ones are told, and an interruption loses nothing.

use lopdf::Document;

use super::*;

/// Twelve rows, of which four are faulty: in lines 4, 6, 9 and 11 of the table.
const TABLE: &str = "\
Sprachen;Name;Stadtteil;Deutsch;Telefon;Geburtsjahr
de;Anna Eins;;;;
de;Xaveria Geheimnis;Mühlenau;A1;030 23125-987;1988
Klingonisch;Xaveria Geheimnis;;;;
en;Berta Zwei;;;;
de;Zephyrin Geheimnis;Verborgenweg;;;
de;Cora Drei;;;;
ar;Dora Vier;;;;
de;Xaveria Geheimnis;;;;30.02.1990
de;Emma Fünf;;;;
de;Xaveria 😀 Geheimnis;;;;
de;Fina Sechs;;;;
uk;Gina Sieben;;;;
";

/// The rows of [`TABLE`] that print, with the name on the cover.
const GOOD: [(u64, &str); 8] = [
    (2, "Anna Eins"),
    (3, "Xaveria Geheimnis"),
    (5, "Berta Zwei"),
    (7, "Cora Drei"),
    (8, "Dora Vier"),
    (10, "Emma Fünf"),
    (12, "Fina Sechs"),
    (13, "Gina Sieben"),
];

/// The batch of [`TABLE`], merged, made once for all tests that only look at it.
fn merged_batch() -> &'static (Ran, BTreeMap<String, Vec<u8>>) {
    static BATCH: OnceLock<(Ran, BTreeMap<String, Vec<u8>>)> = OnceLock::new();
    BATCH.get_or_init(|| {
        let place = Place::new();
        let ran = batch(&place, TABLE, &["--merge", "--format", "short"]);
        (ran, place.output())
    })
}

/// The lines of the journal; each must be whole.
pub(super) fn journal(files: &BTreeMap<String, Vec<u8>>) -> Vec<Value> {
    let text = std::str::from_utf8(&files[JOURNAL]).unwrap();
    assert!(text.ends_with('\n'), "{text}");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The files of each row that is done.
#[track_caller]
pub(super) fn done(journal: &[Value]) -> BTreeMap<u64, Vec<String>> {
    let mut rows = BTreeMap::new();
    for entry in journal.iter().filter_map(|line| line.get("done")) {
        let files = entry["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap().to_owned()).collect();
        let row = entry["row"].as_u64().unwrap();
        assert!(rows.insert(row, files).is_none(), "row {row} is done twice");
    }
    rows
}

/// The files of the rows that are done are there, whole and with the right name on them; there are no others but `besides`.
#[track_caller]
fn check_packs(files: &BTreeMap<String, Vec<u8>>, besides: &[&str]) {
    let rows = done(&journal(files));
    assert_eq!(rows.keys().copied().collect::<Vec<_>>(), GOOD.map(|(row, _)| row));
    let mut left: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    for (row, name) in GOOD {
        assert_eq!(rows[&row].len(), 2, "row {row}: {:?}", rows[&row]);
        for file in &rows[&row] {
            let (_, document, ..) = parts(file);
            assert_eq!(document, "begleitheft");
            assert!(left.remove(file.as_str()), "row {row}: {file} is not there");
            let text = pages(&files[file]).concat();
            assert!(text.contains(&close(name)), "row {row}: {file} is not that of {name}");
        }
    }
    let besides: BTreeSet<&str> = besides.iter().copied().chain([JOURNAL]).collect();
    assert_eq!(left, besides);
}

/// A slip in one row of five hundred keeps nobody else waiting, and is found where it stands; what is told of it is no gossip.
#[test]
fn good_rows_print_and_bad_ones_are_told_by_row_and_column() {
    let (ran, files) = merged_batch();
    expect(ran, 1);
    let mut errors: Vec<&str> = ran.err.lines().filter(|line| line.contains("error[")).collect();
    errors.sort_by_key(|line| line.split([' ', ',', ':']).nth(1).unwrap().parse::<u32>().unwrap());
    assert_eq!(
        errors,
        [
            "row 4, column Sprachen: error[household/row]: entry 1 is not a language that is known",
            "row 6, column Stadtteil: error[household/row]: this is not a district that is known",
            "row 9, column Geburtsjahr: error[household/row]: there is no such day",
            "row 11: error[print/missing-glyph]: begleitheft (de), page 1: no font has the letter 😀 (U+1F600)",
        ]
    );
    assert!(ran.out.ends_with("8 pack(s) in out, 4 row(s) left out\n"), "{}", ran.out);
    check_packs(files, &["begleitheft.print.pdf"]);
    assert_eq!(leaks(ran, files), "");
    for (_, name) in GOOD {
        for word in name.split(' ') {
            assert!(!holds(&files[JOURNAL], word) && !ran.err.contains(word) && !ran.out.contains(word), "{word}");
        }
    }
    let lines = journal(files);
    assert_eq!(lines.len(), 1 + 2 * GOOD.len());
    let what = lines[0]["batch"].as_str().unwrap();
    assert!(what.starts_with("12 rows (") && what.ends_with(") for musterstadt on 2026-11-20, begleitheft"), "{what}");
    for line in &lines[1..] {
        let entry = line.get("begun").or(line.get("done")).unwrap().as_object().unwrap();
        assert!(entry.keys().all(|key| ["row", "pack", "files"].contains(&key.as_str())), "{line}");
    }
}

/// Power went, or paper: what is whole stays, what is half is made anew, and no half file is left to be printed by mistake.
#[test]
fn resume_makes_what_is_missing_and_nothing_twice() {
    let place = Place::new();
    expect(&batch(&place, TABLE, &["--quiet"]), 1);
    let before = place.output();
    let out = place.here().join("out");
    // The last pack was not finished: one of its files is half there, the other not at all.
    let text = String::from_utf8(before[JOURNAL].clone()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let (last, rest) = lines.split_last().unwrap();
    let last: Value = serde_json::from_str(last).unwrap();
    let (row, pack) = (last["done"]["row"].as_u64().unwrap(), last["done"]["pack"].as_str().unwrap());
    write(&out.join(JOURNAL), (rest.join("\n") + "\n").as_bytes());
    let [reading, print] = ["pdf", "print.pdf"]
        .map(|kind| before.keys().find(|name| name.contains(pack) && name.split_once('.').unwrap().1 == kind).unwrap());
    write(&out.join(reading), &before[reading][..1000]);
    std::fs::remove_file(out.join(print)).unwrap();
    write(&out.join(".begleitheft-x.part"), b"%PDF-");
    write(&out.join("notes.txt"), b"of the office");
    let ran = batch(&place, TABLE, &["--resume", "--quiet"]);
    expect(&ran, 1);
    let after = place.output();
    check_packs(&after, &["notes.txt"]);
    assert!(!after.contains_key(reading) && !after.contains_key(print), "a half pack gets a new name");
    for (name, bytes) in before.iter().filter(|(name, _)| *name != JOURNAL && !name.contains(pack)) {
        assert!(after[name] == *bytes, "{name} was whole and is another");
    }
    assert_ne!(done(&journal(&after))[&row], done(&journal(&before))[&row]);
    // Nothing is left to do: nothing changes.
    expect(&batch(&place, TABLE, &["--resume", "--quiet"]), 1);
    assert!(place.output() == after);
}

/// Two batches in one folder could not be told apart, and the first would be printed again with the second.
#[test]
fn a_folder_holds_one_batch() {
    let place = Place::new();
    let table = "Name;Sprachen\nAnna Eins;de\nBerta Zwei;de\n";
    expect(&batch(&place, table, &["--quiet"]), 0);
    let before = place.output();
    let longer = format!("{table}Cora Drei;de\n");
    let cases: [(&str, &[&str], &str); 4] = [
        (table, &[], "out holds a batch already"),
        (&longer, &["--resume"], "the batch in out is another one"),
        (table, &["--resume", "--on", "2026-11-21"], "the batch in out is another one"),
        (table, &["--resume", "--max-pages", "20"], "the batch in out is another one"),
    ];
    for (table, args, said) in cases {
        write(&place.here().join("table.csv"), table.as_bytes());
        let project = project_folder().to_str().unwrap();
        let fixed = ["batch", "--project", project, "--kommune", "musterstadt", "--out", "out", "table.csv"];
        let day: &[&str] = if args.contains(&"--on") { &[] } else { &["--on", EDITION] };
        let ran = place.run(&[&fixed[..], &BOOKLET, day, args].concat());
        expect(&ran, 2);
        assert!(ran.err.starts_with("error: ") && ran.err.contains(said), "{args:?}: {}", ran.err);
        assert!(place.output() == before, "{args:?} changed something");
    }
}

/// A corrected table with as many rows is another table: its rows are not those that are done.
#[test]
fn another_table_with_as_many_rows_is_another_batch() {
    let place = Place::new();
    expect(&batch(&place, "Name\nAnna Eins\nBerta Zwei\n", &["--quiet"]), 0);
    let ran = batch(&place, "Name\nCora Drei\nDora Vier\n", &["--quiet", "--resume"]);
    expect(&ran, 2);
    assert!(ran.err.contains("the batch in out is another one"), "{}", ran.err);
}

/// Whoever prints five hundred packs opens one file. The rows come as in the table, whichever was ready first.
#[test]
fn merge_makes_one_print_file_in_the_order_of_the_table() {
    let (ran, files) = merged_batch();
    expect(ran, 1);
    let rows = done(&journal(files));
    let merged = pages(&files["begleitheft.print.pdf"]);
    let mut single = Vec::new();
    for (_, of_row) in rows {
        let print = of_row.iter().find(|file| file.ends_with(".print.pdf")).unwrap();
        single.extend(pages(&files[print]));
    }
    assert!(merged == single, "{} pages, {} in single files", merged.len(), single.len());
    assert!(ran.out.contains(&format!("begleitheft.print.pdf: 8 files, {} sides", merged.len())), "{}", ran.out);
    let covers: Vec<&str> = merged
        .iter()
        .filter_map(|page| GOOD.iter().map(|(_, name)| *name).find(|name| page.contains(&close(name))))
        .collect();
    let mut order: Vec<&str> = covers.clone();
    order.dedup();
    assert_eq!(order, GOOD.map(|(_, name)| name), "{covers:?}");
    let pdf = Document::load_mem(&files["begleitheft.print.pdf"]).unwrap();
    for page in pdf.page_iter() {
        let media = pdf.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        let mm = |at: usize| (f64::from(media[at].as_float().unwrap()) / 72.0 * 25.4).round();
        assert_eq!((mm(2), mm(3)), (297.0, 210.0), "a side of an A4 sheet");
    }
}

/// The example of the table that an office starts from is told and not printed, in every town.
#[test]
fn the_example_of_the_template_is_no_household() {
    for kommune in ["musterstadt", "muenster"] {
        let place = Place::new();
        let project = project_folder().to_str().unwrap();
        let fixed = ["batch", "--project", project, "--kommune", kommune, "--on", EDITION];
        let ran = place.run(&[&fixed[..], &["--template", "lists/households.xlsx"]].concat());
        expect(&ran, 0);
        assert!(ran.out.contains("lists/households.xlsx written"), "{}", ran.out);
        assert_eq!(place.files().keys().collect::<Vec<_>>(), ["here/lists/households.xlsx"]);
        let ran = place.run(&[&fixed[..], &BOOKLET, &["lists/households.xlsx", "--out", "out"]].concat());
        expect(&ran, 1);
        assert!(ran.out.contains("0 pack(s) in out, 1 row(s) left out"), "{}", ran.out);
        assert!(ran.err.contains("this is the example of the empty table"), "{}", ran.err);
        assert!(ran.err.contains("row 2, column Name"), "{}", ran.err);
        assert!(place.output().keys().all(|name| !name.ends_with(".pdf")), "{:?}", place.output().keys());
    }
}

/// What cannot be read as a table at all, by its kind; nothing of it is repeated, nothing is begun.
#[test]
fn a_table_that_cannot_be_read_begins_no_batch() {
    let cases: [(&str, &str); 4] = [
        ("", "error[household/table]: the table is empty"),
        ("Xaveria;Geheimnis\n", "error[household/table]: the first row of the table holds no heading that is known"),
        ("Name;Geheimnis\nXaveria;x\n", "error[household/table]: headings that are not known stand in: B"),
        ("Name;Name\nXaveria;Geheimnis\n", "error[household/table]: columns with the same heading: A and B"),
    ];
    for (table, said) in cases {
        let place = Place::new();
        let ran = batch(&place, table, &["--format", "short"]);
        expect(&ran, 1);
        assert!(ran.err.starts_with(said), "{}", ran.err);
        assert!(place.output().is_empty(), "{:?}", place.output().keys());
        assert_eq!(leaks(&ran, &BTreeMap::new()), "");
    }
    let place = Place::new();
    let ran = batch(&place, "Name;Adresse\nAnna Eins;x\n\"Xaveria Geheimnis;y\n", &["--format", "short"]);
    expect(&ran, 1);
    assert!(ran.err.contains("row 3: error[household/row]: a quotation mark is opened"), "{}", ran.err);
    assert_eq!(kinds_of_packs(&place), ["begleitheft-de.pdf", "begleitheft-de.print.pdf"], "rows before it print");
    assert_eq!(leaks(&ran, &place.output()), "");
}

/// What is said and not printed as it is said must not go unseen among good rows.
#[test]
fn what_a_row_says_and_its_pack_does_not_print_is_told_by_row_and_column() {
    let place = Place::new();
    let table = "Name;Sprache;Besuch am\nAnna Eins;Suaheli;\nBerta Zwei;ar, Suaheli;\nCora Drei;de;01.12.2026\n";
    let ran = batch(&place, table, &["--format", "short"]);
    expect(&ran, 0);
    for told in [
        "row 2, column Sprache: warning[household/not-printed]: there are no words in Swahili yet: it is printed in German",
        "row 3, column Sprache: warning[household/not-printed]: there are no words in Swahili yet: it is printed in the others",
        "row 4, column Besuch am: warning[household/not-printed]: the day of the visit is not printed",
    ] {
        assert!(ran.err.contains(told), "{told}\n{}", ran.err);
    }
    assert_eq!(ran.err.matches("not-printed").count(), 3, "{}", ran.err);
}

/// Its name says what kind of file is wanted; another one gets none.
#[test]
fn the_template_is_what_its_name_says() {
    let place = Place::new();
    let fixed = ["batch", "--project", project_folder().to_str().unwrap(), "--kommune", "musterstadt", "--template"];
    expect(&place.run(&[&fixed[..], &["table.csv"]].concat()), 0);
    assert!(place.files()["here/table.csv"].starts_with("\u{feff}Sprachen;".as_bytes()));
    let ran = place.run(&[&fixed[..], &["table.ods"]].concat());
    expect(&ran, 2);
    assert!(ran.err.contains("ends in .xlsx or .csv"), "{}", ran.err);
    assert!(!place.files().contains_key("here/table.ods"));
}

/// A column of one's own is told by its letter: what heads it may be anything.
#[test]
fn a_column_that_is_not_read_is_told() {
    let place = Place::new();
    let ran = batch(&place, "Name;Sprachen;Geheimnis\nAnna Eins;de;Xaveria\n", &["--format", "short"]);
    expect(&ran, 0);
    assert!(ran.err.contains("column C: warning[household/not-printed]: this column is not read"), "{}", ran.err);
    assert!(!ran.err.contains("Geheimnis"), "{}", ran.err);
}
