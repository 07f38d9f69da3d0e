//! The stylesheet with a site's own colours. It comes after the theme's, in the same layer.

use crate::config::branding::{Palette, Scheme};

/// The stylesheet: the names are those of `tokens` in the theme's.
pub fn stylesheet(palette: &Palette) -> String {
    let both = std::iter::zip(variables(&palette.light), variables(&palette.dark));
    let both: String =
        both.map(|((name, day), (_, night))| format!("  --{name}: light-dark({day}, {night});\n")).collect();
    let (band, glow) = (palette.band, palette.glow);
    format!("@layer tokens {{\n:root {{\n{both}  --band: {band};\n  --glow: {glow};\n}}\n}}\n")
}

fn variables(scheme: &Scheme) -> [(&'static str, String); 8] {
    [
        ("primary", scheme.primary),
        ("accent", scheme.accent),
        ("on-primary", scheme.on_primary),
        ("paper", scheme.paper),
        ("surface", scheme.surface),
        ("line", scheme.line),
        ("edge", scheme.edge),
        ("muted", scheme.muted),
    ]
    .map(|(name, colour)| (name, colour.to_string()))
}
