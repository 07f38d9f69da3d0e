//! What Finnish does to its words when it inflects them, as far as Pagefind's stemmer leaves it: *sopimus,
//! sopimuksen*; *tieto, tiedon*; *mentorointi, mentoroinnin*. All words here are folded.

/// Stems of one noun that differ by more than their ends: *vuosi, vuoden, vuotta*. The first stands for all.
const FAMILIES: [&[&str]; 7] = [
    &["vuos", "vuod", "vuot"],
    &["kuukaus", "kuukaud", "kuukaut"],
    &["uus", "uud", "uut"],
    &["aik", "aj"],
    &["alk", "alu"],
    &["luk", "luv"],
    &["tuk", "tue"],
];

/// Endings of stems that belong to one word: *sopimus, sopimuksen*; *mahdollisuus, mahdollisuuden,
/// mahdollisuuksia*. The first stands for all; longer ones come first.
const ENDINGS: [&[&str]; 7] = [
    &["uus", "uuks", "uud", "uut"],
    &["yys", "yyks", "yyd", "yyt"],
    &["eys", "eyks", "eyd", "eyt"],
    &["eus", "euks", "eud", "eut"],
    &["us", "uks"],
    &["ys", "yks"],
    &["os", "oks"],
];

/// The letters that a word ends with in its two grades: *kaupunki, kaupungin*; *tieto, tiedon*; *tapa, tavan*.
const GRADES: [(&str, &str); 8] =
    [("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"), ("ht", "hd"), ("t", "d"), ("p", "v")];

/// Forms that the stemmer cuts too short, and what they are forms of, where that is a word of the site:
/// *sopimusta* is not about a *sopimu*, nor *tapaamista* about a *tapaam*.
const PLAIN: [(&str, &str); 14] = [
    ("usta", "us"),
    ("ysta", "ys"),
    ("osta", "os"),
    ("ista", "inen"),
    ("ista", "isen"),
    ("ista", "iset"),
    // Short words are not stemmed at all: työn, työtä, aikaa.
    ("n", ""),
    ("t", ""),
    ("ta", ""),
    ("a", ""),
    ("ssa", ""),
    ("sta", ""),
    ("lle", ""),
    ("lla", ""),
];

/// Up to so many letters a word is short.
const SHORT: usize = 6;

/// The form of a word that the stemmer knows better.
pub(super) fn plain_form(word: &str, is_word: impl Fn(&str) -> bool) -> Option<String> {
    let plain = |(end, plain): &(&str, &str)| {
        let start = word.strip_suffix(end)?;
        let form = format!("{start}{plain}");
        let fits = if plain.is_empty() { word.len() <= SHORT && start.len() > 2 } else { start.len() > 2 };
        (fits && is_word(&form)).then_some(form)
    };
    PLAIN.iter().find_map(plain)
}

/// What the stems of all forms of a word have in common.
pub(super) fn root(stem: &str, word: &str) -> String {
    if let Some((start, ends)) = ending(stem) {
        return format!("{start}{}", ends[0]);
    }
    if let Some(start) = of_nen(stem, word) {
        return format!("{start}is");
    }
    let (rest, vowel) = without_vowel(stem);
    if let Some(family) = FAMILIES.iter().find(|family| family.contains(&rest)) {
        return family[0].to_owned();
    }
    // The stemmer makes koh of kohta, since -ta is an ending elsewhere, and mentoroin of mentoroinnin.
    if let Some(start) = rest.strip_suffix("ht").or_else(|| rest.strip_suffix("hd")) {
        return format!("{start}h");
    }
    if rest.len() > 6 && rest.ends_with("nt") {
        return rest[..rest.len() - 1].to_owned();
    }
    // A vowel that a stem ends with tells words apart (tila, tili), but for those that change: tapa, tapoja.
    let vowel = match vowel {
        "o" => "a",
        "e" => "i",
        other => other,
    };
    let strong = GRADES.iter().find_map(|(strong, weak)| Some((rest.strip_suffix(weak)?, strong)));
    match strong {
        Some((start, strong)) if may_change(start, strong) => format!("{start}{strong}{vowel}"),
        _ => format!("{rest}{vowel}"),
    }
}

/// The other stems that a word may have; `stem` is that of this form of it.
pub(super) fn other_stems(stem: &str, word: &str) -> Vec<String> {
    let others = |start: &str, ends: &[&str], own: &str| {
        ends.iter().filter(|end| **end != own).map(|end| format!("{start}{end}")).collect()
    };
    let (rest, vowel) = without_vowel(stem);
    if let Some(family) = FAMILIES.iter().find(|family| family.contains(&rest)) {
        return others("", family, rest);
    }
    if let Some((start, ends)) = ending(stem) {
        return others(start, ends, &stem[start.len()..]);
    }
    if let Some(start) = of_nen(stem, word) {
        return others(start, &["in", "is"], &stem[start.len()..]);
    }
    // What was doubled in the word is single in its stem: mentoroin|nin.
    if vowel.is_empty() && stem.len() > 4 && stem.ends_with('n') && word[stem.len()..].starts_with('n') {
        return vec![format!("{stem}t")];
    }
    let grades = GRADES.iter().flat_map(|(strong, weak)| [(strong, weak, strong), (weak, strong, strong)]);
    let mut fitting = grades.filter_map(|(own, other, strong)| Some((rest.strip_suffix(own)?, other, strong)));
    let found = fitting.find(|(start, _, strong)| may_change(start, strong));
    found.map(|(start, other, _)| format!("{start}{other}{vowel}")).into_iter().collect()
}

/// What comes before the ending of a stem, and the endings that may stand in its place.
fn ending(stem: &str) -> Option<(&str, &'static [&'static str])> {
    let start =
        |ends: &'static [&'static str]| ends.iter().find_map(|end| stem.strip_suffix(end)).map(|start| (start, ends));
    ENDINGS.into_iter().find_map(start).filter(|(start, _)| start.len() > 1)
}

/// What comes before *-nen* or *-sen* of *tapaaminen, tapaamisen*, without the i.
fn of_nen<'s>(stem: &'s str, word: &str) -> Option<&'s str> {
    let start = if word.ends_with("nen") { stem.strip_suffix("in") } else { stem.strip_suffix("is") };
    start.filter(|start| start.len() > 2)
}

/// A stem without its last vowel, where enough is left.
fn without_vowel(stem: &str) -> (&str, &str) {
    match stem.char_indices().next_back() {
        Some((at, letter)) if at >= 2 && "aeiouy".contains(letter) => stem.split_at(at),
        _ => (stem, ""),
    }
}

/// A single t or p changes behind a vowel only.
fn may_change(start: &str, strong: &str) -> bool {
    strong.len() > 1 || (start.len() > 1 && start.ends_with(['a', 'e', 'i', 'o', 'u', 'y']))
}
