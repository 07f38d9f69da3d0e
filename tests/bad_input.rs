//! Bad input: a fixture for every fault, with the exact words that a person reads about it.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use sitegen::diagnostic::{Diagnostic, Severity};
use sitegen::report::{Language, Words};
use sitegen::source::Sources;

use crate::harness::{Site, put, run, sites, state_of};

#[test]
fn the_minimal_site_is_good() {
    Site::minimal().compile().good();
}

/// `tests/sites/bad/<case>/` has what differs from the minimal site, and `expected.txt`.
/// `UPDATE_EXPECTED=1` writes that file anew: read what you accept.
#[test]
fn every_fault_is_reported_at_its_place_in_plain_words() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let compiled = Site::bad(&case).compile();
        assert!(!compiled.diagnostics.is_empty(), "{case} is no fault");
        check_words(&case, &compiled.diagnostics);
        let (found, place) = (compiled.report(), sites().join("bad").join(&case).join("expected.txt"));
        if update {
            fs::write(&place, &found).unwrap();
        } else if fs::read_to_string(&place).unwrap_or_default() != found {
            wrong.push(format!("── {case}\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "not as expected.txt has it:\n{}", wrong.join("\n"));
}

/// What is found in each case that does not need print, and the site that it is found in.
pub fn findings() -> Vec<(Sources, Vec<Diagnostic>)> {
    let cases = cases().into_iter().filter(|case| !case.starts_with("print-"));
    let compiled = cases.map(|case| Site::bad(&case).compile());
    compiled.map(|compiled| (compiled.sources, compiled.diagnostics)).collect()
}

/// The names of the cases. What only print can find is left out where there is none.
fn cases() -> Vec<String> {
    let folders = fs::read_dir(sites().join("bad")).unwrap();
    let names = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| cfg!(feature = "pdf") || !name.starts_with("print-")).collect();
    names.sort();
    names
}

/// Every fault is worded in both languages, and every one says how to mend it.
fn check_words(case: &str, found: &[Diagnostic]) {
    for words in Language::ALL.map(Words::new) {
        for one in found {
            let message = words.message(one);
            assert!(!message.contains('\n') && !message.contains("{$"), "{case}: {message}");
            assert!(words.has(one.code, Some("hint")), "{case}: {} has no hint in {:?}", one.code, words.language());
            assert!(one.labels.iter().all(|label| !words.label(one, label.attribute).is_empty()));
        }
    }
}

/// Names that a file system may not be able to hold side by side, so that they are no fixtures.
#[test]
fn two_files_that_differ_in_case_or_composition_alone_are_one_address() {
    let collision = |a: &str, b: &str| {
        let site = Site::minimal().with(&format!("static/{a}"), "a").with(&format!("static/{b}"), "b");
        site.compile().report().lines().take(2).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        collision("Liite.pdf", "liite.pdf"),
        "static/liite.pdf:1:1 [b] error plan::collision: Two pages or files have the same address, /liite.pdf.\n  \
         static/Liite.pdf:1:1 [a]: the other one"
            .replace(" [a]", "")
            .replace(" [b]", "")
    );
    assert_eq!(
        collision("pa\u{308}a\u{308}.txt", "p\u{e4}\u{e4}.txt")
            .lines()
            .next()
            .map(|line| line.contains("plan::collision")),
        Some(true)
    );
}

/// Nesting that no one wrote by hand is refused at its place, and never overflows a stack.
#[test]
fn deep_nesting_is_refused() {
    let nested = |body: &str| {
        let site = Site::minimal();
        let text = site.text("content/about.fi.md") + "\n" + body;
        let found = site.with("content/about.fi.md", text).compile().diagnostics;
        // That the translation has nothing of the kind is no matter here.
        let own = found.iter().map(|one| one.code).filter(|code| !code.starts_with("translation::"));
        own.collect::<Vec<_>>()
    };
    let list: String = (0..200).map(|depth| "  ".repeat(depth) + "- x\n").collect();
    assert_eq!(nested(&list), ["markdown::too-deep"]);
    assert_eq!(nested(&format!("{} x\n", ">".repeat(10_000))), ["markdown::too-deep"]);
    assert_eq!(nested(&format!("{}x\n", "> - ".repeat(2_000))), ["markdown::too-deep"]);
    assert_eq!(nested(&format!("{}c{}\n", "*a **b ".repeat(2_000), "** d*".repeat(2_000))), ["markdown::too-deep"]);
    // Brackets alone are text, and only the innermost pair is a link.
    assert_eq!(nested(&format!("{}x{}(index.md)\n", "[".repeat(5_000), "]".repeat(5_000))), [""; 0]);
    let images = format!("{}x{}\n", "![a".repeat(1_000), "](/img/pair.svg)".repeat(1_000));
    assert_eq!(nested(&images), ["markdown::too-deep"]);
    assert_eq!(nested(&format!("{}x\n", ": a\n\n  ".repeat(1_000))), [""; 0]);
}

/// Faults that the program meets on the way, with the exit code, the place on standard error, and the
/// site of the last good build.
#[test]
fn a_build_that_fails_says_where_and_leaves_the_last_site() {
    let cases = [
        ("front-unclosed", 1, "content/about.fi.md:1:1"),
        ("link-dead", 1, "content/about.fi.md:17:1"),
        ("not-utf8-page", 1, "content/about.fi.md:5:4"),
        ("url-twice", 1, "content/more.fi.md:3:8"),
        ("template-component-loop", 1, "themes/guide/web/own.html:2:5"),
        ("ftl-cycle", 1, "i18n/fi/site.ftl:9:12"),
        ("ftl-site-name-missing", 1, "i18n/fi/:1:1"),
        ("home-missing", 1, "content/index.fi.md:1:1"),
        ("settings-syntax", 2, "sitegen.toml:3:15"),
        ("settings-empty", 2, "sitegen.toml:1:1"),
        ("settings-theme-misspelt", 2, "sitegen.toml:4:9"),
    ];
    let folder = Site::minimal().unpack();
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let public = folder.path().join("public");
    let before = state_of(&public);
    for (case, code, place) in cases {
        let bad = Site::bad(case);
        let root = bad.unpack();
        let ended = run(root.path(), &["build", "--output-dir", public.to_str().unwrap()]);
        assert_eq!(ended.code, code, "{case}: {}", ended.stderr);
        assert!(ended.stderr.contains(&format!("--> {place}")), "{case}: {}", ended.stderr);
        assert!(ended.stderr.contains("the last site is untouched"), "{case}: {}", ended.stderr);
        assert_eq!(ended.stdout, "", "{case}");
        assert!(state_of(&public) == before, "{case} has changed the last site");
        assert_eq!(run(root.path(), &["check"]).code, code, "{case}");
    }
}

#[test]
fn a_warning_is_an_error_under_strict_alone() {
    let site = Site::minimal();
    let text = site.text("content/about.fi.md") + "\n[^a]: Kukaan ei viittaa.\n";
    let folder = site.with("content/about.fi.md", text).unpack();
    let lenient = run(folder.path(), &["build"]);
    assert_eq!(lenient.code, 0);
    assert!(lenient.stderr.contains("warning[markdown::unused-footnote]"), "{}", lenient.stderr);
    let before = state_of(&folder.path().join("public"));
    let strict = run(folder.path(), &["build", "--strict"]);
    assert_eq!(strict.code, 1);
    assert!(strict.stderr.ends_with("1 warning, and --strict allows none.\n"), "{}", strict.stderr);
    assert!(state_of(&folder.path().join("public")) == before);
}

/// What cannot lie in a repository: links, pipes, names that are no text.
#[cfg(unix)]
#[test]
#[expect(clippy::too_many_lines, reason = "one story of many short cases")]
fn what_is_no_ordinary_file_is_refused_and_never_waited_for() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let found = |make: &dyn Fn(&Path)| {
        let folder = Site::minimal().unpack();
        make(folder.path());
        let ended = run(folder.path(), &["check"]);
        assert_eq!(ended.code, 1, "{}", ended.stderr);
        let lines = ended.stderr.lines().filter(|line| line.contains("error[") || line.contains("--> "));
        lines.map(str::trim).collect::<Vec<_>>().join(" ")
    };
    let outside = found(&|root| symlink("/etc/passwd", root.join("content/secret.txt")).unwrap());
    assert_eq!(
        outside,
        "error[source::outside]: This link leads out of the site’s own folder, to /etc/passwd, and is not followed. \
         --> content/secret.txt:1:1"
    );
    let round = found(&|root| symlink("..", root.join("content/roles/round")).unwrap());
    assert_eq!(
        round,
        "error[source::link-loop]: This link leads back to content/, a folder that is already being read. \
         --> content/roles/round:1:1"
    );
    let two = found(&|root| {
        symlink("b", root.join("static/a")).unwrap();
        symlink("a", root.join("static/b")).unwrap();
    });
    assert!(two.contains("--> static/a:1:1") && two.contains("--> static/b:1:1"), "{two}");
    let dead = found(&|root| symlink("gone.svg", root.join("static/dead.svg")).unwrap());
    assert_eq!(
        dead,
        "error[source::broken-link]: This link leads to gone.svg, which does not exist. --> static/dead.svg:1:1"
    );
    let pipe = found(&|root| {
        let made = std::process::Command::new("mkfifo").arg(root.join("content/pipe.fi.md")).status();
        assert!(made.is_ok_and(|status| status.success()), "mkfifo makes a pipe");
    });
    assert_eq!(
        pipe,
        "error[source::not-a-file]: This is a pipe, a socket or a device, not an ordinary file. \
         --> content/pipe.fi.md:1:1"
    );
    let name = found(&|root| put(&root.join("content").join(OsStr::from_bytes(b"p\xe4\xe4.fi.md")), "x"));
    assert!(name.starts_with("error[source::name-not-utf8]: The name of this file"), "{name}");
    let composed = found(&|root| {
        put(&root.join("static/p\u{e4}\u{e4}.txt"), "a");
        put(&root.join("static/pa\u{308}a\u{308}.txt"), "b");
    });
    assert!(
        composed.starts_with("error[source::same-name]") && composed.ends_with("--> static/pää.txt:1:1"),
        "{composed}"
    );
}

/// A slip of the hand in a file of the minimal site.
#[derive(Clone, Debug)]
enum Slip {
    /// The line is gone.
    Lost(usize),
    /// The line is there twice.
    Doubled(usize),
    /// Something stands where it does not belong, at this share of the file.
    Inserted(f64, Vec<u8>),
    /// The file ends here.
    Cut(f64),
}

impl Slip {
    fn apply(&self, bytes: &[u8]) -> Vec<u8> {
        let lines = || bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
        let at = |share: f64| ((bytes.len() as f64) * share) as usize;
        match self {
            Self::Lost(line) | Self::Doubled(line) => {
                let mut lines = lines();
                let line = line % lines.len().max(1);
                if let Some(text) = lines.get(line).cloned() {
                    match self {
                        Self::Lost(_) => drop(lines.remove(line)),
                        _ => lines.insert(line, text),
                    }
                }
                lines.concat()
            }
            Self::Inserted(share, what) => [&bytes[..at(*share)], what, &bytes[at(*share)..]].concat(),
            Self::Cut(share) => bytes[..at(*share)].to_vec(),
        }
    }
}

/// What breaks the languages that a site is written in.
const PIECES: &[&str] = &[
    "{",
    "}",
    "{ $x",
    "{ -programme(",
    "+++\n",
    "```",
    "```form x\n",
    "[",
    "](",
    "![",
    "](#a)",
    "\"",
    "'",
    "'''",
    "\n",
    "\r\n",
    "#",
    "## ",
    "{#id}",
    "{% ",
    "%}",
    "{{ ",
    "=",
    "- ",
    "\\",
    "\\u",
    "\u{feff}",
    "\u{f8f0}",
    "ä",
    "\u{308}",
    "\0",
    "[^a]",
    "<b>",
    "| a |\n|---|\n",
    ": ",
    "1-5",
    "2027-02-30",
    "[[places]]\n",
    "->",
    "*[x] ",
    "> ",
    "~~~",
    "99999999999999999999",
];

fn slip() -> impl Strategy<Value = Slip> {
    let pieces = proptest::collection::vec(proptest::sample::select(PIECES), 1..4);
    let text = pieces.prop_map(|pieces| pieces.concat().into_bytes());
    let bytes = proptest::collection::vec(any::<u8>(), 1..4);
    prop_oneof![
        3 => (0_usize..40).prop_map(Slip::Lost),
        1 => (0_usize..40).prop_map(Slip::Doubled),
        4 => (0.0..1.0, text).prop_map(|(at, text)| Slip::Inserted(at, text)),
        1 => (0.0..1.0, bytes).prop_map(|(at, bytes)| Slip::Inserted(at, bytes)),
        1 => (0.0..1.0).prop_map(Slip::Cut),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn no_slip_of_the_hand_makes_it_panic(slips in proptest::collection::vec((any::<prop::sample::Index>(), slip()), 1..4)) {
        let mut site = Site::minimal();
        let paths: Vec<String> = site.files.keys().cloned().collect();
        for (file, slip) in slips {
            let path = file.get(&paths);
            let bytes = slip.apply(&site.files[path]);
            site = site.with(path, bytes);
        }
        let compiled = site.compile();
        // Also asks that every place lies in its file, and that every fault has words.
        compiled.report();
        let key = |one: &Diagnostic| (one.span.clone(), one.code);
        prop_assert!(compiled.diagnostics.is_sorted_by_key(key));
        if compiled.diagnostics.iter().all(|one| one.severity < Severity::Error) {
            prop_assert!(compiled.site.tree.get("index.html").is_some());
        }
    }
}
