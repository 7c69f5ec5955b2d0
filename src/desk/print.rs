//! The print page, and the files that it asks for.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Given;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::batch::attachment;
use super::faults::in_words;
use super::page::show;
use super::preview::title;
use super::request::Form;
use super::state::{State, World};
use super::words::{Tongue, say};
use crate::catalog::Arg;
use crate::content::{Audience, DocumentFormat, Level};
use crate::diag::Diagnostic;
use crate::household::{Interest, language_names, level_names, situation_name};
use crate::lang::{Direction, Lang};
use crate::locale::Locale;
use crate::pipeline;

/// How many languages are offered without a search.
const OFTEN: usize = 6;

pub(super) async fn page(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    let worker = Arc::clone(&state);
    let made = tokio::task::spawn_blocking(move || {
        let world = worker.world();
        show(&worker, tongue, "print", form(&worker, &world, tongue))
    });
    made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// All that the form offers.
fn form(state: &State, world: &World, tongue: Tongue) -> Value {
    let pairs = |known: &[(String, String)]| -> Vec<Value> {
        known.iter().map(|(id, name)| json!({ "id": id, "name": name })).collect()
    };
    let vocabulary = world.loaded.vocabulary(&world.project, state.today());
    let words = world.loaded.catalog(tongue.tag());
    let interests = Interest::WORDS.iter().map(|id| {
        let name = words.map_or_else(|| (*id).to_owned(), |words| say(words, &format!("interest-{id}"), &[]));
        json!({ "id": id, "name": name })
    });
    // Everybody is nobody in particular, and an employer has no household.
    let situations = Audience::all().filter(|it| !matches!(it, Audience::Everyone | Audience::Employers));
    let situations = situations.map(|audience| {
        let name = match tongue {
            Tongue::German => situation_name(audience).to_owned(),
            Tongue::English => capital(&audience.word().replace('-', " ")),
        };
        json!({ "id": audience.word(), "name": name })
    });
    let levels = Level::WORDS.iter().filter_map(|id| {
        let names = level_names(Level::from_word(id)?);
        Some(json!({ "id": id, "name": names.get(usize::from(tongue == Tongue::English)) }))
    });
    let documents = documents(state, world, tongue);
    let blank = documents.iter().find(|document| document["format"] == "booklet").map(|document| {
        let id = document["id"].as_str().unwrap_or_default();
        json!({ "document": id, "title": blank(state, world, id, tongue) })
    });
    json!({
        "documents": documents,
        "blank": blank,
        "languages": languages(state, world, tongue),
        "districts": pairs(&vocabulary.districts),
        "offices": pairs(&vocabulary.offices),
        "interests": interests.collect::<Vec<_>>(),
        "situations": situations.collect::<Vec<_>>(),
        "levels": levels.collect::<Vec<_>>(),
    })
}

pub(super) fn documents(state: &State, world: &World, tongue: Tongue) -> Vec<Value> {
    let loaded = &world.loaded;
    let Some(kommune) = &loaded.kommune else { return vec![] };
    let pack: Vec<&str> =
        loaded.pack_documents(&state.request(vec![], 1)).iter().map(|it| it.id.value.as_str()).collect();
    let mut all: Vec<_> = kommune.all_documents(&loaded.common).collect();
    let place = |id: &str| pack.iter().position(|known| *known == id).unwrap_or(pack.len());
    all.sort_by_key(|document| place(&document.id.value));
    all.into_iter()
        .map(|document| {
            let id = &document.id.value;
            let format = match document.format {
                DocumentFormat::A5Booklet => "booklet",
                DocumentFormat::A4 => "folder",
                DocumentFormat::DinLang6 => "flyer",
            };
            let only = document.languages.iter().map(|language| language_name(&language.value.to_string(), tongue));
            let only: Vec<String> = only.collect();
            json!({
                "id": id,
                "title": title(state, world, id, tongue),
                "format": format,
                "pack": pack.contains(&id.as_str()),
                "only": and(&only, tongue),
            })
        })
        .collect()
}

/// The languages that there are words in; those of the municipality first.
fn languages(state: &State, world: &World, tongue: Tongue) -> Vec<Value> {
    let own = world.loaded.kommune.iter().flat_map(|kommune| &kommune.facts.languages).map(|it| it.value.to_string());
    let mut tags: Vec<String> = own.collect();
    for tag in pipeline::languages(&world.project) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags.retain(|tag| world.loaded.catalog(tag).is_some());
    let one = |(at, tag): (usize, &String)| {
        let lang = tag.parse::<Lang>().ok()?;
        let names = language_names(tag);
        // What people say of it, too, in either language of the interface.
        let others = [Tongue::German, Tongue::English].map(|it| others(state, it, tag));
        Some(json!({
            "tag": tag,
            "native": lang.native_name(),
            "name": language_name(tag, tongue),
            "search": format!("{tag} {} {} {}", names.join(" "), lang.native_name(), others.join(" ")).to_lowercase(),
            "rtl": lang.direction() == Direction::RightToLeft,
            "often": at < OFTEN,
        }))
    };
    tags.iter().enumerate().filter_map(one).collect()
}

/// Several words in a sentence.
pub(super) fn and(words: &[String], tongue: Tongue) -> String {
    let lang = tongue.tag().parse().unwrap_or_else(|_| Lang::source());
    Locale::new(&lang).and(words)
}

/// What a language is called in the language of the interface; else in itself.
pub(super) fn language_name(tag: &str, tongue: Tongue) -> String {
    let name = language_names(tag).get(usize::from(tongue == Tongue::English));
    let native = || tag.parse::<Lang>().map_or_else(|_| tag.to_owned(), |lang| lang.native_name());
    name.map_or_else(native, |name| (*name).to_owned())
}

/// Further names that people look for a language by.
fn others(state: &State, tongue: Tongue, tag: &str) -> String {
    let id = format!("desk-language-other-{tag}");
    if state.words.catalog(tongue).has(&id, None) { state.words.say(tongue, &id, &[]) } else { String::new() }
}

/// What a booklet is called that nothing is filled into.
fn blank(state: &State, world: &World, id: &str, tongue: Tongue) -> String {
    let own = format!("desk-blank-{id}");
    if state.words.catalog(tongue).has(&own, None) {
        return state.words.say(tongue, &own, &[]);
    }
    state.words.say(tongue, "desk-blank", &[("document", Arg::Text(title(state, world, id, tongue)))])
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Which file of a document is wanted.
#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    #[serde(flatten)]
    form: Form,
    /// To print, on sheets; else to read.
    #[serde(default)]
    print: bool,
    /// The name of the pack: its files have it in common. The browser asks for one file after another.
    #[serde(default)]
    pack: String,
}

/// One file, as `pack` writes it.
pub(super) async fn pdf(Given(state): Given<Arc<State>>, tongue: Tongue, Json(wanted): Json<Wanted>) -> Response {
    let Ok(_turn) = state.turns.acquire().await else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let worker = Arc::clone(&state);
    match tokio::task::spawn_blocking(move || file(&worker, tongue, wanted)).await {
        Ok(Ok((name, bytes))) => attachment("application/pdf", &name, bytes),
        Ok(Err(why)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(why)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A file's name and bytes, or why there is none: fields that cannot be taken, and what stops the document. What was typed and cannot
/// be printed is not left out silently.
fn file(state: &State, tongue: Tongue, wanted: Wanted) -> Result<(String, Vec<u8>), Value> {
    let world = state.world();
    let (document, language) = (wanted.form.document.clone(), wanted.form.language.clone());
    let mut order = wanted.form.read(state, &world).ok_or_else(|| json!({ "faults": [], "stopped": [] }))?;
    if !order.faults.is_empty() {
        let faults: Vec<Value> = order.faults.iter().map(|fault| fault.told(state, tongue)).collect();
        return Err(json!({ "faults": faults, "stopped": [] }));
    }
    order.plan.copies.retain(|(id, tag)| *id == document && *tag == language);
    let is_name = wanted.pack.len() == 8 && wanted.pack.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let id = if is_name { wanted.pack } else { pipeline::random_id() };
    let chosen = (&order.household, order.selection);
    let jobs = state.options.jobs;
    let made = world.loaded.pack_planned(&world.project, &order.request, chosen, &order.plan, &id, None, jobs).made;
    let (mut errors, mut files) = (Vec::new(), None);
    for made in made {
        errors.extend(made.diagnostics.into_iter().filter(Diagnostic::is_error));
        files = files.or(made.files);
    }
    let title = title(state, &world, &document, tongue);
    let stopped =
        || json!({ "faults": [], "stopped": in_words(&errors, (&title, &order.household), &world, state, tongue) });
    let [reading, print] = files.ok_or_else(stopped)?;
    let (entry, bytes) = if wanted.print { print } else { reading };
    Ok((entry.path, bytes))
}
