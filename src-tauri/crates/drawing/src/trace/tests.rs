//! Threads that are whole, torn, and as long as a page allows.

use proptest::prelude::*;

use super::boxes::Boxed;
use super::*;
use crate::samples;

fn small() -> Trace {
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Trace {
        title: "From gap to indicator".into(),
        description: "One of two gaps is reached.".into(),
        gaps: all(&["Low income × inexperienced", "English learners × out of field"]),
        causes: all(&["How late we hire", "Pay compared with neighbors"]),
        strategies: all(&["Offers by April", "A mentor for everyone"]),
        indicators: vec![(0, "Posts open in August: 34 → 10".into())],
        gap_causes: vec![(0, 0), (0, 1)],
        cause_strategies: vec![(0, 0)],
        width: 920.0,
    }
}

/// Four gaps, twelve causes, five strategies, fifteen indicators.
fn full() -> Trace {
    let gap = |nth: usize| {
        [
            "Low income × inexperienced",
            "Students of color × out of field",
            "English learners × low-rated",
            "Students with disabilities × inexperienced",
        ][nth]
            .to_owned()
    };
    let cause = |nth: usize| {
        [
            "How late we hire",
            "Vacancies left in fall",
            "Few mentors per new teacher in the schools that need them most",
            "Turnover",
            "Pay compared with neighbors",
            "Out-of-field assignment",
            "Grouping of classes",
            "Uneven feedback from evaluators between the schools",
            "Few candidates of color in the pool",
            "Leadership changes",
            "Long commutes",
            "No time for planning together",
        ][nth]
            .to_owned()
    };
    let strategy = |nth: usize| {
        [
            "Hire by May",
            "Mentors with time",
            "Residency with a preparation program",
            "Calibrate evaluators",
            "Student assignment check before August",
        ][nth]
            .to_owned()
    };
    let indicator = |nth: usize| {
        (nth % 5, format!("Indicator {nth} with a name of some length: {} → {}", 30 + nth, 10 + nth))
    };
    Trace {
        gaps: (0..4).map(gap).collect(),
        causes: (0..12).map(cause).collect(),
        strategies: (0..5).map(strategy).collect(),
        indicators: (0..15).map(indicator).collect(),
        gap_causes: (0..12).flat_map(|cause| [(cause % 4, cause), ((cause * 7 + 1) % 4, cause)]).collect(),
        cause_strategies: (0..12).map(|cause| (cause, (cause * 3) % 5)).collect(),
        ..small()
    }
}

fn holes(trace: &Trace) -> usize {
    fitting(trace, 920.0).boxes.iter().filter(|one| one.is_hole()).count()
}

fn crossings(sheet: &Sheet) -> usize {
    let threads: Vec<(usize, f64, f64)> = sheet
        .threads
        .iter()
        .map(|(from, to)| {
            let (from, to) = (&sheet.boxes[*from], &sheet.boxes[*to]);
            (from.column.place(), from.middle(), to.middle())
        })
        .collect();
    let crosses =
        |a: &(usize, f64, f64), b: &(usize, f64, f64)| a.0 == b.0 && (a.1 - b.1) * (a.2 - b.2) < -1e-6;
    let of = |(nth, one)| threads[..nth].iter().filter(|other| crosses(one, other)).count();
    threads.iter().enumerate().map(of).sum()
}

#[test]
fn every_torn_place_is_drawn_with_a_word() {
    let picture = trace_picture(&small());
    samples::keep("trace-torn", &picture);
    let words = samples::checked(&picture).split_whitespace().collect::<Vec<_>>().join(" ");
    for key in ["trace-hole-cause", "trace-hole-strategy", "trace-hole-stray", "trace-hole-indicator"] {
        let word = text(key, &[]);
        let first: Vec<&str> = word.split(' ').take(3).collect();
        assert!(words.contains(&first.join(" ")), "{key}: {words}");
    }
    // A gap without a cause, a cause without a strategy, a strategy without a cause, and one without an indicator.
    assert_eq!(picture.svg.matches("stroke-dasharray=\"4 5\"").count(), 4);
}

#[test]
fn a_gap_with_causes_that_no_strategy_reaches_is_dashed_itself() {
    let unreached = Trace { gap_causes: vec![(0, 0), (1, 1)], ..small() };
    let words = samples::checked(&trace_picture(&unreached)).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("No strategy reaches this gap"), "{words}");
    let sheet = fitting(&unreached, 920.0);
    let torn: Vec<Option<usize>> =
        sheet.boxes.iter().filter(|one| one.is_torn()).map(|one| one.place).collect();
    assert_eq!(torn, [Some(1)]);
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
    let picture = trace_picture(&whole);
    samples::keep("trace-whole", &picture);
    assert!(!picture.svg.contains("stroke-dasharray"));
}

#[test]
fn the_longest_thread_stands_on_a_page_on_its_side() {
    let picture = trace_picture(&full());
    samples::keep("trace-full", &picture);
    assert!(picture.height <= picture.width * PAGE + 2.0, "{} × {}", picture.width, picture.height);
    let torn = Trace { cause_strategies: vec![(0, 0), (1, 1)], indicators: Vec::new(), ..full() };
    let picture = trace_picture(&torn);
    samples::keep("trace-full-torn", &picture);
    assert_eq!(holes(&torn), 10 + 5 + 3);
}

#[test]
fn threads_that_need_not_cross_do_not() {
    let straight = Trace {
        causes: (0..6).map(|nth| format!("Cause {nth}")).collect(),
        strategies: (0..3).map(|nth| format!("Strategy {nth}")).collect(),
        indicators: [2, 0, 1, 2, 1, 0].into_iter().map(|owner| (owner, format!("Of {owner}"))).collect(),
        gap_causes: vec![(0, 5), (0, 1), (0, 3), (1, 0), (1, 2), (1, 4)],
        cause_strategies: vec![(5, 2), (1, 2), (3, 0), (0, 1), (2, 1), (4, 1)],
        ..small()
    };
    assert_eq!(crossings(&fitting(&straight, 920.0)), 0);
}

/// White on a pale box cannot be read; the dark themes fill boxes with pale colours.
#[test]
fn words_on_filled_boxes_change_with_the_theme() {
    let svg = trace_picture(&full()).svg;
    for fill in ["fill-gap", "fill-river"] {
        let after = svg.split(&format!("class=\"{fill} ")).nth(1).unwrap_or_default();
        let words = after.split("<text").nth(1).unwrap_or_default();
        assert!(words.contains("class=\"fill-card\""), "{fill}: {words}");
    }
}

#[test]
fn nothing_at_all_is_a_picture_with_its_heads() {
    let picture = trace_picture(&Trace { width: 900.0, ..Trace::default() });
    assert!(picture.svg.contains("<text") && picture.height >= HEAD);
}

#[test]
fn any_writing_and_any_length_stay_in_their_boxes() {
    let long = Trace {
        gaps: vec!["x".repeat(10_000), "🎉 توظيف المعلمين قبل شهر مايو".into()],
        strategies: vec!["A very long title of a strategy ".repeat(8), String::new()],
        ..small()
    };
    let picture = trace_picture(&long);
    samples::keep("trace-writing", &picture);
    samples::checked(&picture);
}

fn any_trace() -> impl Strategy<Value = Trace> {
    let names = |most| prop::collection::vec("\\PC{0,120}", 0..most);
    let pairs = || prop::collection::vec((0_usize..13, 0_usize..13), 0..30);
    let indicators = prop::collection::vec((0_usize..6, "\\PC{0,60}"), 0..16);
    (names(5), names(13), names(6), indicators, pairs(), pairs()).prop_map(
        |(gaps, causes, strategies, indicators, gap_causes, cause_strategies)| Trace {
            gaps,
            causes,
            strategies,
            indicators,
            gap_causes,
            cause_strategies,
            ..small()
        },
    )
}

/// Holes counted from the lists themselves: whatever lacks its next, and strategies that lack a cause.
fn missing(trace: &Trace) -> usize {
    let (gaps, causes, strategies) = (trace.gaps.len(), trace.causes.len(), trace.strategies.len());
    let bare = |count: usize, pairs: &[(usize, usize)], next: usize| {
        (0..count).filter(|at| !pairs.iter().any(|(from, to)| from == at && *to < next)).count()
    };
    let owners: Vec<(usize, usize)> = trace.indicators.iter().map(|(owner, _)| (*owner, 0)).collect();
    let strays = (0..strategies)
        .filter(|at| !trace.cause_strategies.iter().any(|(from, to)| to == at && *from < causes))
        .count();
    bare(gaps, &trace.gap_causes, causes)
        + bare(causes, &trace.cause_strategies, strategies)
        + bare(strategies, &owners, 1)
        + strays
}

proptest! {
    #[test]
    fn no_box_lies_on_another_all_are_inside_and_every_hole_is_there(trace in any_trace()) {
        let (picture, sheet) = (trace_picture(&trace), fitting(&trace, 920.0));
        prop_assert_eq!(holes(&trace), missing(&trace));
        for (nth, one) in sheet.boxes.iter().enumerate() {
            prop_assert!(one.top >= HEAD - 1e-6 && one.bottom() <= picture.height);
            let apart = |other: &Boxed| {
                other.column != one.column || other.bottom() <= one.top || one.bottom() <= other.top
            };
            prop_assert!(sheet.boxes[..nth].iter().all(apart));
            for line in &one.lines {
                let wide = crate::text::width_of(line, sheet.letters.size, one.column.weight());
                prop_assert!(wide <= sheet.room - 2.0 * sheet.letters.pad);
            }
        }
        for &(from, to) in &sheet.threads {
            for (end, other) in [(from, to), (to, from)] {
                let (y, one) = (stand::port(&sheet, end, other), &sheet.boxes[end]);
                prop_assert!(one.top <= y && y <= one.bottom());
            }
        }
        samples::checked(&picture);
    }
}
