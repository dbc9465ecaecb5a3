//! A folder with a workbook in it, and short ways to say commands.

use std::path::{Path, PathBuf};

use model::{Command, edit::SetDistrict};
use serde_json::{Value, json};
use session::{Outcome, Session, SessionError};
use tempfile::TempDir;
use uuid::Uuid;
use wire::view;

pub struct Room {
    pub folder: TempDir,
    pub path: PathBuf,
}

/// A new workbook of a made-up district.
pub fn new() -> (Room, Session) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.headwaters");
    let district = SetDistrict {
        district_name: "Ashby Falls".into(),
        district_code: None,
        year: Some("2024-25".into()),
    };
    let session = Session::create(&path, district).unwrap();
    (Room { folder, path }, session)
}

/// The folder of the state's real files, where this machine has it.
pub fn real_data() -> Option<PathBuf> {
    let folder = std::env::var_os("HEADWATERS_REAL_DATA").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: HEADWATERS_REAL_DATA is not set");
    }
    folder
}

/// Adds the real reports of 2022-23 that the shares of students and teachers come from.
pub fn add_real_schools(session: &mut Session, folder: &Path) {
    for report in ["teacherdata", "ClassSizebyGenPopulation", "enrollmentbygrade", "enrollmentbyracegender"] {
        let path = folder.join(format!("school/{report}_school_2022-23.csv"));
        let (name, bytes) = ingest::load(&path).unwrap();
        view::add(session, &ingest::read(&name, &bytes, Some("2022-23")).unwrap()).unwrap();
    }
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + number)
}

pub fn say(session: &mut Session, command: Value) -> Result<Outcome, SessionError> {
    session.dispatch(Command::read(&command.to_string())?)
}

pub fn add_cause(session: &mut Session, number: u128, label: &str) -> Outcome {
    say(session, json!({"type": "AddCause", "id": id(number), "label": label})).unwrap()
}

pub fn link(session: &mut Session, number: u128, from: u128, to: u128) -> Result<Outcome, SessionError> {
    say(
        session,
        json!({"type": "LinkCauses", "id": id(number), "from": id(from), "to": id(to), "sign": "same", "strength": 3}),
    )
}

pub fn add_gap(session: &mut Session, number: u128) -> Outcome {
    let gap = json!({
        "type": "AddGap", "id": id(number), "statement": "", "unit": "99020000", "unit_name": "Ashby Falls",
        "year": "2024-25", "measure": "inexperienced", "group": "low_income", "comparison": "all_others",
        "experiences": {"x1": 30, "n1": 100, "x2": 20, "n2": 100},
    });
    say(session, gap).unwrap()
}

/// The code of the refusal that a command meets.
pub fn refusal(session: &mut Session, command: Value) -> String {
    match say(session, command.clone()) {
        Err(SessionError::Refused(refusal)) => refusal.code(),
        other => panic!("{command} was not refused: {other:?}"),
    }
}
