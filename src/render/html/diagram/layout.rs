//! Where everything of a process stands: boxes in one column, read from the top; ways that jump over
//! others at its sides, back at the start of the line and ahead at its end.
//!
//! Nothing overlaps, whatever the graph: each box is as high as its text and its ways ask for, each way
//! has a place of its own where it leaves and where it arrives, and a lane of its own wherever it
//! runs beside another. Measures are in units of which a line of text takes 21.

use super::letters;
use crate::view::process::ProcessView;

/// The size of text, and the distance of lines.
pub(super) const SIZE: f32 = 16.0;
pub(super) const LINE: f32 = 21.0;
/// The width of a box, and what its text leaves free at the sides: the number stands at the start.
const BOX: f32 = 300.0;
const START: f32 = 46.0;
const END: f32 = 24.0;
/// Above and below the text of a box.
const PADDING: f32 = 14.0;
/// Between two boxes: room for an arrow, and for the answer beside it.
const GAP: f32 = 36.0;
/// From one way to the next where they leave a box, and from lane to lane.
const PORT: f32 = 24.0;
const LANE: f32 = 18.0;
/// From a box to its first lane, where no answer has to stand there.
const STUB: f32 = 22.0;
/// Around the whole.
const MARGIN: f32 = 4.0;
/// The size of an answer.
pub(super) const ANSWER: f32 = 14.0;

/// A picture, ready to be drawn.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: f32,
    pub(super) height: f32,
    /// One a node.
    pub(super) boxes: Vec<Box>,
    pub(super) ways: Vec<Way>,
}

/// A node with its place.
#[derive(Debug)]
pub(super) struct Box {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) lines: Vec<String>,
    /// The start of its lines: the left of the text, or the right where text runs from right to left.
    pub(super) text_x: f32,
    /// The middle of its number.
    pub(super) number_x: f32,
}

/// A way, and the answer that takes it.
#[derive(Debug)]
pub(super) struct Way {
    /// The corners, from the box it leaves to the box it enters.
    pub(super) points: Vec<(f32, f32)>,
    /// `next`, `yes`, `no` or `repeat`.
    pub(super) kind: &'static str,
    pub(super) answer: Option<Answer>,
}

/// An answer beside a way.
#[derive(Debug)]
pub(super) struct Answer {
    /// The middle of the text, and its line.
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) text: String,
}

/// A way at a side of the column.
#[derive(Clone, Copy, Debug)]
struct Jump {
    from: usize,
    to: usize,
    kind: &'static str,
    is_back: bool,
    lane: usize,
}

impl Jump {
    fn ends(&self) -> (usize, usize) {
        (self.from.min(self.to), self.from.max(self.to))
    }
}

/// An end of a jump at a box: the jump's index, and whether it arrives.
type Port = (usize, bool);

impl Box {
    fn middle(&self) -> f32 {
        self.left + self.width / 2.0
    }

    fn bottom(&self) -> f32 {
        self.top + self.height
    }

    /// How high the place number `index` of `count` at a side is.
    fn port(&self, index: usize, count: usize) -> f32 {
        self.top + self.height / 2.0 + PORT * (index as f32 - (count as f32 - 1.0) / 2.0)
    }
}

/// Lays a process out.
pub(super) fn lay_out(process: &ProcessView) -> Layout {
    let (straight, mut jumps) = ways(process);
    give_lanes(&mut jumps);
    let is_mirrored = process.dir == "rtl";
    // What is at the left of the picture: ways back, unless it is mirrored.
    let overhang = overhang(process, &straight);
    let rooms = [(true, 0.0), (false, overhang)].map(|(is_back, overhang)| room(process, &jumps, is_back, overhang));
    let [left, right] = if is_mirrored { [rooms[1].0, rooms[0].0] } else { [rooms[0].0, rooms[1].0] };
    let ports: Vec<[Vec<Port>; 2]> =
        (0..process.nodes.len()).map(|node| [true, false].map(|is_back| ports(&jumps, node, is_back))).collect();
    let boxes = boxes(process, &ports, left + MARGIN, is_mirrored);
    let mut ways: Vec<Way> =
        straight.iter().map(|(from, kind)| down(&boxes[*from], &boxes[from + 1], kind, process, is_mirrored)).collect();
    for (index, jump) in jumps.iter().enumerate() {
        let side = usize::from(!jump.is_back);
        let at = |node: usize, arrives| {
            let there = &ports[node][side];
            let place = there.iter().position(|port| *port == (index, arrives)).unwrap_or_default();
            boxes[node].port(place, there.len())
        };
        let heights = (at(jump.from, false), at(jump.to, true));
        ways.push(around(&boxes[jump.from], *jump, heights, rooms[side].1, process, jump.is_back != is_mirrored));
    }
    let height = boxes.last().map_or(0.0, Box::bottom) + MARGIN;
    Layout { width: left + BOX + right + 2.0 * MARGIN, height, boxes, ways }
}

/// The ways straight down, by the node they leave, and those at the sides. Only one goes straight down.
fn ways(process: &ProcessView) -> (Vec<(usize, &'static str)>, Vec<Jump>) {
    let (mut straight, mut jumps) = (Vec::new(), Vec::new());
    for (from, node) in process.nodes.iter().enumerate() {
        let mut is_free = true;
        for edge in &node.edges {
            if edge.to == from + 1 && is_free {
                is_free = false;
                straight.push((from, edge.kind));
            } else {
                jumps.push(Jump { from, to: edge.to, kind: edge.kind, is_back: edge.to <= from, lane: 0 });
            }
        }
    }
    (straight, jumps)
}

/// Each way gets the innermost lane that no way beside it has. Short ones choose first, so that they
/// stay within the long ones.
fn give_lanes(jumps: &mut [Jump]) {
    let mut order: Vec<usize> = (0..jumps.len()).collect();
    order.sort_by_key(|index| (jumps[*index].ends().1 - jumps[*index].ends().0, *index));
    for (done, index) in order.iter().enumerate() {
        let own = jumps[*index];
        let beside = order[..done].iter().map(|other| jumps[*other]).filter(|other| {
            let (top, bottom) = other.ends();
            other.is_back == own.is_back && top <= own.ends().1 && own.ends().0 <= bottom
        });
        let taken: Vec<usize> = beside.map(|other| other.lane).collect();
        jumps[*index].lane = (0..).find(|lane| !taken.contains(lane)).unwrap_or_default();
    }
}

/// How far the widest answer beside a way straight down stands out beyond the boxes, at the side of ways ahead.
fn overhang(process: &ProcessView, straight: &[(usize, &'static str)]) -> f32 {
    let answers = straight.iter().filter_map(|(_, kind)| answer(process, kind));
    answers.map(|text| letters::width(text, ANSWER) + 16.0 - BOX / 2.0).fold(0.0, f32::max)
}

/// How wide a side is, and how far its first lane lies from the boxes.
fn room(process: &ProcessView, jumps: &[Jump], is_back: bool, overhang: f32) -> (f32, f32) {
    let there = || jumps.iter().filter(|jump| jump.is_back == is_back);
    let answers = there().filter_map(|jump| answer(process, jump.kind));
    let stub = answers.map(|text| letters::width(text, ANSWER) + 12.0).fold(STUB.max(overhang), f32::max);
    let lanes = there().map(|jump| jump.lane + 1).max().unwrap_or_default();
    let stub = stub.ceil();
    if lanes == 0 { (overhang, stub) } else { (stub + LANE * (lanes - 1) as f32 + 2.0, stub) }
}

/// The ends of ways at a side of a node, from the top: first those whose other end is above, the inner
/// ones first, then those whose other end is below, the outer ones first. So they do not cross here.
fn ports(jumps: &[Jump], node: usize, is_back: bool) -> Vec<Port> {
    let ends = jumps.iter().enumerate().filter(|(_, jump)| jump.is_back == is_back).flat_map(|(index, jump)| {
        let leaves = (jump.from == node).then_some((index, false));
        let arrives = (jump.to == node).then_some((index, true));
        [leaves, arrives].into_iter().flatten()
    });
    let mut ports: Vec<Port> = ends.collect();
    ports.sort_by_key(|(index, arrives)| {
        let jump = jumps[*index];
        let other = if *arrives { jump.from } else { jump.to };
        // A way to itself leaves above and arrives below.
        let is_below = other > node || (other == node && *arrives);
        let lane = jump.lane as isize;
        (is_below, if is_below { -lane } else { lane }, *index, *arrives)
    });
    ports
}

fn boxes(process: &ProcessView, ports: &[[Vec<Port>; 2]], left: f32, is_mirrored: bool) -> Vec<Box> {
    let mut top = MARGIN;
    let mut boxes = Vec::with_capacity(process.nodes.len());
    for (node, ports) in process.nodes.iter().zip(ports) {
        let lines = letters::wrap(&node.label, SIZE, BOX - START - END);
        let most = ports.iter().map(Vec::len).max().unwrap_or_default();
        let height = (LINE * lines.len() as f32 + 2.0 * PADDING).max(PORT * most as f32 + 2.0 * PADDING);
        let from_start = |distance: f32| if is_mirrored { left + BOX - distance } else { left + distance };
        boxes.push(Box { left, top, width: BOX, height, lines, text_x: from_start(START), number_x: from_start(25.0) });
        top += height + GAP;
    }
    boxes
}

/// The word that stands beside a way.
fn answer<'a>(process: &'a ProcessView, kind: &str) -> Option<&'a str> {
    match kind {
        "yes" => Some(&process.answers.0),
        "no" => Some(&process.answers.1),
        _ => None,
    }
}

/// Straight down to the following box.
fn down(from: &Box, to: &Box, kind: &'static str, process: &ProcessView, is_mirrored: bool) -> Way {
    let x = from.middle();
    let beside = |text: &str| {
        let distance = letters::width(text, ANSWER) / 2.0 + 8.0;
        let x = if is_mirrored { x - distance } else { x + distance };
        Answer { x, y: (from.bottom() + to.top) / 2.0 + 3.0, text: text.to_owned() }
    };
    Way { points: vec![(x, from.bottom()), (x, to.top)], kind, answer: answer(process, kind).map(beside) }
}

/// Around other boxes, at the left or at the right. `heights` are those of its ends.
fn around(from: &Box, jump: Jump, heights: (f32, f32), stub: f32, process: &ProcessView, is_left: bool) -> Way {
    let (edge, sign) = if is_left { (from.left, -1.0) } else { (from.left + from.width, 1.0) };
    let out = edge + sign * (stub + LANE * jump.lane as f32);
    let beside = |text: &str| Answer { x: edge + sign * stub / 2.0, y: heights.0 - 5.0, text: text.to_owned() };
    Way {
        points: vec![(edge, heights.0), (out, heights.0), (out, heights.1), (edge, heights.1)],
        kind: jump.kind,
        answer: answer(process, jump.kind).map(beside),
    }
}

#[cfg(test)]
mod tests;
