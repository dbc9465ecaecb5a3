//! Data files in, out and in again; and the figures of real files against independently worked ones.

use model::gaps::{Comparison, Field, GapKey, Group, Measure, Method};
use serde_json::json;
use session::Session;
use wire::view;

use crate::room::{add_cause, add_real_schools, new, real_data};

const TEACHERS: &str = "School Name,School Code,Total # of Teachers (FTE),% of Teachers Licensed,Student / Teacher Ratio,Percent of Experienced Teachers,Percent of Teachers without Waiver or Provisional License,Percent Teaching In-Field
Ashby Falls - Hill,99020005,     20.0, 100.0,  12.0 to 1,  90.0, 100.0,  95.0
Ashby Falls - Mill,99020010,     30.0,  99.0,  12.0 to 1,  70.0,  98.0,  90.0
State Totals,00000000,\" 70,000.0\",  99.0,  12.0 to 1,  81.0,  98.0,  94.0
";
const CLASSES: &str = "School Name,School Code,Total # of Classes,Average Class Size,Number of Students,Female %,Male %,English Language Learner %,Students with Disabilities %,Economically Disadvantaged %
Ashby Falls - Hill,99020005,     100,  20.0,        400,  50.0,  50.0,  5.0,  15.0,20.0
Ashby Falls - Mill,99020010,     100,  20.0,        600,  50.0,  50.0,  9.0,  18.0,60.0
";

fn bring(session: &mut Session, name: &str, text: &str) {
    let reading = ingest::read(name, text.as_bytes(), Some("2024-25")).unwrap();
    view::add(session, &reading).unwrap();
}

fn key(unit: &str, year: &str, group: Group) -> GapKey {
    GapKey {
        unit: unit.into(),
        year: year.into(),
        measure: Measure::Inexperienced,
        group,
        comparison: Comparison::AllOthers,
        method: Method::SchoolAverages,
    }
}

#[test]
fn a_ratio_appears_when_both_files_are_in_and_goes_when_one_is_undone() {
    let (_room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS);
    bring(&mut session, "classes.csv", CLASSES);
    let low_income = key("99020000", "2024-25", Group::LowIncome);
    // x1 = 400·0.2·0.1 + 600·0.6·0.3 = 116 of 440; x2 = 400·0.8·0.1 + 600·0.4·0.3 = 104 of 560.
    let figure = session.figure(&low_income).unwrap();
    assert!((figure.ratio.unwrap() - (116.0 / 440.0) / (104.0 / 560.0)).abs() < 1e-12);

    session.undo().unwrap();
    assert_eq!(session.figure(&low_income).unwrap().ratio, None);
    session.redo().unwrap();
    assert_eq!(session.figure(&low_income).unwrap(), figure);
}

#[test]
fn rows_of_the_state_are_never_among_the_schools() {
    let (_room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS);
    bring(&mut session, "classes.csv", CLASSES);
    assert_eq!(session.schools("state", "2024-25").unwrap().len(), 2);
}

#[test]
fn the_same_file_is_not_taken_twice() {
    let (_room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS);
    let again = ingest::read("again.csv", TEACHERS.as_bytes(), Some("2024-25")).unwrap();
    let outcome = view::add(&mut session, &again).unwrap();
    assert_eq!((outcome.changes.len(), outcome.warnings), (0, vec!["already_imported".to_owned()]));
}

#[test]
fn figures_of_an_undone_import_leave_the_file_when_it_can_no_longer_be_redone() {
    let (room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS);
    session.undo().unwrap();
    let count = || -> i64 {
        let file = rusqlite::Connection::open(&room.path).unwrap();
        file.query_row("SELECT count(*) AS n FROM observation", [], |row| row.get("n")).unwrap()
    };
    assert!(count() > 0);
    add_cause(&mut session, 1, "one");
    assert_eq!(count(), 0);
}

/// The newer file of the teachers: one figure corrected, one held back.
fn teachers_corrected() -> String {
    TEACHERS.replace("70.0,  98.0,  90.0", "80.0,  98.0,      ")
}

fn put_in_place_of(session: &mut Session, old: &str, name: &str, text: &str) {
    let replaces = session.workbook().sources.iter().find(|one| one.file_name == old).unwrap().id;
    let reading = ingest::read(name, text.as_bytes(), Some("2024-25")).unwrap();
    view::add_as(session, &reading, Some(replaces), &[]).unwrap();
}

/// The share of experienced teachers at the mill school, and the rows of cells that hold no figure.
fn at_the_mill(session: &Session) -> (Option<f64>, Vec<Option<u32>>) {
    let schools = session.schools("99020010", "2024-25").unwrap();
    let source = session.workbook().sources.iter().last().unwrap().id;
    let (total, cells) = session.unread(source, None, 0, 100).unwrap();
    assert_eq!(total as usize, cells.len());
    let experienced = schools.first().and_then(|school| school.figures.get(Field::Experienced));
    (experienced, cells.into_iter().map(|cell| cell.row).collect())
}

#[test]
fn a_file_comes_goes_and_gives_way_to_a_newer_one_with_all_its_cells_and_back_again() {
    let (room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS);
    let first = at_the_mill(&session);
    assert_eq!(first, (Some(70.0), Vec::new()));
    session.undo().unwrap();
    assert!(session.schools("state", "2024-25").unwrap().is_empty());
    session.redo().unwrap();
    drop(session);

    let mut session = Session::open_to_write(&room.path).unwrap();
    assert_eq!(at_the_mill(&session), first);
    put_in_place_of(&mut session, "teachers.csv", "newer.csv", &teachers_corrected());
    assert_eq!(at_the_mill(&session), (Some(80.0), vec![Some(3)]), "the mill is in the third row");
    assert_eq!(session.workbook().sources.len(), 1);
    session.undo().unwrap();
    assert_eq!(at_the_mill(&session), first);
    session.redo().unwrap();
    assert_eq!(at_the_mill(&session), (Some(80.0), vec![Some(3)]));
    add_cause(&mut session, 1, "one");
    drop(session);

    let mut session = Session::open_to_write(&room.path).unwrap();
    session.undo().unwrap();
    session.undo().unwrap();
    assert_eq!(at_the_mill(&session), first, "what gave way is kept as long as it can come back");
    assert_eq!(session.check().unwrap(), Vec::<String>::new());
}

#[test]
fn cells_without_a_figure_are_told_with_their_place_and_their_reason() {
    let (_room, mut session) = new();
    bring(&mut session, "teachers.csv", &teachers_corrected());
    let source = session.workbook().sources.iter().next().unwrap().clone();
    let ask = |reason: Option<&str>, offset| {
        let asked =
            json!({"type": "Unread", "source": source.id, "reason": reason, "offset": offset, "limit": 10});
        let answer = wire::ask(&session, serde_json::from_value(asked).unwrap()).unwrap();
        serde_json::to_value(answer).unwrap()
    };
    let answer = ask(None, 0);
    assert_eq!(answer["total"], 1);
    let cell = &answer["rows"][0];
    assert_eq!((&cell["row"], &cell["header"]), (&json!(3), &json!("Percent Teaching In-Field")));
    assert_eq!((&cell["column"], &cell["unit_name"]), (&json!(8), &json!("Ashby Falls - Mill")));
    let reason = answer["reasons"][0]["reason"].as_str().unwrap();
    assert_eq!(source.missing.get(reason), Some(&1));
    assert_eq!(ask(Some(reason), 0)["rows"], answer["rows"]);
    assert_eq!(ask(Some("no_such_reason"), 0)["total"], 0);
    assert_eq!(ask(None, 1)["rows"], json!([]));
}

#[test]
fn the_real_files_of_2022_23_give_the_published_figures_of_milton() {
    let Some(folder) = real_data() else { return };
    let (_room, mut session) = new();
    add_real_schools(&mut session, &folder);
    // Group; gap in points, its Newcombe interval, ratio, its Katz interval, jackknife interval: worked independently.
    let expected = [
        (
            Group::LowIncome,
            -0.588_386,
            [-3.185_268, 2.422_722],
            0.953_199,
            [0.755_861, 1.202_056],
            [-2.799_375, 1.622_604],
        ),
        (
            Group::EnglishLearners,
            0.784_206,
            [-4.292_656, 8.134_178],
            1.062_895,
            [0.665_42, 1.697_792],
            [-0.352_701, 1.921_112],
        ),
        (
            Group::StudentsWithDisabilities,
            -0.447_977,
            [-2.808_195, 2.197_051],
            0.964_372,
            [0.785_904, 1.183_368],
            [-1.394_053, 0.498_099],
        ),
        (
            Group::StudentsOfColor,
            -0.223_565,
            [-2.259_495, 1.917_196],
            0.982_213,
            [0.830_392, 1.161_791],
            [-2.228_555, 1.781_425],
        ),
    ];
    for (group, gap, newcombe, ratio, katz, jackknife) in expected {
        let figure = session.figure(&key("01890000", "2022-23", group)).unwrap();
        let close = |found: f64, wanted: f64| {
            assert!((found - wanted).abs() < 1.5e-6, "{group:?}: {found} ≠ {wanted}")
        };
        close(figure.gap_pp.unwrap(), gap);
        close(figure.ratio.unwrap(), ratio);
        let intervals =
            [(figure.gap_pp_ci, newcombe), (figure.ratio_ci, katz), (figure.jackknife_ci, jackknife)];
        for (found, wanted) in intervals {
            close(found.unwrap()[0], wanted[0]);
            close(found.unwrap()[1], wanted[1]);
        }
        assert_eq!(figure.schools_used, Some(6));
    }
}
