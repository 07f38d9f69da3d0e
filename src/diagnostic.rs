//! What can be wrong, as data: a stable code, a place, and the values that its wording needs.
//!
//! No step stops at the first fault. It returns [`Reported<T>`]: the best value it could make, and
//! everything it found. The wording lives in Fluent (`i18n/<lang>/diagnostics.ftl`), one message
//! per code: `link::unknown` is the message `link-unknown`, its attribute `.hint` says how to mend
//! it. This module knows neither languages nor terminals.

use std::fmt::Display;
use std::ops::Range;
use std::sync::Arc;

/// How bad a fault is. The order is that of weight: an error is greater than a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is as it should be.
    Note,
    /// The output is made, but someone should look. An error under `--strict`.
    Warning,
    /// The output must not be published.
    Error,
}

/// A place in a source file: a range of bytes of the file as it lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file's path below the project's root, with `/` between its parts.
    pub path: Arc<str>,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of the file `path`.
    pub fn new(path: &Arc<str>, range: Range<usize>) -> Self {
        // A source file is refused above 4 GiB when it is read, so the casts lose nothing.
        Self { path: Arc::clone(path), start: range.start as u32, end: range.end as u32 }
    }

    /// The whole file: what is wrong is not any one line of it.
    pub fn file(path: &Arc<str>) -> Self {
        Self::new(path, 0..0)
    }
}

/// A second place that helps to understand the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// The attribute of the code's message that words it, without the dot: `source`.
    pub attribute: &'static str,
}

/// One fault, ready to be worded in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name, `layer::fault`. Documented, and used to silence a finding.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is; `None` when no file is to blame (a flag, a missing folder).
    pub span: Option<Span>,
    /// Variables of the message, in the order they were given.
    pub arguments: Vec<(&'static str, String)>,
    /// Further places.
    pub labels: Vec<Label>,
    /// The closest known name to one that was mistyped, worded as “did you mean …?”.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Error, Some(span))
    }

    /// A warning at `span`.
    pub fn warning(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Warning, Some(span))
    }

    /// A note at `span`.
    pub fn note(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Note, Some(span))
    }

    /// An error that has no place in a file.
    pub fn global(code: &'static str) -> Self {
        Self::new(code, Severity::Error, None)
    }

    fn new(code: &'static str, severity: Severity, span: Option<Span>) -> Self {
        Self { code, severity, span, arguments: Vec::new(), labels: Vec::new(), suggestion: None }
    }

    /// Gives the message the variable `$name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Shows a second place, worded by the attribute of the code's message.
    #[must_use]
    pub fn label(mut self, span: Span, attribute: &'static str) -> Self {
        self.labels.push(Label { span, attribute });
        self
    }

    /// Asks “did you mean …?” where one of `known` is close to `given`.
    #[must_use]
    pub fn suggest<'a>(mut self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = closest(given, known);
        self
    }
}

/// The name in `known` that a writer of `given` most likely meant, if any is close enough.
pub fn closest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // A third of the letters may differ: further away, a suggestion misleads more than it helps.
    let limit = (given.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(given, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// A value, and what was found while making it.
#[derive(Clone, Debug, Default)]
pub struct Reported<T> {
    /// The best that could be made.
    pub value: T,
    /// What was found, in no particular order until [`sort`] is called.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reported<T> {
    /// A value without faults.
    pub fn clean(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }

    /// A value and its faults.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// The value; its faults go to `sink`.
    pub fn into(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.diagnostics);
        self.value
    }

    /// Whether any fault is an error.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }
}

/// Whether any fault is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Sorts by path and place, and drops what was found twice, so that the order of work never shows.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.span, a.code, &a.arguments).cmp(&(&b.span, b.code, &b.arguments)));
    diagnostics.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_close_name_is_suggested_and_a_far_one_is_not() {
        let known = ["title", "description", "order"];
        assert_eq!(closest("titel", known), Some("title".to_owned()));
        assert_eq!(closest("desciption", known), Some("description".to_owned()));
        assert_eq!(closest("minutes", known), None);
    }

    #[test]
    fn sorting_is_by_path_and_place_and_drops_repeats() {
        let path = |name: &str| Arc::<str>::from(name);
        let at = |name: &str, start| Diagnostic::error("x::y", Span::new(&path(name), start..start));
        let mut found = vec![at("b", 1), at("a", 9), at("a", 2), at("a", 9)];
        sort(&mut found);
        assert_eq!(found, vec![at("a", 2), at("a", 9), at("b", 1)]);
    }
}
