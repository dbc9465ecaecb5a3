//! K, the cause graph: causes that are not set aside, focus gaps, and the links between them with their strength.
//! What the numbers mean is left to the analyses.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Workbook,
    records::{CauseState, Sign},
};

/// A cause or a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NodeKind {
    /// Something that can go up or down and feeds a gap.
    Cause,
    /// A focus gap.
    Gap,
}

/// A node of the cause graph.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphNode {
    /// The cause's or gap's key.
    pub id: Uuid,
    /// What it is called on the map.
    pub label: String,
    /// Cause or focus gap.
    pub kind: NodeKind,
    /// A focus gap's weight beside the others; 1 for causes, where it means nothing.
    pub weight: f64,
}

/// A link between two nodes, by their place in the graph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GraphLink {
    /// The link's key.
    pub id: Uuid,
    /// The cause.
    pub from: usize,
    /// The effect.
    pub to: usize,
    /// 1–4.
    pub strength: u8,
    /// Whether the effect moves the same way.
    pub sign: Sign,
    /// Whether the effect comes later.
    pub delay: bool,
}

/// Below this u every figure is, to the last digit, what it is here; smaller ones would only overflow.
const LEAST_UNNAMED: f64 = 1e-100;

/// Nodes (causes first, then focus gaps, each in the order in which they were made), links, and u, the strength of
/// "not named yet" at every node.
#[derive(Debug, Clone, PartialEq)]
pub struct CauseGraph {
    nodes: Vec<GraphNode>,
    links: Vec<GraphLink>,
    unnamed: f64,
    places: HashMap<Uuid, usize>,
}

impl CauseGraph {
    /// A graph of these nodes and links. Links that leave a gap or end nowhere are left out; a `unnamed` that is not
    /// above 0 is taken as the default of 1.
    pub fn new(nodes: Vec<GraphNode>, mut links: Vec<GraphLink>, unnamed: f64) -> Self {
        links.retain(|link| {
            nodes.get(link.from).is_some_and(|node| node.kind == NodeKind::Cause) && link.to < nodes.len()
        });
        let unnamed = if unnamed.is_finite() && unnamed > 0.0 { unnamed.max(LEAST_UNNAMED) } else { 1.0 };
        let places = nodes.iter().enumerate().map(|(place, node)| (node.id, place)).collect();
        Self { nodes, links, unnamed, places }
    }

    /// The graph of a workbook: set-aside causes, gaps without focus and their links stay outside.
    pub fn of(workbook: &Workbook) -> Self {
        let causes = workbook.causes.iter().filter(|cause| cause.state != CauseState::SetAside);
        let causes = causes.map(|cause| GraphNode {
            id: cause.id.uuid(),
            label: cause.label.clone(),
            kind: NodeKind::Cause,
            weight: 1.0,
        });
        let gaps = workbook.focus_gaps().map(|gap| GraphNode {
            id: gap.id.uuid(),
            label: gap.statement.clone(),
            kind: NodeKind::Gap,
            weight: gap.weight,
        });
        let nodes: Vec<GraphNode> = causes.chain(gaps).collect();
        let places: HashMap<Uuid, usize> =
            nodes.iter().enumerate().map(|(place, node)| (node.id, place)).collect();
        let links = workbook.links.iter().filter_map(|link| {
            let (&from, &to) = (places.get(&link.from_cause.uuid())?, places.get(&link.to())?);
            let (id, strength, sign, delay) = (link.id.uuid(), link.strength, link.sign, link.delay);
            Some(GraphLink { id, from, to, strength, sign, delay })
        });
        let links = links.collect();
        Self::new(nodes, links, workbook.settings().unnamed)
    }

    /// Causes and focus gaps.
    pub fn nodes(&self) -> &[GraphNode] {
        &self.nodes
    }

    /// The links among them.
    pub fn links(&self) -> &[GraphLink] {
        &self.links
    }

    /// u, the strength of "not named yet".
    pub fn unnamed(&self) -> f64 {
        self.unnamed
    }

    /// The place of the node with this key.
    pub fn find(&self, id: Uuid) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// The places of the focus gaps.
    pub fn gaps(&self) -> Vec<usize> {
        (0..self.nodes.len()).filter(|&place| self.is_gap(place)).collect()
    }

    /// Whether the node there is a focus gap.
    pub fn is_gap(&self, place: usize) -> bool {
        self.nodes[place].kind == NodeKind::Gap
    }

    /// The places of the effects of each node, in ascending order, once each.
    pub fn successors(&self) -> Vec<Vec<usize>> {
        let mut successors = vec![Vec::new(); self.nodes.len()];
        for link in &self.links {
            successors[link.from].push(link.to);
        }
        for effects in &mut successors {
            effects.sort_unstable();
            effects.dedup();
        }
        successors
    }

    /// The places of the links that end at each node.
    pub fn links_into(&self) -> Vec<Vec<usize>> {
        let mut into = vec![Vec::new(); self.nodes.len()];
        for (place, link) in self.links.iter().enumerate() {
            into[link.to].push(place);
        }
        into
    }

    /// The nodes from which links lead to one of these, those themselves among them.
    pub fn leading_to(&self, of: &[usize]) -> Vec<bool> {
        self.reached(of, |link| (link.to, link.from))
    }

    /// The nodes to which links lead from one of these, those themselves among them.
    pub fn led_to_from(&self, of: &[usize]) -> Vec<bool> {
        self.reached(of, |link| (link.from, link.to))
    }

    /// What is reached from these nodes when every link is a step from the first to the second of its ends.
    fn reached(&self, from: &[usize], ends: impl Fn(&GraphLink) -> (usize, usize)) -> Vec<bool> {
        let mut steps = vec![Vec::new(); self.nodes.len()];
        for (at, next) in self.links.iter().map(ends) {
            steps[at].push(next);
        }
        let mut reached = vec![false; self.nodes.len()];
        let mut open = from.to_vec();
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut reached[node], true) {
                open.extend(&steps[node]);
            }
        }
        reached
    }

    /// For each node whether it is a focus gap or leads to one.
    pub fn reaching(&self) -> Vec<bool> {
        self.leading_to(&self.gaps())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{
        gaps::{Comparison, Group, Measure, Method},
        records::{Cause, Control, Gap, Link, Record},
    };
    use proptest::prelude::*;

    /// A graph from names, in order, and links "from", "to", strength; names that begin with G are focus gaps.
    pub(crate) fn graph(names: &[&str], links: &[(&str, &str, u8)]) -> CauseGraph {
        let place = |name: &str| names.iter().position(|one| *one == name).unwrap();
        let nodes = names.iter().map(|name| GraphNode {
            id: Uuid::from_u128(place(name) as u128 + 1),
            label: (*name).to_owned(),
            kind: if name.starts_with('G') { NodeKind::Gap } else { NodeKind::Cause },
            weight: 1.0,
        });
        let link = |(turn, &(from, to, strength)): (u128, &(&str, &str, u8))| GraphLink {
            id: Uuid::from_u128(101 + turn),
            from: place(from),
            to: place(to),
            strength,
            sign: Sign::Same,
            delay: false,
        };
        CauseGraph::new(nodes.collect(), (0..).zip(links).map(link).collect(), 1.0)
    }

    /// The worked map of eight causes and two gaps.
    pub(crate) fn worked_map() -> CauseGraph {
        graph(
            &["hire", "budget", "vacancies", "load", "planning", "pay", "mentors", "turnover", "G1", "G2"],
            &[
                ("hire", "vacancies", 4),
                ("budget", "vacancies", 2),
                ("vacancies", "G1", 3),
                ("load", "G1", 2),
                ("load", "mentors", 3),
                ("planning", "mentors", 3),
                ("pay", "mentors", 1),
                ("mentors", "turnover", 3),
                ("turnover", "load", 3),
                ("mentors", "G2", 2),
                ("turnover", "G2", 2),
            ],
        )
    }

    /// The key under which [`workbook`] keeps a cause or gap of this name.
    pub(crate) fn key(name: &str) -> Uuid {
        Uuid::from_u128(name.bytes().fold(0, |key, byte| key << 8 | u128::from(byte)))
    }

    /// A workbook of named causes and gaps, with links of strength 2 in the same direction.
    pub(crate) fn workbook(
        causes: &[(&str, CauseState)],
        gaps: &[(&str, bool)],
        links: &[(&str, &str)],
    ) -> Workbook {
        let causes = causes.iter().zip(1..).map(|(&(name, state), made_order)| {
            Record::from(Cause {
                id: key(name).into(),
                label: name.into(),
                family: None,
                control: Control::Ours,
                state,
                root: false,
                root_reason: String::new(),
                x: None,
                y: None,
                made_order,
            })
        });
        let named_gaps = gaps.iter().zip(101..).map(|(&(name, focus), made_order)| {
            Record::from(Gap {
                id: key(name).into(),
                statement: name.into(),
                unit: "state".into(),
                unit_name: "State".into(),
                year: "2024-25".into(),
                measure: Measure::Inexperienced,
                group: Group::LowIncome,
                comparison: Comparison::AllOthers,
                method: Method::SchoolAverages,
                experiences: None,
                focus,
                weight: 1.0,
                figure: None,
                made_order,
            })
        });
        let is_gap = |name: &str| gaps.iter().any(|(gap, _)| *gap == name);
        let links = links.iter().zip(201..).map(|(&(from, to), made_order)| {
            Record::from(Link {
                id: key(&format!("{from}>{to}")).into(),
                from_cause: key(from).into(),
                to_cause: (!is_gap(to)).then(|| key(to).into()),
                to_gap: is_gap(to).then(|| key(to).into()),
                sign: Sign::Same,
                strength: 2,
                delay: false,
                reason: String::new(),
                checked: crate::records::LinkCheck::NotYet,
                made_order,
            })
        });
        Workbook::of(causes.chain(named_gaps).chain(links))
    }

    /// Graphs of 1–8 causes and 0–3 gaps with links of any kind and sign, no two alike.
    pub(crate) fn any_graph() -> impl Strategy<Value = CauseGraph> {
        (1usize..9, 0usize..4).prop_flat_map(|(causes, gaps)| {
            let strengths = prop::collection::vec(0u8..9, causes * (causes + gaps));
            let signs = prop::collection::vec(any::<bool>(), causes * (causes + gaps));
            let weights = prop::collection::vec(0.5f64..3.0, gaps);
            (strengths, signs, weights, 0.2f64..3.0).prop_map(move |(strengths, signs, weights, unnamed)| {
                let node = |place: usize| GraphNode {
                    id: Uuid::from_u128(place as u128 + 1),
                    label: format!("node {place}"),
                    kind: if place < causes { NodeKind::Cause } else { NodeKind::Gap },
                    weight: if place < causes { 1.0 } else { weights[place - causes] },
                };
                let links = (0..causes * (causes + gaps)).map(|cell| GraphLink {
                    id: Uuid::from_u128(101 + cell as u128),
                    from: cell / (causes + gaps),
                    to: cell % (causes + gaps),
                    strength: strengths[cell],
                    sign: if signs[cell] { Sign::Opposite } else { Sign::Same },
                    delay: cell % 3 == 0,
                });
                let links = links.filter(|link| (1..=4).contains(&link.strength) && link.from != link.to);
                CauseGraph::new((0..causes + gaps).map(node).collect(), links.collect(), unnamed)
            })
        })
    }

    #[test]
    fn set_aside_causes_gaps_without_focus_and_their_links_stay_outside() {
        let workbook = workbook(
            &[("kept", CauseState::Possible), ("aside", CauseState::SetAside)],
            &[("G1", true), ("G2", false)],
            &[("kept", "G1"), ("kept", "G2"), ("aside", "kept"), ("aside", "G1")],
        );
        let graph = CauseGraph::of(&workbook);
        let labels: Vec<&str> = graph.nodes().iter().map(|node| &*node.label).collect();
        assert_eq!(labels, ["kept", "G1"]);
        let (id, sign) = (key("kept>G1"), Sign::Same);
        assert_eq!(graph.links(), [GraphLink { id, from: 0, to: 1, strength: 2, sign, delay: false }]);
    }

    #[test]
    fn a_gap_has_no_outgoing_links() {
        let graph = graph(&["a", "G1"], &[("a", "G1", 2), ("G1", "a", 2)]);
        assert_eq!(graph.links().len(), 1);
    }

    #[test]
    fn what_leads_to_a_node_is_everything_upstream_of_it() {
        let map = worked_map();
        let leading = map.leading_to(&[map.find(Uuid::from_u128(3)).unwrap()]);
        let names: Vec<&str> =
            map.nodes().iter().zip(leading).filter(|(_, is)| *is).map(|(node, _)| &*node.label).collect();
        assert_eq!(names, ["hire", "budget", "vacancies"]);
    }

    #[test]
    fn a_cause_without_a_path_to_a_gap_does_not_reach_one() {
        let graph = graph(&["a", "b", "c", "G1"], &[("a", "b", 2), ("b", "a", 2), ("c", "G1", 1)]);
        assert_eq!(graph.reaching(), [false, false, true, true]);
    }
}
