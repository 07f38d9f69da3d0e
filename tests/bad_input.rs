//! Bad input: a fixture for every fault, with the exact words that a person reads about it.

use crate::harness::{Site, sites};

#[test]
fn the_minimal_site_is_good() {
    Site::minimal().compile().good();
}

/// `tests/sites/bad/<case>/` has what differs from the minimal site, and `expected.txt`.
/// `UPDATE_EXPECTED=1` writes the file anew: read what you accept.
#[test]
fn every_fault_is_reported_at_its_place_in_plain_words() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let folder = sites().join("bad");
    let mut cases: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    cases.sort();
    let mut wrong = Vec::new();
    for case in cases {
        let found = Site::bad(&case).compile().report();
        let place = folder.join(&case).join("expected.txt");
        if update {
            std::fs::write(&place, &found).unwrap();
        } else if std::fs::read_to_string(&place).unwrap_or_default() != found {
            wrong.push(format!("── {case} ──\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
