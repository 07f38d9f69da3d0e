//! Whose words a page shows.

use std::sync::Arc;

use super::Maker;
use crate::content::PageFile;
use crate::content::block::EmbedKind;
use crate::content::kind::Kind;
use crate::model::PageIndex;
use crate::plan::RouteIndex;

impl Maker<'_> {
    /// The files whose text is drawn on a page: its own, that of its source, and what it embeds. What
    /// it shows of all others is in their front matter, their headings and their blocks.
    pub fn inputs(&self, route: RouteIndex) -> Vec<Arc<PageFile>> {
        let route = &self.plan.routes[route];
        let mut found = Vec::with_capacity(2);
        self.add_inputs(route.page, route.language, &mut found);
        found
    }

    /// The files whose text stands side by side on a page: see [`Maker::inputs`].
    pub fn inputs_side_by_side(&self, index: usize) -> Vec<Arc<PageFile>> {
        let parallel = &self.plan.parallels[index];
        let mut found = Vec::new();
        for language in &parallel.languages {
            self.add_inputs(parallel.page, *language, &mut found);
        }
        found
    }

    fn add_inputs(&self, page: PageIndex, language: usize, found: &mut Vec<Arc<PageFile>>) {
        let page = &self.programme.pages[page];
        let Some(file) = page.file_in(language) else { return };
        if found.iter().any(|other| Arc::ptr_eq(other, file)) {
            return;
        }
        found.push(Arc::clone(file));
        if page.source != file.language {
            found.push(Arc::clone(page.source_file()));
        }
        for item in file.document().embeds.iter().flat_map(|embed| &embed.items) {
            match &item.kind {
                EmbedKind::Page { page } | EmbedKind::Form { page, .. } | EmbedKind::Process { page } => {
                    if let Some(page) = self.programme.find(page) {
                        self.add_inputs(page, language, found);
                    }
                }
                EmbedKind::Faq { .. } => {
                    for page in self.programme.of_kind(Kind::Faq) {
                        self.add_inputs(page, language, found);
                    }
                }
                EmbedKind::Activities { .. }
                | EmbedKind::Events { .. }
                | EmbedKind::Stories { .. }
                | EmbedKind::Partners
                | EmbedKind::Glossary
                | EmbedKind::People { .. }
                | EmbedKind::Downloads
                | EmbedKind::Download(_)
                | EmbedKind::Notes { .. }
                | EmbedKind::PageBreak => {}
            }
        }
    }
}
