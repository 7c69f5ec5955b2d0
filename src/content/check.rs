//! What a single value cannot know: duplicates, references, and facts that contradict each other.

use std::collections::BTreeMap;

use super::entities::Block;
use super::values::Id;
use super::{Common, Kommune, check_name};
use crate::diag::{Code, Diagnostic, Sink, codes};
use crate::source::Span;

/// The contrast that the accent needs, because it also colours text (WCAG 2.2, success criterion 1.4.3).
const MIN_CONTRAST: f64 = 4.5;

/// Reports each id that stands twice, with a label at the first.
fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a Id>, sink: &mut Sink) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for id in ids {
        match first.get(id.value.as_str()) {
            None => {
                first.insert(&id.value, id.span);
            }
            Some(span) => sink.push(
                Diagnostic::new(codes::DUPLICATE_ID, format!("there are two {what} with the id \"{}\"", id.value))
                    .at(id.span)
                    .label(*span, "the first stands here"),
            ),
        }
    }
}

/// Reports a reference to an id that is not among the known ones.
fn known<'a>(what: &str, id: &Id, ids: impl Iterator<Item = &'a str> + Clone, sink: &mut Sink) {
    if !ids.clone().any(|known| known == id.value) {
        sink.push(
            Diagnostic::new(codes::UNKNOWN_ID, format!("{what} \"{}\" is not known", id.value))
                .at(id.span)
                .suggest(&id.value, ids),
        );
    }
}

fn fault(code: Code, text: impl Into<String>, span: Span, sink: &mut Sink) {
    sink.push(Diagnostic::new(code, text).at(span));
}

pub(super) fn common(common: &Common, sink: &mut Sink) {
    unique("hotlines", common.hotlines.iter().map(|hotline| &hotline.id), sink);
    unique("links", common.links.iter().map(|link| &link.id), sink);
    unique("glossary terms", common.glossary.iter().map(|term| &term.id), sink);
    unique("papers", common.papers.iter().map(|paper| &paper.id), sink);
    for topic in common.topics.values() {
        blocks(&topic.blocks, common, sink);
    }
    for document in common.documents.values() {
        unique("sections", document.sections.iter().filter_map(|section| section.id.as_ref()), sink);
        for section in &document.sections {
            for topic in &section.topics {
                known("topic", topic, common.topics.keys().map(String::as_str), sink);
            }
            if section.id.is_none() && section.topics.is_empty() {
                fault(codes::MISSING_KEY, "the section has neither an \"id\" nor \"topics\"", section.span, sink);
            }
            blocks(&section.blocks, common, sink);
        }
    }
}

fn blocks(blocks: &[Block], common: &Common, sink: &mut Sink) {
    let papers = common.papers.iter().map(|paper| paper.id.value.as_str());
    for block in blocks {
        match block {
            Block::Steps(steps) => {
                for paper in steps.iter().flat_map(|step| &step.documents) {
                    known("paper", paper, papers.clone(), sink);
                }
            }
            Block::Checklist(items) => items.iter().for_each(|paper| known("paper", paper, papers.clone(), sink)),
            Block::Hotlines(ids) => {
                let hotlines = common.hotlines.iter().map(|hotline| hotline.id.value.as_str());
                ids.iter().for_each(|id| known("hotline", id, hotlines.clone(), sink));
            }
            Block::Links(ids) => {
                let links = common.links.iter().map(|link| link.id.value.as_str());
                ids.iter().for_each(|id| known("link", id, links.clone(), sink));
            }
            Block::FirstSteps(ids) => ids.iter().for_each(|id| first_step(id, common, sink)),
            _ => {}
        }
    }
}

fn first_step(id: &Id, common: &Common, sink: &mut Sink) {
    let (topic, step) = id.value.split_once('.').unwrap_or((&id.value, ""));
    let Some(found) = common.topics.get(topic) else {
        let topic = Id { value: topic.to_owned(), span: id.span };
        known("topic", &topic, common.topics.keys().map(String::as_str), sink);
        return;
    };
    let steps = found.blocks.iter().filter_map(|block| match block {
        Block::Steps(steps) => Some(steps),
        _ => None,
    });
    let steps: Vec<&str> = steps.flatten().map(|step| step.id.value.as_str()).collect();
    let step = Id { value: step.to_owned(), span: id.span };
    known(&format!("step of topic \"{topic}\""), &step, steps.iter().copied(), sink);
}

pub(super) fn kommune(kommune: &Kommune, name: &str, common: &Common, sink: &mut Sink) {
    let facts = &kommune.facts;
    check_name(&facts.id, name, "folder", sink);
    let contrast = facts.accent.contrast_on_white();
    if contrast < MIN_CONTRAST {
        sink.push(
            Diagnostic::new(
                codes::LOW_CONTRAST,
                format!(
                    "the accent {} has a contrast of {contrast:.1}:1 on white, {MIN_CONTRAST}:1 is needed",
                    facts.accent.value
                ),
            )
            .at(facts.accent.span)
            .hint("take a darker shade of the same colour"),
        );
    }
    unique("offices", kommune.offices.iter().map(|office| &office.id), sink);
    unique("contacts", kommune.contacts.iter().map(|contact| &contact.id), sink);
    unique("offers", kommune.offers.iter().map(|offer| &offer.id), sink);
    unique("courses", kommune.courses.iter().map(|course| &course.id), sink);
    unique("districts", facts.districts.iter().map(|district| &district.id), sink);

    let offices = kommune.offices.iter().map(|office| office.id.value.as_str());
    let contacts = kommune.contacts.iter().map(|contact| contact.id.value.as_str());
    let offers = kommune.offers.iter().map(|offer| offer.id.value.as_str());
    let districts = facts.districts.iter().map(|district| district.id.value.as_str());
    known("office", &facts.default_office, offices.clone(), sink);
    for office in facts.districts.iter().filter_map(|district| district.office.as_ref()) {
        known("office", office, offices.clone(), sink);
    }
    for contact in &kommune.contacts {
        known("office", &contact.office, offices.clone(), sink);
        for topic in &contact.topics {
            known("topic", topic, common.topics.keys().map(String::as_str), sink);
        }
    }
    for contact in kommune.offers.iter().filter_map(|offer| offer.contact.as_ref()) {
        known("contact", contact, contacts.clone(), sink);
    }
    for course in &kommune.courses {
        known("offer", &course.offer, offers.clone(), sink);
        known("office", &course.venue, offices.clone(), sink);
        if let Some(district) = &course.district {
            known("district", district, districts.clone(), sink);
        }
        if let Some(contact) = &course.contact {
            known("contact", contact, contacts.clone(), sink);
        }
        if course.term.end < course.term.start {
            fault(codes::INVALID_VALUE, "the course ends before it starts", course.term.span, sink);
        }
        if course.level.target < course.level.entry {
            fault(codes::INVALID_VALUE, "the target level is below the entry level", course.level.span, sink);
        }
        for meeting in course.schedule.iter().filter(|meeting| meeting.to <= meeting.from || meeting.days.is_empty()) {
            fault(codes::INVALID_VALUE, "a meeting needs days, and an end after its start", meeting.span, sink);
        }
    }
}
