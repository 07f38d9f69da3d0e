//! A process as a picture: boxes in one column, with ways that jump at its sides ([`layout`]).
//!
//! Every measure is a number here and every colour a class of the theme, so the picture scales,
//! prints and follows light and dark; it grows with the reader's letters. Under `rtl` the sides are
//! mirrored. A step that has a page of its own leads there. The list beside it says the same in words.

mod layout;
mod letters;

use std::fmt::Write as _;

use super::Writer;
use crate::view::process::{NodeView, ProcessView};
use layout::{Box, LINE, SIZE, Way};

/// How round the corners of ways are.
const BEND: f32 = 8.0;

impl Writer<'_, '_> {
    /// Draws the process; `id` is that of its figure.
    pub(super) fn diagram(&mut self, process: &ProcessView, id: &str) {
        let picture = layout::lay_out(process);
        let (width, height) = (picture.width, picture.height);
        let marked = format!("{id}-arrow");
        self.raw(&format!(
            "<svg class=\"process-diagram\" viewBox=\"0 0 {width} {height}\" width=\"{:.2}em\" role=\"group\" aria-labelledby=\"{id}-title\">\n",
            width / SIZE
        ));
        self.raw(&format!("<title id=\"{id}-title\">"));
        self.text(&process.title);
        self.raw("</title>\n");
        self.raw(&format!(
            "<defs><marker id=\"{marked}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" \
             orient=\"auto\"><path class=\"arrow\" d=\"M0 0 10 5 0 10z\"/></marker></defs>\n"
        ));
        for way in &picture.ways {
            self.way(way, &marked);
        }
        for (index, (one, node)) in picture.boxes.iter().zip(&process.nodes).enumerate() {
            self.node(one, node, index + 1);
        }
        self.raw("</svg>\n");
    }

    /// A way and the answer that takes it.
    fn way(&mut self, way: &Way, arrow: &str) {
        let path = path(&way.points);
        self.raw(&format!("<path class=\"edge edge-{}\" d=\"{path}\" marker-end=\"url(#{arrow})\"/>\n", way.kind));
        if let Some(answer) = &way.answer {
            self.raw(&format!("<text class=\"answer\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">", answer.x, answer.y));
            self.text(&answer.text);
            self.raw("</text>\n");
        }
    }

    /// A box with its number and its text; a link where there is a page that tells more.
    fn node(&mut self, one: &Box, node: &NodeView, number: usize) {
        match &node.page {
            Some(page) => {
                self.raw("<a");
                self.attribute("class", &format!("node {}", node.kind));
                self.attribute("href", &page.url);
                self.raw(">");
            }
            None => self.raw(&format!("<g class=\"node {}\">", node.kind)),
        }
        self.raw(&format!("<path d=\"{}\"/>", outline(one, node.kind)));
        let middle = one.top + one.height / 2.0;
        let x = one.number_x;
        self.raw(&format!(
            "<text class=\"number\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{number}</text>",
            middle + 5.5
        ));
        let first = middle - LINE * (one.lines.len() as f32 - 1.0) / 2.0 + 5.5;
        self.raw("<text>");
        for (index, line) in one.lines.iter().enumerate() {
            self.raw(&format!("<tspan x=\"{}\" y=\"{}\">", one.text_x, first + LINE * index as f32));
            self.text(line);
            // Read aloud, lines are words apart; a part of a word goes on.
            self.raw(if index + 1 == one.lines.len() { "</tspan>" } else { "</tspan> " });
        }
        self.raw(if node.page.is_some() { "</text></a>\n" } else { "</text></g>\n" });
    }
}

/// The outline of a box: a decision is a hexagon, which is as plain as a diamond and leaves room for
/// words; what takes place and what ends is round.
fn outline(one: &Box, kind: &str) -> String {
    let (left, top, width, height) = (one.left, one.top, one.width, one.height);
    if kind == "decision" {
        let tip = 16.0;
        let half = height / 2.0;
        return format!(
            "M{left} {}l{tip} -{half}h{}l{tip} {half}-{tip} {half}h-{}z",
            top + half,
            width - 2.0 * tip,
            width - 2.0 * tip
        );
    }
    let round = match kind {
        "event" | "outcome" => height.min(52.0) / 2.0,
        _ => 8.0,
    };
    let (across, along) = (width - 2.0 * round, height - 2.0 * round);
    let corner = |x: f32, y: f32| format!("a{round} {round} 0 0 1 {x} {y}");
    format!(
        "M{} {top}h{across}{}v{along}{}h-{across}{}v-{along}{}z",
        left + round,
        corner(round, round),
        corner(-round, round),
        corner(-round, -round),
        corner(round, -round)
    )
}

/// A line through points, with its corners rounded as far as the stretches between them allow.
fn path(points: &[(f32, f32)]) -> String {
    let mut out = String::new();
    let far = |from: (f32, f32), to: (f32, f32)| (to.0 - from.0).abs() + (to.1 - from.1).abs();
    let toward = |from: (f32, f32), to: (f32, f32), by: f32| {
        let step = |from: f32, to: f32| from + (to - from).clamp(-by, by);
        (step(from.0, to.0), step(from.1, to.1))
    };
    for (index, point) in points.iter().copied().enumerate() {
        let (x, y) = point;
        // Writing into a text cannot fail.
        let _ = match (index, points.get(index + 1)) {
            (0, _) => write!(out, "M{x} {y}"),
            (_, None) => write!(out, "L{x} {y}"),
            (_, Some(next)) => {
                let bend = BEND.min(far(points[index - 1], point) / 2.0).min(far(point, *next) / 2.0);
                let (from, to) = (toward(point, points[index - 1], bend), toward(point, *next, bend));
                write!(out, "L{} {}Q{x} {y} {} {}", from.0, from.1, to.0, to.1)
            }
        };
    }
    out
}

#[cfg(test)]
mod corners {
    use super::path;

    #[test]
    fn corners_are_round_where_there_is_room() {
        assert_eq!(path(&[(0.0, 0.0), (0.0, 30.0)]), "M0 0L0 30");
        assert_eq!(path(&[(0.0, 0.0), (30.0, 0.0), (30.0, 10.0)]), "M0 0L25 0Q30 0 30 5L30 10");
    }
}
