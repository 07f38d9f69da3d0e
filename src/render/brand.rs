//! The stylesheet with a site's own colours. It comes after the theme's, in the same layer.

use crate::config::branding::{Palette, Scheme};

/// The stylesheet: the names are those of `tokens` in the theme's.
pub fn stylesheet(palette: &Palette) -> String {
    let (light, dark) = (variables(&palette.light), variables(&palette.dark));
    let by_day: String = light.iter().map(|(name, value)| format!("  --{name}: {value};\n")).collect();
    let both: String = std::iter::zip(&light, &dark)
        .map(|((name, day), (_, night))| format!("    --{name}: light-dark({day}, {night});\n"))
        .collect();
    let glow = palette.glow;
    format!(
        "@layer tokens {{\n:root {{\n{by_day}  --glow: {glow};\n}}\n\
         @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {{\n  :root {{\n{both}  }}\n}}\n}}\n"
    )
}

fn variables(scheme: &Scheme) -> [(&'static str, String); 9] {
    [
        ("primary", scheme.primary),
        ("accent", scheme.accent),
        ("band", scheme.band),
        ("on-primary", scheme.on_primary),
        ("paper", scheme.paper),
        ("surface", scheme.surface),
        ("line", scheme.line),
        ("edge", scheme.edge),
        ("muted", scheme.muted),
    ]
    .map(|(name, colour)| (name, colour.to_string()))
}
