//! The schools of a unit one by one: of which may a share of people be told, beside the share of all of them?

use super::{Cell, Cells, Standing, protect};

/// Whether each share x of n may be told, and that of all together; n is told where its share is. Nothing may be where
/// the audit cannot pass.
pub fn shares_told(counts: &[(f64, f64)], threshold: u32) -> (Vec<bool>, bool) {
    let mut cells = Cells::default();
    let mut side = |x: f64, n: f64, total: bool| {
        let (x, n) = (x.round().max(0.0) as i64, n.round().max(0.0) as i64);
        let cell = |count: i64, standing: Standing, none_is_small: bool| Cell {
            count: count.max(0),
            threshold: i64::from(threshold),
            standing,
            none_is_small: none_is_small && n > 0 && threshold > 1,
            total,
        };
        let places = [
            cells.add(cell(x.min(n), Standing::Told, !total)),
            cells.add(cell(n - x, Standing::Marked, !total)),
            cells.add(cell(n, Standing::Told, false)),
        ];
        cells.sum(places[2], &places[..2]);
        places
    };
    let schools: Vec<[usize; 3]> = counts.iter().map(|&(x, n)| side(x, n, false)).collect();
    let rounded = |nth: usize| counts.iter().map(|count| [count.0, count.1][nth].round()).sum::<f64>();
    let all = side(rounded(0), rounded(1), true);
    for nth in 0..3 {
        let parts: Vec<usize> = schools.iter().map(|places| places[nth]).collect();
        cells.sum(all[nth], &parts);
    }
    let Ok(found) = protect(&cells) else { return (vec![false; counts.len()], false) };
    let told = |places: &[usize; 3]| places.iter().step_by(2).all(|&place| !found.hiding.hidden[place]);
    (schools.iter().map(told).collect(), told(&all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_with_few_is_hidden_with_another_one() {
        let (told, all) = shares_told(&[(4.0, 60.0), (15.0, 50.0), (30.0, 90.0)], 10);
        assert_eq!((told, all), (vec![false, false, true], true));
    }

    #[test]
    fn schools_with_many_are_all_told() {
        assert_eq!(shares_told(&[(14.0, 60.0), (15.4, 50.2)], 10), (vec![true, true], true));
    }

    #[test]
    fn nobody_and_everybody_are_few() {
        assert_eq!(shares_told(&[(0.0, 60.0), (30.0, 60.0), (25.0, 50.0)], 10).0, [false, true, false]);
        assert!(!shares_told(&[(60.0, 60.0), (30.0, 60.0)], 10).0[0]);
    }
}
