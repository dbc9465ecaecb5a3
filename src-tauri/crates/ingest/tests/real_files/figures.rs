//! What is read out of some of the files: figures where they were published, reasons where there is none, and doubts.

use crate::{bytes, figure, preview, read, reason};

#[test]
fn a_school_file_reads_as_published() {
    let Some(teachers) = read("school/teacherdata_school_2022-23.csv", Some("2022-23")) else { return };
    let milton_high = "01890505";
    assert_eq!(figure(&teachers, milton_high, "teacher_fte"), Some(82.5));
    assert!(teachers.batch.units.iter().any(|unit| unit.code == "01890000" && unit.name == "Milton"));
    assert!(
        teachers
            .batch
            .units
            .iter()
            .any(|unit| unit.code == "01890505" && unit.name == "Milton - Milton High")
    );
    assert_eq!(teachers.batch.years, ["2022-23"]);
    assert_eq!(reason(&teachers, "04460550", "teacher_fte"), Some("not_reported"));
    assert_eq!(figure(&teachers, "02950030", "teacher_fte"), Some(0.0));
    assert_eq!(reason(&teachers, "02950030", "experienced"), Some("blank"));
    assert!(!teachers.batch.units.iter().any(|unit| unit.code == "00000000"));
}

#[test]
fn the_year_is_asked_where_the_file_does_not_say_it_and_kept_where_it_does() {
    let Some(silent) = bytes("district/teacherdata.csv") else { return };
    let error = ingest::read("teacherdata.csv", &silent, None).expect_err("no year");
    assert_eq!(error.code(), "year_missing");
    let Some(hinted) = preview("school/teacherdata_school_2024-25.csv") else { return };
    assert_eq!((hinted.year, hinted.year_suggested.as_deref()), (None, Some("2024-25")));
    let Some(titled) = bytes("district/teacherdata_2023-24.xlsx") else { return };
    assert_eq!(ingest::read("a.xlsx", &titled, Some("2022-23")).expect_err("differs").code(), "year_differs");
}

#[test]
fn the_second_high_needs_column_is_the_percentage() {
    let Some(populations) = read("district/selectedpopulations_2021-22.xlsx", None) else { return };
    assert_eq!(figure(&populations, "04450000", "high_needs_enrolled"), Some(1101.0));
    assert_eq!(figure(&populations, "04450000", "high_needs_share_enrolled"), Some(77.2));
}

#[test]
fn a_pair_of_header_rows_and_codes_with_a_blank_before_them_are_read() {
    let Some(populations) = read("school/selectedpopulations_2017-18.xlsx", None) else { return };
    assert_eq!(figure(&populations, "04450105", "english_learners_share_enrolled"), Some(9.6));
    let Some(races) = read("school/enrollmentbyracegender_2017-18.xlsx", None) else { return };
    assert_eq!(figure(&races, "04450105", "asian_share"), Some(4.1));
}

#[test]
fn blank_ratings_beside_counts_stay_blank() {
    let Some(ratings) = read("district/EducatorEvalPerf_2017-18.csv", None) else { return };
    assert_eq!(figure(&ratings, "00450000", "evaluated"), Some(33.0));
    assert_eq!(reason(&ratings, "00450000", "proficient"), Some("blank"));
}

#[test]
fn pupils_held_back_never_become_staff_retention() {
    let Some(held_back) = read("district/retention2021.csv", Some("2020-21")) else { return };
    assert_eq!(held_back.preview.year_suggested.as_deref(), Some("2020-21"));
    assert!(held_back.batch.fields.iter().all(|field| field.starts_with("students_")));
}

#[test]
fn race_columns_under_the_wrong_headers_are_doubted() {
    let Some(races) = preview("odd/race_columns_misaligned.csv") else { return };
    assert_eq!(races.asks, ["race_columns_inconsistent"]);
}

#[test]
fn rows_of_the_years_with_other_columns_are_not_read_into_the_wrong_ones() {
    let Some(years) = read("large/teacher_data_all_years.csv", None) else { return };
    let batch = &years.batch;
    let figure = |year: &str, field: &str| {
        let found = batch.observations.iter().find(|one| {
            batch.units[one.unit as usize].code == "04450105"
                && batch.years[one.year as usize] == year
                && batch.fields[one.field as usize] == field
        });
        found.map(|one| one.value)
    };
    let reason = |row: u32, field: &str| {
        let found = batch.unread.iter().find(|one| {
            one.row == row && years.preview.columns[one.column as usize].field.as_deref() == Some(field)
        });
        found.map(|one| batch.reasons[one.reason as usize].as_str())
    };
    assert_eq!((figure("2016-17", "experienced"), reason(2, "experienced")), (None, Some("row_shape")));
    assert_eq!((figure("2017-18", "experienced"), reason(3702, "experienced")), (Some(81.1), None));
    assert_eq!((figure("2017-18", "in_field"), reason(3702, "in_field")), (None, Some("blank")));
}

#[test]
fn figures_that_are_shares_and_figures_that_are_counts_keep_their_places_in_a_table_of_many_reports() {
    let Some(joined) = read("large/MA_Public_Schools_2017.csv", Some("2016-17")) else { return };
    let first = "00010505";
    assert_eq!(figure(&joined, first, "enrolment"), Some(452.0));
    assert_eq!(figure(&joined, first, "students"), Some(451.0));
    assert_eq!(figure(&joined, first, "english_learners_share_enrolled"), Some(2.4));
    assert_eq!(figure(&joined, first, "white_share"), Some(85.8));
}
