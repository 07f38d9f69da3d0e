//! Filled PDFs in the viewers that people have: pdf.js (Firefox), `PDFium` (Chrome and Edge), poppler (Linux).
//! By whichever of them a form is filled in, its answers are kept, are seen in all of them, and can be read out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;
use sitegen::answers::{LeafKind, Owner, leaves};
use sitegen::compile::form::Edition;
use sitegen::compile::{self, form};

use crate::harness::{Site, put};
use crate::published::{SITE, scratch};
use crate::tools::{Picture, answers, failures, given, key, pdfjs, python};

/// Letters, quotes and signs of our languages, as every filler writes them.
const WORDS: &str = "Åke Öst söi äyriäisiä: š ž € “lainaus” ”toinen” –";

/// Two sheets with every type of field, in Finnish and in English, and an agreement of several pages.
static SHEETS: LazyLock<Vec<PathBuf>> = LazyLock::new(|| {
    let folder = scratch("sheets");
    let features = Site::fixture("features").compile();
    let pdf = |path: &str| features.site.tree.get(path).unwrap_or_else(|| panic!("{path} is not printed")).to_vec();
    let files = [
        ("all-fi.pdf", pdf("fi/forms/all/all.pdf")),
        ("all-en.pdf", pdf("en/forms/all/all.pdf")),
        ("agreement.pdf", SITE.ending("parin-sopimus.pdf").next().expect("there is an agreement").1.to_vec()),
    ];
    files
        .iter()
        .map(|(name, bytes)| (folder.join(name), bytes))
        .inspect(|(path, bytes)| put(path, bytes))
        .map(|(path, _)| path)
        .collect()
});

/// The empty sheets as each viewer draws them.
static PAPER: LazyLock<BTreeMap<&str, Drawn>> = LazyLock::new(|| {
    VIEWERS.into_iter().map(|(name, draw)| (name, drawn(draw, &format!("paper-{name}"), &SHEETS))).collect()
});

/// The pages of files, as pictures.
type Drawn = Vec<Vec<Picture>>;

/// Draws the pages of files into a folder.
type Draw = fn(&Path, &[PathBuf]);

const VIEWERS: [(&str, Draw); 3] = [
    ("poppler", |folder, files| {
        for (index, file) in files.iter().enumerate() {
            let mut poppler = Command::new("pdftoppm");
            poppler.args(["-r", "144", "-gray", "-sep", "-"]).arg(file).arg(folder.join(index.to_string()));
            assert!(poppler.status().expect("poppler-utils is there").success());
        }
    }),
    ("pdfium", |folder, files| drop(python("pdfium.py", &["draw", key(folder)], files))),
    ("pdfjs", |folder, files| drop(pdfjs("draw", folder, files))),
];

fn drawn(draw: Draw, name: &str, files: &[PathBuf]) -> Drawn {
    let folder = scratch(name);
    draw(&folder, files);
    let page = |index: usize, number: usize| folder.join(format!("{index}-{number}.pgm"));
    let pages = |index| (1..).map(move |number| page(index, number)).take_while(|path| path.exists());
    (0..files.len()).map(|index| pages(index).map(|path| Picture::read(&path)).collect()).collect()
}

#[test]
fn each_pdf_that_pdf_js_has_filled_in_holds_the_answers_and_conforms() {
    let files: Vec<PathBuf> = SITE.ending(".pdf").map(|(path, _)| SITE.folder.join(path)).collect();
    let folder = scratch("pdfjs-filled");
    let told = pdfjs("fill", &folder, &files);
    let mut filled = Vec::new();
    for (index, file) in files.iter().enumerate() {
        filled.push(folder.join(format!("{index}.pdf")));
        let expected = given(&told[key(file)]);
        assert!(!expected.is_empty(), "{} has fields", file.display());
        assert_eq!(answers(&filled[index]), expected, "{}", file.display());
    }
    assert_eq!(failures(&filled), [""; 0]);
}

#[test]
fn clicks_and_keys_reach_every_field_in_pdf_js_and_in_pdfium() {
    for (name, use_by_hand) in [
        ("pdfjs", (|folder, files| pdfjs("use", folder, files)) as fn(&Path, &[PathBuf]) -> Value),
        ("pdfium", |folder, files| python("pdfium.py", &["use", key(folder)], files)),
    ] {
        let folder = scratch(&format!("by-hand-{name}"));
        let told = use_by_hand(&folder, &SHEETS);
        let filled: Vec<PathBuf> = (0..SHEETS.len()).map(|index| folder.join(format!("{index}.pdf"))).collect();
        for (sheet, filled) in SHEETS.iter().zip(&filled) {
            let expected = given(&told[key(sheet)]);
            assert!(expected.len() > 20, "{name}: {expected:?}");
            assert_eq!(answers(filled), expected, "{name}: {}", sheet.display());
        }
        seen_everywhere(name, &filled);
    }
}

#[test]
fn answers_that_a_program_has_filled_in_are_seen_and_read_in_every_viewer() {
    let folder = scratch("filled-by-pypdf");
    python("fields.py", &["fill", key(&folder)], &SHEETS);
    let filled: Vec<PathBuf> = (0..SHEETS.len()).map(|index| folder.join(format!("{index}.pdf"))).collect();
    seen_everywhere("pypdf", &filled);
    let ours = scratch("filled-by-us");
    let filled = filled_by_us(&ours);
    seen_everywhere("us", &filled);
    assert_eq!(failures(&filled), [""; 0]);
}

/// The sheets as `form fill` makes them.
fn filled_by_us(folder: &Path) -> Vec<PathBuf> {
    let sources = Site::fixture("features").sources();
    let content = compile::read(&sources).value.expect("the site can be read");
    let (place, form) = content.find_form("all").expect("there is the form");
    let owner = Owner { form: form.id.clone(), copy: None };
    let answers: BTreeMap<String, String> = leaves(&form)
        .into_iter()
        .enumerate()
        .map(|(index, leaf)| {
            let value = match leaf.kind {
                // The font of fields does not have all of these letters.
                LeafKind::Text if index % 3 == 2 => format!("Łukasz Đặng, Ольга\nليلى حسن {index}"),
                LeafKind::Text => format!("{WORDS} {index}"),
                LeafKind::Tick(value) => value.to_owned(),
                LeafKind::Option(options) => options[index % options.len()].id.clone(),
                LeafKind::Step { to, .. } => to.to_string(),
            };
            (format!("{}.{}", owner.form, leaf.path), value)
        })
        .collect();
    let fill = |language: usize| {
        let made = form::fill(&sources, &content, place, Edition::Language(language), &answers);
        assert_eq!(made.diagnostics, []);
        let path = folder.join(format!("{language}.pdf"));
        put(&path, made.value.expect("it was made"));
        path
    };
    // In the order of the sheets.
    ["fi", "en"].map(|code| fill(content.programme.config.language(code).expect("it is there"))).to_vec()
}

/// Each answer is drawn where its field is, and nowhere else, and its words can be read out. `filled` are
/// the sheets, the first few of them.
fn seen_everywhere(filler: &str, filled: &[PathBuf]) {
    let facts = python("fields.py", &["tell"], filled);
    for (viewer, draw) in VIEWERS {
        let pictures = drawn(draw, &format!("{filler}-in-{viewer}"), filled);
        for (index, file) in filled.iter().enumerate() {
            let values = answers(file);
            for (name, field) in facts[key(file)]["fields"].as_object().expect("names and fields") {
                for place in field["boxes"].as_array().expect("a list") {
                    let rect = [0, 1, 2, 3].map(|side| place["rect"][side].as_f64().expect("a number"));
                    let page = usize::try_from(place["page"].as_u64().expect("a number")).expect("a small one");
                    let darker = pictures[index][page].darker(&PAPER[viewer][index][page], rect);
                    let state = place["state"].as_str().unwrap_or_default();
                    let is_answered = values.get(name).is_some_and(|value| state.is_empty() || value == state);
                    let said = format!("{filler} in {viewer}: {name} {state} of {}: {darker}", file.display());
                    assert_eq!(darker > 12, is_answered, "{said}");
                }
            }
        }
    }
    let texts = python("pdfium.py", &["text"], filled);
    for file in filled {
        let expected = answers(file).values().filter(|value| value.starts_with(WORDS)).count();
        let text = Command::new("pdftotext").arg(file).arg("-").output().expect("poppler-utils is there");
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        for (viewer, text) in [("poppler", text.as_str()), ("pdfium", texts[key(file)].as_str().expect("a text"))] {
            // Lines are broken where the field ends.
            let found = text.split_whitespace().collect::<Vec<_>>().join(" ").matches(WORDS).count();
            assert!(
                expected > 5 && found >= expected,
                "{filler} in {viewer}: {} of {expected} in {}",
                found,
                file.display()
            );
        }
    }
}

#[test]
fn a_validator_notices_each_fault_that_filling_in_could_make() {
    let folder = scratch("spoilt");
    let found = python("fields.py", &["spoil", key(&folder)], &SHEETS[..1]);
    let found = found.as_object().expect("faults and what is found");
    assert_eq!(found["whole"], Value::Array(Vec::new()));
    assert_eq!(found.len(), 9, "{found:?}");
    for (fault, failures) in found.iter().filter(|(fault, _)| *fault != "whole") {
        assert!(!failures.as_array().expect("a list").is_empty(), "{fault} is not noticed");
    }
    let cut = folder.join("cut.pdf");
    let whole = fs::read(&SHEETS[0]).unwrap();
    put(&cut, &whole[..whole.len() / 2]);
    assert!(!failures(&[cut]).is_empty(), "half a file is not noticed");
}
