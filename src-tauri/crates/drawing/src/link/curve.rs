//! A chain of cubic Béziers: from points to an SVG path. Knows nothing of nodes.

use crate::shapes::{Frame, MapPoint, at};

/// One cubic: start, two control points, end.
pub(crate) type Cubic = [MapPoint; 4];

/// Cubics that follow one another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Curve(pub Vec<Cubic>);

impl Curve {
    /// From left to right with horizontal tangents at both ends.
    pub fn level(start: MapPoint, end: MapPoint) -> Curve {
        let pull = (end.x - start.x).abs() * 0.5;
        Curve(vec![[start, at(start.x + pull, start.y), at(end.x - pull, end.y), end]])
    }

    /// Up or down with vertical tangents at both ends.
    pub fn upright(start: MapPoint, end: MapPoint) -> Curve {
        let pull = (end.y - start.y) * 0.5;
        Curve(vec![[start, at(start.x, start.y + pull), at(end.x, end.y - pull), end]])
    }

    /// A straight piece.
    pub fn straight(start: MapPoint, end: MapPoint) -> Cubic {
        let third = |t: f64| at(start.x + (end.x - start.x) * t, start.y + (end.y - start.y) * t);
        [start, third(1.0 / 3.0), third(2.0 / 3.0), end]
    }

    /// The same course the other way.
    pub fn reversed(mut self) -> Curve {
        self.0.reverse();
        self.0.iter_mut().for_each(|cubic| cubic.reverse());
        self
    }

    /// The point half way along, measured by the chords of its pieces.
    pub fn middle(&self) -> MapPoint {
        let spans: Vec<f64> = self.0.iter().map(|cubic| distance(cubic[0], cubic[3])).collect();
        let mut left = spans.iter().sum::<f64>() / 2.0;
        for (cubic, span) in self.0.iter().zip(&spans) {
            if left <= *span {
                return point(cubic, if *span > 0.0 { left / span } else { 0.5 });
            }
            left -= span;
        }
        self.0.last().map_or(at(0.0, 0.0), |cubic| cubic[3])
    }

    /// Cut back from the end by `length` along the last tangent; also the direction there, in degrees.
    pub fn shortened(mut self, length: f64) -> (Curve, f64) {
        let mut angle = 0.0;
        if let Some(last) = self.0.last_mut() {
            let tip = last[3];
            let before = if distance(last[2], tip) > 0.01 { last[2] } else { last[0] };
            let reach = distance(before, tip).max(0.01);
            let (dx, dy) = ((tip.x - before.x) / reach, (tip.y - before.y) / reach);
            angle = dy.atan2(dx).to_degrees();
            let cut = length.min(distance(last[0], tip) * 0.6);
            last[3] = at(tip.x - dx * cut, tip.y - dy * cut);
            if distance(last[2], tip) < cut {
                last[2] = last[3];
            }
        }
        (self, angle)
    }

    /// Whether any part of it lies inside the frame.
    pub fn crosses(&self, frame: &Frame) -> bool {
        self.0.iter().any(|cubic| {
            let hull = hull(cubic);
            hull.meets(frame) && (0..=28).any(|step| frame.holds(point(cubic, f64::from(step) / 28.0)))
        })
    }

    /// Whether it turns a sharp corner: a piece that rises and has no room to bend.
    pub fn is_abrupt(&self) -> bool {
        self.0.iter().any(|[start, .., end]| {
            let (across, rise) = ((end.x - start.x).abs(), (end.y - start.y).abs());
            rise > 8.0 && across * 8.0 < rise
        })
    }

    /// The frame of all the ends of its pieces; between them it does not swing out.
    pub fn reach(&self) -> Option<Frame> {
        let ends = self.0.iter().flat_map(|cubic| [cubic[0], cubic[3]]);
        ends.map(|p| Frame { left: p.x, top: p.y, right: p.x, bottom: p.y }).reduce(|a, b| a.with(&b))
    }

    /// As an SVG path with at most one decimal.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (nth, [start, one, two, end]) in self.0.iter().enumerate() {
            if nth == 0 {
                path.push_str(&format!("M{} {}", short(start.x), short(start.y)));
            }
            let figures = [one.x, one.y, two.x, two.y, end.x, end.y].map(short);
            path.push_str(&format!("C{}", figures.join(" ")));
        }
        path
    }
}

/// A number for SVG: one decimal, none where it is whole.
pub(crate) fn short(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // -0 would be written as such.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

fn distance(a: MapPoint, b: MapPoint) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// The point of a cubic at `t` between 0 and 1 (Bernstein form).
pub(crate) fn point([a, b, c, d]: &Cubic, t: f64) -> MapPoint {
    let u = 1.0 - t;
    let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
    at(a.x * p + b.x * q + c.x * r + d.x * s, a.y * p + b.y * q + c.y * r + d.y * s)
}

fn hull(cubic: &Cubic) -> Frame {
    let mut frame = Frame {
        left: f64::INFINITY,
        top: f64::INFINITY,
        right: f64::NEG_INFINITY,
        bottom: f64::NEG_INFINITY,
    };
    for p in cubic {
        frame.left = frame.left.min(p.x);
        frame.right = frame.right.max(p.x);
        frame.top = frame.top.min(p.y);
        frame.bottom = frame.bottom.max(p.y);
    }
    frame.grown(0.01)
}

#[cfg(test)]
impl Curve {
    /// A path written by [`Curve::path`], read back.
    pub fn parsed(path: &str) -> Curve {
        let points = |text: &str| -> Vec<MapPoint> {
            let figures: Vec<f64> = text.split(' ').map(|figure| figure.parse().expect("a figure")).collect();
            figures.chunks(2).map(|pair| at(pair[0], pair[1])).collect()
        };
        let mut parts = path.trim_start_matches('M').split('C').map(points);
        let mut here = parts.next().expect("a start")[0];
        let cubics = parts.map(|p| {
            let cubic = [here, p[0], p[1], p[2]];
            here = p[2];
            cubic
        });
        Curve(cubics.collect())
    }
}
