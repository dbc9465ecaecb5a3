//! What the rules forbid. Each refusal states the fact; its words stand in `refusals.ftl` under `refusal-<code>`.

use serde::Serialize;
use thiserror::Error;

/// A command that the rules of the workbook forbid; nothing has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[error("{}", self.code())]
pub enum Refusal {
    /// The record named by the command is not there.
    NotFound {
        /// Kind of record that was looked for.
        what: String,
    },
    /// A record with this id is there already.
    IdTaken {
        /// The id.
        id: String,
    },
    /// A text that has to say something is empty.
    TextMissing,
    /// A text is longer than the field takes.
    TextTooLong {
        /// The limit in characters.
        limit: usize,
    },
    /// A cause of this name is there already.
    CauseExists {
        /// The name.
        label: String,
    },
    /// The map has as many causes as it can hold.
    MapFull {
        /// How many it can hold.
        limit: usize,
        /// How many were to be added.
        given: usize,
    },
    /// A category of this name is there already.
    CategoryExists {
        /// The name.
        name: String,
    },
    /// A family of causes that is neither in the library nor a category of the team's own.
    FamilyUnknown {
        /// What was given.
        family: String,
        /// Those that are there.
        families: String,
    },
    /// There is nothing to merge: a cause with itself, or with none.
    NothingToMerge,
    /// Two causes to merge are linked with the same third, with opposite signs.
    MergeSignsDiffer {
        /// The name of one.
        one: String,
        /// The name of the other.
        other: String,
        /// What the third is: `cause` or `gap`.
        with: &'static str,
        /// The name of the third, where it is a cause.
        third: String,
    },
    /// A strategy is to bring about less of one of the causes to merge and more of another.
    MergeDirectionsDiffer {
        /// The title of the strategy.
        strategy: String,
        /// The name of one.
        one: String,
        /// The name of the other.
        other: String,
    },
    /// A gap is where causes lead to; nothing starts from it.
    GapHasOutgoingLink,
    /// A link from a cause to itself.
    LinkToItself,
    /// The two are linked this way already.
    LinkExists,
    /// Strength is 1, 2, 3 or 4.
    StrengthOutOfRange,
    /// Effect is between 0 and 1.
    EffectOutOfRange,
    /// Feasibility is 1 to 5.
    FeasibilityOutOfRange,
    /// Impact is 1 to 5.
    ImpactOutOfRange,
    /// This strategy was added from the library already.
    StrategyExists {
        /// Its title.
        title: String,
    },
    /// An entry of this title stands on that shelf already.
    EntryExists {
        /// The title.
        title: String,
    },
    /// The workbook holds as many entries of its own as it can.
    LibraryFull {
        /// How many it can hold.
        limit: usize,
    },
    /// A level is 1 to 4.
    LevelOutOfRange,
    /// A weight or the "not named yet" strength is above 0.
    NumberNotAboveZero,
    /// A number that is not finite.
    NumberNotFinite,
    /// A weight or a place on the map that is out of all proportion.
    NumberTooLarge {
        /// The largest that is taken.
        limit: u32,
    },
    /// A figure that cannot be: a share outside 0–1, more with than in all, a count below 0.
    ExperiencesImpossible,
    /// The workbook has no typed figures for this gap, so its method cannot be learning experiences.
    ExperiencesMissing,
    /// A unit is an 8-digit code or `state`.
    UnitNotUnderstood {
        /// What was given.
        unit: String,
    },
    /// A school year reads like 2024-25.
    YearNotUnderstood {
        /// What was given.
        year: String,
    },
    /// No such day, or not written year-month-day.
    DateDoesNotExist {
        /// What was given.
        date: String,
    },
    /// Neither a number nor a number with what it counts.
    NumberNotUnderstood {
        /// What was given.
        text: String,
    },
    /// The target is where things stand already.
    TargetEqualsBaseline,
    /// A check-in tells an indicator without its value, or a value without its indicator.
    ReadingIncomplete,
    /// A check-in of one strategy tells an indicator of another.
    ReadingOfAnother {
        /// The indicator.
        name: String,
    },
    /// Evidence is 1, 2 or 3 strong.
    EvidenceStrengthOutOfRange,
    /// The ballot is closed.
    BallotClosed,
    /// The voter has no dots left.
    NoDotsLeft {
        /// Dots per voter.
        dots: u32,
    },
    /// What is voted for is not what the ballot is about.
    ChoiceNotOnBallot,
    /// A mapping without headers, columns or a signature.
    MappingIncomplete,
    /// Two columns of a mapping are said to hold the same figure.
    FieldTwice {
        /// The field id.
        field: String,
    },
    /// The plan can be finished with two, three or four chosen strategies.
    NeedsTwoToFourStrategies {
        /// How many are chosen.
        chosen: usize,
    },
    /// The plan can be finished when there is a focus gap.
    NeedsAFocusGap,
    /// A chosen strategy acts on no cause from which a focus gap is reached.
    StrategyReachesNoGap {
        /// Its title.
        strategy: String,
    },
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// The workbook is open for viewing only.
    ViewOnly,
    /// A line that is not a command.
    NotACommand {
        /// What the reader said.
        detail: String,
    },
}

impl Refusal {
    /// The stable code that programs decide by.
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.get("code").and_then(|code| code.as_str()).unwrap_or("refused").to_owned()
    }

    /// What its text names, as (name, value); a number stays one, so that the text can tell one from many.
    pub fn args(&self) -> Vec<(String, serde_json::Value)> {
        let value = serde_json::to_value(self).unwrap_or_default();
        let fields = value.as_object().cloned().unwrap_or_default();
        fields.into_iter().filter(|(name, _)| name != "code").collect()
    }
}
