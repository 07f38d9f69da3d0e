//! Pages as gettext PO files, for tools and agencies that translate them, and back.
//!
//! An entry is a section of a page, or a text of its front matter. Its context says which
//! (`roles/mentor#tasks`, `roles/mentor#_head/title`), its id is the source's Markdown, its text that of the
//! translation. `unit` takes a page apart into such pieces and puts them into its translation; all that is
//! not a piece, and every piece that is the same, stays as it is, byte by byte.
//!
//! `file` reads and writes PO by itself. The crate `polib` was tried: it neither keeps the previous source
//! (`#|`) nor says where in the file an entry stands, and both are what translators are told by.

pub mod entries;
pub mod file;
pub mod structure;
pub mod unit;
