//! What Typst may see: the project's templates, its fonts, the data of one part of a document, and the edition as the date. Nothing else.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::diag::{Diagnostic, Sink, codes};
use crate::fonts::Fonts;
use crate::source::Project;
use crate::typeset::data::PartFiles;
use crate::typeset::icons;

/// Where Typst believes that the files lie that call templates.
pub(super) const MAINS: &str = "main/";

/// The project's templates and icons, parsed once. Typst keeps each path for the life of the process, so the set must stay small.
#[derive(Debug)]
pub struct Templates {
    sources: HashMap<FileId, Source>,
    /// For each file in `templates/documents/` what calls its `pages` with one part. That file itself reads no part: so Typst
    /// works it out once for all of them.
    mains: HashMap<String, FileId>,
    /// With the icons and the names of the fonts as its only inputs.
    library: LazyHash<Library>,
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("/{path}")).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl Templates {
    /// Reads `templates/`. An icon that cannot be drawn is an error.
    pub fn load(project: &Project, fonts: &Fonts, sink: &mut Sink) -> Self {
        let source = |path: &str, text: &str| {
            let id = file_id(path)?;
            Some((id, Source::new(id, text.to_owned())))
        };
        let files = project.files_in("templates/", ".typ");
        let mut sources: HashMap<FileId, Source> =
            files.filter_map(|(_, file)| source(&file.path, &file.text)).collect();
        let mut mains = HashMap::new();
        for (_, file) in project.files_in("templates/documents/", ".typ") {
            let text = format!("#import \"/{}\": pages\n#pages(cbor(\"/part.cbor\"))\n", file.path);
            if let Some((id, main)) = source(&format!("{MAINS}{}", file.path), &text) {
                sources.insert(id, main);
                mains.insert(file.path.to_string(), id);
            }
        }
        let mut inputs = Dict::new();
        inputs.insert("icons".into(), icons::load(project, sink).into_value());
        inputs.insert("families".into(), fonts.families().map(IntoValue::into_value).collect::<Array>().into_value());
        Self { sources, mains, library: LazyHash::new(Library::builder().with_inputs(inputs).build()) }
    }
}

/// The world of one part of a document.
pub(super) struct PageWorld<'a> {
    templates: &'a Templates,
    fonts: &'a Fonts,
    main: FileId,
    day: jiff::civil::Date,
    /// The virtual files that hold data.
    data: [(FileId, Bytes); 3],
}

impl<'a> PageWorld<'a> {
    /// `document` and `own` are the data, as CBOR.
    pub(super) fn new(
        template: &str,
        templates: &'a Templates,
        fonts: &'a Fonts,
        day: jiff::civil::Date,
        document: Bytes,
        own: PartFiles,
    ) -> Result<Self, Diagnostic> {
        let fault = |message: String| Diagnostic::new(codes::TEMPLATE, message);
        let main =
            *templates.mains.get(template).ok_or_else(|| fault(format!("the template {template} is not there")))?;
        let file = |path: &str, bytes| {
            let id = file_id(path).ok_or_else(|| fault(format!("the data have no name: {path}")))?;
            Ok::<_, Diagnostic>((id, bytes))
        };
        let data = [
            file("data.cbor", document)?,
            file("part.cbor", Bytes::new(own.part))?,
            file("heads.cbor", Bytes::new(own.heads))?,
        ];
        Ok(Self { templates, fonts, main, day, data })
    }
}

impl World for PageWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.templates.library
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
        let found = self.data.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_found(id))
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
