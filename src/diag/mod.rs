//! What is wrong, where, and what to do about it: one model for every stage, rendered only at the edge.

pub mod codes;
mod render;

use std::fmt;

pub use codes::Code;
pub(crate) use render::to_json;
pub use render::{Format, render};

use crate::source::{Problem, ProblemKind, Span};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Stops the documents it concerns.
    Error,
    /// Prints with a note.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One finding. `message` says the facts in lower case, `hints` what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    pub span: Option<Span>,
    /// A place outside of the project, in words: «row 12, column Stadtteil».
    pub place: Option<String>,
    /// The page that it was found on, from 1.
    pub page: Option<usize>,
    /// Further places that belong to the finding.
    pub labels: Vec<(Span, String)>,
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// A finding with the severity that its code has by default.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: message.into(),
            span: None,
            place: None,
            page: None,
            labels: vec![],
            hints: vec![],
        }
    }

    #[must_use]
    pub fn on_page(self, number: usize) -> Self {
        Self { page: Some(number), ..self }
    }

    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span).filter(|span| !span.is_nowhere());
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds «did you mean …» when one of `known` is near to `word`.
    #[must_use]
    pub fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(word, known) {
            Some(name) => self.hint(format!("did you mean \"{name}\"?")),
            None => self,
        }
    }

    /// As [`Self::suggest`], and where nothing is near, what there is.
    #[must_use]
    pub fn suggest_or_list<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        const MOST: usize = 24;
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, known.iter().copied()) {
            Some(name) => self.hint(format!("did you mean \"{name}\"?")),
            None if known.is_empty() => self.hint("none is known yet"),
            None => {
                let more = if known.len() > MOST { ", …" } else { "" };
                self.hint(format!("known are: {}{more}", known[..known.len().min(MOST)].join(", ")))
            }
        }
    }

    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push((span, text.into()));
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl From<&Problem> for Diagnostic {
    fn from(problem: &Problem) -> Self {
        match &problem.kind {
            ProblemKind::Unreadable(reason) => {
                Self::new(codes::SOURCE_UNREADABLE, format!("the file cannot be read: {reason}"))
            }
            ProblemKind::NotUtf8 => Self::new(codes::SOURCE_NOT_UTF8, "the file is not UTF-8 text")
                .hint("save the file with the encoding UTF-8"),
        }
        .at(problem.span)
    }
}

/// The known name that is most like `word`, if any is like it at all. A long beginning in common is not enough: at most one letter
/// in five is another one.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most_slips = (word.chars().count() / 5).max(2);
    known
        .into_iter()
        .filter(|name| strsim::damerau_levenshtein(word, name) <= most_slips)
        .map(|name| (strsim::jaro_winkler(word, name), name))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// Collects findings; a stage takes one and goes on after each fault.
#[derive(Debug, Default, Clone)]
pub struct Sink {
    pub diagnostics: Vec<Diagnostic>,
}

impl Sink {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}
