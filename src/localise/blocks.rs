//! Blocks of the content model → blocks of which every word is resolved.

use serde::Serialize;

use super::cards::{self, Card, Code, Day, HoursRow};
use super::courses::{self, CourseGroup};
use super::document::Chosen;
use super::filled;
use super::printed;
use super::text::Text;
use super::words::Words;
use crate::catalog::Arg;
use crate::content::{
    Block, CallCost, Common, ContactsBlock, Fact, FormField, GlossaryPart, Hotline, Id, Kommune, Legal, Link,
    OffersFor, Office, OfficeKind, Step,
};
use crate::household::{Household, Personal};
use crate::lang::Lang;
use crate::select::Kind;

/// Where a step is done: the kind of office in words, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    pub kind: Text,
    /// `Bürgerbüro, Marktplatz 1`, if the municipality has one.
    pub known: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalStep {
    pub text: Text,
    pub place: Option<Place>,
    pub papers: Vec<Text>,
    pub deadline: Option<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HotlineItem {
    pub title: Text,
    pub about: Option<Text>,
    pub number: String,
    pub notes: Vec<Text>,
    pub hours: Vec<HoursRow>,
    pub code: Code,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkItem {
    pub title: Text,
    pub about: Option<Text>,
    /// Native name of the page's language, where it is not the reader's.
    pub language: Option<Text>,
    pub code: Code,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Goal {
    pub icon: &'static str,
    pub text: Text,
    /// What was agreed on: it is ticked, and its fields hold what is known.
    pub agreed: bool,
    pub next: Option<Text>,
    pub who: Option<Text>,
    pub until: Option<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    pub term: String,
    pub text: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalField {
    pub label: Text,
    pub lines: u32,
    pub half: bool,
    /// What the household says; else there are lines to write on.
    pub value: Option<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfferItem {
    pub title: Text,
    pub about: Option<Text>,
    pub organization: String,
}

/// A block as a template sees it. `kind` is the name of the function that sets it (`templates/parts/blocks.typ`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LocalBlock {
    Text {
        items: Vec<Text>,
    },
    List {
        items: Vec<Text>,
    },
    Steps {
        items: Vec<LocalStep>,
    },
    Warning {
        text: Text,
    },
    Legal {
        text: Text,
        stand: Text,
        stale: bool,
    },
    Cards {
        items: Vec<Card>,
    },
    Hotlines {
        items: Vec<HotlineItem>,
    },
    Links {
        items: Vec<LinkItem>,
    },
    Offers {
        items: Vec<OfferItem>,
    },
    Courses {
        groups: Vec<CourseGroup>,
    },
    Checklist {
        items: Vec<Text>,
    },
    Goals {
        items: Vec<Goal>,
    },
    Consent {
        items: Vec<Text>,
    },
    ForReview,
    Glossary {
        items: Vec<Term>,
    },
    Form {
        fields: Vec<LocalField>,
    },
    Slip {
        fields: Vec<LocalField>,
    },
    Table {
        columns: Vec<Text>,
        rows: u32,
        /// The first rows, as far as they are known: by row and column, the lines of a cell.
        filled: Vec<Vec<Vec<Text>>>,
    },
    FirstSteps {
        items: Vec<LocalStep>,
    },
    Contents,
    Lines {
        count: u32,
    },
}

/// What blocks are resolved against.
pub(super) struct Context<'a> {
    pub(super) common: &'a Common,
    pub(super) kommune: &'a Kommune,
    pub(super) language: &'a Lang,
    pub(super) day: Day,
    pub(super) chosen: Option<Chosen<'a>>,
}

impl<'a> Context<'a> {
    /// Whether something is printed for this reader.
    fn has(&self, kind: Kind, id: &str) -> bool {
        self.chosen.is_none_or(|chosen| chosen.selection.has(kind, id))
    }

    fn household(&self) -> Option<&'a Household> {
        self.chosen.map(|chosen| chosen.household)
    }
}

/// `prefix` is `topic-<id>` or `section-<id>`; `topic` is the topic that the blocks stand in.
pub(super) fn resolve(
    blocks: &[Block],
    prefix: &str,
    topic: Option<&str>,
    context: &Context<'_>,
    words: &mut Words<'_>,
) -> Vec<LocalBlock> {
    blocks.iter().map(|block| one(block, prefix, topic, context, words)).filter(|block| !is_empty(block)).collect()
}

/// A list of which nothing is left prints nothing, not even a gap.
fn is_empty(block: &LocalBlock) -> bool {
    match block {
        LocalBlock::Cards { items } => items.is_empty(),
        LocalBlock::Hotlines { items } => items.is_empty(),
        LocalBlock::Links { items } => items.is_empty(),
        LocalBlock::Offers { items } => items.is_empty(),
        LocalBlock::Courses { groups } => groups.is_empty(),
        LocalBlock::Text { items } | LocalBlock::List { items } => items.is_empty(),
        _ => false,
    }
}

fn one(block: &Block, prefix: &str, topic: Option<&str>, context: &Context<'_>, words: &mut Words<'_>) -> LocalBlock {
    let key = |words: &mut Words<'_>, key: &Id| words.text(&format!("{prefix}-{}", key.value), Some(key.span));
    let keys = |words: &mut Words<'_>, ids: &[Id]| ids.iter().map(|id| key(words, id)).collect();
    let (kommune, common, day) = (context.kommune, context.common, context.day);
    match block {
        Block::Text(ids) => LocalBlock::Text { items: keys(words, ids) },
        Block::List(ids) => LocalBlock::List { items: keys(words, ids) },
        Block::Steps(steps) => {
            LocalBlock::Steps { items: steps.iter().map(|item| step(words, item, prefix, context)).collect() }
        }
        Block::Warning(id) => LocalBlock::Warning { text: key(words, id) },
        // A statement that is no longer the law is not printed; an empty paragraph is dropped by `resolve`.
        Block::Legal(law) if !words.usable(law, day) => LocalBlock::Text { items: vec![] },
        Block::Legal(law) => legal(words, law, prefix, day),
        Block::Contacts(which) => {
            let wanted = |contact: &&crate::content::Contact| match which {
                ContactsBlock::Topic => contact.topics.iter().any(|id| Some(id.value.as_str()) == topic),
                ContactsBlock::Responsibilities(ids) => ids.iter().any(|id| id.value == contact.responsibility.value),
            };
            let contacts: Vec<_> =
                kommune.contacts.iter().filter(wanted).filter(|contact| words.usable(*contact, day)).collect();
            let card = |contact| cards::contact(words, contact, kommune, day);
            LocalBlock::Cards { items: contacts.into_iter().map(card).collect() }
        }
        Block::Offices(offices) => {
            let fields: Vec<Text> = offices.fields.iter().map(|id| field(words, id)).collect();
            let mut items = Vec::new();
            for kind in offices.kinds.iter().filter(|kind| context.has(Kind::Office, kind.word())) {
                let office = office_of_kind(words, *kind, context);
                if office.is_some_and(|office| has_contact_in(kommune, office, topic)) {
                    continue;
                }
                let mut card = match office {
                    Some(office) => cards::office(words, office, day),
                    None => cards::unknown(words, *kind, None),
                };
                card.fields.clone_from(&fields);
                items.push(card);
            }
            LocalBlock::Cards { items }
        }
        Block::Districts(_) => LocalBlock::Cards { items: districts(words, context) },
        Block::Hotlines(ids) => {
            let find = |id: &Id| common.hotlines.iter().find(|hotline| hotline.id.value == id.value);
            let wanted = ids.iter().filter(|id| context.has(Kind::Hotline, &id.value));
            let valid: Vec<_> = wanted.filter_map(find).filter(|hotline| words.usable(*hotline, day)).collect();
            LocalBlock::Hotlines { items: valid.into_iter().map(|item| hotline(words, item)).collect() }
        }
        Block::Links(ids) => {
            let find = |id: &Id| common.links.iter().find(|link| link.id.value == id.value);
            let valid: Vec<_> = ids.iter().filter_map(find).filter(|link| words.usable(*link, day)).collect();
            let item = |found| link(words, found, context.language);
            LocalBlock::Links { items: valid.into_iter().filter_map(item).collect() }
        }
        Block::Offers(which) => LocalBlock::Offers { items: offers(words, *which, kommune, day) },
        Block::Courses(_) => LocalBlock::Courses {
            groups: courses::groups(
                words,
                kommune,
                day,
                context.chosen.and_then(|chosen| chosen.selection.courses.as_deref()),
            ),
        },
        Block::Checklist(ids) => LocalBlock::Checklist { items: ids.iter().map(|id| paper(words, id)).collect() },
        Block::Goals(areas) => {
            let goal = |area: &crate::content::Area| {
                let agreed =
                    context.household().and_then(|household| household.goals.iter().find(|one| one.area == *area));
                let own = |value: Option<&Personal>| value.map(|value| Text::personal(value.as_str()));
                Goal {
                    icon: area_icon(*area),
                    text: words.text(&format!("area-{}", area.word()), None),
                    agreed: agreed.is_some(),
                    next: own(agreed.and_then(|one| one.next.as_ref())),
                    who: own(agreed.and_then(|one| one.who.as_ref())),
                    until: own(agreed.and_then(|one| one.until.as_ref())),
                }
            };
            LocalBlock::Goals { items: areas.iter().map(goal).collect() }
        }
        Block::Consent(kinds) => {
            let kind = |kind: &OfficeKind| words.text(&format!("office-kind-{}", kind.word()), None);
            LocalBlock::Consent { items: kinds.iter().map(kind).collect() }
        }
        Block::ForReview(_) => LocalBlock::ForReview,
        Block::Glossary(part) => {
            let mut terms: Vec<_> =
                common.glossary.iter().filter(|term| *part == GlossaryPart::All || term.basic).collect();
            terms.sort_by(|one, other| words.german_locale().compare(&one.term, &other.term));
            let item = |term: &crate::content::GlossaryTerm| Term {
                term: term.term.clone(),
                text: words.text(&format!("glossary-{}", term.id.value), Some(term.id.span)),
            };
            LocalBlock::Glossary { items: terms.into_iter().map(item).collect() }
        }
        Block::Ticks(ids) => LocalBlock::Checklist { items: keys(words, ids) },
        Block::Form(fields) => LocalBlock::Form { fields: form(words, fields, context) },
        Block::Slip(fields) => LocalBlock::Slip { fields: form(words, fields, context) },
        Block::Table(table) => LocalBlock::Table {
            columns: table.columns.iter().map(|id| field(words, id)).collect(),
            rows: table.rows.min(40),
            filled: match (context.household(), table.fill) {
                (Some(household), Some(fill)) => {
                    let columns: Vec<&str> = table.columns.iter().map(|id| id.value.as_str()).collect();
                    filled::rows(household, fill, &columns, kommune, day, words)
                }
                _ => vec![],
            },
        },
        Block::FirstSteps(ids) => {
            let topic = |id: &&Id| id.value.split_once('.').is_none_or(|(topic, _)| context.has(Kind::Topic, topic));
            let items = ids.iter().filter(topic).filter_map(|id| first_step(words, id, context)).collect();
            LocalBlock::FirstSteps { items }
        }
        Block::Contents(_) => LocalBlock::Contents,
        Block::Lines(count) => LocalBlock::Lines { count: (*count).min(40) },
    }
}

/// Whether the page of a topic has a card of a team in this office already, with the same address and hours.
fn has_contact_in(kommune: &Kommune, office: &Office, topic: Option<&str>) -> bool {
    let named = |contact: &crate::content::Contact| contact.topics.iter().any(|id| Some(id.value.as_str()) == topic);
    kommune.contacts.iter().any(|contact| contact.office.value == office.id.value && named(contact))
}

fn field(words: &mut Words<'_>, id: &Id) -> Text {
    words.text(&format!("field-{}", id.value), Some(id.span))
}

fn form(words: &mut Words<'_>, fields: &[FormField], context: &Context<'_>) -> Vec<LocalField> {
    let household = context.household();
    let whole_name = household.is_some_and(filled::has_whole_name);
    let mut made = Vec::new();
    for spec in fields {
        let (mut id, mut half) = (spec.field.clone(), spec.half);
        // Which part of a name is the family's cannot be told from outside.
        match id.value.as_str() {
            "first-name" if whole_name => (id.value, half) = ("name".to_owned(), false),
            "family-name" if whole_name => continue,
            _ => {}
        }
        let value = household.and_then(|household| filled::field(household, &id.value, context.kommune));
        made.push(LocalField { label: field(words, &id), lines: spec.lines, half, value });
    }
    made
}

fn paper(words: &mut Words<'_>, id: &Id) -> Text {
    words.text(&format!("paper-{}", id.value), Some(id.span))
}

fn step(words: &mut Words<'_>, step: &Step, prefix: &str, context: &Context<'_>) -> LocalStep {
    LocalStep {
        text: words.text(&format!("{prefix}-{}", step.id.value), Some(step.id.span)),
        place: step.r#where.map(|kind| place(words, kind, context)),
        papers: step.documents.iter().map(|id| paper(words, id)).collect(),
        deadline: step.deadline.as_ref().map(|id| words.text(&format!("deadline-{}", id.value), Some(id.span))),
    }
}

/// The office of a kind that a reader goes to: of district offices, that of their own district.
fn office_of_kind<'a>(words: &mut Words<'_>, kind: OfficeKind, context: &Context<'a>) -> Option<&'a Office> {
    let kommune = context.kommune;
    let district = context.household().and_then(|household| household.district.as_ref());
    let own = district.filter(|_| kind == OfficeKind::DistrictOffice).and_then(|id| {
        let district = kommune.facts.districts.iter().find(|district| district.id.value == id.value)?;
        kommune.office(&district.office.as_ref()?.value)
    });
    match own {
        Some(office) if words.usable(office, context.day) => Some(office),
        _ => cards::office_of_kind(words, kommune, kind, context.day),
    }
}

fn place(words: &mut Words<'_>, kind: OfficeKind, context: &Context<'_>) -> Place {
    let office = office_of_kind(words, kind, context);
    Place {
        kind: words.text(&format!("office-kind-{}", kind.word()), None),
        known: office.map(|office| match &office.address {
            Some(address) => format!("{}, {}", office.name, address.street),
            None => office.name.clone(),
        }),
    }
}

fn first_step(words: &mut Words<'_>, id: &Id, context: &Context<'_>) -> Option<LocalStep> {
    let (topic, wanted) = id.value.split_once('.')?;
    let found = context.common.topics.get(topic)?.blocks.iter().find_map(|block| match block {
        Block::Steps(steps) => steps.iter().find(|step| step.id.value == wanted),
        _ => None,
    })?;
    Some(step(words, found, &format!("topic-{topic}"), context))
}

fn legal(words: &mut Words<'_>, law: &Legal, prefix: &str, day: Day) -> LocalBlock {
    let stand = words.make("label-law", None, |side| {
        let args = [("date", Arg::Text(printed::month(law.verified.on))), ("law", Arg::Text(law.law.clone()))];
        side.format("label-law", None, &args)
    });
    LocalBlock::Legal {
        text: words.text(&format!("{prefix}-{}", law.id.value), Some(law.id.span)),
        stand,
        stale: law.is_stale_on(day),
    }
}

/// All districts; for a household, its own.
fn districts(words: &mut Words<'_>, context: &Context<'_>) -> Vec<Card> {
    let (kommune, day) = (context.kommune, context.day);
    let mut found = Vec::new();
    let mut seen = Vec::new();
    let own = context.household().and_then(|household| household.district.as_ref());
    for district in kommune.facts.districts.iter().filter(|one| own.is_none_or(|own| own.value == one.id.value)) {
        let office = district.office.as_ref().and_then(|id| kommune.office(&id.value));
        let office = office.filter(|office| words.usable(*office, day));
        match office {
            Some(office) if seen.contains(&&office.id.value) => {}
            Some(office) => {
                seen.push(&office.id.value);
                found.push(cards::office(words, office, day));
            }
            None => {
                let mut card = cards::unknown(words, OfficeKind::DistrictOffice, Some(district.span));
                card.name = Some(district.name.clone());
                found.push(card);
            }
        }
    }
    if kommune.facts.more_districts && own.is_none() {
        found.push(cards::unknown(words, OfficeKind::DistrictOffice, None));
    }
    found
}

fn hotline(words: &mut Words<'_>, hotline: &Hotline) -> HotlineItem {
    let id = format!("hotline-{}", hotline.id.value);
    let mut notes = vec![match hotline.cost {
        CallCost::Free => words.text("label-free-call", None),
        CallCost::LocalRate => words.text("label-local-rate", None),
    }];
    if hotline.around_the_clock {
        notes.push(words.text("label-around-the-clock", None));
    }
    if let Some(count) = hotline.languages_count {
        let args = [("count", Arg::Number(f64::from(count)))];
        notes.push(words.make("label-languages-count", None, |side| side.format("label-languages-count", None, &args)));
    }
    HotlineItem {
        title: words.text(&id, Some(hotline.id.span)),
        about: words.optional(&id, "about"),
        number: hotline.number.printed(),
        notes,
        hours: hotline.hours.as_ref().map(|hours| printed::hours(words, hours).0).unwrap_or_default(),
        code: Code {
            payload: format!("tel:{}", hotline.number.dial()),
            typed: hotline.number.printed(),
            action: words.text("label-scan-call", None),
            span: hotline.id.span,
        },
    }
}

/// The page in the reader's language, else in English, else in German, else in whatever there is.
fn link(words: &mut Words<'_>, link: &Link, reader: &Lang) -> Option<LinkItem> {
    let find = |tag: &str| link.urls.0.iter().find(|(language, _)| language.language() == tag);
    let english = if reader.is_german() { None } else { find("en") };
    let (language, url) =
        find(reader.language()).or(english).or_else(|| find(crate::lang::SOURCE)).or(link.urls.0.first())?;
    let foreign = language.language() != reader.language();
    let name = language.native_name();
    let id = format!("link-{}", link.id.value);
    Some(LinkItem {
        title: words.text(&id, Some(link.id.span)),
        about: words.optional(&id, "about"),
        language: foreign.then(|| {
            words.make("label-page-language", None, |side| {
                side.format("label-page-language", None, &[("language", Arg::Text(name.clone()))])
            })
        }),
        code: Code {
            payload: url.full().to_owned(),
            typed: url.typed(),
            action: words.text("label-scan-open", None),
            span: url.span,
        },
    })
}

fn offers(words: &mut Words<'_>, which: OffersFor, kommune: &Kommune, day: Day) -> Vec<OfferItem> {
    let offers: Vec<_> =
        kommune.offers.iter().filter(|offer| which.lists(&offer.audience) && words.usable(*offer, day)).collect();
    let item = |offer: &crate::content::Offer| {
        let id = format!("offer-{}", offer.id.value);
        OfferItem {
            title: words.text(&id, Some(offer.id.span)),
            about: words.optional(&id, "about"),
            organization: offer.organization.clone(),
        }
    };
    offers.into_iter().map(item).collect()
}

fn area_icon(area: crate::content::Area) -> &'static str {
    use crate::content::Area;
    match area {
        Area::Residence => "file-badge",
        Area::Needs => "home",
        Area::Language => "languages",
        Area::EducationWork => "graduation-cap",
        Area::Health => "heart-pulse",
        Area::Wellbeing => "smile",
        Area::Networks => "users",
        Area::Perspectives => "compass",
        Area::Emergency => "siren",
    }
}
