//! The kinds of entry, a file for each room of the library.

mod causes;
mod context;
mod day;
mod gaps;
mod reflect;
mod resources;
mod strategies;

pub use causes::{CauseEntry, FamilyEntry};
pub use context::{BesideFigure, ContextEntry, ContextFigure, FigureShape, FigureWay};
pub use day::{
    AgendaEntry, AgendaKind, BlindSpotEntry, NextStepEntry, NormEntry, ProtocolEntry, StakeholderEntry,
    WarmUpEntry,
};
pub use gaps::{GroupEntry, MeasureEntry, MisreadingEntry};
pub use reflect::{
    CriterionEntry, GuideEntry, GuideSection, LevelEntry, PromptEntry, PromptSide, RubricAbout, RubricEntry,
};
pub use resources::ResourceEntry;
pub use strategies::{
    EvidenceTier, PlaceOfImpact, RiskEntry, StrategyEntry, SuggestedEffect, ThemeEntry, ThemeOrigin,
};
