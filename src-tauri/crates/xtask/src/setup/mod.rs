//! What run, test and bench share: the packages of the system, the pages, the programs. Every part looks first
//! whether there is anything to do, so that a second start costs seconds.

mod packages;
mod pages;
mod programs;
mod python;

pub use packages::{TESTS, WINDOW, packages};
pub use pages::{bench_pages, installed, pages};
pub use programs::{SELECTION, programs};
pub use python::python;
