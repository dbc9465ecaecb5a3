//! The focus gaps with their figures, and the other gaps that the team looked at.

use drawing::Picture;
use model::{
    gaps::{
        GapFigure, Method,
        small_cells::{Told, ToldFigure},
    },
    records::Gap,
};

use super::{
    Block, Cell, Column, Section, Table, Tone, chart, number, prose::prose, suppress::masked, view::View,
};

/// One section over all, one nested section a focus gap, one for the others.
pub(super) fn sections(view: &View<'_>, pictures: &mut Vec<Picture>) -> Vec<Section> {
    let mut first = Section::new(text("report-gaps"), text("report-gaps-lead"));
    first.new_page = true;
    let gaps = view.focus_gaps();
    if gaps.is_empty() {
        first.blocks.push(Block::Text { text: text("report-no-focus-gaps"), tone: Tone::Quiet });
    }
    let mut sections = vec![first];
    let gaps: Vec<Section> = gaps.into_iter().map(|gap| focus_gap(view, gap, pictures)).collect();
    let begins_page = gaps.iter().any(|gap| drawn(gap) > 1);
    let gaps = gaps.into_iter().enumerate();
    sections.extend(gaps.map(|(at, gap)| Section { new_page: at > 0 && begins_page, ..gap }));
    sections.extend(others(view));
    sections
}

/// With more than its two shares a gap fills most of a page; begun lower down, its charts would stand on the next one alone.
fn drawn(gap: &Section) -> usize {
    gap.blocks.iter().filter(|one| matches!(one, Block::Picture { .. })).count()
}

fn focus_gap(view: &View<'_>, gap: &Gap, pictures: &mut Vec<Picture>) -> Section {
    let (figure, told) = (view.figure(gap), view.told(gap));
    let heading = words::text(
        "report-gap",
        &[("group", view.group(gap).into()), ("measure", view.measure(gap).into())],
    );
    let place = [("unit", gap.unit_name.as_str().into()), ("year", gap.year.as_str().into())];
    let mut section = Section::new(heading, words::text("report-unit-year", &place));
    section.nested = true;
    let blocks = &mut section.blocks;
    let statement =
        if told.hidden { masked(&gap.statement, &gap.year, number::HIDDEN) } else { gap.statement.clone() };
    blocks.push(Block::Written { prose: prose(&statement) });
    blocks.push(highlight(&figure, &told));
    if let Some(picture) = chart::of_gap(view, gap) {
        blocks.push(chart::block(picture, false, pictures));
    }
    blocks.push(Block::Table(figures(view, gap, &told)));
    blocks.extend(how_sure(&figure, &told).map(|text| Block::Text { text, tone: Tone::Plain }));
    blocks.push(Block::Text { text: method(&figure, gap), tone: Tone::Quiet });
    blocks.extend(caution(gap).map(|said| Block::Callout {
        tone: Tone::Amber,
        title: text("report-caution"),
        text: said,
    }));
    if changed(gap, &figure) {
        blocks.push(Block::Text { text: text("report-data-changed"), tone: Tone::Quiet });
    }
    blocks.extend(chart::further(view, gap, pictures));
    section
}

/// The ratio and what the state's rule says of it.
fn highlight(figure: &GapFigure, told: &ToldFigure) -> Block {
    let (tone, says) = rule(figure, told);
    let value = match figure.ratio {
        _ if told.hidden => number::HIDDEN.to_owned(),
        Some(ratio) => number::times(ratio),
        None => number::none(),
    };
    Block::Highlight { tone, value, label: text("report-ratio"), says }
}

/// ▲ where the rule applies and is met; △ where it is met by a figure that the rule does not speak of.
fn rule(figure: &GapFigure, told: &ToldFigure) -> (Tone, String) {
    if told.hidden {
        return (Tone::Amber, text("report-rule-hidden"));
    }
    if let Some(why) = &figure.undefined {
        return (Tone::Amber, undefined(why));
    }
    match (figure.rule_applies, figure.dese_gap) {
        (true, Some(true)) => (Tone::Gap, text("report-rule-gap")),
        (true, Some(false)) => (Tone::River, text("report-rule-no-gap")),
        (true, None) => (Tone::Amber, cannot_tell(figure)),
        (false, Some(true)) => (Tone::Gap, text("report-rule-not-meant-above")),
        (false, _) => (Tone::River, text("report-rule-not-meant-below")),
    }
}

fn cannot_tell(figure: &GapFigure) -> String {
    let edge = |edge: Option<f64>| edge.map_or_else(|| text("report-open-end"), number::times);
    let [low, high] = figure.ratio_range.unwrap_or_default();
    words::text("report-rule-cannot-tell", &[("low", edge(low).into()), ("high", edge(high).into())])
}

fn undefined(why: &str) -> String {
    text(match why {
        "one_school" => "report-undefined-one-school",
        "no_group" => "report-undefined-no-group",
        "no_comparison" | "no_such_comparison" => "report-undefined-no-comparison",
        "too_few_schools" | "quartiles_equal" => "report-undefined-quartiles",
        _ => "report-undefined-no-figure",
    })
}

fn figures(view: &View<'_>, gap: &Gap, told: &ToldFigure) -> Table {
    let row = |name: String, side: usize, [with, all]: [Told; 2]| {
        vec![
            Cell::of(name),
            Cell::toned(number::share(told.shares[side]), Tone::Strong),
            Cell::of(number::count(with)),
            Cell::of(number::count(all)),
        ]
    };
    Table {
        caption: words::text("report-figures", &[("measure", view.measure(gap).into())]),
        columns: vec![
            Column::text(text("report-figures-students"), 1.0),
            Column::number(text("report-figures-share")),
            Column::number(text("report-figures-with")),
            Column::number(text("report-figures-all")),
        ],
        rows: vec![row(view.group(gap), 0, told.group), row(view.comparison(gap), 1, told.comparison)],
    }
}

/// The gap in points and the intervals, in one sentence each.
fn how_sure(figure: &GapFigure, told: &ToldFigure) -> Option<String> {
    let points = figure.gap_pp.filter(|_| !told.hidden)?;
    let point = |value: f64| number::rounded(value, 1);
    let mut said = vec![words::text("report-gap-points", &[("points", point(points).into())])];
    if let Some([low, high]) = figure.jackknife_ci {
        said.push(words::text(
            "report-jackknife",
            &[("low", point(low).into()), ("high", point(high).into())],
        ));
    } else if let Some([low, high]) = figure.gap_pp_ci {
        said.push(words::text(
            "report-interval",
            &[("low", point(low).into()), ("high", point(high).into())],
        ));
    }
    if let Some([low, high]) = figure.ratio_ci.filter(|_| figure.jackknife_ci.is_none()) {
        let (low, high) = (number::times(low), number::times(high));
        said.push(words::text("report-ratio-interval", &[("low", low.into()), ("high", high.into())]));
    }
    Some(said.join(" "))
}

fn method(figure: &GapFigure, gap: &Gap) -> String {
    let schools = figure.schools_used.unwrap_or_default();
    let left_out = figure.schools_left_out.len();
    let said = [("schools", schools.into()), ("left_out", left_out.into())];
    match gap.method {
        Method::Experiences => text("report-method-experiences"),
        Method::SchoolAverages => words::text("report-method-school-averages", &said),
        Method::Quartiles => words::text("report-method-quartiles", &said),
    }
}

fn caution(gap: &Gap) -> Option<String> {
    match gap.method {
        Method::Experiences => None,
        Method::SchoolAverages => Some(text("report-caution-school-averages")),
        Method::Quartiles => Some(text("report-caution-quartiles")),
    }
}

/// Whether today's figure is another than the one that the team chose the gap by.
fn changed(gap: &Gap, figure: &GapFigure) -> bool {
    let differs = |kept: f64, today: f64| (kept - today).abs() > 1e-9;
    match gap.figure.as_ref().map(|kept| (kept.ratio, figure.ratio)) {
        Some((Some(kept), Some(today))) => differs(kept, today),
        Some((kept, today)) => kept.is_some() != today.is_some(),
        None => false,
    }
}

fn others(view: &View<'_>) -> Option<Section> {
    let rows: Vec<Vec<Cell>> =
        view.input.workbook.gaps.iter().filter(|gap| !gap.focus).map(|gap| other(view, gap)).collect();
    if rows.is_empty() {
        return None;
    }
    let mut section = Section::new(text("report-other-gaps"), text("report-other-gaps-lead"));
    section.nested = true;
    section.blocks.push(Block::Table(Table {
        caption: text("report-other-gaps"),
        columns: vec![
            Column::text(text("report-trace-gap"), 1.4),
            Column::text(text("report-where"), 1.0),
            Column::text(text("report-method"), 1.0),
            Column::number(text("report-ratio")),
        ],
        rows,
    }));
    Some(section)
}

fn other(view: &View<'_>, gap: &Gap) -> Vec<Cell> {
    let (figure, told) = (view.figure(gap), view.told(gap));
    let ratio = match figure.ratio {
        _ if told.hidden => number::HIDDEN.to_owned(),
        Some(ratio) if figure.rule_applies && figure.dese_gap == Some(true) => {
            format!("▲ {}", number::times(ratio))
        }
        Some(ratio) if figure.dese_gap == Some(true) => format!("△ {}", number::times(ratio)),
        Some(ratio) => number::times(ratio),
        None => number::none(),
    };
    let method = match gap.method {
        Method::Experiences => "report-short-experiences",
        Method::SchoolAverages => "report-short-school-averages",
        Method::Quartiles => "report-short-quartiles",
    };
    let place = [("unit", gap.unit_name.as_str().into()), ("year", gap.year.as_str().into())];
    vec![
        Cell::of(view.short_name(gap)),
        Cell::of(words::text("report-unit-year", &place)),
        Cell::of(text(method)),
        Cell::of(ratio),
    ]
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
