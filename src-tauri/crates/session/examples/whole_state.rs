//! How long the whole state takes in a workbook: adding its largest file, and all gaps by every method, with reading the
//! figures from the file. `cargo run --release -p session --example whole_state FOLDER-OF-REAL-FILES`
//! Prints one JSON object, milliseconds by name, for `cargo xtask bench`.
#![expect(clippy::print_stdout, reason = "an example tells what it measured")]

use std::{
    error::Error,
    path::{Path, PathBuf},
    time::Instant,
};

use model::{
    Id,
    edit::SetDistrict,
    gaps::{Comparison, Experiences, GapKey, Group, Measure, Method, School, experiences},
    records::Source,
};
use serde_json::json;
use session::Session;

type Tried<T> = Result<T, Box<dyn Error>>;

const YEAR: &str = "2022-23";
/// The state's largest district.
const DISTRICT: &str = "00350000";
const RUNS: usize = 9;

fn main() -> Tried<()> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name the folder of the real files")?);
    let room = Room::new()?;
    let mut session = room.workbook("state")?;
    let mut import = Vec::new();
    for nth in 0..3 {
        let mut largest = room.workbook(&format!("largest-{nth}"))?;
        import.push(add(&mut largest, &folder.join("large/teacher_data_all_years.csv"), None)?);
    }
    for report in [
        "teacherdata",
        "ClassSizebyGenPopulation",
        "enrollmentbygrade",
        "enrollmentbyracegender",
        "staffingretention",
    ] {
        add(&mut session, &folder.join(format!("school/{report}_school_{YEAR}.csv")), Some(YEAR))?;
    }
    add(&mut session, &folder.join("large/teacher_data_all_years.csv"), None)?;

    let (path, schools) = (session.path().to_owned(), session.schools(DISTRICT, YEAR)?.len());
    let codes: Vec<String> = districts(&session)?;
    // Opened anew for each run, so that nothing is kept from the run before.
    let anew = |run: &dyn Fn(&Session) -> Tried<usize>| {
        middle_after(|| Ok(Session::open_to_view(&path)?), |session| run(session))
    };
    let load_district = anew(&|session| Ok(session.schools(DISTRICT, YEAR)?.len()))?;
    let district = anew(&|session| all_gaps(session, DISTRICT, &session.schools(DISTRICT, YEAR)?))?;
    let load_state = anew(&|session| Ok(session.schools("state", YEAR)?.len()))?;
    let state = anew(&|session| all_gaps(session, "state", &session.schools("state", YEAR)?))?;
    let every_district = anew(&|session| {
        let gaps = codes.iter().map(|code| all_gaps(session, code, &session.schools(code, YEAR)?));
        gaps.sum::<Tried<usize>>()
    })?;
    let read = |file: &str| {
        let (name, bytes) = ingest::load(&folder.join(file))?;
        Ok(ingest::read(&name, &bytes, None)?.batch.observations.len())
    };
    let read_csv = middle(|| read("large/teacher_data_all_years.csv"))?;
    let read_xlsx = middle(|| read("large/school-grade-race.xlsx"))?;
    let units = anew(&|session| Ok(session.units()?.len()))?;
    println!(
        "{}",
        json!({
            "add_largest": middle_of(import), "schools": schools, "load_district": load_district.0,
            "gaps_of_district": district.0, "figures_of_district": district.1, "load_state": load_state.0,
            "gaps_of_state": state.0, "figures_of_state": state.1, "districts": codes.len(),
            "gaps_of_every_district": every_district.0, "figures_of_every_district": every_district.1,
            "load_units": units.0, "read_csv": read_csv.0, "read_xlsx": read_xlsx.0,
        })
    );
    Ok(())
}

/// Every measure of the four groups and of each race, by all three methods; how many figures there were.
fn all_gaps(session: &Session, unit: &str, schools: &[School]) -> Tried<usize> {
    let groups: Vec<Group> = Group::FOUR.into_iter().chain(Group::RACES).collect();
    let typed = Experiences::Counts { x1: 27.0, n1: 100.0, x2: 18.0, n2: 100.0 };
    let mut figures = 0;
    for method in [Method::SchoolAverages, Method::Quartiles] {
        let key = GapKey {
            unit: unit.to_owned(),
            year: YEAR.to_owned(),
            measure: Measure::Inexperienced,
            group: Group::LowIncome,
            comparison: Comparison::AllOthers,
            method,
        };
        let told = session.figures(schools, &groups, Measure::ALL, &key)?;
        figures += told.iter().filter(|(_, figure)| figure.ratio.is_some()).count();
    }
    for _ in 0..groups.len() * Measure::ALL.len() {
        figures += usize::from(experiences(&typed).ratio.is_some());
    }
    Ok(figures)
}

fn districts(session: &Session) -> Tried<Vec<String>> {
    let mut codes: Vec<String> =
        session.schools("state", YEAR)?.iter().map(|school| format!("{}0000", &school.code[..4])).collect();
    codes.dedup();
    Ok(codes)
}

/// Reads a file and adds it; how long the adding took, in milliseconds.
fn add(session: &mut Session, path: &Path, year: Option<&str>) -> Tried<f64> {
    let (name, bytes) = ingest::load(path)?;
    let reading = ingest::read(&name, &bytes, year)?;
    let preview = reading.preview;
    let source = Source {
        id: Id::new(uuid::Uuid::nil()),
        file_name: name,
        sha256: reading.sha256,
        report: preview.report,
        level: preview.level,
        years: preview.years,
        rows: preview.rows,
        title: preview.title,
        columns: preview.columns,
        missing: preview.missing,
        warnings: preview.warnings,
        public: true,
        added_at: String::new(),
        made_order: 0,
    };
    let begun = Instant::now();
    session.import(source, &reading.batch, None)?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

/// Milliseconds of the middle of several runs, and what one of them gave.
fn middle(run: impl Fn() -> Tried<usize>) -> Tried<(f64, usize)> {
    middle_after(|| Ok(()), |()| run())
}

/// The same of runs that each need something made first, which does not count.
fn middle_after<T>(make: impl Fn() -> Tried<T>, run: impl Fn(&T) -> Tried<usize>) -> Tried<(f64, usize)> {
    let mut given = 0;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let made = make()?;
        let begun = Instant::now();
        given = run(&made)?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok((middle_of(times), given))
}

fn middle_of(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// A folder for workbooks, gone when it is dropped.
struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Tried<Self> {
        Ok(Self(tempfile::tempdir()?))
    }

    fn workbook(&self, name: &str) -> Tried<Session> {
        let district = SetDistrict { district_name: "All".into(), district_code: None, year: None };
        Ok(Session::create(&self.0.path().join(format!("{name}.headwaters")), district)?)
    }
}
