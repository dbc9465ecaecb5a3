//! How long all gaps take: of a district of 110 schools, and of the 400 districts of a made-up state, by every method.
//! `cargo run --release -p model --example all_gaps`
#![expect(clippy::print_stdout, reason = "an example tells what it measured")]

use std::time::{Duration, Instant};

use model::gaps::{Comparison, Experiences, Field, Group, Measure, Method, School, experiences, of_schools};

/// A made-up school, different for each number.
fn school(nth: u32) -> School {
    let part = |by: u32, low: f64, high: f64| low + (high - low) * f64::from((nth * by) % 101) / 101.0;
    let figures =
        Field::ALL.iter().zip([7, 11, 13, 17, 19, 23, 29].into_iter().cycle()).map(|(field, by)| {
            let figure = match field {
                Field::Students | Field::Enrolment => part(by, 80.0, 1500.0).round(),
                Field::TeacherFte | Field::TeachersTotal | Field::Evaluated => part(by, 20.0, 110.0).round(),
                Field::TeachersRetained => part(by, 12.0, 20.0).round(),
                Field::PrincipalsTotal => 2.0,
                Field::PrincipalsRetained => 1.0,
                Field::NeedsImprovement | Field::Unsatisfactory => part(by, 0.0, 9.0),
                _ => part(by, 1.0, 99.0),
            };
            (*field, figure)
        });
    School { code: format!("{nth:08}"), name: format!("School {nth}"), figures: figures.collect() }
}

/// Every measure of the four groups and of each race, by all three methods; how many figures there were.
fn all_gaps(schools: &[School]) -> usize {
    let typed = Experiences::Counts { x1: 27.0, n1: 100.0, x2: 18.0, n2: 100.0 };
    let mut figures = 0;
    for group in Group::FOUR.into_iter().chain(Group::RACES) {
        for &measure in Measure::ALL {
            for method in [Method::SchoolAverages, Method::Quartiles] {
                let figure = of_schools(schools, method, measure, group, Comparison::AllOthers);
                figures += usize::from(figure.is_some_and(|figure| figure.ratio.is_some()));
            }
            figures += usize::from(experiences(&typed).ratio.is_some());
        }
    }
    figures
}

/// The middle of nine runs, and the figures of one.
fn middle(mut run: impl FnMut() -> usize) -> (Duration, usize) {
    let mut figures = 0;
    let mut times: Vec<Duration> = (0..9)
        .map(|_| {
            let start = Instant::now();
            figures = run();
            start.elapsed()
        })
        .collect();
    times.sort();
    (times[4], figures)
}

fn main() {
    let district: Vec<School> = (0..110).map(school).collect();
    let (time, figures) = middle(|| all_gaps(&district));
    println!("one district, 110 schools: {figures} figures, {:.2} ms", time.as_secs_f64() * 1e3);

    let schools: Vec<School> = (0..1840).map(school).collect();
    let districts: Vec<&[School]> =
        (0..400).map(|nth| &schools[nth * schools.len() / 400..(nth + 1) * schools.len() / 400]).collect();
    let (time, figures) = middle(|| districts.iter().map(|schools| all_gaps(schools)).sum());
    println!("400 districts, 1,840 schools: {figures} figures, {:.2} ms", time.as_secs_f64() * 1e3);
    let (time, figures) = middle(|| all_gaps(&schools));
    println!("the state as one unit: {figures} figures, {:.2} ms", time.as_secs_f64() * 1e3);
}
