//! How we recommend to serve a site: the preview does, and `README.md` says how others can.

/// The Content-Security-Policy of every page: no script or style in the page itself, nothing from
/// elsewhere, nothing sent anywhere.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; \
                                           img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// Other sites are not told which page a reader came from.
pub const REFERRER_POLICY: &str = "same-origin";
