//! What the program and its reading process say to each other: frames of a length and its bytes. Figures go packed;
//! what is small and has names goes as the same JSON as everywhere.

use std::{
    ffi::OsString,
    io::{self, Read, Write},
};

use model::records::Batch;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    IngestError, Said,
    watch::{Limits, Progress},
};

/// What is asked of the reading process, once.
#[derive(Debug, Serialize, Deserialize)]
pub struct Asked {
    /// The file, as the system writes paths.
    pub path: OsString,
    /// What is wanted of it.
    pub wish: Wish,
    /// What it may cost.
    pub limits: Limits,
    /// What people have said of the file, as JSON.
    pub said: String,
}

/// What is wanted of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// What it would bring in; everything, where its year is known.
    Look,
    /// Everything that it brings in.
    Reading,
    /// Its first rows, as they stand there.
    Sample,
    /// The cause map that it holds.
    Map,
}

/// The first rows of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; empty where the file has no sheets.
    pub name: String,
    /// The texts of its cells, row by row.
    pub rows: Vec<Vec<String>>,
}

/// What the reading process answers; everything but progress is its last word.
#[derive(Debug, Serialize, Deserialize)]
pub enum Answered {
    /// It is still reading.
    Progress(Progress),
    /// The preview, as JSON, of a file whose year somebody has to say, and the SHA-256 of its bytes.
    YearOpen(String, String),
    /// A preview as JSON, the SHA-256 of the bytes, and what they bring in.
    Reading(String, String, Batch),
    /// The first rows of each sheet, and the SHA-256 of the bytes.
    Sample(Vec<Sheet>, String),
    /// A cause map, as JSON.
    Map(String),
    /// Why the file cannot be read as a map, as JSON.
    NoMap(String),
    /// Why the file cannot be read, as JSON.
    Refused(String),
}

impl Answered {
    /// A refusal.
    pub fn refused(error: &IngestError) -> Self {
        Self::Refused(json(error))
    }
}

/// Something of ours as JSON.
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("BUG: plain fields are JSON")
}

/// A preview or what was said, from JSON that the other side wrote.
pub fn from_json<T: DeserializeOwned>(text: &str) -> io::Result<T> {
    serde_json::from_str(text).map_err(io::Error::other)
}

/// Says one thing.
pub fn say(to: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    let bytes = postcard::to_stdvec(what).map_err(io::Error::other)?;
    to.write_all(&(bytes.len() as u64).to_le_bytes())?;
    to.write_all(&bytes)?;
    to.flush()
}

/// Hears one thing; an error where the other side has ended.
pub fn hear<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<T> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    // Read piece by piece: a wrong length must not make us ask for its memory.
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes)?;
    postcard::from_bytes(&bytes).map_err(io::Error::other)
}

impl Asked {
    /// What people have said of the file.
    pub fn said(&self) -> io::Result<Said> {
        from_json(&self.said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard_and_a_voice_that_breaks_off_is_an_error() {
        let mut sent = Vec::new();
        let progress = Progress { share: Some(0.5), rows: 12 };
        say(&mut sent, &Answered::Progress(progress)).expect("memory");
        let heard: Answered = hear(&mut sent.as_slice()).expect("whole");
        assert!(matches!(heard, Answered::Progress(same) if same == progress));
        for length in [0, 3, 8, sent.len() - 1] {
            assert!(hear::<Answered>(&mut &sent[..length]).is_err(), "{length}");
        }
        assert!(hear::<Answered>(&mut &[0xFF; 40][..]).is_err());
    }

    #[test]
    fn an_error_comes_back_as_it_was() {
        let error = IngestError::FileTooLarge { file: "a.xlsx".into(), megabytes: 900, limit: 512 };
        assert_eq!(from_json::<IngestError>(&json(&error)).expect("ours"), error);
    }
}
