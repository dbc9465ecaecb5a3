//! The content library: measures, groups, causes, strategies, resources, agenda and prompts of `seeds/`, parsed once.
//! Read-only. What a team makes of an entry is a record of its workbook and lives in `model`.

mod embedded;
mod entries;
mod entry;
mod offers;
pub mod reports;
mod samples;

pub use embedded::{Library, LibraryError};
pub use entries::{
    AgendaEntry, AgendaKind, BesideFigure, BlindSpotEntry, CauseEntry, ContextEntry, ContextFigure,
    CriterionEntry, EvidenceTier, FamilyEntry, FigureShape, FigureWay, GroupEntry, GuideEntry, GuideSection,
    LevelEntry, MeasureEntry, MisreadingEntry, NextStepEntry, NormEntry, PlaceOfImpact, PromptEntry,
    PromptSide, ProtocolEntry, ResourceEntry, RiskEntry, RubricAbout, RubricEntry, StakeholderEntry,
    StrategyEntry, SuggestedEffect, ThemeEntry, ThemeOrigin, WarmUpEntry,
};
pub use entry::Entry;
pub use offers::StrategyOffer;
pub use samples::{Sample, find_sample, samples};

#[cfg(test)]
mod tests;
