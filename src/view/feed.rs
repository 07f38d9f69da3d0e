//! News for those who follow them in a reader: what a feed says, as plain values.

/// The feed of a language.
#[derive(Clone, Debug)]
pub struct FeedView {
    /// What it is called.
    pub title: String,
    /// What the site is, in a sentence; or nothing.
    pub subtitle: String,
    /// Its own whole address.
    pub address: String,
    /// The whole address of the page that lists the news, else of the home page.
    pub page: String,
    /// The language, a BCP 47 tag.
    pub lang: String,
    /// Who publishes it.
    pub author: String,
    /// The entries, the newest first. There is at least one.
    pub entries: Vec<FeedEntry>,
}

/// A news item.
#[derive(Clone, Debug)]
pub struct FeedEntry {
    /// What names it for ever, whatever becomes of its title and its address.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The whole address of its page.
    pub address: String,
    /// When it was published, RFC 3339.
    pub published: String,
    /// When it was changed last, RFC 3339.
    pub updated: String,
    /// What it says in brief.
    pub summary: String,
}
