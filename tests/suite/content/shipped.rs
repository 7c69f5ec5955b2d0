//! What the project brings along: topics, a town that does not exist and has everything, and Rheine with what is sourced.

use super::*;
use begleitheft::catalog::Catalog;
use begleitheft::diag::Sink;
use begleitheft::lang::Lang;
use begleitheft::source::Project;

fn read(name: &str) -> (Project, begleitheft::content::Common, Kommune) {
    let project = shipped();
    let (common, kommune, sink) = facts(&project, name);
    assert!(sink.diagnostics.is_empty(), "{}", report(&project, &sink.diagnostics));
    (project, common, kommune.unwrap())
}

/// The lines of a municipality's files without comments.
fn lines(project: &Project, folder: &str) -> Vec<String> {
    let files = project.files_in(folder, ".yaml");
    let is_fact = |line: &&str| !line.trim_start().starts_with('#');
    files.flat_map(|(_, file)| file.text.lines().filter(is_fact).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Every `https://…` of a line.
fn addresses(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("http")
        .filter_map(|(at, _)| line[at..].split(['"', ' ', ',', '}', '<', '>']).next())
        .filter(|it| it.contains("://"))
}

#[test]
fn there_are_topics_for_every_area_and_each_says_what_to_do() {
    let (_, common, _) = read("musterstadt");
    assert!(common.topics.len() >= 14, "{} topics", common.topics.len());
    let areas: BTreeSet<&str> = common.topics.values().map(|topic| topic.area.word()).collect();
    let wanted: BTreeSet<&str> = Area::WORDS.iter().copied().collect();
    assert_eq!(areas, wanted);
    assert!(wanted.contains("emergency") && wanted.len() == 9);
    for (id, topic) in &common.topics {
        let steps = topic.blocks.iter().any(|block| matches!(block, Block::Steps(steps) if !steps.is_empty()));
        assert!(steps, "topic {id} has no steps");
    }
}

#[test]
fn the_glossary_explains_thirty_terms_in_german() {
    let (project, common, _) = read("musterstadt");
    assert!(common.glossary.len() >= 30, "{} terms", common.glossary.len());
    let terms: BTreeSet<&str> = common.glossary.iter().map(|term| term.term.as_str()).collect();
    assert_eq!(terms.len(), common.glossary.len(), "a term stands twice");
    let german = Catalog::load(&project, &Lang::source(), &mut Sink::default());
    for term in &common.glossary {
        assert!(german.has(&format!("glossary-{}", term.id.value), None), "{} is not explained", term.term);
    }
}

#[test]
fn musterstadt_has_all_that_a_municipality_can_have() {
    let (_, common, kommune) = read("musterstadt");
    assert!(kommune.facts.fictional);
    assert!(kommune.offices.len() >= 12, "{} offices", kommune.offices.len());
    assert!(kommune.contacts.len() >= 15, "{} contacts", kommune.contacts.len());
    assert_eq!(kommune.facts.districts.len(), 5);
    assert_eq!(kommune.offers.len(), 7);
    assert_eq!(kommune.courses.len(), 21);
    for topic in common.topics.keys() {
        let has_contact = kommune.contacts.iter().any(|contact| contact.topics.iter().any(|id| id.value == *topic));
        assert!(has_contact || topic == "emergency", "nobody to ask about {topic}");
    }
}

#[test]
fn the_courses_of_musterstadt_cover_every_need() {
    let (_, _, kommune) = read("musterstadt");
    let courses = &kommune.courses;
    let levels: BTreeSet<Level> = courses.iter().flat_map(|course| [course.level.entry, course.level.target]).collect();
    use Level::{A0, A1, A2, Alpha, B1, B2, C1};
    assert_eq!(levels, BTreeSet::from([Alpha, A0, A1, A2, B1, B2, C1]));
    for (what, count) in [
        ("childcare", courses.iter().filter(|course| course.childcare).count()),
        ("shifts", courses.iter().filter(|course| course.shift_friendly).count()),
        ("work", courses.iter().filter(|course| course.work_related).count()),
        ("online", courses.iter().filter(|course| course.online).count()),
    ] {
        assert!(count > 0, "no course for {what}");
        assert!(count < courses.len(), "every course is for {what}");
    }
    let mut of_offer: BTreeMap<&str, usize> = BTreeMap::new();
    courses.iter().for_each(|course| *of_offer.entry(course.offer.value.as_str()).or_default() += 1);
    assert_eq!(of_offer.len(), 7, "an offer has no courses");
    let audiences: BTreeSet<Audience> = courses.iter().flat_map(|course| course.audience.iter().copied()).collect();
    assert!(audiences.len() >= 8, "{audiences:?}");
}

#[test]
fn offices_of_musterstadt_have_hours_with_exceptions() {
    let (_, _, kommune) = read("musterstadt");
    let hours: Vec<&Hours> = kommune.offices.iter().filter_map(|office| office.hours.as_ref()).collect();
    assert!(hours.iter().any(|hours| hours.closed_on_holidays));
    assert!(hours.iter().any(|hours| !hours.closed_between.is_empty()));
    assert!(hours.iter().any(|hours| hours.rows().len() > 1), "no office has another day");
    assert!(hours.iter().any(|hours| hours.rows().iter().any(|row| row.also)), "nobody is open longer on one day");
}

/// The Bundesnetzagentur keeps 030 23125-000 to -999 free for fiction; example.org belongs to nobody (RFC 2606).
#[test]
fn nothing_in_musterstadt_reaches_a_real_person() {
    let (project, _, kommune) = read("musterstadt");
    let phones: Vec<String> = kommune
        .offices
        .iter()
        .filter_map(|office| office.phone.as_ref())
        .chain(kommune.contacts.iter().filter_map(|contact| contact.phone.as_ref()))
        .map(Phone::dial)
        .collect();
    assert!(phones.len() >= 15, "{} numbers", phones.len());
    for number in phones {
        let extension = number.strip_prefix("+493023125").unwrap_or(&number);
        assert!(extension.len() == 3 && extension.bytes().all(|b| b.is_ascii_digit()), "{number} may be somebody's");
    }
    for line in lines(&project, "content/musterstadt/") {
        for address in addresses(&line) {
            let host = address.split('/').nth(2).unwrap_or_default();
            assert!(host == "example.org" || host.ends_with(".example.org"), "{address} may be somebody's");
        }
        for (at, _) in line.match_indices('@') {
            assert!(line[at..].starts_with("@example.org"), "{line}: the mail address may be somebody's");
        }
        assert!(!line.contains("+49") || line.contains("+49 30 23125-"), "{line}: the number may be somebody's");
    }
}

#[test]
fn rheine_says_only_what_is_sourced() {
    let (project, _, kommune) = read("rheine");
    assert!(!kommune.facts.fictional);
    assert_eq!(kommune.offers.len(), 7);
    assert!(kommune.offers.iter().all(|offer| offer.kind == OfferKind::Sprachoffensive));
    assert_eq!(kommune.courses.len(), 0, "no dated course is sourced");
    assert!(kommune.offices.iter().all(|office| office.phone.is_none() && office.hours.is_none()));
    assert!(kommune.contacts.iter().all(|contact| contact.phone.is_none()));
    for line in lines(&project, "content/rheine/") {
        assert!(!line.contains("phone") && !line.contains("+49"), "{line}");
        assert!(!line.contains("example.org") && !line.contains("erfunden"), "{line}");
    }
}

#[test]
fn every_fact_of_rheine_and_of_all_has_a_source() {
    let (_, common, rheine) = read("rheine");
    let mut sources: Vec<(String, String)> = Vec::new();
    fn add<T: Fact>(facts: &[T], sources: &mut Vec<(String, String)>) {
        sources.extend(facts.iter().map(|fact| (fact.id().value.clone(), fact.verified().source.clone())));
    }
    add(std::slice::from_ref(&rheine.facts), &mut sources);
    add(&rheine.offices, &mut sources);
    add(&rheine.contacts, &mut sources);
    add(&rheine.offers, &mut sources);
    add(&common.hotlines, &mut sources);
    add(&common.links, &mut sources);
    let blocks = common.topics.values().flat_map(|topic| &topic.blocks);
    for block in blocks.chain(common.documents.values().flat_map(|it| &it.sections).flat_map(|section| &section.blocks))
    {
        if let Block::Legal(law) = block {
            add(std::slice::from_ref(law), &mut sources);
            assert!(law.law.contains(|c: char| c.is_ascii_digit()) || law.law.len() > 2, "{}", law.law);
        }
    }
    assert!(sources.len() > 40, "only {} facts were found", sources.len());
    for (id, source) in sources {
        for word in ["erfunden", "TODO", "?", "unbekannt", "Beispiel", "example"] {
            assert!(!source.contains(word), "{id}: \"{source}\" is no source");
        }
        assert!(source.len() > 4, "{id}: \"{source}\" is no source");
    }
}

#[test]
fn contacts_are_teams_and_never_people() {
    for name in ["musterstadt", "rheine"] {
        let (project, _, _) = read(name);
        for line in lines(&project, &format!("content/{name}/")) {
            for word in ["Frau ", "Herr ", "Herrn ", "Dr. ", "Sachbearbeiter"] {
                assert!(!line.contains(word), "{name}: {line}");
            }
        }
    }
}
