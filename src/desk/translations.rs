//! Translations beside their German: looked through, corrected, and confirmed by a person with a name.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use axum::extract::{Path, Query, State as Given};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing};
use serde::Deserialize;
use serde_json::{Value, json};

use super::edit::{self, Refused};
use super::page::{show, unknown};
use super::state::{State, World, beside};
use super::words::{Meaning, Tongue};
use crate::catalog::{Catalog, Confirmation, ReviewState, german_then, skeleton_head};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::language_names;
use crate::lang::{Direction, Lang, SOURCE};
use crate::pipeline;
use crate::proof::page_text;
use crate::source::Project;
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
    beside(&state, move |worker| {
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
    beside(&state, move |worker| match list(&worker.world(), &tag, &wanted) {
        Some(context) => show(worker, tongue, "translation", context),
        None => unknown(worker),
    })
    .await
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
    let ids: Vec<&&String> = found.iter().skip((page - 1) * A_PAGE).take(A_PAGE).collect();
    // What was translated once is looked for only where it is another text now.
    let outdated = ids.iter().filter(|_| shown == ReviewState::Outdated);
    let recorded: Vec<(&str, &str)> =
        outdated.filter_map(|id| Some((id.as_str(), catalog.recorded_source(id)?))).collect();
    let then = if recorded.is_empty() { Ok(BTreeMap::new()) } else { german_then(&recorded, &world.project) };
    let then = then.unwrap_or_default();
    let rows: Vec<Value> = ids
        .into_iter()
        .map(|id| {
            let own = catalog.written(id, &world.project);
            let by = catalog.recorded_by(id).map(|(by, on)| format!("{by}, {on}"));
            json!({
                "id": id,
                "then": then.get(id.as_str()).map(|then| then.text.trim_end()),
                "day": then.get(id.as_str()).and_then(|then| then.version.split_once(", ")).map(|(_, day)| day),
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
    path: String,
    /// The whole file as it would be.
    text: String,
    faults: Vec<Diagnostic>,
    /// Another message came or went.
    is_other: bool,
}

/// The words of two languages with the message as it was typed. Nothing is written.
fn try_out(world: &World, tag: &str, typed: &Typed) -> Option<Tried> {
    let (catalog, german) = (world.loaded.catalog(tag).filter(|_| tag != SOURCE)?, world.loaded.catalog(SOURCE)?);
    let entry = typed.text.replace("\r\n", "\n").trim_end().to_owned();
    let place = place_of(world, tag, typed, catalog, german)?;
    let path = place.path.clone();
    let mut text = world.project.find(&path).map_or_else(String::new, |file| world.project.file(file).text.to_string());
    text.replace_range(place.range.clone(), &format!("{}{entry}{}", place.before, place.after));
    // Where the message stands then.
    let start = place.range.start + place.before.len();
    let mut files: Vec<(String, Vec<u8>)> = vec![(path.clone(), text.clone().into_bytes())];
    for folder in [format!("locales/{SOURCE}/"), format!("locales/{tag}/")] {
        let others = world.project.files_in(&folder, ".ftl").filter(|(_, file)| *file.path != *path);
        files.extend(others.map(|(_, file)| (file.path.to_string(), file.text.as_bytes().to_vec())));
    }
    files.sort();
    let project = Project::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_slice())));
    let mut sink = Sink::default();
    let german = Catalog::load(&project, &Lang::source(), &mut Sink::default());
    let tried = Catalog::load(&project, &catalog.lang, &mut sink);
    tried.check_against(&german, &mut sink);
    let is_here = |found: &Diagnostic| {
        found.span.is_some_and(|span| {
            *project.file(span.file).path == *path && (start..=start + entry.len()).contains(&(span.start as usize))
        })
    };
    let before: Vec<&str> = catalog.ids().filter(|id| *id != typed.id).collect();
    let after: Vec<&str> = tried.ids().filter(|id| *id != typed.id).collect();
    let mut faults = sink.diagnostics;
    faults.retain(|found| is_here(found) && found.code != codes::UNTRANSLATED);
    let is_other =
        before != after || faults.is_empty() && !tried.has(&typed.id, None) && tried.span(&typed.id, None).is_none();
    Some(Tried { path, text, faults, is_other })
}

/// Where a message is put: into bytes of a file, with what stands around it there.
struct Place {
    path: String,
    range: Range<usize>,
    before: String,
    after: &'static str,
}

fn place_of(world: &World, tag: &str, typed: &Typed, catalog: &Catalog, german: &Catalog) -> Option<Place> {
    if let Some(written) = catalog.written(&typed.id, &world.project) {
        let span = catalog.span(&typed.id, None)?;
        let start = span.start as usize;
        let path = world.project.file(span.file).path.to_string();
        return Some(Place { path, range: start..start + written.trim_end().len(), before: String::new(), after: "" });
    }
    // At the end of the file that is called as the German one, which may have to be made.
    let name = &world.project.file(german.span(&typed.id, None)?.file).path;
    let path = format!("locales/{tag}/{}", name.strip_prefix("locales/de/")?);
    let (end, before) = match world.project.find(&path) {
        Some(file) => {
            let text = &world.project.file(file).text;
            (text.len(), if text.is_empty() || text.ends_with('\n') { "\n" } else { "\n\n" }.to_owned())
        }
        None => (0, format!("{}\n", skeleton_head(&world.project, &catalog.lang))),
    };
    Some(Place { path, range: end..end, before, after: "\n" })
}

fn told(state: &State, tongue: Tongue, tried: &Tried) -> Vec<Value> {
    let mut told: Vec<Value> = tried
        .faults
        .iter()
        .map(|found| {
            let Meaning { title, meaning, mend } = state.words.meaning(tongue, found.code);
            let text = [title, meaning, mend].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
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
    beside(&state, move |worker| {
        let tried = try_out(&worker.world(), &tag, &typed).ok_or(StatusCode::NOT_FOUND)?;
        Ok::<_, StatusCode>(Json(json!({ "faults": told(worker, tongue, &tried) })))
    })
    .await
}

/// Writes a text by byte range, and who stands for it.
async fn save(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(tag): Path<String>,
    Json(typed): Json<Typed>,
) -> Response {
    beside(&state, move |worker| edit::answered(write(worker, tongue, &tag, &typed), worker, tongue)).await
}

fn write(worker: &State, tongue: Tongue, tag: &str, typed: &Typed) -> Result<Value, Refused> {
    let world = worker.world();
    if typed.by.trim().is_empty() {
        return Err("desk-edit-no-name");
    }
    let tried = try_out(&world, tag, typed).ok_or("desk-edit-failed")?;
    if tried.is_other || tried.faults.iter().any(Diagnostic::is_error) {
        return Err("desk-edit-faulty");
    }
    let mut undo = Vec::new();
    undo.push(edit::put(worker, &world, &tried.path, tried.text)?);
    let world = worker.look_again();
    let (catalog, german) = world.loaded.catalog(tag).zip(world.loaded.catalog(SOURCE)).ok_or("desk-edit-failed")?;
    let confirmation =
        Confirmation { by: typed.by.trim().to_owned(), on: worker.today().to_string(), is_review: false };
    let ids = [typed.id.clone()];
    let patched = catalog.confirm(german, &world.project, &ids, &confirmation).map_err(|_| "desk-edit-no-record")?;
    let file = world.project.find(&format!("locales/{tag}/review.yaml")).ok_or("desk-edit-no-record")?;
    let path = world.project.file(file).path.to_string();
    undo.push(edit::put(worker, &world, &path, patched.text)?);
    let world = worker.look_again();
    let state_now =
        world.loaded.catalog(tag).zip(world.loaded.catalog(SOURCE)).map(|(own, de)| own.state(&typed.id, de));
    let name = state_now.map_or("untracked", ReviewState::name);
    Ok(json!({
        "undo": undo,
        "state": name,
        "state_text": worker.words.say(tongue, &format!("desk-review-{name}"), &[]),
        "text": worker.words.say(tongue, "desk-translation-saved", &[]),
    }))
}

/// How wide a page is drawn, in pixels.
const WIDTH: f64 = 900.0;

/// The first page that a message is printed on, in this language.
async fn picture(Given(state): Given<Arc<State>>, Path((tag, id)): Path<(String, String)>) -> Response {
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    beside(&state, move |worker| match draw(worker, &tag, &id) {
        Some(bytes) => ([(header::CONTENT_TYPE, "image/png")], bytes).into_response(),
        // It is printed nowhere, which is no fault.
        None => StatusCode::NO_CONTENT.into_response(),
    })
    .await
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
