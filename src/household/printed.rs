//! What a household says that is printed as it was typed, by the columns of a table.

use super::columns::{COLUMNS, Field};
use super::{Household, Personal};

/// Every such text, with the German and the English heading of its column.
pub fn typed(household: &Household) -> Vec<([&'static str; 2], &Personal)> {
    let headings = |field: Field| {
        let column = COLUMNS.iter().find(|column| column.field == field);
        column.map_or(["", ""], |column| [column.german, column.english])
    };
    texts(household).into_iter().filter_map(|(field, text)| Some((headings(field), text.as_ref()?))).collect()
}

fn texts(household: &Household) -> Vec<(Field, &Option<Personal>)> {
    let mut texts = Vec::new();
    for (at, person) in household.persons.iter().enumerate() {
        let field = |own: Field| if at == 0 { own } else { Field::OtherPersons };
        texts.push((field(Field::Name), &person.name));
        texts.push((field(Field::FirstName), &person.first_name));
        texts.push((field(Field::FamilyName), &person.family_name));
        texts.push((Field::OtherPersons, &person.relation));
    }
    texts.push((Field::Address, &household.address));
    texts.push((Field::Phone, &household.phone));
    texts.push((Field::Email, &household.email));
    if let Some(counsellor) = &household.counsellor {
        texts.push((Field::Counsellor, &counsellor.name));
        texts.push((Field::CounsellorPhone, &counsellor.phone));
    }
    texts.extend(household.appointments.iter().map(|appointment| (Field::AppointmentAt, &appointment.place)));
    texts
}
