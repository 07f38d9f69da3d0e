//! Which words of a text the glossary explains.

use std::collections::BTreeMap;

use super::Maker;
use crate::content::PageFile;
use crate::content::document::{Block, BlockKind, Document, Inline};
use crate::content::kind::Kind;
use crate::content::text::TextPart;
use crate::i18n::inflect;
use crate::view::CardRef;
use crate::view::term::TermUse;

/// The terms of a language by the words that stand for them.
#[derive(Debug, Default)]
pub(super) struct Glossary {
    terms: Vec<CardRef>,
    /// From each form, in small letters, to its term.
    forms: BTreeMap<String, usize>,
    /// From the name of a Fluent term, such as `-mentee`, to the term whose title it is.
    names: BTreeMap<String, usize>,
    /// The most words that a form has.
    longest: usize,
}

impl Maker<'_> {
    /// The glossary of a language: empty where the site does not want its terms explained.
    pub(super) fn make_glossary(&self, language: usize) -> Glossary {
        let mut glossary = Glossary::default();
        if !self.programme.config.explain_terms {
            return glossary;
        }
        let code = self.localizers[language].locale().code();
        for page in self.programme.of_kind(Kind::Term) {
            let Some(card) = self.card(page, language).filter(|card| card.lang == code) else { continue };
            let index = glossary.terms.len();
            glossary.terms.push(std::sync::Arc::clone(card));
            for form in inflect::forms(&card.title, code) {
                glossary.longest = glossary.longest.max(form.split(' ').count());
                glossary.forms.entry(form).or_insert(index);
            }
            if let Some(name) = self.programme.pages[page].file_in(language).and_then(|file| fluent_name(file)) {
                glossary.names.entry(name).or_insert(index);
            }
        }
        // A word that is a term itself is not another's form.
        for (index, card) in glossary.terms.iter().enumerate() {
            glossary.forms.insert(card.title.to_lowercase(), index);
        }
        glossary
    }

    /// The terms that a page's text uses, each with the word by which it does so first. `texts` are what its
    /// placeables say. A term is not explained on its own page, nor where the page has the same title.
    pub(super) fn terms(&self, file: &PageFile, texts: &[String], reader: usize) -> Vec<TermUse> {
        let is_term =
            self.programme.find(file.name.id()).is_some_and(|page| self.programme.pages[page].kind == Kind::Term);
        if is_term || file.language != reader {
            return Vec::new();
        }
        let glossary = self.glossary(reader);
        if glossary.terms.is_empty() {
            return Vec::new();
        }
        let title = self.text(&file.front.title, file.language, &mut Vec::new()).to_lowercase();
        let code = self.localizers[reader].locale().code();
        let document = file.document();
        let mut search = Search { glossary, document: &document, texts, code, found: BTreeMap::new() };
        search.blocks(&document.blocks);
        let uses = search.found.into_iter().map(|(index, word)| (&glossary.terms[index], word));
        let uses = uses.filter(|(card, _)| card.title.to_lowercase() != title);
        uses.map(|(card, word)| TermUse {
            word,
            title: card.title.clone(),
            definition: card.term.as_ref().map(|term| term.definition.clone()).unwrap_or_default(),
            url: card.url.clone(),
        })
        .collect()
    }
}

/// The Fluent term that a title is made of: `{ CAPITALIZE(-mentee) }` is `-mentee`.
fn fluent_name(file: &PageFile) -> Option<String> {
    match file.front.title.parts.as_slice() {
        [TextPart::Placeable(placeable)] => name_in(&placeable.source).map(str::to_owned),
        _ => None,
    }
}

/// The first name of a Fluent term in the source of a placeable.
fn name_in(source: &str) -> Option<&str> {
    let start = source.match_indices('-').map(|(at, _)| at).find(|at| {
        let before = source[..*at].chars().last();
        before.is_some_and(|c| !c.is_ascii_alphanumeric() && c != '-')
    })?;
    let rest = &source[start..];
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    (end > 1).then(|| &rest[..end])
}

/// Looks through a text in the order of reading.
struct Search<'a> {
    glossary: &'a Glossary,
    document: &'a Document,
    texts: &'a [String],
    code: &'a str,
    /// The word by which each term comes first.
    found: BTreeMap<usize, String>,
}

impl Search<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Paragraph(content) => self.inlines(content),
                BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks)),
                BlockKind::Quote(blocks) | BlockKind::Footnote { blocks, .. } => self.blocks(blocks),
                BlockKind::Table(table) => table.rows.iter().flatten().for_each(|cell| self.inlines(cell)),
                BlockKind::Definitions(all) => {
                    all.iter().flat_map(|one| &one.meanings).for_each(|meaning| self.blocks(meaning));
                }
                // Headings name things, forms ask; neither is a place to explain.
                _ => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.inlines(inner),
                Inline::Placeable(index) => self.placeable(*index),
                // A link leads elsewhere already.
                _ => {}
            }
        }
    }

    fn placeable(&mut self, index: usize) {
        let source = &self.document.placeables[index].source;
        let term = name_in(source).and_then(|name| self.glossary.names.get(name));
        if let Some(term) = term {
            self.found.entry(*term).or_insert_with(|| self.texts[index].clone());
        }
    }

    fn text(&mut self, text: &str) {
        let words: Vec<(usize, &str)> = words(text).collect();
        let mut next = 0;
        while next < words.len() {
            let most = self.glossary.longest.min(words.len() - next);
            let hit = (1..=most).rev().find_map(|count| {
                let (last_at, last) = words[next + count - 1];
                let phrase = &text[words[next].0..last_at + last.len()];
                self.term_of(phrase).map(|term| (term, phrase, count))
            });
            next += match hit {
                Some((term, phrase, count)) => {
                    self.found.entry(term).or_insert_with(|| phrase.to_owned());
                    count
                }
                None => 1,
            };
        }
    }

    fn term_of(&self, phrase: &str) -> Option<usize> {
        let small = phrase.to_lowercase();
        inflect::untied(&small, self.code).find_map(|word| self.glossary.forms.get(word)).copied()
    }
}

/// The words of a text with their places. A hyphen ties words together: what is part of a longer word is not a use.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’');
    text.split(move |c: char| !is_part(c)).filter(|word| !word.is_empty()).map(move |word| {
        // Both are slices of one text.
        (word.as_ptr().addr() - text.as_ptr().addr(), word)
    })
}
