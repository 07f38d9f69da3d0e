//! Findings that an author has looked at and wants to keep.
//!
//! `<!-- sitegen: allow leftover, dash (a quotation) -->` before a block, or in it, silences findings in that
//! block; `# sitegen: allow leftover` does so in front matter, for its own line or for the key below it. What
//! stands in brackets is for people. One that silences nothing is a finding itself: it outlived its reason.

use super::Context;
use super::passage::Passage;
use crate::config::policy::{CHECKS, Level};
use crate::content::PageFile;
use crate::content::document::{Block, BlockKind, Place};
use crate::diagnostic::{Diagnostic, Span};

/// What opens a comment that silences.
const OPENING: &str = "sitegen: allow";

/// The silences of a file.
pub(super) struct Silences {
    list: Vec<Silence>,
}

/// A code that is allowed in a stretch of the file.
struct Silence {
    code: String,
    scope: Place,
    /// Where the comment stands.
    place: Place,
}

impl Silences {
    /// Reads the comments of a file.
    pub(super) fn of(file: &PageFile, text: &str, passages: &[Passage]) -> Self {
        let mut list = Vec::new();
        for (comment, place) in &file.document().comments {
            let scope = || scope(file, passages, place);
            add(comment, place, scope, &mut list);
        }
        front(file, text, &mut list);
        Self { list }
    }

    /// Whether a finding is silenced.
    pub(super) fn allow(&self, found: &Diagnostic) -> bool {
        self.list.iter().any(|silence| silence.covers(found))
    }

    /// Passes on what is not silenced, and reports silences that are not needed.
    pub(super) fn apply(
        &self,
        file: &PageFile,
        context: &Context<'_>,
        own: Vec<Diagnostic>,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut used = vec![false; self.list.len()];
        for diagnostic in own {
            let at = self.list.iter().position(|silence| silence.covers(&diagnostic));
            match at {
                Some(at) => used[at] = true,
                None => found.push(diagnostic),
            }
        }
        let mut odd = Vec::new();
        for (silence, used) in self.list.iter().zip(used) {
            let span = Span::new(&file.path, silence.place.clone());
            let known = CHECKS.map(|(check, _)| check);
            let code = silence.code.as_str();
            if !known.contains(&code) {
                let diagnostic = Diagnostic::warning("translation::unknown-silence", span).with("code", code);
                odd.push(diagnostic.suggest(code, known));
            } else if !used
                && context.programme.config.policies.level(&format!("translation::{code}")) != Some(Level::Off)
            {
                odd.push(Diagnostic::warning("translation::useless-silence", span).with("code", code));
            }
        }
        context.programme.config.policies.weigh(&mut odd);
        found.append(&mut odd);
    }
}

impl Silence {
    fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let name = diagnostic.code.strip_prefix("translation::").unwrap_or(diagnostic.code);
        let is_inside = |span: &Span| {
            self.scope.start <= span.start as usize && (span.start as usize) < self.scope.end.max(self.scope.start + 1)
        };
        name == self.code && diagnostic.span.as_ref().is_some_and(is_inside)
    }
}

/// Adds the codes of a comment, if it is one of ours.
fn add(comment: &str, place: &Place, scope: impl FnOnce() -> Place, list: &mut Vec<Silence>) {
    let Some(codes) = comment.trim().strip_prefix(OPENING) else { return };
    let scope = scope();
    let codes = codes.split('(').next().unwrap_or_default();
    for code in codes.split([',', ' ']).filter(|code| !code.is_empty()) {
        let code = code.strip_prefix("translation::").unwrap_or(code).to_owned();
        list.push(Silence { code, scope: scope.clone(), place: place.clone() });
    }
}

/// What a comment at a place is about: the passage that it stands in, else the block that follows.
fn scope(file: &PageFile, passages: &[Passage], comment: &Place) -> Place {
    let holds = |passage: &&Passage| passage.place.start < comment.start && comment.end <= passage.place.end;
    if let Some(passage) = passages.iter().find(holds) {
        return passage.place.clone();
    }
    following(&file.document().blocks, comment.end).unwrap_or(comment.end..comment.end)
}

/// The first block behind a byte.
fn following(blocks: &[Block], at: usize) -> Option<Place> {
    for block in blocks {
        if block.place.start >= at {
            return Some(block.place.clone());
        }
        let inner = match &block.kind {
            BlockKind::Quote(blocks) => following(blocks, at),
            BlockKind::List(list) => list.items.iter().find_map(|item| {
                if item.place.start >= at { Some(item.place.clone()) } else { following(&item.blocks, at) }
            }),
            _ => None,
        };
        if inner.is_some() {
            return inner;
        }
    }
    None
}

/// The comments of front matter: each is about its own line, or about the key below it with its list.
fn front(file: &PageFile, text: &str, list: &mut Vec<Silence>) {
    if !text.contains(OPENING) {
        return;
    }
    let mut at = 0;
    let mut open: Option<(usize, &str)> = None;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if index > 0 && line.trim_end() == "+++" {
            break;
        }
        let comment = line.find("# sitegen:").map(|at| (start + at, line[at + 1..].trim()));
        if let Some((place, words)) = open.take() {
            let is_list = line.contains('[') && !line.contains(']');
            let end = if is_list { text[start..].find(']').map_or(at, |end| start + end) } else { at };
            add(words, &(place..place + words.len() + 2), || start..end, list);
        }
        match comment {
            Some((place, words)) if line.trim_start().starts_with('#') => open = Some((place, words)),
            Some((place, words)) => add(words, &(place..place + words.len() + 2), || start..place, list),
            None => {}
        }
    }
    debug_assert!(list.iter().all(|silence| silence.place.end <= text.len()), "{}", file.path);
}
