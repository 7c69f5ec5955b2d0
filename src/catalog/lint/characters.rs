//! Single characters: invisible ones that turn or join text, damaged ones, and letters that no font has.

use std::collections::BTreeSet;

use super::reading::{Reading, VALUE};
use super::{Findings, Part};
use crate::diag::{Diagnostic, codes};
use crate::fonts::letters;
use crate::lang::Direction;

pub(super) fn check(part: &Part<'_>, has_glyph: &dyn Fn(char) -> bool, findings: &mut Findings<'_>) {
    for reading in part.readings {
        directions(part, reading, findings);
        joiners(part, reading, findings);
        damage(part, reading, findings);
        glyphs(part, reading, has_glyph, findings);
    }
    if part.lang.language() == "fa" {
        part.readings.iter().for_each(|reading| persian(part, reading, findings));
    }
}

/// Isolates are closed, and everything else is superfluous: values and `<de>` are isolated without.
fn directions(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let text = &reading.text;
    let fault = |c: char, what: &str, hint: &str| {
        let text = format!("\"{}\": the control character U+{:04X} {what}", part.name, u32::from(c));
        Diagnostic::new(codes::BIDI_CONTROLS, text).hint(hint)
    };
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        let range = at..at + c.len_utf8();
        match c {
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_none() => {
                findings.push(part, reading.span(range), fault(c, "ends an isolate that was not begun", "delete it"));
            }
            '\u{202a}'..='\u{202e}' => {
                let hint = "delete it: values and <de>…</de> keep their direction by themselves";
                let what = if c == '\u{202c}' { "turns the text back" } else { "turns the text that follows" };
                findings.push(part, reading.span(range), fault(c, what, hint));
            }
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                let mark = if c == '\u{200e}' { Direction::LeftToRight } else { Direction::RightToLeft };
                let agrees = |neighbour: Option<char>| neighbour.is_none_or(|n| direction(n).is_none_or(|d| d == mark));
                let sides = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
                let strong = |side: Option<char>| side.is_some_and(|n| direction(n) == Some(mark));
                let is_needless = part.lang.direction() == Direction::LeftToRight
                    || agrees(sides.0) && agrees(sides.1) && (strong(sides.0) || strong(sides.1));
                if is_needless {
                    findings.push(part, reading.span(range), fault(c, "changes nothing", "delete it"));
                }
            }
            _ => {}
        }
    }
    for (at, c) in open {
        let hint = "end it with U+2069, or delete it";
        findings.push(part, reading.span(at..at + c.len_utf8()), fault(c, "begins an isolate that does not end", hint));
    }
}

fn direction(c: char) -> Option<Direction> {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => Some(Direction::RightToLeft),
        c if c.is_alphabetic() => Some(Direction::LeftToRight),
        _ => None,
    }
}

/// A non-joiner stands between two letters, else it does nothing.
fn joiners(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let text = &reading.text;
    for (at, c) in text.match_indices(['\u{200c}', '\u{200d}', '\u{200b}', '\u{2060}', '\u{feff}']) {
        let range = at..at + c.len();
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == VALUE || is_arabic_mark(c));
        // At the end of a word a joiner gives the last letter the shape that it has before another one: «ل‍ ».
        let (before, after) = (text[..at].chars().next_back(), text[range.end..].chars().next());
        let is_right = |c: Option<char>| c.is_some_and(|c| direction(c) == Some(Direction::RightToLeft));
        if c == "\u{200d}" && is_right(before) != is_right(after) {
            continue;
        }
        let between = is_letter(before) && is_letter(after);
        if between && matches!(c, "\u{200c}" | "\u{200d}") && part.lang.direction() == Direction::RightToLeft {
            continue;
        }
        let code = c.chars().next().map_or(0, u32::from);
        let text = format!("\"{}\": the invisible character U+{code:04X} does nothing here", part.name);
        findings.push(part, reading.span(range), Diagnostic::new(codes::JOINERS, text).hint("delete it"));
    }
}

fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '»' | ')')
}

/// The plural ها and the verb's می stand beside their word with a non-joiner between, not a space.
fn persian(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    const PLURALS: [&str; 9] = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];
    let text = &reading.text;
    let fault = |what: &str, range: std::ops::Range<usize>, findings: &mut Findings<'_>| {
        let finding = Diagnostic::new(codes::JOINERS, format!("\"{}\" {what}", part.name));
        let finding = finding.hint("write a zero-width non-joiner (U+200C) there");
        findings.push(part, reading.span(range), finding);
    };
    let mut start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end().trim_end_matches(|c: char| !c.is_alphabetic());
        let range = start..start + bare.len();
        let follows_letter = text[..start].ends_with(' ')
            && text[..start].trim_end().chars().next_back().is_some_and(char::is_alphabetic);
        if PLURALS.contains(&bare) && follows_letter {
            fault("has a plural ending behind a space", range, findings);
        } else if matches!(bare, "می" | "نمی") && word.ends_with(' ') {
            fault("has a space behind می", range, findings);
        } else if let Some(at) = bare.find("هها") {
            fault("has a plural ending without a non-joiner", start + at..start + at + "هها".len(), findings);
        }
        start += word.len();
    }
}

/// What stands for a letter that was lost when a file was saved with another encoding.
fn damage(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let text = &reading.text;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let is_private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}');
        // UTF-8 that was read as Windows-1252: «Ã¼», «â€œ», «Ð°».
        let is_twice = matches!(last, 'Ã' | 'Â' | 'Ð' | 'Ñ' | 'Ø' | 'Ù')
            && matches!(c, '\u{80}'..='\u{bf}' | '€' | '„' | '“' | '”' | '™' | 'œ')
            || last == 'â' && c == '€';
        if c == '\u{fffd}' || is_private || is_twice || c.is_control() && !matches!(c, '\n' | '\t') {
            let what = if is_twice { format!("{last}{c}") } else { format!("U+{:04X}", u32::from(c)) };
            let text = format!("\"{}\" has {what} in place of a letter", part.name);
            let hint = "write the letter; let your editor open and save the file as UTF-8";
            let finding = Diagnostic::new(codes::DAMAGED_LETTER, text).hint(hint);
            findings.push(part, reading.span(at..at + c.len_utf8()), finding);
        }
        last = c;
    }
}

fn glyphs(part: &Part<'_>, reading: &Reading, has_glyph: &dyn Fn(char) -> bool, findings: &mut Findings<'_>) {
    let is_missing = |c: char| !(c.is_ascii() || c == VALUE || c == '\u{fffd}' || has_glyph(c));
    let missing: BTreeSet<char> = reading.text.chars().filter(|c| is_missing(*c)).collect();
    let Some((at, c)) = reading.text.char_indices().find(|(_, c)| is_missing(*c)) else { return };
    let text = format!("\"{}\": no font has {}", part.name, letters(&missing));
    let hint = "write it in other letters, or add a font for this script to fonts/, with its licence";
    let finding = Diagnostic::new(codes::MISSING_GLYPH, text).hint(hint);
    // A letter of a term is told at the term, and for each further message that has it at the message.
    let place = reading.span(at..at + c.len_utf8()).filter(|place| !findings.has(codes::MISSING_GLYPH, *place));
    findings.push(part, place, finding);
}
