//! What web hosts are told of the site.

use crate::config::Host;

/// What the files for web hosts tell of.
#[derive(Clone, Debug)]
pub struct Hosting<'a> {
    /// The path of the site on its host: `/`, or `/guide/`.
    pub root: &'a str,
    /// The languages, by their prefixes.
    pub languages: Vec<&'a str>,
    /// Former addresses and where they lead now, as paths on the host.
    pub moved: Vec<(String, String)>,
    /// The hosts that the site is made for.
    pub hosts: &'a [Host],
}
