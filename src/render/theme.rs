//! The templates of a theme: parsed once, one instance a language.

use std::sync::Arc;

use tera::{Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value as TeraValue};

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::i18n::{Facts, Fault, Localizer, Value};
use crate::source::{SourceFile, Sources};

/// The templates of a theme, ready to draw pages of every language.
pub struct Theme {
    /// One a language: the function `t` speaks it.
    engines: Vec<Tera>,
    folder: String,
}

impl Theme {
    /// Loads `themes/<name>/web/*.html`. `None` where there is nothing to draw with.
    ///
    /// # Diagnostics
    /// `template::syntax` at its place, `template::recursion` for templates that include or extend
    /// themselves, `template::missing` for a parent or include that does not exist, `theme::unknown`.
    pub fn load(sources: &Sources, name: &str, localizers: &[Localizer]) -> Reported<Option<Self>> {
        let folder = format!("themes/{name}/web/");
        let mut diagnostics = Vec::new();
        let mut tera = Tera::default();
        let mut templates = Vec::new();
        for file in sources.below(&folder).filter(|file| file.path.ends_with(".html")) {
            match file.text() {
                Ok(text) => templates.push((file.path[folder.len()..].to_owned(), text)),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        if templates.is_empty() && diagnostics.is_empty() {
            let span = Span::file(&crate::config::path());
            diagnostics.push(Diagnostic::error("theme::unknown", span).with("name", name));
            return Reported::new(None, diagnostics);
        }
        // A template that does not parse is reported by itself, so that one fault does not hide another.
        register(&mut tera, None);
        for (name, text) in &templates {
            let mut alone = Tera::default();
            register(&mut alone, None);
            if let Err(error) = alone.add_raw_template(name, text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                diagnostics.push(diagnostic(&error, &folder, sources));
            }
        }
        if diagnostics.is_empty()
            && let Err(error) = tera.add_raw_templates(templates)
        {
            diagnostics.push(diagnostic(&error, &folder, sources));
        }
        if !diagnostics.is_empty() {
            return Reported::new(None, diagnostics);
        }
        let engine = |localizer: &Localizer| {
            let mut engine = tera.clone();
            register(&mut engine, Some(localizer.clone()));
            engine
        };
        Reported::clean(Some(Self { engines: localizers.iter().map(engine).collect(), folder }))
    }

    /// The first of `names` that the theme has.
    pub fn choose<'n>(&self, names: &[&'n str]) -> Option<&'n str> {
        let engine = self.engines.first()?;
        names.iter().copied().find(|name| engine.contains_template(name))
    }

    /// The engine that speaks a language.
    pub fn engine(&self, language: usize) -> &Tera {
        &self.engines[language]
    }

    /// An error of Tera at its place.
    pub fn diagnostic(&self, error: &Error, sources: &Sources) -> Diagnostic {
        diagnostic(error, &self.folder, sources)
    }
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
        _ => Value::Text(value.to_string()),
    }
}

/// The marker by which an error that `t` returned is known again.
const MESSAGE_FAULT: &str = "message:";

fn unknown(id: &str, fault: &Fault) -> Error {
    // `missing`, `unknown-variable`, …: words of the message `template-message`.
    let reason = fault.kind.code().and_then(|code| code.strip_prefix("ftl::")).unwrap_or("reported");
    Error::message(format!("{MESSAGE_FAULT}{reason}:{id}"))
}

fn diagnostic(error: &Error, folder: &str, sources: &Sources) -> Diagnostic {
    let file = |name: &str| sources.get(&format!("{folder}{name}"));
    let whole = |name: &str| match file(name) {
        Some(file) => Span::file(&file.path),
        None => Span::file(&folder.into()),
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            let span = place(file(report.filename()), report.span().range.clone(), folder);
            Diagnostic::error("template::syntax", span).with("problem", report.message())
        }
        ErrorKind::RenderingError(report) => {
            let span = place(file(report.filename()), report.span().range.clone(), folder);
            rendering(report.message(), span)
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            Diagnostic::error("template::recursion", whole(tpl)).with("chain", inheritance_chain.join(" → "))
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            Diagnostic::error("template::recursion", whole(tpl)).with("chain", include_chain.join(" → "))
        }
        ErrorKind::MissingParent { current, parent } => {
            Diagnostic::error("template::missing", whole(current)).with("name", parent)
        }
        ErrorKind::TemplateNotFound(name) => {
            Diagnostic::error("template::missing", Span::file(&folder.into())).with("name", name)
        }
        other => Diagnostic::error("template::syntax", Span::file(&folder.into())).with("problem", other),
    }
}

fn place(file: Option<&SourceFile>, range: std::ops::Range<usize>, folder: &str) -> Span {
    match file {
        Some(file) => Span::new(&file.path, range),
        None => Span::file(&folder.into()),
    }
}

/// A fault of a template that shows itself when a page is drawn.
fn rendering(message: &str, span: Span) -> Diagnostic {
    if let Some((_, fault)) = message.split_once(MESSAGE_FAULT)
        && let Some((reason, id)) = fault.split_once(':')
    {
        let id = id.split_whitespace().next().unwrap_or(id);
        return Diagnostic::error("template::message", span).with("id", id).with("reason", reason);
    }
    if message.contains("recursion depth") {
        return Diagnostic::error("template::recursion", span).with("chain", "");
    }
    Diagnostic::error("template::render", span).with("problem", message)
}
