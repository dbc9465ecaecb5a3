//! Everything the map says of its nodes in one value: the shape of `headwaters causes --json` and of the causes view,
//! without the sentences.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    CauseGraph, Headwaters, Influence, LinkFigures, Loop, NodeKind, Standing, components,
    headwaters::{self, Chain, visits_watched},
    influence::influence_watched,
    links,
    loops::loops_watched,
    rank,
    watch::{Part, Unwatched, Watch},
};

/// What the map says. Values by gap are unweighted; a figure that does not exist is null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CauseAnalysis {
    /// Causes first, then focus gaps, each in the order in which they were made.
    pub nodes: Vec<CauseFigures>,
    /// What passes along each link, in the order in which they were made.
    pub links: Vec<LinkFigures>,
    /// Per focus gap the share of drops that the map does not explain.
    pub untraced: BTreeMap<Uuid, f64>,
    /// Shortest first.
    pub loops: Vec<Loop>,
    /// Whether there are more loops than are listed.
    pub loops_capped: bool,
    /// Knots: causes each of which leads to every other of its set, largest set first; none of a single cause.
    pub components: Vec<Vec<Uuid>>,
    /// The largest |T − X − XT|, which is nothing but rounding: of every entry of T when it was asked for, else of its row
    /// and column sums. Null where give-and-take exists nowhere.
    pub residual: Option<f64>,
    /// T, when asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub matrix: Option<Matrix>,
}

/// What the map says of one cause or focus gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CauseFigures {
    /// The cause's or gap's key.
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// Cause or focus gap.
    pub kind: NodeKind,
    /// Per focus gap the share of its drops that start here; empty for gaps.
    pub headwater: BTreeMap<Uuid, f64>,
    /// Per focus gap the share of its drops that pass through here, which is what would no longer arrive if this cause
    /// went; empty for gaps.
    pub flow: BTreeMap<Uuid, f64>,
    /// Headwater over all focus gaps by their weights; null where not ranked.
    pub headwater_overall: Option<f64>,
    /// Flow over all focus gaps by their weights; null where not ranked.
    pub flow_overall: Option<f64>,
    /// By headwater, then flow, over all focus gaps; null for gaps and where no path leads to a focus gap.
    pub rank: Option<usize>,
    /// Best and worst rank when single links are one stronger or weaker; null where not ranked or not asked for.
    pub rank_range: Option<[usize; 2]>,
    /// Whether links lead from here to a focus gap; true for the gaps themselves.
    pub reaches_gap: bool,
    /// Row sum of T.
    pub gives: Option<f64>,
    /// Column sum of T.
    pub takes: Option<f64>,
    /// gives + takes.
    pub prominence: Option<f64>,
    /// gives − takes.
    pub relation: Option<f64>,
    /// Per focus gap the entry of T; empty for gaps.
    pub influence: BTreeMap<Uuid, Option<f64>>,
    /// Strengths of the links out.
    pub active_sum: f64,
    /// Strengths of the links in.
    pub passive_sum: f64,
    /// Kept out of give-and-take because of a closed loop at full strength that leads to no focus gap.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub unlinked_loop: bool,
}

/// T and the nodes of its rows and columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Matrix {
    /// The nodes, in order.
    pub order: Vec<Uuid>,
    /// Row gives, column takes.
    pub t: Vec<Vec<f64>>,
}

/// What is worth asking for apart, because it takes longer than the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// T itself.
    pub matrix: bool,
    /// How far ranks move when single links are one stronger or weaker.
    pub ranges: bool,
}

/// Everything the map says; T itself only when asked for.
pub fn analyse(graph: &CauseGraph, with_matrix: bool) -> CauseAnalysis {
    let options = Options { matrix: with_matrix, ranges: true };
    analyse_watched(graph, options, &mut Unwatched).expect("BUG: nobody stops it")
}

/// What is asked of the map; none when whoever watches stops it.
pub fn analyse_watched(graph: &CauseGraph, options: Options, watch: &mut dyn Watch) -> Option<CauseAnalysis> {
    // Shares of the whole as they come about on a large map; the ranges take most of it.
    let [solved, related, looped] = if options.ranges { [0.1, 0.2, 0.3] } else { [0.4, 0.7, 1.0] };
    let chain = Chain::of(graph);
    let visits = visits_watched(&chain, &mut Part::of(watch, 0.0, solved))?;
    let mut influence = influence_watched(graph, options.matrix, &mut Part::of(watch, solved, related))?;
    let (loops, loops_capped) = loops_watched(graph, &mut Part::of(watch, related, looped))?;
    let standing =
        rank::of_visits(graph, &chain, &visits, options.ranges, &mut Part::of(watch, looped, 1.0))?;
    let id = |place: usize| graph.nodes()[place].id;
    let matrix =
        influence.matrix.take().map(|(order, t)| Matrix { order: order.into_iter().map(id).collect(), t });
    let starts = headwaters::of_visits(graph, &chain, &visits);
    let residual = influence.residual;
    let view = View { graph, gaps: graph.gaps(), reaching: chain.reaching.clone(), starts, influence };
    let nodes = standing.into_iter().enumerate().map(|(place, standing)| view.figures(place, standing));
    let knots = components(graph).into_iter().filter(|set| set.len() > 1);
    Some(CauseAnalysis {
        nodes: nodes.collect(),
        links: links::of_visits(graph, &chain, &visits),
        untraced: view.by_gap(|turn| view.starts.untraced[turn]),
        loops,
        loops_capped,
        components: knots.map(|set| set.into_iter().map(id).collect()).collect(),
        residual,
        matrix,
    })
}

/// The results that the figures of a node are picked from.
struct View<'a> {
    graph: &'a CauseGraph,
    gaps: Vec<usize>,
    reaching: Vec<bool>,
    starts: Headwaters,
    influence: Influence,
}

impl View<'_> {
    fn by_gap<T>(&self, value: impl Fn(usize) -> T) -> BTreeMap<Uuid, T> {
        let gaps = self.gaps.iter().enumerate();
        gaps.map(|(turn, &gap)| (self.graph.nodes()[gap].id, value(turn))).collect()
    }

    /// A value per gap for causes; nothing for gaps.
    fn of_cause<T>(&self, place: usize, value: impl Fn(usize) -> T) -> BTreeMap<Uuid, T> {
        if self.graph.is_gap(place) { BTreeMap::new() } else { self.by_gap(value) }
    }

    fn figures(&self, place: usize, standing: Option<Standing>) -> CauseFigures {
        let node = &self.graph.nodes()[place];
        let (gives, takes) = (self.influence.gives[place], self.influence.takes[place]);
        let both = gives.zip(takes);
        CauseFigures {
            id: node.id,
            label: node.label.clone(),
            kind: node.kind,
            headwater: self.of_cause(place, |turn| self.starts.headwater[turn][place]),
            flow: self.of_cause(place, |turn| self.starts.flow[turn][place]),
            headwater_overall: standing.map(|standing| standing.headwater),
            flow_overall: standing.map(|standing| standing.flow),
            rank: standing.map(|standing| standing.rank),
            rank_range: standing.and_then(|standing| standing.rank_range),
            reaches_gap: self.reaching[place],
            gives,
            takes,
            prominence: both.map(|(gives, takes)| gives + takes),
            relation: both.map(|(gives, takes)| gives - takes),
            influence: self.of_cause(place, |turn| self.influence.to_gaps[turn][place]),
            active_sum: self.influence.active_sum[place],
            passive_sum: self.influence.passive_sum[place],
            unlinked_loop: self.influence.unlinked_loop[place],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{graph, worked_map};
    use super::*;

    #[test]
    fn every_node_has_its_figures_and_the_matrix_comes_only_when_asked_for() {
        let found = analyse(&worked_map(), false);
        let planning = &found.nodes[4];
        let [g1, g2] = [9, 10].map(Uuid::from_u128);
        assert_eq!((planning.rank, planning.rank_range), (Some(1), Some([1, 1])));
        assert!((planning.headwater[&g1] - 0.089109).abs() < 1e-6);
        assert!((planning.headwater_overall.unwrap() - (0.089109 + 0.332673) / 2.0).abs() < 1e-6);
        assert!((found.untraced[&g2] - 0.2).abs() < 1e-12);
        assert_eq!((found.loops.len(), found.matrix.is_none()), (1, true));
        assert_eq!(analyse(&worked_map(), true).matrix.unwrap().order.len(), 10);
    }

    #[test]
    fn gaps_have_no_headwater_and_no_rank() {
        let gap = analyse(&worked_map(), false).nodes.remove(8);
        assert_eq!((gap.kind, gap.rank, gap.reaches_gap), (NodeKind::Gap, None, true));
        assert!(gap.headwater.is_empty() && gap.influence.is_empty());
        assert_eq!((gap.passive_sum, gap.active_sum), (5.0, 0.0));
    }

    #[test]
    fn in_json_what_does_not_exist_is_null_and_an_unlinked_loop_is_marked() {
        let map = graph(&["a", "b", "c", "G"], &[("a", "b", 4), ("b", "a", 4), ("c", "G", 2)]);
        let json = serde_json::to_value(analyse(&map, false)).unwrap();
        let node = &json["nodes"][0];
        assert!(node["rank"].is_null() && node["gives"].is_null());
        assert_eq!((&node["reaches_gap"], &node["unlinked_loop"]), (&false.into(), &true.into()));
        assert!(node["influence"][Uuid::from_u128(4).to_string()].is_null());
        assert!(json["nodes"][2].get("unlinked_loop").is_none() && json.get("matrix").is_none());
        assert_eq!(json["loops"][0]["kind"], "reinforcing");
    }

    #[test]
    fn the_quick_part_is_the_same_without_ranges() {
        let options = Options { matrix: false, ranges: false };
        let quick = analyse_watched(&worked_map(), options, &mut Unwatched).unwrap();
        let mut whole = analyse(&worked_map(), false);
        whole.nodes.iter_mut().for_each(|node| node.rank_range = None);
        assert_eq!(quick, whole);
    }

    #[test]
    fn knots_residual_and_what_passes_along_links_are_told() {
        let found = analyse(&worked_map(), true);
        assert_eq!(found.components, [[4, 7, 8].map(Uuid::from_u128)]);
        assert!(found.residual.is_some_and(|residual| residual <= 1e-12));
        assert_eq!(found.links.len(), 11);
        assert_eq!((found.links[0].id, found.links[0].to), (Uuid::from_u128(101), Uuid::from_u128(3)));
    }

    #[test]
    fn whoever_watches_sees_it_get_on_and_can_stop_it_at_any_point() {
        let options = Options { matrix: true, ranges: true };
        let mut told = Vec::new();
        let mut watch = |done: f64| {
            told.push(done);
            std::ops::ControlFlow::Continue(())
        };
        assert!(analyse_watched(&worked_map(), options, &mut watch).is_some());
        assert!(told.is_sorted() && told.last() == Some(&1.0));
        for last in 0..told.len() {
            let mut seen = 0;
            let mut watch = |_: f64| {
                seen += 1;
                if seen <= last {
                    std::ops::ControlFlow::Continue(())
                } else {
                    std::ops::ControlFlow::Break(())
                }
            };
            assert_eq!(analyse_watched(&worked_map(), options, &mut watch), None, "at {last}");
        }
    }

    #[test]
    fn thousands_of_causes_without_a_link_are_listed_and_cost_nothing() {
        let names: Vec<String> = (0..5_000).map(|turn| format!("c{turn}")).chain(["G".to_owned()]).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = analyse(&graph(&names, &[("c1", "c2", 4), ("c2", "G", 1)]), false);
        assert_eq!(found.nodes.iter().filter(|node| node.reaches_gap).count(), 3);
        assert_eq!((found.nodes[4_999].gives, found.nodes[4_999].rank), (Some(0.0), None));
    }

    #[test]
    fn an_empty_map_says_nothing() {
        let found = analyse(&graph(&[], &[]), true);
        assert!(found.nodes.is_empty() && found.loops.is_empty() && found.untraced.is_empty());
    }
}
