//! What a request asks of a file beside the file itself: only if it has changed, only a part of it.

use std::ops::Range;

use headers::{ETag, HeaderMapExt, IfMatch, IfNoneMatch, IfRange};
use hyper::Method;
use hyper::header::{HeaderMap, RANGE};

/// What a file is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it: 200.
    Whole,
    /// These bytes: 206.
    Bytes(Range<usize>),
    /// The reader has it already: 304.
    Unchanged,
    /// It is no longer the one that was meant: 412.
    Other,
    /// It has no such bytes: 416.
    Beyond,
}

/// What is to be sent of a file of this length: RFC 9110, section 13.2.2.
pub(super) fn part(method: &Method, headers: &HeaderMap, tag: &ETag, length: usize) -> Part {
    if headers.typed_get::<IfMatch>().is_some_and(|wanted| !wanted.precondition_passes(tag)) {
        return Part::Other;
    }
    if headers.typed_get::<IfNoneMatch>().is_some_and(|known| !known.precondition_passes(tag)) {
        return Part::Unchanged;
    }
    // A range is a matter of GET alone, and only of the file that the other parts came from.
    let is_other = headers.typed_get::<IfRange>().is_some_and(|had| had.is_modified(Some(tag), None));
    let mut ranges = headers.get_all(RANGE).iter();
    match (ranges.next(), ranges.next()) {
        (Some(range), None) if method == Method::GET && !is_other => {
            range.to_str().map_or(Part::Whole, |range| single(range, length))
        }
        _ => Part::Whole,
    }
}

/// A range of bytes. What is no range, and a list of several, may be ignored, and is.
fn single(range: &str, length: usize) -> Part {
    let Some((unit, spec)) = range.split_once('=') else { return Part::Whole };
    let Some((first, last)) = spec.trim().split_once('-') else { return Part::Whole };
    if !unit.eq_ignore_ascii_case("bytes") || !is_number(first) || !is_number(last) {
        return Part::Whole;
    }
    // A number that is too large for us is beyond every file.
    let number = |text: &str| text.parse::<usize>().unwrap_or(usize::MAX);
    let range = match (first.is_empty(), last.is_empty()) {
        (true, true) => return Part::Whole,
        (true, false) => length.saturating_sub(number(last))..length,
        (false, true) => number(first)..length,
        (false, false) if number(last) < number(first) => return Part::Whole,
        (false, false) => number(first)..number(last).saturating_add(1).min(length),
    };
    if range.start < range.end { Part::Bytes(range) } else { Part::Beyond }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};

    use super::*;

    fn asked(pairs: &[(&'static str, &'static str)]) -> Part {
        let tag: ETag = "\"one\"".parse().unwrap();
        let pairs = pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        part(&Method::GET, &pairs.collect(), &tag, 10)
    }

    #[test]
    fn a_single_range_is_a_part_and_anything_else_the_whole() {
        let range = |range| asked(&[("range", range)]);
        assert_eq!(range("bytes=0-3"), Part::Bytes(0..4));
        assert_eq!(range("Bytes=9-"), Part::Bytes(9..10));
        assert_eq!(range("bytes=-3"), Part::Bytes(7..10));
        assert_eq!(range("bytes=-30"), Part::Bytes(0..10));
        assert_eq!(range("bytes=4-99999999999999999999999"), Part::Bytes(4..10));
        for beyond in ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999999-"] {
            assert_eq!(range(beyond), Part::Beyond, "{beyond}");
        }
        for whole in
            ["bytes=3-1", "bytes=0-1,3-4", "bytes=", "bytes=-", "bytes=a-b", "items=0-1", "bytes 0-1", "bytes=+1-2"]
        {
            assert_eq!(range(whole), Part::Whole, "{whole}");
        }
    }

    #[test]
    fn who_has_the_file_is_told_so_first() {
        assert_eq!(asked(&[("if-none-match", "\"one\""), ("range", "bytes=0-3")]), Part::Unchanged);
        assert_eq!(asked(&[("if-none-match", "\"two\", W/\"one\"")]), Part::Unchanged);
        assert_eq!(asked(&[("if-none-match", "*")]), Part::Unchanged);
        assert_eq!(asked(&[("if-none-match", "\"two\"")]), Part::Whole);
        assert_eq!(asked(&[("if-match", "\"two\"")]), Part::Other);
        assert_eq!(asked(&[("if-range", "\"one\""), ("range", "bytes=0-3")]), Part::Bytes(0..4));
        assert_eq!(asked(&[("if-range", "\"two\""), ("range", "bytes=0-3")]), Part::Whole);
        let old = ("if-range", "Sat, 29 Oct 1994 19:43:31 GMT");
        assert_eq!(asked(&[old, ("range", "bytes=0-3")]), Part::Whole);
    }
}
