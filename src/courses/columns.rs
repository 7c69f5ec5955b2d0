//! The columns of a table of courses: how each may be headed, and what stands in it.

use crate::table::{Column, Words, headings_of};

/// What a column says. In the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Id,
    Offer,
    Entry,
    Target,
    Audience,
    Venue,
    District,
    Start,
    End,
    Registration,
    Times,
    Childcare,
    ShiftFriendly,
    WorkRelated,
    Online,
    Places,
    Cost,
    Contact,
}

const fn column(
    field: Field,
    names: (&'static str, &'static str),
    also: &'static [&'static str],
    width: u16,
    about: &'static str,
) -> Column<Field> {
    Column::new(field, names, also, width, about, "")
}

/// In the order of [`Field`], which is that of the template.
pub(super) const COLUMNS: [Column<Field>; 18] = [
    column(
        Field::Id,
        ("Kennung", "Id"),
        &["Kurs", "Course", "Kurs-ID"],
        26,
        "Der Name des Kurses in der Datei. Leer lassen, wenn der Kurs neu ist; dann wird einer gemacht.",
    ),
    column(Field::Offer, ("Angebot", "Offer"), &["Programm", "Kursart"], 34, "Zu welchem Angebot der Kurs gehört."),
    column(
        Field::Entry,
        ("Niveau von", "Entry level"),
        &["Niveau", "Eingangsniveau", "Einstieg", "Niveau ab", "Level", "Level from"],
        12,
        "alpha, A0, A1, A2, B1, B2, C1 oder C2.",
    ),
    column(
        Field::Target,
        ("Niveau bis", "Target level"),
        &["Zielniveau", "Ziel", "Level to"],
        12,
        "alpha, A0, A1, A2, B1, B2, C1 oder C2.",
    ),
    column(
        Field::Audience,
        ("Für wen", "Audience"),
        &["Zielgruppe", "Zielgruppen", "For whom"],
        34,
        "Für wen der Kurs ist, mehreres durch Komma getrennt.",
    ),
    column(
        Field::Venue,
        ("Ort", "Venue"),
        &["Kursort", "Veranstaltungsort", "Wo", "Where", "Place"],
        28,
        "Die Stelle, in der der Kurs ist.",
    ),
    column(Field::District, ("Stadtteil", "District"), &["Ortsteil"], 16, "Der Stadtteil, wenn der Kurs in einem ist."),
    column(
        Field::Start,
        ("Beginn", "Start"),
        &["Start am", "Beginn am", "Kursbeginn", "Ab"],
        13,
        "Der erste Tag: 11.01.2027.",
    ),
    column(Field::End, ("Ende", "End"), &["Ende am", "Kursende"], 13, "Der letzte Tag: 16.04.2027."),
    column(
        Field::Registration,
        ("Anmeldung bis", "Registration until"),
        &["Anmeldeschluss", "Register until"],
        15,
        "Bis wann man sich anmelden kann: 18.12.2026. Darf fehlen.",
    ),
    column(
        Field::Times,
        ("Zeiten", "Times"),
        &["Zeit", "Uhrzeit", "Tage und Zeiten", "Wann", "Schedule"],
        36,
        "Tage und Uhrzeiten: Mo, Mi 9:00–11:15. Mehreres durch Strichpunkt getrennt.",
    ),
    column(Field::Childcare, ("Kinderbetreuung", "Childcare"), &["Mit Kinderbetreuung"], 16, "ja oder nein."),
    column(
        Field::ShiftFriendly,
        ("Für Schichtarbeit", "For shift work"),
        &["Schichtarbeit", "Schicht", "Shift friendly", "Shift work"],
        16,
        "ja oder nein: ob der Kurs zu wechselnden Schichten passt.",
    ),
    column(
        Field::WorkRelated,
        ("Berufsbezogen", "Work-related"),
        &["Beruf", "Für den Beruf"],
        14,
        "ja oder nein: ob der Kurs für die Arbeit ist.",
    ),
    column(Field::Online, ("Online", "Online"), &["Online-Kurs"], 10, "ja oder nein."),
    column(
        Field::Places,
        ("Plätze", "Places"),
        &["Anzahl Plätze", "Seats"],
        9,
        "Wie viele Plätze es gibt. Darf fehlen.",
    ),
    column(Field::Cost, ("Kosten", "Cost"), &["Gebühr", "Preis", "Price"], 16, "kostenlos oder kostenpflichtig."),
    column(
        Field::Contact,
        ("Kontakt", "Contact"),
        &["Anmeldung bei", "Anmeldung", "Ansprechstelle"],
        22,
        "Bei wem man sich anmeldet, so geschrieben wie in der Liste der Kontakte. Darf fehlen.",
    ),
];

/// Every heading that is known.
pub(super) fn known() -> Words<Field> {
    headings_of(&COLUMNS)
}

impl Field {
    fn column(self) -> Option<&'static Column<Field>> {
        COLUMNS.iter().find(|column| column.field == self)
    }

    /// What its column is headed.
    pub fn heading(self, is_english: bool) -> &'static str {
        self.column().map_or("", |column| if is_english { column.english } else { column.german })
    }

    /// Whether a course without it is none.
    pub(super) fn is_required(self) -> bool {
        use Field::{Audience, Cost, End, Entry, Offer, Start, Target, Times, Venue};
        matches!(self, Offer | Entry | Target | Audience | Venue | Start | End | Times | Cost)
    }

    /// Where it stands in the file: the keys that lead to it.
    pub(super) fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Id => &["id"],
            Self::Offer => &["offer"],
            Self::Entry => &["level", "entry"],
            Self::Target => &["level", "target"],
            Self::Audience => &["audience"],
            Self::Venue => &["venue"],
            Self::District => &["district"],
            Self::Start => &["term", "start"],
            Self::End => &["term", "end"],
            Self::Registration => &["term", "registration_until"],
            Self::Times => &["schedule"],
            Self::Childcare => &["childcare"],
            Self::ShiftFriendly => &["shift_friendly"],
            Self::WorkRelated => &["work_related"],
            Self::Online => &["online"],
            Self::Places => &["places"],
            Self::Cost => &["cost"],
            Self::Contact => &["contact"],
        }
    }

    pub(super) fn all() -> impl Iterator<Item = Self> {
        COLUMNS.iter().map(|column| column.field)
    }
}
