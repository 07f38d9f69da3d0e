//! Feeds: Atom, RFC 4287.

use atom_syndication::{Entry, Feed, Generator, Link, Person, Text, WriteConfig};

use crate::view::feed::{FeedEntry, FeedView};

/// The media type of a feed.
pub const TYPE: &str = "application/atom+xml";

/// The feed of a language.
pub fn feed(view: &FeedView) -> String {
    let mut feed = Feed {
        title: text(&view.title),
        // A feed without an address of its own cannot be told from others (4.2.6).
        id: view.address.clone(),
        lang: Some(view.lang.clone()),
        authors: vec![Person { name: plain(&view.author), ..Person::default() }],
        generator: Some(Generator { value: "sitegen".to_owned(), ..Generator::default() }),
        links: vec![
            link("self", &view.address, TYPE, &view.lang),
            link("alternate", &view.page, "text/html", &view.lang),
        ],
        subtitle: Some(text(&view.subtitle)).filter(|_| !view.subtitle.is_empty()),
        entries: view.entries.iter().map(|item| entry(item, &view.lang)).collect(),
        ..Feed::default()
    };
    // A feed is as new as its newest entry (4.2.15): the clock has no say in it.
    let newest = feed.entries.iter().map(|entry| entry.updated).max();
    feed.updated = newest.unwrap_or(feed.updated);
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    // Writing to memory cannot fail.
    let bytes = feed.write_with_config(Vec::new(), config).unwrap_or_default();
    let mut out = String::from_utf8(bytes).unwrap_or_default();
    out.push('\n');
    out
}

fn entry(item: &FeedEntry, lang: &str) -> Entry {
    let mut entry = Entry {
        title: text(&item.title),
        id: item.id.clone(),
        links: vec![link("alternate", &item.address, "text/html", lang)],
        // Without a content an entry needs a summary only where it has no alternate link, but readers show it.
        summary: Some(text(&item.summary)).filter(|_| !item.summary.is_empty()),
        published: item.published.parse().ok(),
        ..Entry::default()
    };
    entry.updated = item.updated.parse().unwrap_or(entry.updated);
    entry
}

fn text(value: &str) -> Text {
    Text::plain(plain(value))
}

/// Text without what XML cannot hold.
fn plain(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}

fn link(rel: &str, href: &str, kind: &str, lang: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        hreflang: Some(lang.to_owned()),
        ..Link::default()
    }
}
