//! The folder that output goes to. A file is written beside its place and moved there when it is whole.

use std::fs;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::merge::Merger;

/// Output that cannot be written: a folder without permission, a full disk.
#[derive(Debug)]
pub struct WriteError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cannot be written: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for WriteError {}

/// What files are called while they are written. A batch that goes on removes what an interrupted one left.
const PART: (&str, &str) = (".begleitheft-", ".part");

/// A folder for output, made when the first file is written.
#[derive(Debug, Clone)]
pub struct Output {
    root: PathBuf,
    is_private: bool,
}

impl Output {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf(), is_private: false }
    }

    /// The same for what is personal: only who runs the program may read it.
    pub fn private(root: &Path) -> Self {
        Self { is_private: true, ..Self::new(root) }
    }

    fn open_to_readers(&self, file: &fs::File) -> io::Result<()> {
        if self.is_private { Ok(()) } else { readable_by_all(file) }
    }

    /// Writes a file at a path with `/`, below the folder. Nothing partial is ever at that path.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let target = self.root.join(path);
        let error = |source| WriteError { path: target.clone(), source };
        let folder = target.parent().unwrap_or(&self.root);
        #[expect(clippy::disallowed_methods, reason = "this is the module that writes")]
        fs::create_dir_all(folder).map_err(error)?;
        let mut file = part(folder).map_err(error)?;
        file.write_all(bytes).map_err(error)?;
        file.flush().map_err(error)?;
        self.open_to_readers(file.as_file()).map_err(error)?;
        file.persist(&target).map_err(|failed| error(failed.error))?;
        Ok(())
    }

    /// Writes a folder of text files, (name, text), that must not exist yet. It is there with all of them, or not at all.
    pub fn write_folder(&self, path: &str, files: &[(String, String)]) -> Result<(), WriteError> {
        let target = self.root.join(path);
        let error = |source| WriteError { path: target.clone(), source };
        let parent = target.parent().unwrap_or(&self.root);
        let folder = tempfile::Builder::new().prefix(PART.0).suffix(PART.1).tempdir_in(parent).map_err(error)?;
        for (name, text) in files {
            let path = folder.path().join(name);
            let mut file = fs::File::create_new(&path).map_err(error)?;
            file.write_all(text.as_bytes()).map_err(error)?;
        }
        if !self.is_private {
            readable_folder(folder.path()).map_err(error)?;
        }
        if target.exists() {
            return Err(error(io::ErrorKind::AlreadyExists.into()));
        }
        fs::rename(folder.path(), &target).map_err(error)
    }

    /// Merges PDF files of this folder into one, in this order, and says how many pages it has. Nothing partial is ever at its path.
    pub fn merge(&self, files: &[String], into: &str) -> Result<usize, WriteError> {
        let target = self.root.join(into);
        let error = |source| WriteError { path: target.clone(), source };
        let broken = |path: &str, fault: lopdf::Error| WriteError {
            path: self.root.join(path),
            source: io::Error::other(fault.to_string()),
        };
        let file = part(&self.root).map_err(error)?;
        let mut merger = Merger::new(io::BufWriter::new(file)).map_err(|fault| broken(into, fault))?;
        for path in files {
            merger.add(&self.read(path)?).map_err(|fault| broken(path, fault))?;
        }
        let pages = merger.pages();
        let file = merger.finish().map_err(|fault| broken(into, fault))?;
        let file = file.into_inner().map_err(|failed| error(failed.into_error()))?;
        self.open_to_readers(file.as_file()).map_err(error)?;
        file.persist(&target).map_err(|failed| error(failed.error))?;
        Ok(pages)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, WriteError> {
        let path = self.root.join(path);
        #[expect(clippy::disallowed_methods, reason = "what was written here is read again")]
        fs::read(&path).map_err(|source| WriteError { path: path.clone(), source })
    }

    /// Removes what an interrupted batch left in the folder: unfinished files, and files whose names begin like one of these.
    pub fn clean(&self, begun: &[String]) -> Result<(), WriteError> {
        let error = |source| WriteError { path: self.root.clone(), source };
        #[expect(clippy::disallowed_methods, reason = "what was written here is looked through")]
        let found = fs::read_dir(&self.root);
        let entries = match found {
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(error)?,
        };
        for entry in entries {
            let entry = entry.map_err(error)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_part = name.starts_with(PART.0) && name.ends_with(PART.1);
            if is_part || begun.iter().any(|start| name.starts_with(start.as_str())) {
                fs::remove_file(entry.path()).map_err(error)?;
            }
        }
        Ok(())
    }

    /// The lines of a journal; none if there is none.
    pub fn journal(&self, path: &str) -> Result<Vec<String>, WriteError> {
        match self.read(path) {
            Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()),
            Err(error) if error.source.kind() == io::ErrorKind::NotFound => Ok(vec![]),
            Err(error) => Err(error),
        }
    }

    /// Opens a journal to append lines to.
    pub fn append(&self, path: &str) -> Result<Journal, WriteError> {
        let path = self.root.join(path);
        #[expect(clippy::disallowed_methods, reason = "this is the module that writes")]
        let open = || {
            fs::create_dir_all(&self.root)?;
            let mut file = fs::OpenOptions::new().create(true).append(true).read(true).open(&path)?;
            // A line that was cut off stays alone.
            let end = file.seek(io::SeekFrom::End(0))?;
            let mut last = [b'\n'];
            if end > 0 {
                file.seek(io::SeekFrom::Start(end - 1))?;
                file.read_exact(&mut last)?;
            }
            if last != [b'\n'] {
                file.write_all(b"\n")?;
            }
            Ok(file)
        };
        let file = open().map_err(|source| WriteError { path: path.clone(), source })?;
        Ok(Journal { file, path })
    }
}

/// A file that grows by whole lines.
#[derive(Debug)]
pub struct Journal {
    file: fs::File,
    path: PathBuf,
}

impl Journal {
    /// Appends a line, in one write.
    pub fn line(&mut self, text: &str) -> Result<(), WriteError> {
        let line = format!("{text}\n");
        self.file.write_all(line.as_bytes()).map_err(|source| WriteError { path: self.path.clone(), source })
    }
}

pub(super) fn part(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(PART.0).suffix(PART.1).tempfile_in(folder)
}

/// Temporary files are private to their owner; what is printed is for the whole office.
#[cfg(unix)]
fn readable_by_all(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(unix)]
fn readable_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn readable_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn readable_by_all(_: &fs::File) -> io::Result<()> {
    Ok(())
}
