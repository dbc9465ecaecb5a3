//! The words that name a gap: measure, student group, comparison, method. Their names for people stand in `seeds/`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
        #[ts(export)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $id)] $variant),+ }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id used in JSON, SQL, TypeScript and on the command line.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The one with this id, if there is one.
            pub fn find(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}
pub(super) use words;

words! {
    /// What kind of teacher access is measured.
    Measure {
        /// Teachers in their first three years.
        Inexperienced = "inexperienced",
        /// Teachers outside the field of their license.
        OutOfField = "out_of_field",
        /// Educators rated needs improvement or unsatisfactory.
        RatedBelowProficient = "rated_below_proficient",
        /// Teachers who did not come back.
        Turnover = "turnover",
        /// Principals who did not come back.
        PrincipalTurnover = "principal_turnover",
        /// Teachers without a license.
        NotLicensed = "not_licensed",
        /// Teachers on a waiver or provisional license.
        OnWaiver = "on_waiver",
    }
}

words! {
    /// The student group whose access is looked at.
    Group {
        /// Students from low-income families.
        LowIncome = "low_income",
        /// All students who are not White, compared with White students.
        StudentsOfColor = "students_of_color",
        /// English learners.
        EnglishLearners = "english_learners",
        /// Students with disabilities.
        StudentsWithDisabilities = "students_with_disabilities",
        /// Black or African American students.
        Black = "black",
        /// Hispanic or Latino students.
        Hispanic = "hispanic",
        /// Asian students.
        Asian = "asian",
        /// Students of two or more races.
        MultiRace = "multi_race",
        /// American Indian or Alaska Native students.
        NativeAmerican = "native_american",
        /// Native Hawaiian or other Pacific Islander students.
        PacificIslander = "pacific_islander",
        /// White students.
        White = "white",
    }
}

impl Group {
    /// The four groups of the gap matrix, before the races one by one.
    pub const FOUR: [Self; 4] =
        [Self::LowIncome, Self::StudentsOfColor, Self::EnglishLearners, Self::StudentsWithDisabilities];
    /// Each race and ethnicity by itself.
    pub const RACES: [Self; 7] = [
        Self::Black,
        Self::Hispanic,
        Self::Asian,
        Self::MultiRace,
        Self::NativeAmerican,
        Self::PacificIslander,
        Self::White,
    ];

    /// Whether it can be compared so: races but White with White students, everyone with all others.
    pub fn compares_with(self, comparison: Comparison) -> bool {
        comparison == Comparison::AllOthers || (self.is_by_race() && self != Self::White)
    }

    /// Whether the race report tells its share, which then is one of the enrollment.
    pub(super) fn is_by_race(self) -> bool {
        !matches!(self, Self::LowIncome | Self::EnglishLearners | Self::StudentsWithDisabilities)
    }
}

words! {
    /// Whom the group is compared with.
    Comparison {
        /// All students not in the group (for students of color these are the White students).
        AllOthers = "all_others",
        /// White students.
        White = "white",
    }
}

words! {
    /// How a figure comes about; named wherever it is shown.
    Method {
        /// Student × class × teacher, from the state's report.
        Experiences = "experiences",
        /// Weighted by the students of each school.
        SchoolAverages = "school-averages",
        /// Schools with the largest share of the group against those with the smallest.
        Quartiles = "quartiles",
    }
}

/// Which gap: one unit, year, measure, group, comparison and method.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct GapKey {
    /// 8-digit code or `state`.
    pub unit: String,
    /// School year, e.g. `2024-25`.
    pub year: String,
    /// Kind of teacher access.
    pub measure: Measure,
    /// Student group.
    pub group: Group,
    /// Whom it is compared with.
    pub comparison: Comparison,
    /// How the figure comes about.
    pub method: Method,
}

/// Learning-experience figures as the state's report gives them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "experiences are {x1, n1, x2, n2} or {p1, p2, decimals, ratio_printed?}"
)]
#[ts(export)]
pub enum Experiences {
    /// Counts of learning experiences: x of n, the group (1) and its comparison (2).
    Counts {
        /// The group's experiences with such a teacher.
        x1: f64,
        /// All of the group's experiences.
        n1: f64,
        /// The comparison's experiences with such a teacher.
        x2: f64,
        /// All of the comparison's experiences.
        n2: f64,
    },
    /// Rounded shares, as fractions, and the ratio where one was printed.
    Shares {
        /// The group's share.
        p1: f64,
        /// The comparison's share.
        p2: f64,
        /// Decimals of the printed percentages (0 for `27 %`).
        decimals: u8,
        /// The ratio as printed, which then is the ratio.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        ratio_printed: Option<f64>,
    },
}
