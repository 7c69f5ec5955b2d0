//! How fast the desk is: from a change to the page that shows it, and with many who look at once.
//!
//! `cargo bench --bench desk`. The desk runs in this process, so that its memory is what the system says of it.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a program for people, which may fail")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use begleitheft::desk::{Desk, Options};
use begleitheft::source::Project;

/// Who look at previews at once.
const CLIENTS: usize = 20;
/// What each of them asks for.
const REQUESTS: usize = 15;

fn main() {
    let begun = Instant::now();
    let options = Options {
        kommune: "musterstadt".to_owned(),
        port: 0,
        is_read_only: true,
        edition: "2026-11-20".parse().ok(),
        language: "de".parse().unwrap(),
        jobs: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    let desk = Desk::open(Project::embedded(), options).unwrap();
    let client = Client { port: desk.port(), key: desk.url().split_once("key=").unwrap().1.to_owned() };
    std::thread::spawn(move || desk.run());
    client.ask("begleitheft", 0);
    println!("start to first page              {:>6.0} ms", ms(begun.elapsed()));
    for document in ["begleitheft", "willkommensmappe"] {
        let times: Vec<Duration> = (0..60).map(|at| client.ask(document, at)).skip(5).collect();
        report(&format!("change to page, {document}"), times);
    }
    let clients: Vec<_> = (0..CLIENTS)
        .map(|who| {
            let client = client.clone();
            std::thread::spawn(move || {
                (0..REQUESTS).map(|at| client.ask("begleitheft", who * 100 + at)).collect::<Vec<_>>()
            })
        })
        .collect();
    let times = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
    report(&format!("{CLIENTS} at once"), times);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("VmHWM")) {
        println!("{line}");
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| ms(times[(times.len() * part / 100).min(times.len() - 1)]);
    println!("{what:<32} median {:>4.0} ms, 95 % {:>4.0} ms", at(50), at(95));
}

#[derive(Clone)]
struct Client {
    port: u16,
    key: String,
}

impl Client {
    /// The page of a household that differs with each number, as wide as the page of the desk shows it.
    fn ask(&self, document: &str, number: usize) -> Duration {
        let household = format!(
            r#"{{"languages":["uk"],"district":"nordfeld","persons":[{{"first_name":"Name {number}","born":"1990"}},{{"born":"{}"}}]}}"#,
            2008 + number % 15
        );
        let body = format!(
            r#"{{"documents":["{document}"],"document":"{document}","language":"uk","page":3,"width":520,"household":{household}}}"#
        );
        let begun = Instant::now();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let port = self.port;
        write!(
            stream,
            "POST /preview HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\nCookie: desk-{port}={}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.key,
            body.len()
        )
        .unwrap();
        let mut answer = BufReader::new(stream);
        let mut status = String::new();
        answer.read_line(&mut status).unwrap();
        assert!(status.contains("200"), "{status}");
        let mut rest = Vec::new();
        answer.read_to_end(&mut rest).unwrap();
        assert!(rest.windows(4).any(|four| four == b"IHDR"), "there is no page");
        begun.elapsed()
    }
}
