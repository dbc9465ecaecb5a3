//! `headwaters show`: what is in a workbook.

use std::path::Path;

use session::Session;
use wire::{AppError, opened, view::readiness};

use crate::say::{Say, table};

/// Every record as JSON, or how far the team is as text.
pub fn run(file: &Path, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(file)?;
    say.answer(&opened(&session)?, || {
        let settings = session.workbook().settings();
        let phases = readiness(session.workbook()).phases;
        let rows: Vec<Vec<String>> = phases
            .into_iter()
            .map(|phase| vec![format!("{:?}", phase.phase), phase.said, phase.missing.join("; ")])
            .collect();
        format!("{}\n\n{}", settings.district_name, table(&["", "", ""], &rows).trim_start())
    });
    Ok(())
}
