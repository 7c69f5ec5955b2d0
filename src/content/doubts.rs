//! What is well-formed and hardly meant: times that contradict each other, courses that nobody can join any more, and names of
//! persons. All of it prints, so all of it is a warning.

use jiff::civil::Date;

use super::entities::{Contact, Course, Fact, Office};
use super::names::{is_mailbox_of_a_person, is_person};
use super::values::{Id, Weekday};
use super::{Hours, Kommune};
use crate::diag::{Diagnostic, Sink, codes};

pub(super) fn check(kommune: &Kommune, day: Date, sink: &mut Sink) {
    kommune.courses.iter().for_each(|course| registration(course, day, sink));
    kommune.contacts.iter().for_each(|contact| closed_place(contact, kommune, sink));
    for office in &kommune.offices {
        let names = [Some(&office.name), office.organization.as_ref(), office.verified.by.as_ref()];
        persons(&office.id, names, office.email.as_ref().map(ToString::to_string), sink);
    }
    for contact in &kommune.contacts {
        let mail = contact.email.as_ref().map(ToString::to_string);
        persons(&contact.id, [contact.verified.by.as_ref()], mail, sink);
    }
    for offer in &kommune.offers {
        persons(&offer.id, [Some(&offer.organization), offer.verified.by.as_ref()], None, sink);
    }
}

/// A course that is printed though nobody can register for it yet, or any more.
fn registration(course: &Course, day: Date, sink: &mut Sink) {
    if let Some(from) = course.term.registration_from.filter(|from| *from > day && course.is_valid_on(day)) {
        let text = format!("nobody can register for course \"{}\" before {from}, but it is printed", course.id.value);
        sink.push(Diagnostic::new(codes::REGISTRATION_NOT_OPEN, text).at(course.term.span).hint(
            "correct \"registration_from\", or write the same day into \"valid_from\": until then it is not printed",
        ));
    }
    let Some(until) = course.term.registration_until else { return };
    if until >= day || course.term.end < day || !course.is_valid_on(day) {
        return;
    }
    let text = format!(
        "nobody can register for course \"{}\" since {until}, but it is printed until it ends on {}",
        course.id.value, course.term.end
    );
    sink.push(
        Diagnostic::new(codes::REGISTRATION_OVER, text).at(course.term.span).hint(
            "delete it, or write the dates of the next one; leave \"registration_until\" out if people may come at any time",
        ),
    );
}

/// A team that is there on days on which its office is closed.
fn closed_place(contact: &Contact, kommune: &Kommune, sink: &mut Sink) {
    let Some(office) = kommune.office(&contact.office.value) else { return };
    let (Some(hours), Some(of_office)) = (&contact.hours, &office.hours) else { return };
    let days = days_without(hours, of_office);
    if days.is_empty() {
        return;
    }
    let Office { id, .. } = office;
    let text =
        format!("\"{}\" has hours on {}, when its office \"{}\" is closed", contact.id.value, words(&days), id.value);
    sink.push(
        Diagnostic::new(codes::CONTRADICTORY_HOURS, text)
            .at(contact.id.span)
            .label(id.span, "the office")
            .hint("correct the hours of one of them"),
    );
}

/// Days on which the first has times and the second has none.
fn days_without(hours: &Hours, other: &Hours) -> Vec<Weekday> {
    let both = hours.week.iter().zip(&other.week);
    let days = Weekday::ALL.into_iter().zip(both);
    days.filter(|(_, (times, others))| !times.is_empty() && others.is_empty()).map(|(day, _)| day).collect()
}

/// As they are written in opening hours.
pub(super) fn words(days: &[Weekday]) -> String {
    let word = |day: &Weekday| {
        let word = day.word();
        format!("{}{}", word[..1].to_uppercase(), &word[1..])
    };
    days.iter().map(word).collect::<Vec<_>>().join(",")
}

fn persons<const N: usize>(id: &Id, names: [Option<&String>; N], mail: Option<String>, sink: &mut Sink) {
    let names = names.into_iter().flatten().filter(|name| is_person(name)).cloned();
    for name in names.chain(mail.filter(|mail| is_mailbox_of_a_person(mail))) {
        sink.push(
            Diagnostic::new(codes::PERSONAL_NAME, format!("\"{name}\" looks like the name of a person"))
                .at(id.span)
                .hint("name the team or the function: people change their work, and a guide stays for years"),
        );
    }
}
