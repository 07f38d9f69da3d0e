//! The bundled site's PDFs, held against the standards by programs that are not ours: page-validation
//! for PDF/UA-1 and PDF/A-2a, qpdf, poppler and pypdf.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::harness::{Site, put};
use crate::published::{SITE, fetched_tool, root, scratch};

/// A4 in points, as pypdf rounds it.
const A4: [u64; 2] = [595, 842];

#[test]
fn every_pdf_conforms_to_ua_1_and_a_2a() {
    let mut faults = String::new();
    for (path, found) in inspected(&prints()) {
        for profile in ["ua1", "a2a"] {
            for failure in found[profile].as_array().expect("a list of failures") {
                writeln!(faults, "{}: {profile}: {failure}", path.display()).unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_pdf_says_its_language_and_title_and_has_bookmarks() {
    for (path, found) in inspected(&prints()) {
        let name = path.strip_prefix(&SITE.folder).expect("it lies there").to_str().expect("its name is text");
        let language = name.split('/').next().expect("it lies below its language");
        assert_eq!(found["language"], language, "{name}");
        let title = found["title"].as_str().unwrap_or_default();
        assert!(!title.trim().is_empty(), "{name} has no title: {found}");
        assert_eq!(found["shows_title"], true, "{name}: a reader shows the file's name in place of its title");
        assert_eq!(found["is_tagged"], true, "{name}");
        assert_eq!(found["paper"], serde_json::json!([A4]), "{name}");
        let bookmarks = found["bookmarks"].as_array().expect("a list of bookmarks");
        assert!(!bookmarks.is_empty(), "{name} has no bookmarks");
    }
}

#[test]
fn qpdf_finds_every_pdf_in_order() {
    for path in prints() {
        let output = qpdf(&path);
        assert!(output.status.success(), "{}: {}", path.display(), text(&[output.stdout, output.stderr].concat()));
    }
}

#[test]
fn every_font_is_embedded_and_says_which_letters_it_draws() {
    for path in prints() {
        let output = run(Command::new("pdffonts").arg(&path), "poppler-utils");
        let table = text(&output.stdout);
        // Name, type and encoding may hold spaces; these columns come last: emb, sub, uni, object, generation.
        let fonts: Vec<Vec<&str>> = table.lines().skip(2).map(|line| line.split_whitespace().rev().collect()).collect();
        assert!(!fonts.is_empty(), "{}: pdffonts lists no font:\n{table}", path.display());
        for font in fonts {
            let (uni, emb) = (font[2], font[4]);
            assert_eq!((emb, uni), ("yes", "yes"), "{}:\n{table}", path.display());
        }
    }
}

/// Documents that fill their last sheet, or just do not need another, with the pages that they have.
const LENGTHS: [(&str, u64); 10] = [
    ("fi/tyokirjat/tyokirja/tyokirja.pdf", 46),
    ("en/workbooks/workbook/workbook.pdf", 46),
    ("fi/lomakkeet/tapaamispaivakirja/tapaamispaivakirja.pdf", 1),
    ("en/forms/meeting-log/meeting-log.pdf", 1),
    ("fi/lomakkeet/mentorin-hakemus/mentorin-hakemus.pdf", 2),
    ("en/forms/mentor-application/mentor-application.pdf", 2),
    ("fi/lomakkeet/mentoroitavan-hakemus/mentoroitavan-hakemus.pdf", 2),
    ("en/forms/mentee-application/mentee-application.pdf", 2),
    ("fi/sopimukset/ryhman-sopimus/ryhman-sopimus.pdf", 4),
    ("en/agreements/group-agreement/group-agreement.pdf", 4),
];

#[test]
fn no_document_spills_a_few_lines_onto_another_sheet() {
    let paths = LENGTHS.map(|(path, _)| SITE.folder.join(path));
    for ((_, found), (path, pages)) in inspected(&paths).iter().zip(LENGTHS) {
        assert_eq!(found["pages"], pages, "{path}");
    }
}

#[test]
fn scales_in_rows_tell_once_what_their_ends_mean() {
    for (path, low, times) in [
        ("fi/lomakkeet/palaute-tapahtumasta/palaute-tapahtumasta.pdf", "Eri mieltä", 1),
        ("en/forms/event-feedback/event-feedback.pdf", "Disagree", 1),
        // The last of four has ends of its own.
        ("fi/harjoitukset/mentorin-itsearvio/mentorin-itsearvio.pdf", "Huonosti", 1),
        ("fi/harjoitukset/mentorin-itsearvio/mentorin-itsearvio.pdf", "Niukasti", 1),
    ] {
        let output = run(Command::new("pdftotext").arg(SITE.folder.join(path)).arg("-"), "poppler-utils");
        assert_eq!(text(&output.stdout).matches(low).count(), times, "{path}: {low}");
    }
}

#[test]
fn those_who_pay_are_on_every_sheet_and_told_by_name() {
    let picture =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><path d=\"M0 0h120v40H0z\"/></svg>";
    let branding = "[branding]\ncolour = \"#5b2a86\"\nlogo = \"/img/logo.svg\"\n\n\
                    [[branding.funders]]\nid = \"city\"\nlogo = \"/img/city.svg\"\n";
    let settings = format!("{}\n{branding}", Site::minimal().text("sitegen.toml"));
    let site = Site::minimal()
        .with("sitegen.toml", &settings)
        .with("static/img/logo.svg", picture)
        .with("static/img/city.svg", picture)
        .with("i18n/fi/own.ftl", "funder-city = Kaupunki\n")
        .with("i18n/en/own.ftl", "funder-city = The City\n");
    let compiled = site.compile().good();
    let path = scratch("funders").join("pair.pdf");
    put(&path, compiled.site.tree.get("en/agreements/pair/pair.pdf").expect("it is printed"));
    let found = &inspected(&[path])[0].1;
    // The site's own logo says what stands beside it in words.
    assert_eq!(found["alternatives"], serde_json::json!(["The City"]), "{found}");
    assert_eq!((&found["ua1"], &found["a2a"]), (&serde_json::json!([]), &serde_json::json!([])));
}

#[test]
fn a_broken_pdf_is_noticed() {
    let folder = scratch("broken-pdf");
    let bytes = fs::read(&prints()[0]).expect("it was just written");
    let broken = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        put(&path, bytes);
        path
    };
    // The marks of conformance lie open in the metadata: another word of the same length, and all
    // else stays in order.
    let not_ua = broken("not-ua.pdf", &replaced(&bytes, b"pdfuaid:part", b"pdfuaid:part".map(|b| b ^ b' ').as_slice()));
    let not_a = broken("not-a.pdf", &replaced(&bytes, b"<pdfaid:part>2<", b"<pdfaid:part>9<"));
    let cut = broken("cut.pdf", &bytes[..bytes.len() / 2]);

    let found = inspected(&[not_ua.clone(), not_a, cut.clone()]);
    let failures = |at: usize, profile: &str| found[at].1[profile].as_array().expect("a list of failures").len();
    assert!(failures(0, "ua1") > 0, "{:?}", found[0]);
    assert!(failures(1, "a2a") > 0, "{:?}", found[1]);
    assert!(failures(2, "ua1") > 0 && failures(2, "a2a") > 0, "{:?}", found[2]);
    assert!(qpdf(&not_ua).status.success());
    assert!(!qpdf(&cut).status.success());
}

/// The PDFs of the bundled site: two languages, and at least an agreement, a form, a workbook and six
/// activities in each.
fn prints() -> Vec<PathBuf> {
    let paths: Vec<PathBuf> = SITE.ending(".pdf").map(|(path, _)| SITE.folder.join(path)).collect();
    assert!(paths.len() >= 18, "there are fewer PDFs than the programme has documents: {paths:?}");
    paths
}

/// What is to be read in each file, by `pdf/facts.py`.
fn inspected(paths: &[PathBuf]) -> Vec<(PathBuf, Value)> {
    let script = root().join("tests/pdf/facts.py");
    let output = run(Command::new(fetched_tool("python/bin/python")).arg(script).args(paths), "python3");
    let found: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("facts.py: {error}: {}", text(&output.stderr)));
    paths.iter().map(|path| (path.clone(), found[path.to_str().expect("its name is text")].clone())).collect()
}

fn qpdf(path: &Path) -> Output {
    run(Command::new("qpdf").arg("--check").arg(path), "qpdf")
}

fn run(command: &mut Command, package: &str) -> Output {
    command.output().unwrap_or_else(|error| {
        panic!(
            "{} could not be started ({error}). Install it: apt-get install {package}",
            command.get_program().display()
        )
    })
}

/// `bytes` with one place replaced, which must be there.
fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let places: Vec<usize> = (0..=bytes.len() - old.len()).filter(|at| bytes[*at..].starts_with(old)).collect();
    assert!(!places.is_empty(), "{} is not in the file", String::from_utf8_lossy(old));
    let mut bytes = bytes.to_vec();
    for at in places {
        bytes[at..at + new.len()].copy_from_slice(new);
    }
    bytes
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
