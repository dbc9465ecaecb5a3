//! Scales of the charts: round marks around what is to be shown, figures as they are written, and the two axes.

use words::text;

use super::ink::Pen;
use crate::colour::{INK_2, LINE_2, TRACK};
use crate::picture::Anchor;
use crate::text::{Weight, width_of};

/// Size of the figures along an axis.
pub(super) const MARK: f64 = 12.0;

/// Shares at both ends of a scale, and the step between marks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    from: f64,
    to: f64,
    step: f64,
}

impl Scale {
    /// A scale with round marks, at most about `steps` of them, that holds every value, and some air.
    pub fn around(values: impl Iterator<Item = f64> + Clone, steps: f64) -> Self {
        let low = values.clone().fold(1.0, f64::min).clamp(0.0, 1.0);
        let high = values.fold(0.0, f64::max).clamp(0.0, 1.0).max(low);
        let span = (high - low).max(0.02);
        let step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25]
            .into_iter()
            .find(|step| span / step <= steps)
            .unwrap_or(0.25);
        let from = ((low - span * 0.08) / step).floor().max(0.0) * step;
        let to = (((high + span * 0.08) / step).ceil() * step).min(1.0_f64.max(from + step));
        Self { from, to: to.max(from + step), step }
    }

    /// The same from zero.
    pub fn from_zero(values: impl Iterator<Item = f64> + Clone, steps: f64) -> Self {
        Self::around(values.chain([0.0]), steps)
    }

    /// Where a share lies between the two ends in pixels.
    pub fn place(self, share: f64, (start, end): (f64, f64)) -> f64 {
        start + (share - self.from) / (self.to - self.from) * (end - start)
    }

    /// The shares at the marks.
    pub fn marks(self) -> Vec<f64> {
        let count = ((self.to - self.from) / self.step + 0.01).floor() as usize;
        (0..=count).map(|nth| self.from + nth as f64 * self.step).collect()
    }
}

/// A line with marks and their figures below it; as high as 30 pixels.
pub(super) fn axis_below(pen: &Pen<'_>, scale: Scale, (start, end): (f64, f64), y: f64) {
    pen.line(&[(start, y), (end, y)], LINE_2, 1);
    for mark in scale.marks() {
        let x = scale.place(mark, (start, end));
        pen.line(&[(x, y), (x, y + 4.0)], LINE_2, 1);
        pen.text(&percent(mark, 0), (x, y + 15.0), MARK, Weight::Regular, INK_2, Anchor::Middle);
    }
}

/// Thin lines across with their figures at the left; `bottom` and `top` in pixels.
pub(super) fn axis_left(pen: &Pen<'_>, scale: Scale, (left, right): (f64, f64), (bottom, top): (f64, f64)) {
    for (nth, mark) in scale.marks().into_iter().enumerate() {
        let y = scale.place(mark, (bottom, top));
        pen.line(&[(left, y), (right, y)], if nth == 0 { LINE_2 } else { TRACK }, 1);
        pen.text(&percent(mark, 0), (left - 8.0, y), MARK, Weight::Regular, INK_2, Anchor::End);
    }
}

/// How much room the figures at the left need.
pub(super) fn room_left(scale: Scale) -> f64 {
    let widest = |most: f64, mark: f64| most.max(figure_width(&percent(mark, 0), MARK, Weight::Regular));
    scale.marks().into_iter().fold(0.0, widest) + 12.0
}

/// A share as a percentage: "27.1%".
pub(crate) fn percent(share: f64, decimals: usize) -> String {
    let figure = format!("{:.decimals$}", share * 100.0);
    let shown = if decimals == 0 && ((share * 100.0).fract().abs() * 10.0).round() % 10.0 != 0.0 {
        format!("{:.1}", share * 100.0)
    } else {
        figure
    };
    text("chart-percent", &[("figure", shown.into())])
}

/// A difference of shares in points: "10.4", "−2.8".
pub(super) fn points(difference: f64) -> String {
    let shown = format!("{:.1}", difference * 100.0);
    if shown == "-0.0" { "0.0".to_owned() } else { shown.replace('-', "−") }
}

/// A whole number with commas: "1,000".
pub(super) fn thousands(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut grouped = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Width of a line with figures in it, which are all set as wide as the widest.
pub(super) fn figure_width(text: &str, size: f64, weight: Weight) -> f64 {
    let set: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    width_of(&set, size, weight)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn figures_are_written_as_people_write_them() {
        assert_eq!(
            (thousands(999.0), thousands(1_000.0), thousands(12_345_678.0)),
            ("999".to_owned(), "1,000".to_owned(), "12,345,678".to_owned())
        );
        assert_eq!(
            (points(-0.0278), points(-0.0001), points(0.104)),
            ("−2.8".to_owned(), "0.0".to_owned(), "10.4".to_owned())
        );
        assert_eq!((percent(0.25, 0), percent(0.125, 0)), ("25%".to_owned(), "12.5%".to_owned()));
    }

    proptest! {
        #[test]
        fn a_scale_holds_its_values_with_few_marks(values in prop::collection::vec(0.0_f64..=1.0, 1..30)) {
            let scale = Scale::around(values.iter().copied(), 4.0);
            prop_assert!(scale.marks().len() <= 7, "{scale:?}");
            for value in values {
                let place = scale.place(value, (0.0, 1.0));
                prop_assert!((-1e-9..=1.0 + 1e-9).contains(&place), "{value} in {scale:?}");
            }
        }
    }
}
