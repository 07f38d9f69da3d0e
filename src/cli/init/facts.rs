//! Facts that a page's source has and a translation may leave out, taken over when the translation is to
//! stand alone.

use crate::content::front::is_fact;
use crate::content::halves;

/// The translation `text` with the facts of its source, so that it can be a source itself.
pub(super) fn with_facts(text: &str, source: &str) -> String {
    let (from, _) = halves(source);
    let (front, body) = halves(text);
    let (facts, tables) = facts(&source[from]);
    let own = without_synced(&text[front]);
    let root_end = own.lines().take_while(|line| !line.starts_with('[')).map(|line| line.len() + 1).sum::<usize>();
    let (root, rest) = own.split_at(root_end.min(own.len()));
    let facts: String = facts.into_iter().filter(|(key, _)| !has_key(root, key)).map(|(_, lines)| lines).collect();
    let gap = |text: &str| if text.is_empty() { "" } else { "\n" };
    let (rest, tables) = (rest.trim_end(), tables.trim_end());
    let root = root.trim_end();
    let tail = format!("{}{rest}{}{}{tables}{}", gap(rest), gap(rest), gap(tables), gap(tables));
    format!("+++\n{root}\n{facts}{tail}+++\n{}", &text[body..])
}

/// The facts of front matter: keys with their lines, and tables with theirs.
fn facts(front: &str) -> (Vec<(String, String)>, String) {
    let (mut keys, mut tables): (Vec<(String, String)>, String) = (Vec::new(), String::new());
    // What a line without a key of its own goes on with.
    let mut taken: Option<&mut String> = None;
    let mut in_table = false;
    for line in front.lines() {
        if let Some(head) = line.strip_prefix('[') {
            in_table = true;
            taken = is_fact(head.trim_matches(['[', ']'])).then_some(&mut tables);
        } else if !in_table && let Some((key, _)) = line.split_once('=').filter(|_| starts_with_key(line)) {
            let key = key.trim();
            taken = None;
            if is_fact(key) {
                keys.push((key.to_owned(), String::new()));
                taken = keys.last_mut().map(|(_, lines)| lines);
            }
        } else if !in_table && line.starts_with('#') {
            taken = None;
        }
        if let Some(lines) = &mut taken {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    keys.iter_mut().for_each(|(_, lines)| lines.truncate(lines.trim_end().len()));
    keys.iter_mut().for_each(|(_, lines)| lines.push('\n'));
    (keys, tables)
}

fn starts_with_key(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_lowercase())
}

fn has_key(root: &str, key: &str) -> bool {
    root.lines().any(|line| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

/// A source follows no other text.
fn without_synced(front: &str) -> String {
    let mut in_synced = false;
    let is_kept = |line: &&str| {
        if line.starts_with('[') {
            in_synced = line.trim_end() == "[synced]";
        }
        !in_synced
    };
    front.split_inclusive('\n').filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_takes_over_what_its_source_says() {
        let source = "+++\ntitle = \"Aloitus\"\nslug = \"aloitus\"\n# Laji.\nkind = \"kickoff\"\ntracks = [\n  \"a\",\n]\norder = 3\n\n\
                      [[places]]\nid = \"hall\"\naddress = \"Katu 1\"\n\n[place_names]\nhall = \"Sali\"\n+++\n\nTeksti.\n";
        let text = "+++\ntitle = \"Kick-off\"\norder = 3\n\n[place_names]\nhall = \"Hall\"\n\n[synced]\n_head = \"123abc\"\n+++\n\nText.\n";
        let expected = "+++\ntitle = \"Kick-off\"\norder = 3\nkind = \"kickoff\"\ntracks = [\n  \"a\",\n]\n\n\
                        [place_names]\nhall = \"Hall\"\n\n[[places]]\nid = \"hall\"\naddress = \"Katu 1\"\n+++\n\nText.\n";
        assert_eq!(with_facts(text, source), expected);
    }
}
