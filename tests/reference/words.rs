//! What the reference says in one language, and whether all of it is used.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;

use sitegen::report;
use toml::{Table, Value};

/// The words of `docs/reference/<language>.toml`.
pub struct Words {
    pub language: &'static str,
    table: Table,
    asked: RefCell<BTreeSet<String>>,
}

impl Words {
    pub fn read(language: &'static str) -> Self {
        let path = super::root().join("docs/reference").join(language).with_extension("toml");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { language, table: text.parse().expect("the words are TOML"), asked: RefCell::default() }
    }

    /// The text under a dotted name, which has to be there.
    #[track_caller]
    pub fn say(&self, name: &str) -> &str {
        let found = self.find(name);
        found.unwrap_or_else(|| panic!("docs/reference/{}.toml does not say {name}", self.language))
    }

    /// The text under a dotted name.
    pub fn find(&self, name: &str) -> Option<&str> {
        let mut parts = name.split('.');
        let first = self.table.get(parts.next()?)?;
        let found = parts.try_fold(first, |value, part| value.get(part))?.as_str()?;
        self.asked.borrow_mut().insert(name.to_owned());
        Some(found.trim_matches('\n'))
    }

    /// The names of the texts that no one has asked for.
    pub fn needless(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (name, value) in &self.table {
            collect(name, value, &mut names);
        }
        names.retain(|name| !self.asked.borrow().contains(name));
        names
    }

    /// The words of the program itself.
    pub fn program(&self) -> report::Words {
        report::Words::new(if self.language == "fi" { report::Language::Fi } else { report::Language::En })
    }
}

fn collect(name: &str, value: &Value, names: &mut Vec<String>) {
    match value.as_table() {
        Some(table) => table.iter().for_each(|(key, value)| collect(&format!("{name}.{key}"), value, names)),
        None => names.push(name.to_owned()),
    }
}
