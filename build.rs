//! Compiles the bundled files in: the theme, the words of the interface, the starter programme.

#![expect(clippy::disallowed_methods, reason = "a build script reads the files that are compiled in")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What `src/source/builtin.rs` reaches, relative to the project's root.
const BUNDLED: [&str; 7] = ["content", "i18n", "presets", "themes/guide", "static", "vocabularies", "sitegen.toml"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    for name in BUNDLED {
        let path = root.join(name);
        // Cargo takes a path that does not exist for a change, and would compile everything each time.
        if path.exists() {
            println!("cargo::rerun-if-changed={name}");
        }
        collect(&path, &mut files)?;
    }
    files.sort();
    let mut table = String::from("&[\n");
    for file in &files {
        let path = file.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        let absolute = file.to_string_lossy();
        writeln!(table, "    Builtin {{ path: {path:?}, bytes: include_bytes!({absolute:?}) }},").expect("memory");
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("builtin.rs"), table)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    }
    Ok(())
}
