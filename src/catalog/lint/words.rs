//! Words: none at all, the same as in German, German in between, twice, not to be used, too many in one sentence.

use std::collections::BTreeSet;
use std::ops::Range;

use super::reading::{Reader, Reading, VALUE};
use super::{Findings, Part, language};
use crate::catalog::Catalog;
use crate::diag::{Diagnostic, codes};
use crate::lang::{ENGLISH, Lang, Script};

/// More in one sentence is not plain.
const MOST_WORDS: usize = 15;

/// So many words that are the same in both languages are no coincidence.
const SAME_WORDS: usize = 3;

/// Shorter endings of words are no parts of them.
const LONG_PART: usize = 5;

/// Words that make sentences German and that no language printed here has.
const GERMAN: &[&str] = &[
    "auch", "beim", "bitte", "dass", "durch", "eine", "einem", "einen", "einer", "für", "Ihnen", "Ihre", "Ihrem",
    "Ihren", "Ihrer", "können", "müssen", "nicht", "noch", "oder", "sich", "sie", "sind", "und", "werden", "wird",
    "zum", "zur",
];

/// How long German words end that are made of several.
const GERMAN_ENDINGS: &[&str] = &[
    "amt",
    "amtes",
    "anstalt",
    "ausweis",
    "behörde",
    "beratung",
    "bescheid",
    "bescheinigung",
    "förderung",
    "geld",
    "genehmigung",
    "heit",
    "hilfe",
    "kasse",
    "keit",
    "kurs",
    "nummer",
    "recht",
    "schaft",
    "schein",
    "schule",
    "stelle",
    "ung",
    "vertrag",
    "zentrum",
];

/// The words of the German catalog, for finding them in other languages.
pub(super) struct German {
    words: BTreeSet<String>,
}

impl German {
    pub(super) fn new(german: &Catalog, reader: &Reader<'_>) -> Self {
        let mut found = BTreeSet::new();
        for reading in texts(german, reader) {
            found.extend(words(&reading.text).map(|range| reading.text[range].to_owned()));
        }
        Self { words: found }
    }
}

/// Words of the English catalog that stand there as English ones: those that German has too are names, or the same everywhere.
pub(super) struct English {
    words: BTreeSet<String>,
}

impl English {
    pub(super) fn new(english: Option<&Catalog>) -> Self {
        let mut found = BTreeSet::new();
        if let Some(english) = english {
            for reading in texts(english, &Reader::new(english)) {
                let text = reading.without_german();
                // `Opera’s` has `Opera`, and `DNS over HTTPS` has what `DNS-over-HTTPS` has.
                let parts = words(&text).flat_map(|range| text[range].split(['’', '\'', '-']));
                found.extend(parts.map(str::to_owned));
            }
        }
        Self { words: found }
    }

    /// English itself has no word from here.
    fn has(&self, word: &str, lang: &Lang) -> bool {
        let has_part = |part: &str| is_abbreviation(part) || self.words.contains(part);
        lang.language() != ENGLISH && word.split('-').all(has_part)
    }
}

/// Every text of a catalog in all its readings.
fn texts<'a>(catalog: &'a Catalog, reader: &'a Reader<'_>) -> impl Iterator<Item = Reading> + 'a {
    catalog.messages.iter().flat_map(move |(id, message)| {
        let value = message.value.iter().map(|_| None);
        let parts = value.chain(message.attributes.keys().map(|name| Some(name.as_str())));
        parts.flat_map(move |attribute| reader.readings(id, attribute))
    })
}

pub(super) fn check(part: &Part<'_>, german: &German, english: &English, findings: &mut Findings<'_>) {
    let is_unchanged = unchanged(part, english, findings);
    for reading in part.readings {
        if reading.text.trim().is_empty() {
            // A variant that is empty in German too is told there.
            if part.german.is_some_and(|(german, _)| german.iter().any(|german| german.text.trim().is_empty())) {
                continue;
            }
            let what = if part.readings.len() > 1 { "a variant of " } else { "" };
            let text = format!("{what}\"{}\" prints nothing", part.name);
            let hint = "write the text, or delete the message";
            findings.push(part, None, Diagnostic::new(codes::EMPTY_TEXT, text).hint(hint));
            continue;
        }
        if part.german.is_some() && !part.lang.is_german() && !is_unchanged {
            german_words(part, reading, german, english, findings);
        }
        other_german(part, reading, findings);
        doubled(part, reading, findings);
        forbidden(part, reading, findings);
        if part.lang.is_plain() {
            long_sentences(part, reading, findings);
        }
    }
}

/// Words of letters, a hyphen or apostrophe inside being part of one. `&lt;`, `%name%` and what is part of `77th-St` are none.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_none = |range: &Range<usize>| {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let is_between = |(first, last): (char, char)| before.ends_with(first) && after.starts_with(last);
        let is_digit = |c: char| c.is_ascii_digit();
        before.trim_end_matches('-').ends_with(is_digit)
            || after.starts_with(is_digit)
            || [('&', ';'), ('%', '%')].into_iter().any(is_between)
    };
    let mut from = 0;
    let runs = std::iter::from_fn(move || {
        let is_part = |c: char| c.is_alphabetic() || is_mark(c) || matches!(c, '-' | '’' | '\'' | '\u{200c}');
        let start = from + text[from..].find(char::is_alphabetic)?;
        let end = start + text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        from = end;
        Some(start..start + text[start..end].trim_end_matches(['-', '’', '\'']).len())
    });
    runs.filter(move |range| !is_none(range))
}

/// Marks above and below letters, which Arabic words have inside.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Whether the text is the German one.
fn unchanged(part: &Part<'_>, english: &English, findings: &mut Findings<'_>) -> bool {
    let (Some((german, _)), Some(own)) = (part.german, part.readings.first()) else { return false };
    let Some(german) = german.first() else { return false };
    if part.lang.is_german() || own.text != german.text {
        return false;
    }
    if part.is_excused(&part.terminology.same) {
        return true;
    }
    // What is put together of terms only is translated there; names, letters and abbreviations are the same everywhere.
    let rest = part.terminology.without_names(own.without_german());
    let is_word = |word: &str| word.chars().nth(1).is_some() && word.contains(char::is_lowercase);
    let is_name = |word: &str| english.has(word, part.lang) && !looks_german(word, part.lang);
    let is_own = |range: &Range<usize>| {
        let word = &rest[range.clone()];
        !own.is_referred(range.start) && is_word(word) && !is_name(word)
    };
    let count = words(&rest).filter(is_own).count();
    let enough = if part.lang.script() == Script::Latin { SAME_WORDS } else { 1 };
    if count >= enough {
        let text = format!("\"{}\" is the same as the German", part.name);
        let hint = format!(
            "translate it; if it has to be the same, name it under \"same\" in locales/{}/terminology.yaml",
            part.lang
        );
        findings.push_beside(part, None, Diagnostic::new(codes::SAME_AS_GERMAN, text).hint(hint));
    }
    true
}

fn german_words(part: &Part<'_>, reading: &Reading, german: &German, english: &English, findings: &mut Findings<'_>) {
    let text = part.terminology.without_names(reading.without_german());
    for range in words(&text) {
        let word = &text[range.clone()];
        if is_abbreviation(word) || !german.words.contains(word) || is_in_address(&text, range.start) {
            continue;
        }
        // In another script a word was left as it is if the German of this text has it, and is no name.
        let is_left = || {
            let mut german = part.german.iter().flat_map(|(readings, _)| *readings);
            let is_there = german.any(|reading| words(&reading.text).any(|range| reading.text[range] == *word));
            part.lang.script() != Script::Latin && is_there && !english.has(word, part.lang)
        };
        if looks_german(word, part.lang) || is_left() {
            let text = format!("\"{}\" has \"{word}\" as in the German, outside of <de>", part.name);
            let hint = format!(
                "translate it, or write <de>{word}</de> if it stands on a door or a form; a name that is the same in all \
                 languages goes under \"keep\" in locales/de/terminology.yaml"
            );
            findings.push(part, reading.span(range), Diagnostic::new(codes::GERMAN_WORD, text).hint(hint));
        }
    }
}

/// How German words end that are the same word in another case or number.
const GERMAN_CASES: [&str; 8] = ["", "e", "n", "s", "en", "es", "er", "em"];

/// What `<de>` marks stands so on a door or a form: words there are those of the German text, or another case of them.
fn other_german(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let Some((german, _)) = part.german else { return };
    let known: BTreeSet<&str> =
        german.iter().flat_map(|german| words(&german.text).map(|range| &german.text[range])).collect();
    let text = part.terminology.without_names(reading.text.clone());
    for stretch in reading.german() {
        for range in words(&text[stretch.clone()]) {
            let range = stretch.start + range.start..stretch.start + range.end;
            let word = &text[range.clone()];
            if known.contains(word) || known.iter().any(|known| is_case_of(word, known)) {
                continue;
            }
            let text = format!("\"{}\" has \"{word}\" in <de>, which the German does not have", part.name);
            let finding = Diagnostic::new(codes::GERMAN_DIFFERS, text).suggest(word, known.iter().copied());
            findings.push_beside(part, reading.span(range), finding);
        }
    }
}

/// Whether two words are the same but for capitals, umlauts and their ends, or the first is the last part of the second.
fn is_case_of(word: &str, known: &str) -> bool {
    let plain = |word: &str| word.to_lowercase().replace('ä', "a").replace('ö', "o").replace('ü', "u");
    let (word, known) = (plain(word), plain(known));
    let stem_of = |one: &str, other: &str| one.strip_prefix(other).is_some_and(|end| GERMAN_CASES.contains(&end));
    let is_same = GERMAN_CASES.iter().filter_map(|end| known.strip_suffix(end)).any(|stem| stem_of(&word, stem));
    is_same || word.chars().count() >= LONG_PART && known.ends_with(&word)
}

/// They are the same everywhere: PDF, BAMF.
fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_lowercase()).count() < 2
}

/// Whether a word is none of another language with Latin letters.
fn looks_german(word: &str, lang: &Lang) -> bool {
    let has_umlaut = word.contains(['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü']);
    let is_compound = word.chars().count() >= 9
        && word.starts_with(char::is_uppercase)
        && GERMAN_ENDINGS.iter().any(|ending| word.ends_with(ending));
    has_umlaut && language::lacks_umlauts(lang) || GERMAN.contains(&word) || is_compound
}

fn doubled(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    // German that says a word twice is told of itself.
    let mut german = part.german.iter().flat_map(|(readings, _)| *readings);
    if german.any(|german| doubled_words(&german.text, &Lang::source()).next().is_some()) {
        return;
    }
    for range in doubled_words(&reading.text, part.lang) {
        let text = format!("\"{}\" has \"{}\" twice in a row", part.name, &reading.text[range.clone()]);
        let finding = Diagnostic::new(codes::DOUBLED_WORD, text).hint("delete one of them");
        findings.push(part, reading.span(range), finding);
    }
}

/// Whether a letter stands in an address: `https://example.org`, `example.org`, `a@example.org`.
fn is_in_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).unwrap_or(0);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
    let word = text[start..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    let has_dot = || word.match_indices('.').any(|(dot, _)| word[dot + 1..].starts_with(char::is_alphanumeric));
    word.contains("://") || word.contains('@') || has_dot()
}

/// Words that repeat the one before them, and by the language need not.
fn doubled_words(text: &str, lang: &Lang) -> impl Iterator<Item = Range<usize>> {
    let mut last: Option<Range<usize>> = None;
    words(text).filter(move |range| {
        let Some(before) = last.replace(range.clone()) else { return false };
        let (between, word) = (&text[before.end..range.start], &text[range.clone()]);
        // Capitals stand for something: `-k DATEI DATEI ist da`.
        let is_sign = word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
        // A line that is set in begins anew.
        !is_sign
            && between.chars().all(char::is_whitespace)
            && !between.contains("\n ")
            && text[before] == *word
            && !language::may_double(lang, word)
    })
}

fn forbidden(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    for (avoid, instead) in part.terminology.avoid.iter().filter(|(avoid, _)| !avoid.is_empty()) {
        let wanted = avoid.to_lowercase();
        // Words are declined, so that only the beginning is compared.
        let begins = |text: &str| {
            let mut letters = text.chars().flat_map(char::to_lowercase);
            wanted.chars().all(|wanted| letters.next() == Some(wanted))
        };
        let found = words(&reading.text).find(|range| begins(&reading.text[range.start..]));
        if let Some(range) = found {
            let text = format!("\"{}\" has \"{avoid}\", which is not used here", part.name);
            let finding = Diagnostic::new(codes::FORBIDDEN_WORD, text).hint(format!("write \"{instead}\""));
            findings.push(part, reading.span(range), finding);
        }
    }
}

/// Plain language: short sentences, each on a line of its own.
fn long_sentences(part: &Part<'_>, reading: &Reading, findings: &mut Findings<'_>) {
    let mut start = 0;
    for line in reading.text.split_inclusive('\n') {
        let mut from = 0;
        for sentence in line.split_inclusive(['.', '?', '!', ':']) {
            let at = start + from..start + from + sentence.trim_end().len();
            from += sentence.len();
            let count = sentence.split_whitespace().filter(|word| word.contains(is_letter_or_value)).count();
            if count > MOST_WORDS {
                let text = format!("\"{}\" has a sentence of {count} words", part.name);
                let hint = format!("make two of it: a sentence has {MOST_WORDS} words at most");
                findings.push(part, reading.span(at), Diagnostic::new(codes::LONG_SENTENCE, text).hint(hint));
            }
        }
        let is_end = |pair: &(usize, &str)| {
            let after = line[pair.0 + 1..].trim_start_matches(['“', ')']);
            after.starts_with(' ') && after.trim_start().starts_with(char::is_uppercase)
        };
        if let Some((at, _)) = line.match_indices(['.', '?', '!']).find(is_end)
            && !line[..at].ends_with("z. B")
            && !line[..at].ends_with(|c: char| c.is_ascii_digit())
        {
            let text = format!("\"{}\" has two sentences on one line", part.name);
            let finding = Diagnostic::new(codes::LINE_BREAKS, text).hint("let each sentence begin a line of its own");
            findings.push(part, reading.span(start + at..start + at + 1), finding);
        }
        start += line.len();
    }
}

fn is_letter_or_value(c: char) -> bool {
    c.is_alphanumeric() || c == VALUE
}
