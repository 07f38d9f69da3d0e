//! What Tera finds wrong with a template, as diagnostics at their places.
//!
//! Tera gives syntax and rendering faults a byte range. Names that lead nowhere it reports as one
//! text for all of them, and loops without a place: those are looked for in the templates here.

use std::collections::BTreeMap;
use std::ops::Range;

use tera::{Error, ErrorKind};

use crate::diagnostic::{Diagnostic, Span};
use crate::source::lineage::{Lineage, files_of};
use crate::source::{SourceFile, Sources};

/// The marker by which an error that the function `t` returned is known again.
pub(super) const MESSAGE_FAULT: &str = "message:";

/// The templates of a theme, to find places in.
#[derive(Clone, Copy)]
pub(super) struct Templates<'a> {
    pub(super) sources: &'a Sources,
    /// The theme and those that it extends.
    pub(super) lineage: &'a Lineage,
}

impl<'a> Templates<'a> {
    /// The diagnostics of an error.
    pub(super) fn diagnostics(self, error: &Error) -> Vec<Diagnostic> {
        let one = match error.kind() {
            ErrorKind::SyntaxError(report) => {
                let span = self.span(report.filename(), report.span().range.clone());
                Diagnostic::error("template::syntax", span).with("problem", report.message())
            }
            ErrorKind::RenderingError(report) => {
                let span = self.span(report.filename(), report.span().range.clone());
                rendering(report.message(), span)
            }
            ErrorKind::CircularExtend { tpl, inheritance_chain } => {
                let chain: Vec<&str> = std::iter::once(tpl).chain(inheritance_chain).map(String::as_str).collect();
                self.recursion(tpl, "extends", &chain)
            }
            ErrorKind::CircularInclude { tpl, include_chain } => {
                let chain: Vec<&str> = include_chain.iter().map(String::as_str).collect();
                self.recursion(tpl, "include", &chain)
            }
            ErrorKind::MissingParent { current, parent } => self.missing(self.tag(current, "extends", parent), parent),
            ErrorKind::TemplateNotFound(name) => self.missing(self.folder(), name),
            ErrorKind::Msg(text) => return self.reported(text),
            other => self.whole(&other.to_string()),
        };
        vec![one]
    }

    /// The template of a name: `page.html`, or `guide/page.html` for that of a theme that is extended.
    fn file(self, name: &str) -> Option<&'a SourceFile> {
        let nearest = self.lineage.paths(&format!("web/{name}")).find_map(|path| self.sources.get(&path));
        nearest.or_else(|| {
            let (theme, inner) = name.split_once('/')?;
            let is_extended = self.lineage.parents().iter().any(|parent| parent == theme);
            self.sources.get(&format!("themes/{theme}/web/{inner}")).filter(|_| is_extended)
        })
    }

    /// The names that a template may ask for.
    fn names(self) -> Vec<String> {
        let own = self.lineage.files(self.sources, "web").into_keys().map(str::to_owned);
        let parents = self.lineage.parents().iter();
        let hidden = parents
            .flat_map(|theme| files_of(self.sources, theme, "web").map(move |(inner, _)| format!("{theme}/{inner}")));
        own.chain(hidden).collect()
    }

    /// The theme's own folder, for a fault without a better place.
    fn folder(self) -> Span {
        Span::file(&self.lineage.folder("web").into())
    }

    fn span(self, name: &str, range: Range<usize>) -> Span {
        match self.file(name) {
            Some(file) => Span::new(&file.path, range.start.min(file.bytes.len())..range.end.min(file.bytes.len())),
            None => self.folder(),
        }
    }

    /// A fault that no template can be named for.
    fn whole(self, problem: &str) -> Diagnostic {
        Diagnostic::error("template::syntax", self.folder()).with("problem", problem)
    }

    fn missing(self, span: Span, name: &str) -> Diagnostic {
        Diagnostic::error("template::missing", span)
            .with("name", name)
            .suggest(name, self.names().iter().map(String::as_str))
    }

    /// A loop of templates; it is shown where the first names the second.
    fn recursion(self, name: &str, keyword: &str, chain: &[&str]) -> Diagnostic {
        let second = chain.get(1).copied().unwrap_or(name);
        let span = self.tag(chain.first().copied().unwrap_or(name), keyword, second);
        Diagnostic::error("template::recursion", span).with("chain", chain.join(" → "))
    }

    /// Where the template `name` includes or extends the template `target`: the target's name there.
    fn tag(self, name: &str, keyword: &str, target: &str) -> Span {
        let text = self.file(name).and_then(|file| file.text().ok()).unwrap_or_default();
        let found = text.match_indices(keyword).find_map(|(at, _)| {
            let rest = &text[at + keyword.len()..];
            let written = rest.trim_start().strip_prefix(['"', '\''])?;
            let start = text.len() - written.len();
            written.starts_with(target).then(|| start..start + target.len())
        });
        self.span(name, found.unwrap_or(0..0))
    }

    /// What Tera reports as text alone.
    fn reported(self, text: &str) -> Vec<Diagnostic> {
        if text.contains("recursion depth") {
            return vec![self.component_loop()];
        }
        let unknown: Vec<Diagnostic> = text.split("error: ").filter_map(|report| self.unknown(report)).collect();
        let problem = text.lines().next().unwrap_or_default();
        if unknown.is_empty() { vec![self.duplicate(problem).unwrap_or_else(|| self.whole(problem))] } else { unknown }
    }

    /// “Component `icon` is defined in both `components.html` and `own.html`”: shown in the latter.
    fn duplicate(self, problem: &str) -> Option<Diagnostic> {
        let mut names = problem.strip_prefix("Component `")?.split('`').step_by(2);
        let (component, _, file) = (names.next()?, names.next()?, names.next()?);
        let text = self.file(file)?.text().ok()?;
        let (name, _) = components(text).find(|(name, _)| *name == component)?;
        let start = name.as_ptr() as usize - text.as_ptr() as usize;
        Some(Diagnostic::error("template::syntax", self.span(file, start..start + name.len())).with("problem", problem))
    }

    /// One report of a name that leads nowhere: “Unknown filter `shout`”, “ --> end.html:1:20”, and
    /// the line with marks below it. The columns count from 1.
    fn unknown(self, report: &str) -> Option<Diagnostic> {
        let (problem, rest) = report.split_once('\n')?;
        let place = rest.lines().next()?.trim_start().strip_prefix("--> ")?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line, name) = (parts.next()?, parts.next()?, parts.next()?);
        let (column, line): (usize, usize) = (column.parse().ok()?, line.parse().ok()?);
        let text = self.file(name)?.text().ok()?;
        let line_start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let before: usize = text[line_start..].chars().take(column.checked_sub(1)?).map(char::len_utf8).sum();
        let start = line_start + before;
        let length: usize = text[start..].chars().take(report.matches('^').count()).map(char::len_utf8).sum();
        let span = self.span(name, start..start + length);
        match problem.strip_prefix("Unknown template `").and_then(|rest| rest.strip_suffix('`')) {
            Some(target) => Some(self.missing(span, target)),
            None => Some(Diagnostic::error("template::syntax", span).with("problem", problem)),
        }
    }

    /// The component that draws itself, by whatever way, without end. Tera does not say which.
    fn component_loop(self) -> Diagnostic {
        let mut calls: BTreeMap<&str, Vec<(&str, Span)>> = BTreeMap::new();
        for file in self.lineage.all(self.sources, "web") {
            let text = file.text().unwrap_or_default();
            for (name, body) in components(text) {
                let found = called(&text[body.clone()]).map(|(called, at)| {
                    let start = body.start + at;
                    (called, Span::new(&file.path, start..start + called.len()))
                });
                calls.entry(name).or_default().extend(found);
            }
        }
        for name in calls.keys() {
            if let Some((chain, span)) = way_back(&calls, name) {
                return Diagnostic::error("template::recursion", span).with("chain", chain.join(" → "));
            }
        }
        Diagnostic::error("template::recursion", self.folder()).with("chain", "")
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
    if let Some((name, known)) = unknown_name(message) {
        let fault = Diagnostic::error("template::unknown-name", span).with("name", name).with("known", known);
        return fault.suggest(name, known.split(", "));
    }
    Diagnostic::error("template::render", span).with("problem", message)
}

/// “Field `titel` is not defined. Available fields: id, title”: the name, and those that there are.
fn unknown_name(message: &str) -> Option<(&str, &str)> {
    let rest = message.strip_prefix("Field `").or_else(|| message.strip_prefix("Variable `"))?;
    let (name, rest) = rest.split_once("` is not defined. Available ")?;
    let (_, known) = rest.split_once(": ")?;
    Some((name, known))
}

/// The components that a template defines, each with the range of its body.
fn components(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    text.match_indices("component ").filter_map(move |(at, word)| {
        let start = at + word.len();
        if text[..at].ends_with("end") {
            return None;
        }
        let name = word_at(&text[start..]);
        let end = text[start..].find("endcomponent").map_or(text.len(), |end| start + end);
        (!name.is_empty()).then_some((name, start..end))
    })
}

/// The components that a text draws: `{{ <name … /> }}`, each with the byte where its name begins.
fn called(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let names = text.match_indices('<').map(move |(at, _)| (word_at(&text[at + 1..]), at));
    names
        .filter(move |(name, at)| !name.is_empty() && text[..*at].trim_end().ends_with('{'))
        .map(|(name, at)| (name, at + 1))
}

fn word_at(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

/// The shortest way by which a component comes back to itself, and where it sets out.
fn way_back<'a>(calls: &BTreeMap<&'a str, Vec<(&'a str, Span)>>, start: &'a str) -> Option<(Vec<&'a str>, Span)> {
    let mut ways: Vec<(Vec<&str>, Span)> =
        calls[start].iter().map(|(name, span)| (vec![start, *name], span.clone())).collect();
    let mut next = 0;
    while let Some((way, span)) = ways.get(next).cloned() {
        let last = way[way.len() - 1];
        if last == start {
            return Some((way, span));
        }
        for (name, _) in calls.get(last).into_iter().flatten() {
            // A way that crosses itself elsewhere is found from there.
            if *name == start || !way.contains(name) {
                ways.push((way.iter().copied().chain([*name]).collect(), span.clone()));
            }
        }
        next += 1;
    }
    None
}
