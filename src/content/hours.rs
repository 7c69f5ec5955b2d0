//! Opening hours in OSM syntax → what can be printed: per weekday its times, and the exceptions.
//!
//! The grammar is that of `opening-hours-syntax`; what a small card cannot say (sunset, every second week) is refused with a
//! hint, so that nothing is printed that is only nearly true. In this syntax `;` *replaces* earlier rules for the same days.

use opening_hours_syntax::rules::day::{Date as OsmDate, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::Time as OsmTime;
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};
use serde_json::{Value, json};

use super::doubts;
use super::node::Node;
use super::record::{FromYaml, scalar};
use super::values::Weekday;
use crate::diag::{Diagnostic, Sink, codes};

/// Minutes after midnight, from and to.
pub type Interval = (u16, u16);

/// A day of the year without a year: (month, day).
pub type MonthDay = (u8, u8);

/// Opening hours as they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// Monday first; an empty list is a closed day.
    pub week: [Vec<Interval>; 7],
    /// Closed on public holidays.
    pub closed_on_holidays: bool,
    /// Closed from the first to the last of these days, every year.
    pub closed_between: Vec<(MonthDay, MonthDay)>,
    /// Days of which one rule has times, and a later one quite other times that took their place.
    pub replaced: Vec<Weekday>,
}

/// Days and what they have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursOfDays {
    pub days: Vec<Weekday>,
    pub times: Vec<Interval>,
    /// These times come on top of those of an earlier row.
    pub also: bool,
}

impl Hours {
    /// Days with the same times, Monday first; closed days are left out. A day that has all times of more other days and some of its
    /// own stands with them, and then again with its own times: «Monday to Friday 8:00–12:00; Thursday also 15:00–18:00».
    pub fn rows(&self) -> Vec<HoursOfDays> {
        let mut same: Vec<(Vec<Weekday>, &[Interval])> = Vec::new();
        for (day, times) in Weekday::ALL.into_iter().zip(&self.week).filter(|(_, times)| !times.is_empty()) {
            match same.iter_mut().find(|(_, known)| *known == times) {
                Some((days, _)) => days.push(day),
                None => same.push((vec![day], times)),
            }
        }
        let base_of = |(days, times): &(Vec<Weekday>, &[Interval])| {
            same.iter().position(|(others, fewer)| {
                others.len() > days.len()
                    && fewer.len() < times.len()
                    && fewer.iter().all(|interval| times.contains(interval))
            })
        };
        let bases: Vec<Option<usize>> = same.iter().map(base_of).collect();
        let mut rows = Vec::new();
        for (index, (days, times)) in same.iter().enumerate() {
            if bases[index].is_some_and(|base| bases[base].is_none()) {
                continue;
            }
            let joined = || same.iter().zip(&bases).filter(|(_, base)| bases[index].is_none() && **base == Some(index));
            let mut all = days.clone();
            all.extend(joined().flat_map(|((more, _), _)| more));
            all.sort_unstable();
            rows.push(HoursOfDays { days: all, times: times.to_vec(), also: false });
            for ((more, longer), _) in joined() {
                let own = longer.iter().filter(|interval| !times.contains(interval)).copied().collect();
                rows.push(HoursOfDays { days: more.clone(), times: own, also: true });
            }
        }
        rows
    }

    /// Reads OSM syntax; the error is a hint for the person who wrote it.
    pub fn read(text: &str) -> Result<Self, String> {
        let expression = opening_hours_syntax::parse(text)
            .map_err(|_| "write them like \"Mo-Fr 08:00-12:00; Th 08:00-12:00,15:00-18:00; PH off\"".to_owned())?;
        let mut hours =
            Self { week: Default::default(), closed_on_holidays: false, closed_between: vec![], replaced: vec![] };
        for rule in &expression.rules {
            hours.apply(rule)?;
        }
        if hours.week.iter().all(Vec::is_empty) {
            return Err("no weekday is open; leave the key out if the hours are not known".to_owned());
        }
        Ok(hours)
    }

    fn apply(&mut self, rule: &RuleSequence) -> Result<(), String> {
        let days = &rule.day_selector;
        let closed = rule.kind == RuleKind::Closed;
        if rule.operator == RuleOperator::Fallback || !days.year.is_empty() || !days.week.is_empty() {
            return Err("years, week numbers and «||» are not printed; write weekdays, PH and dates".to_owned());
        }
        if !rule.comment.is_empty() || rule.kind == RuleKind::Unknown {
            return Err("remarks and «unknown» are not printed; leave the hours out if they are not certain".to_owned());
        }
        if !days.monthday.is_empty() {
            if !closed || !days.weekday.is_empty() {
                return Err("dates can only be closed as a whole, like \"Dec 24-31 off\"".to_owned());
            }
            for range in &days.monthday {
                self.closed_between.push(closed_range(range)?);
            }
            return Ok(());
        }
        let intervals = if closed { vec![] } else { intervals(rule)? };
        let mut selected = [days.weekday.is_empty(); 7];
        for range in &days.weekday {
            match range {
                WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end }
                    if nth_from_start.iter().chain(nth_from_end).all(|on| *on) =>
                {
                    let start = range.start().num_days_from_monday() as usize;
                    let end = range.end().num_days_from_monday() as usize;
                    let mut day = start;
                    loop {
                        selected[day] = true;
                        if day == end {
                            break;
                        }
                        day = (day + 1) % 7;
                    }
                }
                WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } if closed => {
                    self.closed_on_holidays = true
                }
                _ => return Err("only whole weekdays and \"PH off\" are printed".to_owned()),
            }
        }
        let days = Weekday::ALL.into_iter().zip(&mut self.week).zip(selected);
        for ((weekday, day), _) in days.filter(|(_, selected)| *selected) {
            let apart = |(from, to): &Interval| intervals.iter().all(|(begin, end)| to <= begin || end <= from);
            if rule.operator != RuleOperator::Additional
                && !intervals.is_empty()
                && !day.is_empty()
                && day.iter().all(apart)
            {
                self.replaced.push(weekday);
            }
            if rule.operator == RuleOperator::Additional {
                day.extend(intervals.iter().copied());
                day.sort_unstable();
            } else {
                day.clone_from(&intervals);
            }
        }
        if self.week.iter().any(|day| day.windows(2).any(|pair| pair[0].1 > pair[1].0)) {
            return Err("two intervals of one day overlap".to_owned());
        }
        Ok(())
    }
}

fn intervals(rule: &RuleSequence) -> Result<Vec<Interval>, String> {
    let mut found = Vec::new();
    for span in &rule.time_selector.spans {
        let (OsmTime::Fixed(from), OsmTime::Fixed(to)) = (&span.range.start, &span.range.end) else {
            return Err("times are written with digits, like 08:00-12:00".to_owned());
        };
        let minutes =
            |time: &opening_hours_syntax::ExtendedTime| u16::from(time.hour()) * 60 + u16::from(time.minute());
        let interval = (minutes(from), minutes(to));
        if span.open_end || span.repeats.is_some() || interval.0 >= interval.1 || interval.1 > 24 * 60 {
            return Err("each time has a start and a later end on the same day, like 08:00-12:00".to_owned());
        }
        found.push(interval);
    }
    found.sort_unstable();
    Ok(found)
}

fn closed_range(range: &MonthdayRange) -> Result<(MonthDay, MonthDay), String> {
    let hint = || "closed dates are written like \"Dec 24-31 off\" or \"Dec 24-Jan 02 off\"".to_owned();
    match range {
        MonthdayRange::Date { start: (start, _), end: (end, _) } => {
            let day = |date: &OsmDate| match date {
                OsmDate::Fixed { year: None, month, day } => Ok((*month as u8, *day)),
                _ => Err(hint()),
            };
            Ok((day(start)?, day(end)?))
        }
        MonthdayRange::Month { .. } => Err(hint()),
    }
}

/// In this syntax a later rule takes the place of an earlier one for the same day; whoever adds an afternoon does not expect it.
fn replaced(text: &str, hours: &Hours, node: &Node, sink: &mut Sink) {
    if hours.replaced.is_empty() {
        return;
    }
    let days = doubts::words(&hours.replaced);
    let text = format!("of \"{text}\", the second times of {days} take the place of the first");
    sink.push(
        Diagnostic::new(codes::CONTRADICTORY_HOURS, text)
            .at(node.span)
            .hint(format!(
                "if both are meant, write all times of {days} in the last rule, like \"Th 08:00-12:00,15:00-18:00\""
            ))
            .hint(format!("else leave {days} out of the rules before")),
    );
}

impl FromYaml for Hours {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let text = scalar(node, "opening hours", sink)?;
        match Self::read(text) {
            Ok(hours) => {
                replaced(text, &hours, node, sink);
                Some(hours)
            }
            Err(hint) => {
                sink.push(
                    Diagnostic::new(
                        codes::INVALID_VALUE,
                        format!("\"{text}\" are not opening hours that can be printed"),
                    )
                    .at(node.span)
                    .hint(hint),
                );
                None
            }
        }
    }
    fn schema() -> Value {
        json!({ "type": "string", "description": "OSM opening_hours syntax" })
    }
}
