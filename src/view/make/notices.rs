//! Words to the reader about old translations, at the sections that they are about.

use super::{Maker, Sink};
use crate::content::PageFile;
use crate::model::PageIndex;
use crate::plan::Route;
use crate::view::body::SectionNotice;
use crate::view::{Notice, NoticeLink};

impl Maker<'_> {
    /// The notices of a text, in the language of its reader: one for each section whose original has
    /// changed since it was translated.
    pub(super) fn notices(&self, file: &PageFile, reader: usize, sink: &mut Sink) -> Vec<SectionNotice> {
        let Some(page) = self.programme.find(file.name.id()) else { return Vec::new() };
        let entry = &self.programme.pages[page];
        let mut notices: Vec<SectionNotice> = Vec::new();
        for old in entry.old.get(file.language).into_iter().flatten() {
            // What the translation has nothing of yet is missing from the page as a whole.
            let heading = old.translation.and_then(|section| file.sections()[section].heading);
            let original = entry.source_file().sections()[old.source].heading;
            if notices.iter().all(|notice| notice.heading != heading) {
                let notice = self.section_notice(page, file, (heading, original), reader, sink);
                notices.push(notice);
            }
        }
        notices
    }

    /// What a reader is told who comes upon an event of an earlier season.
    pub(super) fn archive_notice(&self, route: &Route, sink: &mut Sink) -> Option<Notice> {
        let season = self.programme.pages[route.page].past_season(&self.programme.config)?;
        let text = self.message_of("archive-notice", "season", season, route.language, sink);
        Some(Notice { kind: "archive", text, link: None })
    }

    /// Whether a page is kept from an earlier season.
    pub(super) fn is_past(&self, page: PageIndex) -> bool {
        self.programme.pages[page].past_season(&self.programme.config).is_some()
    }

    /// `headings` are that of the section and that of its original.
    fn section_notice(
        &self,
        page: PageIndex,
        file: &PageFile,
        headings: (Option<usize>, Option<usize>),
        reader: usize,
        sink: &mut Sink,
    ) -> SectionNotice {
        let (heading, original) = headings;
        let id = match heading {
            Some(_) => "stale-notice-section",
            None if file.document().headings.is_empty() => "stale-notice",
            None => "stale-notice-start",
        };
        let text = self.word(id, reader, sink);
        let locale = self.localizers[reader].locale();
        let notice = Notice { kind: "stale", text, link: self.original(page, original, reader, sink) };
        let (lang, dir) = (locale.code().to_owned(), locale.direction().as_str().to_owned());
        SectionNotice { heading, notice, lang, dir }
    }

    /// The way to the original of a section.
    fn original(&self, page: PageIndex, heading: Option<usize>, reader: usize, sink: &mut Sink) -> Option<NoticeLink> {
        let entry = &self.programme.pages[page];
        let card = self.card(page, entry.source)?;
        let anchor = heading.map(|heading| entry.source_file().document().headings[heading].id.clone());
        let suffix = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
        let language = self.language_name(entry.source, reader, sink);
        Some(NoticeLink {
            url: format!("{}{suffix}", card.url),
            permalink: format!("{}{suffix}", card.permalink),
            text: self.message_of("stale-notice-link", "language", &language, reader, sink),
            lang: self.localizers[entry.source].locale().code().to_owned(),
        })
    }
}
