//! The picture that is shown where someone shares a page.

use std::sync::Arc;

use super::{Maker, Sink};
use crate::diagnostic::Diagnostic;
use crate::view::SharedImage;

/// The theme's own picture, below its `static/`.
const USUAL: &str = "img/social.png";

/// What social networks draw.
const KINDS: [(&str, &str); 5] =
    [("gif", "image/gif"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"), ("png", "image/png"), ("webp", "image/webp")];

impl Maker<'_> {
    /// The site's own picture, else the theme's; a theme need not have one. The page has it and not the
    /// site: its size changes with its bytes.
    pub(super) fn shared_image(&self, language: usize, sink: &mut Sink) -> Option<SharedImage> {
        let path = self.shared_image_path()?;
        let output = self.plan.copy_of(&path)?;
        let (width, height) = self.image_size(&path).unzip();
        let alternative = self.word("social-image", language, sink);
        Some(SharedImage { url: self.permalink(output), kind: kind(&path)?.to_owned(), width, height, alternative })
    }

    /// `social::image`, where the picture that `sitegen.toml` names is not there or cannot be shared.
    pub(super) fn check_shared_image(&self, sink: &mut Sink) {
        let Some(named) = &self.programme.config.publishing.image else { return };
        if self.shared_image_path().is_none() {
            let files = self.programme.files.iter().filter_map(|file| file.strip_prefix("static/"));
            let pictures = files.filter(|file| kind(file).is_some());
            let fault = Diagnostic::error("social::image", named.span.clone()).with("value", &named.value);
            sink.push(fault.suggest(&named.value, pictures));
        }
    }

    fn shared_image_path(&self) -> Option<Arc<str>> {
        let config = &self.programme.config;
        let find = |path: String| self.programme.files.get(path.as_str()).filter(|path| kind(path).is_some()).cloned();
        match &config.publishing.image {
            Some(named) => find(format!("static/{}", named.value.trim_start_matches('/'))),
            None => find(format!("static/{USUAL}"))
                .or_else(|| config.lineage.paths(&format!("static/{USUAL}")).find_map(find)),
        }
    }
}

/// The media type of a picture that can be shared.
fn kind(path: &str) -> Option<&'static str> {
    let ending = path.rsplit('.').next()?.to_ascii_lowercase();
    KINDS.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
}
