//! The ids of the published fields that gaps are computed from; importer, file and statistics share them.

/// Number of Students of the class-size report: the N of its own shares.
pub const STUDENTS: &str = "students";
/// Total of the enrollment-by-grade report: the N of the race shares.
pub const ENROLMENT: &str = "enrolment";

/// Low-income students (or economically disadvantaged, by year), in percent of [`STUDENTS`].
pub const LOW_INCOME_SHARE: &str = "low_income_share";
/// English learners, in percent of [`STUDENTS`].
pub const ENGLISH_LEARNERS_SHARE: &str = "english_learners_share";
/// Students with disabilities, in percent of [`STUDENTS`].
pub const STUDENTS_WITH_DISABILITIES_SHARE: &str = "students_with_disabilities_share";

/// White students, in percent of [`ENROLMENT`].
pub const WHITE_SHARE: &str = "white_share";
/// Black or African American students, in percent of [`ENROLMENT`].
pub const BLACK_SHARE: &str = "black_share";
/// Asian students, in percent of [`ENROLMENT`].
pub const ASIAN_SHARE: &str = "asian_share";
/// Hispanic or Latino students, in percent of [`ENROLMENT`].
pub const HISPANIC_SHARE: &str = "hispanic_share";
/// Students of two or more races, in percent of [`ENROLMENT`].
pub const MULTI_RACE_SHARE: &str = "multi_race_share";
/// American Indian or Alaska Native students, in percent of [`ENROLMENT`].
pub const NATIVE_AMERICAN_SHARE: &str = "native_american_share";
/// Native Hawaiian or other Pacific Islander students, in percent of [`ENROLMENT`].
pub const PACIFIC_ISLANDER_SHARE: &str = "pacific_islander_share";

/// Teachers in full-time equivalents.
pub const TEACHER_FTE: &str = "teacher_fte";
/// Experienced teachers, percent.
pub const EXPERIENCED: &str = "experienced";
/// Teachers teaching in their field, percent.
pub const IN_FIELD: &str = "in_field";
/// Licensed teachers, percent.
pub const LICENSED: &str = "licensed";
/// Teachers without a waiver or provisional license, percent.
pub const WITHOUT_WAIVER: &str = "without_waiver";

/// Teachers employed the year before.
pub const TEACHERS_TOTAL: &str = "teachers_total";
/// Those of them who stayed.
pub const TEACHERS_RETAINED: &str = "teachers_retained";
/// Principals employed the year before.
pub const PRINCIPALS_TOTAL: &str = "principals_total";
/// Those of them who stayed.
pub const PRINCIPALS_RETAINED: &str = "principals_retained";

/// Educators who were evaluated.
pub const EVALUATED: &str = "evaluated";
/// Rated exemplary, percent of [`EVALUATED`].
pub const EXEMPLARY: &str = "exemplary";
/// Rated proficient, percent of [`EVALUATED`].
pub const PROFICIENT: &str = "proficient";
/// Rated needs improvement, percent of [`EVALUATED`].
pub const NEEDS_IMPROVEMENT: &str = "needs_improvement";
/// Rated unsatisfactory, percent of [`EVALUATED`].
pub const UNSATISFACTORY: &str = "unsatisfactory";

/// Every field id.
pub const ALL: [&str; 26] = [
    STUDENTS,
    ENROLMENT,
    LOW_INCOME_SHARE,
    ENGLISH_LEARNERS_SHARE,
    STUDENTS_WITH_DISABILITIES_SHARE,
    WHITE_SHARE,
    BLACK_SHARE,
    ASIAN_SHARE,
    HISPANIC_SHARE,
    MULTI_RACE_SHARE,
    NATIVE_AMERICAN_SHARE,
    PACIFIC_ISLANDER_SHARE,
    TEACHER_FTE,
    EXPERIENCED,
    IN_FIELD,
    LICENSED,
    WITHOUT_WAIVER,
    TEACHERS_TOTAL,
    TEACHERS_RETAINED,
    PRINCIPALS_TOTAL,
    PRINCIPALS_RETAINED,
    EVALUATED,
    EXEMPLARY,
    PROFICIENT,
    NEEDS_IMPROVEMENT,
    UNSATISFACTORY,
];
