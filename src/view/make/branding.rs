//! What a site gives to the theme, in one language.

use super::{Maker, Sink};
use crate::diagnostic::Diagnostic;
use crate::table::Located;
use crate::view::branding::{BrandingView, LogoView};

/// The path of the stylesheet that has a site's own colours.
pub const STYLESHEET: &str = "css/brand.css";

impl Maker<'_> {
    /// # Diagnostics
    /// `branding::unknown-file` for a logo that is not there; `ftl::…` for a funder without a name.
    pub(super) fn branding(&self, language: usize, sink: &mut Sink) -> BrandingView {
        let config = &self.programme.config;
        let branding = &config.branding;
        let name = || if branding.logo_says_name { "site-name" } else { "" };
        let logo = branding.logo.as_ref().and_then(|logo| self.logo(logo, (name(), None), language, sink));
        let mut funders = Vec::with_capacity(branding.funders.len());
        for funder in &branding.funders {
            let name = format!("funder-{}", funder.id);
            funders.extend(self.logo(&funder.logo, (&name, funder.url.as_ref()), language, sink));
        }
        let has_text = self.localizers[language].has("site-footer-text");
        BrandingView {
            stylesheet: branding.palette.is_some().then(|| format!("{}{STYLESHEET}", config.root_path())),
            logo,
            funders,
            text: if has_text { self.word("site-footer-text", language, sink) } else { String::new() },
            palette: branding.palette.clone(),
        }
    }

    /// A logo; `says` is the message that tells what it shows, and where it leads.
    fn logo(
        &self,
        logo: &Located<String>,
        (says, link): (&str, Option<&String>),
        language: usize,
        sink: &mut Sink,
    ) -> Option<LogoView> {
        let alt = if says.is_empty() { String::new() } else { self.word(says, language, sink) };
        let path = format!("static/{}", logo.value.trim_start_matches('/'));
        let Some(output) = self.plan.copy_of(&path) else {
            let files = self.programme.files.iter().filter_map(|file| file.strip_prefix("static"));
            let fault = Diagnostic::error("branding::unknown-file", logo.span.clone()).with("value", &logo.value);
            sink.push(fault.suggest(&logo.value, files));
            return None;
        };
        let size = self.image_size(&path);
        Some(LogoView {
            url: self.url(output),
            source: path.as_str().into(),
            alt,
            link: link.cloned(),
            width: size.map(|(width, _)| width),
            height: size.map(|(_, height)| height),
        })
    }
}
