//! Style, scripts and fonts: the desk's own, and the fonts of the project.

use std::sync::Arc;

use axum::extract::{Path, State as Given};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::state::State;

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const FILES: [(&str, &str, &str); 12] = [
    ("translations.js", JS, include_str!("assets/translations.js")),
    ("content.js", JS, include_str!("assets/content.js")),
    ("table.js", JS, include_str!("assets/table.js")),
    ("batch.js", JS, include_str!("assets/batch.js")),
    ("import.js", JS, include_str!("assets/import.js")),
    ("desk.css", CSS, include_str!("assets/desk.css")),
    ("print.css", CSS, include_str!("assets/print.css")),
    ("desk.js", JS, include_str!("assets/desk.js")),
    ("form.js", JS, include_str!("assets/form.js")),
    ("print.js", JS, include_str!("assets/print.js")),
    ("tongue.js", JS, include_str!("assets/tongue.js")),
    ("mark.svg", SVG, include_str!("assets/mark.svg")),
];

pub(super) async fn asset(Given(state): Given<Arc<State>>, Path(name): Path<String>) -> Response {
    if let Some((_, kind, text)) = FILES.iter().find(|(known, ..)| *known == name) {
        return ([(header::CONTENT_TYPE, *kind)], *text).into_response();
    }
    let world = state.world();
    if name == "accent.css" {
        let accent = world.loaded.kommune.as_ref().map(|kommune| kommune.facts.accent.value.to_string());
        let accent = accent.unwrap_or_else(|| "#0b5c73".to_owned());
        return ([(header::CONTENT_TYPE, CSS)], format!(":root {{ --brand: {accent}; }}\n")).into_response();
    }
    let font = world.project.fonts().find(|(path, _)| *path == name).map(|(_, bytes)| bytes.to_vec());
    match font.filter(|_| name.ends_with(".ttf")) {
        // Half a megabyte each, the same for as long as the program runs.
        Some(bytes) => {
            let headers = [(header::CONTENT_TYPE, "font/ttf"), (header::CACHE_CONTROL, "private, max-age=3600")];
            (headers, bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
