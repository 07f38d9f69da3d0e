//! Texts that have to fit: `# max-length: 40`.

use super::comment::Wish;
use super::finding::Finding;
use super::leaf::{Leaf, leaves};
use super::markup;
use super::subject::Subject;
use super::tree::{Inline, Named};
use crate::diagnostic::Diagnostic;
use crate::i18n::Facts;

/// Texts that are longer than the comment of the message, or of its source, allows. What is filled in
/// is not known and counts for nothing, but terms count in the form that is used.
///
/// # Diagnostics
/// `ftl::too-long`.
pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Vec<Finding>) {
    let own = limits(subject.file, subject.entry.id.at);
    let source = subject.source.map(|source| limits(source.definition.file, source.definition.entry.id.at));
    for (attribute, pattern) in subject.entry.texts() {
        let name = attribute.map(|name| name.text);
        let plain = name.filter(|_| subject.entry.value.is_some());
        let limit = |limits: &[(Option<&str>, usize)]| {
            limits.iter().find(|(of, _)| *of == name || of.is_none() && plain.is_none()).map(|(_, limit)| *limit)
        };
        let Some(most) = limit(&own).or_else(|| source.as_deref().and_then(limit)) else { continue };
        for leaf in leaves(pattern).unwrap_or_default() {
            let length = length(subject, &leaf);
            if length > most {
                let at = leaf.key().or(attribute).unwrap_or(subject.entry.id);
                let diagnostic = Diagnostic::warning("ftl::too-long", subject.file.span(at.place()));
                found.push(diagnostic.with("length", length).with("limit", most).into());
            }
        }
    }
}

/// The limits that stand above an entry, by attribute.
fn limits<'a>(file: &super::file::File<'a>, id: usize) -> Vec<(Option<&'a str>, usize)> {
    let above = file.directives.iter().filter(|directive| directive.scope.contains(&id));
    let mut limits: Vec<_> = above
        .filter_map(|directive| match directive.wish {
            Wish::MaxLength(of, limit) => Some((directive.entry.is_none(), of, limit)),
            _ => None,
        })
        .collect();
    // What stands right above the message weighs more than what is said of all.
    limits.sort_by_key(|(is_general, ..)| *is_general);
    limits.into_iter().map(|(_, of, limit)| (of, limit)).collect()
}

fn length(subject: &Subject<'_, '_>, leaf: &Leaf<'_, '_>) -> usize {
    let mut text = leaf.text(&mut |inline| match inline {
        Inline::Term(id, None, named) => {
            let placeable = format!("{{ {}{} }}", id.text, arguments(named));
            subject.localizer.evaluate(&placeable, &Facts::new()).unwrap_or_default()
        }
        _ => String::new(),
    });
    for tag in markup::tags(&text).into_iter().rev() {
        text.replace_range(tag.place, "");
    }
    text.chars().count()
}

fn arguments(named: &[Named<'_>]) -> String {
    if named.is_empty() {
        return String::new();
    }
    let argument = |named: &Named<'_>| {
        let quote = if named.is_number { "" } else { "\"" };
        format!("{}: {quote}{}{quote}", named.name.text, named.value.text)
    };
    format!("({})", named.iter().map(argument).collect::<Vec<_>>().join(", "))
}
