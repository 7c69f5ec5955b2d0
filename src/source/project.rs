//! Where the project lies, and reading all of it once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{FileId, SourceFile, Span, embedded_files};

/// A larger file is refused: nobody writes one by hand.
pub const MAX_FILE_BYTES: u64 = 8 * 1024 * 1024;

pub(super) const FOLDERS: [&str; 4] = ["content", "fonts", "locales", "templates"];

/// Where a project was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    Folder(PathBuf),
    Embedded,
}

/// A whole project in memory: text files by id, fonts as bytes.
#[derive(Debug)]
pub struct Project {
    pub origin: Origin,
    files: Vec<SourceFile>,
    by_path: BTreeMap<Arc<str>, FileId>,
    fonts: BTreeMap<String, Cow<'static, [u8]>>,
    /// Files that could not be read as text.
    pub problems: Vec<Problem>,
}

/// A file that could not be read as text; the project holds what could be read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub span: Span,
    pub kind: ProblemKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not readable, or larger than [`MAX_FILE_BYTES`]: the reason.
    Unreadable(String),
    /// Not UTF-8 from the span on.
    NotUtf8,
}

/// A project folder that cannot be opened at all.
#[derive(Debug)]
pub struct OpenError {
    pub path: PathBuf,
    pub reason: String,
}

impl Project {
    /// `wanted`, else the nearest folder at or above `start` that holds `content/` and `locales/`, else the embedded copy.
    pub fn discover(wanted: Option<&Path>, start: &Path) -> Result<Self, OpenError> {
        if let Some(path) = wanted {
            return Self::from_folder(path);
        }
        let is_project = |folder: &&Path| folder.join("content").is_dir() && folder.join("locales").is_dir();
        match start.ancestors().find(is_project) {
            Some(folder) => Self::from_folder(folder),
            None => Ok(Self::embedded()),
        }
    }

    /// The project in `folder`. Templates and fonts that it does not bring come from the embedded copy.
    pub fn from_folder(folder: &Path) -> Result<Self, OpenError> {
        let error = |reason: String| OpenError { path: folder.to_path_buf(), reason };
        for name in ["content", "locales"] {
            if !folder.join(name).is_dir() {
                return Err(error(format!("it has no folder {name}/")));
            }
        }
        let mut found = BTreeMap::new();
        for name in FOLDERS {
            let path = folder.join(name);
            if path.is_dir() {
                walk(&path, name, &mut found).map_err(|e| error(e.to_string()))?;
            }
        }
        let mut project = Self::empty(Origin::Folder(folder.to_path_buf()));
        for (path, bytes) in embedded_files() {
            let folder_name = path.split('/').next().unwrap_or_default();
            let brought = found.keys().any(|own: &String| own.starts_with(folder_name));
            if matches!(folder_name, "templates" | "fonts") && !brought {
                project.add(path, Ok(Cow::Borrowed(bytes)));
            }
        }
        for (path, file) in found {
            project.add(path, read_limited(&file).map(Cow::Owned));
        }
        Ok(project)
    }

    /// The copy embedded in the binary.
    pub fn embedded() -> Self {
        let mut project = Self::empty(Origin::Embedded);
        for (path, bytes) in embedded_files() {
            project.add(path, Ok(Cow::Borrowed(bytes)));
        }
        project
    }

    /// The same project as its files are now.
    ///
    /// # Errors
    /// If its folder cannot be read any more.
    pub fn reopen(&self) -> Result<Self, OpenError> {
        match &self.origin {
            Origin::Folder(folder) => Self::from_folder(folder),
            Origin::Embedded => Ok(Self::embedded()),
        }
    }

    /// A number that is another one as soon as a file of the project is changed, added or removed. Nothing is read for it but names,
    /// sizes and times.
    pub fn stamp(&self) -> u64 {
        let Origin::Folder(folder) = &self.origin else { return 0 };
        let mut found = BTreeMap::new();
        for name in FOLDERS {
            // A folder that cannot be looked through has no files.
            let _ = walk(&folder.join(name), name, &mut found);
        }
        let mut hasher = DefaultHasher::new();
        for (path, file) in found {
            let metadata = fs::metadata(file).ok();
            let changed = metadata.as_ref().and_then(|metadata| metadata.modified().ok());
            (path, metadata.map(|metadata| metadata.len()), changed).hash(&mut hasher);
        }
        hasher.finish()
    }

    /// A project of these files, for tests: (path with `/`, text).
    pub fn in_memory<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut project = Self::empty(Origin::Embedded);
        for (path, bytes) in files {
            project.add(path.to_owned(), Ok(Cow::Owned(bytes.to_vec())));
        }
        project
    }

    fn empty(origin: Origin) -> Self {
        Self { origin, files: vec![], by_path: BTreeMap::new(), fonts: BTreeMap::new(), problems: vec![] }
    }

    fn add(&mut self, path: String, bytes: Result<Cow<'static, [u8]>, String>) {
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(reason) => {
                let id = self.add_text(path, "");
                self.problems.push(Problem { span: Span::new(id, 0..0), kind: ProblemKind::Unreadable(reason) });
                return;
            }
        };
        if path.starts_with("fonts/") {
            self.fonts.insert(path, bytes);
            return;
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) => {
                self.add_text(path, text);
            }
            Err(error) => {
                // Keep what is valid up to the fault, so that the excerpt can be shown.
                let good = error.valid_up_to();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let id = self.add_text(path, &text);
                self.problems.push(Problem { span: Span::new(id, good..good + 1), kind: ProblemKind::NotUtf8 });
            }
        }
    }

    fn add_text(&mut self, path: String, text: &str) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let path: Arc<str> = path.into();
        self.files.push(SourceFile { path: path.clone(), text: text.into() });
        self.by_path.insert(path, id);
        id
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// Text files below `folder` (with a closing `/`) whose names end in `suffix`, in the order of their paths.
    pub fn files_in<'a>(
        &'a self,
        folder: &'a str,
        suffix: &'a str,
    ) -> impl Iterator<Item = (FileId, &'a SourceFile)> + 'a {
        self.by_path
            .range::<str, _>((Bound::Included(folder), Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path.ends_with(suffix))
            .map(|(_, id)| (*id, self.file(*id)))
    }

    /// The names of the folders directly below `folder` (with a closing `/`), sorted.
    pub fn folders_in(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .by_path
            .keys()
            .filter_map(|path| path.strip_prefix(folder)?.split_once('/'))
            .map(|(name, _)| name.to_owned())
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The paths of files that are other than they were `before`, that are new or that are gone; sorted.
    pub fn changes(&self, before: &Self) -> Vec<String> {
        let text = |project: &Self, path: &str| project.find(path).map(|id| project.file(id).text.clone());
        let texts = self.by_path.keys().chain(before.by_path.keys()).map(|path| path.to_string());
        let fonts = self.fonts.keys().chain(before.fonts.keys()).cloned();
        let paths: BTreeSet<String> = texts.chain(fonts).collect();
        let is_other =
            |path: &String| text(self, path) != text(before, path) || self.fonts.get(path) != before.fonts.get(path);
        paths.into_iter().filter(is_other).collect()
    }

    /// Files of `fonts/`: (path, bytes).
    pub fn fonts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.fonts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the module that reads")]
fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}/{name}");
        // `file_type` does not follow links, so a loop of links is never entered.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), &path, found)?;
        } else if kind.is_file() {
            found.insert(path, entry.path());
        }
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "this is the module that reads")]
fn read_limited(path: &Path) -> Result<Vec<u8>, String> {
    let size = fs::metadata(path).map_err(|e| e.to_string())?.len();
    if size > MAX_FILE_BYTES {
        return Err(format!("it has {size} bytes, more than the {MAX_FILE_BYTES} that are read"));
    }
    fs::read(path).map_err(|e| e.to_string())
}
