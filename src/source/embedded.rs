//! The copy of the project inside the binary, so that the binary alone prints.

use include_dir::{Dir, include_dir};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static FONTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// Every embedded file as (path with `/`, bytes), sorted by path.
pub fn embedded_files() -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    for (name, dir) in [("content", &CONTENT), ("fonts", &FONTS), ("locales", &LOCALES), ("templates", &TEMPLATES)] {
        collect(name, dir, &mut files);
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

fn collect(prefix: &str, dir: &'static Dir<'static>, files: &mut Vec<(String, &'static [u8])>) {
    for file in dir.files() {
        if let Some(name) = file.path().file_name() {
            files.push((format!("{prefix}/{}", name.to_string_lossy()), file.contents()));
        }
    }
    for child in dir.dirs() {
        if let Some(name) = child.path().file_name() {
            collect(&format!("{prefix}/{}", name.to_string_lossy()), child, files);
        }
    }
}
