//! The workbook as the sections look at it: names instead of keys, figures as they may be told.

use std::collections::HashSet;

use model::{
    causes::CauseFigures,
    gaps::{
        Comparison, GapFigure,
        small_cells::{Together, ToldFigure, WorkbookCells},
    },
    records::{ActsOn, Cause, CauseState, Gap, Strategy},
};
use uuid::Uuid;
use words::text;

use super::ReportInput;
use crate::ExportError;

/// The input with what every section asks of it.
pub(crate) struct View<'a> {
    pub input: ReportInput<'a>,
    pub small_cells: WorkbookCells,
}

impl<'a> View<'a> {
    /// Refused where small counts would follow from what is told, whatever is hidden.
    pub fn of(input: &ReportInput<'a>) -> Result<Self, ExportError> {
        let together = Together::of(input.workbook, &|gap| figure(input, gap), &[]);
        let small_cells = WorkbookCells::of(together)
            .map_err(|exposed| ExportError::SmallCellsExposed { cells: exposed.cells.len() })?;
        Ok(Self { input: *input, small_cells })
    }

    /// The gaps that the team works on.
    pub fn focus_gaps(&self) -> Vec<&'a Gap> {
        self.input.workbook.focus_gaps().collect()
    }

    /// The strategies of the plan.
    pub fn chosen(&self) -> Vec<&'a Strategy> {
        self.input.workbook.chosen_strategies().collect()
    }

    /// Today's figure of a gap, unsuppressed; only for [`Self::told`] and for what is not hidden.
    pub fn figure(&self, gap: &Gap) -> GapFigure {
        figure(&self.input, gap)
    }

    /// The figure of a gap as it may be told.
    pub fn told(&self, gap: &Gap) -> ToldFigure {
        self.small_cells.told(gap, &self.figure(gap))
    }

    /// `Students from low-income families`.
    pub fn group(&self, gap: &Gap) -> String {
        let entry = self.input.library.find_group(gap.group);
        entry.map_or_else(|| gap.group.id().to_owned(), |entry| entry.name.clone())
    }

    /// Whom they are compared with, as the head of a row.
    pub fn comparison(&self, gap: &Gap) -> String {
        let name = match (gap.comparison, self.input.library.find_group(gap.group)) {
            (Comparison::White, _) => text("report-white-students", &[]),
            (Comparison::AllOthers, Some(entry)) => entry.comparison_name.clone(),
            (Comparison::AllOthers, None) => text("report-all-others", &[]),
        };
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// `Inexperienced teachers`.
    pub fn measure(&self, gap: &Gap) -> String {
        let entry = self.input.library.find_measure(gap.measure);
        entry.map_or_else(|| gap.measure.id().to_owned(), |entry| entry.name.clone())
    }

    /// `Low income × inexperienced`, as on the map.
    pub fn short_name(&self, gap: &Gap) -> String {
        let library = self.input.library;
        let group = library.find_group(gap.group).map_or(gap.group.id(), |entry| entry.short_name.as_str());
        let measure =
            library.find_measure(gap.measure).map_or(gap.measure.id(), |entry| entry.short_name.as_str());
        text("gap-name", &[("group", group.into()), ("measure", measure.to_lowercase().into())])
    }

    /// The name of a cause, gap or strategy.
    pub fn name(&self, id: Uuid) -> String {
        let workbook = self.input.workbook;
        let cause = workbook.causes.find(id).map(|cause| cause.label.clone());
        let gap = || workbook.gaps.find(id).map(|gap| self.short_name(gap));
        let strategy = || workbook.strategies.find(id).map(|strategy| strategy.title.clone());
        cause.or_else(gap).or_else(strategy).unwrap_or_default()
    }

    /// The causes that count, by rank; those that reach no focus gap are not among them.
    pub fn ranked(&self) -> Vec<(&'a Cause, &'a CauseFigures, usize)> {
        let nodes = self.input.causes.nodes.iter();
        let mut ranked: Vec<_> = nodes
            .filter_map(|node| Some((self.input.workbook.causes.find(node.id)?, node, node.rank?)))
            .collect();
        ranked.sort_by_key(|(cause, _, rank)| (*rank, cause.made_order));
        ranked
    }

    /// The share of drops that the map does not explain, over all focus gaps by their weights.
    pub fn untraced(&self) -> f64 {
        let untraced = &self.input.causes.untraced;
        let told = self
            .input
            .workbook
            .focus_gaps()
            .filter_map(|gap| Some((gap.weight, *untraced.get(&gap.id.uuid())?)));
        let (sum, weights) =
            told.fold((0.0, 0.0), |(sum, weights), (weight, share)| (sum + weight * share, weights + weight));
        if weights > 0.0 { sum / weights } else { 0.0 }
    }

    /// The causes on the map that are not set aside.
    pub fn causes(&self) -> impl Iterator<Item = &'a Cause> {
        self.input.workbook.causes.iter().filter(|cause| cause.state != CauseState::SetAside)
    }

    /// What a strategy does to causes of the map. One that is set aside counts nowhere, and so it is not told as tied to.
    pub fn actions(&self, strategy: &Strategy) -> impl Iterator<Item = &'a ActsOn> {
        let there: HashSet<_> = self.causes().map(|cause| cause.id).collect();
        self.input.workbook.actions_of(strategy.id).filter(move |tie| there.contains(&tie.cause))
    }

    /// What a chosen strategy adds to the coverage of a gap, or catches alone where parts cannot be told.
    pub fn adds(&self, strategy: &Strategy, gap: &Gap) -> Option<f64> {
        let found = self.input.coverage.strategies.iter().find(|one| one.strategy == strategy.id.uuid())?;
        *found.adds.as_ref()?.get(&gap.id.uuid())?
    }
}

fn figure(input: &ReportInput<'_>, gap: &Gap) -> GapFigure {
    input.figures.get(&gap.id.uuid()).or(gap.figure.as_ref()).cloned().unwrap_or_default()
}

/// The first letters of a text that must not run over its page, cut between words.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.chars().count() <= letters {
        return one_line;
    }
    let cut: String = one_line.chars().take(letters).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!(
        "{}…",
        if whole.len() * 2 > cut.len() { whole } else { &cut }.trim_end_matches([',', '.', ';', ':'])
    )
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_text_is_cut_between_words() {
        assert_eq!(shortened("How late\nwe hire", 40), "How late we hire");
        assert_eq!(shortened("How late we hire, and whom", 20), "How late we hire…");
        assert_eq!(shortened(&"x".repeat(50), 10), format!("{}…", "x".repeat(10)));
    }
}
