//! What the library offers for the causes that a team has marked, always with the reason why.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Library, ResourceEntry, StrategyEntry};

/// A strategy that is offered, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrategyOffer {
    /// The strategy's id.
    pub strategy: String,
    /// The families asked for that it acts on, in the order asked; why it is offered.
    pub families: Vec<String>,
}

impl Library {
    /// The strategies that act on any of these families, those that meet most of them first, then as they stand in the
    /// library. Unknown families match nothing.
    pub fn strategies_for(&self, families: &[&str]) -> Vec<StrategyOffer> {
        let offer = |strategy: &StrategyEntry| StrategyOffer {
            strategy: strategy.id.clone(),
            families: families
                .iter()
                .filter(|id| strategy.families.iter().any(|one| one == *id))
                .map(ToString::to_string)
                .collect(),
        };
        let mut offers: Vec<StrategyOffer> =
            self.strategies.iter().map(offer).filter(|one| !one.families.is_empty()).collect();
        offers.sort_by_key(|one| std::cmp::Reverse(one.families.len()));
        offers
    }

    /// The resources that help with a strategy, whichever of the two names the other.
    pub fn resources_for_strategy(&self, strategy: &str) -> Vec<&ResourceEntry> {
        let named = self.find_strategy(strategy).map(|one| one.resources.as_slice()).unwrap_or_default();
        let helps =
            |one: &&ResourceEntry| named.contains(&one.id) || one.strategies.iter().any(|id| id == strategy);
        self.resources.iter().filter(helps).collect()
    }

    /// The resources that help with a family of causes.
    pub fn resources_for_family(&self, family: &str) -> Vec<&ResourceEntry> {
        self.resources.iter().filter(|one| one.families.iter().any(|id| id == family)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_names_the_families_that_it_meets() {
        let offers = Library::embedded().strategies_for(&["pay_budget", "recruiting_hiring"]);
        let early = offers.iter().find(|one| one.strategy == "early_hiring").unwrap();
        assert_eq!(early.families, ["pay_budget", "recruiting_hiring"]);
    }

    #[test]
    fn strategies_that_meet_more_of_the_families_come_first() {
        let offers = Library::embedded().strategies_for(&["recruiting_hiring", "preparation_pipeline"]);
        let counts: Vec<usize> = offers.iter().map(|one| one.families.len()).collect();
        assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
        assert_eq!(counts.first(), Some(&2));
    }

    #[test]
    fn nothing_is_offered_without_a_family() {
        assert!(Library::embedded().strategies_for(&[]).is_empty());
        assert!(Library::embedded().strategies_for(&["weather"]).is_empty());
    }

    #[test]
    fn a_resource_is_found_from_either_side() {
        let found = |strategy| Library::embedded().resources_for_strategy(strategy);
        assert!(found("cultural_proficiency").iter().any(|one| one.id == "leap_poverty_module"));
        assert!(found("preparation_partnership").iter().any(|one| one.id == "partnership_innovation_fund"));
    }
}
