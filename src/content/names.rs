//! Whether a text is the name of a person. It is guessed from given names that are frequent in Germany: rather one that is missed
//! than a town hall that is taken for a person.

/// Frequent given names, in small letters, written as in addresses of mail (`ae` for `ä`).
#[rustfmt::skip]
const GIVEN: [&str; 136] = [
    "adam", "agnieszka", "ahmed", "ahmet", "ali", "alexander", "alina", "amina", "andrea", "andreas", "andrej", "angelika", "anja",
    "anke", "anna", "anne", "annette", "antje", "anton", "astrid", "ayse", "barbara", "bernd", "bettina", "birgit", "brigitte",
    "carina", "carolin", "christian", "christiane", "christina", "christine", "christoph", "claudia", "cornelia", "daniel",
    "daniela", "david", "dennis", "dieter", "dirk", "doris", "elena", "elif", "elisabeth", "elke", "emine", "erika", "eva",
    "fatima", "fatma", "felix", "frank", "franziska", "gabriele", "georg", "gisela", "hanna", "hannah", "hans", "hasan", "heike",
    "heinz", "helga", "helmut", "holger", "ines", "ingrid", "irina", "jan", "jana", "jennifer", "jens", "jessica", "joachim",
    "johanna", "johannes", "julia", "karin", "karim", "katharina", "kathrin", "katja", "kerstin", "klaus", "lara", "laura", "lena",
    "leyla", "lisa", "lukas", "manfred", "manuela", "marek", "maria", "marie", "marion", "markus", "martin", "martina", "matthias",
    "max", "mehmet", "melanie", "michael", "michaela", "mohamed", "mohammad", "monika", "mustafa", "nadine", "natalia", "nicole",
    "nina", "oksana", "olena", "olga", "oliver", "peter", "petra", "ralf", "renate", "sabine", "sandra", "sara", "sarah", "silke",
    "simone", "stefan", "stefanie", "susanne", "svetlana", "thomas", "ulrike", "ursula", "wolfgang",
];

/// Words before a name that are no part of it.
const TITLES: [&str; 6] = ["dr", "prof", "dipl", "ing", "med", "phil"];

/// «Frau Musterfrau», «Dr. Anna Musterfrau», «Musterfrau, Anna»; not «Frau und Beruf», «Haus Anna» or «Anna-Muster-Schule».
pub(super) fn is_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&str| {
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        letters.chars().count() > 1 && letters.chars().next().is_some_and(char::is_uppercase)
    };
    let is_addressed = words.windows(2).any(|pair| matches!(pair, ["Frau" | "Herr" | "Herrn", name] if is_name(name)));
    let bare: Vec<String> =
        words.iter().map(|word| in_small_letters(word)).filter(|word| !TITLES.contains(&word.as_str())).collect();
    let is_turned = words.first().is_some_and(|first| first.ends_with(','));
    let given = match bare.as_slice() {
        [_, given] if is_turned => Some(given),
        [given, _] | [given, _, _] => Some(given),
        _ => None,
    };
    is_addressed || (words.iter().all(is_name) && given.is_some_and(|given| GIVEN.contains(&given.as_str())))
}

/// `anna.musterfrau@…`, `a.musterfrau@…`; not `frauen.beratung@…`.
pub(super) fn is_mailbox_of_a_person(mail: &str) -> bool {
    let local = mail.split('@').next().unwrap_or_default().to_lowercase();
    let Some((given, family)) = local.split_once(['.', '_', '-']) else { return false };
    let is_family = family.len() > 2 && family.chars().all(|c| c.is_alphabetic() || c == '-');
    let is_initial = given.len() == 1 && local.contains('.') && given.chars().all(char::is_alphabetic);
    is_family && (is_initial || GIVEN.contains(&given))
}

fn in_small_letters(word: &str) -> String {
    let mut small = String::new();
    for c in word.chars().filter(|c| c.is_alphabetic() || *c == '-').flat_map(char::to_lowercase) {
        match c {
            'ä' => small.push_str("ae"),
            'ö' => small.push_str("oe"),
            'ü' => small.push_str("ue"),
            'ş' => small.push('s'),
            c => small.push(c),
        }
    }
    small
}

#[cfg(test)]
mod tests {
    use super::{is_mailbox_of_a_person, is_person};

    /// Protects offices from being taken for persons, and readers from names of people who have long left.
    #[test]
    fn persons_are_told_from_places() {
        for person in
            ["Frau Musterfrau", "Team Integration, Herr Muster", "Anna Musterfrau", "Dr. Ayşe Muster", "Muster, Jan"]
        {
            assert!(is_person(person), "{person}");
        }
        let places =
            ["Frau und Beruf", "Haus Anna", "Anna-Muster-Schule", "Sankt Martin", "Bürgerhaus Hans Muster am Wall"];
        for place in
            places.into_iter().chain(["Stadt Musterstadt", "Caritas Rheine", "Frauenberatung Musterstadt", "Anna"])
        {
            assert!(!is_person(place), "{place}");
        }
    }

    #[test]
    fn mailboxes_of_persons_are_told_from_those_of_teams() {
        for person in ["anna.musterfrau@example.org", "a.muster@example.org", "jan_muster@example.org"] {
            assert!(is_mailbox_of_a_person(person), "{person}");
        }
        for team in [
            "info@example.org",
            "frauen.beratung@example.org",
            "e-mail@example.org",
            "kita.anna@example.org",
            "i.v@example.org",
        ] {
            assert!(!is_mailbox_of_a_person(team), "{team}");
        }
    }
}
