//! Sections: the pieces of a page that a translation follows one by one.
//!
//! A section is a heading of any level with what stands below it up to the next heading, of any level:
//! the smallest piece that has a name of its own. What stands before the first heading is the section
//! `_head`, together with the texts of the front matter. The key of every other section is its heading's id.
//!
//! ## The hash
//!
//! A section's hash is the BLAKE3 hash, in hexadecimal digits, of its *normal form*; `[synced]` has the
//! first six. Two texts have the same normal form where a translator has nothing to do, so it is written
//! from the parsed text and not from its bytes:
//!
//! - every run of white space is one space, line ends included; a line may be broken anywhere, and spaces
//!   at its ends do not count, nor do blank lines, indents or the padding of tables and forms;
//! - letters are composed (Unicode NFC); quotation marks, dashes and ellipses are as the typesetter leaves them;
//! - which marks write an element does not count (`*a*` or `_a_`, `-` or `*`), the element does, and
//!   so do the destinations of links and images, the ids and levels of headings;
//! - a footnote belongs to the section that refers to it first, wherever its text stands;
//! - of our own blocks count the types, sizes, ids and words; other settings are facts, which a
//!   translation inherits;
//! - of front matter count the keys and texts of [`Front::words`];
//! - comments do not count.
//!
//! A change of the normal form makes every translation look old: the hashes of the tests below hold it still.

use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::content::PageFile;
use crate::content::document::{Document, Place};
use crate::content::front::Front;

mod normal;

use normal::Normal;

/// The key of the section before the first heading. No heading has it: ids begin with a letter or digit.
pub const HEAD: &str = "_head";

/// The digits of a hash that are written: a change goes unseen once in sixteen million.
pub const DIGITS: usize = 6;

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// [`HEAD`], or the id of its heading.
    pub key: Arc<str>,
    /// The index of its heading among those of the document.
    pub heading: Option<usize>,
    /// The whole hash.
    pub hash: String,
    /// How many words there are to translate.
    pub words: usize,
    /// Where its text begins in the file; of the head, the text behind the front matter.
    pub start: usize,
}

impl Section {
    /// The digits of the hash that are written.
    pub fn short(&self) -> &str {
        &self.hash[..DIGITS]
    }
}

/// The sections of a page in their order; the head is always the first.
pub fn sections(front: &Front, document: &Document) -> Vec<Section> {
    let start = document.blocks.first().map_or(0, |block| block.place.start);
    let mut normal = Normal::new(document);
    for words in front.words() {
        normal.front(&words);
    }
    let mut sections = Vec::with_capacity(document.headings.len() + 1);
    let mut open = Section { key: HEAD.into(), heading: None, hash: String::new(), words: 0, start };
    normal.blocks(&document.blocks, &mut |heading, text, words| {
        let next = Section {
            key: document.headings[heading].id.as_str().into(),
            heading: Some(heading),
            hash: String::new(),
            words: 0,
            start: document.headings[heading].place.start,
        };
        let done = std::mem::replace(&mut open, next);
        sections.push(Section { hash: hash(text), words, ..done });
    });
    let (text, words) = normal.finish();
    sections.push(Section { hash: hash(&text), words, ..open });
    sections
}

fn hash(normal: &str) -> String {
    let composed = if is_nfc(normal) { None } else { Some(normal.nfc().collect::<String>()) };
    blake3::hash(composed.as_deref().unwrap_or(normal).as_bytes()).to_hex().to_string()
}

impl PageFile {
    /// The section with this key.
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections().iter().find(|section| &*section.key == key)
    }

    /// Where the text of a section stands in the file, which is `length` bytes long; empty where the
    /// page begins with a heading.
    pub fn section_place(&self, index: usize, length: usize) -> Place {
        let (section, next) = (&self.sections()[index], self.sections().get(index + 1));
        let end = next.map_or(length, |next| next.start);
        section.start.min(end)..end
    }

    /// The text of a section as it is written in the file, whose text is `text`; of the head with the texts of
    /// the front matter.
    pub fn section_text(&self, text: &str, index: usize) -> String {
        let body = text.get(self.section_place(index, text.len())).unwrap_or_default().trim();
        if self.sections()[index].heading.is_some() {
            return body.to_owned();
        }
        let front = self.front.words().into_iter().map(|words| format!("{}: {}", words.key, words.text.source()));
        front.chain([body.to_owned()]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

#[cfg(test)]
mod tests {
    use crate::content;
    use crate::content::PageFile;
    use crate::content::name::PageName;
    use crate::source::SourceFile;

    fn page(text: &str) -> PageFile {
        let file = SourceFile::new("content/a.fi.md", text.as_bytes());
        content::parse(&file, PageName::new("a"), (0, "fi")).value
    }

    fn hashes(body: &str) -> Vec<(String, String)> {
        let page = page(&format!("+++\ntitle = \"A\"\n+++\n\n{body}"));
        page.sections().iter().map(|section| (section.key.to_string(), section.short().to_owned())).collect()
    }

    #[track_caller]
    fn same(a: &str, b: &str) {
        assert_eq!(hashes(a), hashes(b), "{a}\n---\n{b}");
    }

    #[track_caller]
    fn differ(a: &str, b: &str) {
        assert_ne!(hashes(a), hashes(b), "{a}\n---\n{b}");
    }

    #[test]
    fn a_section_is_a_heading_of_any_level_up_to_the_next() {
        let text = "+++\ntitle = \"A\"\n+++\n\nAlku.\n\n## Yksi {#one}\n\nKaksi sanaa.\n\n### Kaksi\n\nLoppu.\n";
        let page = page(text);
        let found: Vec<_> = page.sections().iter().map(|section| (&*section.key, section.words)).collect();
        assert_eq!(found, [("_head", 2), ("one", 3), ("kaksi", 2)]);
        let pieces: Vec<_> = (0..3).map(|index| &text[page.section_place(index, text.len())]).collect();
        assert_eq!(pieces, ["Alku.\n\n", "## Yksi {#one}\n\nKaksi sanaa.\n\n", "### Kaksi\n\nLoppu.\n"]);
    }

    /// Written down in the front matter of every translation there is: these must never change.
    #[test]
    fn the_hashes_stay_what_they_are() {
        let body = "Alku *on* [tässä](b.md).\n\n## Yksi {#one}\n\n- a\n- [x] b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n\
                    ```form f\n## Ryhmä {#g}\ntext Nimi {#name help=\"Apu\"}\n```\n\n> { -mentee } ”ja” 8–17[^1]\n\n[^1]: Viite.\n";
        let found = hashes(body);
        let found: Vec<_> = found.iter().map(|(key, hash)| format!("{key} {hash}")).collect();
        assert_eq!(found, ["_head 61331a", "one 2aef34"]);
    }

    #[test]
    fn layout_does_not_count() {
        same("Yksi kaksi\nkolme.\n", "Yksi   kaksi kolme.  \n\n\n");
        same("Yksi\r\nkaksi.\r\n", "Yksi kaksi.\n");
        same("- a\n- b\n", "* a\n\n* b\n");
        same("| a | b |\n|---|---|\n| 1 | 2 |\n", "|  a  |  b|\n|:--|--|\n|1|2|\n");
        same("*a* __b__", "_a_ **b**");
        same("\"a\" -- b...\n", "”a” – b…\n");
        same("Ä\n", "A\u{308}\n");
        same("a <!-- b -->\n\n<!-- c -->\n", "a\n");
        same("```form f\ntext   Nimi {#n}\n```\n", "```form f filled_by=pair\ntext Nimi  {#n required}\n```\n");
        same("a[^1]\n\n[^1]: b\n\nc\n", "a[^x]\n\nc\n\n[^x]: b\n");
    }

    #[test]
    fn words_and_structure_count() {
        differ("a b\n", "a c\n");
        differ("a\n\nb\n", "a b\n");
        differ("- a b\n", "- a\n- b\n");
        differ("1. a\n", "- a\n");
        differ("- [ ] a\n", "- a\n");
        differ("[a](b.md)\n", "[a](c.md)\n");
        differ("*a*\n", "a\n");
        differ("{ -mentee }\n", "{ -mentor }\n");
        differ("## A {#a}\n", "### A {#a}\n");
        differ("```form f\ntext Nimi {#n}\n```\n", "```form f\ntext Nimi {#m}\n```\n");
        differ("```form f\ntext Nimi {#n help=\"a\"}\n```\n", "```form f\ntext Nimi {#n help=\"b\"}\n```\n");
        differ("```process p\nstep A {#a}\n```\n", "```process p\nstep B {#a}\n```\n");
        differ("```agenda\n17:00 A {#a}\n```\n", "```agenda\n18:00 A {#a}\n```\n");
        differ("```\na\n```\n", "```\na b\n```\n");
        differ("a[^1]\n\n[^1]: b\n", "a[^1]\n\n[^1]: c\n");
    }

    #[test]
    fn a_change_is_of_its_section_alone() {
        let (a, b) = (
            hashes("a\n\n## X {#x}\n\nb[^1]\n\n## Y {#y}\n\nc\n\n[^1]: d\n"),
            hashes("a\n\n## X {#x}\n\nb[^1]\n\n## Y {#y}\n\nc\n\n[^1]: e\n"),
        );
        let differing: Vec<_> = a.iter().zip(&b).filter(|(a, b)| a != b).map(|(a, _)| a.0.as_str()).collect();
        assert_eq!(differing, ["x"]);
    }

    #[test]
    fn texts_of_front_matter_count_and_facts_do_not() {
        let head = |front: &str| page(&format!("+++\n{front}\n+++\n")).sections()[0].short().to_owned();
        assert_eq!(head("title = \"A\""), head("title = \"A\"\norder = 3\nslug = \"b\""));
        assert_ne!(head("title = \"A\""), head("title = \"B\""));
        assert_ne!(head("title = \"A\""), head("title = \"A\"\ndescription = \"b\""));
    }
}
