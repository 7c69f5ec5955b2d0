//! Model + catalog + language → a document in which every string is resolved. After this stage no message id is left.
//!
//! Words stand in pairs ([`Text`]): the reader's language, and German to print beneath. Values that are the same in every
//! language (numbers, addresses, times, German names) stay plain strings, which templates set left to right.

mod blocks;
mod cards;
mod courses;
mod document;
mod filled;
mod printed;
mod text;
mod words;

pub use blocks::{Goal, HotlineItem, LinkItem, LocalBlock, LocalStep, Place, Term};
pub use cards::{Badge, Card, Code, HoursRow, Row, RowContent};
pub use courses::{CourseGroup, CourseItem, MeetingRow};
pub use document::{Chosen, LocalDocument, LocalSection, Reader, localise, prints_nothing, prints_visit};
pub use text::{Run, Style, Text};
