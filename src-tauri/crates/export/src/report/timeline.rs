//! The dates of plans as a picture: all plans below one another, or one alone. Drawing them is left to `drawing`.

use drawing::{Picture, TimelineEvent, TimelineKind, TimelineLane, Timelines, timelines_chart};
use jiff::civil::Date;
use model::{
    Workbook,
    records::{CheckInStatus, Strategy},
};
use words::text;

/// Milestones and check-ins of all chosen strategies, a lane each; nothing without any. `width` is in CSS pixels.
pub fn plans_over_time(workbook: &Workbook, today: Option<Date>, width: f64) -> Option<Picture> {
    let lane =
        |one: &Strategy| TimelineLane { name: one.title.clone(), events: events(workbook, one).collect() };
    let lanes: Vec<TimelineLane> = workbook.chosen_strategies().map(lane).collect();
    let title = text("progress-timeline", &[]);
    let is_empty = lanes.iter().all(|lane| lane.events.is_empty());
    (!is_empty).then(|| timelines_chart(&Timelines { title, lanes, today, width }))
}

fn events(workbook: &Workbook, strategy: &Strategy) -> impl Iterator<Item = TimelineEvent> {
    let day = |written: &str| written.parse::<Date>().ok();
    let milestones = workbook.milestones_of(strategy.id).into_iter().filter_map(move |one| {
        let on = day(&one.by)?;
        Some(TimelineEvent { on, label: one.title, kind: TimelineKind::Milestone, done: one.done })
    });
    let own = workbook.check_ins.iter().filter(|one| one.strategy == strategy.id);
    let check_ins = own.filter_map(move |one| {
        let (on, done) = (day(&one.on)?, one.status != CheckInStatus::Planned);
        let label = text("progress-check-in", &[]);
        Some(TimelineEvent { on, label, kind: TimelineKind::CheckIn, done })
    });
    milestones.chain(check_ins)
}
