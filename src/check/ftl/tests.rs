//! Stories of single checks.
