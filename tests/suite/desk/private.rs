//! What a household says is nowhere after it was used: not on disk, not in what the program tells.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use super::driver::Browser;
use crate::print::program::copy_of_project;

/// A name that is in no file of the project.
const NAME: &str = "Quxolindra";

/// Every file below a folder that holds one of these, also as UTF-16.
fn holding(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut needles: Vec<Vec<u8>> = Vec::new();
    for word in words {
        needles.push(word.as_bytes().to_vec());
        needles.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                waiting.push(entry.path());
            } else if kind.is_file() {
                let bytes = std::fs::read(entry.path()).unwrap_or_default();
                if needles.iter().any(|needle| bytes.windows(needle.len()).any(|window| window == needle)) {
                    found.push(entry.path().display().to_string());
                }
            }
        }
    }
    found
}

#[test]
fn a_name_is_nowhere_after_use() {
    let Some(mut browser) = Browser::start() else { return };
    let place = tempfile::tempdir().unwrap();
    let project = copy_of_project(&place.path().join("project"));
    std::fs::create_dir_all(place.path().join("tmp")).unwrap();
    let mut desk = Command::new(env!("CARGO_BIN_EXE_begleitheft"))
        .args(["desk", "--no-open", "--port", "0", "--kommune", "musterstadt", "--project"])
        .arg(&project)
        .env("TMPDIR", place.path().join("tmp"))
        .env("HOME", place.path())
        .current_dir(place.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(desk.stderr.take().unwrap());
    let mut url = String::new();
    told.read_line(&mut url).unwrap();

    browser.go(url.trim());
    browser.wait("return document.body?.dataset.shown >= '1'");
    browser.and_look(|| browser.enter("#p0-first", NAME));
    browser.and_look(|| browser.enter("#p0-born", NAME));
    browser.and_look(|| browser.click("#documents li:nth-child(2) .show"));
    // What cannot be taken is told, and not printed; nor is it kept.
    browser.click("#documents li:nth-child(2) .print");
    browser.wait("return !document.querySelector('#failed').hidden");
    browser.run("document.querySelector('#p0-born').value = ''", serde_json::json!([]));
    browser.click("#documents li:nth-child(2) .print");
    let file = browser.downloaded(".print.pdf");
    assert!(!file.to_string_lossy().contains(NAME));
    // A translator's name that is not saved, over two pages.
    let at = |path: &str| format!("{}{path}", url.trim().split('?').next().unwrap());
    let is_there = |path: &str| format!("return location.pathname === '/{path}' && document.readyState === 'complete'");
    browser.go(&at("translations/ar"));
    browser.wait(&is_there("translations/ar"));
    browser.enter("#by", NAME);
    browser.go(&at("translations/uk"));
    browser.wait(&is_there("translations/uk"));
    assert_eq!(
        browser.run("return document.querySelector('#by').value", serde_json::json!([])),
        serde_json::json!(NAME)
    );
    let table = format!("Sprachen;Name;Adresse\nUkrainisch;{NAME};Weg 1\n{NAME};{NAME};{NAME}\n");
    let sent = "const [table, done] = arguments; fetch('/batch/check', { method: 'POST', body: table }).then(() => \
                fetch('/batch/start', { method: 'POST', body: table })).then((it) => done(it.status))";
    assert_eq!(browser.run_async(sent, serde_json::json!([table])), serde_json::json!(200));
    browser.go(&format!("{}batch", url.trim().split('?').next().unwrap()));
    browser.wait("return document.querySelector('#jobs .files a')");

    browser.end();
    desk.kill().unwrap();
    let mut rest = String::new();
    told.read_to_string(&mut rest).unwrap();
    let mut out = String::new();
    desk.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    desk.wait().unwrap();
    let log = format!("{url}{rest}{out}");
    assert!(!log.contains(NAME), "{log}");
    assert!(log.contains("Ctrl-C"), "{log}");
    let left = holding(place.path(), &[NAME]);
    assert!(left.is_empty(), "the program left it in {left:?}");
    let left = holding(browser.folder.path(), &[NAME]);
    assert!(left.is_empty(), "the browser left it in {left:?}");
}

#[test]
fn a_port_that_is_taken_is_told_and_the_next_one_is_used() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let place = tempfile::tempdir().unwrap();
    let mut desk = Command::new(env!("CARGO_BIN_EXE_begleitheft"))
        .args(["desk", "--no-open", "--kommune", "musterstadt", "--port", &port.to_string()])
        .current_dir(place.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(desk.stderr.take().unwrap());
    let (mut note, mut url) = (String::new(), String::new());
    told.read_line(&mut note).unwrap();
    told.read_line(&mut url).unwrap();
    desk.kill().unwrap();
    desk.wait().unwrap();
    assert!(note.starts_with(&format!("note: port {port} is taken, so this is port ")), "{note}");
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    let unknown = Command::new(env!("CARGO_BIN_EXE_begleitheft"))
        .args(["desk", "--no-open", "--kommune", "nirgendwo"])
        .current_dir(place.path())
        .output()
        .unwrap();
    assert_eq!(unknown.status.code(), Some(2));
}
