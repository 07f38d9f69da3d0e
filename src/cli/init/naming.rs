//! The name of the programme, in every language and in all its cases.

use super::starter::Starter;
use crate::diagnostic::Diagnostic;

/// The name that the bundled programme has in Finnish, as it begins its compounds.
const BEFORE: &str = "Rinnakkain-";

/// Gives the programme a name.
///
/// In Finnish it inflects through the word that follows it: `Polku-ohjelmassa`. A name of several words has a
/// space before the hyphen: `Oma polku -ohjelmassa` (Kielitoimiston ohjepankki, yhdysmerkki).
///
/// # Errors
/// `init::bad-name` for one that is empty or not of one line.
pub(super) fn call(starter: &mut Starter, name: &str) -> Result<(), Box<Diagnostic>> {
    let name = name.trim();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Box::new(Diagnostic::global("init::bad-name")));
    }
    let said = fluent(name);
    let joint = if name.contains(char::is_whitespace) { " -" } else { "-" };
    let paths: Vec<String> = starter.files.keys().filter(|path| path.ends_with("/programme.ftl")).cloned().collect();
    for path in paths {
        // A name is one and the same in all languages, and the checks are told so.
        let text = starter.text(&path);
        let is_told = text.contains(SILENCE) || words_of_source(starter) == path;
        let note = if is_told { "" } else { SILENCE };
        starter.replace_entries(&path, &format!("{note}site-name = {said}\n"));
        let text = starter.text(&path);
        if text.contains(BEFORE) {
            starter.set(&path, text.replace(BEFORE, &format!("{said}{joint}")));
        } else {
            starter.replace_entries(&path, &format!("-programme = {said}\n"));
        }
    }
    Ok(())
}

/// Lets a text be that of the source.
const SILENCE: &str = "# sitegen: allow same-as-source\n";

/// The file of words in the language that the programme is written in first.
fn words_of_source(starter: &Starter) -> String {
    let code = if starter.files.contains_key("i18n/fi/programme.ftl") { "fi" } else { "en" };
    format!("i18n/{code}/programme.ftl")
}

/// A name as a pattern of Fluent says it: what would mean something else stands in quotation marks.
fn fluent(name: &str) -> String {
    let mut said = String::with_capacity(name.len());
    for (at, c) in name.char_indices() {
        match c {
            '{' | '}' => said.push_str(&format!("{{ \"{c}\" }}")),
            '.' | '*' | '[' if at == 0 => said.push_str(&format!("{{ \"{c}\" }}")),
            c => said.push(c),
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(name: &str) -> Starter {
        let mut starter = Starter::default();
        let fi = "# Nimi.\nsite-name = Rinnakkain\n-programme =\n    { $case ->\n        [genitive] Rinnakkain-ohjelman\n       *[nominative] Rinnakkain-ohjelma\n    }\n";
        starter.set("i18n/fi/programme.ftl", fi.to_owned());
        starter.set("i18n/en/programme.ftl", "site-name = Side by Side\n-programme = Side by Side\n".to_owned());
        call(&mut starter, name).unwrap();
        starter
    }

    #[test]
    fn a_name_inflects_through_the_word_behind_it() {
        let one = called("Polku");
        assert!(one.text("i18n/fi/programme.ftl").contains("[genitive] Polku-ohjelman\n"));
        let two = called("Oma polku");
        assert!(two.text("i18n/fi/programme.ftl").contains("[genitive] Oma polku -ohjelman\n"));
        let english = "# sitegen: allow same-as-source\nsite-name = Oma polku\n-programme = Oma polku\n";
        assert_eq!(two.text("i18n/en/programme.ftl"), english);
    }

    #[test]
    fn what_fluent_would_read_stands_in_quotation_marks() {
        let starter = called("[A] {b}");
        assert!(starter.text("i18n/en/programme.ftl").contains("site-name = { \"[\" }A] { \"{\" }b{ \"}\" }\n"));
        assert!(call(&mut Starter::default(), " \n ").is_err());
    }
}
