//! Joins the message files of each language into one text, so that a new file needs no line of code.

use std::{env, fs, path::Path};

fn main() -> std::io::Result<()> {
    // Asked when it runs, not when it is compiled: a build folder may serve a second checkout.
    let own = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let locales = Path::new(&own).join("../../../assets/locales/en");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut files: Vec<_> = fs::read_dir(&locales)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut joined = String::new();
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|end| end == "ftl")) {
        println!("cargo:rerun-if-changed={}", file.path().display());
        joined.push_str(&fs::read_to_string(file.path())?);
        joined.push('\n');
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("en.ftl"), joined)
}
