//! The font that fields are filled in with, by us and by whatever program the reader has.
//!
//! A viewer sets typed text itself, in the font that the form names, one byte a character. Hence a
//! simple TrueType font with the Windows code page 1252 (ISO 32000-1, 9.6.6 and annex D): Western and
//! Nordic letters, and the quotes, dashes and the euro that our languages need.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;
use typst::layout::Abs;
use typst::text::{Font, FontStyle, FontVariations, FontWeight};
use unicode_normalization::UnicodeNormalization as _;

use crate::render::pdf::fonts::Fonts;

/// The first byte that a character has.
const FIRST: u8 = 0x20;

/// The characters of the bytes 80 to 9F; what the code page leaves free is `\0`. All other bytes are
/// the characters of the same number.
const HIGH: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', //
    '\0', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// A font, cut down to what a field can hold.
#[derive(Debug)]
pub(in crate::render::pdf) struct FieldFont {
    /// The font file.
    file: Vec<u8>,
    /// The family that it belongs to.
    family: String,
    /// Its name in a PDF: six letters, a plus, the font's own.
    name: String,
    /// The width of each byte from [`FIRST`], in thousandths of the size; `None` where the font has no
    /// such character.
    widths: Vec<Option<f32>>,
    /// How far letters reach above and below the line, in thousandths.
    ascent: f32,
    descent: f32,
    cap_height: f32,
    bounds: [f32; 4],
    italic_angle: f32,
}

impl FieldFont {
    /// The first upright font of regular weight and with TrueType outlines that has the letters of the
    /// Western alphabets; `None` where the theme has none.
    pub(in crate::render::pdf) fn find(fonts: &Fonts) -> Option<Self> {
        fonts.fonts.iter().filter(|font| is_regular(font)).find_map(Self::of)
    }

    fn of(font: &Font) -> Option<Self> {
        let instance = font.clone().instantiate(font.info().variant, Abs::pt(11.0), &FontVariations::default());
        let face = instance.ttf();
        // A simple font holds TrueType outlines only.
        face.tables().glyf?;
        let scale = 1000.0 / f32::from(face.units_per_em());
        let glyph = |byte: u8| decode(byte).and_then(|character| face.glyph_index(character));
        let letters = (b'a'..=b'z').chain(b'A'..=b'Z').chain(b'0'..=b'9').chain([0xE4, 0xE5, 0xF6]);
        if letters.into_iter().any(|byte| glyph(byte).is_none()) {
            return None;
        }
        let glyphs: Vec<_> = (FIRST..=u8::MAX).map(glyph).collect();
        let mut remapper = GlyphRemapper::new();
        let kept: Vec<Option<u16>> = glyphs.iter().map(|glyph| glyph.map(|glyph| remapper.remap(glyph.0))).collect();
        let subset = subsetter::subset(font.data(), font.index(), &remapper).ok()?;
        let mapped = (FIRST..=u8::MAX).zip(&kept).filter_map(|(byte, glyph)| Some((decode(byte)?, (*glyph)?)));
        let width = |glyph| face.glyph_hor_advance(glyph).map(|width| f32::from(width) * scale);
        let bounds = face.global_bounding_box();
        let family = font.info().family.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        Some(Self {
            file: sfnt::with_cmap(&subset, mapped.collect())?,
            family: font.info().family.clone(),
            name: format!("FIELDS+{family}-Regular"),
            widths: glyphs.into_iter().map(|glyph| glyph.and_then(width)).collect(),
            ascent: f32::from(face.ascender()) * scale,
            descent: f32::from(face.descender()) * scale,
            cap_height: face.capital_height().map_or(700.0, |height| f32::from(height) * scale),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|side| f32::from(side) * scale),
            italic_angle: face.italic_angle(),
        })
    }

    /// The bytes that show `text`, or the first character that the font cannot show. Line ends stay.
    pub(in crate::render::pdf) fn encode(&self, text: &str) -> Result<Vec<u8>, char> {
        let shown = text.nfc().filter(|character| *character != '\u{AD}' && *character != '\r').map(plain);
        shown.map(|character| self.byte(character).ok_or(character)).collect()
    }

    fn byte(&self, character: char) -> Option<u8> {
        if character == '\n' {
            return Some(b'\n');
        }
        let byte = match u32::from(character) {
            code @ (0x20..=0x7E | 0xA0..=0xFF) => u8::try_from(code).ok()?,
            0 => return None,
            _ => 0x80 + u8::try_from(HIGH.iter().position(|high| *high == character)?).ok()?,
        };
        self.widths[usize::from(byte - FIRST)].map(|_| byte)
    }

    /// How wide a line is at the size of one point.
    pub(in crate::render::pdf) fn width(&self, line: &[u8]) -> f32 {
        let width = |byte: &u8| byte.checked_sub(FIRST).and_then(|at| self.widths[usize::from(at)]).unwrap_or_default();
        line.iter().map(width).sum::<f32>() / 1000.0
    }

    /// The name of its family, as Typst knows it.
    pub(in crate::render::pdf) fn family(&self) -> &str {
        &self.family
    }

    /// How high capitals are at the size of one point.
    pub(in crate::render::pdf) fn cap_height(&self) -> f32 {
        self.cap_height / 1000.0
    }

    /// Writes the font into a document, and tells its number.
    pub(in crate::render::pdf) fn embed(&self, document: &mut Document) -> ObjectId {
        let length = i64::try_from(self.file.len()).unwrap_or_default();
        let file = compressed(Stream::new(dictionary! { "Length1" => length }, self.file.clone()));
        let file = document.add_object(file);
        let unicode = document.add_object(compressed(Stream::new(dictionary! {}, self.to_unicode().into_bytes())));
        let descriptor = document.add_object(dictionary! {
            "Type" => name("FontDescriptor"),
            "FontName" => name(&self.name),
            // Not symbolic: its characters are those of the Latin alphabet (ISO 32000-1, table 123).
            "Flags" => 32,
            "FontBBox" => self.bounds.map(number).to_vec(),
            "ItalicAngle" => number(self.italic_angle),
            "Ascent" => number(self.ascent),
            "Descent" => number(self.descent),
            "CapHeight" => number(self.cap_height),
            "StemV" => 80,
            "FontFile2" => file,
        });
        document.add_object(dictionary! {
            "Type" => name("Font"),
            "Subtype" => name("TrueType"),
            "BaseFont" => name(&self.name),
            "FirstChar" => i64::from(FIRST),
            "LastChar" => 255,
            "Widths" => self.widths.iter().map(|width| number(width.unwrap_or_default())).collect::<Vec<_>>(),
            "Encoding" => name("WinAnsiEncoding"),
            "FontDescriptor" => descriptor,
            "ToUnicode" => unicode,
        })
    }

    /// Which character each byte is, for whoever copies text out (ISO 32000-1, 9.10.3).
    fn to_unicode(&self) -> String {
        let known = (FIRST..=u8::MAX).filter(|byte| self.widths[usize::from(byte - FIRST)].is_some());
        let pairs: Vec<String> =
            known.filter_map(|byte| Some(format!("<{byte:02X}> <{:04X}>", u32::from(decode(byte)?)))).collect();
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Fields def\n/CMapType 2 def\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             1 begincodespacerange\n<00> <FF>\nendcodespacerange\n",
        );
        // A map may hold a hundred pairs in one go.
        for pairs in pairs.chunks(100) {
            map.push_str(&format!("{} beginbfchar\n{}\nendbfchar\n", pairs.len(), pairs.join("\n")));
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

fn is_regular(font: &Font) -> bool {
    let variant = font.info().variant;
    variant.style == FontStyle::Normal && variant.weight == FontWeight::REGULAR
}

/// What a byte means; `None` where it means nothing.
fn decode(byte: u8) -> Option<char> {
    let character = match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        0x00..=0x1F | 0x7F => '\0',
        byte => char::from(byte),
    };
    (character != '\0').then_some(character)
}

/// What is shown for spaces, hyphens and a minus that the code page has in one kind only.
fn plain(character: char) -> char {
    match character {
        '\t' | '\u{2002}'..='\u{200A}' | '\u{202F}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2212}' => '–',
        character => character,
    }
}

/// A stream, as small as it gets.
pub(in crate::render::pdf) fn compressed(mut stream: Stream) -> Stream {
    // What cannot be made smaller stays as it is.
    drop(stream.compress());
    stream
}

/// A name.
pub(in crate::render::pdf) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A number to a hundredth of a point, which no eye can see.
pub(in crate::render::pdf) fn number(value: f32) -> Object {
    let hundredths = (value * 100.0).round();
    if hundredths % 100.0 == 0.0 {
        Object::Integer((hundredths / 100.0) as i64)
    } else {
        Object::Real(hundredths / 100.0)
    }
}

mod sfnt;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::tests::fixture;

    fn font() -> FieldFont {
        let fonts = Fonts::load(&fixture::sources(), &crate::source::lineage::Lineage::new("guide")).value;
        FieldFont::find(&fonts).unwrap()
    }

    #[test]
    fn letters_of_the_languages_around_the_baltic_are_shown_and_others_named() {
        let font = font();
        assert_eq!(font.encode("Åäö šž € “x”"), Ok(b"\xC5\xE4\xF6 \x9A\x9E \x80 \x93x\x94".to_vec()));
        assert_eq!(font.encode("a\u{308}\u{202F}1\u{AD}"), Ok(b"\xE4 1".to_vec()));
        assert_eq!(font.encode("Ђ"), Err('Ђ'));
        assert_eq!(font.encode("\u{7}"), Err('\u{7}'));
    }

    #[test]
    fn the_font_is_small() {
        assert!(font().file.len() < 40_000, "{} bytes", font().file.len());
    }
}
