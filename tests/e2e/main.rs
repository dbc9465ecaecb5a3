//! The day, in the real window: the built program under a screen that nobody sees, with real keys and a real mouse.
//! `cargo xtask test --only window` builds what it needs and calls it.

mod axe;
mod day;
mod exchange;
mod file;
mod files;
mod gaps;
mod map;
mod plans;
mod sample;
mod wall;
mod ways;
