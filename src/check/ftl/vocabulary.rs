//! Words that the glossary asks writers to avoid: `avoid = ["…"]` on the page of a term.

use super::finding::Finding;
use super::leaf::VALUE;
use super::run::Run;
use super::subject::Subject;
use super::typography::Reading;
use crate::content::front::Fields;
use crate::content::kind::Kind;
use crate::model::Programme;

/// A word to be avoided, and what to say instead.
pub(super) struct Avoided {
    words: Vec<String>,
    given: String,
    preferred: String,
}

/// The words that are to be avoided in a language.
pub(super) fn avoided(programme: &Programme, language: usize) -> Vec<Avoided> {
    let mut found = Vec::new();
    for page in programme.of_kind(Kind::Term) {
        let Some(file) = &programme.pages[page].versions[language] else { continue };
        let Fields::Term { avoid, .. } = &file.front.fields else { continue };
        for text in avoid {
            let given = text.source();
            let words: Vec<String> = letters(&given).into_iter().map(|word| word.to_lowercase()).collect();
            // What is put together of a placeable is not known here.
            if !words.is_empty() && !given.contains('{') {
                found.push(Avoided { words, given, preferred: file.front.title.source() });
            }
        }
    }
    found
}

fn letters(text: &str) -> Vec<&str> {
    text.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty()).collect()
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '\u{301}'
}

/// Words to be avoided in an entry, in whatever form the language bends them.
///
/// # Diagnostics
/// `ftl::avoided-word`.
pub(super) fn check(subject: &Subject<'_, '_>, avoided: &[Avoided], found: &mut Vec<Finding>) {
    if avoided.is_empty() {
        return;
    }
    for (_, pattern) in subject.entry.texts() {
        pattern.patterns(&mut |pattern| {
            let run = Run::of(pattern, &|_| false);
            let reading = Reading { subject, run: &run };
            let words = words(&run.text);
            for avoided in avoided {
                for start in 0..words.len() {
                    if let Some(end) = avoided.matches(&words[start..], reading.language()) {
                        let place = words[start].0..words[start + end - 1].0 + words[start + end - 1].1.len();
                        let mut finding = reading.finding("ftl::avoided-word", place, None);
                        finding.diagnostic.arguments.retain(|(name, _)| *name != "wanted");
                        finding.diagnostic =
                            finding.diagnostic.with("word", &avoided.given).with("preferred", &avoided.preferred);
                        found.push(finding);
                    }
                }
            }
        });
    }
}

/// The words of a text with their places.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_letter(c) && c != VALUE) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    found
}

impl Avoided {
    /// How many words of a text are this one, where it begins with it.
    fn matches(&self, words: &[(usize, &str)], language: &str) -> Option<usize> {
        let is_all = words.len() >= self.words.len()
            && self
                .words
                .iter()
                .zip(words)
                .all(|(avoided, (_, word))| is_form(&word.to_lowercase(), avoided, language));
        is_all.then_some(self.words.len())
    }
}

/// Whether a word is a form of another. Where words take endings, and are put together with others,
/// what begins with the word is one.
fn is_form(word: &str, avoided: &str, language: &str) -> bool {
    if word == avoided {
        return true;
    }
    let is_long = avoided.chars().count() >= 4;
    let rest = word.strip_prefix(avoided);
    match language {
        "fi" | "et" | "se" | "hu" | "tr" => is_long && (rest.is_some() || is_bent(word, avoided)),
        "en" => matches!(rest, Some("s" | "es" | "’s" | "'s")),
        "sv" | "nb" | "nn" | "no" | "da" | "de" | "nl" | "is" => {
            is_long && rest.is_some_and(|rest| rest.chars().count() <= 4)
        }
        _ => is_long && rest.is_some_and(|rest| rest.chars().count() <= 2),
    }
}

/// Finnish plurals change the last vowel (ohjaaja, ohjaajia; kaveri, kavereita), and words in -nen get
/// an s for it (ihminen, ihmistä).
fn is_bent(word: &str, avoided: &str) -> bool {
    if let Some(stem) = avoided.strip_suffix("nen") {
        return word.strip_prefix(stem).is_some_and(|rest| rest.starts_with('s'));
    }
    let mut letters = avoided.chars();
    let last = letters.next_back().unwrap_or_default();
    let changes: &[&str] = match last {
        'a' | 'ä' => &["i", "oi", "öi", "oj", "öj"],
        'i' => &["e"],
        _ => return false,
    };
    word.strip_prefix(letters.as_str()).is_some_and(|rest| changes.iter().any(|change| rest.starts_with(change)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_known() {
        for word in ["mentoroitava", "mentoroitavan", "mentoroitavia", "mentoroitavissa", "mentoroitavatapaaminen"] {
            assert!(is_form(word, "mentoroitava", "fi"), "{word}");
        }
        assert!(is_form("kavereita", "kaveri", "fi") && is_form("ihmistä", "ihminen", "fi"));
        assert!(!is_form("mentorointi", "mentoroitava", "fi"));
        assert!(is_form("mentees", "mentee", "en") && !is_form("mentor", "mentee", "en"));
        assert!(is_form("adepten", "adept", "sv") && !is_form("adeptskaparen", "adept", "sv"));
    }
}
