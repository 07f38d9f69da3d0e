//! The page that stands where none could be made: it says what is wrong, also without script.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::report::overlay::{Finding, overlay};
use crate::report::{Language, Words};
use crate::source::Sources;

/// The page.
pub(super) fn page(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> Arc<[u8]> {
    let language = match words.language() {
        Language::Fi => "fi",
        Language::En => "en",
    };
    let title = escape(&words.say("serve-nothing-title", &[]));
    let text = escape(&words.say("serve-nothing-text", &[]));
    let found = overlay(diagnostics, sources, words).found;
    let list: String = found.iter().map(|finding| format!("<li>{}</li>\n", item(finding))).collect();
    let list = if list.is_empty() { list } else { format!("<ul>\n{list}</ul>\n") };
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n<p>{text}</p>\n{list}</main>\n</body>\n</html>\n"
    );
    page.into_bytes().into()
}

fn item(finding: &Finding) -> String {
    let place = finding.places.first().map(|spot| format!("{}:{}:{}: ", spot.path, spot.line, spot.column));
    let hints: String = finding.hints.iter().map(|hint| format!("<br>{}", escape(hint))).collect();
    format!("{}{}: {}{hints}", escape(&place.unwrap_or_default()), escape(&finding.label), escape(&finding.message))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
