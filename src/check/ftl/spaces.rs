//! Spaces that no one meant, and three full stops for an ellipsis.

use super::finding::Finding;
use super::subject::Subject;
use super::tree::{Part, Pattern};
use super::typography::Reading;
use crate::diagnostic::Diagnostic;

/// Two spaces between words, and three full stops.
///
/// # Diagnostics
/// `ftl::double-space`, `ftl::ellipsis`.
pub(super) fn check(reading: &Reading<'_, '_, '_>, found: &mut Vec<Finding>) {
    let text = reading.run.text.as_str();
    let mut from = 0;
    while let Some(at) = text[from..].find("  ").map(|at| from + at) {
        let end = at + text[at..].len() - text[at..].trim_start_matches(' ').len();
        let is_between = text[..at].ends_with(|c: char| c != '\n') && text[end..].starts_with(|c: char| c != '\n');
        // What is indented is set out by its writer, column by column.
        let is_set_out = text[..at].rsplit('\n').next().is_some_and(|line| line.starts_with(' '));
        if is_between && at > 0 && !is_set_out {
            found.push(reading.finding("ftl::double-space", at..end, Some(" ")));
        }
        from = end;
    }
    for (at, _) in text.match_indices("...") {
        let is_more = text[..at].ends_with(['.', '/']) || text[at + 3..].starts_with(['.', '/']);
        if !is_more {
            found.push(reading.finding("ftl::ellipsis", at..at + 3, Some("…")));
        }
    }
}

/// Spaces at the ends of lines, which no one sees, and no-break spaces at the end of a text.
///
/// # Diagnostics
/// `ftl::edge-space`.
pub(super) fn line_ends(subject: &Subject<'_, '_>, pattern: &Pattern<'_>, found: &mut Vec<Finding>) {
    pattern.patterns(&mut |pattern| {
        for (index, part) in pattern.0.iter().enumerate() {
            let Part::Text(piece) = part else { continue };
            let is_last = index + 1 == pattern.0.len();
            let end = piece.at + piece.text.len();
            let line_end = subject.file.text[end..].find('\n').map_or(subject.file.text.len(), |at| end + at);
            let is_at_end =
                is_last || piece.text.ends_with('\n') || matches!(pattern.0.get(index + 1), Some(Part::Text(_)));
            if !is_at_end {
                continue;
            }
            let line_end = if piece.text.ends_with('\n') { end - 1 } else { line_end };
            let line = subject.file.text[piece.at.min(line_end)..line_end].trim_end_matches('\r');
            let kept = line.trim_end();
            if kept.len() < line.len() && !kept.is_empty() {
                let place = piece.at + kept.len()..piece.at + line.len();
                let diagnostic = Diagnostic::warning("ftl::edge-space", subject.file.span(place));
                found.push(Finding::mended(diagnostic, ""));
            }
        }
    });
}
