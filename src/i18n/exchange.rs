//! Entries of one Fluent file in the places of those of another; all else stays, byte by byte.

use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

/// `text` with the entries of `other` in the places of its own of the same names, their comments included.
/// What `text` has no entry for is left out.
pub fn with_entries(text: &str, other: &str) -> String {
    let new = entries(other);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (id, place) in entries(text) {
        if let Some((_, found)) = new.iter().find(|(name, _)| *name == id) {
            out.push_str(&text[done..place.start]);
            out.push_str(&other[found.clone()]);
            done = place.end;
        }
    }
    out + &text[done..]
}

/// `text` without the entries whose names are gone, nor their comments.
pub fn without_entries(text: &str, is_gone: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (_, place) in entries(text).into_iter().filter(|(id, _)| is_gone(id)) {
        out.push_str(&text[done..place.start]);
        done = place.end;
    }
    out + &text[done..]
}

/// The entry whose id stands at the byte `at` of a file, as it is written: `menu = Menu`.
pub fn entry_text(text: &str, at: usize) -> &str {
    text.get(at..value_end(text, at)).unwrap_or_default().trim_end()
}

/// The messages and terms of a file: the id of each, and where it stands with its comment, up to the end
/// of its last line.
fn entries(text: &str) -> Vec<(String, Range<usize>)> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let place = |name: &str| name.as_ptr() as usize - text.as_ptr() as usize;
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, at) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), place(message.id.name)),
            Entry::Term(term) => (format!("-{}", term.id.name), place(term.id.name) - 1),
            _ => continue,
        };
        found.push((id, comment_start(text, at)..value_end(text, at)));
    }
    found
}

/// Where the comment above an entry begins, or the entry itself.
fn comment_start(text: &str, at: usize) -> usize {
    let lines = text[..at].split_inclusive('\n').rev();
    let comment = lines.take_while(|line| line.starts_with("# ") || line.trim_end() == "#");
    at - comment.map(str::len).sum::<usize>()
}

/// Where an entry ends: its lines are indented, or close a brace, or are empty between such.
fn value_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut last = at;
    for (index, line) in text[at..].split_inclusive('\n').enumerate() {
        let goes_on = index == 0 || line.starts_with([' ', '}']);
        if !goes_on && !line.trim().is_empty() {
            break;
        }
        end += line.len();
        if goes_on && !line.trim().is_empty() {
            last = end;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_takes_the_place_of_another_with_its_comment() {
        let text = "### File\n\n# Old.\n-mentee =\n    { $case ->\n        [x] a\n\n       *[y] b\n    }\n\n\n## Group\n\nname = N\n";
        let other = "### Other\n\n# New.\n#\n# Two.\n-mentee = { $x ->\n *[y] c\n}\nextra = E\n";
        let expected = "### File\n\n# New.\n#\n# Two.\n-mentee = { $x ->\n *[y] c\n}\n\n\n## Group\n\nname = N\n";
        assert_eq!(with_entries(text, other), expected);
        assert_eq!(with_entries(text, ""), text);
    }
}
