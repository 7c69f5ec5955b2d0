//! One test binary: one file per stage.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod anything;
mod build;
mod cases;
mod catalog;
mod check;
mod codes;
mod compose;
mod content;
mod desk;
mod diagnostics;
mod embedded;
mod harness;
mod lang;
mod locale;
mod localise;
mod mutants;
mod packs;
mod pages;
mod print;
mod readme;
mod select;
mod sheets;
mod table;
mod tidy;
mod translate;
mod watch;
mod words;
