//! Links that lead readers into another language.

use super::Context;
use crate::content::PageFile;
use crate::diagnostic::{Diagnostic, Span};

/// A link that names a language other than that of its page: `mentor.fi.md`, `/fi/…`, or an address of the
/// site itself. A link between pages leaves the language out, and leads readers to the page in their own.
pub(super) fn check(context: &Context<'_>, file: &PageFile, found: &mut Vec<Diagnostic>) {
    let config = &context.programme.config;
    let own = context.code(file.language);
    for link in &file.document().links {
        let destination = link.destination.source();
        let path = destination.split(['#', '?']).next().unwrap_or_default();
        let of_file = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(_, code)| code);
        let inner = Some(path.strip_prefix(&config.base_url).or_else(|| path.strip_prefix('/')).unwrap_or_default());
        let of_address = inner.and_then(|inner| inner.split_once('/')).map(|(code, _)| code);
        let named = of_file.or(of_address).filter(|code| *code != own && config.language(code).is_some());
        if let Some(code) = named {
            let diagnostic =
                Diagnostic::warning("translation::other-language", Span::new(&file.path, link.place.clone()));
            found.push(diagnostic.with("target", &destination).with("language", code));
        }
    }
}
