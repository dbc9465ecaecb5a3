//! Types the figures of the state's learning-experience report, many at once: what a filled grid or a pasted table is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::add::possible;
use crate::{
    Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, replaced, text},
    gaps::{Comparison, Experiences, GapKey, Group, Measure, Method},
    records::{Change, Gap},
};

/// One figure of the report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields = nullable)]
pub struct TypedExperiences {
    /// School year, e.g. `2024-25`.
    pub year: String,
    /// Kind of teacher access.
    pub measure: Measure,
    /// Student group.
    pub group: Group,
    /// Whom it is compared with; all others where left out.
    pub comparison: Option<Comparison>,
    /// The figure.
    pub experiences: Experiences,
}

verb! {
    /// Types learning-experience figures of one unit, of one or several years. Where there is a gap with typed figures
    /// for the same year, measure, group and comparison, its figures change; else a gap is added. Of a figure given
    /// twice the later one counts.
    TypeExperiences {
        /// 8-digit code of a district or school, or `state`.
        unit: String,
        /// The unit's name.
        unit_name: String,
        /// The figures.
        figures: Vec<TypedExperiences>,
    }
}

impl Verb for TypeExperiences {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let (unit, unit_name) = (text::unit(&self.unit)?, text::label(&self.unit_name)?);
        let mut typed: Vec<(GapKey, Experiences)> = Vec::new();
        for figure in self.figures {
            possible(&figure.experiences)?;
            let key = GapKey {
                unit: unit.clone(),
                year: text::year(&figure.year)?,
                measure: figure.measure,
                group: figure.group,
                comparison: figure.comparison.unwrap_or(Comparison::AllOthers),
                method: Method::Experiences,
            };
            typed.retain(|(other, _)| *other != key);
            typed.push((key, figure.experiences));
        }
        let mut changes = Vec::new();
        let mut made_order = workbook.next_order();
        for (key, experiences) in typed {
            let there = workbook.gaps.iter().find(|gap| gap.experiences.is_some() && gap.key() == key);
            if let Some(gap) = there {
                let after = Gap { experiences: Some(experiences), ..gap.clone() };
                changes.extend(replaced(gap.clone(), after));
            } else {
                let id = given.key(workbook, None)?;
                changes.push(Change::add(gap(id, key, &unit_name, experiences, made_order)));
                made_order += 1;
            }
        }
        Ok(Edit::of(Label::new("type-experiences").with("unit", unit_name), changes))
    }
}

fn gap(id: crate::Id<Gap>, key: GapKey, unit_name: &str, experiences: Experiences, made_order: i64) -> Gap {
    Gap {
        id,
        statement: String::new(),
        unit: key.unit,
        unit_name: unit_name.to_owned(),
        year: key.year,
        measure: key.measure,
        group: key.group,
        comparison: key.comparison,
        method: key.method,
        experiences: Some(experiences),
        focus: false,
        weight: 1.0,
        figure: None,
        made_order,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edit, gaps::GapFigure, records::Settings};
    use uuid::Uuid;

    fn workbook() -> Workbook {
        Workbook::new(Settings::new("Riverton".into(), None, None))
    }

    fn figure(year: &str, group: Group, p1: f64) -> TypedExperiences {
        TypedExperiences {
            year: year.into(),
            measure: Measure::Inexperienced,
            group,
            comparison: None,
            experiences: Experiences::Shares { p1, p2: 0.18, decimals: 0, ratio_printed: None },
        }
    }

    /// What typing these figures makes of the workbook, and how many records changed.
    fn typed(workbook: &mut Workbook, figures: Vec<TypedExperiences>) -> Result<usize, Refusal> {
        let mut number = workbook.gaps.iter().count() as u128;
        let mut next_id = || {
            number += 1;
            Uuid::from_u128(number)
        };
        let mut given =
            Given { now: String::new(), next_id: &mut next_id, figure: &|_| GapFigure::default() };
        let verb = TypeExperiences { unit: "99020000".into(), unit_name: "Riverton".into(), figures };
        let edit = edit::edit(workbook, verb.into(), &mut given)?;
        workbook.apply(&edit.changes);
        Ok(edit.changes.len())
    }

    fn p1(workbook: &Workbook, year: &str) -> Vec<f64> {
        let of_year = workbook.gaps.iter().filter(|gap| gap.year == year);
        let shares = of_year.filter_map(|gap| match gap.experiences {
            Some(Experiences::Shares { p1, .. }) => Some(p1),
            _ => None,
        });
        shares.collect()
    }

    #[test]
    fn figures_of_several_years_are_one_entry_and_one_gap_each() {
        let mut workbook = workbook();
        let figures = vec![
            figure("2023-24", Group::LowIncome, 0.27),
            figure("2024-25", Group::LowIncome, 0.30),
            figure("2024-25", Group::Black, 0.20),
        ];
        assert_eq!(typed(&mut workbook, figures).unwrap(), 3);
        assert_eq!((p1(&workbook, "2023-24"), p1(&workbook, "2024-25")), (vec![0.27], vec![0.30, 0.20]));
        let orders: Vec<i64> = workbook.gaps.iter().map(|gap| gap.made_order).collect();
        assert!(orders.windows(2).all(|pair| pair[0] < pair[1]), "{orders:?}");
    }

    #[test]
    fn typing_again_changes_the_figures_that_are_there_and_keeps_what_the_team_said() {
        let mut workbook = workbook();
        typed(&mut workbook, vec![figure("2024-25", Group::LowIncome, 0.27)]).unwrap();
        let id = workbook.gaps.iter().next().unwrap().id;
        let again = vec![figure("2024-25", Group::LowIncome, 0.31), figure("2024-25", Group::Black, 0.2)];
        assert_eq!(typed(&mut workbook, again).unwrap(), 2);
        assert_eq!(
            workbook.gaps.find(id).unwrap().experiences,
            Some(figure("", Group::Black, 0.31).experiences)
        );
        assert_eq!(workbook.gaps.iter().count(), 2);
    }

    #[test]
    fn the_same_figures_again_change_nothing() {
        let mut workbook = workbook();
        let figures = || vec![figure("2024-25", Group::LowIncome, 0.27)];
        typed(&mut workbook, figures()).unwrap();
        assert_eq!(typed(&mut workbook, figures()).unwrap(), 0);
    }

    #[test]
    fn of_a_figure_given_twice_the_later_one_counts() {
        let mut workbook = workbook();
        let figures =
            vec![figure("2024-25", Group::LowIncome, 0.27), figure("2024-25", Group::LowIncome, 0.29)];
        assert_eq!(typed(&mut workbook, figures).unwrap(), 1);
        assert_eq!(p1(&workbook, "2024-25"), [0.29]);
    }

    #[test]
    fn one_impossible_figure_refuses_all_of_them() {
        let mut workbook = workbook();
        let figures = vec![figure("2024-25", Group::LowIncome, 0.27), figure("2024-25", Group::Black, 27.0)];
        assert_eq!(typed(&mut workbook, figures), Err(Refusal::ExperiencesImpossible));
        assert_eq!(workbook.gaps.iter().count(), 0);
    }
}
