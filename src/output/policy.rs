//! How we recommend to serve a site: the preview does so, hosts that read such files are told by them
//! ([`Host`](crate::config::Host)), and `README.md` says it for all others. This is the one place where it
//! is laid down; tests hold the rest against it.

/// The Content-Security-Policy of every page: no script or style in the page itself, nothing from
/// elsewhere, nothing sent anywhere. Data in a page (JSON-LD) is no script to it: it is never run.
///
/// `'wasm-unsafe-eval'` is for the search, which is WebAssembly from the site itself: it allows that to be compiled,
/// and no text to be run as a script. The search runs in a worker, whose policy is that of the worker's own file. To
/// allow it there alone would take a header of its own for one file, which many hosts cannot send.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                                           img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// Other sites are not told which page a reader came from.
pub const REFERRER_POLICY: &str = "same-origin";

/// What a file is, is what it is said to be: browsers do not guess.
pub const CONTENT_TYPE_OPTIONS: &str = "nosniff";

/// The name of the policy's header.
pub const CONTENT_SECURITY_POLICY_NAME: &str = "Content-Security-Policy";

/// The name of the header that says how long a browser may keep a file.
pub const CACHE_CONTROL_NAME: &str = "Cache-Control";

/// Whoever comes back asks whether a file has changed, and gets it only then: a page never meets the style or the
/// script of another day, whose names are the same.
pub const CACHE_CONTROL: &str = "no-cache";

/// Fonts change hardly ever, and while a browser asks for them the text stands in another one: they are kept for a week.
pub const CACHE_CONTROL_OF_FONTS: &str = "max-age=604800";

/// The headers of every answer, by name. PDFs go without the first: browsers show one by a page and an object
/// of their own, which it would forbid. (Chromium 156 shows it all the same, so nothing is lost there on a host that
/// cannot take a header back for some files, such as Netlify.)
pub const HEADERS: [(&str, &str); 3] = [
    (CONTENT_SECURITY_POLICY_NAME, CONTENT_SECURITY_POLICY),
    ("Referrer-Policy", REFERRER_POLICY),
    ("X-Content-Type-Options", CONTENT_TYPE_OPTIONS),
];
