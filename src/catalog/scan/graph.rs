//! Patterns and what they refer to: references resolved, circles found, and what a pattern needs through all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::facts::{Facts, Reference, key_text};
use super::text::{Source, entry_end};
use crate::diag::{Diagnostic, Sink, codes, nearest};
use crate::source::Span;

/// Fluent stops after so many, counted through all references.
pub(super) const MAX_PLACEABLES: usize = 100;

/// A message or term.
pub(super) struct Entry<'a> {
    pub(super) source: Source<'a>,
    /// Which of the language's files, and where in it the entry begins.
    pub(super) file: usize,
    pub(super) start: usize,
    pub(super) is_term: bool,
    pub(super) name: &'a str,
    /// Index of the node.
    pub(super) value: Option<usize>,
    pub(super) attributes: Vec<(&'a str, usize)>,
    pub(super) is_incomplete: bool,
}

impl Entry<'_> {
    /// The bytes of the entry. Up to the next entry there is nothing but comments.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..entry_end(self.source.text, self.start)
    }

    /// `message "foo"` or `term "-foo"`.
    pub(super) fn describe(&self) -> String {
        if self.is_term { format!("term \"-{}\"", self.name) } else { format!("message \"{}\"", self.name) }
    }
}

/// A value or attribute: what Fluent resolves in one go.
pub(super) struct Node<'a> {
    pub(super) entry: usize,
    pub(super) attribute: Option<&'a str>,
    pub(super) pattern: &'a Pattern<&'a str>,
    pub(super) facts: Facts<'a>,
}

/// What has to be passed for one variable.
#[derive(Clone)]
pub(super) struct Need<'a> {
    pub(super) span: Span,
    pub(super) is_printed: bool,
    pub(super) is_number: bool,
    pub(super) is_word: bool,
    /// The keys of all variants that it chooses between.
    pub(super) keys: BTreeSet<&'a str>,
    pub(super) default: Option<&'a str>,
}

/// All messages and terms of one language.
pub(super) struct Graph<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) names: BTreeMap<&'a str, usize>,
    /// Per node and reference, the node meant.
    pub(super) targets: Vec<Vec<Option<usize>>>,
    /// Nodes, each after those that it refers to.
    order: Vec<usize>,
}

impl<'a> Graph<'a> {
    /// Resolves every reference. `lost` are names that exist but could not be read: `-` stands before a term's.
    pub(super) fn new(
        entries: Vec<Entry<'a>>,
        nodes: Vec<Node<'a>>,
        names: BTreeMap<&'a str, usize>,
        lost: &BTreeMap<String, Span>,
        sink: &mut Sink,
    ) -> Self {
        let mut graph = Self { entries, nodes, names, targets: vec![], order: vec![] };
        graph.targets = graph
            .nodes
            .iter()
            .map(|node| {
                let source = graph.entries[node.entry].source;
                node.facts.references.iter().map(|reference| graph.resolve(source, reference, lost, sink)).collect()
            })
            .collect();
        graph.order = graph.sort(sink);
        graph
    }

    fn resolve(
        &self,
        source: Source<'_>,
        reference: &Reference<'a>,
        lost: &BTreeMap<String, Span>,
        sink: &mut Sink,
    ) -> Option<usize> {
        let name = reference.name;
        let dash = if reference.is_term { "-" } else { "" };
        if lost.contains_key(&format!("{dash}{name}")) {
            return None;
        }
        let kind = if reference.is_term { "term" } else { "message" };
        let finding = |what: String| Diagnostic::new(codes::UNKNOWN_REFERENCE, what);
        let known = self.names.get(name).map(|index| &self.entries[*index]);
        let Some(entry) = known.filter(|entry| entry.is_term == reference.is_term) else {
            let unknown = finding(format!("{kind} \"{dash}{name}\" does not exist")).at(source.span(name));
            sink.push(match known {
                Some(entry) if entry.is_term => unknown.hint(format!("there is a term: write {{ -{name} }}")),
                Some(_) => unknown.hint(format!("there is a message: write {{ {name} }}")),
                None => {
                    let same_kind = self.entries.iter().filter(|entry| entry.is_term == reference.is_term);
                    let names = same_kind.map(|entry| entry.name);
                    match nearest(name, names) {
                        Some(near) => unknown.hint(format!("did you mean \"{near}\"?")),
                        None => {
                            unknown.hint(format!("write \"{dash}{name} = …\" in this language, or the text itself"))
                        }
                    }
                }
            });
            return None;
        };
        let Some(attribute) = reference.attribute else {
            if entry.value.is_none() {
                let attributes: Vec<_> = entry.attributes.iter().map(|(id, _)| format!("{name}.{id}")).collect();
                sink.push(
                    finding(format!("{kind} \"{dash}{name}\" has no text of its own, only attributes"))
                        .at(source.span(name))
                        .label(entry.source.span(entry.name), format!("this {kind}"))
                        .hint(format!("refer to one of them: {}", attributes.join(", "))),
                );
            }
            return entry.value;
        };
        let found = entry.attributes.iter().find(|(id, _)| *id == attribute).map(|(_, node)| *node);
        if found.is_none() && !entry.is_incomplete {
            sink.push(
                finding(format!("{kind} \"{dash}{name}\" has no attribute \"{attribute}\""))
                    .at(source.span(attribute))
                    .label(entry.source.span(entry.name), format!("this {kind}"))
                    .suggest(attribute, entry.attributes.iter().map(|(id, _)| *id)),
            );
        }
        found
    }

    /// `foo`, `foo.attribute` or `-foo`.
    fn path(&self, node: usize) -> String {
        let Node { entry, attribute, .. } = &self.nodes[node];
        let Entry { is_term, name, .. } = &self.entries[*entry];
        let dash = if *is_term { "-" } else { "" };
        attribute.map_or_else(|| format!("{dash}{name}"), |attribute| format!("{dash}{name}.{attribute}"))
    }

    pub(super) fn source(&self, node: usize) -> Source<'a> {
        self.entries[self.nodes[node].entry].source
    }

    /// Depth first, without recursion, because a chain of messages can be as long as a file. Reports each circle once.
    fn sort(&self, sink: &mut Sink) -> Vec<usize> {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Open,
            Done,
        }
        let mut marks = vec![Mark::New; self.nodes.len()];
        let mut order = Vec::with_capacity(self.nodes.len());
        for root in 0..self.nodes.len() {
            if marks[root] != Mark::New {
                continue;
            }
            marks[root] = Mark::Open;
            let mut path = vec![(root, 0)];
            while let Some((node, next)) = path.last_mut() {
                let node = *node;
                let reference = *next;
                *next += 1;
                match self.targets[node].get(reference) {
                    Some(None) => {}
                    Some(Some(target)) => match marks[*target] {
                        Mark::New => {
                            marks[*target] = Mark::Open;
                            path.push((*target, 0));
                        }
                        Mark::Open => {
                            let circle = path.iter().map(|(node, _)| *node).skip_while(|node| node != target);
                            let circle: Vec<_> = circle.chain([*target]).map(|node| self.path(node)).collect();
                            let name = self.nodes[node].facts.references[reference].name;
                            sink.push(
                                Diagnostic::new(
                                    codes::UNKNOWN_REFERENCE,
                                    format!("messages refer to one another in a circle: {}", circle.join(" → ")),
                                )
                                .at(self.source(node).span(name))
                                .hint("write the text itself in one of them"),
                            );
                        }
                        Mark::Done => {}
                    },
                    None => {
                        marks[node] = Mark::Done;
                        order.push(node);
                        path.pop();
                    }
                }
            }
        }
        order
    }

    /// Per node, its variables with those of the messages in it. A term has its own: only its call passes them.
    pub(super) fn needs(&self) -> Vec<BTreeMap<&'a str, Need<'a>>> {
        let mut needs: Vec<BTreeMap<&'a str, Need<'a>>> = vec![BTreeMap::new(); self.nodes.len()];
        for &node in &self.order {
            let mut own = self.own_needs(node);
            for (reference, target) in self.nodes[node].facts.references.iter().zip(&self.targets[node]) {
                let (false, Some(target)) = (reference.is_term, target) else { continue };
                for (name, need) in &needs[*target] {
                    match own.get_mut(name) {
                        Some(mine) => mine.merge(need),
                        None => {
                            own.insert(name, need.clone());
                        }
                    }
                }
            }
            needs[node] = own;
        }
        needs
    }

    fn own_needs(&self, node: usize) -> BTreeMap<&'a str, Need<'a>> {
        let source = self.source(node);
        let facts = &self.nodes[node].facts;
        let mut own: BTreeMap<&'a str, Need<'a>> = BTreeMap::new();
        for used in &facts.variables {
            let need = Need {
                span: source.span(used.name),
                is_printed: used.is_printed,
                is_number: used.is_number,
                is_word: used.is_word,
                keys: BTreeSet::new(),
                default: None,
            };
            own.entry(used.name).and_modify(|mine| mine.merge(&need)).or_insert(need);
        }
        for select in &facts.selects {
            let Some(need) = select.variable().and_then(|name| own.get_mut(name)) else { continue };
            need.keys.extend(select.keys().map(key_text));
            let default = select.variants.iter().find(|variant| variant.default);
            need.default = need.default.or(default.map(|variant| key_text(&variant.key)));
        }
        own
    }

    /// Per node, how many placeables Fluent resolves at most.
    pub(super) fn placeables(&self) -> Vec<usize> {
        let mut counts = vec![0; self.nodes.len()];
        for &node in &self.order {
            let mut targets = self.targets[node].iter();
            let mut next = || targets.next().copied().flatten().map_or(0, |target| counts[target]);
            counts[node] = in_pattern(self.nodes[node].pattern, &mut next);
        }
        counts
    }

    /// Uses of a variable in a term behind another term: when that is printed, Fluent forgets the arguments of this one.
    pub(super) fn forgotten(&self) -> Vec<(usize, &'a str)> {
        let mut forgets = vec![false; self.nodes.len()];
        let mut found = Vec::new();
        for &node in &self.order {
            let mut targets = self.nodes[node].facts.references.iter().zip(&self.targets[node]);
            let mut next = || targets.next().is_some_and(|(r, target)| r.is_term || target.is_some_and(|t| forgets[t]));
            let mut walk = Forgetting { next: &mut next, late: vec![] };
            let after = walk.pattern(self.nodes[node].pattern, false);
            if self.entries[self.nodes[node].entry].is_term {
                found.extend(walk.late.into_iter().map(|name| (node, name)));
            }
            forgets[node] = after;
        }
        found
    }
}

impl Need<'_> {
    fn merge(&mut self, other: &Self) {
        self.is_printed |= other.is_printed;
        self.is_number |= other.is_number;
        self.is_word |= other.is_word;
        self.keys.extend(&other.keys);
        self.default = self.default.or(other.default);
    }
}

/// Counts as Fluent does. `next` gives the count of the next reference, in the order of [`Facts`].
fn in_pattern(pattern: &Pattern<&str>, next: &mut dyn FnMut() -> usize) -> usize {
    let mut count = 0usize;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            count = count.saturating_add(1).saturating_add(in_expression(expression, next));
        }
    }
    count
}

fn in_expression(expression: &Expression<&str>, next: &mut dyn FnMut() -> usize) -> usize {
    match expression {
        Expression::Inline(inline) => in_inline(inline, next),
        Expression::Select { selector, variants } => {
            let chosen = in_inline(selector, next);
            let longest = variants.iter().map(|variant| in_pattern(&variant.value, next)).max();
            chosen.saturating_add(longest.unwrap_or(0))
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, next: &mut dyn FnMut() -> usize) -> usize {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().fold(0, |sum: usize, argument| sum.saturating_add(in_inline(argument, next)))
        }
        InlineExpression::TermReference { arguments, .. } => {
            let positional = arguments.iter().flat_map(|arguments| &arguments.positional);
            let sum = positional.fold(0, |sum: usize, argument| sum.saturating_add(in_inline(argument, next)));
            sum.saturating_add(next())
        }
        InlineExpression::MessageReference { .. } => next(),
        InlineExpression::Placeable { expression } => in_expression(expression, next),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => 0,
    }
}

struct Forgetting<'a, 'n> {
    /// Whether the next reference, in the order of [`Facts`], makes Fluent forget.
    next: &'n mut dyn FnMut() -> bool,
    late: Vec<&'a str>,
}

impl<'a> Forgetting<'a, '_> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, mut forgot: bool) -> bool {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                forgot = self.expression(expression, forgot);
            }
        }
        forgot
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, forgot: bool) -> bool {
        match expression {
            Expression::Inline(inline) => self.inline(inline, forgot),
            Expression::Select { selector, variants } => {
                let chosen = self.inline(selector, forgot);
                variants.iter().fold(chosen, |any, variant| self.pattern(&variant.value, chosen) || any)
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, forgot: bool) -> bool {
        match inline {
            InlineExpression::VariableReference { id } => {
                if forgot {
                    self.late.push(id.name);
                }
                forgot
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().fold(forgot, |forgot, argument| self.inline(argument, forgot))
            }
            InlineExpression::TermReference { arguments, .. } => {
                let positional = arguments.iter().flat_map(|arguments| &arguments.positional);
                let forgot = positional.fold(forgot, |forgot, argument| self.inline(argument, forgot));
                (self.next)() || forgot
            }
            InlineExpression::MessageReference { .. } => (self.next)() || forgot,
            InlineExpression::Placeable { expression } => self.expression(expression, forgot),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => forgot,
        }
    }
}
