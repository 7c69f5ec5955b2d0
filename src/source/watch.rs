//! A project's folder → a notice whenever something may have been saved in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::project::FOLDERS;

/// Gives notices until it is dropped.
#[derive(Debug)]
pub struct Watch {
    watcher: RecommendedWatcher,
    root: PathBuf,
    /// A folder of the project was made, moved or removed: what is watched may be another one by now.
    is_replaced: Arc<AtomicBool>,
}

impl Watch {
    /// A notice says that it is worth while to read the project again, not that something is different. An error says why the
    /// folder cannot be watched.
    pub fn new(folder: &Path, notice: impl Fn() + Send + 'static) -> Result<Self, String> {
        let told = |error: &dyn std::fmt::Display| format!("{} cannot be watched: {error}", folder.display());
        let root = folder.canonicalize().map_err(|error| told(&error))?;
        let is_replaced = Arc::new(AtomicBool::new(true));
        let (below, replaced) = (root.clone(), Arc::clone(&is_replaced));
        let handler = move |found: notify::Result<Event>| {
            // After an error, notices may be missing.
            let Ok(event) = found else { return notice() };
            if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
                // Reading the project is not a change to it.
                return;
            }
            let paths: Vec<&Path> = event.paths.iter().filter_map(|path| path.strip_prefix(&below).ok()).collect();
            let is =
                |said: fn(&Path, &str) -> bool| paths.iter().any(|path| FOLDERS.iter().any(|name| said(path, name)));
            if is(|path, name| path == Path::new(name)) {
                replaced.store(true, Ordering::Relaxed);
            }
            if event.need_rescan() || is(|path, name| path.starts_with(name)) {
                notice();
            }
        };
        let watcher = notify::recommended_watcher(handler).map_err(|error| told(&error))?;
        let mut watch = Self { watcher, root, is_replaced };
        // The folder itself for its four folders, and not all that lies beside them: output goes there.
        watch.watcher.watch(&watch.root, RecursiveMode::NonRecursive).map_err(|error| told(&error))?;
        watch.renew().map_err(|error| told(&error))?;
        Ok(watch)
    }

    /// Watches the folders that are there now. Notices come of what is saved after it.
    pub fn renew(&mut self) -> Result<(), String> {
        if !self.is_replaced.swap(false, Ordering::Relaxed) {
            return Ok(());
        }
        for name in FOLDERS {
            let path = self.root.join(name);
            // A folder that was removed is not watched any more, which is an error here and nothing else.
            let _ = self.watcher.unwatch(&path);
            if path.is_dir() {
                self.watcher.watch(&path, RecursiveMode::Recursive).map_err(|error| error.to_string())?;
            }
        }
        Ok(())
    }
}
