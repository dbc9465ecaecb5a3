//! The real window, driven as a person would: the web driver, the page, and the computer on which it runs.

pub mod driver;
pub mod page;
pub mod room;
