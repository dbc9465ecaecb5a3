//! Order and height of the boxes: the order with the fewest crossings, heights near to what each box is joined to, and
//! where on a box's side each thread ends.

use super::HEAD;
use super::boxes::Sheet;
use crate::layered::{Layered, Room, Wish, order::untangle, pooled};

/// Rounds from the left and from the right in which boxes draw near to their neighbours.
const ROUNDS: usize = 40;
/// Between two threads at the side of a box.
const PORTS: f64 = 7.0;
/// Room over and under a box for each thread after its first, and for how many at most.
const FAN: f64 = 8.0;
const FANNED: usize = 5;
/// What a box without neighbours weighs against one with one.
const ALONE: f64 = 0.01;

/// Puts the boxes in an order with few crossings, and as high as what they are joined to, as far as there is room.
pub(super) fn stand(sheet: &mut Sheet) {
    let heights: Vec<f64> = sheet.boxes.iter().map(|one| one.height).collect();
    let columns: Vec<usize> = sheet.boxes.iter().map(|one| one.column.place()).collect();
    let mut graph = Layered::of(&heights, &columns, &vec![0; heights.len()]);
    for &(from, to) in &sheet.threads {
        graph.link(from, to, 0);
    }
    untangle(&mut graph);
    let lowest = graph.layers.iter().map(|column| stack(sheet, column)).fold(HEAD, f64::max);
    for column in &graph.layers {
        let lower = column.last().map_or(0.0, |last| (lowest - sheet.boxes[*last].bottom()) / 2.0);
        column.iter().for_each(|nth| sheet.boxes[*nth].top += lower);
    }
    let mut order: Vec<&Vec<usize>> = graph.layers.iter().collect();
    for _ in 0..ROUNDS {
        order.iter().for_each(|column| draw_near(sheet, column, lowest));
        order.reverse();
    }
}

/// One below the other; returns how far down they reach.
fn stack(sheet: &mut Sheet, column: &[usize]) -> f64 {
    let mut free = HEAD;
    for &nth in column {
        sheet.boxes[nth].top = free;
        free = sheet.boxes[nth].bottom() + sheet.letters.between;
    }
    column.last().map_or(HEAD, |last| sheet.boxes[*last].bottom())
}

/// Gives the boxes of a column the mean height of what they are joined to, in their order, without meeting.
fn draw_near(sheet: &mut Sheet, column: &[usize], lowest: f64) {
    let (Some(first), Some(last)) = (column.first(), column.last()) else { return };
    let mut above: Option<(usize, f64)> = None;
    let mut wishes = Vec::new();
    let half = |nth: usize| sheet.boxes[nth].height / 2.0;
    let room = Room { low: HEAD + half(*first), high: lowest - half(*last) };
    for (&nth, air) in column.iter().zip(airs(sheet, column, lowest)) {
        let below =
            above.map_or(0.0, |(one, over)| half(one) + over + sheet.letters.between + air + half(nth));
        wishes.push(wish(sheet, nth, below));
        above = Some((nth, air));
    }
    for (&nth, middle) in column.iter().zip(pooled(&wishes, room)) {
        sheet.boxes[nth].top = middle - sheet.boxes[nth].height / 2.0;
    }
}

/// The mean height of what a box is joined to; without anything, where it stands.
fn wish(sheet: &Sheet, nth: usize, below: f64) -> Wish {
    let joined = [sheet.beside(nth, false), sheet.beside(nth, true)].concat();
    let sum: f64 = joined.iter().map(|other| sheet.boxes[*other].middle()).sum();
    match joined.len() {
        0 => Wish { target: sheet.boxes[nth].middle(), weight: ALONE, below },
        count => Wish { target: sum / count as f64, weight: count as f64, below },
    }
}

/// The room over and under each box of a column beyond what all have: a box from which threads fan out gets more, as far
/// as the page is high enough.
fn airs(sheet: &Sheet, column: &[usize], lowest: f64) -> Vec<f64> {
    let wish = |nth: &usize| {
        let busier = sheet.beside(*nth, false).len().max(sheet.beside(*nth, true).len());
        FAN * (busier.clamp(1, FANNED) - 1) as f64
    };
    let filled: f64 = column.iter().map(|nth| sheet.boxes[*nth].height + sheet.letters.between).sum();
    let wished: f64 = column.iter().map(|nth| 2.0 * wish(nth)).sum();
    let part = ((lowest - HEAD - filled) / wished.max(1.0)).clamp(0.0, 1.0);
    column.iter().map(|nth| wish(nth) * part).collect()
}

/// The height at which the thread to another box leaves this one: threads of one side keep the order of their ends.
pub(super) fn port(sheet: &Sheet, nth: usize, to: usize) -> f64 {
    let one = &sheet.boxes[nth];
    let right = sheet.boxes[to].column.place() > one.column.place();
    let mut ends = sheet.beside(nth, right);
    ends.sort_by(|a, b| sheet.boxes[*a].top.total_cmp(&sheet.boxes[*b].top));
    let at = ends.iter().position(|end| *end == to).unwrap_or(0) as f64;
    let gaps = (ends.len() as f64 - 1.0).max(1.0);
    let step = PORTS.min((one.height - 12.0).max(0.0) / gaps);
    one.middle() + (at - (ends.len() as f64 - 1.0) / 2.0) * step
}
