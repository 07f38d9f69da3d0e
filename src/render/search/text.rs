//! The words of a page as its readers see them: what a theme has drawn, without what stands around it.

use html5gum::{StartTag, Token, Tokenizer};

/// A piece of a page below a heading that can be linked to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    /// The level of the heading, 1 to 6.
    pub(super) level: u8,
    /// The heading's anchor; empty for the page itself.
    pub(super) id: String,
    /// What the heading says.
    pub(super) heading: String,
    /// What stands below it, up to the next.
    pub(super) text: String,
}

/// Elements that hold nothing to be found: ways to other pages, controls, drawings.
const SKIPPED: [&str; 14] = [
    "audio", "button", "head", "iframe", "nav", "noscript", "object", "option", "script", "style", "svg", "template",
    "textarea", "video",
];

/// Elements that do not part the words on their two sides.
const INLINE: [&str; 24] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "img", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
];

/// Elements without an end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The sections of a page, the first of them the page itself: it begins at the first `<h1>` of the `<main>`.
/// An element with `data-search="no"` is left out, as is what is hidden from readers.
pub(super) fn sections(html: &str) -> Vec<Section> {
    let mut reader = Reader::default();
    for token in Tokenizer::new(html) {
        // The tokenizer recovers from everything, so that there is no error to have.
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.open(&tag),
            Token::EndTag(tag) => reader.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => reader.say(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
        if reader.is_done {
            break;
        }
    }
    reader.sections
}

#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    is_inside: bool,
    is_done: bool,
    /// The name of the element that is left out, and how many of that name are open.
    skipped: Option<(String, usize)>,
    /// The name of the heading that is open.
    heading: Option<String>,
}

impl Reader {
    fn open(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let is_void = VOID.contains(&name.as_str()) || tag.self_closing;
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth += usize::from(*skipped == name && !is_void);
            return;
        }
        if name == "main" || !self.is_inside {
            self.is_inside |= name == "main";
        } else if is_left_out(&name, tag) {
            if !INLINE.contains(&name.as_str()) && name != "svg" {
                self.part();
            }
            if !is_void {
                self.skipped = Some((name, 1));
            }
        } else if let Some(section) = section(&name, tag).filter(|section| section.level == 1 || self.has_begun()) {
            self.part();
            self.sections.push(section);
            self.heading = Some(name);
        } else if !INLINE.contains(&name.as_str()) {
            self.part();
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth -= usize::from(skipped == name);
            if *depth == 0 {
                self.skipped = None;
            }
        } else if self.heading.as_deref() == Some(name) {
            self.heading = None;
        } else if name == "main" && self.is_inside {
            self.is_done = true;
        } else if !INLINE.contains(&name) {
            self.part();
        }
    }

    fn say(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        if let Some(section) = self.sections.last_mut() {
            // Where a word may be broken is no part of the word.
            let text = text.replace(['\u{AD}', '\u{200B}'], "");
            if self.heading.is_some() { section.heading.push_str(&text) } else { section.text.push_str(&text) }
        }
    }

    /// What comes next is another paragraph: without a mark between them, two items of a list would read as one.
    fn part(&mut self) {
        let Some(section) = self.sections.last_mut() else { return };
        let text = if self.heading.is_some() { &mut section.heading } else { &mut section.text };
        let kept = text.trim_end().len();
        let is_open = text[..kept].ends_with(|c: char| c.is_alphanumeric() || c == ')');
        text.truncate(kept);
        if self.heading.is_none() && is_open {
            text.push('.');
        }
        if !text.is_empty() {
            text.push(' ');
        }
    }

    fn has_begun(&self) -> bool {
        !self.sections.is_empty()
    }
}

/// The section that a heading begins: that of the page, or one with an anchor.
fn section(name: &str, tag: &StartTag<()>) -> Option<Section> {
    let level = name.strip_prefix('h')?.parse().ok().filter(|level| (1..=6).contains(level))?;
    let id = attribute(tag, "id").unwrap_or_default();
    // An anchor with a space in it cannot be linked to.
    let is_anchor = !id.is_empty() && !id.contains(char::is_whitespace);
    (level == 1 || is_anchor).then(|| Section {
        level,
        id: if level == 1 { String::new() } else { id },
        ..Section::default()
    })
}

fn is_left_out(name: &str, tag: &StartTag<()>) -> bool {
    let is = |attribute_name: &str, value: &str| attribute(tag, attribute_name).as_deref() == Some(value);
    let classes = attribute(tag, "class").unwrap_or_default();
    SKIPPED.contains(&name)
        || is("data-search", "no")
        || is("aria-hidden", "true")
        || attribute(tag, "hidden").is_some()
        || classes.split_whitespace().any(|class| class == "print-only")
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<(String, String, String)> {
        sections(html).into_iter().map(|found| (found.id, found.heading, found.text)).collect()
    }

    fn line(id: &str, heading: &str, text: &str) -> (String, String, String) {
        (id.to_owned(), heading.to_owned(), text.to_owned())
    }

    #[test]
    fn a_page_is_read_as_its_readers_read_it() {
        let html = "<title>Otsikko</title><nav>Valikko</nav><main><p>Ennen</p><h1>Mentori &amp; aktori</h1>\
            <ul><li>Yksi</li><li>Kaksi <b>vah</b>va.</li></ul><nav>Osat<nav>a</nav></nav>\
            <h2 id=\"tasks\">Teh<wbr>tävät<span aria-hidden=\"true\">#</span></h2><p>Kir&shy;joita<br>tähän</p>\
            <h3>Kortti</h3><svg><title>Kuva</title></svg><p data-search=\"no\">PDF<p>Loppu</main><footer>Alla</footer>";
        assert_eq!(
            read(html),
            [
                line("", "Mentori & aktori", "Yksi. Kaksi vahva. "),
                line("tasks", "Tehtävät", "Kirjoita. tähän. Kortti. ")
            ]
        );
    }

    #[test]
    fn a_page_without_a_main_has_nothing_to_find() {
        assert_eq!(read("<h1>Otsikko</h1><p>Tekstiä</p>"), []);
    }
}
