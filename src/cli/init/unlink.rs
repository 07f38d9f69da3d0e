//! Pages that are taken out of a programme, and what leads to them: a link becomes plain text, a step of a
//! process that speaks of such a page goes, and so does a line that embeds it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::starter::Starter;
use crate::content::PageFile;
use crate::content::block::{EmbedKind, NodeKind, Process};
use crate::content::document::Document;
use crate::model::links;

/// Takes what leads to these pages out of all others.
pub(super) fn unlink(starter: &mut Starter, gone: &BTreeSet<String>) {
    let Some(site) = starter.site().filter(|_| !gone.is_empty()) else { return };
    let programme = &site.content.programme;
    for page in programme.pages.iter().chain(&programme.aside).filter(|page| !gone.contains(page.name.id())) {
        for file in page.versions.iter().flatten() {
            let text = starter.text(&file.path);
            let edits = edits(file, &text, gone);
            if !edits.is_empty() {
                starter.set(&file.path, applied(text, edits));
            }
        }
    }
}

/// A range of bytes, and what is to stand there.
type Edit = (Range<usize>, String);

fn edits(file: &PageFile, text: &str, gone: &BTreeSet<String>) -> Vec<Edit> {
    let document = &file.document();
    let mut edits = Vec::new();
    for link in &document.links {
        let target = &text[link.place.clone()];
        let label = target.strip_prefix('[').and_then(|rest| Some(&rest[..rest.rfind("](")?]));
        let Some((label, destination)) =
            label.and_then(|label| Some((label, target[label.len() + 3..].strip_suffix(')')?)))
        else {
            continue;
        };
        if links::page_ids(file.name.folder(), destination).iter().any(|id| gone.contains(id)) {
            edits.push((link.place.clone(), label.to_owned()));
        }
    }
    for process in &document.processes {
        edits.extend(of_process(process, text, gone));
    }
    edits.extend(of_embeds(document, text, gone));
    edits
}

/// Steps that speak of a page that is gone go with it; who led there leads to what follows.
fn of_process(process: &Process, text: &str, gone: &BTreeSet<String>) -> Vec<Edit> {
    let is_gone = |index: usize| process.nodes[index].page.as_ref().is_some_and(|page| gone.contains(page));
    let follows = |id: &str| {
        let from = process.nodes.iter().position(|node| node.id == id)?;
        (from..process.nodes.len()).find(|index| !is_gone(*index)).map(|index| process.nodes[index].id.as_str())
    };
    let mut edits = Vec::new();
    for (index, node) in process.nodes.iter().enumerate() {
        if is_gone(index) {
            let end = process.nodes.get(index + 1).map_or(process.place.end, |next| next.place.start);
            edits.push((line_start(text, node.place.start)..line_start(text, end), String::new()));
            continue;
        }
        for (key, target) in targets(&node.kind) {
            let line = &text[node.place.clone()];
            let written = format!("{key}={target}");
            if let Some(at) = line.find(&written)
                && let Some(next) = follows(target).filter(|next| *next != target)
            {
                let start = node.place.start + at;
                edits.push((start..start + written.len(), format!("{key}={next}")));
            }
        }
    }
    edits
}

fn targets(kind: &NodeKind) -> Vec<(&'static str, &str)> {
    let named = match kind {
        NodeKind::Step { next } | NodeKind::Event { next } => vec![("next", next)],
        NodeKind::Decision { yes, no } => vec![("yes", yes), ("no", no)],
        NodeKind::Loop { repeat, next } => vec![("repeat", repeat), ("next", next)],
        NodeKind::Outcome => Vec::new(),
    };
    named.into_iter().filter_map(|(key, target)| Some((key, target.as_deref()?))).collect()
}

/// Lines that show a page that is gone; a block of which nothing is left goes as a whole.
fn of_embeds(document: &Document, text: &str, gone: &BTreeSet<String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for embed in &document.embeds {
        let is_gone = |kind: &EmbedKind| match kind {
            EmbedKind::Page { page } | EmbedKind::Form { page, .. } => gone.contains(page),
            EmbedKind::Process { page } => gone.contains(page),
            EmbedKind::Download(file) => gone.contains(&file.target),
            _ => false,
        };
        if embed.items.iter().all(|item| is_gone(&item.kind) || item.kind == EmbedKind::PageBreak) {
            edits.push((embed.place.clone(), String::new()));
            continue;
        }
        for item in embed.items.iter().filter(|item| is_gone(&item.kind)) {
            let end = text[item.place.end..].find('\n').map_or(text.len(), |at| item.place.end + at + 1);
            edits.push((line_start(text, item.place.start)..end, String::new()));
        }
    }
    edits
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The text with what stands at each range replaced; of two that lie in each other, the first counts.
fn applied(text: String, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, replacement) in edits {
        if range.start >= done {
            out.push_str(&text[done..range.start]);
            out.push_str(&replacement);
            done = range.end;
        }
    }
    out + &text[done..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_a_page_goes_with_it() {
        let mut starter = Starter::default();
        starter.set("sitegen.toml", "[[languages]]\ncode = \"fi\"\n".to_owned());
        let gone = "+++\ntitle = \"Poissa\"\n+++\n";
        starter.set("content/events/midway.fi.md", gone.to_owned());
        let page = "+++\ntitle = \"A\"\n+++\n\nKatso [puoliväliä *nyt*](events/midway.md#x) ja [muuta](https://example.org/).\n\n\
                    ```process p\nstep A {#a next=b}\nevent B {#b page=events/midway}\n  - Ohje\nstep C {#c}\nloop D {#d repeat=b next=e}\noutcome E {#e}\n```\n\n\
                    ```embed\npage events/midway\nnotes 2\n```\n\nLoppu.\n";
        starter.set("content/index.fi.md", page.to_owned());
        unlink(&mut starter, &BTreeSet::from(["events/midway".to_owned()]));
        let expected = "+++\ntitle = \"A\"\n+++\n\nKatso puoliväliä *nyt* ja [muuta](https://example.org/).\n\n\
                        ```process p\nstep A {#a next=c}\nstep C {#c}\nloop D {#d repeat=c next=e}\noutcome E {#e}\n```\n\n\
                        ```embed\nnotes 2\n```\n\nLoppu.\n";
        assert_eq!(starter.text("content/index.fi.md"), expected);
    }
}
