//! What of a Fluent text is no words: its name, what is put in when it is printed, marks around words, and the forms for numbers. It is
//! shown to people who translate and do not program, each part with what it means.

use serde_json::{Value, json};

use super::words::{Tongue, Words};
use crate::catalog::{Arg, Kind, VARIABLES, plural_forms};
use crate::lang::Lang;

/// What a piece of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Words,
    /// `label-phone =`
    Name,
    /// `{ $date }`
    Placeable,
    /// `{ $count ->`
    Choice,
    /// `[one]`, `*[other]`, and what ends a choice.
    Variant,
    /// `<de>`
    Tag,
}

/// A message as it is written in its file, in pieces; together they are the whole text.
fn pieces(text: &str) -> Vec<(Piece, &str)> {
    let mut pieces = Vec::new();
    let (mut at, mut words, mut depth) = (0, 0, 0_usize);
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let Some((kind, length)) = piece(text, at, depth) else {
            at += letter.len_utf8();
            continue;
        };
        pieces.extend(text.get(words..at).filter(|it| !it.is_empty()).map(|it| (Piece::Words, it)));
        pieces.extend(text.get(at..at + length).map(|it| (kind, it)));
        at += length;
        words = at;
        match kind {
            Piece::Choice => depth += 1,
            Piece::Variant if letter == '}' => depth -= 1,
            _ => {}
        }
    }
    pieces.extend(text.get(words..).filter(|it| !it.is_empty()).map(|it| (Piece::Words, it)));
    pieces
}

/// What begins at a place that is no words, and how long it is. `depth`: within how many choices.
fn piece(text: &str, at: usize, depth: usize) -> Option<(Piece, usize)> {
    let (before, rest) = text.split_at_checked(at)?;
    let is_line_start = || before.rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
    let is_name =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    match rest.chars().next()? {
        '{' => placeable(rest),
        '}' if depth > 0 => Some((Piece::Variant, 1)),
        '[' | '*' if depth > 0 && is_line_start() && rest.trim_start_matches('*').starts_with('[') => {
            rest.find(']').map(|end| (Piece::Variant, end + 1))
        }
        '<' => {
            let end = rest.find('>')?;
            is_name(rest.get(1..end)?.trim_start_matches('/')).then_some((Piece::Tag, end + 1))
        }
        '.' if depth == 0 && is_line_start() => {
            let end = rest.find('=')?;
            is_name(rest.get(1..end)?.trim_end()).then_some((Piece::Name, end + 1))
        }
        _ if at == 0 => {
            let end = rest.find('=')?;
            is_name(rest.get(..end)?.trim_end()).then_some((Piece::Name, end + 1))
        }
        _ => None,
    }
}

/// `{ … }`, or the head of a choice. Braces within quotation marks do not count.
fn placeable(rest: &str) -> Option<(Piece, usize)> {
    let mut is_quoted = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '}' => return Some((Piece::Placeable, at + 1)),
            '>' if rest.get(..at)?.ends_with('-') => return Some((Piece::Choice, at + 1)),
            '{' => return None,
            _ => {}
        }
    }
    None
}

/// What of a text is words, stretch by stretch.
pub(super) fn words(text: &str) -> Vec<&str> {
    pieces(text).into_iter().filter(|(kind, _)| *kind == Piece::Words).map(|(_, words)| words).collect()
}

/// A text with its parts marked, for the page.
pub(super) fn marked(text: &str) -> Value {
    pieces(text).into_iter().map(|(kind, text)| json!({ "text": text, "is_fixed": kind != Piece::Words })).collect()
}

/// The parts that a translation must have as the German has them, and terms that either of them uses: how each is written, what it
/// means, and whether it is needed.
pub(super) fn parts(german: &str, own: &str, words: &Words, tongue: Tongue) -> Vec<Value> {
    let mut parts: Vec<(&str, String, String, bool)> = Vec::new();
    let own = pieces(own).into_iter().filter(|(_, text)| is_term(text));
    for (kind, text) in pieces(german).into_iter().chain(own) {
        let part = match kind {
            Piece::Placeable => (text, String::new(), placeable_meaning(text, words, tongue), !is_term(text)),
            Piece::Tag if !text.starts_with("</") => {
                let name = text.trim_matches(['<', '>']);
                let meaning = said(words, tongue, &format!("desk-part-tag-{name}"), "desk-part-tag");
                (text, format!("</{name}>"), meaning, true)
            }
            _ => continue,
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let told = |(open, close, meaning, is_needed): (&str, String, String, bool)| json!({ "open": open, "close": close, "meaning": meaning, "is_needed": is_needed });
    parts.into_iter().map(told).collect()
}

/// `{ -office }`, a word that the language's own files explain.
fn is_term(piece: &str) -> bool {
    piece.trim_start_matches(['{', ' ']).starts_with('-')
}

fn said(words: &Words, tongue: Tongue, id: &str, otherwise: &str) -> String {
    let id = if words.catalog(tongue).has(id, None) { id } else { otherwise };
    words.say(tongue, id, &[])
}

fn placeable_meaning(text: &str, words: &Words, tongue: Tongue) -> String {
    let inner = text.trim_matches(['{', '}', ' ']);
    match inner.strip_prefix('$') {
        Some(name) => said(words, tongue, &format!("desk-part-{name}"), "desk-part-value"),
        None if is_term(text) => words.say(tongue, "desk-part-term", &[]),
        None => words.say(tongue, "desk-part-value", &[]),
    }
}

/// So many numbers are shown of each form.
const EXAMPLES: usize = 4;

/// The variable in a placeable or in the head of a choice, and whether it is a number.
fn variable(piece: &str) -> Option<(String, bool)> {
    let name = piece.split_once('$')?.1.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c));
    let name: String = name.collect();
    let is_number = VARIABLES.iter().any(|(known, kind)| *known == name && *kind == Kind::Number);
    Some((name, is_number))
}

/// What the text hangs on where one of these texts has a choice, or may need one because it holds a number; and which form is for
/// which number in the language.
pub(super) fn choice(texts: &[&str], lang: &Lang, words: &Words, tongue: Tongue) -> Option<Value> {
    let all: Vec<(Piece, &str)> = texts.iter().flat_map(|text| pieces(text)).collect();
    let choices = all.iter().filter(|(kind, _)| *kind == Piece::Choice).find_map(|(_, text)| variable(text));
    let numbers = || all.iter().filter_map(|(_, text)| variable(text)).find(|(_, is_number)| *is_number);
    let is_chosen = choices.is_some();
    let (name, is_number) = choices.or_else(numbers)?;
    let forms = if is_number { plural_forms(lang) } else { vec![] };
    // Where all numbers have one form, nobody needs to choose.
    if !is_chosen && forms.len() < 2 {
        return None;
    }
    let last = forms.len().saturating_sub(1);
    let key = |at: usize, name: &str| if at == last { format!("*[{name}]") } else { format!("[{name}]") };
    let shown = |(at, (name, numbers)): (usize, &(&str, Vec<u64>))| {
        let few: Vec<String> = numbers.iter().take(EXAMPLES).map(u64::to_string).collect();
        let more = if numbers.len() > EXAMPLES { " …" } else { "" };
        let numbers = if few.is_empty() {
            words.say(tongue, "desk-form-fractions", &[])
        } else {
            format!("{}{more}", few.join(", "))
        };
        json!({ "key": key(at, name), "numbers": numbers })
    };
    let indent = |at: usize| if at == last { "   " } else { "    " };
    let lines: String =
        forms.iter().enumerate().map(|(at, (name, _))| format!("\n{}{} …", indent(at), key(at, name))).collect();
    let about = if is_number { "desk-forms" } else { "desk-choice" };
    Some(json!({
        "about": words.say(tongue, about, &[("name", Arg::Text(format!("${name}")))]),
        "forms": forms.iter().enumerate().map(shown).collect::<Vec<_>>(),
        "whole": is_number.then(|| format!("{{ ${name} ->{lines}\n}}")),
    }))
}

#[cfg(test)]
mod tests {
    use super::{Piece, Tongue, VARIABLES, Words, pieces};

    #[test]
    fn every_value_that_is_put_in_is_explained() {
        let words = Words::load();
        for (name, _) in VARIABLES {
            for tongue in [Tongue::German, Tongue::English] {
                assert!(words.catalog(tongue).has(&format!("desk-part-{name}"), None), "desk-part-{name}");
            }
        }
    }

    #[test]
    fn a_text_is_its_pieces() {
        let text = "label-a = Bis { $date } im <de>Amt</de>, a < b: { $count ->\n    [one] ein { \"{\" } Tag\n   *[other] { $count } Tage [!]\n}\n    .more = und mehr";
        let found = pieces(text);
        assert_eq!(found.iter().map(|(_, text)| *text).collect::<String>(), text);
        let fixed: Vec<&str> = found.iter().filter(|(kind, _)| *kind != Piece::Words).map(|(_, text)| *text).collect();
        assert_eq!(
            fixed,
            [
                "label-a =",
                "{ $date }",
                "<de>",
                "</de>",
                "{ $count ->",
                "[one]",
                "{ \"{\" }",
                "*[other]",
                "{ $count }",
                "}",
                ".more ="
            ]
        );
        for broken in ["a = { $x", "a = {", "}", "< de>", "[one]", "", "a = { $x { $y }", "ä = ö"] {
            assert_eq!(pieces(broken).iter().map(|(_, text)| *text).collect::<String>(), broken);
        }
    }
}
