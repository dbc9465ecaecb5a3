//! What the tests share: where the project stands and which files belong to it.

pub mod project;
