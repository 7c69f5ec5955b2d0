//! The Fluent files of one language → what is wrong in them, and what each message needs and prints.
//!
//! Everything static: nothing is formatted here. [`syntax::read`] makes each file parse; [`scan`] looks at the AST of
//! all of them together, because they refer to one another.

mod checks;
mod explain;
mod facts;
mod graph;
mod markup;
mod normal;
mod stray;
mod syntax;
mod text;

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Attribute, Pattern, Resource};
use fluent_syntax::parser;

use self::facts::NUMBER;
use self::graph::{Entry, Graph, MAX_PLACEABLES, Need, Node};
use super::plural::Plurals;
use crate::diag::{Diagnostic, Sink, codes};
use crate::source::Span;

pub(super) use self::facts::Facts;
pub(super) use self::markup::Markup;
pub(super) use self::normal::HASH_DIGITS;
pub(super) use self::syntax::{Readable, read};
pub(super) use self::text::{Source, blank, entry_text};

/// A message as the rest of the program sees it, without its text.
#[derive(Debug)]
pub(super) struct Message {
    /// The id.
    pub(super) span: Span,
    pub(super) hash: String,
    pub(super) value: Option<Part>,
    pub(super) attributes: BTreeMap<String, Part>,
    /// Some of its lines could not be read, which is reported: what is missing is no further fault.
    pub(super) is_incomplete: bool,
}

/// A value or attribute.
#[derive(Debug)]
pub(super) struct Part {
    /// The id of the message or of the attribute.
    pub(super) span: Span,
    /// What has to be passed, through all messages that it refers to.
    pub(super) variables: BTreeMap<String, Variable>,
    pub(super) markup: Markup,
    /// Tags in it are unknown or not balanced, which is reported.
    pub(super) has_faulty_markup: bool,
}

#[derive(Debug)]
pub(super) struct Variable {
    pub(super) span: Span,
    /// Printed, not only chosen by.
    pub(super) is_printed: bool,
    /// Only a number does.
    pub(super) is_number: bool,
    /// Only text does.
    pub(super) is_word: bool,
}

/// What [`scan`] found out.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) messages: BTreeMap<String, Message>,
    /// Messages (and terms, with `-`) that exist but cannot be used. Each is reported.
    pub(super) lost: BTreeMap<String, Span>,
    /// Per file, ranges that must not reach the bundle: second definitions, and what Fluent cannot format.
    pub(super) unusable: Vec<(usize, Range<usize>)>,
}

/// Checks all files of a language.
pub(super) fn scan(files: &[Readable], plurals: &Plurals, sink: &mut Sink) -> Scan {
    let resources: Vec<Resource<&str>> = files.iter().map(|file| parse(file, sink)).collect();
    let mut scan = Scan::default();
    for (name, span) in files.iter().flat_map(|file| &file.lost) {
        scan.lost.entry(name.clone()).or_insert(*span);
    }

    let mut collector = Collector {
        entries: vec![],
        nodes: vec![],
        names: BTreeMap::new(),
        parts: vec![],
        unusable: &mut scan.unusable,
        sink: &mut *sink,
    };
    for (number, (file, resource)) in files.iter().zip(&resources).enumerate() {
        collector.file(number, file, resource);
    }
    let Collector { entries, nodes, names, parts, .. } = collector;
    // A second, faulty definition does not take the first one away.
    scan.lost.retain(|name, _| {
        let found = names.get(name.trim_start_matches('-')).map(|index: &usize| &entries[*index]);
        found.is_none_or(|entry| entry.is_term != name.starts_with('-'))
    });

    let mut unusable: BTreeSet<usize> = BTreeSet::new();
    let mut markup = Vec::with_capacity(nodes.len());
    for node in &nodes {
        let source = entries[node.entry].source;
        let before = sink.diagnostics.len();
        let counts = markup::check(source, node.pattern, sink);
        markup.push((counts, sink.diagnostics.len() > before));
        if checks::check(source, &node.facts, plurals, sink) {
            unusable.insert(node.entry);
        }
    }
    let graph = Graph::new(entries, nodes, names, &scan.lost, sink);
    let needs = graph.needs();
    checks::term_calls(&graph, &needs, sink);
    unusable.extend(too_long(&graph, sink));

    for (index, entry) in graph.entries.iter().enumerate() {
        let span = entry.source.span(entry.name);
        if unusable.contains(&index) {
            let dash = if entry.is_term { "-" } else { "" };
            scan.lost.insert(format!("{dash}{}", entry.name), span);
            scan.unusable.push((entry.file, entry.range()));
        } else if !entry.is_term {
            let part = |node: usize, span| part(span, &needs[node], markup[node]);
            let message = Message {
                span,
                hash: normal::hash(parts[index].0, parts[index].1),
                value: entry.value.map(|node| part(node, span)),
                attributes: entry
                    .attributes
                    .iter()
                    .map(|(id, node)| ((*id).to_owned(), part(*node, entry.source.span(id))))
                    .collect(),
                is_incomplete: entry.is_incomplete,
            };
            scan.messages.insert(entry.name.to_owned(), message);
        }
    }
    scan
}

/// [`read`] has taken out whatever does not parse.
fn parse<'a>(file: &'a Readable, sink: &mut Sink) -> Resource<&'a str> {
    parser::parse(file.text.as_str()).unwrap_or_else(|(partial, errors)| {
        for error in errors {
            sink.push(
                Diagnostic::new(codes::FTL_SYNTAX, format!("the entry cannot be read: {}", error.kind))
                    .at(Span::new(file.file, error.pos)),
            );
        }
        partial
    })
}

/// Entries of a text that is in no project: name (`-` before a term), hash, and where it begins. What is wrong in it is nobody's
/// concern.
pub(super) fn entries(text: &str) -> Vec<(String, String, usize)> {
    let file = read(Span::nowhere().file, text, &mut Sink::default());
    let source = Source { file: file.file, text: &file.text };
    let resource = parse(&file, &mut Sink::default());
    let entries = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(it) => {
            let hash = normal::hash(it.value.as_ref(), &it.attributes);
            Some((it.id.name.to_owned(), hash, source.offset(it.id.name)))
        }
        ast::Entry::Term(it) => {
            let hash = normal::hash(Some(&it.value), &it.attributes);
            Some((format!("-{}", it.id.name), hash, source.offset(it.id.name) - 1))
        }
        _ => None,
    });
    entries.collect()
}

type Parts<'a> = (Option<&'a Pattern<&'a str>>, &'a [Attribute<&'a str>]);

/// Entries and patterns of all files, with second definitions reported and left out.
struct Collector<'a, 's> {
    entries: Vec<Entry<'a>>,
    nodes: Vec<Node<'a>>,
    names: BTreeMap<&'a str, usize>,
    parts: Vec<Parts<'a>>,
    unusable: &'s mut Vec<(usize, Range<usize>)>,
    sink: &'s mut Sink,
}

impl<'a> Collector<'a, '_> {
    fn file(&mut self, number: usize, file: &'a Readable, resource: &'a Resource<&'a str>) {
        let source = Source { file: file.file, text: &file.text };
        for entry in &resource.body {
            let (name, is_term, parts): (&str, bool, Parts<'a>) = match entry {
                ast::Entry::Message(message) => (message.id.name, false, (message.value.as_ref(), &message.attributes)),
                ast::Entry::Term(term) => (term.id.name, true, (Some(&term.value), &term.attributes)),
                _ => continue,
            };
            let dash = if is_term { "-" } else { "" };
            let entry = Entry {
                source,
                file: number,
                start: source.offset(name) - dash.len(),
                is_term,
                name,
                value: None,
                attributes: vec![],
                is_incomplete: file.incomplete.iter().any(|cut| cut.strip_prefix(dash) == Some(name)),
            };
            self.entry(entry, parts);
        }
    }

    fn entry(&mut self, mut entry: Entry<'a>, parts: Parts<'a>) {
        let index = self.entries.len();
        let (name, source) = (entry.name, entry.source);
        let fault = match self.names.entry(name) {
            // The bundle has the functions in the same table as the messages.
            _ if name == NUMBER => Some(
                Diagnostic::new(codes::DUPLICATE_MESSAGE, format!("{} has the name of a function", entry.describe()))
                    .hint("give it another name"),
            ),
            Slot::Vacant(slot) => {
                slot.insert(index);
                None
            }
            Slot::Occupied(slot) => {
                let first = &self.entries[*slot.get()];
                let message = if first.is_term == entry.is_term {
                    format!("{} is defined twice", entry.describe())
                } else {
                    format!(
                        "{} has the name of {}, and Fluent keeps only one of them",
                        entry.describe(),
                        first.describe()
                    )
                };
                let hint = "the first one counts: delete one of them, or give it another name";
                let span = first.source.span(first.name);
                Some(Diagnostic::new(codes::DUPLICATE_MESSAGE, message).label(span, "first here").hint(hint))
            }
        };
        if let Some(fault) = fault {
            self.sink.push(fault.at(source.span(name)));
            self.unusable.push((entry.file, entry.range()));
            return;
        }
        entry.value = parts.0.map(|pattern| self.node(index, None, pattern));
        for attribute in parts.1 {
            let id = attribute.id.name;
            if let Some((first, _)) = entry.attributes.iter().find(|(other, _)| *other == id) {
                self.sink.push(
                    Diagnostic::new(codes::DUPLICATE_MESSAGE, format!("attribute \"{id}\" is defined twice"))
                        .at(source.span(id))
                        .label(source.span(first), "first here; only this one is ever printed")
                        .hint("delete one of them, or give it another name"),
                );
                continue;
            }
            let node = self.node(index, Some(id), &attribute.value);
            entry.attributes.push((id, node));
        }
        self.entries.push(entry);
        self.parts.push(parts);
    }

    fn node(&mut self, entry: usize, attribute: Option<&'a str>, pattern: &'a Pattern<&'a str>) -> usize {
        self.nodes.push(Node { entry, attribute, pattern, facts: Facts::of(pattern) });
        self.nodes.len() - 1
    }
}

/// Patterns that Fluent would cut short. Returns their entries.
fn too_long(graph: &Graph<'_>, sink: &mut Sink) -> BTreeSet<usize> {
    let counts = graph.placeables();
    let mut found = BTreeSet::new();
    for (node, count) in counts.iter().enumerate() {
        let is_inherited = graph.targets[node].iter().flatten().any(|target| counts[*target] > MAX_PLACEABLES);
        if *count <= MAX_PLACEABLES || is_inherited {
            continue;
        }
        let entry = &graph.entries[graph.nodes[node].entry];
        let place = graph.nodes[node].attribute.unwrap_or(entry.name);
        sink.push(
            Diagnostic::new(
                codes::FTL_SYNTAX,
                format!("{} has {count} placeables, and Fluent stops after {MAX_PLACEABLES}", entry.describe()),
            )
            .at(entry.source.span(place))
            .hint("split it into several messages"),
        );
        found.insert(graph.nodes[node].entry);
    }
    found
}

fn part(span: Span, needs: &BTreeMap<&str, Need<'_>>, (markup, has_faulty_markup): (Markup, bool)) -> Part {
    let variables = needs.iter().map(|(name, need)| {
        let Need { span, is_printed, is_number, is_word, .. } = *need;
        ((*name).to_owned(), Variable { span, is_printed, is_number, is_word })
    });
    Part { span, variables: variables.collect(), markup, has_faulty_markup }
}
