//! Begleitheft: facts (YAML) + words (Fluent) + a reader → paper that is right.
//!
//! The modules are the stages of the pipeline, in the order in which data flows; a stage imports only what stands above it
//! (`docs/architecture.md`, checked by `tests/suite/tidy.rs`).

pub mod lang;
pub mod source;

pub mod diag;
pub mod fonts;
pub mod locale;
pub mod measure;
mod threads;
pub mod timings;

pub mod catalog;
pub mod content;
pub mod qr;
mod table;

pub mod household;

pub mod courses;
pub mod select;

pub mod localise;

pub mod compose;

pub mod typeset;

pub mod proof;

pub mod impose;

pub mod write;

pub mod pipeline;

pub mod desk;

pub mod cli;
