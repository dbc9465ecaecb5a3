//! The content library.
