//! Stylesheets and scripts of a theme as they are published: without what is there for people who read
//! them. Nothing is renamed or reordered, and what looks unusual is left as it is.

/// The bytes that a file of a theme is published with, by the ending of its path.
pub fn squeezed(path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    match path.rsplit('.').next()? {
        "css" => Some(style(text).into_bytes()),
        "js" => Some(script(text).into_bytes()),
        _ => None,
    }
}

/// A stylesheet without comments, and with no more space than its meaning needs. Texts in quotation marks and
/// what is within `url()` stay as they are.
fn style(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => {
                let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
                rest = &rest[length..];
                continue;
            }
            '"' | '\'' => quoted(rest, first),
            'u' if rest.starts_with("url(") => rest.find(')').map_or(rest.len(), |end| end + 1),
            _ if first.is_ascii_whitespace() => {
                rest = rest.trim_start();
                // Between two words, around `+` and `-`, before a `:` or a `(`: there it has a meaning.
                let may_go = out.is_empty() || out.ends_with(['{', '}', ';', ',', ':', '>', ' ']);
                if !may_go && !rest.starts_with(['{', '}', ';', ',', '>']) && !rest.is_empty() {
                    out.push(' ');
                }
                continue;
            }
            _ => first.len_utf8(),
        };
        if first == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// How long the text in quotation marks is that begins here.
fn quoted(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            letter if letter == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A script without lines that are comments alone, and without indentation. One with a template that
/// goes over several lines is left as it is: there, both may be text.
fn script(text: &str) -> String {
    let is_plain = |line: &str| line.matches('`').count().is_multiple_of(2);
    if !text.lines().all(is_plain) {
        return text.to_owned();
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_what_has_no_meaning() {
        let written = "/* Why. */\n@layer base {\n  a:hover, b > i { color: red; margin: calc(1px + 2px) -3px; }\n  .a :is(b, i) {}\n}\n";
        assert_eq!(style(written), "@layer base{a:hover,b>i{color:red;margin:calc(1px + 2px) -3px}.a :is(b,i){}}");
        let kept = "a::before{content:\" /* ; } \\\" \" / \"\";background:url(a b.svg)}";
        assert_eq!(style(kept), kept);
        assert_eq!(style("@media (width < 40rem) and (hover) {}"), "@media (width < 40rem) and (hover){}");
    }

    #[test]
    fn scripts_lose_comments_and_indentation() {
        assert_eq!(script("// Why.\nif (a) {\n  b(`c ${d}`); // here\n}\n"), "if (a) {\nb(`c ${d}`); // here\n}\n");
        let template = "a(`\n  // text\n`);\n";
        assert_eq!(script(template), template);
    }

    #[test]
    fn other_files_are_left_alone() {
        assert_eq!(squeezed("img/a.svg", b"<svg>"), None);
        assert_eq!(squeezed("a.css", &[0xff]), None);
    }
}
