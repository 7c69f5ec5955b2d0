//! A trimester's courses from a table: what it changes is shown before anything is written, and written only if the file is still the
//! one that was shown.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Query, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Router, routing};
use serde::Deserialize;
use serde_json::{Value, json};

use super::batch::{MAX_TABLE_BYTES, XLSX, attachment};
use super::edit::{self, Refused};
use super::page::show;
use super::rows::{self, Problem};
use super::state::{State, World, beside, secret};
use super::words::{Tongue, number, say};
use crate::content::{Kommune, courses_in};
use crate::courses::{self, Changed, Evidence, Field, Known, Plan, Values};
use crate::lang::SOURCE;

pub(super) fn routes() -> Router<Arc<State>> {
    use routing::{get, post};
    Router::new()
        .route("/import", get(page))
        .route("/import/check", post(check))
        .route("/import/write", post(write))
        .route("/import/kurse.xlsx", get(table))
        .layer(DefaultBodyLimit::max(MAX_TABLE_BYTES))
}

async fn page(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    beside(&state, move |worker| show(worker, tongue, "import", json!({}))).await
}

/// What courses may refer to, by the names that are shown to staff.
fn known(world: &World, kommune: &Kommune, tongue: Tongue) -> Known {
    let tongues = [tongue.tag(), SOURCE, "en"];
    let words = |id: String| -> Vec<String> {
        let catalogs = tongues.iter().filter_map(|tag| world.loaded.catalog(tag));
        let said: Vec<String> = catalogs.map(|words| say(words, &id, &[])).filter(|said| *said != id).collect();
        said
    };
    let plain = |name: &str| vec![name.to_owned()];
    let contact = |contact: &crate::content::Contact| {
        let names = words(format!("responsibility-{}", contact.responsibility.value));
        let is_only =
            kommune.contacts.iter().filter(|it| it.responsibility.value == contact.responsibility.value).count() == 1;
        let office =
            kommune.office(&contact.office.value).map_or_else(String::new, |office| format!(" ({})", office.name));
        let named = names.into_iter().map(|name| if is_only { name } else { format!("{name}{office}") });
        (contact.id.value.clone(), named.collect())
    };
    Known {
        offers: kommune
            .offers
            .iter()
            .map(|it| (it.id.value.clone(), words(format!("offer-{}", it.id.value))))
            .collect(),
        venues: kommune.offices.iter().map(|it| (it.id.value.clone(), plain(&it.name))).collect(),
        districts: kommune.facts.districts.iter().map(|it| (it.id.value.clone(), plain(&it.name))).collect(),
        contacts: kommune.contacts.iter().map(contact).collect(),
        is_english: tongue == Tongue::English,
    }
}

/// A table that was read against the file as it is.
struct Read {
    plan: Plan,
    known: Known,
    path: String,
    /// Tells this state of the file from others.
    seen: String,
}

enum Unread {
    /// A message.
    Refused(Refused),
    Table(Problem),
}

fn read(state: &State, world: &World, bytes: &Bytes, tongue: Tongue) -> Result<Read, Unread> {
    let kommune = world.loaded.kommune.as_ref().ok_or(Unread::Refused("desk-import-broken"))?;
    let path = format!("content/{}/courses.yaml", state.options.kommune);
    let text = world.project.find(&path).map(|file| world.project.file(file).text.clone()).unwrap_or_default();
    // A course that cannot be read would look as if it were not there.
    let courses = courses_in(&path, &text).ok_or(Unread::Refused("desk-import-broken"))?;
    let known = known(world, kommune, tongue);
    let plan =
        courses::plan(bytes.to_vec(), &known, &courses).map_err(|error| Unread::Table(Problem::of_table(&error)))?;
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    Ok(Read { plan, known, path, seen: format!("{:016x}", hasher.finish()) })
}

/// What a table changes, and what is wrong in it.
async fn check(Given(state): Given<Arc<State>>, tongue: Tongue, bytes: Bytes) -> Response {
    beside(&state, move |worker| edit::answered(changes(worker, tongue, &bytes), worker, tongue)).await
}

fn changes(worker: &State, tongue: Tongue, bytes: &Bytes) -> Result<Value, Refused> {
    let world = worker.look_again();
    let read = match read(worker, &world, bytes, tongue) {
        Ok(read) => read,
        Err(Unread::Refused(message)) => return Err(message),
        Err(Unread::Table(problem)) => {
            return Ok(json!({ "told": rows::unread(&problem, worker, tongue), "changes": 0, "gone": 0 }));
        }
    };
    let plan = &read.plan;
    let told = |(row, fault): &(usize, _)| rows::told(&Problem::of_row(*row, fault), worker, tongue);
    let context = json!({
        "problems": plan.faults.iter().map(told).collect::<Vec<_>>(),
        "new": plan.new.iter().map(|it| course(it, &read.known)).collect::<Vec<_>>(),
        "changed": plan.changed.iter().map(|it| changed(it, &read.known)).collect::<Vec<_>>(),
        "gone": plan.gone.iter().map(|it| course(it, &read.known)).collect::<Vec<_>>(),
        "same": plan.same,
    });
    let html = worker.pages.render(tongue, "changes.html", context).map_err(|_| "desk-edit-failed")?;
    let is_whole = plan.faults.is_empty();
    let changes = if is_whole { plan.new.len() + plan.changed.len() } else { 0 };
    let gone = if is_whole { plan.gone.len() } else { 0 };
    Ok(json!({ "html": html, "changes": changes, "gone": gone, "seen": read.seen }))
}

/// What a course is called in the preview, and what is said of it.
fn course(values: &Values, known: &Known) -> Value {
    let shown = |field: &Field| values.get(field).map(|value| known.shown(*field, value));
    let title = [Field::Offer, Field::Entry].iter().filter_map(shown).collect::<Vec<_>>().join(" · ");
    let term = shown(&Field::Start).zip(shown(&Field::End)).map(|(start, end)| format!("{start}–{end}"));
    let more = [shown(&Field::Venue), term, shown(&Field::Times)].into_iter().flatten().collect::<Vec<_>>();
    json!({ "id": shown(&Field::Id), "title": title, "more": more.join(" · ") })
}

fn changed(changed: &Changed, known: &Known) -> Value {
    let mut about = course(&changed.before, known);
    let field = |(field, now): &(Field, Option<courses::Value>)| {
        let shown = |value: &courses::Value| known.shown(*field, value);
        json!({
            "field": field.heading(known.is_english),
            "before": changed.before.get(field).map(shown),
            "now": now.as_ref().map(shown),
        })
    };
    if let Some(object) = about.as_object_mut() {
        object.insert("is_guessed".to_owned(), json!(changed.is_guessed));
        object.insert("fields".to_owned(), changed.fields.iter().map(field).collect());
    }
    about
}

#[derive(Debug, Deserialize)]
struct Choice {
    /// Which state of the file the changes were shown for.
    seen: String,
    /// Where the table comes from.
    #[serde(default)]
    source: String,
    /// Ids between commas: courses that are taken out.
    #[serde(default)]
    gone: String,
}

/// A longer source does not fit under a fact.
const MAX_SOURCE: usize = 200;

async fn write(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Query(choice): Query<Choice>,
    bytes: Bytes,
) -> Response {
    beside(&state, move |worker| edit::answered(written(worker, tongue, &choice, &bytes), worker, tongue)).await
}

fn written(worker: &State, tongue: Tongue, choice: &Choice, bytes: &Bytes) -> Result<Value, Refused> {
    let world = worker.look_again();
    let Ok(read) = read(worker, &world, bytes, tongue) else { return Err("desk-edit-failed") };
    if read.seen != choice.seen {
        return Err("desk-edit-changed");
    }
    let source = choice.source.trim();
    if source.is_empty() || source.chars().count() > MAX_SOURCE {
        return Err("desk-import-no-source");
    }
    if !read.plan.faults.is_empty() {
        return Err("desk-edit-failed");
    }
    let by = Evidence { on: worker.today(), source: source.to_owned() };
    let gone: BTreeSet<String> = choice.gone.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    let after = courses::rewrite(&world.project, &read.path, &read.plan, &gone, &by).ok_or("desk-import-layout")?;
    let undo = secret().map_err(|_| "desk-edit-failed")?;
    edit::put(worker, &world, (&undo, &("courses", String::new())), &read.path, &after)?;
    worker.look_again();
    let counts = [
        ("new", number(read.plan.new.len())),
        ("changed", number(read.plan.changed.len())),
        ("gone", number(gone.len())),
    ];
    Ok(json!({ "undo": undo, "text": worker.words.say(tongue, "desk-import-done", &counts) }))
}

/// The courses that there are, to change them for the next trimester.
async fn table(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    beside(&state, move |worker| {
        let world = worker.world();
        let kommune = world.loaded.kommune.as_ref();
        match kommune.and_then(|it| courses::template(&known(&world, it, tongue), &it.courses).ok()) {
            Some(bytes) => attachment(XLSX, "kurse.xlsx", bytes),
            None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    })
    .await
}
