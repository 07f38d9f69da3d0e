//! The pictures of a document: found and readable, told at their place before Typst is asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::render::pdf::tree::Tree;
use crate::source::Sources;

/// The content of every picture, by path.
pub(super) type Pictures = BTreeMap<Arc<str>, Bytes>;

/// Reads the pictures that `tree` shows.
///
/// Faults: `print::image-missing`, `print::image-unreadable`, `print::image-cmyk`, each where the
/// picture is named first.
pub(super) fn load(tree: &Tree, sources: &Sources) -> Reported<Pictures> {
    let mut pictures = Reported::clean(Pictures::new());
    for (path, span) in &tree.images {
        match read(path, span, sources) {
            Ok(bytes) => drop(pictures.value.insert(Arc::clone(path), bytes)),
            Err(fault) => pictures.diagnostics.push(fault),
        }
    }
    pictures
}

fn read(path: &Arc<str>, span: &Span, sources: &Sources) -> Result<Bytes, Diagnostic> {
    let fault = |code| Diagnostic::error(code, span.clone()).with("path", path);
    let file = sources.get(path).ok_or_else(|| fault("print::image-missing"))?;
    let bytes = Bytes::new(Arc::clone(&file.bytes));
    // Typst remembers what it has decoded: drawing the picture does not decode it again.
    let readable = match format(path) {
        Some(format) => RasterImage::plain(bytes.clone(), format).is_ok(),
        None => path.ends_with(".svg") && SvgImage::new(bytes.clone()).is_ok(),
    };
    if !readable {
        return Err(fault("print::image-unreadable"));
    }
    // PDF/A wants a profile for such colours, and Typst cannot give one.
    if jpeg_channels(&file.bytes) == Some(4) { Err(fault("print::image-cmyk")) } else { Ok(bytes) }
}

/// How many colours a JPEG is made of: four where it was made for a printing press. `None` for
/// other formats. The number stands in the frame header, the segment SOF (ITU T.81, B.2.2).
fn jpeg_channels(bytes: &[u8]) -> Option<u8> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let [0xFF, marker, high, low, ..] = *rest else { return None };
        let is_frame = matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC);
        if is_frame {
            return rest.get(9).copied();
        }
        rest = rest.get(2 + usize::from(u16::from_be_bytes([high, low]))..)?;
    }
}

fn format(path: &str) -> Option<RasterFormat> {
    let format = match path.rsplit('.').next()? {
        "png" => ExchangeFormat::Png,
        "jpg" | "jpeg" => ExchangeFormat::Jpg,
        "gif" => ExchangeFormat::Gif,
        "webp" => ExchangeFormat::Webp,
        _ => return None,
    };
    Some(RasterFormat::Exchange(format))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_of_a_jpeg_are_counted_behind_other_segments() {
        let frame = [0xFF, 0xC2, 0, 17, 8, 0, 1, 0, 1, 4];
        let start = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2];
        assert_eq!(jpeg_channels(&[&start[..], &frame].concat()), Some(4));
        assert_eq!(jpeg_channels(&start), None);
        assert_eq!(jpeg_channels(b"\x89PNG\r\n"), None);
    }
}
