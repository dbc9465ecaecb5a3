//! Files of data services, made up after theirs: the state's Hub, the Civil Rights Data Collection, the national list.

use std::{fs, path::PathBuf};

use ingest::{Preview, Reading, Said};
use model::{
    gaps::Field,
    records::{Level, Mapping, PercentScale, ReadColumn},
};

fn bytes(file: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ingest");
    fs::read(folder.join(file)).expect(file)
}

fn read(file: &str, year: Option<&str>) -> Reading {
    ingest::read(file, &bytes(file), year).expect(file)
}

/// The figure of a unit, field and year; none where the cell is without one.
fn figure(reading: &Reading, code: &str, field: &str, year: &str) -> Option<f64> {
    let batch = &reading.batch;
    let is = |one: &&model::records::Observation| {
        batch.units[one.unit as usize].code == code
            && batch.fields[one.field as usize] == field
            && batch.years[one.year as usize] == year
    };
    batch.observations.iter().find(is).map(|one| one.value)
}

/// Why the unit has no figure, in the order of the file.
fn reasons<'a>(reading: &'a Reading, code: &str) -> Vec<&'a str> {
    let batch = &reading.batch;
    let of_unit =
        |one: &&model::records::Unread| one.unit.is_some_and(|unit| batch.units[unit as usize].code == code);
    batch.unread.iter().filter(of_unit).map(|one| batch.reasons[one.reason as usize].as_str()).collect()
}

fn warning<'a>(preview: &'a Preview, code: &str) -> Option<&'a std::collections::BTreeMap<String, String>> {
    preview.warnings.iter().find(|one| one.code == code).map(|one| &one.args)
}

#[test]
fn the_hubs_teacher_rows_are_read_for_all_teachers_only_and_never_for_the_state() {
    let hub = read("hub_teacher_data.csv", None);
    assert_eq!((hub.preview.report.as_str(), hub.preview.level), ("teacherdata", Level::Mixed));
    assert_eq!(hub.preview.years, ["2023-24", "2024-25"]);
    assert_eq!((hub.preview.rows, hub.preview.summary_rows), (4, 1));
    assert_eq!(figure(&hub, "99010000", "teacher_fte", "2024-25"), Some(1204.6));
    assert_eq!(figure(&hub, "99010005", "experienced", "2024-25"), Some(80.2));
    assert_eq!(figure(&hub, "99010005", "student_teacher_ratio", "2024-25"), Some(11.9));
    assert_eq!(figure(&hub, "99010005", "experienced", "2023-24"), Some(79.0));
    assert_eq!(figure(&hub, "99010005", "in_field", "2023-24"), None);
    assert!(hub.batch.units.iter().any(|unit| unit.code == "99010000" && unit.name == "Riverton"));
    assert!(hub.batch.units.iter().all(|unit| unit.level != Level::State));
}

#[test]
fn the_hubs_enrollment_gives_counts_shares_and_races_of_every_year() {
    let hub = read("hub_enrollment.csv", None);
    assert_eq!((hub.preview.report.as_str(), hub.preview.level), ("hub_enrollment", Level::School));
    assert_eq!(hub.preview.years, ["1994-95", "2024-25"]);
    assert_eq!(figure(&hub, "99010005", "enrolment", "2024-25"), Some(1402.0));
    assert_eq!(figure(&hub, "99010005", "nonbinary_share_enrolled", "2024-25"), Some(0.2));
    assert_eq!(figure(&hub, "99010005", "native_american_share", "2024-25"), Some(0.3));
    assert_eq!(figure(&hub, "99010005", "low_income_share_enrolled", "2024-25"), Some(49.9));
    assert_eq!(figure(&hub, "99010005", "multi_race_share", "1994-95"), None);
}

#[test]
fn fractions_are_told_by_the_whole_column() {
    let areas = read("hub_program_area_fractions.csv", None);
    assert_eq!(areas.preview.report, "Teacherprogramarea");
    assert_eq!(figure(&areas, "99010000", "general_education_fte_share", "2023-24"), Some(90.0));
    assert_eq!(figure(&areas, "99020000", "general_education_fte_share", "2023-24"), Some(100.0));
    assert_eq!(figure(&areas, "99010000", "special_education_fte_share", "2023-24"), Some(8.0));
    assert_eq!(figure(&areas, "99010000", "english_learner_program_fte", "2023-24"), Some(2.0));
}

#[test]
fn educators_of_each_race_have_their_own_field_and_are_not_added_to_all_educators() {
    let educators = read("hub_educators_by_race.csv", None);
    assert_eq!(educators.preview.report, "hub_educators_by_race");
    assert_eq!((educators.preview.rows, educators.preview.summary_rows), (3, 1));
    assert_eq!(figure(&educators, "99010000", "educators_all_educators_teachers", "2023-24"), Some(1204.0));
    let black = "hires_share_black_or_african_american_teachers";
    assert_eq!(figure(&educators, "99010000", black, "2023-24"), Some(10.0));
    assert_eq!(educators.preview.missing.get("blank"), Some(&4));
}

#[test]
fn reserve_codes_are_no_figures_and_too_few_first_year_teachers_are_doubted() {
    let support = read("crdc_school_support.csv", Some("2017-18"));
    assert_eq!((support.preview.report.as_str(), support.preview.rows), ("crdc_school_support", 4));
    assert_eq!(figure(&support, "crdc:090000100001", "teacher_fte", "2017-18"), Some(180.0));
    assert_eq!(reasons(&support, "crdc:090000100002"), ["reserve_code_9"]);
    assert_eq!(reasons(&support, "crdc:090000200001"), ["reserve_code_11"]);
    // Riverton reports 1 of 340; Ashby Falls 9 of 120; Dunmore is too small to tell.
    let doubt = warning(&support.preview, "crdc_implausible").expect("a doubt");
    assert_eq!(
        (doubt["districts"].as_str(), doubt["first"].as_str(), doubt["share"].as_str()),
        ("1", "RIVERTON", "0.29")
    );
}

#[test]
fn the_national_list_has_its_year_in_the_headers_and_zeros_written_as_formulas() {
    let schools = read("elsi_public_school.csv", None);
    assert_eq!(
        (schools.preview.report.as_str(), schools.preview.year.as_deref()),
        ("elsi_public_school", Some("2018-19"))
    );
    assert_eq!(schools.preview.rows, 2);
    assert_eq!(figure(&schools, "nces:090000100001", "teacher_fte", "2018-19"), Some(21.05));
    assert_eq!(figure(&schools, "nces:090000100009", "enrolment", "2018-19"), Some(0.0));
    assert_eq!(
        reasons(&schools, "nces:090000100009"),
        ["not_available", "bad_quality", "not_applicable", "not_applicable"]
    );
}

#[test]
fn shares_that_are_not_their_numbers_over_all_students_are_doubted_by_column() {
    let joined = read("school_table_joined.csv", Some("2016-17"));
    assert_eq!((joined.preview.report.as_str(), joined.preview.rows), ("school_table_joined", 3));
    let doubt = warning(&joined.preview, "shares_contradict_counts").expect("a doubt");
    assert_eq!((doubt["header"].as_str(), doubt["rows"].as_str()), ("% Economically Disadvantaged", "3"));
    assert_eq!(joined.preview.warnings.len(), 1);
}

fn own_table(signature: &str) -> Mapping {
    let column = |header: &str, field| ReadColumn { header: header.to_owned(), field, scale: None };
    let mut mapping: Mapping = serde_json::from_value(serde_json::json!({
        "header_row": 4, "name": "Our staffing", "code": "Building no.", "unit_name": "Building", "columns": []
    }))
    .expect("what is left out has a meaning");
    mapping.signature = signature.to_owned();
    mapping.columns = vec![
        column("Teachers", Field::TeacherFte),
        column("licensed %", Field::Licensed),
        column("In field %", Field::InField),
    ];
    mapping
}

fn by_hand(file: &str, mapping: Mapping) -> Result<Reading, ingest::IngestError> {
    let said = Said { year: Some("2023-24".into()), mapping: Some(mapping), ..Said::default() };
    ingest::read_as(file, &bytes(file), &said)
}

#[test]
fn a_table_of_no_report_is_read_as_somebody_said() {
    let own = by_hand("our_own_table.csv", own_table("")).expect("read by hand");
    assert!(own.preview.report.starts_with("by_hand:") && !own.preview.public);
    assert_eq!((own.preview.rows, own.preview.level), (3, Level::School));
    assert_eq!(figure(&own, "99010005", "teacher_fte", "2023-24"), Some(30.5));
    assert_eq!(figure(&own, "99010005", "licensed", "2023-24"), Some(95.2));
    assert_eq!(figure(&own, "99010010", "licensed", "2023-24"), Some(100.0));
    assert_eq!(reasons(&own, "99010010"), ["not_available"]);
    let unread = &own.preview.unread[0];
    assert_eq!((unread.row, unread.column, unread.text.as_str()), (6, 4, "n/a"));
}

#[test]
fn a_person_can_say_how_the_shares_of_a_column_are_written() {
    let mut mapping = own_table("");
    mapping.columns[2].scale = Some(PercentScale::Points);
    let own = by_hand("our_own_table.csv", mapping).expect("read by hand");
    assert_eq!(figure(&own, "99010005", "in_field", "2023-24"), Some(0.971));
    assert_eq!(figure(&own, "99010005", "licensed", "2023-24"), Some(95.2));
}

#[test]
fn remembered_headers_are_found_again_wherever_they_stand() {
    let file = "our_own_table.csv";
    let signature = by_hand(file, own_table("")).expect("read").preview.signature.expect("by hand");
    assert_eq!(signature.len(), 64);
    let said =
        Said { year: Some("2024-25".into()), remembered: vec![own_table(&signature)], ..Said::default() };
    let text = String::from_utf8(bytes(file)).expect("text");
    let lower = format!("One more line;;;;\n{}", text.replace("Building no.", " BUILDING NO "));
    let again = ingest::read_as("next.csv", lower.as_bytes(), &said).expect("remembered");
    assert_eq!((again.preview.rows, again.preview.signature), (3, Some(signature)));
    let other = text.replace("Licensed %", "Certified %");
    assert_eq!(
        ingest::read_as("next.csv", other.as_bytes(), &said).expect_err("other").code(),
        "header_unknown"
    );
}

#[test]
fn a_mapping_that_names_what_is_not_there_is_told() {
    let mut mapping = own_table("");
    mapping.columns[1].header = "Certified".into();
    assert_eq!(by_hand("our_own_table.csv", mapping).expect_err("not there").code(), "columns_missing");
    let deep = Mapping { header_row: 60, ..own_table("") };
    assert_eq!(by_hand("our_own_table.csv", deep).expect_err("too deep").code(), "header_unknown");
}

#[test]
fn lists_of_people_are_refused_however_they_are_mapped() {
    let mapping: Mapping = serde_json::from_value(serde_json::json!({
        "header_row": 1, "name": "List", "code": "Building",
        "columns": [{ "header": "Licensed", "field": "licensed" }]
    }))
    .expect("a mapping");
    assert_eq!(by_hand("list_of_people.csv", mapping.clone()).expect_err("people").code(), "holds_people");
    let state = b"SASID,DOE015,Licensed\n1000000001,99010005,1\n";
    let said =
        Said { mapping: Some(Mapping { code: "DOE015".into(), ..mapping.clone() }), ..Said::default() };
    assert_eq!(ingest::read_as("a.csv", state, &said).expect_err("people").code(), "holds_people");
    // Without a header row a record would become the header.
    let headless = b"99010005,1000000001,1\n99010010,1000000002,0\n";
    let first = Mapping {
        code: "99010005".into(),
        columns: vec![ReadColumn { header: "1".into(), field: Field::Licensed, scale: None }],
        ..mapping.clone()
    };
    let said = Said { mapping: Some(first), ..Said::default() };
    assert_eq!(ingest::read_as("a.csv", headless, &said).expect_err("no header").code(), "columns_missing");
    // Without a telling header the many rows of one school give it away.
    let nameless = b"Building,Licensed,Code\n99010005,1,a\n99010005,0,b\n99010005,1,c\n";
    let said = Said { mapping: Some(mapping), ..Said::default() };
    assert_eq!(ingest::read_as("a.csv", nameless, &said).expect_err("rows").code(), "rows_not_totals");
}

#[test]
fn a_second_column_of_the_same_name_and_rows_below_a_note_are_told() {
    let text = "2022-23 Staffing\nDistrict Name,District Code,Teacher Total,Teacher # Retained,Teacher Total\n\
        Riverton,99010000,100,90,7\nNOTE: imputed,,,,\nAshby Falls,99020000,50,40,8\n";
    let found = ingest::preview("a.csv", text.as_bytes()).expect("a report");
    assert_eq!(found.rows, 1);
    assert_eq!(warning(&found, "header_repeated").expect("a doubt")["header"], "Teacher Total");
    assert_eq!(warning(&found, "rows_below_note").expect("a doubt")["rows"], "1");
}
