//! The words that a table may say things with: German and English, whatever their case, spaces, hyphens and umlauts.

use super::{Interest, Vocabulary};
use crate::content::{Audience, Level};
use crate::lang::Lang;
use crate::table::{Words, owned};

/// Names first, because people know those; ids stand for the same.
pub(crate) fn places(known: &[(String, String)]) -> Words<String> {
    Words::new(known.iter().map(|(id, name)| (id.clone(), vec![name.clone(), id.clone()])))
}

/// What something is called where it is chosen; nothing if it has no name.
fn names<'a>(vocabulary: &'a Vocabulary, message: &str) -> &'a [String] {
    vocabulary.names.get(message).map_or(&[], Vec::as_slice)
}

pub(super) fn inserts(vocabulary: &Vocabulary) -> Words<String> {
    Words::new(vocabulary.inserts.iter().map(|id| {
        let names = names(vocabulary, &format!("section-{id}"));
        (id.clone(), names.iter().chain([id]).cloned().collect())
    }))
}

pub(crate) fn yes_or_no() -> Words<bool> {
    Words::new([
        (true, owned(&["ja", "yes", "x", "1", "j", "y", "true", "wahr"])),
        (false, owned(&["nein", "no", "0", "n", "false", "falsch"])),
    ])
}

/// What a level is called, in German and in English.
pub fn level_names(level: Level) -> [&'static str; 2] {
    match level {
        Level::Alpha => ["lernt lesen und schreiben", "learns to read and write"],
        Level::A0 => ["noch kein Deutsch", "no German yet"],
        Level::A1 | Level::A2 | Level::B1 | Level::B2 | Level::C1 | Level::C2 => [level.word(); 2],
    }
}

/// The levels of people, under the names that they are chosen by.
pub(super) fn levels_of_people() -> Words<Level> {
    let levels = Level::WORDS.iter().filter_map(|word| Level::from_word(word));
    Words::new(levels.map(|level| (level, owned(&[&level_names(level)[..], &level_words(level)].concat()))))
}

/// The levels of courses, under the names that stand in plans.
pub(crate) fn levels() -> Words<Level> {
    let levels = Level::WORDS.iter().filter_map(|word| Level::from_word(word));
    Words::new(levels.map(|level| (level, owned(&level_words(level)))))
}

fn level_words(level: Level) -> Vec<&'static str> {
    let mut words = vec![level.word()];
    words.extend_from_slice(match level {
        Level::Alpha => &["Alphabetisierung", "alphabetisation"],
        Level::A0 => &["keine", "kein", "Anfänger", "Anfängerin", "none", "beginner"],
        Level::A1 | Level::A2 | Level::B1 | Level::B2 | Level::C1 | Level::C2 => &[],
    });
    words
}

/// Under the names that they are chosen by, and what else people write.
pub(super) fn interests(vocabulary: &Vocabulary) -> Words<Interest> {
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
    Words::new(known.map(|interest| {
        let names = names(vocabulary, &format!("interest-{}", interest.word())).iter().cloned();
        (interest, names.chain(owned(&[words(interest), &[interest.word()]].concat())).collect())
    }))
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

pub(crate) fn situations() -> Words<Audience> {
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

/// Languages that people in German municipalities speak: tag; names in German, in English (also where it is the same), in the
/// language, and others.
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
    ("ha", &["Hausa", "Hausa"]),
    ("he", &["Hebräisch", "Hebrew", "עברית"]),
    ("hi", &["Hindi", "Hindi", "हिन्दी"]),
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
    ("ml", &["Malayalam", "Malayalam", "മലയാളം"]),
    ("mn", &["Mongolisch", "Mongolian", "Монгол"]),
    ("ne", &["Nepalesisch", "Nepali", "नेपाली"]),
    ("nl", &["Niederländisch", "Dutch", "Nederlands"]),
    ("om", &["Oromo", "Oromo", "Oromoo", "Afaan Oromoo"]),
    ("pa", &["Pandschabi", "Punjabi", "ਪੰਜਾਬੀ"]),
    ("pl", &["Polnisch", "Polish", "Polski"]),
    ("prs", &["Dari", "Dari", "دری"]),
    ("ps", &["Paschtu", "Pashto", "پښتو", "Paschto"]),
    ("pt", &["Portugiesisch", "Portuguese", "Português"]),
    ("ro", &["Rumänisch", "Romanian", "Română"]),
    ("rom", &["Romanes", "Romani"]),
    ("ru", &["Russisch", "Russian", "Русский"]),
    ("si", &["Singhalesisch", "Sinhala", "සිංහල"]),
    ("sk", &["Slowakisch", "Slovak", "Slovenčina"]),
    ("sl", &["Slowenisch", "Slovene", "Slovenščina", "Slovenian"]),
    ("so", &["Somali", "Somali", "Soomaali", "Somalisch"]),
    ("sq", &["Albanisch", "Albanian", "Shqip"]),
    ("sr", &["Serbisch", "Serbian", "Српски", "Srpski"]),
    ("sw", &["Suaheli", "Swahili", "Kiswahili"]),
    ("ta", &["Tamil", "Tamil", "தமிழ்"]),
    ("te", &["Telugu", "Telugu", "తెలుగు"]),
    ("tg", &["Tadschikisch", "Tajik", "Тоҷикӣ"]),
    ("th", &["Thailändisch", "Thai", "ไทย"]),
    ("ti", &["Tigrinya", "Tigrinya", "Tigrinisch", "ትግርኛ", "Tigrigna"]),
    ("tl", &["Tagalog", "Tagalog", "Filipino", "Philippinisch"]),
    ("tr", &["Türkisch", "Turkish", "Türkçe"]),
    ("uk", &["Ukrainisch", "Ukrainian", "Українська"]),
    ("ur", &["Urdu", "Urdu", "اردو"]),
    ("uz", &["Usbekisch", "Uzbek", "Oʻzbekcha"]),
    ("vi", &["Vietnamesisch", "Vietnamese", "Tiếng Việt"]),
    ("wo", &["Wolof", "Wolof"]),
    ("zh", &["Chinesisch", "Chinese", "中文"]),
];
