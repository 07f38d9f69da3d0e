//! A page in pieces, and the pieces put into its translation.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::document::Document;
use crate::content::name::PageName;
use crate::content::portion::{HEAD, counterparts, sections};
use crate::content::typography::Marks;
use crate::content::{front, halves, markdown};
use crate::source::SourceFile;
use crate::table::strings::{Leaf, Step, quote, root_end, strings, write};

/// A page in one language, as far as its text goes.
#[derive(Debug)]
pub struct Half<'a> {
    /// The file.
    pub file: &'a SourceFile,
    text: Cow<'a, str>,
    front: Range<usize>,
    body: usize,
    /// The words of its front matter, their places in the file.
    leaves: Vec<Leaf>,
    document: Document,
}

impl<'a> Half<'a> {
    /// Reads a file in the language `code`. What is wrong with it is told by others.
    pub fn new(file: &'a SourceFile, code: &str) -> Self {
        let text = file.readable().0;
        let (front, body) = halves(&text);
        let mut leaves = strings(&text[front.clone()]);
        leaves.retain(|leaf| front::is_translated(leaf.key()));
        for leaf in &mut leaves {
            leaf.place = leaf.place.start + front.start..leaf.place.end + front.start;
        }
        let document = markdown::parse(&file.path, &text, body, Marks::of(code)).value;
        Self { file, text, front, body, leaves, document }
    }

    /// Whether it says `draft = true`.
    pub fn is_draft(&self) -> bool {
        let front = &self.text[self.front.clone()];
        front.lines().any(|line| {
            line.split_once('=').is_some_and(|(key, value)| {
                key.trim() == "draft" && value.split('#').next().is_some_and(|value| value.trim() == "true")
            })
        })
    }

    fn leaf(&self, path: &[Step]) -> Option<&Leaf> {
        self.leaves.iter().find(|leaf| leaf.path == path)
    }
}

/// A piece of a page that is translated by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Which piece it is: `roles/mentor#tasks`, `roles/mentor#_head/title`.
    pub context: String,
    /// The source.
    pub source: String,
    /// Where the source stands in its file.
    pub place: Range<usize>,
    /// The translation, where there is one.
    pub translation: Option<String>,
    target: Target,
}

impl Unit {
    /// Whether it is a text of the front matter, which is no Markdown.
    pub fn is_key(&self) -> bool {
        matches!(self.target, Target::Key(_))
    }

    /// The id of its section, or [`HEAD`] for front matter and what stands before the first heading.
    pub fn section(&self) -> &str {
        let inner = self.context.split_once('#').map_or("", |(_, inner)| inner);
        inner.split('/').next().unwrap_or_default()
    }
}

/// Where a piece belongs in the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// A string of the front matter.
    Key(Vec<Step>),
    /// The section of this index among those of the source.
    Section(usize),
}

/// The pieces of a page, in their order.
///
/// A draft has the source's text where it is not translated yet: such a piece has no translation.
pub fn units(name: &PageName, source: &Half<'_>, translation: Option<&Half<'_>>) -> Vec<Unit> {
    let is_draft = translation.is_some_and(Half::is_draft);
    let told = |source: &str, text: String| (!is_draft || text != source).then_some(text);
    let key = |leaf: &Leaf| Unit {
        context: format!("{}#{HEAD}/{}", name.id(), leaf.name()),
        source: leaf.value.clone(),
        place: leaf.place.clone(),
        translation: translation
            .and_then(|half| half.leaf(&leaf.path))
            .and_then(|found| told(&leaf.value, found.value.clone())),
        target: Target::Key(leaf.path.clone()),
    };
    let mut units: Vec<Unit> = source.leaves.iter().filter(|leaf| !leaf.value.trim().is_empty()).map(key).collect();
    let own = sections(&source.document, &source.text, source.body);
    let theirs = translation.map(|half| sections(&half.document, &half.text, half.body)).unwrap_or_default();
    let pairs = counterparts(&own, &theirs);
    for (index, (section, pair)) in own.iter().zip(pairs).enumerate() {
        if section.place.is_empty() {
            continue;
        }
        let text = &source.text[section.place.clone()];
        let found = pair.zip(translation).map(|(pair, half)| half.text[pair.place.clone()].to_owned());
        units.push(Unit {
            context: format!("{}#{}", name.id(), section.id()),
            source: text.to_owned(),
            place: section.place.clone(),
            translation: found.filter(|text| !text.is_empty()).and_then(|found| told(text, found)),
            target: Target::Section(index),
        });
    }
    units
}

/// A translation with new texts for some of its pieces. All else stays, byte by byte.
pub fn apply(source: &Half<'_>, translation: &Half<'_>, changes: &[(&Unit, &str)]) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut missing: Vec<Leaf> = Vec::new();
    let own = sections(&source.document, &source.text, source.body);
    let theirs = sections(&translation.document, &translation.text, translation.body);
    let pairs = counterparts(&own, &theirs);
    for (unit, text) in changes {
        match &unit.target {
            Target::Key(path) => match translation.leaf(path) {
                Some(leaf) => edits.push((leaf.place.clone(), quote(text))),
                None => missing.push(Leaf { path: path.clone(), place: 0..0, value: (*text).to_owned() }),
            },
            Target::Section(index) => edits.push(section_edit(translation, &pairs, *index, text)),
        }
    }
    edits.extend(insertions(translation, &missing));
    // From the end on, so that the places before stay what they are; of several insertions at one place the
    // first comes first.
    edits.sort_by_key(|(place, _)| place.start);
    let mut out = String::with_capacity(translation.text.len());
    let mut done = 0;
    for (place, text) in edits {
        out.push_str(&translation.text[done..place.start]);
        out.push_str(&with_line_ends(&text, &translation.text));
        done = place.end;
    }
    out + &translation.text[done..]
}

/// A section of the translation replaced, or put behind the section that comes before it in the source.
fn section_edit(
    translation: &Half<'_>,
    pairs: &[Option<&crate::content::portion::Section<'_>>],
    index: usize,
    text: &str,
) -> (Range<usize>, String) {
    match pairs[index].map(|section| section.place.clone()) {
        Some(place) if !place.is_empty() => (place, text.to_owned()),
        Some(place) => (place, format!("\n{text}\n")),
        None => {
            let before = pairs[..index].iter().rev().flatten().next();
            let end = before.map_or(translation.body, |section| section.place.end);
            (end..end, format!("\n\n{text}"))
        }
    }
}

/// The strings that the front matter of a translation lacks.
fn insertions(translation: &Half<'_>, missing: &[Leaf]) -> Vec<(Range<usize>, String)> {
    let mut edits = Vec::new();
    let mut whole: Vec<Leaf> = Vec::new();
    for leaf in missing {
        let list = &leaf.path[..leaf.path.len() - 1];
        let is_item = matches!(leaf.path.last(), Some(Step::Index(_)));
        let last = translation.leaves.iter().rfind(|other| is_item && other.path.starts_with(list));
        match last {
            // A list that is too short grows at its end.
            Some(last) => edits.push((last.place.end..last.place.end, format!(", {}", quote(&leaf.value)))),
            None => whole.push(leaf.clone()),
        }
    }
    let root: Vec<Leaf> = whole.iter().filter(|leaf| !is_in_table(leaf)).cloned().collect();
    let front = &translation.text[translation.front.clone()];
    if !root.is_empty() {
        let at = translation.front.start + root_end(front);
        edits.push((at..at, write(&root, |leaf| quote(&leaf.value)).concat()));
    }
    let mut tables: Vec<&str> = whole.iter().filter(|leaf| is_in_table(leaf)).map(Leaf::key).collect();
    tables.dedup();
    for table in tables {
        let leaves: Vec<Leaf> = whole.iter().filter(|leaf| is_in_table(leaf) && leaf.key() == table).cloned().collect();
        let entries = write(&leaves, |leaf| quote(&leaf.value));
        let last = translation.leaves.iter().rfind(|leaf| leaf.key() == table);
        // The first entry is the line of the table, which is there already where it has strings.
        let (at, text) = match last {
            Some(last) => (line_end(&translation.text, last.place.end), entries[1..].concat()),
            None => (translation.front.end, entries.concat()),
        };
        edits.push((at..at, text));
    }
    edits
}

fn is_in_table(leaf: &Leaf) -> bool {
    matches!(leaf.path.get(1), Some(Step::Key(_)))
}

/// The start of the line behind the one that `at` stands on, or behind the list that is open there.
fn line_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let list = rest.find(']').filter(|end| !rest[..*end].contains(['=', '[']));
    let from = list.unwrap_or(0);
    rest[from..].find('\n').map_or(text.len(), |end| at + from + end + 1)
}

/// A text with the line ends of the file that it goes into.
fn with_line_ends(text: &str, file: &str) -> String {
    let unix = text.replace("\r\n", "\n");
    if file.contains("\r\n") { unix.replace('\n', "\r\n") } else { unix }
}

/// Whether two texts are the same but for their line ends, which tools change as they like.
pub fn is_same(a: &str, b: &str) -> bool {
    a.replace("\r\n", "\n").trim_end() == b.replace("\r\n", "\n").trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "+++\ntitle = \"Mentori\"\nslug = \"mentori\"\nbenefits = [\"Oppii\", \"Iloitsee\"]\n\n[steps]\nmentor = [\"Lue\"]\n+++\n\n\
                          Alku.\n\n## Tehtävät {#tasks}\n\nKuuntelee.\n\n## Lopuksi\n\nHei.\n";

    fn file(text: &str, code: &str) -> SourceFile {
        SourceFile::new(format!("content/roles/mentor.{code}.md"), text.as_bytes())
    }

    fn changed(translation: &str, changes: &[(&str, &str)]) -> String {
        let (fi, en) = (file(SOURCE, "fi"), file(translation, "en"));
        let (source, half) = (Half::new(&fi, "fi"), Half::new(&en, "en"));
        let units = units(&PageName::new("roles/mentor"), &source, Some(&half));
        let find = |context: &str| units.iter().find(|unit| unit.context.ends_with(context)).unwrap();
        let changes: Vec<_> = changes.iter().map(|(context, text)| (find(context), *text)).collect();
        apply(&source, &half, &changes)
    }

    #[test]
    fn a_page_has_its_texts_and_sections() {
        let (fi, en) = (file(SOURCE, "fi"), file("+++\ntitle = \"Mentor\"\n+++\n## Tasks {#tasks}\nListens.\n", "en"));
        let (source, half) = (Half::new(&fi, "fi"), Half::new(&en, "en"));
        let units = units(&PageName::new("roles/mentor"), &source, Some(&half));
        let found: Vec<_> = units
            .iter()
            .map(|unit| (unit.context.as_str(), unit.source.as_str(), unit.translation.as_deref()))
            .collect();
        assert_eq!(
            found,
            [
                ("roles/mentor#_head/title", "Mentori", Some("Mentor")),
                ("roles/mentor#_head/benefits/0", "Oppii", None),
                ("roles/mentor#_head/benefits/1", "Iloitsee", None),
                ("roles/mentor#_head/steps/mentor/0", "Lue", None),
                ("roles/mentor#_head", "Alku.", None),
                ("roles/mentor#tasks", "## Tehtävät {#tasks}\n\nKuuntelee.", Some("## Tasks {#tasks}\nListens.")),
                ("roles/mentor#lopuksi", "## Lopuksi\n\nHei.", None),
            ]
        );
        assert_eq!((units[1].section(), units[5].section()), ("_head", "tasks"));
        assert!(units[0].is_key() && !units[5].is_key());
    }

    #[test]
    fn only_what_changes_is_touched() {
        let text = "+++\r\ntitle  =  'Mentor' # name\r\nbenefits = [\"Learns\"]\r\n+++\r\n\r\n## Tasks {#tasks}\r\n\r\nListens.\r\n";
        assert_eq!(changed(text, &[]), text);
        assert_eq!(
            changed(text, &[("/title", "The \"mentor\""), ("#tasks", "## Tasks {#tasks}\n\nHears.")]),
            text.replace("'Mentor'", "\"The \\\"mentor\\\"\"").replace("Listens", "Hears")
        );
    }

    #[test]
    fn what_a_translation_lacks_is_put_in_its_place() {
        let text = "+++\ntitle = \"Mentor\"\nbenefits = [\n  \"Learns\",\n]\n+++\n\n## Tasks {#tasks}\n\nListens.\n";
        let all = [
            ("benefits/1", "Enjoys"),
            ("steps/mentor/0", "Read"),
            ("#_head", "Start."),
            ("#lopuksi", "## At last\n\nBye."),
        ];
        assert_eq!(
            changed(text, &all),
            "+++\ntitle = \"Mentor\"\nbenefits = [\n  \"Learns\", \"Enjoys\",\n]\n\n[steps]\nmentor = [\n  \"Read\",\n]\n+++\n\
             \nStart.\n\n## Tasks {#tasks}\n\nListens.\n\n## At last\n\nBye.\n"
        );
        let without = "+++\n[steps]\nmentor = [\"Read\"]\n+++\n\n## Tasks {#tasks}\n";
        assert_eq!(changed(without, &[("/title", "Mentor")]), without.replace("+++\n[", "+++\ntitle = \"Mentor\"\n["));
    }

    #[test]
    fn a_draft_that_repeats_the_source_is_not_translated() {
        let fi = file(SOURCE, "fi");
        let stub = crate::content::stub::stub(SOURCE, "fi", "Note");
        let en = file(&stub.replace("Kuuntelee", "Listens"), "en");
        let (source, half) = (Half::new(&fi, "fi"), Half::new(&en, "en"));
        assert!(half.is_draft() && !source.is_draft());
        let units = units(&PageName::new("roles/mentor"), &source, Some(&half));
        let told: Vec<_> = units.iter().filter_map(|unit| unit.translation.as_deref()).collect();
        assert_eq!(told, ["## Tehtävät {#tasks}\n\nListens."]);
    }
}
