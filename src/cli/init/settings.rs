//! `sitegen.toml` of the starter programme, in which a preset changes a line here and there.

/// The text with the list of pages under `key` that are there; `own` takes the place of those that it has.
pub(super) fn with_pages(text: &str, key: &str, own: &[String], is_there: impl Fn(&str) -> bool) -> String {
    let start = format!("{key} = [");
    let line = |line: &str| {
        let Some(list) = line.strip_prefix(&start).and_then(|rest| rest.trim_end().strip_suffix(']')) else {
            return line.to_owned();
        };
        let usual = list.split(',').map(|id| id.trim().trim_matches('"')).filter(|id| !id.is_empty());
        let ids: Vec<&str> = if own.is_empty() { usual.collect() } else { own.iter().map(String::as_str).collect() };
        let kept = ids.into_iter().filter(|id| is_there(id)).map(|id| format!("\"{id}\""));
        format!("{start}{}]\n", kept.collect::<Vec<_>>().join(", "))
    };
    text.split_inclusive('\n').map(line).collect()
}

/// The text without a table: its head, and what follows up to the next empty line.
pub(super) fn without_table(text: &str, head: &str) -> String {
    let Some(start) = text.find(&format!("\n{head}\n")) else { return text.to_owned() };
    let end = text[start + 1..].find("\n\n").map_or(text.len() - 1, |at| start + 1 + at);
    format!("{}{}", &text[..start], &text[end..])
}

/// The text without seasons: each paragraph that speaks of them goes, with its comment.
pub(super) fn without_seasons(text: &str) -> String {
    let is_of_season = |paragraph: &&str| {
        paragraph.lines().any(|line| {
            line.starts_with("season = ") || line.starts_with("[[seasons]]") || line.starts_with("[seasons.")
        })
    };
    let kept: Vec<&str> = text.split("\n\n").filter(|paragraph| !is_of_season(paragraph)).collect();
    format!("{}\n", kept.join("\n\n").trim_end())
}

/// The text with these languages, each with those that it falls back to.
pub(super) fn with_languages(text: &str, languages: &[(String, Vec<String>)]) -> String {
    const HEAD: &str = "[[languages]]";
    let is_language = |paragraph: &&str| paragraph.lines().any(|line| line == HEAD);
    let entry = |(code, fallback): &(String, Vec<String>)| {
        let fallback: Vec<String> = fallback.iter().map(|code| format!("\"{code}\"")).collect();
        let note = "# Where a text is missing, that of the other language is shown, marked as such.\n";
        let (note, line) = match fallback.as_slice() {
            [] => ("", String::new()),
            _ => (note, format!("\nfallback = [{}]", fallback.join(", "))),
        };
        format!("{note}{HEAD}\ncode = \"{code}\"{line}")
    };
    let mut paragraphs = Vec::new();
    for paragraph in text.split("\n\n") {
        if !is_language(&paragraph) {
            paragraphs.push(paragraph.to_owned());
        } else if !paragraphs.iter().any(|paragraph: &String| is_language(&paragraph.as_str())) {
            paragraphs.extend(languages.iter().map(entry));
        }
    }
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# The menu.\nmenu = [\"a\", \"b\"]\nfooter = []\n\n# The season.\nseason = \"1\"\n\n\
                        [[languages]]\ncode = \"fi\"\n\n# Falls back.\n[[languages]]\ncode = \"en\"\nfallback = [\"fi\"]\n\n\
                        # Seasons.\n[[seasons]]\nid = \"1\"\n\n# Events.\n[seasons.events.a]\nstart = 1\n\n[seasons.events.b]\nstart = 2\n";

    #[test]
    fn lists_of_pages_keep_what_is_there() {
        assert!(with_pages(TEXT, "menu", &[], |id| id == "b").contains("# The menu.\nmenu = [\"b\"]\nfooter"));
        assert!(with_pages(TEXT, "menu", &["c".to_owned()], |_| true).contains("menu = [\"c\"]\n"));
    }

    #[test]
    fn tables_go_with_what_is_in_them() {
        let without = without_table(TEXT, "[seasons.events.b]");
        assert!(without.ends_with("[seasons.events.a]\nstart = 1\n"), "{without}");
        assert_eq!(without_table(&without_table(TEXT, "[x]"), "[seasons.events.a]").matches("start").count(), 1);
        assert!(!without_seasons(TEXT).contains("season"));
    }

    #[test]
    fn languages_are_those_that_were_asked_for() {
        let languages = [("en".to_owned(), vec!["fi".to_owned()]), ("fi".to_owned(), Vec::new())];
        let text = with_languages(TEXT, &languages);
        assert_eq!(text.matches("[[languages]]").count(), 2);
        assert!(text.find("\"en\"") < text.find("code = \"fi\""), "{text}");
        assert!(text.contains("code = \"fi\"\n\n# Seasons.\n"), "{text}");
    }
}
