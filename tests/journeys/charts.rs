//! What the window is given to see of a gap: a picture or the reason why there is none, and the same numbers as a table.

use model::gaps::{Group, Measure, Method};
use serde_json::{Value, json};
use session::Session;

use crate::gaps::{CLASSES, TEACHERS, answer, bring, district, key};
use crate::room::{new, say};

fn chart(session: &Session, chart: &str, method: Method) -> Value {
    let key = key("2024-25", Measure::Inexperienced, Group::LowIncome, method);
    answer(session, json!({"type": "GapChart", "key": key, "chart": chart, "for_wall": false, "width": 480}))
}

fn cells(chart: &Value) -> Vec<Vec<String>> {
    serde_json::from_value(chart["rows"].clone()).unwrap()
}

#[test]
fn the_table_beside_a_chart_holds_the_numbers_of_its_picture() {
    let (_room, session) = district();
    let shares = chart(&session, "shares", Method::SchoolAverages);
    // 400 students at 20 % and 600 at 60 % of low income meet 10 % and 30 % of inexperienced teachers.
    let rows = cells(&shares);
    assert_eq!((rows[0][1].as_str(), rows[1][1].as_str()), ("26.4%", "18.6%"));
    let picture = &shares["picture"];
    let said = picture["description"].as_str().unwrap();
    assert!(
        said.contains("26.4%") && said.contains("18.6%") && said.contains("A gap of 7.8 points"),
        "{said}"
    );
    assert_eq!(picture["width"], 480.0);
    assert_eq!(rows[0].len(), shares["columns"].as_array().unwrap().len());
}

#[test]
fn every_school_with_figures_is_in_the_scatter_without_the_name_of_the_district() {
    let (_room, session) = district();
    let schools = chart(&session, "schools", Method::SchoolAverages);
    let names: Vec<String> = cells(&schools).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(names, ["Hill", "Mill"]);
    assert!(schools["caption"].as_str().unwrap().contains("one has no figures"));
    let said = schools["picture"]["description"].as_str().unwrap();
    assert!(said.contains("1 of the 1 schools with the larger shares do, and 0 of the 1"), "{said}");
}

#[test]
fn where_a_chart_cannot_be_drawn_the_reason_is_told() {
    let (_room, session) = district();
    let why = |which, method| {
        let chart = chart(&session, which, method);
        assert!(chart["picture"].is_null() && chart["rows"].as_array().unwrap().is_empty());
        chart["nothing"].as_str().unwrap().to_owned()
    };
    assert!(why("quartiles", Method::SchoolAverages).contains("at least eight schools"));
    assert!(why("trend", Method::SchoolAverages).contains("one year only"));
    assert!(why("shares", Method::Experiences).contains("typed"));
}

#[test]
fn two_years_that_are_counted_otherwise_are_shown_apart_with_a_word() {
    let (_room, mut session) = new();
    for year in ["2023-24", "2024-25"] {
        bring(&mut session, &format!("teachers {year}.csv"), TEACHERS, year);
        bring(&mut session, &format!("classes {year}.csv"), CLASSES, year);
    }
    let trend = chart(&session, "trend", Method::SchoolAverages);
    let rows = cells(&trend);
    assert_eq!((rows[0][0].as_str(), rows[1][0].as_str()), ("2023-24", "2024-25"));
    assert_eq!((rows[0][5].as_str(), rows[1][5].as_str()), ("", "experience perhaps counted in another way"));
    let picture = &trend["picture"];
    assert!(picture["description"].as_str().unwrap().contains("Years before and after cannot be compared"));
    assert!(picture["svg"].as_str().unwrap().contains("experience perhaps"));
}

#[test]
fn what_must_stay_hidden_has_no_picture_for_the_room() {
    let (_room, mut session) = new();
    let key = key("2024-25", Measure::OutOfField, Group::EnglishLearners, Method::Experiences);
    say(
        &mut session,
        json!({"type": "AddGap", "unit": key.unit, "unit_name": "Ashby Falls", "year": key.year,
            "measure": key.measure, "group": key.group, "experiences": {"x1": 3, "n1": 30, "x2": 40, "n2": 300},
            "statement": ""}),
    )
    .unwrap();
    let drawn = |for_wall: bool| {
        answer(&session, json!({"type": "GapChart", "key": key, "chart": "shares", "for_wall": for_wall}))
    };
    let (window, wall) = (drawn(false), drawn(true));
    assert!(window["picture"]["description"].as_str().unwrap().contains("10.0%"));
    assert!(wall["picture"].is_null() && wall["rows"].as_array().unwrap().is_empty());
    assert!(wall["nothing"].as_str().unwrap().starts_with("Hidden: "), "{wall}");
    assert!(!wall.to_string().contains("10.0%"));
}
