//! The map on a sheet of its own: title above, key below, at the right where it starts, and the loops below that or,
//! where they need more room, below the map.

use super::column::{BODY, Column, HEADING, SMALL, TITLE};
use super::{LoopList, MapContent, MapSide, Ranking, description, draw, key, reach};
use crate::colour::{CARD, INK, INK_2, LINE, PAPER};
use crate::picture::{Canvas, Picture};
use crate::shapes::MapGeometry;
use crate::text::Weight;

/// Width of the side, and free room at the edges of both parts.
const SIDE: f64 = 400.0;
const ROOM: f64 = 24.0;
/// A map narrower than this still leaves room for its title.
const LEAST: f64 = 440.0;
/// Least width of a column of loops below the map, and what lies between two.
const LOOPS: f64 = 340.0;
const BETWEEN: f64 = 36.0;

/// Something drawn apart, with the height that it took.
type Part = (Canvas, f64);

/// Draws the map with all that is read from it.
pub fn map_sheet(map: &MapGeometry, content: &MapContent, side: &MapSide) -> Picture {
    let width = reach(map).2.max(LEAST);
    let upper = mapped(width, map, content, side);
    let mut beside = vec![ranked(&side.ranking), noted(&side.notes)];
    let told = told_beside(&side.loops);
    let height = |parts: &[Part]| parts.iter().map(|part| part.1).sum::<f64>() + 2.0 * ROOM;
    let mut left = vec![upper];
    if height(&beside) + told.1 > left[0].1 && width >= 2.0 * LOOPS && side.loops.items.len() > 1 {
        left.push(told_below(width, &side.loops));
    } else {
        beside.insert(1, told);
    }
    let high = height(&beside).max(left.iter().map(|part| part.1).sum());
    let mut canvas = Canvas::default();
    canvas.rect((0.0, 0.0, width + SIDE, high), 0.0, CARD, None);
    canvas.rect((width, 0.0, SIDE, high), 0.0, PAPER, None);
    put(&mut canvas, (0.0, 0.0), left);
    put(&mut canvas, (width, ROOM), beside);
    canvas.finish((0.0, 0.0, width + SIDE, high), &content.title, &description(map, content))
}

/// Puts parts one below the other.
fn put(canvas: &mut Canvas, (left, mut top): (f64, f64), parts: Vec<Part>) {
    for (drawn, height) in parts {
        canvas.moved((left, top), 1.0, |canvas| canvas.append(drawn));
        top += height;
    }
}

/// Words in a column, as a part.
fn part((left, width): (f64, f64), write: impl FnOnce(&mut Column<'_>)) -> Part {
    let mut canvas = Canvas::default();
    let mut column = Column { canvas: &mut canvas, left, width, y: 0.0 };
    write(&mut column);
    let height = column.y;
    (canvas, height)
}

/// The same in the side.
fn in_side(write: impl FnOnce(&mut Column<'_>)) -> Part {
    part((ROOM, SIDE - 2.0 * ROOM), write)
}

/// Title, map and key, one below the other.
fn mapped(width: f64, map: &MapGeometry, content: &MapContent, side: &MapSide) -> Part {
    let (mut canvas, title) = part((ROOM + 8.0, width - 2.0 * ROOM), |column| {
        column.y = ROOM;
        column.say(&content.title, TITLE, Weight::Semibold, INK, 3);
        column.say(&side.facts.join(" · "), BODY, Weight::Regular, INK_2, 2);
    });
    let (map_left, map_top, wide, high) = reach(map);
    let (aside, top) = ((width - wide) / 2.0, title + 4.0);
    canvas.moved((aside - map_left, top - map_top), 1.0, |canvas| draw(canvas, map, content));
    let below = top + high;
    let (_, key) = key::draw(&mut canvas, (0.0, below), width, content);
    (canvas, below + key + 8.0)
}

/// Where it starts; nothing where nothing is ranked.
fn ranked(ranking: &Ranking) -> Part {
    in_side(|column| {
        if ranking.rows.is_empty() {
            return;
        }
        column.say(&ranking.heading, HEADING, Weight::Semibold, INK, 2);
        column.say(&ranking.lead, SMALL, Weight::Regular, INK_2, 3);
        column.heads(&ranking.columns);
        for row in &ranking.rows {
            column.rank(row);
        }
        column.say(&ranking.more, SMALL, Weight::Regular, INK_2, 2);
        column.y += ROOM;
    })
}

/// The loops in the side.
fn told_beside(loops: &LoopList) -> Part {
    in_side(|column| {
        column.say(&loops.heading, HEADING, Weight::Semibold, INK, 2);
        column.y += 4.0;
        for told in &loops.items {
            column.told(told);
        }
        let rest = if loops.items.is_empty() { &loops.none } else { &loops.more };
        column.say(rest, SMALL, Weight::Regular, INK_2, 3);
    })
}

/// The loops below the map, in as many columns as there is room for.
fn told_below(width: f64, loops: &LoopList) -> Part {
    let room = width - 2.0 * (ROOM + 8.0);
    let count = (((room + BETWEEN) / (LOOPS + BETWEEN)).floor().max(1.0) as usize).min(loops.items.len());
    let wide = (room - BETWEEN * (count - 1) as f64) / count as f64;
    let left = ROOM + 8.0;
    let (mut canvas, mut top) = part((left, room), |column| {
        column.canvas.rect((left, 0.0, room, 1.0), 0.0, LINE, None);
        column.y = ROOM;
        column.say(&loops.heading, HEADING, Weight::Semibold, INK, 1);
        column.y += 6.0;
    });
    let stacks = evenly(loops.items.iter().map(|told| part((0.0, wide), |column| column.told(told))), count);
    let deepest = stacks.iter().map(|stack| stack.iter().map(|part| part.1).sum()).fold(0.0, f64::max);
    for (nth, stack) in stacks.into_iter().enumerate() {
        put(&mut canvas, (left + nth as f64 * (wide + BETWEEN), top), stack);
    }
    top += deepest;
    let (more, height) =
        part((left, room), |column| column.say(&loops.more, SMALL, Weight::Regular, INK_2, 1));
    put(&mut canvas, (0.0, top), vec![(more, height)]);
    (canvas, top + height + ROOM)
}

/// Parts in so many columns of about one height, in their order.
fn evenly(parts: impl Iterator<Item = Part>, count: usize) -> Vec<Vec<Part>> {
    let parts: Vec<Part> = parts.collect();
    let whole: f64 = parts.iter().map(|part| part.1).sum();
    let mut columns: Vec<Vec<Part>> = (0..count).map(|_| Vec::new()).collect();
    let mut above = 0.0;
    for part in parts {
        let middle = above + part.1 / 2.0;
        let nth = ((middle / whole * count as f64) as usize).min(count - 1);
        above += part.1;
        columns[nth].push(part);
    }
    columns
}

fn noted(notes: &[String]) -> Part {
    in_side(|column| {
        for note in notes {
            column.y += 12.0;
            column.say(note, SMALL, Weight::Regular, INK_2, 6);
        }
    })
}
