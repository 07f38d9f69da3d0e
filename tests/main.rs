//! The one integration-test binary: a second would link Typst a second time.

#![expect(clippy::disallowed_methods, reason = "tests set up folders and run programs")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "in a test, a panic is how a failure is told")]
#![expect(unreachable_pub, reason = "what the harness offers to the other files")]

mod harness;
mod published;

mod answers;
mod arabic;
mod bad_input;
mod browser;
mod commands;
mod determinism;
mod diagnostics;
#[cfg(feature = "pdf")]
mod fields;
mod html;
mod marks;
#[cfg(feature = "pdf")]
mod pdf;
mod pseudo;
mod site;
mod tidy;
mod translating;
