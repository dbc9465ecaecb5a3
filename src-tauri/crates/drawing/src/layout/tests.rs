//! The layout as a whole.

use proptest::prelude::*;

use super::*;
use crate::samples::{any_map, day, dense, link, node, river};
use crate::shapes::{MapNodeKind, MapPoint};

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

/// A chain of causes to one gap, each with two more that feed it.
fn long_chain(causes: usize) -> (Vec<MapNode>, Vec<MapLink>) {
    let chain = (0..causes).map(|nth| (nth, if nth + 1 < causes { nth + 1 } else { causes * 3 }));
    let beside = (0..causes).flat_map(|nth| [(causes + nth, nth), (2 * causes + nth, nth)]);
    crate::samples::map(causes * 3, 1, &chain.chain(beside).collect::<Vec<_>>())
}

#[test]
fn a_map_that_would_be_too_wide_to_be_read_is_folded() {
    let (nodes, links) = long_chain(14);
    let map = lay_out(&nodes, &links);
    assert_eq!(overlaps(&map), []);
    assert_eq!(crate::link::through_cards(&map, &links), []);
    let plain = 15.0 * (176.0 + 48.0);
    assert!(map.width < plain * 0.75, "{} × {}", map.width, map.height);
    assert!(map.links.iter().all(|link| link.end.x >= link.start.x), "a link leads back");
}

#[test]
fn a_map_that_would_be_too_high_is_spread() {
    // Fifty causes that feed a gap, each fed by one more.
    let pairs: Vec<(usize, usize)> = (0..50).flat_map(|nth| [(nth, 100), (50 + nth, nth)]).collect();
    let (nodes, links) = crate::samples::map(100, 1, &pairs);
    let map = lay_out(&nodes, &links);
    assert!(map.height < map.width * 1.1, "{} × {}", map.width, map.height);
    assert_eq!(overlaps(&map), []);
}

#[test]
fn a_map_that_can_be_read_whole_is_not_folded() {
    let (nodes, links) = day();
    let map = lay_out(&nodes, &links);
    let upright = map.links.iter().filter(|link| link.angle == 90.0).count();
    assert_eq!(upright, 3, "the three of its small loops alone");
}

#[test]
fn gaps_stand_in_the_order_of_what_feeds_them() {
    // A stack of three, whose lowest feeds the first gap and whose highest feeds the second.
    let pairs = [(0, 1), (1, 2), (2, 0), (2, 3), (0, 4)];
    let (nodes, links) = crate::samples::map(3, 2, &pairs);
    let map = lay_out(&nodes, &links);
    let below = |a: usize, b: usize| map.nodes[a].y > map.nodes[b].y;
    assert_eq!(below(2, 0), below(3, 4));
}

/// The map as it stands, with one more cause and its link.
fn with_one_more(
    (nodes, links): &(Vec<MapNode>, Vec<MapLink>),
    stood: &MapGeometry,
    beside: usize,
    feeds: bool,
) -> (Vec<MapNode>, Vec<MapLink>) {
    let added = nodes.len();
    let stay = |(node, place): (&MapNode, &NodeGeometry)| MapNode {
        before: Some((place.x, place.y)),
        ..node.clone()
    };
    let mut nodes: Vec<MapNode> = nodes.iter().zip(&stood.nodes).map(stay).collect();
    let lane = nodes.get(beside).and_then(|node| node.lane);
    nodes.push(MapNode { lane, ..node(added, MapNodeKind::Cause) });
    let mut links = links.clone();
    let feeds = feeds || nodes[beside].kind == MapNodeKind::Gap;
    links.push(if feeds { link(9_999, added, beside) } else { link(9_999, beside, added) });
    (nodes, links)
}

/// How far each of the first nodes has moved, sorted.
fn moves(before: &MapGeometry, after: &MapGeometry) -> Vec<f64> {
    let pairs = before.nodes.iter().zip(&after.nodes);
    let mut moves: Vec<f64> = pairs.map(|(a, b)| (a.x - b.x).hypot(a.y - b.y)).collect();
    moves.sort_by(f64::total_cmp);
    moves
}

#[test]
fn an_added_cause_stands_left_of_what_it_feeds_and_moves_few() {
    let map = day();
    let before = lay_out(&map.0, &map.1);
    let (nodes, links) = with_one_more(&map, &before, 31, true);
    let after = lay_out(&nodes, &links);
    let (added, gap) = (&after.nodes[33], &after.nodes[31]);
    assert!(added.x + added.width < gap.x && gap.x - added.x < 400.0);
    assert!(moves(&before, &after).iter().filter(|moved| **moved > 0.0).count() <= 8);
    assert_eq!(crate::link::through_cards(&after, &links), []);
}

#[test]
fn twelve_added_one_after_the_other_do_not_overlap_and_the_rest_stays() {
    let mut map = day();
    for beside in [4, 0, 9, 9, 9, 31, 31, 31, 31, 12, 5, 5] {
        let before = lay_out(&map.0, &map.1);
        let (mut nodes, links) = with_one_more(&map, &before, beside, true);
        let last = nodes.len() - 1;
        let after = lay_out(&nodes, &links);
        assert_eq!(overlaps(&after), []);
        let moves = moves(&before, &after);
        assert!(moves[moves.len() / 2] <= 24.0);
        nodes[last].before = Some((after.nodes[last].x, after.nodes[last].y));
        let renamed = links.len() - 1;
        map = (nodes, links);
        map.1[renamed].id = uuid::Uuid::from_u128(5_000 + renamed as u128);
    }
}

/// The lanes 2, 5 and none, in turns.
fn in_lanes(nodes: &mut [MapNode]) {
    for (nth, node) in nodes.iter_mut().enumerate().filter(|(_, node)| node.kind == MapNodeKind::Cause) {
        node.lane = [Some(5), Some(2), None][nth % 3];
    }
}

/// That every cause stands in the band of its lane alone, and the bands follow one another.
fn stands_in_bands(nodes: &[MapNode], map: &MapGeometry) -> bool {
    let own = |node: &MapNode| map.lanes.iter().find(|lane| lane.lane == node.lane).cloned();
    let inside = nodes.iter().zip(&map.nodes).filter(|(node, _)| node.kind == MapNodeKind::Cause).all(
        |(node, place)| {
            own(node)
                .is_some_and(|lane| place.y > lane.top && place.y + place.height < lane.top + lane.height)
        },
    );
    inside && map.lanes.windows(2).all(|pair| pair[0].top + pair[0].height <= pair[1].top)
}

#[test]
fn a_grouped_map_stands_in_bands_with_causes_of_no_lane_last() {
    let (mut nodes, links) = day();
    in_lanes(&mut nodes);
    let map = lay_out(&nodes, &links);
    assert_eq!(map.lanes.iter().map(|lane| lane.lane).collect::<Vec<_>>(), [Some(2), Some(5), None]);
    assert!(stands_in_bands(&nodes, &map));
    assert!(map.width < 4_000.0 && map.height < 2_000.0, "{} × {}", map.width, map.height);
}

#[test]
fn a_map_without_lanes_has_no_bands() {
    let (nodes, links) = day();
    assert_eq!(lay_out(&nodes, &links).lanes, []);
}

#[test]
fn a_map_beyond_all_measure_is_put_into_rows_without_overlap() {
    let (mut nodes, links) = crate::samples::map(5_100, 2, &[(0, 5_100), (1, 0)]);
    let map = lay_out(&nodes, &links);
    let in_rows = |map: &MapGeometry| {
        let mut corners: Vec<(i64, i64)> =
            map.nodes.iter().map(|node| (node.x as i64, node.y as i64)).collect();
        corners.sort_unstable();
        corners.dedup();
        corners.len()
    };
    assert_eq!(in_rows(&map), nodes.len());
    in_lanes(&mut nodes);
    assert!(stands_in_bands(&nodes, &lay_out(&nodes, &links)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

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
    #[test]
    fn what_stood_before_stays_and_keeps_its_order(
        mut map in any_map(), beside in any::<proptest::sample::Index>(),
        feeds in any::<bool>(), grouped in any::<bool>(),
    ) {
        prop_assume!(!map.0.is_empty());
        let beside = beside.index(map.0.len());
        if grouped {
            in_lanes(&mut map.0);
        }
        let grouped = map.0.iter().any(|node| node.lane.is_some());
        let before = lay_out(&map.0, &map.1);
        let (nodes, links) = with_one_more(&map, &before, beside, feeds);
        let after = lay_out(&nodes, &links);
        prop_assert_eq!(overlaps(&after), vec![]);
        let moves = moves(&before, &after);
        prop_assert!(grouped || moves[moves.len() / 2] <= 24.0, "{:?}", moves);
        let pairs = before.nodes.iter().zip(&after.nodes);
        prop_assert!(pairs.clone().all(|(a, b)| a.x == b.x), "left its column");
        for (a, after_a) in pairs.clone() {
            for (b, after_b) in pairs.clone().filter(|(b, _)| a.x == b.x && a.y < b.y) {
                prop_assert!(after_a.y < after_b.y, "{} and {} changed places", a.id, b.id);
            }
        }
        let gaps_left = after.nodes.iter().filter(|n| n.kind == MapNodeKind::Gap).map(|n| n.x);
        let gaps_left = gaps_left.fold(f64::INFINITY, f64::min);
        prop_assert!(after.nodes.iter().all(|n| n.kind == MapNodeKind::Gap || n.x + n.width < gaps_left));
        prop_assert!(!grouped || stands_in_bands(&nodes, &after), "{:?} {:?}", after.lanes, after.nodes);
    }

    #[test]
    fn a_grouped_map_stands_in_bands_without_overlap((nodes, links) in any_map()) {
        let mut nodes = nodes;
        in_lanes(&mut nodes);
        let map = lay_out(&nodes, &links);
        prop_assert_eq!(overlaps(&map), vec![]);
        prop_assert!(stands_in_bands(&nodes, &map), "{:?} {:?}", map.lanes, map.nodes);
    }
}
