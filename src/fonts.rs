//! The project's fonts, parsed once, and the question whether they have every letter of a text.

use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::source::Project;

/// All faces of `fonts/`. Which families a script is tried in first, `templates/tokens.typ` says; then come all others.
#[derive(Debug)]
pub struct Fonts {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
}

impl Fonts {
    /// Faces that cannot be parsed are left out; a family that is then missing fails the build as a warning from Typst.
    pub fn load(project: &Project) -> Self {
        let faces: Vec<Font> = project
            .fonts()
            .filter(|(path, _)| path.ends_with(".ttf") || path.ends_with(".otf"))
            .flat_map(|(_, bytes)| Font::iter(Bytes::new(bytes.to_vec())))
            .collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }

    /// The families, by name.
    pub(crate) fn families(&self) -> impl Iterator<Item = &str> {
        self.book.families().map(|(name, _)| name)
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn face(&self, index: usize) -> Option<&Font> {
        self.faces.get(index)
    }

    /// The characters of `text` that no face has. White space and invisible format characters (isolates, joiners) need no glyph.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing: Vec<char> = text.chars().filter(|c| !is_invisible(*c) && !self.has(*c)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    fn has(&self, c: char) -> bool {
        self.faces.iter().any(|face| face.info().coverage.contains(u32::from(c)))
    }
}

/// Letters as a message names them: one with its code point, of many the first.
pub fn letters(letters: &BTreeSet<char>) -> String {
    const NAMED: usize = 12;
    if let (Some(letter), 1) = (letters.first(), letters.len()) {
        return format!("the letter {letter} (U+{:04X})", u32::from(*letter));
    }
    let named: Vec<String> = letters.iter().take(NAMED).map(char::to_string).collect();
    let more = if letters.len() > NAMED { " …" } else { "" };
    format!("{} letters: {}{more}", letters.len(), named.join(" "))
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
