//! The pass over a drawn page.

use super::{Marker, Old, Told, attributes};
use crate::view::mark::{BETWEEN, BLOCK, END, MESSAGE};

/// Elements that hold text and no elements: their messages are listed, not marked. A drawing has elements
/// of its own, among which HTML's do not stand.
const CLOSED: [&str; 7] = ["title", "script", "style", "textarea", "option", "svg", "template"];

/// A page without marks of ours, and what could not be marked in it.
pub(super) struct Marked {
    pub(super) html: String,
    pub(super) listed: Vec<Told>,
}

/// One pass over one page.
pub(super) struct Pass<'a> {
    marker: &'a Marker<'a>,
    rest: &'a str,
    out: String,
    listed: Vec<Told>,
    /// The attributes of a block that has been met, for the next start tag.
    block: Option<String>,
    /// The element of [`CLOSED`] that is open.
    closed: Option<&'static str>,
    /// For each message that is open, whether an element was opened for it.
    open: Vec<bool>,
    /// The attributes of the page's own title, until it has been met.
    title: Option<String>,
    /// The sections whose source has changed.
    old: &'a [Old<'a>],
}

impl<'a> Pass<'a> {
    pub(super) fn new(marker: &'a Marker<'a>, page: &'a str, title: Option<String>, old: &'a [Old<'a>]) -> Self {
        Self {
            marker,
            rest: page,
            out: String::with_capacity(page.len() * 2),
            listed: Vec::new(),
            block: None,
            closed: None,
            open: Vec::new(),
            title,
            old,
        }
    }

    pub(super) fn run(&mut self) {
        while let Some(at) = self.rest.find(['<', MESSAGE, END, BLOCK]) {
            self.out.push_str(&self.rest[..at]);
            self.rest = &self.rest[at..];
            match self.rest.chars().next() {
                Some(MESSAGE) => self.open_message(self.closed.is_none()),
                Some(END) => self.close_message(),
                Some(BLOCK) => self.block(),
                _ => self.tag(),
            }
        }
        self.out.push_str(self.rest);
    }

    pub(super) fn finish(self) -> Marked {
        Marked { html: self.out, listed: self.listed }
    }

    /// What stands between the mark at the front and [`BETWEEN`]; the rest begins behind it.
    fn take(&mut self) -> &'a str {
        let inner = self.rest;
        let mark = inner.chars().next().map_or(0, char::len_utf8);
        let end = inner.find(BETWEEN).unwrap_or(inner.len());
        self.rest = inner.get(end + BETWEEN.len_utf8()..).unwrap_or_default();
        inner.get(mark..end).unwrap_or_default()
    }

    fn open_message(&mut self, can_be_marked: bool) {
        let id = self.take();
        let told = self.marker.of_message(id);
        if can_be_marked {
            self.out.push_str(&format!("<span class=\"sitegen-text\"{}>", attributes(&told)));
        } else {
            self.list(told);
        }
        self.open.push(can_be_marked);
    }

    fn close_message(&mut self) {
        self.rest = &self.rest[END.len_utf8()..];
        if self.open.pop() == Some(true) {
            self.out.push_str("</span>");
        }
    }

    fn list(&mut self, told: Told) {
        if !self.listed.contains(&told) {
            self.listed.push(told);
        }
    }

    fn block(&mut self) {
        let place = self.take();
        let mut parts = place.rsplitn(3, ':');
        let (end, start) = (parts.next(), parts.next());
        let number = |text: Option<&str>| text.and_then(|text| text.parse().ok()).unwrap_or_default();
        let path = parts.next().unwrap_or_default();
        let told = self.marker.of_block(path, (number(start), number(end)), self.old);
        self.block = Some(attributes(&told));
    }

    /// A tag, whose attributes may have marks in them.
    fn tag(&mut self) {
        let end = end_of_tag(self.rest);
        let (tag, rest) = self.rest.split_at(end);
        let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if let Some(closed) = self.closed {
            if tag.strip_prefix("</").is_some_and(|name| name.trim_end_matches(['>', ' ']) == closed) {
                self.closed = None;
            }
        } else {
            self.closed = CLOSED.into_iter().find(|closed| *closed == name && !tag.ends_with("/>"));
        }
        let at = 1 + name.len();
        if !name.is_empty() && tag.is_char_boundary(at) {
            self.out.push_str(&tag[..at]);
            let title = if name == "h1" { self.title.take() } else { None };
            if let Some(told) = self.block.take().or(title) {
                self.out.push_str(&told);
            }
            self.without_marks(&tag[at..]);
        } else {
            self.without_marks(tag);
        }
        self.rest = rest;
    }

    /// The inside of a tag: its messages are listed.
    fn without_marks(&mut self, tag: &'a str) {
        let after = self.rest;
        self.rest = tag;
        while let Some(at) = self.rest.find([MESSAGE, END, BLOCK]) {
            self.out.push_str(&self.rest[..at]);
            self.rest = &self.rest[at..];
            match self.rest.chars().next() {
                Some(MESSAGE) => self.open_message(false),
                Some(END) => self.close_message(),
                _ => drop(self.take()),
            }
        }
        self.out.push_str(self.rest);
        self.rest = after;
    }
}

/// One past the end of the tag that a text begins with: a `>` in an attribute's value is none.
fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + 3);
    }
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (c, quote) {
            ('"' | '\'', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('>', None) => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, Localizer, localizers};
    use crate::source::{SourceFile, Sources};
    use crate::view::mark::{block, message};
    use std::collections::BTreeSet;

    const FI: &str = "# Kuinka\nmenu = Valikko auki\nhome = Etusivu\nskip = Ohita\n";

    fn site() -> (Vec<Localizer>, Sources) {
        let files = [
            SourceFile::new("i18n/fi/a.ftl", FI.as_bytes()),
            SourceFile::new("i18n/en/a.ftl", "menu = Open menu\n".as_bytes()),
            SourceFile::new("content/a.fi.md", "+++\n+++\n\nTeksti \"x\".\n".as_bytes()),
        ];
        let locales = ["fi", "en"].map(|code| Locale::new(code).unwrap());
        let read = localizers(&locales, &[vec![], vec![0]], &[(0, &files[0]), (1, &files[1])]);
        assert_eq!(read.diagnostics, []);
        let mut sources = Sources::default();
        files.into_iter().for_each(|file| sources.insert(file));
        (read.value, sources)
    }

    fn marked(page: &str) -> (String, Vec<String>) {
        let (localizers, sources) = site();
        let open = BTreeSet::from(["skip".to_owned()]);
        let marker = Marker::new(&localizers[1], &localizers[0], &sources, &open);
        let mut pass = Pass::new(&marker, page, None, &[]);
        pass.run();
        let Marked { html, listed } = pass.finish();
        (html, listed.into_iter().map(|told| told.key).collect())
    }

    #[test]
    fn a_message_in_text_becomes_an_element() {
        let (html, listed) = marked(&format!("<p>{} {}</p>", message("menu", "Open menu"), message("home", "Etusivu")));
        assert_eq!(
            html,
            "<p><span class=\"sitegen-text\" data-sitegen-key=\"menu\" data-sitegen-state=\"translated\" \
             data-sitegen-source=\"menu = Valikko auki\" data-sitegen-comment=\"Kuinka\" data-sitegen-place=\"i18n/en/a.ftl:1\">Open menu</span> \
             <span class=\"sitegen-text\" data-sitegen-key=\"home\" data-sitegen-state=\"untranslated\" \
             data-sitegen-source=\"home = Etusivu\" data-sitegen-place=\"i18n/fi/a.ftl:3\">Etusivu</span></p>"
        );
        assert!(listed.is_empty());
    }

    #[test]
    fn where_there_can_be_no_element_a_message_is_listed() {
        let menu = message("menu", "a > b");
        let page = format!(
            "<title>{menu}</title><nav aria-label=\"{menu}\"><svg><title>{}</title></svg></nav><option>{}</option><b>x</b>",
            message("home", "Etusivu"),
            message("skip", "Ohita")
        );
        let (html, listed) = marked(&page);
        assert_eq!(
            html,
            "<title>a > b</title><nav aria-label=\"a > b\"><svg><title>Etusivu</title></svg></nav><option>Ohita</option><b>x</b>"
        );
        assert_eq!(listed, ["menu", "home", "skip"]);
    }

    #[test]
    fn a_block_becomes_attributes_of_its_element() {
        let (html, _) = marked(&format!("{}<p class=\"x\">Teksti</p><p>y</p>", block("content/a.fi.md", &(9..20))));
        assert_eq!(
            html,
            "<p data-sitegen-key=\"a\" data-sitegen-state=\"untranslated\" data-sitegen-source=\"Teksti &quot;x&quot;.\" \
             data-sitegen-place=\"content/a.fi.md:4\" class=\"x\">Teksti</p><p>y</p>"
        );
    }

    #[test]
    fn messages_may_stand_in_messages() {
        let inner = message("home", "Etusivu");
        let (html, _) = marked(&message("menu", &format!("a {inner} b")));
        assert_eq!(html.matches("<span").count(), 2);
        assert!(html.ends_with("Etusivu</span> b</span>"), "{html}");
    }
}
