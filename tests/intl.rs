//! Numbers, days, ranges, times and lists are written as Node's `Intl` writes them, but for the
//! differences that `tests/intl/differences.txt` lists, each with its reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use jiff::civil::{Date, Time};
use sitegen::i18n::{DateStyle, Locale, Localizer, localizers};

/// Our tag and Node's: plain Finnish and Arabic are the same, English and Swedish are told apart by region.
const LANGUAGES: [&str; 4] = ["fi", "en-GB", "sv-FI", "ar"];

#[test]
fn values_are_written_as_ecma_402_writes_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intl");
    let node = Command::new("node").arg(folder.join("table.mjs")).args(LANGUAGES).output();
    let output = node.expect("node is there: apt-get install nodejs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let table: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(table.len(), LANGUAGES.len());
    let mut differences = String::new();
    for (language, cases) in &table {
        assert!(cases.len() > 50, "the table is gone");
        let localizer = localizer(language);
        for (case, theirs) in cases {
            let ours = written(&localizer, case);
            if plain(&ours) != plain(theirs) {
                differences += &format!("{language} | {case} | {} | {}\n", plain(&ours), plain(theirs));
            }
        }
    }
    let path = folder.join("differences.txt");
    let listed = fs::read_to_string(&path).unwrap_or_default();
    let reasons: Vec<&str> = listed.lines().filter(|line| line.starts_with('#')).collect();
    let known: String = listed.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, reasons.iter().map(|line| format!("{line}\n")).collect::<String>() + &differences).unwrap();
        return;
    }
    assert!(!reasons.is_empty(), "differences have reasons");
    assert_eq!(differences, known);
}

/// Marks of direction and the width of a space that does not break say nothing to a reader.
fn plain(text: &str) -> String {
    text.replace(['\u{200e}', '\u{200f}', '\u{61c}'], "").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

fn localizer(code: &str) -> Localizer {
    let locale = Locale::new(code).expect("the tag is one");
    localizers(&[locale], &[vec![]], &[]).value.remove(0)
}

/// What we write for a case of the table.
fn written(localizer: &Localizer, case: &str) -> String {
    let words: Vec<&str> = case.split(' ').collect();
    let day = |text: &str| text.parse::<Date>().expect("it is a day");
    match words.as_slice() {
        ["number", number] => localizer.number(number.parse().expect("it is a number")),
        ["percent", share] => localizer.percent(share.parse().expect("it is a number")),
        ["date", style, of] => localizer.date(day(of), named(style)),
        ["range", from, to] => localizer.date_range(day(from), day(to)),
        ["time", at] => localizer.time(format!("{at}:00").parse::<Time>().expect("it is a time")),
        ["and", items @ ..] => localizer.list_and(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>()),
        ["or", items @ ..] => localizer.list_or(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>()),
        other => panic!("{other:?}"),
    }
}

fn named(style: &str) -> DateStyle {
    match style {
        "short" => DateStyle::Short,
        "medium" => DateStyle::Medium,
        "long" => DateStyle::Long,
        _ => DateStyle::Full,
    }
}
