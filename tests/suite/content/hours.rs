//! Opening hours: what is printed of OSM syntax, and what is refused because it would print only nearly true.

use begleitheft::content::{HoursOfDays, Weekday};

use super::Hours;

fn rows(text: &str) -> String {
    let hours = Hours::read(text).unwrap();
    let row = |HoursOfDays { days, times, also }: HoursOfDays| {
        let days: Vec<&str> = days.into_iter().map(Weekday::word).collect();
        let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
        let times: Vec<String> = times.into_iter().map(|(from, to)| format!("{}-{}", clock(from), clock(to))).collect();
        format!("{}{} {}", days.join(","), if also { " also" } else { "" }, times.join(","))
    };
    hours.rows().into_iter().map(row).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_semicolon_replaces_what_was_said_for_the_same_days() {
    assert_eq!(rows("Mo-Fr 08:00-12:00; Th 15:00-18:00"), "mo,tu,we,fr 8:00-12:00; th 15:00-18:00");
    assert_eq!(rows("Mo-Fr 08:00-12:00; Th 08:00-12:00,15:00-18:00"), "mo,tu,we,th,fr 8:00-12:00; th also 15:00-18:00");
    assert_eq!(rows("Mo-Fr 08:00-12:00; We off"), "mo,tu,th,fr 8:00-12:00");
}

#[test]
fn a_comma_adds_to_what_was_said() {
    assert_eq!(rows("Mo-Fr 08:00-12:00, Th 15:00-18:00"), "mo,tu,we,th,fr 8:00-12:00; th also 15:00-18:00");
}

#[test]
fn a_day_with_more_times_stands_with_the_others_and_again_with_its_own() {
    // Most days are open longer: the short one is the exception, and stands by itself.
    assert_eq!(
        rows("Mo-Th 08:00-12:00,13:00-16:00; Fr 08:00-12:00"),
        "mo,tu,we,th 8:00-12:00,13:00-16:00; fr 8:00-12:00"
    );
    // One that adds to one that adds is said in full.
    assert_eq!(
        rows("Mo-We 08:00-12:00; Th-Fr 08:00-12:00,13:00-14:00; Sa 08:00-12:00,13:00-14:00,15:00-16:00"),
        "mo,tu,we,th,fr,sa 8:00-12:00; th,fr also 13:00-14:00; sa also 13:00-14:00,15:00-16:00"
    );
    assert_eq!(rows("Mo-We 08:00-12:00; Th 09:00-12:00,13:00-14:00"), "mo,tu,we 8:00-12:00; th 9:00-12:00,13:00-14:00");
}

#[test]
fn runs_of_days_may_go_over_the_end_of_the_week() {
    assert_eq!(rows("Mo-Su 10:00-17:00"), "mo,tu,we,th,fr,sa,su 10:00-17:00");
    assert_eq!(rows("10:00-17:00"), "mo,tu,we,th,fr,sa,su 10:00-17:00");
    assert_eq!(rows("Sa-Mo 10:00-17:00"), "mo,sa,su 10:00-17:00");
    assert_eq!(rows("Mo,We 09:00-12:00; Tu,Th 14:00-16:00"), "mo,we 9:00-12:00; tu,th 14:00-16:00");
}

#[test]
fn a_day_may_end_at_midnight() {
    assert_eq!(rows("Fr 20:00-24:00"), "fr 20:00-24:00");
}

#[test]
fn exceptions_are_kept() {
    let hours = Hours::read("Mo-Fr 08:00-12:00; PH off; Dec 24-31 off; Dec 27-Jan 02 off").unwrap();
    assert!(hours.closed_on_holidays);
    assert_eq!(hours.closed_between, [((12, 24), (12, 31)), ((12, 27), (1, 2))]);
    assert!(!Hours::read("Mo-Fr 08:00-12:00").unwrap().closed_on_holidays);
}

#[test]
fn times_that_overlap_are_refused() {
    for text in ["Mo 08:00-12:00,11:00-13:00", "Mo 08:00-12:00, Mo 11:00-13:00", "Mo-Fr 08:00-12:00, We 08:00-12:00"] {
        let hint = Hours::read(text).unwrap_err();
        assert!(hint.contains("overlap"), "{text}: {hint}");
    }
    assert_eq!(rows("Mo 08:00-12:00,12:00-13:00"), "mo 8:00-12:00,12:00-13:00");
}

#[test]
fn what_a_card_cannot_say_is_refused_with_a_hint() {
    for text in [
        "Mo-Fr sunrise-sunset",
        "Mo-Fr (sunrise+01:00)-12:00",
        "week 1-53/2 Mo 09:00-12:00",
        "2026 Mo 08:00-09:00",
        "Mo[1] 09:00-12:00",
        "Mo[-1] 09:00-12:00",
        "Mo 22:00-02:00",
        "Mo 08:00+",
        "Mo 08:00-12:00+",
        "Mo 10:00-16:00/01:30",
        "SH off",
        "Mo-Fr 08:00-12:00; SH off",
        "PH 10:00-12:00",
        "Mo-Fr 08:00-12:00; PH +1 day off",
        "Mo-Fr 08:00-12:00; Dec off",
        "Mo-Fr 08:00-12:00; easter off",
        "Mo-Fr 08:00-12:00; 2026 Dec 24 off",
        "Mo-Fr 08:00-12:00; Dec 24 08:00-10:00",
        "Mo-Fr 08:00-12:00; Dec Mo off",
        "Mo-Fr 08:00-12:00 || \"nach Vereinbarung\"",
        "Mo-Fr 08:00-12:00 \"nach Vereinbarung\"",
        "Mo-Fr 08:00-12:00; Th 15:00-18:00 \"nur mit Termin\"",
        "Mo-Fr 08:00-12:00 unknown",
        "Mo-Fr unknown",
        "off",
        "PH off",
        "Mo-Fr off",
        "Mo-Fr 8-12 Uhr",
        "Montag 08:00-12:00",
        "",
    ] {
        match Hours::read(text) {
            Ok(_) => assert!(Hours::read(text).is_err(), "{text:?} prints as {}", rows(text)),
            Err(hint) => assert!(!hint.is_empty(), "{text:?} is refused without a hint"),
        }
    }
}
