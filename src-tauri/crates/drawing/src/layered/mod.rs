//! A graph in columns: boxes, and one dummy per column that a long link passes. In which column a box stands and how
//! high is left to `layout`, how a link is drawn to `link`.

pub(crate) mod crossings;
pub(crate) mod order;
mod pool;
pub(crate) mod sift;

pub(crate) use pool::{Room, Wish, pooled};

/// The boxes first, then the dummies, all by position.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layered {
    /// Column of each vertex, 0 at the left.
    pub layer_of: Vec<usize>,
    /// Neighbours in the column to the left.
    pub left: Vec<Vec<usize>>,
    /// Neighbours in the column to the right.
    pub right: Vec<Vec<usize>>,
    /// Vertices of each column, top to bottom.
    pub layers: Vec<Vec<usize>>,
    /// Height of each vertex.
    pub heights: Vec<f64>,
    /// The band of each vertex: within a column, smaller ones stand above larger ones. All 0 where there are none.
    pub bands: Vec<usize>,
    /// How many vertices are boxes; the rest are dummies.
    pub boxes: usize,
}

/// The room a link needs where it passes a column.
pub(crate) const DUMMY: f64 = 6.0;

impl Layered {
    /// Boxes of these heights in these columns, without links yet.
    pub fn of(heights: &[f64], layer_of: &[usize], bands: &[usize]) -> Layered {
        let boxes = heights.len();
        let mut layers = vec![Vec::new(); layer_of.iter().max().map_or(0, |last| last + 1)];
        layer_of.iter().enumerate().for_each(|(vertex, &layer)| layers[layer].push(vertex));
        Layered {
            layer_of: layer_of.to_vec(),
            left: vec![Vec::new(); boxes],
            right: vec![Vec::new(); boxes],
            layers,
            heights: heights.to_vec(),
            bands: bands.to_vec(),
            boxes,
        }
    }

    /// Joins two boxes of different columns, the left one first, and returns the dummies between them; their bands lead
    /// from that of the left box to `band`.
    pub fn link(&mut self, from: usize, to: usize, band: usize) -> Vec<usize> {
        let (first, last) = (self.layer_of[from], self.layer_of[to]);
        let mut dummies = Vec::with_capacity((last - first).saturating_sub(1));
        let mut before = from;
        for layer in first + 1..last {
            let along = (layer - first) as f64 / (last - first) as f64;
            let (here, there) = (self.bands[from] as f64, band as f64);
            let dummy = self.add_dummy(layer, (here + (there - here) * along).round() as usize);
            self.join(before, dummy);
            dummies.push(dummy);
            before = dummy;
        }
        self.join(before, to);
        dummies
    }

    fn add_dummy(&mut self, layer: usize, band: usize) -> usize {
        let dummy = self.layer_of.len();
        self.layer_of.push(layer);
        self.left.push(Vec::new());
        self.right.push(Vec::new());
        self.heights.push(DUMMY);
        self.bands.push(band);
        self.layers[layer].push(dummy);
        dummy
    }

    fn join(&mut self, from: usize, to: usize) {
        self.right[from].push(to);
        self.left[to].push(from);
    }

    /// Whether the vertex is only a link that passes.
    pub fn is_dummy(&self, vertex: usize) -> bool {
        vertex >= self.boxes
    }

    /// Vertices and pieces of links: what one pass over the graph costs.
    pub fn size(&self) -> usize {
        self.layer_of.len() + self.right.iter().map(Vec::len).sum::<usize>()
    }

    /// The position of each vertex in its column.
    pub fn positions(&self) -> Vec<usize> {
        let mut place = vec![0; self.layer_of.len()];
        for layer in &self.layers {
            layer.iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at);
        }
        place
    }
}
