//! The pictures of a document: found and readable, told at their place before Typst is asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::render::pdf::tree::Tree;
use crate::source::Sources;

/// The content of every picture, by path.
pub type Pictures = BTreeMap<Arc<str>, Bytes>;

/// Reads the pictures that `tree` shows.
///
/// Faults: `print::image-missing`, `print::image-unreadable`, each where the picture is named first.
pub fn load(tree: &Tree, sources: &Sources) -> Reported<Pictures> {
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
    if readable { Ok(bytes) } else { Err(fault("print::image-unreadable")) }
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
