//! Markdown: from text to a [`Document`].
//!
//! CommonMark by pulldown-cmark with tables, footnotes, task lists, definition lists, strikethrough
//! and heading ids; fences that begin with a word of ours are parsed as blocks. Raw HTML is refused,
//! since paper cannot show it. Links, images and placeables are collected and not resolved here.

mod blocks;
mod fence;
mod footnotes;
mod inlines;
mod mask;

pub use fence::BLOCKS;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, OffsetIter, Options, Parser, TagEnd};

use crate::content::document::{Block, Document, Inline, Place};
use crate::content::text::placeables;
use crate::content::typography::Marks;
use crate::diagnostic::{Diagnostic, Reported, Span};

use footnotes::Footnotes;
use mask::mask;

/// Deeper nesting than this is no text that a person wrote; the parsers after this one recurse.
const MAX_DEPTH: usize = 40;

/// Parses the text of a file from `body` on, written in the language with typography `marks`.
///
/// # Diagnostics
/// `markdown::…`, `heading::…`, `image::…`, and those of the blocks.
pub fn parse(path: &Arc<str>, text: &str, body: usize, marks: Marks) -> Reported<Document> {
    parse_shared(path, &text.into(), body, marks)
}

/// The same, for a text that the document may keep: its words are then those of the file, and no copy.
///
/// # Diagnostics
/// As [`parse`].
pub fn parse_shared(path: &Arc<str>, text: &Arc<str>, body: usize, marks: Marks) -> Reported<Document> {
    let ranges = placeables(&text[body..]);
    let masked = mask(&text[body..], &ranges);
    let mut builder = Builder {
        events: Parser::new_ext(&masked, options()).into_offset_iter().peekable(),
        text,
        body,
        marks,
        ranges,
        before: None,
        depth: 0,
        open: Vec::new(),
        open_blocks: Vec::new(),
        level: 1,
        footnotes: Footnotes::default(),
        document: Document { path: Arc::clone(path), ..Document::default() },
        diagnostics: Vec::new(),
    };
    let mut blocks = builder.blocks(None);
    builder.append_footnotes(&mut blocks);
    let mut document = builder.document;
    document.blocks = blocks;
    // It may be kept for long, beside thousands of others.
    document.headings.shrink_to_fit();
    document.links.shrink_to_fit();
    document.images.shrink_to_fit();
    document.placeables.shrink_to_fit();
    Reported::new(document, builder.diagnostics)
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

/// A document in the making, as the parser's events come in. How each part is built stands in the files
/// beside this one.
struct Builder<'a> {
    events: Peekable<OffsetIter<'a>>,
    /// The whole file.
    text: &'a Arc<str>,
    /// Where the body begins in it.
    body: usize,
    marks: Marks,
    /// The placeables of the body, relative to it.
    ranges: Vec<Range<usize>>,
    /// The last character of running text, for typography.
    before: Option<char>,
    depth: usize,
    /// The inlines of the elements that are open, the outermost first: so each element's own vector is
    /// made at the size that it needs.
    open: Vec<Inline>,
    /// The blocks of those that are open, in the same way.
    open_blocks: Vec<Block>,
    /// The level of the last heading.
    level: u8,
    footnotes: Footnotes,
    document: Document,
    diagnostics: Vec<Diagnostic>,
}

impl Builder<'_> {
    /// A range of the body as a place in the file, without the line end that a block ends with.
    fn place(&self, range: Range<usize>) -> Place {
        let (start, end) = (range.start + self.body, range.end + self.body);
        let ends = self.text.as_bytes()[start..end].iter().rev().take_while(|byte| matches!(byte, b'\n' | b'\r'));
        start..end - ends.count()
    }

    fn report(&mut self, code: &'static str, range: Range<usize>) -> &mut Diagnostic {
        let span = Span::new(&self.document.path, self.place(range));
        self.diagnostics.push(Diagnostic::error(code, span));
        self.diagnostics.last_mut().expect("one was pushed")
    }

    /// Passes over everything up to the end of the open element.
    fn skip(&mut self, end: TagEnd) {
        let mut open = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(tag) if tag.to_end() == end => open += 1,
                Event::End(tag) if tag == end => open -= 1,
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
    }
}

/// The words of `inlines`, without placeables, images and footnotes.
fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

/// Appends them to `out`.
fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => push_plain(inner, out),
            Inline::Link { content, .. } => push_plain(content, out),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Image(_) | Inline::Placeable(_) | Inline::FootnoteReference(_) => {}
        }
    }
}

fn push<T>(list: &mut Vec<T>, item: T) -> usize {
    list.push(item);
    list.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::document::BlockKind;
    use crate::content::text::TextPart;
    use proptest::prelude::*;

    fn document(text: &str) -> Reported<Document> {
        parse(&"content/a.fi.md".into(), text, 0, Marks::of("fi"))
    }

    fn codes(text: &str) -> Vec<&'static str> {
        document(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn placeables_stand_in_text_links_and_code() {
        let parsed = document("Kysy *{ $name }* tai [{ $mail }](mailto:{ $mail }), `{ $x }`.").value;
        let sources: Vec<_> = parsed.placeables.iter().map(|placeable| placeable.source.as_str()).collect();
        assert_eq!(sources, ["{ $name }", "{ $mail }"]);
        assert_eq!(parsed.links[0].destination.source(), "mailto:{ $mail }");
        let BlockKind::Paragraph(content) = &parsed.blocks[0].kind else { panic!("{parsed:?}") };
        assert!(content.contains(&Inline::Code("{ $x }".to_owned())));
        assert_eq!(content[1], Inline::Emphasis(vec![Inline::Placeable(0)]));
    }

    #[test]
    fn faults_of_headings_images_and_html_have_codes() {
        assert_eq!(codes("# Otsikko\n"), ["heading::title"]);
        assert_eq!(codes("## A\n\n#### B\n"), ["heading::skipped"]);
        assert_eq!(codes("## A {#x}\n\n## B {#x}\n"), ["heading::duplicate-id"]);
        assert_eq!(codes("![](kuva.jpg)\n"), ["image::no-alternative"]);
        assert_eq!(codes("a <b>c</b>\n\n<!-- huomautus -->\n"), ["markdown::html", "markdown::html"]);
        assert_eq!(codes("a[^1] `[^1]` \\[^1] [^1](b.md)\n"), ["markdown::unknown-footnote"]);
        assert_eq!(codes("```embed\nevents\n"), ["block::unclosed"]);
        assert_eq!(codes("> ~~~~embed\n> events\n> ~~~~\n"), Vec::<&str>::new());
        assert_eq!(codes(&">".repeat(500)), ["markdown::too-deep"]);
    }

    #[test]
    fn a_destination_keeps_its_own_placeables() {
        let text = "[{ $name }](mailto:{ $mail } \"{ $title }\"), [x][a]\n\n[a]: { $there }\n";
        let parsed = document(text).value;
        let found: Vec<_> = parsed.links.iter().map(|link| link.destination.source()).collect();
        assert_eq!(found, ["mailto:{ $mail }", "{ $there }"]);
        let TextPart::Placeable(there) = &parsed.links[1].destination.parts[0] else { panic!("{parsed:?}") };
        assert_eq!(&text[there.place.clone()], "{ $there }");
    }

    #[test]
    fn own_ids_make_way_for_repeated_headings() {
        let parsed = document("## Työ\n\n## Työ\n\n### Työ {#tyo-2}\n").value;
        let ids: Vec<_> = parsed.headings.iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(ids, ["tyo", "tyo-2", "tyo-2-2"]);
    }

    #[test]
    fn a_form_keeps_its_places() {
        let text =
            "Alku.\r\n\r\n```form pair version=2\r\n## Osapuolet {#parties}\r\ntext Nimi {#name required}\r\n```\r\n";
        let parsed = document(text);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        let form = &parsed.value.forms[0];
        assert_eq!((form.id.as_str(), form.version), ("pair", 2));
        let field = &form.groups[0].fields[0];
        assert_eq!(&text[field.place.clone()], "text Nimi {#name required}");
        assert_eq!(&text[field.label.place.clone()], "Nimi");
        assert!(field.required);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[a-z#*_`{}\\[\\]()!<>|\\n $\"x:0-9+~-]{0,200}") {
            document(&text);
        }
    }
}
