//! The map of a workbook out in every form and in again, and maps from elsewhere beside it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::path::PathBuf;

use exchange::{CauseRow, Code, GapRow, LinkRow, MapRead, MapTable, Part, Place, name_key};
use ingest::{Limits, read_map};
use model::{
    Workbook,
    records::{CauseState, Control, Sign},
};
use session::Session;
use tempfile::TempDir;
use wire::{
    MapFormat, make_sample, map_file,
    view::{TakingIn, map_table, taking_in},
};

fn sample() -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("sample.headwaters");
    let session = make_sample(library::find_sample("riverton").unwrap(), &path).unwrap();
    (folder, session)
}

fn cause(name: &str) -> CauseRow {
    CauseRow { name: name.to_owned(), ..CauseRow::default() }
}

fn link(from: &str, to: &str, to_gap: bool) -> LinkRow {
    LinkRow { from: from.to_owned(), to: to.to_owned(), to_gap, ..LinkRow::default() }
}

fn beside(workbook: &Workbook, table: MapTable) -> TakingIn {
    taking_in(workbook, &MapRead { table, ..MapRead::default() }).unwrap()
}

fn codes(told: &TakingIn) -> Vec<&str> {
    told.problems.iter().map(|one| one.code.as_str()).collect()
}

#[test]
fn what_was_written_and_not_changed_changes_nothing() {
    let (_folder, session) = sample();
    let workbook = session.workbook();
    for format in MapFormat::ALL.iter().filter(|format| **format != MapFormat::Dot) {
        let bytes = map_file(workbook, *format).unwrap();
        let read = read_map("map", &bytes, &Limits::for_maps()).unwrap();
        let told = taking_in(workbook, &read).unwrap();
        assert_eq!(told.command, None, "{format:?}");
        assert_eq!(told.problems, [], "{format:?}");
        assert_eq!(told.unchanged, workbook.causes.len() + workbook.links.len(), "{format:?}");
    }
}

#[test]
fn a_map_taken_into_an_empty_one_is_the_same_map_and_one_undo_takes_it_back() {
    let (_folder, mut session) = sample();
    let written = map_table(session.workbook());
    let bytes = map_file(session.workbook(), MapFormat::Graphml).unwrap();
    let causes: Vec<_> = session.workbook().causes.iter().map(|cause| cause.id).collect();
    for id in causes {
        session.dispatch(model::edit::RemoveCause { id }.into()).unwrap();
    }
    let read = read_map("map", &bytes, &Limits::for_maps()).unwrap();
    let told = taking_in(session.workbook(), &read).unwrap();
    assert_eq!((told.new_causes.len(), told.new_links.len()), (written.causes.len(), written.links.len()));
    session.dispatch(told.command.unwrap()).unwrap();
    let said = |mut table: MapTable| {
        table.causes.iter_mut().for_each(|cause| cause.figures = None);
        table
    };
    assert_eq!(said(map_table(session.workbook())), said(written));
    session.undo().unwrap();
    assert!(session.workbook().causes.is_empty() && session.workbook().links.is_empty());
}

#[test]
fn figures_stand_beside_the_causes_and_gaps_have_names_of_their_own() {
    let (_folder, session) = sample();
    let table = map_table(session.workbook());
    let first = table.causes.iter().find(|cause| cause.figures.is_some_and(|one| one.rank == Some(1)));
    assert!(first.unwrap().figures.unwrap().headwater.unwrap() > 0.0);
    let mut names: Vec<String> = table.gaps.iter().map(|gap| name_key(&gap.name)).collect();
    names.extend(table.causes.iter().map(|cause| name_key(&cause.name)));
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn two_gaps_of_one_group_and_measure_are_told_apart() {
    let (_folder, mut session) = sample();
    let mut twin = session.workbook().focus_gaps().next().unwrap().clone();
    let plain = map_table(session.workbook()).gaps[0].name.clone();
    twin.id = model::Id::new(uuid::Uuid::from_u128(7));
    twin.year = "2019-20".to_owned();
    let mut workbook = session.workbook().clone();
    workbook.apply(&[model::records::Change::add(twin)]);
    let names: Vec<String> = map_table(&workbook).gaps.into_iter().map(|gap| gap.name).collect();
    let told: Vec<&String> = names.iter().filter(|name| name.starts_with(&plain)).collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|name| **name != plain) && told.iter().any(|name| name.contains("2019-20")));
    assert!(session.undo().is_ok());
}

#[test]
fn a_cause_of_the_same_name_is_the_same_cause_and_what_is_not_said_stays() {
    let (_folder, mut session) = sample();
    let before = session.workbook().causes.iter().next().unwrap().clone();
    let row = CauseRow {
        name: format!("  {} ", before.label.to_uppercase()),
        control: Some(Control::Outside),
        state: Some(CauseState::SetAside),
        ..CauseRow::default()
    };
    let told = beside(session.workbook(), MapTable { causes: vec![row], ..MapTable::default() });
    assert_eq!(told.changed_causes, [before.label.as_str()]);
    session.dispatch(told.command.unwrap()).unwrap();
    let after = session.workbook().causes.find(before.id).unwrap();
    assert_eq!((after.control, after.state), (Control::Outside, CauseState::SetAside));
    assert_eq!((&after.label, &after.family, after.root), (&before.label, &before.family, before.root));
}

#[test]
fn links_name_causes_of_the_file_of_the_map_or_gaps_and_all_else_is_told() {
    let (_folder, mut session) = sample();
    let workbook = session.workbook();
    let table = map_table(workbook);
    let (known, gap) = (table.causes[0].name.clone(), table.gaps[0].name.clone());
    let mut lost = link("brand new", "nobody knows it", false);
    lost.place = Some(Place::new(Part::Links, 9));
    let told = beside(
        workbook,
        MapTable {
            causes: vec![cause("brand new")],
            links: vec![
                link("brand new", &known, false),
                link("Brand New", &gap, false),
                link("brand new", &gap, true),
                lost,
                link("nobody", &known, false),
                link(&gap, &known, false),
                link("brand new", "no such gap", true),
            ],
            gaps: vec![GapRow { name: "no such gap".to_owned(), ..GapRow::default() }],
        },
    );
    assert_eq!((told.new_causes.len(), told.new_links.len()), (1, 2));
    let expected =
        ["unknown_gap", "link_twice", "unknown_cause", "unknown_cause", "link_from_gap", "unknown_gap"];
    assert_eq!(codes(&told), expected);
    assert_eq!(told.problems[2].place, "Links, row 9");
    assert!(told.problems[2].message.contains("nobody knows it"));
    let (causes, links) = (workbook.causes.len(), workbook.links.len());
    session.dispatch(told.command.unwrap()).unwrap();
    let workbook = session.workbook();
    assert_eq!((workbook.causes.len(), workbook.links.len()), (causes + 1, links + 2));
}

#[test]
fn a_cause_with_the_name_of_a_gap_is_that_gap() {
    let (_folder, mut session) = sample();
    let table = map_table(session.workbook());
    let gap = table.gaps[0].name.clone();
    let matrix = format!("x,brand new,\"{gap}\"\nbrand new,,3\n\"{gap}\",2,\n");
    let kumu = serde_json::json!({
        "elements": [{"label": "brand new"}, {"label": gap.to_uppercase()}],
        "connections": [{"from": "brand new", "to": gap.to_uppercase(), "strength": "3"}, {"from": gap.to_uppercase(), "to": "brand new"}],
    });
    for file in [matrix, kumu.to_string()] {
        let read = read_map("map", file.as_bytes(), &Limits::for_maps()).unwrap();
        let told = taking_in(session.workbook(), &read).unwrap();
        assert_eq!(told.new_causes, ["brand new"], "{file}");
        assert_eq!(told.new_links.len(), 1, "{file}");
        assert_eq!(codes(&told), ["name_of_gap", "link_from_gap"], "{file}");
        session.dispatch(told.command.unwrap()).unwrap();
        let made = session.workbook().links.iter().last().unwrap();
        assert!(made.to_gap.is_some() && made.strength == 3);
        session.undo().unwrap();
    }
}

#[test]
fn a_column_of_a_matrix_that_names_a_cause_of_the_map_is_that_cause() {
    let (_folder, session) = sample();
    let known = map_table(session.workbook()).causes[0].name.clone();
    let matrix = format!("x,\"{known}\"\nbrand new,4\n");
    let read = read_map("map", matrix.as_bytes(), &Limits::for_maps()).unwrap();
    let told = taking_in(session.workbook(), &read).unwrap();
    assert_eq!((told.new_causes.len(), told.new_links.len(), codes(&told)), (1, 1, vec![]));
    let Some(model::Command::ImportMap(command)) = told.command else { panic!("nothing to take in") };
    assert!(session.workbook().causes.find(command.links[0].to).is_some());
}

#[test]
fn a_link_that_is_there_takes_what_the_file_says_and_keeps_the_rest() {
    let (_folder, mut session) = sample();
    let before = session.workbook().links.iter().next().unwrap().clone();
    let named = map_table(session.workbook()).links.remove(0);
    let strength = if before.strength == 4 { 1 } else { 4 };
    let row = LinkRow { strength: Some(strength), ..link(&named.from, &named.to, named.to_gap) };
    let told = beside(session.workbook(), MapTable { links: vec![row], ..MapTable::default() });
    assert_eq!((told.new_links.len(), told.changed_links.len()), (0, 1));
    session.dispatch(told.command.unwrap()).unwrap();
    let after = session.workbook().links.find(before.id).unwrap();
    assert_eq!(after.strength, strength);
    assert_eq!((after.sign, after.delay, &after.reason), (before.sign, before.delay, &before.reason));
    let opposite = LinkRow { sign: Some(Sign::Opposite), ..link("a", "b", false) };
    let causes = vec![cause("a"), cause("b")];
    let told = beside(session.workbook(), MapTable { causes, links: vec![opposite], gaps: vec![] });
    session.dispatch(told.command.unwrap()).unwrap();
    let made = session.workbook().links.iter().last().unwrap();
    assert_eq!((made.sign, made.strength, made.delay), (Sign::Opposite, 2, false));
}

#[test]
fn categories_are_found_by_any_of_their_names_and_others_are_told() {
    let (_folder, session) = sample();
    let family = &library::Library::embedded().families[0];
    let of = |category: &str, name: &str| CauseRow { category: Some(category.to_owned()), ..cause(name) };
    let causes = vec![
        of(&family.name.to_uppercase(), "one"),
        of(&family.short_name, "two"),
        of(&family.id, "three"),
        of("Weather", "four"),
    ];
    let told = beside(session.workbook(), MapTable { causes, ..MapTable::default() });
    assert_eq!((told.new_causes.len(), codes(&told)), (4, vec!["unknown_category"]));
    assert!(told.problems[0].message.contains(&family.short_name), "{}", told.problems[0].message);
    let Some(model::Command::ImportMap(command)) = told.command else { panic!("nothing to take in") };
    let families: Vec<Option<&str>> = command.causes.iter().map(|cause| cause.family.as_deref()).collect();
    assert_eq!(families, [Some(family.id.as_str()), Some(&family.id), Some(&family.id), None]);
}

#[test]
fn more_causes_than_the_map_can_hold_are_refused_before_anything_is_shown() {
    let (_folder, session) = sample();
    let causes = (0..2_000).map(|at| cause(&format!("cause {at}"))).collect();
    let read = MapRead { table: MapTable { causes, ..MapTable::default() }, ..MapRead::default() };
    assert_eq!(taking_in(session.workbook(), &read).unwrap_err().code(), "map_full");
}

#[test]
fn every_problem_place_and_refusal_has_its_words() {
    use serde::Deserialize;
    let words = |key: String| words::find(&key.replace('_', "-"), &[]);
    let all = "name_missing name_too_long name_twice text_too_long link_from_gap link_to_itself link_twice \
        link_undirected link_end_missing strength_out_of_range sign_unknown delay_unknown weight_unread \
        control_unknown state_unknown root_unknown cell_unknown no_links field_unread hyperedge unknown_cause unknown_gap \
        name_of_gap unknown_category";
    for id in all.split_whitespace() {
        let code = Code::deserialize(serde_json::Value::from(id)).unwrap();
        assert!(words(format!("exchange-problem-{}", code.id())).is_some(), "{id}");
    }
    for part in ["causes", "links", "cell", "node", "edge", "element", "connection", "file"] {
        let part = Part::deserialize(serde_json::Value::from(part)).unwrap();
        assert!(words(format!("exchange-place-{}", part.id())).is_some(), "{part:?}");
    }
}
