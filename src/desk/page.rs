//! Data → HTML, through the templates beside this file. Everything that goes into a page is escaped by them.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, State as Given};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use minijinja::value::{Kwargs, Serde, Value as Plain, ValueKind};
use minijinja::{Environment, Error, ErrorKind};
use serde_json::{Value, json};

use super::guard::cookie;
use super::state::State;
use super::words::{Tongue, Words, say};
use crate::catalog::Arg;

const TEMPLATES: [(&str, &str); 21] = [
    ("translation.html", include_str!("pages/translation.html")),
    ("pair.html", include_str!("pages/pair.html")),
    ("states.html", include_str!("pages/states.html")),
    ("translations.html", include_str!("pages/translations.html")),
    ("help.html", include_str!("pages/help.html")),
    ("content.html", include_str!("pages/content.html")),
    ("import.html", include_str!("pages/import.html")),
    ("changes.html", include_str!("pages/changes.html")),
    ("batch.html", include_str!("pages/batch.html")),
    ("job.html", include_str!("pages/job.html")),
    ("problems.html", include_str!("pages/problems.html")),
    ("rows.html", include_str!("pages/rows.html")),
    ("documents.html", include_str!("pages/documents.html")),
    ("table.html", include_str!("pages/table.html")),
    ("frame.html", include_str!("pages/frame.html")),
    ("print.html", include_str!("pages/print.html")),
    ("reasons.html", include_str!("pages/reasons.html")),
    ("stopped.html", include_str!("pages/stopped.html")),
    ("warnings.html", include_str!("pages/warnings.html")),
    ("faults.html", include_str!("pages/faults.html")),
    ("message.html", include_str!("pages/message.html")),
];

/// The templates in both languages of the interface.
pub(super) struct Pages {
    german: Environment<'static>,
    english: Environment<'static>,
}

impl Pages {
    pub(super) fn load(words: &Words) -> Result<Self, String> {
        let load = |tongue: Tongue| {
            let mut pages = Environment::new();
            for (name, text) in TEMPLATES {
                pages.add_template(name, text).map_err(|error| format!("{name}: {error}"))?;
            }
            let catalog = Arc::clone(words.catalog(tongue));
            pages.add_function("t", move |id: &str, args: Kwargs| {
                let mut given = Vec::new();
                let names: Vec<&str> = args.args().collect();
                for name in names {
                    let value: Plain = args.get(name)?;
                    let arg = if value.kind() == ValueKind::Number {
                        f64::try_from(value).map(Arg::Number)?
                    } else {
                        Arg::Text(value.to_string())
                    };
                    given.push((name, arg));
                }
                Ok::<_, Error>(say(&catalog, id, &given))
            });
            Ok::<_, String>(pages)
        };
        Ok(Self { german: load(Tongue::German)?, english: load(Tongue::English)? })
    }

    /// A part of a page.
    pub(super) fn render(&self, tongue: Tongue, name: &str, context: Value) -> Result<String, Error> {
        let pages = match tongue {
            Tongue::German => &self.german,
            Tongue::English => &self.english,
        };
        let template = pages.get_template(name).map_err(|_| Error::from(ErrorKind::TemplateNotFound))?;
        template.render(Plain::from(Serde(context)))
    }
}

/// A whole page. `name` is its template and the place in the navigation.
pub(super) fn show(state: &State, tongue: Tongue, name: &str, mut context: Value) -> Response {
    let world = state.world();
    let errors = world.loaded.sink.diagnostics.iter().filter(|found| found.is_error()).count();
    let kommune = world.loaded.kommune.as_ref().map_or(&state.options.kommune, |kommune| &kommune.facts.name);
    if let Some(object) = context.as_object_mut() {
        object.insert("place".to_owned(), json!(name));
        object.insert("tongue".to_owned(), json!(tongue.tag()));
        object.insert("kommune".to_owned(), json!(kommune));
        object.insert("read_only".to_owned(), json!(state.options.is_read_only));
        object.insert("errors".to_owned(), json!(errors));
    }
    match state.pages.render(tongue, &format!("{name}.html"), context) {
        Ok(page) => Html(page).into_response(),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "a template of the desk failed\n").into_response(),
    }
}

/// A page that says why there is nothing to see, in both languages: who sees it has chosen none here.
pub(super) fn refused(state: &State, status: StatusCode, message: &str) -> Response {
    let more = format!("{message}-more");
    let english = [message, &more].map(|id| state.words.say(Tongue::English, id, &[]));
    let context = json!({ "message": message, "english": english, "is_outside": true });
    let mut response = show(state, Tongue::German, "message", context);
    *response.status_mut() = status;
    response
}

/// The help, in both languages.
pub(super) async fn help(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    show(&state, tongue, "help", json!({}))
}

pub(super) async fn not_found(Given(state): Given<Arc<State>>) -> Response {
    unknown(&state)
}

/// There is no such page.
pub(super) fn unknown(state: &State) -> Response {
    refused(state, StatusCode::NOT_FOUND, "desk-not-found")
}

/// The cookie that holds the language of the interface.
const TONGUE: &str = "desk-language";

pub(super) async fn choose_language(Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let tongue = Tongue::of(&tag).tag();
    let set = format!("{TONGUE}={tongue}; HttpOnly; SameSite=Strict; Path=/");
    // Back to where the link was, which is never another site.
    let from = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let path = from.splitn(4, '/').nth(3).map_or_else(|| "/".to_owned(), |path| format!("/{path}"));
    ([(header::SET_COOKIE, set)], Redirect::to(&path)).into_response()
}

impl FromRequestParts<Arc<State>> for Tongue {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<State>) -> Result<Self, Self::Rejection> {
        let wanted = cookie(&parts.headers, TONGUE).map(str::to_owned);
        Ok(Self::of(&wanted.unwrap_or_else(|| state.options.language.to_string())))
    }
}
