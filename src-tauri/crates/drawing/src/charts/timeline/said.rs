//! What a timeline says: how much is done, what is late, what comes next; then every event of every plan.

use words::text;

use super::super::calendar::day_name;
use super::super::signs::Sign;
use super::rows::Entry;
use super::{TimelineKind, Timelines};

/// The finding first, then all events in order, lane by lane.
pub(super) fn description(timelines: &Timelines, lanes: &[Vec<Entry<'_>>]) -> String {
    let all = || lanes.iter().flatten();
    if all().next().is_none() {
        return text("chart-no-events", &[]);
    }
    let mut said = vec![counts(all())];
    let late = all().filter(|entry| matches!(entry.sign, Sign::Overdue | Sign::Missed)).count();
    if late > 0 {
        said.push(text("chart-timeline-late", &[("late", late.into())]));
    }
    said.extend(next(timelines, lanes));
    for (lane, entries) in timelines.lanes.iter().zip(lanes) {
        if !lane.name.is_empty() {
            let none = entries.is_empty();
            let key = if none { "chart-lane-empty" } else { "chart-lane" };
            said.push(text(key, &[("name", lane.name.as_str().into())]));
        }
        said.extend(entries.iter().map(event));
    }
    said.join(" ")
}

fn counts<'a>(all: impl Iterator<Item = &'a Entry<'a>> + Clone) -> String {
    let of = |kind| all.clone().filter(move |entry| entry.event.kind == kind).count();
    let done = all.clone().filter(|entry| entry.event.done).count();
    text(
        "chart-timeline",
        &[
            ("milestones", of(TimelineKind::Milestone).into()),
            ("checkins", of(TimelineKind::CheckIn).into()),
            ("done", done.into()),
        ],
    )
}

/// The first event to come, where it is known what day it is.
fn next(timelines: &Timelines, lanes: &[Vec<Entry<'_>>]) -> Option<String> {
    let today = timelines.today?;
    let to_come = lanes.iter().flatten().filter(|entry| !entry.event.done && entry.event.on >= today);
    let first = to_come.min_by_key(|entry| entry.event.on)?;
    let args = [("label", first.event.label.as_str().into()), ("day", day_name(first.event.on).into())];
    Some(text("chart-timeline-next", &args))
}

fn event(entry: &Entry<'_>) -> String {
    let args = [("label", entry.event.label.as_str().into()), ("day", day_name(entry.event.on).into())];
    let key = match entry.sign {
        Sign::Reached | Sign::Held => "chart-event-done",
        Sign::Overdue | Sign::Missed => "chart-event-late",
        _ => "chart-event",
    };
    text(key, &args)
}
