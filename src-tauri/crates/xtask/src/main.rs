//! Set-up, run, test and bench of the project itself.
fn main() {}
