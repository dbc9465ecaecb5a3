//! The records of a workbook, one noun a file, and the one value that every write is made of: a [`Change`].
//! Field names are the column names of the file and the property names in TypeScript.

mod ballot;
mod cause;
mod gap;
mod mapping;
mod next_step;
mod note;
mod own_entry;
mod people;
mod plan;
mod reflection;
mod settings;
mod source;
mod strategy;

pub use ballot::{Ballot, BallotAbout, BallotRule, Vote};
pub use cause::{
    Category, Cause, CauseState, Control, Evidence, EvidenceKind, Link, LinkCheck, Sign, Stance,
};
pub use gap::Gap;
pub use mapping::{Mapping, PercentScale, ReadColumn};
pub use next_step::NextStep;
pub use note::{Note, NoteKind};
pub use own_entry::{EntryKind, OwnEntry, WrittenEntry};
pub use people::{AgendaBlock, Part, Participant};
pub use plan::{CheckIn, CheckInStatus, Indicator, Milestone, Plan, PlanField, Reading};
pub use reflection::{Rating, Reflection};
pub use settings::Settings;
pub use source::{Batch, Level, MappedColumn, Observation, Source, SourceWarning, Unit, Unread, is_district};
pub use strategy::{ActsOn, CostBand, Direction, Strategy};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What every record can say of itself.
pub trait Noun: Clone + Into<Record> {
    /// Its kind.
    const KIND: Kind;
    /// Its key.
    fn uuid(&self) -> Uuid;
    /// When it was made, as a counter over the whole workbook; reveal plays it back.
    fn made_order(&self) -> i64;
    /// The records without which it has no meaning: it goes when one of them goes.
    fn belongs_to(&self) -> Vec<Uuid>;
}

/// Names the kinds once; record, kind and their conversions follow from the list.
macro_rules! kinds {
    ($($(#[$doc:meta])* $noun:ident = $id:literal),+ $(,)?) => {
        /// Any record of the workbook, tagged with its kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "kind")]
        #[ts(export)]
        pub enum Record { $($(#[$doc])* #[serde(rename = $id)] $noun($noun)),+ }

        /// The kinds of record; each is a table of the file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
        #[ts(export)]
        pub enum Kind { $($(#[$doc])* #[serde(rename = $id)] $noun),+ }

        impl Kind {
            /// All kinds, those that others refer to first.
            pub const ALL: &'static [Self] = &[$(Self::$noun),+];
            /// The name of its table and of its tag.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$noun => $id),+ }
            }
        }

        impl Record {
            /// Its kind.
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$noun(_) => Kind::$noun),+ }
            }
            /// Its key.
            pub fn uuid(&self) -> Uuid {
                match self { $(Self::$noun(one) => one.uuid()),+ }
            }
            /// When it was made, as a counter over the whole workbook.
            pub fn made_order(&self) -> i64 {
                match self { $(Self::$noun(one) => one.made_order()),+ }
            }
            /// The records without which it has no meaning.
            pub fn belongs_to(&self) -> Vec<Uuid> {
                match self { $(Self::$noun(one) => one.belongs_to()),+ }
            }
        }

        $(impl From<$noun> for Record {
            fn from(one: $noun) -> Self {
                Self::$noun(one)
            }
        })+
    };
}

kinds! {
    /// District, year, purpose and the settings of the workbook; exactly one.
    Settings = "settings",
    /// An imported data file.
    Source = "source",
    /// How a table of no known report is read.
    Mapping = "mapping",
    /// One measure, one group, one unit, one year, with the team's statement.
    Gap = "gap",
    /// A category of causes, named by the team.
    Category = "category",
    /// Something that can go up or down and feeds a gap.
    Cause = "cause",
    /// Cause → effect.
    Link = "link",
    /// What supports, contradicts or questions a cause, link or gap.
    Evidence = "evidence",
    /// Candidate, chosen or parked.
    Strategy = "strategy",
    /// A strategy's effect on a cause.
    ActsOn = "acts_on",
    /// A strategy fleshed out.
    Plan = "plan",
    /// A dated step of a plan.
    Milestone = "milestone",
    /// What a plan watches, with baseline and target.
    Indicator = "indicator",
    /// A dated progress record.
    CheckIn = "check_in",
    /// Somebody of the team.
    Participant = "participant",
    /// A block of the day.
    AgendaBlock = "agenda_block",
    /// A note, decision, question, parked thought, norm, blind spot or action.
    Note = "note",
    /// A question put to the vote.
    Ballot = "ballot",
    /// The dots of one voter on one choice.
    Vote = "vote",
    /// The team's answer to a prompt of a guide.
    Reflection = "reflection",
    /// A level given on one criterion of a rubric.
    Rating = "rating",
    /// How far the team is with a next step of the library.
    NextStep = "next_step",
    /// An entry that the team adds to the library.
    OwnEntry = "own_entry",
}

/// Says of a record type which kind it is and what it belongs to.
macro_rules! noun {
    ($noun:ident, |$one:ident| $belongs_to:expr) => {
        impl crate::records::Noun for $noun {
            const KIND: crate::records::Kind = crate::records::Kind::$noun;
            fn uuid(&self) -> uuid::Uuid {
                self.id.uuid()
            }
            fn made_order(&self) -> i64 {
                self.made_order
            }
            fn belongs_to(&self) -> Vec<uuid::Uuid> {
                let $one = self;
                $belongs_to
            }
        }
    };
}
pub(crate) use noun;

/// One record before and after: the SQL to write, the step to undo and the message to the window, all in one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Change {
    /// The kind of the record.
    pub kind: Kind,
    /// The record as it was; null when it is new.
    pub before: Option<Record>,
    /// The record as it is now; null when it goes.
    pub after: Option<Record>,
}

impl Change {
    /// A new record.
    pub fn add(after: impl Into<Record>) -> Self {
        let after = after.into();
        Self { kind: after.kind(), before: None, after: Some(after) }
    }

    /// A record that becomes another of the same key.
    pub fn replace(before: impl Into<Record>, after: impl Into<Record>) -> Self {
        let (before, after) = (before.into(), after.into());
        Self { kind: after.kind(), before: Some(before), after: Some(after) }
    }

    /// A record that goes.
    pub fn remove(before: impl Into<Record>) -> Self {
        let before = before.into();
        Self { kind: before.kind(), before: Some(before), after: None }
    }

    /// What takes this change back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self { kind: self.kind, before: self.after.clone(), after: self.before.clone() }
    }

    /// The key of the record that changes.
    pub fn uuid(&self) -> Option<Uuid> {
        self.after.as_ref().or(self.before.as_ref()).map(Record::uuid)
    }
}
