//! Causes, strategies and themes: how many there are, and that each is worked out far enough to be taken up.

use std::collections::BTreeSet;

use crate::{CauseEntry, EvidenceTier, Library, RiskEntry, StrategyEntry, ThemeOrigin};

fn of_theme(theme: &str) -> usize {
    Library::embedded().strategies.iter().filter(|one| one.theme == theme).count()
}

fn are_answered(risks: &[RiskEntry]) -> bool {
    (1..=3).contains(&risks.len())
        && risks.iter().all(|one| !one.risk.is_empty() && !one.mitigation.is_empty())
}

#[test]
fn the_shelves_hold_what_is_promised() {
    let library = Library::embedded();
    assert_eq!(library.families.len(), 8);
    assert!(library.causes.len() >= 64, "{} causes", library.causes.len());
    assert!(library.strategies.len() >= 44, "{} strategies", library.strategies.len());
    for family in &library.families {
        let count = library.causes.iter().filter(|cause| cause.family == family.id).count();
        assert!(count >= 6, "{} has {count} causes", family.id);
    }
    let colors: BTreeSet<u8> = library.families.iter().map(|one| one.color).collect();
    assert_eq!(colors.into_iter().collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
}

#[test]
fn every_cause_says_why_it_matters_for_which_measures_and_has_a_strategy() {
    let library = Library::embedded();
    let has_strategy = |cause: &CauseEntry| {
        library.strategies.iter().flat_map(|one| &one.acts_on).any(|effect| effect.cause == cause.id)
    };
    for one in &library.causes {
        assert!(!one.label.is_empty() && !one.why.is_empty() && !one.measures.is_empty(), "{}", one.id);
        assert!(has_strategy(one), "nothing acts on {}", one.id);
    }
}

fn can_be_carried_out(one: &StrategyEntry) -> bool {
    let effects = one.acts_on.iter().all(|effect| effect.effect > 0.0 && effect.effect < 1.0);
    let causes: BTreeSet<&str> = one.acts_on.iter().map(|effect| effect.cause.as_str()).collect();
    let watched = !one.measures.is_empty() && !one.watch.is_empty() && !one.resources.is_empty();
    effects
        && !causes.is_empty()
        && causes.len() == one.acts_on.len()
        && (4..=6).contains(&one.steps.len())
        && are_answered(&one.risks)
        && watched
}

#[test]
fn every_strategy_can_be_carried_out_and_watched() {
    for one in &Library::embedded().strategies {
        assert!(can_be_carried_out(one), "{}", one.id);
    }
}

#[test]
fn every_strategy_says_what_studies_found_or_why_it_is_not_rated() {
    let library = Library::embedded();
    for one in &library.strategies {
        assert!(one.evidence_note.as_ref().is_some_and(|note| note.ends_with('.')), "{}", one.id);
    }
    let tiers = [EvidenceTier::Strong, EvidenceTier::Moderate, EvidenceTier::Promising];
    for tier in tiers.into_iter().chain([EvidenceTier::Rationale, EvidenceTier::NotRated]) {
        assert!(library.strategies.iter().any(|one| one.evidence == tier), "{tier:?}");
    }
}

/// Who names steps or asks questions without having studied them.
const NO_STUDY: [&str; 3] = ["Massachusetts", "California", "Headwaters"];

#[test]
fn a_tier_above_a_rationale_rests_on_a_study() {
    let studied = [EvidenceTier::Strong, EvidenceTier::Moderate, EvidenceTier::Promising];
    for one in Library::embedded().strategies.iter().filter(|one| studied.contains(&one.evidence)) {
        assert!(!NO_STUDY.iter().any(|who| one.source.starts_with(who)), "{}: {}", one.id, one.source);
    }
}

#[test]
fn the_families_of_a_strategy_are_those_of_the_causes_that_it_acts_on() {
    let library = Library::embedded();
    for one in &library.strategies {
        let family = |cause: &str| library.find_cause(cause).unwrap().family.as_str();
        let acted: BTreeSet<&str> = one.acts_on.iter().map(|effect| family(&effect.cause)).collect();
        let named: BTreeSet<&str> = one.families.iter().map(String::as_str).collect();
        assert_eq!(named, acted, "{}", one.id);
        assert_eq!(named.len(), one.families.len(), "{}", one.id);
    }
}

#[test]
fn every_theme_is_worked_out() {
    for theme in &Library::embedded().themes {
        assert!(!theme.about.is_empty() && (4..=6).contains(&theme.steps.len()), "{}", theme.id);
        assert!(theme.risks.len() >= 2 && are_answered(&theme.risks), "{}", theme.id);
        assert!(!theme.measures.is_empty() && theme.watch.len() >= 2, "{}", theme.id);
        assert!(theme.resources.len() >= 2, "{}", theme.id);
    }
}

#[test]
fn the_state_plan_has_four_strategies_and_each_other_theme_enough_to_choose_from() {
    let library = Library::embedded();
    let network: Vec<&str> = library
        .themes
        .iter()
        .filter(|one| one.origin == ThemeOrigin::Pln)
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(of_theme("state_plan"), 4);
    assert_eq!(
        network,
        [
            "evaluation_calibration",
            "cultural_proficiency",
            "preparation_partnerships",
            "inclusive_practice",
            "disproportionate_discipline",
        ]
    );
    let levers = ["recruiting", "hiring_timeline", "induction_mentoring", "equitable_assignment"];
    let levers = levers.into_iter().chain(["retention", "diversification"]);
    for theme in network.into_iter().chain(levers) {
        assert!(of_theme(theme) >= 3, "{theme}: {}", of_theme(theme));
    }
    assert!(library.themes.iter().all(|one| of_theme(&one.id) >= 3));
}
