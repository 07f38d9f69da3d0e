//! What a site gives to the theme: its logos and its colours.

use serde::Serialize;

use crate::config::branding::Palette;

/// What makes the look a site's own.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct BrandingView {
    /// The path of the stylesheet with the site's colours, where it has its own.
    pub stylesheet: Option<String>,
    /// The logo.
    pub logo: Option<LogoView>,
    /// Who pays for the programme.
    pub funders: Vec<LogoView>,
    /// What stands at the foot of every page: the message `site-footer-text`, or nothing.
    pub text: String,
    /// The colours themselves, for print.
    #[serde(skip)]
    pub palette: Option<Palette>,
}

/// A logo.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct LogoView {
    /// The path of the file on the site.
    pub url: String,
    /// The path of the file among the sources, for print.
    #[serde(skip)]
    pub source: std::sync::Arc<str>,
    /// What it says to those who do not see it; nothing where the same words stand beside it.
    pub alt: String,
    /// Where it leads.
    pub link: Option<String>,
    /// The width in pixels, where the file says so.
    pub width: Option<u32>,
    /// The height in pixels.
    pub height: Option<u32>,
}
