//! The German files → files for a new language, in which nothing is translated yet: every line of German is a comment.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::coverage::FOR_STAFF;
use super::plural::Plurals;
use super::scan;
use crate::lang::{Direction, Lang, SOURCE};
use crate::source::Project;

/// Every file of `locales/<lang>/`: (name, text). Words for staff are not among them.
pub fn skeleton(project: &Project, lang: &Lang) -> Vec<(String, String)> {
    let folder = format!("locales/{SOURCE}/");
    let head = head(lang);
    let mut files: Vec<(String, String)> = project
        .files_in(&folder, ".ftl")
        .map(|(_, file)| (file.path[folder.len()..].to_owned(), &file.text))
        .filter(|(name, _)| !FOR_STAFF.contains(&name.as_str()) && name != TERMS)
        .map(|(name, german)| (name, format!("{head}\n{}", commented(german))))
        .collect();
    files.push((TERMS.to_owned(), format!("{head}\n{}", terms(project))));
    files.push(("review.yaml".to_owned(), String::new()));
    files
}

/// Recurring office words. The German has none: it inflects too little to need them.
const TERMS: &str = "terms.ftl";

fn head(lang: &Lang) -> String {
    let direction = match lang.direction() {
        Direction::LeftToRight => "left to right",
        Direction::RightToLeft => "right to left",
    };
    let script = lang.script_name();
    let (name, tag) = (lang.native_name(), lang.to_string());
    let name = if name == tag { tag } else { format!("{name} ({tag})") };
    let mut text = format!("# {name}: {script} script, written {direction}.\n");
    let _ = writeln!(text, "# Plural forms: {}.", Plurals::of(lang).cardinal.with_examples());
    text.push_str(
        "# Nothing is translated yet. Each line of German is a comment: take \"# \" away, and write the translation after \"=\".\n\
         # Say here who translated the file, and when.\n",
    );
    text
}

/// What a further file of a language begins with: the comments at the head of another one. What they say of a machine would not be
/// true of a file that a person begins; then, and where there are none, it says which language this is.
pub fn skeleton_head(project: &Project, lang: &Lang) -> String {
    let folder = format!("locales/{lang}/");
    let of_file = |text: &str| -> String {
        let lines = text.trim_start_matches('\u{feff}').lines().take_while(|line| line.starts_with("# "));
        lines.map(|line| format!("{}\n", line.trim_end())).collect()
    };
    let mut heads = project.files_in(&folder, ".ftl").map(|(_, file)| of_file(&file.text));
    let is_true = |head: &String| !head.is_empty() && !head.to_lowercase().contains("machine");
    heads.find(is_true).unwrap_or_else(|| head(lang).lines().take(2).map(|line| format!("{line}\n")).collect())
}

/// Comments stay; what is said about the German file does not.
fn commented(german: &str) -> String {
    let mut text = String::new();
    let lines = german.trim_start_matches('\u{feff}').lines().skip_while(|line| line.starts_with("###"));
    for line in lines.skip_while(|line| line.trim().is_empty()) {
        match line.trim_end() {
            "" => {}
            line if line.starts_with('#') => text.push_str(line),
            line => {
                text.push_str("# ");
                text.push_str(line);
            }
        }
        text.push('\n');
    }
    text
}

/// The terms of all languages, each as the English has it, else as the first that has it.
fn terms(project: &Project) -> String {
    let mut found: BTreeMap<String, (String, String)> = BTreeMap::new();
    for tag in project.folders_in("locales/") {
        let Some(file) = project.find(&format!("locales/{tag}/{TERMS}")) else { continue };
        let file = &project.file(file).text;
        for (name, _, start) in scan::entries(file).into_iter().filter(|(name, ..)| name.starts_with('-')) {
            let entry = (tag.clone(), scan::entry_text(file, start).to_owned());
            if tag == "en" || !found.contains_key(&name) {
                found.insert(name, entry);
            }
        }
    }
    let mut text = "# The office words that recur, so that a word is the same everywhere. A term has the variants that this language\n\
                    # needs, by case for example; a message uses it as { -name } or { -name(case: \"gen\") }.\n"
        .to_owned();
    for (tag, entry) in found.values() {
        let _ = writeln!(text, "\n# As in \"{tag}\":");
        for line in entry.lines() {
            let _ = writeln!(text, "# {}", line.trim_end());
        }
    }
    text
}
