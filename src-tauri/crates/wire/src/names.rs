//! Names for people of what has an id: groups, measures, units, gaps, and the labels of the history.

use library::Library;
use model::{
    Label, Record, Workbook,
    gaps::{Comparison, Group, Measure},
    records::Gap,
};
use session::{Session, SessionError};
use words::{Value, find, text};

/// The name of a student group.
pub fn group_name(group: Group) -> String {
    Library::embedded().find_group(group).map_or_else(|| group.id().to_owned(), |entry| entry.name.clone())
}

/// The name of a student group in the middle of a sentence.
pub(crate) fn group_in_sentence(group: Group) -> String {
    let found = Library::embedded().find_group(group);
    found.map_or_else(|| group.id().to_owned(), |entry| entry.name_in_sentence.clone())
}

/// The name of what a group is compared with.
pub fn comparison_name(group: Group, comparison: Comparison) -> String {
    match comparison {
        Comparison::White => text("comparison-white", &[]),
        Comparison::AllOthers => Library::embedded()
            .find_group(group)
            .map_or_else(|| comparison.id().to_owned(), |entry| entry.comparison_name.clone()),
    }
}

/// The short name of a measure, as over a column.
pub fn measure_name(measure: Measure) -> String {
    let found = Library::embedded().find_measure(measure);
    found.map_or_else(|| measure.id().to_owned(), |entry| entry.short_name.clone())
}

/// The name of a gap: group × measure.
pub fn gap_name(group: Group, measure: Measure) -> String {
    let group = Library::embedded().find_group(group).map_or(group.id(), |entry| entry.short_name.as_str());
    text("gap-name", &[("group", group.into()), ("measure", measure_name(measure).to_lowercase().into())])
}

/// The name of a gap record.
pub(crate) fn name_of(gap: &Gap) -> String {
    gap_name(gap.group, gap.measure)
}

/// The name of whatever stands on the map under this key.
pub(crate) fn node_name(workbook: &Workbook, id: uuid::Uuid) -> String {
    let cause = workbook.causes.find(id).map(|cause| cause.label.clone());
    cause.or_else(|| workbook.gaps.find(id).map(name_of)).unwrap_or_default()
}

/// The name of a record of the workbook; empty where it is not there.
pub(crate) fn record_name(workbook: &Workbook, id: uuid::Uuid) -> String {
    workbook.find(id).map(|record| name_of_record(workbook, &record)).unwrap_or_default()
}

/// What people call a record: its title, name or text, or what it ties together.
pub(crate) fn name_of_record(workbook: &Workbook, record: &Record) -> String {
    let node = |id| node_name(workbook, id);
    let strategy = |id| workbook.strategies.find(id).map(|one| one.title.clone()).unwrap_or_default();
    let between = |from: String, to: String| format!("{from} → {to}");
    match record {
        Record::Settings(one) => one.district_name.clone(),
        Record::Source(one) => one.file_name.clone(),
        Record::Mapping(one) => one.name.clone(),
        Record::Gap(one) => name_of(one),
        Record::Category(one) => one.name.clone(),
        Record::Cause(one) => one.label.clone(),
        Record::Link(one) => between(node(one.from_cause.uuid()), node(one.to())),
        Record::Evidence(one) => one.text.clone(),
        Record::Strategy(one) => one.title.clone(),
        Record::ActsOn(one) => between(strategy(one.strategy), node(one.cause.uuid())),
        Record::Plan(one) => strategy(one.id),
        Record::Milestone(one) => one.title.clone(),
        Record::Indicator(one) => one.name.clone(),
        Record::CheckIn(one) => format!("{}: {}", one.on, strategy(one.strategy)),
        Record::Participant(one) => one.name.clone(),
        Record::AgendaBlock(one) => one.title.clone(),
        Record::Note(one) => one.text.clone(),
        Record::Ballot(one) => one.question.clone(),
        Record::Vote(one) => one.voter.clone(),
        Record::Reflection(one) => one.text.clone(),
        Record::Rating(one) => {
            let rubric = Library::embedded().find_rubric(&one.rubric);
            let criterion =
                rubric.and_then(|rubric| rubric.criteria.iter().find(|known| known.id == one.criterion));
            criterion.map_or_else(|| one.criterion.clone(), |criterion| criterion.name.clone())
        }
        Record::NextStep(one) => {
            let step = Library::embedded().next_steps.iter().find(|step| step.id == one.step);
            step.map_or_else(|| one.step.clone(), |step| step.text.clone())
        }
        Record::OwnEntry(one) => one.entry.title.clone(),
    }
}

/// The short name of a category of causes: the team's own word for it, else the library's.
pub fn category_name(workbook: &Workbook, family: &str) -> String {
    let named = workbook.category_of(family).map(|category| category.name.clone());
    let known = || Library::embedded().find_family(family).map(|entry| entry.short_name.clone());
    named.or_else(known).unwrap_or_else(|| family.to_owned())
}

/// The name of a unit: the district's own, else from the sources, else as a gap about it calls it, else its code.
pub fn unit_name(session: &Session, unit: &str) -> Result<String, SessionError> {
    if unit == "state" {
        return Ok(text("unit-state", &[]));
    }
    let settings = session.workbook().settings();
    let own = (settings.district_code.as_deref() == Some(unit)).then_some(settings.district_name);
    if let Some(name) = own {
        return Ok(name);
    }
    let named = session.unit(unit)?.map(|one| one.name);
    let typed =
        || session.workbook().gaps.iter().find(|gap| gap.unit == unit).map(|gap| gap.unit_name.clone());
    Ok(named.or_else(typed).unwrap_or_else(|| unit.to_owned()))
}

/// How much of a long text a label shows.
const SHOWN: usize = 60;

/// The label of an entry of the history, in words.
pub fn label_text(label: &Label) -> String {
    let mut args = label.args.clone();
    let group = args.get("group").and_then(|id| Group::find(id));
    let measure = args.get("measure").and_then(|id| Measure::find(id));
    if let (Some(group), Some(measure)) = (group, measure) {
        let gap = gap_name(group, measure);
        args.entry("to".into()).or_insert_with(|| gap.clone());
        args.insert("gap".into(), gap);
    }
    let short = |value: &String| {
        let cut: String = value.chars().take(SHOWN).collect();
        if cut.len() < value.len() { format!("{}…", cut.trim_end()) } else { cut }
    };
    if let Some(on) = args.get_mut("on") {
        *on = export::day_in_words(on);
    }
    let args: Vec<(String, Value<'_>)> =
        args.iter().map(|(name, value)| (name.clone(), counted(name, value, short(value)))).collect();
    let args: Vec<(&str, Value<'_>)> =
        args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    text(&format!("history-{}", label.key), &args)
}

/// What is counted stays a number, so that the text can tell one from many.
fn counted(name: &str, value: &str, shown: String) -> Value<'static> {
    let number = (name == "count").then(|| value.parse::<usize>().ok()).flatten();
    number.map_or_else(|| shown.into(), Into::into)
}

/// The words of a coded warning, where there are some.
pub(crate) fn warning_text(code: &str) -> String {
    let key = format!("warning-{}", code.replace('_', "-"));
    find(&key, &[]).unwrap_or_else(|| code.to_owned())
}
