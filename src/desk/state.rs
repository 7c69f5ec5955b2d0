//! What the desk holds between requests: the project as it was read last, the words of the interface, and whose turn it is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use tokio::sync::Semaphore;

use super::Options;
use super::batch::Job;
use super::edit::Edits;
use super::page::Pages;
use super::words::Words;
use crate::measure::Mm;
use crate::pipeline::{self, Loaded, Request, Tools};
use crate::source::Project;
use crate::typeset::Shelf;

/// For how many further parts of documents what Typst memoised is kept: all of a document, and more.
const KEEP: usize = 128;

/// How many laid-out parts of documents are kept: about seventy are the same for all households in one language.
const SHELF: usize = 400;

/// How often it is looked whether somebody changed a file.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A project and all that documents are made from, read together.
#[derive(Debug)]
pub(super) struct World {
    pub(super) project: Project,
    pub(super) loaded: Loaded,
    stamp: u64,
}

pub(super) struct State {
    pub(super) options: Options,
    pub(super) port: u16,
    /// The secret that is in the opened address, then in the cookie.
    pub(super) key: String,
    pub(super) words: Words,
    pub(super) pages: Pages,
    /// Who lays out; the others wait. A request whose browser went away gives its place back.
    pub(super) turns: Semaphore,
    /// What was changed, so that it can be undone. Held while a file is changed.
    pub(super) edits: Mutex<Edits>,
    /// Batches by their secret names.
    pub(super) jobs: Mutex<BTreeMap<String, Arc<Job>>>,
    world: RwLock<Arc<World>>,
    looked: Mutex<Instant>,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").field("port", &self.port).finish_non_exhaustive()
    }
}

impl State {
    pub(super) fn new(project: Project, options: Options, port: u16) -> Result<Self, String> {
        let words = Words::load();
        let pages = Pages::load(&words)?;
        let stamp = project.stamp();
        let world = World::load(project, stamp, &options)?;
        Ok(Self {
            port,
            key: secret()?,
            words,
            pages,
            turns: Semaphore::new(options.jobs.get()),
            edits: Mutex::default(),
            jobs: Mutex::default(),
            world: RwLock::new(Arc::new(world)),
            looked: Mutex::new(now()),
            options,
        })
    }

    /// The project as it is now: read again if a file of it was changed, at most once a second. Takes time; not for an async task.
    pub(super) fn world(&self) -> Arc<World> {
        let current = Arc::clone(&self.world.read().unwrap_or_else(PoisonError::into_inner));
        let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        if now().duration_since(*looked) < LOOK_AGAIN {
            return current;
        }
        *looked = now();
        drop(looked);
        self.look_again()
    }

    /// The same without waiting for the second to be over: after a change of our own.
    pub(super) fn look_again(&self) -> Arc<World> {
        let current = Arc::clone(&self.world.read().unwrap_or_else(PoisonError::into_inner));
        let stamp = current.project.stamp();
        if stamp == current.stamp {
            return current;
        }
        // A folder that is not there for a moment, or a municipality whose folder was renamed: what is known is shown on.
        let again = current.project.reopen().ok().and_then(|it| World::load(it, stamp, &self.options).ok());
        let Some(again) = again.map(Arc::new) else { return current };
        *self.world.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&again);
        again
    }

    /// The day that is printed.
    pub(super) fn today(&self) -> Date {
        self.options.edition.unwrap_or_else(|| jiff::Zoned::now().date())
    }

    /// What is asked of the pipeline for these documents; none named: those of a pack.
    pub(super) fn request(&self, documents: Vec<String>, copies: usize) -> Request {
        request(&self.options, documents, copies, self.today())
    }
}

impl World {
    fn load(project: Project, stamp: u64, options: &Options) -> Result<Self, String> {
        let day = options.edition.unwrap_or_else(|| jiff::Zoned::now().date());
        let mut request = request(options, vec![], 1, day);
        request.languages = pipeline::languages(&project);
        let tools = Arc::new(Tools::load(&project, Shelf::with_room_for(SHELF)));
        let mut loaded = pipeline::load_with(&project, &request, tools)
            .map_err(|unknown| format!("{} \"{}\" is not known", unknown.what, unknown.name))?;
        loaded.keep = KEEP;
        loaded.jobs = options.jobs;
        loaded.load_rules(&project);
        Ok(Self { project, loaded, stamp })
    }
}

fn request(options: &Options, documents: Vec<String>, copies: usize, edition: Date) -> Request {
    Request {
        kommune: options.kommune.clone(),
        documents,
        languages: vec![],
        edition,
        is_final: false,
        bleed: Mm::default(),
        copies,
    }
}

#[expect(clippy::disallowed_methods, reason = "how long ago files were looked at changes nothing that is printed")]
fn now() -> Instant {
    Instant::now()
}

/// Does what takes time where no async task waits for it. A fault of the program is an answer, too.
pub(super) async fn beside<T: IntoResponse + Send + 'static>(
    state: &Arc<State>,
    work: impl FnOnce(&State) -> T + Send + 'static,
) -> Response {
    let worker = Arc::clone(state);
    match tokio::task::spawn_blocking(move || work(&worker)).await {
        Ok(made) => made.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// 256 bits that nobody can guess, in hexadecimal digits.
pub(super) fn secret() -> Result<String, String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| format!("the system gives no random numbers: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
