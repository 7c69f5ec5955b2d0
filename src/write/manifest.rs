//! `manifest.json`: what was written, so that a copy can be checked.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// For the screen, or for the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Reading,
    Print,
}

/// One written file.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub kommune: String,
    pub document: String,
    pub language: String,
    pub kind: Kind,
    /// Relative to the manifest, with `/`.
    pub path: String,
    /// Pages of the PDF: of a print file, sides of sheets.
    pub pages: usize,
    /// Sheets of paper when printed on both sides.
    pub sheets: usize,
    pub bytes: usize,
    pub sha256: String,
    pub diagnostics: Vec<Value>,
}

impl Entry {
    /// Fills in size and checksum.
    pub fn with_content(mut self, content: &[u8]) -> Self {
        self.bytes = content.len();
        self.sha256 = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        self
    }
}

/// The manifest's text.
pub fn manifest(edition: Date, entries: &[Entry]) -> String {
    let value = json!({
        "generator": concat!("begleitheft ", env!("CARGO_PKG_VERSION")),
        "edition": edition.to_string(),
        "documents": entries,
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}
