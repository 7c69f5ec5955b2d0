//! A real browser, driven by WebDriver (W3C) through `chromedriver`: JSON over HTTP.
//!
//! Where Chromium is not installed, tests that need it say so and test nothing; with `CI` set they fail.

#![expect(clippy::print_stderr, reason = "a test that tests nothing says so")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::request;

/// One browser at a time: several would take the processor from each other, and from the pages that they wait for.
static TURN: Mutex<()> = Mutex::new(());

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
    /// Profile and downloads.
    pub(crate) folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Browser {
    pub(crate) fn start() -> Option<Self> {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::tempdir().unwrap();
        let Some((driver, port)) = start_driver(folder.path()) else {
            assert!(std::env::var_os("CI").is_none(), "chromium and chromium-driver are not installed");
            eprintln!("NOT TESTED: chromium and chromium-driver are not installed, so no page was looked at");
            return None;
        };
        let mut browser = Self { driver, port, session: String::new(), folder, _turn: turn };
        let profile = format!("--user-data-dir={}", browser.folder.path().join("profile").display());
        // It must not look for anything outside of this computer.
        let quiet =
            ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
        let plain = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
        let arguments: Vec<&str> = quiet.into_iter().chain(plain).chain(["--lang=de", &profile]).collect();
        let wanted = json!({
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
            "unhandledPromptBehavior": "accept",
        });
        let started = browser.command("POST", "/session", &json!({ "capabilities": { "alwaysMatch": wanted } }));
        browser.session = format!("/session/{}", started["sessionId"].as_str().unwrap());
        browser.allow_downloads();
        browser.size(1280, 900, false);
        Some(browser)
    }

    /// It holds for as long as the tab is open that it was said in.
    fn allow_downloads(&self) {
        let to = json!({ "behavior": "allow", "downloadPath": self.downloads() });
        self.tool("Browser.setDownloadBehavior", to);
    }

    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        let host = format!("127.0.0.1:{}", self.port);
        let headers = [("Host", host.as_str()), ("Content-Type", "application/json")];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let answer = request(self.port, method, path, &headers, body.as_bytes());
        let value: Value = serde_json::from_slice(&answer.body).unwrap();
        assert!(answer.status == 200, "{path} {body:.200}: {}\n{}", value["value"]["message"], self.log());
        value["value"].clone()
    }

    fn in_session(&self, method: &str, path: &str, body: &Value) -> Value {
        self.command(method, &format!("{}{path}", self.session), body)
    }

    /// A command of the DevTools protocol.
    pub(crate) fn tool(&self, command: &str, parameters: Value) -> Value {
        self.in_session("POST", "/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// The window's size in pixels, and light or dark.
    pub(crate) fn size(&self, width: u32, height: u32, is_dark: bool) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tool("Emulation.setDeviceMetricsOverride", size);
        let scheme = json!({ "name": "prefers-color-scheme", "value": if is_dark { "dark" } else { "light" } });
        self.tool("Emulation.setEmulatedMedia", json!({ "features": [scheme] }));
    }

    pub(crate) fn go(&self, url: &str) {
        self.in_session("POST", "/url", &json!({ "url": url }));
    }

    /// What a script returns.
    pub(crate) fn run(&self, script: &str, arguments: Value) -> Value {
        self.in_session("POST", "/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// What a script hands to its last argument, a function.
    pub(crate) fn run_async(&self, script: &str, arguments: Value) -> Value {
        self.in_session("POST", "/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Until a script returns something true.
    pub(crate) fn wait(&self, script: &str) -> Value {
        let begun = Instant::now();
        loop {
            let value = self.run(script, json!([]));
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return value;
            }
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {script}\n{}", self.log());
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    fn element(&self, css: &str) -> String {
        let found = self.in_session("POST", "/element", &json!({ "using": "css selector", "value": css }));
        found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned()
    }

    /// As with a mouse: what is not to be seen cannot be clicked.
    pub(crate) fn click(&self, css: &str) {
        let element = self.element(css);
        self.in_session("POST", &format!("/element/{element}/click"), &json!({}));
    }

    /// Puts text into a field, or the name of a file into one for files.
    pub(crate) fn enter(&self, css: &str, text: &str) {
        let element = self.element(css);
        self.in_session("POST", &format!("/element/{element}/value"), &json!({ "text": text }));
    }

    pub(crate) fn choose(&self, css: &str, value: &str) {
        let script = "const [css, value] = arguments; const it = document.querySelector(css); it.value = value; \
                      it.dispatchEvent(new Event('input', { bubbles: true })); return it.value === value";
        assert_eq!(self.run(script, json!([css, value])), json!(true), "{css} does not offer {value}");
    }

    /// Keys as they are pressed, wherever the focus is.
    pub(crate) fn keys(&self, keys: &str) {
        let presses: Vec<Value> = keys
            .chars()
            .flat_map(|key| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })])
            .collect();
        self.in_session(
            "POST",
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": presses }] }),
        );
    }

    /// Does something that changes the preview, and waits until it has.
    pub(crate) fn and_look(&self, does: impl FnOnce()) {
        self.wait("return !document.querySelector('[aria-busy]')");
        let shown = "return Number(document.body.dataset.shown ?? 0)";
        let before = self.run(shown, json!([])).as_u64().unwrap();
        does();
        self.wait(&format!("return Number(document.body.dataset.shown) > {before}"));
        self.wait("return !document.querySelector('[aria-busy]')");
    }

    pub(crate) fn text(&self, css: &str) -> String {
        self.run("return document.querySelector(arguments[0]).textContent", json!([css])).as_str().unwrap().to_owned()
    }

    /// The file that was downloaded last, when it is whole.
    pub(crate) fn downloaded(&self, end: &str) -> PathBuf {
        let begun = Instant::now();
        loop {
            let files = std::fs::read_dir(self.downloads()).into_iter().flatten().map(|entry| entry.unwrap().path());
            // The browser reserves the name with an empty file, and puts the whole one in its place.
            let is_whole = |path: &Path| std::fs::metadata(path).is_ok_and(|file| file.len() > 0);
            if let Some(file) = files.into_iter().find(|path| path.to_string_lossy().ends_with(end) && is_whole(path)) {
                return file;
            }
            assert!(begun.elapsed() < PATIENCE, "no file ending in {end} was downloaded\n{}", self.log());
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// A picture of the whole page as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let shot = self.tool("Page.captureScreenshot", json!({ "captureBeyondViewport": true }));
        decoded(shot["data"].as_str().unwrap())
    }

    /// A picture of what is to be seen in the window.
    pub(crate) fn window(&self) -> Vec<u8> {
        decoded(self.tool("Page.captureScreenshot", json!({}))["data"].as_str().unwrap())
    }

    /// Opens a further tab, and says which there were.
    pub(crate) fn new_tab(&self) -> String {
        let old = self.in_session("GET", "/window", &Value::Null).as_str().unwrap().to_owned();
        let new = self.in_session("POST", "/window/new", &json!({ "type": "tab" }));
        self.tab(new["handle"].as_str().unwrap());
        old
    }

    pub(crate) fn tab(&self, handle: &str) {
        self.in_session("POST", "/window", &json!({ "handle": handle }));
    }

    /// Goes to a tab that is open.
    pub(crate) fn any_tab(&self) {
        let open = self.in_session("GET", "/window/handles", &Value::Null);
        self.tab(open[0].as_str().unwrap());
        self.allow_downloads();
    }

    pub(crate) fn close_tab(&self) {
        self.in_session("DELETE", "/window", &Value::Null);
    }

    /// What the browser complained about.
    pub(crate) fn log(&self) -> String {
        if self.session.is_empty() {
            return String::new();
        }
        let host = format!("127.0.0.1:{}", self.port);
        let headers = [("Host", host.as_str()), ("Content-Type", "application/json")];
        let answer =
            request(self.port, "POST", &format!("{}/se/log", self.session), &headers, br#"{"type":"browser"}"#);
        let value: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let lines = value["value"].as_array().into_iter().flatten();
        lines.filter_map(|line| line["message"].as_str()).map(|line| format!("{line}\n")).collect()
    }

    /// Ends the browser; what it has to write is written then.
    pub(crate) fn end(&mut self) {
        if !self.session.is_empty() {
            let host = format!("127.0.0.1:{}", self.port);
            request(self.port, "DELETE", &self.session, &[("Host", host.as_str())], b"");
            self.session.clear();
        }
    }
}

/// How often the driver may find the port taken that it has chosen itself.
const STARTS: usize = 5;

/// A driver that listens, and where; none where it is not installed.
fn start_driver(folder: &Path) -> Option<(Child, u16)> {
    let mut said = Vec::new();
    for _ in 0..STARTS {
        let started = Command::new("chromedriver")
            .arg("--port=0")
            .env("TMPDIR", folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut driver = started.ok()?;
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        for line in lines.by_ref().map_while(Result::ok) {
            let told = || line.strip_suffix('.')?.rsplit_once("on port ")?.1.parse::<u16>().ok();
            if let Some(port) = told() {
                // What it tells further on has to go somewhere.
                std::thread::spawn(move || lines.for_each(drop));
                return Some((driver, port));
            }
            said.push(line);
        }
        driver.wait().unwrap();
    }
    assert!(said.is_empty(), "chromedriver does not start: {said:?}");
    // One that says nothing is as good as none.
    None
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.end();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Base64 (RFC 4648).
fn decoded(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes().filter_map(|byte| LETTERS.iter().position(|letter| *letter == byte)) {
        bits = bits << 6 | u32::try_from(letter).unwrap();
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap());
        }
    }
    bytes
}

/// Keeps a picture for people, where `DESK_PICTURES` names a folder.
pub(crate) fn keep(name: &str, picture: &[u8]) {
    if let Some(folder) = std::env::var_os("DESK_PICTURES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(Path::new(&folder).join(name), picture).unwrap();
    }
}
