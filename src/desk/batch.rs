//! A table of households → a pack for each row, while somebody watches, or nobody. The table is read when it is dropped, to say
//! what is wrong in it, and once more when it is printed; in between it is only in the tab.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use axum::extract::{Path, Query, State as Given};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing};
use serde::Deserialize;
use serde_json::{Value, json};

use super::page::show;
use super::preview::title;
use super::print::documents;
use super::rows::{self, Problem};
use super::state::{State, World, secret};
use super::words::Tongue;
use crate::diag::Diagnostic;
use crate::household::{Household, table, template};
use crate::pipeline::random_id;
use crate::threads::in_parallel;
use crate::write::merge_print;

pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table of some thousand households has about a megabyte.
pub(super) const MAX_TABLE_BYTES: usize = 16 * 1024 * 1024;

/// Print files are held in memory until they are fetched: what is more than this is for `begleitheft batch`.
const MAX_HELD_BYTES: usize = 1024 * 1024 * 1024;

pub(super) fn routes() -> Router<Arc<State>> {
    use routing::{get, post};
    Router::new()
        .route("/batch", get(page))
        .route("/batch/check", post(check))
        .route("/batch/start", post(start))
        .route("/batch/table.xlsx", get(empty_table))
        .route("/batch/{id}", get(progress))
        .route("/batch/{id}/stop", post(stop))
        .route("/batch/{id}/discard", post(discard))
        .route("/batch/{id}/{document}", get(file))
        .layer(axum::extract::DefaultBodyLimit::max(MAX_TABLE_BYTES))
}

/// A batch that runs, or that waits for its files to be fetched. It does not depend on any tab.
#[derive(Debug)]
pub(super) struct Job {
    total: usize,
    done: AtomicUsize,
    held: AtomicUsize,
    stop: AtomicBool,
    result: Mutex<Printed>,
}

#[derive(Debug, Default)]
struct Printed {
    is_finished: bool,
    /// Print files by document, then by row.
    packs: BTreeMap<String, BTreeMap<usize, Vec<Vec<u8>>>>,
    /// The same in one file each, at the end.
    merged: BTreeMap<String, Vec<u8>>,
    /// Rows that could not be printed, and what was said.
    refused: BTreeMap<usize, Vec<Diagnostic>>,
    is_full: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn page(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let jobs: Vec<String> = lock(&worker.jobs).keys().cloned().collect();
        let context = json!({ "documents": documents(&worker, &world, tongue), "jobs": jobs });
        show(&worker, tongue, "batch", context)
    });
    made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// The rows of a table.
struct Rows {
    households: Vec<(usize, Household)>,
    /// What is wrong in the others.
    problems: Vec<Problem>,
}

fn read(bytes: &Bytes, world: &World) -> Result<Rows, Problem> {
    let table = table::open_bytes(bytes.to_vec()).map_err(|error| Problem::of_table(&error))?;
    let (mut households, mut problems) = (Vec::new(), Vec::new());
    for (row, household) in table.rows(&world.loaded.vocabulary(&world.project)) {
        match household {
            Ok(household) => households.push((row, household)),
            Err(faults) => problems.extend(faults.iter().map(|fault| Problem::of_row(row, fault))),
        }
    }
    Ok(Rows { households, problems })
}

/// What is in a table, and which rows cannot be printed.
async fn check(Given(state): Given<Arc<State>>, tongue: Tongue, bytes: Bytes) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let (good, bad) = match read(&bytes, &world) {
            Ok(rows) => (rows.households.len(), rows.problems),
            Err(problem) => (0, vec![problem]),
        };
        let mut rows_with_faults: Vec<usize> = bad.iter().map(|problem| problem.row).collect();
        rows_with_faults.dedup();
        let context = json!({
            "good": good,
            "bad": rows_with_faults.len(),
            "problems": bad.iter().map(|problem| rows::told(problem, &worker, tongue)).collect::<Vec<_>>(),
        });
        let html = worker.pages.render(tongue, "rows.html", context).ok()?;
        Some(Json(json!({ "good": good, "bad": rows_with_faults.len(), "html": html })))
    });
    answered(made.await)
}

#[derive(Debug, Deserialize)]
struct Choice {
    /// Ids between commas; none: the documents of a pack.
    #[serde(default)]
    documents: String,
}

async fn start(Given(state): Given<Arc<State>>, Query(choice): Query<Choice>, bytes: Bytes) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let households = read(&bytes, &world).ok()?.households;
        let id = secret().ok()?;
        let job = Arc::new(Job {
            total: households.len(),
            done: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            stop: AtomicBool::new(false),
            result: Mutex::default(),
        });
        lock(&worker.jobs).insert(id.clone(), Arc::clone(&job));
        let documents: Vec<String> =
            choice.documents.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        std::thread::spawn(move || {
            run(&worker, &world, &job, &documents, &households);
            lock(&job.result).is_finished = true;
        });
        Some(Json(json!({ "id": id })))
    });
    answered(made.await)
}

fn answered(made: Result<Option<Json<Value>>, tokio::task::JoinError>) -> Response {
    match made {
        Ok(Some(answer)) => answer.into_response(),
        Ok(None) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Makes all packs. One core is left to those who look at previews meanwhile.
fn run(state: &State, world: &World, job: &Job, documents: &[String], households: &[(usize, Household)]) {
    let jobs = NonZeroUsize::new(state.options.jobs.get().saturating_sub(1)).unwrap_or(NonZeroUsize::MIN);
    let request = state.request(documents.to_vec(), 1);
    in_parallel(households, jobs, |(row, household)| {
        if job.stop.load(Ordering::Relaxed) {
            return None::<()>;
        }
        let one = NonZeroUsize::MIN;
        let made = world.loaded.pack(&world.project, &request, household, &random_id(), None, one).made;
        let errors: Vec<Diagnostic> =
            made.iter().flat_map(|made| &made.diagnostics).filter(|found| found.is_error()).cloned().collect();
        let mut result = lock(&job.result);
        if errors.is_empty() {
            for made in made {
                let Some([_, (_, print)]) = made.files else { continue };
                let held = job.held.fetch_add(print.len(), Ordering::Relaxed) + print.len();
                if held > MAX_HELD_BYTES {
                    job.stop.store(true, Ordering::Relaxed);
                    result.is_full = true;
                }
                result.packs.entry(made.document).or_default().entry(*row).or_default().push(print);
            }
        } else {
            result.refused.insert(*row, errors);
        }
        job.done.fetch_add(1, Ordering::Relaxed);
        None
    });
    let mut result = lock(&job.result);
    for (document, rows) in std::mem::take(&mut result.packs) {
        let files = rows.values().flatten().map(Vec::as_slice);
        if let Ok(merged) = merge_print(files) {
            result.merged.insert(document, merged);
        }
    }
}

async fn progress(Given(state): Given<Arc<State>>, tongue: Tongue, Path(id): Path<String>) -> Response {
    let Some(job) = lock(&state.jobs).get(&id).map(Arc::clone) else { return StatusCode::NOT_FOUND.into_response() };
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        let result = lock(&job.result);
        let done = job.done.load(Ordering::Relaxed);
        let files: Vec<Value> = result
            .merged
            .iter()
            .map(|(document, bytes)| {
                let size = format!("{:.1}", bytes.len() as f64 / 1e6)
                    .replace('.', if tongue == Tongue::German { "," } else { "." });
                json!({ "document": document, "title": title(&worker, &world, document, tongue), "size": size })
            })
            .collect();
        let problems =
            result.refused.iter().flat_map(|(row, found)| found.iter().map(|one| Problem::of_print(*row, one)));
        let context = json!({
            "id": id,
            "total": job.total,
            "done": done,
            "printed": done - result.refused.len().min(done),
            "is_finished": result.is_finished,
            "is_stopped": job.stop.load(Ordering::Relaxed),
            "is_full": result.is_full,
            "files": files,
            "problems": problems.map(|problem| rows::told(&problem, &worker, tongue)).collect::<Vec<_>>(),
        });
        let html = worker.pages.render(tongue, "job.html", context).ok()?;
        Some(Json(json!({ "done": done, "total": job.total, "is_finished": result.is_finished, "html": html })))
    });
    answered(made.await)
}

/// The packs that are being made are finished; what there is can be fetched.
async fn stop(Given(state): Given<Arc<State>>, Path(id): Path<String>) -> StatusCode {
    match lock(&state.jobs).get(&id) {
        Some(job) => {
            job.stop.store(true, Ordering::Relaxed);
            StatusCode::NO_CONTENT
        }
        None => StatusCode::NOT_FOUND,
    }
}

async fn discard(Given(state): Given<Arc<State>>, Path(id): Path<String>) -> StatusCode {
    match lock(&state.jobs).remove(&id) {
        Some(job) => {
            job.stop.store(true, Ordering::Relaxed);
            StatusCode::NO_CONTENT
        }
        None => StatusCode::NOT_FOUND,
    }
}

async fn file(Given(state): Given<Arc<State>>, Path((id, document)): Path<(String, String)>) -> Response {
    let job = lock(&state.jobs).get(&id).map(Arc::clone);
    let bytes = job.and_then(|job| lock(&job.result).merged.get(&document).cloned());
    let Some(bytes) = bytes else { return StatusCode::NOT_FOUND.into_response() };
    attachment("application/pdf", &format!("{document}.print.pdf"), bytes)
}

async fn empty_table(Given(state): Given<Arc<State>>) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        template(&world.loaded.vocabulary(&world.project)).ok()
    });
    match made.await {
        Ok(Some(bytes)) => attachment(XLSX, "haushalte.xlsx", bytes),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A file for the browser's downloads.
pub(super) fn attachment(kind: &str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}
