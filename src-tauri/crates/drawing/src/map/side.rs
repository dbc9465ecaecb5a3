//! What stands beside the map on a sheet of its own: where it starts, and the loops. Ready text; how it is drawn is left
//! to `sheet`.

/// What stands beside the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapSide {
    /// Under the title: when it was made.
    pub facts: Vec<String>,
    /// Where it starts.
    pub ranking: Ranking,
    /// The loops that are told.
    pub loops: LoopList,
    /// What to know besides: what is not shown or not told.
    pub notes: Vec<String>,
}

/// The ranking as a table. Without rows it is not drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ranking {
    /// Over it.
    pub heading: String,
    /// What its figures are.
    pub lead: String,
    /// Heads of its columns: the cause first, then one for each of the cells of a line.
    pub columns: Vec<String>,
    /// Its lines, the first ranked first.
    pub rows: Vec<RankLine>,
    /// How many more are ranked, in words; may be empty.
    pub more: String,
}

/// A line of the ranking.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RankLine {
    /// Its rank; empty for what has none.
    pub rank: String,
    /// The cause.
    pub name: String,
    /// Its figures, as many as there are further columns.
    pub cells: Vec<String>,
    /// Length of its bar, 0 to 1.
    pub bar: f64,
    /// What could not be traced: no cause, and drawn paler.
    pub untraced: bool,
}

/// The loops. Without items only `none` is said.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoopList {
    /// Over it.
    pub heading: String,
    /// Shortest first.
    pub items: Vec<LoopLine>,
    /// How many more there are, in words; may be empty.
    pub more: String,
    /// What is said where there is none.
    pub none: String,
}

/// A loop.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoopLine {
    /// `R1`.
    pub name: String,
    /// `Reinforcing`.
    pub kind: String,
    /// “More … → less … → …”.
    pub sentence: String,
    /// Holds itself back, rather than driving itself on.
    pub balancing: bool,
}
