//! Who asks for which text: templates, the program, other texts, pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::finding::Finding;
use super::names::Names;
use super::tree::{Entry, Inline, Piece};
use super::words::Words;
use crate::diagnostic::{Diagnostic, Span};
use crate::i18n::Localizer;
use crate::source::lineage::Lineage;
use crate::source::{SourceFile, Sources};

/// Texts that the program asks the site for: its name, and a line below it.
const OF_SITE: [&str; 6] =
    ["season-apply-by", "season-ends", "season-starts", "site-footer-text", "site-name", "site-tagline"];

/// How the names of texts begin that the program puts together: `theme-<id>`.
const FAMILIES: [&str; 9] = [
    "activity-kind-",
    "event-kind-",
    "filled-by-",
    "funder-",
    "kind-",
    "language-of-",
    "participants-",
    "person-kind-",
    "theme-",
];

/// What templates ask for.
#[derive(Debug, Default)]
pub(super) struct Calls<'a> {
    calls: Vec<Call<'a>>,
    /// Whether a template asks for a text by a name that it computes; then any word of a template's
    /// may be one.
    words: Option<BTreeSet<&'a str>>,
}

/// `t(id="…", name=value)` in a template.
#[derive(Debug)]
struct Call<'a> {
    path: &'a Arc<str>,
    id: Piece<'a>,
    /// Whether the name goes on: `t(id="kind-" ~ kind)`.
    is_start: bool,
    /// What is passed: names, and the values that are written out.
    arguments: Vec<(String, Option<&'a str>)>,
}

impl<'a> Calls<'a> {
    /// The calls in the templates of a theme.
    pub(super) fn read(sources: &'a Sources, theme: &Lineage) -> Self {
        let mut calls = Self::default();
        let templates = theme.all(sources, "web").filter(|file| file.path.ends_with(".html"));
        let templates: Vec<_> = templates.collect();
        for file in &templates {
            calls.template(file, &templates);
        }
        calls
    }

    fn template(&mut self, file: &'a SourceFile, all: &[&'a SourceFile]) {
        let text = file.text().unwrap_or_default();
        for (at, _) in text.match_indices("t(") {
            let is_name = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
            if is_name || is_in_comment(text, at) {
                continue;
            }
            let arguments = arguments(text, at + 2);
            let Some((_, id)) = arguments.iter().find(|(name, _)| name.text == "id") else { continue };
            match literal(*id) {
                Some((id, is_start)) => {
                    let passed = arguments.iter().filter(|(name, _)| name.text != "id");
                    let value = |value: &Piece<'a>| {
                        literal(*value).filter(|(_, is_start)| !is_start).map(|(text, _)| text.text)
                    };
                    let arguments = passed.map(|(name, given)| (name.text.replace('_', "-"), value(given))).collect();
                    self.calls.push(Call { path: &file.path, id, is_start, arguments });
                }
                None => {
                    self.words =
                        Some(all.iter().flat_map(|file| file.text().unwrap_or_default().split(['"', '\''])).collect());
                }
            }
        }
    }

    /// The variables that templates pass to a text; `None` where none asks for it.
    pub(super) fn passed(&self, id: &str) -> Option<BTreeSet<&str>> {
        let mut calls = self.of(id).peekable();
        calls.peek()?;
        Some(calls.flat_map(|call| call.arguments.iter().map(|(name, _)| name.as_str())).collect())
    }

    /// The words that templates pass to a text as a variable, where all of them are written out.
    pub(super) fn values(&self, id: &str, variable: &str) -> Option<BTreeSet<&'a str>> {
        let given = self.of(id).flat_map(|call| &call.arguments).filter(|(name, _)| name == variable);
        let values: Option<BTreeSet<&str>> = given.map(|(_, value)| *value).collect();
        values.filter(|values| !values.is_empty())
    }

    fn of(&self, id: &str) -> impl Iterator<Item = &Call<'a>> {
        self.calls.iter().filter(move |call| call.id.text == id && !call.is_start)
    }

    fn asks_for(&self, id: &str) -> bool {
        let is_called =
            self.calls.iter().any(|call| call.id.text == id || call.is_start && id.starts_with(call.id.text));
        is_called || self.words.as_ref().is_some_and(|words| words.contains(id))
    }

    /// Texts that a template asks for and the source language does not have.
    ///
    /// # Diagnostics
    /// `ftl::undefined-key`.
    pub(super) fn undefined(&self, localizer: &Localizer, words: &Words<'_>, found: &mut Vec<Finding>) {
        for call in self.calls.iter().filter(|call| !call.is_start && !localizer.has(call.id.text)) {
            let diagnostic = Diagnostic::error("ftl::undefined-key", Span::new(call.path, call.id.place()));
            let diagnostic = diagnostic.with("id", call.id.text).with("language", words.code);
            found.push(diagnostic.suggest(call.id.text, words.ids().filter(|id| !id.starts_with('-'))).into());
        }
    }
}

/// Texts of the site's own that nothing asks for, reported once, in the source language.
///
/// # Diagnostics
/// `ftl::unused-message`, `ftl::unused-term`.
pub(super) fn unused(
    in_pages: &Names,
    calls: &Calls<'_>,
    languages: &[Words<'_>],
    source: usize,
    found: &mut Vec<Finding>,
) {
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in languages.iter().flat_map(|words| &words.files).flat_map(|file| &file.entries) {
        for other in references(entry) {
            named.entry(other).or_default().insert(entry.id.text);
        }
    }
    let is_named = |id: &str| in_pages.contains(id) || named.get(id).is_some_and(|by| by.iter().any(|by| *by != id));
    let is_asked = |id: &str| {
        OF_SITE.contains(&id)
            || FAMILIES.iter().any(|family| id.starts_with(family))
            || is_of_program(id)
            || calls.asks_for(id)
    };
    for file in languages[source].own() {
        for entry in &file.entries {
            let id = entry.id;
            let is_interface = languages.iter().any(|words| words.bundled(id.text).is_some());
            if is_interface || is_named(id.text) {
                continue;
            }
            if entry.is_term() {
                let diagnostic = Diagnostic::warning("ftl::unused-term", file.span(id.place()));
                found.push(diagnostic.with("id", id.text).into());
            } else if !is_asked(id.text) {
                let diagnostic = Diagnostic::warning("ftl::unused-message", file.span(id.place()));
                found.push(diagnostic.with("id", id.text).into());
            }
        }
    }
}

/// Whether a renderer asks for the text by its name.
fn is_of_program(id: &str) -> bool {
    let in_html = crate::render::html::MESSAGES.contains(&id);
    #[cfg(feature = "pdf")]
    let in_html = in_html || crate::render::pdf::MESSAGES.contains(&id);
    in_html
}

/// The messages and terms that an entry names.
fn references<'a>(entry: &Entry<'a>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for (_, pattern) in entry.texts() {
        pattern.inlines(&mut |inline| {
            if let Inline::Message(id, _) | Inline::Term(id, ..) = inline {
                names.push(id.text);
            }
        });
    }
    names
}

/// Whether a byte of a template is in a comment `{# … #}`.
fn is_in_comment(text: &str, at: usize) -> bool {
    text[..at].rfind("{#").is_some_and(|open| !text[open..at].contains("#}"))
}

/// The named arguments of a call, up to its parenthesis.
fn arguments(text: &str, start: usize) -> Vec<(Piece<'_>, Piece<'_>)> {
    let mut found = Vec::new();
    let (mut depth, mut quote, mut from) = (0_usize, None, start);
    for (at, c) in text[start..].char_indices().map(|(at, c)| (start + at, c)) {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ',') if depth == 0 => {
                found.extend(argument(text, from, at));
                from = at + 1;
                if c == ')' {
                    break;
                }
            }
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// `name=value`.
fn argument(text: &str, from: usize, to: usize) -> Option<(Piece<'_>, Piece<'_>)> {
    let (name, value) = text[from..to].split_once('=')?;
    let at = from + name.len() - name.trim_start().len();
    let value_at = from + name.len() + 1 + value.len() - value.trim_start().len();
    Some((Piece { text: name.trim(), at }, Piece { text: value.trim(), at: value_at }))
}

/// The text in quotation marks that an expression begins with, and whether the expression goes on.
fn literal(value: Piece<'_>) -> Option<(Piece<'_>, bool)> {
    let quote = value.text.chars().next().filter(|c| "\"'`".contains(*c))?;
    let end = value.text[1..].find(quote)? + 1;
    let is_start = !value.text[end + 1..].trim().is_empty();
    Some((Piece { text: &value.text[1..end], at: value.at + 1 }, is_start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_templates_are_read() {
        let mut sources = Sources::default();
        let text = "{# t(id=\"no\") #}{{ t(id=\"a-b\", due_date=x.y(1, 2), kind='z') }} {{ t(id='kind-' ~ k) }} {{ list(id=\"c\") }}";
        sources.insert(SourceFile::new("themes/x/web/page.html", text.as_bytes()));
        let calls = Calls::read(&sources, &Lineage::new("x"));
        assert_eq!(calls.passed("a-b"), Some(["due-date", "kind"].into()));
        assert_eq!(calls.values("a-b", "kind"), Some(["z"].into()));
        assert_eq!((calls.values("a-b", "due-date"), calls.passed("no"), calls.passed("c")), (None, None, None));
        assert!(calls.asks_for("kind-role") && !calls.asks_for("role"));
    }
}
