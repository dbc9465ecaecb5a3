//! The program `headwaters`.
fn main() {}
