//! What must hold for the shipped files: they parse, refer to each other rightly, name their sources, hold what is
//! promised, and are written in our own words.

use std::collections::{BTreeSet, HashSet};

use model::gaps::{Group, Measure};

use crate::{AgendaKind, Entry, Library, ThemeOrigin, embedded::FILES};

fn ids<T: Entry>(shelf: &[T]) -> BTreeSet<&str> {
    shelf.iter().map(Entry::id).collect()
}

fn assert_known(what: &str, known: &BTreeSet<&str>, used: impl IntoIterator<Item = impl AsRef<str>>) {
    for id in used {
        assert!(known.contains(id.as_ref()), "{what}: no such id {}", id.as_ref());
    }
}

#[test]
fn ids_are_snake_case_and_unique_in_their_file() {
    let mut seen = HashSet::new();
    for (file, entry) in Library::embedded().all() {
        let id = entry.id();
        let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        assert!(plain && !id.is_empty(), "{file}: {id}");
        assert!(seen.insert((file, id)), "{file}: {id} stands twice");
    }
}

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
        assert_eq!(
            rubric.levels.iter().map(|one| one.level).collect::<Vec<_>>(),
            [1, 2, 3, 4],
            "{}",
            rubric.id
        );
    }
}

#[test]
fn every_entry_names_its_source() {
    for (file, entry) in Library::embedded().all() {
        assert!(entry.source().len() > 10, "{file}: {}", entry.id());
    }
}

#[test]
fn every_reference_resolves() {
    let library = Library::embedded();
    let (families, causes) = (ids(&library.families), ids(&library.causes));
    let (strategies, resources) = (ids(&library.strategies), ids(&library.resources));
    assert_known("causes", &families, library.causes.iter().map(|one| &one.family));
    assert_known("strategies", &ids(&library.themes), library.strategies.iter().map(|one| &one.theme));
    for one in &library.strategies {
        assert_known(&one.id, &families, &one.families);
        assert_known(&one.id, &causes, one.acts_on.iter().map(|effect| &effect.cause));
        assert_known(&one.id, &resources, &one.resources);
    }
    for one in &library.resources {
        assert_known(&one.id, &families, &one.families);
        assert_known(&one.id, &strategies, &one.strategies);
    }
    assert_known("agenda", &ids(&library.protocols), library.agenda.iter().flat_map(|one| &one.protocols));
    assert_known("guides", &resources, library.guides.iter().flat_map(|one| &one.resources));
    assert_known("next steps", &resources, library.next_steps.iter().flat_map(|one| &one.resources));
    assert_known(
        "warm-ups",
        &resources,
        library.warm_ups.iter().map(|one| &one.reading).filter(|id| !id.is_empty()),
    );
}

#[test]
fn every_measure_and_group_of_the_model_has_its_words() {
    let library = Library::embedded();
    for measure in Measure::ALL {
        assert!(library.find_measure(*measure).is_some(), "{}", measure.id());
    }
    for group in Group::ALL {
        let main = library.find_group(*group).map(|one| one.main);
        assert_eq!(main, Some(Group::FOUR.contains(group)), "{}", group.id());
    }
}

#[test]
fn every_figure_beside_the_gaps_comes_from_fields_of_a_report() {
    let library = Library::embedded();
    let reports = crate::reports::reports();
    let known: BTreeSet<&str> =
        reports.iter().flat_map(|report| &report.columns).map(|column| column.field.as_str()).collect();
    let names: BTreeSet<&str> = reports.iter().map(|report| report.id.as_str()).collect();
    let mut seen = HashSet::new();
    for one in library.context.iter().flat_map(|theme| &theme.indicators) {
        let beside = one.beside.iter().flat_map(|beside| &beside.ways);
        let ways: Vec<_> = one.ways.iter().chain(beside).collect();
        assert_known(&one.id, &known, ways.iter().flat_map(|way| way.fields()));
        assert_known(&one.id, &names, [&one.report]);
        assert!(!one.ways.is_empty() && seen.insert(&one.id), "{}", one.id);
    }
    assert!(library.context.iter().all(|theme| !theme.indicators.is_empty()));
}

#[test]
fn the_shelves_hold_what_is_promised() {
    let library = Library::embedded();
    assert!((6..=8).contains(&library.families.len()));
    assert!(library.causes.len() >= 60, "{} causes", library.causes.len());
    assert!(library.strategies.len() >= 40, "{} strategies", library.strategies.len());
    for family in &library.families {
        let count = library.causes.iter().filter(|cause| cause.family == family.id).count();
        assert!(count >= 3, "{} has {count} causes", family.id);
    }
    let colors: BTreeSet<u8> = library.families.iter().map(|one| one.color).collect();
    assert_eq!(colors.len(), library.families.len());
    assert!(colors.iter().all(|slot| (1..=8).contains(slot)));
}

#[test]
fn every_theme_has_a_strategy_and_the_state_plan_has_four() {
    let library = Library::embedded();
    for theme in &library.themes {
        assert!(library.strategies.iter().any(|one| one.theme == theme.id), "{}", theme.id);
    }
    assert_eq!(library.strategies.iter().filter(|one| one.theme == "state_plan").count(), 4);
}

#[test]
fn every_strategy_can_be_carried_out_and_watched() {
    for one in &Library::embedded().strategies {
        assert!(!one.acts_on.is_empty() && one.steps.len() >= 3 && !one.watch.is_empty(), "{}", one.id);
        assert!(!one.risks.is_empty() && !one.resources.is_empty() && !one.measures.is_empty(), "{}", one.id);
        assert!(one.acts_on.iter().all(|effect| effect.effect > 0.0 && effect.effect < 1.0), "{}", one.id);
    }
}

#[test]
fn the_day_is_as_long_as_its_blocks_and_has_three_breaks() {
    let agenda = &Library::embedded().agenda;
    let minutes =
        |kind| agenda.iter().filter(|one| one.kind == kind).map(|one| one.minutes).collect::<Vec<_>>();
    assert_eq!(minutes(AgendaKind::Block), [20, 75, 80, 45, 30, 60, 60, 20]);
    assert_eq!(minutes(AgendaKind::Break), [15, 45, 15]);
    assert_eq!(minutes(AgendaKind::Before), [0]);
}

/// Every resource that the source documents name.
const NAMED_RESOURCES: &[&str] = &[
    "Partnerships with Educator Preparation Programs",
    "Leveraging Partnerships Webinar",
    "Calibration and Inclusion Toolkit",
    "Cultural Proficiency",
    "Teacher Leadership webpage",
    "Supporting Evaluator Capacity",
    "Massachusetts Equity Plan",
    "Student Learning Experience Report",
    "Guidebook for Inclusive Practice",
    "Edwin Analytics",
    "Profiles",
    "Equitable Access website",
    "District and School Assistance Centers",
    "Leading with Access & Equity",
    "Video Series Modules Facilitation Guide",
    "MTSS Blueprint",
    "Nashville Case Study: Implementing Social Emotional Learning Across the District",
    "Conditions and Habits of Successful Partnership Guidance",
    "The Path Forward: School Autonomy and Its Implications for the Future of Boston's Public Schools",
    "Turnaround Sustainability Planning Toolkit",
    "Massachusetts Turnaround Practices Digital Resource",
    "Understanding the Impact of Poverty on Student Outcomes",
    "Professional Learning Stories: Equity",
    "Quality Professional Learning Standards: Equity",
    "Discussion Guide",
    "Building and Sustaining a Comprehensive Student Teaching Partnership",
    "Student Teaching Partnership Toolkit",
    "Partnership Innovation Fund",
    "District Pipeline Advisory",
    "Status of the Educator Workforce",
    "10-year Workforce Demand Study",
    "Statewide Educator Preparation Employment Data",
    "Ensuring High-Quality Teacher Talent",
];

#[test]
fn every_resource_of_the_source_documents_is_in_the_library() {
    let titles: Vec<&str> = Library::embedded().resources.iter().map(|one| one.title.as_str()).collect();
    for named in NAMED_RESOURCES {
        assert!(titles.iter().any(|title| title.contains(named)), "missing: {named}");
    }
}

/// Names, titles and citations stay as they are; everything else is ours.
const NOT_OURS: &[&str] = &["id", "title", "publisher", "source", "url"];

fn own_texts<'a>(key: &str, value: &'a toml::Value, found: &mut Vec<&'a str>) {
    match value {
        toml::Value::String(text) if !NOT_OURS.contains(&key) => found.push(text),
        toml::Value::Array(list) => list.iter().for_each(|one| own_texts(key, one, found)),
        toml::Value::Table(table) => table.iter().for_each(|(key, one)| own_texts(key, one, found)),
        _ => {}
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_eight_words_in_a_row_are_taken_from_a_source_document() {
    let Ok(folder) = std::env::var("HEADWATERS_SOURCE_DOCUMENTS") else {
        eprintln!("skipped: HEADWATERS_SOURCE_DOCUMENTS names no folder");
        return;
    };
    let mut theirs: HashSet<Vec<String>> = HashSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(file.unwrap().path()).unwrap()).into_owned();
        theirs.extend(words(&text).windows(8).map(<[String]>::to_vec));
    }
    assert!(theirs.len() > 1000, "the folder holds no documents");
    for (file, text) in FILES {
        let value: toml::Value = toml::from_str(text).unwrap();
        let mut ours = Vec::new();
        own_texts("", &value, &mut ours);
        for text in ours {
            let taken = words(text).windows(8).find(|run| theirs.contains(*run)).map(|run| run.join(" "));
            assert_eq!(taken, None, "{file}: {text}");
        }
    }
}

#[test]
fn each_theme_of_the_network_is_worked_out_and_has_three_strategies() {
    let library = Library::embedded();
    let themes: Vec<_> = library.themes.iter().filter(|one| one.origin == ThemeOrigin::Pln).collect();
    assert_eq!(themes.len(), 5);
    for theme in themes {
        let strategies = library.strategies.iter().filter(|one| one.theme == theme.id).count();
        assert!(strategies >= 3, "{}: {strategies}", theme.id);
        assert!(!theme.about.is_empty() && theme.steps.len() >= 4 && theme.risks.len() >= 2, "{}", theme.id);
        assert!(!theme.measures.is_empty() && theme.watch.len() >= 2, "{}", theme.id);
        assert!(theme.resources.iter().all(|id| library.find_resource(id).is_some()), "{}", theme.id);
    }
}
