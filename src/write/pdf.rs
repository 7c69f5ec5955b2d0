//! PDF export. Nothing in a file depends on the clock or on chance: equal pages give equal bytes.

use jiff::civil::Date;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Direction;
use crate::typeset::translate_export;

/// What a file says of itself: which document of which edition. Never anything personal.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// Stable and unique: `rheine/ar/begleitheft/reading`.
    pub ident: String,
    pub edition: Date,
    pub direction: Direction,
}

fn options(stamp: &Stamp, standards: PdfStandards) -> PdfOptions {
    let date = || {
        let month = u8::try_from(stamp.edition.month()).ok()?;
        Datetime::from_ymd_hms(i32::from(stamp.edition.year()), month, u8::try_from(stamp.edition.day()).ok()?, 0, 0, 0)
    };
    PdfOptions {
        ident: Smart::Custom(stamp.ident.clone()),
        creator: Smart::Custom(Some(concat!("Begleitheft ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: date().map(Timestamp::new_utc),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    }
}

/// For the screen and for screen readers: PDF/UA-1 and PDF/A-2a in one file, tagged.
pub fn reading_pdf(document: &PagedDocument, stamp: &Stamp, sink: &mut Sink) -> Option<Vec<u8>> {
    let standards = match PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]) {
        Ok(standards) => standards,
        Err(error) => {
            sink.push(Diagnostic::new(codes::PDF, error.message().to_string()));
            return None;
        }
    };
    match typst_pdf::pdf(document, &options(stamp, standards)) {
        Ok(bytes) => Some(with_direction(bytes, stamp.direction)),
        Err(errors) => {
            for mut fault in errors.iter().map(translate_export) {
                fault.message = format!("{}: {}", stamp.ident, fault.message);
                sink.push(fault);
            }
            None
        }
    }
}

/// `/ViewerPreferences /Direction`: Typst does not know every right-to-left language, so the name is set here. Both names have
/// the same length, so no offset in the file moves.
fn with_direction(mut bytes: Vec<u8>, direction: Direction) -> Vec<u8> {
    let (wrong, right): (&[u8], &[u8]) = match direction {
        Direction::LeftToRight => (b"/Direction/R2L", b"/Direction/L2R"),
        Direction::RightToLeft => (b"/Direction/L2R", b"/Direction/R2L"),
    };
    // The catalog is one of the last objects of the file.
    let tail = bytes.len().saturating_sub(64 * 1024);
    let at = bytes[tail..].windows(wrong.len()).position(|window| window == wrong);
    if let Some(at) = at {
        bytes[tail + at..tail + at + right.len()].copy_from_slice(right);
    }
    bytes
}
