//! Every variant of a message: what it says for sample numbers and for each branch, where it stands, and
//! what its author has said about it.

mod samples;

use std::ops::Range;
use std::sync::Arc;

use super::catalogue::Place;
use super::localizer::Localizer;
use super::pattern::{Inline, Key, Node, Pattern};
use super::value::{Facts, Value};

use samples::Samples;

/// More combinations than this tell no one anything: then each choice is shown by itself.
const MOST: usize = 48;

/// Where a message or term is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The language that has it: another than the reader's where it fell back.
    pub language: String,
    /// The file.
    pub path: Arc<str>,
    /// The bytes of its id.
    pub place: Range<usize>,
}

/// A message or term in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Where it is written.
    pub origin: Origin,
    /// What it says: its value and its attributes, for each choice.
    pub rows: Vec<Row>,
}

/// A message for one choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
    /// What was chosen.
    pub conditions: Vec<Condition>,
    /// The text; `None` where it could not be written.
    pub text: Option<String>,
}

/// A value that a choice depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The variable or parameter, without `$`.
    pub name: String,
    /// Its value, as it would be written in Fluent.
    pub value: String,
    /// The plural category that a number falls into.
    pub category: Option<&'static str>,
}

/// What stands for a variable, and how it is told.
type Choice = (Value, Condition);

impl Localizer {
    /// The ids of all messages and terms, in the order of the alphabet.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.catalogue().ids(self.index()).collect();
        ids.sort_unstable();
        ids
    }

    /// Where a message or term is written.
    pub fn origin(&self, id: &str) -> Option<Origin> {
        Some(self.origin_of(self.catalogue().find(self.index(), id)?))
    }

    fn origin_of(&self, place: Place) -> Origin {
        let entry = self.catalogue().entry(place);
        let language = self.catalogue().languages[place.language].locale.code().to_owned();
        Origin { language, path: Arc::clone(&entry.path), place: entry.id.place.clone() }
    }

    /// Every variant of the message or term `key`, or of one attribute: `copies`, `-mentee`, `menu.hint`.
    /// `None` where the language has no such message, nor one that it falls back to.
    pub fn preview(&self, key: &str) -> Option<Preview> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let catalogue = self.catalogue();
        let place = catalogue.find(self.index(), id)?;
        let entry = catalogue.entry(place);
        let value = entry.value.iter().map(|pattern| (None, pattern));
        let attributes = entry.attributes.iter().map(|(name, pattern)| (Some(name.text.as_str()), pattern));
        let wanted = value.chain(attributes).filter(|(name, _)| attribute.is_none() || *name == attribute);
        let rows: Vec<Row> = wanted.flat_map(|(name, pattern)| self.rows(place, id, name, pattern)).collect();
        (!rows.is_empty()).then(|| Preview { origin: self.origin_of(place), rows })
    }

    fn rows(&self, place: Place, id: &str, attribute: Option<&str>, pattern: &Pattern) -> Vec<Row> {
        let variables = Samples::new(self.catalogue(), place.language).of(pattern);
        let is_term = id.starts_with('-');
        let row = |choices: Vec<&Choice>| Row {
            attribute: attribute.map(str::to_owned),
            text: if is_term { self.term(id, attribute, &choices) } else { self.text_of(id, attribute, &choices) },
            conditions: choices
                .into_iter()
                .filter(|(_, told)| !told.value.is_empty())
                .map(|(_, told)| told.clone())
                .collect(),
        };
        combinations(&variables).into_iter().map(row).collect()
    }

    fn text_of(&self, id: &str, attribute: Option<&str>, choices: &[&Choice]) -> Option<String> {
        let facts: Facts = choices.iter().map(|(value, told)| (told.name.clone(), value.clone())).collect();
        match attribute {
            None => self.message(id, &facts).ok(),
            Some(attribute) => self.attribute(id, attribute, &facts).ok(),
        }
    }

    /// A term as its users write it: `{ -mentee(case: "genitive") }`.
    fn term(&self, id: &str, attribute: Option<&str>, choices: &[&Choice]) -> Option<String> {
        let given = choices.iter().filter(|(_, told)| !told.value.is_empty());
        let given: Vec<String> = given.map(|(_, told)| format!("{}: {}", told.name, told.value)).collect();
        let given = if given.is_empty() { String::new() } else { format!("({})", given.join(", ")) };
        // Fluent lets an attribute of a term be selected by and not be printed.
        let placeable = match attribute {
            None => format!("{{ {id}{given} }}"),
            Some(_) => return None,
        };
        self.evaluate(&placeable, &Facts::new()).ok()
    }
}

/// Each choice with each other; where these are too many, each by itself beside the first of the others.
fn combinations(variables: &[Vec<Choice>]) -> Vec<Vec<&Choice>> {
    let count = variables.iter().map(Vec::len).fold(1, usize::saturating_mul);
    if count <= MOST {
        let mut rows: Vec<Vec<&Choice>> = vec![Vec::new()];
        for choices in variables {
            let longer = rows.iter().flat_map(|row| choices.iter().map(|choice| [row.as_slice(), &[choice]].concat()));
            rows = longer.collect();
        }
        return rows;
    }
    let firsts: Vec<&Choice> = variables.iter().filter_map(|choices| choices.first()).collect();
    let mut rows = vec![firsts.clone()];
    for (index, choices) in variables.iter().enumerate() {
        for choice in choices.iter().skip(1) {
            let mut row = firsts.clone();
            row[index] = choice;
            rows.push(row);
        }
    }
    rows
}

/// What is said about a message in the comment above it, which stands at the byte `at` of a Fluent file.
pub fn comment_above(text: &str, at: usize) -> String {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |end| end + 1);
    let lines = text[..start].lines().rev().map_while(|line| line.strip_prefix("# ").or((line == "#").then_some("")));
    let mut lines: Vec<&str> = lines.collect();
    lines.reverse();
    lines.join("\n")
}

/// The forms that a comment declares for a term: `# forms: nominative genitive partitive`.
pub fn declared_forms(comment: &str) -> Vec<String> {
    let lines = comment.lines().filter_map(|line| line.trim().strip_prefix("forms:"));
    lines.flat_map(str::split_whitespace).map(|form| form.trim_matches(',').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{localizer, read};
    use super::*;

    const TEXT: &str = "-mentee =\n    { $case ->\n        [genitive]\n            { $number ->\n                [plural] aktorien\n               *[singular] aktorin\n            }\n       *[nominative] aktori\n    }\n\
        copies =\n    { $count ->\n        [0] ei yhtään\n        [one] { $count } kappale\n       *[other] { $count } kappaletta\n    }\n    .hint = Kerro { $name }\n\
        when = { DATETIME($day, dateStyle: \"long\") }, { count-of }\ncount-of = { copies }!\n\
        plain = Teksti\n";

    fn told(localizer: &Localizer, key: &str) -> Vec<String> {
        let condition = |told: &Condition| match told.category {
            Some(category) => format!("{}={} ({category})", told.name, told.value),
            None => format!("{}={}", told.name, told.value),
        };
        let row = |row: &Row| {
            let conditions: Vec<_> = row.conditions.iter().map(condition).collect();
            let attribute = row.attribute.as_ref().map(|name| format!(".{name} ")).unwrap_or_default();
            format!("{attribute}{}: {}", conditions.join(" "), row.text.as_deref().unwrap_or("–"))
        };
        localizer.preview(key).unwrap().rows.iter().map(row).collect()
    }

    #[test]
    fn a_count_is_shown_for_numbers_of_each_category() {
        let fi = localizer("fi", TEXT);
        assert_eq!(
            told(&fi, "copies"),
            [
                "count=0 (other): ei yhtään",
                "count=1 (one): 1 kappale",
                "count=2 (other): 2 kappaletta",
                "count=3 (other): 3 kappaletta",
                ".hint : Kerro { $name }"
            ]
        );
        assert_eq!(told(&fi, "copies.hint"), [".hint : Kerro { $name }"]);
        assert_eq!(told(&fi, "plain"), [": Teksti"]);
        let read =
            localizer("ar", "n = { $n ->\n [zero] a\n [one] b\n [two] c\n [few] d\n [many] e\n *[other] f\n }\n");
        let arabic: String = read.preview("n").unwrap().rows.iter().filter_map(|row| row.text.clone()).collect();
        assert_eq!(arabic, "abcddeeff");
    }

    #[test]
    fn a_term_is_shown_in_all_its_forms() {
        let fi = localizer("fi", TEXT);
        assert_eq!(
            told(&fi, "-mentee"),
            [
                "case=\"genitive\" number=\"plural\": aktorien",
                "case=\"genitive\" number=\"singular\": aktorin",
                "case=\"nominative\" number=\"plural\": aktori",
                "case=\"nominative\" number=\"singular\": aktori"
            ]
        );
        assert_eq!(
            declared_forms("Sana.\nforms: nominative genitive, partitive"),
            ["nominative", "genitive", "partitive"]
        );
    }

    #[test]
    fn what_a_message_contains_brings_its_choices() {
        let fi = localizer("fi", TEXT);
        assert_eq!(told(&fi, "when")[1], "count=1 (one): 18. tammikuuta 2027, 1 kappale!");
    }

    #[test]
    fn the_comment_of_a_message_stands_right_above_it() {
        let text = "### File\n\n# Other\n\n# One\n#\n# two\nmenu = Menu\n";
        assert_eq!(comment_above(text, text.find("menu").unwrap()), "One\n\ntwo");
        assert_eq!(comment_above("## Group\nmenu = Menu\n", 9), "");
    }

    #[test]
    fn a_message_that_fell_back_says_from_where() {
        let read = read(&[("fi", &[]), ("en", &[0])], &[(0, "fi.ftl", TEXT), (1, "en.ftl", "plain = Text")]);
        assert_eq!(read.value[1].origin("copies").unwrap().language, "fi");
        let own = read.value[1].origin("plain").unwrap();
        assert_eq!((own.language.as_str(), &*own.path, own.place), ("en", "en.ftl", 0..5));
        assert_eq!(read.value[1].preview("gone"), None);
        assert!(read.value[1].ids().contains(&"-mentee"));
    }
}
