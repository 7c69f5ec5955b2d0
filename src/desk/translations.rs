//! Translations beside their German: looked through, corrected, and confirmed by a person with a name.

use std::sync::Arc;

use axum::extract::{Path, Query, State as Given};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing};
use serde::Deserialize;
use serde_json::{Value, json};

use super::edit;
use super::faults::message;
use super::page::show;
use super::state::{State, World};
use super::words::{Tongue, number};
use crate::catalog::{Catalog, Confirmation, ReviewState};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::language_names;
use crate::lang::{Direction, Lang, SOURCE};
use crate::pipeline;
use crate::proof::page_text;
use crate::source::{Project, Span};
use crate::write::page_png;

pub(super) fn routes() -> Router<Arc<State>> {
    use routing::{get, post};
    Router::new()
        .route("/translations", get(languages))
        .route("/translations/{tag}", get(messages))
        .route("/translations/{tag}/check", post(check))
        .route("/translations/{tag}/save", post(save))
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
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let german = world.loaded.catalog(SOURCE);
        let row = |tag: String| {
            let (catalog, german) = (world.loaded.catalog(&tag)?, german?);
            let coverage = catalog.coverage(german, &world.project);
            let counts: Vec<Value> =
                STATES.iter().map(|it| json!({ "state": it.name(), "count": coverage.of(*it).len() })).collect();
            let lang: Lang = tag.parse().ok()?;
            let name = language_names(&tag).get(usize::from(tongue == Tongue::English)).copied();
            Some(json!({
                "tag": tag,
                "native": lang.native_name(),
                "rtl": lang.direction() == Direction::RightToLeft,
                "name": name.map_or_else(|| lang.native_name(), str::to_owned),
                "counts": counts,
                "total": coverage.total(),
            }))
        };
        let tags = pipeline::languages(&world.project).into_iter().filter(|tag| tag != SOURCE);
        let rows: Vec<Value> = tags.filter_map(row).collect();
        let states: Vec<&str> = STATES.iter().map(|state| state.name()).collect();
        show(&worker, tongue, "translations", json!({ "rows": rows, "states": states }))
    });
    made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
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
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let context = list(&world, &tag, &wanted)?;
        Some(show(&worker, tongue, "translation", context))
    });
    match made.await {
        Ok(Some(page)) => page,
        Ok(None) => super::page::not_found(Given(state)).await,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn list(world: &World, tag: &str, wanted: &Wanted) -> Option<Value> {
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
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let page = wanted.page.clamp(1, pages);
    let rows: Vec<Value> = found
        .iter()
        .skip((page - 1) * A_PAGE)
        .take(A_PAGE)
        .map(|id| {
            let own = catalog.written(id, &world.project);
            let by = catalog.recorded_by(id).map(|(by, on)| format!("{by}, {on}"));
            json!({
                "id": id,
                "german": german.written(id, &world.project).map(str::trim_end),
                "text": own.map_or_else(|| format!("{id} = "), |text| text.trim_end().to_owned()),
                "by": by,
                "state": shown.name(),
            })
        })
        .collect();
    let lang: Lang = tag.parse().ok()?;
    let counts: Vec<Value> =
        STATES.iter().map(|it| json!({ "state": it.name(), "count": coverage.of(*it).len() })).collect();
    Some(json!({
        "tag": tag,
        "native": lang.native_name(),
        "rtl": lang.direction() == Direction::RightToLeft,
        "rows": rows,
        "counts": counts,
        "state": shown.name(),
        "search": wanted.search,
        "page": page,
        "pages": pages,
        "found": found.len(),
    }))
}

/// A text as somebody has typed it: the lines of the whole message.
#[derive(Debug, Deserialize)]
struct Typed {
    id: String,
    text: String,
    #[serde(default)]
    by: String,
}

/// A file with one message changed, and what is wrong in the language then.
struct Tried {
    /// What is replaced, and by what.
    edit: (Span, String),
    faults: Vec<Diagnostic>,
    /// Another message came or went.
    is_other: bool,
}

/// The words of two languages with the message as it was typed. Nothing is written.
fn try_out(world: &World, tag: &str, typed: &Typed) -> Option<Tried> {
    let (catalog, german) = (world.loaded.catalog(tag).filter(|_| tag != SOURCE)?, world.loaded.catalog(SOURCE)?);
    let entry = typed.text.replace("\r\n", "\n").trim_end().to_owned();
    let edit = match catalog.written(&typed.id, &world.project) {
        Some(written) => {
            let span = catalog.span(&typed.id, None)?;
            let start = span.start as usize;
            let end = start + written.trim_end().len();
            (Span::new(span.file, start..end), entry)
        }
        None => {
            // At the end of the file that is called as the German one.
            let path = &world.project.file(german.span(&typed.id, None)?.file).path;
            let name = path.strip_prefix("locales/de/")?;
            let file = world.project.find(&format!("locales/{tag}/{name}"))?;
            let end = world.project.file(file).text.len();
            (Span::new(file, end..end), format!("\n{entry}\n"))
        }
    };
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for folder in [format!("locales/{SOURCE}/"), format!("locales/{tag}/")] {
        for (id, file) in world.project.files_in(&folder, ".ftl") {
            let mut text = file.text.to_string();
            if id == edit.0.file {
                text.replace_range(edit.0.start as usize..edit.0.end as usize, &edit.1);
            }
            files.push((file.path.to_string(), text.into_bytes()));
        }
    }
    let project = Project::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_slice())));
    let mut sink = Sink::default();
    let german = Catalog::load(&project, &Lang::source(), &mut Sink::default());
    let tried = Catalog::load(&project, &catalog.lang, &mut sink);
    tried.check_against(&german, &mut sink);
    let path = &world.project.file(edit.0.file).path;
    let is_here = |found: &Diagnostic| {
        found.span.is_some_and(|span| {
            let start = edit.0.start as usize;
            project.file(span.file).path == *path && (start..=start + edit.1.len()).contains(&(span.start as usize))
        })
    };
    let before: Vec<&str> = catalog.ids().filter(|id| *id != typed.id).collect();
    let after: Vec<&str> = tried.ids().filter(|id| *id != typed.id).collect();
    let mut faults = sink.diagnostics;
    faults.retain(|found| is_here(found) && found.code != codes::UNTRANSLATED);
    let is_other =
        before != after || faults.is_empty() && !tried.has(&typed.id, None) && tried.span(&typed.id, None).is_none();
    Some(Tried { edit, faults, is_other })
}

fn told(state: &State, tongue: Tongue, tried: &Tried) -> Vec<Value> {
    let mut told: Vec<Value> = tried
        .faults
        .iter()
        .map(|found| {
            let text = state.words.say(tongue, &message(found), &[("count", number(1))]);
            json!({ "text": text, "detail": found.message, "is_error": found.is_error() })
        })
        .collect();
    if tried.is_other && told.is_empty() {
        let text = state.words.say(tongue, "desk-edit-other-message", &[]);
        told.push(json!({ "text": text, "detail": "", "is_error": true }));
    }
    told
}

/// What is wrong with a text while it is typed.
async fn check(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(tag): Path<String>,
    Json(typed): Json<Typed>,
) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let tried = try_out(&world, &tag, &typed)?;
        Some(json!({ "faults": told(&worker, tongue, &tried) }))
    });
    match made.await {
        Ok(Some(answer)) => Json(answer).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Writes a text by byte range, and who stands for it.
async fn save(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(tag): Path<String>,
    Json(typed): Json<Typed>,
) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        if typed.by.trim().is_empty() {
            return Err("desk-edit-no-name");
        }
        let tried = try_out(&world, &tag, &typed).ok_or("desk-edit-failed")?;
        if tried.is_other || tried.faults.iter().any(Diagnostic::is_error) {
            return Err("desk-edit-faulty");
        }
        let mut undo = Vec::new();
        undo.push(edit::apply(&worker, &world, &[tried.edit])?);
        let world = worker.look_again();
        let (catalog, german) =
            world.loaded.catalog(&tag).zip(world.loaded.catalog(SOURCE)).ok_or("desk-edit-failed")?;
        let confirmation =
            Confirmation { by: typed.by.trim().to_owned(), on: worker.today().to_string(), is_review: false };
        let ids = [typed.id.clone()];
        let patched =
            catalog.confirm(german, &world.project, &ids, &confirmation).map_err(|_| "desk-edit-no-record")?;
        let file = world.project.find(&format!("locales/{tag}/review.yaml")).ok_or("desk-edit-no-record")?;
        let whole = Span::new(file, 0..world.project.file(file).text.len());
        undo.push(edit::apply(&worker, &world, &[(whole, patched.text)])?);
        let world = worker.look_again();
        let state_now =
            world.loaded.catalog(&tag).zip(world.loaded.catalog(SOURCE)).map(|(own, de)| own.state(&typed.id, de));
        let name = state_now.map_or("untracked", ReviewState::name);
        Ok(json!({
            "undo": undo,
            "state": name,
            "state_text": worker.words.say(tongue, &format!("desk-review-{name}"), &[]),
            "text": worker.words.say(tongue, "desk-translation-saved", &[]),
        }))
    });
    match made.await {
        Ok(Ok(done)) => Json(done).into_response(),
        Ok(Err(message)) => edit::refused(&state, tongue, message),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// How wide a page is drawn, in pixels.
const WIDTH: f64 = 900.0;

/// The first page that a message is printed on, in this language.
async fn picture(Given(state): Given<Arc<State>>, Path((tag, id)): Path<(String, String)>) -> Response {
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || draw(&worker, &tag, &id));
    match made.await {
        Ok(Some(bytes)) => ([(header::CONTENT_TYPE, "image/png")], bytes).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn draw(state: &State, tag: &str, id: &str) -> Option<Vec<u8>> {
    let world = state.world();
    let (catalog, german) = (world.loaded.catalog(tag)?, world.loaded.catalog(SOURCE)?);
    let own = if catalog.has(id, None) { catalog } else { german };
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let untagged: String = {
        let text = own.format(id, None, &[]).ok()?;
        ["<de>", "</de>", "<strong>", "</strong>", "<em>", "</em>"].iter().fold(text, |text, tag| text.replace(tag, ""))
    };
    // The beginning: a long text may go on on the next page.
    let wanted: String = bare(&untagged).chars().take(40).collect();
    if wanted.is_empty() {
        return None;
    }
    let request = state.request(vec![], 1);
    let kommune = world.loaded.kommune.as_ref()?;
    for document in kommune.all_documents(&world.loaded.common) {
        let name = &document.id.value;
        let is_made = document.languages.is_empty() || document.languages.iter().any(|own| own.to_string() == *tag);
        if !is_made {
            continue;
        }
        let laid_out = world.loaded.lay_out(&world.project, &request, name, tag, &mut Sink::default());
        let Some(laid_out) = laid_out else { continue };
        let pages = laid_out.pages.pages();
        if let Some(page) = pages.iter().find(|page| bare(&page_text(page)).contains(&wanted)) {
            return page_png(page, WIDTH / page.frame.width().to_inches());
        }
    }
    None
}
