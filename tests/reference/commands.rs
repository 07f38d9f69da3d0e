//! The command line: a page for each command. English is what `--help` says; Finnish is held against it.

use clap::{Arg, Command};

use super::page::{Page, code, fenced, table};
use super::words::Words;

pub fn pages(words: &Words) -> Vec<Page> {
    let mut root = sitegen::cli::command();
    root.build();
    let index = Page::new("commands/_index", words.say("title.commands")).about(words.say("about.commands")).order(3);
    let mut pages = vec![index];
    collect(words, &root, &[], &mut pages);
    pages
}

/// The pages of a command and of those below it; `way` is the names from the program to it.
fn collect(words: &Words, command: &Command, way: &[&str], pages: &mut Vec<Page>) {
    let order = pages.len();
    pages.push(page(words, command, way).order(order));
    for below in shown(command) {
        let way = [way, &[below.get_name()]].concat();
        collect(words, below, &way, pages);
    }
}

fn page(words: &Words, command: &Command, way: &[&str]) -> Page {
    let about = said(words, way, "about", command.get_about().map(ToString::to_string));
    let usage = command.clone().render_usage().to_string();
    let usage = fenced("text", usage.trim_start_matches("Usage: "));
    let own = |arg: &&Arg| !arg.is_global_set() || way.is_empty();
    let arguments: Vec<&Arg> = command.get_arguments().filter(own).filter(|arg| !is_of_clap(arg)).collect();
    let (places, options): (Vec<_>, Vec<_>) = arguments.into_iter().partition(|arg| arg.is_positional());
    let rows = |args: Vec<&Arg>| args.into_iter().map(|arg| row(words, way, arg)).collect::<Vec<_>>();
    let head = |name: &str| [words.say(name).to_owned(), words.say("word.meaning").to_owned()];
    let of = |name: &str, args| table(&head(name).each_ref().map(String::as_str), &rows(args));
    let below: Vec<_> = shown(command)
        .map(|below| {
            let way = [way, &[below.get_name()]].concat();
            let about = said(words, &way, "about", below.get_about().map(ToString::to_string));
            format!("- [{}]({}.md): {about}", title(&way), file(&way))
        })
        .collect();
    let common = if way.is_empty() || !below.is_empty() { "" } else { words.say("word.common") };
    Page::new(format!("commands/{}", file(way)), title(way))
        .about(about)
        .section(words.say("word.usage"), "usage", &usage)
        .section(words.say("word.subcommands"), "below", &below.join("\n"))
        .section(words.say("word.arguments"), "arguments", &of("word.arguments", places))
        .section(words.say("word.options"), "options", &of("word.options", options))
        .paragraph(common)
}

/// An option and what it means, with its default and the values that it can have.
fn row(words: &Words, way: &[&str], arg: &Arg) -> Vec<String> {
    let value = arg.get_value_names().and_then(|names| names.first()).map(|name| format!("<{name}>"));
    let value = value.filter(|_| arg.get_action().takes_values()).unwrap_or_default();
    let short = arg.get_short().map(|short| format!("-{short}"));
    let name = match arg.get_long() {
        Some(long) => short.into_iter().chain([format!("--{long} {value}").trim_end().to_owned()]).collect::<Vec<_>>(),
        None => vec![value],
    };
    let help = arg.get_help().map(ToString::to_string);
    let mut meaning = said(words, way, arg.get_id().as_str(), help);
    let values: Vec<_> = arg.get_possible_values().iter().map(|value| code(value.get_name())).collect();
    if !values.is_empty() && arg.get_action().takes_values() {
        meaning = format!("{meaning}. {}: {}", words.say("word.values"), values.join(", "));
    }
    if let ([default], true) = (arg.get_default_values(), arg.get_action().takes_values()) {
        meaning = format!("{meaning}. {}: {}", words.say("word.default"), code(&default.to_string_lossy()));
    }
    let name: Vec<_> = name.iter().map(|name| code(name)).collect();
    vec![name.join(", "), meaning]
}

/// What clap says in English, and the words of the reference in any other language.
fn said(words: &Words, way: &[&str], part: &str, english: Option<String>) -> String {
    let english = english.unwrap_or_else(|| panic!("{way:?} does not say what {part} is"));
    let text = match words.language {
        "en" => english,
        _ => words.say(&format!("command.{}.{part}", file(way))).to_owned(),
    };
    text.trim_end_matches('.').replace('<', "\\<")
}

/// The commands below one, but for clap's own.
fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|below| below.get_name() != "help" && !below.is_hide_set())
}

/// Whether clap adds the option to every command by itself.
fn is_of_clap(arg: &Arg) -> bool {
    matches!(arg.get_id().as_str(), "help" | "version")
}

fn file(way: &[&str]) -> String {
    if way.is_empty() { "sitegen".to_owned() } else { way.join("-") }
}

fn title(way: &[&str]) -> String {
    [&["sitegen"], way].concat().join(" ")
}
