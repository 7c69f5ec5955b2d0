//! Signs between words: spaces, the end of a text, brackets and quotation marks, paragraphs.

use std::collections::BTreeSet;
use std::ops::Range;

use super::language::{QUOTATION_MARKS, has_space_before_signs, quotes};
use super::reading::Reading;
use super::{Findings, Part};
use crate::diag::{Diagnostic, codes};
use crate::lang::Lang;

pub(super) fn check(part: &Part<'_>, findings: &mut Findings<'_>) {
    for reading in part.readings.iter().filter(|reading| !reading.text.trim().is_empty()) {
        spaces(part, reading, findings);
        brackets(part, reading, findings);
        quotation_marks(part, reading, findings);
    }
    end(part, findings);
    paragraphs(part, findings);
}

fn spaces(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    // What German has too is told there, or is meant: `[ ausgabe ]`.
    let german = part.german.iter().flat_map(|(readings, _)| *readings);
    let of_german: BTreeSet<String> =
        german.flat_map(|german| misplaced_spaces(&german.text, &Lang::source())).map(|(_, what)| what).collect();
    for (range, what) in
        misplaced_spaces(&reading.text, part.lang).into_iter().filter(|(_, it)| !of_german.contains(it))
    {
        let hint = if what.starts_with("two") { "delete one of them" } else { "delete the space" };
        let text = format!("\"{}\" has {what}", part.name);
        findings.push(part, reading.span(range), Diagnostic::new(codes::SPACING, text).hint(hint));
    }
}

/// Spaces that do not belong there, and what each of them is.
fn misplaced_spaces(text: &str, lang: &Lang) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices([' ', '\u{a0}', '\u{202f}']) {
        let space = text[at..].chars().next().map_or(1, char::len_utf8);
        let Some(next) = text[at + space..].chars().next() else { continue };
        // Lines that are set in on purpose.
        let before = text[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        if before.is_empty() || before.ends_with('\n') {
            continue;
        }
        // `.org` is the end of a name, `::1` and `:id` are names.
        let name = text[at + space..].trim_start_matches(['.', ':']);
        let begins_name = matches!(next, '.' | ':') && name.starts_with(char::is_alphanumeric);
        // `- und . sind erlaubt`: no sentence ends there, the sign is spoken of.
        let is_spoken_of =
            next == '.' && name.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
        let range = at..at + space + next.len_utf8();
        match next {
            ' ' | '\u{a0}' | '\u{202f}' => found.push((range, "two spaces in a row".into())),
            ',' | '.' | '،' | '؛' | '۔' | '።' | '፣' | ')' | ']'
                if !text[at + space..].starts_with("...")
                    && !text[..at].ends_with(' ')
                    && !begins_name
                    && !is_spoken_of =>
            {
                found.push((range, format!("a space before \"{next}\"")));
            }
            ';' | ':' | '!' | '?' | '؟' if !has_space_before_signs(lang) && !begins_name => {
                found.push((range, format!("a space before \"{next}\"")));
            }
            _ => {}
        }
    }
    for (at, sign) in text.match_indices(['(', '[']).filter(|(at, _)| text[at + 1..].starts_with(' ')) {
        found.push((at..at + 2, format!("a space behind \"{sign}\"")));
    }
    found
}

fn brackets(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    // What stands alone in German too stands alone on purpose: «die Klammer ) fehlt».
    let german = part.german.iter().flat_map(|(readings, _)| *readings);
    let on_purpose: BTreeSet<char> = german.flat_map(|german| lonely_brackets(&german.text)).map(|(_, c)| c).collect();
    for (at, c) in lonely_brackets(&reading.text).into_iter().filter(|(_, c)| !on_purpose.contains(c)) {
        let what = if matches!(c, '(' | '[' | '{') { "is not closed" } else { "closes nothing" };
        let text = format!("the bracket \"{c}\" in \"{}\" {what}", part.name);
        let hint = "each bracket has a partner in the same text, also in each variant";
        findings.push(part, reading.span(at..at + 1), Diagnostic::new(codes::BRACKETS, text).hint(hint));
    }
}

/// Brackets without a partner, and where they stand. One that is quoted by itself, `„)“`, is only spoken of.
fn lonely_brackets(text: &str) -> Vec<(usize, char)> {
    let is_mark = |c: char| QUOTATION_MARKS.contains(&c) || matches!(c, '’' | '\'' | '`');
    let is_quoted = |at: usize| text[..at].ends_with(is_mark) && text[at + 1..].starts_with(is_mark);
    let (mut open, mut lonely) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        if matches!(c, '(' | '[' | '{' | ')' | ']' | '}') && is_quoted(at) {
            continue;
        }
        match c {
            '(' | '[' | '{' => open.push((at, c)),
            ')' | ']' | '}' => {
                let is_partner = |(_, open): &(usize, char)| matches!((*open, c), ('(', ')') | ('[', ']') | ('{', '}'));
                if let Some(partner) = open.iter().rposition(is_partner) {
                    // What was opened since has no partner.
                    lonely.extend(open.drain(partner..).skip(1));
                } else if !is_list_number(&text[..at]) {
                    lonely.push((at, c));
                }
            }
            _ => {}
        }
    }
    lonely.extend(open);
    lonely
}

/// `a)` and `1)` at the beginning of a line.
fn is_list_number(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    word.chars().count() <= 2 && !word.is_empty() && word.chars().all(char::is_alphanumeric)
}

/// The text with signs that are no marks in place of `<a href="…">`; every offset stays. Such a tag is reported as unknown.
fn without_tags(mut text: String) -> String {
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|at| from + at) {
        from = start + 1;
        let is_tag = text[from..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = text[from..].find(['<', '>']).map(|at| from + at).filter(|at| is_tag && text[*at..].starts_with('>'));
        if let Some(end) = end {
            text.replace_range(start..end, &"\u{1}".repeat(end - start));
            from = end;
        }
    }
    text
}

fn quotation_marks(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    // What stands in German has German marks, and what stands in a tag has those of the tag.
    let text = without_tags(reading.without_german());
    let pairs = quotes(part.lang);
    let marks: Vec<String> = pairs.iter().map(|(open, close)| format!("{open}…{close}")).collect();
    let hint = format!("this language writes {}", marks.join(" or "));
    let mut open: Vec<(usize, char)> = Vec::new();
    let fault = |c: char, what: &str| {
        let text = format!("the quotation mark {c} in \"{}\" {what}", part.name);
        Diagnostic::new(codes::QUOTATION_MARKS, text).hint(hint.clone())
    };
    for (at, c) in text.char_indices() {
        let is_apostrophe = c == '’' && !open.last().is_some_and(|(_, open)| matches!(open, '‘'));
        if is_apostrophe || !(QUOTATION_MARKS.contains(&c) || c == '’') {
            continue;
        }
        let range = at..at + c.len_utf8();
        if open.last().is_some_and(|(_, before)| pairs.contains(&(*before, c))) {
            open.pop();
        } else if pairs.iter().any(|(opening, _)| *opening == c) {
            open.push((at, c));
        } else if pairs.iter().any(|(_, closing)| *closing == c) {
            findings.push(part, reading.span(range), fault(c, "closes nothing"));
        } else {
            findings.push(part, reading.span(range), fault(c, "is not one of this language"));
        }
    }
    for (at, c) in open {
        findings.push(part, reading.span(at..at + c.len_utf8()), fault(c, "is not closed"));
    }
}

/// How a text ends. A request may be a question in another language, and so may a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Sentence,
    Question,
    Colon,
    Comma,
    Word,
}

fn end_of(text: &str) -> End {
    let text = text.trim_end().trim_end_matches(QUOTATION_MARKS).trim_end_matches('’');
    match text.trim_end_matches(')').chars().next_back() {
        // In brackets at the end may be anything.
        _ if text.ends_with(')') => End::Word,
        Some('?' | '؟' | '፧') => End::Question,
        Some('.' | '!' | '…' | '۔' | '።') => End::Sentence,
        Some(':' | '፡' | '፦') => End::Colon,
        Some(',' | ';' | '،' | '؛' | '፣' | '፤') => End::Comma,
        _ => End::Word,
    }
}

fn end(part: &Part<'_>, findings: &mut Findings<'_>) {
    let Some((german, _)) = part.german else { return };
    let wanted: BTreeSet<End> = german.iter().map(|reading| end_of(&reading.text)).collect();
    let agrees = |end: End| match end {
        End::Question => wanted.iter().any(|german| matches!(german, End::Question | End::Sentence | End::Word)),
        End::Sentence => wanted.iter().any(|german| matches!(german, End::Question | End::Sentence)),
        End::Colon | End::Comma | End::Word => wanted.contains(&end),
    };
    let Some(odd) = part.readings.iter().find(|reading| !agrees(end_of(&reading.text))) else { return };
    let name = |end: End| match end {
        End::Sentence => "a full stop or exclamation mark",
        End::Question => "a question mark",
        End::Colon => "a colon",
        End::Comma => "a comma or semicolon",
        End::Word => "no sign",
    };
    let german = wanted.first().map_or("no sign", |end| name(*end));
    let text = format!("\"{}\" ends with {}, but the German with {german}", part.name, name(end_of(&odd.text)));
    let last = odd.text.trim_end().char_indices().next_back().map(|(at, c)| at..at + c.len_utf8());
    let finding = Diagnostic::new(codes::END_PUNCTUATION, text).hint("let both end alike");
    findings.push_beside(part, last.and_then(|range| odd.span(range)), finding);
}

fn paragraphs(part: &Part<'_>, findings: &mut Findings<'_>) {
    let Some((german, _)) = part.german else { return };
    let count = |reading: &Reading| reading.text.trim().matches("\n\n").count();
    let wanted: BTreeSet<usize> = german.iter().map(count).collect();
    if let Some(odd) = part.readings.iter().map(count).find(|found| !wanted.contains(found)) {
        let german = wanted.first().copied().unwrap_or(0);
        let text = format!("\"{}\" has {odd} empty lines, but the German {german}", part.name);
        let finding = Diagnostic::new(codes::LINE_BREAKS, text).hint("let both have the same paragraphs");
        findings.push_beside(part, None, finding);
    }
}
