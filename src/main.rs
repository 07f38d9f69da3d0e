//! The program: parse, run, exit code.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Pages are made of many short-lived strings, on all threads at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    sitegen::cli::main()
}
