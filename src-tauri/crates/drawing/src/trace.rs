//! The thread of a plan as a picture: gaps, root causes, strategies and indicators in four columns, joined where one leads
//! to the next. Where the thread is torn, a dashed box says so in the place of what is missing.

use words::text;

use crate::colour::{AMBER, AMBER_2, CARD, Colour, EDGE, GAP, INK, INK_2, MOSS, ON_RIVER, RIVER};
use crate::picture::{Anchor, Canvas, Picture};
use crate::text::{Weight, wrap};

/// What is drawn; joined by places in these lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    /// What it is of.
    pub title: String,
    /// What it says: the finding.
    pub description: String,
    /// Names of the focus gaps.
    pub gaps: Vec<String>,
    /// Names of root causes and of what is acted on.
    pub causes: Vec<String>,
    /// Titles of the chosen strategies.
    pub strategies: Vec<String>,
    /// Indicators with the strategy that each belongs to.
    pub indicators: Vec<(usize, String)>,
    /// Which gap is reached from which cause.
    pub gap_causes: Vec<(usize, usize)>,
    /// Which cause is acted on by which strategy.
    pub cause_strategies: Vec<(usize, usize)>,
    /// Width of the picture in pixels, at least 640.
    pub width: f64,
}

const SIZE: f64 = 13.0;
const LINE: f64 = 17.0;
/// Room inside a box, between boxes, and over the columns for their heads.
const PAD: f64 = 8.0;
const BETWEEN: f64 = 10.0;
const HEAD: f64 = 30.0;
/// Room between columns, where the threads run, as a share of the width.
const CHANNEL: f64 = 0.055;
const LINES: usize = 4;

/// The four columns, from gap to indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Gap,
    Cause,
    Strategy,
    Indicator,
}

const COLUMNS: [(Column, &str); 4] = [
    (Column::Gap, "trace-head-gap"),
    (Column::Cause, "trace-head-cause"),
    (Column::Strategy, "trace-head-strategy"),
    (Column::Indicator, "trace-head-indicator"),
];

/// A box of a column. A hole has no place in its list.
#[derive(Debug, Clone)]
struct Boxed {
    place: Option<usize>,
    lines: Vec<String>,
    /// What it is joined to on its left, as places in the column before.
    left: Vec<usize>,
    top: f64,
}

impl Boxed {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE + 2.0 * PAD
    }

    fn middle(&self) -> f64 {
        self.top + self.height() / 2.0
    }
}

/// Draws the thread; without gaps an empty picture with its heads.
pub fn trace_picture(trace: &Trace) -> Picture {
    let width = trace.width.max(640.0);
    let channel = width * CHANNEL;
    let room = (width - 3.0 * channel - 2.0) / 4.0;
    let columns = laid_out(trace, room - 2.0 * PAD - 4.0);
    let left = |column: usize| 1.0 + column as f64 * (room + channel);
    let bottom = columns.iter().flatten().map(|one| one.top + one.height()).fold(HEAD, f64::max);
    let mut canvas = Canvas::default();
    for (nth, (_, key)) in COLUMNS.iter().enumerate() {
        canvas.text(&text(key, &[]), (left(nth), 16.0), SIZE, Weight::Semibold, INK_2, Anchor::Start);
    }
    for (nth, column) in columns.iter().enumerate().skip(1) {
        for one in column {
            for &from in &one.left {
                let before = columns[nth - 1].iter().find(|other| other.place == Some(from));
                let Some(before) = before else { continue };
                let ends = (left(nth - 1) + room, before.middle(), left(nth), one.middle());
                canvas.line(&thread(ends), if one.place.is_some() { EDGE } else { AMBER }, 2.0, dash(one));
            }
        }
    }
    for (nth, column) in columns.iter().enumerate() {
        for one in column {
            draw_box(&mut canvas, COLUMNS[nth].0, one, (left(nth), room));
        }
    }
    canvas.finish((0.0, 0.0, width, bottom + 2.0), &trace.title, &trace.description)
}

fn dash(one: &Boxed) -> &'static str {
    if one.place.is_some() { "" } else { "2 6" }
}

fn thread((x1, y1, x2, y2): (f64, f64, f64, f64)) -> String {
    let middle = (x1 + x2) / 2.0;
    format!("M{x1:.1} {y1:.1}C{middle:.1} {y1:.1} {middle:.1} {y2:.1} {x2:.1} {y2:.1}")
}

fn draw_box(canvas: &mut Canvas, column: Column, one: &Boxed, (x, width): (f64, f64)) {
    let area = (x, one.top, width, one.height());
    let (fill, ink, edge): (Colour, Colour, Colour) = match column {
        _ if one.place.is_none() => (AMBER_2, AMBER, AMBER),
        Column::Gap => (GAP, ON_RIVER, GAP),
        Column::Cause => (CARD, INK, EDGE),
        Column::Strategy => (RIVER, ON_RIVER, RIVER),
        Column::Indicator => (CARD, INK, MOSS),
    };
    canvas.rect(area, 6.0, fill, one.place.map(|_| (edge, 1.5)));
    if one.place.is_none() {
        let (x, y, w, h) = area;
        let around = format!("M{x:.1} {y:.1}h{w:.1}v{h:.1}h-{w:.1}z");
        canvas.line(&around, edge, 1.5, "4 5");
    }
    for (nth, line) in one.lines.iter().enumerate() {
        let at = (x + PAD + 2.0, one.top + PAD + LINE * nth as f64 + 13.0);
        let weight = if column == Column::Gap { Weight::Semibold } else { Weight::Regular };
        canvas.text(line, at, SIZE, weight, ink, Anchor::Start);
    }
}

/// Every column with its boxes from top to bottom: each stands as near as it can to what it is joined to on its left,
/// which keeps threads from crossing.
fn laid_out(trace: &Trace, room: f64) -> Vec<Vec<Boxed>> {
    let boxed = |place: Option<usize>, name: &str, left: Vec<usize>| Boxed {
        place,
        lines: wrap(name, room, SIZE, Weight::Regular, LINES),
        left,
        top: 0.0,
    };
    let hole = |key: &str, left: Vec<usize>| boxed(None, &text(key, &[]), left);
    let of = |pairs: &[(usize, usize)], to: usize| -> Vec<usize> {
        pairs.iter().filter(|(_, second)| *second == to).map(|(first, _)| *first).collect()
    };
    let unjoined = |pairs: &[(usize, usize)], count: usize| -> Vec<usize> {
        (0..count).filter(|place| pairs.iter().all(|(first, _)| first != place)).collect()
    };
    let owners: Vec<(usize, usize)> =
        trace.indicators.iter().enumerate().map(|(at, (owner, _))| (*owner, at)).collect();
    let mut columns = vec![
        trace.gaps.iter().enumerate().map(|(at, name)| boxed(Some(at), name, Vec::new())).collect::<Vec<_>>(),
        trace
            .causes
            .iter()
            .enumerate()
            .map(|(at, name)| boxed(Some(at), name, of(&trace.gap_causes, at)))
            .collect(),
        trace
            .strategies
            .iter()
            .enumerate()
            .map(|(at, name)| boxed(Some(at), name, of(&trace.cause_strategies, at)))
            .collect(),
        trace
            .indicators
            .iter()
            .enumerate()
            .map(|(at, (owner, name))| boxed(Some(at), name, vec![*owner]))
            .collect(),
    ];
    let torn = [
        (1, "trace-hole-cause", unjoined(&trace.gap_causes, trace.gaps.len())),
        (2, "trace-hole-strategy", unjoined(&trace.cause_strategies, trace.causes.len())),
        (3, "trace-hole-indicator", unjoined(&owners, trace.strategies.len())),
    ];
    for (column, key, places) in torn {
        columns[column].extend(places.into_iter().map(|place| hole(key, vec![place])));
    }
    // A strategy that acts on nothing has a hole on its left.
    let stray = columns[2].iter().any(|one| one.place.is_some() && one.left.is_empty());
    if stray {
        columns[1].push(hole("trace-hole-stray", Vec::new()));
    }
    stand(&mut columns);
    columns
}

/// Gives every box its height on the page, column after column; shorter columns stand in the middle.
fn stand(columns: &mut [Vec<Boxed>]) {
    for nth in 0..columns.len() {
        let (done, rest) = columns.split_at_mut(nth);
        let column = &mut rest[0];
        let wish = |one: &Boxed| {
            let before = done.last();
            let joined: Vec<f64> = one
                .left
                .iter()
                .filter_map(|place| before?.iter().find(|other| other.place == Some(*place)))
                .map(Boxed::middle)
                .collect();
            if joined.is_empty() { f64::MAX } else { joined.iter().sum::<f64>() / joined.len() as f64 }
        };
        if nth > 0 {
            column.sort_by(|one, other| wish(one).total_cmp(&wish(other)));
        }
        let mut free = HEAD;
        for one in column.iter_mut() {
            one.top = free;
            free = one.top + one.height() + BETWEEN;
        }
    }
    let bottom = |column: &[Boxed]| column.last().map_or(HEAD, |one| one.top + one.height());
    let lowest = columns.iter().map(|column| bottom(column)).fold(HEAD, f64::max);
    for column in columns {
        let lower = (lowest - bottom(column)) / 2.0;
        column.iter_mut().for_each(|one| one.top += lower);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn small() -> Trace {
        Trace {
            title: "From gap to indicator".into(),
            description: "One gap is reached.".into(),
            gaps: vec!["Low income × inexperienced".into(), "English learners × out of field".into()],
            causes: vec!["How late we hire".into(), "Pay".into()],
            strategies: vec!["Offers by April".into(), "A mentor for everyone".into()],
            indicators: vec![(0, "Posts open in August: 34 → 10".into())],
            gap_causes: vec![(0, 0), (0, 1)],
            cause_strategies: vec![(0, 0)],
            width: 900.0,
        }
    }

    #[test]
    fn every_torn_place_is_drawn_with_a_word() {
        let svg = trace_picture(&small()).svg;
        for key in ["trace-hole-cause", "trace-hole-strategy", "trace-hole-stray", "trace-hole-indicator"] {
            let word = text(key, &[]);
            let first = word.split(' ').next().unwrap_or_default();
            assert!(svg.contains(first), "{key}: {word}");
        }
        // A gap without a cause, a cause without a strategy, a strategy without a cause, and one without an indicator.
        assert_eq!(svg.matches("stroke-dasharray=\"4 5\"").count(), 4);
    }

    #[test]
    fn a_whole_thread_has_no_dashes() {
        let whole = Trace {
            gaps: vec!["Low income × inexperienced".into()],
            causes: vec!["How late we hire".into()],
            strategies: vec!["Offers by April".into()],
            gap_causes: vec![(0, 0)],
            ..small()
        };
        assert!(!trace_picture(&whole).svg.contains("stroke-dasharray"));
    }

    #[test]
    fn nothing_at_all_is_a_picture_with_its_heads() {
        let picture = trace_picture(&Trace { width: 900.0, ..Trace::default() });
        assert!(picture.svg.contains("<text") && picture.height >= HEAD);
    }

    fn any_trace() -> impl Strategy<Value = Trace> {
        let names = |most| prop::collection::vec("[a-zA-Z ×→]{0,120}", 0..most);
        let pairs = prop::collection::vec((0usize..12, 0usize..12), 0..30);
        (
            names(4),
            names(12),
            names(5),
            prop::collection::vec((0usize..5, "[a-z ]{1,60}"), 0..15),
            pairs.clone(),
            pairs,
        )
            .prop_map(
                |(gaps, causes, strategies, indicators, mut gap_causes, mut cause_strategies)| {
                    gap_causes.retain(|(gap, cause)| *gap < gaps.len() && *cause < causes.len());
                    cause_strategies
                        .retain(|(cause, strategy)| *cause < causes.len() && *strategy < strategies.len());
                    let indicators =
                        indicators.into_iter().filter(|(owner, _)| *owner < strategies.len()).collect();
                    Trace {
                        gaps,
                        causes,
                        strategies,
                        indicators,
                        gap_causes,
                        cause_strategies,
                        width: 900.0,
                        ..small()
                    }
                },
            )
    }

    proptest! {
        #[test]
        fn no_box_lies_on_another_and_all_are_inside(trace in any_trace()) {
            let picture = trace_picture(&trace);
            for column in laid_out(&trace, 180.0) {
                for pair in column.windows(2) {
                    prop_assert!(pair[0].top + pair[0].height() <= pair[1].top);
                }
                for one in column {
                    prop_assert!(one.top >= HEAD);
                }
            }
            prop_assert!(picture.height > 0.0 && picture.svg.ends_with("</svg>\n"));
        }
    }
}
