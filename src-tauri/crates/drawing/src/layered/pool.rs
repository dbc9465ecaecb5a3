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

/// Where the first and the last may stand at the utmost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Room {
    /// Least height of the first.
    pub low: f64,
    /// Greatest height of the last.
    pub high: f64,
}

impl Room {
    /// No bounds.
    pub const OPEN: Room = Room { low: f64::NEG_INFINITY, high: f64::INFINITY };
}

/// Heights that keep the order and distances, stay in the room and are nearest to the wishes in weighted squares. (With
/// bounds, too: cutting the solution without bounds off at them solves it with them.) Where the room is too small, the
/// last ones stand out.
pub(crate) fn pooled(wishes: &[Wish], room: Room) -> Vec<f64> {
    let offsets: Vec<f64> = wishes
        .iter()
        .scan(0.0, |sum, wish| {
            *sum += wish.below;
            Some(*sum)
        })
        .collect();
    let highest = room.high - offsets.last().copied().unwrap_or(0.0);
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
    levels.zip(offsets).map(|(level, offset)| level.min(highest).max(room.low) + offset).collect()
}
