//! Where a value of a record is written, so that it alone can be changed.

use super::node::{self, Kind, Node};
use crate::diag::Sink;
use crate::source::{Project, Span};

/// The place of a value: its record by the place of that, the value by the keys that lead to it.
pub fn place_of(project: &Project, record: Span, keys: &[&str]) -> Option<Span> {
    let tree = node::parse(project, record.file, &mut Sink::default())?;
    let record = find(&tree, record)?;
    keys.iter().try_fold(record, |node, key| entry(node, key)).map(|node| node.span)
}

fn entry<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    let Kind::Mapping(entries) = &node.kind else { return None };
    entries.iter().find(|(found, _)| found.value == key).map(|(_, value)| value)
}

fn find(node: &Node, wanted: Span) -> Option<&Node> {
    if node.span == wanted && matches!(node.kind, Kind::Mapping(_)) {
        return Some(node);
    }
    match &node.kind {
        Kind::Sequence(items) => items.iter().find_map(|item| find(item, wanted)),
        Kind::Mapping(entries) => entries.iter().find_map(|(_, value)| find(value, wanted)),
        Kind::Null | Kind::Bool(_) | Kind::Scalar(_) => None,
    }
}
