//! How much a device has to fetch before a page can be read. What is heavy is slow, and slow on a train.

use std::collections::BTreeMap;

use crate::published::SITE;

/// All stylesheets of a page; what is for paper is fetched aside and has a limit of its own.
const STYLES: usize = 30_000;
const STYLES_FOR_PAPER: usize = 5_000;

/// All scripts of a page but those of the search.
const SCRIPTS: usize = 15_000;

/// The values of an attribute in the tags of a page that begin like this, with the tags.
fn tags<'a>(page: &'a str, start: &'a str, attribute: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let tags = page.split(start).skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    tags.filter_map(move |tag| {
        let value = tag.split(attribute).nth(1)?.split('"').next()?;
        Some((tag, value.trim_start_matches('/')))
    })
}

fn size(path: &str) -> usize {
    SITE.files.get(path).unwrap_or_else(|| panic!("{path} is not published")).len()
}

#[test]
fn no_page_loads_more_than_it_may() {
    let mut heaviest = BTreeMap::from([("styles", 0), ("paper", 0), ("scripts", 0)]);
    for (path, bytes) in SITE.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        let mut sums = BTreeMap::from([("styles", 0), ("paper", 0), ("scripts", 0)]);
        for (tag, file) in tags(page, "<link rel=\"stylesheet\"", "href=\"") {
            *sums.get_mut(if tag.contains("media=\"print\"") { "paper" } else { "styles" }).unwrap() += size(file);
        }
        for (_, file) in tags(page, "<script", "src=\"").filter(|(_, file)| !file.contains("search")) {
            *sums.get_mut("scripts").unwrap() += size(file);
        }
        for (what, limit) in [("styles", STYLES), ("paper", STYLES_FOR_PAPER), ("scripts", SCRIPTS)] {
            assert!(sums[what] <= limit, "{path}: {} bytes of {what}, and {limit} is the most", sums[what]);
            heaviest.insert(what, heaviest[what].max(sums[what]));
        }
    }
    assert!(heaviest.values().all(|most| *most > 1_000), "the test looks past what pages load: {heaviest:?}");
}

#[test]
fn styles_are_plain_and_mirror_by_themselves() {
    for (path, bytes) in SITE.files.iter().filter(|(path, _)| path.ends_with(".css") && !path.contains("pagefind")) {
        let style = std::str::from_utf8(bytes).unwrap();
        assert!(!style.contains("/*"), "{path} is published with its comments");
        for physical in [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "float:left",
            "float:right",
            "text-align:left",
            "text-align:right",
            ";left:",
            ";right:",
            "{left:",
            "{right:",
        ] {
            assert!(!style.contains(physical), "{path} says {physical}, which does not mirror");
        }
    }
}
