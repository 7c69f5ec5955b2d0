//! PDF export. Nothing in a file depends on the clock or on chance: equal pages give equal bytes.

use jiff::civil::Date;
use lopdf::{Document, SaveOptions};
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
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

/// A PDF to read, and the objects it is made of.
#[derive(Debug)]
pub struct ReadingPdf {
    pub bytes: Vec<u8>,
    pub(super) objects: Document,
}

/// For the screen and for screen readers: PDF/UA-1 and PDF/A-2a in one file, tagged.
pub fn reading_pdf(document: &PagedDocument, stamp: &Stamp, sink: &mut Sink) -> Option<ReadingPdf> {
    let mut fault = |mut fault: Diagnostic| {
        fault.message = format!("{}: {}", stamp.ident, fault.message);
        sink.push(fault);
    };
    let exported = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| vec![Diagnostic::new(codes::PDF, error.message().to_string())])
        .and_then(|standards| {
            let errors = |errors: EcoVec<SourceDiagnostic>| errors.iter().map(translate_export).collect();
            typst_pdf::pdf(document, &options(stamp, standards)).map_err(errors)
        });
    let exported = match exported {
        Ok(exported) => exported,
        Err(faults) => {
            faults.into_iter().for_each(fault);
            return None;
        }
    };
    let packed = packed(&exported, stamp.direction);
    packed.map_err(|error| fault(Diagnostic::new(codes::PDF, format!("the file cannot be written: {error}")))).ok()
}

/// The same file with all that is no drawing, font or image in compressed object streams (ISO 32000-1, 7.5.7), which PDF/A-2 allows:
/// the tags of a page are more than what is drawn on it. And with the direction it is read in, since Typst does not know every
/// right-to-left language.
fn packed(exported: &[u8], direction: Direction) -> Result<ReadingPdf, lopdf::Error> {
    /// In each stream: more make the file smaller, and a viewer has to unpack more for one of them.
    const OBJECTS: usize = 500;
    let mut objects = Document::load_mem(exported)?;
    objects.catalog_mut()?.get_mut(b"ViewerPreferences")?.as_dict_mut()?.set("Direction", name_of(direction));
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS)
        .compression_level(6)
        .build();
    let mut bytes = Vec::with_capacity(exported.len());
    objects.save_with_options(&mut bytes, options)?;
    Ok(ReadingPdf { bytes, objects })
}

/// As `/ViewerPreferences /Direction` calls it.
pub(super) fn name_of(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "L2R",
        Direction::RightToLeft => "R2L",
    }
}
