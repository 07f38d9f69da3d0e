//! `form` blocks: from lines to a [`Form`].

use crate::content::form::{Choice, Field, FieldKind, Form, Group};
use crate::content::grammar::{Attributes, Fence, Line, LineRole};
use crate::content::slug::is_id;
use crate::diagnostic::Diagnostic;

/// The settings of the fence.
const SETTINGS: [&str; 3] = ["version", "filled_by", "copies"];
/// The keys of a field.
pub const KEYS: [&str; 7] = ["required", "help", "prefill", "role", "low", "high", "rows"];
/// The key of an option with room for words of its own.
pub const FREE_TEXT: &str = "+text";
/// More rows, lines or steps than this are a slip of the pen, not a form.
const LIMIT: u32 = 200;

/// Parses a `form` block.
///
/// # Diagnostics
/// `form::…` for what a form may not be, `block::…` for its grammar.
pub fn parse(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Form {
    let mut form = settings(fence, diagnostics);
    let mut group = Group { place: fence.place.start..fence.place.start, ..Group::default() };
    for line in fence.items(diagnostics) {
        match line.role {
            LineRole::Group => {
                let next = read_group(fence, line, diagnostics);
                push_group(&mut form, std::mem::replace(&mut group, next));
            }
            LineRole::Item => {
                if let Some(field) = read_field(fence, line, diagnostics) {
                    group.fields.push(field);
                }
            }
            LineRole::Child => read_child(fence, line, group.fields.last_mut(), diagnostics),
        }
    }
    push_group(&mut form, group);
    check(&form, fence, diagnostics);
    form
}

fn push_group(form: &mut Form, group: Group) {
    if group.heading.is_some() || !group.fields.is_empty() {
        form.groups.push(group);
    }
}

fn settings(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Form {
    let mut settings = fence.settings(diagnostics);
    let is_name =
        settings.keys.first().is_some_and(|key| key.value.is_empty() && !SETTINGS.contains(&key.name.as_str()));
    let id = is_name.then(|| settings.keys.remove(0));
    match &id {
        None if settings.is_broken => {}
        None => diagnostics.push(Diagnostic::error("form::no-id", fence.span(fence.head()))),
        Some(key) if !is_id(&key.name) => {
            diagnostics.push(Diagnostic::error("block::bad-id", fence.span(key.place.clone())).with("id", &key.name));
        }
        Some(key) => diagnostics.extend(digit_first(&key.name, &key.place, fence)),
    }
    let number = |key: Option<crate::content::grammar::Key>, diagnostics: &mut Vec<_>| {
        key.and_then(|key| key.number(1..LIMIT, fence, diagnostics)).unwrap_or(1)
    };
    let version = number(settings.take("version"), diagnostics);
    let copies = number(settings.take("copies"), diagnostics);
    let filled_by = settings.take("filled_by").map(|key| key.value);
    settings.finish(&SETTINGS, fence, diagnostics);
    let id = id.map(|key| key.name).unwrap_or_default();
    Form { id, version, filled_by, copies, groups: Vec::new(), place: fence.place.clone() }
}

fn read_group(fence: &Fence<'_>, mut line: Line<'_>, diagnostics: &mut Vec<Diagnostic>) -> Group {
    let id = line.attributes.take_id(fence, &line.place, diagnostics);
    line.attributes.finish(&[], fence, diagnostics);
    let label = fence.text(line.rest.0, line.rest.1);
    Group { heading: Some((label, id)), fields: Vec::new(), place: line.place }
}

fn read_field(fence: &Fence<'_>, mut line: Line<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Field> {
    let (kind, rest) = read_kind(fence, &line, diagnostics)?;
    let attributes = &mut line.attributes;
    let id = match kind {
        FieldKind::Note => attributes.id.take().map(|(id, _)| id).unwrap_or_default(),
        _ => take_id(attributes, fence, &line.place, diagnostics),
    };
    let text = |attributes: &mut Attributes, name| {
        attributes.take(name).map(|key| fence.text(&key.value, key.value_place.start))
    };
    let kind = match (kind, attributes.take("rows")) {
        (FieldKind::Draw { height, rows }, Some(key)) => {
            FieldKind::Draw { height, rows: key.number(1..LIMIT, fence, diagnostics).unwrap_or(rows) }
        }
        (_, Some(key)) => {
            diagnostics.push(Diagnostic::error("block::unknown-key", fence.span(key.place)).with("key", "rows"));
            kind
        }
        (kind, None) => kind,
    };
    let label = fence.text(rest.0, rest.1);
    if label.is_empty() {
        diagnostics.push(Diagnostic::error("form::no-label", fence.span(line.place.clone())));
    }
    let field = Field {
        kind,
        label,
        id,
        children: Vec::new(),
        required: attributes.take("required").is_some(),
        help: text(attributes, "help"),
        prefill: attributes.take("prefill").map(|key| key.value),
        role: attributes.take("role").map(|key| key.value),
        low: text(attributes, "low"),
        high: text(attributes, "high"),
        place: line.place.clone(),
    };
    attributes.finish(&KEYS, fence, diagnostics);
    Some(field)
}

/// The type of a field and its size, and what is left of the line: the label.
fn read_kind<'a>(
    fence: &Fence<'_>,
    line: &Line<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(FieldKind, (&'a str, usize))> {
    let (rest, at) = line.rest;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let size = &rest[..end];
    let label = rest[end..].trim_start();
    let sized = (label, at + rest.len() - label.len());
    let number = || size.parse().ok().filter(|number| (1..LIMIT).contains(number));
    let steps = || size.split_once('-').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    let found = match line.word {
        "text" => Some((FieldKind::Text, line.rest)),
        "email" => Some((FieldKind::Email, line.rest)),
        "tel" => Some((FieldKind::Tel, line.rest)),
        "date" => Some((FieldKind::Date, line.rest)),
        "check" => Some((FieldKind::Check, line.rest)),
        "checks" => Some((FieldKind::Checks, line.rest)),
        "radio" => Some((FieldKind::Radio, line.rest)),
        "sign" => Some((FieldKind::Sign, line.rest)),
        "note" => Some((FieldKind::Note, line.rest)),
        "area" => number().map(|lines| (FieldKind::Area { lines }, sized)),
        "table" => number().map(|rows| (FieldKind::Table { rows }, sized)),
        "draw" => number().map(|height| (FieldKind::Draw { height, rows: 5 }, sized)),
        "scale" => steps().map(|(from, to)| (FieldKind::Scale { from, to }, sized)),
        "wheel" => steps().map(|(from, to)| (FieldKind::Wheel { from, to }, sized)),
        "grid" => grid_size(size).map(|(rows, columns)| (FieldKind::Grid { rows, columns }, sized)),
        word => {
            diagnostics.push(
                Diagnostic::error("form::unknown-type", fence.span(line.place.start..line.place.start + word.len()))
                    .with("word", word)
                    .suggest(word, FieldKind::WORDS),
            );
            return None;
        }
    };
    if found.is_none() {
        diagnostics.push(
            Diagnostic::error("form::no-size", fence.span(at..at + end)).with("word", line.word).with("size", size),
        );
    }
    found
}

fn grid_size(size: &str) -> Option<(u32, u32)> {
    let (rows, columns) = size.split_once(['x', '×'])?;
    let number = |text: &str| text.parse().ok().filter(|number| (1..=12).contains(number));
    Some((number(rows)?, number(columns)?))
}

fn read_child(fence: &Fence<'_>, mut line: Line<'_>, field: Option<&mut Field>, diagnostics: &mut Vec<Diagnostic>) {
    let id = take_id(&mut line.attributes, fence, &line.place, diagnostics);
    let free_text = line.attributes.take(FREE_TEXT).is_some();
    line.attributes.finish(&[FREE_TEXT], fence, diagnostics);
    let choice = Choice { label: fence.text(line.rest.0, line.rest.1), id, free_text, place: line.place.clone() };
    match field {
        Some(field) if takes_children(field.kind) => field.children.push(choice),
        Some(field) => diagnostics
            .push(Diagnostic::error("form::no-children", fence.span(line.place)).with("word", field.kind.word())),
        None => diagnostics.push(Diagnostic::error("block::child-first", fence.span(line.place))),
    }
}

/// Takes the id of a field or a child, which is a part of its name in the PDF and in answers.
fn take_id(
    attributes: &mut Attributes,
    fence: &Fence<'_>,
    line: &std::ops::Range<usize>,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let place = attributes.id.as_ref().map(|(_, place)| place.clone());
    let id = attributes.take_id(fence, line, diagnostics);
    diagnostics.extend(place.filter(|_| is_id(&id)).and_then(|place| digit_first(&id, &place, fence)));
    id
}

/// `form::digit-first`: a number in a name is that of a copy (`log.2.topic`) or of a row.
fn digit_first(id: &str, place: &std::ops::Range<usize>, fence: &Fence<'_>) -> Option<Diagnostic> {
    let fault = || Diagnostic::error("form::digit-first", fence.span(place.clone())).with("id", id);
    id.starts_with(|first: char| first.is_ascii_digit()).then(fault)
}

fn takes_children(kind: FieldKind) -> bool {
    use FieldKind::{Checks, Draw, Grid, Radio, Table, Wheel};
    matches!(kind, Checks | Radio | Table { .. } | Grid { .. } | Wheel { .. } | Draw { .. })
}

/// What can only be said of a whole field or form: missing children, sizes, ids used twice.
fn check(form: &Form, fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: Vec<(&str, &std::ops::Range<usize>)> = Vec::new();
    let headings = form.groups.iter().filter_map(|group| Some((group.heading.as_ref()?.1.as_str(), &group.place)));
    let fields = form.groups.iter().flat_map(|group| &group.fields);
    // The text of an option is kept under an id of its own, which no field may have.
    let texts: Vec<(String, &Choice)> = fields.clone().flat_map(free_texts).collect();
    let texts = texts.iter().map(|(id, option)| (id.as_str(), &option.place));
    for (id, place) in headings.chain(fields.clone().map(|field| (field.id.as_str(), &field.place))).chain(texts) {
        match seen.iter().find(|(other, _)| *other == id && !id.is_empty()) {
            Some((_, first)) => diagnostics.push(duplicate(id, place, first, fence)),
            None => seen.push((id, place)),
        }
    }
    for field in fields {
        check_field(field, fence, diagnostics);
    }
}

/// The ids under which the texts of a field's options are kept: `<field>-<option>-text`.
fn free_texts(field: &Field) -> impl Iterator<Item = (String, &Choice)> {
    let has_options = matches!(field.kind, FieldKind::Radio | FieldKind::Checks);
    let options = field.children.iter().filter(move |option| has_options && option.free_text);
    options.map(|option| (format!("{}-{}-text", field.id, option.id), option))
}

fn duplicate(
    id: &str,
    place: &std::ops::Range<usize>,
    first: &std::ops::Range<usize>,
    fence: &Fence<'_>,
) -> Diagnostic {
    Diagnostic::error("form::duplicate-id", fence.span(place.clone()))
        .with("id", id)
        .label(fence.span(first.clone()), "first")
}

fn check_field(field: &Field, fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let span = || fence.span(field.place.clone());
    for (index, choice) in field.children.iter().enumerate() {
        if let Some(first) = field.children[..index].iter().find(|other| other.id == choice.id && !choice.id.is_empty())
        {
            diagnostics.push(duplicate(&choice.id, &choice.place, &first.place, fence));
        }
    }
    if takes_children(field.kind) && field.children.is_empty() {
        diagnostics.push(Diagnostic::error("form::children-missing", span()).with("word", field.kind.word()));
    }
    match field.kind {
        FieldKind::Scale { from, to } | FieldKind::Wheel { from, to } if from >= to || to - from > 20 => {
            diagnostics.push(Diagnostic::error("form::bad-scale", span()).with("from", from).with("to", to));
        }
        FieldKind::Grid { rows, columns }
            if !field.children.is_empty() && field.children.len() != (rows * columns) as usize =>
        {
            diagnostics.push(
                Diagnostic::error("form::grid-boxes", span())
                    .with("expected", rows * columns)
                    .with("found", field.children.len()),
            );
        }
        _ => {}
    }
}
