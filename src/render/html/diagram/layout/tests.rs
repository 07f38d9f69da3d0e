//! Any graph that a process can be: nothing overlaps, and every text has its room.

use proptest::prelude::*;

use super::*;
use crate::view::process::{EdgeView, NodeView};

const KINDS: [&str; 5] = ["step", "decision", "event", "loop", "outcome"];

/// An area of the picture: left, top, right, bottom.
type Area = (f32, f32, f32, f32);

fn meet(one: Area, other: Area) -> bool {
    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
}

fn area(one: &Box) -> Area {
    (one.left, one.top, one.left + one.width, one.bottom())
}

fn node(kind: usize, label: String, targets: (usize, usize), count: usize) -> NodeView {
    let names: &[&str] = match KINDS[kind] {
        "decision" => &["yes", "no"],
        "loop" => &["repeat", "next"],
        "outcome" => &[],
        _ => &["next"],
    };
    let targets = [targets.0 % count, targets.1 % count];
    let edges = names.iter().zip(targets).map(|(kind, to)| EdgeView { to, kind }).collect();
    NodeView {
        kind: KINDS[kind],
        id: "x".to_owned(),
        label,
        continuation: String::new(),
        page: None,
        notes: Vec::new(),
        edges,
    }
}

/// Processes of all shapes: ways to itself, back, ahead and to the following node, several to one node.
fn processes() -> impl Strategy<Value = ProcessView> {
    let label = prop_oneof!["[a-zäö ]{0,90}", "[A-ZÄÖ]{1,60}", "[؀-ي ]{1,40}"];
    let nodes = prop::collection::vec((0..KINDS.len(), label, (0..50_usize, 0..50_usize)), 1..12);
    let answers = prop_oneof![Just(("Yes", "No")), Just(("Kyllä, jatkamme yhdessä", "Ei")), Just(("نعم", "لا"))];
    (nodes, answers, any::<bool>()).prop_map(|(nodes, answers, is_mirrored)| {
        let count = nodes.len();
        ProcessView {
            id: "p".to_owned(),
            title: "P".to_owned(),
            dir: if is_mirrored { "rtl" } else { "ltr" }.to_owned(),
            nodes: nodes.into_iter().map(|(kind, label, targets)| node(kind, label, targets, count)).collect(),
            answers: (answers.0.to_owned(), answers.1.to_owned()),
        }
    })
}

/// The upright stretch of a way at a side: how far out it is, and from where to where it goes.
fn lane(way: &Way) -> Option<(f32, f32, f32)> {
    let [_, (x, from), (_, to), _] = way.points[..] else { return None };
    Some((x, from.min(to), from.max(to)))
}

fn area_of_answer(answer: &Answer) -> Area {
    let half = letters::width(&answer.text, ANSWER) / 2.0;
    (answer.x - half, answer.y - 13.0, answer.x + half, answer.y + 4.0)
}

proptest! {
    #[test]
    fn boxes_do_not_meet_and_texts_fit_into_them(process in processes()) {
        let layout = lay_out(&process);
        for pair in layout.boxes.windows(2) {
            prop_assert!(!meet(area(&pair[0]), area(&pair[1])));
            prop_assert!(pair[1].top - pair[0].bottom() >= 20.0, "an arrow has no room");
        }
        for one in &layout.boxes {
            prop_assert!(LINE * one.lines.len() as f32 <= one.height);
            let room = if process.dir == "rtl" { one.text_x - one.left } else { one.left + one.width - one.text_x };
            prop_assert!(one.lines.iter().all(|line| letters::width(line, SIZE) <= room), "{:?}", one.lines);
            let (left, top, right, bottom) = area(one);
            prop_assert!(left >= 0.0 && top >= 0.0 && right <= layout.width && bottom <= layout.height);
        }
    }

    #[test]
    fn no_text_is_lost(process in processes()) {
        for (one, node) in lay_out(&process).boxes.iter().zip(&process.nodes) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
            prop_assert_eq!(letters(&one.lines.concat()), letters(&node.label));
        }
    }

    #[test]
    fn ways_run_apart_and_around_the_boxes(process in processes()) {
        let layout = lay_out(&process);
        let lanes: Vec<_> = layout.ways.iter().filter_map(lane).collect();
        for (index, one) in lanes.iter().enumerate() {
            let line = (one.0 - 0.5, one.1, one.0 + 0.5, one.2);
            prop_assert!(layout.boxes.iter().all(|other| !meet(line, area(other))), "a way runs through a box");
            prop_assert!(one.0 >= 0.0 && one.0 <= layout.width, "a way leaves the picture");
            for other in &lanes[..index] {
                let apart = (one.0 - other.0).abs() > 8.0 || one.1 >= other.2 || other.1 >= one.2;
                prop_assert!(apart, "two ways run on one another: {one:?} {other:?}");
            }
        }
        // Where ways leave and arrive, each has its own place.
        let mut ends: Vec<(f32, f32)> = Vec::new();
        for way in layout.ways.iter().filter(|way| lane(way).is_some()) {
            ends.extend([way.points[0], way.points[3]]);
        }
        for (index, one) in ends.iter().enumerate() {
            prop_assert!(ends[..index].iter().all(|other| one.0 != other.0 || (one.1 - other.1).abs() > 12.0));
        }
    }

    #[test]
    fn answers_stand_beside_their_ways(process in processes()) {
        let layout = lay_out(&process);
        let answers: Vec<Area> =
            layout.ways.iter().filter_map(|way| way.answer.as_ref()).map(area_of_answer).collect();
        for (index, one) in answers.iter().enumerate() {
            prop_assert!(layout.boxes.iter().all(|other| !meet(*one, area(other))), "an answer lies on a box");
            prop_assert!(answers[..index].iter().all(|other| !meet(*one, *other)), "two answers meet");
            prop_assert!(one.0 >= 0.0 && one.2 <= layout.width, "an answer leaves the picture: {one:?}");
            for (x, from, to) in layout.ways.iter().filter_map(lane) {
                prop_assert!(!meet(*one, (x - 0.5, from, x + 0.5, to)), "an answer lies on a way");
            }
        }
    }
}
