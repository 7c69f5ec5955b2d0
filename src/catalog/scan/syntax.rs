//! Junk → what went wrong, and a text of the same length without it.
//!
//! The parser drops a faulty entry silently, with all lines up to the next line that looks like an entry, and sometimes
//! with the entry after it. Here each faulty stretch is explained and blanked, and the rest is read again, until nothing
//! faulty is left: a broken message does not hide the others.

use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::explain::explain;
use super::stray::{Cleaned, clean};
use super::text::{Source, attribute_name, blank, entry_name, intended_name, is_meant_as_entry, line_at, line_start};
use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{FileId, Span};

/// One file that parses without an error.
pub(crate) struct Readable {
    pub(crate) file: FileId,
    /// As long as the file, each entry where it was.
    pub(crate) text: String,
    /// Entries that could not be read: name (`-` before a term), place.
    pub(crate) lost: Vec<(String, Span)>,
    /// Entries that were read, but not all of their lines: name (`-` before a term).
    pub(crate) incomplete: Vec<String>,
}

/// Reports everything that the parser cannot read, and takes it out.
pub(crate) fn read(file: FileId, original: &str, sink: &mut Sink) -> Readable {
    let Cleaned { mut text, escapes, mut lost } = clean(file, original, sink);
    let mut incomplete = Vec::new();
    loop {
        let faults = match parser::parse(text.as_str()) {
            Ok(_) => break,
            Err((resource, errors)) => {
                Reader { source: Source { file, text: &text }, escapes: &escapes }.faults(&resource.body, errors)
            }
        };
        let before = text.clone();
        for fault in faults {
            sink.diagnostics.extend(fault.diagnostics);
            lost.extend(fault.lost);
            incomplete.extend(fault.incomplete);
            blank(&mut text, fault.range);
        }
        // Every round takes something away, so that this ends. If not, `scan` reports what is left.
        if text == before {
            break;
        }
    }
    Readable { file, text, lost, incomplete }
}

struct Fault {
    range: Range<usize>,
    diagnostics: Vec<Diagnostic>,
    lost: Option<(String, Span)>,
    incomplete: Option<String>,
    /// The lines were meant to continue the entry above.
    is_cut: bool,
}

/// The entry that a faulty line may belong to.
#[derive(Clone)]
struct Owner {
    name: String,
    span: Span,
}

impl Owner {
    fn describe(&self) -> String {
        let kind = if self.name.starts_with('-') { "term" } else { "message" };
        format!("{kind} \"{}\"", self.name)
    }
}

struct Reader<'a> {
    source: Source<'a>,
    escapes: &'a [usize],
}

impl Reader<'_> {
    fn faults(&self, body: &[Entry<&str>], errors: Vec<ParserError>) -> Vec<Fault> {
        let mut errors = errors.into_iter();
        let mut faults = Vec::new();
        let mut owner: Option<Owner> = None;
        let mut is_cut = false;
        for entry in body {
            match entry {
                Entry::Message(message) => {
                    owner = Some(Owner { name: message.id.name.to_owned(), span: self.source.span(message.id.name) });
                    is_cut = false;
                }
                Entry::Term(term) => {
                    owner = Some(Owner { name: format!("-{}", term.id.name), span: self.source.span(term.id.name) });
                    is_cut = false;
                }
                Entry::Junk { content } => {
                    let Some(mut error) = errors.next() else { continue };
                    error.pos.start = self.source.text.floor_char_boundary(error.pos.start);
                    let start = self.source.offset(content);
                    let end = start + content.len();
                    let (mut fault, own) = self.fault(start..end, &error, owner.as_ref());
                    // Further lines of a message that is cut already are not a second fault.
                    if is_cut && fault.is_cut {
                        fault.diagnostics.clear();
                    }
                    if fault.is_cut {
                        owner = own.or(owner);
                    } else {
                        owner = None;
                    }
                    is_cut = fault.is_cut;
                    let rest = fault.range.end;
                    faults.push(fault);
                    self.impossible_ids(rest..end, &mut faults);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => owner = None,
            }
        }
        faults
    }

    /// Lines like `1st = …` behind a fault. The parser has skipped them, and would need a round for each.
    fn impossible_ids(&self, junk: Range<usize>, faults: &mut Vec<Fault>) {
        let text = self.source.text;
        let mut start = junk.start;
        while start < junk.end && entry_name(line_at(text, start)).is_none() {
            let end = self.next_entry(&(start..junk.end)).map_or(junk.end, |next| next.min(junk.end));
            if let Err((_, errors)) = parser::parse(&text[start..end])
                && let Some(mut error) = errors.into_iter().next()
            {
                error.pos.start = text.floor_char_boundary(start + error.pos.start);
                faults.push(self.fault(start..end, &error, None).0);
            }
            start = end;
        }
    }

    /// What is wrong with one junk entry, and the entry that it is itself, if it has a name.
    fn fault(&self, junk: Range<usize>, error: &ParserError, owner: Option<&Owner>) -> (Fault, Option<Owner>) {
        let text = self.source.text;
        let own_name = entry_name(line_at(text, junk.start));
        let own =
            own_name.map(|name| Owner { name: name.to_owned(), span: self.span(junk.start..junk.start + name.len()) });
        let next_entry = self.next_entry(&junk);
        let end = next_entry.unwrap_or(junk.end).min(junk.end);
        let mut fault = Fault {
            range: junk.start..end,
            diagnostics: vec![],
            lost: own.as_ref().map(|own| (own.name.clone(), own.span)).or_else(|| {
                let name = intended_name(line_at(text, junk.start))?;
                Some((name.to_owned(), self.span(junk.start..junk.start + name.len())))
            }),
            incomplete: None,
            is_cut: false,
        };

        if let Some(next) = next_entry
            && error.pos.start >= next
            && let Some(brace) = last_open_brace(&text[junk.start..next])
        {
            let whose = own.as_ref().map_or_else(String::new, |own| format!(" of {}", own.describe()));
            fault.diagnostics.push(
                Diagnostic::new(codes::FTL_SYNTAX, format!("a \"{{\"{whose} is not closed before the next message"))
                    .at(self.span(junk.start + brace..junk.start + brace + 1))
                    .hint("close it with \"}\"; a brace that is to be printed is written {\"{\"}"),
            );
            return (fault, own);
        }
        if let Some(named) = &own {
            if let Some(line) = self.cutting_line(&junk, error) {
                fault.diagnostics.push(self.cut(line, named, text[junk.start..line].contains("->")));
                fault.is_cut = true;
                return (fault, own);
            }
        } else if let Some(owner) = owner {
            if attribute_name(line_at(text, line_start(text, junk.start))).is_some() {
                fault.diagnostics = self.attribute_faults(junk.start..end);
                fault.incomplete = Some(owner.name.clone());
                return (fault, own);
            }
            if self.continues(junk.start) {
                fault.diagnostics.push(self.cut(line_start(text, junk.start), owner, false));
                fault.incomplete = Some(owner.name.clone());
                fault.is_cut = true;
                return (fault, own);
            }
        }
        if !self.escapes.contains(&error.pos.start) {
            fault.diagnostics.push(explain(self.source.file, text, &error.kind, error.pos.start, junk.start));
        }
        (fault, own)
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source.file, range)
    }

    /// The first line after the first one of the junk, up to the line behind it, on which an entry begins.
    fn next_entry(&self, junk: &Range<usize>) -> Option<usize> {
        let text = self.source.text;
        let mut start = junk.start;
        while let Some(feed) = text[start..].find('\n') {
            start += feed + 1;
            if start > junk.end {
                return None;
            }
            if is_meant_as_entry(line_at(text, start)) {
                return Some(start);
            }
        }
        None
    }

    /// Whether the faulty line at `start` was meant to continue the message above it.
    fn continues(&self, start: usize) -> bool {
        let text = self.source.text;
        let line = line_at(text, line_start(text, start));
        let content = line.trim_start_matches(' ');
        if content.starts_with(['[', '*', '}', '.']) {
            return true;
        }
        if content.starts_with('#') || is_meant_as_entry(line) {
            return false;
        }
        if content.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            // `word more words` right below a message continues it; `word: …` or one after a gap forgot its `=`.
            let begin = line_start(text, start);
            let is_adjacent = begin > 0 && !line_at(text, line_start(text, begin - 1)).trim().is_empty();
            let word = content.split([' ', ':']).next().unwrap_or(content);
            return is_adjacent && !content[word.len()..].trim_start().starts_with(':');
        }
        true
    }

    /// The line inside a faulty entry that ended its text too early: one that the parser took for the end of a value
    /// or variant, though it reads on.
    fn cutting_line(&self, junk: &Range<usize>, error: &ParserError) -> Option<usize> {
        let text = self.source.text;
        let line = match &error.kind {
            ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
                let first_line_end = junk.start + text[junk.start..].find('\n')?;
                let next = first_line_end + text[first_line_end..].find(|c: char| !c.is_whitespace())?;
                line_start(text, next)
            }
            ErrorKind::MissingDefaultVariant | ErrorKind::ExpectedToken('}') => {
                let at = error.pos.start.min(text.len());
                let line = line_start(text, at);
                let before = text[line..at].trim_matches(' ');
                if line <= junk.start || !(before.is_empty() || before == "*") || !text[junk.start..at].contains("->") {
                    return None;
                }
                line
            }
            _ => return None,
        };
        let line_text = line_at(text, line);
        let content = line_text.trim_start_matches(' ');
        let is_value =
            matches!(error.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
        // After a gap it may be anything.
        let is_far = line > 0 && line_at(text, line_start(text, line - 1)).trim().is_empty();
        let cuts = match content.chars().next() {
            None | Some('#') => false,
            Some('.') => attribute_name(content).is_none(),
            Some('[' | '}') => is_value,
            Some('*') => is_value || !content.starts_with("*["),
            Some(_) => content.len() == line_text.len() && !is_meant_as_entry(line_text) && !is_far,
        };
        cuts.then_some(line)
    }

    fn cut(&self, line: usize, owner: &Owner, in_variant: bool) -> Diagnostic {
        let line_text = line_at(self.source.text, line);
        let content = line_text.trim_start_matches(' ');
        let indent = line_text.len() - content.len();
        let first = content.chars().next().filter(|c| matches!(c, '[' | '*' | '.' | '}'));
        let what = if in_variant { format!("a variant of {}", owner.describe()) } else { owner.describe() };
        let finding = match first {
            Some(c) => Diagnostic::new(
                codes::FTL_CUT,
                format!("{what} is cut before this line, because the line starts with \"{c}\""),
            )
            .hint(format!("write {{\"{c}\"}} instead of \"{c}\", or let the line begin with another word")),
            None => Diagnostic::new(
                codes::FTL_CUT,
                format!("{what} is cut before this line, because the line is not indented"),
            )
            .hint("put four spaces before the line; a new message is written id = text"),
        };
        finding.at(self.span(line + indent..line + line_text.len())).label(
            owner.span,
            format!("this {} goes on there", if owner.name.starts_with('-') { "term" } else { "message" }),
        )
    }

    /// The parser forgets why it could not read an attribute. Each is read again as if it were a message.
    fn attribute_faults(&self, junk: Range<usize>) -> Vec<Diagnostic> {
        let text = self.source.text;
        let mut faults = Vec::new();
        let mut start = line_start(text, junk.start);
        while start < junk.end {
            let line = line_at(text, start);
            if let Some((at, name)) = attribute_name(line) {
                let begin = start + at;
                let piece = &text[begin..self.attribute_end(start, junk.end)];
                if let Err((_, errors)) = parser::parse(piece)
                    && let Some(error) = errors.first()
                {
                    let place = begin + error.pos.start;
                    faults.push(match &error.kind {
                        ErrorKind::ExpectedMessageField { .. } => {
                            Diagnostic::new(codes::FTL_SYNTAX, format!("attribute \"{name}\" has no text"))
                                .at(self.span(begin..begin + name.len()))
                                .hint("write the text after \"=\", or delete the attribute")
                        }
                        _ if self.escapes.contains(&place) => break,
                        kind => explain(self.source.file, text, kind, place, begin),
                    });
                }
            }
            start += text[start..].find('\n').map_or(text.len(), |feed| feed + 1);
        }
        faults
    }

    /// The start of the next attribute line after the one at `start`, or `end`.
    fn attribute_end(&self, start: usize, end: usize) -> usize {
        let text = self.source.text;
        let mut line = start;
        while let Some(feed) = text[line..end].find('\n') {
            line += feed + 1;
            if line < end && attribute_name(line_at(text, line)).is_some() {
                return line;
            }
        }
        end
    }
}

/// The last `{` that no `}` closes.
fn last_open_brace(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => open.push(at),
            b'}' => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}
