//! Translations while they are typed: what is told of them before anything is saved.

use serde_json::{Value, json};

use super::{House, house};

/// What is told of a text, and how bad it is.
fn told(house: &House, tag: &str, text: &str) -> Vec<(bool, String)> {
    let id = text.split_once(" =").unwrap().0;
    let body = json!({ "id": id, "text": text }).to_string();
    let answer = house.ask("POST", &format!("/translations/{tag}/check"), &[], &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let found: Value = serde_json::from_slice(&answer.body).unwrap();
    let one = |it: &Value| (it["is_error"].as_bool().unwrap(), it["text"].to_string());
    found["faults"].as_array().unwrap().iter().map(one).collect()
}

/// German that was forgotten, and a slip in a word that stays German: told, and no fault that stops anything.
#[test]
fn german_that_was_copied_or_mistyped_is_told_while_it_is_typed() {
    let house = house();
    let copied = told(&house, "ar", "label-languages-count = in { $count } Sprachen");
    assert!(
        copied.iter().any(|(is_error, it)| !is_error && it.contains("Das ist noch der deutsche Text")),
        "{copied:?}"
    );
    let partly = told(&house, "ar", "label-languages-count = { $count } Sprachen فقط");
    assert!(partly.iter().any(|(is_error, it)| !is_error && it.contains("„Sprachen“ ist noch Deutsch")), "{partly:?}");
    let text = house.text("locales/ar/topics.ftl");
    let good = text.lines().find(|line| line.starts_with("topic-registration-confirmation = ")).unwrap();
    assert_eq!(told(&house, "ar", good), [], "as it is shipped");
    let slip = good.replace("Wohnungsgeberbestätigung", "Wohnungsgebrbestätigung");
    assert_ne!(slip, good);
    let slip = told(&house, "ar", &slip);
    assert!(
        slip.len() == 1
            && !slip[0].0
            && slip[0].1.contains("steht nicht im deutschen Text")
            && slip[0].1.contains("Wohnungsgebrbestätigung"),
        "{slip:?}"
    );
}
