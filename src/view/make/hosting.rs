//! What web hosts are told: where pages have been, and where they are now.

use super::Maker;
use crate::view::hosting::Hosting;

impl Maker<'_> {
    /// What the files for web hosts tell of.
    pub fn hosting(&self) -> Hosting<'_> {
        let config = &self.programme.config;
        let moved =
            self.plan.aliases.iter().filter_map(|alias| {
                Some((self.url(&alias.output), self.card(alias.page, alias.language)?.url.clone()))
            });
        Hosting {
            root: config.root_path(),
            languages: config.codes().collect(),
            moved: moved.collect(),
            hosts: &config.publishing.hosts,
        }
    }
}
