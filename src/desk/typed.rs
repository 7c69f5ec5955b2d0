//! A translation as somebody types it: tried out before anything is written, written under a name, and only in the place of the text
//! that this person has seen.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::edit::{self, About, Refused};
use super::slips;
use super::state::{State, World, beside, secret};
use super::words::{Meaning, Tongue};
use crate::catalog::{Catalog, Confirmation, Linter, skeleton_head};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::{ENGLISH, Lang, SOURCE};
use crate::source::Project;

/// A text as somebody has typed it: the lines of the whole message.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    id: String,
    text: String,
    #[serde(default)]
    by: String,
    /// What the page was made of, as [`seen`] says it.
    #[serde(default)]
    seen: Vec<String>,
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
    // Lines end as they do in the file.
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (before, entry, after) = (place.before, entry.replace('\n', end), place.after);
    text.replace_range(place.range.clone(), &format!("{before}{entry}{after}"));
    // Where the message stands then.
    let start = place.range.start + before.len();
    let mut files: Vec<(String, Vec<u8>)> = vec![(path.clone(), text.clone().into_bytes())];
    for folder in [format!("locales/{SOURCE}/"), format!("locales/{tag}/")] {
        let others = world.project.files_in(&folder, ".ftl").filter(|(_, file)| *file.path != *path);
        files.extend(others.map(|(_, file)| (file.path.to_string(), file.text.as_bytes().to_vec())));
    }
    let lists = [SOURCE, tag].map(|tag| format!("locales/{tag}/terminology.yaml"));
    let lists = lists.iter().filter_map(|path| world.project.find(path)).map(|file| world.project.file(file));
    files.extend(lists.map(|file| (file.path.to_string(), file.text.as_bytes().to_vec())));
    files.sort();
    let project = Project::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_slice())));
    let mut sink = Sink::default();
    let german = Catalog::load(&project, &Lang::source(), &mut Sink::default());
    let tried = Catalog::load(&project, &catalog.lang, &mut sink);
    tried.check_against(&german, &mut sink);
    let has_glyph = |c: char| world.loaded.letters_without_font(c.encode_utf8(&mut [0; 4])).is_empty();
    let linter = Linter::new(&german, world.loaded.catalog(ENGLISH));
    linter.check_message(&project, &tried, &typed.id, &has_glyph, &mut sink);
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
            if let Some(text) = slips::told(found, &state.words, tongue) {
                return json!({ "text": text, "is_error": found.is_error() });
            }
            let Meaning { title, meaning, mend } = state.words.meaning(tongue, found.code);
            let text = [title, meaning, mend].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
            json!({ "text": text, "is_error": found.is_error() })
        })
        .collect();
    if tried.is_other && told.is_empty() {
        let text = state.words.say(tongue, "desk-edit-other-message", &[]);
        told.push(json!({ "text": text, "is_error": true }));
    }
    told
}

/// What is wrong with a text while it is typed.
pub(super) async fn check(
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

/// Which text and which German somebody has before them.
pub(super) fn seen(world: &World, tag: &str, id: &str) -> Option<[String; 2]> {
    let sum = |tag: &str| {
        let mut hasher = DefaultHasher::new();
        world.loaded.catalog(tag)?.written(id, &world.project).map(str::trim_end).hash(&mut hasher);
        Some(format!("{:016x}", hasher.finish()))
    };
    Some([sum(tag)?, sum(SOURCE)?])
}

/// What a change of a text is about.
pub(super) fn about(tag: &str, id: &str) -> About {
    ("translation", format!("{tag}/{id}"))
}

/// Writes a text by byte range, and who stands for it.
pub(super) async fn save(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(tag): Path<String>,
    Json(typed): Json<Typed>,
) -> Response {
    beside(&state, move |worker| {
        let world = worker.look_again();
        // Another tab, another person or an editor may have been here.
        let other = match seen(&world, &tag, &typed.id) {
            Some([own, _]) if Some(&own) != typed.seen.first() => Some("desk-edit-other-text"),
            Some([_, german]) if Some(&german) != typed.seen.get(1) => Some("desk-edit-other-german"),
            _ => None,
        };
        let Some(other) = other else { return edit::answered(write(worker, tongue, &tag, &typed), worker, tongue) };
        let answer = json!({ "text": worker.words.say(tongue, other, &[]), "is_other": true });
        (StatusCode::CONFLICT, Json(answer)).into_response()
    })
    .await
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
    let undo = secret().map_err(|_| "desk-edit-failed")?;
    let about = about(tag, &typed.id);
    let change = (undo.as_str(), &about);
    edit::put(worker, &world, change, &tried.path, &tried.text)?;
    record(worker, tag, typed, change).inspect_err(|_| {
        // Both are written, or none.
        let _ = edit::take_back(worker, &undo);
    })?;
    worker.look_again();
    Ok(json!({ "undo": undo, "text": worker.words.say(tongue, "desk-translation-saved", &[]) }))
}

/// Writes who stands for a text.
fn record(worker: &State, tag: &str, typed: &Typed, change: (&str, &About)) -> Result<(), Refused> {
    let world = worker.look_again();
    let (catalog, german) = world.loaded.catalog(tag).zip(world.loaded.catalog(SOURCE)).ok_or("desk-edit-failed")?;
    let confirmation =
        Confirmation { by: typed.by.trim().to_owned(), on: worker.today().to_string(), is_review: false };
    let ids = [typed.id.clone()];
    let patched = catalog.confirm(german, &world.project, &ids, &confirmation).map_err(|_| "desk-edit-no-record")?;
    edit::put(worker, &world, change, &format!("locales/{tag}/review.yaml"), &patched.text)
}
