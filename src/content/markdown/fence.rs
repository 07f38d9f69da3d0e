//! Fences: blocks of ours, and code.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, TagEnd};

use super::{Builder, push};
use crate::content::document::{BlockKind, Code, Place};
use crate::content::grammar::Fence;
use crate::content::{block_parser, form_parser};
use crate::diagnostic::Diagnostic;

/// The words of the fences that are ours.
pub const BLOCKS: [&str; 5] = ["form", "process", "checklist", "agenda", "embed"];

impl<'a> Builder<'a> {
    pub(super) fn code(&mut self, kind: CodeBlockKind<'a>, range: Range<usize>) -> BlockKind {
        let mut content: Option<Range<usize>> = None;
        let mut plain = String::new();
        for (event, inner) in self.events.by_ref() {
            match event {
                Event::Text(text) => {
                    plain.push_str(&text);
                    content = Some(content.map_or(inner.start, |before| before.start)..inner.end);
                }
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        let content = content.map(|range| self.place(range));
        let CodeBlockKind::Fenced(info) = kind else {
            return self.plain_code("", &plain, &range);
        };
        let word = info.split_whitespace().next().unwrap_or_default();
        match self.own_block(word, content, &range) {
            Some(kind) => kind,
            None => self.plain_code(word, &plain, &range),
        }
    }

    /// The block that a fence with this word holds, if it is one of ours.
    fn own_block(&mut self, word: &str, content: Option<Place>, range: &Range<usize>) -> Option<BlockKind> {
        if !BLOCKS.contains(&word) {
            return None;
        }
        let path = Arc::clone(&self.document.path);
        let place = self.place(range.clone());
        let text = self.text;
        let opening = text[place.clone()].lines().next().unwrap_or_default();
        let info = opening.trim_start_matches(['`', '~', ' ']);
        let lines = content.map_or_else(Vec::new, |content| lines(text, content));
        let info_place = place.start + opening.len() - info.len();
        let is_closed = is_closed(&text[place.clone()]);
        let fence = Fence { path: &path, marks: self.marks, info: (info.trim_end(), info_place), lines, place };
        let (document, sink) = (&mut self.document, &mut Vec::new());
        let kind = match word {
            "form" => BlockKind::Form(push(&mut document.forms, form_parser::parse(&fence, sink))),
            "process" => BlockKind::Process(push(&mut document.processes, block_parser::process(&fence, sink))),
            "checklist" => BlockKind::Checklist(push(&mut document.checklists, block_parser::checklist(&fence, sink))),
            "agenda" => BlockKind::Agenda(push(&mut document.agendas, block_parser::agenda(&fence, sink))),
            _ => BlockKind::Embed(push(&mut document.embeds, block_parser::embed(&fence, sink))),
        };
        if !is_closed {
            // What follows was never meant to be a part of it.
            let place = fence.place.start..fence.place.start + opening.trim_end().len();
            *sink = vec![Diagnostic::error("block::unclosed", fence.span(place)).with("word", word)];
        }
        if !sink.is_empty() {
            document.faulty.push(fence.place);
        }
        self.diagnostics.append(sink);
        Some(kind)
    }

    fn plain_code(&self, language: &str, text: &str, range: &Range<usize>) -> BlockKind {
        BlockKind::Code(Box::new(Code { language: language.to_owned(), text: self.unmask(text, range) }))
    }
}

/// The lines of a part of `text`, without their ends, and where each begins.
fn lines(text: &str, content: Place) -> Vec<(&str, usize)> {
    let mut at = content.start;
    let mut lines = Vec::new();
    for line in text[content].split_inclusive('\n') {
        lines.push((line.trim_end_matches(['\n', '\r']), at));
        at += line.len();
    }
    lines
}

/// Whether the text of a fenced block ends with a line of its marks.
fn is_closed(block: &str) -> bool {
    let mut lines = block.lines();
    let opening = lines.next().unwrap_or_default().trim_start();
    let mark = if opening.starts_with('~') { '~' } else { '`' };
    let count = opening.chars().take_while(|c| *c == mark).count();
    // In a quotation each line has its own sign.
    let last = lines.next_back().unwrap_or_default().trim_start_matches([' ', '\t', '>']).trim_end();
    last.len() >= count && last.chars().all(|c| c == mark)
}
