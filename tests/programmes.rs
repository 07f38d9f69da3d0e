//! Five real programmes: what each of them asks for can be published with content, configuration and
//! Fluent alone. A row of the list, such as A1, is one thing that they ask for; each has its proof.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::harness::{Compiled, Site};

mod association;
mod integration;
mod leadership;
mod toolkit;
mod university;

/// What is asked for, by the letter of the programme and a number.
const LIST: [(&str, &str); 30] = [
    ("A1", "define mentoring, mentor and aktori (also called mentoroitava), and what mentoring is not"),
    ("A2", "roles with responsibilities: the mentee arranges the meetings, records the talks, does the tasks"),
    ("A3", "themes, reused as tags and as checkbox options"),
    ("A4", "the organiser forms the pairs; participants may propose their own pair"),
    ("A5", "a written agreement in three parts, confidential both ways"),
    ("A6", "three joint events, each with purpose, agenda, place, calendar file"),
    ("A7", "alternating years: texts change, URLs stay, material for under-18s, the old season archived"),
    ("B1", "pages per audience; a self-check of four questions with a result text, storing nothing"),
    ("B2", "phases with steps per role; a loop of agree topic, prepare, meet"),
    ("B3", "phases list their own activities"),
    ("B4", "the route without a programme"),
    ("B5", "partner organisations with links"),
    ("B6", "questions and answers, grouped by audience"),
    ("B7", "agreement fields for working, support and practice language"),
    ("B8", "funding note with logos; licence of the material"),
    ("B9", "one agreement in two languages side by side; Arabic from right to left; plain Finnish"),
    ("C1", "pairs and groups of 2–4; peer support; a group agreement with up to 8 signatures"),
    ("C2", "a voluntary workbook as web page and PDF"),
    ("C3", "monthly meetings; kick-off and closing, no midway: events are data"),
    ("C4", "a sentence added to one language only is found and reported"),
    ("C5", "a gallery of mentors, each with recorded consent; nobody without it is published"),
    ("D1", "some twenty activities with phase, purpose, minutes, participants; filterable; a page and a PDF each"),
    ("D2", "phase names are data, ids are shared"),
    ("D3", "downloads that name format, language and size; one that is missing fails the build"),
    ("E1", "a process with preparation texts, a decision, a loop, an outcome: as a diagram and as a list"),
    ("E2", "learning by books, articles, exercises, meetings, visits"),
    ("E3", "meeting frequency, duration 6–12 months, remote"),
    ("E4", "testimonials with name, title and recorded consent"),
    ("E5", "a contact page"),
    ("E6", "the wording mentoroitava everywhere by one choice"),
];

/// What proves a row; it panics where it does not.
type Proof = (&'static str, fn());

/// Every proof, by its row.
fn proofs() -> Vec<Proof> {
    [association::PROOFS, integration::PROOFS, university::PROOFS, toolkit::PROOFS, leadership::PROOFS].concat()
}

#[test]
fn every_row_has_a_proof_and_every_proof_a_row() {
    let rows: Vec<&str> = LIST.iter().map(|(row, _)| *row).collect();
    let proven: Vec<&str> = proofs().iter().map(|(row, _)| *row).collect();
    assert_eq!(proven, rows, "the list of what programmes ask for, and the proofs");
    // As many as the programmes ask for, one after the other: a row that is lost is seen.
    let expected = [("A", 7), ("B", 9), ("C", 5), ("D", 3), ("E", 6)];
    let counted =
        expected.iter().flat_map(|(letter, count)| (1..=*count).map(move |number| format!("{letter}{number}")));
    assert_eq!(counted.collect::<Vec<_>>(), rows);
}

#[test]
fn each_row_is_proven() {
    let mut failed = Vec::new();
    for (row, proof) in proofs() {
        if let Err(reason) = std::panic::catch_unwind(proof) {
            let text = reason.downcast_ref::<String>().cloned();
            let text = text.or_else(|| reason.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            let says = LIST.iter().find(|(other, _)| *other == row).map_or("", |(_, says)| *says);
            failed.push(format!("{row} ({says}):\n{}", text.unwrap_or_default()));
        }
    }
    assert!(failed.is_empty(), "{} rows are not proven:\n{}", failed.len(), failed.join("\n\n"));
}

/// The five sites, each compiled once.
static SITES: LazyLock<[(&str, Compiled); 5]> = LazyLock::new(|| {
    ["association", "integration", "university", "toolkit", "leadership"]
        .map(|name| (name, Site::fixture(name).compile()))
});

/// A site of the five.
fn site(name: &str) -> &'static Compiled {
    &SITES.iter().find(|(other, _)| *other == name).expect("it is one of the five").1
}

#[test]
fn nothing_is_found_in_any_of_the_five() {
    for (name, site) in &*SITES {
        assert_eq!(site.report(), "", "{name}");
    }
}

#[test]
fn every_document_of_the_five_is_offered_where_it_is_made() {
    for (name, site) in &*SITES {
        let pages: String =
            site.paths().iter().filter(|path| path.ends_with(".html")).map(|path| site.text(path)).collect();
        let pdfs: BTreeSet<&str> = site.paths().into_iter().filter(|path| path.ends_with(".pdf")).collect();
        assert!(pdfs.is_empty() != cfg!(feature = "pdf"), "{name}: {}", pdfs.len());
        for pdf in pdfs {
            assert!(pages.contains(&format!("{pdf}\"")), "{name}: no page offers {pdf}");
        }
    }
}

/// The main text of a page: what stands between the frame's header and footer.
fn main_of<'a>(name: &str, site: &'a Compiled, path: &str) -> &'a str {
    let page = site.text(path);
    let start = page.find("<main").unwrap_or_else(|| panic!("{name}: {path} has no main text"));
    &page[start..page.find("</main>").unwrap_or(page.len())]
}

/// What a published page says.
fn page(name: &str, path: &str) -> &'static str {
    main_of(name, site(name), &format!("{path}index.html"))
}

/// The page has these pieces, in this order.
#[track_caller]
fn has(page: &str, pieces: &[&str]) {
    let mut rest = page;
    for piece in pieces {
        let at = rest.find(piece).unwrap_or_else(|| panic!("{piece}\nis not in\n{rest}"));
        rest = &rest[at + piece.len()..];
    }
}

/// Nothing that is published says this.
#[track_caller]
fn nowhere(site: &Compiled, said: &str) {
    for (path, bytes) in &site.site.tree.files {
        let found = String::from_utf8_lossy(bytes).to_lowercase().contains(&said.to_lowercase());
        assert!(!found, "{} says {said}", path.as_str());
    }
}

/// The text of a PDF, where PDFs are made: what a reader hears, line ends as spaces.
#[cfg(feature = "pdf")]
fn with_pdf(name: &str, path: &str, look: impl FnOnce(&str)) {
    let compiled = site(name);
    let Some((_, bytes)) = compiled.site.tree.files.iter().find(|(found, _)| found.as_str() == path) else {
        panic!("{name}: {path} is not among {:#?}", compiled.paths())
    };
    let place = crate::published::scratch("programmes").join(path.replace('/', "-"));
    crate::harness::put(&place, bytes);
    let output = std::process::Command::new("pdftotext").arg("-raw").arg(&place).arg("-").output();
    let output = output.expect("pdftotext is there: sh tests/run tells what to install");
    assert!(output.status.success(), "{path}");
    let text = String::from_utf8_lossy(&output.stdout);
    look(&text.split_whitespace().collect::<Vec<_>>().join(" "));
}

#[cfg(not(feature = "pdf"))]
fn with_pdf(_: &str, _: &str, _: impl FnOnce(&str)) {}
