//! What a page says to search engines: schema.org as JSON-LD, one graph a page.
//!
//! Everything in it stands on the page too. A fallback page says nothing, nor does a site whose address
//! is not known: the graph names things by whole addresses.

use std::io;

use jiff::civil::DateTime;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use serde_json::{Value, json};

use super::Maker;
use crate::content::front::Fields;
use crate::content::skim;
use crate::model::PageIndex;
use crate::view::card::{EventView, PlaceView};
use crate::view::{PageView, SiteView};

/// The graph of a page.
#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    nodes: Vec<Node<'a>>,
}

/// One thing in it.
#[derive(Serialize)]
#[serde(untagged)]
enum Node<'a> {
    /// What every page has: made without a copy of anything.
    Way(Way<'a>),
    Thing(Value),
}

/// The way to a page, a `BreadcrumbList`.
#[derive(Serialize)]
struct Way<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    steps: Vec<Waypoint<'a>>,
}

#[derive(Serialize)]
struct Waypoint<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// Counted from 1.
    position: usize,
    name: &'a str,
    /// Its address.
    item: &'a str,
}

impl Maker<'_> {
    /// The graph of a page as JSON that can stand within a `script` element; empty where there is
    /// nothing to say.
    pub(super) fn structured(&self, page: PageIndex, view: &PageView) -> String {
        if !view.indexed || self.programme.config.address().is_none() {
            return String::new();
        }
        let mut nodes = Vec::new();
        if self.programme.pages[page].name.is_home() {
            nodes.extend([website(view), publisher(&view.site)].map(Node::Thing));
        }
        nodes.extend(way(view).map(Node::Way));
        nodes.extend([faq(view), self.event_node(page, view)].into_iter().flatten().map(Node::Thing));
        if nodes.is_empty() { String::new() } else { for_script(&Graph { context: "https://schema.org", nodes }) }
    }

    /// Where an event takes place is asked for, so one without places is no event to a search engine.
    fn event_node(&self, index: PageIndex, page: &PageView) -> Option<Value> {
        let event = page.page.event.as_deref()?;
        let Fields::Event(facts) = &self.programme.pages[index].facts().fields else { return None };
        let (start, end) = (facts.start.as_ref()?.value, facts.end.as_ref()?.value);
        let locations: Vec<Value> = event.places.iter().map(location).collect();
        if locations.is_empty() {
            return None;
        }
        let mut node = json!({
            "@type": "Event",
            "@id": format!("{}#event", page.page.permalink),
            "url": page.page.permalink,
            "name": page.page.title,
            "startDate": self.moment(start),
            "endDate": self.moment(end),
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": format!("https://schema.org/{}", attendance(event)),
            "location": locations,
            "organizer": { "@type": "Organization", "name": page.site.organisation, "url": page.site.base_url },
            "inLanguage": page.page.lang,
        });
        set(&mut node, "description", Some(&page.page.description).filter(|text| !text.is_empty()));
        set(&mut node, "image", page.image.as_ref().map(|image| &image.url));
        Some(node)
    }

    /// A moment on the clocks of the site's zone, with its offset.
    fn moment(&self, moment: DateTime) -> String {
        match moment.to_zoned(self.programme.config.publishing.zone.clone()) {
            Ok(zoned) => zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            // At the end of time, where no offset can be told.
            Err(_) => moment.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        }
    }
}

fn website(page: &PageView) -> Value {
    let site = &page.site;
    let mut node = json!({
        "@type": "WebSite",
        "@id": format!("{}#website", page.page.permalink),
        "url": page.page.permalink,
        "name": site.name,
        "inLanguage": site.lang,
        "publisher": { "@id": publisher_id(site) },
    });
    set(&mut node, "description", [&page.page.description, &site.tagline].into_iter().find(|text| !text.is_empty()));
    node
}

/// Who stands behind the site, with what the facts of the configuration say of it.
fn publisher(site: &SiteView) -> Value {
    let fact = |name: &str| site.facts.get(name).filter(|text| !text.is_empty());
    let mut node = json!({
        "@type": "Organization",
        "@id": publisher_id(site),
        "name": site.organisation,
        "url": site.base_url,
    });
    set(&mut node, "email", fact("contact-email"));
    set(&mut node, "telephone", fact("contact-phone"));
    set(&mut node, "address", fact("street-address"));
    node
}

fn publisher_id(site: &SiteView) -> String {
    format!("{}#organisation", site.base_url)
}

/// How one takes part: at a place, remotely, or as one likes.
fn attendance(event: &EventView) -> &'static str {
    let remote = event.places.iter().filter(|place| place.url.is_some()).count();
    match remote {
        0 => "OfflineEventAttendanceMode",
        all if all == event.places.len() => "OnlineEventAttendanceMode",
        _ => "MixedEventAttendanceMode",
    }
}

fn location(place: &PlaceView) -> Value {
    if let Some(url) = &place.url {
        let mut node = json!({ "@type": "VirtualLocation", "url": url });
        set(&mut node, "name", place.name.as_ref());
        return node;
    }
    let name = place.name.as_ref().or(place.address.as_ref()).unwrap_or(&place.id);
    let address = place.address.as_ref().unwrap_or(name);
    json!({ "@type": "Place", "name": name, "address": address })
}

/// The way from the home page to this one. The home page itself has none.
fn way(page: &PageView) -> Option<Way<'_>> {
    let way = page.breadcrumbs.iter().map(|card| (card.title.as_str(), card.permalink.as_str()));
    let way = way.chain([(page.page.title.as_str(), page.page.permalink.as_str())]).enumerate();
    let steps: Vec<_> =
        way.map(|(at, (name, item))| Waypoint { kind: "ListItem", position: at + 1, name, item }).collect();
    (steps.len() > 1).then_some(Way { kind: "BreadcrumbList", steps })
}

/// The questions of a topic with their answers. One whose answer has no words is left out.
fn faq(page: &PageView) -> Option<Value> {
    page.page.faq.as_ref()?;
    let question = |(id, name, answer): (String, String, String)| {
        json!({
            "@type": "Question",
            "@id": format!("{}#{id}", page.page.permalink),
            "name": name,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    };
    let questions: Vec<Value> =
        page.body.sections().into_iter().filter(|(_, _, answer)| !answer.is_empty()).map(question).collect();
    if questions.is_empty() {
        return None;
    }
    Some(json!({
        "@type": "FAQPage",
        "@id": format!("{}#faq", page.page.permalink),
        "url": page.page.permalink,
        "name": page.page.title,
        "inLanguage": page.page.lang,
        "mainEntity": questions,
    }))
}

fn set(node: &mut Value, key: &str, value: Option<&String>) {
    if let Some(value) = value {
        node[key] = Value::String(value.clone());
    }
}

/// JSON as it may stand in a `script` element: nothing in it can end the element, or begin a comment
/// (HTML, “Restrictions for contents of script elements”).
fn for_script(graph: &impl Serialize) -> String {
    let mut out = Vec::with_capacity(1024);
    let written = graph.serialize(&mut Serializer::with_formatter(&mut out, ForScript));
    // Strings are all that it is made of, which memory takes in.
    written.ok().and_then(|()| String::from_utf8(out).ok()).unwrap_or_default()
}

/// Writes JSON for a `script` element.
struct ForScript;

impl Formatter for ForScript {
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        // The separators of lines and paragraphs begin with these two bytes, as dashes and quotation marks do.
        let may_end = |byte, next| (byte == b'<') | (byte == b'>') | (byte == b'&') | ((byte == 0xE2) & (next == 0x80));
        let (mut done, mut at) = (0, 0);
        while let Some(found) = skim::position(fragment.as_bytes(), at, may_end) {
            let Some(c) = fragment[found..].chars().next() else { break };
            at = found + c.len_utf8();
            if matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}') {
                writer.write_all(&fragment.as_bytes()[done..found])?;
                write!(writer, "\\u{:04x}", u32::from(c))?;
                done = at;
            }
        }
        writer.write_all(&fragment.as_bytes()[done..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_leave_the_script_element() {
        let value = json!({ "name": "</script><script>alert(1)</script><!-- – & \u{2028}”" });
        let text = for_script(&value);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
