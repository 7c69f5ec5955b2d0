//! A language → the plural rules that are applied in it, and which forms of a word they need.
//!
//! Fluent takes the rules of CLDR from `intl_pluralrules`, and those of English for a language that has none there. So the bundle
//! is given the language whose rules are meant.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{LanguageIdentifier, langid};

use crate::lang::Lang;

/// Numbers that show every category of every language in CLDR.
const WHOLE: std::ops::RangeInclusive<u64> = 0..=200;
const LARGE: [u64; 2] = [1_000, 1_000_000];
const FRACTIONS: [&str; 9] = ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.0", "5.0", "10.5"];

/// The rules of one language.
#[derive(Debug)]
pub(super) struct Plurals {
    /// The language that Fluent is given.
    pub(super) rules: LanguageIdentifier,
    /// CLDR has rules for the language. Else every number is `other`, as its root says.
    pub(super) is_known: bool,
    pub(super) cardinal: Categories,
    /// None: Fluent would count in English.
    pub(super) ordinal: Option<Categories>,
}

/// The categories of one kind of number, in the order of CLDR.
#[derive(Debug, Default)]
pub(super) struct Categories {
    /// Each with the whole numbers up to 200 that are in it.
    whole: Vec<(&'static str, Vec<u64>)>,
    /// Also those that only fractions have.
    all: BTreeSet<&'static str>,
}

impl Plurals {
    pub(super) fn of(lang: &Lang) -> Self {
        let own = lang.identifier().clone();
        let meant = match lang.language() {
            // CLDR has Kurmancî as `ku`.
            "kmr" => langid!("ku"),
            _ => own,
        };
        let is_known = rules_of(&meant, PluralRuleType::CARDINAL).is_some();
        // Japanese has no plural forms, as CLDR's root, which Fluent cannot be asked for.
        let rules = if is_known { meant } else { langid!("ja") };
        let cardinal = rules_of(&rules, PluralRuleType::CARDINAL).map(|rules| categories(&rules)).unwrap_or_default();
        let ordinal = rules_of(&rules, PluralRuleType::ORDINAL).map(|rules| categories(&rules));
        Self { rules, is_known, cardinal, ordinal }
    }
}

/// The forms that a number takes in a language, by the names that variants have, each with its whole numbers up to 200. The last is
/// the one that all others take.
pub fn plural_forms(lang: &Lang) -> Vec<(&'static str, Vec<u64>)> {
    Plurals::of(lang).cardinal.examples().map(|(name, numbers)| (name, numbers.to_vec())).collect()
}

/// The rules that Fluent finds for a language: those of the tag, else those of the bare language.
fn rules_of(language: &LanguageIdentifier, kind: PluralRuleType) -> Option<PluralRules> {
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    PluralRules::create(language.clone(), kind).or_else(|_| PluralRules::create(bare, kind)).ok()
}

fn categories(rules: &PluralRules) -> Categories {
    let mut found = Categories::default();
    for number in WHOLE.chain(LARGE) {
        let Ok(category) = rules.select(number).map(name) else { continue };
        found.all.insert(category);
        match found.whole.iter_mut().find(|(known, _)| *known == category) {
            Some((_, numbers)) => numbers.push(number),
            None => found.whole.push((category, vec![number])),
        }
    }
    found.all.extend(FRACTIONS.iter().filter_map(|number| rules.select(*number).map(name).ok()));
    found.whole.sort_by_key(|(category, _)| CATEGORIES.iter().position(|known| known == category));
    found
}

/// The plural categories of CLDR (UTS #35, Language Plural Rules), in its order.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

impl Categories {
    /// Whether a number, or a fraction, of the language can be in the category.
    pub(super) fn has(&self, category: &str) -> bool {
        self.all.contains(category)
    }

    /// Categories of whole numbers that `keys` leave to the default: neither named, nor is each of their numbers. Each with one
    /// of its numbers.
    pub(super) fn left_out(&self, keys: &[&str]) -> Vec<(&'static str, u64)> {
        let is_key = |number: &u64| keys.iter().any(|key| key.parse() == Ok(*number));
        let missing = self.whole.iter().filter(|(category, _)| !keys.contains(category));
        missing.filter_map(|(category, numbers)| Some((*category, *numbers.iter().find(|n| !is_key(n))?))).collect()
    }

    /// Each category with the whole numbers up to 200 that are in it; with none, only fractions are.
    fn examples(&self) -> impl Iterator<Item = (&'static str, &[u64])> {
        CATEGORIES.into_iter().filter(|category| self.all.contains(category)).map(|category| {
            let numbers = self.whole.iter().find(|(name, _)| *name == category).map(|(_, numbers)| numbers.as_slice());
            (category, numbers.unwrap_or_default())
        })
    }

    /// `one (1, 21, 31), few (2, 3, 4), other (fractions)`
    pub(super) fn with_examples(&self) -> String {
        let example = |(category, numbers): (&str, &[u64])| {
            let few = numbers.iter().take(4).map(u64::to_string).collect::<Vec<_>>().join(", ");
            format!("{category} ({})", if few.is_empty() { "fractions" } else { &few })
        };
        self.examples().map(example).collect::<Vec<_>>().join(", ")
    }

    /// `one, few, many`
    pub(super) fn list(&self) -> String {
        let names: Vec<&str> = CATEGORIES.into_iter().filter(|category| self.all.contains(category)).collect();
        names.join(", ")
    }
}
