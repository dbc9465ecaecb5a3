//! The discussion guide with its paired questions, the self-ratings, the district's next steps and who has a stake.

use std::collections::HashSet;

use crate::{GuideSection, Library, PromptSide};

#[test]
fn prompts_and_criteria_have_ids_of_their_own() {
    let library = Library::embedded();
    let mut seen = HashSet::new();
    for prompt in library.guides.iter().flat_map(|guide| &guide.sections).flat_map(|section| &section.prompts)
    {
        assert!(seen.insert(&prompt.id), "{} stands twice", prompt.id);
        assert_eq!(library.find_prompt(&prompt.id), Some(prompt));
    }
    for rubric in &library.rubrics {
        let criteria: HashSet<&String> = rubric.criteria.iter().map(|one| &one.id).collect();
        assert_eq!(criteria.len(), rubric.criteria.len(), "{}", rubric.id);
    }
}

/// The prompts of one side, each by what it is about: its id without the side.
fn about(section: &GuideSection, side: PromptSide) -> Vec<String> {
    let prompts = section.prompts.iter().filter(|one| one.side == side);
    prompts.map(|one| one.id.replace("_example_", "_").replace("_ours_", "_")).collect()
}

#[test]
fn the_discussion_guide_pairs_each_question_on_the_example_with_one_on_ours() {
    let guide = Library::embedded().find_guide("equity_discussion").unwrap();
    let sections: Vec<&str> = guide.sections.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(sections, ["warm_up", "element_a", "element_b", "element_c", "take_action"]);
    for element in &guide.sections[1..4] {
        assert_eq!(about(element, PromptSide::Example).len(), 3, "{}", element.id);
        assert_eq!(about(element, PromptSide::Example), about(element, PromptSide::Ours), "{}", element.id);
    }
}

#[test]
fn each_self_rating_has_four_levels_described_for_each_criterion() {
    let library = Library::embedded();
    for rubric in &library.rubrics {
        let levels: Vec<u8> = rubric.levels.iter().map(|one| one.level).collect();
        assert_eq!(levels, [1, 2, 3, 4], "{}", rubric.id);
        for criterion in &rubric.criteria {
            let told: HashSet<&String> = criterion.levels.iter().collect();
            assert!(told.len() == 4 && told.iter().all(|text| text.ends_with('.')), "{}", criterion.id);
        }
    }
    let criteria = |id| library.find_rubric(id).unwrap().criteria.len();
    assert_eq!((criteria("partnership"), criteria("likelihood_of_delivery")), (5, 3));
}

#[test]
fn the_next_steps_of_the_state_and_the_whole_list_of_stakeholders_are_there() {
    let library = Library::embedded();
    let steps: Vec<&str> = library.next_steps.iter().map(|one| one.id.as_str()).collect();
    let asked = ["read_and_share_plan", "get_the_data", "analyze_causes", "monitor_leaders"];
    let asked = asked.into_iter().chain(["align_with_objectives", "seek_assistance", "use_evaluation_data"]);
    assert_eq!(steps, asked.chain(["join_the_network"]).collect::<Vec<_>>());
    let named = ["district_school_leaders", "teachers", "other_personnel", "families"];
    let named =
        named.into_iter().chain(["english_learner_voices", "disability_voices", "preparation_programs"]);
    for id in named {
        assert!(library.stakeholders.iter().any(|one| one.id == id), "{id}");
    }
}
