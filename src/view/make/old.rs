//! For translators: the sections of a text whose source has changed, and what has changed in them.

use similar::{ChangeTag, TextDiff};

use super::Maker;
use crate::content::PageFile;
use crate::content::front::record::{Record, entry};
use crate::model::Page;
use crate::model::translation::OldSection;
use crate::source::lines::LineIndex;
use crate::view::old::{Known, OldText, Piece};

/// How many characters of unchanged text stay beside a change.
const CONTEXT: usize = 80;

impl Maker<'_> {
    /// The sections of a text that are old, where they are to be marked for the translators of the reader's
    /// language.
    pub(super) fn old_texts(&self, file: &PageFile, reader: usize) -> Vec<OldText> {
        let is_marked = self.commons.marked == Some(reader) && file.language == reader;
        let page = self.programme.find(file.name.id()).filter(|_| is_marked);
        let Some(page) = page.map(|page| &self.programme.pages[page]) else { return Vec::new() };
        page.old.get(reader).into_iter().flatten().filter_map(|old| self.old_text(page, file, old)).collect()
    }

    fn old_text(&self, page: &Page, file: &PageFile, old: &OldSection) -> Option<OldText> {
        let source = page.source_file();
        let section = &source.sections()[old.source];
        let text = self.sources.get(&source.path)?.text().ok()?;
        let own = self.sources.get(&file.path)?.text().ok()?;
        let now = source.section_text(text, old.source);
        let recorded = file.front.synced.as_ref().and_then(|synced| synced.get(&section.key)?.hash.as_deref());
        let former = recorded.and_then(|hash| self.sources.settings.former.find(&source.path, &section.key, hash));
        let (known, pieces) = match former {
            Some(former) => (Known::Text, changes(former, &now)),
            None if old.is_new => (Known::Nothing, vec![Piece::New(now)]),
            None => (Known::Hash, vec![Piece::Same(now)]),
        };
        let id = page.name.id();
        let at = LineIndex::new(text.as_bytes()).position(text.as_bytes(), section.start);
        let locale = self.localizers[source.language].locale();
        let code = self.localizers[file.language].locale().code();
        let record = Record::Follows { hash: section.short().to_owned(), reason: None };
        Some(OldText {
            key: format!("{id}#{}", section.key),
            place: old.translation.map(|index| file.section_place(index, own.len())),
            source: format!("{}:{}", source.path, at.line),
            lang: locale.code().to_owned(),
            dir: locale.direction().as_str().to_owned(),
            known,
            pieces,
            command: format!("sitegen i18n accept {id}.{code}#{}", section.key),
            line: entry(&section.key, &record),
        })
    }
}

/// What has become of a text, word by word. Of what has not changed only that stays which is near.
fn changes(former: &str, now: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(former, now);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    let last = runs.len().saturating_sub(1);
    let piece = |(at, (tag, run)): (usize, (ChangeTag, String))| match tag {
        ChangeTag::Equal => Piece::Same(shortened(&run, at > 0, at < last)),
        ChangeTag::Delete => Piece::Gone(run),
        ChangeTag::Insert => Piece::New(run),
    };
    runs.into_iter().enumerate().map(piece).collect()
}

/// The beginning of a text where something stands before it, its end where something follows.
fn shortened(text: &str, is_behind: bool, is_before: bool) -> String {
    let count = text.chars().count();
    let at = |char: usize| text.char_indices().nth(char).map_or(text.len(), |(at, _)| at);
    let space = |c: char| c.is_whitespace();
    let start = if is_behind { text[..at(CONTEXT)].rfind(space).unwrap_or_default() } else { 0 };
    let from = at(count.saturating_sub(CONTEXT));
    let end = text[from..].find(space).map_or(text.len(), |space| from + space);
    let end = if is_before { end } else { text.len() };
    if count <= 3 * CONTEXT || start >= end {
        return text.to_owned();
    }
    match (is_behind, is_before) {
        (true, true) => format!("{} …{}", &text[..start], &text[end..]),
        (true, false) => format!("{} …", &text[..start]),
        (false, true) => format!("…{}", &text[end..]),
        (false, false) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_have_changed_are_told_with_those_beside_them() {
        let same = |text: &str| Piece::Same(text.to_owned());
        let found = changes("Yksi kaksi kolme.", "Yksi neljä kolme.");
        let gone = Piece::Gone("kaksi".to_owned());
        assert_eq!(found, [same("Yksi "), gone, Piece::New("neljä".to_owned()), same(" kolme.")]);
        let long = "ääkköstä on tässä ".repeat(40);
        let found = changes(&format!("{long}a {long}b {long}"), &format!("{long}c {long}d {long}"));
        let lengths: Vec<usize> = found
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) => {
                    assert!(text.contains('…'), "{text}");
                    text.chars().count()
                }
                Piece::Gone(text) | Piece::New(text) => text.chars().count(),
            })
            .collect();
        assert!(lengths.iter().all(|length| *length <= 2 * CONTEXT + 2), "{lengths:?}");
        assert_eq!(lengths.len(), 7);
    }
}
