//! Language tags: what is read (BCP 47), its script, and the direction that the script is written in.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// Which way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// A script that pages are set in; it decides on sizes and leading (`templates/tokens.typ`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

impl Script {
    /// The name that templates know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Cyrillic => "cyrillic",
            Self::Arabic => "arabic",
            Self::Ethiopic => "ethiopic",
            Self::Other => "other",
        }
    }
}

/// A canonical language tag, as folders of `locales/` are named: `de`, `ar`, `uk`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(LanguageIdentifier);

/// Languages that nobody speaks, to try pages with (`src/catalog/pseudo.rs`). They are made from the English words.
pub const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

/// The source language, printed beside every other.
pub const SOURCE: &str = "de";

/// What this language leaves as it is in German is a name.
pub const ENGLISH: &str = "en";

impl FromStr for Lang {
    type Err = String;

    /// Tags of one language become one: `iw` is `he`, `prs` is `fa-AF`, `ku` is `kmr`.
    fn from_str(tag: &str) -> Result<Self, String> {
        let read: LanguageIdentifier =
            tag.parse().map_err(|_| format!("\"{tag}\" is not a language tag like \"uk\""))?;
        Ok(Self(canonical(&read).unwrap_or(read)))
    }
}

impl From<LanguageIdentifier> for Lang {
    fn from(id: LanguageIdentifier) -> Self {
        Self(id)
    }
}

/// The tag that the aliases of CLDR lead to, but for Kurdish. CLDR writes `ku` for Kurmancî; here it is `kmr`, because `ku` may be
/// any of the Kurdish languages, and Soranî (`ckb`) stands beside it.
fn canonical(read: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let mut locale: icu_locale::Locale = read.to_string().parse().ok()?;
    icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let mut id: LanguageIdentifier = locale.id.to_string().parse().ok()?;
    if matches!(id.language.as_str(), "ku" | "kmr") && id.script.is_none_or(|script| script.as_str() == "Latn") {
        id.language = "kmr".parse().ok()?;
        id.script = None;
    }
    Some(id)
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Lang {
    /// German.
    pub fn source() -> Self {
        Self(unic_langid::langid!("de"))
    }

    pub fn is_source(&self) -> bool {
        self.0.language.as_str() == SOURCE && self.0.variants().len() == 0 && self.0.region.is_none()
    }

    /// German of any kind: it stands alone on its pages.
    pub fn is_german(&self) -> bool {
        self.0.language.as_str() == SOURCE
    }

    /// Written to be easily understood (`de-simple`): one sentence per line, in larger letters.
    pub fn is_plain(&self) -> bool {
        self.0.variants().any(|variant| variant.as_str() == "simple")
    }

    pub(crate) fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// The bare language, `ckb` of `ckb-IQ`: what Typst and PDF take.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The country, where it is in the tag.
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(|region| region.as_str())
    }

    /// The code (ISO 15924) of the script written in the tag, else of the likely one (CLDR).
    fn script_code(&self) -> Option<String> {
        let mut full = self.0.clone();
        full.maximize();
        // CLDR has Kurmancî as `ku`, which is written in Latin letters.
        let kurmanci = (self.language() == "kmr").then_some("Latn");
        full.script.as_ref().map(|script| script.as_str()).or(kurmanci).map(str::to_owned)
    }

    pub fn script(&self) -> Script {
        match self.script_code().as_deref() {
            Some("Latn") => Script::Latin,
            Some("Cyrl") => Script::Cyrillic,
            Some("Arab" | "Aran") => Script::Arabic,
            Some("Ethi") => Script::Ethiopic,
            _ => Script::Other,
        }
    }

    /// What people call the script; the code of one that no page has been set in yet.
    pub fn script_name(&self) -> String {
        match self.script() {
            Script::Latin => "Latin".to_owned(),
            Script::Cyrillic => "Cyrillic".to_owned(),
            Script::Arabic => "Arabic".to_owned(),
            Script::Ethiopic => "Ethiopic".to_owned(),
            Script::Other => self.script_code().unwrap_or_else(|| "unknown".to_owned()),
        }
    }

    /// That of its script (CLDR).
    pub fn direction(&self) -> Direction {
        let script = self.script_code().and_then(|code| format!("und-{code}").parse().ok());
        let is_rtl =
            script.is_some_and(|script| icu_locale::LocaleDirectionality::new_extended().is_right_to_left(&script));
        if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The language's own name: as it is written here, else as ISO 639 lists it, else the tag.
    pub fn native_name(&self) -> String {
        let name = match self.language() {
            "de" if self.is_plain() => "Deutsch (Einfache Sprache)",
            "fa" if self.region() == Some("AF") => "دری",
            "ar" => "العربية",
            "bg" => "Български",
            "ckb" => "کوردیی ناوەندی",
            "de" => "Deutsch",
            "en" => "English",
            "es" => "Español",
            "fa" => "فارسی",
            "fr" => "Français",
            "it" => "Italiano",
            "kmr" | "ku" => "Kurmancî",
            "pl" => "Polski",
            "pt" => "Português",
            "ro" => "Română",
            "ru" => "Русский",
            "sq" => "Shqip",
            "sr" => "Srpski",
            "ti" => "ትግርኛ",
            "tr" => "Türkçe",
            "uk" => "Українська",
            other => return listed_name(other).unwrap_or_else(|| self.to_string()),
        };
        name.to_owned()
    }
}

/// The name that ISO 639 lists for a language, in the language itself. Some lists begin with a small letter.
fn listed_name(language: &str) -> Option<String> {
    let listed = isolang::Language::from_639_1(language).or_else(|| isolang::Language::from_639_3(language))?;
    let mut letters = listed.to_autonym()?.chars();
    Some(letters.next()?.to_uppercase().chain(letters).collect())
}
