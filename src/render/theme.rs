//! The templates of a theme: parsed once, one instance a language.

mod fault;

use std::sync::Arc;

use tera::{Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value as TeraValue};

use crate::config::theme::themes;
use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::i18n::{Facts, Fault, Localizer, Value};
use crate::source::lineage::{Lineage, files_of};
use crate::source::{SourceFile, Sources};
use crate::view::mark;

use fault::{MESSAGE_FAULT, Templates};

/// The templates of a theme, ready to draw pages of every language.
pub struct Theme {
    /// One a language: the function `t` speaks it.
    engines: Vec<Tera>,
    lineage: Lineage,
    /// Where the theme is named.
    span: Span,
}

impl Theme {
    /// Loads the templates of a theme, `themes/<name>/web/*.html`, and of those that it extends. A template
    /// that hides another of its name reaches it by the name of its theme: `{% extends "guide/page.html" %}`.
    /// `span` is where the theme is named. `None` where there is nothing to draw with.
    ///
    /// # Diagnostics
    /// `template::syntax` at its place, `template::recursion` for templates that include or extend
    /// themselves, `template::missing` for a parent or include that does not exist, `theme::unknown`.
    pub fn load(sources: &Sources, lineage: &Lineage, span: &Span, localizers: &[Localizer]) -> Reported<Option<Self>> {
        let mut diagnostics = Vec::new();
        let faults = Templates { sources, lineage };
        let mut tera = Tera::default();
        let mut templates = Vec::new();
        for (name, file) in lineage.files(sources, "web").into_iter().filter(|(name, _)| name.ends_with(".html")) {
            match file.text() {
                Ok(text) => templates.push((name.to_owned(), text)),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        if templates.is_empty() && diagnostics.is_empty() {
            let name = lineage.own();
            let unknown = Diagnostic::error("theme::unknown", span.clone()).with("name", name);
            diagnostics.push(unknown.suggest(name, themes(sources)));
            return Reported::new(None, diagnostics);
        }
        templates.extend(hidden(sources, lineage));
        // A template that does not parse is reported by itself, so that one fault does not hide another.
        register(&mut tera, None);
        for (name, text) in &templates {
            let mut alone = Tera::default();
            register(&mut alone, None);
            if let Err(error) = alone.add_raw_template(name, text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                diagnostics.extend(faults.diagnostics(&error));
            }
        }
        if diagnostics.is_empty()
            && let Err(error) = tera.add_raw_templates(templates)
        {
            diagnostics.extend(faults.diagnostics(&error));
        }
        if !diagnostics.is_empty() {
            return Reported::new(None, diagnostics);
        }
        let engine = |localizer: &Localizer| engine(&tera, localizer, sources);
        Reported::clean(Some(Self {
            engines: localizers.iter().map(engine).collect(),
            lineage: lineage.clone(),
            span: span.clone(),
        }))
    }

    /// The first of `names` that the theme has.
    ///
    /// # Errors
    /// `template::missing` where it has none: it should have the last.
    pub fn choose<'n>(&self, names: &[&'n str]) -> Result<&'n str, Diagnostic> {
        let has = |name: &&str| self.engines.first().is_some_and(|engine| engine.contains_template(name));
        let wanted = names.last().copied().unwrap_or_default();
        let missing = || Diagnostic::error("template::missing", self.span.clone()).with("name", wanted);
        names.iter().copied().find(has).ok_or_else(missing)
    }

    /// The engine that speaks a language.
    pub fn engine(&self, language: usize) -> &Tera {
        &self.engines[language]
    }

    /// An error of Tera, at its places.
    pub fn diagnostics(&self, error: &Error, sources: &Sources) -> Vec<Diagnostic> {
        Templates { sources, lineage: &self.lineage }.diagnostics(error)
    }
}

/// The templates in a language; where it is the one that is being translated, their texts are marked.
fn engine(tera: &Tera, localizer: &Localizer, sources: &Sources) -> Tera {
    let mut engine = tera.clone();
    if sources.settings.translate.as_deref() == Some(localizer.locale().code()) {
        register_marked(&mut engine, localizer.clone());
    } else {
        register(&mut engine, Some(localizer.clone()));
    }
    engine
}

/// Templates of the themes that are extended, under the names by which others ask for them:
/// `guide/page.html`. Those that nobody asks for are left out, since a component may be there only once.
fn hidden<'s>(sources: &'s Sources, lineage: &Lineage) -> Vec<(String, &'s str)> {
    let texts: Vec<&str> = lineage.all(sources, "web").filter_map(|file| file.text().ok()).collect();
    let is_asked_for = |name: &str| {
        let quoted = [format!("\"{name}\""), format!("'{name}'")];
        texts.iter().any(|text| quoted.iter().any(|name| text.contains(name)))
    };
    let of = |theme: &String| {
        let named = move |(inner, file)| (format!("{theme}/{inner}"), file);
        files_of(sources, theme, "web").map(named).collect::<Vec<(String, &SourceFile)>>()
    };
    let all = lineage.parents().iter().flat_map(of);
    all.filter(|(name, _)| is_asked_for(name)).filter_map(|(name, file)| Some((name, file.text().ok()?))).collect()
}

/// Gives templates the function `t`. Without a localizer it is there for the parser's sake.
fn register(tera: &mut Tera, localizer: Option<Localizer>) {
    let localizer = localizer.map(Arc::new);
    tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| -> TeraResult<TeraValue> {
        match &localizer {
            Some(localizer) => translate(localizer, &arguments),
            None => Ok(TeraValue::none()),
        }
    });
}

/// The same for the translators of the language: each message has its mark.
fn register_marked(tera: &mut Tera, localizer: Localizer) {
    tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| -> TeraResult<TeraValue> {
        let id: &str = arguments.must_get("id")?;
        let text = translate(&localizer, &arguments)?;
        Ok(TeraValue::from(mark::message(id, text.as_str().unwrap_or_default())))
    });
}

/// `t(id="…", name=value)`: a message in the page's language.
fn translate(localizer: &Localizer, arguments: &Kwargs) -> TeraResult<TeraValue> {
    let id: &str = arguments.must_get("id")?;
    let mut facts = Facts::new();
    for (key, value) in arguments.iter() {
        if let Some(name) = key.as_str().filter(|name| *name != "id") {
            facts.insert(name.replace('_', "-"), fact(value));
        }
    }
    if facts.is_empty() {
        return localizer.constant(id).map(TeraValue::from).map_err(|fault| unknown(id, &fault));
    }
    localizer.message(id, &facts).map(TeraValue::from).map_err(|fault| unknown(id, &fault))
}

fn fact(value: &TeraValue) -> Value {
    match value.as_f64() {
        Some(number) if value.is_number() => Value::Number(number),
        // Fluent is to see the letters alone: it may set the first one large.
        _ => Value::Text(mark::plain(&value.to_string())),
    }
}

fn unknown(id: &str, fault: &Fault) -> Error {
    // `missing`, `unknown-variable`, …: words of the message `template-message`.
    let reason = fault.kind.code().and_then(|code| code.strip_prefix("ftl::")).unwrap_or("reported");
    Error::message(format!("{MESSAGE_FAULT}{reason}:{id}"))
}
