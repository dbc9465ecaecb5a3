//! The library as it is shipped: the files of `seeds/` inside the program, parsed once.

use std::sync::OnceLock;

use model::{
    gaps::{Group, Measure},
    records::Strategy,
};
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

use crate::{
    AgendaEntry, BlindSpotEntry, CauseEntry, ContextEntry, ContextFigure, Entry, FamilyEntry, GroupEntry,
    GuideEntry, MeasureEntry, MisreadingEntry, NextStepEntry, NormEntry, PromptEntry, ProtocolEntry,
    ResourceEntry, RubricEntry, StakeholderEntry, StrategyEntry, ThemeEntry, WarmUpEntry, entry::entries,
};

/// A file of the library that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("reading {file} of the library: {detail}")]
pub struct LibraryError {
    /// The file.
    pub file: &'static str,
    /// What the reader said.
    pub detail: String,
}

/// Names each shelf once: its field, kind of entry, file and table.
macro_rules! shelves {
    ($($(#[$doc:meta])* $field:ident: $entry:ident = $file:literal $key:literal),+ $(,)?) => {
        /// All entries, in the order in which they stand in their files.
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        #[ts(export)]
        pub struct Library { $($(#[$doc])* pub $field: Vec<$entry>),+ }

        impl Library {
            fn parse() -> Result<Self, LibraryError> {
                Ok(Self {
                    $($field: entries($file, $key, include_str!(concat!("../../../../seeds/", $file)))?),+
                })
            }

            /// Every entry as (file, entry).
            #[cfg(test)]
            pub(crate) fn all(&self) -> Vec<(&'static str, &dyn Entry)> {
                let mut all: Vec<(&'static str, &dyn Entry)> = Vec::new();
                $(all.extend(self.$field.iter().map(|one| ($file, one as &dyn Entry)));)+
                all
            }
        }

        /// The shipped files as (name, text).
        #[cfg(test)]
        pub(crate) const FILES: &[(&str, &str)] =
            &[$(($file, include_str!(concat!("../../../../seeds/", $file)))),+];
    };
}

shelves! {
    /// Kinds of teacher access.
    measures: MeasureEntry = "measures.toml" "measure",
    /// Student groups.
    groups: GroupEntry = "groups.toml" "group",
    /// Misreadings of a ratio.
    misreadings: MisreadingEntry = "misreadings.toml" "misreading",
    /// What stands beside the gaps.
    context: ContextEntry = "context.toml" "context",
    /// What data typically cannot show.
    blind_spots: BlindSpotEntry = "blind_spots.toml" "blind_spot",
    /// Families of causes.
    families: FamilyEntry = "families.toml" "family",
    /// Causes.
    causes: CauseEntry = "causes.toml" "cause",
    /// Themes of strategies.
    themes: ThemeEntry = "themes.toml" "theme",
    /// Strategies.
    strategies: StrategyEntry = "strategies.toml" "strategy",
    /// Resources.
    resources: ResourceEntry = "resources.toml" "resource",
    /// The default day.
    agenda: AgendaEntry = "agenda.toml" "block",
    /// Protocols.
    protocols: ProtocolEntry = "protocols.toml" "protocol",
    /// Norms.
    norms: NormEntry = "norms.toml" "norm",
    /// Openers.
    warm_ups: WarmUpEntry = "warm_ups.toml" "warm_up",
    /// Guides for reflection.
    guides: GuideEntry = "guides.toml" "guide",
    /// Self-ratings.
    rubrics: RubricEntry = "rubrics.toml" "rubric",
    /// The district's checklist.
    next_steps: NextStepEntry = "next_steps.toml" "next_step",
    /// Who has a stake.
    stakeholders: StakeholderEntry = "stakeholders.toml" "stakeholder",
}

fn find<'a, T: Entry>(shelf: &'a [T], id: &str) -> Option<&'a T> {
    shelf.iter().find(|one| one.id() == id)
}

impl Library {
    /// The library that is part of the program.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Library> = OnceLock::new();
        EMBEDDED.get_or_init(|| Self::parse().expect("BUG: a test reads every shipped file of the library"))
    }

    /// The words of a measure.
    pub fn find_measure(&self, measure: Measure) -> Option<&MeasureEntry> {
        self.measures.iter().find(|one| one.id == measure)
    }

    /// The words of a student group.
    pub fn find_group(&self, group: Group) -> Option<&GroupEntry> {
        self.groups.iter().find(|one| one.id == group)
    }

    /// The family with this id.
    pub fn find_family(&self, id: &str) -> Option<&FamilyEntry> {
        find(&self.families, id)
    }

    /// The cause with this id.
    pub fn find_cause(&self, id: &str) -> Option<&CauseEntry> {
        find(&self.causes, id)
    }

    /// A figure beside the gaps by its id.
    pub fn find_context(&self, id: &str) -> Option<&ContextFigure> {
        self.context.iter().flat_map(|theme| &theme.indicators).find(|figure| figure.id == id)
    }

    /// The theme with this id.
    pub fn find_theme(&self, id: &str) -> Option<&ThemeEntry> {
        find(&self.themes, id)
    }

    /// The strategy with this id.
    pub fn find_strategy(&self, id: &str) -> Option<&StrategyEntry> {
        find(&self.strategies, id)
    }

    /// Whether a strategy is done with a preparation program: the team said so, or its entry does.
    pub fn is_partnership(&self, strategy: &Strategy) -> bool {
        let entry = strategy.library_id.as_deref().and_then(|id| self.find_strategy(id));
        strategy.partnership || entry.is_some_and(|entry| entry.partnership)
    }

    /// The resource with this id.
    pub fn find_resource(&self, id: &str) -> Option<&ResourceEntry> {
        find(&self.resources, id)
    }

    /// The block of the default day with this id.
    pub fn find_block(&self, id: &str) -> Option<&AgendaEntry> {
        find(&self.agenda, id)
    }

    /// The protocol with this id.
    pub fn find_protocol(&self, id: &str) -> Option<&ProtocolEntry> {
        find(&self.protocols, id)
    }

    /// The guide with this id.
    pub fn find_guide(&self, id: &str) -> Option<&GuideEntry> {
        find(&self.guides, id)
    }

    /// The prompt with this id, whichever guide it stands in.
    pub fn find_prompt(&self, id: &str) -> Option<&PromptEntry> {
        let sections = self.guides.iter().flat_map(|guide| &guide.sections);
        sections.flat_map(|section| &section.prompts).find(|prompt| prompt.id == id)
    }

    /// The rubric with this id.
    pub fn find_rubric(&self, id: &str) -> Option<&RubricEntry> {
        find(&self.rubrics, id)
    }
}
