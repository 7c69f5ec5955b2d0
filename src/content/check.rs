//! What a single value cannot know: duplicates, references, and facts that contradict each other.

use std::collections::BTreeMap;

use super::entities::{Block, Document};
use super::values::Id;
use super::{Common, Kommune, Lost, check_name};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::source::{Project, Span, Spanned};

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
                    .label(*span, "the first stands here")
                    .hint("give one of them another id, or delete it"),
            ),
        }
    }
}

/// Reports a reference to an id that is not among the known ones, and not among those that could not be read.
fn known<'a>(what: &'static str, id: &Id, ids: impl Iterator<Item = &'a str> + Clone, lost: &Lost, sink: &mut Sink) {
    if !ids.clone().any(|known| known == id.value) && !lost.holds(what, &id.value) {
        sink.push(
            Diagnostic::new(codes::UNKNOWN_ID, format!("{what} \"{}\" is not known", id.value))
                .at(id.span)
                .suggest_or_list(&id.value, ids),
        );
    }
}

fn contradiction(text: &str, hint: &str, span: Span, sink: &mut Sink) {
    sink.push(Diagnostic::new(codes::INVALID_VALUE, text).at(span).hint(hint));
}

/// The names of the files of a folder, without their ending.
fn file_names<'a>(project: &'a Project, folder: &'a str, ending: &'a str) -> Vec<&'a str> {
    let name = |path: &'a str| path.strip_prefix(folder)?.strip_suffix(ending);
    project.files_in(folder, ending).filter_map(|(_, file)| name(&file.path)).collect()
}

pub(super) fn common(common: &Common, project: &Project, sink: &mut Sink) {
    let lost = &common.lost;
    let icons = file_names(project, "templates/icons/", ".svg");
    let icon = |id: &Id, sink: &mut Sink| known("icon", id, icons.iter().copied(), lost, sink);
    unique("hotlines", common.hotlines.iter().map(|hotline| &hotline.id), sink);
    unique("links", common.links.iter().map(|link| &link.id), sink);
    unique("glossary terms", common.glossary.iter().map(|term| &term.id), sink);
    unique("papers", common.papers.iter().map(|paper| &paper.id), sink);
    common.papers.iter().filter_map(|paper| paper.icon.as_ref()).for_each(|id| icon(id, sink));
    for topic in common.topics.values() {
        icon(&topic.icon, sink);
        blocks(&topic.blocks, common, sink);
    }
    common.documents.values().for_each(|document| self::document(document, common, project, sink));
}

/// A document of all municipalities or of one.
fn document(document: &Document, common: &Common, project: &Project, sink: &mut Sink) {
    let lost = &common.lost;
    let icons = file_names(project, "templates/icons/", ".svg");
    let templates = file_names(project, "templates/documents/", ".typ");
    let languages = project.folders_in("locales/");
    known("template", &document.template, templates.iter().copied(), lost, sink);
    for language in document.languages.iter().filter(|language| !languages.contains(&language.to_string())) {
        sink.push(missing_locale(language, &languages));
    }
    unique("sections", document.sections.iter().filter_map(|section| section.id.as_ref()), sink);
    for section in &document.sections {
        section.icon.iter().for_each(|id| known("icon", id, icons.iter().copied(), lost, sink));
        for topic in &section.topics {
            known("topic", topic, common.topics.keys().map(String::as_str), lost, sink);
        }
        if section.id.is_none() && section.topics.is_empty() {
            sink.push(
                Diagnostic::new(codes::MISSING_KEY, "the section has neither an \"id\" nor \"topics\"")
                    .at(section.span)
                    .hint("add an id for blocks of its own, or a list of topics"),
            );
        }
        blocks(&section.blocks, common, sink);
    }
}

/// A language without words.
pub(crate) fn missing_locale(language: &Spanned<Lang>, folders: &[String]) -> Diagnostic {
    let tag = language.to_string();
    Diagnostic::new(codes::MISSING_LOCALE, format!("there is no folder locales/{tag}/"))
        .at(language.span)
        .suggest_or_list(&tag, folders.iter().map(String::as_str))
        .hint("correct or remove the language here, or add its folder")
}

fn blocks(blocks: &[Block], common: &Common, sink: &mut Sink) {
    let lost = &common.lost;
    let papers = common.papers.iter().map(|paper| paper.id.value.as_str());
    for block in blocks {
        match block {
            Block::Steps(steps) => {
                for paper in steps.iter().flat_map(|step| &step.documents) {
                    known("paper", paper, papers.clone(), lost, sink);
                }
            }
            Block::Checklist(items) => items.iter().for_each(|paper| known("paper", paper, papers.clone(), lost, sink)),
            Block::Hotlines(ids) => {
                let hotlines = common.hotlines.iter().map(|hotline| hotline.id.value.as_str());
                ids.iter().for_each(|id| known("hotline", id, hotlines.clone(), lost, sink));
            }
            Block::Links(ids) => {
                let links = common.links.iter().map(|link| link.id.value.as_str());
                ids.iter().for_each(|id| known("link", id, links.clone(), lost, sink));
            }
            Block::FirstSteps(ids) => ids.iter().for_each(|id| first_step(id, common, sink)),
            _ => {}
        }
    }
}

fn first_step(id: &Id, common: &Common, sink: &mut Sink) {
    let Some((topic, step)) = id.value.split_once('.') else {
        let text = format!("\"{}\" is a topic without a step", id.value);
        sink.push(
            Diagnostic::new(codes::INVALID_VALUE, text).at(id.span).hint("write it like \"registration.register\""),
        );
        return;
    };
    let Some(found) = common.topics.get(topic) else {
        let topic = Id { value: topic.to_owned(), span: id.span };
        known("topic", &topic, common.topics.keys().map(String::as_str), &common.lost, sink);
        return;
    };
    let steps = found.blocks.iter().filter_map(|block| match block {
        Block::Steps(steps) => Some(steps),
        _ => None,
    });
    let steps: Vec<&str> = steps.flatten().map(|step| step.id.value.as_str()).collect();
    if !steps.contains(&step) {
        sink.push(
            Diagnostic::new(codes::UNKNOWN_ID, format!("topic \"{topic}\" has no step \"{step}\""))
                .at(id.span)
                .suggest_or_list(step, steps),
        );
    }
}

pub(super) fn kommune(kommune: &Kommune, name: &str, common: &Common, project: &Project, lost: &Lost, sink: &mut Sink) {
    let facts = &kommune.facts;
    kommune.documents.values().for_each(|document| self::document(document, common, project, sink));
    let documents = common.documents.keys().map(String::as_str);
    for id in facts.documents.iter().chain(&facts.pack).filter(|id| !kommune.documents.contains_key(&id.value)) {
        known("document", id, documents.clone(), &common.lost, sink);
    }
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
    known("office", &facts.default_office, offices.clone(), lost, sink);
    for office in facts.districts.iter().filter_map(|district| district.office.as_ref()) {
        known("office", office, offices.clone(), lost, sink);
    }
    for contact in &kommune.contacts {
        known("office", &contact.office, offices.clone(), lost, sink);
        for topic in &contact.topics {
            known("topic", topic, common.topics.keys().map(String::as_str), &common.lost, sink);
        }
    }
    for contact in kommune.offers.iter().filter_map(|offer| offer.contact.as_ref()) {
        known("contact", contact, contacts.clone(), lost, sink);
    }
    for course in &kommune.courses {
        known("offer", &course.offer, offers.clone(), lost, sink);
        known("office", &course.venue, offices.clone(), lost, sink);
        if let Some(district) = &course.district {
            known("district", district, districts.clone(), lost, sink);
        }
        if let Some(contact) = &course.contact {
            known("contact", contact, contacts.clone(), lost, sink);
        }
        if course.term.end < course.term.start {
            contradiction("the course ends before it starts", "correct \"start\" or \"end\"", course.term.span, sink);
        }
        if course.term.registration_until.is_some_and(|until| course.term.registration_from > Some(until)) {
            let hint = "correct \"registration_from\" or \"registration_until\"";
            contradiction("registration ends before it begins", hint, course.term.span, sink);
        }
        if course.level.target < course.level.entry {
            let hint = "correct \"entry\" or \"target\"";
            contradiction("the target level is below the entry level", hint, course.level.span, sink);
        }
        for meeting in course.schedule.iter().filter(|meeting| meeting.to <= meeting.from || meeting.days.is_empty()) {
            let hint = "write it like { days: [mo, we], from: \"09:00\", to: \"11:15\" }";
            contradiction("a meeting needs days, and an end after its start", hint, meeting.span, sink);
        }
    }
}
