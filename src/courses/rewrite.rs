//! The file of courses with the changes of a plan: a few bytes each, and everything else as it was.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use super::compare::{Changed, Plan};
use super::{Field, Lesson, Value, Values, values};
use crate::content::node::{self, Kind, Node};
use crate::content::{Course, courses_in, record_at};
use crate::diag::Sink;
use crate::source::{Project, Span};

/// Who says what the table says: new and changed courses are confirmed by it.
#[derive(Debug, Clone)]
pub struct Evidence {
    pub on: Date,
    pub source: String,
}

/// What a file begins with that is made anew.
const HEADER: &str = "# yaml-language-server: $schema=../schema/courses.json\n\n";

/// Bytes of the file, and what stands there now.
type Edit = (Range<usize>, String);

/// The text of `path` with the changes of a plan; courses in `gone` are taken out. A file that is not there is made whole.
///
/// `None` if the file is written in a way that these changes cannot be put into: what comes out is read again, and must say exactly
/// what it should.
pub fn rewrite(project: &Project, path: &str, plan: &Plan, gone: &BTreeSet<String>, by: &Evidence) -> Option<String> {
    let text = project.find(path).map_or_else(String::new, |file| project.file(file).text.to_string());
    let tree = match project.find(path) {
        Some(file) => Some(node::parse(project, file, &mut Sink::default())?),
        None => None,
    };
    let items: &[Node] = match tree.as_ref().map(|tree| &tree.kind) {
        Some(Kind::Sequence(items)) => items,
        None | Some(Kind::Null) => &[],
        Some(_) => return None,
    };
    let mut edits = Vec::new();
    for changed in &plan.changed {
        let item = items.iter().find(|item| item.id() == Some(&changed.id))?;
        let record = Record::of(&text, item)?;
        for (field, value) in &changed.fields {
            edits.push(record.set(*field, value.as_ref())?);
        }
        edits.extend(record.confirm(by)?);
    }
    for item in items.iter().filter(|item| item.id().is_some_and(|id| gone.contains(id))) {
        edits.push((around(&text, item)?, String::new()));
    }
    let mut after = edited(&text, edits)?;
    append(&mut after, items, tree.as_ref(), &text, plan, by)?;
    let after = if text.contains("\r\n") { after.replace("\r\n", "\n").replace('\n', "\r\n") } else { after };
    says(&after, path, &wanted(&text, path, plan, gone)?).then_some(after)
}

/// The text of a file in which one fact is confirmed anew: another day, and if it is another source, that one in place of the old one
/// and of what belonged to it. `verified` is the place of what says so now.
pub fn reconfirmed(project: &Project, verified: Span, by: &Evidence) -> Option<String> {
    let text = &project.file(verified.file).text;
    let tree = node::parse(project, verified.file, &mut Sink::default())?;
    let record = Record::of(text, record_at(&tree, verified)?)?;
    let source = record.entries.get(record.at("source")?)?;
    let is_same = matches!(&source.1.kind, Kind::Scalar(source) if source.trim() == by.source);
    let edits = if is_same { vec![record.put("on", Some(by.on.to_string()))?] } else { record.confirmed_by(by)? };
    edited(text, edits)
}

fn edited(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    let mut after = text.to_owned();
    // From the end, so that places before it stay where they are.
    edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    for (range, with) in merged(edits) {
        after.get(range.clone())?;
        after.replace_range(range, &with);
    }
    Some(after)
}

/// Two things that are put into the same place stand there one after the other.
fn merged(edits: Vec<Edit>) -> Vec<Edit> {
    let mut merged: Vec<Edit> = Vec::new();
    for (range, with) in edits {
        match merged.last_mut() {
            Some((last, text)) if *last == range && range.is_empty() => text.push_str(&with),
            _ => merged.push((range, with)),
        }
    }
    merged
}

fn wanted(text: &str, path: &str, plan: &Plan, gone: &BTreeSet<String>) -> Option<Vec<Values>> {
    let mut wanted: Vec<Values> = courses_in(path, text)?.iter().map(values).collect();
    let is_gone = |values: &Values| matches!(values.get(&Field::Id), Some(Value::Id(id)) if gone.contains(id));
    wanted.retain(|values| !is_gone(values));
    for Changed { id, fields, .. } in &plan.changed {
        let one = wanted.iter_mut().find(|one| one.get(&Field::Id) == Some(&Value::Id(id.clone())))?;
        for (field, value) in fields {
            match value {
                Some(value) => one.insert(*field, value.clone()),
                None => one.remove(field),
            };
        }
    }
    wanted.extend(plan.new.iter().cloned());
    Some(wanted)
}

fn says(text: &str, path: &str, wanted: &[Values]) -> bool {
    courses_in(path, text).is_some_and(|found: Vec<Course>| found.iter().map(values).eq(wanted.iter().cloned()))
}

/// The mapping of one course in the text.
struct Record<'a> {
    text: &'a str,
    entries: &'a [(crate::source::Spanned<String>, Node)],
    is_flow: bool,
}

impl<'a> Record<'a> {
    fn of(text: &'a str, node: &'a Node) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else { return None };
        let first = entries.first()?.0.span.start as usize;
        let is_flow = text.get(..first)?.trim_end().ends_with('{');
        Some(Self { text, entries, is_flow })
    }

    fn at(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|(found, _)| found.value == key)
    }

    fn set(&self, field: Field, value: Option<&Value>) -> Option<Edit> {
        match (field.keys(), value) {
            ([key], Some(Value::Lessons(lessons))) => self.put_lessons(key, lessons),
            ([key], value) => self.put(key, value.map(yaml)),
            ([outer, key], value) => {
                let (_, node) = self.entries.get(self.at(outer)?)?;
                Self::of(self.text, node)?.put(key, value.map(yaml))
            }
            _ => None,
        }
    }

    /// The day and the source of a course that is confirmed anew.
    fn confirm(&self, by: &Evidence) -> Option<Vec<Edit>> {
        let (_, node) = self.entries.get(self.at("verified")?)?;
        Self::of(self.text, node)?.confirmed_by(by)
    }

    /// The same within what says who confirmed it; what else stood there belonged to the old source.
    fn confirmed_by(&self, by: &Evidence) -> Option<Vec<Edit>> {
        let mut edits = vec![self.put("on", Some(by.on.to_string()))?, self.put("source", Some(quoted(&by.source)))?];
        for key in ["url", "by"].into_iter().filter(|key| self.at(key).is_some()) {
            edits.push(self.put(key, None)?);
        }
        Some(edits)
    }

    /// Sets a key, or takes it out.
    fn put(&self, key: &str, value: Option<String>) -> Option<Edit> {
        match (self.at(key), value) {
            (Some(at), Some(value)) => Some((extent(self.text, &self.entries.get(at)?.1)?, value)),
            (Some(at), None) => Some((self.without(at)?, String::new())),
            (None, Some(value)) => self.insert(key, &value),
            (None, None) => None,
        }
    }

    /// Lessons that differ, each by itself if there are as many as before.
    fn put_lessons(&self, key: &str, lessons: &[Lesson]) -> Option<Edit> {
        let Some(at) = self.at(key) else {
            return self.insert(key, &format!("[{}]", flow_lessons(lessons).join(", ")));
        };
        let node = &self.entries.get(at)?.1;
        let range = extent(self.text, node)?;
        if self.text.get(range.start..)?.starts_with('[') {
            return Some((range, format!("[{}]", flow_lessons(lessons).join(", "))));
        }
        let Kind::Sequence(items) = &node.kind else { return None };
        let ranges: Vec<Range<usize>> = items.iter().map(|item| extent(self.text, item)).collect::<Option<_>>()?;
        let new = flow_lessons(lessons);
        if ranges.len() != new.len() {
            let line_start = self.text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
            let indent = " ".repeat(range.start - line_start);
            return Some((range, format!("- {}", new.join(&format!("\n{indent}- ")))));
        }
        // Everything between the lessons stays: spaces, comments.
        let (first, last) = (ranges.first()?.start, ranges.last()?.end);
        let mut whole = String::new();
        let mut until = first;
        for (range, new) in ranges.iter().zip(&new) {
            whole.push_str(self.text.get(until..range.start)?);
            whole.push_str(new);
            until = range.end;
        }
        Some((first..last, whole))
    }

    /// The bytes of an entry with what separates it from others.
    fn without(&self, at: usize) -> Option<Range<usize>> {
        let (key, node) = self.entries.get(at)?;
        let (start, end) = (key.span.start as usize, extent(self.text, node)?.end);
        if !self.is_flow {
            return Some(line_start(self.text, start)..line_end(self.text, end));
        }
        match at.checked_sub(1).and_then(|before| self.entries.get(before)) {
            Some((_, before)) => Some(extent(self.text, before)?.end..end),
            None => Some(start..self.entries.get(1)?.0.span.start as usize),
        }
    }

    /// A new entry, after those that stand before it in the model.
    fn insert(&self, key: &str, value: &str) -> Option<Edit> {
        const ORDER: [&str; 22] = [
            "id",
            "offer",
            "level",
            "audience",
            "venue",
            "district",
            "term",
            "start",
            "end",
            "registration_from",
            "registration_until",
            "schedule",
            "childcare",
            "shift_friendly",
            "work_related",
            "online",
            "places",
            "cost",
            "contact",
            "verified",
            "on",
            "source",
        ];
        let rank = |key: &str| ORDER.iter().position(|known| *known == key);
        let before = self.entries.iter().rposition(|(found, _)| rank(&found.value) < rank(key)).unwrap_or(0);
        let (found, node) = self.entries.get(before)?;
        let end = extent(self.text, node)?.end;
        if self.is_flow {
            return Some((end..end, format!(", {key}: {value}")));
        }
        let column = found.span.start as usize - line_start(self.text, found.span.start as usize);
        let end = line_end(self.text, end);
        let line = format!("{}{key}: {value}\n", " ".repeat(column));
        let is_open = !self.text.get(..end)?.ends_with('\n');
        Some((end..end, if is_open { format!("\n{line}") } else { line }))
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
}

/// After the line feed.
fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |length| at + length + 1)
}

/// Where a value stands, from its first to its last byte; brackets, quotes and hyphens are part of it.
fn extent(text: &str, node: &Node) -> Option<Range<usize>> {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let from = text.get(start..)?;
    match &node.kind {
        Kind::Sequence(_) | Kind::Mapping(_) if from.starts_with(['[', '{']) => Some(start..start + closed(from)?),
        Kind::Sequence(items) => {
            let first = extent(text, items.first()?)?.start;
            let hyphen = text.get(..first)?.rfind('-')?;
            Some(hyphen..extent(text, items.last()?)?.end)
        }
        Kind::Mapping(entries) => Some(entries.first()?.0.span.start as usize..extent(text, &entries.last()?.1)?.end),
        Kind::Null => Some(start..start),
        Kind::Bool(_) | Kind::Scalar(_) => match from.chars().next()? {
            quote @ ('"' | '\'') => Some(start..start + unquoted(from, quote)?),
            _ => Some(start..start + text.get(start..end)?.trim_end().len()),
        },
    }
}

/// The length of a quoted text.
fn unquoted(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            if quote == '\'' && letters.next_if(|(_, next)| *next == '\'').is_some() {
                continue;
            }
            return Some(at + 1);
        }
    }
    None
}

/// The length of what stands in brackets.
fn closed(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(letter) = text.get(at..)?.chars().next() {
        match letter {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.checked_sub(1)?,
            '"' | '\'' => at += unquoted(text.get(at..)?, letter)? - 1,
            '#' if text.get(..at)?.ends_with([' ', '\n']) => at = line_end(text, at) - 1,
            _ => {}
        }
        at += letter.len_utf8();
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// A whole item of the list with its hyphen, its lines, comments right above it, and the empty line that ends it.
fn around(text: &str, item: &Node) -> Option<Range<usize>> {
    let range = extent(text, item)?;
    let mut start = line_start(text, range.start);
    if !text.get(start..range.start)?.trim_start().starts_with('-') {
        return None;
    }
    let mut above = start;
    while let Some(previous) = above.checked_sub(1).map(|end| line_start(text, end)) {
        let line = text.get(previous..above)?.trim();
        if !line.starts_with('#') {
            // Comments at the head of the file are about all of it.
            start = above;
            break;
        }
        above = previous;
    }
    let mut end = line_end(text, range.end);
    while text.get(end..line_end(text, end)).is_some_and(|line| !line.is_empty() && line.trim().is_empty()) {
        end = line_end(text, end);
    }
    Some(start..end)
}

/// Puts new courses after the others.
fn append(
    after: &mut String,
    items: &[Node],
    tree: Option<&Node>,
    before: &str,
    plan: &Plan,
    by: &Evidence,
) -> Option<()> {
    if tree.is_none() {
        after.push_str(HEADER);
    }
    let is_empty_list = items.is_empty() && matches!(tree.map(|tree| &tree.kind), Some(Kind::Sequence(_)));
    if is_empty_list && !plan.new.is_empty() {
        // `[]` makes room.
        let range = extent(before, tree?)?;
        after.replace_range(line_start(before, range.start)..line_end(before, range.end), "");
    }
    let indent = match items.first() {
        Some(item) => {
            let first = extent(before, item)?.start;
            let start = line_start(before, first);
            let line = before.get(start..first)?;
            " ".repeat(line.len() - line.trim_start().len())
        }
        None => String::new(),
    };
    let with_gaps = items.len() < 2 || before.contains("\n\n") || before.contains("\r\n\r\n");
    for course in &plan.new {
        if !after.is_empty() && !after.ends_with('\n') {
            after.push('\n');
        }
        if with_gaps && !after.is_empty() && !after.ends_with("\n\n") && !after.ends_with("\n\r\n") {
            after.push('\n');
        }
        for line in lines(course, by) {
            after.push_str(&format!("{indent}{line}\n"));
        }
    }
    Some(())
}

/// A course as the shipped files are written.
fn lines(course: &Values, by: &Evidence) -> Vec<String> {
    let say = |field: Field| course.get(&field).map(yaml);
    let mut lines = Vec::new();
    let mut push = |key: &str, value: Option<String>| lines.extend(value.map(|value| format!("  {key}: {value}")));
    push("id", say(Field::Id));
    push("offer", say(Field::Offer));
    let both = |one: Field, other: Field| Some((say(one)?, say(other)?));
    push("level", both(Field::Entry, Field::Target).map(|(from, to)| format!("{{ entry: {from}, target: {to} }}")));
    push("audience", say(Field::Audience));
    push("venue", say(Field::Venue));
    push("district", say(Field::District));
    let until = say(Field::Registration).map(|day| format!(", registration_until: {day}")).unwrap_or_default();
    push("term", both(Field::Start, Field::End).map(|(from, to)| format!("{{ start: {from}, end: {to}{until} }}")));
    if let Some(Value::Lessons(lessons)) = course.get(&Field::Times) {
        push("schedule", Some(format!("\n    - {}", flow_lessons(lessons).join("\n    - "))));
    }
    for field in [Field::Childcare, Field::ShiftFriendly, Field::WorkRelated, Field::Online] {
        push(field.keys()[0], say(field));
    }
    push("places", say(Field::Places));
    push("cost", say(Field::Cost));
    push("contact", say(Field::Contact));
    push("verified", Some(format!("{{ on: {}, source: {} }}", by.on, quoted(&by.source))));
    let lines = lines.iter().flat_map(|entry| entry.lines()).map(|line| line.trim_end().to_owned());
    lines.enumerate().map(|(at, line)| if at == 0 { line.replacen("  ", "- ", 1) } else { line }).collect()
}

fn flow_lessons(lessons: &[Lesson]) -> Vec<String> {
    let one = |(days, from, to): &Lesson| {
        let days: Vec<&str> = days.iter().map(|day| day.word()).collect();
        format!(
            "{{ days: [{}], from: \"{}\", to: \"{}\" }}",
            days.join(", "),
            from.strftime("%H:%M"),
            to.strftime("%H:%M")
        )
    };
    lessons.iter().map(one).collect()
}

fn yaml(value: &Value) -> String {
    match value {
        Value::Id(id) => id.clone(),
        Value::Level(level) => level.word().to_owned(),
        Value::Audience(all) => format!("[{}]", all.iter().map(|one| one.word()).collect::<Vec<_>>().join(", ")),
        Value::Day(day) => day.to_string(),
        Value::Lessons(lessons) => format!("[{}]", flow_lessons(lessons).join(", ")),
        Value::Yes => "true".to_owned(),
        Value::Places(count) => count.to_string(),
        Value::Cost(cost) => cost.word().to_owned(),
    }
}

/// Text in double quotes, on one line.
fn quoted(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
