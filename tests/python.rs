//! Programs in Python that are not ours, or ask libraries that are not: `tests/tools/*.py`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::published::{fetched_tool, root};

/// What `tests/tools/<script>` prints, given these words and files.
pub fn python(script: &str, words: &[&str], files: &[PathBuf]) -> Value {
    python_of(script, words, files, &Value::Null)
}

/// The same, with something to read from standard input.
pub fn python_of(script: &str, words: &[&str], files: &[PathBuf], input: &Value) -> Value {
    let mut command = Command::new(fetched_tool("python/bin/python"));
    command.arg(root().join("tests/tools").join(script)).args(words).args(files);
    told(command, input)
}

/// What a program prints as JSON.
pub fn told(mut command: Command, input: &Value) -> Value {
    let program = command.get_program().to_owned();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    child.stdin.take().expect("it is a pipe").write_all(input.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().expect("it was started");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", program.display());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{}: {error}: {errors}", program.display()))
}

/// By what the tools call a file in what they print.
pub fn key(path: &Path) -> &str {
    path.to_str().expect("its name is text")
}
