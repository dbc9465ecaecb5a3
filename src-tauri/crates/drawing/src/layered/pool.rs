//! Heights in a given order, each as near to what it wishes as the order allows: isotonic regression by pooling
//! (Ayer et al. 1955), exact.

/// What a vertex wishes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Wish {
    /// The height of its middle.
    pub target: f64,
    /// How much it matters.
    pub weight: f64,
    /// Least distance to the one above it; 0 for the first.
    pub below: f64,
}

/// Heights that keep the order and distances and are nearest to the wishes in weighted squares.
pub(crate) fn pooled(wishes: &[Wish]) -> Vec<f64> {
    let offsets: Vec<f64> = wishes
        .iter()
        .scan(0.0, |sum, wish| {
            *sum += wish.below;
            Some(*sum)
        })
        .collect();
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for (wish, offset) in wishes.iter().zip(&offsets) {
        let mut block = (wish.target - offset, wish.weight, 1);
        while let Some(&(above, heavy, count)) = blocks.last() {
            if above <= block.0 {
                break;
            }
            let sum = heavy + block.1;
            block = ((above * heavy + block.0 * block.1) / sum, sum, count + block.2);
            blocks.pop();
        }
        blocks.push(block);
    }
    let levels = blocks.iter().flat_map(|&(level, _, count)| std::iter::repeat_n(level, count));
    levels.zip(offsets).map(|(level, offset)| level + offset).collect()
}
