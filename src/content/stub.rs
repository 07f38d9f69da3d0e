//! A page for a new language: a draft that has the source's text in it, to be translated in place.

use crate::content::{front, halves};
use crate::table::strings;

/// The stub of a page's translation. `text` is the source page in the language `source`; `note` says to
/// the translator what `draft = true` means.
///
/// The keys that hold words stand in the front matter with the source above each, so that it can still be
/// seen when they have been translated. The body is the source's: its ids, blocks and links are then right.
pub fn stub(text: &str, source: &str, note: &str) -> String {
    let (front, body) = halves(text);
    let front = &text[front];
    let mut leaves = strings::strings(front);
    leaves.retain(|leaf| front::is_translated(leaf.key()));
    let entries = strings::write(&leaves, |leaf| front[leaf.place.clone()].to_owned());
    let note = if note.is_empty() { String::new() } else { format!("# {note}\n") };
    let mut out = format!("+++\n{note}draft = true\n");
    for entry in entries {
        // The line of a table has nothing to be translated in it.
        if entry.starts_with("\n[") {
            out.push_str(&entry);
            continue;
        }
        let lines = entry.lines().map(|line| format!("# {source}: {line}\n"));
        out.push('\n');
        out.extend(lines);
        out.push_str(&entry);
    }
    out.push_str("+++\n");
    out + &text[body..]
}

/// The same without the draft's marks: for a page whose texts are all at hand.
pub fn bare(text: &str) -> String {
    let (front, body) = halves(text);
    let front = &text[front];
    let mut leaves = strings::strings(front);
    leaves.retain(|leaf| front::is_translated(leaf.key()));
    let entries = strings::write(&leaves, |leaf| front[leaf.place.clone()].to_owned());
    format!("+++\n{}+++\n{}", entries.concat(), &text[body..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stub_has_the_words_and_none_of_the_facts() {
        let text = "+++\ntitle = \"Tavoitteet\"\nslug = \"tavoitteet\"\nphase = \"working\"\nminutes = 45 # arvio\n\
                    materials = [\"Kynä\", 'Paperi']\n\n[place_names]\nhall = \"Sali\"\n\n[synced]\n_head = \"abc\"\n+++\n\nTeksti.\n";
        assert_eq!(
            stub(text, "fi", "Remove this line when the page has been translated."),
            "+++\n# Remove this line when the page has been translated.\ndraft = true\n\n\
             # fi: title = \"Tavoitteet\"\ntitle = \"Tavoitteet\"\n\n\
             # fi: materials = [\n# fi:   \"Kynä\",\n# fi:   'Paperi',\n# fi: ]\nmaterials = [\n  \"Kynä\",\n  'Paperi',\n]\n\n\
             [place_names]\n\n# fi: hall = \"Sali\"\nhall = \"Sali\"\n+++\n\nTeksti.\n"
        );
    }
}
