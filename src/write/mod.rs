//! Pages → PDF bytes with fixed metadata, and bytes → files that are whole or not there.

mod manifest;
mod merge;
mod output;
mod pdf;

pub use manifest::{Entry, Kind, manifest};
pub use output::{Journal, Output, WriteError};
pub use pdf::{Stamp, print_pdf, reading_pdf};
