//! Dates, times and opening hours as they are printed. Figures are European and run left to right in every language.

use jiff::civil::{Date, Time};

use super::cards::HoursRow;
use super::text::Text;
use super::words::{Side, Words};
use crate::catalog::Arg;
use crate::content::{Hours, Interval, MonthDay, Weekday};
use crate::diag::Diagnostic;

/// `20.11.2026` (DIN 5008).
pub(super) fn date(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// `11/2026`: exact enough for «checked».
pub(super) fn month(date: Date) -> String {
    format!("{:02}/{}", date.month(), date.year())
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

/// `24.12.`
fn day_of_year((month, day): MonthDay) -> String {
    format!("{day:02}.{month:02}.")
}

/// «Mo–Fr» for a run of three or more days, «Mo, Mi» otherwise.
pub(super) fn days(words: &mut Words<'_>, days: &[Weekday]) -> Text {
    words.make("weekday-range", None, |side| days_in(side, days))
}

fn days_in(side: &Side<'_>, days: &[Weekday]) -> Result<String, Diagnostic> {
    let word = |day: Weekday| side.word(&format!("weekday-{}", day.word()));
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut parts = Vec::new();
    for run in sorted.chunk_by(|a, b| *a as u8 + 1 == *b as u8) {
        match run {
            [first, .., last] if run.len() > 2 => {
                let args = [("from", Arg::Text(word(*first)?)), ("to", Arg::Text(word(*last)?))];
                parts.push(side.format("weekday-range", None, &args)?);
            }
            _ => {
                for day in run {
                    parts.push(word(*day)?);
                }
            }
        }
    }
    side.list(&parts)
}

/// Rows of days and times, and the exceptions.
pub(super) fn hours(words: &mut Words<'_>, hours: &Hours) -> (Vec<HoursRow>, Vec<Text>) {
    let rows = hours
        .rows()
        .into_iter()
        .map(|(run, times)| HoursRow { days: days(words, &run), times: times.into_iter().map(interval).collect() })
        .collect();
    let mut notes = Vec::new();
    if hours.closed_on_holidays {
        notes.push(words.text("label-closed-holidays", None));
    }
    for (from, to) in &hours.closed_between {
        let args = [("from", Arg::Text(day_of_year(*from))), ("to", Arg::Text(day_of_year(*to)))];
        notes.push(words.make("label-closed-between", None, |side| side.format("label-closed-between", None, &args)));
    }
    (rows, notes)
}
