//! Link geometry for given places.

use proptest::prelude::*;

use super::*;
use crate::samples::{any_map, link, node};
use crate::shapes::at;
use crate::shapes::{MapNodeKind, MapPoint};

/// A cause of 100 × 50 with its top left corner there.
fn card(nth: usize, x: f64, y: f64) -> NodeGeometry {
    NodeGeometry {
        id: node(nth, MapNodeKind::Cause).id,
        x,
        y,
        width: 100.0,
        height: 50.0,
        kind: MapNodeKind::Cause,
    }
}

fn on_border(node: &NodeGeometry, p: MapPoint) -> bool {
    let frame = node.frame();
    !frame.grown(-0.01).holds(p) && frame.grown(0.01).holds(p)
}

#[test]
fn a_forward_link_goes_from_the_right_side_to_the_left_side() {
    let nodes = [card(0, 0.0, 0.0), card(1, 200.0, 100.0)];
    let drawn = &link_geometry(&nodes, &[link(0, 0, 1)])[0];
    assert_eq!((drawn.start, drawn.end), (at(100.0, 25.0), at(200.0, 125.0)));
    assert_eq!(drawn.path, "M100 25C150 25 150 125 191 125");
    assert_eq!(drawn.angle, 0.0);
}

#[test]
fn a_link_back_up_its_column_bows_out_at_the_left() {
    let nodes = [card(0, 0.0, 0.0), card(1, 0.0, 100.0)];
    let drawn = link_geometry(&nodes, &[link(0, 0, 1), link(1, 1, 0)]);
    assert_eq!((drawn[0].start, drawn[0].end), (at(50.0, 50.0), at(50.0, 100.0)));
    assert_eq!((drawn[1].start.x, drawn[1].end.x), (0.0, 0.0));
    assert!(drawn[1].label_at.x < 0.0);
}

#[test]
fn five_arrows_on_one_side_end_apart_from_each_other_in_the_order_they_come_from() {
    let mut nodes: Vec<NodeGeometry> = (0..5).map(|nth| card(nth, 0.0, 70.0 * nth as f64)).collect();
    nodes.push(card(5, 300.0, 140.0));
    let links: Vec<MapLink> = (0..5).map(|nth| link(nth, nth, 5)).collect();
    let ends: Vec<f64> = link_geometry(&nodes, &links).iter().map(|link| link.end.y).collect();
    assert!(ends.windows(2).all(|pair| pair[1] - pair[0] >= 5.0), "{ends:?}");
}

#[test]
fn a_link_past_a_card_goes_around_it() {
    let nodes = [card(0, 0.0, 0.0), card(1, 200.0, 0.0), card(2, 400.0, 0.0)];
    let links = [link(0, 0, 2), link(1, 2, 0)];
    let map = crate::layout::geometry_of(nodes.to_vec(), &links);
    assert_eq!(through_cards(&map, &links), []);
}

#[test]
fn links_to_itself_and_to_the_unknown_are_left_out() {
    let nodes = [card(0, 0.0, 0.0)];
    assert_eq!(link_geometry(&nodes, &[link(0, 0, 0), link(1, 0, 7)]), []);
}

#[test]
fn an_arrow_meets_the_round_end_of_a_gap() {
    let gap = NodeGeometry { kind: MapNodeKind::Gap, ..card(9, 300.0, 0.0) };
    let nodes = [card(0, 0.0, -60.0), card(1, 0.0, 60.0), gap];
    let drawn = link_geometry(&nodes, &[link(0, 0, 9), link(1, 1, 9)]);
    assert!(drawn.iter().all(|link| link.end.x > 300.0 && link.end.x < 325.0));
}

proptest! {
    #[test]
    fn links_end_on_the_border_of_their_causes(
        (nodes, links) in any_map(),
        places in proptest::collection::vec((-500.0_f64..900.0, -500.0_f64..900.0), 28),
    ) {
        let stood: Vec<NodeGeometry> = nodes.iter().zip(places).map(|(node, (x, y))| NodeGeometry {
            id: node.id, x, y, width: node.width, height: node.height, kind: MapNodeKind::Cause,
        }).collect();
        let by_id = |id| stood.iter().find(|node| node.id == id).expect("drawn links have known ends");
        for drawn in link_geometry(&stood, &links) {
            let link = links.iter().find(|link| link.id == drawn.id).expect("a drawn link was given");
            prop_assert!(on_border(by_id(link.from), drawn.start));
            prop_assert!(on_border(by_id(link.to), drawn.end));
            prop_assert!(drawn.path.starts_with('M') && !drawn.path.contains("NaN") && !drawn.path.contains("inf"));
        }
    }
}
