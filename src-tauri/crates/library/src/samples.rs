//! The sample workbooks of `seeds/sample/`: made-up districts, as data files to import and a list of commands to apply.
//! Building the workbook from them is left to whoever holds a session.

/// A made-up district with a day done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// What it is asked for by.
    pub name: &'static str,
    /// The district's name.
    pub district_name: &'static str,
    /// Its 8-digit code.
    pub district_code: &'static str,
    /// The school year of its data files; they do not say it themselves.
    pub year: &'static str,
    /// Data files to import first, as (file name, bytes).
    pub files: &'static [(&'static str, &'static [u8])],
    /// The day, one command a line as JSON.
    pub commands: &'static str,
}

macro_rules! riverton {
    ($file:literal) => {
        concat!("../../../../seeds/sample/riverton/", $file)
    };
}

const SAMPLES: &[Sample] = &[Sample {
    name: "riverton",
    district_name: "Riverton Public Schools",
    district_code: "99010000",
    year: "2024-25",
    files: &[
        ("teacherdata_2024-25.csv", include_bytes!(riverton!("teacherdata_2024-25.csv"))),
        (
            "ClassSizebyGenPopulation_2024-25.csv",
            include_bytes!(riverton!("ClassSizebyGenPopulation_2024-25.csv")),
        ),
        ("enrollmentbygrade_2024-25.csv", include_bytes!(riverton!("enrollmentbygrade_2024-25.csv"))),
        (
            "enrollmentbyracegender_2024-25.csv",
            include_bytes!(riverton!("enrollmentbyracegender_2024-25.csv")),
        ),
        ("staffingretention_2024-25.csv", include_bytes!(riverton!("staffingretention_2024-25.csv"))),
    ],
    commands: include_str!(riverton!("commands.jsonl")),
}];

/// All samples.
pub fn samples() -> &'static [Sample] {
    SAMPLES
}

/// The sample of this name.
pub fn find_sample(name: &str) -> Option<&'static Sample> {
    SAMPLES.iter().find(|one| one.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::{
        Command, Workbook,
        causes::{CauseGraph, LoopKind, loops},
        edit::{Given, edit},
        gaps::{GapFigure, GapKey},
        records::Settings,
    };
    use uuid::Uuid;

    use super::*;
    use crate::Library;

    fn no_figure(_: &GapKey) -> GapFigure {
        GapFigure::default()
    }

    /// The workbook after the whole day; the data files are left aside.
    fn done(sample: &Sample) -> Workbook {
        let mut workbook = Workbook::new(Settings::new(sample.district_name.to_owned(), None, None));
        let mut last = 0xffff_0000_u128;
        for line in sample.commands.lines() {
            let command = Command::read(line).unwrap_or_else(|refusal| panic!("{refusal:?}: {line}"));
            let mut next_id = || {
                last += 1;
                Uuid::from_u128(last)
            };
            let mut given =
                Given { now: "2026-10-14T09:00:00-04:00".into(), next_id: &mut next_id, figure: &no_figure };
            let made =
                edit(&workbook, command, &mut given).unwrap_or_else(|refusal| panic!("{refusal:?}: {line}"));
            assert!(made.warnings.is_empty(), "{:?}: {line}", made.warnings);
            workbook.apply(&made.changes);
        }
        workbook
    }

    #[test]
    fn the_day_in_riverton_is_accepted_line_by_line_and_its_plan_is_finished() {
        let workbook = done(find_sample("riverton").unwrap());
        assert!(model::readiness::is_finished(&workbook));
        assert_eq!((workbook.gaps.len(), workbook.focus_gaps().count()), (3, 3));
        assert!(workbook.causes.len() >= 26 && workbook.links.len() >= 45);
        assert_eq!((workbook.strategies.len(), workbook.chosen_strategies().count()), (8, 3));
        assert_eq!(workbook.participants.len(), 9);
    }

    #[test]
    fn what_riverton_takes_from_the_library_is_there() {
        let (workbook, library) = (done(find_sample("riverton").unwrap()), Library::embedded());
        let families = workbook.causes.iter().map(|one| one.family.as_deref().unwrap());
        assert!(families.into_iter().all(|id| library.find_family(id).is_some()));
        assert!(
            workbook
                .strategies
                .iter()
                .all(|one| library.find_strategy(one.library_id.as_deref().unwrap()).is_some())
        );
        assert!(workbook.reflections.iter().all(|one| library.find_prompt(&one.prompt).is_some()));
        for block in workbook.agenda.iter() {
            let entry = library.find_block(block.key.as_deref().unwrap()).unwrap();
            assert_eq!((&entry.title, entry.minutes), (&block.title, block.minutes));
        }
        for rating in workbook.ratings.iter() {
            let rubric = library.find_rubric(&rating.rubric).unwrap();
            assert!(rubric.criteria.iter().any(|one| one.id == rating.criterion), "{}", rating.criterion);
        }
    }

    #[test]
    fn every_cause_in_riverton_has_evidence_or_an_open_question() {
        let workbook = done(find_sample("riverton").unwrap());
        let about: BTreeSet<Uuid> = workbook.evidence.iter().map(|one| one.about()).collect();
        for cause in workbook.causes.iter() {
            assert!(about.contains(&cause.id.uuid()), "{}", cause.label);
        }
    }

    #[test]
    fn the_map_of_riverton_has_loops_of_both_kinds_and_none_is_cut_off() {
        let (found, capped) = loops(&CauseGraph::of(&done(find_sample("riverton").unwrap())));
        let count = |kind| found.iter().filter(|one| one.kind == kind).count();
        assert!(!capped && count(LoopKind::Reinforcing) >= 3 && count(LoopKind::Balancing) >= 3);
    }

    #[test]
    fn every_chosen_strategy_in_riverton_has_a_full_plan() {
        let workbook = done(find_sample("riverton").unwrap());
        // What a partnership is asked for besides stays empty: none of the three is one.
        let of_partnerships =
            ["scope", "interim_goals", "final_goals", "budget", "supervising_practitioners"];
        for strategy in workbook.chosen_strategies() {
            let plan = workbook.plans.find(strategy.id).unwrap();
            let record = toml::Value::try_from(plan).unwrap();
            let fields = record.as_table().unwrap().iter();
            let asked = fields.filter(|(name, _)| !of_partnerships.contains(&name.as_str()));
            let texts: Vec<&str> = asked.filter_map(|(_, value)| value.as_str()).collect();
            assert!(texts.len() >= 13 && texts.iter().all(|text| !text.is_empty()), "{}", strategy.title);
            assert!(workbook.milestones.iter().filter(|one| one.strategy == strategy.id).count() >= 3);
            assert!(workbook.check_ins.iter().filter(|one| one.strategy == strategy.id).count() >= 3);
            let watched: Vec<_> =
                workbook.indicators.iter().filter(|one| one.strategy == strategy.id).collect();
            assert!(
                !watched.is_empty()
                    && watched.iter().all(|one| one.baseline.is_some() && one.target.is_some())
            );
        }
        let library = Library::embedded();
        let partnership = |one: &model::records::Strategy| {
            let entry = one.library_id.as_deref().and_then(|id| library.find_strategy(id));
            one.partnership || entry.is_some_and(|entry| entry.partnership)
        };
        assert_eq!(model::readiness::wanting(&workbook, partnership), []);
        let steps: BTreeSet<&str> = library.next_steps.iter().map(|one| one.id.as_str()).collect();
        assert!(workbook.next_steps.iter().all(|one| steps.contains(one.step.as_str())));
    }

    #[test]
    fn the_data_files_of_riverton_tell_of_fourteen_schools() {
        for (name, bytes) in find_sample("riverton").unwrap().files {
            let text = std::str::from_utf8(bytes).unwrap();
            let codes: BTreeSet<&str> =
                text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
            assert_eq!(codes.len(), 14, "{name}");
            assert!(codes.iter().all(|code| code.starts_with("9901") && code.len() == 8), "{name}");
        }
    }
}
