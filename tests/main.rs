//! The one integration-test binary: a second would link Typst a second time.

mod harness;

mod bad_input;
mod commands;
mod determinism;
mod site;
