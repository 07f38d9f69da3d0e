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
mod exchange;
#[cfg(feature = "pdf")]
mod fields;
mod finder;
mod ftl;
mod html;
mod init;
mod intl;
mod lawful;
mod look;
mod marks;
mod new;
mod outputs;
#[cfg(feature = "pdf")]
mod paper;
#[cfg(feature = "pdf")]
mod pdf;
mod po;
mod programmes;
mod pseudo;
mod python;
mod reference;
mod schema;
mod search;
mod seasons;
mod serve;
mod side_by_side;
mod site;
mod status;
mod theming;
mod tidy;
#[cfg(feature = "pdf")]
mod tools;
mod translating;
mod translations;
mod tutorials;
#[cfg(feature = "pdf")]
mod viewers;
mod warm;
mod web_forms;
mod weight;
