//! What crosses the border of the program: views, questions and errors, shared by the window and the command line.
//! Everything here is made for reading; what may change is decided in `model`. Rounding and words happen here, once.

mod error;
mod library_file;
mod map_file;
mod map_picture;
mod names;
mod outcome;
mod question;
mod report;
mod sample;
pub mod view;

pub use error::{AppError, ExitCode};
pub use library_file::{library_file, read_library};
pub use map_file::{MapFormat, map_file};
pub use map_picture::PictureFormat;
pub use names::{category_name, gap_name, group_name, label_text, measure_name, unit_name};
pub use outcome::{Opened, Outcome, opened, outcome};
pub use question::{Answer, Question, ask, ask_beside};
pub use report::{ProgressFormat, ReportMatter};
pub use sample::make_sample;
