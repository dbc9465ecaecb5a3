//! GraphML: nodes, edges and keys, as yEd, Gephi, networkx and others write it. A cause or gap is a node, told apart by
//! its `kind`; everything said of it stands under a key of that name.

mod fields;
mod read;
mod write;

pub use read::read;
pub use write::write;
