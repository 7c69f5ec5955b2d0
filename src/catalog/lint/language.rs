//! What the rules have to know of a language: its quotation marks, and where it does otherwise than most.

use crate::lang::{Lang, Script};

/// Every quotation mark of a pair that some language has. The apostrophe is none of them.
pub(super) const QUOTATION_MARKS: &[char] = &['"', '„', '“', '”', '«', '»', '‹', '›', '‚', '‘', '‟'];

/// Opening and closing, those of quotations in quotations too.
pub(super) fn quotes(lang: &Lang) -> &'static [(char, char)] {
    match lang.language() {
        "de" => &[('„', '“'), ('‚', '‘'), ('»', '«'), ('›', '‹')],
        "fr" => &[('«', '»'), ('“', '”'), ('‹', '›')],
        "uk" | "ru" => &[('«', '»'), ('„', '“')],
        "bg" => &[('„', '“'), ('«', '»')],
        "pl" | "ro" => &[('„', '”'), ('«', '»')],
        "ar" | "fa" | "ckb" | "ps" | "ur" => &[('«', '»'), ('“', '”'), ('‹', '›')],
        "ti" | "am" => &[('«', '»'), ('“', '”'), ('‹', '›')],
        "sq" => &[('“', '”'), ('„', '“'), ('«', '»')],
        "en" => &[('“', '”'), ('‘', '’')],
        _ => &[('“', '”'), ('‘', '’'), ('„', '“'), ('„', '”'), ('«', '»')],
    }
}

/// French sets a space before `;`, `:`, `!` and `?`.
pub(super) fn has_space_before_signs(lang: &Lang) -> bool {
    lang.language() == "fr"
}

/// Languages in which a word is said twice to say more of it, «yavaş yavaş», and words that stand twice by their grammar.
pub(super) fn may_double(lang: &Lang, word: &str) -> bool {
    let by_grammar = match lang.language() {
        "fr" => matches!(word, "nous" | "vous"),
        "de" => matches!(word, "die" | "der" | "das" | "sie" | "Sie"),
        "en" => matches!(word, "that" | "had"),
        "sq" => matches!(word, "të" | "e" | "i" | "së"),
        _ => false,
    };
    by_grammar || matches!(lang.language(), "tr" | "fa" | "kmr" | "ckb" | "ti" | "am" | "ur" | "ps")
}

/// Whether a German word with an umlaut or ß cannot be one of the language.
pub(super) fn lacks_umlauts(lang: &Lang) -> bool {
    lang.script() != Script::Latin
        || matches!(lang.language(), "en" | "pl" | "ro" | "fr" | "kmr" | "sq" | "it" | "es" | "pt")
}
