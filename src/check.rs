//! Rules over what people have written: nothing here is needed to make the site, all of it to make it well.

pub mod ftl;
pub mod pages;
pub mod status;
