//! When a course meets, as people write it ↔ days and times.

use jiff::civil::Time;

use super::Lesson;
use crate::content::Weekday;

/// The words for each day, Monday first; the first is shown in German, the second in English.
const DAYS: [&[&str]; 7] = [
    &["Mo", "Mon", "Montag", "montags", "Monday", "Mondays"],
    &["Di", "Tue", "Tu", "Dienstag", "dienstags", "Tuesday", "Tuesdays", "Tues"],
    &["Mi", "Wed", "We", "Mittwoch", "mittwochs", "Wednesday", "Wednesdays"],
    &["Do", "Thu", "Th", "Donnerstag", "donnerstags", "Thursday", "Thursdays"],
    &["Fr", "Fri", "Freitag", "freitags", "Friday", "Fridays"],
    &["Sa", "Sat", "Samstag", "samstags", "Sonnabend", "sonnabends", "Saturday", "Saturdays"],
    &["So", "Sun", "Su", "Sonntag", "sonntags", "Sunday", "Sundays"],
];

/// Words that say nothing of their own.
const FILLERS: [&str; 8] = ["uhr", "um", "von", "from", "und", "and", "jeweils", "h"];

const RANGES: [&str; 4] = ["bis", "to", "till", "until"];

fn day(word: &str) -> Option<usize> {
    DAYS.iter().position(|names| names.iter().any(|name| name.eq_ignore_ascii_case(word)))
}

/// `Mo, Mi 09:00–11:15`.
pub(super) fn shown((days, from, to): &Lesson, is_english: bool) -> String {
    let name = |day: &Weekday| {
        let at = Weekday::ALL.iter().position(|known| known == day).unwrap_or_default();
        DAYS[at][usize::from(is_english)]
    };
    let days: Vec<&str> = days.iter().map(name).collect();
    format!("{} {}–{}", days.join(", "), from.strftime("%H:%M"), to.strftime("%H:%M"))
}

/// A piece of what was typed.
enum Token {
    Word(String),
    Time(Time),
    Dash,
}

/// Words, times and dashes; `None` if a number is no time of day.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_of_kind: fn(char) -> bool = if first.is_alphabetic() {
            char::is_alphabetic
        } else if first.is_ascii_digit() {
            |c| c.is_ascii_digit() || c == ':' || c == '.'
        } else {
            |_| false
        };
        let end = rest.find(|c| !is_of_kind(c)).unwrap_or(rest.len()).max(first.len_utf8());
        let (token, after) = rest.split_at(end);
        if first.is_alphabetic() {
            tokens.push(Token::Word(token.to_lowercase()));
        } else if first.is_ascii_digit() {
            tokens.push(Token::Time(time(token.trim_end_matches('.'))?));
        } else if matches!(first, '-' | '–' | '—' | '‑') {
            tokens.push(Token::Dash);
        }
        rest = after;
    }
    Some(tokens)
}

/// `9`, `9.30`, `09:30`.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    if hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// What is read: whole lessons, and the one that is not whole yet.
#[derive(Default)]
struct Reading {
    lessons: Vec<Lesson>,
    /// By their place in the week.
    days: Vec<usize>,
    from: Option<Time>,
    /// The last lesson has these days: a further time is one more on them.
    is_whole: bool,
    is_range: bool,
}

impl Reading {
    fn day(&mut self, day: usize) -> Option<()> {
        if self.from.is_some() {
            return None;
        }
        if std::mem::take(&mut self.is_whole) {
            self.days.clear();
        }
        let first = if std::mem::take(&mut self.is_range) { self.days.last()? + 1 } else { day };
        if first > day {
            return None;
        }
        for day in first..=day {
            if !self.days.contains(&day) {
                self.days.push(day);
            }
        }
        Some(())
    }

    fn time(&mut self, time: Time) -> Option<()> {
        let is_range = std::mem::take(&mut self.is_range);
        match self.from.take() {
            None if !self.days.is_empty() && !is_range => self.from = Some(time),
            Some(from) if from < time => {
                let days = self.days.iter().map(|day| Weekday::ALL[*day]).collect();
                self.lessons.push((days, from, time));
                self.is_whole = true;
            }
            _ => return None,
        }
        Some(())
    }
}

/// `Mo, Mi + Fr 9–11.15 Uhr; Di von 18:00 bis 20:15`, in German or English. `None` if it cannot be understood.
pub(super) fn read(text: &str) -> Option<Vec<Lesson>> {
    let mut reading = Reading::default();
    for token in tokens(text)? {
        match token {
            Token::Time(time) => reading.time(time)?,
            Token::Dash => reading.is_range = true,
            Token::Word(word) if RANGES.contains(&word.as_str()) => reading.is_range = true,
            Token::Word(word) if FILLERS.contains(&word.as_str()) => {}
            Token::Word(word) => reading.day(day(&word)?)?,
        }
    }
    (reading.is_whole && reading.from.is_none() && !reading.is_range).then_some(reading.lessons)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        read(text).map_or("?".to_owned(), |all| all.iter().map(|one| shown(one, false)).collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(said("Mo, Mi, Fr 09:00–11:15"), "Mo, Mi, Fr 09:00–11:15");
        assert_eq!(said("Mo.-Do. 9 - 11.30 Uhr"), "Mo, Di, Mi, Do 09:00–11:30");
        assert_eq!(said("montags und mittwochs von 18 bis 20 Uhr"), "Mo, Mi 18:00–20:00");
        assert_eq!(said("Di 9-11, Do 14:00-16:00"), "Di 09:00–11:00; Do 14:00–16:00");
        assert_eq!(said("Sa 9:00-10:30 und 11:00-12:30 Uhr"), "Sa 09:00–10:30; Sa 11:00–12:30");
        assert_eq!(said("Tue + Thu 18:30 to 20:45"), "Di, Do 18:30–20:45");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "Mo", "9-11", "Mo 9", "Mo 11-9", "Mo 25-26", "Fr-Mo 9-11", "Mond 9-11", "Mo 9-11 -", "Mo 9-Di"]
        {
            assert_eq!(said(text), "?", "{text}");
        }
    }
}
