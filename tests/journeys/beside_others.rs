//! What a workbook knows of a file before it is added: the same one, an older one, other years, means that jump, headers
//! that somebody has named before.

use ingest::{Reading, Said};
use model::records::SourceWarning;
use serde_json::json;
use session::Session;
use wire::view;

use crate::room::{new, say};

const CLASSES: &str = "School Name,School Code,Total # of Classes,Average Class Size,Number of Students,Female %,Male %,English Language Learner %,Students with Disabilities %,Economically Disadvantaged %
Ashby Falls - Hill,99020005,     100,  20.0,        400,  50.0,  50.0,  5.0,  15.0,30.0
Ashby Falls - Mill,99020010,     100,  20.0,        600,  50.0,  50.0,  9.0,  18.0,42.0
";
/// As it was published one year: the last three columns in another order under the same header.
const SWAPPED: &str = "School Name,School Code,Total # of Classes,Average Class Size,Number of Students,Female %,Male %,English Language Learner %,Students with Disabilities %,Economically Disadvantaged %
Ashby Falls - Hill,99020005,     100,  20.0,        400,  50.0,  50.0,  30.0,  5.0,15.0
Ashby Falls - Mill,99020010,     100,  20.0,        600,  50.0,  50.0,  42.0,  9.0,18.0
";
const RACES: &str = include_str!("../fixtures/ingest/race_columns_misaligned.csv");
const OWN_TABLE: &str = "Our schools\nBuilding,Code,Teachers\nHill,99020005,20\nMill,99020010,30\n";

fn read(name: &str, text: &str, year: &str) -> Reading {
    ingest::read(name, text.as_bytes(), Some(year)).unwrap()
}

fn last_warnings(session: &Session) -> Vec<SourceWarning> {
    session.workbook().sources.iter().last().unwrap().warnings.clone()
}

#[test]
fn a_file_that_asks_is_added_only_when_somebody_has_read_why() {
    let (_room, mut session) = new();
    let races = ingest::read("races.csv", RACES.as_bytes(), None).unwrap();
    let refusal = view::add(&mut session, &races).unwrap_err();
    assert_eq!(refusal.code, "race_columns_inconsistent");
    assert!(!refusal.message.is_empty() && !refusal.hint.is_empty());
    assert!(session.workbook().sources.is_empty());
    view::add_as(&mut session, &races, None, &[refusal.code]).unwrap();
    assert_eq!(session.workbook().sources.len(), 1);
}

#[test]
fn the_same_file_and_an_older_one_are_known_before_anything_is_added() {
    let (_room, mut session) = new();
    let first = read("classes.csv", CLASSES, "2024-25");
    assert_eq!(view::standing(&session, &first).unwrap(), view::SourceStanding::default());
    view::add(&mut session, &first).unwrap();

    let again = view::standing(&session, &read("copy.csv", CLASSES, "2024-25")).unwrap();
    assert_eq!(again.already.unwrap().file_name, "classes.csv");
    assert_eq!(again.replaces, None);

    let newer = CLASSES.replace("42.0", "43.0");
    let newer = view::standing(&session, &read("newer.csv", &newer, "2024-25")).unwrap();
    assert_eq!((newer.already, newer.replaces.unwrap().rows), (None, 2));

    let other_year = view::standing(&session, &read("copy.csv", CLASSES, "2023-24")).unwrap();
    assert_eq!((other_year.already, other_year.replaces), (None, None));
    assert_eq!(other_year.warnings[0].code, "same_file_other_years");
    assert_eq!(other_year.warnings[0].args["years"], "2024-25");
    let preview = ingest::preview("copy.csv", CLASSES.as_bytes()).unwrap();
    let without_year = view::standing_before_year(&session, &preview, &first.sha256);
    assert!(without_year.already.is_some(), "the bytes tell, before anybody says the year");
}

#[test]
fn a_file_of_a_year_that_no_other_file_has_says_so() {
    let (_room, mut session) = new();
    view::add(&mut session, &read("classes.csv", CLASSES, "2024-25")).unwrap();
    assert_eq!(last_warnings(&session), []);
    view::add(&mut session, &read("older.csv", &CLASSES.replace("42.0", "43.0"), "2022-23")).unwrap();
    let [warning] = last_warnings(&session).try_into().unwrap();
    assert_eq!((warning.code.as_str(), warning.args["others"].as_str()), ("years_differ", "2024-25"));
    let said = view::warning_words(&warning);
    assert!(said.contains("2022-23") && said.contains("2024-25"), "{said}");
}

#[test]
fn columns_that_changed_places_show_in_their_means() {
    let (_room, mut session) = new();
    view::add(&mut session, &read("classes.csv", CLASSES, "2023-24")).unwrap();
    let swapped = view::standing(&session, &read("swapped.csv", SWAPPED, "2024-25")).unwrap();
    let moved = swapped.warnings.iter().find(|one| one.code == "means_moved").unwrap();
    // Weighted by students: 0.4·5 + 0.6·9 = 7.4 before, 0.4·30 + 0.6·42 = 37.2 now.
    let columns = &moved.args["columns"];
    assert!(columns.starts_with("English Language Learner % (2023-24: 7.4, 37.2)"), "{columns}");
    assert_eq!(columns.matches(';').count(), 2, "{columns}");
    let same = view::standing(&session, &read("same.csv", CLASSES, "2024-25")).unwrap();
    assert!(same.warnings.iter().all(|one| one.code != "means_moved"));
}

#[test]
fn a_table_that_was_named_once_is_recognised_until_it_is_forgotten() {
    let (_room, mut session) = new();
    let mapping = json!({
        "header_row": 2, "name": "Our schools", "code": "Code", "unit_name": "Building",
        "columns": [{ "header": "Teachers", "field": "teacher_fte" }],
    });
    let said = Said {
        year: Some("2024-25".into()),
        mapping: Some(serde_json::from_value(mapping.clone()).unwrap()),
        ..Said::default()
    };
    let own = ingest::read_as("own.csv", OWN_TABLE.as_bytes(), &said).unwrap();
    view::add(&mut session, &own).unwrap();
    assert!(!session.workbook().sources.iter().all(|one| one.public), "a district's own figures");

    let mut command = mapping;
    command["type"] = json!("RememberMapping");
    command["signature"] = json!(own.preview.signature);
    say(&mut session, command).unwrap();
    let read_again = |session: &Session| {
        let said =
            Said { year: Some("2023-24".into()), remembered: view::remembered(session), ..Said::default() };
        ingest::read_as("again.csv", OWN_TABLE.as_bytes(), &said)
    };
    assert_eq!(read_again(&session).unwrap().preview.report, own.preview.report);
    let id = session.workbook().mappings.iter().next().unwrap().id;
    say(&mut session, json!({ "type": "ForgetMapping", "id": id })).unwrap();
    assert_eq!(read_again(&session).unwrap_err().code(), "header_unknown");
    session.undo().unwrap();
    assert!(read_again(&session).is_ok());
}
