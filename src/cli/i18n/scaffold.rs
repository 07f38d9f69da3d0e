//! `i18n scaffold`: what a new language needs, ready to be translated.

use std::collections::BTreeMap;

use clap::Args;
use fluent_bundle::FluentValue;

use super::project::Project;
use super::save::{self, Draft};
use crate::cli::{CONTENT, Common, GOOD, Terminal, USAGE};
use crate::config::addition::with_language;
use crate::config::{self, is_language_tag};
use crate::content::name::{PageName, ROOT};
use crate::content::stub::stub as page_stub;
use crate::diagnostic::Diagnostic;
use crate::i18n::{Locale, stub as words_stub};
use crate::pseudo::Pseudo;
use crate::source::builtin::BUNDLED;
use crate::source::{SourceFile, Sources};

#[derive(Debug, Args)]
pub(in crate::cli) struct ScaffoldArguments {
    /// The language, by its BCP 47 tag: sv, ar, fi-simple
    #[arg(value_name = "LANG")]
    code: String,
}

pub(super) fn run(common: &Common, arguments: &ScaffoldArguments, terminal: &Terminal) -> u8 {
    let project = match Project::load(common, terminal) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let scaffold = match Scaffold::new(&project, &arguments.code, terminal) {
        Ok(scaffold) => scaffold,
        Err(diagnostic) => {
            terminal.report_one(diagnostic);
            return USAGE;
        }
    };
    if let Err(diagnostic) = save::all(&common.root, &scaffold.drafts) {
        terminal.report_one(diagnostic);
        return CONTENT;
    }
    scaffold.tell(&arguments.code, terminal);
    GOOD
}

/// The files that a new language of a project needs, `sitegen.toml` among them.
///
/// # Errors
/// `scaffold::…` for a language that cannot be added.
pub(in crate::cli) fn drafts(sources: Sources, code: &str, terminal: &Terminal) -> Result<Vec<Draft>, Box<Diagnostic>> {
    let read = sources.get(config::FILE).and_then(|file| config::read(file, &sources.settings).value);
    let Some(config) = read else { return Ok(Vec::new()) };
    let scaffold = Scaffold::new(&Project { sources, config }, code, terminal).map_err(Box::new)?;
    Ok(scaffold.drafts)
}

/// What is to be written for a new language.
struct Scaffold {
    drafts: Vec<Draft>,
    /// The catalogues, each with the number of its messages.
    catalogues: Vec<(String, usize)>,
    pages: usize,
    /// Files that were there already.
    kept: Vec<String>,
}

impl Scaffold {
    fn new(project: &Project, code: &str, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let target = new_language(project, code)?;
        let source = Locale::new(project.source());
        let source =
            source.ok_or_else(|| Diagnostic::global("config::language-tag").with("value", project.source()))?;
        let mut scaffold = Self { drafts: Vec::new(), catalogues: Vec::new(), pages: 0, kept: Vec::new() };
        let file = project.sources.get(config::FILE);
        let added = file.and_then(|file| with_language(file, code, project.source()));
        let added = added.ok_or_else(|| {
            Diagnostic::global("scaffold::by-hand").with("language", code).with("fallback", project.source())
        })?;
        // A pseudo-language is made of the source: it has no files.
        let is_pseudo = Pseudo::of(code).is_some();
        let catalogues = if is_pseudo { BTreeMap::new() } else { catalogues(project, &source, &target) };
        for (path, (file, language)) in catalogues {
            // What the program's own words say of themselves is not true of a file of the project.
            let is_bundled = file.path.starts_with(BUNDLED);
            let note = is_bundled.then(|| terminal.words.say("scaffold-interface", &[("language", code.into())]));
            let made = words_stub(&file.readable().0, &language, &target, note.as_deref());
            if scaffold.add(project, path.clone(), made.text) {
                scaffold.catalogues.push((path, made.entries));
            }
        }
        let note = terminal.words.say("scaffold-draft", &[]);
        for (path, text) in pages(project, code, &note).into_iter().filter(|_| !is_pseudo) {
            scaffold.pages += usize::from(scaffold.add(project, path, text));
        }
        // Last, so that a language without its files is never configured.
        scaffold.drafts.push(Draft { path: config::FILE.to_owned(), bytes: added.into_bytes() });
        Ok(scaffold)
    }

    /// Adds a file, unless there is one: then it stays, and this is told.
    fn add(&mut self, project: &Project, path: String, text: String) -> bool {
        let is_new = project.sources.get(&path).is_none();
        if is_new {
            self.drafts.push(Draft { path, bytes: text.into_bytes() });
        } else {
            self.kept.push(path);
        }
        is_new
    }

    fn tell(&self, code: &str, terminal: &Terminal) {
        let language = || FluentValue::from(code.to_owned());
        let words = &terminal.words;
        terminal.say(&words.say("scaffold-config", &[("language", language())]));
        for (path, messages) in &self.catalogues {
            let arguments = [("path", path.clone().into()), ("messages", FluentValue::from(*messages))];
            terminal.say(&words.say("scaffold-words", &arguments));
        }
        if self.pages > 0 {
            let arguments = [("pages", FluentValue::from(self.pages)), ("language", language())];
            terminal.say(&words.say("scaffold-pages", &arguments));
        }
        for path in &self.kept {
            terminal.say(&words.say("scaffold-kept", &[("path", path.clone().into())]));
        }
        let next = if Pseudo::of(code).is_some() { "scaffold-pseudo" } else { "scaffold-next" };
        terminal.say(&words.say(next, &[("language", language())]));
    }
}

/// The language, which the site must not have yet.
fn new_language(project: &Project, code: &str) -> Result<Locale, Diagnostic> {
    if project.config.language(code).is_some() {
        return Err(Diagnostic::global("scaffold::exists").with("language", code));
    }
    let locale = Locale::new(code).filter(|_| is_language_tag(code));
    let Some(locale) = locale else {
        let mut fault = Diagnostic::global("scaffold::language-tag").with("language", code);
        // `SV` and `sv_FI` are slips of the hand.
        let meant = code.replace('_', "-");
        let meant = meant.split_once('-').map_or_else(
            || meant.to_ascii_lowercase(),
            |(language, rest)| format!("{}-{rest}", language.to_ascii_lowercase()),
        );
        if meant != code && is_language_tag(&meant) && Locale::new(&meant).is_some() {
            fault.suggestion = Some(meant);
        }
        return Err(fault);
    };
    // File systems that do not tell cases apart would take the two for one.
    match project.config.codes().find(|other| other.eq_ignore_ascii_case(code)) {
        Some(other) => Err(Diagnostic::global("scaffold::exists").with("language", other)),
        None => Ok(locale),
    }
}

/// The catalogues that a language needs: those of the site, and the words of the interface where the
/// program does not have them in that language. Each with the file that it is made of and its language.
fn catalogues<'a>(
    project: &'a Project,
    source: &Locale,
    target: &Locale,
) -> BTreeMap<String, (&'a SourceFile, Locale)> {
    let mut found = BTreeMap::new();
    let bundled = |code: &str| project.sources.get(&format!("{BUNDLED}i18n/{code}/interface.ftl"));
    let path = |name: &str| format!("i18n/{}/{name}", target.code());
    if bundled(target.code()).is_none() {
        let english = Locale::new("en");
        let from = [Some(source.clone()), english].into_iter().flatten();
        let file = from.filter_map(|locale| Some((bundled(locale.code())?, locale))).next();
        found.extend(file.map(|file| (path("interface.ftl"), file)));
    }
    let folder = format!("i18n/{}/", source.code());
    for file in project.sources.below(&folder).filter(|file| file.path.ends_with(".ftl")) {
        let name = &file.path[folder.len()..];
        // The first three word the tool itself; the last it has in that language already.
        let is_tool = ["diagnostics.ftl", "cli.ftl", "reference.ftl", "interface.ftl"].contains(&name);
        if !is_tool {
            found.insert(path(name), (file, source.clone()));
        }
    }
    found
}

/// The stub of every page, by its path.
fn pages(project: &Project, code: &str, note: &str) -> Vec<(String, String)> {
    let source = project.source();
    let page = |file: &SourceFile| {
        let (name, language) = PageName::of_path(&file.path)?;
        let is_source = language == Some(source) && name.is_well_formed();
        is_source.then(|| (format!("{ROOT}{}.{code}.md", name.id()), page_stub(&file.readable().0, source, note)))
    };
    project.sources.below(ROOT).filter_map(page).collect()
}
