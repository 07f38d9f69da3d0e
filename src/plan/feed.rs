//! Feeds: the news of a language, for those who follow them in a reader.

use super::Plan;
use crate::content::kind::Kind;
use crate::model::{PageIndex, Programme};
use crate::output::OutputPath;

/// How many entries a feed has at most: readers keep what they have seen.
const ENTRIES: usize = 50;

/// The feed of a language.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The language.
    pub language: usize,
    /// The news that are written in it, the newest first.
    pub news: Vec<PageIndex>,
    /// The file: `fi/feed.xml`.
    pub output: OutputPath,
}

/// The feeds of a site: one a language that has news of its own.
///
/// A site whose address is not known has none: what a feed says is about whole addresses (RFC 4287,
/// section 4.2.6), and it is read elsewhere.
pub(super) fn feeds(programme: &Programme, plan: &Plan) -> Vec<Feed> {
    if programme.config.address().is_none() {
        return Vec::new();
    }
    let news = programme.of_kind(Kind::News);
    let feed = |(language, code): (usize, &str)| {
        let is_own = |page: &PageIndex| {
            let route = plan.route(*page, language).map(|route| &plan.routes[route]);
            route.is_some_and(|route| route.text_language == language)
        };
        let news: Vec<PageIndex> = news.iter().copied().filter(is_own).take(ENTRIES).collect();
        let output = OutputPath::new(&format!("{code}/feed.xml"))?;
        (!news.is_empty()).then_some(Feed { language, news, output })
    };
    programme.config.codes().enumerate().filter_map(feed).collect()
}
