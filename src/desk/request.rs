//! What the print page sends: which documents for whom, and what of it is looked at.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::order::{self, Fault};
use super::state::{State, World};
use crate::content::{Fact, Kommune};
use crate::household::Household;
use crate::pipeline::{Plan, Request};
use crate::select::{Kind, Selection};

/// The state of the form in the browser.
#[derive(Debug, Deserialize)]
pub(super) struct Form {
    /// Ids; none: those of a pack.
    #[serde(default)]
    documents: Vec<String>,
    /// As in a household's file.
    #[serde(default)]
    household: Value,
    /// Items that the person who prints took or left out.
    #[serde(default)]
    switches: Vec<Switch>,
    /// How many of each; none said: one.
    #[serde(default)]
    copies: Option<i64>,
    /// Which document is meant: its id and its language.
    #[serde(default)]
    pub(super) document: String,
    #[serde(default)]
    pub(super) language: String,
}

#[derive(Debug, Deserialize)]
struct Switch {
    kind: String,
    id: String,
    on: bool,
}

/// How many copies may be asked for. More are a slip.
const COPIES: std::ops::RangeInclusive<usize> = 1..=500;

/// The names of kinds in forms and pages.
const KINDS: [(&str, Kind); 5] = [
    ("topic", Kind::Topic),
    ("course", Kind::Course),
    ("insert", Kind::Insert),
    ("office", Kind::Office),
    ("hotline", Kind::Hotline),
];

pub(super) fn kind_name(kind: Kind) -> &'static str {
    KINDS.iter().find(|(_, known)| *known == kind).map_or("topic", |(name, _)| name)
}

/// A form as the pipeline takes it.
pub(super) struct Order {
    pub(super) request: Request,
    pub(super) household: Household,
    pub(super) selection: Selection,
    /// The same before anybody switched something.
    pub(super) unswitched: Selection,
    pub(super) plan: Plan,
    pub(super) faults: Vec<Fault>,
}

/// The courses that may be printed on a day.
fn courses_on(kommune: &Kommune, day: Date) -> Vec<String> {
    let printed = kommune.courses.iter().filter(|course| course.term.end >= day && course.is_valid_on(day));
    printed.map(|course| course.id.value.clone()).collect()
}

impl Order {
    /// The courses that can be switched on or off.
    pub(super) fn courses(&self, kommune: &Kommune) -> Vec<String> {
        courses_on(kommune, self.request.edition)
    }
}

impl Form {
    /// `None` if the form is not one that the desk sends.
    pub(super) fn read(self, state: &State, world: &World) -> Option<Order> {
        let vocabulary = world.loaded.vocabulary(&world.project, state.today());
        let form = if self.household.is_null() { Value::Object(serde_json::Map::new()) } else { self.household };
        let missing = |text: &str| world.loaded.letters_without_font(text);
        let (household, mut faults) = order::household(form, &vocabulary, &missing);
        let household = household.or_else(|| order::empty(&vocabulary).filter(|_| !faults.is_empty()))?;
        let copies = usize::try_from(self.copies.unwrap_or(1)).ok().filter(|count| COPIES.contains(count));
        if copies.is_none() {
            faults.push(Fault::new("/copies", "desk-fault-copies"));
        }
        let request = state.request(self.documents, copies.unwrap_or(*COPIES.start()));
        let mut selection = world.loaded.select(&household, &request);
        let is_about_courses = self.switches.iter().any(|switch| switch.kind == kind_name(Kind::Course));
        if let Some(kommune) = world.loaded.kommune.as_ref().filter(|_| is_about_courses && selection.courses.is_none())
        {
            // Nobody has chosen among them, so all are there; from these the switches take.
            selection.courses = Some(courses_on(kommune, request.edition));
        }
        let unswitched = selection.clone();
        for switch in self.switches {
            if let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == switch.kind) {
                selection.switch(*kind, &switch.id, switch.on);
            }
        }
        let plan = world.loaded.plan_pack(&world.project, &request, &household, &selection);
        Some(Order { request, household, selection, unswitched, plan, faults })
    }
}
