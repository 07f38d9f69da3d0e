//! Faults of TOML itself, as its parser finds them.

use super::Origin;
use crate::diagnostic::Diagnostic;

/// A day that no calendar has is refused by the parser and by the reader: the reader's words are plainer.
pub(super) fn drop_echoes(found: &mut Vec<Diagnostic>) {
    let dates: Vec<_> = found.iter().filter(|one| one.code == "toml::bad-date").map(|one| one.span.clone()).collect();
    let at = |one: &Diagnostic| one.span.as_ref().map(|span| span.start);
    found.retain(|one| {
        one.code != "toml::syntax"
            || !dates.iter().flatten().any(|date| at(one).is_some_and(|at| (date.start..=date.end).contains(&at)))
    });
}

/// An error of the parser at its place: `toml::syntax`, `toml::duplicate-key`.
pub(super) fn syntax_error(error: &toml::de::Error, origin: Origin<'_>, text: &str) -> Diagnostic {
    let range = error.span().unwrap_or(0..0);
    let end = range.end.min(text.len());
    let range = range.start.min(end)..end;
    let problem = error.message().lines().next().unwrap_or_default();
    if problem == "duplicate key" {
        let key = text.get(range.clone()).unwrap_or_default().trim_matches(['"', '\'']);
        return Diagnostic::error("toml::duplicate-key", origin.span(range)).with("key", key);
    }
    Diagnostic::error("toml::syntax", origin.span(range)).with("problem", problem)
}
