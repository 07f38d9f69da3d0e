//! A page of the website.

use std::sync::{Arc, LazyLock};

use super::body::Setting;
use super::{Maker, PrintSizes, Sink, copies};
use crate::content::document::{Document, Heading};
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::diagnostic::Reported;
use crate::i18n::Value;
use crate::model::PageIndex;
use crate::output::OutputPath;
use crate::plan::{Route, RouteIndex};
use crate::pseudo::Pseudo;
use crate::view::body::{Body, EmbedView};
use crate::view::card::Card;
use crate::view::{Alternate, CardRef, Download, Notice, PageView, SectionView, Shared, TocEntry};

/// The text of a page that has none. A view tells its document by identity, so there is one for all.
static NOTHING: LazyLock<Arc<Document>> = LazyLock::new(Arc::default);

impl Maker<'_> {
    /// The page of a route. `sizes` has the PDFs that were made.
    pub fn page(&self, route: RouteIndex, sizes: &PrintSizes) -> Reported<PageView> {
        let mut sink = Sink::new();
        let card = Arc::clone(self.card_of(route));
        let route = &self.plan.routes[route];
        let file = self.file(route);
        let language = route.language;
        let mut body = self.body(file, Setting { language, pages: &[route.page] }, &mut sink);
        copies::number(&mut body);
        self.fill_downloads(&mut body, language, sizes, &mut sink);
        let page = &self.programme.pages[route.page];
        let section = self.section(page.name.folder(), language).map(Arc::clone);
        let notice = self.notice(route, &mut sink).or_else(|| body.take_notice());
        let entries = self.entries(route);
        let (previous, next) = neighbours(section.as_deref().filter(|_| !page.name.is_collection()), &card);
        let mut view = PageView {
            output: route.output.clone(),
            templates: templates(page.name.is_home(), page.name.is_collection(), page.kind),
            has_forms: body.has_forms(),
            toc: toc(&file.document().headings, &body),
            alternates: self.alternates(route.page, Some(language), &mut sink),
            breadcrumbs: self.breadcrumbs(route),
            previous,
            next,
            downloads: self.downloads_of(route, sizes, &mut sink),
            side_by_side: self.side_by_side_link(route, &mut sink),
            columns: Vec::new(),
            finder: page.name.is_collection().then(|| self.finder(&entries, language, &mut sink)).flatten(),
            audiences: self.audiences(&entries, language, &mut sink),
            entries,
            home: page.name.is_home().then(|| Arc::clone(self.home(language))),
            notice,
            indexed: route.text_language == language && Pseudo::of(&card.lang).is_none(),
            image: self.shared_image(language, &mut sink),
            structured: String::new(),
            lost: Vec::new(),
            site: Arc::clone(self.site(language)),
            page: card,
            section,
            body,
        };
        view.structured = self.structured(route.page, &view);
        Reported::new(view, sink)
    }

    /// The page at the root, which offers the languages.
    pub fn chooser(&self, output: OutputPath) -> Reported<PageView> {
        self.bare(self.programme.config.source_language, output, "languages.html", ("choose-language", "languages"))
    }

    /// A page that no content stands behind.
    pub(super) fn bare(
        &self,
        language: usize,
        output: OutputPath,
        template: &'static str,
        name: (&str, &'static str),
    ) -> Reported<PageView> {
        let mut sink = Sink::new();
        let locale = self.localizers[language].locale();
        let (title, kind) = name;
        let card = Card {
            id: kind.to_owned(),
            kind,
            url: self.url(&output),
            permalink: self.permalink(&output),
            title: self.word(title, language, &mut sink),
            lang: locale.code().to_owned(),
            dir: locale.direction().as_str().to_owned(),
            ..Card::default()
        };
        let body =
            Body { document: Arc::clone(&NOTHING), lang: card.lang.clone(), dir: card.dir.clone(), ..Body::default() };
        let view = PageView {
            output,
            templates: vec![template, "page.html"],
            body,
            site: Arc::clone(self.site(language)),
            page: Arc::new(Shared::new(card)),
            indexed: false,
            has_forms: false,
            toc: Vec::new(),
            alternates: Vec::new(),
            breadcrumbs: Vec::new(),
            section: None,
            previous: None,
            next: None,
            downloads: Vec::new(),
            side_by_side: None,
            columns: Vec::new(),
            entries: Vec::new(),
            finder: None,
            audiences: Vec::new(),
            home: None,
            notice: None,
            image: None,
            structured: String::new(),
            lost: Vec::new(),
        };
        Reported::new(view, sink)
    }

    /// A page in each of its languages; `current` is that of the page at hand, where it has one.
    pub(super) fn alternates(&self, page: PageIndex, current: Option<usize>, sink: &mut Sink) -> Vec<Alternate> {
        let alternate = |other: &Route| {
            let locale = self.localizers[other.language].locale();
            Alternate {
                lang: locale.code().to_owned(),
                dir: locale.direction().as_str().to_owned(),
                name: self.word("language-name", other.language, sink),
                locale: locale.with_territory(),
                url: self.url(&other.output),
                permalink: self.permalink(&other.output),
                title: self.card(other.page, other.language).map(|card| card.title.clone()).unwrap_or_default(),
                current: Some(other.language) == current,
                translated: other.text_language == other.language,
            }
        };
        self.plan.routes_of(page).map(alternate).collect()
    }

    /// The home page and every folder above the page.
    pub(super) fn breadcrumbs(&self, route: &Route) -> Vec<CardRef> {
        let name = &self.programme.pages[route.page].name;
        if name.is_home() {
            return Vec::new();
        }
        let folder = name.folder();
        let ends = folder.match_indices('/').map(|(at, _)| at).chain((!folder.is_empty()).then_some(folder.len()));
        let folders = ends.map(|end| format!("{}/_index", &folder[..end]));
        let ids = std::iter::once("index".to_owned()).chain(folders).filter(|id| id != name.id());
        let pages: Vec<PageIndex> = ids.filter_map(|id| self.programme.find(&id)).collect();
        self.cards_of(&pages, route.language)
    }

    /// What a page lists: a folder its pages and sub-folders, a phase its activities.
    fn entries(&self, route: &Route) -> Vec<CardRef> {
        let page = &self.programme.pages[route.page];
        let language = route.language;
        if page.kind == Kind::Event && page.name.is_collection() {
            return self.cards_where(Kind::Event, language, |event| !self.is_past(event));
        }
        if page.name.is_collection() {
            let section = self.section(page.name.folder(), language);
            let mut cards = section.map(|section| section.pages.clone()).unwrap_or_default();
            cards.extend(self.subfolders(page.name.folder(), language));
            if page.kind == Kind::Term {
                self.sort_by_title(&mut cards, language);
            }
            return cards;
        }
        if page.kind != Kind::Phase {
            return Vec::new();
        }
        let phase = page.name.last();
        self.cards_where(Kind::Activity, language, |activity| match &self.programme.pages[activity].facts().fields {
            Fields::Activity(activity) => activity.phase.as_ref().is_some_and(|found| found.value == phase),
            _ => false,
        })
    }

    fn subfolders(&self, folder: &str, language: usize) -> Vec<CardRef> {
        let prefix = format!("{folder}/");
        let is_child =
            |name: &str| name.strip_prefix(&prefix).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'));
        let children = self.plan.folders.keys().filter(|name| is_child(name));
        let pages: Vec<PageIndex> =
            children.filter_map(|child| self.programme.find(&format!("{child}/_index"))).collect();
        self.cards_of(&pages, language)
    }

    fn notice(&self, route: &Route, sink: &mut Sink) -> Option<Notice> {
        if route.text_language == route.language {
            return self.archive_notice(route, sink);
        }
        let language = self.language_name(route.text_language, route.language, sink);
        Some(Notice {
            kind: "fallback",
            text: self.message_of("fallback-notice", "language", &language, route.language, sink),
            link: None,
        })
    }

    /// The name of a language in the reader's language, else in itself.
    pub(super) fn language_name(&self, named: usize, reader: usize, sink: &mut Sink) -> String {
        let id = format!("language-of-{}", self.localizers[named].locale().code());
        if self.localizers[reader].has(&id) {
            return self.word(&id, reader, sink);
        }
        self.word("language-name", named, sink)
    }

    /// The PDFs of a page: that of the reader's language first, then the others, then that of all
    /// side by side.
    fn downloads_of(&self, route: &Route, sizes: &PrintSizes, sink: &mut Sink) -> Vec<Download> {
        let own = self.download(route, route.language, sizes, sink);
        let others = self.plan.routes_of(route.page).filter(|other| other.language != route.language);
        let mut found: Vec<Download> = own.into_iter().collect();
        found.extend(others.filter_map(|other| self.download(other, route.language, sizes, sink)));
        found.extend(self.side_by_side_download(route.page, route.language, sizes, sink));
        found
    }

    pub(super) fn download(
        &self,
        route: &Route,
        reader: usize,
        sizes: &PrintSizes,
        sink: &mut Sink,
    ) -> Option<Download> {
        let print = route.print.as_ref()?;
        let bytes = *sizes.get(print)?;
        let card = self.card(route.page, route.language)?;
        let language = self.language_name(route.text_language, reader, sink);
        Some(self.pdf((print, bytes), (&card.title, &card.lang), language, reader, sink))
    }

    /// A PDF that was made: its path and size, its title and the tag of its language.
    pub(super) fn pdf(
        &self,
        (print, bytes): (&OutputPath, u64),
        (title, lang): (&str, &str),
        language: String,
        reader: usize,
        sink: &mut Sink,
    ) -> Download {
        let size = self.localizers[reader].file_size(bytes);
        let format = "PDF".to_owned();
        let arguments = [
            ("format", Value::Text(format.clone())),
            ("language", Value::Text(language.clone())),
            ("size", Value::Text(size.clone())),
        ];
        Download {
            url: self.url(print),
            title: title.to_owned(),
            lang: lang.to_owned(),
            title_lang: lang.to_owned(),
            label: self.message("download-label", &arguments, reader, sink),
            format,
            language,
            size,
        }
    }

    /// Every PDF of the site in the reader's language, for `embed downloads`.
    fn fill_downloads(&self, body: &mut Body, language: usize, sizes: &PrintSizes, sink: &mut Sink) {
        for item in body.embeds.iter_mut().flatten() {
            if let EmbedView::Downloads { downloads } = item {
                if !downloads.is_empty() {
                    self.measure(downloads, language, sizes, sink);
                    continue;
                }
                let routes = self.plan.routes.iter().filter(|route| route.language == language);
                let mut files = Vec::new();
                for route in routes {
                    files.extend(self.download(route, language, sizes, sink));
                    files.extend(self.side_by_side_download(route.page, language, sizes, sink));
                }
                *downloads = files;
            }
        }
    }
}

/// The templates that may draw a page, the most specific first.
fn templates(is_home: bool, is_collection: bool, kind: Kind) -> Vec<&'static str> {
    if is_home {
        return vec!["home.html", "page.html"];
    }
    if is_collection {
        return vec!["collection.html", "page.html"];
    }
    let own = match kind {
        Kind::Page => return vec!["page.html"],
        Kind::Role => "role.html",
        Kind::Phase => "phase.html",
        Kind::Activity => "activity.html",
        Kind::Faq => "faq.html",
        Kind::Agreement | Kind::Form => "form.html",
        Kind::Event => "event.html",
        Kind::Partner => "partner.html",
        Kind::Story => "story.html",
        Kind::Person => "person.html",
        Kind::News => "news.html",
        Kind::Term => "term.html",
        Kind::Workbook => "workbook.html",
    };
    vec![own, "page.html"]
}

/// The pages before and after a page in its folder.
fn neighbours(section: Option<&Shared<SectionView>>, card: &CardRef) -> (Option<CardRef>, Option<CardRef>) {
    let Some(section) = section else { return (None, None) };
    let Some(at) = section.pages.iter().position(|other| Arc::ptr_eq(other, card)) else { return (None, None) };
    let before = at.checked_sub(1).map(|before| Arc::clone(&section.pages[before]));
    (before, section.pages.get(at + 1).map(Arc::clone))
}

/// The headings of levels 2 and 3, nested.
fn toc(headings: &[Heading], body: &Body) -> Vec<TocEntry> {
    let mut toc: Vec<TocEntry> = Vec::new();
    for heading in headings.iter().filter(|heading| heading.level <= 3) {
        let title = body.plain(&heading.content);
        let entry = TocEntry { id: heading.id.clone(), title, children: Vec::new() };
        match toc.last_mut() {
            Some(parent) if heading.level == 3 => parent.children.push(entry),
            _ => toc.push(entry),
        }
    }
    toc
}
