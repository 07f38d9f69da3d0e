//! # sitegen
//!
//! One set of Markdown files in several languages becomes everything that a mentoring programme
//! hands out: an accessible website, a workbook to print, agreements to sign.
//!
//! ## One straight pipeline
//!
//! ```text
//! disk ─load→ Sources ─parse→ Documents ─join→ Programme ─plan→ Plan ─make→ Views ─render→ OutputTree ─┬→ write  (build)
//!                                                                          web · print                 ├→ memory (serve)
//!                       every arrow may add Diagnostics ─→ report (human · json · github · overlay)    └→ drop   (check)
//! ```
//!
//! [`compile::compile`] is the product: a snapshot of files in, a tree of files out, and everything
//! that is wrong, all at once. The commands in [`cli`] are thin ends of that one function. It has
//! no hidden inputs: the clock, the environment and the file system are read at the edges and travel
//! in [`source::Sources`], so the same sources give the same bytes on any machine.
//!
//! 1. [`source`]: [`source::disk`] reads the project's files, and nothing beyond them. The theme
//!    `guide` and the words of the interface are compiled in and serve where the project has none.
//! 2. [`config`]: `sitegen.toml` becomes a [`config::Config`], and `theme.toml` tells which themes the site’s own
//!    extends; [`table`] reads TOML with a place for every fault, here and in front matter.
//! 3. [`content`]: each page becomes front matter, typed by its kind, and, when someone asks for its text, a
//!    [`content::document::Document`]: a tree of text beside lists of what it refers to. So the first page of a
//!    preview need not wait for the texts of the others, and a build lets go of each when it is drawn and checked.
//!    Our own blocks (forms, processes, …) share one grammar. Beside it, [`i18n`] holds the words of each
//!    language, with Fluent's grammar and the CLDR's forms. [`pseudo`] makes text look foreign, for languages that
//!    show what was not translated.
//! 4. [`model`]: pages are joined across languages and held against each other. The source page owns
//!    the facts, a translation its words. Beside it, [`answers`] holds what people write into a form
//!    against the form, and passes it on to the web page, the PDF and tools; [`po`] hands
//!    pages to those who translate them, and takes them back.
//! 5. [`plan`]: which files there will be, at which addresses, as one list.
//! 6. [`view`]: what a template may see. Texts are evaluated, links are URLs, lists are cards.
//! 7. [`render`]: HTML and print draw the same tree; the theme's templates draw the page around it. What was drawn
//!    is read again for the index of the search.
//! 8. [`check`] looks at how it is written: structure, typography and words of translations,
//!    and the words of the interface.
//! 9. [`output`]: the site is built beside the old one and swapped in whole.
//! 10. [`report`] words what was found, in Finnish or English, for people and for programs.
//!
//! The preview, [`serve`], shows the site in a browser while its sources change. It holds the same
//! compilation warm ([`compile::warm`]), watches the files, and lies between `report` and `cli`.
//!
//! A module imports only from those before it in this list (tested in `tests/tidy.rs`).
//! [`diagnostic`] is at the ground of all: faults are data, steps go on after the first, and every
//! fault has a place.
//!
//! ## What each does not know
//!
//! Content does not know addresses; the model does not know of files to be made; views do not know
//! how they are drawn; renderers do not know the model. Nothing but [`source::disk`] reads a
//! project, nothing but [`output::write`] writes a site, nothing but [`serve`] listens to the network, and
//! nothing at all reaches out for it.

pub mod answers;
pub mod check;
pub mod cli;
pub mod compile;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod i18n;
pub mod model;
pub mod output;
pub mod plan;
pub mod po;
pub mod pseudo;
pub mod render;
pub mod report;
pub mod serve;
pub mod source;
pub mod table;
pub mod view;
