//! Text as it was saved → text of the same length that the parser can read.
//!
//! The parser of Fluent knows three kinds of white space: space, LF, CRLF. A character that merely looks like one, or
//! that nobody sees, hides the message that it stands before. Such characters are reported and replaced by as many bytes
//! of blanks, so that no message is lost for what follows and every offset stays. Two further inputs are kept from the
//! parser because they would end the process: very deep nesting, and `\u` before a character of several bytes.

use std::ops::Range;

use super::text::{attribute_name, blank, char_at, entry_name, fill};
use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{FileId, Span};

/// Placeables and calls inside one another. The parser and the resolver recurse.
const MAX_DEPTH: usize = 64;

/// A file that the parser can be given.
pub(super) struct Cleaned {
    pub(super) text: String,
    /// Places of incomplete escapes that were reported here and need not be again.
    pub(super) escapes: Vec<usize>,
    /// Entries that were taken out: name (`-` before a term), place.
    pub(super) lost: Vec<(String, Span)>,
}

/// What people call a character that does not show, or `None` where it does.
pub(super) fn stray_name(c: char) -> Option<&'static str> {
    Some(match c {
        '\t' => "a tab",
        '\u{a0}' => "a no-break space (U+00A0)",
        '\u{202f}' => "a narrow no-break space (U+202F)",
        '\u{feff}' => "a byte order mark (U+FEFF)",
        '\u{200e}' => "a left-to-right mark (U+200E)",
        '\u{200f}' => "a right-to-left mark (U+200F)",
        '\u{61c}' => "an Arabic letter mark (U+061C)",
        '\u{200b}' => "a zero-width space (U+200B)",
        '\u{200c}' => "a zero-width non-joiner (U+200C)",
        '\u{200d}' => "a zero-width joiner (U+200D)",
        '\u{2060}' => "a word joiner (U+2060)",
        '\u{ad}' => "a soft hyphen (U+00AD)",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "a directional control character",
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a control character",
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => "a space that is not the usual one",
        _ => return None,
    })
}

/// Characters that may open a line of text once it is indented with spaces: they order or join letters.
fn belongs_to_text(c: char) -> bool {
    matches!(
        c,
        '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Reports what must not reach the parser and replaces it.
pub(super) fn clean(file: FileId, original: &str, sink: &mut Sink) -> Cleaned {
    let mut cleaned = Cleaned { text: original.to_owned(), escapes: vec![], lost: vec![] };
    let mut start = 0;
    for line in original.split_inclusive('\n') {
        let body = line.trim_end_matches('\n').trim_end_matches('\r');
        clean_line_start(file, body, start, &mut cleaned.text, sink);
        if !body.starts_with('#') {
            close_escapes(file, body, start, &mut cleaned, sink);
        }
        start += line.len();
    }
    // Spaces after the last line end are an error to the parser, though nobody means anything by them.
    let end = cleaned.text.trim_end_matches(' ').len();
    if end == 0 || cleaned.text[..end].ends_with('\n') {
        let range = end..cleaned.text.len();
        blank(&mut cleaned.text, range);
    }
    remove_deep_entries(file, &mut cleaned, sink);
    cleaned
}

fn clean_line_start(file: FileId, line: &str, start: usize, text: &mut String, sink: &mut Sink) {
    let rest = line.trim_start_matches(|c| c == ' ' || stray_name(c).is_some());
    let prefix = &line[..line.len() - rest.len()];
    let is_structure = rest.starts_with(['[', '}']) || rest.starts_with("*[") || attribute_name(rest).is_some();
    let is_indented = prefix.starts_with(' ');
    let strays: Vec<(Range<usize>, char, &str)> = prefix
        .char_indices()
        .filter(|(_, c)| is_structure || !is_indented || !belongs_to_text(*c))
        .filter_map(|(at, c)| Some((start + at..start + at + c.len_utf8(), c, stray_name(c)?)))
        .collect();
    let Some((place, first, name)) = strays.first() else { return };

    // Space-like characters before `id =` may be meant as indentation of a line that happens to hold `=`.
    let looks_indented = is_indented || prefix.chars().filter(|c| c.is_whitespace()).count() > 1;
    let entry = entry_name(rest).filter(|_| !looks_indented);
    let hides_entry = entry.is_some() || (rest.starts_with('#') && !looks_indented);
    let finding = |message: String| Diagnostic::new(codes::FTL_STRAY_CHARACTER, message);
    let finding = match entry {
        Some(entry) => finding(format!("{name} before \"{entry}\" hides the message")).hint("delete the character"),
        None if hides_entry => finding(format!("{name} before a comment")).hint("delete the character"),
        None if is_structure => {
            let word = rest.split_whitespace().next().unwrap_or(rest);
            finding(format!("{name} before \"{word}\" hides it")).hint("delete the character")
        }
        None => finding(format!("the line is indented with {name}")).hint("indent with spaces only, best with four"),
    };
    let finding = match first {
        '\u{feff}' => finding.hint("let your editor save the file as UTF-8 without a byte order mark"),
        _ => finding,
    };
    sink.push(finding.at(Span::new(file, place.clone())));

    if hides_entry {
        // An entry begins at the start of a line; line feeds put it there without moving it.
        fill(text, start..start + prefix.len(), '\n');
    } else {
        for (place, ..) in strays {
            fill(text, place, ' ');
        }
    }
}

/// The parser slices the byte after an incomplete `\u`, which ends the process if that is half a character.
fn close_escapes(file: FileId, line: &str, start: usize, cleaned: &mut Cleaned, sink: &mut Sink) {
    for (at, _) in line.match_indices('\\') {
        let wanted = match line.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let digits = line[at + 2..].bytes().take(wanted).take_while(u8::is_ascii_hexdigit).count();
        let end = at + 2 + digits;
        let Some((after, range)) = char_at(line, end) else { continue };
        // A string literal lies on one line: without a quote before it this is text, where a backslash means nothing.
        if digits == wanted || after.is_ascii() || !line[..at].contains('"') {
            continue;
        }
        sink.push(incomplete_escape(&line[at..end], Span::new(file, start + at..start + end)));
        fill(&mut cleaned.text, start + range.start..start + range.end, '?');
        cleaned.escapes.push(start + end);
    }
}

pub(super) fn incomplete_escape(escape: &str, span: Span) -> Diagnostic {
    Diagnostic::new(codes::FTL_SYNTAX, format!("the escape \"{escape}\" is not complete"))
        .at(span)
        .hint("write \\u and four hexadecimal digits, or \\U and six; or the character itself")
}

fn remove_deep_entries(file: FileId, cleaned: &mut Cleaned, sink: &mut Sink) {
    let mut starts = vec![0];
    let mut start = 0;
    for line in cleaned.text.split_inclusive('\n') {
        if start > 0 && entry_name(line).is_some() {
            starts.push(start);
        }
        start += line.len();
    }
    starts.push(cleaned.text.len());
    for pair in starts.windows(2) {
        let range = pair[0]..pair[1];
        let Some(place) = too_deep(&cleaned.text[range.clone()]).map(|offset| range.start + offset) else { continue };
        sink.push(
            Diagnostic::new(codes::FTL_SYNTAX, format!("placeables are nested more than {MAX_DEPTH} deep"))
                .at(Span::new(file, place..place + 1))
                .hint("close each \"{\" with \"}\", and write nested ones as messages of their own"),
        );
        let chunk = &cleaned.text[range.clone()];
        if let Some(name) = entry_name(chunk) {
            cleaned.lost.push((name.to_owned(), Span::new(file, range.start..range.start + name.len())));
        }
        blank(&mut cleaned.text, range);
    }
}

fn too_deep(entry: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in entry.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            // Outside a placeable a parenthesis is text.
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}
