//! How often drawn links cross, whoever drew them: proper crossings of their courses as polylines, two that end at the
//! same node included. What merely touches or lies on one another does not count.

/// The points along a link.
pub type Course = Vec<(f64, f64)>;

/// Straight pieces that stand for one cubic.
const PIECES: u32 = 16;

/// A straight piece of a course, its left end first.
struct Piece {
    of: usize,
    left: (f64, f64),
    right: (f64, f64),
}

/// All crossings of any two courses.
pub fn count(courses: &[Course]) -> usize {
    let mut pieces: Vec<Piece> =
        courses.iter().enumerate().flat_map(|(of, course)| cut(of, course)).collect();
    pieces.sort_by(|a, b| a.left.0.total_cmp(&b.left.0));
    // A sweep from left to right over the pieces that are not yet over.
    let mut open: Vec<&Piece> = Vec::new();
    let mut crossed = 0;
    for piece in &pieces {
        open.retain(|other| other.right.0 >= piece.left.0);
        crossed += open.iter().filter(|other| other.of != piece.of && cross(piece, other)).count();
        open.push(piece);
    }
    crossed
}

fn cut(of: usize, course: &Course) -> impl Iterator<Item = Piece> {
    course.windows(2).filter(|pair| pair[0] != pair[1]).map(move |pair| {
        let (left, right) = if pair[0].0 <= pair[1].0 { (pair[0], pair[1]) } else { (pair[1], pair[0]) };
        Piece { of, left, right }
    })
}

fn cross(a: &Piece, b: &Piece) -> bool {
    let apart = |line: &Piece, piece: &Piece| side(line, piece.left) * side(line, piece.right) < 0.0;
    apart(a, b) && apart(b, a)
}

/// Above 0 when the point lies at one side of the line, below at the other.
fn side(line: &Piece, point: (f64, f64)) -> f64 {
    let (dx, dy) = (line.right.0 - line.left.0, line.right.1 - line.left.1);
    dx * (point.1 - line.left.1) - dy * (point.0 - line.left.0)
}

/// The course of an SVG path of cubics, `M…C…`.
pub fn course(path: &str) -> Course {
    let points = |text: &str| -> Course {
        let figures: Vec<f64> = text.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        figures.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    };
    let mut parts = path.trim_start_matches('M').split('C').map(points);
    let mut course = parts.next().unwrap_or_default();
    for cubic in parts.filter(|cubic| cubic.len() == 3) {
        let Some(&from) = course.last() else { break };
        let along = (1..=PIECES).map(|step| f64::from(step) / f64::from(PIECES));
        course.extend(along.map(|t| point([from, cubic[0], cubic[1], cubic[2]], t)));
    }
    course
}

fn point([a, b, c, d]: [(f64, f64); 4], t: f64) -> (f64, f64) {
    let u = 1.0 - t;
    let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
    (a.0 * p + b.0 * q + c.0 * r + d.0 * s, a.1 * p + b.1 * q + c.1 * r + d.1 * s)
}
