//! All text for people.
