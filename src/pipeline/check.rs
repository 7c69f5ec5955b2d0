//! Everything that can be found in a project without writing anything: what is wrong in facts, in words, and on pages.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;

use jiff::civil::Date;

use super::{Loaded, Request, addresses};
use crate::catalog::{Catalog, Linter, ReviewState};
use crate::content;
use crate::diag::{Code, Diagnostic, Severity, Sink, codes};
use crate::fonts::Fonts;
use crate::lang::{ENGLISH, Lang};
use crate::source::{Project, Span};
use crate::threads::in_parallel;

/// Findings in the facts of these municipalities on a day.
pub fn check_content(project: &Project, kommunen: &[String], day: Date) -> Vec<Diagnostic> {
    let mut sink = problems(project, |path| !path.starts_with("locales/"));
    let common = content::load_common(project, &mut sink);
    content::check_common(&common, day, &mut sink);
    for kommune in kommunen {
        if let Some(kommune) = content::load_kommune(project, kommune, &common, &mut sink) {
            content::check_kommune(&kommune, &common, day, &mut sink);
            addresses::check_codes(&kommune, &common, &mut sink);
        }
    }
    sink.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    sink.diagnostics
}

/// Findings in the words of these languages, `jobs` languages at a time. German is always read, and reported only if it is one
/// of them.
pub fn check_locales(project: &Project, languages: &[String], jobs: NonZeroUsize) -> Vec<Diagnostic> {
    let of_asked = |path: &str| {
        languages.iter().any(|language| path.strip_prefix("locales/").is_some_and(|rest| is_in(rest, language)))
    };
    let mut sink = problems(project, of_asked);
    Catalog::check_folders(project, &mut sink);
    let fonts = Fonts::load(project);
    let mut of_german = Sink::default();
    let german = Catalog::load(project, &Lang::source(), &mut of_german);
    let english = super::languages(project).iter().any(|tag| tag == ENGLISH);
    let english = ENGLISH.parse::<Lang>().ok().filter(|_| english);
    let english = english.map(|lang| Catalog::load(project, &lang, &mut Sink::default()));
    let linter = Linter::new(&german, english.as_ref());
    let found = in_parallel(languages, jobs, |tag| {
        let mut sink = Sink::default();
        let Ok(language) = tag.parse::<Lang>() else { return Some(sink) };
        let known = RefCell::new(BTreeMap::new());
        let has_glyph = |c: char| {
            let mut known = known.borrow_mut();
            *known.entry(c).or_insert_with(|| fonts.missing(c.encode_utf8(&mut [0; 4])).is_empty())
        };
        if language.is_source() {
            german.check_variables(&mut sink);
            linter.check(project, &german, &has_glyph, &mut sink);
            unused(project, &german, &mut sink);
            return Some(sink);
        }
        let catalog = Catalog::load(project, &language, &mut sink);
        catalog.check_variables(&mut sink);
        catalog.check_against(&german, &mut sink);
        linter.check(project, &catalog, &has_glyph, &mut sink);
        states(project, &catalog, &german, &mut sink);
        Some(sink)
    });
    if languages.iter().any(|tag| tag.parse::<Lang>().is_ok_and(|lang| lang.is_source())) {
        sink.diagnostics.append(&mut of_german.diagnostics);
    }
    sink.diagnostics.extend(found.into_iter().flat_map(|found| found.diagnostics));
    // What is missing is told at the German: by language.
    sink.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    sink.diagnostics
}

impl Loaded {
    /// What is found when the documents of the plan are laid out and looked at, as [`Loaded::build`] would, and their codes read
    /// back. Nothing is exported, and of the documents nothing is kept: only as many as are made at a time lie in memory.
    pub fn check(
        &self,
        project: &Project,
        request: &Request,
        jobs: NonZeroUsize,
        done: &(dyn Fn(&str, &str) + Sync),
    ) -> Vec<Diagnostic> {
        let found = self.each(jobs, |document, tag| {
            let mut sink = Sink::default();
            if !self.is_stopped(project, document, tag)
                && let Some(laid_out) = self.lay_out(project, request, document, tag, &mut sink)
            {
                self.prove(&laid_out, true, &format!("{document} ({tag})"), &mut sink);
            }
            done(document, tag);
            Some(sink.diagnostics)
        });
        self.sink.diagnostics.iter().cloned().chain(found.into_iter().flatten()).collect()
    }
}

/// Makes errors of what prints with a note, and not at all in a final edition.
pub fn refuse(found: &mut [Diagnostic]) {
    const REFUSED: [Code; 4] = [codes::DRAFT, codes::UNTRANSLATED, codes::OUTDATED, codes::STALE];
    for finding in found.iter_mut().filter(|finding| REFUSED.contains(&finding.code)) {
        finding.severity = Severity::Error;
    }
}

fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Files that cannot be read.
fn problems(project: &Project, is_asked: impl Fn(&str) -> bool) -> Sink {
    let asked = project.problems.iter().filter(|problem| is_asked(&project.file(problem.span.file).path));
    Sink { diagnostics: asked.map(Diagnostic::from).collect() }
}

/// How many texts nobody has confirmed, in one line; each that the German has moved away from.
fn states(project: &Project, catalog: &Catalog, german: &Catalog, sink: &mut Sink) {
    let (mut drafts, mut untracked) = (0, 0);
    for id in catalog.ids() {
        match catalog.state(id, german) {
            ReviewState::Draft => drafts += 1,
            ReviewState::Untracked => untracked += 1,
            ReviewState::Outdated => {
                let text = format!("\"{id}\" in {} was made from an older German text", catalog.lang);
                let mut finding = Diagnostic::new(codes::OUTDATED, text);
                finding.span = catalog.span(id, None);
                sink.push(finding.hint("compare it with the German of today and translate it anew"));
            }
            ReviewState::Missing | ReviewState::Translated | ReviewState::Reviewed => {}
        }
    }
    let record = project.find(&format!("locales/{}/review.yaml", catalog.lang));
    for (count, what) in [(drafts, "a machine draft that nobody has confirmed"), (untracked, "in no record of reviews")]
    {
        if count > 0 {
            let text = format!("{}: {count} of {} texts: each is {what}", catalog.lang, catalog.ids().count());
            let mut finding = Diagnostic::new(codes::DRAFT, text);
            finding.span = record.map(|file| Span::new(file, 0..0));
            sink.push(finding.hint("let somebody who speaks the language read them"));
        }
    }
}

/// What a message's id begins with that is made of an id of the content files.
const OF_CONTENT: [&str; 13] = [
    "area",
    "deadline",
    "field",
    "glossary",
    "hotline",
    "interest",
    "link",
    "offer",
    "office-kind",
    "paper",
    "responsibility",
    "section",
    "topic",
];

/// German messages whose ids are made of ids that no content file has. Labels of the program are not looked at: a test does.
fn unused(project: &Project, german: &Catalog, sink: &mut Sink) {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for (_, file) in project.files_in("content/", ".yaml") {
        names.extend(file.text.split(|c| !is_inside(c)));
    }
    for id in german.ids() {
        let prefix = OF_CONTENT.iter().find_map(|prefix| id.strip_prefix(prefix)?.strip_prefix('-'));
        let Some(rest) = prefix.filter(|rest| !is_made_of(rest, &names)) else { continue };
        let text = format!("message \"{id}\" is printed nowhere: no content file has \"{rest}\"");
        let mut finding = Diagnostic::new(codes::UNUSED, text);
        finding.span = german.span(id, None);
        sink.push(finding.hint("correct its id, or delete it in every language"));
    }
}

/// One name, or several with hyphens between.
fn is_made_of(text: &str, names: &BTreeSet<&str>) -> bool {
    names.contains(text)
        || text.match_indices('-').any(|(at, _)| names.contains(&text[..at]) && is_made_of(&text[at + 1..], names))
}
