//! Translations beside their German: looked through, corrected, and confirmed by a person with a name.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State as Given};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::{Router, routing};
use serde::Deserialize;
use serde_json::{Value, json};

use super::content::{day, page_with};
use super::page::{show, unknown};
use super::place::bare;
use super::state::{State, World, beside};
use super::words::Tongue;
use super::{edit, legend, typed};
use crate::catalog::{Catalog, Coverage, MACHINE, ReviewState, Then, german_then};
use crate::content::Document;
use crate::household::language_names;
use crate::lang::{Direction, Lang, SOURCE};
use crate::pipeline;

pub(super) fn routes() -> Router<Arc<State>> {
    use routing::{get, post};
    Router::new()
        .route("/translations", get(languages))
        .route("/translations/{tag}", get(messages))
        .route("/translations/{tag}/check", post(typed::check))
        .route("/translations/{tag}/save", post(typed::save))
        .route("/translations/{tag}/{id}", get(now))
        .route("/translations/{tag}/{id}/page.png", get(picture))
}

/// How many messages a page shows.
const A_PAGE: usize = 25;

/// What a list may be narrowed to; the first that there is anything in is shown.
const STATES: [ReviewState; 6] = [
    ReviewState::Missing,
    ReviewState::Outdated,
    ReviewState::Untracked,
    ReviewState::Draft,
    ReviewState::Translated,
    ReviewState::Reviewed,
];

async fn languages(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    beside(&state, move |worker| {
        let world = worker.world();
        let german = world.loaded.catalog(SOURCE);
        let row = |tag: String| {
            let (catalog, german) = (world.loaded.catalog(&tag)?, german?);
            let coverage = catalog.coverage(german, &world.project);
            let lang: Lang = tag.parse().ok()?;
            let name = language_names(&tag).get(usize::from(tongue == Tongue::English)).copied();
            Some(json!({
                "tag": tag,
                "native": lang.native_name(),
                "rtl": lang.direction() == Direction::RightToLeft,
                "name": name.map_or_else(|| lang.native_name(), str::to_owned),
                "counts": counts(&coverage),
                "total": coverage.total(),
            }))
        };
        let tags = pipeline::languages(&world.project).into_iter().filter(|tag| tag != SOURCE);
        let rows: Vec<Value> = tags.filter_map(row).collect();
        let states: Vec<&str> = STATES.iter().map(|state| state.name()).collect();
        show(worker, tongue, "translations", json!({ "rows": rows, "states": states }))
    })
    .await
}

#[derive(Debug, Deserialize)]
struct Wanted {
    #[serde(default)]
    state: String,
    #[serde(default)]
    search: String,
    /// From 1.
    #[serde(default)]
    page: usize,
}

async fn messages(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(tag): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    beside(&state, move |worker| match list(&worker.world(), worker, tongue, &tag, &wanted) {
        Some(context) => show(worker, tongue, "translation", context),
        None => unknown(worker),
    })
    .await
}

fn list(world: &World, state: &State, tongue: Tongue, tag: &str, wanted: &Wanted) -> Option<Value> {
    let (catalog, german) = (world.loaded.catalog(tag).filter(|_| tag != SOURCE)?, world.loaded.catalog(SOURCE)?);
    let coverage = catalog.coverage(german, &world.project);
    let asked = STATES.into_iter().find(|state| state.name() == wanted.state);
    let shown = asked.or_else(|| STATES.into_iter().find(|state| !coverage.of(*state).is_empty()))?;
    let search = wanted.search.trim().to_lowercase();
    let is_found = |id: &&String| {
        let text = |catalog: &Catalog| catalog.written(id, &world.project).unwrap_or_default().to_lowercase();
        search.is_empty() || id.contains(&search) || text(german).contains(&search) || text(catalog).contains(&search)
    };
    let found: Vec<&String> = coverage.of(shown).iter().filter(is_found).collect();
    let others = STATES.iter().filter(|state| !search.is_empty() && **state != shown).map(|state| {
        let count = coverage.of(*state).iter().filter(is_found).count();
        json!({ "state": state.name(), "count": count })
    });
    let others: Vec<Value> = others.filter(|other| other["count"] != 0).collect();
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let page = wanted.page.clamp(1, pages);
    let ids: Vec<&&String> = found.iter().skip((page - 1) * A_PAGE).take(A_PAGE).collect();
    let then = then(world, catalog, german, ids.iter().map(|id| id.as_str()));
    let rows = ids.into_iter().filter_map(|id| card(world, state, tongue, tag, id, then.get(id.as_str())));
    let rows: Vec<Value> = rows.collect();
    let lang: Lang = tag.parse().ok()?;
    Some(json!({
        "tag": tag,
        "native": lang.native_name(),
        "rtl": lang.direction() == Direction::RightToLeft,
        "rows": rows,
        "counts": counts(&coverage),
        "state": shown.name(),
        "search": wanted.search,
        "query": in_address(wanted.search.trim()),
        "page": page,
        "pages": pages,
        "others": others,
    }))
}

/// A text as it stands in an address.
fn in_address(text: &str) -> String {
    let byte = |byte: u8| {
        if byte.is_ascii_alphanumeric() || byte == b'-' { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(byte).collect()
}

/// The German that was translated once, where it is another text now.
fn then<'a>(
    world: &World,
    catalog: &Catalog,
    german: &Catalog,
    ids: impl Iterator<Item = &'a str>,
) -> BTreeMap<String, Then> {
    let outdated = ids.filter(|id| catalog.state(id, german) == ReviewState::Outdated);
    let recorded: Vec<(&str, &str)> = outdated.filter_map(|id| Some((id, catalog.recorded_source(id)?))).collect();
    // It is looked for in the history of the files.
    if recorded.is_empty() { BTreeMap::new() } else { german_then(&recorded, &world.project).unwrap_or_default() }
}

fn counts(coverage: &Coverage) -> Vec<Value> {
    STATES.iter().map(|it| json!({ "state": it.name(), "count": coverage.of(*it).len() })).collect()
}

/// One message for the page.
fn card(world: &World, state: &State, tongue: Tongue, tag: &str, id: &str, then: Option<&Then>) -> Option<Value> {
    let (catalog, german) = (world.loaded.catalog(tag)?, world.loaded.catalog(SOURCE)?);
    let written = |catalog: &Catalog| catalog.written(id, &world.project).map(str::trim_end);
    let (own, source) = (written(catalog), written(german).unwrap_or_default());
    let by = catalog.recorded_by(id).map(|(by, on)| {
        let by = if by == MACHINE { state.words.say(tongue, "desk-machine", &[]) } else { by.to_owned() };
        format!("{by}, {}", on.parse().map_or_else(|_| on.to_owned(), day))
    });
    let texts = [source, own.unwrap_or_default()];
    Some(json!({
        "id": id,
        "then": then.map(|then| then.text.trim_end()),
        "day": then.and_then(|then| then.version.split_once(", ")).map(|(_, day)| day),
        "german": legend::marked(source),
        "text": own.map_or_else(|| format!("{id} = "), str::to_owned),
        "by": by,
        "state": catalog.state(id, german).name(),
        "undo": edit::lock(&state.edits).newest(&typed::about(tag, id)),
        "seen": typed::seen(world, tag, id)?,
        "parts": legend::parts(source, own.unwrap_or_default(), &state.words, tongue),
        "choice": legend::choice(&texts, &catalog.lang, &state.words, tongue),
    }))
}

/// One message as it is now, and how many there are in each state: what a page shows after a change.
async fn now(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path((tag, id)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    beside(&state, move |worker| card_now(worker, tongue, &tag, &id, &wanted).ok_or(StatusCode::NOT_FOUND)).await
}

fn card_now(state: &State, tongue: Tongue, tag: &str, id: &str, wanted: &Wanted) -> Option<Html<String>> {
    let world = state.look_again();
    let (catalog, german) = (world.loaded.catalog(tag).filter(|_| tag != SOURCE)?, world.loaded.catalog(SOURCE)?);
    german.written(id, &world.project)?;
    let then = then(&world, catalog, german, [id].into_iter());
    let context = json!({
        "tag": tag,
        "rtl": catalog.lang.direction() == Direction::RightToLeft,
        "row": card(&world, state, tongue, tag, id, then.get(id))?,
        "read_only": state.options.is_read_only,
        "counts": counts(&catalog.coverage(german, &world.project)),
        "state": wanted.state,
    });
    let part = |name: &str| state.pages.render(tongue, name, context.clone()).ok();
    Some(Html(format!("{}{}", part("states.html")?, part("pair.html")?)))
}

/// So many letters are not found on another page by chance.
const TELLING: usize = 12;

/// The first page that a message is printed on, in this language.
async fn picture(Given(state): Given<Arc<State>>, Path((tag, id)): Path<(String, String)>) -> Response {
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    beside(&state, move |worker| match draw(worker, &tag, &id) {
        Some(page) => page,
        // It is printed nowhere, which is no fault.
        None => StatusCode::NO_CONTENT.into_response(),
    })
    .await
}

/// The beginning: a long text may go on on the next page.
const BEGINNING: usize = 40;

fn draw(state: &State, tag: &str, id: &str) -> Option<Response> {
    let world = state.world();
    let (catalog, german) = (world.loaded.catalog(tag)?, world.loaded.catalog(SOURCE)?);
    let own = if catalog.has(id, None) { catalog } else { german };
    let wanted = match own.format(id, None, &[]) {
        Ok(text) => {
            let tags = ["<de>", "</de>", "<strong>", "</strong>", "<em>", "</em>"];
            bare(&tags.iter().fold(text, |text, tag| text.replace(tag, "")))
        }
        // Something is put in when it is printed, or there are attributes only: the longest words that stand as they are.
        Err(_) => {
            let words = legend::words(own.written(id, &world.project)?).into_iter().map(bare);
            words.max_by_key(String::len).filter(|words| words.chars().count() >= TELLING)?
        }
    };
    let is_made = |document: &&Document| {
        document.languages.is_empty() || document.languages.iter().any(|own| own.to_string() == *tag)
    };
    let documents = world.loaded.kommune.as_ref()?.all_documents(&world.loaded.common);
    let wanted = [wanted];
    let mut made = documents.filter(is_made);
    made.find_map(|document| page_with(state, &world, (&document.id.value, tag), (&wanted, BEGINNING)))
}
