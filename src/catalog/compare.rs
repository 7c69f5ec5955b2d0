//! A translation beside its German: the same variables, the same markup, the same parts.

use super::Catalog;
use super::scan::{Message, Part};
use crate::diag::{Diagnostic, Sink, codes, nearest};

impl Catalog {
    /// Compares each message with the German one. Messages that are missing are not reported here: most documents do not
    /// need them.
    pub fn check_against(&self, german: &Self, sink: &mut Sink) {
        if self.lang == german.lang {
            return;
        }
        for (id, message) in &self.messages {
            match german.messages.get(id) {
                Some(source) => parts(id, message, source, sink),
                None if german.lost.contains_key(id) => {}
                None => sink.push(
                    Diagnostic::new(codes::OBSOLETE_MESSAGE, format!("message \"{id}\" does not exist in German"))
                        .at(message.span)
                        .suggest(id, german.ids().filter(|german| !self.messages.contains_key(*german)))
                        .hint("delete it, correct its id, or write the German message"),
                ),
            }
        }
    }
}

fn parts(id: &str, message: &Message, source: &Message, sink: &mut Sink) {
    pair(id, message, source, message.value.as_ref(), source.value.as_ref(), "text of its own", sink);
    for (name, attribute) in &source.attributes {
        let what = format!("attribute \"{name}\"");
        pair(&format!("{id}.{name}"), message, source, message.attributes.get(name), Some(attribute), &what, sink);
    }
    for (name, attribute) in message.attributes.iter().filter(|(name, _)| !source.attributes.contains_key(*name)) {
        let what = format!("attribute \"{name}\"");
        pair(&format!("{id}.{name}"), message, source, Some(attribute), None, &what, sink);
    }
}

fn pair(
    name: &str,
    message: &Message,
    source: &Message,
    target_part: Option<&Part>,
    source_part: Option<&Part>,
    what: &str,
    sink: &mut Sink,
) {
    match (target_part, source_part) {
        (Some(target), Some(source)) => {
            variables(name, target, source, sink);
            markup(name, target, source, sink);
        }
        (None, Some(part)) if !message.is_incomplete => sink.push(
            Diagnostic::new(codes::UNTRANSLATED, format!("\"{name}\" is missing, but the German has it"))
                .at(message.span)
                .label(part.span, "the German")
                .hint("translate it; until then this part prints in German"),
        ),
        (Some(part), None) if !source.is_incomplete => sink.push(
            Diagnostic::new(codes::OBSOLETE_MESSAGE, format!("\"{name}\" is never printed: the German has no {what}"))
                .at(part.span)
                .label(source.span, "the German")
                .hint("delete it, or correct its name"),
        ),
        _ => {}
    }
}

fn variables(name: &str, target: &Part, source: &Part, sink: &mut Sink) {
    let mut misspelt = Vec::new();
    for (variable, used) in &target.variables {
        let Some(german) = source.variables.get(variable) else {
            misspelt.extend(nearest(variable, source.variables.keys().map(String::as_str)));
            sink.push(
                Diagnostic::new(
                    codes::VARIABLES_DIFFER,
                    format!("\"{name}\" uses ${variable}, which the German does not"),
                )
                .at(used.span)
                .label(source.span, "the German")
                .suggest(variable, source.variables.keys().map(String::as_str))
                .hint("use only the variables of the German"),
            );
            continue;
        };
        // Variants by words over a number, or by numbers over a word, always print the default.
        if (used.is_word && german.is_number) || (used.is_number && german.is_word) {
            let (here, there) = if used.is_word { ("word", "number") } else { ("number", "word") };
            sink.push(
                Diagnostic::new(
                    codes::VARIABLES_DIFFER,
                    format!("\"{name}\" chooses by ${variable} as a {here}, but in German it is a {there}"),
                )
                .at(used.span)
                .label(german.span, "the German")
                .hint("correct the keys of the variants"),
            );
        }
    }
    // What the German only chooses by carries nothing that is read: Turkish has no gender, Persian no such plural.
    for (variable, german) in source.variables.iter().filter(|(_, german)| german.is_printed) {
        match target.variables.get(variable) {
            Some(used) if used.is_printed => {}
            _ if misspelt.contains(&variable.as_str()) => {}
            _ => sink.push(
                Diagnostic::new(
                    codes::VARIABLES_DIFFER,
                    format!("\"{name}\" does not print ${variable}, as the German does"),
                )
                .at(target.span)
                .label(german.span, "the German")
                .hint(format!("write {{ ${variable} }} where it belongs")),
            ),
        }
    }
}

fn markup(name: &str, target: &Part, source: &Part, sink: &mut Sink) {
    // What is reported already is not counted.
    if target.has_faulty_markup || source.has_faulty_markup {
        return;
    }
    let times = |(least, most): (usize, usize)| match (least, most) {
        (0, 0) => "not at all".to_owned(),
        (1, 1) => "once".to_owned(),
        (least, most) if least == most => format!("{least} times"),
        (least, most) => format!("{least} to {most} times"),
    };
    for ((tag, here), (_, there)) in target.markup.counts().zip(source.markup.counts()) {
        if here != there {
            sink.push(
                Diagnostic::new(
                    codes::MARKUP_DIFFERS,
                    format!("\"{name}\" has <{tag}> {}, but the German {}", times(here), times(there)),
                )
                .at(target.span)
                .label(source.span, "the German")
                .hint(format!("mark the same words with <{tag}> as the German does")),
            );
        }
    }
}
