//! The small values of the content model, each checked once, here: ids, phone numbers, addresses, dates, colours, levels.

use std::fmt;

use jiff::civil::{Date, Time};
use serde_json::{Value, json};

use super::node::Node;
use super::record::{FromYaml, keywords, scalar};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::source::{Span, Spanned};

/// An id or a reference to one: kebab-case ASCII.
pub type Id = Spanned<String>;

/// Implements [`FromYaml`] for a value that is written as text and read by a function that may say what is wrong.
macro_rules! text_value {
    ($ty:ty, $wanted:literal, $read:expr, $schema:expr) => {
        impl FromYaml for $ty {
            fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
                let text = scalar(node, $wanted, sink)?;
                let read: fn(&str) -> Result<$ty, String> = $read;
                match read(text) {
                    Ok(value) => Some(value),
                    Err(hint) => {
                        sink.push(
                            Diagnostic::new(codes::INVALID_VALUE, format!("\"{text}\" is not {}", $wanted))
                                .at(node.span)
                                .hint(hint),
                        );
                        None
                    }
                }
            }
            fn schema() -> Value {
                $schema
            }
        }
    };
}

impl FromYaml for Id {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let text = scalar(node, "an id", sink)?;
        if !is_id(text) {
            sink.push(
                Diagnostic::new(codes::INVALID_VALUE, format!("\"{text}\" is not an id"))
                    .at(node.span)
                    .hint("ids are lower-case letters, digits and hyphens, like \"job-centre\""),
            );
            return None;
        }
        Some(Spanned { value: text.to_owned(), span: node.span })
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$" })
    }
}

/// `topic.step` is an id too: a reference to a step.
fn is_id(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    text.len() <= 80 && text.split('.').count() <= 2 && text.split('.').all(part)
}

/// A phone number as DIN 5008 writes it, international: `+49 5971 939-388`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    written: String,
}

impl Phone {
    /// ITU-T E.164: at most fifteen digits after the plus.
    fn read(text: &str) -> Result<Self, String> {
        const HINT: &str = "write it like \"+49 5971 939-388\": country, area, number, a hyphen before an extension";
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let rest = text.strip_prefix('+').ok_or(HINT)?;
        let well_formed = rest.starts_with(|c: char| ('1'..='9').contains(&c))
            && rest.ends_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
            && !rest.contains("  ")
            && !rest.contains("--")
            && rest.split(' ').count() >= 3
            && (8..=15).contains(&digits);
        if well_formed { Ok(Self { written: text.to_owned() }) } else { Err(HINT.to_owned()) }
    }

    /// As it is dialled, for `tel:`: `+495971939388` (RFC 3966).
    pub fn dial(&self) -> String {
        self.written.chars().filter(|c| !matches!(c, ' ' | '-')).collect()
    }

    /// As it is printed in Germany: `05971 939-388` (DIN 5008).
    pub fn inland(&self) -> String {
        match self.written.strip_prefix("+49 ") {
            Some(rest) => format!("0{rest}"),
            None => self.written.clone(),
        }
    }

    /// As it is printed for use from abroad: `+49 5971 939-388` (DIN 5008).
    pub fn international(&self) -> &str {
        &self.written
    }
}

text_value!(
    Phone,
    "a phone number",
    Phone::read,
    json!({ "type": "string", "pattern": "^\\+[1-9][0-9]* [0-9]+ [0-9][0-9 -]*$" })
);

/// A number that is dialled: a phone number, or a short one like `116 117`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dial {
    Phone(Phone),
    /// Three to six digits, written with spaces: `116 117`.
    Short(String),
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

impl Dial {
    fn read(text: &str) -> Result<Self, String> {
        if text.starts_with('+') {
            return Phone::read(text).map(Self::Phone);
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let short = (3..=6).contains(&digits) && !text.starts_with('0') && text.split(' ').all(is_digits);
        if short {
            Ok(Self::Short(text.to_owned()))
        } else {
            Err("write it like \"112\", \"116 117\" or \"+49 30 1815-1111\"".to_owned())
        }
    }

    /// For `tel:`.
    pub fn dial(&self) -> String {
        match self {
            Self::Phone(phone) => phone.dial(),
            Self::Short(text) => text.replace(' ', ""),
        }
    }

    /// As printed.
    pub fn printed(&self) -> String {
        match self {
            Self::Phone(phone) => phone.inland(),
            Self::Short(text) => text.clone(),
        }
    }
}

text_value!(Dial, "a number to dial", Dial::read, json!({ "type": "string" }));

/// A mail address: the common subset of RFC 5322 that people can type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    fn read(text: &str) -> Result<Self, String> {
        let hint = || "write it like \"team@example.org\"".to_owned();
        let (local, domain) = text.split_once('@').ok_or_else(hint)?;
        let local_ok = !local.is_empty()
            && local.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_+".contains(&b))
            && !local.starts_with('.')
            && !local.ends_with('.');
        let label_ok = |label: &str| {
            !label.is_empty()
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let domain_ok = domain.contains('.') && domain.split('.').all(label_ok);
        if local_ok && domain_ok { Ok(Self(text.to_owned())) } else { Err(hint()) }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_value!(Email, "a mail address", Email::read, json!({ "type": "string", "format": "email" }));

/// A web address (`https` or `http`), normalised and percent-encoded to ASCII (WHATWG URL).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress {
    url: url::Url,
    /// Where it is written.
    pub span: Span,
}

impl WebAddress {
    fn read(text: &str) -> Result<url::Url, String> {
        let hint = || "write it in full, like \"https://www.example.org/kurse\"".to_owned();
        let url = url::Url::parse(text).map_err(|_| hint())?;
        let host_ok = url.host_str().is_some_and(|host| host.contains('.'));
        if matches!(url.scheme(), "https" | "http") && host_ok && !text.contains(' ') { Ok(url) } else { Err(hint()) }
    }

    /// The whole address, for the code.
    pub fn full(&self) -> &str {
        self.url.as_str()
    }

    /// What a person types: without the scheme, `www.` and the closing slash.
    pub fn typed(&self) -> String {
        let text = self.full();
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        text.strip_prefix("www.").unwrap_or(text).trim_end_matches('/').to_owned()
    }
}

text_value!(url::Url, "a web address", WebAddress::read, json!({ "type": "string", "format": "uri" }));

impl FromYaml for WebAddress {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        url::Url::from_yaml(node, sink).map(|url| Self { url, span: node.span })
    }
    fn schema() -> Value {
        url::Url::schema()
    }
}

text_value!(
    Date,
    "a date",
    |text| {
        let well_formed = text.len() == 10;
        text.parse()
            .ok()
            .filter(|_| well_formed)
            .ok_or_else(|| "write it like 2026-11-20, a day that exists".to_owned())
    },
    json!({ "type": "string", "format": "date" })
);

text_value!(
    Time,
    "a time of day",
    |text| {
        let hint = || "write it like \"09:30\"".to_owned();
        let (hour, minute) = text.split_once(':').ok_or_else(hint)?;
        let number = |text: &str| text.parse::<i8>().ok().filter(|_| text.len() == 2);
        match (number(hour), number(minute)) {
            (Some(hour), Some(minute)) => Time::new(hour, minute, 0, 0).map_err(|_| hint()),
            _ => Err(hint()),
        }
    },
    json!({ "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$" })
);

/// A German postal code: five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostalCode(String);

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn digits(text: &str, count: usize) -> Result<String, String> {
    let ok = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    if ok { Ok(text.to_owned()) } else { Err(format!("it has exactly {count} digits")) }
}

text_value!(
    PostalCode,
    "a postal code",
    |text| digits(text, 5).map(PostalCode),
    json!({ "type": "string", "pattern": "^[0-9]{5}$" })
);

/// Amtlicher Gemeindeschlüssel: eight digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ags(pub String);

text_value!(
    Ags,
    "an Amtlicher Gemeindeschlüssel",
    |text| digits(text, 8).map(Ags),
    json!({ "type": "string", "pattern": "^[0-9]{8}$" })
);

/// An sRGB colour, `#0b5c73`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    pub rgb: [u8; 3],
}

impl Colour {
    fn read(text: &str) -> Result<Self, String> {
        let hint = || "write it like \"#0b5c73\"".to_owned();
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii()).ok_or_else(hint)?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map_err(|_| hint());
        Ok(Self { rgb: [part(0)?, part(2)?, part(4)?] })
    }

    /// Contrast against white, from 1 to 21 (WCAG 2.2, «contrast ratio»).
    pub fn contrast_on_white(self) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.rgb.map(linear);
        1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl FromYaml for Spanned<Colour> {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        Colour::from_yaml(node, sink).map(|value| Spanned { value, span: node.span })
    }
    fn schema() -> Value {
        Colour::schema()
    }
}

text_value!(Colour, "a colour", Colour::read, json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }));

text_value!(
    Lang,
    "a language tag",
    |text| text.parse::<Lang>().map_err(|_| "write it like \"uk\" for Ukrainian (BCP 47)".to_owned()),
    json!({ "type": "string" })
);

impl FromYaml for Spanned<Lang> {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        Lang::from_yaml(node, sink).map(|value| Spanned { value, span: node.span })
    }
    fn schema() -> Value {
        Lang::schema()
    }
}

keywords! {
    /// Level of German: the Common European Framework (CEFR), below it A0, and `alpha` for learning to read and write.
    Level { Alpha = "alpha", A0 = "A0", A1 = "A1", A2 = "A2", B1 = "B1", B2 = "B2", C1 = "C1", C2 = "C2" }
}

keywords! {
    /// A day of the week, as OSM writes it, in lower case.
    Weekday { Mo = "mo", Tu = "tu", We = "we", Th = "th", Fr = "fr", Sa = "sa", Su = "su" }
}

impl Weekday {
    /// Monday first.
    pub const ALL: [Self; 7] = [Self::Mo, Self::Tu, Self::We, Self::Th, Self::Fr, Self::Sa, Self::Su];
}
