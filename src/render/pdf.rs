//! Print: a [`PrintView`] becomes a PDF, set by Typst.
//!
//! The view becomes a tree of plain data (`tree`), served to Typst as the virtual file `/doc.json`.
//! The engine's `sitegen.typ` walks it; the theme's `pdf/main.typ` sets paper, type and colour and
//! may replace the drawing of any kind of node. Content reaches Typst as strings, never as markup.
//! What can be told beforehand at its place in the content (a character that no font has, an image
//! that cannot be read) is checked first; `fault` turns what Typst finds into our diagnostics.
//! Last, `fields` makes the boxes of its forms fields that can be filled in.
//!
//! The same view and sources give the same bytes: no clock, no system fonts, no packages, no network.

mod bookmark;
mod fault;
mod fields;
mod fonts;
mod glyphs;
mod images;
mod read;
mod seal;
mod tree;
mod world;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use typst::LibraryExt as _;
use typst::diag::{SourceDiagnostic, Warned};
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst::utils::LazyHash;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostic::{self, Diagnostic, Reported};
use crate::source::Sources;
use crate::source::lineage::Lineage;
use crate::view::PrintView;

use fields::FieldFont;
use fonts::Fonts;
use tree::Tree;
use world::{Desk, Theme};

pub use read::{FORMS_KEY, FieldValue, Filled, ReadError, read};
pub use tree::MESSAGES;

/// Typst's own functions: the same for every document.
static LIBRARY: LazyLock<LazyHash<typst::Library>> = LazyLock::new(|| LazyHash::new(typst::Library::default()));

/// What every printed document of a theme shares: its fonts and its Typst files.
pub struct Printer {
    fonts: Fonts,
    /// What fields are filled in with; `None` where the theme has no font for them.
    field_font: Option<FieldFont>,
    theme: Theme,
    standards: PdfStandards,
}

impl Printer {
    /// The printer of a theme: the fonts in its folder `fonts/` in the order of their paths, and `pdf/*.typ`, of
    /// which `main.typ` draws the document; those of themes that it extends too. `None` where one is at fault.
    ///
    /// Faults: `print::theme-missing`, `print::no-fonts`, `print::font-unreadable`,
    /// `source::not-utf8`.
    pub fn new(sources: &Sources, theme: &Lineage) -> Reported<Option<Self>> {
        let mut faults = Vec::new();
        let fonts = Fonts::load(sources, theme).into(&mut faults);
        let field_font = FieldFont::find(&fonts);
        let theme = Theme::load(sources, theme).into(&mut faults);
        // PDF/UA-1 and PDF/A-2a are both PDF 1.7, so the pair is always accepted.
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).unwrap_or_default();
        let is_ready = !diagnostic::has_errors(&faults);
        Reported::new(is_ready.then_some(Self { fonts, field_font, theme, standards }), faults)
    }

    /// Prints a document: tagged, PDF/UA-1 and PDF/A-2a at once, its forms to be filled in, and filled in
    /// with the values of the view.
    ///
    /// # Errors
    /// `print::missing-glyph`, `print::image-missing`, `print::image-unreadable`, `print::image-cmyk`,
    /// `print::message-missing`, `print::no-field-font`, `print::field-characters`, `print::typst` for
    /// whatever Typst finds, its warnings included, and `print::fields` where its forms could not be made fillable.
    pub fn print(&self, view: &PrintView, sources: &Sources) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let tree = Tree::new(view);
        let mut faults = tree.faults.clone();
        faults.extend(glyphs::missing(&tree, &self.fonts, sources));
        faults.extend(fields::check(&tree, &view.values, self.field_font.as_ref(), &self.fonts));
        let pictures = images::load(&tree, sources).into(&mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let desk = Desk::new(self, &tree, pictures);
        let bytes = press(&desk, &self.options(view)).map_err(|found| fault::convert(&found, &desk, &tree))?;
        match &self.field_font {
            Some(font) if !tree.fields.is_empty() => {
                let set = |answers: &Value| self.set(answers, &tree);
                fields::add(&bytes, &tree, &view.values, font, &set)
            }
            _ if !tree.has_headings => fields::rewritten(&bytes, &tree),
            _ => Ok(seal::streams(bytes)),
        }
    }

    /// Answers on pages of their own, without tags: they become parts of a document that has its own.
    fn set(&self, answers: &Value, tree: &Tree) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let desk = Desk::of_answers(self, answers);
        let standards = PdfStandards::new(&[PdfStandard::A_2b]).unwrap_or_default();
        let ident = Smart::Custom("answers".to_owned());
        let timestamp = timestamp(0);
        let options = PdfOptions { ident, timestamp, standards, tagged: false, ..PdfOptions::default() };
        press(&desk, &options).map_err(|found| fault::convert(&found, &desk, tree))
    }

    fn options(&self, view: &PrintView) -> PdfOptions {
        let ident = format!("{}{}#{}", view.site.base_url, view.output, view.site.lang);
        PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(Some("sitegen".to_owned())),
            timestamp: timestamp(view.timestamp),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        }
    }
}

/// Sets and exports the document that lies on the desk. A warning counts as an error: it is always
/// something that the reader of the paper would see.
fn press(desk: &Desk<'_>, options: &PdfOptions) -> Result<Vec<u8>, EcoVec<SourceDiagnostic>> {
    let _forget = Forget::when_done();
    let Warned { output, warnings } = typst::compile(desk);
    let document = output.map_err(|errors| errors.into_iter().chain(warnings.clone()).collect::<EcoVec<_>>())?;
    if warnings.is_empty() { typst_pdf::pdf(&document, options) } else { Err(warnings) }
}

/// How many documents are being printed in this process.
static PRINTING: AtomicUsize = AtomicUsize::new(0);

/// Empties Typst's memory of earlier calls when a document is done or given up: it is shared by the
/// whole process, and would grow with every document. While others are being printed, only what
/// none of the last documents has used is forgotten: a book needs, in its second round, what it has
/// worked out in its first, however many sheets are done meanwhile.
struct Forget;

impl Forget {
    /// How many documents may be done while a book is in its first round.
    const PATIENCE: usize = 24;

    fn when_done() -> Self {
        PRINTING.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Forget {
    fn drop(&mut self) {
        let is_last = PRINTING.fetch_sub(1, Ordering::Relaxed) == 1;
        typst::comemo::evict(if is_last { 0 } else { Self::PATIENCE });
    }
}

/// Seconds since 1970 as Typst's time in UTC; `None` outside the years that a PDF can name.
fn timestamp(seconds: i64) -> Option<Timestamp> {
    let time = jiff::Timestamp::from_second(seconds).ok()?.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let part = |value: i8| u8::try_from(value).ok();
    let (month, day) = (part(time.month())?, part(time.day())?);
    let (hour, minute, second) = (part(time.hour())?, part(time.minute())?, part(time.second())?);
    Datetime::from_ymd_hms(i32::from(time.year()), month, day, hour, minute, second).map(Timestamp::new_utc)
}

#[cfg(test)]
mod tests;
