//! What comes out: pictures of pages and summaries of PDF files, held against `tests/ref`.

pub(crate) mod frames;
pub(crate) mod made;
