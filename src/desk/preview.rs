//! A form → one page as it will print, and what there is to say about it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Given;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::faults::{self, Told};
use super::print::{and, language_name};
use super::request::{Form, Order, kind_name};
use super::state::{State, World};
use super::words::{Tongue, number, say};
use crate::catalog::{Arg, Catalog};
use crate::content::Kommune;
use crate::diag::Sink;
use crate::impose::Turned;
use crate::lang::Lang;
use crate::pipeline::{LaidOut, LeftOut};
use crate::select::{self, Item, Kind, Selection};
use crate::write::page_png;

/// What is looked at.
#[derive(Debug, Deserialize)]
pub(super) struct View {
    #[serde(flatten)]
    form: Form,
    /// From 1.
    #[serde(default)]
    page: usize,
    /// Sides of sheets instead of pages.
    #[serde(default)]
    sheets: bool,
    /// Pixels that the page is wide on the screen; none: only what there is to say.
    #[serde(default)]
    width: f64,
}

/// The part of a [`View`] that is not about the form.
struct Look {
    page: usize,
    sheets: bool,
    width: f64,
}

/// A page is never drawn wider than this.
const MAX_WIDTH: f64 = 2400.0;

pub(super) async fn preview(Given(state): Given<Arc<State>>, tongue: Tongue, Json(view): Json<View>) -> Response {
    // A browser that asks anew drops what it asked before: then this stops here, and nothing is laid out.
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || make(&worker, tongue, view)).await;
    match made {
        Ok(Some((about, page))) => parts(&about, page),
        Ok(None) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn make(state: &State, tongue: Tongue, view: View) -> Option<(Value, Option<Vec<u8>>)> {
    let world = state.world();
    let (document, language) = (view.form.document.clone(), view.form.language.clone());
    let View { form, page, sheets, width } = view;
    let order = form.read(state, &world)?;
    let view = Look { page, sheets, width };
    let meant = |(id, tag): &&(String, String)| *id == document && *tag == language;
    let same_document = |(id, _): &&(String, String)| *id == document;
    let copies = &order.plan.copies;
    let shown = copies.iter().find(meant).or_else(|| copies.iter().find(same_document)).or_else(|| copies.first());
    let mut sink = Sink::default();
    let laid_out = shown.and_then(|(id, tag)| {
        let chosen = (&order.household, &order.selection);
        world.loaded.preview(&world.project, &order.request, chosen, (&order.plan, id, tag), &mut sink)
    });
    let drawn = laid_out.as_ref().map(|laid_out| draw(laid_out, &view));
    let (count, page, image) = drawn.unwrap_or_default();

    let called = shown.map_or_else(String::new, |(id, _)| title(state, &world, id, tongue));
    let (stopping, told): (Vec<Told>, Vec<Told>) =
        told(&world, &order, (&called, &sink), state, tongue).into_iter().partition(|told| told.is_error);
    let documents: Vec<Value> = copies
        .iter()
        .map(|copy| {
            let laid_out = laid_out.as_ref().filter(|_| shown == Some(copy));
            about(state, &world, tongue, copy, (shown == Some(copy), laid_out))
        })
        .collect();
    let reasons =
        state.pages.render(tongue, "reasons.html", json!({ "groups": reasons(&world, &order, state, tongue) }));
    let stopped = state.pages.render(tongue, "stopped.html", json!({ "told": stopping }));
    let notes: Vec<&str> = told.iter().map(|told| told.text.as_str()).collect();
    let notes = json!(notes);
    let warnings = state.pages.render(tongue, "warnings.html", json!({ "told": told }));
    let missing: Vec<String> = order.plan.missing.iter().map(|lang| language_name(&lang.to_string(), tongue)).collect();
    let faults: Vec<Value> = order.faults.iter().map(|fault| fault.told(state, tongue)).collect();
    let shown_title = shown.map(|(id, _)| title(state, &world, id, tongue)).unwrap_or_default();
    let summary = laid_out.as_ref().map(|laid_out| size(laid_out, state, tongue));
    let place = [
        ("page", Arg::Text(page.to_string())),
        ("count", Arg::Text(count.to_string())),
        ("document", Arg::Text(shown_title)),
    ];
    let told = json!({
        "summary": summary,
        "of": state.words.say(tongue, "desk-of", &[("count", Arg::Text(count.to_string()))]),
        "alt": state.words.say(tongue, if view.sheets { "desk-side-alt" } else { "desk-page-alt" }, &place),
        "documents": documents,
        "left_out": left_out(&order, &world, state, tongue),
        "stopped": stopped.ok()?,
        "page": page,
        "count": count,
        "reasons": reasons.ok()?,
        "warnings": warnings.ok()?,
        "notes": notes,
        "missing": missing,
        "faults": faults,
    });
    Some((told, image))
}

/// What the page says of one copy; its size only of the one that is laid out.
fn about(
    state: &State,
    world: &World,
    tongue: Tongue,
    (id, tag): &(String, String),
    (is_shown, laid_out): (bool, Option<&LaidOut>),
) -> Value {
    let kommune = world.loaded.kommune.as_ref();
    let format = kommune.and_then(|kommune| kommune.document(&world.loaded.common, id)).map(|it| it.format);
    let native = tag.parse::<Lang>().map_or_else(|_| tag.clone(), |lang| lang.native_name());
    let name = language_name(tag, tongue);
    let mut about = json!({
        "document": id,
        "language": tag,
        "title": title(state, world, id, tongue),
        "name": Some(name).filter(|name| *name != native),
        "native": native,
        "shown": is_shown,
        "short_edge": format.is_none_or(|format| Turned::of(format) == Turned::ShortEdge),
    });
    if let (Some(laid_out), Some(object)) = (laid_out, about.as_object_mut()) {
        object.insert("size".to_owned(), json!(size(laid_out, state, tongue)));
        object.insert("pages".to_owned(), json!(laid_out.pages.pages().len()));
        object.insert("sheets".to_owned(), json!(laid_out.imposed.sheets));
    }
    about
}

/// What is chosen or said and not there, each with the reason.
fn left_out(order: &Order, world: &World, state: &State, tongue: Tongue) -> Vec<Value> {
    let why = |id: &str, why: LeftOut| match why {
        LeftOut::NothingInIt => state.words.say(tongue, "desk-left-nothing", &[]),
        LeftOut::Faulty => state.words.say(tongue, "desk-left-faulty", &[]),
        LeftOut::OtherLanguages => {
            let document = world.loaded.kommune.as_ref().and_then(|it| it.document(&world.loaded.common, id));
            let languages = document.iter().flat_map(|document| &document.languages);
            let names: Vec<String> = languages.map(|tag| language_name(&tag.to_string(), tongue)).collect();
            state.words.say(tongue, "desk-left-languages", &[("languages", Arg::Text(and(&names, tongue)))])
        }
    };
    let one = |(id, reason): &(String, LeftOut)| json!({ "title": title(state, world, id, tongue), "why": why(id, *reason), "bad": *reason != LeftOut::NothingInIt });
    let mut all: Vec<Value> = order.plan.left_out.iter().map(one).collect();
    if order.plan.is_visit_lost {
        let say = |id: &str| state.words.say(tongue, id, &[]);
        all.push(json!({ "title": say("desk-visit"), "why": say("desk-left-visit"), "bad": true }));
    }
    all
}

/// «20 Seiten, 5 Bogen».
fn size(laid_out: &LaidOut, state: &State, tongue: Tongue) -> String {
    let args = [("pages", number(laid_out.pages.pages().len())), ("sheets", number(laid_out.imposed.sheets))];
    state.words.say(tongue, "desk-summary", &args)
}

/// How many pages (or sides) there are, which one is shown, and its image.
fn draw(laid_out: &LaidOut, view: &Look) -> (usize, usize, Option<Vec<u8>>) {
    let sheets = view.sheets.then(|| laid_out.sheets());
    let pages = sheets.as_ref().unwrap_or(&laid_out.pages).pages();
    let at = view.page.clamp(1, pages.len().max(1));
    let image = pages.get(at - 1).filter(|_| view.width >= 1.0).and_then(|page| {
        let ppi = view.width.min(MAX_WIDTH) / page.frame.width().to_inches();
        page_png(page, ppi)
    });
    (pages.len(), at, image)
}

/// What staff call a document; else the title of its first section.
pub(super) fn title(state: &State, world: &World, id: &str, tongue: Tongue) -> String {
    let own = format!("desk-document-{id}");
    if state.words.catalog(tongue).has(&own, None) {
        return state.words.say(tongue, &own, &[]);
    }
    let loaded = &world.loaded;
    let document = loaded.kommune.as_ref().and_then(|kommune| kommune.document(&loaded.common, id));
    let section = document.and_then(|document| document.sections.iter().find_map(|section| section.id.as_ref()));
    let words = loaded.catalog(tongue.tag()).or_else(|| loaded.catalog(Tongue::German.tag()));
    match (section, words) {
        (Some(section), Some(words)) => {
            let title = say(words, &format!("section-{}", section.value), &[]);
            if title.starts_with("section-") { id.to_owned() } else { title.replace(['<', '>'], "") }
        }
        _ => id.to_owned(),
    }
}

/// What was said while it was laid out, and what stops documents that are asked for.
fn told(world: &World, order: &Order, (document, sink): (&str, &Sink), state: &State, tongue: Tongue) -> Vec<Told> {
    let mut found = sink.diagnostics.clone();
    if order.plan.left_out.iter().any(|(_, why)| *why == LeftOut::Faulty) {
        found.extend(world.loaded.sink.diagnostics.iter().filter(|found| found.is_error()).cloned());
    }
    faults::in_words(&found, (document, &order.household), world, state, tongue)
}

/// Items by kind, with those that nobody asked about. What is on stands first; what somebody switches stays where it is.
fn reasons(world: &World, order: &Order, state: &State, tongue: Tongue) -> Vec<Value> {
    let Some(kommune) = &world.loaded.kommune else { return vec![] };
    let loaded = &world.loaded;
    let Some(words) = loaded.catalog(tongue.tag()).or_else(|| loaded.catalog(Tongue::German.tag())) else {
        return vec![];
    };
    let all = |selection: &Selection| {
        let items = select::items(selection, kommune, words);
        with_others(items, selection, order, kommune, words, (state, world, tongue))
    };
    let (items, unswitched) = (all(&order.selection), all(&order.unswitched));
    let place = |item: &Item| {
        let found = unswitched.iter().enumerate().find(|(_, one)| one.kind == item.kind && one.id == item.id);
        found.map(|(at, one)| (!one.is_taken, at))
    };
    let kinds = [Kind::Topic, Kind::Insert, Kind::Course, Kind::Office, Kind::Hotline];
    let group = |kind: Kind| {
        let mut items: Vec<&Item> = items.iter().filter(|item| item.kind == kind).collect();
        items.sort_by_key(|item| place(item).unwrap_or((true, usize::MAX)));
        let rows: Vec<Value> = items
            .iter()
            .map(|item| {
                json!({ "kind": kind_name(kind), "id": item.id, "name": item.name, "why": item.why, "on": item.is_taken })
            })
            .collect();
        let on = items.iter().filter(|item| item.is_taken).count();
        (!rows.is_empty()).then(|| json!({ "kind": kind_name(kind), "items": rows, "on": on, "all": items.len() }))
    };
    kinds.into_iter().filter_map(group).collect()
}

/// The items of a selection, and what no rule names; without what is in none of the documents, which cannot be switched.
fn with_others(
    mut items: Vec<Item>,
    selection: &Selection,
    order: &Order,
    kommune: &Kommune,
    words: &Catalog,
    (state, world, tongue): (&State, &World, Tongue),
) -> Vec<Item> {
    let mut add = |kind: Kind, id: &str, why: &str, is_taken: bool| {
        if !items.iter().any(|item| item.kind == kind && item.id == id) {
            let name = select::name(kind, id, kommune, words);
            let why = state.words.say(tongue, why, &[]);
            items.push(Item { kind, id: id.to_owned(), name, why, is_taken });
        }
    };
    let documents = world.loaded.pack_documents(&order.request);
    let sections = || documents.iter().flat_map(|document| &document.sections);
    for topic in sections().flat_map(|section| &section.topics) {
        add(Kind::Topic, &topic.value, "desk-why-everybody", true);
    }
    for insert in sections().filter(|section| section.insert).filter_map(|section| section.id.as_ref()) {
        add(Kind::Insert, &insert.value, "desk-why-on-request", false);
    }
    for id in order.courses(kommune) {
        match &selection.courses {
            Some(chosen) if !chosen.contains(&id) => add(Kind::Course, &id, "desk-why-other-course", false),
            _ => add(Kind::Course, &id, "desk-why-everybody", true),
        }
    }
    items.retain(|item| match item.kind {
        Kind::Topic => sections().any(|section| section.topics.iter().any(|topic| topic.value == item.id)),
        Kind::Insert => sections().any(|section| section.id.as_ref().is_some_and(|id| id.value == item.id)),
        _ => true,
    });
    items
}

/// Two parts of one answer: JSON, and an image. Browsers read this themselves (`Response.formData`).
fn parts(about: &Value, page: Option<Vec<u8>>) -> Response {
    // It cannot stand in JSON, which has no bare line feeds; and no PNG that is drawn here begins a line with it.
    const BOUNDARY: &str = "desk-5f1c0a7e9b3d48d2a6e4";
    let mut body =
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"about\"\r\n\r\n{about}\r\n").into_bytes();
    if let Some(page) = page {
        let head = "Content-Disposition: form-data; name=\"page\"; filename=\"page.png\"\r\nContent-Type: image/png";
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").into_bytes());
        body.extend(page);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    ([(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))], body).into_response()
}
