//! Changes to files of the project: a few bytes each, all else as it was, and each can be undone.

use std::sync::{Arc, PoisonError};

use axum::Json;
use axum::extract::{Path, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::state::{State, World, secret};
use super::words::Tongue;
use crate::source::{Origin, Span};
use crate::write::{PatchError, patch};

/// A file before and after a change.
#[derive(Debug)]
pub(super) struct Edit {
    id: String,
    path: String,
    /// Nothing: there was none.
    before: Option<String>,
    after: Option<String>,
}

/// More changes than this are not kept.
const MOST: usize = 200;

/// Why nothing was changed: a message.
pub(super) type Refused = &'static str;

/// Replaces places of one file by other texts, and says what the change is called.
pub(super) fn apply(state: &State, world: &World, edits: &[(Span, String)]) -> Result<String, Refused> {
    let Some(file) = edits.first().map(|(span, _)| world.project.file(span.file)) else {
        return Err("desk-edit-failed");
    };
    let mut after = file.text.to_string();
    let mut edits: Vec<&(Span, String)> = edits.iter().collect();
    // From the end, so that places before it stay where they are.
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, text) in edits {
        let range = span.start as usize..span.end as usize;
        if !after.is_char_boundary(range.start) || !after.is_char_boundary(range.end) {
            return Err("desk-edit-failed");
        }
        after.replace_range(range, text);
    }
    put(state, world, &file.path, after)
}

/// Gives a file of the project another text, as a whole; a file that is not there is made. Says what the change is called.
pub(super) fn put(state: &State, world: &World, path: &str, after: String) -> Result<String, Refused> {
    let id = secret().map_err(|_| "desk-edit-failed")?;
    let before = world.project.find(path).map(|file| world.project.file(file).text.to_string());
    let edit = Edit { id: id.clone(), path: path.to_owned(), before, after: Some(after) };
    write(state, world, path, edit.before.as_deref(), edit.after.as_deref())?;
    let mut edits = state.edits.lock().unwrap_or_else(PoisonError::into_inner);
    if edits.len() >= MOST {
        edits.remove(0);
    }
    edits.push(edit);
    Ok(id)
}

fn write(state: &State, world: &World, path: &str, before: Option<&str>, after: Option<&str>) -> Result<(), Refused> {
    if state.options.is_read_only {
        return Err("desk-edit-read-only");
    }
    let Origin::Folder(folder) = &world.project.origin else { return Err("desk-edit-embedded") };
    let _one_at_a_time = state.edits.lock().unwrap_or_else(PoisonError::into_inner);
    match patch(folder, path, before, after) {
        Ok(()) => Ok(()),
        Err(PatchError::Changed) => Err("desk-edit-changed"),
        Err(PatchError::Write(_)) => Err("desk-edit-failed"),
    }
}

/// Takes a change back, if the file is still as the change left it.
pub(super) async fn undo(Given(state): Given<Arc<State>>, tongue: Tongue, Path(id): Path<String>) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let found = {
            let edits = worker.edits.lock().unwrap_or_else(PoisonError::into_inner);
            edits.iter().find(|edit| edit.id == id).map(|it| (it.path.clone(), it.before.clone(), it.after.clone()))
        };
        let Some((path, before, after)) = found else { return Err("desk-edit-failed") };
        write(&worker, &world, &path, after.as_deref(), before.as_deref())?;
        worker.edits.lock().unwrap_or_else(PoisonError::into_inner).retain(|edit| edit.id != id);
        worker.look_again();
        Ok(())
    });
    match made.await {
        Ok(Ok(())) => StatusCode::NO_CONTENT.into_response(),
        Ok(Err(message)) => refused(&state, tongue, message),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What was changed, or why nothing was.
pub(super) fn answered(made: Result<Value, Refused>, state: &State, tongue: Tongue) -> Response {
    match made {
        Ok(done) => Json(done).into_response(),
        Err(message) => refused(state, tongue, message),
    }
}

/// Says why nothing was changed.
pub(super) fn refused(state: &State, tongue: Tongue, message: Refused) -> Response {
    (StatusCode::CONFLICT, Json(json!({ "text": state.words.say(tongue, message, &[]) }))).into_response()
}
