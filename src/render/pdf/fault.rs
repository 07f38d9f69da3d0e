//! What Typst found, as our diagnostics: at the content's place, else at the theme's.

use typst::diag::SourceDiagnostic;

use crate::diagnostic::{Diagnostic, Span};
use crate::render::pdf::tree::Tree;
use crate::render::pdf::world::Desk;

/// How `sitegen.typ` names a place of the content in a panic: `sitegen:17: what is wrong`.
const MARK: &str = "sitegen:";

/// Every finding as a `print::typst`.
pub(super) fn convert(found: &[SourceDiagnostic], desk: &Desk<'_>, tree: &Tree) -> Vec<Diagnostic> {
    found.iter().map(|fault| diagnostic(fault, desk, tree)).collect()
}

fn diagnostic(fault: &SourceDiagnostic, desk: &Desk<'_>, tree: &Tree) -> Diagnostic {
    let (place, message) = match content_place(&fault.message, tree) {
        Some((span, message)) => (span, message.to_owned()),
        None => (theme_place(fault, desk).unwrap_or_else(|| tree.file()), with_hints(fault)),
    };
    Diagnostic::error("print::typst", place).with("message", message)
}

/// The place and the words of a panic of the walker. Typst quotes the words: `panicked with: "…"`.
fn content_place<'a>(message: &'a str, tree: &Tree) -> Option<(Span, &'a str)> {
    let (_, marked) = message.split_once(MARK)?;
    let (number, words) = marked.split_once(": ")?;
    let place = tree.places.get(number.parse::<usize>().ok()?)?;
    Some((place.clone(), words.trim_end_matches('"')))
}

/// The place in a file of the theme: of the fault itself, or of the call that led to it.
fn theme_place(fault: &SourceDiagnostic, desk: &Desk<'_>) -> Option<Span> {
    let calls = fault.trace.iter().map(|call| call.span.into());
    std::iter::once(fault.span).chain(calls).find_map(|span| desk.theme_place(span))
}

fn with_hints(fault: &SourceDiagnostic) -> String {
    let hints = fault.hints.iter().map(|hint| hint.v.as_str());
    std::iter::once(fault.message.as_str()).chain(hints).collect::<Vec<_>>().join("; ")
}
