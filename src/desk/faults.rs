//! Findings → sentences for people who do not edit files, and the page that lists what is wrong in the project with its places.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State as Given;
use axum::response::Response;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use super::page::show;
use super::state::{State, World, beside};
use super::words::{Meaning, Tongue, number};
use crate::catalog::Arg;
use crate::content::Fact;
use crate::diag::{Code, Diagnostic, codes, to_json};
use crate::household::{Household, Personal, typed};

/// A sentence about findings of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    pub(super) is_error: bool,
    pub(super) text: String,
    /// What that means.
    pub(super) meaning: String,
    /// What to do; for errors.
    mend: String,
    /// Where in the files; for errors.
    at: Option<String>,
    /// On which page, and what was typed that may be too long for it.
    on: String,
    /// What the finding says itself, in English; for errors.
    details: String,
    /// The page that shows more, if one does.
    link: Option<String>,
}

impl Told {
    fn mild(text: String, meaning: String, link: Option<String>) -> Self {
        let (mend, details) = (String::new(), String::new());
        Self { is_error: false, text, meaning, mend, at: None, on: String::new(), details, link }
    }
}

/// Findings in plain words, those of one kind together; errors first. `of` is what they were found in: what the document is called, and
/// for whom it was made.
pub(super) fn in_words(
    found: &[Diagnostic],
    of: (&str, &Household),
    world: &World,
    state: &State,
    tongue: Tongue,
) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    let mut stale: BTreeMap<&str, (usize, Date)> = BTreeMap::new();
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    let listed = &world.loaded.sink.diagnostics;
    for diagnostic in found {
        if diagnostic.is_error() {
            let place = diagnostic.span.map(|span| {
                let file = world.project.file(span.file);
                format!("{}:{}", file.path, file.position(span.start as usize).line)
            });
            let Meaning { title: text, meaning, mend } = state.words.meaning(tongue, diagnostic.code);
            let link = listed.contains(diagnostic).then(|| "/faults".to_owned());
            let details = diagnostic.message.clone();
            let on = on_page(diagnostic, of, state, tongue);
            let new = Told { is_error: true, text, meaning, mend, at: place, on, details, link };
            // The same of several words on one page is one finding.
            if new.on.is_empty() || !told.iter().any(|one| (&one.text, &one.on) == (&new.text, &new.on)) {
                told.push(new);
            }
        } else if let Some((kind, checked)) =
            Some(diagnostic).filter(|it| it.code == codes::STALE).and_then(|it| fact_at(it, world))
        {
            let entry = stale.entry(kind).or_insert((0, checked));
            *entry = (entry.0 + 1, entry.1.min(checked));
        } else {
            *counts.entry(diagnostic.code).or_default() += 1;
        }
    }
    let today = state.today();
    for (kind, (count, checked)) in stale {
        let months = (today.year() - checked.year()) * 12 + i16::from(today.month()) - i16::from(checked.month());
        let args = [("count", number(count)), ("age", Arg::Text(age(months, state, tongue)))];
        let text = state.words.say(tongue, &format!("desk-stale-{kind}"), &args);
        told.push(Told::mild(text, String::new(), Some(link(kind))));
    }
    for (code, count) in counts {
        let Meaning { title, meaning, .. } = state.words.meaning(tongue, code);
        let args = [("title", Arg::Text(title.clone())), ("count", number(count))];
        let text = if count == 1 { title } else { state.words.say(tongue, "desk-so-often", &args) };
        // What only this household meets is on no other page.
        let link = listed.iter().any(|found| found.code == code).then(|| "/faults".to_owned());
        told.push(Told::mild(text, meaning, link));
    }
    told.dedup();
    told
}

/// What was typed may be too long for its line from this many letters on.
const LONG: usize = 24;

/// «Begleitheft, Seite 3.» of a finding on a page; and which fields hold something long, if that may be the reason.
fn on_page(found: &Diagnostic, (document, household): (&str, &Household), state: &State, tongue: Tongue) -> String {
    let Some(page) = found.page else { return String::new() };
    let args = [("document", Arg::Text(document.to_owned())), ("page", Arg::Text(page.to_string()))];
    let mut said = state.words.say(tongue, "desk-stopped-page", &args);
    if matches!(found.code, codes::AT_EDGE | codes::OVERFLOW) {
        let is_long = |(_, text): &([&'static str; 2], &Personal)| text.as_str().chars().count() >= LONG;
        let name =
            |(names, _): ([&'static str; 2], &Personal)| names[usize::from(tongue == Tongue::English)].to_owned();
        let mut fields: Vec<String> = typed(household).into_iter().filter(is_long).map(name).collect();
        fields.dedup();
        if !fields.is_empty() {
            let args = [("fields", Arg::Text(fields.join(", ")))];
            said = format!("{said} {}", state.words.say(tongue, "desk-stopped-long", &args));
        }
    }
    said
}

/// «14 Monaten», «über 7 Jahren»: as one says it.
fn age(months: i16, state: &State, tongue: Tongue) -> String {
    let months = usize::try_from(months).unwrap_or_default();
    let (id, count) = if months < 24 { ("desk-age-months", months) } else { ("desk-age-years", months / 12) };
    state.words.say(tongue, id, &[("count", number(count))])
}

/// Facts that the desk has a table of are shown there; the others among the findings.
fn link(kind: &str) -> String {
    if matches!(kind, "offices" | "contacts" | "offers" | "courses") {
        format!("/content/{kind}?state=stale")
    } else {
        "/faults".to_owned()
    }
}

/// The kind of the fact that a finding is about, and when it was checked last.
fn fact_at(diagnostic: &Diagnostic, world: &World) -> Option<(&'static str, Date)> {
    let span = diagnostic.span?;
    let kommune = world.loaded.kommune.as_ref()?;
    fn find<'a>(
        kind: &'static str,
        facts: impl Iterator<Item = &'a dyn Fact>,
        span: crate::source::Span,
    ) -> Option<(&'static str, Date)> {
        facts.into_iter().find(|fact| fact.span() == span).map(|fact| (kind, fact.verified().on))
    }
    find("offices", kommune.offices.iter().map(|it| it as &dyn Fact), span)
        .or_else(|| find("contacts", kommune.contacts.iter().map(|it| it as &dyn Fact), span))
        .or_else(|| find("offers", kommune.offers.iter().map(|it| it as &dyn Fact), span))
        .or_else(|| find("courses", kommune.courses.iter().map(|it| it as &dyn Fact), span))
        .or_else(|| find("hotlines", world.loaded.common.hotlines.iter().map(|it| it as &dyn Fact), span))
        .or_else(|| find("links", world.loaded.common.links.iter().map(|it| it as &dyn Fact), span))
}

/// Everything that is wrong in the files, with its place.
pub(super) async fn page(Given(state): Given<Arc<State>>, tongue: Tongue) -> Response {
    beside(&state, move |worker| {
        let world = worker.world();
        let one = |diagnostic: &Diagnostic| -> Value {
            let mut value = to_json(diagnostic, &world.project);
            if let Some(object) = value.as_object_mut() {
                let Meaning { title, meaning, mend } = worker.words.meaning(tongue, diagnostic.code);
                object.insert("text".to_owned(), json!(title));
                object.insert("meaning".to_owned(), json!(meaning));
                object.insert("mend".to_owned(), json!(mend));
                object.insert("is_error".to_owned(), json!(diagnostic.is_error()));
            }
            value
        };
        let found = &world.loaded.sink.diagnostics;
        let mut all: Vec<&Diagnostic> = found.iter().collect();
        all.sort_by_key(|found| !found.is_error());
        let all: Vec<Value> = all.into_iter().map(one).collect();
        show(worker, tongue, "faults", json!({ "faults": all }))
    })
    .await
}
