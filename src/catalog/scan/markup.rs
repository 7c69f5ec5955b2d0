//! `<strong>`, `<em>` and `<de>` in a pattern: known, balanced, not crossing; and how many of each are printed.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::text::Source;
use crate::diag::{Diagnostic, Sink, codes};
use crate::source::Span;

/// The tags that templates know. `<de>` is a German term that is kept in German.
pub(crate) const TAGS: [&str; 3] = ["strong", "em", "de"];

/// How often each of [`TAGS`] is opened, at least and at most, whichever variants are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Markup([(usize, usize); TAGS.len()]);

impl Markup {
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&'static str, (usize, usize))> {
        TAGS.into_iter().zip(self.0)
    }

    fn add(&mut self, other: Self) {
        for (mine, its) in self.0.iter_mut().zip(other.0) {
            *mine = (mine.0.saturating_add(its.0), mine.1.saturating_add(its.1));
        }
    }

    /// One or the other is printed.
    fn or(&mut self, other: Self) {
        for (mine, its) in self.0.iter_mut().zip(other.0) {
            *mine = (mine.0.min(its.0), mine.1.max(its.1));
        }
    }
}

/// Checks a pattern and each of its variants for itself, and counts.
pub(super) fn check(source: Source<'_>, pattern: &Pattern<&str>, sink: &mut Sink) -> Markup {
    let mut markup = Markup::default();
    let mut open: Vec<(&'static str, Span)> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let span = |start: usize, end: usize| source.span(&value[start..end]);
                tags(value, span, &mut open, &mut markup, sink);
            }
            PatternElement::Placeable { expression } => {
                markup.add(in_expression(source, expression, &mut open, sink));
            }
        }
    }
    for (tag, span) in open {
        sink.push(
            Diagnostic::new(codes::MARKUP, format!("<{tag}> is not closed"))
                .at(span)
                .hint(format!("write </{tag}> in the same message, attribute or variant")),
        );
    }
    markup
}

fn in_expression(
    source: Source<'_>,
    expression: &Expression<&str>,
    open: &mut Vec<(&'static str, Span)>,
    sink: &mut Sink,
) -> Markup {
    let mut markup = Markup::default();
    match expression {
        Expression::Select { variants, .. } => {
            let mut counts = variants.iter().map(|variant| check(source, &variant.value, sink));
            if let Some(first) = counts.next() {
                markup = first;
                counts.for_each(|other| markup.or(other));
            }
        }
        // Quoted text is printed like any other.
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let text = unescape_unicode_to_string(value);
            tags(&text, |_, _| source.span(value), open, &mut markup, sink);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            markup = in_expression(source, expression, open, sink);
        }
        Expression::Inline(_) => {}
    }
    markup
}

fn tags(
    text: &str,
    span: impl Fn(usize, usize) -> Span,
    open: &mut Vec<(&'static str, Span)>,
    markup: &mut Markup,
    sink: &mut Sink,
) {
    let mut from = 0;
    while let Some(at) = text[from..].find(['<', '>']).map(|found| from + found) {
        let Some(length) = tag_length(&text[at..]) else {
            let (what, like) = if text[at..].starts_with('<') {
                ("\"<\" that begins", "«kleiner als» or «unter»")
            } else {
                ("\">\" that ends", "«größer als» or «über»")
            };
            sink.push(
                Diagnostic::new(codes::MARKUP, format!("a {what} no tag that is known"))
                    .at(span(at, at + 1))
                    .hint(format!("tags are <strong>, <em> and <de>; write anything else in words, like {like}")),
            );
            from = at + 1;
            continue;
        };
        let end = at + length;
        let tag = &text[at..end];
        let place = span(at, end);
        let name = tag.trim_start_matches(['<', '/']).trim_end_matches('>');
        let is_closing = tag.starts_with("</");
        match TAGS.iter().position(|known| *known == name) {
            // Its opening tag is reported already.
            None if is_closing && text[..at].contains(&format!("<{name}")) => {}
            None => sink.push(unknown(tag, name).at(place)),
            Some(number) if is_closing => close(TAGS[number], place, open, sink),
            Some(number) => {
                let count = &mut markup.0[number];
                *count = (count.0 + 1, count.1 + 1);
                open.push((TAGS[number], place));
            }
        }
        from = end;
    }
}

/// The length of what looks like a tag, known or not: `<b>`, `</b>`, `<br/>`, `<a href="…">`.
fn tag_length(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = inner.find(['<', '>', '\n'])?;
    inner[end..].starts_with('>').then_some(1 + end + 1)
}

fn unknown(tag: &str, name: &str) -> Diagnostic {
    let finding = Diagnostic::new(codes::MARKUP, format!("the tag \"{tag}\" is not known"));
    let meant = match name.to_lowercase().as_str() {
        "b" | "bold" => Some("strong"),
        "i" | "italic" => Some("em"),
        lower => TAGS.into_iter().find(|known| *known == lower),
    };
    match meant {
        Some(meant) => finding.hint(format!("did you mean <{meant}>?")),
        None => finding.suggest(name, TAGS).hint("there are only <strong>, <em> and <de>"),
    }
}

fn close(tag: &'static str, place: Span, open: &mut Vec<(&'static str, Span)>, sink: &mut Sink) {
    match open.iter().rposition(|(other, _)| *other == tag) {
        None => sink.push(
            Diagnostic::new(codes::MARKUP, format!("</{tag}> closes nothing"))
                .at(place)
                .hint(format!("write <{tag}> before it in the same message, attribute or variant, or delete it")),
        ),
        Some(position) => {
            if let Some((inner, inner_place)) = open.get(position + 1) {
                sink.push(
                    Diagnostic::new(codes::MARKUP, format!("</{tag}> closes before <{inner}> is closed"))
                        .at(place)
                        .label(*inner_place, "opened here")
                        .hint(format!("close the inner one first: </{inner}></{tag}>")),
                );
            }
            // The inner ones are reported; they are not to be reported a second time as open or as closing nothing.
            let crossed: Vec<_> = open.drain(position..).skip(1).collect();
            open.extend(crossed);
        }
    }
}
