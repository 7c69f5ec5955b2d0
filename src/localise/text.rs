//! A string with the three inline tags → runs of one style each.

use serde::{Serialize, Serializer};

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    #[serde(serialize_with = "string_or_runs")]
    pub reader: Vec<Run>,
    /// What is printed beneath; `None` where the reader's language is German, or where `fallback` is set.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_string_or_runs")]
    pub german: Option<Vec<Run>>,
    /// There is no translation: `reader` holds the German, and the page says so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fallback: bool,
    /// It is what a household says.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
}

impl Text {
    /// Letters of a household's own: the same for every reader, in a line of any direction.
    pub(super) fn personal(letters: &str) -> Self {
        let text = format!("\u{2068}{}\u{2069}", with_breaks(letters));
        Self { reader: vec![Run { text, style: Style::Plain }], personal: true, ..Self::default() }
    }

    /// The reader's words without styles and lines, for titles and bookmarks.
    pub fn plain(&self) -> String {
        self.reader.iter().map(|run| run.text.replace('\n', " ")).collect()
    }
}

/// Words, and parts of them between hyphens, with more letters may be wider than the cell of a table.
const LONG_WORD: usize = 16;
/// Addresses have a line of a form to themselves, and are copied from the file: what lets them break would be copied too.
const LONG_ADDRESS: usize = 40;
/// So many letters stay together at either end of a word.
const WORD_END: usize = 4;

/// Lets long words break: no dictionary has the syllables of names. A name gets a hyphen there, an address nothing. Letters that
/// join to each other stay together.
fn with_breaks(letters: &str) -> String {
    let is_joining = |c: char| matches!(c, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    let mut text = String::with_capacity(letters.len());
    for word in letters.split_inclusive(|c: char| c.is_whitespace() || c == '-') {
        let is_address = word.contains(['@', '/', '_']);
        let (longest, may_break) = if is_address { (LONG_ADDRESS, '\u{200b}') } else { (LONG_WORD, '\u{ad}') };
        let count = word.chars().count();
        if count <= longest || word.contains(is_joining) {
            text.push_str(word);
            continue;
        }
        for (at, c) in word.chars().enumerate() {
            if (WORD_END..=count - WORD_END).contains(&at) && !is_mark(c) {
                text.push(may_break);
            }
            text.push(c);
        }
    }
    text
}

/// One plain run, which most are, is handed over as a string: templates have nothing to take apart then.
fn string_or_runs<S: Serializer>(runs: &[Run], serializer: S) -> Result<S::Ok, S::Error> {
    match runs {
        [Run { text, style: Style::Plain }] => serializer.serialize_str(text),
        _ => runs.serialize(serializer),
    }
}

fn maybe_string_or_runs<S: Serializer>(runs: &Option<Vec<Run>>, serializer: S) -> Result<S::Ok, S::Error> {
    string_or_runs(runs.as_deref().unwrap_or_default(), serializer)
}

/// Stand for `<` and `{` of an argument while a message is formatted, so that a name with markup in it prints literally.
/// (Private use area: no text of ours contains them.)
const LITERAL: [(char, &str); 2] = [('\u{f8f0}', "<"), ('\u{f8f1}', "{")];

/// Protects an argument of a message from being read as markup or as Fluent.
pub(crate) fn literal(argument: &str) -> String {
    if !argument.contains(['<', '{']) {
        return argument.to_owned();
    }
    LITERAL.iter().fold(argument.to_owned(), |text, (stand_in, real)| text.replace(real, &stand_in.to_string()))
}

const TAGS: [(&str, Option<Style>); 6] = [
    ("<strong>", Some(Style::Strong)),
    ("<em>", Some(Style::Em)),
    ("<de>", Some(Style::De)),
    ("</strong>", None),
    ("</em>", None),
    ("</de>", None),
];

/// Splits at `<strong>`, `<em>` and `<de>`; inside two tags the inner one counts. The catalog has checked that tags are known and
/// balanced; whatever else looks like a tag is text.
pub(crate) fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = vec![Style::Plain];
    let mut push = |text: &str, style| {
        if text.is_empty() {
            return;
        }
        let mut text = text.to_owned();
        for (stand_in, real) in LITERAL {
            if text.contains(stand_in) {
                text = text.replace(stand_in, real);
            }
        }
        runs.push(Run { text, style });
    };
    let (mut from, mut rest) = (0, text);
    // What was read and is no tag stays in front of `from`.
    while let Some(at) = rest[from..].find('<').map(|at| from + at) {
        let Some((tag, style)) = TAGS.into_iter().find(|(tag, _)| rest[at..].starts_with(tag)) else {
            from = at + 1;
            continue;
        };
        push(&rest[..at], open.last().copied().unwrap_or(Style::Plain));
        match style {
            Some(style) => open.push(style),
            None if open.len() > 1 => {
                open.pop();
            }
            None => {}
        }
        (from, rest) = (0, &rest[at + tag.len()..]);
    }
    push(rest, open.last().copied().unwrap_or(Style::Plain));
    runs
}
