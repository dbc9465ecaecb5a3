//! The shape of the map: about that of the screens and pages on which all of it is shown, so that its letters are as large
//! there as they can be. Too wide, its longest chains are folded; too high, its fullest columns are spread.

use super::plan::{Place, Plan, Wiring};
use super::stack::{self, Stacks};
use super::{GAP_BELOW, cycles, fold, layers, ranks, spread};
use crate::shapes::MapNode;

/// Width over height of the free part of a window, a wall and a page turned on its side lies between 1.5 and 2.3.
pub(crate) const ASPECT: f64 = 1.7;
/// What channels and the room between rows add to the boxes, as first guesses.
const CHANNEL: f64 = 75.0;
const LOOSE: f64 = 1.3;
/// Most maps that are laid out besides the plain one.
const TRIES: usize = 3;
/// A column is asked to be so much lower than the one before, at most so many times.
const LOWER: f64 = 0.85;
const STEPS: i32 = 7;
/// A map no larger than this can just be read whole on a small screen and stays as it is; folded, it should be no larger
/// than can be read there with ease.
const READABLE: f64 = 2_150.0;
const EASY: f64 = 1_700.0;
/// How much more often links may cross where the map is spread; where it is folded, one more for so many links.
const SPREAD: f64 = 1.35;
const ONE_MORE: f64 = 4.0;

/// The groups of nodes that stand above one another, and a corner for each.
pub(crate) fn best(nodes: &[MapNode], wiring: &Wiring) -> (Stacks, Vec<Place>) {
    let stacks = stack::find(nodes, wiring);
    let plan = stack::plan(nodes, wiring, &stacks);
    let ahead = cycles::without_cycles(plan.sizes.len(), &plan.edges);
    let columns = ranks::ranks(&plan, &ahead);
    let laid = layers::place(&plan, &ahead, &columns);
    let wide = laid.width > laid.height * ASPECT;
    let crossed = laid.crossings as f64;
    let most = if wide { crossed + wiring.edges.len() as f64 / ONE_MORE } else { crossed * SPREAD };
    let mut trial = Trial { stacks: None, size: size(&laid), corners: laid.corners, most_crossings: most };
    if wide && trial.size > READABLE {
        let most = columns_asked(&plan) + 2;
        let narrower = fold::narrower(&plan, stacks.clone(), ahead);
        for folded in narrower.into_iter().skip(1).filter(|one| one.columns <= most).take(TRIES) {
            let plan = stack::plan(nodes, wiring, &folded.stacks);
            let columns = ranks::ranks(&plan, &folded.ahead);
            trial.take(Some(folded.stacks), layers::place(&plan, &folded.ahead, &columns));
            if trial.size <= EASY {
                break;
            }
        }
    } else if !wide {
        for columns in lower(&plan, &ahead, &columns) {
            trial.take(None, layers::place(&plan, &ahead, &columns));
        }
    }
    (trial.stacks.unwrap_or(stacks), trial.corners)
}

/// How many columns of its boxes would have the right shape.
fn columns_asked(plan: &Plan) -> usize {
    let widest = plan.sizes.iter().map(|size| size.0).fold(0.0, f64::max) + CHANNEL;
    let pile: f64 = plan.sizes.iter().map(|size| size.1 + GAP_BELOW).sum();
    (ASPECT * LOOSE * pile / widest).sqrt().round() as usize
}

/// The columns that promise the smallest map, and those one step before.
fn lower(plan: &Plan, ahead: &[(usize, usize)], columns: &[usize]) -> Vec<Vec<usize>> {
    let widest = plan.sizes.iter().map(|size| size.0).fold(0.0, f64::max) + CHANNEL;
    let high = spread::highest(plan, columns);
    let steps = (1..=STEPS).map(|nth| spread::lower(plan, ahead, columns, high * LOWER.powi(nth)));
    let steps: Vec<Vec<usize>> = steps.collect();
    let promised = |columns: &Vec<usize>| {
        let count = columns.iter().max().map_or(0, |last| last + 1) as f64;
        (count * widest).max(spread::highest(plan, columns) * ASPECT)
    };
    let best = (0..steps.len()).min_by(|&a, &b| promised(&steps[a]).total_cmp(&promised(&steps[b])));
    let from = best.map_or(0, |best| best.saturating_sub(1));
    let mut tried: Vec<Vec<usize>> = steps.into_iter().skip(from).take(2).collect();
    tried.dedup();
    tried
}

/// The smallest map so far whose links do not cross too often.
struct Trial {
    stacks: Option<Stacks>,
    corners: Vec<Place>,
    size: f64,
    most_crossings: f64,
}

impl Trial {
    fn take(&mut self, stacks: Option<Stacks>, laid: layers::Laid) {
        if laid.crossings as f64 <= self.most_crossings && size(&laid) < self.size {
            self.size = size(&laid);
            self.stacks = stacks;
            self.corners = laid.corners;
        }
    }
}

/// Width of the view that shows all of it at its own size.
fn size(laid: &layers::Laid) -> f64 {
    laid.width.max(laid.height * ASPECT)
}
