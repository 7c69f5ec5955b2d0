//! `content/common/selection.yaml`: which part of a pack is for whom, and when it matters.

use crate::content::record::{keywords, record};
use crate::content::{Audience, Id, Level, OfficeKind};
use crate::household::{Institution, Interest};
use crate::source::Span;

keywords! {
    /// When something matters, counted from the arrival. What comes first stands first in the pack.
    Phase { FirstDays = "first-days", FirstWeeks = "first-weeks", FirstMonths = "first-months", Later = "later" }
}

record! {
    /// Ages in years, both included.
    Ages { from: u32, to: u32 }
}

record! {
    /// All that is written must hold. What the household does not say counts as holding, except for interests, shift work, what
    /// somebody attends and a visit.
    Condition {
        /// Somebody of this age lives in the household.
        age: Option<Ages>,
        /// One person, or several.
        alone: Option<bool>,
        /// One of these situations, or none of those.
        situation: Vec<Audience>, not_situation: Vec<Audience>,
        /// One of these levels of German.
        german: Vec<Level>,
        /// One of these was asked about.
        interests: Vec<Interest>,
        /// Somebody goes to one of these.
        attends: Vec<Institution>,
        shift_work: bool,
        /// A day is agreed on for a visit.
        visit: bool,
    }
}

record! {
    /// What to print for whom. The reason that is told is the message `why-<id>`.
    Rule {
        id: Id, when: Condition, topics: Vec<Id>, hotlines: Vec<Id>, offices: Vec<OfficeKind>, inserts: Vec<Id>,
        time: Phase,
        /// From 1 (stays longest) to 9 (goes first when there are too many pages).
        priority: u32,
    }
}

record! {
    /// All rules, and how many courses are listed at most.
    Rules { rules: Vec<Rule>, max_courses: u32 }
}

impl Ages {
    /// An age range that is not written in a file.
    pub(super) fn years(from: u32, to: u32) -> Self {
        Self { from, to, span: Span::nowhere() }
    }
}

impl Rules {
    /// No rules: everything is for everybody.
    pub fn none() -> Self {
        Self { rules: vec![], max_courses: u32::MAX, span: Span::nowhere() }
    }
}
