//! The program's side: starts the reading process, listens to it, and ends it when it takes too long or is not wanted
//! any more.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::{Duration, Instant},
};

use exchange::MapRead;
use model::records::{Batch, Observation, Unread};

use super::{
    spoken::{Answered, Asked, Sheet, Wish, from_json, hear, json, say},
    worker::ARGUMENT,
};
use crate::{
    IngestError, Looked, Reading, Said,
    load::shown_name,
    map::MapError,
    watch::{Limits, Progress},
};

/// How long at most until a reading that is not wanted any more is ended.
const GLANCE: Duration = Duration::from_millis(40);

/// Reads files in a process of their own.
pub struct Beside<'a> {
    program: PathBuf,
    limits: Limits,
    cancelled: &'a AtomicBool,
}

/// Nobody cancels this one.
static NEVER: AtomicBool = AtomicBool::new(false);

impl Beside<'static> {
    /// Readings that go on to their end, by the program that is running now.
    pub fn uncancelled() -> Self {
        Self::new(&NEVER)
    }
}

impl<'a> Beside<'a> {
    /// Readings by the program that is running now, until `cancelled` says otherwise.
    pub fn new(cancelled: &'a AtomicBool) -> Self {
        Self { program: std::env::current_exe().unwrap_or_default(), limits: Limits::default(), cancelled }
    }

    /// By another program that knows the argument, which tests need.
    #[must_use]
    pub fn program(self, program: PathBuf) -> Self {
        Self { program, ..self }
    }

    /// Within other limits.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Looks at a file: reads it where everything is known of it.
    pub fn look(
        &self,
        path: &Path,
        said: &Said,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Looked, IngestError> {
        match self.ask(path, Wish::Look, said, tell)? {
            Answered::YearOpen(told, sha256) => Ok(Looked::YearOpen(heard(path, from_json(&told))?, sha256)),
            Answered::Reading(told, sha256, batch) => Ok(Looked::Whole(whole(path, &told, sha256, batch)?)),
            _ => Err(stopped(path)),
        }
    }

    /// Reads a file; where `sha256` names the bytes that were looked at before, they must be the same.
    pub fn read(
        &self,
        path: &Path,
        said: &Said,
        sha256: Option<&str>,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Reading, IngestError> {
        let Answered::Reading(told, found, batch) = self.ask(path, Wish::Reading, said, tell)? else {
            return Err(stopped(path));
        };
        if sha256.is_some_and(|looked_at| looked_at != found) {
            return Err(IngestError::FileChanged { file: shown_name(path) });
        }
        whole(path, &told, found, batch)
    }

    /// The first rows of each sheet as they stand there, and the SHA-256 of the bytes.
    pub fn sample(&self, path: &Path) -> Result<(Vec<Sheet>, String), IngestError> {
        match self.ask(path, Wish::Sample, &Said::default(), &mut |_| {})? {
            Answered::Sample(sheets, sha256) => Ok((sheets, sha256)),
            _ => Err(stopped(path)),
        }
    }

    /// Reads a file as a cause map, within the limits for maps.
    pub fn read_map(&self, path: &Path) -> Result<MapRead, MapError> {
        let limits = self.limits.at_most(Limits::for_maps());
        let within = Self { program: self.program.clone(), limits, cancelled: self.cancelled };
        match within.ask(path, Wish::Map, &Said::default(), &mut |_| {})? {
            Answered::Map(told) => Ok(heard(path, from_json(&told))?),
            Answered::NoMap(told) => Err(MapError::NoMap(heard(path, from_json(&told))?)),
            _ => Err(stopped(path).into()),
        }
    }

    fn ask(
        &self,
        path: &Path,
        wish: Wish,
        said: &Said,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Answered, IngestError> {
        // The other process begins in the same folder, but a path that says everything is one doubt less.
        let path_said = std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).into_os_string();
        let asked = Asked { path: path_said, wish, limits: self.limits, said: json(said) };
        let mut child = Reader::start(&self.program, &asked).map_err(|_| stopped(path))?;
        let until = Instant::now() + Duration::from_secs(self.limits.seconds);
        loop {
            if self.cancelled.load(Ordering::Relaxed) {
                return Err(IngestError::ReadingCancelled { file: shown_name(path) });
            }
            if Instant::now() > until {
                let (file, seconds) = (shown_name(path), self.limits.seconds);
                return Err(IngestError::ReadingTooSlow { file, seconds });
            }
            match child.answers.recv_timeout(GLANCE) {
                Ok(Answered::Progress(progress)) => tell(progress),
                Ok(Answered::Refused(told)) => return Err(heard(path, from_json(&told))?),
                Ok(last) => {
                    child.end();
                    return Ok(last);
                }
                Err(RecvTimeoutError::Disconnected) => return Err(stopped(path)),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }
}

fn whole(path: &Path, told: &str, sha256: String, batch: Batch) -> Result<Reading, IngestError> {
    if !is_sound(&batch) {
        return Err(stopped(path));
    }
    Ok(Reading { preview: heard(path, from_json(told))?, batch, file_name: shown_name(path), sha256 })
}

fn heard<T>(path: &Path, told: io::Result<T>) -> Result<T, IngestError> {
    told.map_err(|_| stopped(path))
}

fn stopped(path: &Path) -> IngestError {
    IngestError::ReaderStopped { file: shown_name(path) }
}

/// Every place that a batch names is in its lists. A process that a file has led astray may say anything.
fn is_sound(batch: &Batch) -> bool {
    let within = |at: u32, length: usize| (at as usize) < length;
    let (units, years, fields) = (batch.units.len(), batch.years.len(), batch.fields.len());
    let figure =
        |one: &Observation| within(one.unit, units) && within(one.year, years) && within(one.field, fields);
    let cell = |one: &Unread| {
        within(one.reason, batch.reasons.len()) && one.unit.is_none_or(|unit| within(unit, units))
    };
    batch.observations.iter().all(figure) && batch.unread.iter().all(cell)
}

/// The reading process and what it says. It ends with this.
struct Reader {
    child: Child,
    answers: Receiver<Answered>,
}

impl Reader {
    fn start(program: &Path, asked: &Asked) -> io::Result<Self> {
        let mut child = Command::new(program)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let (answering, answers) = channel();
        let mut reader = Self { child, answers };
        let (Some(mut stdin), Some(mut stdout)) = (stdin, stdout) else {
            return Err(io::Error::other("pipes"));
        };
        // Listening ends when the process ends, because nobody else holds its output.
        thread::spawn(move || {
            while let Ok(answer) = hear::<Answered>(&mut stdout) {
                if answering.send(answer).is_err() {
                    break;
                }
            }
        });
        if let Err(error) = say(&mut stdin, asked) {
            reader.end();
            return Err(error);
        }
        Ok(reader)
    }

    fn end(&mut self) {
        // It may have ended by itself; either way nothing of it may stay.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.end();
    }
}
