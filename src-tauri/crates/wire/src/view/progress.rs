//! How the chosen strategies go: the readings of their indicators against where they should be.

use drawing::{Picture, Trajectory, trajectory_with_unread};
use export::{day_in_words, plans_over_time};
use jiff::civil::Date;
use model::{
    Workbook,
    records::{CheckInStatus, Indicator, Strategy},
    strategies::{Standing, expected_on, standing},
};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use super::wall::unseen_indicators;

/// How the chosen strategies go.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// Every chosen strategy with its indicators.
    pub strategies: Vec<StrategyProgress>,
    /// Milestones and check-ins of all of them over time; null without any.
    pub timeline: Option<Picture>,
}

/// One strategy.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct StrategyProgress {
    /// The strategy.
    pub strategy: Uuid,
    /// What it is watched by.
    pub indicators: Vec<IndicatorProgress>,
}

/// One indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IndicatorProgress {
    /// The indicator.
    pub indicator: Uuid,
    /// What it read, oldest first.
    pub readings: Vec<ReadOn>,
    /// Where its last reading stands; null where it cannot be said.
    pub standing: Option<Standing>,
    /// The same in a sentence.
    pub said: String,
    /// Readings against the line to the target; null without baseline, target or days.
    pub picture: Option<Picture>,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReadOn {
    /// The day, ISO date.
    pub on: String,
    /// What was read.
    pub value: f64,
    /// What was to be expected that day.
    pub expected: Option<f64>,
}

/// How the chosen strategies go.
pub fn progress(workbook: &Workbook) -> Progress {
    let strategies = workbook.chosen_strategies().map(|strategy| of_strategy(workbook, strategy));
    Progress { strategies: strategies.collect(), timeline: plans_over_time(workbook, None, TIMELINE_WIDTH) }
}

/// The same for the room, without what it must not see.
pub fn progress_for_wall(session: &Session) -> Result<Progress, SessionError> {
    let unseen = unseen_indicators(session)?;
    let mut told = progress(session.workbook());
    for one in told.strategies.iter_mut().flat_map(|strategy| &mut strategy.indicators) {
        if unseen.iter().any(|id| id.uuid() == one.indicator) {
            let said = text("progress-hidden", &[]);
            *one = IndicatorProgress { readings: Vec::new(), standing: None, picture: None, said, ..*one };
        }
    }
    Ok(told)
}

fn of_strategy(workbook: &Workbook, strategy: &Strategy) -> StrategyProgress {
    let own = workbook.indicators.iter().filter(|one| one.strategy == strategy.id);
    StrategyProgress {
        strategy: strategy.id.uuid(),
        indicators: own.map(|one| of_indicator(workbook, one)).collect(),
    }
}

fn of_indicator(workbook: &Workbook, one: &Indicator) -> IndicatorProgress {
    let held_on = workbook.settings().held_on;
    let read = |(on, value): (&str, f64)| ReadOn {
        on: on.to_owned(),
        value,
        expected: expected_on(one, held_on.as_deref(), on),
    };
    let readings: Vec<ReadOn> = workbook.readings_of(one.id).into_iter().map(read).collect();
    let last = readings.last();
    let standing = last.and_then(|last| standing(one, held_on.as_deref(), &last.on, last.value));
    let said = said(one, last, standing);
    IndicatorProgress {
        indicator: one.id.uuid(),
        picture: picture(one, held_on.as_deref(), &readings, &unread(workbook, one), &said),
        said,
        standing,
        readings,
    }
}

/// Days of check-ins that were held without reading this indicator; no line leads over them.
fn unread(workbook: &Workbook, one: &Indicator) -> Vec<Date> {
    let held = workbook.check_ins.iter().filter(|held| {
        let is_read = held.readings.iter().any(|reading| reading.indicator == one.id);
        held.strategy == one.strategy && held.status != CheckInStatus::Planned && !is_read
    });
    held.filter_map(|held| day(&held.on)).collect()
}

const TIMELINE_WIDTH: f64 = 860.0;
const TRAJECTORY_WIDTH: f64 = 560.0;

fn day(written: &str) -> Option<Date> {
    written.parse().ok()
}

fn picture(
    one: &Indicator,
    held_on: Option<&str>,
    readings: &[ReadOn],
    unread: &[Date],
    said: &str,
) -> Option<Picture> {
    let begins = day(one.baseline_on.as_deref().or(held_on)?)?;
    let read = readings.iter().filter_map(|reading| Some((day(&reading.on)?, reading.value)));
    let drawn = Trajectory {
        title: one.name.clone(),
        finding: said.to_owned(),
        measured_in: one.measured_in.clone(),
        baseline: (begins, one.baseline?),
        target: (day(one.by.as_deref()?)?, one.target?),
        readings: read.collect(),
        width: TRAJECTORY_WIDTH,
    };
    Some(trajectory_with_unread(&drawn, unread))
}

fn said(one: &Indicator, last: Option<&ReadOn>, standing: Option<Standing>) -> String {
    let Some(last) = last else { return text("progress-not-read", &[("name", one.name.as_str().into())]) };
    let amount = |value: f64| format!("{value} {}", one.measured_in).trim().to_owned();
    let key = match standing {
        Some(Standing::Ahead) => "progress-ahead",
        Some(Standing::On) => "progress-on",
        Some(Standing::Behind) => "progress-behind",
        None => "progress-read",
    };
    let target = one.target.map(amount).unwrap_or_default();
    text(
        key,
        &[
            ("name", one.name.as_str().into()),
            ("value", amount(last.value).into()),
            ("on", day_in_words(&last.on).into()),
            ("target", target.into()),
        ],
    )
}
