//! Kumu JSON: elements and connections. A mutual connection is two links; an undirected one says nothing that a link
//! could hold.

mod fields;
mod read;
mod write;

pub use read::read;
pub use write::write;
