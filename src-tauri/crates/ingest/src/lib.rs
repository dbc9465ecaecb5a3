//! Files from outside into observations: pure functions over bytes that write nothing, and a process of its own to run
//! them in (`beside`).
//! A file is sniffed by content, read into a table, recognised by its header and read row by row.
//! A cause map from outside goes the same way as far as its bytes; what it says is read by `exchange`.
//! What is stored of it is left to `session`; what its figures mean is left to `model::gaps`.

mod batch;
pub mod beside;
mod cell;
mod code;
mod doubts;
mod error;
mod hand;
mod header;
mod layout;
mod load;
mod map;
mod names;
mod people;
mod preview;
mod read_page;
mod read_sheet;
mod read_text;
mod reading;
mod recognise;
mod rows;
mod said;
mod signature;
mod sniff;
mod table;
mod watch;
mod year;

pub use cell::Reason;
pub use doubts::{ASKS, WARNINGS};
pub use error::IngestError;
pub use load::load;
pub use map::{MapError, read_map};
pub use preview::{Preview, UnreadCell};
pub use reading::{Looked, Reading, preview, preview_as, read, read_as, read_tables, sha256};
pub use said::Said;
pub use sniff::{Format, sniff};
pub use table::{Marks, Row, Table};
pub use watch::{Limits, Progress, Watch, quietly};
pub use year::Year;
