//! Where an indicator stands against the straight line from its baseline to its target.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::records::Indicator;

/// How a reading compares with the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Standing {
    /// Nearer to the target than the line.
    Ahead,
    /// On the line, within a twentieth of the whole way.
    On,
    /// Further from the target than the line.
    Behind,
}

/// What still counts as on the line: a share of the way from baseline to target.
const ON_THE_LINE: f64 = 0.05;

/// What an indicator should read on a day: on the straight line from its baseline to its target, before and after at their
/// values. None where a number or a day is not known, or the days do not follow one another.
pub fn expected_on(indicator: &Indicator, held_on: Option<&str>, on: &str) -> Option<f64> {
    let (baseline, target) = indicator.baseline.zip(indicator.target)?;
    let day = |written: &str| written.parse::<Date>().ok();
    let from = day(indicator.baseline_on.as_deref().or(held_on)?)?;
    let (by, on) = (day(indicator.by.as_deref()?)?, day(on)?);
    let whole = from.until(by).ok()?.get_days();
    let done = from.until(on).ok()?.get_days();
    (whole > 0).then(|| baseline + (target - baseline) * (f64::from(done) / f64::from(whole)).clamp(0.0, 1.0))
}

/// How a reading compares with what was to be expected that day; none where that is not known.
pub fn standing(indicator: &Indicator, held_on: Option<&str>, on: &str, value: f64) -> Option<Standing> {
    let expected = expected_on(indicator, held_on, on)?;
    let way = indicator.target? - indicator.baseline?;
    let ahead = (value - expected) / way;
    Some(match ahead {
        _ if ahead > ON_THE_LINE => Standing::Ahead,
        _ if ahead < -ON_THE_LINE => Standing::Behind,
        _ => Standing::On,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    fn indicator(baseline: f64, target: f64) -> Indicator {
        Indicator {
            id: Id::new(uuid::Uuid::nil()),
            strategy: Id::new(uuid::Uuid::nil()),
            name: "Posts open".into(),
            baseline: Some(baseline),
            target: Some(target),
            measured_in: String::new(),
            by: Some("2026-05-02".into()),
            baseline_on: Some("2026-01-02".into()),
            source: String::new(),
            from_gap: None,
            context: None,
            made_order: 1,
        }
    }

    #[test]
    fn half_way_through_half_of_the_way_is_expected_and_never_more_than_the_target() {
        let one = indicator(40.0, 10.0);
        assert_eq!(expected_on(&one, None, "2026-03-03"), Some(25.0));
        assert_eq!(expected_on(&one, None, "2027-01-01"), Some(10.0));
        assert_eq!(expected_on(&one, None, "2025-01-01"), Some(40.0));
    }

    #[test]
    fn a_fall_is_ahead_where_less_is_wanted_and_behind_where_more_is() {
        let on = |baseline, target, value| standing(&indicator(baseline, target), None, "2026-03-03", value);
        assert_eq!(on(40.0, 10.0, 20.0), Some(Standing::Ahead));
        assert_eq!(on(10.0, 40.0, 20.0), Some(Standing::Behind));
        assert_eq!(on(10.0, 40.0, 26.0), Some(Standing::On));
    }

    #[test]
    fn without_a_day_to_begin_with_nothing_is_expected() {
        let one = Indicator { baseline_on: None, ..indicator(40.0, 10.0) };
        assert_eq!(expected_on(&one, None, "2026-03-03"), None);
        assert_eq!(expected_on(&one, Some("2026-01-02"), "2026-03-03"), Some(25.0));
        assert_eq!(expected_on(&one, Some("2026-06-02"), "2026-03-03"), None);
    }
}
