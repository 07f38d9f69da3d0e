//! The names that pages use: a message or a term that one of them names is not unused.

use std::collections::BTreeMap;

use crate::content::name::ROOT;
use crate::content::skim;
use crate::source::Sources;

/// The words in braces of all pages, each with the number of pages that have it, so that one page can be
/// replaced without looking at the others.
#[derive(Debug, Default)]
pub struct Names {
    counts: BTreeMap<Box<str>, usize>,
    state: u64,
}

impl Names {
    /// Those of all pages among the sources.
    pub fn of(sources: &Sources) -> Self {
        let mut names = Self::default();
        for file in sources.below(ROOT).filter(|file| file.path.ends_with(".md")) {
            names.add(&names_in(file.text().unwrap_or_default()));
        }
        names
    }

    /// Adds the names of a page.
    pub fn add(&mut self, names: &[Box<str>]) {
        for name in names {
            match self.counts.get_mut(name) {
                Some(count) => *count += 1,
                None => {
                    self.counts.insert(name.clone(), 1);
                    self.state += 1;
                }
            }
        }
    }

    /// Takes the names of a page away that were added.
    pub fn remove(&mut self, names: &[Box<str>]) {
        for name in names {
            match self.counts.get_mut(name) {
                Some(count) if *count > 1 => *count -= 1,
                _ => {
                    self.counts.remove(name);
                    self.state += 1;
                }
            }
        }
    }

    /// Whether a page has this name.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.counts.contains_key(name)
    }

    /// Another number after each change of what is named anywhere.
    pub fn state(&self) -> u64 {
        self.state
    }
}

/// Every word that stands in braces in a text, once: what is not a name does no harm here. `{#id}` is the id of
/// a heading or of a field.
pub fn names_in(text: &str) -> Box<[Box<str>]> {
    // Most pages have no brace at all.
    let Some(first) = skim::position(text.as_bytes(), 0, |byte, _| byte == b'{') else { return Box::default() };
    let mut names: Vec<&str> = Vec::new();
    for part in text[first..].split('{').skip(1).filter(|part| !part.starts_with('#')) {
        let inside = part.split('}').next().unwrap_or_default();
        let words = inside.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        names.extend(words.filter(|word| !word.is_empty()));
    }
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(Box::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_with_the_last_page_that_has_it() {
        let one = names_in("## A {#a}\n\n{ -mentee(case: \"genitive\") } { $mail } { -mentee }");
        assert_eq!(*one, ["-mentee", "case", "genitive", "mail"].map(Box::from));
        let mut names = Names::default();
        names.add(&one);
        names.add(&names_in("{ -mentee }"));
        let state = names.state();
        names.add(&names_in("{ $mail }"));
        names.remove(&names_in("{ $mail }"));
        assert_eq!(names.state(), state);
        names.remove(&one);
        assert!(names.contains("-mentee") && !names.contains("mail") && names.state() != state);
    }
}
