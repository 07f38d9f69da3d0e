//! From views to bytes. Each renderer is a pure function of a view and of the theme.

pub mod brand;
pub mod calendar;
pub mod feed;
pub mod hosting;
pub mod html;
pub mod mark;
pub mod offline;
pub mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(not(feature = "pdf"))]
#[path = "render/no_pdf.rs"]
pub mod pdf;
pub mod search;
pub mod sitemap;
pub mod squeeze;
pub mod theme;
