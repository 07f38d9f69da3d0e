//! The preview, from outside: a program that is started on a project, raw sockets, and files that change.

#[path = "serve/edits.rs"]
mod edits;
#[path = "serve/life.rs"]
mod life;
#[path = "serve/safe.rs"]
mod safe;
#[path = "serve/server.rs"]
pub mod server;
#[path = "serve/survival.rs"]
mod survival;
