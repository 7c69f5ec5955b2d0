//! A household → the documents of its pack: which, in which languages, on which pages, and their files.

use std::num::NonZeroUsize;

use super::{LaidOut, Loaded, Made, Name, Request};
use crate::compose::Part;
use crate::content::{Document, DocumentFormat};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::Household;
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
        let mut shorter: Option<Selection> = None;
        loop {
            let mut sink = Sink::default();
            let selection = shorter.as_ref().unwrap_or(chosen.selection);
            let composed = self.compose_for(request, name, tag, Some(Chosen { selection, ..chosen }), &mut sink);
            let Some((localised, composed)) = composed else { return (None, shorter, sink) };
            let Some(most) = max_pages.filter(|_| topics(&localised).next().is_some()) else {
                return (self.lay_out_composed(project, request, (localised, composed), &mut sink), shorter, sink);
            };
            // What is certain to be too much need not be laid out.
            let setting = self.setting(project, request);
            let at_least = self.timings.of(Stage::Typeset, || typeset::at_least(&composed, setting));
            let excess = at_least.iter().sum::<usize>().saturating_sub(most);
            if let Some(dropped) = dropped(selection, &localised, &composed.parts, &at_least, (excess, most)) {
                shorter = Some(dropped);
                continue;
            }
            let laid_out = self.lay_out_composed(project, request, (localised, composed), &mut sink);
            if let Some(LaidOut { localised, composed, pages, counts, .. }) = &laid_out {
                let count = pages.pages().len();
                let excess = count.saturating_sub(most);
                if let Some(dropped) = dropped(selection, localised, &composed.parts, counts, (excess, most)) {
                    shorter = Some(dropped);
                    continue;
                }
                if excess > 0 {
                    let text = format!("{name} ({tag}): {count} pages, but {most} are wanted");
                    let hint = "what is left must not be dropped: see priority in content/common/selection.yaml";
                    sink.push(Diagnostic::new(codes::TOO_MANY_PAGES, text).hint(hint));
                }
            }
            return (laid_out, shorter, sink);
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

/// The selection without what matters least of a document, until about `excess` pages are gone or nothing more may go: the last ones
/// go one by one, so that not more goes than must. `counts` are the pages of the parts. `None` if nothing goes.
fn dropped(
    selection: &Selection,
    document: &LocalDocument,
    parts: &[Part],
    counts: &[usize],
    (excess, most): (usize, usize),
) -> Option<Selection> {
    let mut left: Vec<(usize, &str)> = topics(document).collect();
    let mut shorter = None;
    let mut gone = 0;
    while gone < excess && (gone == 0 || gone + GO_WITH_TOPICS < excess) {
        let Some(topic) = selection.first_to_drop(left.iter().map(|(_, topic)| *topic)) else { break };
        shorter.get_or_insert_with(|| selection.clone()).drop_topic(topic, most);
        let is_it = |(_, one): &(usize, &str)| *one == topic;
        let sections: Vec<usize> = left.iter().copied().filter(is_it).map(|(at, _)| at).collect();
        let own = parts.iter().zip(counts).filter(|(part, _)| sections.iter().any(|at| part.sections.contains(at)));
        gone += own.map(|(_, count)| count).sum::<usize>();
        left.retain(|one| !is_it(one));
    }
    shorter
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
