//! The charts as pictures.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::samples;

fn low_income() -> ShareComparison {
    let share = |name: &str, p, low, high, emphasised| Share {
        name: name.to_owned(),
        p,
        low: Some(low),
        high: Some(high),
        emphasised,
    };
    ShareComparison {
        title: "Low income × inexperienced".to_owned(),
        shares: vec![
            share("Low income", 0.271, 0.253, 0.29, true),
            share("Others", 0.167, 0.15, 0.184, false),
        ],
        width: 288.0,
        ..ShareComparison::default()
    }
}

fn three_strategies() -> Coverage {
    let bar = |name: &str, parts: [f64; 3]| CoverageBar { name: name.to_owned(), parts: parts.to_vec() };
    Coverage {
        title: "Your set of three".to_owned(),
        strategies: ["Hire by May", "Mentors with time", "Residency with a preparation program"]
            .map(str::to_owned)
            .to_vec(),
        bars: vec![
            bar("Low income × inexperienced", [0.31, 0.22, 0.05]),
            bar("Students of color × out of field", [0.09, 0.06, 0.32]),
        ],
        width: 346.0,
    }
}

fn hire_by_may() -> Timeline {
    let event = |on, label: &str, kind, done| TimelineEvent { on, label: label.to_owned(), kind, done };
    use TimelineKind::{CheckIn, Milestone};
    Timeline {
        title: "Hire by May".to_owned(),
        events: vec![
            event(date(2025, 9, 15), "Budget forecast agreed with the committee", Milestone, true),
            event(date(2025, 10, 1), "Posting calendar published", Milestone, true),
            event(date(2025, 11, 12), "Check-in: forecast", CheckIn, true),
            event(date(2026, 2, 1), "First offers for hard-to-staff schools", Milestone, false),
            event(date(2026, 2, 10), "Check-in: offers so far", CheckIn, false),
            event(date(2026, 3, 1), "Check-in with principals", CheckIn, false),
            event(date(2026, 5, 31), "All known vacancies offered", Milestone, false),
            event(date(2026, 6, 15), "Check-in: what we learned", CheckIn, false),
        ],
        today: Some(date(2025, 12, 1)),
        width: 720.0,
    }
}

#[test]
fn the_share_chart_says_what_it_shows() {
    let picture = shares_chart(&low_income());
    samples::keep("chart-shares", &picture);
    let words = samples::checked(&picture);
    assert_eq!(
        picture.description,
        "Low income: 27.1%, likely between 25.3% and 29.0%. Others: 16.7%, likely between 15.0% and 18.4%. \
         The ranges do not overlap."
    );
    assert!(words.contains("Low income 27.1%") && words.contains("20%"));
}

#[test]
fn overlapping_ranges_are_said_to_overlap_and_missing_ones_are_not_spoken_of() {
    let mut comparison = low_income();
    comparison.shares[1].high = Some(0.26);
    assert!(shares_chart(&comparison).description.ends_with("The ranges overlap."));
    comparison.shares[1].high = None;
    assert!(shares_chart(&comparison).description.ends_with("Others: 16.7%."));
}

#[test]
fn the_coverage_chart_gives_the_total_of_each_gap() {
    let picture = coverage_chart(&three_strategies());
    samples::keep("chart-coverage", &picture);
    let words = samples::checked(&picture);
    assert!(words.contains("58%") && words.contains("47%"));
    assert!(picture.description.contains("Hire by May adds 31%"), "{}", picture.description);
}

#[test]
fn the_timeline_names_every_event() {
    let picture = timeline_chart(&hire_by_may());
    samples::keep("chart-timeline", &picture);
    let words = samples::checked(&picture);
    assert!(words.contains("First offers for hard-to-staff schools") && words.contains("Sep 2025"));
    assert!(
        picture.description.starts_with("4 milestones and 4 check-ins, 3 of them done."),
        "{}",
        picture.description
    );
    assert!(picture.description.contains("Sep 15, 2025: Budget forecast agreed with the committee, done."));
    samples::checked(&timeline_chart(&Timeline { title: "Empty".to_owned(), ..Timeline::default() }));
}

#[test]
fn every_painted_thing_of_a_chart_can_be_themed() {
    for picture in
        [shares_chart(&low_income()), coverage_chart(&three_strategies()), timeline_chart(&hire_by_may())]
    {
        let document = roxmltree::Document::parse(&picture.svg).expect("valid XML");
        let painted = |value: Option<&str>| value.is_some_and(|value| value.starts_with('#'));
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            if painted(element.attribute("fill")) || painted(element.attribute("stroke")) {
                assert!(element.attribute("class").is_some(), "{element:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_name_and_figure_gives_valid_svg(name in "\\PC{0,60}|<script>.{0,20}", p in 0.0_f64..=1.0, low in 0.0_f64..=1.0) {
        let share = Share { name: name.clone(), p, low: Some(low.min(p)), high: Some(1.0), emphasised: true };
        let comparison = ShareComparison { title: format!("{name}."), shares: vec![share], width: 300.0, ..ShareComparison::default() };
        prop_assert!(!shares_chart(&comparison).svg.contains("<script"));
        samples::checked(&shares_chart(&comparison));
        let bar = CoverageBar { name: name.clone(), parts: vec![p * 0.5, low * 0.5] };
        let coverage = Coverage {
            title: format!("{name}."), strategies: vec![name.clone(), name], bars: vec![bar], width: 300.0,
        };
        samples::checked(&coverage_chart(&coverage));
    }
}
