//! The layout as a whole.

use proptest::prelude::*;

use super::*;
use crate::samples::{any_map, day, dense, river};
use crate::shapes::MapPoint;

fn overlaps(map: &MapGeometry) -> Vec<(usize, usize)> {
    let frames: Vec<Frame> = map.nodes.iter().map(NodeGeometry::frame).collect();
    let pairs = (0..frames.len()).flat_map(|a| (a + 1..frames.len()).map(move |b| (a, b)));
    pairs.filter(|&(a, b)| frames[a].meets(&frames[b])).collect()
}

#[test]
fn an_empty_map_has_margins_and_nothing_else() {
    let map = lay_out(&[], &[]);
    assert_eq!((map.width, map.height, map.nodes.len()), (MARGIN * 2.0, MARGIN * 2.0, 0));
}

#[test]
fn a_loop_of_three_stands_in_one_column() {
    let (nodes, links) = river();
    let map = lay_out(&nodes, &links);
    let x = |nth: usize| map.nodes[nth].x;
    assert_eq!((x(5), x(6)), (x(6), x(7)));
}

#[test]
fn causes_without_links_stand_in_rows_below_in_their_order() {
    let (nodes, _) = crate::samples::map(6, 1, &[]);
    let map = lay_out(&nodes, &[]);
    assert_eq!(overlaps(&map), []);
    assert!(map.nodes[0].y == map.nodes[3].y && map.nodes[4].y > map.nodes[0].y);
    assert!(map.nodes[6].x > map.nodes[3].x + map.nodes[3].width);
}

#[test]
fn a_node_placed_by_hand_keeps_its_place_to_the_bit() {
    let (mut nodes, links) = day();
    nodes[4].fixed = Some((811.25, -40.5));
    nodes[31].fixed = Some((90.0, 77.0));
    let map = lay_out(&nodes, &links);
    assert_eq!((map.nodes[4].x, map.nodes[4].y), (811.25, -40.5));
    assert_eq!((map.nodes[31].x, map.nodes[31].y), (90.0, 77.0));
    assert!(map.top <= -40.5);
    assert_eq!(overlaps(&map), []);
}

#[test]
fn moving_one_card_leaves_the_others_where_they_are() {
    let (mut nodes, links) = day();
    let before = lay_out(&nodes, &links);
    nodes[26].fixed = Some((before.nodes[26].x, before.height + 100.0));
    let after = lay_out(&nodes, &links);
    let moved =
        before.nodes.iter().zip(&after.nodes).filter(|(old, new)| (old.x, old.y) != (new.x, new.y)).count();
    assert_eq!(moved, 1);
}

#[test]
fn twenty_four_causes_of_one_gap_do_not_make_a_tower() {
    let (nodes, links) = crate::samples::map(24, 1, &(0..24).map(|nth| (nth, 24)).collect::<Vec<_>>());
    let map = lay_out(&nodes, &links);
    assert!(map.height < map.width, "{} × {}", map.width, map.height);
    assert_eq!(crate::link::through_cards(&map, &links), []);
}

#[test]
fn the_same_map_twice_is_the_same_drawing() {
    let (nodes, links) = day();
    let first = lay_out(&nodes, &links);
    let (other_nodes, other_links) = dense(40, 2, 60);
    lay_out(&other_nodes, &other_links);
    assert!(first == lay_out(&nodes, &links));
}

#[test]
fn no_link_of_a_tidy_map_runs_through_a_card() {
    for (nodes, links) in [river(), day()] {
        let map = lay_out(&nodes, &links);
        assert_eq!(crate::link::through_cards(&map, &links), []);
    }
}

#[test]
fn a_large_dense_map_is_laid_out_without_overlap() {
    let (nodes, links) = dense(150, 3, 400);
    assert_eq!(overlaps(&lay_out(&nodes, &links)), []);
}

#[test]
fn the_work_is_capped_however_long_the_links_are() {
    // A chain of 800 with a link from every cause to the end: 300,000 dummies, were there no cap.
    let chain = (0..799).map(|nth| (nth, nth + 1)).chain((0..790).map(|nth| (nth, 799)));
    let (nodes, links) = crate::samples::map(800, 1, &chain.collect::<Vec<_>>());
    let wiring = Wiring::of(&nodes, &links);
    let plan = stack::plan(&nodes, &wiring, &stack::find(&nodes, &wiring));
    let ahead = cycles::without_cycles(plan.sizes.len(), &plan.edges);
    let layered = columns::layered(&plan, &ahead, &ranks::ranks(&plan, &ahead));
    assert!(layered.layer_of.len() <= 801 + 12_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_map_is_drawn_without_overlap_inside_its_bounds((nodes, links) in any_map()) {
        let map = lay_out(&nodes, &links);
        prop_assert_eq!(overlaps(&map), vec![]);
        for node in &map.nodes {
            prop_assert!(node.x >= MARGIN && node.y >= MARGIN);
            prop_assert!(node.x + node.width <= map.left + map.width - MARGIN + 0.01);
            prop_assert!(node.y + node.height <= map.top + map.height - MARGIN + 0.01);
        }
    }

    #[test]
    fn no_link_runs_through_a_card_it_does_not_belong_to((nodes, mut links) in any_map()) {
        // A gap feeds nothing; such links are refused long before they are drawn.
        let is_gap = |id| nodes.iter().any(|node| node.id == id && node.kind == MapNodeKind::Gap);
        links.retain(|link| !is_gap(link.from));
        prop_assert_eq!(crate::link::through_cards(&lay_out(&nodes, &links), &links), vec![]);
    }

    #[test]
    fn gaps_stand_right_of_every_cause((nodes, links) in any_map()) {
        let map = lay_out(&nodes, &links);
        let causes = map.nodes.iter().filter(|node| node.kind == MapNodeKind::Cause);
        let right = causes.map(|node| node.x + node.width).fold(0.0, f64::max);
        let gaps = map.nodes.iter().filter(|node| node.kind == MapNodeKind::Gap);
        let left = gaps.map(|node| node.x).fold(f64::INFINITY, f64::min);
        prop_assert!(right < left, "causes reach {}, gaps begin at {}", right, left);
    }

    #[test]
    fn placed_nodes_stay_and_free_ones_keep_clear_of_them(
        (mut nodes, links) in any_map(),
        places in proptest::collection::vec(proptest::option::of((-200.0_f64..1500.0, -200.0_f64..900.0)), 28),
    ) {
        for (node, place) in nodes.iter_mut().zip(places) {
            node.fixed = place;
        }
        let map = lay_out(&nodes, &links);
        for (asked, got) in nodes.iter().zip(&map.nodes) {
            if let Some(place) = asked.fixed {
                prop_assert_eq!((got.x, got.y), place);
            }
        }
        for (a, b) in overlaps(&map) {
            prop_assert!(nodes[a].fixed.is_some() && nodes[b].fixed.is_some(), "{} meets {}", a, b);
        }
        let finite = |p: MapPoint| p.x.is_finite() && p.y.is_finite();
        prop_assert!(map.links.iter().all(|link| finite(link.start) && finite(link.end) && finite(link.label_at)));
    }
}
