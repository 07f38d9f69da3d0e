//! The forms in which a word stands in running text.
//!
//! Not a grammar: more forms than a language has do no harm, since they are only looked up. What is missed is a
//! word that nobody explains. Programmes that have their word in Fluent, with its cases, have it found there.

use std::collections::BTreeSet;

/// The forms of a word or phrase in a language, in small letters, itself among them. Of a phrase the last
/// word changes. Languages other than Finnish, English and Swedish have the word alone.
pub fn forms(phrase: &str, language: &str) -> BTreeSet<String> {
    let phrase = phrase.to_lowercase();
    let (before, word) = phrase.rsplit_once(' ').map_or(("", phrase.as_str()), |(before, word)| (before, word));
    let found = match language.split('-').next().unwrap_or_default() {
        "fi" => finnish(word),
        "en" => english(word),
        "sv" => swedish(word),
        _ => BTreeSet::new(),
    };
    let whole = |form: &String| if before.is_empty() { form.clone() } else { format!("{before} {form}") };
    found.iter().map(whole).chain([phrase.clone()]).collect()
}

/// What may be tied to a Finnish word: whose it is, and what is asked or stressed.
pub fn untied<'a>(word: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    const TIED: [&str; 14] =
        ["ni", "si", "nsa", "nsä", "mme", "nne", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa"];
    let is_finnish = language == "fi" || language.starts_with("fi-");
    let ends = TIED.into_iter().filter(move |_| is_finnish);
    std::iter::once(word).chain(ends.filter_map(|end| word.strip_suffix(end)).filter(|rest| rest.chars().count() > 2))
}

fn english(word: &str) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = ["", "s", "es", "’s", "s’"].iter().map(|end| format!("{word}{end}")).collect();
    found.extend(word.strip_suffix('y').map(|stem| format!("{stem}ies")));
    found
}

fn swedish(word: &str) -> BTreeSet<String> {
    const ENDS: [&str; 17] =
        ["", "s", "n", "ns", "en", "ens", "et", "ets", "t", "ar", "arna", "er", "erna", "or", "orna", "arnas", "ernas"];
    let stem = word.strip_suffix(['a', 'e']).unwrap_or(word);
    [word, stem].iter().flat_map(|stem| ENDS.iter().map(move |end| format!("{stem}{end}"))).collect()
}

/// The cases of the singular after the stem, but for the partitive and the illative.
const CASES: [&str; 10] = ["n", "ssa", "sta", "lla", "lta", "lle", "na", "ksi", "tta", "t"];

/// The cases of the plural after its `i`.
const PLURAL: [&str; 14] =
    ["a", "ta", "en", "den", "tten", "in", "hin", "ssa", "sta", "lla", "lta", "lle", "na", "ksi"];

fn finnish(word: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::from([word.to_owned()]);
    for (single, plural, partitive) in stems(word) {
        let last: String = single.chars().last().into_iter().collect();
        found.extend(CASES.iter().map(|case| format!("{single}{case}")));
        // Illative: the vowel is doubled; partitive: a, or ta after the stem that takes it.
        found.extend([format!("{single}{last}n"), format!("{single}a"), format!("{single}seen"), partitive]);
        found.extend(PLURAL.iter().flat_map(|case| [format!("{plural}i{case}"), format!("{plural}j{case}")]));
    }
    let fronted: Vec<String> = found.iter().map(|form| front(form, word)).collect();
    found.extend(fronted);
    found
}

/// The stems that endings follow: of the singular and of the plural, and the partitive.
fn stems(word: &str) -> Vec<(String, String, String)> {
    let stem = |end: &str| word.strip_suffix(end).map(str::to_owned);
    let mut found = Vec::new();
    if let Some(stem) = stem("nen") {
        found.push((format!("{stem}se"), format!("{stem}s"), format!("{stem}sta")));
    } else if let Some(stem) = stem("uus").or_else(|| stem("yys")) {
        let vowels = &word[word.len() - 3..word.len() - 1];
        found.push((format!("{stem}{vowels}de"), format!("{stem}{vowels}ks"), format!("{stem}{vowels}tta")));
        found.push((format!("{stem}{vowels}te"), format!("{stem}{vowels}ks"), format!("{stem}{vowels}tta")));
    } else if let Some(base) = ["us", "ys", "os", "ös", "as", "is"].iter().find_map(|end| stem(end).map(|_| end)) {
        let stem = &word[..word.len() - 1];
        found.push((format!("{stem}kse"), format!("{stem}ks"), format!("{stem}sta")));
        if *base == "as" {
            let strong = strengthened(stem);
            found.push((format!("{strong}a"), strong.clone(), format!("{stem}sta")));
        }
    } else {
        for grade in [word.to_owned(), weakened(word)] {
            let mut letters = grade.chars();
            let last = letters.next_back();
            let short: String = letters.collect();
            let plurals = match last {
                Some('i') => vec![format!("{short}e"), short],
                Some('a' | 'ä') => vec![short.clone(), format!("{short}o"), format!("{short}ö")],
                Some('e') => vec![grade.clone(), short, format!("{grade}e")],
                _ => vec![grade.clone()],
            };
            let single = if last == Some('e') { format!("{grade}e") } else { grade.clone() };
            let partitive = if last == Some('e') { format!("{grade}tta") } else { format!("{grade}a") };
            found.extend(plurals.into_iter().map(|plural| (single.clone(), plural, partitive.clone())));
        }
    }
    found
}

/// The strong and the weak grade of the consonants before the last vowel.
const GRADES: [(&str, &str); 11] = [
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nk", "ng"),
    ("nt", "nn"),
    ("mp", "mm"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("p", "v"),
    ("t", "d"),
    ("k", ""),
];

/// A word in its weak grade: mentorointi, mentoroinni-; itself where it has none.
fn weakened(word: &str) -> String {
    let vowel = word.chars().last().map_or(0, char::len_utf8);
    let (stem, vowel) = word.split_at(word.len() - vowel);
    let weak = GRADES.iter().find_map(|(strong, weak)| Some(format!("{}{weak}", stem.strip_suffix(strong)?)));
    weak.map_or_else(|| word.to_owned(), |stem| format!("{stem}{vowel}"))
}

/// What ends in a weak grade in the dictionary is strong elsewhere: opas, oppaa-.
fn strengthened(stem: &str) -> String {
    let vowel = stem.chars().last().map_or(0, char::len_utf8);
    let (start, vowel) = stem.split_at(stem.len() - vowel);
    let doubled = |letter: char| matches!(letter, 'k' | 'p' | 't').then(|| format!("{start}{letter}{vowel}"));
    start.chars().last().and_then(doubled).unwrap_or_else(|| stem.to_owned())
}

/// A form with front vowels in its ending, where the word has none at the back.
fn front(form: &str, word: &str) -> String {
    let shared =
        form.chars().zip(word.chars()).take_while(|(one, other)| one == other).map(|(c, _)| c.len_utf8()).sum();
    let (start, end) = form.split_at(shared);
    format!("{start}{}", end.replace('a', "ä").replace('o', "ö"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finnish_words_are_found_in_their_cases() {
        for (word, used) in [
            ("mentori", "mentori mentorin mentoria mentorille mentoriin mentorit mentorien mentoreita mentoreille"),
            ("aktori", "aktorin aktoria aktorilta aktoriksi aktoreiden"),
            ("mentorointi", "mentoroinnin mentorointia mentoroinnissa mentorointiin"),
            ("sopimus", "sopimuksen sopimusta sopimukseen sopimukset sopimuksia sopimuksissa"),
            ("järjestäjä", "järjestäjän järjestäjää järjestäjälle järjestäjät järjestäjien järjestäjiä"),
            ("vertaisryhmä", "vertaisryhmän vertaisryhmässä vertaisryhmään vertaisryhmät vertaisryhmiä vertaisryhmien"),
            ("luottamuksellisuus", "luottamuksellisuuden luottamuksellisuutta luottamuksellisuuteen"),
            ("työkirja", "työkirjan työkirjaa työkirjassa työkirjaan työkirjoja työkirjoissa"),
            ("pari", "parin paria pariin parit parien pareja pareille"),
            ("tapaaminen", "tapaamisen tapaamista tapaamiseen tapaamiset tapaamisia tapaamisissa"),
            ("opas", "oppaan opasta oppaassa oppaat oppaita"),
        ] {
            let known = forms(word, "fi");
            let missed: Vec<&str> = used.split(' ').filter(|form| !known.contains(*form)).collect();
            assert_eq!(missed, Vec::<&str>::new(), "{word}");
        }
        // Other words are left alone.
        assert!(["paras", "parempi", "para"].iter().all(|other| !forms("pari", "fi").contains(*other)));
        assert!(!forms("mentori", "fi").contains("mentorointi"));
    }

    #[test]
    fn whose_it_is_may_be_tied_to_it() {
        let found: Vec<&str> = untied("mentorinikin", "fi").collect();
        assert!(found.contains(&"mentorini"), "{found:?}");
        assert!(untied("mentorini", "fi").any(|word| word == "mentori"));
        assert_eq!(untied("panini", "en").collect::<Vec<_>>(), ["panini"]);
    }

    #[test]
    fn english_and_swedish_have_few_forms_and_phrases_change_at_their_end() {
        assert!(forms("Peer group", "en").contains("peer groups") && forms("agreement", "en").contains("agreement’s"));
        assert!(forms("adept", "sv").contains("adepterna") && forms("mentor", "sv").contains("mentorn"));
        assert_eq!(forms("المرشد", "ar").len(), 1);
    }
}
