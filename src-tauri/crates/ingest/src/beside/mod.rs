//! Files are read beside the program: a second process of the same program reads one file within limits of memory and
//! time, and what a hostile or broken file does to it stays there. It can be stopped at any moment and leaves no trace,
//! because only the program that asked writes anything.

mod parent;
mod spoken;
mod worker;

pub use parent::Beside;
pub use spoken::Sheet;
pub use worker::{is_asked_for, serve};
