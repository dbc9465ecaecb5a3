//! The rules of the house, checked over cargo's own account of the crates and over the text of the files: who may
//! import what, how files begin, what they may be called, and that every message for people exists and is used.

mod rules {
    mod crates;
    mod files;
    mod messages;
}
