//! Files that tell a web host how to serve the site: headers, former addresses, the page for what is not
//! there. Each host reads its own; none of them is a page.

use std::fmt::Write as _;

use crate::config::Host;
use crate::output::policy::{
    CACHE_CONTROL, CACHE_CONTROL_NAME, CACHE_CONTROL_OF_FONTS, CONTENT_SECURITY_POLICY_NAME, HEADERS,
};
use crate::view::hosting::Hosting;

/// Beyond what every system serves by itself.
const TYPES: [(&str, &str); 3] = [("text/calendar", "ics"), ("font/woff2", "woff2"), ("application/wasm", "wasm")];

/// The names of the files that these hosts read.
pub fn files(hosts: &[Host]) -> Vec<&'static str> {
    let names = |host: &Host| -> &[&str] {
        match host {
            Host::Apache => &[".htaccess"],
            Host::CloudflarePages | Host::Netlify => &["_headers", "_redirects"],
            Host::GithubPages => &[".nojekyll"],
            Host::GitlabPages => &["_redirects"],
        }
    };
    let mut files: Vec<&'static str> = hosts.iter().flat_map(names).copied().collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// The file of a name that [`files`] gives.
pub fn file(name: &str, hosting: &Hosting<'_>) -> String {
    match name {
        "_headers" => headers(hosting),
        "_redirects" => redirects(hosting),
        ".htaccess" => htaccess(hosting),
        // That it is there says all: GitHub is to serve the files as they are.
        _ => String::new(),
    }
}

/// Netlify's format, which Cloudflare Pages has taken over.
fn headers(hosting: &Hosting<'_>) -> String {
    let mut out = format!("{}*\n", hosting.root);
    for (name, value) in HEADERS {
        put(&mut out, format_args!("  {name}: {value}\n"));
    }
    // These hosts let browsers ask for all else anew. A second value here would be added to the first.
    put(&mut out, format_args!("{}fonts/*\n  {CACHE_CONTROL_NAME}: {CACHE_CONTROL_OF_FONTS}\n", hosting.root));
    // Only Cloudflare can take a header back for some of the files.
    if hosting.hosts == [Host::CloudflarePages] {
        put(&mut out, format_args!("{}*.pdf\n  ! {CONTENT_SECURITY_POLICY_NAME}\n", hosting.root));
    }
    out
}

/// A former address a line: where, whither, and that it is for good.
fn redirects(hosting: &Hosting<'_>) -> String {
    let mut out = String::new();
    for (from, to) in &hosting.moved {
        put(&mut out, format_args!("{} {} 301\n", encoded(from), encoded(to)));
    }
    // The others find the nearest 404.html by themselves, and take such a line for a mistake.
    if hosting.hosts.contains(&Host::Netlify) {
        for language in &hosting.languages {
            put(&mut out, format_args!("{root}{language}/* {root}{language}/404.html 404\n", root = hosting.root));
        }
    }
    out
}

/// Apache's, for a folder to which one can only copy files.
fn htaccess(hosting: &Hosting<'_>) -> String {
    let root = hosting.root;
    let mut out = format!("ErrorDocument 404 {root}404.html\n");
    for language in &hosting.languages {
        put(&mut out, format_args!("<If \"%{{REQUEST_URI}} =~ m#^{}{language}/#\">\n", pattern(root)));
        put(&mut out, format_args!("    ErrorDocument 404 {root}{language}/404.html\n</If>\n"));
    }
    for (kind, ending) in TYPES {
        put(&mut out, format_args!("AddType {kind} .{ending}\n"));
    }
    out.push_str("AddDefaultCharset utf-8\nAddCharset utf-8 .ics\n");
    // Apache changes the ETag of what it packs, and does not know it again: browsers then ask by the time instead.
    out.push_str("FileETag None\n");
    out.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        put(&mut out, format_args!("    Header always set {name} \"{value}\"\n"));
    }
    put(&mut out, format_args!("    Header set {CACHE_CONTROL_NAME} \"{CACHE_CONTROL}\"\n"));
    let fonts = format!("Header set {CACHE_CONTROL_NAME} \"{CACHE_CONTROL_OF_FONTS}\"");
    let documents = format!("Header always unset {CONTENT_SECURITY_POLICY_NAME}");
    for (ending, line) in [("woff2", fonts), ("pdf", documents)] {
        put(&mut out, format_args!("    <FilesMatch \"\\.{ending}$\">\n        {line}\n    </FilesMatch>\n"));
    }
    out.push_str("</IfModule>\n");
    for (from, to) in &hosting.moved {
        let ending = if from.ends_with('/') { "?$" } else { "$" };
        put(&mut out, format_args!("RedirectMatch 301 \"^{}{ending}\" \"{}\"\n", pattern(from), encoded(to)));
    }
    out
}

/// Writing to a string cannot fail.
fn put(out: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(line);
}

/// A path that stands for itself in a regular expression.
fn pattern(path: &str) -> String {
    let is_special = |c: char| matches!(c, '.' | '+' | '(' | ')' | '[' | ']' | '{' | '}' | '^' | '$' | '\\' | '#');
    path.chars().flat_map(|c| is_special(c).then_some('\\').into_iter().chain([c])).collect()
}

/// A path as it stands in a request: what is not ASCII is in percent.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            put(&mut out, format_args!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosting(hosts: &[Host]) -> Hosting<'_> {
        let moved = vec![("/opas/fi/äiti/".to_owned(), "/opas/fi/uusi/".to_owned())];
        Hosting { root: "/opas/", languages: vec!["fi", "en"], moved, hosts }
    }

    #[test]
    fn each_host_gets_the_files_that_it_reads() {
        assert_eq!(files(&[]), Vec::<&str>::new());
        assert_eq!(files(&[Host::GithubPages, Host::GitlabPages]), [".nojekyll", "_redirects"]);
        assert_eq!(files(&[Host::Netlify, Host::CloudflarePages]), ["_headers", "_redirects"]);
        assert_eq!(files(&[Host::Apache]), [".htaccess"]);
    }

    #[test]
    fn former_addresses_are_a_line_each() {
        let own = redirects(&hosting(&[Host::GitlabPages]));
        assert_eq!(own, "/opas/fi/%C3%A4iti/ /opas/fi/uusi/ 301\n");
        let netlify = redirects(&hosting(&[Host::Netlify]));
        assert_eq!(netlify, own + "/opas/fi/* /opas/fi/404.html 404\n/opas/en/* /opas/en/404.html 404\n");
    }

    #[test]
    fn apache_is_told_all_in_one_file() {
        let text = htaccess(&hosting(&[Host::Apache]));
        assert!(text.contains("RedirectMatch 301 \"^/opas/fi/äiti/?$\" \"/opas/fi/uusi/\"\n"), "{text}");
        assert!(text.contains("ErrorDocument 404 /opas/404.html\n"), "{text}");
        for (name, value) in HEADERS {
            assert!(text.contains(&format!("Header always set {name} \"{value}\"\n")), "{text}");
        }
        assert!(text.contains("\nFileETag None\n"), "{text}");
        let fonts = "<FilesMatch \"\\.woff2$\">\n        Header set Cache-Control \"max-age=604800\"\n";
        assert!(text.contains(fonts), "{text}");
    }

    #[test]
    fn the_headers_are_those_of_the_preview_and_fonts_are_kept() {
        let text = headers(&hosting(&[Host::CloudflarePages]));
        assert!(text.starts_with("/opas/*\n  Content-Security-Policy: default-src 'self';"), "{text}");
        assert!(text.contains("\n/opas/fonts/*\n  Cache-Control: max-age=604800\n"), "{text}");
        assert!(text.ends_with("/opas/*.pdf\n  ! Content-Security-Policy\n"), "{text}");
        assert!(!headers(&hosting(&[Host::Netlify])).contains('!'));
    }
}
