//! The HTML of the bundled site and of the guide: by the Nu HTML checker, and by rules of our own that look at all
//! pages together.

pub mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use sitegen::compile::compile;
use sitegen::source::disk;

use crate::harness::put;
use crate::published::{GUIDE, Published, SITE, fetched_tool, root, scratch};
use page::{Element, Page};

/// The address that the bundled `sitegen.toml` publishes at.
const BASE: &str = "https://mentorointi.example.org/";

/// The address that `docs/sitegen.toml` publishes at.
const GUIDE_BASE: &str = "https://sitegen.example.org/";

#[test]
fn the_nu_html_checker_has_nothing_to_say() {
    let said = nu(&SITE.folder);
    assert!(said.is_empty(), "{said}");
}

#[test]
fn the_nu_html_checker_has_nothing_to_say_of_the_guide() {
    let said = nu(&GUIDE.folder);
    assert!(said.is_empty(), "{said}");
}

#[test]
fn the_nu_html_checker_speaks_when_there_is_something_to_say() {
    let folder = scratch("broken-html");
    put(&folder.join("index.html"), "<!DOCTYPE html><html lang=\"fi\"><title>x</title><p><ol></ol></span></html>");
    let said = nu(&folder);
    assert!(said.contains("error") && said.contains("span"), "{said}");
}

#[test]
fn all_pages_keep_the_rules() {
    keeps_the_rules(&SITE, BASE);
}

#[test]
fn all_pages_of_the_guide_keep_the_rules() {
    keeps_the_rules(&GUIDE, GUIDE_BASE);
}

#[track_caller]
fn keeps_the_rules(site: &Published, base: &str) {
    let files: Files<'_> = site.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    let faults = faults(&files, base);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A university gives a programme a folder: every link, picture, style and feed works there as well.
#[test]
fn all_pages_keep_the_rules_below_a_folder_of_a_host() {
    const FOLDER: &str = "ohjelmat/mentorointi/";
    let mut sources = disk::load(root()).unwrap_or_else(|error| panic!("{:?}", error.diagnostic())).value;
    sources.settings.base_url = Some(format!("{BASE}{FOLDER}"));
    let tree = compile(&sources, &|_| {}).value.tree;
    let placed: Vec<(String, &[u8])> =
        tree.files.iter().map(|(path, bytes)| (format!("{FOLDER}{}", path.as_str()), &**bytes)).collect();
    let files: Files<'_> = placed.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    let mut faults = faults(&files, BASE);
    // The language of a page is told by the folder below that of the site, which the rule does not know.
    faults.retain(|fault| !fault.contains("<html lang>"));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_rules_notice_what_is_wrong() {
    let page = r##"<!DOCTYPE html><html lang="en"><head><title></title>
        <link rel="canonical" href="https://mentorointi.example.org/en/">
        <link rel="alternate" hreflang="en" href="https://mentorointi.example.org/fi/other/">
        <link rel="alternate" hreflang="fi" href="https://mentorointi.example.org/fi/other/">
        <link rel="stylesheet" href="https://fonts.example/x.css"><style>p {}</style><script>run()</script></head>
        <body><h1 id="a" style="color: red">A</h1><h3 id="a" onclick="x()">B</h3><a href="gone/">C</a><a href="#gone">D</a>
        <a href="/fi/other/#there">E</a><a href="/fi/other/#gone">F</a><a href="https://elsewhere.example/">G</a>
        <img src="/x.png"><label for="gone">H</label><input id="i"><label>I <input></label></body></html>"##;
    let other = r#"<!DOCTYPE html><html lang="fi" dir="ltr"><head><title>T</title></head><body><h1 id="there">T</h1></body></html>"#;
    let sheet = "a { background: url(\"//elsewhere.example/x.png\") } b { background: url(/gone.svg) }";
    let files = [("fi/index.html", page), ("fi/other/index.html", other), ("x.css", sheet)];
    let files: Files<'_> = files.into_iter().map(|(path, text)| (path, text.as_bytes())).collect();
    let expected = [
        "fi/index.html: <a href=\"#gone\">: there is no such place",
        "fi/index.html: <a href=\"/fi/other/#gone\">: there is no such place",
        "fi/index.html: <a href=\"gone/\">: there is no such file",
        "fi/index.html: <h1 style>: inline style",
        "fi/index.html: <h3 onclick>: inline script",
        "fi/index.html: <h3> follows <h1>",
        "fi/index.html: <html dir>: None",
        "fi/index.html: <html lang>: Some(\"en\")",
        "fi/index.html: <img src=\"/x.png\">: no alt",
        "fi/index.html: <img src=\"/x.png\">: there is no such file",
        "fi/index.html: <input id=\"i\">: no label",
        "fi/index.html: <label for=\"gone\">: there is no such id",
        "fi/index.html: <link href=\"https://fonts.example/x.css\">: a request to another host",
        "fi/index.html: <link href=\"https://mentorointi.example.org/en/\">: there is no such file",
        "fi/index.html: <script> without src: inline script",
        "fi/index.html: <style>: inline style",
        "fi/index.html: canonical: https://mentorointi.example.org/en/",
        "fi/index.html: hreflang en: fi/other/index.html does not answer",
        "fi/index.html: hreflang en: it is not the page itself",
        "fi/index.html: hreflang fi: fi/other/index.html does not answer",
        "fi/index.html: the id \"a\" is there twice",
        "fi/index.html: the title is empty",
        "x.css: url(//elsewhere.example/x.png): a request to another host",
        "x.css: url(/gone.svg): there is no such file",
    ];
    let mut found = faults(&files, BASE);
    found.sort_unstable();
    assert_eq!(found, expected, "{found:#?}");
}

/// What the Nu HTML checker says of the pages below a folder: a line a message.
fn nu(folder: &Path) -> String {
    let jar = fetched_tool("html/node_modules/vnu-jar/build/dist/vnu.jar");
    let mut java = Command::new("java");
    java.arg("-jar").arg(jar).args(["--stdout", "--format", "gnu", "--skip-non-html"]).arg(folder);
    let output = java.output().unwrap_or_else(|error| {
        panic!("Java could not be started ({error}). Install it: apt-get install default-jre-headless")
    });
    let said = String::from_utf8(output.stdout).expect("the checker writes text");
    let clean = output.status.success() && said.is_empty();
    assert!(clean || !said.is_empty(), "the checker did not run: {}", String::from_utf8_lossy(&output.stderr));
    said
}

type Files<'a> = BTreeMap<&'a str, &'a [u8]>;

/// All that is wrong with a site that is published at the address `base`.
fn faults(files: &Files<'_>, base: &str) -> Vec<String> {
    let texts = files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, bytes)| (*path, text(bytes)));
    let pages: BTreeMap<&str, Page> = texts.map(|(path, text)| (path, Page::read(&text))).collect();
    assert!(!pages.is_empty(), "there is no page to look at");
    let site = Site { files, pages: &pages, base };
    let mut faults = Vec::new();
    for (path, page) in &pages {
        let mut say = |fault: String| faults.push(format!("{path}: {fault}"));
        frame(path, page, &mut say);
        headings(page, &mut say);
        ids(page, &mut say);
        page.elements.iter().for_each(|element| inline(element, &mut say));
        page.elements.iter().for_each(|element| names(element, page, &mut say));
        page.elements.iter().for_each(|element| site.links(path, element, &mut say));
        site.alternates(path, page, &mut say);
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css")) {
        site.sheet(path, &text(bytes), &mut |fault| faults.push(format!("{path}: {fault}")));
    }
    faults
}

/// Language, direction and title. A page below `fi/` is in Finnish.
fn frame(path: &str, page: &Page, say: &mut dyn FnMut(String)) {
    let html = page.all("html").next();
    let lang = html.and_then(|html| html.get("lang"));
    let folder = path.split_once('/').map(|(folder, _)| folder);
    if lang.is_none() || folder.is_some_and(|folder| lang != Some(folder)) {
        say(format!("<html lang>: {lang:?}"));
    }
    let dir = html.and_then(|html| html.get("dir"));
    if !matches!(dir, Some("ltr" | "rtl")) {
        say(format!("<html dir>: {dir:?}"));
    }
    if page.title.trim().is_empty() {
        say("the title is empty".to_owned());
    }
}

/// One `<h1>`, and no level left out below it.
fn headings(page: &Page, say: &mut dyn FnMut(String)) {
    let level = |element: &Element| match element.name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    };
    let levels: Vec<u8> = page.elements.iter().filter_map(level).collect();
    let ones = levels.iter().filter(|level| **level == 1).count();
    if ones != 1 {
        say(format!("it has {ones} <h1>"));
    }
    for pair in levels.windows(2).filter(|pair| pair[1] > pair[0] + 1) {
        say(format!("<h{}> follows <h{}>", pair[1], pair[0]));
    }
}

/// Ids are unique, and whoever names one finds it.
fn ids(page: &Page, say: &mut dyn FnMut(String)) {
    let mut seen = BTreeSet::new();
    for id in page.ids().filter(|id| !seen.insert(*id)) {
        say(format!("the id {id:?} is there twice"));
    }
    for element in &page.elements {
        for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers", "list"]
        {
            for id in element.get(name).into_iter().flat_map(str::split_whitespace).filter(|id| !seen.contains(id)) {
                say(format!("<{} {name}=\"{id}\">: there is no such id", element.name));
            }
        }
    }
}

/// A strict Content-Security-Policy has to be possible: no script and no style in the page itself.
fn inline(element: &Element, say: &mut dyn FnMut(String)) {
    let name = &element.name;
    match name.as_str() {
        "style" => say("<style>: inline style".to_owned()),
        "script" if element.get("type") == Some("application/ld+json") => {}
        "script" if element.get("src").is_none() => say("<script> without src: inline script".to_owned()),
        _ => {}
    }
    if element.get("style").is_some() {
        say(format!("<{name} style>: inline style"));
    }
    for attribute in element.attributes.keys().filter(|attribute| attribute.starts_with("on")) {
        say(format!("<{name} {attribute}>: inline script"));
    }
}

/// Images have a text, and fields a label.
fn names(element: &Element, page: &Page, say: &mut dyn FnMut(String)) {
    let get = |name: &str| element.get(name);
    match element.name.as_str() {
        "img" if get("alt").is_none() => say(format!("<img src={:?}>: no alt", get("src").unwrap_or_default())),
        "input" if matches!(get("type"), Some("hidden" | "submit" | "reset" | "button")) => {}
        "input" | "select" | "textarea" => {
            let labelled = |id: &str| page.all("label").any(|label| label.get("for") == Some(id));
            let named = element.in_label || get("aria-label").or(get("aria-labelledby")).is_some();
            // A field that is hidden is reached by way of something else.
            let named = named || get("hidden").is_some();
            if !named && !get("id").is_some_and(labelled) {
                say(format!("<{} id={:?}>: no label", element.name, get("id").unwrap_or_default()));
            }
        }
        _ => {}
    }
}

/// What one page cannot know alone.
struct Site<'a> {
    files: &'a Files<'a>,
    pages: &'a BTreeMap<&'a str, Page>,
    /// The address that it is published at.
    base: &'a str,
}

impl Site<'_> {
    /// Every address within the site leads somewhere, and only a link that a person follows leaves it.
    fn links(&self, path: &str, element: &Element, say: &mut dyn FnMut(String)) {
        for name in ["href", "src", "action", "poster", "data"] {
            let Some(address) = element.get(name) else { continue };
            let shown = format!("<{} {name}=\"{address}\">", element.name);
            match self.resolve(path, address) {
                Err(Leads::Elsewhere) if element.name != "a" => say(format!("{shown}: a request to another host")),
                Err(Leads::Nowhere(what)) => say(format!("{shown}: there is no such {what}")),
                _ => {}
            }
        }
    }

    /// The file that an address means, seen from the page at `path`.
    fn resolve(&self, path: &str, address: &str) -> Result<&str, Leads> {
        let inner = address.strip_prefix(self.base).map(|rest| format!("/{rest}"));
        let address = inner.as_deref().unwrap_or(address);
        if address.starts_with("//") || address.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':')) {
            return Err(Leads::Elsewhere);
        }
        let (place, anchor) = address.split_once('#').map_or((address, None), |(place, anchor)| (place, Some(anchor)));
        let file = if place.is_empty() { path.to_owned() } else { join(path, place) };
        let file = if file.is_empty() || file.ends_with('/') { file + "index.html" } else { file };
        let (file, bytes) = self.files.get_key_value(file.as_str()).ok_or(Leads::Nowhere("file"))?;
        let Some(anchor) = anchor else { return Ok(file) };
        let there = match self.pages.get(file) {
            Some(page) => page.has_id(&decoded(anchor)),
            // A part of a drawing: icons.svg#menu.
            None => text(bytes).contains(&format!("id=\"{anchor}\"")),
        };
        if there { Ok(file) } else { Err(Leads::Nowhere("place")) }
    }

    /// The canonical address is the page's own. All languages of a page name each other, and each
    /// names itself.
    fn alternates(&self, path: &str, page: &Page, say: &mut dyn FnMut(String)) {
        for (_, address) in
            page.links("canonical").into_iter().filter(|(_, address)| self.resolve(path, address) != Ok(path))
        {
            say(format!("canonical: {address}"));
        }
        let own = page.all("html").next().and_then(|html| html.get("lang"));
        for (lang, address) in page.links("alternate") {
            let Some(lang) = lang.filter(|lang| *lang != "x-default") else { continue };
            let Ok(other) = self.resolve(path, address) else { continue };
            if Some(lang) == own && other != path {
                say(format!("hreflang {lang}: it is not the page itself"));
            }
            let answers = |other: &Page, file: &str| {
                let back = other.links("alternate").into_iter();
                back.filter(|(lang, _)| *lang == own).any(|(_, address)| self.resolve(file, address) == Ok(path))
            };
            if other != path && !self.pages.get(other).is_some_and(|page| answers(page, other)) {
                say(format!("hreflang {lang}: {other} does not answer"));
            }
        }
    }

    /// The addresses in a style sheet.
    fn sheet(&self, path: &str, text: &str, say: &mut dyn FnMut(String)) {
        for (at, _) in text.match_indices("url(") {
            let rest = &text[at + "url(".len()..];
            let address = rest[..rest.find(')').unwrap_or(rest.len())].trim_matches(['"', '\'', ' ']);
            match self.resolve(path, address) {
                _ if address.starts_with("data:") => {}
                Err(Leads::Elsewhere) => say(format!("url({address}): a request to another host")),
                Err(Leads::Nowhere(what)) => say(format!("url({address}): there is no such {what}")),
                Ok(_) => {}
            }
        }
    }
}

/// Where an address leads that means no file of the site.
#[derive(Debug, PartialEq, Eq)]
enum Leads {
    /// To another host, or to another program, such as `mailto:`.
    Elsewhere,
    /// To a file or a place in one that does not exist.
    Nowhere(&'static str),
}

/// A relative address, followed from the page at `path`. It has no `/` at its start.
fn join(path: &str, address: &str) -> String {
    let address = decoded(address.split('?').next().unwrap_or_default());
    if let Some(absolute) = address.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// A text without its percent signs.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).expect("two hexadecimal digits follow a percent sign"));
        rest = &after[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).expect("addresses are UTF-8")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the file is text")
}
