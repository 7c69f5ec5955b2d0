//! Diagnostics → text for people (`human`), for one line each (`short`), and for programs (`json`,
//! `github`).

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

use super::{Code, Diagnostic, Severity};
use crate::source::{FileId, Project, Span};

/// How diagnostics are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    #[default]
    Human,
    Short,
    Json,
    /// Workflow commands, which GitHub shows beside the lines of a change.
    Github,
}

/// Of one code and one file, more are only counted: nobody reads them, and the place of each is searched in the whole file.
const MOST: usize = 1_000;

/// The diagnostics as text, each ending in a line feed. `colour` matters for [`Format::Human`] only.
pub fn render(diagnostics: &[Diagnostic], project: &Project, format: Format, colour: bool) -> String {
    let one = |diagnostic: &Diagnostic| match format {
        Format::Human => human(diagnostic, project, colour),
        Format::Short => short(diagnostic, project),
        Format::Json => to_json(diagnostic, project).to_string(),
        Format::Github => github(diagnostic, project),
    };
    let mut out = String::new();
    let mut counts: BTreeMap<(Code, Option<FileId>), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let count = counts.entry((diagnostic.code, diagnostic.span.map(|span| span.file))).or_default();
        *count += 1;
        if *count <= MOST {
            out.push_str(&one(diagnostic));
            out.push('\n');
        }
    }
    for ((code, file), count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        let of_file = file.map(|file| format!(" of {}", project.file(file).path)).unwrap_or_default();
        out.push_str(&one(&Diagnostic::new(code, format!("{} more findings{of_file} are not shown", count - MOST))));
        out.push('\n');
    }
    out
}

/// `path:line:column`, or nothing where a finding has no place.
fn place(span: Span, project: &Project) -> String {
    let file = project.file(span.file);
    let position = file.position(span.start as usize);
    format!("{}:{}:{}", file.path, position.line, position.column)
}

fn short(diagnostic: &Diagnostic, project: &Project) -> String {
    let at = diagnostic.span.map(|span| place(span, project)).or_else(|| diagnostic.place.clone());
    let at = at.map(|at| at + ": ").unwrap_or_default();
    format!("{at}{}[{}]: {}", diagnostic.severity, diagnostic.code.id, diagnostic.message)
}

/// `::error file=…,line=…,col=…,title=CODE::message`. A line feed would end the command, and a comma or colon a property: they are
/// escaped as GitHub's own toolkit does it.
fn github(diagnostic: &Diagnostic, project: &Project) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let at = diagnostic.span.map(|span| {
        let file = project.file(span.file);
        let position = file.position(span.start as usize);
        format!("file={},line={},col={},", property(&file.path), position.line, position.column)
    });
    let place = diagnostic.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
    let hints: String = diagnostic.hints.iter().map(|hint| format!("\n{hint}")).collect();
    format!(
        "::{} {}title={}::{}",
        diagnostic.severity,
        at.unwrap_or_default(),
        property(diagnostic.code.id),
        data(&format!("{place}{}{hints}", diagnostic.message))
    )
}

/// One diagnostic as a JSON object, as in `manifest.json`.
pub(crate) fn to_json(diagnostic: &Diagnostic, project: &Project) -> serde_json::Value {
    let place = |span: Span| {
        let file = project.file(span.file);
        let position = file.position(span.start as usize);
        json!({ "path": &*file.path, "line": position.line, "column": position.column })
    };
    let mut value = json!({
        "code": diagnostic.code.id,
        "severity": diagnostic.severity.to_string(),
        "message": diagnostic.message,
        "at": diagnostic.span.map(place),
        "labels": diagnostic.labels.iter().map(|(span, text)| json!({ "at": place(*span), "text": text })).collect::<Vec<_>>(),
        "hints": diagnostic.hints,
    });
    if let (Some(place), Some(object)) = (&diagnostic.place, value.as_object_mut()) {
        object.insert("place".to_owned(), json!(place));
    }
    value
}

fn human(diagnostic: &Diagnostic, project: &Project, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code.id));
    if let Some(span) = diagnostic.span {
        let file = project.file(span.file);
        if file.text.is_empty() {
            group = group.element(Origin::path(&*file.path));
        } else {
            let annotation = |span: Span| AnnotationKind::Primary.span(clamp(span, &file.text));
            let mut snippet = Snippet::source(&*file.text).path(&*file.path).annotation(annotation(span));
            for (label, text) in diagnostic.labels.iter().filter(|(label, _)| label.file == span.file) {
                snippet =
                    snippet.annotation(AnnotationKind::Context.span(clamp(*label, &file.text)).label(text.as_str()));
            }
            group = group.element(snippet);
        }
        for (label, text) in diagnostic.labels.iter().filter(|(label, _)| label.file != span.file) {
            let other = project.file(label.file);
            group = group.element(
                Snippet::source(&*other.text)
                    .path(&*other.path)
                    .annotation(AnnotationKind::Context.span(clamp(*label, &other.text)).label(text.as_str())),
            );
        }
    }
    if let Some(place) = &diagnostic.place {
        group = group.element(Origin::path(place.as_str()));
    }
    for hint in &diagnostic.hints {
        group = group.element(Level::HELP.with_name("hint").message(hint.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// A span that lies in the text and on character boundaries, whatever it was made from.
fn clamp(span: Span, text: &str) -> std::ops::Range<usize> {
    let mut start = (span.start as usize).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = (span.end as usize).clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
