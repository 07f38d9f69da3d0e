//! One form of a site: found by its name, titled in every language, printed with answers in it.

use std::collections::BTreeMap;

use super::Content;
#[cfg(feature = "pdf")]
use crate::answers::leaves;
use crate::answers::schema::Titles;
use crate::content::form::Form;
use crate::diagnostic::{Diagnostic, Reported};
use crate::model::PageIndex;
use crate::plan::{self, Plan};
use crate::source::Sources;
use crate::view::form::FormView;
use crate::view::make::{Commons, Maker};

/// Where a form of a site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormPlace {
    /// Its page.
    pub page: PageIndex,
    /// Which of the page's forms it is.
    pub index: usize,
}

impl Content {
    fn maker<'a>(&'a self, sources: &'a Sources, plan: &'a Plan, commons: &'a Commons) -> Maker<'a> {
        Maker { programme: &self.programme, plan, localizers: &self.localizers, sources, commons }
    }

    /// All forms of the site, in the order of their pages.
    pub fn forms(&self) -> impl Iterator<Item = (FormPlace, Form)> {
        self.programme.pages.iter().enumerate().flat_map(|(page, entry)| {
            let forms = entry.source_file().document().forms.clone().into_iter().enumerate();
            forms.map(move |(index, form)| (FormPlace { page, index }, form))
        })
    }

    /// The form with this id, or the only form of the page with this id.
    ///
    /// # Errors
    /// `answers::unknown-form`, `answers::several-forms`.
    pub fn find_form(&self, name: &str) -> Result<(FormPlace, Form), Diagnostic> {
        if let Some(found) = self.forms().find(|(_, form)| form.id == name) {
            return Ok(found);
        }
        let page = self.programme.find(name.trim_end_matches('/'));
        let mut on_page: Vec<_> = self.forms().filter(|(place, _)| Some(place.page) == page).collect();
        match (on_page.pop(), on_page.as_slice()) {
            (Some(only), []) => Ok(only),
            (None, _) => {
                let known: Vec<String> = self.forms().map(|(_, form)| form.id).collect();
                let fault = Diagnostic::global("answers::unknown-form").with("form", name);
                Err(fault.with("known", known.join(", ")).suggest(name, known.iter().map(String::as_str)))
            }
            (Some((_, last)), others) => {
                let ids = others.iter().map(|(_, form)| form.id.as_str());
                let ids: Vec<&str> = ids.chain([last.id.as_str()]).collect();
                let fault = Diagnostic::global("answers::several-forms").with("page", name);
                Err(fault.with("known", ids.join(", ")))
            }
        }
    }
}

/// What a form says in the languages that its page is written in; `first` is that of the titles.
pub fn titles(sources: &Sources, content: &Content, place: FormPlace, first: usize) -> Reported<Titles> {
    let mut found = Vec::new();
    let plan = plan::plan(&content.programme).into(&mut Vec::new());
    let commons = Commons::new(&content.programme, &plan, &content.localizers);
    let maker = content.maker(sources, &plan, &commons);
    let written = |language: &usize| content.programme.pages[place.page].versions[*language].is_some();
    let others = (0..content.localizers.len()).filter(|language| *language != first);
    let languages = std::iter::once(first).chain(others).filter(written);
    let titles = languages.map(|language| {
        let forms = maker.forms_of(place.page, language).into(&mut found);
        let mut titles = forms.get(place.index).map(of_view).unwrap_or_default();
        if let Some(card) = maker.card(place.page, language) {
            titles.insert(String::new(), card.title.clone());
        }
        (content.programme.config.languages[language].code.clone(), titles)
    });
    let titles = titles.collect();
    Reported::new(titles, found)
}

/// The words of a form by their paths.
fn of_view(form: &FormView) -> BTreeMap<String, String> {
    let fields = form.groups.iter().flat_map(|group| &group.fields);
    let words = fields.flat_map(|field| {
        let children =
            field.children.iter().map(|child| (format!("{}.{}", field.id, child.id), child.label.text.clone()));
        std::iter::once((field.id.clone(), field.label.text.clone())).chain(children)
    });
    words.collect()
}

/// In which language a form is printed, or in which side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// One of the site's languages.
    Language(usize),
    /// All languages in which its page stands side by side.
    SideBySide,
}

impl Content {
    /// The edition of a form that `code` names: a language, `fi`, or those in which the form's page
    /// stands side by side, `fi-en`.
    ///
    /// # Errors
    /// `answers::unknown-language`.
    pub fn edition(&self, place: FormPlace, code: &str) -> Result<Edition, Diagnostic> {
        let config = &self.programme.config;
        if let Some(language) = config.language(code) {
            return Ok(Edition::Language(language));
        }
        let columns = self.programme.pages[place.page].side_by_side(config);
        let codes: Vec<&str> = columns.iter().map(|column| config.languages[*column].code.as_str()).collect();
        let together = codes.join("-");
        if !columns.is_empty() && together == code {
            return Ok(Edition::SideBySide);
        }
        let known: Vec<&str> = config.codes().chain((!columns.is_empty()).then_some(together.as_str())).collect();
        let fault = Diagnostic::global("answers::unknown-language").with("language", code);
        Err(fault.with("known", known.join(", ")).suggest(code, known))
    }
}

/// Prints the page of a form in a language, or in several side by side, with answers (by the names of
/// their fields) in it.
///
/// # Diagnostics
/// Those of the document, and of its print; `answers::not-printed` where the page has no PDF in the
/// language, `answers::not-filled` where the PDF has no field for an answer.
#[cfg(feature = "pdf")]
pub fn fill(
    sources: &Sources,
    content: &Content,
    place: FormPlace,
    edition: Edition,
    answers: &BTreeMap<String, String>,
) -> Reported<Option<Vec<u8>>> {
    use crate::render::pdf::{MESSAGES, Printer};

    let mut found = Vec::new();
    let programme = &content.programme;
    let plan = plan::plan(programme).into(&mut Vec::new());
    let commons = Commons::new(programme, &plan, &content.localizers);
    let maker = content.maker(sources, &plan, &commons);
    let epoch = sources.settings.epoch;
    let (view, code) = match edition {
        Edition::Language(language) => {
            let view = plan.route(place.page, language).and_then(|route| maker.print(route, epoch, &MESSAGES));
            (view, programme.config.languages[language].code.as_str())
        }
        Edition::SideBySide => {
            let parallel = plan.parallel(place.page);
            let view = parallel.map(|index| maker.print_side_by_side(index, epoch, &MESSAGES));
            (view, parallel.map_or("", |index| plan.parallels[index].code.as_str()))
        }
    };
    let Some(mut view) = view.map(|view| view.into(&mut found)) else {
        let fault = Diagnostic::global("answers::not-printed").with("page", programme.pages[place.page].name.id());
        found.push(fault.with("language", code));
        return Reported::new(None, found);
    };
    let printer = Printer::new(sources, &programme.config.lineage).into(&mut found);
    view.values = whole(content, place, answers);
    let bytes = printer.and_then(|printer| printer.print(&view, sources).map_err(|faults| found.extend(faults)).ok());
    found.extend(bytes.as_deref().and_then(|bytes| unfilled(bytes, answers)));
    Reported::new(bytes, found)
}

/// The answers, and that there are no others: what is known beforehand stands in a form until it is answered.
#[cfg(feature = "pdf")]
fn whole(content: &Content, place: FormPlace, answers: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let forms = content.forms().filter(|(found, _)| *found == place);
    let of_form = |form: &Form| -> Vec<String> {
        leaves(form).into_iter().map(|leaf| format!("{}.{}", form.id, leaf.path)).collect()
    };
    let names = forms.flat_map(|(_, form)| of_form(&form));
    names.map(|name| (name, String::new())).chain(answers.clone()).collect()
}

/// `answers::not-filled` where a PDF does not hold the answers that it was printed with.
#[cfg(feature = "pdf")]
fn unfilled(bytes: &[u8], answers: &BTreeMap<String, String>) -> Option<Diagnostic> {
    let fields = crate::render::pdf::read(bytes).map(|filled| filled.fields).unwrap_or_default();
    let held: BTreeMap<&str, &str> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let same = |name: &str, value: &str| held.get(name).is_some_and(|held| lines(held) == lines(value));
    let lost: Vec<&str> =
        answers.iter().filter(|(name, value)| !same(name, value)).map(|(name, _)| name.as_str()).collect();
    (!lost.is_empty()).then(|| Diagnostic::global("answers::not-filled").with("names", lost.join(", ")))
}

/// Programs do not agree on how lines end in a field.
#[cfg(feature = "pdf")]
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
