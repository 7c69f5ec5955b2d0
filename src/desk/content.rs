//! Facts as tables: what is known, how old it is, where it is printed; and the confirmation that one was checked today.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::extract::{Path, Query, State as Given};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Router, routing};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::edit::{self, About, Refused};
use super::page::show;
use super::place;
use super::preview::title;
use super::state::{State, World, beside, secret};
use super::words::{Tongue, say};
use crate::catalog::Arg;
use crate::content::{Course, Fact, Kommune, Office};
use crate::courses::{Evidence, reconfirmed};
use crate::diag::Sink;
use crate::lang::SOURCE;
use crate::source::Span;
use crate::write::{marked, page_png};

pub(super) fn routes() -> Router<Arc<State>> {
    use routing::{get, post};
    Router::new()
        .route("/content", get(|| async { Redirect::to("/content/offices") }))
        .route("/content/{kind}", get(page))
        .route("/content/{kind}/{id}/verify", post(verify))
        .route("/content/{kind}/{id}/page.png", get(picture))
}

/// The tables, and the list of everything by age.
const KINDS: [&str; 5] = ["offices", "contacts", "offers", "courses", "review"];

/// A fact as a table shows it.
struct Row<'a> {
    kind: &'static str,
    fact: &'a dyn Fact,
    name: String,
    more: Vec<String>,
    /// What stands on a page that it is printed on, the surest first.
    seen: Vec<String>,
}

/// How a fact stands on a day.
fn state_of(fact: &dyn Fact, day: Date) -> &'static str {
    let (from, until) = fact.valid();
    if until.is_some_and(|until| until < day) {
        "expired"
    } else if from.is_some_and(|from| from > day) {
        "future"
    } else if fact.is_stale_on(day) {
        "stale"
    } else {
        "fresh"
    }
}

fn rows<'a>(world: &'a World, kind: &str, tongue: Tongue) -> Vec<Row<'a>> {
    let Some(kommune) = &world.loaded.kommune else { return vec![] };
    let words = world.loaded.catalog(tongue.tag()).or_else(|| world.loaded.catalog(SOURCE));
    let word = |id: String| words.map_or_else(|| id.clone(), |words| say(words, &id, &[]));
    let german = |id: String| world.loaded.catalog(SOURCE).map_or_else(|| id.clone(), |words| say(words, &id, &[]));
    let wants = |one: &str| kind == one || kind == "review";
    let mut rows: Vec<Row<'a>> = Vec::new();
    if wants("offices") {
        rows.extend(kommune.offices.iter().map(|office| Row {
            kind: "offices",
            fact: office,
            name: office.name.clone(),
            more: office_more(office, word(format!("office-kind-{}", office.kind.word()))),
            seen: vec![office.name.clone()],
        }));
    }
    if wants("contacts") {
        rows.extend(kommune.contacts.iter().map(|contact| {
            let office = kommune.office(&contact.office.value).map(|office| office.name.clone());
            let phone = contact.phone.as_ref().map(|phone| phone.inland());
            let email = contact.email.as_ref().map(ToString::to_string);
            Row {
                kind: "contacts",
                fact: contact,
                name: word(format!("responsibility-{}", contact.responsibility.value)),
                more: office.into_iter().chain(phone.clone()).chain(email.clone()).collect(),
                seen: phone
                    .into_iter()
                    .chain(email)
                    .chain([german(format!("responsibility-{}", contact.responsibility.value))])
                    .collect(),
            }
        }));
    }
    if wants("offers") {
        rows.extend(kommune.offers.iter().map(|offer| Row {
            kind: "offers",
            fact: offer,
            name: word(format!("offer-{}", offer.id.value)),
            more: vec![offer.organization.clone()],
            seen: vec![german(format!("offer-{}", offer.id.value))],
        }));
    }
    if wants("courses") {
        rows.extend(kommune.courses.iter().map(|course| Row {
            kind: "courses",
            fact: course,
            name: word(format!("offer-{}", course.offer.value)),
            more: course_more(course, kommune),
            seen: vec![day(course.term.start), german(format!("offer-{}", course.offer.value))],
        }));
    }
    if kind == "review" {
        rows.sort_by_key(|row| row.fact.verified().on);
    }
    rows
}

fn office_more(office: &Office, kind: String) -> Vec<String> {
    let address = office.address.as_ref().map(|address| format!("{}, {}", address.street, address.locality));
    let phone = office.phone.as_ref().map(|phone| phone.inland());
    [Some(kind), address, phone].into_iter().flatten().collect()
}

fn course_more(course: &Course, kommune: &Kommune) -> Vec<String> {
    let level = format!("{}–{}", course.level.entry.word(), course.level.target.word());
    let venue = kommune.office(&course.venue.value).map(|office| office.name.clone());
    let term = format!("{}–{}", day(course.term.start), day(course.term.end));
    [Some(level), venue, Some(term)].into_iter().flatten().collect()
}

pub(super) fn day(date: Date) -> String {
    date.strftime("%d.%m.%Y").to_string()
}

/// Documents with the facts that they print.
fn printed(state: &State, world: &World) -> Vec<(String, Vec<Span>)> {
    let Some(kommune) = &world.loaded.kommune else { return vec![] };
    let request = state.request(vec![], 1);
    let documents = kommune.all_documents(&world.loaded.common);
    documents.map(|it| (it.id.value.clone(), world.loaded.printed_facts(&it.id.value, &request))).collect()
}

fn row_value(
    state: &State,
    world: &World,
    row: &Row<'_>,
    printed: &[(String, Vec<Span>)],
    recent: &[(String, About)],
    tongue: Tongue,
) -> Value {
    let fact = row.fact;
    let today = state.today();
    let verified = fact.verified();
    let in_documents = printed.iter().filter(|(_, facts)| facts.contains(&fact.span()));
    let documents: Vec<String> = in_documents.map(|(id, _)| title(state, world, id, tongue)).collect();
    let months = (today.year() - verified.on.year()) * 12 + i16::from(today.month()) - i16::from(verified.on.month());
    let undo = recent.iter().find(|(_, (kind, id))| *kind == row.kind && *id == fact.id().value).map(|(undo, _)| undo);
    json!({
        "undo": undo,
        "seen": seen(row),
        "kind": row.kind,
        "id": fact.id().value,
        "name": row.name,
        "more": row.more,
        "on": day(verified.on),
        "months": months.max(0),
        "source": verified.source,
        "at": place_in_file(world, fact),
        "url": verified.url.as_ref().map(|url| url.full().to_owned()),
        "due": day(fact.review_by()),
        "state": state_of(fact, today),
        "documents": documents,
        "is_today": verified.on == today,
    })
}

/// What of a fact somebody has before them who says that it was checked.
fn seen(row: &Row<'_>) -> String {
    let verified = row.fact.verified();
    let mut hasher = DefaultHasher::new();
    let url = verified.url.as_ref().map(|url| url.full().to_owned());
    (&row.name, &row.more, verified.on, &verified.source, url).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[derive(Debug, Deserialize)]
struct Checked {
    /// What was shown, as [`seen`] says it.
    #[serde(default)]
    seen: String,
    /// By what the fact was checked today; none: by the same as before.
    source: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Wanted {
    #[serde(default)]
    state: String,
}

async fn page(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path(kind): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let Some(kind) = KINDS.into_iter().find(|known| *known == kind) else {
        return super::page::not_found(Given(state)).await;
    };
    beside(&state, move |worker| {
        let world = worker.world();
        let printed = printed(worker, &world);
        let undo = recent(worker);
        let rows = rows(&world, kind, tongue);
        let values: Vec<Value> =
            rows.iter().map(|row| row_value(worker, &world, row, &printed, &undo, tongue)).collect();
        let recent = recent_values(worker, &world, &undo, tongue);
        let context = json!({ "kind": kind, "kinds": KINDS, "rows": values, "recent": recent, "wanted": wanted.state });
        show(worker, tongue, "content", context)
    })
    .await
}

/// Changes of facts that can be undone, the newest first: what each is called, and which fact it is.
fn recent(state: &State) -> Vec<(String, About)> {
    let edits = edit::lock(&state.edits);
    let recent = edits.recent().into_iter().filter(|(_, (kind, _))| KINDS.contains(kind));
    recent.map(|(id, about)| (id.to_owned(), about.clone())).collect()
}

fn recent_values(state: &State, world: &World, recent: &[(String, About)], tongue: Tongue) -> Vec<Value> {
    let all = rows(world, "review", tongue);
    let named = |(undo, (kind, id)): &(String, About)| {
        let row = all.iter().find(|row| row.kind == *kind && row.fact.id().value == *id);
        let name = row.map_or_else(|| state.words.say(tongue, "desk-import-title", &[]), |row| row.name.clone());
        json!({ "undo": undo, "name": name, "more": row.map(|row| row.more.join(" · ")) })
    };
    recent.iter().map(named).collect()
}

/// «Geprüft»: the fact was checked today. The date is written, and by what it was checked where that is another source.
async fn verify(
    Given(state): Given<Arc<State>>,
    tongue: Tongue,
    Path((kind, id)): Path<(String, String)>,
    Query(checked): Query<Checked>,
) -> Response {
    beside(&state, move |worker| edit::answered(verified(worker, tongue, (&kind, &id), &checked), worker, tongue)).await
}

/// A longer source does not fit under a fact.
const MAX_SOURCE: usize = 200;

fn verified(worker: &State, tongue: Tongue, (kind, id): (&str, &str), checked: &Checked) -> Result<Value, Refused> {
    let world = worker.look_again();
    let row =
        rows(&world, kind, tongue).into_iter().find(|row| row.fact.id().value == *id).ok_or("desk-edit-failed")?;
    if seen(&row) != checked.seen {
        return Err("desk-edit-other-fact");
    }
    let old = &row.fact.verified().source;
    let source = checked.source.as_ref().map_or(old.as_str(), |source| source.trim());
    if source.is_empty() || source.chars().count() > MAX_SOURCE {
        return Err("desk-verify-no-source");
    }
    let by = Evidence { on: worker.today(), source: source.to_owned() };
    let path = world.project.file(row.fact.span().file).path.clone();
    let after = reconfirmed(&world.project, row.fact.span(), &by).ok_or("desk-edit-failed")?;
    let undo = secret().map_err(|_| "desk-edit-failed")?;
    edit::put(worker, &world, (&undo, &(row.kind, id.to_owned())), &path, &after)?;
    let now = worker.look_again();
    // However the file is laid out: what is written says this and nothing else, or it is taken back.
    let is_so = |now: &Row<'_>| now.fact.id().value == *id && now.fact.verified().source == source;
    if !rows(&now, kind, tongue).iter().any(is_so) {
        edit::take_back(worker, &undo)?;
        return Err("desk-edit-failed");
    }
    let text = worker.words.say(tongue, "desk-checked", &[("name", Arg::Text(row.name.clone()))]);
    Ok(json!({ "undo": undo, "text": text }))
}

/// Where a fact stands in the files: path and line.
fn place_in_file(world: &World, fact: &dyn Fact) -> String {
    let span = fact.id().span;
    let file = world.project.file(span.file);
    format!("{}:{}", file.path, file.position(span.start as usize).line)
}

/// How large a page is drawn, in pixels per inch.
const RESOLUTION: f64 = 150.0;

/// The first page in German that a fact stands on.
async fn picture(Given(state): Given<Arc<State>>, Path((kind, id)): Path<(String, String)>) -> Response {
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    beside(&state, move |worker| match draw(worker, &kind, &id) {
        Some(page) => page,
        None => StatusCode::NOT_FOUND.into_response(),
    })
    .await
}

fn draw(state: &State, kind: &str, id: &str) -> Option<Response> {
    let world = state.world();
    let row = rows(&world, kind, Tongue::German).into_iter().find(|row| row.fact.id().value == id)?;
    let (document, _) = printed(state, &world).into_iter().find(|(_, facts)| facts.contains(&row.fact.span()))?;
    page_with(state, &world, (&document, SOURCE), (&row.seen, usize::MAX))
}

/// The first page of a document in a language that one of these texts stands on, the first text that stands anywhere; as PNG, with the
/// text marked, how far down the page it is, and how far across it begins and ends.
pub(super) fn page_with(
    state: &State,
    world: &World,
    (document, tag): (&str, &str),
    (texts, letters): (&[String], usize),
) -> Option<Response> {
    let request = state.request(vec![], 1);
    let laid_out = world.loaded.lay_out(&world.project, &request, document, tag, &mut Sink::default())?;
    let found = place::of(laid_out.pages.pages(), texts, letters)?;
    let page = laid_out.pages.pages().get(found.page)?;
    let size = page.frame.size();
    let bytes = page_png(&marked(page, &found.areas), RESOLUTION)?;
    let down = found.areas.first().map_or(0.0, |area| (area.top + area.bottom) / 2.0 / size.y.to_pt());
    let left = found.areas.iter().map(|area| area.left).reduce(f64::min).unwrap_or_default() / size.x.to_pt();
    let right = found.areas.iter().map(|area| area.right).reduce(f64::max).unwrap_or_default() / size.x.to_pt();
    let head = [
        (header::CONTENT_TYPE, "image/png".to_owned()),
        (HeaderName::from_static("place"), format!("{down:.3}")),
        (HeaderName::from_static("place-left"), format!("{left:.3}")),
        (HeaderName::from_static("place-right"), format!("{right:.3}")),
    ];
    Some((head, bytes).into_response())
}
