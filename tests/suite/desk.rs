//! The desk as its users meet it: over HTTP, and in a real browser. Each test has a project and a desk of its own.

#![expect(
    clippy::disallowed_methods,
    reason = "tests make projects to open a desk on, and look at what is left on disk"
)]

mod accessible;
mod batch;
mod content;
mod driver;
mod guard;
mod handbook;
mod import;
mod print;
mod private;
mod slips;
mod translations;
mod typing;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::num::NonZeroUsize;
use std::path::Path;

use begleitheft::desk::{Desk, Options};
use begleitheft::source::Project;
use tempfile::TempDir;

use crate::harness::EDITION;
use crate::print::program::copy_of_project;
use driver::Browser;

/// A desk that answers until the tests end.
pub(crate) struct House {
    pub(crate) folder: TempDir,
    /// With the key.
    pub(crate) url: String,
    pub(crate) port: u16,
}

/// A desk of Musterstadt on a copy of the project.
pub(crate) fn house() -> House {
    house_with(|_| {}, false)
}

/// The same after something in one file of the project is written otherwise, the first time that it stands there.
pub(crate) fn house_with_text(file: &str, text: &str, instead: &str) -> House {
    let change = |folder: &Path| {
        let file = folder.join(file);
        let written = fs::read_to_string(&file).unwrap();
        assert!(written.contains(text), "{text}");
        fs::write(file, written.replacen(text, instead, 1)).unwrap();
    };
    house_with(change, false)
}

/// The same after a change to the project's files.
pub(crate) fn house_with(change: impl FnOnce(&Path), is_read_only: bool) -> House {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(folder.path());
    change(folder.path());
    let options = Options {
        kommune: "musterstadt".to_owned(),
        port: 0,
        is_read_only,
        edition: Some(EDITION.parse().unwrap()),
        language: "de".parse().unwrap(),
        jobs: NonZeroUsize::new(2).unwrap(),
    };
    let desk = Desk::open(Project::from_folder(folder.path()).unwrap(), options).unwrap();
    let (url, port) = (desk.url(), desk.port());
    std::thread::spawn(move || desk.run());
    House { folder, url, port }
}

impl House {
    pub(crate) fn key(&self) -> &str {
        self.url.split_once("key=").unwrap().1
    }

    /// An address without the key.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }

    /// Headers that the desk's own pages send, then others; those stand for them.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.port);
        let cookie = format!("desk-{}={}", self.port, self.key());
        let origin = format!("http://{host}");
        let mut all = vec![("Host", host.as_str()), ("Cookie", &cookie), ("Content-Type", "application/json")];
        if method != "GET" {
            all.push(("Origin", &origin));
        }
        all.retain(|(name, _)| !headers.iter().any(|(other, _)| other == name));
        all.extend(headers.iter().filter(|(_, value)| !value.is_empty()));
        request(self.port, method, path, &all, body.as_bytes())
    }
}

/// What came back over HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

/// One request over a connection of its own.
pub(crate) fn request(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head =
        format!("{method} {path} HTTP/1.1\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(reader.read_line(&mut head).unwrap() > 0, "{method} {path}: the answer ends in its head");
    }
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let lower = head.to_ascii_lowercase();
    let length = lower.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    if lower.contains("transfer-encoding: chunked") {
        body.clear();
        reader.read_to_end(&mut body).unwrap();
        body = unchunked(&body);
    } else {
        // Not every server ends the connection when it is asked to.
        reader.read_exact(&mut body).unwrap();
    }
    Answer { status, head, body }
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap().trim(), 16).unwrap();
        body.extend(&rest[end + 2..end + 2 + size]);
        rest = &rest[(end + 4 + size).min(rest.len())..];
        if size == 0 {
            break;
        }
    }
    body
}

/// A browser on the desk's first page; none where no Chromium is installed.
pub(crate) fn visit(house: &House) -> Option<Browser> {
    let browser = Browser::start()?;
    browser.go(&house.url);
    browser.wait("return document.body?.dataset.shown >= '1'");
    Some(browser)
}
