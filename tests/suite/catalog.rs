//! The strict Fluent catalog: everything that Fluent does wrong silently is a diagnostic.

use std::fmt::Write;

use begleitheft::catalog::{Arg, Catalog};
use begleitheft::diag::{Diagnostic, Format, Sink, render};
use begleitheft::source::Project;

mod compare;
mod format;
mod input;
mod review;
mod scan;
mod syntax;

fn project(files: &[(&str, &str)]) -> Project {
    Project::in_memory(files.iter().map(|(path, text)| (*path, text.as_bytes())))
}

fn load(project: &Project, tag: &str) -> (Catalog, Sink) {
    let mut sink = Sink::default();
    let catalog = Catalog::load(project, &tag.parse().unwrap(), &mut sink);
    (catalog, sink)
}

/// One line per finding, then its labels and hints.
fn report(diagnostics: &[Diagnostic], project: &Project) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        out += &render(std::slice::from_ref(diagnostic), project, Format::Short, false).replace("locales/de/", "");
        for (span, label) in &diagnostic.labels {
            let file = project.file(span.file);
            let position = file.position(span.start as usize);
            writeln!(out, "  at {}:{}: {label}", position.line, position.column).unwrap();
        }
        for hint in &diagnostic.hints {
            writeln!(out, "  hint: {hint}").unwrap();
        }
    }
    out
}

/// The findings in one German file, `a.ftl`.
fn faults(ftl: &str) -> String {
    let project = project(&[("locales/de/a.ftl", ftl)]);
    report(&load(&project, "de").1.diagnostics, &project)
}

/// How many findings there are: rendering thousands is slow.
fn faults_in(ftl: &str) -> usize {
    load(&project(&[("locales/de/a.ftl", ftl)]), "de").1.diagnostics.len()
}

/// The ids that can be used of one German file, whatever is wrong in it.
fn usable(ftl: &str) -> String {
    let project = project(&[("locales/de/a.ftl", ftl)]);
    load(&project, "de").0.ids().collect::<Vec<_>>().join(" ")
}

fn text(text: &str) -> Arg {
    Arg::Text(text.to_owned())
}
