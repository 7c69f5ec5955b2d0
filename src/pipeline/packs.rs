//! A household → the documents of its pack: which, in which languages, on which pages, and their files.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use jiff::civil::Date;

use super::{LaidOut, Loaded, Made, Name, Request, languages};
use crate::catalog::Catalog;
use crate::compose::Composed;
use crate::content::{Document, DocumentFormat};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::{Household, Interest, Vocabulary};
use crate::lang::{Lang, SOURCE};
use crate::localise::{Chosen, LocalDocument, Reader, localise, prints_nothing, prints_visit};
use crate::proof;
use crate::select::{self, Selection};
use crate::source::{Project, Span};
use crate::threads::in_parallel;
use crate::timings::Stage;
use crate::typeset;

/// What a household gets where its municipality does not say.
const PACK: [&str; 3] = ["willkommensmappe", "begleitheft", "einlagen"];

/// Everything for one household.
#[derive(Debug, Default)]
pub struct Pack {
    pub made: Vec<Made>,
    pub selection: Selection,
    /// Languages of the household that there are no words in.
    pub missing: Vec<String>,
    /// The household says when somebody comes to visit, and no document has a place for it.
    pub is_visit_lost: bool,
}

/// Which documents a household gets, and in which languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Document and language, in print order.
    pub copies: Vec<(String, String)>,
    /// Languages of the household that there are no words in.
    pub missing: Vec<Lang>,
    /// Documents that were asked for and of which there is no copy.
    pub left_out: Vec<(String, LeftOut)>,
    /// The household says when somebody comes to visit, and no document has a place for it.
    pub is_visit_lost: bool,
}

/// Why there is no copy of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is made in none of the languages that are chosen.
    OtherLanguages,
    /// A fault in a file stops it.
    Faulty,
    /// Nothing in it concerns this household.
    NothingInIt,
}

impl Loaded {
    /// Reads the rules that packs are chosen by. A fault in them stops every pack, and no document for everybody.
    pub fn load_rules(&mut self, project: &Project) {
        let mut sink = Sink::default();
        self.rules = select::load(project, &self.common, &mut sink);
        self.sink.diagnostics.append(&mut sink.diagnostics);
    }

    /// What a household may refer to, on the day that its pack is made for.
    pub fn vocabulary(&self, project: &Project, day: Date) -> Vocabulary {
        let kommune = self.kommune.as_ref();
        let pair = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        let districts = kommune.iter().flat_map(|kommune| &kommune.facts.districts);
        let offices = kommune.iter().flat_map(|kommune| &kommune.offices);
        let own = kommune.iter().flat_map(|kommune| kommune.documents.values());
        let inserts = select::inserts(self.common.documents.values().chain(own));
        Vocabulary {
            districts: districts.map(|one| pair(&one.id.value, &one.name)).collect(),
            offices: offices.map(|one| pair(&one.id.value, &one.name)).collect(),
            languages: languages(project),
            names: self.names(&inserts),
            inserts: inserts.into_iter().map(str::to_owned).collect(),
            papers: self.common.papers.iter().map(|paper| paper.id.value.clone()).collect(),
            day,
        }
    }

    /// What interests and inserts are called in German and in English, by the ids of their messages.
    fn names(&self, inserts: &[&str]) -> BTreeMap<String, Vec<String>> {
        let tongues: Vec<&Catalog> = [SOURCE, "en"].iter().filter_map(|tag| self.catalogs.get(*tag)).collect();
        let interests = Interest::WORDS.iter().map(|id| format!("interest-{id}"));
        let messages = interests.chain(inserts.iter().map(|id| format!("section-{id}")));
        let names = |id: &String| {
            let known = tongues.iter().filter(|words| words.has(id, None));
            known.map(|words| select::word(words, id, &[])).collect()
        };
        messages.map(|id| (names(&id), id)).map(|(names, id)| (id, names)).collect()
    }

    /// The ids of the documents of a pack, those that exist: those that are asked for, else those of the municipality.
    pub fn pack_documents(&self, request: &Request) -> Vec<&Document> {
        let named: Vec<&str> =
            self.kommune.iter().flat_map(|kommune| &kommune.facts.pack).map(|id| &*id.value).collect();
        let wanted = match (request.documents.as_slice(), named) {
            ([], named) if named.is_empty() => PACK.to_vec(),
            ([], named) => named,
            (asked, _) => asked.iter().map(String::as_str).collect(),
        };
        wanted.into_iter().filter_map(|id| self.document(id)).collect()
    }

    /// What concerns a household, by the rules.
    pub fn select(&self, household: &Household, request: &Request) -> Selection {
        let Some(kommune) = &self.kommune else { return Selection::default() };
        select::select(household, &self.rules, kommune, request.edition)
    }

    /// Which documents are made for a household. Documents with faults in their files are left out, and those of which nothing
    /// concerns it.
    pub fn plan_pack(
        &self,
        project: &Project,
        request: &Request,
        household: &Household,
        selection: &Selection,
    ) -> Plan {
        let (spoken, missing): (Vec<&Lang>, Vec<&Lang>) =
            household.languages.iter().partition(|language| self.catalogs.contains_key(&language.to_string()));
        let mut tags: Vec<String> = Vec::new();
        for tag in spoken.iter().map(ToString::to_string) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if tags.is_empty() {
            tags.push(SOURCE.to_owned());
        }
        // The booklet belongs to a person: there is one in each language of the family.
        let count = |document: &Document| if document.format == DocumentFormat::A5Booklet { tags.len() } else { 1 };
        let missing: Vec<Lang> = missing.into_iter().cloned().collect();
        let chosen = Chosen { household, selection, missing: None };
        let mut copies: Vec<(String, String)> = Vec::new();
        let mut left_out = Vec::new();
        for document in self.pack_documents(request) {
            let name = &document.id.value;
            let is_made_in = |tag: &&String| {
                document.languages.is_empty() || document.languages.iter().any(|own| own.to_string() == **tag)
            };
            let made: Vec<&String> = tags.iter().filter(is_made_in).take(count(document)).collect();
            let whole: Vec<&String> = made.iter().copied().filter(|tag| !self.is_stopped(project, name, tag)).collect();
            if made.is_empty() {
                left_out.push((name.clone(), LeftOut::OtherLanguages));
            } else if whole.is_empty() {
                left_out.push((name.clone(), LeftOut::Faulty));
            } else if prints_nothing(document, chosen) {
                left_out.push((name.clone(), LeftOut::NothingInIt));
            } else {
                copies.extend(whole.into_iter().map(|tag| (name.clone(), tag.clone())));
            }
        }
        let is_printed = |id: &str| self.document(id).is_some_and(|document| prints_visit(document, chosen));
        let is_visit_lost = household.visit.is_some() && !copies.iter().any(|(id, _)| is_printed(id));
        Plan { copies, missing, left_out, is_visit_lost }
    }

    /// Everything for one household, `jobs` documents at a time: `id` names its files. `max_pages` is for documents with topics: what
    /// may be dropped is, until they fit or nothing more may go.
    pub fn pack(
        &self,
        project: &Project,
        request: &Request,
        household: &Household,
        id: &str,
        max_pages: Option<usize>,
        jobs: NonZeroUsize,
    ) -> Pack {
        if self.kommune.is_none() {
            return Pack::default();
        }
        let selection = self.select(household, request);
        let plan = self.plan_pack(project, request, household, &selection);
        self.pack_planned(project, request, (household, selection), &plan, id, max_pages, jobs)
    }

    /// The same as it was planned, with a selection that the person who prints may have changed.
    #[expect(clippy::too_many_arguments, reason = "all that a pack depends on")]
    pub fn pack_planned(
        &self,
        project: &Project,
        request: &Request,
        (household, selection): (&Household, Selection),
        plan: &Plan,
        id: &str,
        max_pages: Option<usize>,
        jobs: NonZeroUsize,
    ) -> Pack {
        let printed = in_parallel(&plan.copies, jobs, |(name, tag)| {
            let chosen = chosen(household, &selection, plan);
            let (laid_out, selection, sink) = self.lay_out_within(project, request, name, tag, chosen, max_pages);
            let path = format!("pack-{id}-{name}-{tag}");
            let mut made = self.export(project, request, laid_out, Name { document: name, tag, path }, sink);
            made.diagnostics.iter_mut().for_each(discreet);
            Some((made, selection))
        });
        let (made, shorter): (Vec<Made>, Vec<Option<Selection>>) = printed.into_iter().unzip();
        Pack {
            made,
            selection: shorter.into_iter().flatten().next().unwrap_or(selection),
            missing: plan.missing.iter().map(ToString::to_string).collect(),
            is_visit_lost: plan.is_visit_lost,
        }
    }

    /// The places of the facts that a document prints for everybody, in German.
    pub fn printed_facts(&self, document: &str, request: &Request) -> Vec<Span> {
        let (Some(kommune), Some(spec), Some(german)) =
            (&self.kommune, self.document(document), self.catalogs.get(SOURCE))
        else {
            return vec![];
        };
        let reader = Reader { language: &german.lang, catalog: german, german, day: request.edition, chosen: None };
        localise(spec, kommune, &self.common, reader, &mut Sink::default()).facts
    }

    /// The pages of one document of a pack, examined and not exported. `None` after an error, which is in the sink.
    pub fn preview(
        &self,
        project: &Project,
        request: &Request,
        (household, selection): (&Household, &Selection),
        (plan, document, tag): (&Plan, &str, &str),
        sink: &mut Sink,
    ) -> Option<LaidOut> {
        let chosen = chosen(household, selection, plan);
        let laid_out = self.lay_out_for(project, request, document, tag, Some(chosen), sink);
        if let Some(laid_out) = &laid_out {
            let what = format!("{document} ({tag})");
            let LaidOut { pages, composed, direction, format, .. } = laid_out;
            proof::examine(pages, &composed.data, *direction, *format, &self.tools.fonts, &what, sink);
        }
        sink.diagnostics.iter_mut().for_each(discreet);
        laid_out.filter(|_| !sink.has_errors())
    }

    /// Lays a document out so that it has few enough pages, if it is one with topics. What was left out for that is in the selection
    /// that comes back.
    fn lay_out_within(
        &self,
        project: &Project,
        request: &Request,
        name: &str,
        tag: &str,
        chosen: Chosen<'_>,
        max_pages: Option<usize>,
    ) -> (Option<LaidOut>, Option<Selection>, Sink) {
        let compose = |selection: &Selection| {
            let mut sink = Sink::default();
            let composed = self.compose_for(request, name, tag, Some(Chosen { selection, ..chosen }), &mut sink);
            (composed, sink)
        };
        let (composed, mut sink) = compose(chosen.selection);
        let Some(composed) = composed else { return (None, None, sink) };
        let Some(most) = max_pages.filter(|_| topics(&composed.0).next().is_some()) else {
            return (self.lay_out_composed(project, request, composed, &mut sink), None, sink);
        };
        let order = order_to_drop(chosen.selection, &composed.0);
        let without = |count: usize| -> Selection {
            let mut shorter = chosen.selection.clone();
            order[..count].iter().for_each(|topic| shorter.drop_topic(topic, most));
            shorter
        };

        // What is certain to be too much need not be laid out. With topics go their steps and words: perhaps fewer need go.
        let setting = self.setting(project, request);
        let at_least = |composed: &Composed| self.timings.of(Stage::Typeset, || typeset::at_least(composed, setting));
        let bounds = at_least(&composed.1);
        let own: Vec<usize> = order.iter().map(|topic| pages_of(topic, &composed, &bounds)).collect();
        let mut excess = bounds.iter().sum::<usize>().saturating_sub(most);
        let mut count = 0;
        while excess > 0 && count < order.len() {
            excess = excess.saturating_sub(own[count]);
            count += 1;
        }
        let mut enough = None;
        while count > 0 {
            let (shorter, found) = compose(&without(count));
            let Some(shorter) = shorter else { return (None, Some(without(count)), found) };
            let least = at_least(&shorter.1).iter().sum::<usize>();
            if least > most && enough.is_some() {
                break;
            }
            enough = Some((count, shorter, found));
            if least + own[count - 1] > most {
                break;
            }
            count -= 1;
        }
        let (mut count, mut composed, mut sink) = enough.unwrap_or((0, composed, sink));

        loop {
            let laid_out = self.lay_out_composed(project, request, composed, &mut sink);
            let shorter = (count > 0).then(|| without(count));
            let Some(laid_out) = laid_out else { return (None, shorter, sink) };
            let pages = laid_out.pages.pages().len();
            let excess = pages.saturating_sub(most);
            if excess == 0 || count == order.len() {
                if excess > 0 {
                    let text = format!("{name} ({tag}): {pages} pages, but {most} are wanted");
                    let hint = "what is left must not be dropped: see priority in content/common/selection.yaml";
                    sink.push(Diagnostic::new(codes::TOO_MANY_PAGES, text).hint(hint));
                }
                return (Some(laid_out), shorter, sink);
            }
            // The last ones go one by one, so that not more goes than must.
            let LaidOut { localised, composed: laid, counts, .. } = laid_out;
            let laid = (localised, laid);
            let mut gone = 0;
            while count < order.len() && gone < excess && (gone == 0 || gone + GO_WITH_TOPICS < excess) {
                gone += pages_of(&order[count], &laid, &counts);
                count += 1;
            }
            let (next, found) = compose(&without(count));
            sink = found;
            let Some(next) = next else { return (None, Some(without(count)), sink) };
            composed = next;
        }
    }
}

/// Which sections of a document are topics, and their ids.
fn topics(document: &LocalDocument) -> impl Iterator<Item = (usize, &str)> {
    let sections = document.sections.iter().enumerate();
    sections.filter_map(|(at, section)| Some((at, section.id.strip_prefix("topic-")?)))
}

/// With topics go their steps and words, which are never more pages than this: what goes at once is what would go one by one.
const GO_WITH_TOPICS: usize = 4;

/// The topics of a document that may be left out, from the one that matters least.
fn order_to_drop(selection: &Selection, document: &LocalDocument) -> Vec<String> {
    let mut left: Vec<&str> = topics(document).map(|(_, topic)| topic).collect();
    let next = || {
        let topic = selection.first_to_drop(left.iter().copied())?;
        left.retain(|one| *one != topic);
        Some(topic.to_owned())
    };
    std::iter::from_fn(next).collect()
}

/// How many pages a topic has, of those that the parts of its document have.
fn pages_of(topic: &str, (document, composed): &(LocalDocument, Composed), pages: &[usize]) -> usize {
    let sections: Vec<usize> = topics(document).filter(|(_, one)| *one == topic).map(|(at, _)| at).collect();
    let parts = composed.parts.iter().zip(pages);
    parts.filter(|(part, _)| sections.iter().any(|at| part.sections.contains(at))).map(|(_, pages)| pages).sum()
}

/// The first language of a household is said on covers if there are no words in it.
fn chosen<'a>(household: &'a Household, selection: &'a Selection, plan: &'a Plan) -> Chosen<'a> {
    let missing = household.languages.first().filter(|first| plan.missing.contains(first));
    Chosen { household, selection, missing }
}

/// Eight letters and digits that mean nothing: the name of a pack.
pub fn random_id() -> String {
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
    (0..8).map(|_| char::from(LETTERS[fastrand::usize(..LETTERS.len())])).collect()
}

/// What Typst says of a template may repeat the data that it was given.
fn discreet(diagnostic: &mut Diagnostic) {
    if diagnostic.code == codes::TEMPLATE || diagnostic.code == codes::PDF {
        diagnostic.message = "the template failed with what this household says".to_owned();
        diagnostic.hints.clear();
    }
}
