//! A language's texts beside the German → what is wrong in them that Fluent does not mind.
//!
//! Each family of rules is a file, and each rule reads one text at a time, as people do: terms put in, tags taken out, each variant
//! by itself (`reading.rs`). A rule is only worth its place if what it finds is true; where a language does it otherwise, the
//! rule knows that, and what is meant as it is can be named in `locales/<lang>/terminology.yaml`.

mod characters;
mod language;
mod reading;
mod signs;
mod terminology;
mod unused;
mod values;
mod words;

use std::collections::BTreeSet;

use super::Catalog;
use super::coverage::{done_without, is_in};
use crate::diag::{Code, Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::source::{Project, Span};

use self::reading::{Reader, Reading};
use self::terminology::Terminology;

/// A German catalog, read once for the languages that are held against it. What English leaves as it is in German is a name.
pub struct Linter<'a> {
    german: &'a Catalog,
    reader: Reader<'a>,
    words: words::German,
    english: words::English,
}

impl std::fmt::Debug for Linter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Linter").finish_non_exhaustive()
    }
}

/// One part of one message, in all its readings.
struct Part<'a> {
    /// The id, with the attribute after a dot.
    name: &'a str,
    span: Span,
    lang: &'a Lang,
    readings: &'a [Reading],
    /// None in German itself.
    german: Option<(&'a [Reading], Span)>,
    terminology: &'a Terminology,
}

impl Part<'_> {
    fn is_excused(&self, list: &BTreeSet<String>) -> bool {
        list.contains(self.name)
    }
}

/// Findings of one language, each place once for each code.
struct Findings<'s> {
    sink: &'s mut Sink,
    seen: BTreeSet<(Code, Option<Span>)>,
}

impl Findings<'_> {
    /// At a place in a text, else at the message.
    fn push(&mut self, part: &Part<'_>, at: Option<Span>, diagnostic: Diagnostic) {
        let span = at.unwrap_or(part.span);
        if self.seen.insert((diagnostic.code, Some(span))) {
            self.sink.push(diagnostic.at(span));
        }
    }

    fn has(&self, code: Code, place: Span) -> bool {
        self.seen.contains(&(code, Some(place)))
    }

    /// As [`Self::push`], with the German beside it.
    fn push_beside(&mut self, part: &Part<'_>, at: Option<Span>, diagnostic: Diagnostic) {
        let diagnostic = match part.german {
            Some((_, german)) => diagnostic.label(german, "the German"),
            None => diagnostic,
        };
        self.push(part, at, diagnostic);
    }
}

impl<'a> Linter<'a> {
    pub fn new(german: &'a Catalog, english: Option<&'a Catalog>) -> Self {
        let reader = Reader::new(german);
        let words = words::German::new(german, &reader);
        Self { german, reader, words, english: words::English::new(english) }
    }

    /// Reads every text of a language. `has_glyph` says whether the project's fonts have a letter.
    pub fn check(&self, project: &Project, catalog: &Catalog, has_glyph: &dyn Fn(char) -> bool, sink: &mut Sink) {
        let own = Reader::new(catalog);
        self.texts(project, (catalog, &own), |_| true, has_glyph, sink);
        unused::terms(catalog, &own, sink);
        if !catalog.lang.is_source() {
            missing(project, catalog, self.german, sink);
        }
    }

    /// Reads the texts of one message, as [`Self::check`] does.
    pub fn check_message(
        &self,
        project: &Project,
        catalog: &Catalog,
        id: &str,
        has_glyph: &dyn Fn(char) -> bool,
        sink: &mut Sink,
    ) {
        self.texts(project, (catalog, &Reader::new(catalog)), |one| one == id, has_glyph, sink);
    }

    fn texts(
        &self,
        project: &Project,
        (catalog, own): (&Catalog, &Reader<'_>),
        is_wanted: impl Fn(&str) -> bool,
        has_glyph: &dyn Fn(char) -> bool,
        sink: &mut Sink,
    ) {
        let terminology = Terminology::read(project, &catalog.lang, sink);
        let mut findings = Findings { sink, seen: BTreeSet::new() };
        for (id, message) in catalog.messages.iter().filter(|(id, _)| is_wanted(id)) {
            let parts = message.value.iter().map(|part| (None, part));
            let parts = parts.chain(message.attributes.iter().map(|(name, part)| (Some(name.as_str()), part)));
            for (attribute, part) in parts {
                let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                let readings = own.readings(id, attribute);
                let source = self.german.part(id, attribute).filter(|_| !catalog.lang.is_source());
                let source = source.map(|source| (self.reader.readings(id, attribute), source.span));
                // What the German does not have is told as that, and never printed.
                if source.is_none() && !catalog.lang.is_source() && !self.german.lost.contains_key(id) {
                    continue;
                }
                let part = Part {
                    name: &name,
                    span: part.span,
                    lang: &catalog.lang,
                    readings: &readings,
                    german: source.as_ref().map(|(readings, span)| (readings.as_slice(), *span)),
                    terminology: &terminology,
                };
                words::check(&part, &self.words, &self.english, &mut findings);
                signs::check(&part, &mut findings);
                values::check(&part, &mut findings);
                characters::check(&part, has_glyph, &mut findings);
            }
        }
    }
}

/// Messages that print in German. Words for staff are wanted only where the language has a file of them.
fn missing(project: &Project, catalog: &Catalog, german: &Catalog, sink: &mut Sink) {
    let without = done_without(project, &catalog.lang);
    for (id, message) in &german.messages {
        let is_there = catalog.messages.contains_key(id) || catalog.lost.contains_key(id);
        if is_there || is_in(project, message.span, &without) {
            continue;
        }
        let text = format!("\"{id}\" is not translated into {} and prints in German", catalog.lang);
        let hint = format!("add \"{id} = …\" to a file in locales/{}/", catalog.lang);
        sink.push(Diagnostic::new(codes::UNTRANSLATED, text).at(message.span).hint(hint));
    }
}
