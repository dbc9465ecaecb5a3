//! The column of each box, so that the links are as short as possible together: the network simplex of
//! Gansner, Koutsofios, North & Vo (1993), with gaps as one box in the last column.

use super::cycles::neighbours;
use super::plan::Plan;

/// A link of the ranking: from, to, what a column of its length costs.
type Pull = (usize, usize, i64);

/// The column of each box, 0 at the left; `ahead` has no cycle.
pub(crate) fn ranks(plan: &Plan, ahead: &[(usize, usize)]) -> Vec<usize> {
    let count = plan.sizes.len();
    let anchor = count;
    // All last boxes are the anchor; causes that feed nothing are held left of it at no cost.
    let of = |vertex: usize| if plan.last[vertex] { anchor } else { vertex };
    let mut pulls: Vec<Pull> = ahead.iter().map(|&(from, to)| (of(from), of(to), 1)).collect();
    let mut feeds = vec![false; count];
    ahead.iter().for_each(|&(from, _)| feeds[from] = true);
    pulls.extend((0..count).filter(|&v| !feeds[v] && !plan.last[v]).map(|vertex| (vertex, anchor, 0)));
    let columns = Simplex::solve(count + 1, pulls, &plan.last);
    let mut columns: Vec<usize> = (0..count).map(|vertex| columns[of(vertex)]).collect();
    close_up(&mut columns);
    columns
}

/// Numbers the columns from 0 without empty ones.
fn close_up(columns: &mut [usize]) {
    let mut used: Vec<usize> = columns.to_vec();
    used.sort_unstable();
    used.dedup();
    for column in columns {
        *column = used.binary_search(column).unwrap_or(0);
    }
}

/// A spanning tree of tight links, improved link by link.
struct Simplex {
    pulls: Vec<Pull>,
    rank: Vec<i64>,
    /// Links of the tree at each vertex.
    tree: Vec<Vec<usize>>,
    /// The link towards the root, and the vertices in an order in which parents come first.
    up: Vec<Option<usize>>,
    order: Vec<usize>,
}

impl Simplex {
    /// Columns of vertices 0..count. Vertices that stand for others (`left_out`) are not part of it.
    fn solve(count: usize, pulls: Vec<Pull>, left_out: &[bool]) -> Vec<usize> {
        let rank = longest_paths(count, &pulls);
        let mut simplex =
            Simplex { pulls, rank, tree: vec![Vec::new(); count], up: vec![None; count], order: Vec::new() };
        simplex.grow_tree(count - 1);
        // Each exchange shortens the links or changes nothing; the number of them is what bounds the work.
        for _ in 0..count * 4 {
            if !simplex.exchange() {
                break;
            }
        }
        let kept = |vertex: &usize| !left_out.get(*vertex).copied().unwrap_or(false);
        let least = (0..count).filter(kept).map(|vertex| simplex.rank[vertex]).min().unwrap_or(0);
        simplex.rank.iter().map(|rank| usize::try_from(rank - least).unwrap_or(0)).collect()
    }

    fn slack(&self, pull: usize) -> i64 {
        let (from, to, _) = self.pulls[pull];
        self.rank[to] - self.rank[from] - 1
    }

    /// Grows the tree from the root; where no tight link leads on, what is inside moves until one does.
    fn grow_tree(&mut self, root: usize) {
        let mut inside = vec![false; self.rank.len()];
        inside[root] = true;
        while let Some(pull) = (0..self.pulls.len())
            .filter(|&pull| inside[self.pulls[pull].0] != inside[self.pulls[pull].1])
            .min_by_key(|&pull| self.slack(pull))
        {
            let (from, to, _) = self.pulls[pull];
            let shift = if inside[to] { -self.slack(pull) } else { self.slack(pull) };
            (0..inside.len()).filter(|&vertex| inside[vertex]).for_each(|vertex| self.rank[vertex] += shift);
            self.tree[from].push(pull);
            self.tree[to].push(pull);
            inside[from] = true;
            inside[to] = true;
        }
        self.order.push(root);
    }

    /// Order from the root and the link towards it.
    fn walk(&mut self) {
        let root = self.order[0];
        self.order.clear();
        self.up.iter_mut().for_each(|up| *up = None);
        self.order.push(root);
        let mut next = 0;
        while let Some(&vertex) = self.order.get(next) {
            next += 1;
            for &pull in &self.tree[vertex] {
                let (from, to, _) = self.pulls[pull];
                let other = if from == vertex { to } else { from };
                if self.up[vertex] != Some(pull) {
                    self.up[other] = Some(pull);
                    self.order.push(other);
                }
            }
        }
    }

    /// Takes the link whose cut is most negative out of the tree and the tightest one back in. Whether there was one.
    fn exchange(&mut self) -> bool {
        self.walk();
        let net = self.nets();
        let worst = self.order[1..]
            .iter()
            .filter_map(|&vertex| {
                let pull = self.up[vertex]?;
                // Links from the tail's side to the head's less those back.
                let cut = if self.pulls[pull].0 == vertex { net[vertex] } else { -net[vertex] };
                (cut < 0).then_some((cut, vertex))
            })
            .min();
        let Some((_, below)) = worst else { return false };
        let Some(leaving) = self.up[below] else { return false };
        let inside = self.side_of(below);
        let tail_inside = self.pulls[leaving].0 == below;
        // It must lead from the head's side to the tail's.
        let entering = (0..self.pulls.len())
            .filter(|&pull| {
                let (from, to, _) = self.pulls[pull];
                inside[from] != inside[to] && inside[to] == tail_inside
            })
            .min_by_key(|&pull| self.slack(pull));
        let Some(entering) = entering else { return false };
        let shift = if tail_inside { -self.slack(entering) } else { self.slack(entering) };
        (0..inside.len()).filter(|&vertex| inside[vertex]).for_each(|vertex| self.rank[vertex] += shift);
        for (pull, enters) in [(leaving, false), (entering, true)] {
            let (from, to, _) = self.pulls[pull];
            for vertex in [from, to] {
                if enters {
                    self.tree[vertex].push(pull)
                } else {
                    self.tree[vertex].retain(|own| *own != pull)
                }
            }
        }
        true
    }

    /// For each vertex, what leaves its subtree less what enters it.
    fn nets(&self) -> Vec<i64> {
        let mut net = vec![0; self.rank.len()];
        for &(from, to, weight) in &self.pulls {
            net[from] += weight;
            net[to] -= weight;
        }
        for &vertex in self.order.iter().skip(1).rev() {
            if let Some(pull) = self.up[vertex] {
                let (from, to, _) = self.pulls[pull];
                let parent = if from == vertex { to } else { from };
                net[parent] += net[vertex];
            }
        }
        net
    }

    /// The vertices of the subtree.
    fn side_of(&self, below: usize) -> Vec<bool> {
        let mut inside = vec![false; self.rank.len()];
        inside[below] = true;
        for &vertex in &self.order {
            if let Some(pull) = self.up[vertex] {
                let (from, to, _) = self.pulls[pull];
                let parent = if from == vertex { to } else { from };
                inside[vertex] |= inside[parent];
            }
        }
        inside
    }
}

/// A first ranking: every vertex right after the last that feeds it.
fn longest_paths(count: usize, pulls: &[Pull]) -> Vec<i64> {
    let edges: Vec<(usize, usize)> = pulls.iter().map(|&(from, to, _)| (from, to)).collect();
    let (gives, takes) = neighbours(count, &edges);
    let mut waiting: Vec<usize> = takes.iter().map(Vec::len).collect();
    let mut order: Vec<usize> = (0..count).filter(|&vertex| waiting[vertex] == 0).collect();
    let mut rank = vec![0; count];
    let mut next = 0;
    while let Some(&vertex) = order.get(next) {
        next += 1;
        for &to in &gives[vertex] {
            rank[to] = rank[to].max(rank[vertex] + 1);
            waiting[to] -= 1;
            if waiting[to] == 0 {
                order.push(to);
            }
        }
    }
    rank
}
