//! The house's rules, read from the source: who may import whom, how long a file may be, who may
//! name which library.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// The layers, from the ground up: the table of the architecture, as `src/lib.rs` tells it. A module
/// imports from the layers below its own; those that share a layer do not know each other.
const LAYERS: [&[&str]; 13] = [
    &["diagnostic"],
    &["source", "output", "table", "pseudo"],
    &["config"],
    &["content", "i18n"],
    &["model", "answers", "po"],
    &["plan"],
    &["view"],
    &["render"],
    &["check"],
    &["compile"],
    &["report"],
    &["serve"],
    &["cli"],
];

/// What a module must not import although it lies below: what is drawn is the view, and a renderer
/// does not know the model behind it.
const HIDDEN: [(&str, &[&str]); 1] = [("render", &["model", "plan"])];

/// Libraries that one place alone may name, so that they can be replaced there.
const CONFINED: [(&str, &[&str]); 11] = [
    ("typst", &["src/render/pdf.rs", "src/render/pdf/"]),
    ("annotate_snippets", &["src/report/human.rs"]),
    ("crossterm", &["src/cli/serve/keys.rs"]),
    ("http_body_util", &["src/serve/answer.rs"]),
    ("html5gum", &["src/render/search/text.rs"]),
    ("hyper", &["src/serve/"]),
    ("hyper_util", &["src/serve/http.rs"]),
    ("notify", &["src/serve/gather.rs", "src/serve/watch.rs"]),
    ("pagefind", &["src/render/search.rs", "src/render/search/bundle.rs"]),
    ("pagefind_stem", &["src/render/search/words.rs"]),
    ("tokio", &["src/serve/", "src/render/search/bundle.rs"]),
];

/// The most lines of a file.
const LINES: usize = 400;

/// Files that are longer, each with its reason.
const LONG: [(&str, &str); 0] = [];

/// What must not be left behind.
const UNFINISHED: [&str; 5] = ["todo!", "unimplemented!", "dbg!", "FIXME", "#[ignore"];

/// A source file: its path below the project's root, and its text.
type File = (String, String);

#[test]
fn modules_import_only_from_the_layers_below_them() {
    let mut faults = String::new();
    for (path, text) in sources() {
        let Some(module) = module(&path) else { continue };
        let Some(own) = layer(module) else {
            writeln!(faults, "{path}: the module {module} has no layer: add it to the table").unwrap();
            continue;
        };
        let is_hidden = |other: &str| HIDDEN.iter().any(|(name, hidden)| *name == module && hidden.contains(&other));
        for (line, imported) in imports(&text).into_iter().filter(|(_, imported)| imported != module) {
            let is_below = layer(&imported).is_some_and(|layer| layer < own);
            if !is_below || is_hidden(&imported) {
                writeln!(faults, "{path}:{line}: {module} may not import {imported}").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn the_page_of_the_library_tells_the_layers_in_their_order() {
    let page = read("src/lib.rs");
    let page: Vec<&str> = page.lines().filter(|line| line.starts_with("//!")).collect();
    let steps = page.iter().filter(|line| line[3..].trim_start().starts_with(|c: char| c.is_ascii_digit()));
    // The story ends with what takes the site away, which lies at the ground.
    let told: Vec<usize> = steps.filter_map(|line| layer(first_name(line))).collect();
    let story = &told[..told.len() - 2];
    assert!(told.len() > 6 && story.is_sorted(), "the steps of src/lib.rs are in another order: {told:?}");
    for name in LAYERS.iter().copied().flatten() {
        assert!(page.iter().any(|line| line.contains(&format!("[`{name}"))), "src/lib.rs does not tell of {name}");
    }
}

#[test]
fn libraries_are_named_only_where_they_belong() {
    let mut faults = String::new();
    for (path, text) in sources() {
        for (library, places) in CONFINED {
            let may = places.iter().any(|place| path == *place || place.ends_with('/') && path.starts_with(place));
            for (line, code) in code(&text).filter(|(_, code)| !may && has_word(code, library)) {
                writeln!(faults, "{path}:{line}: only {places:?} may name {library}: {code}").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn files_are_short_and_say_what_they_hold() {
    let mut faults = String::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        let listed = LONG.iter().any(|(name, _)| *name == path);
        if lines > LINES && !listed {
            writeln!(faults, "{path}: {lines} lines: is it one noun? Split it, or list it with its reason").unwrap();
        } else if lines <= LINES && listed {
            writeln!(faults, "{path}: {lines} lines: it need not be listed any more").unwrap();
        }
        let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
        if !is_test && !text.starts_with("//! ") {
            writeln!(faults, "{path}: it begins without a `//!` that says what it holds").unwrap();
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn nothing_unfinished_is_left_behind() {
    let mut faults = String::new();
    // This file names what it looks for.
    for (path, text) in sources().into_iter().chain(below("tests")).filter(|(path, _)| path != "tests/tidy.rs") {
        for (number, line) in text.lines().enumerate() {
            for mark in UNFINISHED.iter().filter(|mark| line.contains(**mark)) {
                writeln!(faults, "{path}:{}: {mark}", number + 1).unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn an_import_is_seen_however_it_is_written() {
    let text = "use crate::plan::Plan;\n\
                /// See [`crate::cli`].\n\
                use crate::{model, view::{Card, PageView}, i18n::{self, Locale}};\n\
                fn f(x: &crate::table::Table) {} // not crate::render\n\
                use crate::{\n    report,\n    source::disk,\n};\n";
    let found: Vec<String> = imports(text).into_iter().map(|(line, name)| format!("{line} {name}")).collect();
    assert_eq!(found, ["1 plan", "3 model", "3 view", "3 i18n", "4 table", "5 report", "5 source"]);
}

/// The layer of a module, counted from the ground.
fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The first module that a line of documentation names: the `source` of ``1. [`source`]: …``.
fn first_name(line: &str) -> &str {
    line.split("[`").nth(1).map_or("", word)
}

/// The top module that a file below `src/` belongs to; none for the roots, which tell of all.
fn module(path: &str) -> Option<&str> {
    let inner = path.strip_prefix("src/")?;
    let name = inner.split('/').next()?.trim_end_matches(".rs");
    (!matches!(name, "lib" | "main")).then_some(name)
}

/// The modules of the crate that a file names, each with its line.
fn imports(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    // Line by line, so that comments are gone; then as one text, since a list may go over lines.
    let mut all = String::new();
    let mut starts = Vec::new();
    for (number, code) in code(text) {
        starts.push((all.len(), number));
        all.push_str(code);
        all.push('\n');
    }
    for (at, _) in all.match_indices("crate::") {
        let line = starts.iter().rev().find(|(start, _)| *start <= at).map_or(0, |(_, number)| *number);
        let rest = &all[at + "crate::".len()..];
        let names = if let Some(list) = rest.strip_prefix('{') { listed(list) } else { vec![word(rest)] };
        found.extend(names.into_iter().filter(|name| !name.is_empty()).map(|name| (line, name.to_owned())));
    }
    found
}

/// The first word of each entry of a list, which ends at its closing brace.
fn listed(list: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' | ',' if depth == 0 => {
                names.push(word(list[start..at].trim_start()));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

fn has_word(text: &str, wanted: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == wanted)
}

/// The lines of a file without their comments, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let line = |line: &'_ str| -> usize {
        if line.trim_start().starts_with("//") { 0 } else { line.find(" // ").unwrap_or(line.len()) }
    };
    text.lines().enumerate().map(move |(number, text)| (number + 1, &text[..line(text)]))
}

/// The project's sources.
fn sources() -> Vec<File> {
    below("src")
}

fn below(folder: &str) -> Vec<File> {
    // The modules of Node that the tests in a browser use are not ours.
    let own = WalkDir::new(root().join(folder)).into_iter().filter_entry(|entry| entry.file_name() != "node_modules");
    let paths = own.map(|entry| entry.expect("the folder can be read").into_path());
    let rust = paths.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let name = |path: &Path| path.strip_prefix(root()).expect("it lies below").to_string_lossy().replace('\\', "/");
    rust.map(|path| (name(&path), fs::read_to_string(&path).expect("source is text"))).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("the file can be read")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
