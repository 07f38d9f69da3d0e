//! The colours of a site: one is enough, and the others follow.

use super::colour::{Colour, Oklch};
use crate::diagnostic::Diagnostic;
use crate::table::Located;

/// What text has to have (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// What is aimed at where we choose (1.4.6).
const GOOD: f64 = 7.0;

/// The theme's light ground; also what is written with on dark ones.
const PAPER: Colour = Colour([0xfb, 0xfa, 0xf6]);

/// The lightness and the chroma of the theme's tinted surfaces, by day and by night.
const TINTS: [(f64, f64); 2] = [(0.945, 0.017), (0.285, 0.03)];

/// The colours that an organiser has written down.
#[derive(Debug, Default)]
pub(super) struct Wish {
    pub(super) colour: Option<Located<Colour>>,
    pub(super) colour_dark: Option<Located<Colour>>,
    pub(super) accent: Option<Located<Colour>>,
    pub(super) accent_dark: Option<Located<Colour>>,
}

/// The colours of a site, for both schemes.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Palette {
    /// By day, and on paper.
    pub light: Scheme,
    /// By night.
    pub dark: Scheme,
    /// What lies behind the head of the home page and the foot of every page, in both schemes.
    pub band: Colour,
    /// What calls to act on the band.
    pub glow: Colour,
}

/// The colours of one scheme, by what the theme calls them.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Scheme {
    /// What leads and is clicked.
    pub primary: Colour,
    /// What points out.
    pub accent: Colour,
    /// What is written with on `primary`.
    pub on_primary: Colour,
    /// The ground of the page.
    pub paper: Colour,
    /// The ground of cards.
    pub surface: Colour,
    /// Hairlines.
    pub line: Colour,
    /// The edges of fields and buttons.
    pub edge: Colour,
    /// What is said beside.
    pub muted: Colour,
}

/// The theme's own two colours, where only the other is given.
const THEME: [Colour; 2] = [Colour([0x0f, 0x4c, 0x4a]), Colour([0xa9, 0x4a, 0x24])];

/// The palette that comes of what was written; `None` where nothing was.
///
/// # Diagnostics
/// `config::contrast` where one cannot be read in its place. The nearest that can is used then.
pub(super) fn choose(wish: &Wish, report: &mut dyn FnMut(Diagnostic)) -> Option<Palette> {
    let wishes = [&wish.colour, &wish.colour_dark, &wish.accent, &wish.accent_dark];
    if wishes.iter().all(|wish| wish.is_none()) {
        return None;
    }
    let written = |wish: &Option<Located<Colour>>| wish.as_ref().map(|found| found.value);
    let colour = written(&wish.colour).unwrap_or(THEME[0]);
    let accent = written(&wish.accent).unwrap_or(THEME[1]);
    let mut checked =
        |found: &Option<Located<Colour>>, key, derived: Colour, grounds: &dyn Fn(Colour) -> Vec<Colour>| {
            let value = written(found).unwrap_or(derived);
            let near = value.readable_on(&grounds(value), LEAST);
            if let Some(found) = found.as_ref().filter(|_| near != value) {
                report(fault(found, key, &grounds(value), near));
            }
            near
        };
    let light_grounds = |own: Colour| vec![PAPER, tint(own, TINTS[0])];
    let primary = checked(&wish.colour, "colour", colour, &light_grounds);
    let second = checked(&wish.accent, "accent", accent, &light_grounds);
    let night = night(primary);
    let dark_grounds = |own: Colour| vec![night.paper, night.surface, tint(own, TINTS[1])];
    let bright = |own: Colour| own.readable_on(&dark_grounds(own), GOOD);
    let primary_dark = checked(&wish.colour_dark, "colour_dark", bright(primary), &dark_grounds);
    let second_dark = checked(&wish.accent_dark, "accent_dark", bright(second), &dark_grounds);
    let glow = second_dark.readable_on(&[primary], LEAST);
    Some(Palette {
        light: Scheme { primary, accent: second, ..day() },
        dark: Scheme { primary: primary_dark, accent: second_dark, ..night },
        band: primary,
        glow,
    })
}

/// A surface in the hue of a colour.
fn tint(own: Colour, (lightness, chroma): (f64, f64)) -> Colour {
    Colour::from(Oklch { lightness, chroma, hue: Oklch::from(own).hue })
}

fn fault(found: &Located<Colour>, key: &str, grounds: &[Colour], near: Colour) -> Diagnostic {
    let ratio = found.value.contrast_to_all(grounds);
    Diagnostic::error("config::contrast", found.span.clone())
        .with("key", key)
        .with("value", found.value.to_string())
        // Cut off rather than rounded: 4.49 is not 4.5.
        .with("ratio", format!("{:.2}", (ratio * 100.0).floor() / 100.0))
        .with("nearest", near.to_string())
        .with("ground", if key.ends_with("_dark") { "dark" } else { "light" })
}

/// What is the same by day whatever the colours are.
fn day() -> Scheme {
    let [red, green, blue] = [0x4f, 0x5e, 0x5b];
    Scheme {
        primary: THEME[0],
        accent: THEME[1],
        on_primary: PAPER,
        paper: PAPER,
        surface: Colour([255; 3]),
        line: Colour([0xdd, 0xd7, 0xc8]),
        edge: Colour([0x74, 0x80, 0x7d]),
        muted: Colour([red, green, blue]),
    }
}

/// The grounds by night have the hue of the colour that leads.
fn night(primary: Colour) -> Scheme {
    let hue = |lightness: f64, chroma: f64| Colour::from(Oklch::from(primary).muted(chroma).with_lightness(lightness));
    Scheme {
        on_primary: hue(0.24, 0.03),
        paper: hue(0.23, 0.02),
        surface: hue(0.275, 0.025),
        line: hue(0.38, 0.03),
        edge: hue(0.64, 0.03),
        muted: hue(0.78, 0.02),
        ..day()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    fn located(colour: &str) -> Option<Located<Colour>> {
        Some(Located { value: Colour::parse(colour).unwrap(), span: Span::file(&"sitegen.toml".into()) })
    }

    /// A palette, and the codes and nearest colours of what was reported.
    fn chosen(wish: &Wish) -> (Palette, Vec<String>) {
        let mut found = Vec::new();
        let palette = choose(wish, &mut |fault| found.push(format!("{fault:?}"))).unwrap();
        (palette, found)
    }

    #[test]
    fn one_colour_is_enough_and_all_that_follows_can_be_read() {
        for colour in ["#5b2a86", "#0b5cad", "#7a1f1f", "#1f1f1f", "#00574b"] {
            let (palette, found) = chosen(&Wish { colour: located(colour), ..Wish::default() });
            assert_eq!(found, Vec::<String>::new(), "{colour}");
            assert_eq!(palette.band.to_string(), colour);
            assert!(PAPER.contrast(palette.band) >= LEAST && palette.glow.contrast(palette.band) >= LEAST, "{colour}");
            for scheme in [&palette.light, &palette.dark] {
                assert!(scheme.on_primary.contrast(scheme.primary) >= LEAST, "{colour}: {scheme:?}");
                for text in [scheme.primary, scheme.accent, scheme.muted] {
                    assert!(text.contrast(scheme.paper) >= LEAST, "{colour}: {text} on {scheme:?}");
                    assert!(text.contrast(scheme.surface) >= LEAST, "{colour}: {text} on {scheme:?}");
                }
                assert!(scheme.edge.contrast(scheme.paper) >= 3.0, "{colour}: {scheme:?}");
            }
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_told_with_the_nearest_that_can() {
        let (palette, found) = chosen(&Wish { colour: located("#f2b705"), ..Wish::default() });
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("config::contrast") && found[0].contains("1.54"), "{found:?}");
        assert!(found[0].contains(&palette.light.primary.to_string()), "{found:?}");
    }

    #[test]
    fn without_a_wish_the_theme_keeps_its_own() {
        assert_eq!(choose(&Wish::default(), &mut |_| {}), None);
    }
}
