//! Pages that stand side by side in several languages (`parallel = ["fi", "en"]`): which languages
//! these are, and whether the texts are of one shape, so that each clause has its counterpart.
//!
//! Forms and the other blocks of ours are held against each other by [`parity`](super::parity) in any case.

use crate::config::{Config, Policy};
use crate::content::PageFile;
use crate::content::block::EmbedKind;
use crate::content::document::{Block, BlockKind, Document, Place};
use crate::content::front::Fields;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Page, Programme};
use crate::table::Located;

/// More columns than this are too narrow to read, on a screen and on paper.
const MOST: usize = 3;

impl Page {
    /// The languages in which the page stands side by side, in the order of the columns; empty where
    /// it does not, or where what it asks for cannot be had.
    pub fn side_by_side(&self, config: &Config) -> Vec<usize> {
        let mut languages = Vec::new();
        for code in self.parallel() {
            match config.language(&code.value) {
                Some(language) if self.shown[language] == Some(language) && !languages.contains(&language) => {
                    languages.push(language);
                }
                _ => return Vec::new(),
            }
        }
        if (2..=MOST).contains(&languages.len()) { languages } else { Vec::new() }
    }

    /// What the front matter asks for.
    fn parallel(&self) -> &[Located<String>] {
        match &self.facts().fields {
            Fields::FormPage { parallel, .. } => parallel,
            _ => &[],
        }
    }
}

/// Checks every page that is to stand side by side.
///
/// # Diagnostics
/// `parallel::one-language`, `parallel::too-many`, `parallel::repeated`, `parallel::untranslated`: the
/// languages cannot stand side by side. `parallel::lacks`, `parallel::differs`, `parallel::heading`,
/// `parallel::count`: a clause has no counterpart, or one of another shape. `parallel::embed`: what is embedded cannot stand in a column.
pub fn check(programme: &Programme, diagnostics: &mut Vec<Diagnostic>) {
    for page in &programme.pages {
        check_languages(page, &programme.config, diagnostics);
        let mut columns =
            page.side_by_side(&programme.config).into_iter().filter_map(|one| page.versions[one].as_ref());
        let Some(first) = columns.next() else { continue };
        check_embeds(first, diagnostics);
        for other in columns {
            Pair { first, other, diagnostics }.sections();
        }
    }
}

fn check_languages(page: &Page, config: &Config, diagnostics: &mut Vec<Diagnostic>) {
    let asked = page.parallel();
    for (index, code) in asked.iter().enumerate() {
        let fault = |name| Diagnostic::error(name, code.span.clone()).with("value", &code.value);
        if let Some(first) = asked[..index].iter().find(|first| first.value == code.value) {
            diagnostics.push(fault("parallel::repeated").label(first.span.clone(), "first"));
        }
        // A language that the site lacks is a fault of reference, and where each page must be translated
        // that it is not has been said.
        if let Some(language) = config.language(&code.value)
            && page.versions[language].is_none()
            && config.policies.missing(page.name.policy_folder()) != Policy::Error
        {
            let file = format!("{}.{}.md", page.name.id(), code.value);
            diagnostics.push(fault("parallel::untranslated").with("file", file));
        }
    }
    if let [only] = asked {
        diagnostics.push(Diagnostic::error("parallel::one-language", only.span.clone()).with("value", &only.value));
    }
    if let Some(extra) = asked.get(MOST) {
        diagnostics.push(Diagnostic::error("parallel::too-many", extra.span.clone()).with("most", MOST));
    }
}

/// What fits into a column: no page of its own, no list of pages, and no second copy of a form.
fn check_embeds(file: &PageFile, diagnostics: &mut Vec<Diagnostic>) {
    for item in file.document().embeds.iter().flat_map(|embed| &embed.items) {
        if !matches!(item.kind, EmbedKind::Process { .. } | EmbedKind::Notes { .. } | EmbedKind::PageBreak) {
            let span = Span::new(&file.path, item.place.clone());
            diagnostics.push(Diagnostic::error("parallel::embed", span).with("line", item.kind.written()));
        }
    }
}

/// Two texts that are to stand beside each other.
struct Pair<'a> {
    first: &'a PageFile,
    other: &'a PageFile,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Pair<'_> {
    /// Compares section by section, so that one that differs does not hide what differs in the next.
    fn sections(&mut self) {
        let (first, other) = (self.first.document(), self.other.document());
        let (first, other) = (sections(&first), sections(&other));
        for (index, section) in first.iter().enumerate() {
            let Some(counterpart) = other.get(index) else {
                return self.lacks((self.first, &section[0]), (self.other, end(&other)));
            };
            if !self.heads(&section[0], &counterpart[0]) {
                return;
            }
            self.blocks(section, counterpart);
        }
        if let Some(extra) = other.get(first.len()) {
            self.lacks((self.other, &extra[0]), (self.first, end(&first)));
        }
    }

    /// Compares how two sections begin. After a heading that differs the rest is only shifted.
    fn heads(&mut self, first: &Block, other: &Block) -> bool {
        let same = match (&first.kind, &other.kind) {
            (BlockKind::Heading(a), BlockKind::Heading(b)) => {
                let (a, b) = (&self.first.document().headings[*a], &self.other.document().headings[*b]);
                a.level == b.level && (a.id == b.id || !(a.explicit && b.explicit))
            }
            (BlockKind::Heading(_), _) | (_, BlockKind::Heading(_)) => false,
            _ => true,
        };
        if !same {
            self.fault("parallel::heading", first, other);
        }
        same
    }

    /// Compares the blocks of a section. After the first that differs the rest says nothing new.
    fn blocks(&mut self, first: &[Block], other: &[Block]) {
        let last = |blocks: &[Block]| blocks.last().map_or(0..0, |block| block.place.clone());
        for (index, (a, b)) in first.iter().zip(other).enumerate() {
            if !same_kind(a, b) {
                let before = |blocks: &[Block]| last(&blocks[..index]);
                return if other.get(index + 1).is_some_and(|next| same_kind(a, next)) {
                    self.lacks((self.other, b), (self.first, before(first)));
                } else if first.get(index + 1).is_some_and(|next| same_kind(next, b)) {
                    self.lacks((self.first, a), (self.other, before(other)));
                } else {
                    self.fault("parallel::differs", a, b);
                };
            }
            if parts(a) != parts(b) {
                self.fault("parallel::count", a, b);
            }
        }
        if let Some(lacking) = first.get(other.len()) {
            self.lacks((self.first, lacking), (self.other, last(other)));
        } else if let Some(lacking) = other.get(first.len()) {
            self.lacks((self.other, lacking), (self.first, last(first)));
        }
    }

    /// Two blocks that do not fit together.
    fn fault(&mut self, code: &'static str, first: &Block, other: &Block) {
        let fault = Diagnostic::error(code, Span::new(&self.other.path, other.place.clone()));
        let fault = fault.with("first", parts(first)).with("other", parts(other));
        self.diagnostics.push(fault.label(Span::new(&self.first.path, first.place.clone()), "first"));
    }

    /// A block without counterpart, and where that would stand.
    fn lacks(&mut self, (has, block): (&PageFile, &Block), (lacks, place): (&PageFile, Place)) {
        let fault = Diagnostic::error("parallel::lacks", Span::new(&has.path, block.place.clone()));
        self.diagnostics.push(fault.label(Span::new(&lacks.path, place), "lacks"));
    }
}

/// A document from heading to heading; before the first there may be a section without one.
fn sections(document: &Document) -> Vec<&[Block]> {
    let is_shown = |block: &&Block| !matches!(block.kind, BlockKind::Footnote { .. });
    let shown = document.blocks.iter().take_while(is_shown).count();
    let mut sections: Vec<&[Block]> = Vec::new();
    let mut start = 0;
    for (at, block) in document.blocks[..shown].iter().enumerate() {
        if matches!(block.kind, BlockKind::Heading(_)) && at > start {
            sections.push(&document.blocks[start..at]);
            start = at;
        }
    }
    sections.push(&document.blocks[start..shown]);
    sections.retain(|section| !section.is_empty());
    sections
}

fn end(sections: &[&[Block]]) -> Place {
    sections.last().and_then(|section| section.last()).map_or(0..0, |block| block.place.clone())
}

/// Whether two blocks can stand beside each other. A list that counts its items is of another kind
/// than one that does not.
fn same_kind(a: &Block, b: &Block) -> bool {
    let is_numbered = |block: &Block| matches!(&block.kind, BlockKind::List(list) if list.start.is_some());
    std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind) && is_numbered(a) == is_numbered(b)
}

/// How many parts a block has that are to stand beside each other: items, rows, terms and meanings.
fn parts(block: &Block) -> usize {
    match &block.kind {
        BlockKind::List(list) => list.items.len(),
        BlockKind::Table(table) => table.rows.len(),
        BlockKind::Definitions(terms) => terms.iter().map(|term| 1 + term.meanings.len()).sum(),
        _ => 0,
    }
}
