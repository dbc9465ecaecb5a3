//! What is asked about gaps: the matrix by race, the schools one by one, the years, what stands beside the gaps, and
//! the calculation with its numbers; on files of a made-up district, and quartiles on the state's real ones.

use model::gaps::{BreakReason, Comparison, GapKey, Group, Measure, Method};
use serde_json::{Value, json};
use session::Session;
use wire::{Answer, Question, ask, view};

use crate::room::{add_real_schools, new, real_data, say};

pub(crate) const TEACHERS: &str = "School Name,School Code,Total # of Teachers (FTE),% of Teachers Licensed,Student / Teacher Ratio,Percent of Experienced Teachers,Percent of Teachers without Waiver or Provisional License,Percent Teaching In-Field
Ashby Falls - Hill,99020005,20.0,100.0,12.0 to 1,90.0,100.0,95.0
Ashby Falls - Mill,99020010,30.0,99.0,12.0 to 1,70.0,98.0,90.0
Ashby Falls - Weir,99020015,,,,,,
";
pub(crate) const CLASSES: &str = "School Name,School Code,Total # of Classes,Average Class Size,Number of Students,Female %,Male %,English Language Learner %,Students with Disabilities %,Economically Disadvantaged %
Ashby Falls - Hill,99020005,100,20.0,400,50.0,50.0,5.0,15.0,20.0
Ashby Falls - Mill,99020010,100,20.0,600,50.0,50.0,9.0,18.0,60.0
Ashby Falls - Weir,99020015,10,8.0,30,50.0,50.0,9.0,18.0,60.0
";
const RACES: &str = "School Name,School Code,African American,Asian,Hispanic,White,Native American,\"Native Hawaiian, Pacific Islander\",\"Multi-Race, Non-Hispanic\",Males,Females,Non-Binary
Ashby Falls - Hill,99020005,10.0,5.0,15.0,65.0,0.0,0.0,5.0,50.0,50.0,0.0
Ashby Falls - Mill,99020010,30.0,5.0,25.0,35.0,0.0,0.0,5.0,50.0,50.0,0.0
";
const STAFF: &str = "District/School Name,District/School Code,African American (#),Asian (#),Hispanic (#),White (#),Native American (#),\"Native Hawaiian, Pacific Islander (#)\",\"Multi-Race,Non-Hispanic (#)\",Females (#),Males (#),FTE Count
Ashby Falls,99020000,4.0,1.0,5.0,90.0,0.0,0.0,0.0,70.0,30.0,100.0
Birch Hollow,99030000,2.0,0.0,2.0,76.0,0.0,0.0,0.0,50.0,30.0,80.0
Cedar Bend,99040000,4.0,1.0,5.0,190.0,0.0,0.0,0.0,150.0,50.0,200.0
Dunmore,99050000,20.0,0.0,20.0,60.0,0.0,0.0,0.0,70.0,30.0,100.0
Elm Hollow,99060000,10.0,0.0,10.0,80.0,0.0,0.0,0.0,70.0,30.0,100.0
";
const STAYED: &str = "School Name,School Code,Principal Total,Principal # Retained,Principal % Retained,Teacher Total,Teacher # Retained,Teacher % Retained
Ashby Falls - Hill,99020005,1,0,.0,22,20,90.9
Ashby Falls - Mill,99020010,2,2,100.0,31,25,80.6
";

pub(crate) const DISTRICT: &str = "99020000";

pub(crate) fn bring(session: &mut Session, name: &str, text: &str, year: &str) {
    let reading = ingest::read(name, text.as_bytes(), Some(year)).unwrap();
    view::add(session, &reading).unwrap();
}

pub(crate) fn district() -> (crate::room::Room, Session) {
    let (room, mut session) = new();
    for (name, text) in [("teachers.csv", TEACHERS), ("classes.csv", CLASSES), ("races.csv", RACES)] {
        bring(&mut session, name, text, "2024-25");
    }
    (room, session)
}

pub(crate) fn answer(session: &Session, question: Value) -> Value {
    let question: Question = serde_json::from_value(question).unwrap();
    serde_json::to_value(ask(session, question).unwrap()).unwrap()
}

pub(crate) fn key(year: &str, measure: Measure, group: Group, method: Method) -> GapKey {
    GapKey {
        unit: DISTRICT.into(),
        year: year.into(),
        measure,
        group,
        comparison: Comparison::AllOthers,
        method,
    }
}

#[test]
fn the_matrix_has_a_row_for_each_race_and_none_for_white_students_against_themselves() {
    let (_room, session) = district();
    let rows = |comparison: &str| {
        let matrix = answer(
            &session,
            json!({"type": "GapMatrix", "unit": DISTRICT, "year": null, "method": "school-averages",
                "comparison": comparison, "groups": "races", "for_wall": false}),
        );
        matrix["rows"].as_array().unwrap().clone()
    };
    let groups: Vec<String> = rows("all_others").iter().map(|row| row["group"].to_string()).collect();
    assert_eq!((groups.len(), groups[0].as_str()), (7, "\"black\""));
    let against_white = rows("white");
    assert_eq!((against_white.len(), &against_white[0]["comparison_name"]), (6, &json!("White students")));
    // Black against White: (400·10·.1 + 600·30·.3) of 220 against (400·65·.1 + 600·35·.3) of 470, all ÷ 100.
    let ratio = against_white[0]["cells"][0]["figure"]["ratio"].as_f64().unwrap();
    assert!((ratio - (58.0 / 220.0) / (89.0 / 470.0)).abs() < 1e-9, "{ratio}");
}

#[test]
fn every_school_stands_in_its_table_with_the_reason_why_it_does_not_count() {
    let (_room, session) = district();
    let found = answer(
        &session,
        json!({"type": "Schools", "unit": DISTRICT, "year": "2024-25", "measure": "inexperienced", "group": "low_income"}),
    );
    assert!((found["unit_rate"].as_f64().unwrap() - 0.22).abs() < 1e-12);
    let rows = found["rows"].as_array().unwrap();
    let without: Vec<&Value> = rows.iter().map(|row| &row["without"]).collect();
    assert_eq!(without, [&json!(null), &json!(null), &json!("no_rate")]);
    assert_eq!(
        (&rows[1]["students"], &rows[1]["weight"], &rows[1]["share"]),
        (&json!(600.0), &json!(30.0), &json!(0.6))
    );
    assert!((rows[1]["difference_pp"].as_f64().unwrap() - 8.0).abs() < 1e-9);
    let measures: Vec<&Value> =
        found["measures"].as_array().unwrap().iter().map(|one| &one["measure"]).collect();
    assert_eq!(measures, ["inexperienced", "out_of_field", "not_licensed", "on_waiver"]);
    assert_eq!(found["groups"].as_array().unwrap().len(), 11);
}

#[test]
fn figures_of_several_years_make_a_trend_that_breaks_where_low_income_changed() {
    let (_room, mut session) = new();
    let figures: Vec<Value> = ["2019-20", "2020-21", "2021-22", "2024-25"]
        .iter()
        .map(|year| {
            json!({"year": year, "measure": "inexperienced", "group": "low_income",
                "experiences": {"p1": 0.27, "p2": 0.18, "decimals": 0}})
        })
        .collect();
    let typed =
        json!({"type": "TypeExperiences", "unit": DISTRICT, "unit_name": "Ashby Falls", "figures": figures});
    say(&mut session, typed).unwrap();
    let low_income = key("", Measure::Inexperienced, Group::LowIncome, Method::Experiences);
    let trend = view::gap_trend(&session, &low_income).unwrap();
    assert_eq!(trend.points.len(), 4);
    let told: Vec<(&str, BreakReason)> =
        trend.breaks.iter().map(|one| (one.after.as_str(), one.reason)).collect();
    let expected = [
        ("2021-22", BreakReason::LowIncomeRedefined),
        ("2024-25", BreakReason::ExperiencedRecounted),
        ("2024-25", BreakReason::YearsMissing),
    ];
    assert_eq!(told, expected);

    let undone = session.undo().unwrap();
    assert_eq!((undone.changes.len(), session.workbook().gaps.iter().count()), (4, 0));
}

#[test]
fn a_gap_in_full_puts_its_numbers_into_every_formula() {
    let (_room, session) = district();
    let key = key("2024-25", Measure::Inexperienced, Group::LowIncome, Method::SchoolAverages);
    let Answer::GapDetail(detail) = ask(&session, Question::GapDetail { key, for_wall: false }).unwrap()
    else {
        panic!("another answer")
    };
    let text = detail.worked_out.join("\n");
    for part in
        ["116 of 440 = 26.36%", "104 of 560 = 18.57%", "1.420", "fewer than three schools", "left out: 1"]
    {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!((detail.name.as_str(), detail.hidden), ("Low income × inexperienced", false));
}

fn indicator(session: &Session, id: &str) -> Value {
    let context = answer(session, json!({"type": "Context", "unit": DISTRICT, "year": "2024-25"}));
    let themes = context["themes"].as_array().unwrap().clone();
    let all = themes.iter().flat_map(|theme| theme["indicators"].as_array().unwrap().clone());
    all.into_iter().find(|one| one["id"] == id).unwrap()
}

#[test]
fn educators_of_color_stand_beside_students_of_color() {
    let (_room, mut session) = district();
    let before = indicator(&session, "staff_of_color");
    assert!(before["missing"].as_str().unwrap().contains("Staff by race and gender"), "{before}");
    bring(&mut session, "staff.csv", STAFF, "2023-24");
    let races = RACES.replace("Ashby Falls - Hill,99020005,10.0", "Ashby Falls,99020000,10.0");
    bring(&mut session, "races of districts.csv", &races, "2023-24");
    let found = indicator(&session, "staff_of_color");
    assert_eq!((&found["value"], &found["shown"]), (&json!(10.0), &json!("10.0%")));
    assert_eq!((&found["year"], &found["source"]), (&json!("2023-24"), &json!("staff.csv")));
    assert_eq!(found["compared"], "students of color: 35.0% · middle of 5 districts: 10.0%");
    let sentence = "In 2023-24, 10.0% of the staff were people of color in Ashby Falls, against 35.0% of the students. Half of 5 districts have 10.0% or more.";
    assert_eq!(found["sentence"], sentence);
}

#[test]
fn principals_are_counted_over_the_schools_where_the_district_has_no_row() {
    let (_room, mut session) = district();
    bring(&mut session, "stayed.csv", STAYED, "2024-25");
    bring(
        &mut session,
        "staff.csv",
        &STAFF.replace("Ashby Falls,99020000", "Ashby Mills,99070000"),
        "2024-25",
    );
    let found = indicator(&session, "principal_turnover");
    assert!((found["value"].as_f64().unwrap() - 100.0 / 3.0).abs() < 1e-9);
    assert!(found["sentence"].as_str().unwrap().ends_with("(Counted over 2 schools.)"), "{found}");
}

#[test]
fn an_average_of_averages_is_never_made() {
    let (_room, session) = district();
    let found = indicator(&session, "average_class_size");
    assert_eq!(found["value"], Value::Null);
    assert!(found["missing"].as_str().unwrap().contains("no figure"), "{found}");
}

#[test]
fn the_real_files_of_2022_23_give_the_published_quartiles_of_boston() {
    let Some(folder) = real_data() else { return };
    let (_room, mut session) = new();
    add_real_schools(&mut session, &folder);
    // Cut, counts, gap with Newcombe, ratio with Katz: worked independently.
    let expected = [
        (
            Group::LowIncome,
            [64.475, 85.825, 225.8052, 947.9, 170.7489, 1137.5],
            [8.810_734, 5.407_064, 12.238_855, 1.586_956, 1.326_718, 1.898_241],
        ),
        (
            Group::StudentsOfColor,
            [82.275, 96.125, 263.433, 1102.6, 145.9164, 1034.0],
            [9.780_145, 6.469_679, 13.057_821, 1.693_045, 1.409_066, 2.034_257],
        ),
    ];
    for (group, counts, statistics) in expected {
        let key = GapKey {
            unit: "00350000".into(),
            ..key("2022-23", Measure::Inexperienced, group, Method::Quartiles)
        };
        let figure = session.figure(&key).unwrap();
        let cut = figure.quartile_cut.clone().unwrap();
        assert_eq!((figure.schools_used, cut.schools_high, cut.schools_low), (Some(108), 27, 27));
        let sides = [figure.x1, figure.n1, figure.x2, figure.n2].map(Option::unwrap);
        let [low, high] = figure.gap_pp_ci.unwrap();
        let [ratio_low, ratio_high] = figure.ratio_ci.unwrap();
        let found = [cut.p25, cut.p75].into_iter().chain(sides);
        let found =
            found.chain([figure.gap_pp.unwrap(), low, high, figure.ratio.unwrap(), ratio_low, ratio_high]);
        for (found, wanted) in found.zip(counts.into_iter().chain(statistics)) {
            assert!((found - wanted).abs() < 1e-6, "{group:?}: {found} is not {wanted}");
        }
    }
}

#[test]
fn the_real_files_of_2020_21_stand_beside_the_gaps_of_milton() {
    let Some(folder) = real_data() else { return };
    let (_room, mut session) = new();
    let reports = [
        "staffracegender",
        "StudentDisciplineDataReport",
        "attendance",
        "staffingretention",
        "ClassSizebyRaceEthnicity",
    ];
    for report in reports {
        let (name, bytes) = ingest::load(&folder.join(format!("district/{report}.csv"))).unwrap();
        view::add(&mut session, &ingest::read(&name, &bytes, Some("2020-21")).unwrap()).unwrap();
    }
    let context = view::context(&session, "01890000", Some("2022-23"), false).unwrap();
    let all: Vec<_> = context.themes.iter().flat_map(|theme| &theme.indicators).collect();
    let of = |id: &str| *all.iter().find(|one| one.id == id).unwrap();
    // From the district's own row of each file.
    for (id, value) in [
        ("staff_of_color", 100.0 * (513.5 - 457.7) / 513.5),
        ("principal_turnover", 100.0 / 6.0),
        ("students_disciplined", 100.0 * 12.0 / 4454.0),
        ("attendance_rate", 96.7),
        ("average_class_size", 17.3),
    ] {
        let found = of(id);
        assert!((found.value.unwrap() - value).abs() < 1e-9, "{id}: {found:?}");
        assert_eq!((found.year.as_str(), found.missing.as_ref()), ("2020-21", None));
    }
    let staff = of("staff_of_color");
    assert_eq!(staff.source.as_deref(), Some("staffracegender.csv"));
    assert!(staff.sentence.contains("10.9%") && staff.sentence.contains("against 31.5% of the students"));
    assert!(of("students_per_teacher").missing.as_ref().unwrap().contains("Teacher data"));
}
