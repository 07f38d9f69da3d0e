//! What a field looks like with its answer in it: content streams (ISO 32000-1, 12.5.5).
//!
//! A field draws its answer and nothing else. Boxes, circles and lines are the paper's.

use std::fmt::Write as _;

use super::font::FieldFont;

/// The size of letters, in points.
pub(super) const SIZE: f32 = 11.0;

/// The name by which appearances call the font.
pub(super) const FONT: &str = "Field";

/// Smaller letters cannot be read. What then does not fit is cut off, and can still be read out.
pub(super) const SMALLEST: f32 = 6.0;

/// From the edge of a field to its text.
const INSET: f32 = 2.0;

/// From one line to the next, where no lines are drawn on paper.
const LEADING: f32 = 1.2;

/// How far above a line on paper text stands.
const ABOVE_RULE: f32 = 5.0;

/// What hides the lines on paper where text does not stand on them: how light it is.
pub(super) const GROUND: f32 = 0.96;

/// A circle by four curves: how far the handles reach, as a part of the radius.
const HANDLE: f32 = 0.5523;

/// A line of text, in smaller letters where it is long.
pub(super) fn line(text: &[u8], size: [f32; 2], font: &FieldFont) -> Vec<u8> {
    let [width, height] = size;
    let text: Vec<u8> = text.iter().map(|byte| if *byte == b'\n' { b' ' } else { *byte }).collect();
    let room = width - 2.0 * INSET;
    let letters = (room / font.width(&text)).clamp(SMALLEST, SIZE);
    let base = (height - font.cap_height() * letters) / 2.0;
    written(&[text], letters, [INSET, base], 0.0, size)
}

/// Lines on paper to write on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// How many.
    pub(super) count: u32,
    /// From one to the next.
    pub(super) pitch: f32,
    /// How far above the bottom of the field the first is.
    pub(super) first: f32,
}

/// Lines of text. Those that find room on the lines of the paper stand on them, others are as close and
/// as small as they must be.
pub(super) fn area(text: &[u8], rules: Option<Rules>, size: [f32; 2], font: &FieldFont) -> Vec<u8> {
    let [width, height] = size;
    let room = [width - 2.0 * INSET, height - 2.0 * INSET];
    let lines = wrapped(text, room[0] / SIZE, font);
    if let Some(rules) = rules.filter(|rules| lines.len() <= rules.count as usize) {
        return written(&lines, SIZE, [INSET, rules.first + ABOVE_RULE], rules.pitch, size);
    }
    let mut letters = SIZE;
    let mut lines = lines;
    while lines.len() as f32 * letters * LEADING > room[1] && letters > SMALLEST {
        letters -= 0.5;
        lines = wrapped(text, room[0] / letters, font);
    }
    let mut out = Vec::new();
    if rules.is_some() {
        out.extend(format!("{GROUND} g 0 0 {} {} re f ", short(width), short(height)).into_bytes());
    }
    out.extend(written(&lines, letters, [INSET, height - INSET - letters], letters * LEADING, size));
    out
}

/// A box that is ticked.
pub(super) fn tick(size: [f32; 2]) -> Vec<u8> {
    let [x, y] = size;
    let at = |across: f32, up: f32| format!("{} {}", short(across * x), short(up * y));
    let (from, turn, to) = (at(0.2, 0.52), at(0.42, 0.26), at(0.8, 0.8));
    format!("q 0 G {} w 1 J 1 j {from} m {turn} l {to} l S Q", short(0.13 * x)).into_bytes()
}

/// A circle that is chosen: a dot, or where `mark` is written in the circle, a disc behind it.
pub(super) fn dot(mark: &[u8], size: [f32; 2], font: &FieldFont) -> Vec<u8> {
    let [x, y] = size.map(|side| side / 2.0);
    // The numbers in the circles of a wheel are too small to be read on a disc.
    let mark = if x < 8.0 { &[] } else { mark };
    let radius = if mark.is_empty() { 0.5 * x } else { 0.86 * x };
    let handle = radius * HANDLE;
    let mut out = format!("q 0 g {} {} m", short(x + radius), short(y));
    for (ax, ay, bx, by, cx, cy) in [
        (radius, handle, handle, radius, 0.0, radius),
        (-handle, radius, -radius, handle, -radius, 0.0),
        (-radius, -handle, -handle, -radius, 0.0, -radius),
        (handle, -radius, radius, -handle, radius, 0.0),
    ] {
        let points = [x + ax, y + ay, x + bx, y + by, x + cx, y + cy].map(short);
        write!(out, " {} c", points.join(" ")).expect("a string takes what is written to it");
    }
    out.push_str(" f Q");
    let mut out = out.into_bytes();
    if !mark.is_empty() {
        let letters = 10.0;
        let base = y - font.cap_height() * letters / 2.0;
        let start = x - font.width(mark) * letters / 2.0;
        out.extend(format!(" q 1 g BT /{FONT} {letters} Tf {} {} Td ", short(start), short(base)).into_bytes());
        show(mark, &mut out);
        out.extend(b" ET Q");
    }
    out
}

/// Lines of text from `start`, `pitch` apart, cut off at the field's edges.
fn written(lines: &[Vec<u8>], letters: f32, start: [f32; 2], pitch: f32, size: [f32; 2]) -> Vec<u8> {
    let [width, height] = size.map(short);
    let [x, y] = start.map(short);
    // The marks tell a viewer what to replace when the answer changes (ISO 32000-1, 12.7.3.3).
    let mut out = format!(
        "/Tx BMC q 0 0 {width} {height} re W n BT /{FONT} {} Tf 0 g {} TL {x} {y} Td",
        short(letters),
        short(pitch)
    )
    .into_bytes();
    for (index, line) in lines.iter().enumerate() {
        out.extend(if index == 0 { &b" "[..] } else { b" T* " });
        show(line, &mut out);
    }
    out.extend(b" ET Q EMC");
    out
}

/// Text as a string that is shown.
fn show(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in text {
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out.extend(b") Tj");
}

/// Text in lines of at most `room`, in letters of one point; a word that is longer is broken.
fn wrapped(text: &[u8], room: f32, font: &FieldFont) -> Vec<Vec<u8>> {
    let mut lines = Vec::new();
    for paragraph in text.split(|byte| *byte == b'\n') {
        let mut line: Vec<u8> = Vec::new();
        for word in paragraph.split_inclusive(|byte| *byte == b' ') {
            let fits = |line: &[u8], more: &[u8]| font.width(line) + font.width(more.trim_ascii_end()) <= room;
            if !line.is_empty() && !fits(&line, word) {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word {
                if !line.is_empty() && *letter != b' ' && !fits(&line, &[*letter]) {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(*letter);
            }
        }
        lines.push(line);
    }
    lines
}

/// A length, short.
fn short(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::fonts::Fonts;
    use crate::render::pdf::tests::fixture;

    fn font() -> FieldFont {
        FieldFont::find(&Fonts::load(&fixture::sources(), &crate::source::lineage::Lineage::new("guide")).value)
            .unwrap()
    }

    fn text(stream: Vec<u8>) -> String {
        stream.into_iter().map(char::from).collect()
    }

    #[test]
    fn long_words_are_broken_and_lines_end_where_the_text_says() {
        let font = font();
        let lines = wrapped(b"one two\nabcdefghijklmnop", font.width(b"one twoo"), &font);
        let lines: Vec<String> = lines.into_iter().map(text).collect();
        assert_eq!(lines[0], "one two");
        assert_eq!(lines[1..].concat(), "abcdefghijklmnop");
        assert!(lines.len() > 2, "{lines:?}");
    }

    #[test]
    fn a_line_that_is_too_long_gets_smaller_letters() {
        let font = font();
        assert!(text(line(b"Aino", [200.0, 18.0], &font)).contains("/Field 11 Tf"));
        let long = text(line(&b"Aino (1) ".repeat(9), [200.0, 18.0], &font));
        assert!(!long.contains("/Field 11 Tf") && long.contains("\\(1\\)"), "{long}");
    }

    #[test]
    fn text_stands_on_the_lines_of_the_paper_while_it_finds_room_there() {
        let font = font();
        let rules = Some(Rules { count: 3, pitch: 25.0, first: 50.0 });
        assert!(text(area(b"a\nb", rules, [200.0, 75.0], &font)).contains(" 25 TL 2 55 Td (a) Tj T* (b) Tj"));
        let close = text(area(b"a\nb\nc\nd", rules, [200.0, 75.0], &font));
        assert!(close.starts_with("0.96 g 0 0 200 75 re f ") && close.contains(" 13.2 TL "), "{close}");
        assert!(text(area(b"a", None, [200.0, 75.0], &font)).starts_with("/Tx BMC"));
    }
}
