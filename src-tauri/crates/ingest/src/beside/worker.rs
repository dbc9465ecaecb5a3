//! The reading process: takes one wish from standard input, answers on standard output, and ends.

use std::{
    io::{self, Read, Write},
    path::Path,
    process::ExitCode,
};

use super::spoken::{Answered, Asked, Sheet, Wish, hear, json, say};
use crate::{
    IngestError, Looked, Reading,
    load::load_within,
    map::{MapError, read_map},
    reading::{look_within, read_tables, read_within, sha256},
    table::Table,
    watch::Watch,
};

/// The argument that makes a program of ours a reading process.
pub const ARGUMENT: &str = "--ingest-worker";

/// Rows and columns of a sheet that are shown.
const SHOWN: (usize, usize) = (30, 200);

/// Whether this process was started to read a file.
pub fn is_asked_for() -> bool {
    std::env::args_os().nth(1).is_some_and(|first| first == ARGUMENT)
}

/// Serves one wish; to be called before anything else of the program begins.
pub fn serve() -> ExitCode {
    match answer(&mut io::stdin().lock(), &mut io::stdout().lock(), limit_memory) {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody listens any more.
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer(from: &mut impl Read, to: &mut impl Write, limit_memory: fn(u64)) -> io::Result<()> {
    let asked: Asked = hear(from)?;
    limit_memory(asked.limits.memory);
    let last = match fulfil(&asked, to)? {
        Ok(answer) => answer,
        Err(error) => Answered::refused(&error),
    };
    say(to, &last)
}

fn fulfil(asked: &Asked, to: &mut impl Write) -> io::Result<Result<Answered, IngestError>> {
    let said = asked.said()?;
    let mut gone = None;
    let mut tell = |progress| {
        if gone.is_none() {
            gone = say(to, &Answered::Progress(progress)).err();
        }
    };
    let mut watch = Watch::new(asked.limits, &mut tell);
    let answer = load_within(Path::new(&asked.path), &mut watch).and_then(|(name, bytes)| match asked.wish {
        Wish::Look => Ok(match look_within(&name, &bytes, &said, &mut watch)? {
            Looked::Whole(reading) => whole(reading),
            Looked::YearOpen(preview, sha256) => Answered::YearOpen(json(&preview), sha256),
        }),
        Wish::Reading => Ok(whole(read_within(&name, &bytes, &said, &mut watch)?)),
        Wish::Sample => {
            let tables = read_tables(&name, &bytes, &mut watch)?;
            Ok(Answered::Sample(tables.iter().map(sheet).collect(), sha256(&bytes)))
        }
        Wish::Map => Ok(match read_map(&name, &bytes, &watch.limits) {
            Ok(read) => Answered::Map(json(&read)),
            Err(MapError::NoMap(error)) => Answered::NoMap(json(&error)),
            Err(MapError::Unread(error)) => return Err(error),
        }),
    });
    gone.map_or(Ok(answer), Err)
}

fn whole(Reading { preview, batch, sha256, .. }: Reading) -> Answered {
    Answered::Reading(json(&preview), sha256, batch)
}

fn sheet(table: &Table) -> Sheet {
    let (rows, columns) = SHOWN;
    let text = |cell: &str| cell.chars().take(200).collect();
    let row = |at| table.row(at).iter().take(columns).map(text).collect();
    let name = table.marks.sheet.clone().unwrap_or_default();
    Sheet { name, rows: (0..table.len().min(rows)).map(row).collect() }
}

/// Where the system counts what a process may ask for (Linux and the BSDs do; macOS takes the limit and mostly ignores
/// it), more than this ends the process. On Windows only the limits of the file, of what it unfolds to and of its cells
/// hold, which keep a reading below the same figure.
#[cfg(unix)]
fn limit_memory(megabytes: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let bytes = (megabytes + mapped_at_start()) << 20;
    let before = getrlimit(Resource::As);
    let lower = before.maximum.map_or(bytes, |maximum| maximum.min(bytes));
    // Where the system refuses, all other limits still hold.
    let _ = setrlimit(Resource::As, Rlimit { current: Some(lower), maximum: Some(lower) });
}

/// Megabytes that the libraries of the program fill before anything is read.
#[cfg(unix)]
fn mapped_at_start() -> u64 {
    const PAGE_KILOBYTES: u64 = 4;
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: u64 = told.split(' ').next().and_then(|pages| pages.parse().ok()).unwrap_or(0);
    pages * PAGE_KILOBYTES / 1024
}

#[cfg(not(unix))]
fn limit_memory(_megabytes: u64) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Said, watch::Limits};

    /// What the worker says of a file with these bytes.
    fn said_of(bytes: &[u8], wish: Wish) -> Vec<Answered> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        std::fs::write(&path, bytes).expect("a file");
        let asked = Asked {
            path: path.into_os_string(),
            wish,
            limits: Limits::default(),
            said: json(&Said { year: Some("2022-23".into()), ..Said::default() }),
        };
        let (mut from, mut to) = (Vec::new(), Vec::new());
        say(&mut from, &asked).expect("memory");
        answer(&mut from.as_slice(), &mut to, |_| {}).expect("everything was said");
        let mut rest = to.as_slice();
        let mut answers = Vec::new();
        while !rest.is_empty() {
            answers.push(hear(&mut rest).expect("whole frames"));
        }
        answers
    }

    const TEACHERS: &str = "School Name,School Code,Total # of Teachers (FTE),% of Teachers Licensed,\
        Student / Teacher Ratio,Percent of Experienced Teachers,\
        Percent of Teachers without Waiver or Provisional License,Percent Teaching In-Field\n\
        A,99010005,20,90,12 to 1,80,99,98\nB,99010010,30,90,12 to 1,,99,98\n";

    #[test]
    fn the_last_word_is_what_was_wished_for() {
        assert!(matches!(said_of(TEACHERS.as_bytes(), Wish::Look).last(), Some(Answered::Reading(..))));
        let Some(Answered::Sample(sheets, _)) = said_of(TEACHERS.as_bytes(), Wish::Sample).pop() else {
            panic!("no sample")
        };
        assert_eq!((sheets[0].rows.len(), sheets[0].rows[1][0].as_str()), (3, "A"));
        assert!(matches!(said_of(b"", Wish::Reading).last(), Some(Answered::Refused(_))));
    }

    #[test]
    fn a_long_file_tells_how_far_it_is() {
        let mut text = TEACHERS.to_owned();
        (0..9000).for_each(|at| text += &format!("C,9902{at:04},20,90,12 to 1,80,99,98\n"));
        let answers = said_of(text.as_bytes(), Wish::Reading);
        let shares: Vec<f32> = answers
            .iter()
            .filter_map(|one| if let Answered::Progress(progress) = one { progress.share } else { None })
            .collect();
        assert!(shares.len() >= 2 && shares.is_sorted(), "{shares:?}");
        assert!(matches!(answers.last(), Some(Answered::Reading(_, _, batch)) if batch.units.len() > 9000));
    }
}
