//! What must hold for the shipped files: they parse, refer to each other rightly, name their sources and fit the model.
//! What they promise, and in whose words, is held by the files beside this one.

mod offered;
mod own_words;
mod reflecting;
mod resources;
mod worked_out;

use std::collections::{BTreeSet, HashSet};

use model::gaps::{Group, Measure};

use crate::{AgendaKind, Entry, Library};

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

/// The last year that a text names.
fn year_in(text: &str) -> Option<u16> {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).rfind(|year| (1900..2100).contains(year))
}

#[test]
fn every_entry_names_its_source_and_a_year() {
    for (file, entry) in Library::embedded().all() {
        assert!(entry.source().len() > 10, "{file}: {}", entry.id());
        assert!(year_in(entry.source()).is_some(), "{file}: {}: {}", entry.id(), entry.source());
    }
    for one in &Library::embedded().strategies {
        assert!(one.year.is_some() && one.year == year_in(&one.source), "{}", one.id);
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
    for one in &library.themes {
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
fn the_day_is_as_long_as_its_blocks_and_has_three_breaks() {
    let agenda = &Library::embedded().agenda;
    let minutes =
        |kind| agenda.iter().filter(|one| one.kind == kind).map(|one| one.minutes).collect::<Vec<_>>();
    assert_eq!(minutes(AgendaKind::Block), [20, 75, 80, 45, 30, 60, 60, 20]);
    assert_eq!(minutes(AgendaKind::Break), [15, 45, 15]);
    assert_eq!(minutes(AgendaKind::Before), [0]);
}
