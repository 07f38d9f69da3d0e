//! The lines of an iCalendar file: escaped, folded, ended as RFC 5545 has it.

/// How many bytes a line has at most, without its end (3.1).
const WIDTH: usize = 75;

/// Lines that are being written.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value stands as it is: a time, a number, a name of the standard, an address.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.with(name, &[], value);
    }

    /// A line with parameters.
    pub(super) fn with(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        let mut line = name.to_owned();
        for (key, value) in parameters {
            line.push(';');
            line.push_str(key);
            line.push('=');
            line.push_str(&parameter(value));
        }
        line.push(':');
        // What no value may hold would otherwise end the line, and begin another.
        line.extend(value.chars().filter(|c| !c.is_control()));
        self.fold(&line);
    }

    /// A line whose value is text (3.3.11).
    pub(super) fn text(&mut self, name: &str, parameters: &[(&str, &str)], text: &str) {
        self.with(name, parameters, &escape(text));
    }

    /// All lines.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Breaks a line where it is too long: never within a character, and with the space that the next
    /// line begins with counted in.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// The value of a parameter. Quotation marks cannot stand in one (3.2).
fn parameter(value: &str) -> String {
    let value: String = value.chars().filter(|c| !c.is_control()).map(|c| if c == '"' { '\'' } else { c }).collect();
    if value.contains([':', ';', ',']) { format!("\"{value}\"") } else { value }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &[("LANGUAGE", "fi")], text);
        lines.into_text()
    }

    #[test]
    fn what_means_something_is_escaped_and_what_would_end_the_line_is_left_out() {
        assert_eq!(written("a,b;c\\d\ne\r\u{0}f"), "SUMMARY;LANGUAGE=fi:a\\,b\\;c\\\\d\\nef\r\n");
        let mut lines = Lines::default();
        lines.with("CONFERENCE", &[("LABEL", "Zoom: \"yksi\"")], "https://example.org/\r\nX:y");
        assert_eq!(lines.into_text(), "CONFERENCE;LABEL=\"Zoom: 'yksi'\":https://example.org/X:y\r\n");
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_was_written(text in "[a-zäö€😀 ,;\\\\\n]{0,300}") {
            let out = written(&text);
            prop_assert!(out.ends_with("\r\n"));
            prop_assert!(out.trim_end_matches("\r\n").split("\r\n").all(|line| line.len() <= WIDTH));
            let line = out.replace("\r\n ", "");
            let value = line.strip_prefix("SUMMARY;LANGUAGE=fi:").and_then(|line| line.strip_suffix("\r\n"));
            let mut read = String::new();
            let mut chars = value.unwrap_or_default().chars();
            while let Some(c) = chars.next() {
                match c {
                    '\\' => read.push(match chars.next() { Some('n') => '\n', Some(c) => c, None => '\\' }),
                    c => read.push(c),
                }
            }
            prop_assert_eq!(read, text);
        }
    }
}
