//! Where the characters of a TOML string stand in the file: behind quotation marks, and shifted by
//! every escape before them.

use std::ops::Range;

/// From which byte of a text on it lies further in the file than its own length says, and by how
/// many bytes in all. In the order of the text.
pub type Shifts = Vec<(usize, usize)>;

/// The part of the literal `raw` that holds the text `value`, and how the text is shifted in it.
pub fn inside(raw: &str, value: &str) -> (Range<usize>, Shifts) {
    let marks =
        ["\"\"\"", "'''", "\"", "'"].into_iter().find(|marks| raw.starts_with(*marks) && raw.len() > marks.len());
    let marks = marks.filter(|marks| marks.len() == 1 || raw.len() >= 6).unwrap_or_default();
    let is_long = marks.len() == 3;
    let mut start = marks.len();
    if is_long {
        // A line end right behind the opening marks is no part of the text.
        start += ["\r\n", "\n"].iter().find(|end| raw[start..].starts_with(**end)).map_or(0, |end| end.len());
    }
    // A string that is never closed, which has been reported, ends with its line.
    let end = raw[start..].strip_suffix(marks).map_or(raw.len(), |inner| start + inner.len());
    (start..end, shifts(&raw[start..end], value, marks.starts_with('"'), is_long))
}

fn shifts(inner: &str, value: &str, has_escapes: bool, is_long: bool) -> Shifts {
    let mut shifts = Vec::new();
    if inner == value {
        return shifts;
    }
    let mut at = 0;
    for (offset, c) in value.char_indices() {
        if has_escapes && is_long {
            at += line_continuation(&inner[at..]);
        }
        let rest = inner.get(at..).unwrap_or_default();
        // What the parser has made of a broken escape may be longer than what is written.
        let by = at.saturating_sub(offset);
        if by > shifts.last().map_or(0, |(_, before)| *before) {
            shifts.push((offset, by));
        }
        at += length(rest, c, has_escapes);
        at = at.min(inner.len());
    }
    shifts
}

/// How many bytes a backslash takes that ends its line, with the white space up to the next text.
fn line_continuation(rest: &str) -> usize {
    let Some(space) = rest.strip_prefix('\\') else { return 0 };
    let skipped = space.len() - space.trim_start().len();
    if space[..skipped].contains('\n') { 1 + skipped + line_continuation(&space[skipped..]) } else { 0 }
}

/// How many bytes stand for the character `c` at the beginning of `rest`.
fn length(rest: &str, c: char, has_escapes: bool) -> usize {
    match rest.as_bytes() {
        [b'\\', b'x', ..] if has_escapes => 4,
        [b'\\', b'u', ..] if has_escapes => 6,
        [b'\\', b'U', ..] if has_escapes => 10,
        [b'\\', ..] if has_escapes => 2,
        [b'\r', b'\n', ..] if c == '\n' => 2,
        _ => c.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, value: &str, expected: &[(usize, usize)]) {
        let (range, shifts) = inside(raw, value);
        assert_eq!(shifts, expected, "{raw}");
        let by = shifts.last().map_or(0, |(_, by)| *by);
        assert_eq!(range.len(), value.len() + by, "{raw}");
    }

    #[test]
    fn escapes_shift_what_follows_them() {
        check(r#""abc""#, "abc", &[]);
        check(r#"'a\c'"#, "a\\c", &[]);
        check(r#""a\"b\\c""#, "a\"b\\c", &[(2, 1), (4, 2)]);
        check(r#""å\u00e4 x""#, "åä x", &[(4, 4)]);
    }

    #[test]
    fn long_strings_begin_behind_three_marks_and_a_line_end() {
        let start = |raw: &str, value: &str| inside(raw, value).0.start;
        assert_eq!(start("\"\"\"\nab\"\"\"", "ab"), 4);
        assert_eq!(start("'''\r\nab'''", "ab"), 5);
        assert_eq!(start("'''ab'''", "ab"), 3);
        check("\"\"\"a \\\n   b\"\"\"", "a b", &[(2, 5)]);
        check("\"\"\"a\r\nb\"\"\"", "a\nb", &[(2, 1)]);
        assert_eq!(start("\"\"", ""), 1);
        assert_eq!(start("\"\"\"\"\"\"", ""), 3);
        check("\"säännö", "säännö", &[]);
    }
}
