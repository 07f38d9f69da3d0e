//! Print without the feature `pdf`: there are no PDFs, and the pages offer none.

use std::convert::Infallible;

use crate::diagnostic::{Diagnostic, Reported};
use crate::source::Sources;
use crate::source::lineage::Lineage;
use crate::view::PrintView;

/// The words that the printer asks for: none.
pub const MESSAGES: [&str; 0] = [];

/// What prints documents. There is none.
pub struct Printer(Infallible);

impl Printer {
    /// The printer of a theme.
    pub fn new(_: &Sources, _: &Lineage) -> Reported<Option<Self>> {
        Reported::clean(None)
    }

    /// Prints a document.
    ///
    /// # Errors
    /// None.
    pub fn print(&self, _: &PrintView, _: &Sources) -> Result<Vec<u8>, Vec<Diagnostic>> {
        match self.0 {}
    }
}
