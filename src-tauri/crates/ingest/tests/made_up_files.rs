//! Made-up look-alikes of published files, each with the quirks of the real ones, and files that are no reports.

use std::{fs, path::PathBuf};

use ingest::{IngestError, Preview, Reading};
use model::records::Level;

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ingest").join(file)
}

fn bytes(file: &str) -> Vec<u8> {
    fs::read(path(file)).expect(file)
}

fn preview(file: &str) -> Preview {
    ingest::preview(file, &bytes(file)).expect(file)
}

fn read(file: &str) -> Reading {
    let year = preview(file).asks_year().then_some("2022-23");
    ingest::read(file, &bytes(file), year).expect(file)
}

fn refusal(file: &str) -> IngestError {
    ingest::preview(file, &bytes(file)).expect_err("no report")
}

/// Figure of one unit, field and year, or the reason why the unit has none.
fn cell<'a>(reading: &'a Reading, code: &str, field: &str, year: &str) -> (Option<f64>, Option<&'a str>) {
    let batch = &reading.batch;
    let is = |one: &&model::records::Observation| {
        let names = (&batch.units[one.unit as usize].code, &batch.fields[one.field as usize]);
        names == (&code.to_owned(), &field.to_owned()) && batch.years[one.year as usize] == year
    };
    if let Some(found) = batch.observations.iter().find(is) {
        return (Some(found.value), None);
    }
    let is = |one: &&model::records::Unread| {
        let column = &reading.preview.columns[one.column as usize];
        let unit = one.unit.map(|unit| batch.units[unit as usize].code.as_str());
        let starts = column.field.as_ref().is_some_and(|of| field.starts_with(of.as_str()));
        unit == Some(code) && starts
    };
    let found = batch.unread.iter().find(is).expect(field);
    (None, Some(&batch.reasons[found.reason as usize]))
}

/// Why the cell in this row of the file has no figure, and what stands in it.
fn unread<'a>(reading: &'a Reading, row: u32, field: &str) -> (&'a str, &'a str) {
    let is = |one: &&model::records::Unread| {
        one.row == row && reading.preview.columns[one.column as usize].field.as_deref() == Some(field)
    };
    let found = reading.batch.unread.iter().find(is).expect(field);
    (&reading.batch.reasons[found.reason as usize], &found.text)
}

fn codes(preview: &Preview) -> Vec<&str> {
    preview.warnings.iter().map(|one| one.code.as_str()).collect()
}

#[test]
fn each_report_is_recognised_with_its_level_its_year_and_its_rows() {
    for (file, report, level, year, rows) in [
        ("teacherdata_school_2022-23.csv", "teacherdata", Level::School, None, 19),
        ("ClassSizebyGenPopulation_school_2022-23.csv", "ClassSizebyGenPopulation", Level::School, None, 19),
        ("staffingretention_school_2022-23.csv", "staffingretention", Level::School, None, 19),
        ("enrollmentbyracegender_school_2022-23.csv", "enrollmentbyracegender", Level::School, None, 19),
        ("enrollmentbygrade_school_2022-23.csv", "enrollmentbygrade", Level::School, None, 19),
        ("EducatorEvalPerf_district.csv", "EducatorEvalPerf", Level::District, Some("2017-18"), 3),
        ("retention_pupils_2021.csv", "retention", Level::District, None, 2),
        ("staffingretention_district.csv", "staffingretention", Level::District, Some("2016-17"), 2),
        ("gradestaffing_district.csv", "gradestaffing", Level::District, None, 2),
        ("locations.xls", "locations", Level::Mixed, None, 2),
        ("teacher_data_all_years.csv", "teacherdata", Level::School, None, 5),
        ("teacherdata_western.csv", "teacherdata", Level::School, None, 1),
        ("teacherdata_semicolons.csv", "teacherdata", Level::School, None, 1),
        ("teacherdata_district.xlsx", "teacherdata", Level::District, Some("2023-24"), 2),
        ("selectedpopulations_district.xlsx", "selectedpopulations", Level::District, Some("2021-22"), 2),
        (
            "selectedpopulations_two_header_rows.xlsx",
            "selectedpopulations",
            Level::School,
            Some("2017-18"),
            1,
        ),
        (
            "enrollmentbyracegender_old_columns.xlsx",
            "enrollmentbyracegender",
            Level::School,
            Some("2017-18"),
            1,
        ),
        ("schoolgraderace.xlsx", "schoolgraderace", Level::School, Some("2023-24"), 2),
    ] {
        let found = preview(file);
        let seen = (found.report.as_str(), found.level, found.year.as_deref(), found.rows);
        assert_eq!(seen, (report, level, year, rows), "{file}");
    }
}

#[test]
fn a_preview_in_json_begins_with_what_scripts_rely_on() {
    let json = serde_json::to_value(preview("teacherdata_school_2022-23.csv")).expect("plain fields");
    let names: Vec<&String> = json.as_object().expect("an object").keys().take(7).collect();
    assert_eq!(names, ["report", "level", "year", "rows", "columns", "missing", "warnings"]);
    assert_eq!(json["level"], "school");
    assert_eq!(
        json["columns"][5],
        serde_json::json!({"header": "Percent of Experienced Teachers", "field": "experienced"})
    );
    assert_eq!(json["columns"][0]["field"], serde_json::Value::Null);
    assert_eq!(json["missing"], serde_json::json!({"blank": 4, "not_available": 1, "not_reported": 6}));
}

#[test]
fn what_is_not_reported_is_never_zero_and_never_shifts_a_column() {
    let teachers = read("teacherdata_school_2022-23.csv");
    assert_eq!(cell(&teachers, "99010513", "experienced", "2022-23"), (None, Some("not_reported")));
    assert_eq!(cell(&teachers, "99020001", "teacher_fte", "2022-23"), (Some(0.0), None));
    assert_eq!(
        cell(&teachers, "99020001", "student_teacher_ratio", "2022-23"),
        (None, Some("not_available"))
    );
    assert_eq!(cell(&teachers, "99020001", "experienced", "2022-23"), (None, Some("blank")));
    let retained = read("staffingretention_school_2022-23.csv");
    assert_eq!(cell(&retained, "99010513", "teachers_retained", "2022-23"), (None, Some("not_reported")));
    assert_eq!(cell(&retained, "99010513", "principals_total", "2022-23"), (None, Some("not_reported")));
}

#[test]
fn a_zero_is_kept_as_published() {
    let sizes = read("ClassSizebyGenPopulation_school_2022-23.csv");
    assert_eq!(cell(&sizes, "99010035", "students", "2022-23"), (Some(0.0), None));
    assert_eq!(cell(&sizes, "99010511", "students", "2022-23"), (Some(1437.0), None));
}

#[test]
fn districts_are_named_after_their_schools_and_names_are_spelt_alike() {
    let names = |file: &str| {
        let units = read(file).batch.units;
        units.into_iter().map(|unit| (unit.code, unit.name)).collect::<std::collections::BTreeMap<_, _>>()
    };
    let (teachers, retained) =
        (names("teacherdata_school_2022-23.csv"), names("staffingretention_school_2022-23.csv"));
    assert_eq!(teachers["99010000"], "Riverton");
    assert_eq!(teachers["99010511"], "Riverton - Riverton High");
    assert_eq!(teachers, retained);
}

#[test]
fn summary_rows_are_counted_and_never_read() {
    for (file, rows) in [
        ("staffingretention_district.csv", 2),
        ("EducatorEvalPerf_district.csv", 1),
        ("schoolgraderace.xlsx", 1),
    ] {
        let reading = read(file);
        assert_eq!(reading.preview.summary_rows, rows, "{file}");
        assert!(reading.batch.units.iter().all(|unit| unit.level != Level::State), "{file}");
        assert!(reading.batch.units.iter().all(|unit| unit.code != "00000000"), "{file}");
    }
}

#[test]
fn codes_that_lost_their_zeros_are_whole_again() {
    let ratings = read("EducatorEvalPerf_district.csv");
    let codes: Vec<&str> = ratings.batch.units.iter().map(|unit| unit.code.as_str()).collect();
    assert_eq!(codes, ["00990000", "09030000", "09910000"]);
    assert_eq!(cell(&ratings, "09910000", "evaluated", "2017-18"), (Some(1180.0), None));
    assert_eq!(cell(&ratings, "09910000", "unsatisfactory", "2017-18"), (Some(0.8), None));
    assert_eq!(cell(&ratings, "09030000", "proficient", "2017-18"), (None, Some("blank")));
}

#[test]
fn columns_are_known_by_their_headers_old_and_new() {
    let new = read("enrollmentbyracegender_school_2022-23.csv");
    let old = read("enrollmentbyracegender_old_columns.xlsx");
    assert_eq!(cell(&old, "99010005", "black_share", "2017-18"), (Some(21.8), None));
    assert_eq!(cell(&old, "99010005", "asian_share", "2017-18"), (Some(4.1), None));
    assert_eq!(cell(&new, "99010005", "native_american_share", "2022-23"), (Some(0.3), None));
    assert_eq!(cell(&new, "99010005", "multi_race_share", "2022-23"), (Some(3.1), None));
    assert!(codes(&new.preview).is_empty(), "{:?}", new.preview.warnings);
}

#[test]
fn a_header_that_stands_twice_means_the_percentage_the_second_time() {
    let populations = read("selectedpopulations_district.xlsx");
    assert_eq!(cell(&populations, "99010000", "high_needs_enrolled", "2021-22"), (Some(5301.0), None));
    assert_eq!(cell(&populations, "99010000", "high_needs_share_enrolled", "2021-22"), (Some(62.2), None));
    assert_eq!(codes(&populations.preview), ["column_empty", "column_empty"]);
}

#[test]
fn merged_headers_over_number_and_percent_are_told_apart() {
    let populations = read("selectedpopulations_two_header_rows.xlsx");
    assert_eq!(cell(&populations, "99010005", "english_learners_enrolled", "2017-18"), (Some(88.0), None));
    assert_eq!(
        cell(&populations, "99010005", "english_learners_share_enrolled", "2017-18"),
        (Some(21.9), None)
    );
}

#[test]
fn race_columns_under_the_wrong_headers_raise_a_doubt() {
    let races = preview("race_columns_misaligned.csv");
    assert_eq!(races.year.as_deref(), Some("2025-26"));
    assert!(codes(&races).contains(&"race_columns_inconsistent"));
}

#[test]
fn a_row_that_lost_a_cell_is_read_only_if_everything_still_fits() {
    let years = read("teacher_data_all_years.csv");
    let first = "99010005";
    assert_eq!(unread(&years, 2, "experienced"), ("row_shape", "  99.2"));
    assert_eq!(cell(&years, first, "experienced", "2017-18"), (Some(80.2), None));
    assert_eq!(unread(&years, 3, "in_field"), ("blank", ""));
    assert_eq!(cell(&years, first, "experienced", "2018-19"), (Some(81.0), None));
    // Both rows that contradict each other are unread, and both are counted.
    assert_eq!(unread(&years, 6, "experienced"), ("conflict", "  82.0"));
    assert_eq!(unread(&years, 7, "teacher_fte"), ("conflict", "      41.5"));
    assert_eq!(years.preview.missing["conflict"], 12);
    assert_eq!(unread(&years, 8, "student_teacher_ratio"), ("overflow", "###### to 1"));
    assert_eq!(
        codes(&years.preview),
        ["rows_in_conflict", "rows_misshapen", "rows_repeated", "several_years"]
    );
}

#[test]
fn other_encodings_and_separators_are_read() {
    let western = read("teacherdata_western.csv");
    assert_eq!(western.batch.units[0].name, "Ashby Falls - O\u{2019}Hara School");
    assert_eq!(codes(&western.preview), ["read_as_windows_1252"]);
    let semicolons = read("teacherdata_semicolons.csv");
    assert_eq!(cell(&semicolons, "99010005", "experienced", "2022-23"), (Some(71.8), None));
    assert_eq!(cell(&semicolons, "99010005", "teacher_fte", "2022-23"), (Some(32.5), None));
}

#[test]
fn pupils_held_back_are_context_and_never_staff_retention() {
    let held_back = read("retention_pupils_2021.csv");
    assert_eq!(held_back.preview.year_suggested.as_deref(), Some("2020-21"));
    assert!(held_back.batch.fields.iter().all(|field| !field.contains("retained")));
}

#[test]
fn small_cells_held_back_keep_their_reason_and_parts_their_own_field() {
    let grades = read("schoolgraderace.xlsx");
    assert_eq!(cell(&grades, "99010005", "black_in_grade_k", "2023-24"), (None, Some("suppressed")));
    assert_eq!(cell(&grades, "99010005", "black_in_grade_gr_1", "2023-24"), (Some(14.0), None));
}

#[test]
fn the_year_comes_from_the_file_or_from_a_person_and_never_from_both() {
    let silent = bytes("teacherdata_school_2022-23.csv");
    let missing =
        ingest::read("teacherdata_school_2022-23.csv", &silent, None).expect_err("nobody said the year");
    assert_eq!(
        missing,
        IngestError::YearMissing {
            file: "teacherdata_school_2022-23.csv".into(),
            suggested: "2022-23".into()
        }
    );
    let wrong = ingest::read("a.csv", &silent, Some("last year")).expect_err("no year");
    assert_eq!(wrong.code(), "year_not_understood");
    let stated = bytes("teacherdata_district.xlsx");
    assert_eq!(ingest::read("a.xlsx", &stated, Some("2022-23")).expect_err("differs").code(), "year_differs");
    assert!(ingest::read("a.xlsx", &stated, Some("2023-2024")).is_ok());
}

#[test]
fn files_that_are_no_reports_say_what_they_are() {
    for (file, code) in [
        ("not_a_report_empty.csv", "file_empty"),
        ("not_a_report_picture.xlsx", "is_picture"),
        ("not_a_report_database.csv", "is_database"),
        ("not_a_report.pdf", "is_pdf"),
        ("not_a_report_header.csv", "header_unknown"),
        ("people.csv", "holds_people"),
        ("teacherdata_without_codes.csv", "columns_missing"),
    ] {
        assert_eq!(refusal(file).code(), code, "{file}");
    }
    assert_eq!(ingest::load(&path("")).expect_err("a folder").code(), "is_directory");
}

/// Evaluations of six districts; `share` writes a share that stands for so many percent.
fn ratings(share: fn(f64) -> String) -> String {
    let head = "District Name,District Code,# Evaluated,% Exemplary,% Proficient,% Needs Improvement,% Unsatisfactory";
    let row = |nth: usize| {
        let shares = [7.0, 90.5, 2.0, 0.5].map(share).join(",");
        format!("District {nth},990{nth}0000,100,{shares}\n")
    };
    format!("2022-23 Ratings\n{head}\n{}", (1..7).map(row).collect::<String>())
}

#[test]
fn a_report_saved_with_fractions_is_raised_to_percent_and_somebody_has_to_say_so() {
    let points = ratings(|share| format!("{share:.1}"));
    let fractions = ratings(|share| format!("{:.3}", share / 100.0));
    let (points, fractions) = (
        ingest::read("a.csv", points.as_bytes(), None).expect("points"),
        ingest::read("a.csv", fractions.as_bytes(), None).expect("fractions"),
    );
    assert_eq!(fractions.batch.observations, points.batch.observations);
    assert_eq!(fractions.preview.asks, ["read_as_fractions"]);
    assert!(points.preview.asks.is_empty());
}

#[test]
fn a_share_of_less_than_one_percent_stays_what_it_is_where_others_are_larger() {
    let mixed = ratings(|share| if share < 1.0 { "0.5".to_owned() } else { format!("{share:.1}") });
    let mixed = ingest::read("a.csv", mixed.as_bytes(), None).expect("read");
    assert_eq!(cell(&mixed, "99010000", "unsatisfactory", "2022-23"), (Some(0.5), None));
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told_because_it_swallows_rows() {
    let whole = ratings(|share| format!("{share:.1}"));
    let torn = whole.replace("District 3", "\"District 3").replace("District 4", "\"District 4");
    let torn = ingest::preview("a.csv", torn.as_bytes()).expect("still a report");
    assert!(codes(&torn).contains(&"cells_over_lines"), "{:?}", codes(&torn));
    assert!(
        !codes(&ingest::preview("a.csv", whole.as_bytes()).expect("whole")).contains(&"cells_over_lines")
    );
}

#[test]
fn names_and_codes_alone_are_of_no_year() {
    let names = preview("locations.xls");
    assert!(names.years.is_empty() && !names.asks_year());
    assert!(ingest::read("locations.xls", &bytes("locations.xls"), None).is_ok());
    assert!(
        preview("EducatorEvalPerf_district.csv").years.is_empty()
            == preview("EducatorEvalPerf_district.csv").asks_year()
    );
}

#[test]
fn the_same_bytes_have_the_same_fingerprint() {
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(ingest::sha256(b"abc"), expected);
}

#[test]
fn every_field_that_gaps_need_comes_from_a_report() {
    let fields: Vec<&str> = library::reports::reports()
        .iter()
        .filter(|report| report.role == library::reports::ReportRole::Measures)
        .flat_map(|report| report.columns.iter().map(|column| column.field.as_str()))
        .collect();
    for field in model::gaps::Field::ALL {
        assert!(fields.contains(&field.id()), "no report gives {}", field.id());
    }
}
