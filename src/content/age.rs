//! Facts and a day → which of them are not valid, not checked in time, over, or of no use to whoever reads them.

use jiff::civil::Date;

use super::entities::{Block, Fact, Office};
use super::{Common, Kommune, doubts};
use crate::diag::{Diagnostic, Sink, codes};

/// What is to be said of a fact on a day: that it is left out, or that nobody has checked it in time.
pub(crate) fn age(fact: &impl Fact, day: Date) -> Option<Diagnostic> {
    let id = &fact.id().value;
    if !fact.is_valid_on(day) {
        let (text, hint) = match fact.valid() {
            (Some(from), _) if day < from => (
                format!("\"{id}\" is valid from {from} on and is left out on {day}"),
                "correct \"valid_from\" if it is valid already",
            ),
            (_, until) => {
                let until = until.map(|until| format!(" until {until}")).unwrap_or_default();
                (
                    format!("\"{id}\" was valid{until} and is left out on {day}"),
                    "correct \"valid_until\" if it is still valid, or delete the entry",
                )
            }
        };
        return Some(Diagnostic::new(codes::EXPIRED, text).at(fact.id().span).hint(hint));
    }
    if !fact.is_stale_on(day) {
        return None;
    }
    let on = fact.verified().on;
    let text =
        format!("\"{id}\" was last checked on {on}, {}; a new check was due on {}", ago(on, day), fact.review_by());
    Some(
        Diagnostic::new(codes::STALE, text)
            .at(fact.span())
            .hint("check the fact at its source and write the new date into \"verified.on\""),
    )
}

/// In whole months.
fn ago(on: Date, day: Date) -> String {
    let span = on.until((jiff::Unit::Month, day)).unwrap_or_default();
    match span.get_months() {
        0 => "less than a month ago".to_owned(),
        1 => "1 month ago".to_owned(),
        months => format!("{months} months ago"),
    }
}

/// Facts that all municipalities share.
pub(crate) fn check_common(common: &Common, day: Date, sink: &mut Sink) {
    sink.diagnostics.extend(common.hotlines.iter().filter_map(|fact| age(fact, day)));
    sink.diagnostics.extend(common.links.iter().filter_map(|fact| age(fact, day)));
    let topics = common.topics.values().flat_map(|topic| &topic.blocks);
    legal(topics.chain(blocks_of(common.documents.values())), day, sink);
}

/// Facts of one municipality, whether anything prints them or not.
pub(crate) fn check_kommune(kommune: &Kommune, common: &Common, day: Date, sink: &mut Sink) {
    sink.diagnostics.extend(age(&kommune.facts, day));
    sink.diagnostics.extend(kommune.offices.iter().filter_map(|fact| age(fact, day)));
    sink.diagnostics.extend(kommune.contacts.iter().filter_map(|fact| age(fact, day)));
    sink.diagnostics.extend(kommune.offers.iter().filter_map(|fact| age(fact, day)));
    sink.diagnostics.extend(kommune.courses.iter().filter_map(|fact| age(fact, day)));
    legal(blocks_of(kommune.documents.values()), day, sink);
    for course in kommune.courses.iter().filter(|course| course.term.end < day && course.is_valid_on(day)) {
        let text = format!("course \"{}\" ended on {} and is not printed", course.id.value, course.term.end);
        let hint = "delete it, or write the dates of the next one";
        sink.push(Diagnostic::new(codes::COURSE_OVER, text).at(course.id.span).hint(hint));
    }
    doubts::check(kommune, day, sink);
    for office in kommune.offices.iter().filter(|office| !is_reachable(office)) {
        let text = format!("office \"{}\" has neither an address nor a number, mail or page", office.id.value);
        let hint = "add at least one of address, phone, email, website and appointment_url";
        sink.push(Diagnostic::new(codes::UNREACHABLE, text).at(office.id.span).hint(hint));
    }
    for document in kommune.all_documents(common) {
        for section in &document.sections {
            let topics = section.topics.iter().filter_map(|id| common.topics.get(&id.value));
            for block in section.blocks.iter().chain(topics.flat_map(|topic| &topic.blocks)) {
                let Block::Offers(whom) = block else { continue };
                if kommune.offers.iter().any(|offer| whom.lists(&offer.audience) && offer.is_valid_on(day)) {
                    continue;
                }
                let town = &kommune.facts.id.value;
                let text = format!("{} lists offers for {}, but {town} has none", document.id.value, whom.word());
                let hint =
                    format!("add one to content/{town}/offers.yaml, or name other documents in its kommune.yaml");
                sink.push(Diagnostic::new(codes::NO_OFFER, text).at(section.span).hint(hint));
            }
        }
    }
}

fn blocks_of<'a>(documents: impl Iterator<Item = &'a super::Document>) -> impl Iterator<Item = &'a Block> {
    documents.flat_map(|document| &document.sections).flat_map(|section| &section.blocks)
}

fn legal<'a>(blocks: impl Iterator<Item = &'a Block>, day: Date, sink: &mut Sink) {
    let facts = blocks.filter_map(|block| if let Block::Legal(legal) = block { Some(legal) } else { None });
    sink.diagnostics.extend(facts.filter_map(|legal| age(legal, day)));
}

fn is_reachable(office: &Office) -> bool {
    office.address.is_some()
        || office.phone.is_some()
        || office.email.is_some()
        || office.website.is_some()
        || office.appointment_url.is_some()
}
