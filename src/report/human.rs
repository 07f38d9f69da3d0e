//! Diagnostics as a person reads them at a terminal: the only file that knows `annotate-snippets`.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::{Files, Words};
use crate::diagnostic::{Diagnostic, Label, Severity, Span};

/// The width of what is drawn. A paragraph is often one long line: only the part around the fault
/// is shown, so that it fits on a small screen and in a log.
const WIDTH: usize = 100;

/// Draws the diagnostics, with an empty line after each.
pub(super) fn write(
    diagnostics: &[Diagnostic],
    files: &Files<'_>,
    words: &Words,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    diagnostics.iter().try_for_each(|diagnostic| {
        let drawn = renderer.render(&[group(diagnostic, files, words)]);
        writeln!(out, "{}\n", drawn.trim_end_matches('\n'))
    })
}

/// A diagnostic with its places and hints.
fn group<'a>(diagnostic: &'a Diagnostic, files: &Files<'a>, words: &Words) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let level = level.with_name(words.severity(diagnostic.severity));
    let mut group = Group::with_title(level.primary_title(words.message(diagnostic)).id(diagnostic.code));
    let (near, far): (Vec<_>, Vec<_>) = diagnostic.labels.iter().partition(|label| is_near(diagnostic, label));
    let marked = |label: &'a Label| Mark { span: &label.span, words: Some(words.label(diagnostic, label.attribute)) };
    if let Some(span) = &diagnostic.span {
        let marks = std::iter::once(Mark { span, words: None }).chain(near.into_iter().map(marked));
        group = match excerpt(files, marks.collect()) {
            Some(snippet) => group.element(snippet),
            None => group.element(origin(files, span)),
        };
    }
    for label in far {
        group = match excerpt(files, vec![marked(label)]) {
            Some(snippet) => group.element(snippet),
            None => group.element(remark(diagnostic, label, files, words)),
        };
    }
    for hint in words.hints(diagnostic) {
        group = group.element(message(Level::HELP, words.say("hint", &[]), &hint));
    }
    group
}

/// Whether the label is drawn in the excerpt of the diagnostic's own place: same file, both shown.
fn is_near(diagnostic: &Diagnostic, label: &Label) -> bool {
    let whole = |span: &Span| span.end == 0;
    diagnostic.span.as_ref().is_some_and(|span| span.path == label.span.path && !whole(span) && !whole(&label.span))
}

/// A place to underline. The diagnostic's own has no words: they are its title.
struct Mark<'a> {
    span: &'a Span,
    words: Option<String>,
}

impl<'a> Mark<'a> {
    fn annotation(self, range: Range<usize>) -> Annotation<'a> {
        let kind = if self.words.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(range).label(self.words)
    }
}

/// The lines of a file that `marks`, which all lie in it, are about; `None` if there is no text to show.
fn excerpt<'a>(files: &Files<'a>, marks: Vec<Mark<'a>>) -> Option<Snippet<'a, Annotation<'a>>> {
    let path = &marks.first()?.span.path;
    let text = files.text(marks.first()?.span)?;
    let ranges: Vec<_> = marks.iter().map(|mark| range(text, mark.span)).collect();
    let lines = lines(text, &ranges)?;
    let first = Span::new(path, lines.start..lines.start);
    let marks = marks.into_iter().zip(ranges);
    let marks = marks.map(|(mark, range)| mark.annotation(range.start - lines.start..range.end - lines.start));
    let snippet = Snippet::source(&text[lines.clone()]).annotations(marks);
    Some(snippet.path(normalize_untrusted_str(path)).line_start(files.place(&first).start.line))
}

/// The bytes of `span` that can be drawn: whole characters, without what ends the last line.
fn range(text: &str, span: &Span) -> Range<usize> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let start = text.floor_char_boundary(span.start as usize).max(mark);
    let between = text[..start].ends_with('\r') && text[start..].starts_with('\n');
    let start = if between { start - 1 } else { start };
    let end = text.ceil_char_boundary(span.end as usize).max(start);
    start..start + text[start..end].trim_end_matches(['\r', '\n']).len()
}

/// The whole lines, from the first to the last, that `ranges` touch; no byte order mark.
fn lines(text: &str, ranges: &[Range<usize>]) -> Option<Range<usize>> {
    let first = ranges.iter().map(|range| range.start).min()?;
    let last = ranges.iter().map(|range| range.end).max()?;
    let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    let start = if text[start..].starts_with('\u{feff}') { start + '\u{feff}'.len_utf8() } else { start };
    let rest = text[last..].split('\n').next().unwrap_or_default();
    Some(start..last + rest.strip_suffix('\r').unwrap_or(rest).len())
}

/// A place without an excerpt.
fn origin<'a>(files: &Files<'_>, span: &Span) -> Origin<'a> {
    let start = files.place(span).start;
    Origin::path(normalize_untrusted_str(&span.path)).line(start.line).char_column(start.column)
}

/// A second place without an excerpt.
fn remark<'a>(
    diagnostic: &Diagnostic,
    label: &Label,
    files: &Files<'_>,
    words: &Words,
) -> annotate_snippets::Message<'a> {
    let start = files.place(&label.span).start;
    let text = words.label(diagnostic, label.attribute);
    let text = format!("{text} ({}:{}:{})", label.span.path, start.line, start.column);
    message(Level::NOTE, words.severity(Severity::Note), &text)
}

/// A line below the excerpt.
fn message<'a>(level: Level<'a>, name: String, text: &str) -> annotate_snippets::Message<'a> {
    // This text goes to the terminal as it is, and a file's name or content may be a part of it.
    level.with_name(name).message(normalize_untrusted_str(text))
}
