//! The columns that reports have in common, from left to right, blanks between them.

pub const CLASSES: &str = "classes average_class_size students female_share male_share english_learners_share \
    students_with_disabilities_share low_income_share";
pub const GRADES: &str = "enrolment_pk enrolment_k enrolment_1 enrolment_2 enrolment_3 enrolment_4 enrolment_5 \
    enrolment_6 enrolment_7 enrolment_8 enrolment_9 enrolment_10 enrolment_11 enrolment_12 \
    enrolment_sp enrolment";
pub const RACES_NEW: &str = "native_american_share asian_share black_share hispanic_share multi_race_share \
    pacific_islander_share white_share female_share_enrolled male_share_enrolled \
    nonbinary_share_enrolled";
pub const RACES_OLD: &str = "black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled";
pub const RACES_MISALIGNED: &str = "black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled \
    nonbinary_share_enrolled students_of_color_share";
pub const POPULATIONS_PAIRS: &str = "first_language_not_english_enrolled first_language_not_english_share_enrolled \
    english_learners_enrolled english_learners_share_enrolled \
    students_with_disabilities_enrolled students_with_disabilities_share_enrolled \
    high_needs_enrolled high_needs_share_enrolled economically_disadvantaged_enrolled \
    economically_disadvantaged_share_enrolled";
pub const POPULATIONS: &str = "first_language_not_english_enrolled first_language_not_english_share_enrolled \
    english_learners_enrolled english_learners_share_enrolled \
    students_with_disabilities_enrolled students_with_disabilities_share_enrolled \
    low_income_enrolled low_income_share_enrolled free_lunch_enrolled \
    free_lunch_share_enrolled reduced_lunch_enrolled reduced_lunch_share_enrolled \
    high_needs_enrolled high_needs_share_enrolled economically_disadvantaged_enrolled \
    economically_disadvantaged_share_enrolled";
pub const RETAINED_SCHOOL: &str = "principals_total principals_retained principals_retained_share teachers_total \
    teachers_retained teachers_retained_share";
pub const RETAINED: &str = "superintendents_total superintendents_retained superintendents_retained_share \
    principals_total principals_retained principals_retained_share teachers_total \
    teachers_retained teachers_retained_share";
pub const TEACHERS: &str = "teacher_fte licensed student_teacher_ratio experienced without_waiver in_field";
pub const RACES_IN_CLASSES: &str = "classes_by_race_report average_class_size_by_race_report students_by_race_report \
    black_share_in_classes asian_share_in_classes hispanic_share_in_classes \
    white_share_in_classes native_american_share_in_classes \
    pacific_islander_share_in_classes multi_race_share_in_classes";
pub const RATINGS: &str = "to_be_evaluated evaluated evaluated_share exemplary proficient needs_improvement \
    unsatisfactory";
pub const DISCIPLINE: &str = "students_in_discipline_report students_disciplined in_school_suspension_share \
    out_of_school_suspension_share expulsion_share alternate_setting_share \
    emergency_removal_share school_based_arrest_share law_enforcement_referral_share";
pub const AREAS: &str = "general_education_fte special_education_fte career_technical_fte \
    english_learner_program_fte program_area_fte";
pub const ATTENDANCE: &str = "attendance_rate average_absences absent_10_days_or_more_share chronically_absent_share \
    unexcused_over_9_days_share";
pub const GRADE_STAFF: &str = "teachers_pk_2_fte teachers_3_5_fte teachers_6_8_fte teachers_9_12_fte \
    teachers_multiple_grades_fte teachers_all_grades_fte teachers_by_grade_fte";
pub const HELD_BACK: &str = "students_enrolled_1_to_12 students_held_back students_held_back_share";
pub const STAFF_RACES: &str = "staff_black_fte staff_asian_fte staff_hispanic_fte staff_white_fte \
    staff_native_american_fte staff_pacific_islander_fte staff_multi_race_fte \
    staff_female_fte staff_male_fte staff_fte";
pub const GRADE_RACES: &str = "students_in_grade black_in_grade asian_in_grade hispanic_in_grade multi_race_in_grade \
    native_american_in_grade pacific_islander_in_grade white_in_grade";
pub const SUPPORT: &str = "teacher_fte certified_fte not_certified_fte first_year_fte second_year_fte \
    teachers_this_year teachers_year_before teachers_absent_over_10_days_fte counselors_fte";
pub const CRDC_ENROLLED: &str = "hispanic_male hispanic_female native_american_male native_american_female asian_male \
    asian_female pacific_islander_male pacific_islander_female black_male black_female \
    white_male white_female multi_race_male multi_race_female enrolment_male \
    enrolment_female english_learners_male english_learners_female \
    students_with_disabilities_male students_with_disabilities_female";
pub const JOINED: &str = "enrolment_pk enrolment_k enrolment_1 enrolment_2 enrolment_3 enrolment_4 enrolment_5 \
    enrolment_6 enrolment_7 enrolment_8 enrolment_9 enrolment_10 enrolment_11 enrolment_12 \
    enrolment_sp enrolment first_language_not_english_enrolled \
    first_language_not_english_share_enrolled english_learners_enrolled \
    english_learners_share_enrolled students_with_disabilities_enrolled \
    students_with_disabilities_share_enrolled high_needs_enrolled high_needs_share_enrolled \
    economically_disadvantaged_enrolled economically_disadvantaged_share_enrolled \
    black_share asian_share hispanic_share white_share native_american_share \
    pacific_islander_share multi_race_share male_share_enrolled female_share_enrolled \
    classes average_class_size students";
pub const NATIONAL: &str = "enrolment direct_certification free_and_reduced_lunch native_american asian hispanic \
    black white pacific_islander multi_race teacher_fte students_per_teacher";
