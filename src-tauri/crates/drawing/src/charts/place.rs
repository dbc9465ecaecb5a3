//! Finds places for labels beside marks, so that no label covers another, a mark that is named, or the edge.

/// A box in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Room {
    /// The box around a point.
    pub fn around((x, y): (f64, f64), radius: f64) -> Self {
        Self { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }
}

/// A mark that is to be named.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Named {
    pub at: (f64, f64),
    pub radius: f64,
    /// Of its label.
    pub width: f64,
    pub height: f64,
}

/// A box for each label inside `within`, the first labels first; nothing where there is no room left. Of the places
/// beside a mark the one that covers fewest of the other marks is taken.
pub(super) fn places(named: &[Named], others: &[Room], within: Room) -> Vec<Option<Room>> {
    let marks: Vec<Room> = named.iter().map(|mark| Room::around(mark.at, mark.radius)).collect();
    let mut taken: Vec<Room> = Vec::new();
    let free = |room: &Room, taken: &[Room]| {
        within.holds(room) && !taken.iter().chain(&marks).any(|other| other.meets(room))
    };
    let covers = |room: &Room| others.iter().filter(|other| other.meets(room)).count();
    named
        .iter()
        .map(|mark| {
            let found = beside(mark).into_iter().filter(|room| free(room, &taken)).min_by_key(covers);
            taken.extend(found);
            found
        })
        .collect()
}

/// The places beside a mark: right and left, above and below, and slantwise.
fn beside(mark: &Named) -> Vec<Room> {
    const AIR: f64 = 3.0;
    let ((x, y), far) = (mark.at, mark.radius + AIR);
    let (width, height) = (mark.width, mark.height);
    let corner = |left: f64, top: f64| Room { left, top, right: left + width, bottom: top + height };
    let mut all = Vec::new();
    for lift in [0.0, -0.5, 0.5, -1.0, 1.0] {
        let top = y - height / 2.0 + lift * height;
        all.push(corner(x + far, top));
        all.push(corner(x - far - width, top));
    }
    for slide in [0.5, 0.15, 0.85, 0.0, 1.0] {
        all.push(corner(x - slide * width, y - far - height));
        all.push(corner(x - slide * width, y + far));
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PAGE: Room = Room { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };

    #[test]
    fn a_label_stands_at_the_right_where_there_is_room() {
        let named = [Named { at: (50.0, 50.0), radius: 5.0, width: 80.0, height: 14.0 }];
        assert_eq!(
            places(&named, &[], PAGE),
            [Some(Room { left: 58.0, top: 43.0, right: 138.0, bottom: 57.0 })]
        );
    }

    #[test]
    fn a_label_that_fits_nowhere_is_left_out() {
        let named = [Named { at: (50.0, 50.0), radius: 5.0, width: 400.0, height: 14.0 }];
        assert_eq!(places(&named, &[], PAGE), [None]);
    }

    proptest! {
        #[test]
        fn labels_meet_neither_each_other_nor_named_marks(at in prop::collection::vec((0.0_f64..300.0, 0.0_f64..200.0), 1..8)) {
            let named: Vec<Named> = at.iter().map(|&at| Named { at, radius: 5.0, width: 70.0, height: 14.0 }).collect();
            let found: Vec<Room> = places(&named, &[], PAGE).into_iter().flatten().collect();
            for (nth, room) in found.iter().enumerate() {
                prop_assert!(PAGE.holds(room));
                prop_assert!(!found[..nth].iter().any(|other| other.meets(room)));
                prop_assert!(!named.iter().any(|mark| Room::around(mark.at, mark.radius).meets(room)));
            }
        }
    }
}
