//! How wide a text is, and where it breaks.
//!
//! The picture is made without a browser, so widths are estimates on the safe side: those of the theme's
//! sans, rounded up, with room for the letter and word spacing that readers may set (WCAG 2.2, 1.4.12).

/// What a letter of the size 1 takes.
fn advance(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | '’' | ' ' | '\u{a0}' => 0.26,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | '“'..='‟' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 0.85,
        // Marks stand above or below their letter.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => 0.0,
        letter if letter.is_uppercase() => 0.66,
        '\u{0}'..='\u{24f}' | '\u{370}'..='\u{6ff}' => 0.56,
        // What the theme's fonts may not have: wide scripts, pictures.
        _ => 1.05,
    }
}

/// What a reader may add to each letter: 0.12 em, and 0.16 em to each space.
fn spaced(letter: char) -> f32 {
    let advance = advance(letter);
    if letter == ' ' {
        advance + 0.16 + 0.12
    } else if advance > 0.0 {
        advance + 0.12
    } else {
        0.0
    }
}

/// The most that a text may take in the size `size`.
pub(super) fn width(text: &str, size: f32) -> f32 {
    text.chars().map(spaced).sum::<f32>() * size
}

/// Breaks a text into lines no wider than `room`: at its spaces, and within a word only where it
/// alone is too long. There is always a line.
pub(super) fn wrap(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, size, room)) {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(" ", size) + width(&word, size) <= room => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// A word, or its parts where it does not fit into a line: with hyphens, as near to its middle as may be.
fn pieces(word: &str, size: f32, room: f32) -> Vec<String> {
    if width(word, size) <= room {
        return vec![word.to_owned()];
    }
    let room = room - width("-", size);
    let mut found = vec![String::new()];
    for letter in word.chars() {
        let last = found.last_mut().expect("there is a piece from the start");
        if !last.is_empty() && width(last, size) + width(letter.encode_utf8(&mut [0; 4]), size) > room {
            if !last.ends_with('-') {
                last.push('-');
            }
            found.push(letter.into());
        } else {
            last.push(letter);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_break_at_spaces_and_long_words_within() {
        let lines = wrap("Yhteistyö päättyy, ja tiedätte, mitä siitä jäi käteen", 16.0, 240.0);
        assert_eq!(lines, ["Yhteistyö päättyy, ja", "tiedätte, mitä siitä jäi", "käteen"]);
        let lines = wrap("Mentorointisopimuksenallekirjoitustilaisuus", 16.0, 240.0);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with('-') && lines.iter().all(|line| width(line, 16.0) <= 240.0), "{lines:?}");
        assert_eq!(wrap("", 16.0, 240.0), [""]);
    }
}
