//! Schools one by one: the group's share of the students across, the rate up, a bubble as large as the school.

use words::{Value, text};

use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::place::{Named, Room, places};
use super::scale::{Scale, axis_left, figure_width, percent, room_left, thousands};
use crate::colour::{CARD, INK, INK_2, LINE_2, data};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, beginning, fitted, wrap};

/// A school.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SchoolBubble {
    /// Its name.
    pub name: String,
    /// The group's share of its students, 0 to 1.
    pub share: f64,
    /// Its rate, 0 to 1.
    pub rate: f64,
    /// Its students; nothing where they are not known.
    pub students: Option<f64>,
}

/// The schools of a unit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SchoolScatter {
    /// What is shown, e.g. "Low income × inexperienced".
    pub title: String,
    /// The group as in the middle of a sentence, e.g. "English learners".
    pub group: String,
    /// What the rate is of, e.g. "Inexperienced teachers".
    pub measure: String,
    /// The unit's name, e.g. "Boston".
    pub unit: String,
    /// The rate of all the schools together, 0 to 1.
    pub unit_rate: f64,
    /// In any order.
    pub schools: Vec<SchoolBubble>,
    /// Width of the picture in pixels, at least 280.
    pub width: f64,
}

const LINES: f64 = 18.0;
/// The window that the bubbles are drawn in.
struct Plot {
    x: Scale,
    y: Scale,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// Draws the bubbles, the unit's rate as a line, and the names of the few schools farthest from it.
pub fn schools_chart(scatter: &SchoolScatter) -> Picture {
    let width = scatter.width.max(280.0);
    let across = text("chart-share-of", &[("group", scatter.group.clone().into())]);
    let across = wrap(&across, width - 2.0 * SIDE, SIZE, Weight::Regular, 3);
    let plot = Plot::of(scatter, width);
    let key = plot.bottom + 32.0 + LINES * across.len() as f64 + 10.0;
    ink::picture((width, key + 22.0), &scatter.title, &description(scatter), |pen| {
        let measure = fitted(&scatter.measure, width - 2.0 * SIDE, SIZE, Weight::Regular);
        pen.text(&measure, (SIDE, 10.0), SIZE, Weight::Regular, INK, Anchor::Start);
        axis_left(pen, plot.y, (plot.left, plot.right), (plot.bottom, plot.top));
        draw_shares(pen, &plot);
        for (nth, line) in across.iter().enumerate() {
            let y = plot.bottom + 34.0 + LINES * nth as f64;
            pen.text(line, (plot.right, y), SIZE, Weight::Regular, INK, Anchor::End);
        }
        draw_schools(pen, scatter, &plot);
        draw_key(pen, scatter, width, key + 6.0);
    })
}

impl Plot {
    fn of(scatter: &SchoolScatter, width: f64) -> Self {
        let rates = scatter.schools.iter().map(|school| school.rate).chain([scatter.unit_rate]);
        let x = Scale::around(
            scatter.schools.iter().map(|school| school.share),
            if width < 480.0 { 4.0 } else { 6.0 },
        );
        let y = Scale::from_zero(rates, 5.0);
        let top = 52.0;
        Self {
            x,
            y,
            left: SIDE + room_left(y),
            right: width - 22.0,
            top,
            bottom: top + (width * 0.55).clamp(230.0, 400.0),
        }
    }

    fn at(&self, school: &SchoolBubble) -> (f64, f64) {
        (
            self.x.place(school.share, (self.left, self.right)),
            self.y.place(school.rate, (self.bottom, self.top)),
        )
    }
}

impl Plot {
    /// The room that a bubble takes.
    fn around(&self, scatter: &SchoolScatter, school: &SchoolBubble) -> Room {
        Room::around(self.at(school), radius(scatter, school.students))
    }
}

fn draw_shares(pen: &Pen<'_>, plot: &Plot) {
    for mark in plot.x.marks() {
        let x = plot.x.place(mark, (plot.left, plot.right));
        pen.line(&[(x, plot.bottom), (x, plot.bottom + 4.0)], LINE_2, 1);
        pen.text(&percent(mark, 0), (x, plot.bottom + 15.0), SMALL, Weight::Regular, INK_2, Anchor::Middle);
    }
}

/// Radius of a school of so many students; bubbles are smaller and paler where there are many.
fn radius(scatter: &SchoolScatter, students: Option<f64>) -> f64 {
    let most = scatter.schools.iter().filter_map(|school| school.students).fold(1.0, f64::max);
    let largest = match scatter.schools.len() {
        0..=12 => 15.0,
        13..=40 => 13.0,
        41..=150 => 11.0,
        151..=500 => 8.0,
        _ => 7.0,
    };
    let room = (scatter.width / 640.0).sqrt().clamp(0.65, 1.15);
    (largest * room * (students.unwrap_or(0.0) / most).sqrt()).max(2.0).round()
}

fn opacity(schools: usize) -> f64 {
    match schools {
        0..=40 => 0.55,
        41..=150 => 0.45,
        151..=500 => 0.35,
        _ => 0.22,
    }
}

fn draw_schools(pen: &Pen<'_>, scatter: &SchoolScatter, plot: &Plot) {
    let mut schools: Vec<&SchoolBubble> = scatter.schools.iter().collect();
    // Large ones first, so that they do not hide small ones.
    schools.sort_by(|a, b| {
        b.students.unwrap_or(0.0).total_cmp(&a.students.unwrap_or(0.0)).then_with(|| a.name.cmp(&b.name))
    });
    let (count, outlined) = (schools.len(), schools.len() <= 150);
    for school in &schools {
        let size = radius(scatter, school.students) as u32;
        pen.bubble(plot.at(school), size, data(0), opacity(count));
        if outlined {
            pen.circle(plot.at(school), size, data(0), 1);
        }
    }
    let y = plot.y.place(scatter.unit_rate, (plot.bottom, plot.top));
    pen.dashes((plot.left, y), (plot.right, y), INK, 2);
    draw_names(pen, scatter, plot, &farthest(scatter, plot.right - plot.left));
}

/// The schools farthest from the unit's rate, farthest first; of equally far ones the larger.
fn farthest(scatter: &SchoolScatter, room: f64) -> Vec<&SchoolBubble> {
    let far = |school: &SchoolBubble| (school.rate - scatter.unit_rate).abs();
    let mut schools: Vec<&SchoolBubble> = scatter.schools.iter().collect();
    schools.sort_by(|a, b| {
        far(b)
            .total_cmp(&far(a))
            .then_with(|| b.students.unwrap_or(0.0).total_cmp(&a.students.unwrap_or(0.0)))
            .then_with(|| a.name.cmp(&b.name))
    });
    schools.truncate(if room < 400.0 { 3 } else { 5 });
    schools
}

fn draw_names(pen: &Pen<'_>, scatter: &SchoolScatter, plot: &Plot, schools: &[&SchoolBubble]) {
    let longest = ((plot.right - plot.left) * 0.5).clamp(190.0, 300.0);
    let label = |school: &SchoolBubble| {
        let room = longest - figure_width(&rate_of(school, ""), SMALL, Weight::Semibold);
        rate_of(school, &fitted(&school.name, room, SMALL, Weight::Semibold))
    };
    let labels: Vec<String> = schools.iter().map(|school| label(school)).collect();
    let named = schools.iter().zip(&labels).map(|(school, label)| Named {
        at: plot.at(school),
        radius: radius(scatter, school.students) + 2.0,
        width: figure_width(label, SMALL, Weight::Semibold) + 6.0,
        height: 16.0,
    });
    let others: Vec<Room> = scatter.schools.iter().map(|school| plot.around(scatter, school)).collect();
    let within = Room {
        left: plot.left + 2.0,
        top: plot.top - 18.0,
        right: plot.right + 20.0,
        bottom: plot.bottom - 2.0,
    };
    let found = places(&named.collect::<Vec<_>>(), &others, within);
    for ((school, label), room) in schools.iter().zip(&labels).zip(found) {
        let Some(room) = room else { continue };
        pen.veil((room.left, room.top), (room.right, room.bottom), CARD);
        pen.circle(plot.at(school), radius(scatter, school.students) as u32 + 1, INK, 2);
        let at = (room.left + 3.0, (room.top + room.bottom) / 2.0);
        pen.text(label, at, SMALL, Weight::Semibold, INK, Anchor::Start);
    }
}

/// A school by this name with its rate.
fn rate_of(school: &SchoolBubble, name: &str) -> String {
    text("chart-school-rate", &[("name", name.to_owned().into()), ("rate", percent(school.rate, 1).into())])
}

/// The line of the unit above the plot; below it what the size of a bubble means.
fn draw_key(pen: &Pen<'_>, scatter: &SchoolScatter, width: f64, y: f64) {
    pen.dashes((SIDE, 31.0), (SIDE + 26.0, 31.0), INK, 2);
    let rate = percent(scatter.unit_rate, 1);
    let room = width - 2.0 * SIDE - 34.0 - figure_width(&format!(" {rate}"), SIZE, Weight::Semibold);
    let unit = format!("{} {rate}", fitted(&beginning(&scatter.unit), room, SIZE, Weight::Semibold));
    pen.text(&unit, (SIDE + 34.0, 31.0), SIZE, Weight::Semibold, INK, Anchor::Start);
    let mut x = width - 22.0;
    for (nth, students) in sizes(scatter).into_iter().enumerate() {
        let label = if nth == 0 {
            text("chart-students", &[("students", thousands(students).into())])
        } else {
            thousands(students)
        };
        pen.text(&label, (x, y), SMALL, Weight::Regular, INK_2, Anchor::End);
        let size = radius(scatter, Some(students));
        x -= figure_width(&label, SMALL, Weight::Regular) + 6.0 + size;
        pen.bubble((x, y), size as u32, data(0), 0.45);
        pen.circle((x, y), size as u32, data(0), 1);
        x -= size + 14.0;
    }
}

/// A large and a small round number of students, as a measure of the bubbles.
fn sizes(scatter: &SchoolScatter) -> Vec<f64> {
    const ROUND: [f64; 8] = [20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, 2_000.0, 4_000.0];
    let most = scatter.schools.iter().filter_map(|school| school.students).fold(0.0, f64::max);
    let fits = ROUND.iter().rposition(|round| *round <= most);
    fits.map_or(vec![], |at| if at >= 2 { vec![ROUND[at], ROUND[at - 2]] } else { vec![ROUND[at]] })
}

/// Whether schools with more of the group lie above the unit's rate more often than those with less, and which schools
/// are farthest from it.
fn description(scatter: &SchoolScatter) -> String {
    let mut schools: Vec<&SchoolBubble> = scatter.schools.iter().collect();
    schools.sort_by(|a, b| a.share.total_cmp(&b.share).then_with(|| a.name.cmp(&b.name)));
    let half = schools.len() / 2;
    let above = |some: &[&SchoolBubble]| some.iter().filter(|school| school.rate > scatter.unit_rate).count();
    let (less, more) = (above(&schools[..half]), above(&schools[schools.len() - half..]));
    let finding = match more.cmp(&less) {
        std::cmp::Ordering::Greater => "chart-schools-more",
        std::cmp::Ordering::Less => "chart-schools-less",
        std::cmp::Ordering::Equal => "chart-schools-alike",
    };
    let args: [(&str, Value<'_>); 7] = [
        ("group", scatter.group.clone().into()),
        ("measure", scatter.measure.clone().into()),
        ("unit", scatter.unit.clone().into()),
        ("rate", percent(scatter.unit_rate, 1).into()),
        ("half", half.into()),
        ("more", more.into()),
        ("less", less.into()),
    ];
    let mut said = if half == 0 { vec![] } else { vec![text(finding, &args)] };
    let far: Vec<String> =
        farthest(scatter, 0.0).into_iter().map(|school| rate_of(school, &school.name)).collect();
    said.push(text("chart-schools-farthest", &[("schools", far.join(", ").into())]));
    said.join(" ")
}
