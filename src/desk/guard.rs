//! Who may ask: only the browser that was given the key, only under this computer's own name, only from the desk's own pages. And
//! what every answer says to the browser: keep nothing, load nothing from elsewhere, run nothing that stands in a page.

use std::sync::Arc;

use axum::extract::{Request, State as Given};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::page;
use super::state::State;

/// Nothing from another place, no script and no style but the desk's own files. Pages of documents are shown from memory (`blob:`).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Lets a request through to its page, or refuses it.
pub(super) async fn guard(Given(state): Given<Arc<State>>, request: Request, next: Next) -> Response {
    let mut response = match refusal(&state, &request) {
        Some(refused) => refused,
        None => match entry(&state, request.uri()) {
            Some(entered) => entered,
            None if !is_open(&request) && !has_cookie(&state, request.headers()) => {
                page::refused(&state, StatusCode::FORBIDDEN, "desk-no-key")
            }
            None => next.run(request).await,
        },
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Another name for this computer is one that somebody else controls (DNS rebinding); another origin is another site.
fn refusal(state: &State, request: &Request) -> Option<Response> {
    let text = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let hosts = [format!("127.0.0.1:{}", state.port), format!("localhost:{}", state.port)];
    let host = text(header::HOST).filter(|host| hosts.iter().any(|own| own == host));
    let Some(host) = host else {
        return Some((StatusCode::MISDIRECTED_REQUEST, "this desk has another name\n").into_response());
    };
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let is_own = match text(header::ORIGIN) {
        Some(origin) => origin == format!("http://{host}"),
        // Browsers send it with everything that changes something.
        None => is_reading,
    };
    let site = text(HeaderName::from_static("sec-fetch-site"));
    let is_near = is_reading || site.is_none_or(|site| site == "same-origin");
    (!is_own || !is_near).then(|| (StatusCode::FORBIDDEN, "this does not come from the desk\n").into_response())
}

/// The address that was opened first: its key becomes a cookie, and leaves the address.
fn entry(state: &State, uri: &Uri) -> Option<Response> {
    let key = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("key="))?;
    if uri.path() != "/" || !is_same(key, &state.key) {
        return None;
    }
    let cookie = format!("{}={}; HttpOnly; SameSite=Strict; Path=/", cookie_name(state), state.key);
    Some((StatusCode::SEE_OTHER, [(header::LOCATION, "/".to_owned()), (header::SET_COOKIE, cookie)]).into_response())
}

/// Style, scripts and fonts are the program's own and hold no secret. The page that says why there is nothing to see needs them.
fn is_open(request: &Request) -> bool {
    request.method() == Method::GET && request.uri().path().starts_with("/assets/")
}

/// Cookies do not know ports: two desks on one computer must not take each other's.
fn cookie_name(state: &State) -> String {
    format!("desk-{}", state.port)
}

fn has_cookie(state: &State, headers: &HeaderMap) -> bool {
    cookie(headers, &cookie_name(state)).is_some_and(|key| is_same(key, &state.key))
}

/// A cookie of the request.
pub(super) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Takes the same time wherever the difference is.
fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |found, (a, b)| found | (a ^ b)) == 0
}
