//! PDFs. Printing takes long, so it is a [`Job`] that can be done elsewhere while pages are served.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::drawn::{Drawn, Look, MadeOf};
use super::items::Document;
use super::memo::{Key, Memo};
use crate::diagnostic::{self, Diagnostic, Reported};
use crate::output::OutputPath;
use crate::render::pdf::{MESSAGES, Printer};
use crate::source::Sources;
use crate::source::lineage::Lineage;
use crate::view::PrintView;
use crate::view::make::{Maker, PrintSizes};

/// The PDFs of a site.
#[derive(Default)]
pub(super) struct Prints {
    printer: Memo<Reported<Option<Arc<Printer>>>>,
    drawn: BTreeMap<OutputPath, Drawn>,
    sizes: PrintSizes,
    /// Grows when the size of one changes.
    state: u64,
}

/// A document to be printed, with all that it takes.
pub struct Job {
    path: OutputPath,
    view: PrintView,
    printer: Arc<Printer>,
    sources: Arc<Sources>,
    made_of: MadeOf,
    look: Look,
    faults: Vec<Diagnostic>,
}

/// A document that was printed.
pub struct Printed {
    path: OutputPath,
    made_of: MadeOf,
    look: Look,
    view_faults: Vec<Diagnostic>,
    result: Result<Vec<u8>, Vec<Diagnostic>>,
}

impl Job {
    /// Prints.
    pub fn run(self) -> Printed {
        let Self { path, view, printer, sources, made_of, look, faults } = self;
        let result = printer.print(&view, &sources);
        // What is wrong with the content itself has been said; print would only echo it.
        let result = result.map_err(|more| if diagnostic::has_errors(&faults) { Vec::new() } else { more });
        Printed { path, made_of, look, view_faults: faults, result }
    }
}

impl Prints {
    /// Gets the theme's fonts and templates ready, where they have changed. Without a theme, or anything
    /// to print, there is no printer, and nothing wrong with it.
    pub(super) fn refresh(&mut self, sources: &Sources, theme: Option<&Lineage>) {
        let files = theme.into_iter().flat_map(|theme| theme.all(sources, "fonts").chain(theme.all(sources, "pdf")));
        let key = Key::files(files).and([u64::from(theme.is_some())]);
        self.printer.renew(key, || match theme {
            Some(theme) => {
                let Reported { value, diagnostics } = Printer::new(sources, theme);
                Reported::new(value.map(Arc::new), diagnostics)
            }
            None => Reported::clean(None),
        });
    }

    /// Forgets the PDFs that are no longer made.
    pub(super) fn retain(&mut self, is_made: impl Fn(&OutputPath) -> bool) {
        let before = self.sizes.len();
        self.drawn.retain(|path, _| is_made(path));
        self.sizes.retain(|path, _| is_made(path));
        self.state += u64::from(self.sizes.len() != before);
    }

    /// The document of a route, where it is not printed yet, or no longer as it should be.
    pub(super) fn job(
        &mut self,
        maker: &Maker<'_>,
        sources: &Arc<Sources>,
        (path, document): &(OutputPath, Document),
        states: &[u64],
    ) -> Option<Job> {
        let printer = self.printer.get()?.value.as_ref()?;
        let inputs = match *document {
            Document::Route(route) => maker.inputs(route),
            Document::SideBySide(index) => maker.inputs_side_by_side(index),
        };
        let made_of = MadeOf { states: states.to_vec(), inputs };
        let former = self.drawn.get(path);
        // The words that print asks for are in the view.
        let ink = [self.printer.state(), 0];
        if former.is_some_and(|former| former.made_of == made_of && former.look.ink() == ink) {
            return None;
        }
        let epoch = sources.settings.epoch;
        let Reported { value: view, diagnostics: faults } = match *document {
            Document::Route(route) => maker.print(route, epoch, &MESSAGES)?,
            Document::SideBySide(index) => maker.print_side_by_side(index, epoch, &MESSAGES),
        };
        let look = Look::new(&view, ink);
        if let Some(former) = former.filter(|former| former.look == look) {
            let kept = former.kept(made_of, faults);
            self.drawn.insert(path.clone(), kept);
            return None;
        }
        let printer = Arc::clone(printer);
        Some(Job { path: path.clone(), view, printer, sources: Arc::clone(sources), made_of, look, faults })
    }

    /// Takes in a document that was printed. Its path, where its bytes have changed.
    pub(super) fn store(&mut self, printed: Printed) -> Option<OutputPath> {
        let Printed { path, made_of, look, view_faults, result } = printed;
        let former = self.drawn.get(&path);
        let drawn = Drawn::new((made_of, look), view_faults, result, former);
        let differs = drawn.differs(former);
        let size = drawn.present().map(|bytes| bytes.len() as u64);
        let before = match size {
            Some(size) => self.sizes.insert(path.clone(), size),
            None => self.sizes.remove(&path),
        };
        self.state += u64::from(before != size);
        self.drawn.insert(path.clone(), drawn);
        differs.then_some(path)
    }

    /// The PDF at a path, as it was printed last.
    pub(super) fn get(&self, path: &OutputPath) -> Option<&Drawn> {
        self.drawn.get(path)
    }

    /// The size of each.
    pub(super) fn sizes(&self) -> &PrintSizes {
        &self.sizes
    }

    /// Another number after each change of the sizes.
    pub(super) fn state(&self) -> u64 {
        self.state
    }

    /// What is wrong with the theme's fonts and templates.
    pub(super) fn faults(&self) -> &[Diagnostic] {
        self.printer.get().map_or(&[], |printer| &printer.diagnostics)
    }
}
