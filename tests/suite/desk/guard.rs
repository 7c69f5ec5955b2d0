//! Who is let in, and what every answer forbids.

use serde_json::json;

use super::driver::{Browser, keep};
use super::{house, request};

/// DNS rebinding: a page of another site reaches the port under a name that it controls.
#[test]
fn another_host_is_refused() {
    let house = house();
    for host in ["evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:80", "[::1]:80"] {
        assert_eq!(house.ask("GET", "/", &[("Host", host)], "").status, 421, "{host}");
        assert_eq!(house.ask("POST", "/preview", &[("Host", host)], "{}").status, 421, "{host}");
    }
    assert_eq!(request(house.port, "GET", "/", &[], b"").status, 421, "no host at all");
    let host = format!("localhost:{}", house.port);
    assert_eq!(house.ask("GET", "/", &[("Host", &host)], "").status, 200, "a name of this computer");
}

#[test]
fn another_site_can_neither_send_nor_read() {
    let house = house();
    let form = r#"{"documents":["begleitheft"],"household":{}}"#;
    assert_eq!(house.ask("POST", "/preview", &[], form).status, 200);
    let other_port = format!("http://127.0.0.1:{}", house.port.wrapping_add(1));
    for origin in ["http://evil.example", "null", "", &other_port] {
        for path in ["/preview", "/pdf", "/batch/check", "/batch/start"] {
            assert_eq!(house.ask("POST", path, &[("Origin", origin)], form).status, 403, "{path} from {origin:?}");
        }
    }
    assert_eq!(house.ask("GET", "/", &[("Origin", "http://evil.example")], "").status, 403);
    assert_eq!(house.ask("POST", "/preview", &[("Sec-Fetch-Site", "cross-site")], form).status, 403);
}

#[test]
fn without_the_key_nothing_is_shown() {
    let house = house();
    let wrong = format!("desk-{}={}", house.port, "0".repeat(64));
    for cookie in ["", "desk=1", wrong.as_str()] {
        for (method, path) in
            [("GET", "/"), ("POST", "/preview"), ("POST", "/pdf"), ("GET", "/faults"), ("GET", "/batch")]
        {
            let answer = house.ask(method, path, &[("Cookie", cookie)], "{}");
            assert_eq!(answer.status, 403, "{method} {path} with {cookie:?}");
            assert!(!answer.text().contains("Nordfeld"));
        }
    }
    let wrong_key = format!("/?key={}", "0".repeat(64));
    assert_eq!(house.ask("GET", &wrong_key, &[("Cookie", "")], "").status, 403);
}

/// It looks like the desk, and says what to do, in German first. What it is made with can be had without a key, and nothing else.
#[test]
fn the_page_without_a_key_says_what_to_do() {
    let house = house();
    for path in ["/assets/desk.css", "/assets/accent.css", "/assets/mark.svg"] {
        assert_eq!(house.ask("GET", path, &[("Cookie", "")], "").status, 200, "{path}");
        assert_eq!(house.ask("POST", path, &[("Cookie", "")], "").status, 403, "{path}");
    }
    for path in ["/assets/../batch", "/assets/%2e%2e/batch", "/assets/..%2fbatch", "//assets/desk.css", "/assets"] {
        assert_ne!(house.ask("GET", path, &[("Cookie", "")], "").status, 200, "{path}");
    }
    let Some(browser) = Browser::start() else { return };
    browser.go(&house.at("/content/offices"));
    let said = browser.text("main");
    let (german, english) =
        (said.find("starten Sie das Programm noch einmal"), said.find("start the program once more"));
    assert!(german.is_some() && german < english, "{said}");
    let round = "return getComputedStyle(document.querySelector('.card')).borderRadius";
    assert_eq!(browser.run(round, json!([])), json!("12px"), "it has its style");
    keep("no-key.png", &browser.picture());
}

#[test]
fn the_key_becomes_a_cookie_that_no_script_reads_and_no_other_site_sends() {
    let house = house();
    let answer = house.ask("GET", &format!("/?key={}", house.key()), &[("Cookie", "")], "");
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")));
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with(&format!("desk-{}=", house.port)), "{cookie}");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains("Domain"),
        "{cookie}"
    );
    assert_eq!(house.key().len(), 64);
    let other = super::house();
    assert_ne!(house.key(), other.key());
}

#[test]
fn every_answer_forbids_to_keep_it_and_to_run_what_stands_in_it() {
    let house = house();
    let answers = [
        house.ask("GET", "/", &[], ""),
        house.ask("GET", "/batch", &[], ""),
        house.ask("GET", "/nothing", &[], ""),
        house.ask("GET", "/assets/print.js", &[], ""),
        house.ask("POST", "/preview", &[], r#"{"documents":["begleitheft"]}"#),
        house.ask("POST", "/preview", &[("Origin", "http://evil.example")], "{}"),
        house.ask("GET", "/", &[("Cookie", "")], ""),
    ];
    for answer in answers {
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{}", answer.head);
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
    }
    let page = house.ask("GET", "/", &[], "").text();
    assert!(!page.contains("<script>") && !page.contains("style=") && !page.contains("onclick"));
    assert!(!page.contains("http://") && !page.contains("https://"), "a page speaks of another place");
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    let house = house();
    let large = format!(r#"{{"documents":["{}"]}}"#, "x".repeat(300 * 1024));
    assert_eq!(house.ask("POST", "/preview", &[], &large).status, 413);
    // Tables are larger than forms.
    assert_ne!(house.ask("POST", "/batch/check", &[], &large).status, 413);
}

#[test]
fn what_is_no_form_is_refused() {
    let house = house();
    for body in ["", "[]", "{", r#"{"documents":1}"#, r#"{"household":[1]}"#, r#"{"household":"x"}"#] {
        let status = house.ask("POST", "/preview", &[], body).status;
        assert!((400..500).contains(&status), "{body}: {status}");
    }
}
