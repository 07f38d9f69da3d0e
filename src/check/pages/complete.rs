//! Pages that an organiser has yet to complete: those that the law asks for come prefilled, and nobody but
//! the organiser knows the rest.

use crate::config::Config;
use crate::config::lawful::{FACTS, KEYS, TO_COMPLETE};
use crate::content::PageFile;
use crate::content::text::Placeable;
use crate::diagnostic::{Diagnostic, Span};

/// `lawful::incomplete`, once a page and language: what it still lacks, at the first place that does.
///
/// It is a note. The page is as it should be, and says of itself what is missing; a programme that is
/// being prepared need not look broken for that.
pub(super) fn check(config: &Config, file: &PageFile) -> Option<Diagnostic> {
    let (head, document) = (file.front.words(), file.document());
    let all = || head.iter().flat_map(|words| words.text.placeables()).chain(&document.placeables);
    let passages: Vec<&Placeable> = all().filter(|one| names(one, TO_COMPLETE)).collect();
    let absent = KEYS.into_iter().zip(FACTS).filter(|(key, _)| config.lawful.get(key).is_none());
    let uses = |fact: &str| all().find(|one| names(one, fact));
    let missing: Vec<(&str, &Placeable)> = absent.filter_map(|(key, fact)| Some((key, uses(fact)?))).collect();
    let places = missing.iter().map(|(_, place)| *place).chain(passages.iter().copied());
    let first = places.min_by_key(|one| one.place.start)?;
    let keys: Vec<&str> = missing.iter().map(|(key, _)| *key).collect();
    let keys = if keys.is_empty() { "none".to_owned() } else { keys.join(", ") };
    let note = Diagnostic::note("lawful::incomplete", Span::new(&file.path, first.place.clone()));
    Some(note.with("keys", keys).with("passages", passages.len()))
}

/// Whether a placeable names a fact, whatever it does with it.
fn names(placeable: &Placeable, fact: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut rest = placeable.source.as_str();
    while let Some((_, after)) = rest.split_once('$') {
        let end = after.find(|c| !is_name(c)).unwrap_or(after.len());
        if &after[..end] == fact {
            return true;
        }
        rest = &after[end..];
    }
    false
}
