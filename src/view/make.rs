//! From the model to views: texts are evaluated, links become URLs, lists become cards.
//!
//! [`Maker::page`] and [`Maker::print`] make one page, beside others that are made in parallel. What
//! pages share lies in [`Commons`], where the first page that needs a thing makes it.

mod blocks;
mod body;
mod branding;
mod calendar;
mod cards;
mod commons;
mod copies;
mod downloads;
mod embeds;
mod feed;
mod finder;
mod forms;
mod hosting;
mod inputs;
mod moved;
mod notices;
mod old;
mod page;
mod print;
mod search;
mod side_by_side;
mod site;
mod social;
mod structured;
mod terms;
mod timeline;

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::PageFile;
use crate::content::text::{Placeable, Text, TextPart};
use crate::diagnostic::{Diagnostic, Span};
use crate::i18n::{Localizer, Value};
use crate::model::Programme;
use crate::output::OutputPath;
use crate::plan::{Plan, Route};
use crate::source::Sources;
use crate::view::mark;

pub use branding::STYLESHEET;
pub use commons::Commons;
pub use search::{Searched, search_outputs};

/// The size in bytes of every PDF that was made, by its path.
pub type PrintSizes = HashMap<OutputPath, u64>;

/// Makes views.
#[derive(Clone, Copy, Debug)]
pub struct Maker<'a> {
    /// The model.
    pub programme: &'a Programme,
    /// The addresses.
    pub plan: &'a Plan,
    /// One a language.
    pub localizers: &'a [Localizer],
    /// Where the sizes of images are read.
    pub sources: &'a Sources,
    /// What pages share.
    pub commons: &'a Commons,
}

/// A list that faults are added to while a view is made.
pub type Sink = Vec<Diagnostic>;

impl<'a> Maker<'a> {
    /// The path of a file on the host: `/fi/roolit/`.
    pub fn url(&self, output: &OutputPath) -> String {
        format!("{}{}", self.programme.config.root_path(), output.url())
    }

    /// The whole address of a file.
    pub fn permalink(&self, output: &OutputPath) -> String {
        format!("{}{}", self.programme.config.base_url, output.url())
    }

    /// The file whose text a route shows.
    fn file(&self, route: &Route) -> &'a Arc<PageFile> {
        let page = &self.programme.pages[route.page];
        page.file_in(route.language).expect("a route is planned only where a text is shown")
    }

    /// A text of the content in its language. `language` is that of the text, not of the reader.
    fn text(&self, text: &Text, language: usize, sink: &mut Sink) -> String {
        match text.parts.as_slice() {
            [] => String::new(),
            [TextPart::Literal(literal)] => literal.clone(),
            parts => {
                let part = |part: &TextPart| match part {
                    TextPart::Literal(literal) => literal.clone(),
                    TextPart::Placeable(placeable) => self.placeable(placeable, &text.path, language, sink),
                };
                parts.iter().map(part).collect()
            }
        }
    }

    fn texts(&self, texts: &[Text], language: usize, sink: &mut Sink) -> Vec<String> {
        texts.iter().map(|text| self.text(text, language, sink)).collect()
    }

    fn optional(&self, text: Option<&Text>, language: usize, sink: &mut Sink) -> Option<String> {
        text.map(|text| self.text(text, language, sink)).filter(|text| !text.is_empty())
    }

    /// A placeable's text; where it has a fault, its source, and the fault is reported.
    fn placeable(&self, placeable: &Placeable, path: &Arc<str>, language: usize, sink: &mut Sink) -> String {
        match self.localizers[language].evaluate(&placeable.source, self.facts(language)) {
            Ok(text) => text,
            Err(faults) => {
                let span = |at| Span::new(path, placeable.locate(at));
                sink.extend(faults.iter().filter_map(|fault| fault.diagnostic(span(&fault.at))));
                placeable.source.clone()
            }
        }
    }

    /// A message without variables.
    fn word(&self, id: &str, language: usize, sink: &mut Sink) -> String {
        match self.localizers[language].constant(id) {
            Ok(text) => self.marked(id, text, language),
            Err(fault) => {
                sink.extend(fault.diagnostic());
                id.to_owned()
            }
        }
    }

    /// A message with variables.
    fn message(&self, id: &str, arguments: &[(&str, Value)], language: usize, sink: &mut Sink) -> String {
        // Fluent is to see the letters alone: it may set the first one large.
        let value = |value: &Value| match value {
            Value::Text(text) => Value::Text(mark::plain(text)),
            other => other.clone(),
        };
        let facts = arguments.iter().map(|(name, given)| ((*name).to_owned(), value(given))).collect();
        match self.localizers[language].message(id, &facts) {
            Ok(text) => self.marked(id, &text, language),
            Err(fault) => {
                sink.extend(fault.diagnostic());
                id.to_owned()
            }
        }
    }

    /// A message's text, with its mark where the page is made for the translators of its language.
    fn marked(&self, id: &str, text: &str, language: usize) -> String {
        let is_marked = self.commons.marked == Some(language) && !text.is_empty();
        if is_marked { mark::message(id, text) } else { text.to_owned() }
    }
}
