//! `theme.toml`: what a theme says of itself, and which theme it extends.

use crate::diagnostic::{Diagnostic, Span};
use crate::source::Sources;
use crate::source::lineage::Lineage;
use crate::table::{self, Located, Origin};

/// The name of the file in a theme's folder.
pub const FILE: &str = "theme.toml";

/// The theme that comes with the program.
const GUIDE: &str = "guide";

/// The theme with all that it extends: `extends = "guide"` in its `theme.toml`, and so on from there.
///
/// # Diagnostics
/// Those of [`table`]; `theme::unknown-parent` for a theme that there is not, `theme::loop` for one that comes
/// back to itself. So that one fault does not bring others, `guide` then stands for the rest.
pub fn lineage(sources: &Sources, own: &str, found: &mut Vec<Diagnostic>) -> Lineage {
    let mut names = vec![own.to_owned()];
    while let Some(parent) = names.last().and_then(|name| parent(sources, name, found)) {
        if let Some(fault) = fault(sources, &names, &parent) {
            found.push(fault);
            if !names.iter().any(|name| name == GUIDE) {
                names.push(GUIDE.to_owned());
            }
            break;
        }
        names.push(parent.value);
    }
    Lineage::new(own).with_parents(names.split_off(1))
}

/// What is wrong with a parent of the last of `names`.
fn fault(sources: &Sources, names: &[String], parent: &Located<String>) -> Option<Diagnostic> {
    let name = parent.value.as_str();
    if names.iter().any(|other| other == name) {
        let chain = names.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(" → ");
        return Some(Diagnostic::error("theme::loop", parent.span.clone()).with("chain", chain));
    }
    if sources.below(&format!("themes/{name}/")).next().is_some() {
        return None;
    }
    let unknown = Diagnostic::error("theme::unknown-parent", parent.span.clone()).with("name", name);
    Some(unknown.suggest(name, themes(sources)))
}

/// The names of the themes that there are.
pub fn themes(sources: &Sources) -> impl Iterator<Item = &str> {
    sources.below("themes/").filter_map(|file| file.path.split('/').nth(1))
}

/// The theme that another extends, by the latter's `theme.toml`.
fn parent(sources: &Sources, name: &str, found: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    let file = sources.get(&format!("themes/{name}/{FILE}"))?;
    let (text, unreadable) = file.readable();
    found.extend(unreadable);
    let origin = Origin { path: &file.path, offset: 0 };
    let (extends, faults) = table::parse(&text, origin, Span::file(&file.path), |table| {
        // For people: nothing is made of them.
        for key in ["name", "description", "licence"] {
            table.string(key);
        }
        table.string("extends")
    });
    found.extend(faults);
    extends
}
