//! Which documents would come out otherwise than before.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::num::NonZeroUsize;

use super::{Loaded, Request};
use crate::diag::Sink;
use crate::source::Project;
use crate::threads::in_parallel;

/// A document in a language, before it is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub document: String,
    pub language: String,
    /// Equal hashes, equal files, as long as the tools are the same. None if it has a fault.
    pub hash: Option<u64>,
}

impl Loaded {
    /// Every document of the plan that may have become another one, by id and language, and that no fault in a file stops.
    pub fn due(
        &self,
        project: &Project,
        request: &Request,
        jobs: NonZeroUsize,
        may_differ: &(dyn Fn(&str, &str) -> bool + Sync),
    ) -> Vec<Due> {
        in_parallel(&self.plan, jobs, |(document, language)| {
            let is_due = may_differ(document, language) && !self.is_stopped(project, document, language);
            is_due.then(|| Due {
                document: document.clone(),
                language: language.clone(),
                hash: self.hash(request, document, language),
            })
        })
    }

    /// Of all that a template is given, and of what the manifest says of the document.
    fn hash(&self, request: &Request, document: &str, language: &str) -> Option<u64> {
        let mut sink = Sink::default();
        let (localised, composed) = self.compose_for(request, document, language, None, &mut sink)?;
        let mut hasher = DefaultHasher::new();
        (&composed.template, &composed.data, &composed.payloads).hash(&mut hasher);
        format!("{:?} {:?} {:?}", localised.format, composed.parts, composed.direction).hash(&mut hasher);
        sink.diagnostics.iter().for_each(|found| (found.code.id, &found.message).hash(&mut hasher));
        Some(hasher.finish())
    }
}
