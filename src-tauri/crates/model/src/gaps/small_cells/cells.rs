//! Everything that would leave together, as whole counts, the sums that hold between them, and the shares told of them.
//! Where the counts come from is left to `figures`.

/// What is known of a count if nothing is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Neither told nor marked; it can only follow from others, as a sum or what is left of one does.
    Unsaid,
    /// Not told itself, but its mark shows as the bound of a share: those without such a teacher.
    Marked,
    /// Told, unless it has to be hidden.
    Told,
    /// Published: known to everybody, never hidden.
    Public,
}

/// One count of people, experiences or teachers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How many; not below 0.
    pub count: i64,
    /// n: counts of 1…n−1 are small.
    pub threshold: i64,
    /// Who would know it.
    pub standing: Standing,
    /// Whether nobody is small too, because a share of 0 % or 100 % tells something of everybody.
    pub none_is_small: bool,
    /// Whether it is a sum that is better kept, where another count can be hidden instead.
    pub total: bool,
}

impl Cell {
    /// Whether it must not be told, whatever else is.
    pub fn is_small(&self) -> bool {
        let none = self.none_is_small && self.count == 0;
        self.standing != Standing::Public && (none || (1..self.threshold).contains(&self.count))
    }
}

/// A sum that everybody knows to hold: Σ coefficient · count = 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Relation(pub Vec<(usize, i64)>);

/// A share x ÷ n told with its rounding, where the counts are not: (middle − 1)·n ≤ scale·x ≤ (middle + 1)·n.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundedShare {
    /// The cell above the line.
    pub x: usize,
    /// What is left of n without x.
    pub rest: usize,
    /// The cell below the line.
    pub n: usize,
    /// Twice the share in steps of its last decimal.
    pub middle: i64,
    /// Twice the steps of the whole.
    pub scale: i64,
}

/// A table of whatever form: cells and what ties them together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells {
    /// The counts.
    pub cells: Vec<Cell>,
    /// The sums between them, true of the counts as they are.
    pub relations: Vec<Relation>,
    /// The rounded shares told of them.
    pub shares: Vec<RoundedShare>,
}

impl Cells {
    /// Adds a cell and gives its place.
    pub fn add(&mut self, cell: Cell) -> usize {
        self.cells.push(cell);
        self.cells.len() - 1
    }

    /// Says that the parts make up the whole.
    pub fn sum(&mut self, whole: usize, parts: &[usize]) {
        let mut terms: Vec<(usize, i64)> = parts.iter().map(|&part| (part, 1)).collect();
        terms.push((whole, -1));
        self.relations.push(Relation(terms));
    }
}

/// What is told and what is hidden of some [`Cells`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hiding {
    /// Whether the count is not told. True from the start for what is never told.
    pub hidden: Vec<bool>,
    /// Whether its mark must not say that it is small, or that it is not.
    pub unmarked: Vec<bool>,
    /// Whether the rounded share is told.
    pub share_told: Vec<bool>,
}

impl Hiding {
    /// Only what is small is hidden, with the shares from which it would follow.
    pub fn primary(of: &Cells) -> Self {
        let never_told = |cell: &Cell| matches!(cell.standing, Standing::Unsaid | Standing::Marked);
        let small = |place: usize| of.cells[place].is_small();
        Self {
            hidden: of.cells.iter().map(|cell| never_told(cell) || cell.is_small()).collect(),
            unmarked: vec![false; of.cells.len()],
            share_told: of.shares.iter().map(|share| !small(share.x) && !small(share.rest)).collect(),
        }
    }

    /// Whether the count must not follow: because it is small, or because it was hidden for another's sake, which would
    /// be of no use if it did.
    pub fn is_kept(&self, of: &Cells, place: usize) -> bool {
        of.cells[place].is_small() || self.is_complementary(of, place)
    }

    /// Whether the count is hidden only because another would follow from it.
    pub fn is_complementary(&self, of: &Cells, place: usize) -> bool {
        let cell = &of.cells[place];
        self.hidden[place] && cell.standing == Standing::Told && !cell.is_small()
    }
}
