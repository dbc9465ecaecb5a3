//! Real published files, where a folder of them is given in `HEADWATERS_REAL_DATA`: each is recognised for what it is.
//! They stay where they are; without the folder the tests say so and pass over.

use std::path::PathBuf;

use ingest::{Preview, Reading};
use model::records::{
    Level::{self, District, School},
    Observation,
};

/// The folder of real files, or a line that says why the test is passed over.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("HEADWATERS_REAL_DATA").map(PathBuf::from).filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("passed over: HEADWATERS_REAL_DATA names no folder of real files");
    }
    folder
}

fn bytes(file: &str) -> Option<Vec<u8>> {
    folder().map(|folder| std::fs::read(folder.join(file)).expect("a file of the folder"))
}

fn preview(file: &str) -> Option<Preview> {
    bytes(file).map(|bytes| ingest::preview(file, &bytes).expect(file))
}

fn read(file: &str, year: Option<&str>) -> Option<Reading> {
    bytes(file).map(|bytes| ingest::read(file, &bytes, year).expect(file))
}

/// The figure of a unit, if there is one.
fn figure(reading: &Reading, code: &str, field: &str) -> Option<f64> {
    let batch = &reading.batch;
    let is = |one: &&Observation| {
        batch.units[one.unit as usize].code == code && batch.fields[one.field as usize] == field
    };
    batch.observations.iter().find(is).map(|one| one.value)
}

/// Why a unit has no figure.
fn reason<'a>(reading: &'a Reading, code: &str, field: &str) -> Option<&'a str> {
    let batch = &reading.batch;
    let found = batch.unread.iter().find(|one| {
        let unit = one.unit.map(|unit| batch.units[unit as usize].code.as_str());
        let column = &reading.preview.columns[one.column as usize];
        unit == Some(code) && column.field.as_deref() == Some(field)
    });
    found.map(|one| batch.reasons[one.reason as usize].as_str())
}

/// File, report, level, year that it says, rows, rows about the state.
type Known = (&'static str, &'static str, Level, Option<&'static str>, u32, u32);

const SCHOOL_FILES: [Known; 12] = [
    ("school/ClassSizebyGenPopulation_school_2022-23.csv", "ClassSizebyGenPopulation", School, None, 1832, 0),
    ("school/ClassSizebyGenPopulation_school_2024-25.csv", "ClassSizebyGenPopulation", School, None, 1814, 0),
    ("school/enrollmentbygrade_school_2022-23.csv", "enrollmentbygrade", School, None, 1832, 0),
    ("school/enrollmentbygrade_school_2024-25.csv", "enrollmentbygrade", School, None, 1817, 0),
    (
        "school/enrollmentbyracegender_2017-18.xlsx",
        "enrollmentbyracegender",
        School,
        Some("2017-18"),
        1847,
        1,
    ),
    ("school/enrollmentbyracegender_school_2022-23.csv", "enrollmentbyracegender", School, None, 1833, 0),
    ("school/enrollmentbyracegender_school_2024-25.csv", "enrollmentbyracegender", School, None, 1817, 0),
    ("school/selectedpopulations_2017-18.xlsx", "selectedpopulations", School, Some("2017-18"), 1847, 1),
    ("school/staffingretention_school_2022-23.csv", "staffingretention", School, None, 1820, 0),
    ("school/staffingretention_school_2024-25.csv", "staffingretention", School, None, 1805, 0),
    ("school/teacherdata_school_2022-23.csv", "teacherdata", School, None, 1833, 0),
    ("school/teacherdata_school_2024-25.csv", "teacherdata", School, None, 1817, 0),
];

const DISTRICT_FILES: [Known; 15] = [
    ("district/ClassSizebyGenPopulation.csv", "ClassSizebyGenPopulation", District, None, 400, 1),
    ("district/ClassSizebyRaceEthnicity.csv", "ClassSizebyRaceEthnicity", District, None, 400, 1),
    ("district/EducatorEvalPerf_2017-18.csv", "EducatorEvalPerf", District, Some("2017-18"), 406, 1),
    ("district/StudentDisciplineDataReport.csv", "StudentDisciplineDataReport", District, None, 400, 1),
    ("district/Teacherprogramarea.csv", "Teacherprogramarea", District, None, 400, 1),
    ("district/attendance.csv", "attendance", District, None, 400, 1),
    ("district/gradestaffing.csv", "gradestaffing", District, None, 400, 1),
    ("district/retention2021.csv", "retention", District, None, 400, 1),
    ("district/selectedpopulations.csv", "selectedpopulations", District, None, 400, 1),
    ("district/selectedpopulations_2021-22.xlsx", "selectedpopulations", District, Some("2021-22"), 400, 1),
    ("district/staffingretention.csv", "staffingretention", District, None, 400, 2),
    ("district/staffingretention_2016-17.csv", "staffingretention", District, Some("2016-17"), 403, 1),
    ("district/staffracegender.csv", "staffracegender", District, None, 400, 1),
    ("district/teacherdata.csv", "teacherdata", District, None, 400, 1),
    ("district/teacherdata_2023-24.xlsx", "teacherdata", District, Some("2023-24"), 399, 1),
];

const OTHER_FILES: [Known; 8] = [
    ("crdc/enrollment_va_2017-18.csv", "crdc_enrollment", School, None, 1982, 0),
    ("crdc/school_support_va_2017-18.csv", "crdc_school_support", School, None, 1982, 0),
    ("large/MA_Public_Schools_2017.csv", "school_table_joined", School, None, 1861, 0),
    ("large/school-grade-race.xlsx", "schoolgraderace", School, Some("2023-24"), 27390, 1),
    ("large/teacher_data_all_years.csv", "teacherdata", School, None, 16518, 0),
    ("odd/locations_html.xls", "locations", District, None, 525, 0),
    ("odd/nces_elsi_public_school_2018-19_EXCERPT.csv", "elsi_public_school", School, Some("2018-19"), 4, 0),
    ("odd/race_columns_misaligned.csv", "enrollmentbyracegender", School, None, 18345, 0),
];

fn check(files: &[Known]) {
    let mut wrong = Vec::new();
    for (file, report, level, year, rows, summary) in files {
        let Some(bytes) = bytes(file) else { return };
        let start = std::time::Instant::now();
        let found = match ingest::preview(file, &bytes) {
            Ok(found) => found,
            Err(error) => {
                wrong.push(format!("{file}: {error:?}"));
                continue;
            }
        };
        let warnings: Vec<_> = found.warnings.iter().map(|one| (&one.code, &one.args)).collect();
        let took = start.elapsed().as_millis();
        eprintln!(
            "{file}: {took} ms {} {:?} {:?} rows {} state {} figures {} missing {:?} {warnings:?}",
            found.report,
            found.level,
            found.years,
            found.rows,
            found.summary_rows,
            found.figures,
            found.missing
        );
        let seen =
            (found.report.as_str(), found.level, found.year.as_deref(), found.rows, found.summary_rows);
        if seen != (*report, *level, *year, *rows, *summary) {
            wrong.push(format!("{file}: {seen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_school_file_is_recognised() {
    check(&SCHOOL_FILES);
}

#[test]
fn every_district_file_is_recognised() {
    check(&DISTRICT_FILES);
}

#[test]
fn the_large_the_odd_and_the_federal_files_are_recognised() {
    check(&OTHER_FILES);
}

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
    assert!(races.warnings.iter().any(|one| one.code == "race_columns_inconsistent"));
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
