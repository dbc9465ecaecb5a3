//! How a figure was worked out: the formulas of the methods with the numbers put in. Every number is rounded here for
//! reading only; the figure itself was computed unrounded, in `model`.

use model::gaps::{DESE_RATIO, Experiences, GapFigure, GapKey, SHARE_FOR_NOBODY, Z, t_975, wilson};
use words::{Value, text};

use super::number;
use crate::names::{comparison_name, group_name};

type Args<'a> = Vec<(&'a str, Value<'a>)>;

/// The calculation, line by line; nothing where there is no figure. `typed` are the figures of the state's report.
pub fn worked_out(key: &GapKey, figure: &GapFigure, typed: Option<&Experiences>) -> Vec<String> {
    let mut lines = vec![text(&format!("worked-method-{}", key.method.id()), &[])];
    let names = [group_name(key.group), comparison_name(key.group, key.comparison)];
    lines.extend(quartile_cut(figure));
    lines.extend(shares(figure, &names, typed));
    lines.extend(gap(figure, &names));
    lines.extend(ratio(figure, typed));
    lines.extend(rule(figure));
    lines.extend(jackknife(figure));
    lines.extend(schools(figure));
    lines
}

fn points(p: f64, decimals: usize) -> String {
    number(100.0 * p, decimals)
}

fn line(key: &str, args: Args<'_>) -> String {
    text(key, &args)
}

/// Counts as they are: whole ones without decimals, though adding up may leave a speck.
fn count(x: f64) -> String {
    number(x, if (x - x.round()).abs() < 1e-6 { 0 } else { 1 })
}

fn quartile_cut(figure: &GapFigure) -> Option<String> {
    let cut = figure.quartile_cut.as_ref()?;
    let args = vec![
        ("p75", number(cut.p75, 2).into()),
        ("high", cut.schools_high.into()),
        ("p25", number(cut.p25, 2).into()),
        ("low", cut.schools_low.into()),
    ];
    Some(line("worked-cut", args))
}

/// Both shares, and the interval of each where there are counts.
fn shares(figure: &GapFigure, names: &[String; 2], typed: Option<&Experiences>) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, x, n, p) in
        [(&names[0], figure.x1, figure.n1, figure.p1), (&names[1], figure.x2, figure.n2, figure.p2)]
    {
        let Some(p) = p else { continue };
        let name = || Value::from(name.as_str());
        let share = || Value::from(points(p, 2));
        match (x, n, typed) {
            (Some(x), Some(n), _) => {
                let [low, high] = wilson(x, n);
                let args = vec![
                    ("name", name()),
                    ("x", count(x).into()),
                    ("n", count(n).into()),
                    ("share", share()),
                ];
                lines.push(line("worked-share", args));
                let edges = [("low", points(low, 2).into()), ("high", points(high, 2).into())];
                let args = [("name", name()), ("p", share()), ("n", count(n).into())];
                lines.push(line("worked-wilson", args.into_iter().chain(edges).collect()));
            }
            (_, _, Some(Experiences::Shares { decimals, .. })) => {
                let printed = points(p, usize::from(*decimals));
                lines.push(line("worked-printed", vec![("name", name()), ("share", printed.into())]));
            }
            _ => lines.push(line("worked-percent", vec![("name", name()), ("share", share())])),
        }
    }
    lines
}

/// The gap and Newcombe's interval from the edges of both shares.
fn gap(figure: &GapFigure, names: &[String; 2]) -> Vec<String> {
    let Some(((p1, p2), gap)) = figure.p1.zip(figure.p2).zip(figure.gap_pp) else { return Vec::new() };
    let [p1_shown, p2_shown] = [points(p1, 2), points(p2, 2)];
    let gap_shown = number(gap, 2);
    let args = vec![
        ("p1", p1_shown.as_str().into()),
        ("p2", p2_shown.as_str().into()),
        ("gap", gap_shown.as_str().into()),
    ];
    let mut lines = vec![line("worked-gap", args)];
    let sides = figure.x1.zip(figure.n1).zip(figure.x2.zip(figure.n2));
    if let (Some(((x1, n1), (x2, n2))), Some([low, high])) = (sides, figure.gap_pp_ci) {
        let ([l1, u1], [l2, u2]) = (wilson(x1, n1), wilson(x2, n2));
        let args: Args<'_> = vec![
            ("gap", gap_shown.as_str().into()),
            ("p1", p1_shown.as_str().into()),
            ("p2", p2_shown.as_str().into()),
            ("l1", points(l1, 2).into()),
            ("u1", points(u1, 2).into()),
            ("l2", points(l2, 2).into()),
            ("u2", points(u2, 2).into()),
            ("low", number(low, 2).into()),
            ("high", number(high, 2).into()),
        ];
        lines.push(line("worked-newcombe-low", args.clone()));
        lines.push(line("worked-newcombe-high", args.clone()));
        lines.push(line("worked-newcombe", args));
    } else {
        let args = vec![("name", names[0].as_str().into()), ("comparison", names[1].as_str().into())];
        lines.push(line("worked-no-interval", args));
    }
    lines
}

/// The ratio, the rule for a share of 0 % where it was used, and what is known of its range.
fn ratio(figure: &GapFigure, typed: Option<&Experiences>) -> Vec<String> {
    let Some(((p1, p2), ratio)) = figure.p1.zip(figure.p2).zip(figure.ratio) else { return Vec::new() };
    let printed = matches!(typed, Some(Experiences::Shares { ratio_printed: Some(_), .. }));
    let ratio_shown = number(ratio, 3);
    let mut lines = Vec::new();
    if printed {
        lines.push(line("worked-ratio-printed", vec![("ratio", number(ratio, 2).into())]));
    } else {
        let below = if p2 > 0.0 { p2 } else { SHARE_FOR_NOBODY };
        if p2 <= 0.0 {
            lines.push(line("worked-nobody", vec![]));
        }
        let args = vec![
            ("p1", points(p1, 2).into()),
            ("p2", points(below, 2).into()),
            ("ratio", ratio_shown.as_str().into()),
        ];
        lines.push(line("worked-ratio", args));
    }
    lines.extend(katz(figure, &ratio_shown));
    lines.extend(rounding(figure, typed));
    lines
}

fn katz(figure: &GapFigure, ratio: &str) -> Option<String> {
    let ((x1, n1), (x2, n2)) = figure.x1.zip(figure.n1).zip(figure.x2.zip(figure.n2))?;
    let Some([low, high]) = figure.ratio_ci else { return Some(line("worked-no-katz", vec![])) };
    let args = vec![
        ("ratio", ratio.into()),
        ("z", number(Z, 2).into()),
        ("x1", count(x1).into()),
        ("n1", count(n1).into()),
        ("x2", count(x2).into()),
        ("n2", count(n2).into()),
        ("low", number(low, 3).into()),
        ("high", number(high, 3).into()),
    ];
    Some(line("worked-katz", args))
}

/// Which ratios the printed decimals allow.
fn rounding(figure: &GapFigure, typed: Option<&Experiences>) -> Option<String> {
    let [low, high] = figure.ratio_range?;
    let Some(Experiences::Shares { decimals, .. }) = typed else { return None };
    let half = number(0.5 * 10f64.powi(-i32::from(*decimals)), usize::from(*decimals) + 1);
    let low = low.map_or_else(String::new, |low| number(low, 3));
    Some(match high {
        Some(high) => line(
            "worked-rounding",
            vec![("half", half.into()), ("low", low.into()), ("high", number(high, 3).into())],
        ),
        None => line("worked-rounding-open", vec![("half", half.into()), ("low", low.into())]),
    })
}

/// The state's rule, or that it does not speak of such a figure.
fn rule(figure: &GapFigure) -> Option<String> {
    let ratio = figure.ratio?;
    let args = || vec![("ratio", number(ratio, 3).into()), ("rule", number(DESE_RATIO, 1).into())];
    Some(match (figure.rule_applies, figure.dese_gap) {
        (true, Some(true)) => line("worked-rule-met", args()),
        (true, Some(false)) => line("worked-rule-not-met", args()),
        (true, None) => line("worked-rule-unknown", args()),
        (false, _) => line("worked-rule-elsewhere", args()),
    })
}

/// The interval by leaving out one school at a time, with its parts.
fn jackknife(figure: &GapFigure) -> Option<String> {
    let schools = figure.schools_used.and_then(|schools| u32::try_from(schools).ok())?;
    if figure.quartile_cut.is_some() || figure.gap_pp.is_none() {
        return None;
    }
    let m = f64::from(schools);
    let (Some([low, high]), Some(gap)) = (figure.jackknife_ci, figure.gap_pp) else {
        return Some(line(
            if schools < 3 { "worked-jackknife-few" } else { "worked-jackknife-empty" },
            vec![],
        ));
    };
    let t = t_975(m - 1.0)?;
    let args = vec![
        ("schools", m.into()),
        ("degrees", (m - 1.0).into()),
        ("gap", number(gap, 3).into()),
        ("t", number(t, 3).into()),
        ("se", number((high - low) / 2.0 / t, 3).into()),
        ("low", number(low, 2).into()),
        ("high", number(high, 2).into()),
    ];
    Some(line("worked-jackknife", args))
}

fn schools(figure: &GapFigure) -> Option<String> {
    let used = figure.schools_used?;
    Some(line("worked-schools", vec![("used", used.into()), ("left", figure.schools_left_out.len().into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::gaps::{Comparison, Group, Measure, Method, counts, experiences};

    fn key() -> GapKey {
        GapKey {
            unit: "09990000".into(),
            year: "2022-23".into(),
            measure: Measure::Inexperienced,
            group: Group::LowIncome,
            comparison: Comparison::AllOthers,
            method: Method::Experiences,
        }
    }

    fn has(lines: &[String], part: &str) -> bool {
        lines.iter().any(|line| line.contains(part))
    }

    #[test]
    fn counts_are_put_into_every_formula() {
        let lines = worked_out(&key(), &counts(7.0, 34.0, 1.0, 34.0), None);
        for part in ["7 of 34 = 20.59%", "1 of 34 = 2.94%", "17.65 points", "= 7.000", "0.910 to 53.870"] {
            assert!(has(&lines, part), "{part} is not in {lines:#?}");
        }
        assert!(!has(&lines, "taken as 1%"));
    }

    #[test]
    fn the_rule_for_nobody_is_named_where_it_was_used() {
        let lines = worked_out(&key(), &counts(3.0, 100.0, 0.0, 50.0), None);
        assert!(has(&lines, "taken as 1%") && has(&lines, "3.00% ÷ 1.00% = 3.000"), "{lines:#?}");
    }

    #[test]
    fn rounded_percentages_tell_their_range_and_have_no_interval() {
        let typed = Experiences::Shares { p1: 0.27, p2: 0.18, decimals: 0, ratio_printed: None };
        let lines = worked_out(&key(), &experiences(&typed), Some(&typed));
        assert!(
            has(&lines, "27%") && has(&lines, "1.432") && has(&lines, "1.571") && has(&lines, "0.5"),
            "{lines:#?}"
        );
        assert!(!has(&lines, "Newcombe"));
    }

    #[test]
    fn a_printed_ratio_is_said_to_be_printed() {
        let typed = Experiences::Shares { p1: 0.27, p2: 0.18, decimals: 0, ratio_printed: Some(1.52) };
        let lines = worked_out(&key(), &experiences(&typed), Some(&typed));
        assert!(has(&lines, "1.52") && !has(&lines, "÷ 18"), "{lines:#?}");
    }

    #[test]
    fn no_figure_has_no_formula() {
        let lines = worked_out(&key(), &GapFigure::default(), None);
        assert_eq!(lines.len(), 1);
    }
}
