//! A process as a picture: one column of nodes, read from the top, with ways that jump at its sides.
//!
//! Every measure is a number here and every colour a class of the theme, so the picture scales,
//! prints and follows light and dark. Under `rtl` the sides are mirrored. The list beneath says the
//! same in words; the picture is one image to assistive technology.

use super::Writer;
use crate::view::process::{EdgeView, NodeView, ProcessView};

/// The width of the picture in its own units.
const WIDTH: f32 = 640.0;
/// The column of nodes.
const NODE_WIDTH: f32 = 400.0;
const NODE_X: f32 = 120.0;
/// The height of a line of text, and what stands above and below the lines of a node.
const LINE: f32 = 24.0;
const PADDING: f32 = 16.0;
/// The space between two nodes, where the arrow is.
const GAP: f32 = 36.0;
/// How far the innermost way at a side lies from the column, and the next one from it.
const LANE: f32 = 26.0;
/// How many characters fit into a line: at the theme's 18 units a character is some 9 wide.
const COLUMNS: usize = 40;

/// A node with its place.
struct Box<'a> {
    node: &'a NodeView,
    lines: Vec<String>,
    top: f32,
    height: f32,
}

impl Box<'_> {
    fn middle(&self) -> f32 {
        self.top + self.height / 2.0
    }

    fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

impl Writer<'_, '_> {
    /// Draws the process; `id` is that of its figure.
    pub(super) fn diagram(&mut self, process: &ProcessView, id: &str) {
        let boxes = layout(process);
        let height = boxes.last().map_or(0.0, |last| last.bottom() + 4.0);
        self.raw(&format!(
            "<svg class=\"process-diagram\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-title\">\n"
        ));
        self.raw(&format!("<title id=\"{id}-title\">"));
        self.text(&process.title);
        self.raw("</title>\n");
        self.raw(&format!(
            "<defs><marker id=\"{id}-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" \
             orient=\"auto\"><path class=\"arrow\" d=\"M0 0 10 5 0 10z\"/></marker></defs>\n"
        ));
        let picture = Picture { boxes: &boxes, process, arrow: format!("{id}-arrow"), mirrored: process.dir == "rtl" };
        self.ways(&picture);
        for one in &boxes {
            self.node(one);
        }
        self.raw("</svg>\n");
    }

    fn ways(&mut self, picture: &Picture<'_>) {
        let mut lanes = (0, 0);
        for (from, node) in picture.process.nodes.iter().enumerate() {
            for edge in &node.edges {
                if edge.to == from + 1 {
                    self.straight(picture, from, edge);
                } else if edge.to <= from {
                    lanes.0 += 1;
                    self.jump(picture, from, edge, Side::Back(lanes.0));
                } else {
                    lanes.1 += 1;
                    self.jump(picture, from, edge, Side::Ahead(lanes.1));
                }
            }
        }
    }

    /// A way to the following node.
    fn straight(&mut self, picture: &Picture<'_>, from: usize, edge: &EdgeView) {
        let (x, top, bottom) = (WIDTH / 2.0, picture.boxes[from].bottom(), picture.boxes[edge.to].top);
        self.raw(&format!(
            "<path class=\"edge edge-{}\" d=\"M{x} {top}V{}\" marker-end=\"url(#{})\"/>\n",
            edge.kind,
            bottom - 2.0,
            picture.arrow
        ));
        self.answer(picture, edge, x + 12.0, (top + bottom) / 2.0 + 5.0, "start");
    }

    /// A way past other nodes: back on one side, ahead on the other.
    fn jump(&mut self, picture: &Picture<'_>, from: usize, edge: &EdgeView, side: Side) {
        let (lane, is_back) = match side {
            Side::Back(lane) => (lane, true),
            Side::Ahead(lane) => (lane, false),
        };
        // Back is at the side where a line of text begins.
        let at_left = is_back != picture.mirrored;
        let (sign, edge_x) = if at_left { (-1.0, NODE_X) } else { (1.0, NODE_X + NODE_WIDTH) };
        let out = edge_x + sign * (14.0 + LANE * (((lane - 1) % 4) as f32 + 1.0) - LANE / 2.0);
        let (start, end) = (picture.boxes[from].middle(), picture.boxes[edge.to].middle());
        // The arrow enters below the middle when it comes from below, so that two ways stay apart.
        let end = if is_back { end + 6.0 } else { end - 6.0 };
        let bend = sign * 10.0;
        let turn = if end < start { -10.0 } else { 10.0 };
        self.raw(&format!(
            "<path class=\"edge edge-{kind}\" d=\"M{edge_x} {start}H{}q{bend} 0 {bend} {turn}V{}q0 {turn} {} {turn}H{}\" marker-end=\"url(#{})\"/>\n",
            out - bend,
            end - turn,
            -bend,
            edge_x + sign * 2.0,
            picture.arrow,
            kind = edge.kind,
        ));
        let anchor = if at_left { "end" } else { "start" };
        self.answer(picture, edge, edge_x + sign * 8.0, start - 8.0, anchor);
    }

    /// Yes or no beside the way that an answer takes.
    fn answer(&mut self, picture: &Picture<'_>, edge: &EdgeView, x: f32, y: f32, anchor: &str) {
        let (yes, no) = &picture.process.answers;
        let word = match edge.kind {
            "yes" => yes,
            "no" => no,
            _ => return,
        };
        // In a right-to-left picture `start` is the right side of the text.
        let anchor = match (anchor, picture.mirrored) {
            ("start", true) => "end",
            ("end", true) => "start",
            (anchor, _) => anchor,
        };
        self.raw(&format!("<text class=\"answer\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">"));
        self.text(word);
        self.raw("</text>\n");
    }

    fn node(&mut self, one: &Box<'_>) {
        let (kind, top, height) = (one.node.kind, one.top, one.height);
        let (left, right, middle) = (NODE_X, NODE_X + NODE_WIDTH, one.middle());
        self.raw(&format!("<g class=\"node {kind}\">"));
        if kind == "decision" {
            // A hexagon: as plain as a diamond, and it leaves room for words.
            self.raw(&format!(
                "<path d=\"M{left} {middle}l24 {}H{}L{right} {middle}l-24 {}H{}z\"/>",
                -height / 2.0,
                right - 24.0,
                height / 2.0,
                left + 24.0
            ));
        } else {
            let radius = match kind {
                "event" | "outcome" => height.min(56.0) / 2.0,
                _ => 8.0,
            };
            self.raw(&format!(
                "<rect x=\"{left}\" y=\"{top}\" width=\"{NODE_WIDTH}\" height=\"{height}\" rx=\"{radius}\"/>"
            ));
        }
        let first = top + PADDING + 18.0;
        for (index, line) in one.lines.iter().enumerate() {
            let y = first + LINE * index as f32;
            self.raw(&format!("<text x=\"{}\" y=\"{y}\" text-anchor=\"middle\">", WIDTH / 2.0));
            self.text(line);
            self.raw("</text>");
        }
        self.raw("</g>\n");
    }
}

/// A picture that is being drawn.
struct Picture<'a> {
    boxes: &'a [Box<'a>],
    process: &'a ProcessView,
    /// The id of the arrow's head.
    arrow: String,
    mirrored: bool,
}

/// Which side of the column a way takes, and which of its lanes, from 1.
enum Side {
    Back(usize),
    Ahead(usize),
}

fn layout(process: &ProcessView) -> Vec<Box<'_>> {
    let mut top = 4.0;
    let mut boxes = Vec::with_capacity(process.nodes.len());
    for node in &process.nodes {
        let lines = wrap(&node.label);
        let height = PADDING * 2.0 + LINE * lines.len() as f32;
        boxes.push(Box { node, lines, top, height });
        top += height + GAP;
    }
    boxes
}

/// Breaks a label into lines at its spaces.
fn wrap(label: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in label.split_whitespace() {
        let line = lines.last_mut().expect("there is a line from the start");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > COLUMNS {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_break_at_spaces() {
        let lines = wrap("Yhteistyö päättyy, ja tiedätte, mitä siitä jäi käteen");
        assert_eq!(lines, ["Yhteistyö päättyy, ja tiedätte, mitä", "siitä jäi käteen"]);
        assert_eq!(wrap("").len(), 1);
    }
}
