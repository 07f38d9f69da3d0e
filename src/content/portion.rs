//! The sections of a page: the pieces in which its text is handed to translators.

use std::ops::Range;

use crate::content::document::{BlockKind, Document, Heading};

/// The name of what stands before the first heading, and of front matter: it is no heading's id, since
/// these begin with a letter or digit.
pub const HEAD: &str = "_head";

/// A heading with what follows it, up to the next heading; or what stands before the first.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// The heading; `None` before the first.
    pub heading: Option<&'a Heading>,
    /// Where it stands in the file, without the empty lines around it.
    pub place: Range<usize>,
}

impl Section<'_> {
    /// The heading's id, or [`HEAD`].
    pub fn id(&self) -> &str {
        self.heading.map_or(HEAD, |heading| &heading.id)
    }
}

/// The sections of a page, in their order. `text` is the whole file, whose body begins at `body`. What
/// stands before the first heading is always among them, and may be empty.
pub fn sections<'a>(document: &'a Document, text: &str, body: usize) -> Vec<Section<'a>> {
    // A heading in a quotation is part of what stands around it.
    let headings = document.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Heading(index) => Some((Some(&document.headings[index]), block.place.start)),
        _ => None,
    });
    let starts: Vec<_> = std::iter::once((None, body)).chain(headings).collect();
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    let section = |((heading, start), end): (&(Option<&'a Heading>, usize), usize)| Section {
        heading: *heading,
        place: trimmed(text, *start..end),
    };
    starts.iter().zip(ends).map(section).collect()
}

/// For each section of `a` the one of `b` that is its counterpart: by an id that both have given, else by
/// the order, where both have as many headings of the same levels.
pub fn counterparts<'a, 'b>(a: &[Section<'a>], b: &'b [Section<'a>]) -> Vec<Option<&'b Section<'a>>> {
    let level = |section: &Section<'_>| section.heading.map(|heading| heading.level);
    let same_shape = a.len() == b.len() && a.iter().zip(b).all(|(a, b)| level(a) == level(b));
    let explicit = |section: &Section<'_>| section.heading.is_none_or(|heading| heading.explicit);
    let find = |(index, wanted): (usize, &Section<'_>)| {
        if explicit(wanted) {
            return b.iter().find(|other| explicit(other) && other.id() == wanted.id());
        }
        b.get(index).filter(|other| same_shape && !explicit(other))
    };
    a.iter().enumerate().map(find).collect()
}

/// A range without the white space at its ends; lines keep their indent.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = &text[range.clone()];
    let end = range.start + inner.trim_end().len();
    let blank = inner.len() - inner.trim_start().len();
    // The indent of the first line belongs to it.
    let start = inner[..blank].rfind('\n').map_or(range.start, |at| range.start + at + 1);
    if start >= end { range.start..range.start } else { start..end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown;
    use crate::content::typography::Marks;

    fn document(text: &str) -> Document {
        markdown::parse(&"content/a.fi.md".into(), text, 0, Marks::of("fi")).value
    }

    #[test]
    fn a_page_falls_apart_at_its_headings() {
        let text = "\nAlku.\n\n## A {#a}\n\nyksi\n\n> ## B\n\n### C\n\n    koodi\n\n\n## D\n";
        let document = document(text);
        let found: Vec<_> = sections(&document, text, 0)
            .iter()
            .map(|found| (found.id().to_owned(), text[found.place.clone()].to_owned()))
            .collect();
        let found: Vec<_> = found.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        assert_eq!(
            found,
            [(HEAD, "Alku."), ("a", "## A {#a}\n\nyksi\n\n> ## B"), ("c", "### C\n\n    koodi"), ("d", "## D")]
        );
        let empty = "## A\n";
        let document = self::document(empty);
        assert_eq!(sections(&document, empty, 0)[0].place, 0..0);
    }

    #[test]
    fn ids_pair_sections_and_else_their_order_does() {
        let pairs = |a: &str, b: &str| -> Vec<Option<String>> {
            let (a_document, b_document) = (document(a), document(b));
            let (a, b) = (sections(&a_document, a, 0), sections(&b_document, b, 0));
            counterparts(&a, &b).into_iter().map(|found| found.map(|found| found.id().to_owned())).collect()
        };
        let some = |id: &str| Some(id.to_owned());
        assert_eq!(pairs("## Yksi\n## Kaksi\n", "## One\n## Two\n"), [some(HEAD), some("one"), some("two")]);
        assert_eq!(pairs("## Yksi\n## Kaksi {#two}\n", "## Two {#two}\n"), [some(HEAD), None, some("two")]);
        assert_eq!(pairs("## Yksi\n### Kaksi\n", "## One\n## Two\n"), [some(HEAD), None, None]);
    }
}
