//! Figures, addresses and times in texts: the same as in German, in European digits, and none that belong into the content files.

use std::collections::BTreeSet;
use std::ops::Range;

use super::reading::{Reading, VALUE};
use super::{Findings, Part};
use crate::diag::{Diagnostic, codes};

/// Fewer digits are a number of an emergency service, a year, a postal code.
const PHONE_DIGITS: usize = 7;

/// Figures that many languages write as words: numbers up to twelve, and full age.
const OFTEN_WORDS: u32 = 18;

pub(super) fn check(part: &Part<'_>, findings: &mut Findings<'_>) {
    for reading in part.readings {
        digits(part, reading, findings);
        typed(part, reading, findings);
    }
    differ(part, findings);
}

/// European digits in all languages, as on letters and doors in Germany.
fn digits(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let odd = |c: char| c.is_numeric() && !c.is_ascii() && european(c).is_some();
    if let Some((at, c)) = reading.text.char_indices().find(|(_, c)| odd(*c)) {
        let digit = european(c).unwrap_or(c);
        let text = format!("\"{}\" has the digit {c}, where European digits are printed", part.name);
        let finding = Diagnostic::new(codes::DIGITS, text).hint(format!("write {digit}"));
        findings.push(part, reading.span(at..at + c.len_utf8()), finding);
    }
}

/// The European digit of one of another script.
fn european(c: char) -> Option<char> {
    const ZEROS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    let zero =
        ZEROS.into_iter().find(|zero| (*zero..=char::from_u32(u32::from(*zero) + 9).unwrap_or(*zero)).contains(&c))?;
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

fn typed(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let fault = |what: &str, found: &str| {
        let text = format!("\"{}\" has {what} typed into the text: {found}", part.name);
        Diagnostic::new(codes::TYPED_VALUE, text)
            .hint("write it into a file of content/, where it is checked, and set left to right in every language")
    };
    for range in figures(&reading.text) {
        let found = &reading.text[range.clone()];
        let count = found.bytes().filter(u8::is_ascii_digit).count();
        // `0,00057`
        let is_fraction = reading.text[..range.start].ends_with([',', '.']);
        // `03/03/2005`
        let is_date = found.matches('/').count() == 2;
        // `-04:00`, a time zone.
        let is_zone = reading.text[..range.start].ends_with(['-', '−']);
        let is_other = is_fraction || is_date || found.contains(['.', ':']);
        if found.starts_with(['0', '+']) && count >= PHONE_DIGITS && !is_other {
            findings.push(part, reading.span(range), fault("a phone number", found));
        } else if !is_zone && is_time(found, &reading.text[range.end..]) {
            findings.push(part, reading.span(range), fault("a time", found));
        }
    }
}

/// Runs of digits with the signs that stand inside phone numbers and times.
fn figures(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(|c: char| c.is_ascii_digit() || c == '+')?;
        let inside = |c: char| {
            c.is_ascii_digit()
                || matches!(c, '+' | ' ' | '\u{a0}' | '\u{202f}' | '/' | '-' | '–' | '(' | ')' | ':' | '.')
        };
        let end = start + text[start..].find(|c| !inside(c)).unwrap_or(text.len() - start);
        let end = start + text[start..end].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        // A plus alone is no figure.
        from = end.max(start + 1);
        Some(start..end.max(start))
    })
}

/// `8:30`, `8:00–12:00`, and `8.30` or `8` before «Uhr».
fn is_time(found: &str, after: &str) -> bool {
    let clock = |sign: char| {
        move |part: &str| {
            part.split_once(sign).is_some_and(|(hour, minute)| {
                hour.parse::<u8>().is_ok_and(|hour| hour < 25)
                    && minute.len() == 2
                    && minute.parse::<u8>().is_ok_and(|minute| minute < 60)
            })
        }
    };
    // A time zone: `+05:30`.
    if found.starts_with('+') {
        return false;
    }
    let mut parts = found.split(['–', '-', ' ']);
    if parts.clone().any(clock(':')) {
        return true;
    }
    let is_hour = |part: &str| clock('.')(part) || part.parse::<u8>().is_ok_and(|hour| hour < 25);
    after.trim_start_matches([' ', '\u{a0}']).starts_with("Uhr") && parts.all(is_hour)
}

/// All figures, links and addresses of a part, in any order and from any variant.
fn values(readings: &[Reading]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for reading in readings {
        let text: String = reading.text.chars().map(|c| european(c).unwrap_or(c)).collect();
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | VALUE)) {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.contains("://") || word.starts_with("www.") || word.contains('@') {
                found.insert(word.to_owned());
            }
        }
        let text = without_separators(&text);
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
        found.extend(numbers.map(|number| {
            let rest = number.trim_start_matches('0');
            if rest.is_empty() { "0".to_owned() } else { rest.to_owned() }
        }));
    }
    found
}

/// `2.000` and `2’000` are 2000: what separates thousands is of the language.
fn without_separators(text: &str) -> String {
    let is_separator = |c: char| matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    let is_thousands = |at: usize, c: char| {
        let after = &text[at + c.len_utf8()..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        digits == 3 && text[..at].ends_with(|c: char| c.is_ascii_digit())
    };
    text.char_indices().filter(|(at, c)| !(is_separator(*c) && is_thousands(*at, *c))).map(|(_, c)| c).collect()
}

fn differ(part: &Part<'_>, findings: &mut Findings<'_>) {
    let Some((german, _)) = part.german else { return };
    let (here, there) = (values(part.readings), values(german));
    let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        let names: Vec<&str> = one.difference(other).map(String::as_str).collect();
        names.join(", ")
    };
    // «zwei» may be «2»: small figures count where another one stands in their place.
    let is_small = |value: &&String| value.parse::<u32>().is_ok_and(|number| number <= OFTEN_WORDS);
    let is_small_only = |one: &BTreeSet<String>, other| one.difference(other).all(|value| is_small(&value));
    let is_replaced = !here.is_subset(&there) && !there.is_subset(&here);
    if !is_replaced && is_small_only(&here, &there) && is_small_only(&there, &here) {
        return;
    }
    let (more, fewer) = (list(&here, &there), list(&there, &here));
    let what = match (more.is_empty(), fewer.is_empty()) {
        (true, true) => return,
        (false, true) => format!("has {more}, which the German has not"),
        (true, false) => format!("lacks {fewer} of the German"),
        (false, false) => format!("has {more}, but the German {fewer}"),
    };
    let finding = Diagnostic::new(codes::VALUES_DIFFER, format!("\"{}\" {what}", part.name))
        .hint("figures, dates, links and addresses are the same in every language");
    findings.push_beside(part, None, finding);
}
