//! A Fluent file as the parser of `fluent-syntax` sees it, for those who judge the text itself: where
//! each word stands, what the comments say, what could not be read.

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::syntax;

/// The entries, comments and unreadable parts of a file, as slices of `text`. `None` where braces are
/// nested beyond what may be parsed, which is reported when the words are read.
pub fn parse(text: &str) -> Option<Resource<&str>> {
    let body = text.trim_start_matches('\u{feff}');
    if syntax::too_deep(body).is_some() {
        return None;
    }
    Some(parser::parse(body).unwrap_or_else(|(resource, _)| resource))
}
