//! Values as each language writes them. That CLDR has a language at all is seen here: where it has none, it prints root forms.

use std::fmt::Write;

use begleitheft::fonts::Fonts;
use begleitheft::lang::Lang;
use begleitheft::locale::Locale;
use begleitheft::pipeline::languages;
use jiff::ToSpan;
use jiff::civil::date;

use crate::harness::shipped;

#[test]
fn every_language_writes_values_in_its_own_way() {
    let mut table = String::new();
    for tag in languages(&shipped()) {
        let locale = Locale::new(&tag.parse().unwrap());
        let week: Vec<String> = (23..30).map(|day| locale.weekday(date(2026, 11, day))).collect();
        let short: Vec<String> = (23..26).map(|day| locale.weekday_short(date(2026, 11, day))).collect();
        let day = date(2026, 11, 2);
        writeln!(table, "{tag}: {} | {}", locale.date(day), locale.day_of_year(day)).unwrap();
        writeln!(table, "    {}", locale.and(&week)).unwrap();
        writeln!(table, "    {} | {}", locale.short_list(&short), locale.number(1_234_567)).unwrap();
        assert!(tag == "en" || !week.contains(&"Mon".to_owned()), "CLDR has no weekdays in {tag}");
        assert!(!table.contains('٢') && !table.contains('۲'), "digits of {tag} are not European");
    }
    insta::assert_snapshot!(table);
}

#[test]
fn the_fonts_have_every_letter_of_every_date() {
    let project = shipped();
    let fonts = Fonts::load(&project);
    for tag in languages(&project) {
        let locale = Locale::new(&tag.parse().unwrap());
        for day in date(2026, 1, 1).series(1.day()).take(365) {
            let texts = [locale.date(day), locale.weekday(day), locale.weekday_short(day)];
            for text in texts {
                assert!(fonts.missing(&text).is_empty(), "{tag}: no font has all letters of {text}");
            }
        }
    }
}

#[test]
fn other_tags_of_a_language_write_as_it_does() {
    let write = |tag: &str| Locale::new(&tag.parse().unwrap()).date(date(2026, 11, 2));
    assert_eq!(write("ku"), write("kmr"));
    assert_eq!(write("prs"), "2 نومبر 2026");
    assert_eq!(write("en"), "2 November 2026");
}

#[test]
fn words_stand_in_the_order_of_the_language() {
    let sorted = |tag: &str, words: &[&str]| {
        let locale = Locale::new(&tag.parse::<Lang>().unwrap());
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        words.sort_by(|one, other| locale.compare(one, other));
        words.join(" ")
    };
    assert_eq!(sorted("de", &["Zeugnis", "Ämter", "Antrag", "Abschluss"]), "Abschluss Ämter Antrag Zeugnis");
    assert_eq!(sorted("uk", &["яблуко", "їжа", "інше", "ґанок", "гора"]), "гора ґанок інше їжа яблуко");
    // The reader's own script comes first.
    assert_eq!(sorted("ar", &["Deutsch", "العربية"]), "العربية Deutsch");
    assert_eq!(sorted("de", &["Deutsch", "العربية"]), "Deutsch العربية");
}
