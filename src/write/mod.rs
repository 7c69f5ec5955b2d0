//! Pages → PDF bytes with fixed metadata, and bytes → files that are whole or not there.

mod image;
mod manifest;
mod merge;
mod output;
mod patch;
mod pdf;
mod sheets;

pub use image::{marked, page_png};
pub use manifest::{Entry, Kind, manifest};
pub use merge::merge_print;
pub use output::{Journal, Output, WriteError};
pub use patch::{PatchError, patch};
pub use pdf::{ReadingPdf, Stamp, reading_pdf};
pub use sheets::print_pdf;
