//! Every document of the two municipalities in every language, laid out once for all tests.

use std::fmt::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use begleitheft::diag::{Format, Sink, render};
use begleitheft::pipeline::{self, LaidOut, Request};
use begleitheft::source::Project;

/// The day that everything here is printed on.
pub(crate) const EDITION: &str = "2026-11-20";

/// A municipality with all that it prints.
pub(crate) struct Town {
    pub(crate) name: &'static str,
    made: Vec<(Name, Result<LaidOut, String>)>,
}

/// Which document in which language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) document: String,
    pub(crate) language: String,
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.document, self.language)
    }
}

pub(crate) fn project() -> &'static Project {
    static PROJECT: OnceLock<Project> = OnceLock::new();
    PROJECT.get_or_init(|| Project::from_folder(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap())
}

pub(crate) fn request(kommune: &str, documents: &[&str], languages: &[&str]) -> Request {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Request {
        kommune: kommune.to_owned(),
        documents: owned(documents),
        languages: owned(languages),
        edition: EDITION.parse().unwrap(),
        is_final: false,
        bleed: "0".parse().unwrap(),
        copies: 1,
    }
}

pub(crate) fn musterstadt() -> &'static Town {
    static TOWN: OnceLock<Town> = OnceLock::new();
    TOWN.get_or_init(|| Town::new("musterstadt"))
}

pub(crate) fn rheine() -> &'static Town {
    static TOWN: OnceLock<Town> = OnceLock::new();
    TOWN.get_or_init(|| Town::new("rheine"))
}

pub(crate) fn towns() -> [&'static Town; 2] {
    [musterstadt(), rheine()]
}

/// Runs `work` on every item, a few at a time; the results are in the items' order.
pub(crate) fn in_parallel<I: Sync, O: Send>(items: &[I], work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        while let Some((index, item)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|index| Some((index, items.get(index)?)))
        {
            done.push((index, work(item)));
        }
        done
    };
    let workers = std::thread::available_parallelism().map_or(2, usize::from).min(items.len().max(1));
    let mut all: Vec<(usize, O)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, result)| result).collect()
}

impl Town {
    fn new(name: &'static str) -> Self {
        let request = request(name, &[], &[]);
        let loaded = pipeline::load(project(), &request).unwrap();
        let kommune: Vec<String> = loaded.kommune.iter().flat_map(|it| &it.facts.languages).map(tag).collect();
        let mut names = Vec::new();
        for (id, document) in &loaded.common.documents {
            let own: Vec<String> = document.languages.iter().map(tag).collect();
            let wanted = kommune.iter().filter(|language| own.is_empty() || own.contains(*language));
            names.extend(wanted.map(|language| Name { document: id.clone(), language: language.clone() }));
        }
        let made = in_parallel(&names, |name| {
            let mut sink = Sink::default();
            loaded
                .lay_out(project(), &request, &name.document, &name.language, &mut sink)
                .ok_or_else(|| render(&sink.diagnostics, project(), Format::Short, false))
        });
        let made = names.into_iter().zip(made).collect();
        Self { name, made }
    }

    /// Everything that this municipality prints. A test that finds nothing to look at has failed.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Name, &LaidOut)> {
        let mut faults = String::new();
        for (name, made) in &self.made {
            if let Err(why) = made {
                writeln!(faults, "{} {name} is not laid out:\n{why}", self.name).unwrap();
            }
        }
        assert!(faults.is_empty(), "{faults}");
        assert!(!self.made.is_empty(), "{} prints nothing", self.name);
        self.made.iter().filter_map(|(name, made)| Some((name, made.as_ref().ok()?)))
    }

    #[expect(clippy::panic, reason = "a test that cannot go on has failed")]
    pub(crate) fn get(&self, document: &str, language: &str) -> &LaidOut {
        let made = self.made.iter().find(|(name, _)| name.document == document && name.language == language);
        match &made.unwrap().1 {
            Ok(made) => made,
            Err(why) => panic!("{} {document} ({language}) is not laid out:\n{why}", self.name),
        }
    }
}

fn tag(language: &begleitheft::source::Spanned<begleitheft::lang::Lang>) -> String {
    language.value.to_string()
}
