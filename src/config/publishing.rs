//! Where and how the site is published: the time zone of its dates, the hosts that it is made for, the
//! picture that is shown where someone shares it.

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::diagnostic::Diagnostic;
use crate::table::{Located, Table};

/// The zone of a programme that does not name one.
const USUAL_ZONE: &str = "Europe/Helsinki";

/// A kind of web host, by the files that it reads beside the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// Apache, or another server that reads `.htaccess`.
    Apache,
    /// Cloudflare Pages: `_headers` and `_redirects`.
    CloudflarePages,
    /// GitHub Pages: `.nojekyll`.
    GithubPages,
    /// GitLab Pages: `_redirects`.
    GitlabPages,
    /// Netlify: `_headers` and `_redirects`, which may also choose the page for what is not there.
    Netlify,
}

const HOSTS: [(&str, Host); 5] = [
    ("apache", Host::Apache),
    ("cloudflare-pages", Host::CloudflarePages),
    ("github-pages", Host::GithubPages),
    ("gitlab-pages", Host::GitlabPages),
    ("netlify", Host::Netlify),
];

/// What the configuration says of publishing.
#[derive(Clone, Debug)]
pub struct Publishing {
    /// The zone in which events take place, from the database that is compiled in.
    pub zone: TimeZone,
    /// The hosts whose own files are written; none without the setting.
    pub hosts: Vec<Host>,
    /// A picture of the site's own for where it is shared: a file of `static/`.
    pub image: Option<Located<String>>,
}

/// Reads `time_zone`, `[publishing]` and `[social]`.
///
/// # Diagnostics
/// `config::time-zone`, `config::host`.
pub(super) fn read(table: &mut Table<'_>) -> Publishing {
    let zone = zone(table);
    let hosts = table.table("publishing").map(|mut section| {
        let hosts = hosts(&mut section);
        section.finish();
        hosts
    });
    let image = table.table("social").and_then(|mut section| {
        let image = section.string("image");
        section.finish();
        image
    });
    Publishing { zone, hosts: hosts.unwrap_or_default(), image }
}

/// Only the database that is compiled in is asked: the system's may be of another year, and the same
/// sources have to give the same bytes everywhere.
fn zone(table: &mut Table<'_>) -> TimeZone {
    let database = TimeZoneDatabase::bundled();
    let usual = || database.get(USUAL_ZONE).unwrap_or(TimeZone::UTC);
    let Some(found) = table.string("time_zone") else { return usual() };
    database.get(&found.value).unwrap_or_else(|_| {
        let names: Vec<_> = database.available().collect();
        let fault = Diagnostic::error("config::time-zone", found.span).with("value", &found.value);
        table.report(fault.suggest(&found.value, names.iter().map(jiff::tz::TimeZoneName::as_str)));
        usual()
    })
}

fn hosts(section: &mut Table<'_>) -> Vec<Host> {
    let mut hosts = Vec::new();
    for name in section.strings("hosts") {
        match HOSTS.iter().find(|(known, _)| *known == name.value) {
            Some((_, host)) if hosts.contains(host) => {}
            Some((_, host)) => hosts.push(*host),
            None => {
                let known = HOSTS.map(|(known, _)| known);
                let fault = Diagnostic::error("config::host", name.span).with("value", &name.value);
                section.report(fault.with("known", known.join(", ")).suggest(&name.value, known));
            }
        }
    }
    hosts
}
