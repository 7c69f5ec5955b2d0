//! Offices and contacts → cards: a name, rows of values, a code to scan, and when it was checked.

use serde::Serialize;

use super::printed;
use super::text::Text;
use super::words::Words;
use crate::catalog::Arg;
use crate::content::{Contact, Fact, Kommune, Office, OfficeKind};
use crate::source::Span;

/// A code to scan: what it opens, and the same as a person types it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    pub payload: String,
    pub typed: String,
    /// What scanning does, for people and screen readers: «Call», «Open».
    pub action: Text,
    #[serde(skip)]
    pub span: Span,
}

/// A small fact with an icon: barrier-free, interpreter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Badge {
    pub icon: &'static str,
    pub text: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursRow {
    /// «Monday to Friday»
    pub days: Text,
    /// «Mon–Fri», where there is little room.
    pub short: Text,
    /// `8:00–12:00`
    pub times: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum RowContent {
    /// The same in every language: an address line, a number.
    Value {
        lines: Vec<String>,
    },
    Hours {
        rows: Vec<HoursRow>,
        notes: Vec<Text>,
    },
    /// Not known: a line to write on.
    Blank,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub icon: &'static str,
    pub label: Text,
    #[serde(flatten)]
    pub content: RowContent,
}

/// An office or contact as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    pub title: Text,
    /// The German name on the door.
    pub name: Option<String>,
    pub about: Option<Text>,
    pub rows: Vec<Row>,
    pub badges: Vec<Badge>,
    pub code: Option<Code>,
    /// When it was checked; `None` on a card that is empty.
    pub checked: Option<Text>,
    /// Nobody has checked it since it was due.
    pub stale: bool,
    /// Lines to fill in by hand.
    pub fields: Vec<Text>,
}

/// The edition's day decides what is stale and what is no longer printed.
pub(super) type Day = jiff::civil::Date;

fn row(words: &mut Words<'_>, icon: &'static str, label: &str, content: RowContent) -> Row {
    Row { icon, label: words.text(label, None), content }
}

fn value(line: impl Into<String>) -> RowContent {
    RowContent::Value { lines: vec![line.into()] }
}

fn badge(words: &mut Words<'_>, icon: &'static str, label: &str) -> Badge {
    Badge { icon, text: words.text(label, None) }
}

pub(super) fn checked(words: &mut Words<'_>, fact: &impl Fact, day: Day) -> (Text, bool) {
    let stale = fact.is_stale_on(day);
    let label = if stale { "label-stale" } else { "label-checked" };
    let on = fact.verified().on;
    let text = words.make(label, None, |side| side.format(label, None, &[("date", Arg::Text(printed::month(on)))]));
    (text, stale)
}

fn address_lines(office: &Office) -> Option<Vec<String>> {
    let address = office.address.as_ref()?;
    let place = match &address.postal_code {
        Some(code) => format!("{code} {}", address.locality),
        None => address.locality.clone(),
    };
    let mut lines = vec![format!("{}, {place}", address.street)];
    lines.extend(address.entrance.clone());
    Some(lines)
}

fn web_code(words: &mut Words<'_>, office: &Office) -> Option<Code> {
    let url = office.appointment_url.as_ref().or(office.website.as_ref())?;
    Some(Code {
        payload: url.full().to_owned(),
        typed: url.typed(),
        action: words.text("label-scan-open", None),
        span: url.span,
    })
}

fn office_rows(words: &mut Words<'_>, office: &Office) -> Vec<Row> {
    let mut rows = Vec::new();
    let address = address_lines(office).map_or(RowContent::Blank, |lines| RowContent::Value { lines });
    rows.push(row(words, "map-pin", "label-address", address));
    let phone = office.phone.as_ref().map_or(RowContent::Blank, |phone| value(phone.inland()));
    rows.push(row(words, "phone", "label-phone", phone));
    if let Some(email) = &office.email {
        rows.push(row(words, "mail", "label-email", value(email.to_string())));
    }
    if let Some(hours) = &office.hours {
        let (hours, notes) = printed::hours(words, hours);
        rows.push(row(words, "clock", "label-hours", RowContent::Hours { rows: hours, notes }));
    }
    if let Some(stop) = &office.transit {
        rows.push(row(words, "bus", "label-transit", value(stop.clone())));
    }
    rows
}

fn office_badges(words: &mut Words<'_>, office: &Office) -> Vec<Badge> {
    let mut badges = Vec::new();
    if office.temporarily_closed {
        badges.push(badge(words, "circle-alert", "label-temporarily-closed"));
    }
    if office.appointment_only {
        badges.push(badge(words, "calendar", "label-appointment-only"));
    }
    if office.barrier_free {
        badges.push(badge(words, "accessibility", "label-barrier-free"));
    }
    if office.interpreter {
        badges.push(badge(words, "languages", "label-interpreter"));
    }
    badges
}

/// The card of a known office.
pub(super) fn office(words: &mut Words<'_>, office: &Office, day: Day) -> Card {
    let kind = format!("office-kind-{}", office.kind.word());
    let (checked, stale) = checked(words, office, day);
    Card {
        title: words.text(&kind, Some(office.id.span)),
        name: Some(office.name.clone()),
        about: words.optional(&kind, "about"),
        rows: office_rows(words, office),
        badges: office_badges(words, office),
        code: web_code(words, office),
        checked: Some(checked),
        stale,
        fields: vec![],
    }
}

/// The card of an office that nobody has told us about: lines to write on.
pub(super) fn unknown(words: &mut Words<'_>, kind: OfficeKind, at: Option<Span>) -> Card {
    let id = format!("office-kind-{}", kind.word());
    let rows = [("map-pin", "label-address"), ("phone", "label-phone"), ("clock", "label-hours")];
    Card {
        title: words.text(&id, at),
        name: None,
        about: words.optional(&id, "about"),
        rows: rows.map(|(icon, label)| row(words, icon, label, RowContent::Blank)).into(),
        badges: vec![],
        code: None,
        checked: None,
        stale: false,
        fields: vec![],
    }
}

/// The office of a kind, if the municipality says which one is meant: the default office, or the only one.
pub(super) fn office_of_kind<'k>(
    words: &mut Words<'_>,
    kommune: &'k Kommune,
    kind: OfficeKind,
    day: Day,
) -> Option<&'k Office> {
    let offices: Vec<&Office> =
        kommune.offices.iter().filter(|office| office.kind == kind && words.usable(*office, day)).collect();
    let default = &kommune.facts.default_office.value;
    match offices.as_slice() {
        [only] => Some(only),
        several => several.iter().copied().find(|office| office.id.value == *default),
    }
}

/// The card of a team: its own values, else those of the office that it sits in.
pub(super) fn contact(words: &mut Words<'_>, contact: &Contact, kommune: &Kommune, day: Day) -> Card {
    let office = kommune.office(&contact.office.value).filter(|office| words.usable(*office, day));
    let mut rows = Vec::new();
    let address = office.and_then(address_lines).map_or(RowContent::Blank, |lines| RowContent::Value { lines });
    rows.push(row(words, "map-pin", "label-address", address));
    let phone = contact.phone.as_ref().or(office.and_then(|office| office.phone.as_ref()));
    rows.push(row(words, "phone", "label-phone", phone.map_or(RowContent::Blank, |phone| value(phone.inland()))));
    if let Some(email) = contact.email.as_ref().or(office.and_then(|office| office.email.as_ref())) {
        rows.push(row(words, "mail", "label-email", value(email.to_string())));
    }
    if let Some(hours) = contact.hours.as_ref().or(office.and_then(|office| office.hours.as_ref())) {
        let (hours, notes) = printed::hours(words, hours);
        rows.push(row(words, "clock", "label-hours", RowContent::Hours { rows: hours, notes }));
    }
    if !contact.languages.is_empty() {
        let mut names: Vec<String> = contact.languages.iter().map(crate::lang::Lang::native_name).collect();
        names.sort_by(|one, other| words.locale().compare(one, other));
        rows.push(row(words, "languages", "label-languages", value(names.join(" · "))));
    }
    let code = match phone {
        Some(phone) => Some(Code {
            payload: format!("tel:{}", phone.dial()),
            typed: phone.inland(),
            action: words.text("label-scan-call", None),
            span: contact.id.span,
        }),
        None => office.and_then(|office| web_code(words, office)),
    };
    let (checked, stale) = checked(words, contact, day);
    let responsibility = format!("responsibility-{}", contact.responsibility.value);
    Card {
        title: words.text(&responsibility, Some(contact.responsibility.span)),
        name: office.map(|office| office.name.clone()),
        about: None,
        rows,
        badges: vec![],
        code,
        checked: Some(checked),
        stale,
        fields: vec![],
    }
}
