//! The layered graph of a plan, and where its columns begin.

use super::plan::Plan;
use crate::layered::Layered;

/// Most dummies in a map; longer links beyond that do not take part in the layout.
const MOST_DUMMIES: usize = 12_000;

/// The boxes of a plan in their columns, joined by its links. Short links first: they are the last to go without when
/// there are too many dummies.
pub(crate) fn layered(plan: &Plan, ahead: &[(usize, usize)], columns: &[usize]) -> Layered {
    let heights: Vec<f64> = plan.sizes.iter().map(|size| size.1).collect();
    let mut graph = Layered::of(&heights, columns, &plan.bands);
    let length = |&(from, to): &(usize, usize)| columns[to] - columns[from];
    let mut by_length = ahead.to_vec();
    by_length.sort_by_key(length);
    for link in by_length {
        if graph.layer_of.len() + length(&link) > graph.boxes + MOST_DUMMIES {
            break;
        }
        // On the way to a gap, which stands right of all bands, a link stays in its own.
        let band = plan.bands[if plan.last[link.1] { link.0 } else { link.1 }];
        graph.link(link.0, link.1, band);
    }
    graph
}

/// What a channel is wider for each link that goes up or down in it beside another, and its most width.
const BESIDE: f64 = 4.0;
const WIDEST: f64 = 104.0;
/// Room for links that swing out left of a column.
const BOW: f64 = 40.0;
/// A link that rises or falls less than this is as good as level.
const LEVEL: f64 = 24.0;

/// Left edge of each column: as wide as its widest box, with more room between columns where many links go up and down
/// beside one another.
pub(crate) fn lefts(plan: &Plan, graph: &Layered, middles: &[f64]) -> Vec<f64> {
    let mut x = 0.0;
    graph
        .layers
        .iter()
        .enumerate()
        .map(|(nth, layer)| {
            let bow = nth > 0 && layer.iter().any(|&vertex| !graph.is_dummy(vertex) && plan.bowed[vertex]);
            x += if bow { BOW } else { 0.0 };
            let left = x;
            let boxes = layer.iter().filter(|&&vertex| !graph.is_dummy(vertex));
            let width = boxes.map(|&vertex| plan.sizes[vertex].0).fold(0.0, f64::max);
            let beside = beside_one_another(graph, layer, middles) as f64;
            x += width + (Plan::CHANNEL + BESIDE * beside).min(WIDEST);
            left
        })
        .collect()
}

/// How many links right of a column go up or down beside one another, at most.
fn beside_one_another(graph: &Layered, layer: &[usize], middles: &[f64]) -> usize {
    let spans = layer.iter().flat_map(|&from| {
        graph.right[from].iter().map(move |&to| {
            let (a, b) = (middles[from], middles[to]);
            (a.min(b), a.max(b))
        })
    });
    let steep = spans.filter(|(low, high)| high - low > LEVEL);
    let mut turns: Vec<(f64, isize)> = steep.flat_map(|(low, high)| [(low, 1), (high, -1)]).collect();
    turns.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut now = 0;
    turns.iter().fold(0, |most, (_, turn)| {
        now += turn;
        most.max(now.unsigned_abs())
    })
}
