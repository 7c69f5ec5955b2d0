//! The words that a cell may say something with, whatever their case, spaces, hyphens and umlauts.

use std::collections::BTreeMap;

use crate::diag::nearest;

/// How many words a hint lists at most.
const MOST_LISTED: usize = 24;

/// A longer text is no slip of a word that is known.
const MAX_SLIP: usize = 80;

/// Letters and digits alone, in lower case, umlauts as two letters: two spellings of a word that mean the same become equal.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            // An umlaut of two characters, as macOS writes file names.
            '\u{308}' => folded.push('e'),
            c if c.is_alphanumeric() => folded.push(c),
            _ => {}
        }
    }
    folded
}

/// Values, each with the words that stand for it.
pub(crate) struct Words<T> {
    /// By the folded word: the word as it is shown, and the value.
    by_word: BTreeMap<String, (String, T)>,
    /// The first word of each value, in their order.
    first: Vec<String>,
}

impl<T: Clone> Words<T> {
    /// Of two values with one word, the first has it.
    pub(crate) fn new(values: impl IntoIterator<Item = (T, Vec<String>)>) -> Self {
        let mut words = Self { by_word: BTreeMap::new(), first: Vec::new() };
        for (value, spellings) in values {
            if let Some(first) = spellings.first()
                && !words.by_word.contains_key(&fold(first))
            {
                words.first.push(first.clone());
            }
            for word in spellings {
                words.by_word.entry(fold(&word)).or_insert_with(|| (word, value.clone()));
            }
        }
        words
    }

    pub(crate) fn find(&self, word: &str) -> Option<T> {
        self.by_word.get(&fold(word)).map(|(_, value)| value.clone())
    }

    /// The word that may have been meant.
    pub(super) fn near(&self, word: &str) -> Option<&str> {
        let folded = fold(word);
        let near = if word.len() > MAX_SLIP { None } else { nearest(&folded, self.by_word.keys().map(String::as_str)) };
        near.and_then(|near| self.by_word.get(near)).map(|(shown, _)| shown.as_str())
    }

    /// What may have been meant, or what there is. Nothing of `word` is repeated.
    pub(crate) fn hint(&self, word: &str) -> String {
        match self.near(word) {
            Some(shown) => format!("did you mean \"{shown}\"?"),
            None if self.first.is_empty() => "none is known; leave the cell empty".to_owned(),
            None => {
                // A name may have a comma in it.
                let comma = if self.first.iter().any(|word| word.contains(',')) { "; " } else { ", " };
                let more = if self.first.len() > MOST_LISTED { format!("{comma}…") } else { String::new() };
                format!("known are: {}{more}", self.first[..self.first.len().min(MOST_LISTED)].join(comma))
            }
        }
    }

    /// The first word of each value.
    pub(crate) fn listed(&self) -> &[String] {
        &self.first
    }
}

/// The words of a list, each for itself.
pub(crate) fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
