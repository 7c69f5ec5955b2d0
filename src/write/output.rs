//! The folder that output goes to. A file is written beside its place and moved there when it is whole.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

/// A folder for output, made when the first file is written.
#[derive(Debug, Clone)]
pub struct Output {
    root: PathBuf,
}

impl Output {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    /// Writes a file at a path with `/`, below the folder. Nothing partial is ever at that path.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let target = self.root.join(path);
        let error = |source| WriteError { path: target.clone(), source };
        let folder = target.parent().unwrap_or(&self.root);
        #[expect(clippy::disallowed_methods, reason = "this is the module that writes")]
        fs::create_dir_all(folder).map_err(error)?;
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(error)?;
        file.write_all(bytes).map_err(error)?;
        file.flush().map_err(error)?;
        readable_by_all(file.as_file()).map_err(error)?;
        file.persist(&target).map_err(|failed| error(failed.error))?;
        Ok(())
    }
}

/// Temporary files are private to their owner; what is printed is for the whole office.
#[cfg(unix)]
fn readable_by_all(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &fs::File) -> io::Result<()> {
    Ok(())
}
