//! What is offered for each family of causes from the shipped shelves, and that the reason given is true.

use crate::Library;

#[test]
fn every_family_with_causes_is_offered_three_strategies_and_two_resources() {
    let library = Library::embedded();
    for family in &library.families {
        assert!(library.strategies_for(&[&family.id]).len() >= 3, "{}", family.id);
        assert!(library.resources_for_family(&family.id).len() >= 2, "{}", family.id);
    }
}

#[test]
fn an_offer_acts_on_a_cause_of_each_family_that_it_names_as_its_reason() {
    let library = Library::embedded();
    let all: Vec<&str> = library.families.iter().map(|one| one.id.as_str()).collect();
    let offers = library.strategies_for(&all);
    assert_eq!(offers.len(), library.strategies.len());
    for offer in &offers {
        let strategy =
            library.find_strategy(&offer.strategy).expect("an offer names a strategy of the library");
        for family in &offer.families {
            let mut acted = strategy.acts_on.iter().filter_map(|effect| library.find_cause(&effect.cause));
            assert!(acted.any(|cause| cause.family == *family), "{}: {family}", offer.strategy);
        }
    }
}

#[test]
fn only_strategies_with_a_partner_outside_ask_for_the_partnership_criteria() {
    let library = Library::embedded();
    let partnerships: Vec<_> = library.strategies.iter().filter(|one| one.partnership).collect();
    assert!(partnerships.len() >= 4);
    assert!(partnerships.iter().all(|one| one.theme == "preparation_partnerships"));
    let asked = library.rubrics.iter().filter(|one| one.for_partnerships);
    assert_eq!(asked.map(|one| one.id.as_str()).collect::<Vec<_>>(), ["partnership"]);
}
