//! District, day, purpose, thresholds and the strength of what is not named yet.

use super::{Edit, Given, Label, Verb, replaced, text};
use crate::{Refusal, Workbook, command::verb};

verb! {
    /// Names the district, its code and the year looked at first.
    SetDistrict {
        /// The district's name.
        district_name: String,
        /// Its 8-digit code; left out or null: none.
        district_code: Option<String>,
        /// The school year; left out or null: none.
        year: Option<String>,
    }
}

impl Verb for SetDistrict {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = workbook.settings();
        let mut after = before.clone();
        after.district_name = text::label(&self.district_name)?;
        after.district_code = self.district_code.as_deref().map(text::unit).transpose()?;
        after.year = self.year.as_deref().map(text::year).transpose()?;
        let label = Label::new("set-district").with("district", &after.district_name);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Says on which day the session is held.
    SetDay {
        /// ISO date; left out or null: not known.
        held_on: Option<String>,
    }
}

impl Verb for SetDay {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = workbook.settings();
        let mut after = before.clone();
        after.held_on = self.held_on.as_deref().map(text::day).transpose()?;
        Ok(Edit::of(Label::new("set-day"), replaced(before, after)))
    }
}

verb! {
    /// Writes what the day is for.
    SetPurpose {
        /// The purpose, in the team's words.
        purpose: String,
    }
}

impl Verb for SetPurpose {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = workbook.settings();
        let mut after = before.clone();
        after.purpose = text::text(&self.purpose)?;
        let id = before.id;
        Ok(Edit::of(Label::new("set-purpose"), replaced(before, after)).typing("settings", id, "purpose"))
    }
}

verb! {
    /// Sets u, the strength of "not named yet" at every node of the map.
    SetUnnamed {
        /// Above 0.
        unnamed: f64,
    }
}

impl Verb for SetUnnamed {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = workbook.settings();
        let mut after = before.clone();
        after.unnamed = text::weight(self.unnamed)?;
        Ok(Edit::of(Label::new("set-unnamed"), replaced(before, after)))
    }
}

verb! {
    /// Sets below which counts local figures are not shown.
    SetThresholds {
        /// Smallest count of students shown.
        students: u32,
        /// Smallest count of teachers shown.
        teachers: u32,
        /// Why they are what they are.
        reason: String,
        /// Who set them; left out or null: not said.
        set_by: Option<String>,
    }
}

impl Verb for SetThresholds {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        if self.students == 0 || self.teachers == 0 {
            return Err(Refusal::NumberNotAboveZero);
        }
        let before = workbook.settings();
        let mut after = before.clone();
        after.student_threshold = self.students;
        after.teacher_threshold = self.teachers;
        after.threshold_reason = text::text(&self.reason)?;
        after.threshold_set_by = text::text(self.set_by.as_deref().unwrap_or_default())?;
        Ok(Edit::of(Label::new("set-thresholds"), replaced(before, after)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Command;

    fn set(command: &serde_json::Value) -> Result<crate::records::Settings, Refusal> {
        let mut workbook =
            Workbook::new(crate::records::Settings::new("Riverton".into(), None, Some("2024-25".into())));
        let command = Command::read(&command.to_string()).expect("a command");
        let mut given = Given {
            now: "2025-11-22T10:00:00Z".into(),
            next_id: &mut uuid::Uuid::nil,
            figure: &|_| crate::gaps::GapFigure::default(),
        };
        let edit = command.edit(&workbook, &mut given)?;
        workbook.apply(&edit.changes);
        Ok(workbook.settings())
    }

    #[test]
    fn thresholds_are_set_with_who_set_them_and_why() {
        let told = json!({"type": "SetThresholds", "students": 20, "teachers": 5, "reason": "Board policy",
            "set_by": "The data lead"});
        let settings = set(&told).unwrap();
        assert_eq!((settings.student_threshold, settings.teacher_threshold), (20, 5));
        assert_eq!(
            (settings.threshold_reason.as_str(), settings.threshold_set_by.as_str()),
            ("Board policy", "The data lead")
        );
    }

    #[test]
    fn who_set_the_thresholds_may_be_left_out_but_none_may_be_nothing() {
        let none = json!({"type": "SetThresholds", "students": 10, "teachers": 10, "reason": ""});
        assert_eq!(set(&none).unwrap().threshold_set_by, "");
        let nothing = json!({"type": "SetThresholds", "students": 0, "teachers": 10, "reason": ""});
        assert_eq!(set(&nothing), Err(Refusal::NumberNotAboveZero));
    }
}
