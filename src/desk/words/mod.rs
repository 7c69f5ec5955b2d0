//! The words of the interface, in German and English: the Fluent files beside this one. They are the program's and not the
//! municipality's, so they are no part of `locales/`, and a desk also speaks when the words of its project are broken.

use std::sync::Arc;

use crate::catalog::{Arg, Catalog};
use crate::diag::{Code, Sink};
use crate::lang::Lang;
use crate::source::Project;

const FILES: [(&str, &[u8]); 5] = [
    ("locales/de/desk.ftl", include_bytes!("de.ftl")),
    ("locales/de/rows.ftl", include_bytes!("rows.de.ftl")),
    ("locales/de/slips.ftl", include_bytes!("slips.de.ftl")),
    // What findings mean, as `explain` tells it.
    ("locales/de/diagnostics.ftl", include_bytes!("../../../locales/de/diagnostics.ftl")),
    ("locales/en/desk.ftl", include_bytes!("en.ftl")),
];

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    German,
    English,
}

impl Tongue {
    pub(super) fn of(tag: &str) -> Self {
        if tag.starts_with("en") { Self::English } else { Self::German }
    }

    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }
}

/// The interface in both languages.
#[derive(Debug, Clone)]
pub(super) struct Words {
    german: Arc<Catalog>,
    english: Arc<Catalog>,
}

impl Words {
    pub(super) fn load() -> Self {
        let files = Project::in_memory(FILES);
        let load = |tongue: Tongue| {
            let language = tongue.tag().parse().unwrap_or_else(|_| Lang::source());
            Arc::new(Catalog::load(&files, &language, &mut Sink::default()))
        };
        Self { german: load(Tongue::German), english: load(Tongue::English) }
    }

    pub(super) fn catalog(&self, tongue: Tongue) -> &Arc<Catalog> {
        match tongue {
            Tongue::German => &self.german,
            Tongue::English => &self.english,
        }
    }

    pub(super) fn say(&self, tongue: Tongue, id: &str, args: &[(&str, Arg)]) -> String {
        say(self.catalog(tongue), id, args)
    }
}

/// What a finding means: in German from the words of `explain`, in English from the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) title: String,
    /// A sentence; nothing where the title says all.
    pub(super) meaning: String,
    /// What to do.
    pub(super) mend: String,
}

impl Words {
    pub(super) fn meaning(&self, tongue: Tongue, code: Code) -> Meaning {
        let id = format!("diagnostic-{}", code.id.replace('/', "-"));
        let german = |attribute: Option<&str>| self.catalog(tongue).format(&id, attribute, &[]).ok();
        let sentence = |text: &str| {
            let mut letters = text.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
        };
        Meaning {
            title: german(None).unwrap_or_else(|| sentence(code.help.about)),
            meaning: german(Some("meaning")).unwrap_or_default(),
            mend: german(Some("mend")).unwrap_or_else(|| format!("{}.", sentence(code.help.mend))),
        }
    }
}

/// A message; without words, its id. Isolates matter on paper; on a screen the browser isolates what stands in an element.
pub(super) fn say(words: &Catalog, id: &str, args: &[(&str, Arg)]) -> String {
    let text = words.format(id, None, args).unwrap_or_else(|_| id.to_owned());
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A number as an argument.
pub(super) fn number(count: usize) -> Arg {
    Arg::Number(count as f64)
}
