//! Readings against the way to the target.

use proptest::prelude::*;

use super::*;
use crate::samples;

fn day(written: &str) -> Date {
    written.parse().expect("a date")
}

fn falling(readings: &[(&str, f64)]) -> Trajectory {
    Trajectory {
        title: "Posts open in August".into(),
        finding: "Behind the line.".into(),
        measured_in: "posts".into(),
        baseline: (day("2026-03-03"), 34.0),
        target: (day("2027-08-15"), 10.0),
        readings: readings.iter().map(|(on, value)| (day(on), *value)).collect(),
        width: 560.0,
    }
}

const READ: [(&str, f64); 5] = [
    ("2026-05-15", 33.5),
    ("2026-08-20", 28.0),
    ("2026-11-12", 29.0),
    ("2027-02-10", 21.0),
    ("2027-05-20", 18.0),
];

#[test]
fn the_finding_the_line_and_every_reading_are_told() {
    let picture = trajectory_chart(&falling(&[("2026-10-15", 30.0), ("2026-05-15", 33.5)]));
    let told = &picture.description;
    assert!(
        told.starts_with("Behind the line. The line leads from 34 posts on Mar 3, 2026 to 10 posts"),
        "{told}"
    );
    let (first, second) = (told.find("33.5 posts"), told.find("30 posts"));
    assert!(first.is_some() && first < second, "{told}");
}

#[test]
fn every_value_is_written_at_its_mark() {
    let picture = trajectory_chart(&falling(&READ));
    samples::keep("trajectory-falling", &picture);
    let words = samples::checked(&picture);
    let drawn = words.split("18 posts.").last().unwrap_or_default();
    for said in ["34 posts", "33.5 posts", "28 posts", "29 posts", "21 posts", "18 posts", "Target 10 posts"]
    {
        assert!(drawn.contains(said), "{said}: {drawn}");
    }
}

#[test]
fn a_rising_line_is_drawn_as_well() {
    let rising = Trajectory {
        measured_in: "%".into(),
        baseline: (day("2025-09-01"), 61.5),
        target: (day("2026-06-15"), 80.0),
        readings: vec![(day("2025-12-01"), 70.0), (day("2026-03-01"), 74.5)],
        ..falling(&[])
    };
    let picture = trajectory_chart(&rising);
    samples::keep("trajectory-rising", &picture);
    assert!(picture.svg.contains("Target 80%") && picture.svg.contains("74.5%"));
}

#[test]
fn no_line_leads_over_a_day_without_a_value() {
    let trajectory = falling(&READ);
    let joined = |unread: &[Date]| Plot::of(&trajectory, unread).joined().len();
    assert_eq!(joined(&[]), 5);
    assert_eq!(joined(&[day("2026-09-30")]), 4);
    let picture = trajectory_with_unread(&trajectory, &[day("2026-09-30")]);
    samples::keep("trajectory-unread", &picture);
    assert!(picture.description.contains("Sep 30, 2026: no value."), "{}", picture.description);
    assert!(samples::checked(&picture).contains("no value that day"));
}

#[test]
fn without_readings_only_the_way_and_its_ends_are_drawn() {
    let trajectory = falling(&[]);
    let picture = trajectory_chart(&trajectory);
    samples::keep("trajectory-unread-yet", &picture);
    assert!(Plot::of(&trajectory, &[]).joined().is_empty());
    assert!(picture.svg.contains("34 posts") && !picture.svg.contains("what was read"));
}

#[test]
fn a_target_equal_to_the_baseline_and_all_on_one_day_are_still_pictures() {
    let level = Trajectory { target: (day("2027-08-15"), 34.0), ..falling(&[("2026-09-01", 34.0)]) };
    let one_day = Trajectory { target: (day("2026-03-03"), 34.0), ..falling(&[("2026-03-03", 34.0)]) };
    for (name, trajectory) in [("level", level), ("one-day", one_day)] {
        let picture = trajectory_chart(&trajectory);
        samples::keep(&format!("trajectory-{name}"), &picture);
        samples::checked(&picture);
        assert!(!picture.svg.contains("NaN") && !picture.svg.contains("inf"));
    }
}

proptest! {
    #[test]
    fn marks_and_labels_stay_inside_and_no_label_covers_another(
        ends in ((0_i32..900, -1e6_f64..1e6), (0_i32..900, -1e6_f64..1e6)),
        read in prop::collection::vec((-400_i32..1500, -1e6_f64..1e6), 0..40),
        unread in prop::collection::vec(0_i32..900, 0..5),
        unit in "\\PC{0,40}",
        width in 200.0_f64..900.0,
    ) {
        let on = |days: i32| day("2025-09-01").saturating_add(jiff::Span::new().days(days));
        let trajectory = Trajectory {
            measured_in: unit,
            baseline: (on(ends.0.0), ends.0.1),
            target: (on(ends.1.0), ends.1.1),
            readings: read.into_iter().map(|(at, value)| (on(at), value)).collect(),
            width,
            ..falling(&[])
        };
        let unread: Vec<Date> = unread.into_iter().map(on).collect();
        let plot = Plot::of(&trajectory, &unread);
        for one in plot.read().chain([trajectory.baseline, trajectory.target]) {
            let (x, y) = plot.at(one);
            prop_assert!((REACH..=plot.width - REACH).contains(&x) && (HEAD..=FLOOR).contains(&y), "{x} {y}");
        }
        let labels: Vec<Room> = plot.labels().into_iter().map(|(_, room)| room).collect();
        for (nth, one) in labels.iter().enumerate() {
            prop_assert!(one.left >= 0.0 && one.right <= plot.width && one.top >= HEAD && one.bottom <= FLOOR);
            let apart = |other: &Room| {
                other.right <= one.left || one.right <= other.left || other.bottom <= one.top || one.bottom <= other.top
            };
            prop_assert!(labels[..nth].iter().all(apart));
        }
        samples::checked(&trajectory_with_unread(&trajectory, &unread));
    }
}
