//! Small questions about Fluent text that the parser does not answer, and edits that keep every offset.

use std::ops::Range;

use crate::source::{FileId, Span};

/// The text that the AST of one file borrows from. Every slice of the AST lies in it, so that its place is an offset.
#[derive(Debug, Clone, Copy)]
pub(in crate::catalog) struct Source<'a> {
    pub(in crate::catalog) file: FileId,
    pub(in crate::catalog) text: &'a str,
}

impl Source<'_> {
    /// The place of a slice of the text. The AST has no spans, but its slices are not copies.
    pub(in crate::catalog) fn span(&self, slice: &str) -> Span {
        let start = self.offset(slice);
        Span::new(self.file, start..start + slice.len())
    }

    pub(super) fn offset(&self, slice: &str) -> usize {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset <= self.text.len() { offset } else { 0 }
    }
}

/// Replaces a range by empty lines: nothing is left to parse, and nothing moves. (Spaces would be an error at the end.)
pub(in crate::catalog) fn blank(text: &mut String, range: Range<usize>) {
    fill(text, range, '\n');
}

/// Replaces a range by as many bytes of `filler`.
pub(super) fn fill(text: &mut String, range: Range<usize>, filler: char) {
    debug_assert!(filler.is_ascii(), "a filler of several bytes would move what follows");
    let filled: String = std::iter::repeat_n(filler, range.len()).collect();
    text.replace_range(range, &filled);
}

/// The offset at which the line of `offset` begins.
pub(super) fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |feed| feed + 1)
}

/// The line that begins at `start`, without its line end.
pub(super) fn line_at(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    rest.split('\n').next().unwrap_or(rest).trim_end_matches('\r')
}

/// The length of the identifier at the start of `text`: `[a-zA-Z][a-zA-Z0-9_-]*`.
fn identifier_length(text: &str) -> usize {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count()
}

/// `foo` of `foo = text`, `-foo` of `-foo = text`: the name of the entry that begins on this line.
///
/// No placeable reaches over such a line, because nothing in an expression may be followed by `=`.
pub(super) fn entry_name(line: &str) -> Option<&str> {
    let dash = usize::from(line.starts_with('-'));
    let length = identifier_length(&line[dash..]);
    let name = &line[..dash + length];
    (length > 0 && line[name.len()..].trim_start_matches(' ').starts_with('=')).then_some(name)
}

/// Where the next entry after the one at `start` begins; else the end.
pub(super) fn entry_end(text: &str, start: usize) -> usize {
    let mut end = start;
    while let Some(feed) = text[end..].find('\n') {
        end += feed + 1;
        if entry_name(line_at(text, end)).is_some() {
            return end;
        }
    }
    text.len()
}

/// The entry that begins at `start` as it is written, without the comments and empty lines behind it.
pub(in crate::catalog) fn entry_text(text: &str, start: usize) -> &str {
    let mut entry = &text[start..entry_end(text, start)];
    loop {
        entry = entry.trim_end();
        let last = entry.rfind('\n').map_or(0, |feed| feed + 1);
        if last == 0 || !entry[last..].starts_with('#') {
            return entry;
        }
        entry = &entry[..last];
    }
}

/// `foo` of `foo: text`, `foo text` or `foo`: what was meant as the name of an entry whose `=` is not there.
pub(super) fn intended_name(line: &str) -> Option<&str> {
    let name = &line[..identifier_length(line)];
    let rest = &line[name.len()..];
    (!name.is_empty() && (rest.is_empty() || rest.starts_with([' ', ':']))).then_some(name)
}

/// `foo` of `  .foo = text`, with its offset in the line.
pub(super) fn attribute_name(line: &str) -> Option<(usize, &str)> {
    let after_dot = line.trim_start_matches(' ').strip_prefix('.')?;
    let name = &after_dot[..identifier_length(after_dot)];
    let is_attribute = !name.is_empty() && after_dot[name.len()..].trim_start_matches(' ').starts_with('=');
    is_attribute.then_some((line.len() - after_dot.len(), name))
}

/// One word and `=`: meant as an entry, whether or not the word is an id (`schlüssel = …`, `1st = …`).
pub(super) fn is_meant_as_entry(line: &str) -> bool {
    let Some((word, _)) = line.split_once('=') else { return false };
    let word = word.trim_end();
    !word.is_empty() && !word.contains(char::is_whitespace) && !word.starts_with(['[', '*', '}', '.', '#', '<', '{'])
}

/// The character at an offset, and its bytes. Nothing at the end of the text.
pub(super) fn char_at(text: &str, offset: usize) -> Option<(char, Range<usize>)> {
    let found = text.get(offset..)?.chars().next()?;
    Some((found, offset..offset + found.len_utf8()))
}

/// The last character before `offset` that is not white space.
pub(super) fn last_visible_before(text: &str, offset: usize) -> Range<usize> {
    let before = text[..offset].trim_end();
    match before.char_indices().next_back() {
        Some((start, last)) => start..start + last.len_utf8(),
        None => 0..0,
    }
}
