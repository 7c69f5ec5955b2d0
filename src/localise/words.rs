//! Looking words up in two catalogs at once, with the fall back to German and a record of what was used.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::text::{Run, Text, literal, runs};
use crate::catalog::{Arg, Catalog, ReviewState};
use crate::content::{self, Fact};
use crate::diag::{Diagnostic, Sink, codes};
use crate::locale::Locale;
use crate::source::Span;

/// One of the two languages, while a text is being made.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    catalog: &'a Catalog,
    kommune: &'a str,
    /// German beneath the reader's words: as short as on a German door.
    beneath: bool,
}

impl Side<'_> {
    /// A message with arguments; `$kommune` is always there.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Result<String, Diagnostic> {
        let mut all: Vec<(&str, Arg)> = vec![("kommune", Arg::Text(literal(self.kommune)))];
        all.extend(args.iter().map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, Arg::Text(literal(text))),
            other => (*name, other.clone()),
        }));
        self.catalog.format(id, attribute, &all)
    }

    pub(super) fn word(&self, id: &str) -> Result<String, Diagnostic> {
        self.format(id, None, &[])
    }

    /// How the language writes values.
    pub(super) fn locale(&self) -> &Locale {
        &self.catalog.locale
    }

    /// Whether values are written as German offices do (DIN 5008).
    pub(super) fn is_source(&self) -> bool {
        self.catalog.lang.is_source()
    }

    /// Whether this is the German beneath the reader's words.
    pub(super) fn is_beneath(&self) -> bool {
        self.beneath
    }

    /// The text as it is set. The lines of a message are those of the file; only plain language keeps them, one sentence on each.
    fn runs(&self, text: &str) -> Vec<Run> {
        if self.catalog.lang.is_plain() || !text.contains('\n') { runs(text) } else { runs(&text.replace('\n', " ")) }
    }
}

/// Both catalogs, and what has been used of them.
pub(super) struct Words<'a> {
    reader: Option<Side<'a>>,
    german: Side<'a>,
    pub(super) used: BTreeSet<String>,
    /// Messages, or attributes of them, that print in German: (id, attribute).
    fallbacks: BTreeSet<(String, Option<String>)>,
    /// Messages that have a fault already.
    faulty: BTreeSet<String>,
    /// The German binds whoever signs: plain German does not stand alone.
    pub(super) is_binding: bool,
    /// Facts that are printed.
    pub(super) facts: BTreeSet<Span>,
    pub(super) sink: Sink,
}

impl<'a> Words<'a> {
    /// `reader` is `None` where the document is German alone.
    pub(super) fn new(reader: Option<&'a Catalog>, german: &'a Catalog, kommune: &'a str) -> Self {
        Self {
            reader: reader.map(|catalog| Side { catalog, kommune, beneath: false }),
            german: Side { catalog: german, kommune, beneath: reader.is_some() },
            used: BTreeSet::new(),
            fallbacks: BTreeSet::new(),
            faulty: BTreeSet::new(),
            is_binding: false,
            facts: BTreeSet::new(),
            sink: Sink::default(),
        }
    }

    /// How the reader's language writes values, and orders words.
    pub(super) fn locale(&self) -> &'a Locale {
        &self.reader.unwrap_or(self.german).catalog.locale
    }

    /// The order of German words.
    pub(super) fn german_locale(&self) -> &'a Locale {
        &self.german.catalog.locale
    }

    /// A message without arguments of its own. `at` is where the content asks for it.
    pub(super) fn text(&mut self, id: &str, at: Option<Span>) -> Text {
        self.make(id, at, |side| side.word(id))
    }

    pub(super) fn attribute(&mut self, id: &str, attribute: &str, at: Option<Span>) -> Text {
        self.make_part(id, Some(attribute), at, |side| side.format(id, Some(attribute), &[]))
    }

    /// An attribute, if the German has it.
    pub(super) fn optional(&mut self, id: &str, attribute: &str) -> Option<Text> {
        self.german.catalog.has(id, Some(attribute)).then(|| self.attribute(id, attribute, None))
    }

    /// A text that is made for each language by `make`; `id` is the message it rests on.
    pub(super) fn make(
        &mut self,
        id: &str,
        at: Option<Span>,
        make: impl Fn(&Side<'_>) -> Result<String, Diagnostic>,
    ) -> Text {
        self.make_part(id, None, at, make)
    }

    fn make_part(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        at: Option<Span>,
        make: impl Fn(&Side<'_>) -> Result<String, Diagnostic>,
    ) -> Text {
        self.used.insert(id.to_owned());
        let german = match make(&self.german) {
            Ok(text) => self.german.runs(&text),
            Err(mut diagnostic) => {
                diagnostic.span = diagnostic.span.or(at.filter(|at| !at.is_nowhere()));
                self.faulty.insert(id.to_owned());
                if diagnostic.code == codes::MISSING_MESSAGE {
                    diagnostic = diagnostic.hint(format!("add \"{id} = …\" to a file in locales/de/"));
                }
                self.push_once(diagnostic);
                Vec::new()
            }
        };
        let Some(reader) = self.reader else {
            return Text { reader: german, ..Text::default() };
        };
        match make(&reader) {
            Ok(text) => {
                let own = reader.runs(&text);
                let is_needed = !reader.catalog.lang.is_german() || self.is_binding && own != german;
                Text { reader: own, german: is_needed.then_some(german), ..Text::default() }
            }
            Err(diagnostic) if diagnostic.code == codes::MISSING_MESSAGE => {
                self.fallbacks.insert((id.to_owned(), attribute.map(str::to_owned)));
                Text { reader: german, fallback: true, ..Text::default() }
            }
            Err(diagnostic) => {
                self.faulty.insert(id.to_owned());
                self.push_once(diagnostic);
                Text { reader: german, fallback: true, ..Text::default() }
            }
        }
    }

    /// Whether a fact may be printed on this day. A stale or expired one is reported, once.
    pub(super) fn usable(&mut self, fact: &impl Fact, day: Date) -> bool {
        if let Some(finding) = content::age(fact, day) {
            self.push_once(finding);
        }
        let is_valid = fact.is_valid_on(day);
        if is_valid {
            self.facts.insert(fact.span());
        }
        is_valid
    }

    fn push_once(&mut self, diagnostic: Diagnostic) {
        if !self.sink.diagnostics.contains(&diagnostic) {
            self.sink.push(diagnostic);
        }
    }

    /// Whether a text was used that no person has confirmed. What was found is added to the sink; `document` names what it is in.
    pub(super) fn review(&mut self, document: &str) -> bool {
        let Some(reader) = self.reader else { return false };
        let language = &reader.catalog.lang;
        for (id, attribute) in self.fallbacks.iter().filter(|(id, _)| !self.faulty.contains(id)) {
            let message = reader.catalog.span(id, None);
            let (name, hint) = match attribute {
                Some(attribute) if message.is_some() => {
                    (format!("{id}.{attribute}"), format!("add \".{attribute} = …\" to this message"))
                }
                _ => (id.clone(), format!("add \"{id} = …\" to a file in locales/{language}/")),
            };
            let text = format!("\"{name}\" is not translated into {language} and prints in German");
            let mut diagnostic = Diagnostic::new(codes::UNTRANSLATED, text).hint(hint);
            let german = self.german.catalog.span(id, attribute.as_deref());
            diagnostic.span = message.or(german);
            if let (Some(_), Some(german)) = (message, german) {
                diagnostic = diagnostic.label(german, "the German");
            }
            if !self.sink.diagnostics.contains(&diagnostic) {
                self.sink.push(diagnostic);
            }
        }
        let (mut drafts, mut outdated) = (0, 0);
        let whole = |id: &&String| !self.fallbacks.contains(&((*id).clone(), None)) && !self.faulty.contains(*id);
        for id in self.used.iter().filter(whole) {
            match reader.catalog.state(id, self.german.catalog) {
                ReviewState::Draft | ReviewState::Untracked => drafts += 1,
                ReviewState::Outdated => {
                    outdated += 1;
                    let text = format!("\"{id}\" in {language} was made from an older German text");
                    let mut diagnostic = Diagnostic::new(codes::OUTDATED, text)
                        .hint("compare it with the German of today and translate it anew");
                    diagnostic.span = reader.catalog.span(id, None);
                    self.sink.push(diagnostic);
                }
                ReviewState::Translated | ReviewState::Reviewed | ReviewState::Missing => {}
            }
        }
        if drafts > 0 {
            let all = self.used.len();
            let text = format!("{document} ({language}): {drafts} of {all} texts are drafts that nobody has confirmed");
            self.sink.push(
                Diagnostic::new(codes::DRAFT, text)
                    .hint("the pages say so; a person who reads both languages can confirm them"),
            );
        }
        drafts + outdated > 0
    }
}
