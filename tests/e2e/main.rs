//! The day, in the real window.
