//! Findings that a comment silences, and comments that silence nothing.

use super::comment::Wish;
use super::file::File;
use super::finding::{Finding, names, short};
use super::same::says_the_same;
use super::tree::Entry;
use super::words::Words;
use crate::diagnostic::Diagnostic;

/// The finding that a text says what its source says.
const SAME: &str = "same-as-source";

/// Drops the findings that comments of `files` allow. A text that is meant to be that of `source` may say so, though
/// nothing would be told of it because it is a name.
///
/// # Diagnostics
/// `ftl::unknown-allow`, `ftl::unused-allow`, `ftl::bad-comment`.
pub(super) fn apply(files: &[&File<'_>], source: &Words<'_>, findings: &mut Vec<Finding>) {
    let mut more = Vec::new();
    for file in files {
        for directive in &file.directives {
            let entry = directive.entry.map(|entry| &file.entries[entry]);
            let is_same = || {
                let definition = entry.and_then(|entry| source.find(entry.id.text));
                entry.zip(definition).is_some_and(|(own, definition)| {
                    !std::ptr::eq(own, definition.entry) && says_the_same(own, definition.entry)
                })
            };
            match &directive.wish {
                Wish::Allow(codes) if codes.is_empty() => more.push(bad(file, directive.piece.place())),
                Wish::Allow(codes) => {
                    for code in codes {
                        let unused = allow(file, code.text, code.place(), &directive.scope, findings);
                        more.extend(unused.filter(|_| short(code.text) != SAME || !is_same()));
                    }
                }
                Wish::Unknown => more.push(bad(file, directive.piece.place())),
                Wish::MaxLength(..) | Wish::Forms(..) if directive.scope.is_empty() => {
                    more.push(bad(file, directive.piece.place()));
                }
                Wish::Forms(..) => {
                    if !entry.is_some_and(Entry::is_term) {
                        more.push(bad(file, directive.piece.place()));
                    }
                }
                Wish::MaxLength(..) => {}
            }
        }
    }
    findings.extend(more);
}

fn bad(file: &File<'_>, place: std::ops::Range<usize>) -> Finding {
    Diagnostic::warning("ftl::bad-comment", file.span(place)).into()
}

/// Drops what a comment allows; a finding of its own where it does not know the code, or finds nothing.
fn allow(
    file: &File<'_>,
    code: &str,
    place: std::ops::Range<usize>,
    scope: &std::ops::Range<usize>,
    findings: &mut Vec<Finding>,
) -> Option<Finding> {
    let name = short(code);
    if !names().any(|known| known == name) {
        let diagnostic = Diagnostic::warning("ftl::unknown-allow", file.span(place)).with("name", code);
        return Some(diagnostic.suggest(name, names()).into());
    }
    let before = findings.len();
    findings.retain(|finding| {
        let is_here = finding.diagnostic.span.as_ref().is_some_and(|span| {
            span.path == *file.path && (scope.contains(&(span.start as usize)) || span.start as usize == scope.end)
        });
        !(is_here && short(finding.diagnostic.code) == name && finding.diagnostic.code.starts_with("ftl::"))
    });
    let is_unused = findings.len() == before;
    is_unused.then(|| Diagnostic::warning("ftl::unused-allow", file.span(place)).with("name", code).into())
}
