//! Two languages that nobody speaks, made from the English words. They show what an unusual language does to a page, before there is
//! one: what is still readable English was not taken from the locale files, what is cut has lost its last bracket.
//!
//! `en-XA`: accented letters, vowels doubled, which makes English a good third longer, and brackets around each text.
//! `ar-XB`: Arabic letters, joined and from right to left.
//!
//! Only what translators write is changed: values, tags, German words in `<de>` and addresses stay as they are.

use std::borrow::Cow;

use crate::lang::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pseudo {
    Accented,
    RightToLeft,
}

/// The language that the words are taken from.
pub(super) const BASE: &str = "en";

impl Pseudo {
    pub(super) fn of(lang: &Lang) -> Option<Self> {
        match lang.to_string().as_str() {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::RightToLeft),
            _ => None,
        }
    }

    /// What Fluent does with the pieces of text between placeables.
    pub(super) fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => |text| changed(text, accented),
            Self::RightToLeft => |text| changed(text, arabic),
        }
    }

    /// A whole text.
    pub(super) fn finish(self, text: String) -> String {
        match self {
            Self::Accented => format!("[{text}]"),
            Self::RightToLeft => text,
        }
    }
}

/// Changes what is neither a tag, nor a German word, nor an address.
fn changed(text: &str, letter: fn(char, &mut String)) -> Cow<'_, str> {
    let mut out = String::with_capacity(2 * text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let kept = kept(rest);
        if kept > 0 {
            out.push_str(&rest[..kept]);
            rest = &rest[kept..];
            continue;
        }
        // A word, or one sign.
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let end = if end == 0 { rest.chars().next().map_or(0, char::len_utf8) } else { end };
        rest[..end].chars().for_each(|c| letter(c, &mut out));
        rest = &rest[end..];
    }
    Cow::Owned(out)
}

/// How many bytes at the start stay as they are.
fn kept(text: &str) -> usize {
    if text.starts_with("<de>") {
        return text.find("</de>").map_or(text.len(), |end| end + "</de>".len());
    }
    if text.starts_with('<') {
        return text.find('>').map_or(0, |end| end + 1);
    }
    let word = text.find(char::is_whitespace).unwrap_or(text.len());
    let word = &text[..word];
    let inside = |sign| word.trim_end_matches(['.', ',', ':', ';', '!', '?', ')']).contains(sign);
    if inside("://") || inside("@") || word.starts_with("www.") { word.len() } else { 0 }
}

fn accented(c: char, out: &mut String) {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const TO: &str = "åbçđéfĝĥîĵķļmñôþqŕšţûvŵxýžÅBÇĐÉFĜĤÎĴĶĻMÑÔÞQŔŠŢÛVŴXÝŽ";
    let other = FROM.chars().zip(TO.chars()).find(|(from, _)| *from == c).map_or(c, |(_, to)| to);
    out.push(other);
    if "aeiou".contains(c) {
        out.push(other);
    }
}

fn arabic(c: char, out: &mut String) {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyz,;?";
    const TO: &str = "ابكدهفغحيجكلمنوبقرستعفوخيز،؛؟";
    let lower = c.to_ascii_lowercase();
    out.push(FROM.chars().zip(TO.chars()).find(|(from, _)| *from == lower).map_or(c, |(_, to)| to));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_are_changed() {
        let accented = Pseudo::Accented.transform();
        let arabic = Pseudo::RightToLeft.transform();
        let text = "Ask the <de>Bürgerbüro</de> <strong>now</strong>: www.example.org, a@b.de or https://x.y/z?q.";
        assert_eq!(
            Pseudo::Accented.finish(accented(text).into_owned()),
            "[Åšķ ţĥéé <de>Bürgerbüro</de> <strong>ñôôŵ</strong>: www.example.org, a@b.de ôôŕ https://x.y/z?q.]"
        );
        assert_eq!(arabic("Ask <de>Amt</de>, now? 12"), "اسك <de>Amt</de>، نوو؟ 12");
    }

    #[test]
    fn english_grows_by_a_third() {
        let text = "Ask for an appointment at the office before you go there, and take all your papers along.";
        let longer = Pseudo::Accented.finish(Pseudo::Accented.transform()(text).into_owned());
        let ratio = longer.chars().count() as f64 / text.chars().count() as f64;
        assert!((1.3..1.45).contains(&ratio), "{ratio}");
    }
}
