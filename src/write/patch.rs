//! A change to a file of the project: only if nobody else has changed it meanwhile, and as a whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::output::{WriteError, part};

/// Why a file was not changed.
#[derive(Debug)]
pub enum PatchError {
    /// It is not any more as it was read.
    Changed,
    Write(WriteError),
}

/// Puts `after` in the place of `before`, which must be what stands in the file now. Its permissions stay.
///
/// # Errors
/// If the file is another one by now, or cannot be written.
pub fn patch(folder: &Path, path: &str, before: &str, after: &str) -> Result<(), PatchError> {
    let target = folder.join(path);
    let error = |source: io::Error| PatchError::Write(WriteError { path: target.clone(), source });
    #[expect(clippy::disallowed_methods, reason = "what is replaced is looked at once more")]
    let found = fs::read(&target).map_err(error)?;
    if found != before.as_bytes() {
        return Err(PatchError::Changed);
    }
    let mut file = part(target.parent().unwrap_or(folder)).map_err(error)?;
    file.write_all(after.as_bytes()).map_err(error)?;
    let permissions = fs::metadata(&target).map_err(error)?.permissions();
    fs::set_permissions(file.path(), permissions).map_err(error)?;
    file.persist(&target).map_err(|failed| error(failed.error))?;
    Ok(())
}
