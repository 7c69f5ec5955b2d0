//! Composed document → laid-out pages, through Typst as a library. What Typst says of a template becomes a diagnostic.

mod data;
mod icons;
mod world;

use typst::diag::{SourceDiagnostic, SourceResult, Warned};
use typst_layout::PagedDocument;

pub use world::Templates;

use crate::compose::Composed;
use crate::diag::{Diagnostic, Sink, codes};
use crate::fonts::Fonts;
use crate::source::{Project, Span};
use world::PageWorld;

/// Lays a document out. `None` after an error, which is in the sink; a warning from Typst (an unknown font, a layout that does not
/// converge) is an error too, because it would be visible on paper.
pub fn typeset(
    composed: &Composed,
    templates: &Templates,
    fonts: &Fonts,
    day: jiff::civil::Date,
    project: &Project,
    sink: &mut Sink,
) -> Option<PagedDocument> {
    let world = match PageWorld::new(composed, templates, fonts, day) {
        Ok(world) => world,
        Err(diagnostic) => {
            sink.push(diagnostic);
            return None;
        }
    };
    let Warned { output, warnings }: Warned<SourceResult<PagedDocument>> = typst::compile(&world);
    let mut failed = false;
    for warning in &warnings {
        failed = true;
        sink.push(translate(warning, &world, project));
    }
    match output {
        Ok(document) if !failed => Some(document),
        Ok(_) => None,
        Err(errors) => {
            for error in &errors {
                sink.push(translate(error, &world, project));
            }
            None
        }
    }
}

/// Drops what Typst has memoised and not used in the last `keep` documents; 0 drops all. What is never dropped would grow with
/// every document.
pub(crate) fn forget(keep: usize) {
    typst::comemo::evict(keep);
}

fn translate(found: &SourceDiagnostic, world: &PageWorld<'_>, project: &Project) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(codes::TEMPLATE, found.message.to_string());
    let place = found.span.id().and_then(|id| {
        let file = project.find(id.get().vpath().get_without_slash())?;
        let range = typst::WorldExt::range(world, found.span)?;
        Some(Span::new(file, range))
    });
    diagnostic.span = place;
    for hint in &found.hints {
        diagnostic = diagnostic.hint(hint.v.to_string());
    }
    diagnostic
}

/// PDF export speaks of templates too; its errors have no world any more.
pub(crate) fn translate_export(found: &SourceDiagnostic) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(codes::PDF, found.message.to_string());
    for hint in &found.hints {
        diagnostic = diagnostic.hint(hint.v.to_string());
    }
    diagnostic
}
