//! What the page can call, one file for each group. A command fetches what it needs, hands it on and returns the
//! answer; it decides nothing.

pub mod ask;
pub mod change;
pub mod export;
pub mod files;
pub mod library;
pub mod map;
pub mod map_picture;
pub mod screen;
pub mod start;
pub mod workbook;

use wire::AppError;

/// What every command returns.
type Answered<T> = Result<T, AppError>;
