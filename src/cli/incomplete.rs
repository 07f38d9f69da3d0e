//! Pages that an organiser has yet to complete, as the closing lines tell of them.

use std::collections::BTreeSet;

use super::{GOOD, Terminal};
use crate::diagnostic::Diagnostic;

/// What is found in them, and nowhere else.
const CODE: &str = "lawful::incomplete";

/// Whether a finding is that a page is not complete.
pub(super) fn is_one(found: &Diagnostic) -> bool {
    found.code == CODE
}

/// How many pages are not complete. A page counts once, in however many languages it lacks something.
pub(super) fn count(found: &[Diagnostic]) -> usize {
    let paths = found.iter().filter(|one| is_one(one)).filter_map(|one| one.span.as_ref());
    // content/privacy.fi.md and content/privacy.en.md are one page.
    let id = |path: &str| path.trim_end_matches(".md").rsplit_once('.').map_or(path, |(id, _)| id).to_owned();
    paths.map(|span| id(&span.path)).collect::<BTreeSet<String>>().len()
}

/// Says how many pages are not complete, if any, at the end of a command that has gone well: its exit code.
pub(super) fn say(pages: usize, terminal: &Terminal) -> u8 {
    if pages > 0 {
        terminal.say(&terminal.words.say("incomplete-summary", &[("pages", pages.into())]));
    }
    GOOD
}

/// The same at the end of a command that has told what each of them lacks.
pub(super) fn say_told(pages: usize, terminal: &Terminal) -> u8 {
    if pages > 0 {
        terminal.say(&terminal.words.say("incomplete-told", &[("pages", pages.into())]));
    }
    GOOD
}
