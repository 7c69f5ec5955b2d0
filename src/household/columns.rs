//! The columns of a table of households: how each may be headed, and what stands in it.

use crate::table::{Column, Headings, Words, headings_of};

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Languages,
    District,
    Situation,
    Name,
    FirstName,
    FamilyName,
    Born,
    OtherPersons,
    ChildrenBorn,
    Interests,
    German,
    ShiftWork,
    Address,
    Phone,
    Email,
    Interpreter,
    Office,
    Counsellor,
    CounsellorPhone,
    Visit,
    AppointmentOn,
    AppointmentAt,
    Inserts,
}

/// Whose booklet the example row of the template is: a row with this name is no household.
pub(super) const EXAMPLE: &str = "Beispiel, bitte löschen";

/// In the order of [`Field`], which is that of the template. Examples that depend on a project are chosen in `template`.
pub(super) const COLUMNS: [Column<Field>; 23] = [
    Column::new(
        Field::Languages,
        ("Sprachen", "Languages"),
        &["Sprache", "Language"],
        24,
        "Eine oder mehrere Sprachen, durch Komma getrennt. In der ersten wird das Heft gedruckt, für jede weitere eines mehr.",
        "",
    ),
    Column::new(
        Field::District,
        ("Stadtteil", "District"),
        &["Ortsteil"],
        18,
        "Der Stadtteil, so geschrieben wie in der Auswahl.",
        "",
    ),
    Column::new(
        Field::Situation,
        ("Situation", "Situation"),
        &[],
        26,
        "Was auf den Haushalt zutrifft, mehreres durch Komma getrennt. Wählt aus, was ins Heft kommt, und wird nie gedruckt.",
        "Geflüchtete, Eltern",
    ),
    Column::new(
        Field::Name,
        ("Name", "Name"),
        &["Full name", "Ganzer Name"],
        26,
        "Der ganze Name der Person, deren Heft es ist. Oder leer lassen und die nächsten beiden Spalten ausfüllen.",
        EXAMPLE,
    ),
    Column::new(
        Field::FirstName,
        ("Vorname", "First name"),
        &["Vornamen", "Given name"],
        16,
        "Nur ausfüllen, wenn «Name» leer ist.",
        "",
    ),
    Column::new(
        Field::FamilyName,
        ("Familienname", "Family name"),
        &["Nachname", "Last name", "Surname"],
        18,
        "Nur ausfüllen, wenn «Name» leer ist.",
        "",
    ),
    Column::new(
        Field::Born,
        ("Geburtsjahr", "Born"),
        &["Geburtsdatum", "Geboren", "Year of birth", "Date of birth"],
        14,
        "Das Jahr mit vier Ziffern oder das Datum: 1988 oder 05.03.1988.",
        "1988",
    ),
    Column::new(
        Field::OtherPersons,
        ("Weitere Personen", "Other persons"),
        &[],
        34,
        "Wer noch im Haushalt lebt: Name, Geburtsjahr, Verhältnis; Personen durch Strichpunkt getrennt. Alles darf fehlen.",
        "Erfundene Tochter, 2017, Tochter; Erfundener Sohn, 2020",
    ),
    Column::new(
        Field::ChildrenBorn,
        ("Geburtsjahre der Kinder", "Children born"),
        &["Geburtsjahre Kinder"],
        24,
        "Nur die Jahre, durch Komma getrennt, wenn Namen nicht nötig sind. Kinder aus «Weitere Personen» nicht noch einmal.",
        "2022",
    ),
    Column::new(
        Field::Interests,
        ("Interessen", "Interests"),
        &["Interesse", "Interest", "Wonach wurde gefragt", "What was asked about"],
        26,
        "Wonach gefragt wurde, mehreres durch Komma getrennt.",
        "Deutschkurs, Kinderbetreuung",
    ),
    Column::new(
        Field::German,
        ("Deutsch", "German"),
        &["Deutschniveau", "Deutschkenntnisse", "German level"],
        12,
        "Wie gut jemand Deutsch kann, so geschrieben wie in der Auswahl.",
        "A1",
    ),
    Column::new(
        Field::ShiftWork,
        ("Schichtarbeit", "Shift work"),
        &["arbeitet in Schichten", "Works in shifts"],
        14,
        "ja oder nein.",
        "nein",
    ),
    Column::new(
        Field::Address,
        ("Adresse", "Address"),
        &["Anschrift"],
        30,
        "Wie sie auf einem Brief steht, in einer Zeile.",
        "Beispielweg 1, 12345 Beispielstadt",
    ),
    Column::new(
        Field::Phone,
        ("Telefon", "Phone"),
        &["Telefonnummer", "Phone number"],
        20,
        "Mit Vorwahl. Die Spalte ist als Text formatiert, damit die Null vorn bleibt.",
        "030 23125 000",
    ),
    Column::new(Field::Email, ("E-Mail", "Email"), &["E-Mail-Adresse"], 26, "Die Adresse.", "beispiel@example.org"),
    Column::new(
        Field::Interpreter,
        ("Sprachmittlung", "Interpreter"),
        &["Dolmetschen", "Dolmetschen in"],
        18,
        "Die Sprache, für die eine Sprachmittlung gebraucht wird. Leer, wenn keine.",
        "Tigrinya",
    ),
    Column::new(
        Field::Office,
        ("Stelle", "Office"),
        &["Stadtteilbüro"],
        24,
        "Die Stelle, die berät, so geschrieben wie in der Auswahl.",
        "",
    ),
    Column::new(
        Field::Counsellor,
        ("Beratung", "Counsellor"),
        &["Wer berät", "Adviser"],
        22,
        "Wer berät: der Name.",
        "Frau Beispiel",
    ),
    Column::new(
        Field::CounsellorPhone,
        ("Telefon der Beratung", "Counsellor phone"),
        &["Telefon Beratung"],
        22,
        "Mit Vorwahl.",
        "030 23125 001",
    ),
    Column::new(
        Field::Visit,
        ("Besuch am", "Visit on"),
        &["Besuch"],
        18,
        "Tag und Uhrzeit, an dem die Beratung kommt: 01.12.2026 10:00. Die Uhrzeit darf fehlen.",
        "01.12.2026 10:00",
    ),
    Column::new(
        Field::AppointmentOn,
        ("Termin am", "Appointment on"),
        &["Termin"],
        18,
        "Tag und Uhrzeit eines Termins: 03.12.2026 9:30. Die Uhrzeit darf fehlen.",
        "03.12.2026 9:30",
    ),
    Column::new(
        Field::AppointmentAt,
        ("Termin bei", "Appointment at"),
        &[],
        24,
        "Wo der Termin ist: eine Stelle aus der Auswahl oder etwas anderes. Nur zusammen mit «Termin am».",
        "Praxis Beispiel",
    ),
    Column::new(
        Field::Inserts,
        ("Einlegeblätter", "Inserts"),
        &["Einlegeblatt", "Einlagen", "Einlage", "Insert"],
        20,
        "Einlegeblätter, die unbedingt dabei sein sollen, durch Komma getrennt. Meist leer.",
        "",
    ),
];

/// Every heading that is known.
pub(super) fn known() -> Words<Field> {
    headings_of(&COLUMNS)
}

/// Where a first name has its own column and a family name has none, «Name» means the family name, as on German forms.
pub(super) fn with_family_names(mut headings: Headings<Field>) -> Headings<Field> {
    if headings.column_of(Field::FirstName).is_some() && headings.column_of(Field::FamilyName).is_none() {
        headings.mean(Field::Name, Field::FamilyName);
    }
    headings
}
