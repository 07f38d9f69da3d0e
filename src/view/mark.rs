//! Characters that stand around a text while a page is made for translators. No text has them, and no other
//! build: the renderer turns them into elements, or takes them away.

/// Opens the mark of a message: its id follows, then [`BETWEEN`].
pub const MESSAGE: char = '\u{F0000}';
/// Stands between what a mark says of itself and the text.
pub const BETWEEN: char = '\u{F0001}';
/// Closes a message.
pub const END: char = '\u{F0002}';
/// Opens the mark of the block that follows: its path and its bytes follow, then [`BETWEEN`].
pub const BLOCK: char = '\u{F0003}';

/// A message's text with its mark.
pub fn message(id: &str, text: &str) -> String {
    format!("{MESSAGE}{id}{BETWEEN}{text}{END}")
}

/// The mark of a block, to stand right before its element.
pub fn block(path: &str, place: &std::ops::Range<usize>) -> String {
    format!("{BLOCK}{path}:{}:{}{BETWEEN}", place.start, place.end)
}

/// A text without the marks of its messages, for whoever reads its letters.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find([MESSAGE, END]) {
        out.push_str(&rest[..at]);
        let is_open = rest[at..].starts_with(MESSAGE);
        let mark = if is_open { BETWEEN } else { END };
        rest = rest[at..].find(mark).map_or("", |end| &rest[at + end + mark.len_utf8()..]);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_it_was_without_its_marks() {
        let inner = message("language-of-fi", "suomi");
        assert_eq!(plain(&message("notice", &format!("Kieli: {inner}."))), "Kieli: suomi.");
        assert_eq!(plain("Ei merkkejä"), "Ei merkkejä");
    }
}
