//! The programs that are not ours and look at PDFs: pypdf, page-validation, `PDFium`, pdf.js, poppler.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sitegen::render::pdf::{FieldValue, read};

use crate::published::root;
pub use crate::python::{key, python, python_of, told};

/// What `tests/browser/pdfjs.mjs` prints.
pub fn pdfjs(task: &str, folder: &Path, files: &[PathBuf]) -> Value {
    let stories = root().join("tests/browser");
    for package in ["pdfjs-dist", "playwright-core"] {
        let is_there = stories.join("node_modules").join(package).exists();
        assert!(is_there, "there is no {package}. Run `sh tests/run` once: it fetches what the tests need");
    }
    let mut command = Command::new("node");
    command.arg("pdfjs.mjs").arg(task).arg(folder).args(files).current_dir(&stories);
    told(command, &Value::Null)
}

/// What page-validation finds in each of the files, a line each.
pub fn failures(files: &[PathBuf]) -> Vec<String> {
    let found = python("fields.py", &["failures"], files);
    let lines = |path: &PathBuf| found[key(path)].as_array().expect("a list").clone();
    files
        .iter()
        .flat_map(|path| lines(path).into_iter().map(move |line| format!("{}: {line}", path.display())))
        .collect()
}

/// The answers in a PDF by the names of their fields, as `form data` reads them.
pub fn answers(file: &Path) -> BTreeMap<String, String> {
    let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let filled = read(&bytes).unwrap_or_else(|error| panic!("{}: {error:?}", file.display()));
    let answered = filled.fields.into_iter().filter(|(_, value)| *value != FieldValue::Empty);
    answered.map(|(name, value)| (name, same_ends(value.as_str()))).collect()
}

/// The answers that a program says it has given, without its own way of ending a line.
pub fn given(told: &Value) -> BTreeMap<String, String> {
    let pairs = told.as_object().expect("names and values");
    let value = |value: &Value| same_ends(value.as_str().expect("a text")).trim_start_matches('/').to_owned();
    pairs.iter().map(|(name, text)| (name.clone(), value(text))).collect()
}

fn same_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// A page as a viewer draws it: shades of grey, two pixels a point.
pub struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Reads a picture in the format PGM.
    pub fn read(file: &Path) -> Self {
        let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut words = bytes.split(u8::is_ascii_whitespace);
        let mut word = || std::str::from_utf8(words.next().unwrap_or_default()).unwrap_or_default().to_owned();
        let head = [word(), word(), word(), word()];
        let length: usize = head.iter().map(|word| word.len() + 1).sum();
        assert_eq!((head[0].as_str(), head[3].as_str()), ("P5", "255"), "{}", file.display());
        Self { width: head[1].parse().unwrap(), pixels: bytes[length..].to_vec() }
    }

    /// How many pixels within a rectangle of the page are much darker than in `paper`. The rectangle is
    /// left, bottom, right, top, in points from below.
    pub fn darker(&self, paper: &Self, [left, bottom, right, top]: [f64; 4]) -> usize {
        assert_eq!((self.width, self.pixels.len()), (paper.width, paper.pixels.len()), "the pages are of one size");
        let height = self.pixels.len() / self.width;
        let row = |y: f64| height.saturating_sub((y * 2.0).round() as usize);
        let across = (left * 2.0).round() as usize..(right * 2.0).round() as usize;
        let places = (row(top)..row(bottom)).flat_map(|row| across.clone().map(move |x| row * self.width + x));
        places.filter(|&at| u16::from(self.pixels[at]) + 60 < u16::from(paper.pixels[at])).count()
    }
}
