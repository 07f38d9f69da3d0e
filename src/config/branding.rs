//! `[branding]`: what makes the look a programme's own, by a few values.

pub mod colour;
mod palette;

use crate::diagnostic::Diagnostic;
use crate::table::{Located, Table};

pub use colour::Colour;
pub use palette::{Palette, Scheme};

use palette::Wish;

/// What a site gives to the theme. All of it may be left out.
#[derive(Clone, Debug, Default)]
pub struct Branding {
    /// The colours, where the site has its own.
    pub palette: Option<Palette>,
    /// The logo: an address such as `/img/logo.svg`, which is a file of `static/`.
    pub logo: Option<Located<String>>,
    /// Whether the logo has the name of the programme in it, so that it need not stand beside.
    pub logo_says_name: bool,
    /// Who pays for the programme: logos at the foot of every page.
    pub funders: Vec<Funder>,
}

/// Who pays for the programme. Its name is the message `funder-<id>` in each language.
#[derive(Clone, Debug)]
pub struct Funder {
    /// The id.
    pub id: String,
    /// The logo, as [`Branding::logo`].
    pub logo: Located<String>,
    /// Where the logo leads.
    pub url: Option<String>,
}

/// Reads `[branding]`.
///
/// # Diagnostics
/// `config::colour` for what is not a colour, `config::contrast` for one that cannot be read in its
/// place, with the nearest that can; `config::funder-id`, `config::funder-url`.
pub(super) fn read(table: &mut Table<'_>) -> Branding {
    let Some(mut own) = table.table("branding") else { return Branding::default() };
    let wish = Wish {
        colour: colour(&mut own, "colour"),
        colour_dark: colour(&mut own, "colour_dark"),
        accent: colour(&mut own, "accent"),
        accent_dark: colour(&mut own, "accent_dark"),
    };
    let palette = palette::choose(&wish, &mut |fault| own.report(fault));
    let logo = own.string("logo");
    let logo_says_name = own.boolean("logo_says_name").unwrap_or(false);
    let funders = own.tables("funders").into_iter().filter_map(funder).collect();
    own.finish();
    Branding { palette, logo, logo_says_name, funders }
}

fn colour(table: &mut Table<'_>, key: &'static str) -> Option<Located<Colour>> {
    let found = table.string(key)?;
    if let Some(value) = Colour::parse(&found.value) {
        return Some(Located { value, span: found.span });
    }
    table.report(Diagnostic::error("config::colour", found.span).with("key", key).with("value", &found.value));
    None
}

fn funder(mut table: Table<'_>) -> Option<Funder> {
    let id = table.required_string("id");
    let logo = table.required_string("logo");
    let url = table.string("url");
    table.finish();
    let id = id?;
    let is_id = id.value.starts_with(|c: char| c.is_ascii_lowercase())
        && id.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !is_id {
        table.report(Diagnostic::error("config::funder-id", id.span).with("value", &id.value));
        return None;
    }
    let is_address = |url: &Located<String>| {
        let has_scheme = url.value.starts_with("https://") || url.value.starts_with("http://");
        has_scheme && !url.value.contains(char::is_whitespace)
    };
    if let Some(url) = url.as_ref().filter(|url| !is_address(url)) {
        table.report(Diagnostic::error("config::funder-url", url.span.clone()).with("value", &url.value));
    }
    Some(Funder { id: id.value, logo: logo?, url: url.filter(is_address).map(|found| found.value) })
}
