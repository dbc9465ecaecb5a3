//! Views and errors shared with TypeScript.
