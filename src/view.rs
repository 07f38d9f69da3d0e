//! What a template may see: plain values, every text in the reader's language, every link a URL.
//!
//! [`PageView`] is a page of the website, [`PrintView`] a document to print. Both carry a [`Body`],
//! the same tree, which the web and the print renderer draw each in its own way. A view never
//! points back into the model; what many pages show (the navigation, a page's [`Card`]) is made
//! once and shared.

pub mod body;
pub mod branding;
pub mod calendar;
pub mod card;
pub mod feed;
pub mod finder;
pub mod form;
pub mod hosting;
pub mod make;
pub mod mark;
pub mod old;
pub mod process;
pub mod row;
pub mod said;
pub mod search;
pub mod shared;
pub mod term;
pub mod words;

use serde::Serialize;
use std::sync::Arc;

use crate::output::OutputPath;

pub use body::Body;
pub use branding::BrandingView;
pub use card::Card;
pub use finder::{AudienceView, FinderView};
pub use search::SearchView;
pub use shared::Shared;

/// A card, made once and shared by every list that shows the page.
pub type CardRef = Arc<Shared<Card>>;

/// A page of the website. The fields that are not skipped are the variables of its template; beside
/// them a template has `content`, the body as HTML, and the function `t(id="…")` for messages.
#[derive(Debug, Hash, Serialize)]
pub struct PageView {
    /// The file that it becomes.
    #[serde(skip)]
    pub output: OutputPath,
    /// The templates that may draw it, the most specific first: `activity.html`, `page.html`.
    #[serde(skip)]
    pub templates: Vec<&'static str>,
    /// The text.
    #[serde(skip)]
    pub body: Body,
    /// The site in this page's language.
    pub site: Arc<Shared<SiteView>>,
    /// The page itself: the same card that lists show.
    pub page: CardRef,
    /// Whether search engines may keep the page: not the 404 page, not one shown in a fallback language.
    pub indexed: bool,
    /// Whether there is a form in the text, which the theme's script then serves.
    pub has_forms: bool,
    /// The headings of level 2 and 3, nested.
    pub toc: Vec<TocEntry>,
    /// The page in each language of the site, this one included.
    pub alternates: Vec<Alternate>,
    /// The way from the home page to the parent of this page.
    pub breadcrumbs: Vec<CardRef>,
    /// The folder that the page lies in, with its pages; absent for top-level pages.
    pub section: Option<Arc<Shared<SectionView>>>,
    /// The page before this one in its folder.
    pub previous: Option<CardRef>,
    /// The page after it.
    pub next: Option<CardRef>,
    /// The PDFs of this page.
    pub downloads: Vec<Download>,
    /// The page on which this one stands beside other languages, where the reader's is among them.
    pub side_by_side: Option<SideBySide>,
    /// The languages that stand side by side on this page; empty on every other.
    pub columns: Vec<Column>,
    /// What the page lists: a collection its entries, a phase its activities.
    pub entries: Vec<CardRef>,
    /// What the entries can be chosen by, where they are activities.
    pub finder: Option<FinderView>,
    /// The entries by their audience, where they are questions that are not all for everyone.
    pub audiences: Vec<AudienceView>,
    /// What only the home page shows.
    pub home: Option<Arc<Shared<HomeView>>>,
    /// A word to the reader about the state of this text, where there is need.
    pub notice: Option<Notice>,
    /// The picture that is shown where someone shares the page.
    pub image: Option<SharedImage>,
    /// What it says to search engines: JSON-LD, ready to stand in a `script` element; or nothing.
    pub structured: String,
    /// What is said to someone who finds no page here, in each language; empty on every other page.
    pub lost: Vec<LostView>,
}

/// What is said to someone at an address that does not exist.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct LostView {
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// That there is no such page.
    pub title: String,
    /// Why that may be.
    pub text: String,
    /// What the link to the home page says.
    pub label: String,
    /// The path of the home page.
    pub home: String,
}

/// The site in one language.
#[derive(Debug, Hash, Serialize)]
pub struct SiteView {
    /// The message `site-name`.
    pub name: String,
    /// The message `site-tagline`, or nothing.
    pub tagline: String,
    /// The address of the site's root, with `/` at its end.
    pub base_url: String,
    /// The path of the site's root: `/`, or `/guide/` where the site lies in a folder.
    pub root: String,
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The language's name in itself.
    pub language_name: String,
    /// The URL of the home page in this language.
    pub home: String,
    /// The main navigation.
    pub menu: Vec<CardRef>,
    /// The links at the foot of every page.
    pub footer: Vec<CardRef>,
    /// Every language of the site.
    pub languages: Vec<LanguageView>,
    /// The facts of the configuration and the current season by name, as text.
    pub facts: std::collections::BTreeMap<String, String>,
    /// The current season.
    pub season: Option<SeasonView>,
    /// Its logos and colours.
    pub branding: BrandingView,
    /// The search; absent where there is none.
    pub search: Option<SearchView>,
    /// Whether the site can be read without a connection.
    pub offline: bool,
    /// Who stands behind the site: the fact `organisation`, else the site's name.
    pub organisation: String,
    /// The language and a territory, as social networks name a language: `fi_FI`.
    pub locale: String,
    /// The path of the calendar with all events of the current season.
    pub calendar: Option<String>,
    /// The feed of the news in this language.
    pub feed: Option<FeedLink>,
}

/// A feed to follow.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct FeedLink {
    /// The path on the site.
    pub url: String,
    /// What it is called.
    pub title: String,
}

/// The picture that is shown where someone shares a page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SharedImage {
    /// The whole address.
    pub url: String,
    /// The media type: `image/png`.
    pub kind: String,
    /// Width in pixels, where it can be told.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
    /// What it shows: the message `social-image`.
    pub alternative: String,
}

/// A language of the site.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct LanguageView {
    /// The BCP 47 tag.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The URL of its home page.
    pub url: String,
}

/// A season, in words.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SeasonView {
    /// The id.
    pub id: String,
    /// The first day.
    pub start: DateView,
    /// The last day.
    pub end: DateView,
    /// Both, as a range.
    pub range: String,
    /// The last day to apply.
    pub apply_by: Option<DateView>,
}

/// A date for people and for machines.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct DateView {
    /// ISO 8601.
    pub iso: String,
    /// In the page's language.
    pub text: String,
}

/// A folder and its pages.
#[derive(Debug, Hash, Serialize)]
pub struct SectionView {
    /// The folder's own page; absent where it has no `_index`.
    pub page: Option<CardRef>,
    /// Its pages, in order.
    pub pages: Vec<CardRef>,
}

/// What only the home page shows.
#[derive(Debug, Hash, Serialize)]
pub struct HomeView {
    /// The roles.
    pub roles: Vec<CardRef>,
    /// The phases, in order.
    pub phases: Vec<CardRef>,
    /// The events of the season, by time.
    pub events: Vec<CardRef>,
    /// The same and the season's own dates, by time.
    pub timeline: Vec<Milestone>,
    /// Testimonials.
    pub stories: Vec<CardRef>,
    /// The newest news first.
    pub news: Vec<CardRef>,
    /// The partners.
    pub partners: Vec<CardRef>,
}

/// A day of the season on which something is.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Milestone {
    /// `apply-by`, `start`, `event` or `end`.
    pub kind: &'static str,
    /// ISO 8601.
    pub iso: String,
    /// When, in words.
    pub when: String,
    /// What.
    pub title: String,
    /// The page of the event.
    pub page: Option<CardRef>,
}

/// A heading in the table of contents.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct TocEntry {
    /// The anchor.
    pub id: String,
    /// What it says.
    pub title: String,
    /// The headings below it.
    pub children: Vec<TocEntry>,
}

/// A page in one language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Alternate {
    /// The BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The language's name in itself.
    pub name: String,
    /// The language and a territory: `fi_FI`.
    pub locale: String,
    /// The path on the site.
    pub url: String,
    /// The whole address.
    pub permalink: String,
    /// The page's title in that language.
    pub title: String,
    /// Whether it is the language of this very page.
    pub current: bool,
    /// Whether the text there is in that language, and not in one that it falls back to.
    pub translated: bool,
}

/// The way to a page that stands in several languages side by side.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SideBySide {
    /// The path on the site.
    pub url: String,
    /// What the link says: `Lue rinnakkain: suomi ja englanti`.
    pub label: String,
}

/// A language of a page that stands in several side by side.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Column {
    /// The language's name in itself.
    pub name: String,
    /// The page in that language alone.
    pub page: CardRef,
    /// Words of the print's furniture in that language, by message id; empty on the web.
    #[serde(skip)]
    pub messages: std::collections::BTreeMap<String, String>,
}

/// A file to download.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Download {
    /// The path on the site.
    pub url: String,
    /// What it is.
    pub title: String,
    /// Its format: `PDF`.
    pub format: String,
    /// The language it is written in, a BCP 47 tag; empty where several stand side by side.
    pub lang: String,
    /// The language of the title, a BCP 47 tag; empty where it has several.
    pub title_lang: String,
    /// The language's name, or the names, in the reader's language.
    pub language: String,
    /// Its size in words: `240 kt`.
    pub size: String,
    /// Format, language and size in one: `PDF, suomi, 240 kt`.
    pub label: String,
}

/// A word to the reader about the state of a text.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Notice {
    /// `fallback`: the text is in another language than the page. `stale`: the text that it was
    /// translated from has changed.
    pub kind: &'static str,
    /// The word, in the reader's language.
    pub text: String,
    /// Where the reader finds what is meant.
    pub link: Option<NoticeLink>,
}

/// A link in a notice.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct NoticeLink {
    /// The path on the site with its anchor.
    pub url: String,
    /// The whole address, for print.
    pub permalink: String,
    /// The words, in the reader's language.
    pub text: String,
    /// The language of the page that it leads to, a BCP 47 tag.
    pub lang: String,
}

/// A document to print.
#[derive(Debug, Hash)]
pub struct PrintView {
    /// The file that it becomes.
    pub output: OutputPath,
    /// The page of the website that it is the print of.
    pub page: CardRef,
    /// The address of that page.
    pub permalink: String,
    /// The site in the document's language.
    pub site: Arc<Shared<SiteView>>,
    /// The text.
    pub body: Body,
    /// Whether it opens with a cover and a table of contents: a workbook does.
    pub is_book: bool,
    /// The paper: `a4`.
    pub paper: String,
    /// The date that the file carries, seconds since 1970.
    pub timestamp: i64,
    /// Words of the print's own furniture in the document's language, by message id.
    pub messages: std::collections::BTreeMap<String, String>,
    /// The languages that stand side by side; empty where the document has one.
    pub columns: Vec<Column>,
    /// Answers that stand in its fields, by the fields' full names; a box that is ticked or chosen has
    /// the name of its state.
    pub values: std::collections::BTreeMap<String, String>,
}
