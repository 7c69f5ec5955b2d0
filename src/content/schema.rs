//! JSON Schemas of the YAML files, for editors. They follow from the records, so they cannot lag behind them.

use serde_json::{Value, json};

use super::entities::{
    Contact, Course, Document, GlossaryTerm, Hotline, KommuneFacts, Link, Offer, Office, Paper, Topic,
};
use super::record::FromYaml;

/// (file name without ending, schema), sorted by name, with those of later stages.
pub fn schemas(further: Vec<(&'static str, Value)>) -> Vec<(&'static str, Value)> {
    let list = |title, item: Value| (title, json!({ "type": "array", "items": item }));
    let mut all = vec![
        ("kommune", KommuneFacts::schema()),
        ("topic", Topic::schema()),
        ("document", Document::schema()),
        list("offices", Office::schema()),
        list("contacts", Contact::schema()),
        list("offers", Offer::schema()),
        list("courses", Course::schema()),
        list("hotlines", Hotline::schema()),
        list("links", Link::schema()),
        list("glossary", GlossaryTerm::schema()),
        list("papers", Paper::schema()),
    ];
    all.extend(further);
    all.sort_by_key(|(name, _)| *name);
    for (name, schema) in &mut all {
        if let Value::Object(object) = schema {
            object.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
            object.insert("title".to_owned(), json!(name));
        }
    }
    all
}
