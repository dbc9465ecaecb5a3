//! Chains that would make the map too wide: two or three causes that follow one another stand above one another in one
//! column, so that the longest chain needs fewer columns.

use super::cycles::neighbours;
use super::plan::Plan;
use super::stack::Stacks;

/// Most causes that stand above one another for this.
const TALLEST: usize = 3;
/// Most links that are folded up.
const ROUNDS: usize = 24;
/// Most links that are tried in a round.
const TRIES: usize = 48;

/// Stacks with the links between them, none of which leads back.
pub(crate) struct Folded {
    pub stacks: Stacks,
    pub ahead: Vec<(usize, usize)>,
    /// Columns of the longest chain.
    pub columns: usize,
}

/// The map as it is, then with ever fewer columns.
pub(crate) fn narrower(plan: &Plan, stacks: Stacks, ahead: Vec<(usize, usize)>) -> Vec<Folded> {
    let mut loops: Vec<bool> = stacks.iter().map(|stack| stack.len() > 1).collect();
    let mut last = plan.last.clone();
    let mut now = stacks;
    let mut chains = Chains::of(now.len(), ahead);
    let mut all: Vec<Folded> = Vec::new();
    for _ in 0..ROUNDS {
        if all.last().is_none_or(|one| chains.longest < one.columns) {
            all.push(Folded { stacks: now.clone(), ahead: chains.ahead.clone(), columns: chains.longest });
        }
        let may = |group: usize| !last[group] && !loops[group];
        let short = |from: usize, to: usize| now[from].len() + now[to].len() <= TALLEST;
        let Some((above, below)) = chains.fold(|from, to| may(from) && may(to) && short(from, to)) else {
            break;
        };
        let lower = std::mem::take(&mut now[below]);
        now[above].extend(lower);
        let Some(folded) = chains.folded((above, below)) else { break };
        chains = folded.without(below);
        now.remove(below);
        loops.remove(below);
        last.remove(below);
    }
    all
}

/// How long the chains through each box are.
struct Chains {
    ahead: Vec<(usize, usize)>,
    /// Boxes of the longest chain.
    longest: usize,
    /// Boxes on the longest chain that ends, and that begins, with each.
    until: Vec<usize>,
    from: Vec<usize>,
}

impl Chains {
    fn of(count: usize, ahead: Vec<(usize, usize)>) -> Chains {
        let (gives, takes) = neighbours(count, &ahead);
        let until = lengths(&takes, &gives);
        let from = lengths(&gives, &takes);
        let longest = until.iter().copied().max().unwrap_or(0);
        Chains { ahead, longest, until, from }
    }

    /// The same with one box less, which has no links.
    fn without(self, gone: usize) -> Chains {
        let of = |vertex: usize| if vertex > gone { vertex - 1 } else { vertex };
        Chains::of(self.until.len() - 1, self.ahead.into_iter().map(|(a, b)| (of(a), of(b))).collect())
    }

    fn is_critical(&self, &(from, to): &(usize, usize)) -> bool {
        self.until[from] + self.from[to] == self.longest
    }

    fn critical(&self) -> usize {
        self.ahead.iter().filter(|link| self.is_critical(link)).count()
    }

    /// The link of the longest chains that is best folded up: the longest chain gets shorter or fewer are as long; then
    /// the one whose ends have least to do with others.
    fn fold(&self, may: impl Fn(usize, usize) -> bool) -> Option<(usize, usize)> {
        let degree =
            |vertex: usize| self.ahead.iter().filter(|link| link.0 == vertex || link.1 == vertex).count();
        let mut links: Vec<(usize, (usize, usize))> = self
            .ahead
            .iter()
            .filter(|link| self.is_critical(link) && may(link.0, link.1))
            .map(|&link| (degree(link.0) + degree(link.1), link))
            .collect();
        links.sort_unstable();
        links.truncate(TRIES);
        let tried = links.into_iter().filter_map(|(degrees, link)| {
            let folded = self.folded(link)?;
            Some(((folded.longest, folded.critical(), degrees, link), link))
        });
        let (key, link) = tried.min()?;
        ((key.0, key.1) < (self.longest, self.critical())).then_some(link)
    }

    /// The chains with both ends of a link as one box; nothing where another way leads from one to the other.
    fn folded(&self, (above, below): (usize, usize)) -> Option<Chains> {
        let of = |vertex: usize| if vertex == below { above } else { vertex };
        let mut ahead: Vec<(usize, usize)> =
            self.ahead.iter().map(|&(a, b)| (of(a), of(b))).filter(|(a, b)| a != b).collect();
        ahead.sort_unstable();
        ahead.dedup();
        let folded = Chains::of(self.until.len(), ahead);
        (!folded.until.contains(&0)).then_some(folded)
    }
}

/// Boxes on the longest chain that ends with each, given what leads to it and what it leads to; 0 on a cycle.
fn lengths(before: &[Vec<usize>], after: &[Vec<usize>]) -> Vec<usize> {
    let mut waiting: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut order: Vec<usize> = (0..before.len()).filter(|&vertex| waiting[vertex] == 0).collect();
    let mut length = vec![0; before.len()];
    let mut next = 0;
    while let Some(&vertex) = order.get(next) {
        next += 1;
        length[vertex] = 1 + before[vertex].iter().map(|&other| length[other]).max().unwrap_or(0);
        for &to in &after[vertex] {
            waiting[to] -= 1;
            if waiting[to] == 0 {
                order.push(to);
            }
        }
    }
    length
}
