//! What the tests and the bench share: the project as files, and the real window with somebody at it.

pub mod project;
pub mod window;
