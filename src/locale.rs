//! Dates, weekdays, lists and numbers as a language writes them, and its order of words: the patterns of CLDR, through ICU4X.
//!
//! The calendar is the Gregorian one and the digits are European in every language, because that is what stands on German letters
//! and doors. Where a pattern depends on the region, the region is Germany.

use std::cmp::Ordering;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::fieldsets::{E, MD, YMD};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use jiff::civil::Date;

use crate::lang::{Direction, Lang};

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

struct Formatters {
    date: DateFormatter<YMD>,
    day_of_year: DateFormatter<MD>,
    weekday: DateFormatter<E>,
    weekday_short: DateFormatter<E>,
    and: ListFormatter,
    short: ListFormatter,
    number: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

/// What one language does with values. Made once per language: the patterns are found then.
pub struct Locale {
    /// `None` if the data in the program lack even the root of all languages, which they never do.
    formatters: Option<Formatters>,
    right_to_left: bool,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").finish_non_exhaustive()
    }
}

impl Locale {
    pub fn new(lang: &Lang) -> Self {
        let formatters = tag(lang).parse().ok().and_then(|locale| formatters(&locale).ok());
        Self { formatters, right_to_left: lang.direction() == Direction::RightToLeft }
    }

    /// «20 November 2026»
    pub fn date(&self, date: Date) -> String {
        self.of_date(date, |all, date| all.date.format(date).to_string())
    }

    /// «24 December»
    pub fn day_of_year(&self, date: Date) -> String {
        self.of_date(date, |all, date| all.day_of_year.format(date).to_string())
    }

    /// «Friday»: the weekday of a date.
    pub fn weekday(&self, date: Date) -> String {
        self.of_date(date, |all, date| all.weekday.format(date).to_string())
    }

    /// «Fri»
    pub fn weekday_short(&self, date: Date) -> String {
        self.of_date(date, |all, date| all.weekday_short.format(date).to_string())
    }

    fn of_date(&self, date: Date, format: impl Fn(&Formatters, &IcuDate<Gregorian>) -> String) -> String {
        let same =
            IcuDate::try_new_gregorian(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        match (&self.formatters, same) {
            (Some(all), Ok(same)) => format(all, &same),
            _ => date.to_string(),
        }
    }

    /// «Monday, Wednesday and Friday»
    pub fn and(&self, words: &[String]) -> String {
        self.list(words, |all| &all.and)
    }

    /// «Mon, Wed, Fri»: for narrow places.
    pub fn short_list(&self, words: &[String]) -> String {
        self.list(words, |all| &all.short)
    }

    fn list(&self, words: &[String], kind: impl Fn(&Formatters) -> &ListFormatter) -> String {
        let Some(all) = &self.formatters else { return words.join(", ") };
        let list = kind(all).format(words.iter()).to_string();
        // Where CLDR has no list patterns yet (Sorani), it falls back to a comma that this script does not have.
        if self.right_to_left { list.replace(", ", "، ") } else { list }
    }

    /// «1,500»
    pub fn number(&self, whole: i64) -> String {
        match &self.formatters {
            Some(all) => all.number.format(&whole.into()).to_string(),
            None => whole.to_string(),
        }
    }

    /// Which of two words stands first in a list.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.formatters {
            Some(all) => all.collator.compare(one, other),
            None => one.cmp(other),
        }
    }
}

/// The tag that CLDR knows a language by: its Kurmancî is `ku`, its Dari the Persian of Afghanistan.
fn tag(lang: &Lang) -> String {
    let (language, region) = match lang.language() {
        "kmr" => ("ku", "DE"),
        "fa" if lang.region() == Some("AF") => ("fa", "AF"),
        language => (language, "DE"),
    };
    format!("{language}-{region}-u-nu-latn")
}

fn formatters(locale: &icu_locale_core::Locale) -> Result<Formatters, DateTimeFormatterLoadError> {
    let list = |length| ListFormatterOptions::default().with_length(length);
    Ok(Formatters {
        date: DateFormatter::try_new(locale.into(), YMD::long())?,
        day_of_year: DateFormatter::try_new(locale.into(), MD::long())?,
        weekday: DateFormatter::try_new(locale.into(), E::long())?,
        weekday_short: DateFormatter::try_new(locale.into(), E::short())?,
        and: ListFormatter::try_new_and(locale.into(), list(ListLength::Wide))?,
        short: ListFormatter::try_new_and(locale.into(), list(ListLength::Narrow))?,
        number: DecimalFormatter::try_new(locale.into(), Default::default())?,
        collator: CollatorBorrowed::try_new(locale.into(), CollatorOptions::default())?,
    })
}
