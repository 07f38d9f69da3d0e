//! Markup in messages: closed in its order, of the elements and attributes that a line of text may
//! have, and the same in a translation as in its source.
//!
//! The elements are HTML's text-level semantics (HTML, 4.5) with edits and pictures that have a name,
//! as Fluent's bindings for the DOM allow them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::finding::Finding;
use super::leaf::{Leaf, VALUE, counterparts, leaves};
use super::subject::Subject;
use super::tree::{Pattern, Piece};
use crate::diagnostic::Diagnostic;

const ALLOWED: [&str; 33] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd",
    "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
];

/// Those that have no end.
const VOID: [&str; 3] = ["br", "img", "wbr"];

/// Elements of HTML that a line of text may not have; any other word in angle brackets is a word.
const FORBIDDEN: [&str; 57] = [
    "address",
    "applet",
    "article",
    "aside",
    "audio",
    "base",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "col",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "embed",
    "fieldset",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "input",
    "li",
    "link",
    "main",
    "marquee",
    "meta",
    "nav",
    "object",
    "ol",
    "p",
    "pre",
    "script",
    "section",
    "select",
    "style",
    "svg",
    "table",
    "textarea",
    "ul",
    "video",
];

/// The attributes that a translator may write.
const ATTRIBUTES: [&str; 14] = [
    "alt",
    "aria-label",
    "class",
    "data-l10n-name",
    "datetime",
    "dir",
    "href",
    "hreflang",
    "id",
    "lang",
    "rel",
    "target",
    "title",
    "translate",
];

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// The element, in lower case.
    pub(super) name: String,
    /// Whether it ends the element.
    pub(super) is_end: bool,
    /// Whether it ends itself: `<br/>`.
    pub(super) is_closed: bool,
    /// The attributes and their values.
    pub(super) attributes: Attributes,
    /// Its bytes in the text.
    pub(super) place: Range<usize>,
    /// Whether its angle bracket is closed.
    pub(super) is_whole: bool,
}

impl Tag {
    /// The value of an attribute.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    /// By what it is told apart: the element, and the name that Fluent's bindings know it by.
    fn label(&self) -> String {
        match self.attribute("data-l10n-name") {
            Some(name) => format!("{} {name}", self.name),
            None => self.name.clone(),
        }
    }
}

/// The tags of a text: of HTML's elements, and of whatever else has an end.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('<').map(|at| from + at) {
        from = at + 1;
        if let Some(tag) = tag(text, at) {
            from = tag.place.end.max(at + 1);
            tags.push(tag);
        }
    }
    let has_end = |name: &str| tags.iter().any(|tag| tag.is_end && tag.name == name);
    let is_known = |name: &str| ALLOWED.contains(&name) || FORBIDDEN.contains(&name);
    let kept = tags.iter().filter(|tag| is_known(&tag.name) || tag.is_whole && (has_end(&tag.name) || tag.is_closed));
    kept.cloned().collect()
}

fn tag(text: &str, at: usize) -> Option<Tag> {
    let rest = &text[at + 1..];
    let is_end = rest.starts_with('/');
    let body = rest.strip_prefix('/').unwrap_or(rest);
    let length = body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(body.len());
    let name = body[..length].to_ascii_lowercase();
    let after = body[length..].chars().next();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || !after.is_none_or(|c| c.is_whitespace() || "/><".contains(c))
    {
        return None;
    }
    let start = at + 1 + usize::from(is_end) + length;
    let (attributes, end, is_closed) = attributes(text, start)?;
    let is_whole = text[..end].ends_with('>');
    Some(Tag { name, is_end, is_closed, attributes, place: at..end, is_whole })
}

/// Names and values.
type Attributes = Vec<(String, String)>;

/// The attributes of a tag, where it ends, and whether it ends itself. A tag without its angle bracket
/// ends with its name.
fn attributes(text: &str, start: usize) -> Option<(Attributes, usize, bool)> {
    let mut found = Vec::new();
    let mut at = start;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        if rest.starts_with("/>") {
            return Some((found, at + 2, true));
        }
        if rest.starts_with('>') {
            return Some((found, at + 1, false));
        }
        if rest.is_empty() || rest.starts_with('<') {
            return Some((Vec::new(), start, false));
        }
        let length = rest.find(|c: char| c.is_whitespace() || "=/><".contains(c)).unwrap_or(rest.len()).max(1);
        let length = (length..=rest.len()).find(|length| rest.is_char_boundary(*length))?;
        let name = rest[..length].to_ascii_lowercase();
        at += length;
        let value = text[at..].strip_prefix('=').map(|rest| value(rest.trim_start()));
        if let Some(value) = &value {
            at = text.len() - (text[at + 1..].trim_start().len() - value.len());
        }
        let value = value.unwrap_or_default();
        found.push((name, value.trim_matches(['"', '\'']).to_owned()));
    }
}

/// The value that a text begins with, with its quotation marks.
fn value(text: &str) -> &str {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].find(quote).map_or(text, |end| &text[..end + 2]),
        _ => text.find(|c: char| c.is_whitespace() || c == '>').map_or(text, |end| &text[..end]),
    }
}

/// The markup of an entry.
///
/// # Diagnostics
/// `ftl::markup-broken`, `ftl::markup-forbidden`, `ftl::markup-differs`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    let before = found.len();
    for (attribute, pattern) in subject.entry.texts() {
        for leaf in leaves(pattern).unwrap_or_default() {
            let at = leaf.key().or(attribute).unwrap_or(subject.entry.id);
            let tags = tags(&leaf_text(&leaf));
            if let Some(name) = unbalanced(&tags) {
                let diagnostic = Diagnostic::error("ftl::markup-broken", subject.file.span(at.place()));
                found.push(diagnostic.with("name", name).into());
            }
            for what in tags.iter().filter_map(forbidden) {
                let diagnostic = Diagnostic::error("ftl::markup-forbidden", subject.file.span(at.place()));
                found.push(diagnostic.with("name", what).into());
            }
        }
    }
    if found.len() == before {
        for pair in subject.pairs() {
            differs(subject, (pair.own, pair.source), pair.at, found);
        }
    }
}

fn leaf_text(leaf: &Leaf<'_, '_>) -> String {
    leaf.text(&mut |_| VALUE.to_string())
}

/// The element that is not closed in its order, or closed and never opened.
fn unbalanced(tags: &[Tag]) -> Option<String> {
    let mut open: Vec<&Tag> = Vec::new();
    for tag in tags {
        if !tag.is_whole {
            return Some(tag.name.clone());
        }
        if tag.is_end {
            match open.pop() {
                Some(opened) if opened.name == tag.name => {}
                Some(opened) => return Some(opened.name.clone()),
                None => return Some(tag.name.clone()),
            }
        } else if !tag.is_closed && !VOID.contains(&tag.name.as_str()) {
            open.push(tag);
        }
    }
    open.last().map(|tag| tag.name.clone())
}

/// What a tag has that no line of text may have.
fn forbidden(tag: &Tag) -> Option<String> {
    if tag.is_end {
        return None;
    }
    let is_named = tag.attribute("data-l10n-name").is_some();
    if !is_named && (!ALLOWED.contains(&tag.name.as_str()) || tag.name == "img") {
        return Some(format!("<{}>", tag.name));
    }
    let is_script = |value: &str| value.trim_start().to_ascii_lowercase().starts_with("javascript:");
    let bad = tag.attributes.iter().find(|(name, value)| !ATTRIBUTES.contains(&name.as_str()) || is_script(value));
    bad.map(|(name, _)| name.clone())
}

/// How often each element occurs.
fn count(tags: &[Tag]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for tag in tags.iter().filter(|tag| !tag.is_end) {
        *counts.entry(tag.label()).or_default() += 1;
    }
    counts
}

fn differs(
    subject: &Subject<'_, '_>,
    (own, source): (&Pattern<'_>, &Pattern<'_>),
    at: Piece<'_>,
    found: &mut Vec<Finding>,
) {
    let (Some(own), Some(source)) = (leaves(own), leaves(source)) else { return };
    for leaf in &own {
        let counts = count(&tags(&leaf_text(leaf)));
        let others: Vec<_> =
            counterparts(leaf, &source).into_iter().map(|leaf| count(&tags(&leaf_text(leaf)))).collect();
        let Some(nearest) = others.first().filter(|_| !others.contains(&counts)) else { continue };
        let more = |one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>| {
            let names = one.iter().filter(|(name, count)| other.get(*name).copied().unwrap_or(0) < **count);
            let names: Vec<String> = names.map(|(name, _)| format!("<{name}>")).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        };
        let at = leaf.key().unwrap_or(at);
        let diagnostic = Diagnostic::warning("ftl::markup-differs", subject.file.span(at.place()));
        let diagnostic = diagnostic.with("missing", more(nearest, &counts)).with("extra", more(&counts, nearest));
        found.push(subject.label(diagnostic, "source").into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        tags(text).into_iter().map(|tag| format!("{}{}", if tag.is_end { "/" } else { "" }, tag.name)).collect()
    }

    #[test]
    fn words_in_angle_brackets_are_no_tags() {
        assert_eq!(names("a < b > c <3 <FILE> <name@example.org> < em>"), [] as [&str; 0]);
        assert_eq!(
            names("<em>a</em> <br/> <A HREF=\"/x?a>b\">c</a> <x-y>d</x-y>"),
            ["em", "/em", "br", "a", "/a", "x-y", "/x-y"]
        );
    }

    #[test]
    fn a_tag_without_its_bracket_is_not_whole() {
        let found = tags("<strong text");
        assert!(!found[0].is_whole && unbalanced(&found).is_some());
        assert_eq!(unbalanced(&tags("<b><i>x</b></i>")), Some("i".to_owned()));
        assert_eq!(unbalanced(&tags("<b>x</b><br>")), None);
    }

    #[test]
    fn attributes_are_read() {
        let found = tags("<a class=x href=\"https://example.org/\" onclick='y'>z</a>");
        assert_eq!(found[0].attribute("href"), Some("https://example.org/"));
        assert_eq!(forbidden(&found[0]), Some("onclick".to_owned()));
    }
}
