//! `watch` as people use it: the real program, and somebody who saves files in its project.

#![expect(clippy::disallowed_methods, reason = "tests save files as editors do")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use crate::harness::{EDITION, ORT, root};
use crate::print::program::{Place, files_below, write};

/// Longer than any machine needs.
const PATIENCE: Duration = Duration::from_secs(30);

const WORDS: &str = "locales/ar/words.ftl";
const WORD: &str = "section-panel-a = استشارة";

/// The program while it watches a copy of the small project.
struct Watched {
    place: Place,
    child: Child,
    out: Receiver<String>,
    err: Receiver<String>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn lines(from: impl Read + Send + 'static) -> Receiver<String> {
    let (send, lines) = mpsc::channel();
    thread::spawn(move || BufReader::new(from).lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
    lines
}

/// All lines up to one that holds `words`.
#[track_caller]
fn until(lines: &Receiver<String>, words: &str) -> String {
    let mut said = String::new();
    loop {
        let line = lines.recv_timeout(PATIENCE);
        assert!(line.is_ok(), "«{words}» was never said, but:\n{said}");
        let line = line.unwrap();
        said.push_str(&line);
        said.push('\n');
        if line.contains(words) {
            return said;
        }
    }
}

impl Watched {
    fn start() -> Self {
        let place = Place::new();
        for (path, bytes) in files_below(&root().join("tests/small")) {
            write(&place.here().join(path), &bytes);
        }
        let mut command = place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
        command.args(["watch", "--kommune", ORT, "--edition", EDITION]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (out, err) = (lines(child.stdout.take().unwrap()), lines(child.stderr.take().unwrap()));
        let watched = Self { place, child, out, err };
        until(&watched.out, "written to out");
        watched
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.place.here().join(path)).unwrap()
    }

    /// Writes over the file.
    fn save(&self, path: &str, text: &str) {
        fs::write(self.place.here().join(path), text).unwrap();
    }

    /// Puts a new file into the place of the old one.
    fn save_by_renaming(&self, path: &str, text: &str) {
        let path = self.place.here().join(path);
        let beside = path.with_extension("ftl.new");
        fs::write(&beside, text).unwrap();
        fs::rename(beside, path).unwrap();
    }

    fn pdfs(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.place.output();
        files.retain(|path, _| path != "manifest.json");
        files
    }

    /// The names of the files that are other than `before`, after the program has said that it wrote.
    #[track_caller]
    fn written(&self, before: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        let said = until(&self.out, "written to out");
        let now = self.pdfs();
        assert_eq!(now.len(), before.len(), "{said}");
        now.into_iter().filter(|(path, bytes)| before[path] != *bytes).map(|(path, _)| path).collect()
    }
}

/// Both ways of saving, a broken file and a mended one: what is touched is made again, what is broken leaves the old files.
#[test]
fn a_saved_word_is_printed_and_a_broken_file_is_not() {
    let watched = Watched::start();
    let text = watched.text(WORDS);
    assert!(text.contains(WORD));
    let flyer = ["ort/ar/flyer.pdf", "ort/ar/flyer.print.pdf"];

    let first = watched.pdfs();
    watched.save(WORDS, &text.replace(WORD, "section-panel-a = نصيحة"));
    assert_eq!(watched.written(&first), flyer);

    let second = watched.pdfs();
    watched.save_by_renaming(WORDS, &text);
    assert_eq!(watched.written(&second), flyer);
    assert_eq!(watched.pdfs(), first, "the same words print the same files");

    watched.save(WORDS, &text.replace(WORD, "section-panel-a = { $"));
    let said = until(&watched.err, "other files are left as they were");
    assert!(said.contains("error[") && said.contains("locales/ar/words.ftl:"), "{said}");
    assert_eq!(watched.pdfs(), first, "a broken file writes nothing");

    watched.save(WORDS, &text.replace(WORD, "section-panel-a = مشورة"));
    assert_eq!(watched.written(&first), flyer);
    let manifest: serde_json::Value = serde_json::from_slice(&watched.place.output()["manifest.json"]).unwrap();
    assert_eq!(manifest["documents"].as_array().unwrap().len(), first.len(), "the manifest has all files");
}

/// What is laid out is kept from one save to the next, but not against a template that says otherwise; a comment prints nothing.
#[test]
fn a_saved_template_is_seen_and_a_comment_writes_nothing() {
    let watched = Watched::start();
    let before = watched.pdfs();
    let text = watched.text(WORDS);
    watched.save(WORDS, &format!("# A comment.\n\n{text}"));
    until(&watched.out, "nothing that is printed changes");
    assert_eq!(watched.pdfs(), before);

    const TEMPLATE: &str = "templates/documents/pages.typ";
    let text = watched.text(TEMPLATE);
    watched.save(TEMPLATE, &text.replace("margin: 12mm", "margin: 13mm"));
    assert_eq!(watched.written(&before).len(), before.len(), "every page has another margin");
}

/// A document that did not exist when the program began is made, as soon as nothing is wrong with it.
#[test]
fn a_new_document_is_made() {
    let watched = Watched::start();
    let before = watched.pdfs();
    let booklet = watched.text("content/common/documents/booklet.yaml");
    watched.save("content/common/documents/second.yaml", &booklet);
    let said = until(&watched.err, "other files are left as they were");
    assert!(said.contains("content/common/documents/second.yaml:1:5"), "{said}");
    assert_eq!(watched.pdfs(), before);
    watched.save("content/common/documents/second.yaml", &booklet.replace("id: booklet", "id: second"));
    until(&watched.out, "written to out");
    assert!(watched.pdfs().contains_key("ort/de/second.pdf"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_is_a_good_end() {
    let mut watched = Watched::start();
    let sent = Command::new("kill").args(["-INT", &watched.child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(watched.child.wait().unwrap().code(), Some(0));
    assert!(watched.place.output().keys().all(|path| !path.ends_with(".part")));
}

/// There is nothing to watch, or nothing by that name.
#[test]
fn what_cannot_be_watched_ends_at_once() {
    let place = Place::new();
    let ran = place.run(&["watch"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("--project"), "{}", ran.err);
    let project = root().join("tests/small");
    let ran = place.run(&["watch", "--kommune", ORT, "--document", "flier", "--project", project.to_str().unwrap()]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("did you mean \"flyer\"?"), "{}", ran.err);
    assert!(place.output().is_empty());
}
