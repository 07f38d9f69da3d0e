//! Marks for translators: in a site that is built with `--translate`, every text says on a click which
//! message or page it is, and what is not translated is outlined. Nothing of this is in any other build.
//!
//! While a page is drawn, texts are wrapped in characters that no text has ([`message`], [`block`]). When it
//! is whole, [`Marker::finish`] turns them into elements and attributes where HTML allows these, and takes
//! them away where it does not: in attributes, in titles, in drawings. What stood there is listed in a panel.

mod html;

use std::fmt::Write as _;

use crate::i18n::{self, Localizer};
use crate::pseudo::has_letters;
use crate::render::html::escape;
use crate::source::Sources;
use crate::source::lines::LineIndex;
use crate::view::PageView;

/// Opens the mark of a message: its id follows.
const MESSAGE: char = '\u{F0000}';
/// Stands between what a mark says of itself and the text.
const BETWEEN: char = '\u{F0001}';
/// Closes a message.
const END: char = '\u{F0002}';
/// Opens the mark of the block that follows: its path and its bytes follow, then [`BETWEEN`].
const BLOCK: char = '\u{F0003}';

/// A message's text with its mark.
pub fn message(id: &str, text: &str) -> String {
    format!("{MESSAGE}{id}{BETWEEN}{text}{END}")
}

/// The mark of a block, to stand right before its element.
pub fn block(path: &str, place: &std::ops::Range<usize>) -> String {
    format!("{BLOCK}{path}:{}:{}{BETWEEN}", place.start, place.end)
}

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
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Untranslated => "untranslated",
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
}

/// Turns marks into HTML, in the pages of one language.
pub struct Marker<'a> {
    language: &'a Localizer,
    source: &'a Localizer,
    sources: &'a Sources,
}

impl<'a> Marker<'a> {
    /// For the pages of `language`, translated from `source`.
    pub fn new(language: &'a Localizer, source: &'a Localizer, sources: &'a Sources) -> Self {
        Self { language, source, sources }
    }

    /// A page with its marks as HTML.
    pub fn finish(&self, page: &str, view: &PageView) -> String {
        let mut pass = html::Pass::new(self, page, self.of_title(view).map(|told| attributes(&told)));
        pass.run();
        let html::Marked { html, listed } = pass.finish();
        let root = &view.site.root;
        let style = format!("<link rel=\"stylesheet\" href=\"{root}_sitegen/translate.css\">\n</head>");
        let script =
            format!("{}<script src=\"{root}_sitegen/translate.js\" defer></script>\n</body>", self.panel(&listed));
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
        let (text, comment) = origin.as_ref().and_then(written).unwrap_or_default();
        let is_own = origin.as_ref().is_some_and(|origin| origin.language == self.language.locale().code());
        // What a new language was given to begin with is the source's text, with the source above it. A
        // single word may well be the same in two languages.
        let is_copy = text == source && has_letters(&source);
        let value = text.split_once('=').map_or("", |(_, value)| value.trim());
        let is_untouched =
            is_copy && (value.contains(' ') || comment.contains(&format!("{}:", self.source.locale().code())));
        let is_source = self.language.locale() == self.source.locale();
        let state = if is_source || is_own && !is_untouched { State::Translated } else { State::Untranslated };
        let place = origin.or(own).map_or_else(String::new, |origin| self.place(&origin.path, origin.place.start));
        let comment = if comment.is_empty() { said } else { comment };
        Told { key: id.to_owned(), state, source, comment, place }
    }

    /// What is told of a block of a page: the bytes from `start` to `end` of the file `path`.
    fn of_block(&self, path: &str, start: usize, end: usize) -> Told {
        let code = format!(".{}.md", self.language.locale().code());
        let is_own = path.ends_with(&code);
        let text = self.sources.get(path).map(|file| file.readable().0.into_owned()).unwrap_or_default();
        let source = text.get(start..end).unwrap_or_default();
        let key = path.trim_start_matches("content/").rsplitn(3, '.').last().unwrap_or(path).to_owned();
        Told {
            key,
            state: if is_own { State::Translated } else { State::Untranslated },
            source: if is_own { String::new() } else { source.trim_end().to_owned() },
            comment: String::new(),
            place: self.place(path, start),
        }
    }

    /// What is told of a page's title; nothing where no content stands behind the page.
    fn of_title(&self, view: &PageView) -> Option<Told> {
        let path = &view.body.document.path;
        let text = self.sources.get(path)?.readable().0;
        let at =
            text.match_indices("title").map(|(at, _)| at).find(|at| text[..*at].ends_with('\n')).unwrap_or_default();
        let is_own = view.page.lang == view.site.lang;
        Some(Told {
            key: format!("{}#_head/title", view.page.id),
            state: if is_own { State::Translated } else { State::Untranslated },
            source: if is_own { String::new() } else { view.page.title.clone() },
            comment: String::new(),
            place: self.place(path, at),
        })
    }

    fn place(&self, path: &str, at: usize) -> String {
        let line = self.sources.get(path).map_or(1, |file| LineIndex::new(&file.bytes).position(&file.bytes, at).line);
        format!("{path}:{line}")
    }

    /// The panel: how much there is to do, what cannot be clicked on, and room for what a click tells.
    fn panel(&self, listed: &[Told]) -> String {
        let word = |id: &str| {
            let mut out = String::new();
            escape(self.language.constant(id).unwrap_or(id), &mut out);
            out
        };
        let mut out = format!(
            "<aside class=\"sitegen-panel\" aria-label=\"{}\" data-state-untranslated=\"{}\" data-state-translated=\"{}\" \
             data-key=\"{}\" data-source=\"{}\" data-comment=\"{}\" data-place=\"{}\">\n<details>\n<summary>{} \
             <span class=\"sitegen-count\"></span></summary>\n<p>{}</p>\n<ul>\n",
            word("translate-title"),
            word("translate-untranslated"),
            word("translate-translated"),
            word("translate-key"),
            word("translate-source"),
            word("translate-comment"),
            word("translate-place"),
            word("translate-title"),
            word("translate-hint"),
        );
        for told in listed {
            let mut key = String::new();
            escape(&told.key, &mut key);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "<li><button type=\"button\"{}>{key}</button></li>", attributes(told));
        }
        // A list without entries is not allowed to be one; the script adds what it finds on the page.
        if listed.is_empty() {
            out = out.replace("<ul>\n", "<ul hidden>\n<li></li>\n");
        }
        out + "</ul>\n</details>\n<div class=\"sitegen-told\" role=\"status\"></div>\n</aside>\n"
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
