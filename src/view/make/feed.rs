//! Feeds.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::content::document::BlockKind;
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::i18n::Value;
use crate::model::PageIndex;
use crate::view::feed::{FeedEntry, FeedView};

impl Maker<'_> {
    /// The feed of a language, by its index in the plan.
    ///
    /// It has no diagnostics of its own: its texts stand on the pages of the news too.
    pub fn feed(&self, index: usize) -> FeedView {
        let feed = &self.plan.feeds[index];
        let language = feed.language;
        let site = self.site(language);
        let title = self.feed_title(language, &mut Sink::new());
        let list = Kind::News.folder().and_then(|folder| self.programme.find(&format!("{folder}/_index")));
        let list = list.and_then(|page| self.card(page, language));
        let address = self.permalink(&feed.output);
        let entries = feed.news.iter().filter_map(|page| self.feed_entry(*page, language, &address)).collect();
        FeedView {
            title,
            subtitle: site.tagline.clone(),
            page: list.map_or_else(|| self.whole(&site.home), |card| card.permalink.clone()),
            address,
            lang: site.lang.clone(),
            author: self.organisation(language),
            entries,
        }
    }

    /// The files whose texts stand in a feed.
    pub fn feed_inputs(&self, index: usize) -> Vec<Arc<PageFile>> {
        let feed = &self.plan.feeds[index];
        let file = |page: &PageIndex| self.programme.pages[*page].file_in(feed.language).map(Arc::clone);
        feed.news.iter().filter_map(file).collect()
    }

    /// The path and the title of a language's feed, where there is one.
    pub(super) fn feed_of(&self, language: usize, sink: &mut Sink) -> Option<(String, String)> {
        let feed = self.plan.feeds.iter().find(|feed| feed.language == language)?;
        Some((self.url(&feed.output), self.feed_title(language, sink)))
    }

    /// Who stands behind the site: the fact `organisation`, else the site itself.
    pub(super) fn organisation(&self, language: usize) -> String {
        match self.facts(language).get("organisation") {
            Some(Value::Text(name)) if !name.trim().is_empty() => name.clone(),
            _ => self.word("site-name", language, &mut Sink::new()),
        }
    }

    /// The whole address of a path on the site.
    pub(super) fn whole(&self, url: &str) -> String {
        let config = &self.programme.config;
        format!("{}{}", config.base_url, url.strip_prefix(config.root_path()).unwrap_or(url))
    }

    fn feed_title(&self, language: usize, sink: &mut Sink) -> String {
        let name = self.word("site-name", language, sink);
        self.message_of("feed-title", "site", &name, language, sink)
    }

    /// An entry is named by the feed's address and the page's id, which stays when its slug changes
    /// (RFC 4287, section 4.2.6).
    fn feed_entry(&self, page: PageIndex, language: usize, feed: &str) -> Option<FeedEntry> {
        let card = self.card(page, language)?;
        let facts = self.programme.pages[page].facts();
        let Fields::News { date: Some(date) } = &facts.fields else { return None };
        Some(FeedEntry {
            id: format!("{feed}#{}", card.id),
            title: card.title.clone(),
            address: card.permalink.clone(),
            published: self.midnight(*date)?,
            updated: self.midnight(facts.updated.unwrap_or(*date).max(*date))?,
            summary: Some(card.description.clone())
                .filter(|text| !text.is_empty())
                .unwrap_or_else(|| self.opening(page, language)),
        })
    }

    /// The first moment of a day in the site's zone, RFC 3339.
    fn midnight(&self, day: Date) -> Option<String> {
        let zoned = day.to_zoned(self.programme.config.publishing.zone.clone()).ok()?;
        Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    /// The first paragraph of a page, without markup.
    fn opening(&self, page: PageIndex, language: usize) -> String {
        let Some(file) = self.programme.pages[page].file_in(language) else { return String::new() };
        let document = file.document();
        let paragraph = document.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => Some(inlines),
            _ => None,
        });
        let text = |inlines| self.plain_text(&document, inlines, file.language, &mut Sink::new());
        paragraph.map(|inlines| text(inlines)).unwrap_or_default()
    }
}
