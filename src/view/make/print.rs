//! A document to print.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::body::Setting;
use super::{Maker, Sink, copies};
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::diagnostic::Reported;
use crate::plan::RouteIndex;
use crate::view::PrintView;

impl Maker<'_> {
    /// The document of a route, where its page is printed. `epoch` is the date of this run, if it has
    /// one; `messages` are the ids of the words that the printer asks for.
    pub fn print(&self, route: RouteIndex, epoch: Option<i64>, messages: &[&str]) -> Option<Reported<PrintView>> {
        let mut sink = Sink::new();
        let card = Arc::clone(self.card_of(route));
        let route = &self.plan.routes[route];
        let output = route.print.clone()?;
        let page = &self.programme.pages[route.page];
        let language = route.language;
        let mut body = self.body(self.file(route), Setting { language, pages: &[route.page] }, &mut sink);
        copies::number(&mut body);
        let paper = match &page.facts().fields {
            Fields::Workbook { paper: Some(paper), .. } => paper.value.clone(),
            _ => "a4".to_owned(),
        };
        let messages = messages.iter().map(|id| ((*id).to_owned(), self.word(id, language, &mut sink))).collect();
        let view = PrintView {
            output,
            permalink: card.permalink.clone(),
            page: card,
            site: Arc::clone(self.site(language)),
            body,
            is_book: page.kind == Kind::Workbook,
            paper,
            timestamp: epoch.unwrap_or_else(|| self.content_date(route.page)),
            messages,
            columns: Vec::new(),
            values: BTreeMap::new(),
        };
        Some(Reported::new(view, sink))
    }

    /// The date of a document that no one dated: that of its page, else the season's first day.
    /// Never the clock's: the same sources make the same bytes.
    pub(super) fn content_date(&self, page: usize) -> i64 {
        let own = self.programme.pages[page].facts().updated;
        let season = self.programme.config.current_season().and_then(|season| season.start);
        let day = own.or(season).unwrap_or(jiff::civil::date(2000, 1, 1));
        day.to_zoned(TimeZone::UTC).map_or(0, |zoned| zoned.timestamp().as_second())
    }
}
