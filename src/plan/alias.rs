//! Former addresses of pages: a small page stands at each, and sends its readers on.

use super::{Plan, Route};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{PageIndex, Programme};
use crate::output::OutputPath;

/// A former address of a page.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The page that has moved.
    pub page: PageIndex,
    /// The language of the readers who come there.
    pub language: usize,
    /// The file: `fi/vanha/index.html`.
    pub output: OutputPath,
    /// Where the address is written.
    pub span: Span,
}

/// The former addresses of all pages, as `aliases` of their source pages name them.
///
/// An address below the prefix of a language (`/fi/vanha/`) leads to the page in that language, any
/// other (`/vanha.html`, from before there were languages) to the page in the language of its source.
pub(super) fn aliases(programme: &Programme, plan: &Plan, diagnostics: &mut Vec<Diagnostic>) -> Vec<Alias> {
    let mut aliases = Vec::new();
    for (page, entry) in programme.pages.iter().enumerate() {
        for written in &entry.facts().aliases {
            let Some(output) = file(&written.value) else {
                let fault = Diagnostic::error("plan::bad-alias", written.span.clone());
                diagnostics.push(fault.with("value", written.value.escape_debug()));
                continue;
            };
            let prefix = output.as_str().split('/').next().unwrap_or_default();
            let wanted = programme.config.language(prefix).unwrap_or(entry.source);
            let route = |language: usize| plan.route(page, language).map(|route| &plan.routes[route]);
            let Some(&Route { language, .. }) = route(wanted).or_else(|| route(entry.source)) else { continue };
            aliases.push(Alias { page, language, output, span: written.span.clone() });
        }
    }
    aliases
}

/// The file at an address as it is written: `/fi/vanha/`, `fi/vanha` and `/fi/vanha/index.html` are the
/// same. `None` where it is no path of this site.
fn file(written: &str) -> Option<OutputPath> {
    let path = written.trim_matches('/');
    let is_plain = |c: char| !c.is_whitespace() && !matches!(c, '?' | '#' | '%' | ':' | '*' | '"' | '<' | '>' | '|');
    // The site's own door and its answer to unknown addresses are nobody's former address.
    let is_ours = matches!(path, "index.html" | "404.html") || path.ends_with("/404.html");
    if path.is_empty() || is_ours || !path.chars().all(is_plain) {
        return None;
    }
    let is_file = !written.ends_with('/') && (path.ends_with(".html") || path.ends_with(".htm"));
    OutputPath::new(&if is_file { path.to_owned() } else { format!("{path}/index.html") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_write_it() {
        let read = |written| file(written).map(|output| output.as_str().to_owned());
        for same in ["/fi/vanha/", "fi/vanha", "/fi/vanha", "/fi/vanha/index.html"] {
            assert_eq!(read(same).as_deref(), Some("fi/vanha/index.html"), "{same}");
        }
        assert_eq!(read("/mentor.htm").as_deref(), Some("mentor.htm"));
        assert_eq!(read("/Äiti/").as_deref(), Some("Äiti/index.html"));
        for bad in [
            "",
            "/",
            "https://example.org/a",
            "/a?b=c",
            "/a#b",
            "/a%20b",
            "/a b",
            "/../a",
            "/a//b",
            "/a\\b",
            "/404.html",
            "/fi/404.html",
            "/index.html",
        ] {
            assert_eq!(read(bad), None, "{bad:?}");
        }
    }
}
