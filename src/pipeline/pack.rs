//! Everything for one household: which documents in which languages, filled and few enough pages.

use std::num::NonZeroUsize;

use super::{LaidOut, Loaded, Made, Name, Request, languages};
use crate::content::{Document, DocumentFormat};
use crate::diag::{Diagnostic, Sink, codes};
use crate::household::{Household, Vocabulary};
use crate::lang::{Lang, SOURCE};
use crate::localise::{Chosen, prints_nothing};
use crate::select::{self, Selection};
use crate::source::Project;
use crate::threads::in_parallel;

/// Everything for one household.
#[derive(Debug, Default)]
pub struct Pack {
    pub made: Vec<Made>,
    pub selection: Selection,
    /// Languages of the household that there are no words in.
    pub missing: Vec<String>,
}

/// What a household gets where its municipality does not say.
const PACK: [&str; 3] = ["willkommensmappe", "begleitheft", "einlagen"];

impl Loaded {
    /// Reads the rules that packs are chosen by. A fault in them stops every pack, and no document for everybody.
    pub fn load_rules(&mut self, project: &Project) {
        let mut sink = Sink::default();
        self.rules = select::load(project, &self.common, &mut sink);
        self.sink.diagnostics.append(&mut sink.diagnostics);
    }

    /// What a household may refer to.
    pub fn vocabulary(&self, project: &Project) -> Vocabulary {
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
            inserts: inserts.into_iter().map(str::to_owned).collect(),
            papers: self.common.papers.iter().map(|paper| paper.id.value.clone()).collect(),
        }
    }

    /// The documents of a pack, those that exist.
    fn pack_documents(&self, request: &Request) -> Vec<&Document> {
        let named: Vec<&str> =
            self.kommune.iter().flat_map(|kommune| &kommune.facts.pack).map(|id| &*id.value).collect();
        let wanted = match (request.documents.as_slice(), named) {
            ([], named) if named.is_empty() => PACK.to_vec(),
            ([], named) => named,
            (asked, _) => asked.iter().map(String::as_str).collect(),
        };
        wanted.into_iter().filter_map(|id| self.document(id)).collect()
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
        let Some(kommune) = &self.kommune else { return Pack::default() };
        let selection = select::select(household, &self.rules, kommune, request.edition);
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
        let mut copies: Vec<(&Document, &String)> = Vec::new();
        for document in self.pack_documents(request) {
            let is_made_in = |tag: &&String| {
                document.languages.is_empty() || document.languages.iter().any(|own| own.to_string() == **tag)
            };
            copies.extend(tags.iter().filter(is_made_in).take(count(document)).map(|tag| (document, tag)));
        }
        let missing_first = household.languages.first().filter(|first| missing.contains(first));
        let printed = in_parallel(&copies, jobs, |(document, tag)| {
            let name = &document.id.value;
            let chosen = Chosen { household, selection: &selection, missing: missing_first };
            if self.is_stopped(project, name, tag) || prints_nothing(document, chosen) {
                return None;
            }
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
            missing: missing.into_iter().map(ToString::to_string).collect(),
        }
    }

    /// Lays a document out until it has few enough pages. What was left out for that is in the selection that comes back.
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
            let laid_out =
                self.lay_out_for(project, request, name, tag, Some(Chosen { selection, ..chosen }), &mut sink);
            let too_long = laid_out.as_ref().zip(max_pages).filter(|(it, most)| it.pages.pages().len() > *most);
            let dropped = too_long.and_then(|(laid_out, most)| {
                let sections = laid_out.localised.sections.iter();
                let topics = sections.filter_map(|section| section.id.strip_prefix("topic-"));
                Some((selection.first_to_drop(topics)?.to_owned(), most))
            });
            let Some((topic, most)) = dropped else {
                let is_about =
                    laid_out.iter().flat_map(|it| &it.localised.sections).any(|it| it.id.starts_with("topic-"));
                if let Some((it, most)) =
                    laid_out.as_ref().zip(max_pages).filter(|(it, most)| it.pages.pages().len() > *most)
                    && is_about
                {
                    let text = format!("{name} ({tag}): {} pages, but {most} are wanted", it.pages.pages().len());
                    let hint = "what is left must not be dropped: see priority in content/common/selection.yaml";
                    sink.push(Diagnostic::new(codes::TOO_MANY_PAGES, text).hint(hint));
                }
                return (laid_out, shorter, sink);
            };
            shorter.get_or_insert_with(|| chosen.selection.clone()).drop_topic(&topic, most);
        }
    }
}

/// What Typst says of a template may repeat the data that it was given.
fn discreet(diagnostic: &mut Diagnostic) {
    if diagnostic.code == codes::TEMPLATE || diagnostic.code == codes::PDF {
        diagnostic.message = "the template failed with what this household says".to_owned();
        diagnostic.hints.clear();
    }
}
