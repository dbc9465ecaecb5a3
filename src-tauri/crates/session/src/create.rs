//! Making a new workbook.

use std::path::Path;

use jiff::Timestamp;
use model::{
    Refusal, Workbook,
    edit::{SetDistrict, Verb},
    records::{Record, Settings},
};
use store::Store;

use crate::{Session, SessionError, time_of};

impl Session {
    /// Makes a workbook file for a district. Refuses to write over a file.
    pub fn create(path: &Path, district: SetDistrict) -> Result<Self, SessionError> {
        let clock: fn() -> Timestamp = Timestamp::now;
        let now = time_of(clock);
        let held_on = now.get(..10).map(ToOwned::to_owned);
        let settings = Settings { held_on, ..first_settings(district)? };
        let store = Store::create(path, &settings, &now)?;
        Ok(Self::of(store, Workbook::new(settings), 0, clock))
    }
}

/// The settings of a new workbook, held to the same rules as a later change of district.
fn first_settings(district: SetDistrict) -> Result<Settings, Refusal> {
    let empty = Settings::new(String::new(), None, None);
    let mut no_id = uuid::Uuid::nil;
    let mut given = model::Given {
        now: String::new(),
        next_id: &mut no_id,
        figure: &|_| model::gaps::GapFigure::default(),
    };
    let edit = district.edit(&Workbook::new(empty.clone()), &mut given)?;
    let after = edit.changes.into_iter().find_map(|change| change.after);
    Ok(match after {
        Some(Record::Settings(settings)) => settings,
        _ => empty,
    })
}
