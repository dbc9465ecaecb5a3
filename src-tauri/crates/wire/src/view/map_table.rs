//! The cause map of a workbook as a table by names, for the forms of other programs.

use std::collections::{BTreeMap, HashMap, HashSet};

use exchange::{CauseRow, Figures, GapRow, LinkRow, MapTable, name_key};
use model::{
    Workbook,
    causes::{CauseFigures, CauseGraph, analyse},
    records::{BallotAbout, BallotRule, Cause, Gap, Link},
};
use uuid::Uuid;

use crate::names::{category_name, name_of};

/// Causes, links, and the gaps on the map, with what is worked out of each cause.
pub fn map_table(workbook: &Workbook) -> MapTable {
    let gaps = gap_names(workbook);
    let analysis = analyse(&CauseGraph::of(workbook), false);
    let figures: HashMap<Uuid, CauseFigures> =
        analysis.nodes.into_iter().map(|node| (node.id, node)).collect();
    let votes = votes(workbook);
    let mut evidence: HashMap<Uuid, usize> = HashMap::new();
    workbook.evidence.iter().for_each(|one| *evidence.entry(one.about()).or_default() += 1);
    let causes = workbook.causes.iter().map(|cause| {
        let id = cause.id.uuid();
        let worked_out = figures.get(&id);
        let figures = Figures {
            evidence: evidence.get(&id).copied().unwrap_or(0),
            rank: worked_out.and_then(|node| node.rank),
            headwater: worked_out.and_then(|node| node.headwater_overall),
            flow: worked_out.and_then(|node| node.flow_overall),
            votes: votes.as_ref().map(|votes| votes.get(&id).copied().unwrap_or(0)),
        };
        row_of(workbook, cause, figures)
    });
    let links = workbook.links.iter().filter_map(|link| link_of(workbook, link, &gaps));
    let row = |gap: &Gap| {
        let name = gaps.get(&gap.id.uuid())?.clone();
        Some(GapRow { name, focus: Some(gap.focus), place: None })
    };
    MapTable {
        causes: causes.collect(),
        links: links.collect(),
        gaps: workbook.gaps.iter().filter_map(row).collect(),
    }
}

fn row_of(workbook: &Workbook, cause: &Cause, figures: Figures) -> CauseRow {
    CauseRow {
        name: cause.label.clone(),
        category: cause.family.as_deref().map(|family| category_name(workbook, family)),
        control: Some(cause.control),
        state: Some(cause.state),
        root: Some(cause.root),
        root_reason: some_text(&cause.root_reason),
        figures: Some(figures),
        place: None,
    }
}

fn link_of(workbook: &Workbook, link: &Link, gaps: &BTreeMap<Uuid, String>) -> Option<LinkRow> {
    let to_cause = workbook.causes.find(link.to()).map(|cause| cause.label.clone());
    Some(LinkRow {
        from: workbook.causes.find(link.from_cause)?.label.clone(),
        to_gap: to_cause.is_none(),
        to: to_cause.or_else(|| gaps.get(&link.to()).cloned())?,
        sign: Some(link.sign),
        strength: Some(link.strength),
        delay: Some(link.delay),
        reason: some_text(&link.reason),
        place: None,
    })
}

fn some_text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The names of the gaps on the map, focus gaps and those that a link leads to, none like another or like a cause: where
/// group and measure are the same, unit and year are told, and then a number.
pub(super) fn gap_names(workbook: &Workbook) -> BTreeMap<Uuid, String> {
    let fed: HashSet<Uuid> =
        workbook.links.iter().filter_map(|link| link.to_gap).map(|gap| gap.uuid()).collect();
    let on_map = || workbook.gaps.iter().filter(|gap| gap.focus || fed.contains(&gap.id.uuid()));
    let short: Vec<String> = on_map().map(|gap| name_key(&name_of(gap))).collect();
    let mut taken: HashSet<String> = workbook.causes.iter().map(|cause| name_key(&cause.label)).collect();
    let mut names = BTreeMap::new();
    for gap in on_map() {
        let name = name_of(gap);
        let alone = short.iter().filter(|other| **other == name_key(&name)).count() == 1;
        let full = format!("{name} ({}, {})", gap.unit_name, gap.year);
        let numbered = (2..).map(|number| format!("{full} {number}"));
        let free = alone.then_some(name).into_iter().chain([full.clone()]).chain(numbered);
        let name = free.into_iter().find(|name| !taken.contains(&name_key(name)));
        let name = name.expect("BUG: there is always a number more");
        taken.insert(name_key(&name));
        names.insert(gap.id.uuid(), name);
    }
    names
}

/// Dots by cause in the last closed ballot that gave dots to causes; what is open is nobody's to see.
fn votes(workbook: &Workbook) -> Option<HashMap<Uuid, u32>> {
    let ballots = workbook.ballots.iter().filter(|ballot| {
        ballot.closed && ballot.about == BallotAbout::Cause && ballot.rule == BallotRule::Dots
    });
    let last = ballots.last()?;
    let mut dots = HashMap::new();
    for vote in workbook.votes.iter().filter(|vote| vote.ballot == last.id) {
        *dots.entry(vote.choice).or_default() += vote.dots;
    }
    Some(dots)
}
