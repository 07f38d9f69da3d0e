//! A body as HTML: semantic elements and a few classes, styled by the theme.
//!
//! No element has a style or a script of its own, so that a page can be served under a strict
//! Content-Security-Policy.

mod blocks;
mod diagram;
mod embed;
mod form;
mod inline;
mod side_by_side;
mod term;

use std::collections::HashMap;

use crate::content::document::Place;
use crate::content::skim;
use crate::i18n::{Facts, Locale, Localizer, Value};
use crate::view::{Body, Card, CardRef, Download, mark};

/// The words and lists that HTML is written with.
pub struct Tools<'a> {
    /// The languages of the site.
    pub localizers: &'a [Localizer],
    /// The language of the page around the text.
    pub reader: &'a Locale,
    /// Draws a list of pages of a kind, with headings of a level, by the theme's templates.
    pub cards: &'a dyn Fn(&'static str, &[CardRef], u8) -> String,
    /// Draws what a page says before its text, with headings of a level and ids that begin with a word, by the theme's
    /// templates.
    pub details: &'a dyn Fn(&CardRef, u8, &str) -> String,
    /// Draws a list of files, with headings of a level, by the theme's templates.
    pub downloads: &'a dyn Fn(&[Download], u8) -> String,
    /// Whether texts are marked for translators.
    pub is_marked: bool,
    /// Whether the body answers questions: a topic of `faq/`.
    pub is_faq: bool,
}

/// Whether a page is a topic of questions.
pub fn is_topic(page: &Card) -> bool {
    page.faq.is_some()
}

/// The HTML of a body.
pub fn render(body: &Body, tools: &Tools<'_>) -> String {
    let mut out = String::with_capacity(4096);
    let mut writer = Writer {
        body,
        tools,
        out: &mut out,
        shift: 0,
        prefix: "",
        level: 1,
        is_faq: tools.is_faq,
        seen: &mut HashMap::new(),
        is_naming: false,
    };
    if body.beside.is_empty() {
        writer.document();
    } else {
        writer.side_by_side();
    }
    out
}

/// Writes one body; the bodies that it embeds are written by writers of their own into the same text.
struct Writer<'a, 'o> {
    body: &'a Body,
    tools: &'a Tools<'a>,
    out: &'o mut String,
    /// By how much the headings lie deeper than they are written.
    shift: u8,
    /// What anchors begin with: empty, or `roles-mentor-`.
    prefix: &'a str,
    /// The level of the last heading, as it is shown.
    level: u8,
    /// Whether its headings of level 2 are questions, which link to themselves.
    is_faq: bool,
    /// How often a form, process or checklist was shown before, by its id: ids in a page are unique.
    seen: &'o mut HashMap<String, u32>,
    /// Whether what is written now names something (a heading, a link): no word is explained there.
    is_naming: bool,
}

impl Writer<'_, '_> {
    /// Appends text, with the characters escaped that mean something to HTML.
    fn text(&mut self, text: &str) {
        escape(text, self.out);
    }

    /// Appends markup as it is.
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Appends ` name="value"`.
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, self.out);
        self.out.push('"');
    }

    /// An element with text alone: `<p class="hint">…</p>`.
    fn element(&mut self, tag: &str, class: &str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close(tag);
    }

    fn open(&mut self, tag: &str, class: &str) {
        self.raw("<");
        self.raw(tag);
        if !class.is_empty() {
            self.attribute("class", class);
        }
        self.raw(">");
    }

    fn close(&mut self, tag: &str) {
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    /// The language of this body's own furniture.
    fn localizer(&self) -> Option<&Localizer> {
        self.localizer_of(&self.body.lang)
    }

    fn localizer_of(&self, lang: &str) -> Option<&Localizer> {
        self.tools.localizers.iter().find(|localizer| localizer.locale().code() == lang)
    }

    /// A word of the furniture. Every page asks for these words, so a missing one was reported when
    /// the catalogues were checked; here its id stands in for it.
    fn word(&self, id: &str) -> String {
        self.word_of(&self.body.lang, id)
    }

    /// A word in the language of a column.
    fn word_of(&self, lang: &str, id: &str) -> String {
        let text = self.localizer_of(lang).and_then(|localizer| localizer.constant(id).ok()).unwrap_or(id);
        if self.tools.is_marked { mark::message(id, text) } else { text.to_owned() }
    }

    /// Marks the element that is opened next, where marks are asked for: it is what stands at a place of the page.
    fn mark(&mut self, place: &Place) {
        if self.tools.is_marked {
            self.out.push_str(&mark::block(&self.body.document.path, place));
        }
    }

    /// A word with a number in it.
    fn numbered(&self, id: &str, number: usize) -> String {
        let facts: Facts = [("number".to_owned(), Value::Number(number as f64))].into();
        self.localizer().and_then(|localizer| localizer.message(id, &facts).ok()).unwrap_or_else(|| id.to_owned())
    }

    /// An id for the next showing of `id` in this page.
    fn unique(&mut self, id: &str) -> String {
        let count = self.seen.entry(id.to_owned()).or_default();
        *count += 1;
        if *count == 1 { id.to_owned() } else { format!("{id}-{count}") }
    }
}

/// The messages that the HTML renderer asks for: each language has to have them.
pub const MESSAGES: [&str; 50] = [
    "answer-no",
    "answer-yes",
    "checklist-hint",
    "checklist-title",
    "footnote-back",
    "footnotes-title",
    "form-bad-email",
    "form-cancel",
    "form-check",
    "form-clear",
    "form-clear-question",
    "form-clear-yes",
    "form-cleared",
    "form-copy",
    "form-date",
    "form-date-hint",
    "form-draw-hint",
    "form-draw-table",
    "form-file-fits",
    "form-file-other",
    "form-file-unknown",
    "form-file-unreadable",
    "form-file-version",
    "form-keep",
    "form-keep-failed",
    "form-keep-hint",
    "form-kept",
    "form-missing-answer",
    "form-name",
    "form-open-answers",
    "form-open-question",
    "form-open-yes",
    "form-opened",
    "form-other-text",
    "form-print-answers",
    "form-required",
    "form-restored",
    "form-row",
    "form-save-answers",
    "form-saved",
    "form-signature",
    "form-tools",
    "form-tools-note",
    "form-unkept",
    "print-notes",
    "print-result-all",
    "print-result-some",
    "process-list-title",
    "process-title",
    "table",
];

/// Appends `text` with `&`, `<`, `>` and `"` escaped.
pub fn escape(text: &str, out: &mut String) {
    // Most texts have none of them.
    let is_special = |byte: u8, _| (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"');
    if !skim::has(text.as_bytes(), is_special) {
        return out.push_str(text);
    }
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(entity);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}
