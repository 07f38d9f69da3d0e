//! How we recommend to serve a site: the preview does, and `README.md` says how others can.

/// The Content-Security-Policy of every page: no script or style in the page itself, nothing from
/// elsewhere, nothing sent anywhere.
///
/// `'wasm-unsafe-eval'` is for the search, which is WebAssembly from the site itself: it allows that to be compiled,
/// and no text to be run as a script. The search runs in a worker, whose policy is that of the worker's own file. To
/// allow it there alone would take a header of its own for one file, which many hosts cannot send.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                                           img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// Other sites are not told which page a reader came from.
pub const REFERRER_POLICY: &str = "same-origin";
