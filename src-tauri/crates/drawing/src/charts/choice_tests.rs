//! Strategies on the grid.

use proptest::prelude::*;

use super::*;
use crate::samples;

fn dot(name: &str, place: Option<(u8, u8)>, chosen: bool) -> ChoiceDot {
    let (impact, feasibility) = (place.map(|place| place.0), place.map(|place| place.1));
    ChoiceDot { name: name.to_owned(), impact, feasibility, chosen }
}

fn seven() -> ChoiceGrid {
    ChoiceGrid {
        title: "Impact and feasibility".to_owned(),
        strategies: vec![
            dot("Hire by May", Some((5, 4)), true),
            dot("Mentors with time", Some((4, 4)), true),
            dot(
                "Residency with a preparation program in the five schools with most out-of-field classes",
                Some((4, 2)),
                true,
            ),
            dot("Calibrate evaluators", Some((2, 4)), false),
            dot("Student assignment check", Some((2, 4)), false),
            dot("Pay supplement, hard-to-staff", None, false),
            ChoiceDot { impact: Some(3), ..dot("Exit interviews", None, false) },
        ],
        width: 680.0,
    }
}

#[test]
fn it_says_what_stands_where_one_looks_first_and_what_has_no_place() {
    let picture = choice_grid(&seven());
    samples::keep("choice", &picture);
    samples::keep("choice-narrow", &choice_grid(&ChoiceGrid { width: 360.0, ..seven() }));
    let words = samples::checked(&picture);
    assert!(
        picture.description.starts_with(
            "7 strategies, 3 of them chosen. Both much impact and rather easy (4 or 5): Hire by May; Mentors with time. \
             Hire by May, chosen: impact 5, feasible 4."
        ),
        "{}",
        picture.description
    );
    assert!(picture.description.ends_with("Not placed yet: Pay supplement, hard-to-staff; Exit interviews."));
    // Once in the description, once as the heading below the grid.
    assert_eq!(words.matches("Not placed yet").count(), 2);
}

#[test]
fn without_strategies_the_grid_says_so() {
    let picture = choice_grid(&ChoiceGrid { title: "Grid".to_owned(), ..ChoiceGrid::default() });
    assert_eq!(picture.description, "There are no strategies yet.");
    samples::checked(&picture);
}

#[test]
fn a_mark_outside_one_to_five_is_no_place() {
    let grid = ChoiceGrid { strategies: vec![dot("A", Some((0, 6)), false)], ..seven() };
    assert!(choice_grid(&grid).description.ends_with("Not placed yet: A."));
}

#[test]
fn a_chosen_one_differs_in_shape() {
    let of = |chosen| {
        let grid = ChoiceGrid { strategies: vec![dot("A", Some((3, 3)), chosen)], ..seven() };
        choice_grid(&grid).svg.matches("<circle").count()
    };
    assert!(of(false) > 0 && of(true) == 0);
}

#[test]
fn many_in_one_square_make_its_row_higher() {
    let all = (0..25).map(|nth| dot(&format!("Strategy {nth}"), Some((3, 3)), nth < 3)).collect();
    let grid = ChoiceGrid { strategies: all, ..seven() };
    samples::keep("choice-crowd", &choice_grid(&grid));
    let board = Board::of(&grid, 400.0);
    assert!(board.rows[2] > board.rows[1]);
}

proptest! {
    #[test]
    fn no_mark_covers_another_and_each_is_in_its_square(
        marks in prop::collection::vec((prop::option::of(0_u8..7), prop::option::of(0_u8..7), any::<bool>(), "\\PC{0,200}"), 0..60),
        width in 200.0_f64..1000.0,
    ) {
        let strategies: Vec<ChoiceDot> = marks
            .into_iter()
            .map(|(impact, feasibility, chosen, name)| ChoiceDot { name, impact, feasibility, chosen })
            .collect();
        let grid = ChoiceGrid { strategies, width, ..seven() };
        let board = Board::of(&grid, width.max(320.0));
        let placed = grid.strategies.iter().filter(|dot| place(dot).is_some()).count();
        prop_assert_eq!(board.spots.len(), placed);
        prop_assert!(board.right() <= width.max(320.0));
        for (nth, spot) in board.spots.iter().enumerate() {
            let (impact, feasibility) = place(&grid.strategies[spot.nth]).expect("it has a place");
            let row = 5 - usize::from(impact);
            let top = board.top + board.rows[..row].iter().sum::<f64>();
            let left = board.left + board.square * f64::from(feasibility - 1);
            let (x, y) = spot.at;
            prop_assert!(x - RADIUS >= left && x + RADIUS <= left + board.square, "{:?}", spot);
            prop_assert!(y - RADIUS >= top && y + RADIUS <= top + board.rows[row], "{:?}", spot);
            for other in &board.spots[..nth] {
                let apart = (x - other.at.0).abs().max((y - other.at.1).abs());
                prop_assert!(apart >= 2.0 * RADIUS, "{:?} {:?}", spot, other);
            }
        }
        samples::checked(&choice_grid(&grid));
    }
}
