//! The words that a table may say things with: German and English, whatever their case, spaces, hyphens and umlauts.

use std::collections::BTreeMap;

use super::{Interest, Vocabulary};
use crate::content::{Audience, Level};
use crate::diag::nearest;
use crate::lang::Lang;

/// How many words a hint lists at most.
const MOST_LISTED: usize = 24;

/// A longer text is no slip of a word that is known.
const MAX_SLIP: usize = 80;

/// Letters and digits alone, in lower case, umlauts as two letters: two spellings of a word that mean the same become equal.
pub(super) fn fold(text: &str) -> String {
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
pub(super) struct Words<T> {
    /// By the folded word: the word as it is shown, and the value.
    by_word: BTreeMap<String, (String, T)>,
    /// The first word of each value, in their order.
    first: Vec<String>,
}

impl<T: Clone> Words<T> {
    /// Of two values with one word, the first has it.
    pub(super) fn new(values: impl IntoIterator<Item = (T, Vec<String>)>) -> Self {
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

    pub(super) fn find(&self, word: &str) -> Option<T> {
        self.by_word.get(&fold(word)).map(|(_, value)| value.clone())
    }

    /// What may have been meant, or what there is. Nothing of `word` is repeated.
    pub(super) fn hint(&self, word: &str) -> String {
        let folded = fold(word);
        let near = if word.len() > MAX_SLIP { None } else { nearest(&folded, self.by_word.keys().map(String::as_str)) };
        match near.and_then(|near| self.by_word.get(near)) {
            Some((shown, _)) => format!("did you mean \"{shown}\"?"),
            None if self.first.is_empty() => "none is known; leave the cell empty".to_owned(),
            None => {
                let more = if self.first.len() > MOST_LISTED { ", …" } else { "" };
                format!("known are: {}{more}", self.first[..self.first.len().min(MOST_LISTED)].join(", "))
            }
        }
    }

    /// The first word of each value.
    pub(super) fn listed(&self) -> &[String] {
        &self.first
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Names first, because people know those; ids stand for the same.
pub(super) fn places(known: &[(String, String)]) -> Words<String> {
    Words::new(known.iter().map(|(id, name)| (id.clone(), vec![name.clone(), id.clone()])))
}

pub(super) fn ids(known: &[String]) -> Words<String> {
    Words::new(known.iter().map(|id| (id.clone(), vec![id.clone()])))
}

pub(super) fn yes_or_no() -> Words<bool> {
    Words::new([
        (true, owned(&["ja", "yes", "x", "1", "j", "y", "true", "wahr"])),
        (false, owned(&["nein", "no", "0", "n", "false", "falsch"])),
    ])
}

pub(super) fn levels() -> Words<Level> {
    let words = |level: Level| {
        let mut words = vec![level.word()];
        words.extend_from_slice(match level {
            Level::Alpha => &["Alphabetisierung", "alphabetisation"],
            Level::A0 => &["keine", "kein", "Anfänger", "Anfängerin", "none", "beginner"],
            Level::A1 | Level::A2 | Level::B1 | Level::B2 | Level::C1 | Level::C2 => &[],
        });
        (level, owned(&words))
    };
    Words::new(Level::WORDS.iter().filter_map(|word| Level::from_word(word)).map(words))
}

pub(super) fn interests() -> Words<Interest> {
    let words = |interest: Interest| -> &[&str] {
        match interest {
            Interest::GermanCourse => &["Deutschkurs", "Sprachkurs", "Deutsch lernen", "German", "language course"],
            Interest::Childcare => &["Kinderbetreuung", "Kita", "Kindergarten", "day care"],
            Interest::School => &["Schule"],
            Interest::Work => &["Arbeit", "Arbeitssuche", "Job"],
            Interest::Training => &["Ausbildung", "Weiterbildung", "apprenticeship"],
            Interest::Recognition => &["Anerkennung", "Anerkennung von Abschlüssen", "Zeugnisanerkennung"],
            Interest::Housing => &["Wohnen", "Wohnung", "Wohnungssuche", "flat"],
            Interest::Money => &["Geld", "Finanzen", "Leistungen", "benefits"],
            Interest::Health => &["Gesundheit", "Arzt", "doctor"],
            Interest::Community => &["Begegnung", "Freizeit", "Verein", "Vereine", "Gemeinschaft", "leisure"],
            Interest::Advice => &["Beratung", "counselling"],
            Interest::Mobility => &["Mobilität", "Bus", "Verkehr", "Führerschein", "transport"],
        }
    };
    let known = Interest::WORDS.iter().filter_map(|word| Interest::from_word(word));
    Words::new(known.map(|interest| (interest, owned(&[words(interest), &[interest.word()]].concat()))))
}

/// The words for a situation, the German one that is shown first.
fn situation_words(audience: Audience) -> &'static [&'static str] {
    match audience {
        Audience::Everyone => &["Alle"],
        Audience::Women => &["Frauen", "Frau", "woman"],
        Audience::WomenWithChildren => &["Frauen mit Kindern", "Frau mit Kindern", "Mutter", "Mütter", "mother"],
        Audience::Children => &["Kinder", "Kind", "child"],
        Audience::Pupils => &["Schüler", "Schülerin", "Schülerinnen", "Schüler*innen", "pupil"],
        Audience::Parents => &["Eltern", "Elternteil", "parent"],
        Audience::Apprentices => &["Auszubildende", "Auszubildender", "Azubi", "Azubis", "apprentice"],
        Audience::Employees => {
            &["Beschäftigte", "Beschäftigter", "Arbeitnehmer", "Arbeitnehmerin", "berufstätig", "employee"]
        }
        Audience::ShiftWorkers => &["Schichtarbeitende", "Schichtarbeit", "shift worker", "shift work"],
        Audience::YoungAdultsAlone => {
            &["Junge Erwachsene ohne Familie", "Junge Alleinstehende", "young adult alone", "young and alone"]
        }
        Audience::EuCitizens => {
            &["EU-Bürger", "EU-Bürgerin", "EU-Bürger*innen", "Unionsbürger", "Unionsbürgerin", "EU", "EU citizen"]
        }
        Audience::FamilyReunification => &["Familiennachzug", "Familienzusammenführung"],
        Audience::Refugees => {
            &["Geflüchtete", "Geflüchteter", "Flüchtling", "Flüchtlinge", "Asyl", "Schutzsuchende", "refugee"]
        }
        Audience::Tolerated => &["Geduldete", "Geduldeter", "geduldet", "Duldung"],
        Audience::Resettlers => {
            &["Spätaussiedler", "Spätaussiedlerin", "Spätaussiedler*innen", "Aussiedler", "resettler"]
        }
        Audience::LabourMigrants => {
            &["Arbeitsmigration", "Arbeitsmigranten", "Fachkraft", "Fachkräfte", "labour migrant", "skilled worker"]
        }
        Audience::Employers => &["Arbeitgeber", "Arbeitgeberin", "Betrieb", "employer"],
    }
}

pub(super) fn situations() -> Words<Audience> {
    let known = Audience::WORDS.iter().filter_map(|word| Audience::from_word(word));
    Words::new(known.map(|audience| (audience, owned(&[situation_words(audience), &[audience.word()]].concat()))))
}

/// The languages of this vocabulary.
pub(super) fn languages(vocabulary: &Vocabulary) -> Words<Lang> {
    Words::new(vocabulary.languages.iter().filter_map(|tag| spellings(tag)))
}

/// The languages of this vocabulary, and every other with a name here: what an interpreter may be asked for.
pub(super) fn all_languages(vocabulary: &Vocabulary) -> Words<Lang> {
    let named = LANGUAGES.iter().map(|(tag, _)| *tag);
    Words::new(vocabulary.languages.iter().map(String::as_str).chain(named).filter_map(spellings))
}

/// The names of a language: in German, in English, its own, and others. Empty if none is known.
pub fn language_names(tag: &str) -> &'static [&'static str] {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map_or(&[], |(_, names)| names)
}

/// What a situation is called in German.
pub fn situation_name(audience: Audience) -> &'static str {
    situation_words(audience).first().copied().unwrap_or_else(|| audience.word())
}

/// The names of a language, the German one first, and its tag.
fn spellings(tag: &str) -> Option<(Lang, Vec<String>)> {
    let lang: Lang = tag.parse().ok()?;
    let names = LANGUAGES.iter().find(|(known, _)| *known == tag).map_or(&[][..], |(_, names)| names);
    let mut words = owned(names);
    words.extend([lang.native_name(), lang.to_string(), tag.to_owned()]);
    Some((lang, words))
}

/// Languages that people in German municipalities speak: tag; names in German, in English, in the language, and others.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("am", &["Amharisch", "Amharic", "አማርኛ"]),
    ("ar", &["Arabisch", "Arabic", "العربية", "عربي"]),
    ("az", &["Aserbaidschanisch", "Azerbaijani", "Azərbaycanca"]),
    ("be", &["Belarussisch", "Belarusian", "Беларуская", "Weißrussisch"]),
    ("ber", &["Berberisch", "Berber", "Tamazight"]),
    ("bg", &["Bulgarisch", "Bulgarian", "Български"]),
    ("bn", &["Bengalisch", "Bengali", "বাংলা"]),
    ("bs", &["Bosnisch", "Bosnian", "Bosanski"]),
    ("ckb", &["Sorani", "Central Kurdish", "کوردیی ناوەندی", "Zentralkurdisch"]),
    ("cs", &["Tschechisch", "Czech", "Čeština"]),
    ("de", &["Deutsch", "German"]),
    ("el", &["Griechisch", "Greek", "Ελληνικά"]),
    ("en", &["Englisch", "English"]),
    ("es", &["Spanisch", "Spanish", "Español"]),
    ("fa", &["Persisch", "Persian", "فارسی", "Farsi"]),
    ("ff", &["Fulfulde", "Fula", "Fulani", "Pulaar"]),
    ("fr", &["Französisch", "French", "Français"]),
    ("ha", &["Hausa"]),
    ("he", &["Hebräisch", "Hebrew", "עברית"]),
    ("hi", &["Hindi", "हिन्दी"]),
    ("hr", &["Kroatisch", "Croatian", "Hrvatski"]),
    ("hu", &["Ungarisch", "Hungarian", "Magyar"]),
    ("hy", &["Armenisch", "Armenian", "Հայերեն"]),
    ("id", &["Indonesisch", "Indonesian", "Bahasa Indonesia"]),
    ("it", &["Italienisch", "Italian", "Italiano"]),
    ("ja", &["Japanisch", "Japanese", "日本語"]),
    ("ka", &["Georgisch", "Georgian", "ქართული"]),
    ("kk", &["Kasachisch", "Kazakh", "Қазақша"]),
    ("kmr", &["Kurmandschi", "Kurmanji", "Kurmancî", "Nordkurdisch", "Northern Kurdish"]),
    ("ko", &["Koreanisch", "Korean", "한국어"]),
    ("ku", &["Kurdisch", "Kurdish", "Kurdî"]),
    ("lt", &["Litauisch", "Lithuanian", "Lietuvių"]),
    ("lv", &["Lettisch", "Latvian", "Latviešu"]),
    ("mk", &["Mazedonisch", "Macedonian", "Македонски"]),
    ("ml", &["Malayalam", "മലയാളം"]),
    ("mn", &["Mongolisch", "Mongolian", "Монгол"]),
    ("ne", &["Nepalesisch", "Nepali", "नेपाली"]),
    ("nl", &["Niederländisch", "Dutch", "Nederlands"]),
    ("om", &["Oromo", "Oromoo", "Afaan Oromoo"]),
    ("pa", &["Pandschabi", "Punjabi", "ਪੰਜਾਬੀ"]),
    ("pl", &["Polnisch", "Polish", "Polski"]),
    ("prs", &["Dari", "دری"]),
    ("ps", &["Paschtu", "Pashto", "پښتو", "Paschto"]),
    ("pt", &["Portugiesisch", "Portuguese", "Português"]),
    ("ro", &["Rumänisch", "Romanian", "Română"]),
    ("rom", &["Romanes", "Romani"]),
    ("ru", &["Russisch", "Russian", "Русский"]),
    ("si", &["Singhalesisch", "Sinhala", "සිංහල"]),
    ("sk", &["Slowakisch", "Slovak", "Slovenčina"]),
    ("sl", &["Slowenisch", "Slovene", "Slovenščina", "Slovenian"]),
    ("so", &["Somali", "Soomaali", "Somalisch"]),
    ("sq", &["Albanisch", "Albanian", "Shqip"]),
    ("sr", &["Serbisch", "Serbian", "Српски", "Srpski"]),
    ("sw", &["Suaheli", "Swahili", "Kiswahili"]),
    ("ta", &["Tamil", "தமிழ்"]),
    ("te", &["Telugu", "తెలుగు"]),
    ("tg", &["Tadschikisch", "Tajik", "Тоҷикӣ"]),
    ("th", &["Thailändisch", "Thai", "ไทย"]),
    ("ti", &["Tigrinya", "Tigrinisch", "ትግርኛ", "Tigrigna"]),
    ("tl", &["Tagalog", "Filipino", "Philippinisch"]),
    ("tr", &["Türkisch", "Turkish", "Türkçe"]),
    ("uk", &["Ukrainisch", "Ukrainian", "Українська"]),
    ("ur", &["Urdu", "اردو"]),
    ("uz", &["Usbekisch", "Uzbek", "Oʻzbekcha"]),
    ("vi", &["Vietnamesisch", "Vietnamese", "Tiếng Việt"]),
    ("wo", &["Wolof"]),
    ("zh", &["Chinesisch", "Chinese", "中文"]),
];
