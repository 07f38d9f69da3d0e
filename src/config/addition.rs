//! A language more in `sitegen.toml`, and not a byte of it otherwise.

use crate::config;
use crate::source::{Settings, SourceFile};
use crate::table::strings::{end_of_last_table, quote};

/// The text of `sitegen.toml` with one more language, behind the last one; `None` where the languages
/// are written in a way that does not let one be added (`languages = [{ code = "fi" }]`).
pub fn with_language(file: &SourceFile, code: &str, fallback: &str) -> Option<String> {
    let (text, _) = file.readable();
    let body = text.trim_start_matches('\u{feff}');
    let mark = text.len() - body.len();
    let value_end = mark + end_of_last_table(body, "languages")?;
    let line_end = text[value_end..].find('\n').map_or(text.len(), |at| value_end + at + 1);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let before = &text[..line_end];
    let missing_end = if before.ends_with('\n') { "" } else { end };
    let lines = [
        String::new(),
        "[[languages]]".to_owned(),
        format!("code = {}", quote(code)),
        format!("fallback = [{}]", quote(fallback)),
    ];
    let entry: String = lines.map(|line| line + end).concat();
    let changed = format!("{before}{missing_end}{entry}{}", &text[line_end..]);
    is_only_longer(file, &changed, code).then_some(changed)
}

/// Whether a changed text says what it said before, and one language more.
fn is_only_longer(file: &SourceFile, changed: &str, code: &str) -> bool {
    let settings = Settings::default();
    let after = SourceFile::new(&*file.path, changed.as_bytes());
    let (before, after) = (config::read(file, &settings), config::read(&after, &settings));
    let (Some(old), Some(new)) = (before.value, after.value) else { return false };
    let mut expected: Vec<&str> = old.codes().collect();
    expected.push(code);
    new.codes().eq(expected) && after.diagnostics.len() == before.diagnostics.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(text: &str) -> Option<String> {
        with_language(&SourceFile::new(config::FILE, text.as_bytes()), "sv", "fi")
    }

    #[test]
    fn a_language_is_added_behind_the_last_and_nothing_else_changes() {
        let text = "# My site\n[[languages]]\ncode = \"fi\" # first\n\n# Facts follow.\n[facts]\na = \"b\"\n";
        let expected = text.replace("# first\n", "# first\n\n[[languages]]\ncode = \"sv\"\nfallback = [\"fi\"]\n");
        assert_eq!(added(text), Some(expected));
        let windows = "\u{feff}[[languages]]\r\ncode = \"fi\"";
        let expected = format!("{windows}\r\n\r\n[[languages]]\r\ncode = \"sv\"\r\nfallback = [\"fi\"]\r\n");
        assert_eq!(added(windows), Some(expected));
    }

    #[test]
    fn languages_on_one_line_are_left_to_their_author() {
        assert_eq!(added("languages = [{ code = \"fi\" }]\n"), None);
        assert_eq!(added("base_url = \"/\"\n"), None);
    }
}
