//! Findings for writers and translators that need more than one layer to be seen.

pub mod ftl;
