//! One test binary: one file per stage.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cases;
mod catalog;
mod harness;
mod print;
mod sheets;
mod codes;
mod pages;
