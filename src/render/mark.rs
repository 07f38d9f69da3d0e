//! Marks for translators: in a site that is built with `--translate`, every text says on a click which
//! message or page it is, and what is not translated is outlined. Nothing of this is in any other build.
//!
//! While a page is made, texts are wrapped in characters that no text has ([`crate::view::mark`]). When it
//! is whole, [`Marker::finish`] turns them into elements and attributes where HTML allows these, and takes
//! them away where it does not: in attributes, in titles, in drawings. What stood there is listed in a panel.

mod html;
mod panel;

use std::collections::BTreeSet;

use crate::i18n::{self, Localizer};
use crate::render::html::escape;
use crate::source::Sources;
use crate::source::lines::LineIndex;
use crate::view::PageView;
use crate::view::body::{Body, EmbedView};
use crate::view::old::OldText;

/// The files that marked pages ask for. They lie outside of the theme, so that no other build has them.
pub const ASSETS: [(&str, &[u8]); 2] = [
    ("_sitegen/translate.js", include_bytes!("mark/translate.js")),
    ("_sitegen/translate.css", include_bytes!("mark/translate.css")),
];

/// How a text stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Translated,
    Untranslated,
    /// Its source has changed since.
    Stale,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Untranslated => "untranslated",
            Self::Stale => "stale",
        }
    }
}

/// What is told of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    key: String,
    state: State,
    source: String,
    comment: String,
    place: String,
    /// The section whose changes are told, by [`OldText::key`].
    section: String,
}

/// Turns marks into HTML, in the pages of one language.
pub struct Marker<'a> {
    language: &'a Localizer,
    source: &'a Localizer,
    sources: &'a Sources,
    open: &'a BTreeSet<String>,
}

impl<'a> Marker<'a> {
    /// For the pages of `language`, translated from `source`. `open` are the ids of the messages that the language
    /// has to say in its own words yet, though there may be something in its files.
    pub fn new(
        language: &'a Localizer,
        source: &'a Localizer,
        sources: &'a Sources,
        open: &'a BTreeSet<String>,
    ) -> Self {
        Self { language, source, sources, open }
    }

    /// A page with its marks as HTML.
    pub fn finish(&self, page: &str, view: &PageView) -> String {
        let old = old_texts(&view.body);
        let title = self.of_title(view, &old).map(|told| attributes(&told));
        let mut pass = html::Pass::new(self, page, title, &old);
        pass.run();
        let html::Marked { html, mut listed } = pass.finish();
        // What a translation has nothing of yet can be outlined nowhere.
        listed.extend(old.iter().filter(|(_, old)| old.place.is_none()).map(|(_, old)| of_new(old)));
        let root = &view.site.root;
        let style = format!("<link rel=\"stylesheet\" href=\"{root}_sitegen/translate.css\">\n</head>");
        let script = format!(
            "{}<script src=\"{root}_sitegen/translate.js\" defer></script>\n</body>",
            self.panel(&listed, &old)
        );
        html.replacen("</head>", &style, 1).replacen("</body>", &script, 1)
    }

    /// What is told of the message `id`.
    fn of_message(&self, id: &str) -> Told {
        let origin = self.language.origin(id);
        let own = self.source.origin(id);
        let written = |origin: &i18n::Origin| -> Option<(String, String)> {
            let text = self.sources.get(&origin.path)?.readable().0.into_owned();
            let said = i18n::comment_above(&text, origin.place.start);
            Some((i18n::entry_text(&text, origin.place.start).to_owned(), said))
        };
        let (source, said) = own.as_ref().and_then(written).unwrap_or_default();
        let comment = origin.as_ref().and_then(written).map(|(_, comment)| comment).unwrap_or_default();
        let is_own = origin.as_ref().is_some_and(|origin| origin.language == self.language.locale().code());
        let is_source = self.language.locale() == self.source.locale();
        let is_said = is_own && !self.open.contains(id);
        let state = if is_source || is_said { State::Translated } else { State::Untranslated };
        let place = origin.or(own).map_or_else(String::new, |origin| self.place(&origin.path, origin.place.start));
        let comment = if comment.is_empty() { said } else { comment };
        Told { key: id.to_owned(), state, source, comment, place, section: String::new() }
    }

    /// What is told of a block of a page: the bytes from `start` to `end` of the file `path`.
    fn of_block(&self, path: &str, (start, end): (usize, usize), old: &[Old<'_>]) -> Told {
        let code = format!(".{}.md", self.language.locale().code());
        let is_own = path.ends_with(&code);
        let text = self.sources.get(path).map(|file| file.readable().0.into_owned()).unwrap_or_default();
        let source = text.get(start..end).unwrap_or_default();
        let key = path.trim_start_matches("content/").rsplitn(3, '.').last().unwrap_or(path).to_owned();
        let is_in = |old: &OldText| old.place.as_ref().is_some_and(|place| place.contains(&start));
        let old = old.iter().find(|(other, old)| *other == path && is_in(old)).map(|(_, old)| old);
        Told {
            key,
            state: state(is_own, old.is_some()),
            source: if is_own { String::new() } else { source.trim_end().to_owned() },
            comment: String::new(),
            place: self.place(path, start),
            section: old.map(|old| old.key.clone()).unwrap_or_default(),
        }
    }

    /// What is told of a page's title; nothing where no content stands behind the page.
    fn of_title(&self, view: &PageView, old: &[Old<'_>]) -> Option<Told> {
        let path = &view.body.document.path;
        let text = self.sources.get(path)?.readable().0;
        let at =
            text.match_indices("title").map(|(at, _)| at).find(|at| text[..*at].ends_with('\n')).unwrap_or_default();
        let is_own = view.page.lang == view.site.lang;
        let head = format!("{}#_head", view.page.id);
        let old = old.iter().map(|(_, old)| old).find(|old| old.key == head);
        Some(Told {
            key: format!("{head}/title"),
            state: state(is_own, old.is_some()),
            source: if is_own { String::new() } else { view.page.title.clone() },
            comment: String::new(),
            place: self.place(path, at),
            section: old.map(|old| old.key.clone()).unwrap_or_default(),
        })
    }

    fn place(&self, path: &str, at: usize) -> String {
        let line = self.sources.get(path).map_or(1, |file| LineIndex::new(&file.bytes).position(&file.bytes, at).line);
        format!("{path}:{line}")
    }
}

/// A section that is old, and the file of its page.
type Old<'a> = (&'a str, &'a OldText);

/// The old sections of a text, and of what it embeds.
fn old_texts(body: &Body) -> Vec<Old<'_>> {
    let mut found: Vec<Old<'_>> = body.old.iter().map(|old| (&*body.document.path, old)).collect();
    for embed in body.embeds.iter().flatten() {
        match embed {
            EmbedView::Page { body, .. } => found.extend(old_texts(body)),
            EmbedView::Faq { topics } => found.extend(topics.iter().flat_map(|topic| old_texts(&topic.body))),
            _ => {}
        }
    }
    found.extend(body.beside.iter().flat_map(old_texts));
    let mut seen = BTreeSet::new();
    found.retain(|(_, old)| seen.insert(old.key.clone()));
    found
}

/// What is told of a section that the translation has nothing of.
fn of_new(old: &OldText) -> Told {
    Told {
        key: old.key.clone(),
        state: State::Stale,
        source: String::new(),
        comment: String::new(),
        place: old.source.clone(),
        section: old.key.clone(),
    }
}

fn state(is_own: bool, is_old: bool) -> State {
    match (is_own, is_old) {
        (false, _) => State::Untranslated,
        (true, true) => State::Stale,
        (true, false) => State::Translated,
    }
}

/// What is told of a text, as attributes.
fn attributes(told: &Told) -> String {
    let mut out = String::new();
    let values = [
        ("key", told.key.as_str()),
        ("state", told.state.name()),
        ("source", &told.source),
        ("comment", &told.comment),
        ("place", &told.place),
        ("section", &told.section),
    ];
    for (name, value) in values.into_iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(" data-sitegen-");
        out.push_str(name);
        out.push_str("=\"");
        escape(value, &mut out);
        out.push('"');
    }
    out
}
