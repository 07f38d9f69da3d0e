//! Files to take along that a page names: each with its format, its language and its size.

use super::body::Setting;
use super::{Maker, PrintSizes, Sink};
use crate::content::PageFile;
use crate::content::block::{Download as Wanted, EmbedItem};
use crate::diagnostic::{Diagnostic, Span};
use crate::i18n::Value;
use crate::model::links::{self, Link, Target};
use crate::output::OutputPath;
use crate::view::Download;
use crate::view::body::EmbedView;

/// A file among the sources, and the language that it is in.
struct Found {
    path: String,
    output: OutputPath,
    language: String,
}

impl Maker<'_> {
    /// What an `embed` line `download` shows. The size of a PDF is not known yet: [`Maker::measure`].
    ///
    /// # Diagnostics
    /// `link::unknown` for a file that is not there, `embed::not-printed` for a page that has no PDF.
    pub(super) fn wanted(
        &self,
        wanted: &Wanted,
        item: &EmbedItem,
        file: &PageFile,
        setting: Setting<'_>,
        sink: &mut Sink,
    ) -> Option<Vec<Download>> {
        let title = wanted.title.as_ref().map(|title| self.text(title, file.language, sink));
        if let Some(page) = self.programme.find(&wanted.target) {
            let route = self.plan.route(page, setting.language).map(|route| &self.plan.routes[route])?;
            let Some(print) = &route.print else {
                let fault = Diagnostic::error("embed::not-printed", Span::new(&file.path, item.place.clone()));
                sink.push(fault.with("page", &wanted.target));
                return None;
            };
            let card = self.card_of(self.plan.route(page, setting.language)?);
            let own = title.map(|title| (title, self.localizers[file.language].locale().code().to_owned()));
            let title = own.unwrap_or_else(|| (card.title.clone(), card.lang.clone()));
            return Some(vec![pending(self.url(print), title, card.lang.clone())]);
        }
        let found = self.files(wanted, item, file, setting, sink)?;
        let title = title.unwrap_or_else(|| wanted.target.rsplit('/').next().unwrap_or_default().to_owned());
        let title = (title.as_str(), self.localizers[file.language].locale().code());
        Some(found.iter().map(|found| self.file_download(found, title, setting.language, sink)).collect())
    }

    /// The file of this name; else those that have it with a language before their ending
    /// (`guide.docx` is `guide.fi.docx`), the reader's own first.
    fn files(
        &self,
        wanted: &Wanted,
        item: &EmbedItem,
        file: &PageFile,
        setting: Setting<'_>,
        sink: &mut Sink,
    ) -> Option<Vec<Found>> {
        let config = &self.programme.config;
        let find = |destination: &str| {
            let link = Link { destination, file, place: &item.place, language: setting.language };
            links::resolve(self.programme, link)
        };
        let found = |path: &str, language: &str| {
            let output = self.plan.copy_of(path)?.clone();
            Some(Found { path: path.to_owned(), output, language: language.to_owned() })
        };
        let fault = match find(&wanted.target) {
            Ok(Target::File(path)) => {
                let source = config.languages[config.source_language].code.as_str();
                return Some(vec![found(&path, wanted.language.as_deref().unwrap_or(source))?]);
            }
            Ok(_) => Diagnostic::error("link::not-a-file", Span::new(&file.path, item.place.clone()))
                .with("target", &wanted.target),
            Err(fault) => fault,
        };
        let (stem, ending) = wanted.target.rsplit_once('.').unwrap_or((&wanted.target, ""));
        let reader = config.languages[setting.language].code.as_str();
        let others = config.codes().filter(|code| *code != reader);
        let in_language = |code: &str| match find(&format!("{stem}.{code}.{ending}")) {
            Ok(Target::File(path)) => found(&path, code),
            _ => None,
        };
        let all: Vec<Found> = std::iter::once(reader).chain(others).filter_map(in_language).collect();
        if all.is_empty() {
            sink.push(fault);
            return None;
        }
        Some(all)
    }

    /// `title` is the title and the tag of its language.
    fn file_download(&self, found: &Found, title: (&str, &str), reader: usize, sink: &mut Sink) -> Download {
        let bytes = self.sources.get(&found.path).map_or(0, |file| file.bytes.len() as u64);
        let size = self.localizers[reader].file_size(bytes);
        let format = found.path.rsplit('.').next().unwrap_or_default().to_uppercase();
        let language = self.language_of_code(&found.language, reader, sink);
        let arguments = [("format", &format), ("language", &language), ("size", &size)];
        let arguments = arguments.map(|(name, value)| (name, Value::Text(value.clone())));
        Download {
            url: self.url(&found.output),
            title: title.0.to_owned(),
            title_lang: title.1.to_owned(),
            lang: found.language.clone(),
            label: self.message("download-label", &arguments, reader, sink),
            format,
            language,
            size,
        }
    }

    /// The name of a language: that of the site, or one that the words of the interface name.
    fn language_of_code(&self, code: &str, reader: usize, sink: &mut Sink) -> String {
        match self.programme.config.language(code) {
            Some(language) => self.language_name(language, reader, sink),
            None => self.word(&format!("language-of-{code}"), reader, sink),
        }
    }

    /// Says of PDFs that were named what was not known then. One that is not made in this build is left out.
    pub(super) fn measure(&self, downloads: &mut Vec<Download>, reader: usize, sizes: &PrintSizes, sink: &mut Sink) {
        downloads.retain_mut(|download| {
            if !download.size.is_empty() {
                return true;
            }
            let mut routes = self.plan.routes.iter().filter(|route| route.language == reader);
            let route = routes.find(|route| route.print.as_ref().is_some_and(|print| self.url(print) == download.url));
            let made = route.and_then(|route| self.download(route, reader, sizes, sink));
            let is_made = made.is_some();
            if let Some(made) = made {
                let (title, title_lang) =
                    (std::mem::take(&mut download.title), std::mem::take(&mut download.title_lang));
                *download = Download { title, title_lang, ..made };
            }
            is_made
        });
    }
}

/// A PDF that is not made yet.
fn pending(url: String, (title, title_lang): (String, String), lang: String) -> Download {
    let (format, label) = ("PDF".to_owned(), "PDF".to_owned());
    Download { url, title, title_lang, lang, label, format, language: String::new(), size: String::new() }
}

/// Files that are named one after the other are one list.
pub(super) fn joined(items: Vec<EmbedView>) -> Vec<EmbedView> {
    let mut out: Vec<EmbedView> = Vec::with_capacity(items.len());
    for item in items {
        match (out.last_mut(), item) {
            // A list without any is that of all PDFs.
            (Some(EmbedView::Downloads { downloads }), EmbedView::Downloads { downloads: more })
                if !downloads.is_empty() && !more.is_empty() =>
            {
                downloads.extend(more);
            }
            (_, item) => out.push(item),
        }
    }
    out
}
