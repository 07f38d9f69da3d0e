//! `sitemap.xml` with the languages of each page, and `robots.txt`.
//!
//! The format is that of sitemaps.org, with `xhtml:link` for alternates as Google's “Localized
//! versions of your pages” describes. Pages shown in a fallback language are left out.

use std::fmt::Write as _;

use crate::render::html::escape;
use crate::view::make::Maker;

/// The sitemap.
pub fn sitemap(maker: &Maker<'_>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in &maker.plan.routes {
        if route.text_language != route.language {
            continue;
        }
        out.push_str("<url><loc>");
        escape(&maker.permalink(&route.output), &mut out);
        out.push_str("</loc>");
        if let Some(date) = maker.programme.pages[route.page].facts().updated {
            // Writing to a string cannot fail.
            let _ = write!(out, "<lastmod>{date}</lastmod>");
        }
        for other in maker.plan.routes_of(route.page).filter(|other| other.text_language == other.language) {
            let code = &maker.programme.config.languages[other.language].code;
            let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"");
            escape(&maker.permalink(&other.output), &mut out);
            out.push_str("\"/>");
        }
        out.push_str("</url>\n");
    }
    // A page of several languages is an alternate of none of them.
    for parallel in &maker.plan.parallels {
        out.push_str("<url><loc>");
        escape(&maker.permalink(&parallel.output), &mut out);
        out.push_str("</loc></url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// Robots are welcome, and told of the sitemap.
pub fn robots(base_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n")
}
