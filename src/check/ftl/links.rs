//! Links that lead readers into another language of the site.

use super::finding::Finding;
use super::subject::Subject;
use super::tree::{Inline, Part};
use crate::config::Config;
use crate::diagnostic::Diagnostic;

/// Addresses with the code of another language as a part of their path. A link that says which language
/// it leads to (`hreflang`) does so on purpose.
///
/// # Diagnostics
/// `ftl::foreign-link`.
pub(super) fn check(subject: &Subject<'_, '_>, config: &Config, found: &mut Vec<Finding>) {
    let others: Vec<&str> = config.codes().filter(|code| *code != subject.words.code).collect();
    for (_, pattern) in subject.entry.texts() {
        pattern.patterns(&mut |pattern| {
            let is_meant =
                pattern.0.iter().any(|part| matches!(part, Part::Text(text) if text.text.contains("hreflang")));
            if is_meant {
                return;
            }
            for part in &pattern.0 {
                let (Part::Text(piece) | Part::Inline(Inline::Text(piece))) = part else { continue };
                for code in &others {
                    for at in foreign(piece.text, code) {
                        let place = piece.at + at..piece.at + at + code.len() + 2;
                        let diagnostic = Diagnostic::warning("ftl::foreign-link", subject.file.span(place));
                        found.push(diagnostic.with("language", code).with("own", subject.words.code).into());
                    }
                }
            }
        });
    }
}

/// Where `/code/` stands as a part of an address.
fn foreign(text: &str, code: &str) -> Vec<usize> {
    let part = format!("/{code}");
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(['/', '"', '\'', '#', '?', ')', '>', ' ']);
    let is_address = |at: usize| {
        let before = &text[..at];
        let word = before.rsplit(|c: char| c.is_whitespace() || "\"'(=<>“”«»".contains(c)).next().unwrap_or_default();
        let is_root = word.is_empty() && text[at + part.len()..].starts_with('/');
        // “https:/” before the second slash is no address yet.
        is_root || word.contains("://") && !word.ends_with('/') || is_quoted_root(before)
    };
    let places = text.match_indices(&part).map(|(at, _)| at);
    places.filter(|at| ends(&text[at + part.len()..]) && is_address(*at)).collect()
}

/// Whether an attribute of a tag begins here: `href="/en"`.
fn is_quoted_root(before: &str) -> bool {
    before.ends_with("=\"") || before.ends_with("='")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_part_of_an_address_is_a_language() {
        assert_eq!(foreign("<a href=\"/en/faq/\">", "en"), [9]);
        assert_eq!(foreign("https://example.org/en/faq", "en"), [19]);
        assert_eq!(foreign("Katso /en/ tai https://example.org/en", "en"), [6, 34]);
        assert_eq!(foreign("on/en/off, and/en, /english/, /fi/en/", "en"), [] as [usize; 0]);
    }
}
