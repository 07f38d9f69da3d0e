//! Pages by the theme's templates.

use std::collections::BTreeSet;

use tera::{Context, Value};

use crate::diagnostic::Diagnostic;
use crate::i18n::Localizer;
use crate::render::html::{self, Tools, is_topic};
use crate::render::mark::Marker;
use crate::render::theme::Theme;
use crate::source::Sources;
use crate::view::{CardRef, Download, PageView};

/// Draws pages.
pub struct Pages<'a> {
    /// The templates.
    pub theme: &'a Theme,
    /// The languages of the site.
    pub localizers: &'a [Localizer],
    /// Where the templates' texts are, for the places of faults.
    pub sources: &'a Sources,
    /// The index of the language that the site is written in first.
    pub source_language: usize,
    /// The ids of the messages that are to be translated still, for the pages that are marked for translators.
    pub open: &'a BTreeSet<String>,
}

impl Pages<'_> {
    /// A page as HTML.
    ///
    /// # Errors
    /// `template::…` at the template's place.
    pub fn render(&self, view: &PageView) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let language = self.language(&view.site.lang);
        let faults = std::cell::RefCell::new(Vec::new());
        let draw = |name: &str, variable: &'static str, value: Value, level: u8, scope: &str| {
            self.part(view, name, (variable, value), (level, scope)).unwrap_or_else(|found| {
                faults.borrow_mut().extend(found);
                String::new()
            })
        };
        let is_marked = self.sources.settings.translate.as_deref() == Some(view.site.lang.as_str());
        let tools = Tools {
            localizers: self.localizers,
            reader: self.localizers[language].locale(),
            cards: &|_, cards: &[CardRef], level| {
                draw("list.html", "cards", Value::from_serializable(cards), level, "list")
            },
            downloads: &|files: &[Download], level| {
                draw("downloads.html", "downloads", Value::from_serializable(files), level, "downloads")
            },
            details: &|card, level, scope| {
                // A theme need not have it.
                let has = self.theme.choose(&["details.html"]).is_ok();
                if has {
                    draw("details.html", "card", Value::from_serializable(card), level, scope)
                } else {
                    String::new()
                }
            },
            is_marked,
            is_faq: is_topic(&view.page),
        };
        let content = html::render(&view.body, &tools);
        let mut context =
            Context::from_serialize(view).map_err(|error| self.theme.diagnostics(&error, self.sources))?;
        context.insert_value("content", Value::safe_string(&content));
        let template = self.theme.choose(&view.templates).map_err(|missing| vec![missing])?;
        let mut page = Vec::with_capacity(content.len() + 8192);
        if let Err(error) = self.theme.engine(language).render_to(template, &context, &mut page) {
            faults.borrow_mut().extend(self.theme.diagnostics(&error, self.sources));
        }
        let faults = faults.into_inner();
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(if is_marked { self.marked(&page, view, language) } else { page })
    }

    /// A page with the marks for its translators.
    fn marked(&self, page: &[u8], view: &PageView, language: usize) -> Vec<u8> {
        let source = &self.localizers[self.source_language];
        let marker = Marker::new(&self.localizers[language], source, self.sources, self.open);
        marker.finish(&String::from_utf8_lossy(page), view).into_bytes()
    }

    /// A part of a page's text, by a template of its own.
    fn part(
        &self,
        view: &PageView,
        template: &str,
        (variable, value): (&'static str, Value),
        (level, scope): (u8, &str),
    ) -> Result<String, Vec<Diagnostic>> {
        let mut context = Context::new();
        context.insert("site", &*view.site);
        context.insert_value(variable, value);
        context.insert("level", &level);
        context.insert("scope", scope);
        let engine = self.theme.engine(self.language(&view.site.lang));
        engine.render(template, &context).map_err(|error| self.theme.diagnostics(&error, self.sources))
    }

    fn language(&self, code: &str) -> usize {
        self.localizers.iter().position(|localizer| localizer.locale().code() == code).unwrap_or(0)
    }
}
