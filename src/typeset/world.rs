//! What Typst may see: the project's templates, its fonts, one document's data, and the edition as the date. Nothing else.

use std::collections::HashMap;

use serde::Deserialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::compose::Composed;
use crate::diag::{Diagnostic, codes};
use crate::fonts::Fonts;
use crate::source::Project;

/// The project's templates, parsed once. Typst keeps each path for the life of the process, so the set must stay small.
#[derive(Debug)]
pub struct Templates {
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("/{path}")).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl Templates {
    /// Reads `templates/`: Typst sources, and other files (icons) as they are.
    pub fn load(project: &Project) -> Self {
        let mut templates = Self { sources: HashMap::new(), files: HashMap::new() };
        for (_, file) in project.files_in("templates/", "") {
            let Some(id) = file_id(&file.path) else { continue };
            if file.path.ends_with(".typ") {
                templates.sources.insert(id, Source::new(id, file.text.to_string()));
            }
            templates.files.insert(id, Bytes::from_string(file.text.to_string()));
        }
        templates
    }
}

/// One document's world.
pub(super) struct PageWorld<'a> {
    library: LazyHash<Library>,
    templates: &'a Templates,
    fonts: &'a Fonts,
    main: FileId,
    day: jiff::civil::Date,
}

impl<'a> PageWorld<'a> {
    pub(super) fn new(
        composed: &Composed,
        templates: &'a Templates,
        fonts: &'a Fonts,
        day: jiff::civil::Date,
    ) -> Result<Self, Diagnostic> {
        let main = file_id(&composed.template).filter(|id| templates.sources.contains_key(id)).ok_or_else(|| {
            Diagnostic::new(codes::TEMPLATE, format!("the template {} is not there", composed.template))
        })?;
        let data = Value::deserialize(&composed.data)
            .map_err(|error| Diagnostic::new(codes::TEMPLATE, format!("the data cannot be handed over: {error}")))?;
        let symbols: Array = composed
            .symbols
            .iter()
            .map(|symbol| {
                let (side, luma) = symbol.to_luma();
                let mut entry = Dict::new();
                entry.insert("side".into(), i64::try_from(side).unwrap_or_default().into_value());
                entry.insert("luma".into(), Bytes::new(luma).into_value());
                entry.into_value()
            })
            .collect();
        let mut inputs = Dict::new();
        inputs.insert("data".into(), data);
        inputs.insert("symbols".into(), symbols.into_value());
        let library = Library::builder().with_inputs(inputs).build();
        Ok(Self { library: LazyHash::new(library), templates, fonts, main, day })
    }
}

impl World for PageWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }
    fn main(&self) -> FileId {
        self.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.templates.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        let month = u8::try_from(self.day.month()).ok()?;
        Datetime::from_ymd(i32::from(self.day.year()), month, u8::try_from(self.day.day()).ok()?)
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}
