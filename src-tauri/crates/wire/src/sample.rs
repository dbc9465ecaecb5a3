//! A sample workbook, built as a person would: made, files imported, commands applied.

use std::path::Path;

use library::Sample;
use model::{Command, edit::SetDistrict};
use session::Session;

use crate::{AppError, view};

/// Builds a sample into a new file. Refuses to write over a file.
pub fn make_sample(sample: &Sample, path: &Path) -> Result<Session, AppError> {
    let district = SetDistrict {
        district_name: sample.district_name.to_owned(),
        district_code: Some(sample.district_code.to_owned()),
        year: Some(sample.year.to_owned()),
    };
    let mut session = Session::create(path, district)?;
    // Hundreds of actions, none of which anybody would miss: what breaks off is built again.
    session.wait_for_disk(false)?;
    for (name, bytes) in sample.files {
        let reading = ingest::read(name, bytes, Some(sample.year))?;
        view::add(&mut session, &reading)?;
    }
    for line in sample.commands.lines().filter(|line| !line.trim().is_empty()) {
        session.dispatch(Command::read(line)?)?;
    }
    session.wait_for_disk(true)?;
    Ok(session)
}
