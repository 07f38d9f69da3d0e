//! The same sources give the same bytes: on any number of threads, in any folder, time zone and locale.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::ThreadPoolBuilder;
use sitegen::compile::compile;
use sitegen::source::disk;

use crate::harness::{Site, files_below, sitegen};
use crate::published::{SITE, root};

/// The bundled programme's files, compiled on this many threads.
fn compiled(threads: usize) -> BTreeMap<String, Vec<u8>> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let sources = disk::load(root()).unwrap().value;
    let tree = pool.install(|| compile(&sources, &|_| {})).value.tree;
    tree.files.iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec())).collect()
}

/// The paths at which two sites differ.
fn differences<'a>(a: &'a BTreeMap<String, Vec<u8>>, b: &'a BTreeMap<String, Vec<u8>>) -> Vec<&'a str> {
    let paths = a.keys().chain(b.keys().filter(|path| !a.contains_key(*path)));
    paths.filter(|path| a.get(*path) != b.get(*path)).map(String::as_str).collect()
}

#[test]
fn the_number_of_threads_does_not_show() {
    for threads in [1, 4] {
        assert_eq!(differences(&compiled(threads), &SITE.files), [""; 0], "{threads} threads");
    }
}

#[test]
fn neither_folder_nor_time_zone_nor_locale_shows() {
    let site = Site::fixture("features");
    let built = |out: &Path, environment: &[(&str, &str)], jobs: &str| {
        let project = site.unpack();
        let mut command = sitegen(project.path());
        command.envs(environment.iter().copied()).args(["build", "--jobs", jobs, "--output-dir"]).arg(out);
        let ended = crate::harness::ended(command.output().unwrap());
        assert_eq!(ended.code, 0, "{}", ended.stderr);
        files_below(out).unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let here = [("TZ", "Pacific/Auckland"), ("LANG", "fi_FI.UTF-8"), ("LC_ALL", "fi_FI.UTF-8")];
    let there = [("TZ", "America/Los_Angeles"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "C"), ("HOME", "/nowhere")];
    let first = built(&folder.path().join("a"), &here, "1");
    let second = built(&folder.path().join("somewhere/else/b"), &there, "4");
    assert_eq!(differences(&first, &second), [""; 0]);
    assert!(first.len() > 60, "{}", first.len());
}

/// Findings come in the order of their places, whichever thread met them first.
#[test]
fn the_order_of_findings_does_not_depend_on_threads() {
    let mut site = Site::minimal();
    for number in 0..40 {
        let text = format!("+++\ntitle = \"Sivu {number}\"\n+++\n\n# Otsikko\n\n[a](gone.md) {{ $gone }}\n");
        site = site.with(&format!("content/page-{number}.fi.md"), text);
    }
    let report = |threads| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| site.compile().report())
    };
    let one = report(1);
    assert!(one.lines().filter(|line| line.contains(" error ")).count() >= 120, "{one}");
    assert_eq!(report(4), one);
}
