//! Made-up workbooks for the tests, built by commands like every other.

use std::collections::BTreeMap;

use library::Library;
use model::{
    Command, Given, Workbook,
    causes::{self, CauseAnalysis, CauseGraph},
    edit,
    gaps::{Experiences, GapFigure, Group},
    records::Settings,
    strategies::{self, CoverageAnalysis},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::ReportInput;

/// A workbook with everything that is worked out from it.
pub(crate) struct Sample {
    pub workbook: Workbook,
    figures: BTreeMap<Uuid, GapFigure>,
    causes: CauseAnalysis,
    coverage: CoverageAnalysis,
}

impl Sample {
    pub fn of(workbook: Workbook) -> Self {
        let graph = CauseGraph::of(&workbook);
        let (causes, coverage) = (causes::analyse(&graph, false), strategies::analyse(&workbook, &graph));
        Self { figures: BTreeMap::new(), causes, coverage, workbook }
    }

    pub fn input(&self) -> ReportInput<'_> {
        ReportInput {
            workbook: &self.workbook,
            library: Library::embedded(),
            figures: &self.figures,
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
            figure: &|_| GapFigure { undefined: Some("no_schools".into()), ..GapFigure::default() },
        };
        let edit = edit(&workbook, command, &mut given).expect("an edit of the sample");
        workbook.apply(&edit.changes);
    }
    workbook
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

/// A full day of a made-up district: two focus gaps, a cyclic map, three chosen strategies with plans.
pub(crate) fn day() -> Workbook {
    let mut commands = vec![
        json!({"type": "SetPurpose", "purpose": "To find out why some of our students meet inexperienced teachers far more often than others, and to leave with a plan that we can carry out next year."}),
        json!({"type": "AddParticipant", "name": "Zebulon Quickwater", "role": "Data lead"}),
    ];
    commands.extend(day_gaps());
    commands.extend(day_map());
    commands.extend(day_evidence());
    commands.extend(day_strategies());
    commands.extend(day_notes());
    commands.push(json!({"type": "FinishPlan"}));
    workbook(&commands)
}

fn day_gaps() -> Vec<Value> {
    vec![
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "inexperienced", "group": "low_income",
            "experiences": counts(2_710, 10_000, 1_670, 10_000),
            "statement": "In 2024-25, low-income students in Riverton were 1.62 times as often taught by a teacher in the first three years as their classmates."}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "AddGap", "id": key(2), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "out_of_field", "group": "students_of_color",
            "experiences": {"p1": 0.098, "p2": 0.05, "decimals": 1, "ratio_printed": 1.96},
            "statement": "Students of color were taught outside the teacher's field almost twice as often as White students."}),
        json!({"type": "SetFocusGap", "id": key(2), "focus": true, "weight": 2.0}),
        json!({"type": "AddGap", "id": key(3), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "inexperienced", "group": "english_learners", "experiences": counts(6, 120, 1_800, 10_000),
            "statement": "6 of 120 learning experiences."}),
        json!({"type": "AddGap", "id": key(4), "unit": "01890000", "unit_name": "Riverton", "year": "2023-24",
            "measure": "turnover", "group": "low_income"}),
    ]
}

fn day_map() -> Vec<Value> {
    let causes = [
        ("How late we hire", "recruiting_hiring", "ours"),
        ("How late the budget is settled", "recruiting_hiring", "shared"),
        ("Vacancies left in fall", "recruiting_hiring", "shared"),
        ("Load on experienced staff", "conditions_retention", "ours"),
        ("Planning time for new teachers", "support_induction", "ours"),
        ("Pay compared with neighbors", "conditions_retention", "outside"),
        ("Mentors per new teacher", "support_induction", "ours"),
        ("Turnover in the first three years", "conditions_retention", "shared"),
        ("Applicants per opening in our high-need schools", "recruiting_hiring", "shared"),
        ("Candidates who trained with us", "preparation_pipeline", "shared"),
        ("How classes are assigned", "leadership_climate", "ours"),
        ("Say of senior teachers in assignments", "leadership_climate", "ours"),
        ("Licenses in shortage subjects", "preparation_pipeline", "outside"),
        ("Word of mouth about our schools", "leadership_climate", "shared"),
    ];
    let mut commands = Vec::new();
    for (place, (label, family, control)) in causes.iter().enumerate() {
        let id = key(100 + place as u128);
        commands.push(json!({"type": "AddCause", "id": id, "label": label, "family": family}));
        commands.push(json!({"type": "SetControl", "id": id, "control": control}));
    }
    let links = [
        (0, 2, 4, "same"),
        (1, 2, 2, "same"),
        (1, 0, 3, "same"),
        (3, 6, 3, "opposite"),
        (4, 6, 3, "same"),
        (5, 7, 1, "opposite"),
        (6, 7, 3, "opposite"),
        (7, 3, 3, "same"),
        (8, 2, 3, "opposite"),
        (9, 8, 2, "same"),
        (11, 10, 4, "same"),
        (7, 13, 2, "same"),
        (13, 8, 2, "opposite"),
        (7, 2, 2, "same"),
        (12, 2, 1, "same"),
    ];
    commands.extend(links.iter().map(|(from, to, strength, sign)| {
        json!({"type": "LinkCauses", "from": key(100 + from), "to": key(100 + to), "strength": strength, "sign": sign,
            "delay": strength == &2})
    }));
    let feeds = [(2, 1, 3), (3, 1, 2), (10, 1, 3), (6, 2, 2), (7, 2, 2), (10, 2, 2), (12, 2, 2)];
    commands.extend(feeds.iter().map(|(from, gap, strength)| {
        json!({"type": "LinkCauses", "from": key(100 + from), "to": key(*gap), "strength": strength, "sign": "same"})
    }));
    commands.push(json!({"type": "MarkRootCause", "id": key(100), "root": true,
        "reason": "Offers go out in August, when the pool is thin, and everything later follows from it."}));
    commands.push(json!({"type": "MarkRootCause", "id": key(111), "root": true}));
    commands
}

fn day_evidence() -> Vec<Value> {
    let said = [
        (100, "supports", "Median offer date was August 12 last year.", "data"),
        (100, "supports", "Papay and Kraft on late hiring.", "research"),
        (106, "contradicts", "Two schools have mentors and still lose teachers.", "data"),
        (106, "question", "Do mentors have time to visit classes?", "stakeholder"),
        (105, "question", "How do our salaries at year 5 compare with our neighbors?", "document"),
        (111, "supports", "The contract lets senior teachers choose first.", "document"),
    ];
    let mut commands: Vec<Value> = said
        .iter()
        .map(|(about, stance, text, kind)| {
            json!({"type": "AddEvidence", "about": key(*about), "stance": stance, "text": text, "kind": kind})
        })
        .collect();
    commands.push(json!({"type": "OpenBallot", "id": key(900), "question": "Which causes do we work on?", "about": "cause", "dots": 3}));
    for (voter, choice) in [("Zebulon Quickwater", 100), ("Seat 2", 100), ("Seat 3", 106)] {
        commands.push(
            json!({"type": "CastVote", "ballot": key(900), "voter": voter, "choice": key(choice), "dots": 2}),
        );
    }
    commands.push(json!({"type": "CloseBallot", "id": key(900)}));
    commands
}

fn day_strategies() -> Vec<Value> {
    let mut commands = Vec::new();
    let chosen = [
        ("Settle staffing by April and post by May", 100, "less", 0.5, 4),
        ("Pair every new teacher with a trained mentor who has time", 106, "more", 0.5, 3),
        ("Assign classes by need before preference", 111, "less", 0.75, 2),
    ];
    for (place, (title, cause, direction, effect, feasibility)) in chosen.iter().enumerate() {
        let id = key(200 + place as u128);
        commands.push(json!({"type": "AddStrategy", "id": id, "title": title}));
        commands.push(json!({"type": "EditStrategy", "id": id, "summary": "The district moves its calendar so that schools with the most openings can make offers while the pool is still wide."}));
        commands.push(json!({"type": "ActOnCause", "strategy": id, "cause": key(*cause), "direction": direction, "effect": effect}));
        commands.push(json!({"type": "SetFeasibility", "id": id, "feasibility": feasibility}));
        commands.push(json!({"type": "ChooseStrategy", "id": id, "chosen": true}));
        commands.extend(day_plan(&id, place));
    }
    for (place, title) in
        ["Grow our own teachers with a college nearby", "Exit talks with everyone who leaves"]
            .iter()
            .enumerate()
    {
        commands.push(json!({"type": "AddStrategy", "id": key(210 + place as u128), "title": title}));
    }
    commands
}

fn day_plan(strategy: &str, place: usize) -> Vec<Value> {
    let indicator = key(300 + place as u128);
    let mut commands =
        vec![json!({"type": "SetOwner", "strategy": strategy, "owner": "Director of human resources"})];
    let fields = [
        (
            "aspiration",
            "By fall 2027 every school opens with its staff complete, and no group of students meets a first-year teacher more often than another.",
        ),
        (
            "theory_of_action",
            "If we settle positions by April, then our schools can hire from a wide pool, because most experienced candidates decide by June.",
        ),
        (
            "activities",
            "- Move the staffing meeting to February\n- Ask for notice of leaving by March 1, with a bonus\n- Post openings of high-need schools two weeks earlier",
        ),
        ("delivery_chain", "Superintendent → human resources → principals → hiring teams."),
        ("trajectory", "1. Half of all posts filled by June 2026\n2. Three quarters by June 2027"),
        ("resources", "One part-time recruiter; $18,000 for notice bonuses."),
        (
            "risks",
            "The budget may come late again.\n\nThen we make offers on the condition of funding, as two neighbors do.",
        ),
        ("stakeholders", "School committee, teachers' association, principals."),
    ];
    let fields = if place == 2 { &fields[..3] } else { &fields[..] };
    commands.extend(fields.iter().map(
        |(field, text)| json!({"type": "WritePlan", "strategy": strategy, "field": field, "text": text}),
    ));
    commands.push(json!({"type": "AddIndicator", "id": indicator, "strategy": strategy, "name": "Posts filled by June 30", "baseline": "42 %", "target": "75 %", "by": "2027-06-30"}));
    for (title, by) in
        [("Calendar agreed with the association", "2026-01-31"), ("First openings posted", "2026-03-15")]
    {
        commands.push(json!({"type": "AddMilestone", "strategy": strategy, "title": title, "by": by}));
    }
    commands.push(json!({"type": "AddCheckIn", "strategy": strategy, "on": "2026-03-20", "status": "on_track", "text": "The association agreed to earlier notice for one year.", "indicator": indicator, "value": 48.0}));
    commands.push(json!({"type": "AddCheckIn", "strategy": strategy, "on": "2026-06-30"}));
    commands
}

fn day_notes() -> Vec<Value> {
    vec![
        json!({"type": "AddNote", "kind": "blind_spot", "text": "School averages do not show who sits in which class."}),
        json!({"type": "AddNote", "kind": "decision", "text": "We meet again in March with the spring figures."}),
        json!({"type": "AddNote", "kind": "question", "text": "What happens to substitutes in these figures?"}),
        json!({"type": "AddNote", "kind": "decision", "text": "Keep the talk about one principal to ourselves.", "private": true}),
    ]
}
