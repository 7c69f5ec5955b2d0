//! Changes to files of the project: a few bytes each, all else as it was, and each can be undone for as long as the desk runs.
//!
//! Of a change only its place is kept, and what stood there. It can be taken back in any order, also after others in the same file;
//! not after somebody else has changed the file.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::Path as Folder;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::{Path, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::state::{State, World, beside};
use super::words::Tongue;
use crate::source::Origin;
use crate::write::{PatchError, patch};

/// What was changed, by the names in addresses: a kind of fact and its id.
pub(super) type About = (&'static str, String);

/// A place of a file, as it is now, and what stood there before.
#[derive(Debug)]
struct Edit {
    /// Changes of several files that are one to people share it.
    id: String,
    about: About,
    path: String,
    /// Bytes.
    now: Range<usize>,
    before: String,
    /// The file was made.
    is_new: bool,
}

/// What was changed since the desk was started; the last is the newest.
#[derive(Debug, Default)]
pub(super) struct Edits {
    list: Vec<Edit>,
    /// A sum of each file, as the last change left it.
    left: BTreeMap<String, u64>,
}

/// More changes than this are not kept.
const MOST: usize = 1_000;

/// Why nothing was changed: a message.
pub(super) type Refused = &'static str;

impl Edits {
    /// What can be undone, each once, the newest first: the id of the change and what it is about.
    pub(super) fn recent(&self) -> Vec<(&str, &About)> {
        let mut recent: Vec<(&str, &About)> = Vec::new();
        for edit in self.list.iter().rev() {
            if recent.iter().all(|(id, _)| *id != edit.id) {
                recent.push((&edit.id, &edit.about));
            }
        }
        recent
    }

    /// The newest change of something.
    pub(super) fn newest(&self, about: &About) -> Option<&str> {
        self.list.iter().rev().find(|edit| edit.about == *about).map(|edit| edit.id.as_str())
    }

    /// Remembers how a file was changed.
    fn note(&mut self, id: &str, about: &About, path: &str, before: Option<&str>, after: &str) {
        if self.left.get(path) != before.map(sum).as_ref() {
            self.drop_where(|edit| edit.path == path);
        }
        let old = before.unwrap_or_default();
        let (range, length) = difference(old, after);
        let stood = old.get(range.clone()).unwrap_or_default().to_owned();
        self.replaced(path, &range, length);
        let now = range.start..range.start + length;
        let (id, about, path) = (id.to_owned(), about.clone(), path.to_owned());
        self.left.insert(path.clone(), sum(after));
        self.list.push(Edit { id, about, path, now, before: stood, is_new: before.is_none() });
        if self.list.len() > MOST {
            let oldest = self.list.first().map(|edit| edit.id.clone());
            self.list.retain(|edit| Some(&edit.id) != oldest.as_ref());
        }
    }

    /// No change is kept in one of its files only.
    fn drop_where(&mut self, is_lost: impl Fn(&Edit) -> bool) {
        let lost: Vec<String> = self.list.iter().filter(|edit| is_lost(edit)).map(|edit| edit.id.clone()).collect();
        self.list.retain(|edit| !lost.contains(&edit.id));
    }

    /// Other places of the file move; what is written over cannot be taken back by itself any more.
    fn replaced(&mut self, path: &str, range: &Range<usize>, length: usize) {
        self.drop_where(|edit| edit.path == path && edit.now.start < range.end && range.start < edit.now.end);
        let moved = |at: usize| at - range.len() + length;
        for edit in self.list.iter_mut().filter(|edit| edit.path == path && edit.now.start >= range.end) {
            edit.now = moved(edit.now.start)..moved(edit.now.end);
        }
    }

    /// What each file of a change holds when it is taken back: its path, and the texts now and then. The newest first.
    fn back(&self, id: &str, world: &World) -> Result<Vec<(String, String, Option<String>)>, Refused> {
        let mut files = Vec::new();
        for edit in self.list.iter().rev().filter(|edit| edit.id == id) {
            let file = world.project.find(&edit.path).ok_or("desk-edit-changed")?;
            let now = world.project.file(file).text.to_string();
            if self.left.get(&edit.path) != Some(&sum(&now)) {
                return Err("desk-edit-changed");
            }
            let mut then = now.clone();
            then.replace_range(edit.now.clone(), &edit.before);
            let then = Some(then).filter(|then| !(edit.is_new && then.is_empty()));
            files.push((edit.path.clone(), now, then));
        }
        if files.is_empty() { Err("desk-edit-failed") } else { Ok(files) }
    }

    /// Forgets a change that was taken back in one of its files.
    fn forget(&mut self, id: &str, path: &str, then: Option<&str>) {
        let Some(at) = self.list.iter().position(|edit| edit.id == id && edit.path == path) else { return };
        let edit = self.list.remove(at);
        self.replaced(path, &edit.now, edit.before.len());
        match then {
            Some(then) => self.left.insert(path.to_owned(), sum(then)),
            None => self.left.remove(path),
        };
    }
}

fn sum(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The bytes of `before` that are others in `after`, and how many stand there then.
fn difference(before: &str, after: &str) -> (Range<usize>, usize) {
    let same = |(a, b): &(char, char)| a == b;
    let letters = |it: (char, char)| it.0.len_utf8();
    let start: usize = before.chars().zip(after.chars()).take_while(same).map(letters).sum();
    let (old, new) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
    let end: usize = old.chars().rev().zip(new.chars().rev()).take_while(same).map(letters).sum();
    (start..before.len() - end, new.len() - end)
}

pub(super) fn lock(edits: &Mutex<Edits>) -> MutexGuard<'_, Edits> {
    edits.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The folder that may be changed.
fn folder<'a>(state: &State, world: &'a World) -> Result<&'a Folder, Refused> {
    if state.options.is_read_only {
        return Err("desk-edit-read-only");
    }
    match &world.project.origin {
        Origin::Folder(folder) => Ok(folder),
        _ => Err("desk-edit-embedded"),
    }
}

fn write(folder: &Folder, path: &str, before: Option<&str>, after: Option<&str>) -> Result<(), Refused> {
    patch(folder, path, before, after).map_err(|error| match error {
        PatchError::Changed => "desk-edit-changed",
        PatchError::Write(_) => "desk-edit-failed",
    })
}

/// Gives a file of the project another text, as a whole; a file that is not there is made. `id` is what the change is called.
pub(super) fn put(
    state: &State,
    world: &World,
    (id, about): (&str, &About),
    path: &str,
    after: &str,
) -> Result<(), Refused> {
    let folder = folder(state, world)?;
    let before = world.project.find(path).map(|file| world.project.file(file).text.as_ref());
    // One at a time.
    let mut edits = lock(&state.edits);
    write(folder, path, before, Some(after))?;
    edits.note(id, about, path, before, after);
    Ok(())
}

/// Takes a change back, if its files are still as the desk left them.
pub(super) async fn undo(Given(state): Given<Arc<State>>, tongue: Tongue, Path(id): Path<String>) -> Response {
    beside(&state, move |worker| match take_back(worker, &id) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(message) => refused(worker, tongue, message),
    })
    .await
}

/// Puts back what stood there before a change.
pub(super) fn take_back(state: &State, id: &str) -> Result<(), Refused> {
    let world = state.look_again();
    let folder = folder(state, &world)?;
    let mut edits = lock(&state.edits);
    let back = edits.back(id, &world).inspect_err(|_| edits.drop_where(|edit| edit.id == id));
    for (path, now, then) in back? {
        write(folder, &path, Some(&now), then.as_deref())?;
        edits.forget(id, &path, then.as_deref());
    }
    drop(edits);
    state.look_again();
    Ok(())
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
