//! Dates, times and opening hours as they are printed: in the reader's language where they stand in a text, as German offices write
//! them (DIN 5008) in the German and in what is the same for every reader.

use jiff::civil::{Date, Time};

use super::cards::HoursRow;
use super::text::Text;
use super::words::{Side, Words};
use crate::catalog::Arg;
use crate::content::{Hours, HoursOfDays, Interval, MonthDay, Weekday};
use crate::diag::Diagnostic;

/// `20.11.2026`: the same for every reader.
pub(super) fn date(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// `8:00`.
pub(super) fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// `8:00–12:00`, with an en dash (DIN 5008).
pub(super) fn interval((from, to): Interval) -> String {
    format!("{}–{}", clock(from), clock(to))
}

pub(super) fn minutes(time: Time) -> u16 {
    u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or_default()
}

/// A date in a text: «20 November 2026», in German `20.11.2026`.
pub(super) fn date_in(side: &Side<'_>, day: Date) -> String {
    if side.is_source() { date(day) } else { side.locale().date(day) }
}

/// The month of a date, `11/2026`: exact enough for «checked», and the same for every reader. Its name would have to be declined
/// behind «since» in many languages.
pub(super) fn month(day: Date) -> String {
    format!("{:02}/{}", day.month(), day.year())
}

/// «24 December», in German `24.12.`
fn day_of_year_in(side: &Side<'_>, (month, day): MonthDay) -> String {
    // A leap year, which has every day.
    match Date::new(2024, month.cast_signed(), day.cast_signed()) {
        Ok(date) if !side.is_source() => side.locale().day_of_year(date),
        _ => format!("{day:02}.{month:02}."),
    }
}

/// A week of which the first day is a Monday.
fn day_of_week(day: Weekday) -> Date {
    jiff::civil::date(2024, 1, 1 + day as i8)
}

/// Short, for narrow places: «Mon–Fri» for a run of three or more days, «Mon, Wed» otherwise.
pub(super) fn days(words: &mut Words<'_>, days: &[Weekday]) -> Text {
    words.make("weekday-range", None, |side| short_days(side, days))
}

fn short_days(side: &Side<'_>, days: &[Weekday]) -> Result<String, Diagnostic> {
    let parts = runs_of(side, days, "weekday-range", |day| side.locale().weekday_short(day))?;
    Ok(side.locale().short_list(&parts))
}

/// As people say them: «Monday to Friday», «Monday and Wednesday»; in the German beneath, and where there is little room, as short as
/// on the door.
fn days_of(words: &mut Words<'_>, row: &HoursOfDays, short: bool) -> Text {
    words.make(if row.also { "hours-also" } else { "hours-range" }, None, |side| {
        let days = if short || side.is_beneath() {
            short_days(side, &row.days)?
        } else {
            side.locale().and(&runs_of(side, &row.days, "hours-range", |day| side.locale().weekday(day))?)
        };
        if row.also { side.format("hours-also", None, &[("days", Arg::Text(days))]) } else { Ok(days) }
    })
}

/// Single days by their name, runs of three or more days as the message `range` says it.
fn runs_of(
    side: &Side<'_>,
    days: &[Weekday],
    range: &str,
    name: impl Fn(Date) -> String,
) -> Result<Vec<String>, Diagnostic> {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let name = |day: &Weekday| name(day_of_week(*day));
    let mut parts = Vec::new();
    for run in sorted.chunk_by(|a, b| *a as u8 + 1 == *b as u8) {
        match run {
            [first, .., last] if run.len() > 2 => {
                let args = [("from", Arg::Text(name(first))), ("to", Arg::Text(name(last)))];
                parts.push(side.format(range, None, &args)?);
            }
            _ => parts.extend(run.iter().map(name)),
        }
    }
    Ok(parts)
}

/// Rows of days and times, and the exceptions.
pub(super) fn hours(words: &mut Words<'_>, hours: &Hours) -> (Vec<HoursRow>, Vec<Text>) {
    let rows = hours
        .rows()
        .into_iter()
        .map(|row| HoursRow {
            days: days_of(words, &row, false),
            short: days_of(words, &row, true),
            times: row.times.into_iter().map(interval).collect(),
        })
        .collect();
    let mut notes = Vec::new();
    if hours.closed_on_holidays {
        notes.push(words.text("label-closed-holidays", None));
    }
    for (from, to) in &hours.closed_between {
        notes.push(words.make("label-closed-between", None, |side| {
            let args = [("from", Arg::Text(day_of_year_in(side, *from))), ("to", Arg::Text(day_of_year_in(side, *to)))];
            side.format("label-closed-between", None, &args)
        }));
    }
    (rows, notes)
}
