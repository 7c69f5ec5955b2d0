//! What is written and never printed: terms that no text has in it.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::reading::Reader;
use crate::catalog::Catalog;
use crate::catalog::scan::Facts;
use crate::diag::{Diagnostic, Sink, codes};

pub(super) fn terms(catalog: &Catalog, reader: &Reader<'_>, sink: &mut Sink) {
    let mut used = BTreeSet::new();
    for entry in catalog.resources.iter().flat_map(|(_, resource)| resource.entries()) {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            let references = Facts::of(pattern).references;
            used.extend(references.into_iter().filter(|reference| reference.is_term).map(|reference| reference.name));
        }
    }
    for (name, span) in reader.terms().filter(|(name, _)| !used.contains(name)) {
        let finding = Diagnostic::new(codes::UNUSED, format!("term \"-{name}\" is in no text"));
        sink.push(finding.at(span).hint(format!("write {{ -{name} }} where the word is, or delete the term")));
    }
}
