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

/// Puts `after` in the place of `before`, which must be what stands in the file now. Its permissions stay. Without `before` there must
/// be no such file, and it is made; without `after` it is removed.
///
/// # Errors
/// If the file is another one by now, or cannot be written.
pub fn patch(folder: &Path, path: &str, before: Option<&str>, after: Option<&str>) -> Result<(), PatchError> {
    let target = folder.join(path);
    let error = |source: io::Error| PatchError::Write(WriteError { path: target.clone(), source });
    #[expect(clippy::disallowed_methods, reason = "what is replaced is looked at once more")]
    let found = match fs::read(&target) {
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => None,
        found => Some(found.map_err(error)?),
    };
    if found.as_deref() != before.map(str::as_bytes) {
        return Err(PatchError::Changed);
    }
    let Some(after) = after else { return fs::remove_file(&target).map_err(error) };
    let mut file = part(target.parent().unwrap_or(folder)).map_err(error)?;
    file.write_all(after.as_bytes()).map_err(error)?;
    if before.is_some() {
        let permissions = fs::metadata(&target).map_err(error)?.permissions();
        fs::set_permissions(file.path(), permissions).map_err(error)?;
        file.persist(&target).map_err(|failed| error(failed.error))?;
    } else {
        // Somebody may have made it in this moment.
        file.persist_noclobber(&target).map_err(|failed| error(failed.error))?;
    }
    Ok(())
}
