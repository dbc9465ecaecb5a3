//! Every school of a unit with its share of the group and its rate.

use drawing::{SchoolBubble, SchoolScatter, schools_chart};
use model::gaps::SchoolRow;
use session::SessionError;
use words::text;

use super::{Asked, GapChart, count, measure, number, percent};
use crate::{
    names::{group_in_sentence, unit_name},
    view::wall::SMALL_CELLS,
};

pub(super) fn chart(asked: &Asked<'_>) -> Result<GapChart, SessionError> {
    let key = asked.key;
    let schools = asked.schools()?;
    let hidden = schools.rows.iter().any(|one| one.row.without.as_deref() == Some(SMALL_CELLS));
    let mut rows: Vec<SchoolRow> = schools.rows.into_iter().map(|one| one.row).collect();
    leave_out_the_district(&mut rows);
    rows.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
    let bubbles: Vec<SchoolBubble> = rows.iter().filter_map(bubble).collect();
    let Some(unit_rate) = schools.unit_rate.filter(|_| bubbles.len() > 1) else {
        let why = match rows.len() {
            1 => "chart-one-school",
            _ if hidden => "undefined-small-cells",
            _ => "chart-no-schools",
        };
        return Ok(GapChart::nothing(text(why, &[])));
    };
    let caption = text(
        "chart-caption-schools",
        &[
            ("year", key.year.clone().into()),
            ("shown", bubbles.len().into()),
            ("left", (rows.len() - bubbles.len()).into()),
        ],
    );
    let picture = schools_chart(&SchoolScatter {
        title: asked.title(&key.year)?,
        group: group_in_sentence(key.group),
        measure: measure(key.measure),
        unit: unit_name(asked.session, &key.unit)?,
        unit_rate,
        schools: bubbles,
        width: asked.width,
    });
    let columns = [
        "chart-column-school",
        "chart-column-share-of-group",
        "chart-column-rate",
        "chart-column-difference",
        "chart-column-students",
    ];
    Ok(GapChart::drawn(picture, caption, &columns, rows.iter().filter_map(row).collect()))
}

fn bubble(row: &SchoolRow) -> Option<SchoolBubble> {
    let (share, rate) = row.share.zip(row.rate)?;
    Some(SchoolBubble { name: row.name.clone(), share, rate, students: row.students })
}

fn row(row: &SchoolRow) -> Option<Vec<String>> {
    let (share, rate) = row.share.zip(row.rate)?;
    let difference = number(row.difference_pp.unwrap_or_default(), 1);
    Some(vec![row.name.clone(), percent(share), percent(rate), difference, count(row.students)])
}

/// School names begin with the district, which need not be said of each where it is the same for all.
fn leave_out_the_district(rows: &mut [SchoolRow]) {
    const BETWEEN: &str = " - ";
    let district = |row: &SchoolRow| row.name.split_once(BETWEEN).map(|(district, _)| district.to_owned());
    let Some(first) = rows.first().and_then(district) else { return };
    if rows.iter().all(|row| district(row).as_ref() == Some(&first)) {
        for row in rows {
            row.name.drain(..first.len() + BETWEEN.len());
        }
    }
}
