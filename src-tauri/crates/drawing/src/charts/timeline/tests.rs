//! Timelines of one plan and of several, and what no timeline may do.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::samples;

fn event(on: Date, label: &str, kind: TimelineKind, done: bool) -> TimelineEvent {
    TimelineEvent { on, label: label.to_owned(), kind, done }
}

fn milestone(on: Date, label: &str) -> TimelineEvent {
    event(on, label, TimelineKind::Milestone, false)
}

fn hire_by_may() -> Vec<TimelineEvent> {
    use TimelineKind::{CheckIn, Milestone};
    vec![
        event(date(2025, 9, 15), "Budget forecast agreed with the committee", Milestone, true),
        event(date(2025, 10, 1), "Posting calendar published", Milestone, true),
        event(date(2025, 11, 12), "Check-in", CheckIn, true),
        event(date(2025, 11, 20), "Vacancies known in all nine schools", Milestone, false),
        event(
            date(2026, 2, 1),
            "First offers for hard-to-staff schools, with a signing day for candidates from the \
              preparation programs and their mentors",
            Milestone,
            false,
        ),
        event(date(2026, 2, 10), "Check-in", CheckIn, false),
        event(date(2026, 5, 31), "All known vacancies offered", Milestone, false),
        event(date(2026, 6, 15), "Check-in", CheckIn, false),
    ]
}

fn mentors() -> Vec<TimelineEvent> {
    use TimelineKind::{CheckIn, Milestone};
    vec![
        event(date(2025, 10, 1), "Six mentors named", Milestone, true),
        event(date(2025, 11, 12), "Check-in", CheckIn, false),
        event(date(2026, 1, 15), "Released time is in every timetable", Milestone, false),
        event(date(2026, 9, 1), "Second year begins with all new teachers", Milestone, false),
    ]
}

fn three_plans() -> Timelines {
    let lane = |name: &str, events| TimelineLane { name: name.to_owned(), events };
    Timelines {
        title: "The plans over time".to_owned(),
        lanes: vec![
            lane("Hire by May", hire_by_may()),
            lane("Mentors with time", mentors()),
            lane("Residency with a preparation program", Vec::new()),
        ],
        today: Some(date(2025, 12, 1)),
        width: 720.0,
    }
}

fn of(events: Vec<TimelineEvent>) -> Timelines {
    let lanes = vec![TimelineLane { name: "Plan".to_owned(), events }];
    Timelines { title: "One plan".to_owned(), lanes, width: 720.0, ..Timelines::default() }
}

fn drawn(timelines: &Timelines, check: impl FnOnce(&Plan<'_>)) {
    let lanes = entries(timelines);
    check(&Plan::of(timelines, &lanes));
}

/// What every timeline keeps to: marks and words cover nothing and stay inside, lanes keep their order, and every
/// milestone is shown in full, in its lane or below.
fn holds_together(timelines: &Timelines) -> Result<(), TestCaseError> {
    let lanes = entries(timelines);
    let plan = Plan::of(timelines, &lanes);
    let mut top = 0.0;
    for (lane, entries) in plan.lanes.iter().zip(&lanes) {
        prop_assert!(lane.top >= top && lane.bottom > lane.top && lane.bottom <= plan.bottom);
        top = lane.bottom;
        for (nth, mark) in lane.marks.iter().enumerate() {
            prop_assert!(mark.left >= 0.0 && mark.right <= plan.width, "{mark:?}");
            prop_assert!(mark.y - ROW / 2.0 >= lane.top && mark.y + ROW / 2.0 <= lane.bottom);
            let meets = |other: &Mark<'_>| {
                (other.y - mark.y).abs() < ROW - 0.5 && mark.left < other.right && other.left < mark.right
            };
            prop_assert!(!lane.marks[..nth].iter().any(meets), "{mark:?}");
        }
        let shown: usize = lane.marks.iter().map(|mark| mark.entries.len()).sum();
        prop_assert_eq!(shown, entries.len());
    }
    samples::checked(&timelines_chart(timelines));
    Ok(())
}

#[test]
fn the_finding_comes_first_then_every_event_by_plan_and_day() {
    let picture = timelines_chart(&three_plans());
    samples::keep("timelines", &picture);
    let words = samples::checked(&picture);
    assert!(
        picture.description.starts_with(
            "8 milestones and 4 check-ins, 4 of them done. 2 are overdue. \
             Next, Jan 15, 2026: Released time is in every timetable. \
             Hire by May: Sep 15, 2025: Budget forecast agreed with the committee, done."
        ),
        "{}",
        picture.description
    );
    assert!(picture.description.contains("Nov 20, 2025: Vacancies known in all nine schools, overdue."));
    assert!(picture.description.contains("Residency with a preparation program: no milestone"));
    assert!(words.contains("School year 2025-26") && words.contains("today"));
}

#[test]
fn one_plan_alone_is_drawn_without_a_name() {
    let timeline =
        Timeline { title: "Hire by May".to_owned(), events: hire_by_may(), today: None, width: 680.0 };
    let picture = timeline_chart(&timeline);
    samples::keep("timeline", &picture);
    assert!(picture.description.starts_with("5 milestones and 3 check-ins, 3 of them done. Sep 15, 2025"));
    assert!(!samples::checked(&picture).contains("today"));
}

#[test]
fn what_is_done_and_what_is_late_differ_in_shape() {
    drawn(&three_plans(), |plan| {
        let signs = [Sign::Milestone, Sign::Reached, Sign::Overdue, Sign::CheckIn, Sign::Held, Sign::Missed];
        assert_eq!(plan.signs(), signs);
    });
    let tick = |done| {
        let one = of(vec![event(date(2026, 1, 1), "A", TimelineKind::Milestone, done)]);
        timelines_chart(&one).svg.matches("<polyline").count()
    };
    // The tick on the mark and in the key.
    assert_eq!(tick(true), tick(false) + 2);
}

#[test]
fn a_long_title_is_shortened_in_its_lane_and_stands_in_full_below() {
    let long = "Every school has a plan for classes without a certified teacher ".repeat(4).trim().to_owned();
    let timelines = of(vec![milestone(date(2026, 1, 1), &long), milestone(date(2026, 3, 1), "Short")]);
    let picture = timelines_chart(&timelines);
    samples::keep("timeline-long", &picture);
    let words = samples::checked(&picture).replace('\n', " ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("In full") && words.contains("certified teacher · Jan 1, 2026"), "{words}");
    drawn(&timelines, |plan| {
        assert!(plan.lanes[0].marks[0].label.ends_with('…'));
        assert_eq!(plan.lanes[0].marks[1].label, "Short");
    });
}

#[test]
fn nothing_planned_is_said() {
    for timelines in [Timelines { title: "Nothing".to_owned(), ..Timelines::default() }, of(Vec::new())] {
        let picture = timelines_chart(&timelines);
        assert_eq!(picture.description, "No milestone and no check-in has a day yet.");
        samples::checked(&picture);
    }
}

#[test]
fn one_day_for_all_gives_each_a_row_of_its_own() {
    let events = (1..=5).map(|nth| milestone(date(2026, 3, 3), &format!("Number {nth}"))).collect();
    let timelines = of(events);
    samples::keep("timeline-one-day", &timelines_chart(&timelines));
    holds_together(&timelines).expect("it holds together");
    drawn(&timelines, |plan| assert_eq!(plan.lanes[0].marks.len(), 5));
}

#[test]
fn a_hundred_milestones_are_numbered_and_named_below() {
    let spread = (0..100).map(|nth| {
        milestone(date(2025, 9, 1).saturating_add((nth * 9).days()), &format!("Step {nth} of many"))
    });
    let timelines = of(spread.collect());
    let picture = timelines_chart(&timelines);
    samples::keep("timeline-hundred", &picture);
    holds_together(&timelines).expect("it holds together");
    assert!(picture.svg.contains("Step 99 of many · ") && picture.height < 2_000.0, "{}", picture.height);
    let same = of((0..100).map(|nth| milestone(date(2025, 9, 1), &format!("Step {nth}"))).collect());
    drawn(&same, |plan| assert_eq!(plan.lanes[0].marks[0].number, "1–100"));
    holds_together(&same).expect("it holds together");
}

#[test]
fn any_writing_is_shown_and_stays_inside() {
    let events = vec![
        milestone(date(2025, 9, 1), "توظيف المعلمين قبل شهر مايو في جميع المدارس"),
        milestone(date(2026, 9, 1), "🎉🎉 Celebrate 👩🏽‍🏫 with everyone who was hired 🎉🎉"),
        milestone(date(2027, 9, 1), "\u{202e}turned around"),
        milestone(date(2028, 8, 30), &"x".repeat(10_000)),
    ];
    let timelines = of(events);
    samples::keep("timeline-writing", &timelines_chart(&timelines));
    holds_together(&timelines).expect("it holds together");
}

proptest! {
    #[test]
    fn nothing_covers_anything_and_lanes_keep_their_order(
        lanes in prop::collection::vec(prop::collection::vec((0_i32..1100, "\\PC{0,220}", any::<bool>(), any::<bool>()), 0..24), 0..4),
        within in prop_oneof![Just(1), Just(40), Just(1100)],
        width in 200.0_f64..1000.0,
        today in prop::option::of(0_i32..1200),
    ) {
        let day = |days: i32| date(2025, 7, 1).saturating_add((days % within).days());
        let lane = |(nth, events): (usize, Vec<(i32, String, bool, bool)>)| {
            let of_kind = |milestone| if milestone { TimelineKind::Milestone } else { TimelineKind::CheckIn };
            let events = events.into_iter().map(|(on, label, one, done)| event(day(on), &label, of_kind(one), done));
            TimelineLane { name: format!("Lane {nth}"), events: events.collect() }
        };
        let lanes: Vec<TimelineLane> = lanes.into_iter().enumerate().map(lane).collect();
        let timelines = Timelines { title: "Any".to_owned(), lanes, today: today.map(day), width };
        holds_together(&timelines)?;
        let (picture, mut from) = (timelines_chart(&timelines), 0);
        for lane in timelines.lanes.iter().filter(|lane| !lane.events.is_empty()) {
            let at = picture.svg[from..].find(&format!("\n{}\n", lane.name));
            prop_assert!(at.is_some(), "{}", lane.name);
            from += at.unwrap_or_default();
        }
    }
}
