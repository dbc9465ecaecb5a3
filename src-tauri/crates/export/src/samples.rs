//! Made-up workbooks for the tests, built by commands like every other.

use std::collections::BTreeMap;

use library::Library;
use model::{
    Command, Given, Workbook,
    causes::{self, CauseAnalysis, CauseGraph},
    edit,
    gaps::{self, Experiences, GapFigure, Group},
    records::Settings,
    strategies::{self, CoverageAnalysis},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{GapPicture, ReportInput};

/// A workbook with everything that is worked out from it.
pub(crate) struct Sample {
    pub workbook: Workbook,
    figures: BTreeMap<Uuid, GapFigure>,
    charts: BTreeMap<Uuid, Vec<GapPicture>>,
    causes: CauseAnalysis,
    coverage: CoverageAnalysis,
}

impl Sample {
    pub fn of(workbook: Workbook) -> Self {
        let graph = CauseGraph::of(&workbook);
        let (causes, coverage) = (causes::analyse(&graph, false), strategies::analyse(&workbook, &graph));
        Self { figures: BTreeMap::new(), charts: BTreeMap::new(), causes, coverage, workbook }
    }

    pub fn input(&self) -> ReportInput<'_> {
        ReportInput {
            workbook: &self.workbook,
            library: Library::embedded(),
            figures: &self.figures,
            charts: &self.charts,
            causes: &self.causes,
            coverage: &self.coverage,
            map: None,
            made_on: jiff::civil::date(2025, 11, 22),
        }
    }
}

/// A workbook made by these commands.
pub(crate) fn workbook(commands: &[Value]) -> Workbook {
    let mut workbook =
        Workbook::new(Settings::new("Riverton Public Schools".into(), None, Some("2024-25".into())));
    let mut last = 1_000_000_u128;
    for command in commands {
        let command = Command::read(&command.to_string()).expect("a command of the sample");
        let mut next_id = || {
            last += 1;
            Uuid::from_u128(last)
        };
        let mut given = Given {
            now: "2025-11-22T10:00:00Z".into(),
            next_id: &mut next_id,
            figure: &|_| school_averages(),
        };
        let edit = edit(&workbook, command, &mut given).expect("an edit of the sample");
        workbook.apply(&edit.changes);
    }
    workbook
}

/// A figure as files of schools would give it.
fn school_averages() -> GapFigure {
    GapFigure {
        rule_applies: false,
        schools_used: Some(14),
        jackknife_ci: Some([2.1, 8.4]),
        ..gaps::counts(812.4, 3_016.0, 604.9, 2_790.5)
    }
}

/// Whole counts of learning experiences.
pub(crate) fn counts(x1: u32, n1: u32, x2: u32, n2: u32) -> Experiences {
    Experiences::Counts { x1: x1.into(), n1: n1.into(), x2: x2.into(), n2: n2.into() }
}

/// A workbook with nothing but typed gaps: group, unit, figures; all in focus.
pub(crate) fn workbook_of_gaps(gaps: &[(Group, &str, Experiences)]) -> Workbook {
    let mut commands = Vec::new();
    for (place, (group, unit, typed)) in gaps.iter().enumerate() {
        let id = key(1 + place as u128);
        commands.push(json!({"type": "AddGap", "id": id, "unit": unit, "unit_name": "A school", "year": "2024-25",
            "measure": "inexperienced", "group": group, "experiences": typed, "statement": "It was 3.2 times."}));
        commands.push(json!({"type": "SetFocusGap", "id": id, "focus": true}));
    }
    workbook(&commands)
}

/// The key with this number.
pub(crate) fn key(number: u128) -> String {
    Uuid::from_u128(number).to_string()
}

/// The shipped sample: a full day of a made-up district.
pub(crate) fn day() -> Workbook {
    let lines = include_str!("../../../../seeds/sample/riverton/commands.jsonl").lines();
    let commands = lines.filter(|line| !line.trim().is_empty()).map(serde_json::from_str);
    workbook(&commands.collect::<Result<Vec<Value>, _>>().expect("the sample is JSON"))
}
