//! The fonts of a theme.

use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::source::lineage::Lineage;
use crate::source::{SourceFile, Sources};

/// The fonts that print may use, and no others: what lies in the system differs between machines.
pub(super) struct Fonts {
    /// What Typst searches by family and style.
    pub(super) book: LazyHash<FontBook>,
    /// The fonts, in the order of the book.
    pub(super) fonts: Vec<Font>,
    /// Every character that at least one of them can draw.
    covered: BTreeSet<u32>,
}

impl Fonts {
    /// The fonts in the folder `fonts/` of a theme and of those that it extends, in the order of their names.
    ///
    /// Faults: `print::font-unreadable`, `print::no-fonts`.
    pub(super) fn load(sources: &Sources, theme: &Lineage) -> Reported<Self> {
        let mut faults = Vec::new();
        let mut fonts = Vec::new();
        for (_, file) in theme.files(sources, "fonts").into_iter().filter(|(name, _)| is_font(name)) {
            let found = fonts.len();
            fonts.extend(read(file));
            if fonts.len() == found {
                faults.push(Diagnostic::error("print::font-unreadable", Span::file(&file.path)));
            }
        }
        if fonts.is_empty() {
            faults.push(Diagnostic::global("print::no-fonts").with("folder", theme.folder("fonts")));
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let covered = fonts.iter().flat_map(|font| font.info().coverage.iter()).collect();
        Reported::new(Self { book, fonts, covered }, faults)
    }

    /// Whether print can show `character`: a font has it, or it is not drawn at all (a joiner, a
    /// soft hyphen, a line end). PDF/A forbids characters of private use, whatever the fonts have.
    pub(super) fn show(&self, character: char) -> bool {
        let is_silent = character == '\n' || character == '\t' || is_default_ignorable(character);
        is_silent || (self.covered.contains(&u32::from(character)) && !is_private(character))
    }
}

fn is_font(path: &str) -> bool {
    path.ends_with(".ttf") || path.ends_with(".otf")
}

fn read(file: &SourceFile) -> impl Iterator<Item = Font> + use<> {
    Font::iter(Bytes::new(std::sync::Arc::clone(&file.bytes)))
}

fn is_private(character: char) -> bool {
    matches!(u32::from(character), 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF)
}
