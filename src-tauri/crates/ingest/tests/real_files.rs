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

/// A file and what it must be read as.
struct Wanted {
    file: &'static str,
    report: &'static str,
    level: Level,
    /// The years that it says; nothing where somebody has to.
    years: &'static [&'static str],
    rows: u32,
    /// Rows about the state, left out.
    summary_rows: u32,
    /// The fields of its columns, from left to right, blanks between them.
    fields: &'static str,
    /// Cells with a figure.
    figures: u32,
    /// Cells without one.
    missing: &'static [(&'static str, u32)],
    /// Codes of its warnings, each once.
    warnings: &'static [&'static str],
}

const CLASSES: &str = "classes average_class_size students female_share male_share english_learners_share \
    students_with_disabilities_share low_income_share";
const GRADES: &str = "enrolment_pk enrolment_k enrolment_1 enrolment_2 enrolment_3 enrolment_4 enrolment_5 \
    enrolment_6 enrolment_7 enrolment_8 enrolment_9 enrolment_10 enrolment_11 enrolment_12 \
    enrolment_sp enrolment";
const RACES_NEW: &str = "native_american_share asian_share black_share hispanic_share multi_race_share \
    pacific_islander_share white_share female_share_enrolled male_share_enrolled \
    nonbinary_share_enrolled";
const RACES_OLD: &str = "black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled";
const RACES_MISALIGNED: &str = "black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled \
    nonbinary_share_enrolled students_of_color_share";
const POPULATIONS_PAIRS: &str = "first_language_not_english_enrolled first_language_not_english_share_enrolled \
    english_learners_enrolled english_learners_share_enrolled \
    students_with_disabilities_enrolled students_with_disabilities_share_enrolled \
    high_needs_enrolled high_needs_share_enrolled economically_disadvantaged_enrolled \
    economically_disadvantaged_share_enrolled";
const POPULATIONS: &str = "first_language_not_english_enrolled first_language_not_english_share_enrolled \
    english_learners_enrolled english_learners_share_enrolled \
    students_with_disabilities_enrolled students_with_disabilities_share_enrolled \
    low_income_enrolled low_income_share_enrolled free_lunch_enrolled \
    free_lunch_share_enrolled reduced_lunch_enrolled reduced_lunch_share_enrolled \
    high_needs_enrolled high_needs_share_enrolled economically_disadvantaged_enrolled \
    economically_disadvantaged_share_enrolled";
const RETAINED_SCHOOL: &str = "principals_total principals_retained principals_retained_share teachers_total \
    teachers_retained teachers_retained_share";
const RETAINED: &str = "superintendents_total superintendents_retained superintendents_retained_share \
    principals_total principals_retained principals_retained_share teachers_total \
    teachers_retained teachers_retained_share";
const TEACHERS: &str = "teacher_fte licensed student_teacher_ratio experienced without_waiver in_field";
const RACES_IN_CLASSES: &str = "classes_by_race_report average_class_size_by_race_report students_by_race_report \
    black_share_in_classes asian_share_in_classes hispanic_share_in_classes \
    white_share_in_classes native_american_share_in_classes \
    pacific_islander_share_in_classes multi_race_share_in_classes";
const RATINGS: &str = "to_be_evaluated evaluated evaluated_share exemplary proficient needs_improvement \
    unsatisfactory";
const DISCIPLINE: &str = "students_in_discipline_report students_disciplined in_school_suspension_share \
    out_of_school_suspension_share expulsion_share alternate_setting_share \
    emergency_removal_share school_based_arrest_share law_enforcement_referral_share";
const AREAS: &str = "general_education_fte special_education_fte career_technical_fte \
    english_learner_program_fte program_area_fte";
const ATTENDANCE: &str = "attendance_rate average_absences absent_10_days_or_more_share chronically_absent_share \
    unexcused_over_9_days_share";
const GRADE_STAFF: &str = "teachers_pk_2_fte teachers_3_5_fte teachers_6_8_fte teachers_9_12_fte \
    teachers_multiple_grades_fte teachers_all_grades_fte teachers_by_grade_fte";
const HELD_BACK: &str = "students_enrolled_1_to_12 students_held_back students_held_back_share";
const STAFF_RACES: &str = "staff_black_fte staff_asian_fte staff_hispanic_fte staff_white_fte \
    staff_native_american_fte staff_pacific_islander_fte staff_multi_race_fte \
    staff_female_fte staff_male_fte staff_fte";
const GRADE_RACES: &str = "students_in_grade black_in_grade asian_in_grade hispanic_in_grade multi_race_in_grade \
    native_american_in_grade pacific_islander_in_grade white_in_grade";
const SUPPORT: &str = "teacher_fte certified_fte not_certified_fte first_year_fte second_year_fte \
    teachers_this_year teachers_year_before teachers_absent_over_10_days_fte counselors_fte";
const CRDC_ENROLLED: &str = "hispanic_male hispanic_female native_american_male native_american_female asian_male \
    asian_female pacific_islander_male pacific_islander_female black_male black_female \
    white_male white_female multi_race_male multi_race_female enrolment_male \
    enrolment_female english_learners_male english_learners_female \
    students_with_disabilities_male students_with_disabilities_female";
const JOINED: &str = "enrolment_pk enrolment_k enrolment_1 enrolment_2 enrolment_3 enrolment_4 enrolment_5 \
    enrolment_6 enrolment_7 enrolment_8 enrolment_9 enrolment_10 enrolment_11 enrolment_12 \
    enrolment_sp enrolment first_language_not_english_enrolled \
    first_language_not_english_share_enrolled english_learners_enrolled \
    english_learners_share_enrolled students_with_disabilities_enrolled \
    students_with_disabilities_share_enrolled high_needs_enrolled high_needs_share_enrolled \
    economically_disadvantaged_enrolled economically_disadvantaged_share_enrolled \
    black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled \
    classes average_class_size students";
const NATIONAL: &str = "enrolment direct_certification free_and_reduced_lunch native_american asian hispanic \
    black white pacific_islander multi_race teacher_fte students_per_teacher";

const SCHOOL_FILES: [Wanted; 12] = [
    Wanted {
        file: "school/ClassSizebyGenPopulation_school_2022-23.csv",
        report: "ClassSizebyGenPopulation",
        level: School,
        years: &[],
        rows: 1832,
        summary_rows: 0,
        fields: CLASSES,
        figures: 14656,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "school/ClassSizebyGenPopulation_school_2024-25.csv",
        report: "ClassSizebyGenPopulation",
        level: School,
        years: &[],
        rows: 1814,
        summary_rows: 0,
        fields: CLASSES,
        figures: 14512,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "school/enrollmentbygrade_school_2022-23.csv",
        report: "enrollmentbygrade",
        level: School,
        years: &[],
        rows: 1832,
        summary_rows: 0,
        fields: GRADES,
        figures: 29312,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "school/enrollmentbygrade_school_2024-25.csv",
        report: "enrollmentbygrade",
        level: School,
        years: &[],
        rows: 1817,
        summary_rows: 0,
        fields: GRADES,
        figures: 29057,
        missing: &[("blank", 15)],
        warnings: &[],
    },
    Wanted {
        file: "school/enrollmentbyracegender_2017-18.xlsx",
        report: "enrollmentbyracegender",
        level: School,
        years: &["2017-18"],
        rows: 1847,
        summary_rows: 1,
        fields: RACES_OLD,
        figures: 16623,
        missing: &[],
        warnings: &["race_shares_do_not_sum"],
    },
    Wanted {
        file: "school/enrollmentbyracegender_school_2022-23.csv",
        report: "enrollmentbyracegender",
        level: School,
        years: &[],
        rows: 1833,
        summary_rows: 0,
        fields: RACES_NEW,
        figures: 18320,
        missing: &[("blank", 10)],
        warnings: &[],
    },
    Wanted {
        file: "school/enrollmentbyracegender_school_2024-25.csv",
        report: "enrollmentbyracegender",
        level: School,
        years: &[],
        rows: 1817,
        summary_rows: 0,
        fields: RACES_NEW,
        figures: 18160,
        missing: &[("blank", 10)],
        warnings: &["race_shares_do_not_sum"],
    },
    Wanted {
        file: "school/selectedpopulations_2017-18.xlsx",
        report: "selectedpopulations",
        level: School,
        years: &["2017-18"],
        rows: 1847,
        summary_rows: 1,
        fields: POPULATIONS_PAIRS,
        figures: 18470,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "school/staffingretention_school_2022-23.csv",
        report: "staffingretention",
        level: School,
        years: &[],
        rows: 1820,
        summary_rows: 0,
        fields: RETAINED_SCHOOL,
        figures: 10896,
        missing: &[("blank", 12), ("not_reported", 12)],
        warnings: &[],
    },
    Wanted {
        file: "school/staffingretention_school_2024-25.csv",
        report: "staffingretention",
        level: School,
        years: &[],
        rows: 1805,
        summary_rows: 0,
        fields: RETAINED_SCHOOL,
        figures: 10800,
        missing: &[("blank", 30)],
        warnings: &[],
    },
    Wanted {
        file: "school/teacherdata_school_2022-23.csv",
        report: "teacherdata",
        level: School,
        years: &[],
        rows: 1833,
        summary_rows: 0,
        fields: TEACHERS,
        figures: 10969,
        missing: &[("blank", 13), ("not_available", 4), ("not_reported", 12)],
        warnings: &[],
    },
    Wanted {
        file: "school/teacherdata_school_2024-25.csv",
        report: "teacherdata",
        level: School,
        years: &[],
        rows: 1817,
        summary_rows: 0,
        fields: TEACHERS,
        figures: 10878,
        missing: &[("blank", 20), ("not_available", 2), ("overflow", 2)],
        warnings: &[],
    },
];

const DISTRICT_FILES: [Wanted; 15] = [
    Wanted {
        file: "district/ClassSizebyGenPopulation.csv",
        report: "ClassSizebyGenPopulation",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: CLASSES,
        figures: 3200,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/ClassSizebyRaceEthnicity.csv",
        report: "ClassSizebyRaceEthnicity",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: RACES_IN_CLASSES,
        figures: 4000,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/EducatorEvalPerf_2017-18.csv",
        report: "EducatorEvalPerf",
        level: District,
        years: &["2017-18"],
        rows: 406,
        summary_rows: 1,
        fields: RATINGS,
        figures: 2404,
        missing: &[("blank", 438)],
        warnings: &[],
    },
    Wanted {
        file: "district/StudentDisciplineDataReport.csv",
        report: "StudentDisciplineDataReport",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: DISCIPLINE,
        figures: 2354,
        missing: &[("blank", 1246)],
        warnings: &[],
    },
    Wanted {
        file: "district/Teacherprogramarea.csv",
        report: "Teacherprogramarea",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: AREAS,
        figures: 2000,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/attendance.csv",
        report: "attendance",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: ATTENDANCE,
        figures: 2000,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/gradestaffing.csv",
        report: "gradestaffing",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: GRADE_STAFF,
        figures: 2800,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/retention2021.csv",
        report: "retention",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: HELD_BACK,
        figures: 1198,
        missing: &[("blank", 2)],
        warnings: &[],
    },
    Wanted {
        file: "district/selectedpopulations.csv",
        report: "selectedpopulations",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: POPULATIONS,
        figures: 4000,
        missing: &[("blank", 2400)],
        warnings: &["column_empty"],
    },
    Wanted {
        file: "district/selectedpopulations_2021-22.xlsx",
        report: "selectedpopulations",
        level: District,
        years: &["2021-22"],
        rows: 400,
        summary_rows: 1,
        fields: POPULATIONS,
        figures: 4000,
        missing: &[("blank", 2400)],
        warnings: &["column_empty"],
    },
    Wanted {
        file: "district/staffingretention.csv",
        report: "staffingretention",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 2,
        fields: RETAINED,
        figures: 3591,
        missing: &[("blank", 9)],
        warnings: &[],
    },
    Wanted {
        file: "district/staffingretention_2016-17.csv",
        report: "staffingretention",
        level: District,
        years: &["2016-17"],
        rows: 403,
        summary_rows: 1,
        fields: RETAINED,
        figures: 3600,
        missing: &[("blank", 27)],
        warnings: &["year_from_one_number"],
    },
    Wanted {
        file: "district/staffracegender.csv",
        report: "staffracegender",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: STAFF_RACES,
        figures: 4000,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/teacherdata.csv",
        report: "teacherdata",
        level: District,
        years: &[],
        rows: 400,
        summary_rows: 1,
        fields: TEACHERS,
        figures: 2400,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "district/teacherdata_2023-24.xlsx",
        report: "teacherdata",
        level: District,
        years: &["2023-24"],
        rows: 399,
        summary_rows: 1,
        fields: TEACHERS,
        figures: 1992,
        missing: &[("blank", 401), ("not_available", 1)],
        warnings: &["column_empty"],
    },
];

const OTHER_FILES: [Wanted; 8] = [
    Wanted {
        file: "crdc/enrollment_va_2017-18.csv",
        report: "crdc_enrollment",
        level: School,
        years: &[],
        rows: 1982,
        summary_rows: 0,
        fields: CRDC_ENROLLED,
        figures: 39640,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "crdc/school_support_va_2017-18.csv",
        report: "crdc_school_support",
        level: School,
        years: &[],
        rows: 1982,
        summary_rows: 0,
        fields: SUPPORT,
        figures: 17838,
        missing: &[],
        warnings: &["crdc_implausible"],
    },
    Wanted {
        file: "large/MA_Public_Schools_2017.csv",
        report: "school_table_joined",
        level: School,
        years: &[],
        rows: 1861,
        summary_rows: 0,
        fields: JOINED,
        figures: 70395,
        missing: &[("blank", 323)],
        warnings: &["shares_contradict_counts"],
    },
    Wanted {
        file: "large/school-grade-race.xlsx",
        report: "schoolgraderace",
        level: School,
        years: &["2023-24"],
        rows: 27390,
        summary_rows: 1,
        fields: GRADE_RACES,
        figures: 92924,
        missing: &[("suppressed", 126196)],
        warnings: &[],
    },
    Wanted {
        file: "large/teacher_data_all_years.csv",
        report: "teacherdata",
        level: School,
        years: &[
            "2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2024-25", "2025-26",
        ],
        rows: 16518,
        summary_rows: 0,
        fields: TEACHERS,
        figures: 80641,
        missing: &[
            ("blank", 7418),
            ("not_available", 21),
            ("not_reported", 12),
            ("overflow", 6),
            ("row_shape", 11010),
        ],
        warnings: &["rows_misshapen", "rows_repeated", "several_years"],
    },
    Wanted {
        file: "odd/locations_html.xls",
        report: "locations",
        level: District,
        years: &[],
        rows: 525,
        summary_rows: 0,
        fields: "",
        figures: 0,
        missing: &[],
        warnings: &[],
    },
    Wanted {
        file: "odd/nces_elsi_public_school_2018-19_EXCERPT.csv",
        report: "elsi_public_school",
        level: School,
        years: &["2018-19"],
        rows: 4,
        summary_rows: 0,
        fields: NATIONAL,
        figures: 42,
        missing: &[("not_applicable", 1), ("not_available", 5)],
        warnings: &[],
    },
    Wanted {
        file: "odd/race_columns_misaligned.csv",
        report: "enrollmentbyracegender",
        level: School,
        years: &[
            "2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24",
            "2024-25", "2025-26",
        ],
        rows: 18345,
        summary_rows: 0,
        fields: RACES_MISALIGNED,
        figures: 201775,
        missing: &[("blank", 20)],
        warnings: &["race_columns_inconsistent", "race_shares_do_not_sum", "several_years"],
    },
];

fn check(files: &[Wanted]) {
    let mut wrong = Vec::new();
    for wanted in files {
        let Some(bytes) = bytes(wanted.file) else { return };
        match ingest::preview(wanted.file, &bytes) {
            Ok(found) => wrong.extend(differences(wanted, &found)),
            Err(error) => wrong.push(format!("{}: {error:?}", wanted.file)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differences(wanted: &Wanted, found: &Preview) -> Option<String> {
    let fields: Vec<&str> = found.columns.iter().filter_map(|one| one.field.as_deref()).collect();
    let missing: Vec<(&str, u32)> =
        found.missing.iter().map(|(reason, cells)| (reason.as_str(), *cells)).collect();
    let mut warnings: Vec<&str> = found.warnings.iter().map(|one| one.code.as_str()).collect();
    warnings.dedup();
    let seen = (
        (found.report.as_str(), found.level, found.years.iter().map(String::as_str).collect::<Vec<_>>()),
        (found.rows, found.summary_rows, found.figures, fields.join(" ")),
        (missing, warnings),
    );
    let asked = (
        (wanted.report, wanted.level, wanted.years.to_vec()),
        (wanted.rows, wanted.summary_rows, wanted.figures, wanted.fields.to_owned()),
        (wanted.missing.to_vec(), wanted.warnings.to_vec()),
    );
    (seen != asked).then(|| format!("{}:\n  found  {seen:?}\n  wanted {asked:?}", wanted.file))
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
fn only_the_file_with_race_columns_in_the_wrong_place_has_to_be_accepted() {
    for wanted in SCHOOL_FILES.iter().chain(&DISTRICT_FILES).chain(&OTHER_FILES) {
        let Some(found) = preview(wanted.file) else { return };
        assert_eq!(!found.asks.is_empty(), wanted.file.contains("misaligned"), "{}", wanted.file);
    }
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
