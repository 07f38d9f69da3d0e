//! `process`, `checklist`, `agenda` and `embed` blocks: from lines to types.

use jiff::civil::Time;

use crate::content::block::{
    Agenda, AgendaItem, Checklist, ChecklistItem, Download, Embed, EmbedItem, EmbedKind, Node, NodeKind, Process,
};
use crate::content::grammar::{Attributes, Fence, Key, Line, LineRole, attributes};
use crate::content::text::Text;
use crate::diagnostic::Diagnostic;

/// Parses a `process` block.
///
/// # Diagnostics
/// `process::unknown-type`, `process::unknown-node` for a target that is no node, `process::duplicate-id`.
pub fn process(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Process {
    let mut settings = fence.settings(diagnostics);
    let id = take_name(&mut settings);
    settings.finish(&[], fence, diagnostics);
    let mut nodes: Vec<Node> = Vec::new();
    let mut targets: Vec<Key> = Vec::new();
    for line in fence.items(diagnostics) {
        match line.role {
            LineRole::Item => nodes.extend(node(fence, line, &mut targets, diagnostics)),
            LineRole::Child => push_note(fence, &line, nodes.last_mut().map(|node| &mut node.notes), diagnostics),
            LineRole::Group => diagnostics.push(Diagnostic::error("block::no-groups", fence.span(line.place))),
        }
    }
    for target in targets {
        if !nodes.iter().any(|node| node.id == target.value) {
            diagnostics.push(
                Diagnostic::error("process::unknown-node", fence.span(target.value_place))
                    .with("id", &target.value)
                    .suggest(&target.value, nodes.iter().map(|node| node.id.as_str())),
            );
        }
    }
    report_duplicates(fence, nodes.iter().map(|node| (node.id.as_str(), &node.place)), diagnostics);
    Process { id, nodes, place: fence.place.clone() }
}

fn node(
    fence: &Fence<'_>,
    mut line: Line<'_>,
    targets: &mut Vec<Key>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let mut target = |attributes: &mut Attributes, name| {
        let key = attributes.take(name)?;
        targets.push(key.clone());
        Some(key.value)
    };
    let id = line.attributes.take_id(fence, &line.place, diagnostics);
    let page = line.attributes.take("page").map(|key| key.value);
    let attributes = &mut line.attributes;
    let kind = match line.word {
        "step" => NodeKind::Step { next: target(attributes, "next") },
        "decision" => NodeKind::Decision { yes: target(attributes, "yes"), no: target(attributes, "no") },
        "event" => NodeKind::Event { next: target(attributes, "next") },
        "loop" => NodeKind::Loop { repeat: target(attributes, "repeat"), next: target(attributes, "next") },
        "outcome" => NodeKind::Outcome,
        word => {
            let place = line.place.start..line.place.start + word.len();
            let unknown = Diagnostic::error("process::unknown-type", fence.span(place));
            diagnostics.push(unknown.with("word", word).suggest(word, NodeKind::WORDS));
            return None;
        }
    };
    attributes.finish(&["next", "yes", "no", "repeat", "page"], fence, diagnostics);
    let label = fence.text(line.rest.0, line.rest.1);
    Some(Node { kind, label, id, page, notes: Vec::new(), place: line.place })
}

/// Parses a `checklist` block.
pub fn checklist(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Checklist {
    let mut settings = fence.settings(diagnostics);
    let result = |key: Option<Key>| key.map(|key| fence.text(&key.value, key.value_place.start));
    let result_all = result(settings.take("result-all"));
    let result_some = result(settings.take("result-some"));
    let id = take_name(&mut settings);
    settings.finish(&["result-all", "result-some"], fence, diagnostics);
    let mut items: Vec<ChecklistItem> = Vec::new();
    for mut line in fence.items(diagnostics) {
        if line.role != LineRole::Item || line.word != "check" {
            diagnostics.push(Diagnostic::error("checklist::only-checks", fence.span(line.place)));
            continue;
        }
        let id = line.attributes.take_id(fence, &line.place, diagnostics);
        line.attributes.finish(&[], fence, diagnostics);
        items.push(ChecklistItem { label: fence.text(line.rest.0, line.rest.1), id, place: line.place });
    }
    report_duplicates(fence, items.iter().map(|item| (item.id.as_str(), &item.place)), diagnostics);
    Checklist { id, items, result_all, result_some, place: fence.place.clone() }
}

/// Parses an `agenda` block: lines that begin with a time, `17:00` or `17.00`, or a range of times.
///
/// # Diagnostics
/// `agenda::bad-time`, `agenda::end-before-start`.
pub fn agenda(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Agenda {
    fence.settings(diagnostics).finish(&[], fence, diagnostics);
    let mut items: Vec<AgendaItem> = Vec::new();
    for mut line in fence.items(diagnostics) {
        if line.role == LineRole::Child {
            push_note(fence, &line, items.last_mut().map(|item| &mut item.notes), diagnostics);
            continue;
        }
        let place = line.place.start..line.place.start + line.word.len();
        let (first, second) = line.word.split_once(['-', '–']).map_or((line.word, None), |(a, b)| (a, Some(b)));
        let (start, end) = (time(first), second.map(time));
        let (Some(start), Some(end)) = (start, end.map_or(Some(None), |end| end.map(Some))) else {
            diagnostics.push(Diagnostic::error("agenda::bad-time", fence.span(place)).with("value", line.word));
            continue;
        };
        if end.is_some_and(|end| end < start) {
            diagnostics.push(Diagnostic::error("agenda::end-before-start", fence.span(place)));
        }
        let id = line.attributes.id.take().map(|(id, _)| id).unwrap_or_default();
        line.attributes.finish(&[], fence, diagnostics);
        let label = fence.text(line.rest.0, line.rest.1);
        items.push(AgendaItem { start, end, label, id, notes: Vec::new(), place: line.place });
    }
    Agenda { items, place: fence.place.clone() }
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// Parses an `embed` block.
///
/// # Diagnostics
/// `embed::unknown-type`, `embed::nothing-named` where a page has to be named.
pub fn embed(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Embed {
    fence.settings(diagnostics).finish(&[], fence, diagnostics);
    let said = fence.lines.iter().filter(|(line, _)| !line.trim().is_empty());
    let items = said.filter_map(|(line, at)| embed_item(fence, line, *at, diagnostics)).collect();
    Embed { items, place: fence.place.clone() }
}

#[expect(clippy::too_many_lines, reason = "a table: an arm a kind")]
fn embed_item(fence: &Fence<'_>, line: &str, at: usize, diagnostics: &mut Vec<Diagnostic>) -> Option<EmbedItem> {
    let start = at + line.len() - line.trim_start().len();
    let line = line.trim();
    let place = start..start + line.len();
    let word = line.split_whitespace().next().unwrap_or_default();
    let mut rest = match attributes(&line[word.len()..], start + word.len()) {
        Ok(rest) => rest,
        Err(place) => {
            diagnostics.push(Diagnostic::error("block::attributes", fence.span(place)));
            return None;
        }
    };
    let named = take_name(&mut rest);
    let value = |rest: &mut Attributes, name| rest.take(name).map(|key| key.value);
    let kind = match word {
        "page" => EmbedKind::Page { page: named.clone() },
        "activities" => EmbedKind::Activities { phase: value(&mut rest, "phase") },
        "faq" => EmbedKind::Faq { audience: value(&mut rest, "audience") },
        "form" => {
            let copies = rest.take("copies").and_then(|key| key.number(1..100, fence, diagnostics)).unwrap_or(1);
            EmbedKind::Form { page: named.clone(), copies }
        }
        "process" => EmbedKind::Process { page: named.clone() },
        "events" => EmbedKind::Events { season: value(&mut rest, "season") },
        "stories" => EmbedKind::Stories { season: value(&mut rest, "season") },
        "partners" => EmbedKind::Partners,
        "glossary" => EmbedKind::Glossary,
        "people" => EmbedKind::People { kind: value(&mut rest, "kind") },
        "downloads" => EmbedKind::Downloads,
        "download" => EmbedKind::Download(Download {
            target: named.clone(),
            title: rest.take("title").map(|key| fence.text(&key.value, key.value_place.start)),
            language: value(&mut rest, "language"),
        }),
        "notes" => EmbedKind::Notes { pages: named.parse().ok().filter(|n| (1..50).contains(n)).unwrap_or(1) },
        "pagebreak" => EmbedKind::PageBreak,
        word => {
            let place = place.start..place.start + word.len();
            let unknown = Diagnostic::error("embed::unknown-type", fence.span(place));
            diagnostics.push(unknown.with("word", word).suggest(word, EmbedKind::WORDS));
            return None;
        }
    };
    rest.finish(&["phase", "audience", "copies", "kind", "season", "title", "language"], fence, diagnostics);
    if named.is_empty() && kind.names_something() {
        diagnostics.push(Diagnostic::error("embed::nothing-named", fence.span(place)).with("word", word));
        return None;
    }
    Some(EmbedItem { kind, place })
}

/// Takes the first bare word of a list: `programme` in `process programme`.
fn take_name(attributes: &mut Attributes) -> String {
    let is_name = attributes.keys.first().is_some_and(|key| key.value.is_empty() && key.place.len() == key.name.len());
    if is_name { attributes.keys.remove(0).name } else { String::new() }
}

fn push_note(fence: &Fence<'_>, line: &Line<'_>, notes: Option<&mut Vec<Text>>, diagnostics: &mut Vec<Diagnostic>) {
    match notes {
        Some(notes) => notes.push(fence.text(line.rest.0, line.rest.1)),
        None => diagnostics.push(Diagnostic::error("block::child-first", fence.span(line.place.clone()))),
    }
}

fn report_duplicates<'a>(
    fence: &Fence<'_>,
    ids: impl Iterator<Item = (&'a str, &'a std::ops::Range<usize>)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: Vec<(&str, &std::ops::Range<usize>)> = Vec::new();
    for (id, place) in ids {
        match seen.iter().find(|(other, _)| *other == id && !id.is_empty()) {
            Some((_, first)) => diagnostics.push(
                Diagnostic::error("block::duplicate-id", fence.span(place.clone()))
                    .with("id", id)
                    .label(fence.span((*first).clone()), "first"),
            ),
            None => seen.push((id, place)),
        }
    }
}
