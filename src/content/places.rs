//! Where a record is written, so that one value of it alone can be changed.

use super::node::{Kind, Node};
use crate::source::Span;

/// The record at a place.
pub(crate) fn record_at(node: &Node, wanted: Span) -> Option<&Node> {
    if node.span == wanted && matches!(node.kind, Kind::Mapping(_)) {
        return Some(node);
    }
    match &node.kind {
        Kind::Sequence(items) => items.iter().find_map(|item| record_at(item, wanted)),
        Kind::Mapping(entries) => entries.iter().find_map(|(_, value)| record_at(value, wanted)),
        Kind::Null | Kind::Bool(_) | Kind::Scalar(_) => None,
    }
}
