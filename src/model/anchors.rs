//! Ids within a page: what a heading is called by may not be what a form, another block, an embedded page or the
//! frame of every page is called by. A link would lead to either, and HTML allows an id once.

use std::collections::HashMap;

use crate::content::PageFile;
use crate::content::block::EmbedKind;
use crate::content::document::Place;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Page, PageIndex, Programme};

/// The id of the part of each page that its text stands in.
const FRAME: &str = "main";

/// The id of a checklist that has none of its own.
const CHECKLIST: &str = "checklist";

/// Checks a page in every language.
///
/// # Diagnostics
/// `heading::taken-id`.
pub fn check(programme: &Programme, page: &Page, diagnostics: &mut Vec<Diagnostic>) {
    for file in page.versions.iter().flatten() {
        // Most pages have nothing beside their headings but what the frame has.
        let taken = file.has_blocks().then(|| Taken::on(programme, file));
        for heading in &file.document().headings {
            let place = match &taken {
                Some(taken) => taken.ids.get(&heading.id),
                None => (heading.id == FRAME).then_some(&None),
            };
            let Some(place) = place else { continue };
            let span = Span::new(&file.path, heading.place.clone());
            let fault = Diagnostic::error("heading::taken-id", span).with("id", &heading.id);
            diagnostics.push(match place {
                Some(place) => fault.label(Span::new(&file.path, place.clone()), "first"),
                None => fault,
            });
        }
    }
}

/// The ids on a page that are not of headings, each with the place that brings it there; `None` for the frame's.
struct Taken<'a> {
    programme: &'a Programme,
    ids: HashMap<String, Option<Place>>,
    /// The pages whose blocks are among them: what embeds itself is reported elsewhere.
    seen: Vec<PageIndex>,
}

impl<'a> Taken<'a> {
    fn on(programme: &'a Programme, file: &PageFile) -> Self {
        let ids = HashMap::from([(FRAME.to_owned(), None)]);
        let mut taken = Self { programme, ids, seen: programme.find(file.name.id()).into_iter().collect() };
        taken.blocks(file, None);
        taken.embeds(file, None);
        taken
    }

    fn add(&mut self, id: &str, place: &Place) {
        self.ids.entry(id.to_owned()).or_insert_with(|| Some(place.clone()));
    }

    /// The blocks of a file, which stand at their own places or at that of the line that embeds them.
    fn blocks(&mut self, file: &PageFile, at: Option<&Place>) {
        self.forms(file, at);
        self.processes(file, at);
        for list in &file.document().checklists {
            self.add(if list.id.is_empty() { CHECKLIST } else { &list.id }, at.unwrap_or(&list.place));
        }
    }

    fn forms(&mut self, file: &PageFile, at: Option<&Place>) {
        for form in &file.document().forms {
            self.add(&form.id, at.unwrap_or(&form.place));
        }
    }

    fn processes(&mut self, file: &PageFile, at: Option<&Place>) {
        for process in &file.document().processes {
            self.add(&process.id, at.unwrap_or(&process.place));
        }
    }

    /// What a file embeds, and what that embeds in turn.
    fn embeds(&mut self, file: &PageFile, at: Option<&Place>) {
        for item in file.document().embeds.iter().flat_map(|embed| &embed.items) {
            let place = at.unwrap_or(&item.place);
            match &item.kind {
                EmbedKind::Page { page } => self.page(page, file.language, place),
                EmbedKind::Form { page, copies } => {
                    let Some(other) = self.file(page, file.language) else { continue };
                    self.forms(other, Some(place));
                    for form in other.document().forms.iter().filter(|_| *copies > 1) {
                        (1..=*copies).for_each(|copy| self.add(&format!("{}-{copy}", form.id), place));
                    }
                }
                EmbedKind::Process { page } => {
                    if let Some(other) = self.file(page, file.language) {
                        self.processes(other, Some(place));
                    }
                }
                _ => {}
            }
        }
    }

    /// A page within the page: its title, and the blocks in it.
    fn page(&mut self, id: &str, language: usize, place: &Place) {
        let Some(page) = self.programme.find(id).filter(|page| !self.seen.contains(page)) else { return };
        self.seen.push(page);
        let Some(file) = self.programme.pages[page].file_in(language) else { return };
        self.add(&id.replace('/', "-"), place);
        self.blocks(file, Some(place));
        self.embeds(file, Some(place));
    }

    /// The text of a page as it is shown in a language.
    fn file(&self, id: &str, language: usize) -> Option<&'a PageFile> {
        let page = self.programme.find(id)?;
        self.programme.pages[page].file_in(language).map(|file| &**file)
    }
}
