//! The parts of words that are written as one: whoever looks for *sopimus* finds *mentorointisopimus*.
//!
//! Parts are found in the site's own vocabulary: what stands in a compound stands by itself somewhere else,
//! as a rule. A beginning is found by Pagefind as it is, since it looks for what words begin with; so what
//! counts is the end. The same vocabulary tells the forms of a word that the site has.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Bound;

use super::words::{Compounding, Speech};

/// The fewest letters of a part: *työ* at the beginning, *kirja* or *aika* at the end.
const LEAST_FIRST: usize = 3;
const LEAST_LAST: usize = 4;

/// An end whose stem is as long as this and a word by itself says enough; what stands before it need not be known.
const TELLING: usize = 7;

/// The most forms of a word that are told apart.
const MOST_FORMS: usize = 6;

/// Beginnings that Finnish puts before other words and that seldom stand by themselves.
const FIRSTS: [&str; 32] = [
    "ala", "alku", "eta", "erityis", "esi", "etu", "henkilo", "itse", "jalki", "kansain", "keski", "koti", "lahi",
    "lisa", "loppu", "moni", "nyky", "osa", "paa", "pien", "puoli", "pitka", "sahko", "sisa", "tyo", "ulko", "ura",
    "vali", "vapaa", "verkko", "yhteis", "yli",
];

/// What begins like this makes one word of another in Finnish, even where it looks like a word of its own:
/// *osallistu|minen, mentoroi|tava, ammatti|lainen, tarvitset|teko, vie|tamme*.
const DERIVED: [&str; 22] = [
    "lain", "lais", "llin", "llis", "mattom", "mine", "mise", "misi", "miss", "mist", "tamme", "tatte", "tava", "tavi",
    "tama", "teko", "tuna", "tune", "tunu", "uude", "uute", "uutt",
];

/// Finnish words that end no compound.
const SMALL: [&str; 36] = [
    "asti", "eivat", "esta", "ette", "heidan", "heille", "heita", "ilman", "itsea", "joka", "jonka", "jotka", "kanssa",
    "kuin", "meidan", "mika", "mita", "mukaan", "myos", "naita", "nama", "niin", "olla", "oman", "ovat", "saat",
    "sina", "sita", "taman", "tama", "tata", "teen", "teet", "toista", "uudet", "vasta",
];

/// The words of a site in one language.
pub(super) struct Vocabulary<'s> {
    speech: &'s Speech,
    /// Words, folded.
    words: HashSet<String>,
    /// By the root of each: its stems, and the first word that has them.
    roots: HashMap<String, BTreeMap<String, String>>,
    /// What was split already.
    known: RefCell<HashMap<String, Vec<usize>>>,
}

impl<'s> Vocabulary<'s> {
    /// The vocabulary of folded words.
    pub(super) fn new(speech: &'s Speech, words: impl IntoIterator<Item = String>) -> Self {
        let words: BTreeSet<String> = words.into_iter().filter(|word| word.chars().all(char::is_alphabetic)).collect();
        let mut roots: HashMap<String, BTreeMap<String, String>> = HashMap::new();
        for word in words.iter().filter(|word| word.len() >= LEAST_FIRST) {
            let stems = roots.entry(speech.root(word, |other| words.contains(other))).or_default();
            stems.entry(speech.stem(word)).or_insert_with(|| word.clone());
        }
        Self { speech, words: words.into_iter().collect(), roots, known: RefCell::default() }
    }

    /// Words that lead a reader to `word` who types another form of it, and that do not begin as its stem does. No
    /// two of them lead to the same.
    pub(super) fn other_forms(&self, word: &str) -> BTreeSet<String> {
        let stem = self.speech.stem(word);
        let of_site = self.roots.get(&self.root(word)).into_iter().flatten().take(MOST_FORMS);
        let of_site = of_site.map(|(other, form)| (other.clone(), form.clone()));
        let guessed = self.speech.other_forms(word).into_iter().map(|form| (self.speech.stem(&form), form));
        let forms: BTreeMap<String, String> = guessed.chain(of_site).collect();
        // What begins as another does is found by it; in this order it stands right behind.
        let is_covered = |form: &str| {
            let next = forms.range::<str, _>((Bound::Excluded(form), Bound::Unbounded)).next();
            stem.starts_with(form) || next.is_some_and(|(next, _)| next.starts_with(form))
        };
        forms.iter().filter(|(form, _)| !is_covered(form)).map(|(_, form)| form.clone()).collect()
    }

    fn root(&self, word: &str) -> String {
        self.speech.root(word, |other| self.words.contains(other))
    }

    /// Whether some form of the word stands by itself on the site.
    fn stands(&self, word: &str) -> bool {
        let root = self.root(word);
        let is_long = root.len() > LEAST_LAST;
        let stem = self.speech.stem(word);
        let is_same =
            |stems: &BTreeMap<String, String>| is_long || (stem.len() >= LEAST_LAST && stems.contains_key(&stem));
        self.words.contains(word) || self.roots.get(&root).is_some_and(is_same)
    }

    /// Where the parts of a folded word begin, but for the first; nothing where it is no compound.
    pub(super) fn seams(&self, word: &str) -> Vec<usize> {
        let Some(compounding) = self.speech.compounding else { return Vec::new() };
        if word.len() < LEAST_FIRST + LEAST_LAST || !word.is_ascii() {
            return Vec::new();
        }
        if let Some(seams) = self.known.borrow().get(word) {
            return seams.clone();
        }
        let seams = self.best(word, compounding);
        self.known.borrow_mut().insert(word.to_owned(), seams.clone());
        seams
    }

    /// The first seam whose end is the longest that is known, and those of its two sides.
    fn best(&self, word: &str, compounding: Compounding) -> Vec<usize> {
        let seams = LEAST_FIRST..=word.len() - LEAST_LAST;
        let fits = |at: &usize| self.is_seam(word, *at, compounding);
        let Some(at) = seams.into_iter().find(fits) else { return Vec::new() };
        let before = self.seams(&word[..at]);
        let behind = self.seams(&word[at..]).into_iter().map(|inner| at + inner);
        before.into_iter().chain(std::iter::once(at)).chain(behind).collect()
    }

    fn is_seam(&self, word: &str, at: usize, compounding: Compounding) -> bool {
        let (first, last) = word.split_at(at);
        self.is_last(last) && (self.is_first(first, compounding) || self.is_telling(first, last))
    }

    /// Whether a word of the site ends a compound here, in any of its forms.
    fn is_last(&self, last: &str) -> bool {
        let is_other = || DERIVED.iter().any(|start| last.starts_with(start)) || SMALL.contains(&last);
        if !begins_as_a_syllable(last) || (self.speech.compounding == Some(Compounding::Finnish) && is_other()) {
            return false;
        }
        self.words.contains(last) || (last.len() > LEAST_LAST && self.stands(last))
    }

    fn is_first(&self, first: &str, compounding: Compounding) -> bool {
        match compounding {
            Compounding::Finnish => self.is_finnish_first(first),
            Compounding::Linked(links) => {
                let stands = |part: &str| part.len() >= LEAST_FIRST && self.words.contains(part);
                stands(first) || links.iter().any(|link| first.strip_suffix(link).is_some_and(stands))
            }
        }
    }

    /// Whether it stands by itself (*mentorointi*), or would without what links it (*yhteinen*, *koulutuksen*).
    fn is_finnish_first(&self, first: &str) -> bool {
        if FIRSTS.contains(&first) {
            return true;
        }
        // A verb begins no compound: *mentoroi*.
        if first.ends_with("oi") {
            return false;
        }
        let of_adjective = || first.strip_suffix('s').is_some_and(|start| self.stands(&format!("{start}nen")));
        let is_genitive = || first.ends_with('n') && first.len() > 4 && self.stands(first);
        let is_nominative = || first.len() > 4 && self.words.contains(&format!("{first}n"));
        self.words.contains(first) || of_adjective() || is_genitive() || is_nominative()
    }

    fn is_telling(&self, first: &str, last: &str) -> bool {
        first.contains(is_vowel) && self.speech.stem(last).len() >= TELLING
    }
}

/// No part begins with a consonant that cannot open a syllable: *kes|kustelu* is none.
fn begins_as_a_syllable(part: &str) -> bool {
    let mut letters = part.chars();
    let (first, second) = (letters.next(), letters.next());
    let is_open = |letter: Option<char>| letter.is_some_and(is_vowel);
    is_open(first)
        || is_open(second)
        || matches!(
            part.get(..2),
            Some(
                "kr" | "pr"
                    | "tr"
                    | "st"
                    | "sp"
                    | "sk"
                    | "pl"
                    | "kl"
                    | "gr"
                    | "fl"
                    | "sl"
                    | "sv"
                    | "tj"
                    | "sj"
                    | "kv"
                    | "bl"
                    | "br"
                    | "dr"
                    | "fr"
                    | "gl"
                    | "sc"
                    | "sm"
                    | "sn"
                    | "sw"
                    | "zw"
                    | "kn"
            )
        )
}

fn is_vowel(letter: char) -> bool {
    "aeiouy".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::super::words::fold;
    use super::*;

    /// Whether someone who types `typed` is led to a text that has `written`.
    fn leads(vocabulary: &Vocabulary<'_>, typed: &str, written: &str) -> bool {
        let speech = vocabulary.speech;
        let typed = speech.stem(&fold(typed));
        let written = fold(written);
        let forms = std::iter::once(written.clone()).chain(vocabulary.other_forms(&written));
        forms.map(|form| speech.stem(&form)).any(|stem| stem.starts_with(&typed))
    }

    #[test]
    fn every_form_of_a_word_leads_to_every_other() {
        let words: [&[&str]; 18] = [
            &["sopimus", "sopimuksen", "sopimukset", "sopimusta", "sopimukseen", "sopimuksissa"],
            &["mentorointi", "mentoroinnin", "mentorointia", "mentoroinnissa"],
            &["mentori", "mentorin", "mentorit", "mentoreille", "mentoria"],
            &["tapaaminen", "tapaamisen", "tapaamiset", "tapaamista", "tapaamisissa"],
            &["työkirja", "tyokirja", "työkirjan", "työkirjassa", "työkirjat"],
            &["mahdollisuus", "mahdollisuuden", "mahdollisuuksia", "mahdollisuutta"],
            &["yhteys", "yhteyden", "yhteyttä", "yhteyksiä"],
            &["tieto", "tiedon", "tietoa", "tiedot"],
            &["tapa", "tavan", "tapoja", "tavat"],
            &["kaupunki", "kaupungin", "kaupungissa"],
            &["vuosi", "vuoden", "vuotta"],
            &["kokous", "kokouksen", "kokouksia"],
            &["yhdistys", "yhdistyksen", "yhdistykset"],
            &["harjoitus", "harjoituksen", "harjoituksia"],
            &["tavoite", "tavoitteen", "tavoitteet"],
            &["tulos", "tuloksen", "tulokset"],
            &["kohta", "kohdan", "kohtaan"],
            &["palaute", "palautteen", "palautetta"],
        ];
        let speech = Speech::of("fi");
        let vocabulary = Vocabulary::new(&speech, words.iter().copied().flatten().map(|word| fold(word)));
        let pairs = |forms: &&[&str]| -> Vec<(String, String)> {
            forms
                .iter()
                .flat_map(|one| forms.iter().map(move |other| ((*one).to_owned(), (*other).to_owned())))
                .collect()
        };
        let missed: Vec<_> =
            words.iter().flat_map(pairs).filter(|(typed, written)| !leads(&vocabulary, typed, written)).collect();
        assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn other_words_stay_other_words() {
        let speech = Speech::of("fi");
        let words = ["sopimus", "sovittu", "mentori", "aktori", "tapa", "tavoite", "tila", "tili"];
        let vocabulary = Vocabulary::new(&speech, words.map(fold));
        for (typed, written) in [("sopimus", "sovittu"), ("mentori", "aktori"), ("tavoite", "tapa"), ("tila", "tili")] {
            assert!(!leads(&vocabulary, typed, written), "{typed} {written}");
        }
    }

    /// The words of the programme that comes with sitegen, and some that its own words are made of.
    fn bundled() -> Vec<String> {
        let pages = crate::source::builtin::FILES.iter().filter(|file| file.path.ends_with(".fi.md"));
        let texts = pages.map(|file| String::from_utf8_lossy(file.bytes).into_owned());
        let more = "mentorointi sopimus kirja aika lista maksu sivu osoite ryhmä luettelo paikka osallistuminen tarkistus \
            päivä koulutus järjestäjä kartta tapahtuma aloitus ohjelma tapa tavan henkilö yhteinen viiva elämä posti";
        let all = texts.chain([more.to_owned()]).collect::<Vec<_>>().join(" ");
        all.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(fold).collect()
    }

    fn split(vocabulary: &Vocabulary<'_>, word: &str) -> String {
        let seams = vocabulary.seams(word);
        let letter = |(at, c): (usize, char)| [seams.contains(&at).then_some('|'), Some(c)];
        word.chars().enumerate().flat_map(letter).flatten().collect()
    }

    #[test]
    fn compounds_are_parted_where_their_parts_meet() {
        let speech = Speech::of("fi");
        let vocabulary = Vocabulary::new(&speech, bundled());
        let compounds = [
            "mentorointi|sopimus",
            "mentorointi|sopimuksen",
            "mentorointi|sopimuksista",
            "mentorointi|ohjelmaan",
            "tyo|kirja",
            "tyo|kirjasta",
            "tyo|paikoilla",
            "osallistumis|maksu",
            "tarkistus|lista",
            "koulutuksen|jarjestaja",
            "yhteys|henkilo",
            "yhteis|aika",
            "tapaamis|paiva|kirja",
            "aloitus|tapahtumaan",
            "elaman|viiva",
            "verkko|sivut",
            "sahko|posti|osoite",
        ];
        let wrong: Vec<String> = compounds
            .iter()
            .map(|compound| (compound, split(&vocabulary, &compound.replace('|', ""))))
            .filter(|(compound, found)| *compound != found)
            .map(|(compound, found)| format!("{compound} {found}"))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn what_only_looks_like_a_compound_is_left_whole() {
        let speech = Speech::of("fi");
        let vocabulary = Vocabulary::new(&speech, bundled());
        let whole = [
            "mentoroitava",
            "mentoroitavan",
            "osallistuminen",
            "osallistumisesta",
            "tapaamiseen",
            "keskustelu",
            "keskusteluissa",
            "vastauksen",
            "kirjoittaa",
            "tarvitsetteko",
            "suomalainen",
            "ammattilaiselle",
            "muuttunut",
            "harjoituksia",
            "kysymyksiin",
            "mahdollisuudet",
            "luottamuksellinen",
            "tavoitteellista",
            "palautetta",
            "kokemuksistanne",
            "jokaiselle",
            "rinnakkain",
        ];
        let split: Vec<String> =
            whole.map(|word| split(&vocabulary, word)).into_iter().filter(|word| word.contains('|')).collect();
        assert!(split.is_empty(), "{split:?}");
    }

    #[test]
    fn swedish_links_its_parts() {
        let speech = Speech::of("sv");
        let vocabulary = Vocabulary::new(&speech, ["mentorskap", "avtal", "arbete", "bok"].map(fold));
        assert_eq!(split(&vocabulary, "mentorskapsavtalet"), "mentorskaps|avtalet");
        let english = Speech::of("en");
        assert_eq!(Vocabulary::new(&english, ["book", "work"].map(fold)).seams("workbook"), [0_usize; 0]);
    }
}
