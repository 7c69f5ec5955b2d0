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
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::notes::{Note, all_told};
use super::page::show;
use super::preview::title;
use super::print::documents;
use super::rows::{self, Problem};
use super::state::{State, World, beside, secret};
use super::words::{Tongue, number};
use crate::household::table::Headed;
use crate::household::{Household, table, template};
use crate::pipeline::{Made, Pack, random_id};
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
    /// How many rows the table has.
    rows: usize,
    /// How many of them can be read.
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
    /// How many rows were printed.
    printed: usize,
    /// Rows that could not be read or printed, and what was said.
    refused: BTreeMap<usize, Vec<Problem>>,
    notes: Vec<Note>,
    is_full: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn page(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    beside(&state, move |worker| {
        let world = worker.world();
        let jobs: Vec<String> = lock(&worker.jobs).keys().cloned().collect();
        let context = json!({ "documents": documents(worker, &world, tongue), "jobs": jobs });
        show(worker, tongue, "batch", context)
    })
    .await
}

/// The rows of a table.
struct Rows {
    households: Vec<(usize, Household)>,
    /// The others, and what is wrong in them.
    refused: BTreeMap<usize, Vec<Problem>>,
    headed: Headed,
    notes: Vec<Note>,
}

fn read(bytes: &Bytes, world: &World, day: Date) -> Result<Rows, Problem> {
    let table = table::open_bytes(bytes.to_vec()).map_err(|error| Problem::of_table(&error))?;
    let (headed, vocabulary) = (table.headed(), world.loaded.vocabulary(&world.project, day));
    let (mut households, mut refused, mut notes) = (Vec::new(), BTreeMap::new(), Note::of_columns(&headed));
    for (row, household) in table.rows(&vocabulary) {
        match household {
            Ok(household) => {
                notes.extend(Note::of_languages(row, &household, &vocabulary.languages, &headed));
                households.push((row, household));
            }
            Err(faults) => {
                let faults: Vec<Problem> = faults.iter().map(|fault| Problem::of_row(row, fault)).collect();
                refused.insert(row, faults);
            }
        }
    }
    Ok(Rows { households, refused, headed, notes })
}

fn told(refused: &BTreeMap<usize, Vec<Problem>>, state: &State, tongue: Tongue) -> Vec<Value> {
    refused.values().flatten().map(|problem| rows::told(problem, state, tongue)).collect()
}

/// What is in a table, and which rows cannot be printed.
async fn check(Given(state): Given<Arc<State>>, tongue: Tongue, bytes: Bytes) -> Response {
    beside(&state, move |worker| {
        let Rows { households, refused, notes, .. } = match read(&bytes, &worker.world(), worker.today()) {
            Ok(rows) => rows,
            Err(problem) => return answered(Some(json!({ "told": rows::unread(&problem, worker, tongue) }))),
        };
        let (good, bad) = (households.len(), refused.len());
        let say = |id: &str, count: usize| worker.words.say(tongue, id, &[("count", number(count))]);
        let mut sentences = vec![say("desk-batch-good", good)];
        if bad > 0 {
            sentences.push(say("desk-batch-bad", bad));
        }
        let context = json!({ "problems": told(&refused, worker, tongue), "notes": all_told(&notes, worker, tongue) });
        let html = worker.pages.render(tongue, "rows.html", context).ok();
        let start = say("desk-batch-start", good);
        let told = sentences.join(" ");
        answered(html.map(|html| json!({ "good": good, "bad": bad, "start": start, "told": told, "html": html })))
    })
    .await
}

#[derive(Debug, Deserialize)]
struct Choice {
    /// Ids between commas; none: the documents of a pack.
    #[serde(default)]
    documents: String,
}

async fn start(Given(state): Given<Arc<State>>, Query(choice): Query<Choice>, bytes: Bytes) -> Response {
    let worker = Arc::clone(&state);
    beside(&state, move |_| answered(begin(worker, &choice, &bytes).map(|id| json!({ "id": id })))).await
}

fn begin(worker: Arc<State>, choice: &Choice, bytes: &Bytes) -> Option<String> {
    let world = worker.world();
    let Rows { households, refused, headed, notes } = read(bytes, &world, worker.today()).ok()?;
    let id = secret().ok()?;
    let job = Arc::new(Job {
        rows: households.len() + refused.len(),
        total: households.len(),
        done: AtomicUsize::new(0),
        held: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
        result: Mutex::new(Printed { refused, notes, ..Printed::default() }),
    });
    lock(&worker.jobs).insert(id.clone(), Arc::clone(&job));
    let documents: Vec<String> = choice.documents.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    std::thread::spawn(move || {
        run(&worker, &world, &job, &documents, (&headed, &households));
        lock(&job.result).is_finished = true;
    });
    Some(id)
}

fn answered(made: Option<Value>) -> Response {
    made.map_or_else(|| StatusCode::UNPROCESSABLE_ENTITY.into_response(), |answer| Json(answer).into_response())
}

/// Makes all packs. One core is left to those who look at previews meanwhile.
fn run(
    state: &State,
    world: &World,
    job: &Job,
    documents: &[String],
    (headed, households): (&Headed, &[(usize, Household)]),
) {
    let jobs = NonZeroUsize::new(state.options.jobs.get().saturating_sub(1)).unwrap_or(NonZeroUsize::MIN);
    let request = state.request(documents.to_vec(), 1);
    in_parallel(households, jobs, |(row, household)| {
        if job.stop.load(Ordering::Relaxed) {
            return None::<()>;
        }
        let one = NonZeroUsize::MIN;
        let Pack { made, is_visit_lost, .. } =
            world.loaded.pack(&world.project, &request, household, &random_id(), None, one);
        let errors = made.iter().flat_map(|made| &made.diagnostics).filter(|found| found.is_error());
        let errors: Vec<Problem> = errors.map(|found| Problem::of_print(*row, found, household, world)).collect();
        if is_visit_lost && errors.is_empty() {
            lock(&job.result).notes.push(Note::of_visit(*row, headed));
        }
        take(job, world, *row, made, errors);
        job.done.fetch_add(1, Ordering::Relaxed);
        None
    });
    let mut result = lock(&job.result);
    result.notes.sort_by_key(|note| note.row);
    for (document, rows) in std::mem::take(&mut result.packs) {
        let files = rows.values().flatten().map(Vec::as_slice);
        if let Ok(merged) = merge_print(files) {
            result.merged.insert(document, merged);
        }
    }
}

/// Keeps the print files of a row, or what is wrong with it.
fn take(job: &Job, world: &World, row: usize, made: Vec<Made>, errors: Vec<Problem>) {
    let mut result = lock(&job.result);
    if !errors.is_empty() {
        result.refused.insert(row, errors);
        return;
    }
    let mut is_printed = false;
    for made in made {
        let Some([_, (_, print)]) = made.files else { continue };
        let held = job.held.fetch_add(print.len(), Ordering::Relaxed) + print.len();
        if held > MAX_HELD_BYTES {
            job.stop.store(true, Ordering::Relaxed);
            result.is_full = true;
        }
        result.packs.entry(made.document).or_default().entry(row).or_default().push(print);
        is_printed = true;
    }
    if is_printed {
        result.printed += 1;
    } else {
        result.refused.insert(row, vec![Problem::of_nothing(row, world)]);
    }
}

async fn progress(Given(state): Given<Arc<State>>, tongue: Tongue, Path(id): Path<String>) -> Response {
    let Some(job) = lock(&state.jobs).get(&id).map(Arc::clone) else { return StatusCode::NOT_FOUND.into_response() };
    beside(&state, move |worker| {
        let result = lock(&job.result);
        let (printed, refused) = (result.printed, result.refused.len());
        let done = job.done.load(Ordering::Relaxed);
        let context = json!({
            "id": id,
            "total": job.total,
            "done": done,
            "rows": job.rows,
            "printed": printed,
            "refused": refused,
            "left": job.rows.saturating_sub(printed + refused),
            "is_finished": result.is_finished,
            "is_stopped": job.stop.load(Ordering::Relaxed),
            "is_full": result.is_full,
            "files": files(&result, worker, tongue),
            "problems": told(&result.refused, worker, tongue),
            "notes": all_told(&result.notes, worker, tongue),
        });
        let html = worker.pages.render(tongue, "job.html", context).ok();
        let told = json!({ "done": done, "rows": job.rows, "printed": printed, "refused": refused });
        answered(html.map(|html| json!({ "is_finished": result.is_finished, "html": html, "told": told })))
    })
    .await
}

/// The print files that can be fetched.
fn files(result: &Printed, state: &State, tongue: Tongue) -> Vec<Value> {
    let world = state.world();
    let comma = if tongue == Tongue::German { "," } else { "." };
    let one = |(document, bytes): (&String, &Vec<u8>)| {
        let size = format!("{:.1}", bytes.len() as f64 / 1e6).replace('.', comma);
        json!({ "document": document, "title": title(state, &world, document, tongue), "size": size })
    };
    result.merged.iter().map(one).collect()
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
    beside(&state, move |worker| {
        let world = worker.world();
        match template(&world.loaded.vocabulary(&world.project, worker.today())) {
            Ok(bytes) => attachment(XLSX, "haushalte.xlsx", bytes),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    })
    .await
}

/// A file for the browser's downloads.
pub(super) fn attachment(kind: &str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}
