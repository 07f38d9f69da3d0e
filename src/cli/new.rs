//! `new`: the files of a page in all languages of the site, with the keys that its kind asks for; or a season.

mod season;

use std::fmt::Write as _;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::{CONTENT, Common, GOOD, Terminal, USAGE, init};
use crate::config::{self, Config};
use crate::content::name::{PageName, ROOT};
use crate::content::{self, kind::Kind};
use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, Sources, disk};

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// What it is: a page of a kind, or a season in sitegen.toml
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.map(Kind::name).into_iter().chain([season::WORD])))]
    kind: String,

    /// Its id in lower case with hyphens, the same in every language: goal-wheel; of a season, such as 2028
    id: String,
}

pub(super) fn run(common: &Common, arguments: &NewArguments, terminal: &Terminal) -> u8 {
    if arguments.kind == season::WORD {
        return season::run(common, &arguments.id, terminal);
    }
    let kind = Kind::named(&arguments.kind).unwrap_or(Kind::Page);
    let name = match kind.folder() {
        Some(folder) => PageName::new(&format!("{folder}/{}", arguments.id)),
        None => PageName::new(&arguments.id),
    };
    if !name.is_well_formed() || name.kind() != kind {
        terminal.report_one(Diagnostic::global("new::bad-id").with("id", &arguments.id));
        return USAGE;
    }
    let sources = match disk::load(&common.root) {
        Ok(loaded) => loaded.value,
        Err(error) => {
            terminal.report_one(error.diagnostic());
            return USAGE;
        }
    };
    let config = sources.get(config::FILE).map(|file| config::read(file, &sources.settings));
    let Some(config) = config.as_ref().and_then(|config| config.value.as_ref()) else {
        terminal.report(&config.map(|config| config.diagnostics).unwrap_or_default(), &sources);
        return USAGE;
    };
    write_all(common, config, &sources, &name, terminal)
}

fn write_all(common: &Common, config: &Config, sources: &Sources, name: &PageName, terminal: &Terminal) -> u8 {
    let path = |code: &str| format!("{ROOT}{}.{code}.md", name.id());
    if let Some(taken) = config.codes().map(path).find(|path| sources.get(path).is_some()) {
        terminal.report_one(Diagnostic::global("new::exists").with("path", taken));
        return CONTENT;
    }
    for (language, code) in config.codes().enumerate() {
        let text = stub(name, config, sources, language == config.source_language);
        let path = path(code);
        if let Err(error) = init::write(&common.root.join(&path), text.as_bytes()) {
            let diagnostic = Diagnostic::global("output::write-failed").with("path", path);
            terminal.report_one(diagnostic.with("reason", error));
            return USAGE;
        }
        terminal.say(&terminal.words.say("new-file", &[("path", path.into())]));
    }
    terminal.say(&terminal.words.say("new-next", &[]));
    GOOD
}

/// A page that has every key it needs and says nothing yet. It is a draft until someone has written it.
fn stub(name: &PageName, config: &Config, sources: &Sources, is_source: bool) -> String {
    let kind = name.kind();
    let mut text = String::from("+++\n");
    let mut line = |key: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{key} = {value}");
    };
    line("title", &format!("{:?}", title(name)));
    for key in words(kind) {
        line(key, "\"…\"");
    }
    if is_source {
        if let Some(order) = next_order(name, sources) {
            line("order", &order.to_string());
        }
        for (key, value) in facts(kind, config, sources) {
            line(key, &value);
        }
        line("draft", "true");
    }
    text.push_str("+++\n\n…\n");
    // An agreement and a form may have the same name; the forms on them may not.
    let form = match kind {
        Kind::Agreement => format!("{}-agreement", name.last()),
        Kind::Form => name.last().to_owned(),
        _ => return text,
    };
    let _ = write!(text, "\n```form {form} version=1\n## … {{#questions}}\ntext … {{#name}}\n```\n");
    text
}

/// The id as words: `goal-wheel` is “Goal wheel”.
fn title(name: &PageName) -> String {
    let words = name.last().replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The keys that every language needs.
fn words(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Role => &["summary"],
        Kind::Phase | Kind::Activity => &["purpose"],
        Kind::Term => &["definition"],
        Kind::Story => &["quote"],
        Kind::Person => &["position"],
        _ => &["description"],
    }
}

/// The keys that the source page needs, with values that the site has.
fn facts(kind: Kind, config: &Config, sources: &Sources) -> Vec<(&'static str, String)> {
    let day = config.current_season().and_then(|season| season.start).unwrap_or(jiff::civil::date(2027, 1, 18));
    match kind {
        Kind::Activity => vec![
            ("phase", format!("{:?}", first_phase(sources))),
            ("minutes", "45".to_owned()),
            ("kind", "\"exercise\"".to_owned()),
            ("participants", "\"pair\"".to_owned()),
        ],
        Kind::Event => vec![
            ("kind", "\"training\"".to_owned()),
            ("start", format!("{day}T17:00:00")),
            ("end", format!("{day}T19:00:00")),
        ],
        Kind::Partner => vec![("url", "\"https://example.org/\"".to_owned())],
        // Nobody is shown by name before they have agreed to it.
        Kind::Story => vec![("person", "\"…\"".to_owned()), ("consent", "false".to_owned())],
        Kind::Person => vec![("kind", "\"contact\"".to_owned()), ("consent", "false".to_owned())],
        Kind::News => vec![("date", day.to_string())],
        _ => Vec::new(),
    }
}

/// The place behind the last page of the folder, where its pages have places.
fn next_order(name: &PageName, sources: &Sources) -> Option<i64> {
    let folder = format!("{ROOT}{}", name.folder());
    let is_beside = |file: &&SourceFile| {
        let found = PageName::of_path(&file.path);
        found.is_some_and(|(other, _)| other.folder() == name.folder() && !other.is_collection())
    };
    let order = |file: &SourceFile| {
        let text = file.text().ok()?;
        let front = text.get(content::front_matter(text)?)?;
        let line = front.lines().find_map(|line| line.strip_prefix("order"))?;
        line.trim_start().strip_prefix('=')?.split('#').next()?.trim().parse::<i64>().ok()
    };
    let last = sources.below(&folder).filter(is_beside).filter_map(order).max()?;
    // The next ten, so that others find room in between.
    last.checked_div_euclid(10)?.checked_add(1)?.checked_mul(10)
}

/// The id of a phase that the site has, for a new activity to belong to.
fn first_phase(sources: &Sources) -> String {
    let phases = sources.below("content/phases/").filter_map(|file| PageName::of_path(&file.path));
    let first = phases.map(|(name, _)| name).find(|name| !name.is_collection());
    first.map_or_else(|| "working".to_owned(), |name| name.last().to_owned())
}
