//! Forms on paper: room for a hand, nothing cut by a page's end. Measured in the PDFs themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitegen::answers::{Owner, leaves};
use sitegen::compile::{self, Content};
use sitegen::content::form::FieldKind;
use sitegen::source::{Sources, disk};

use crate::harness::{Site, put};
use crate::published::{SITE, root, scratch};
use crate::tools::{key, python, python_of};

/// A millimetre in points.
const MM: f64 = 72.0 / 25.4;

/// What a hand needs from one line to the next.
const HAND: f64 = 8.0 * MM;

/// What a pen needs to tick a box.
const PEN: f64 = 4.0 * MM;

/// What a field leaves to the lines of the paper above and below it.
const FREE: f64 = 5.0;

/// Nearer to the edge of the sheet printers do not print.
const EDGE: f64 = 10.0 * MM;

/// A4, in points.
const SHEET: [f64; 2] = [595.28, 841.89];

/// A box to write in or to tick.
#[derive(Debug)]
struct Place {
    name: String,
    page: u64,
    rect: [f64; 4],
}

impl Place {
    fn height(&self) -> f64 {
        self.rect[3] - self.rect[1]
    }

    /// The part of the page from `from` to `to` points above the bottom of the box.
    fn band(&self, from: f64, to: f64) -> Value {
        let [left, bottom, right, _] = self.rect;
        json!([self.page, left + 1.0, bottom + from, right - 1.0, bottom + to])
    }
}

/// The boxes of a PDF.
fn places(path: &Path) -> Vec<Place> {
    let facts = python("fields.py", &["tell"], &[path.to_owned()]);
    let fields = facts[key(path)]["fields"].as_object().expect("names and fields").clone();
    let of = |(name, field): (&String, &Value)| {
        let boxes = field["boxes"].as_array().expect("a list").clone();
        let rect = |place: &Value| [0, 1, 2, 3].map(|side| place["rect"][side].as_f64().expect("a number"));
        let name = name.clone();
        let page = |place: &Value| place["page"].as_u64().expect("a number");
        boxes.into_iter().map(move |place| Place { name: name.clone(), page: page(&place), rect: rect(&place) })
    };
    fields.iter().flat_map(of).collect()
}

fn words(path: &Path, rectangles: &[Value]) -> Vec<String> {
    let found = python_of("pdfium.py", &["words"], &[path.to_owned()], &json!(rectangles));
    found.as_array().expect("a list").iter().map(|words| words.as_str().expect("a text").to_owned()).collect()
}

/// What of the paper is too small or cut, a line each.
fn faults(path: &Path, content: &Content) -> String {
    let mut told = String::new();
    let mut pages: BTreeMap<(Owner, String), BTreeSet<u64>> = BTreeMap::new();
    let places = places(path);
    let mut bands = Vec::new();
    for place in &places {
        let (owner, leaf) = Owner::of(&place.name);
        let (_, form) = content.forms().find(|(_, form)| form.id == owner.form).expect("the form is known");
        assert!(leaves(&form).iter().any(|known| known.path == leaf), "{}", place.name);
        let field =
            form.groups.iter().flat_map(|group| &group.fields).find(|field| leaf.split('.').next() == Some(&field.id));
        let kind = field.map(|field| field.kind);
        let least = least(kind);
        if place.height() < least {
            writeln!(told, "{}: {:.1} mm high, not {:.1}", place.name, place.height() / MM, least / MM).unwrap();
        }
        let room = if least == 0.0 { HAND } else { place.height() - 1.0 };
        bands.push(if least == PEN { place.band(0.0, 0.0) } else { place.band(0.5, room) });
        let [left, bottom, right, top] = place.rect;
        if left < EDGE || bottom < EDGE || right > SHEET[0] - EDGE || top > SHEET[1] - EDGE {
            writeln!(told, "{} reaches over the edge: {:?}", place.name, place.rect).unwrap();
        }
        // A table may go on, row by row; all else stays together.
        let is_whole = !matches!(kind, Some(FieldKind::Table { .. } | FieldKind::Draw { .. }));
        if let Some(field) = field.filter(|_| is_whole) {
            pages.entry((owner, field.id.clone())).or_default().insert(place.page);
        }
    }
    for (place, words) in places.iter().zip(words(path, &bands)).filter(|(_, words)| !words.is_empty()) {
        writeln!(told, "{}: “{words}” is printed where a hand writes", place.name).unwrap();
    }
    for ((owner, field), pages) in pages.iter().filter(|(_, pages)| pages.len() > 1) {
        writeln!(told, "{owner:?} {field} is on the pages {pages:?}").unwrap();
    }
    told
}

/// How high a box has to be; the text of an option has no kind of its own.
fn least(kind: Option<FieldKind>) -> f64 {
    use FieldKind::{Area, Date, Draw, Email, Grid, Sign, Table, Tel, Text};
    match kind {
        // A line has its room above its field, which is looked at for itself.
        Some(Text | Email | Tel | Date | Sign) | None => 0.0,
        Some(Area { lines }) => HAND * f64::from(lines) - FREE,
        Some(Table { .. } | Draw { .. }) => HAND,
        Some(Grid { .. }) => 3.0 * HAND,
        Some(_) => PEN,
    }
}

#[test]
fn the_bundled_forms_leave_room_for_a_hand_and_are_cut_nowhere() {
    let loaded = disk::load(root()).unwrap_or_else(|error| panic!("{:?}", error.diagnostic()));
    let content = read(&loaded.value);
    let told: String =
        SITE.ending(".pdf").map(|(path, _)| SITE.folder.join(path)).map(|path| faults(&path, &content)).collect();
    assert!(told.is_empty(), "\n{told}");
}

fn read(sources: &Sources) -> Content {
    compile::read(sources).value.expect("the site can be read")
}

/// Every type of field again and again, so that a page ends before, within and behind each.
fn endless() -> (PathBuf, Content) {
    let mut text = String::from("+++\ntitle = \"Endless\"\n+++\n\n```form endless\n");
    let mut seed = 7_u32;
    for round in 0..14 {
        let id = |name: &str| format!("{{#{name}-r{round}}}");
        let options = "  - First {#first}\n  - Second {#second}\n  - A third one that is said in so many words that no line is left {#third +text}\n  - Other {#other +text}\n";
        let columns = "  - Date {#date}\n  - Topic {#topic}\n";
        let fields = [
            format!("## Group {round} {}\ntext Question with long letters: jpgy, (q) {}\n", id("g"), id("t")),
            format!("area {} Tell jpgy (q) {}\n", 1 + round % 7, id("a")),
            format!("email Mail jpgy {}\ndate Day jpgy {}\n", id("m"), id("d")),
            format!("radio Choose {}\n{options}", id("r")),
            format!("checks Tick {}\n{options}", id("c")),
            format!("scale 1-5 Scale {}\n", id("s")),
            format!("table {} Log {round} {}\n{columns}", 2 + round * 3, id("log")),
            format!("grid 2x2 Four {}\n{options}", id("q")).replace(" +text", ""),
            format!("wheel 1-6 Wheel {}\n{options}", id("w")).replace(" +text", ""),
            format!("draw {} Draw {}\n{columns}", 4 + round, id("p")),
            format!("sign Signature {round} {}\n", id("sign")),
        ];
        for field in fields {
            // Some are left out, so that no two rounds fill their pages alike.
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if seed >> 30 != 0 {
                text.push_str(&field);
            }
        }
    }
    text.push_str("```\n");
    let site = ["fi", "en"]
        .iter()
        .fold(Site::minimal(), |site, code| site.with(&format!("content/forms/endless.{code}.md"), &text));
    // One text serves both languages.
    let site = site.edit("sitegen.toml", "[facts]", "[translation.checks]\nleftover = \"off\"\n\n[facts]");
    let compiled = site.compile().good();
    let path = scratch("endless").join("endless.pdf");
    put(&path, compiled.site.tree.get("en/forms/endless/endless.pdf").expect("it is printed"));
    (path, read(&site.sources()))
}

#[test]
fn wherever_a_page_ends_no_field_is_cut_and_tables_and_signatures_can_be_read() {
    let (path, content) = endless();
    let told = faults(&path, &content);
    assert!(told.is_empty(), "\n{told}");

    let places = places(&path);
    let mut bands = Vec::new();
    let mut expected = Vec::new();
    let mut tops: BTreeMap<(&str, u64), &Place> = BTreeMap::new();
    for place in &places {
        let leaf = place.name.strip_prefix("endless.").expect("all are of one form");
        if let Some((field, part)) = leaf.split_once('.').filter(|(field, _)| field.starts_with("sign-")) {
            // Signature, name and date are told below their lines, and the question stands above them.
            bands.push(place.band(-HAND, -1.0));
            expected.push((leaf, if part == "name" { "Name" } else { "Date" }.to_owned()));
            bands.push(json!([place.page, EDGE, place.rect[1], SHEET[0] - EDGE, place.rect[1] + 3.0 * HAND]));
            expected.push((leaf, format!("Signature {}", field.trim_start_matches("sign-r"))));
        }
        if let Some((field, _)) = leaf.split_once('.').filter(|(field, _)| field.starts_with("log-")) {
            let top = tops.entry((field, place.page)).or_insert(place);
            if place.rect[3] > top.rect[3] {
                *top = place;
            }
        }
    }
    let split = tops.keys().map(|(field, _)| field).collect::<BTreeSet<_>>().len();
    assert!(tops.len() > split + 2, "several tables go on over the page: {:?}", tops.keys());
    for ((field, page), place) in &tops {
        bands.push(json!([page, EDGE, place.rect[3], SHEET[0] - EDGE, place.rect[3] + 12.0 * MM]));
        expected.push((field, "Topic".to_owned()));
    }
    for ((leaf, wanted), found) in expected.iter().zip(words(&path, &bands)) {
        assert!(found.contains(wanted), "{leaf}: {wanted} is not in “{found}”");
    }
}
