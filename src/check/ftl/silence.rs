//! Findings that a comment silences, and comments that silence nothing.

use super::comment::Wish;
use super::file::File;
use super::finding::{Finding, names, short};
use crate::diagnostic::Diagnostic;

/// Drops the findings that comments of `files` allow.
///
/// # Diagnostics
/// `ftl::unknown-allow`, `ftl::unused-allow`, `ftl::bad-comment`.
pub(super) fn apply(files: &[&File<'_>], findings: &mut Vec<Finding>) {
    let mut more = Vec::new();
    for file in files {
        for directive in &file.directives {
            match &directive.wish {
                Wish::Allow(codes) if codes.is_empty() => more.push(bad(file, directive.piece.place())),
                Wish::Allow(codes) => {
                    for code in codes {
                        more.extend(allow(file, code.text, code.place(), &directive.scope, findings));
                    }
                }
                Wish::Unknown => more.push(bad(file, directive.piece.place())),
                Wish::MaxLength(..) | Wish::Forms(..) if directive.scope.is_empty() => {
                    more.push(bad(file, directive.piece.place()));
                }
                Wish::Forms(..) => {
                    let is_term = directive.entry.is_some_and(|entry| file.entries[entry].is_term());
                    if !is_term {
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
