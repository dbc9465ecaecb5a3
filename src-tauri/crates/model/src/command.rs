//! Every action of the product, as one typed union. Window, command line, tests, samples and the log speak it as JSON:
//! `{"type": "AddCause", "label": "How late we hire"}`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Edit, Given, Refusal, Workbook,
    edit::{self, Verb},
};

/// The record of a verb: strict about names of fields, so that a slip of the pen is told and not swallowed.
macro_rules! verb {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[ts(export, optional_fields = nullable)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type),* }
    };
}
pub(crate) use verb;

macro_rules! commands {
    ($($verb:ident),+ $(,)?) => {
        /// An action of the product.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(tag = "type")]
        #[ts(export)]
        pub enum Command {
            $(#[doc = concat!("See [`edit::", stringify!($verb), "`].")] $verb(edit::$verb)),+,
            /// Adds an imported file; only an import can, since its figures come with it.
            #[serde(skip)]
            #[ts(skip)]
            #[schemars(skip)]
            AddSource(edit::AddSource),
        }

        impl Command {
            /// The names of all commands that can be written as JSON.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($verb)),+];
        }

        impl Verb for Command {
            fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
                match self {
                    $(Self::$verb(verb) => verb.edit(workbook, given)),+,
                    Self::AddSource(verb) => verb.edit(workbook, given),
                }
            }
        }

        $(impl From<edit::$verb> for Command {
            fn from(verb: edit::$verb) -> Self {
                Self::$verb(verb)
            }
        })+
    };
}

commands! {
    SetDistrict, SetDay, SetPurpose, SetUnnamed, SetThresholds,
    RemoveSource, RememberMapping, ForgetMapping,
    AddGap, TypeExperiences, StateGap, SetFocusGap, UpdateGapFigure, RemoveGap,
    AddCause, AddCauses, RenameCause, PlaceCause, FreePlaces, SetFamily, SetControl, SetCauseState, MarkRootCause,
    MergeCauses, RemoveCause,
    AddCategory, RenameCategory, RemoveCategory,
    LinkCauses, EditLink, CheckLink, RemoveLink,
    ImportMap,
    AddEvidence, EditEvidence, RemoveEvidence,
    AddStrategy, EditStrategy, ActOnCause, StopActing, SetFeasibility, SetImpact, SetCost, PlaceStrategy,
    ChooseStrategy, ChooseSet, ExplainChoice, ParkStrategy, RemoveStrategy,
    SetOwner, WritePlan, FinishPlan,
    AddMilestone, EditMilestone, MoveMilestone, RemoveMilestone,
    AddIndicator, EditIndicator, RemoveIndicator,
    AddCheckIn, ProposeCheckIns, EditCheckIn, ReadIndicator, RemoveCheckIn,
    AddParticipant, EditParticipant, RemoveParticipant,
    AddBlock, EditBlock, RemoveBlock,
    AddNote, EditNote, RemoveNote,
    OpenBallot, CastVote, CloseBallot, RemoveBallot,
    Reflect, Rate, MarkNextStep,
    AddEntry, AddEntries, EditEntry, RemoveEntry,
}

impl Command {
    /// Reads one command from JSON; a line that is none is refused with what the reader found.
    pub fn read(line: &str) -> Result<Self, Refusal> {
        serde_json::from_str(line).map_err(|error| Refusal::NotACommand { detail: error.to_string() })
    }
}

/// The JSON Schema of [`Command`], for people who write command files.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Command).to_value()
}
