//! A string with the three inline tags → runs of one style each.

use serde::Serialize;

/// How a run is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    Plain,
    Strong,
    Em,
    /// A German word inside another language: set left to right and tagged as German.
    De,
}

/// Letters of one style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub style: Style,
}

/// Words in the reader's language and in German.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    pub reader: Vec<Run>,
    /// What is printed beneath; `None` where the reader's language is German, or where `fallback` is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub german: Option<Vec<Run>>,
    /// There is no translation: `reader` holds the German, and the page says so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fallback: bool,
}

impl Text {
    /// The reader's words without styles, for titles and bookmarks.
    pub fn plain(&self) -> String {
        self.reader.iter().map(|run| run.text.as_str()).collect()
    }
}

/// Splits at `<strong>`, `<em>` and `<de>`. The catalog has checked that tags are known and balanced; whatever else looks like
/// a tag is text.
pub(crate) fn runs(text: &str) -> Vec<Run> {
    const TAGS: [(&str, &str, Style); 3] = [
        ("<strong>", "</strong>", Style::Strong),
        ("<em>", "</em>", Style::Em),
        ("<de>", "</de>", Style::De),
    ];
    let mut runs = Vec::new();
    let mut push = |text: &str, style| {
        if !text.is_empty() {
            runs.push(Run { text: text.to_owned(), style });
        }
    };
    let mut rest = text;
    while let Some((at, (open, close, style))) =
        TAGS.iter().filter_map(|tag| rest.find(tag.0).map(|at| (at, *tag))).min_by_key(|(at, _)| *at)
    {
        let inner = &rest[at + open.len()..];
        let Some(end) = inner.find(close) else { break };
        push(&rest[..at], Style::Plain);
        push(&inner[..end], style);
        rest = &inner[end + close.len()..];
    }
    push(rest, Style::Plain);
    runs
}
