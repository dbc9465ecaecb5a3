//! Data files in the real window: a table that no report is like, named by hand and known from then on; the same file
//! again, a newer one in its place, and every cell without a figure.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::{
    project,
    window::{
        page::{Page, key},
        room::Room,
    },
};

use crate::{axe, file};

#[test]
fn an_unknown_table_is_named_by_hand_once_and_a_newer_one_takes_its_place() -> Result<()> {
    let room = Room::new()?;
    let (workbook, table, newer) =
        (room.path("ours.headwaters"), room.path("staffing.csv"), room.path("staffing-newer.csv"));
    let text = fs::read_to_string(project::root().join("tests/fixtures/ingest/our_own_table.csv"))?;
    fs::write(&table, &text)?;
    fs::write(&newer, text.replace("30,5", "31,5"))?;
    room.will_choose(&[json!(workbook), json!([table]), json!([table]), json!([newer])])?;
    let page = room.start(&[])?;

    makes_a_workbook(&page)?;
    names_its_columns(&page).context("names its columns")?;
    adds_it(&page).context("adds it")?;
    looks_at_its_cells(&page).context("looks at its cells")?;
    is_told_that_it_is_there(&page).context("is told that it is there")?;
    puts_the_newer_one_in_its_place(&page).context("puts the newer one in its place")?;
    undoes_that(&page).context("undoes that")?;
    removes_it_and_brings_it_back(&page).context("removes it and brings it back")?;
    page.control('w')?;
    page.reads("Recent workbooks")?;
    stands(&workbook)
}

#[test]
fn a_long_file_shows_how_far_it_is_and_leaves_nothing_when_it_is_stopped() -> Result<()> {
    let room = Room::new()?;
    let (workbook, long) = (room.path("ours.headwaters"), room.path("long.csv"));
    fs::write(&long, long_table())?;
    room.will_choose(&[json!(workbook), json!([long])])?;
    let page = room.start(&[])?;
    makes_a_workbook(&page)?;
    page.click("button", "Add data files")?;
    page.reads("Reading one file")?;
    page.click("button", "Stop reading")?;
    page.until("the end of reading", "return document.querySelector('progress') === null")?;
    page.reads("No data files yet")?;
    page.control('w')?;
    page.reads("Recent workbooks")?;
    let entries = file::number(&workbook, "SELECT count(*) FROM source")?;
    ensure!(entries == 0, "{entries} sources after nothing was added");
    Ok(())
}

/// Teachers of very many schools: long enough that nobody waits for its end.
fn long_table() -> String {
    let mut text =
        "School Code,Total # of Teachers (FTE),% of Teachers Licensed,Percent of Experienced Teachers\n"
            .to_owned();
    for school in 0..600_000 {
        text.push_str(&format!("{:08},31.5,97.0,81.4\n", 10_000 + school));
    }
    text
}

fn makes_a_workbook(page: &Page) -> Result<()> {
    page.click("button", "New workbook")?;
    page.write("District", "Riverton")?;
    page.click("button", "Choose where to keep it")?;
    page.reads("Who is in the room?")?;
    page.click("tab", "Data")
}

fn names_its_columns(page: &Page) -> Result<()> {
    page.click("button", "Add data files")?;
    page.click("button", "Say what its columns are")?;
    page.until("the likely row", "return document.querySelector('[aria-label=\"Row 4\"]')?.checked")?;
    page.reads("Say which column holds the state code")?;
    for (column, role) in [
        ("Building no.", "state code"),
        ("Building", "name of the school"),
        ("Teachers", "Teachers (full-time"),
        ("Licensed %", "Licensed teachers"),
        ("In field %", "Teachers teaching in their field"),
    ] {
        page.choose(&format!("What {column} is"), role)?;
    }
    page.reads("With this, it would be read as")?;
    page.reads("school level, 3 rows")
}

fn adds_it(page: &Page) -> Result<()> {
    page.click("button", "Look at these cells")?;
    page.reads("n/a")?;
    page.choose("School year", "2023-24")?;
    axe::look_at(page, "files-named")?;
    page.click("button", "Add to workbook")?;
    page.reads("One data file")?;
    page.reads("Tables you named")?;
    page.until("nothing waits", "return document.querySelector('[data-file]') === null").map(drop)
}

fn looks_at_its_cells(page: &Page) -> Result<()> {
    page.click("button", "Look at these cells")?;
    page.reads("1 to 2 of 2")?;
    page.choose("Show", "marked as not available")?;
    page.reads("1 to 1 of 1")?;
    page.reads("In field % (E)")?;
    axe::look_at(page, "files-cells")
}

fn is_told_that_it_is_there(page: &Page) -> Result<()> {
    page.click("button", "Add data files")?;
    page.reads("There is nothing to do")?;
    page.click("button", "Close")
}

/// Known by its header now: nobody says again what its columns are.
fn puts_the_newer_one_in_its_place(page: &Page) -> Result<()> {
    page.click("button", "Add data files")?;
    page.reads("staffing, school level, 3 rows")?;
    page.choose("School year", "2023-24")?;
    page.reads("is the same report for the same year")?;
    axe::look_at(page, "files-newer")?;
    page.click("button", "Put in its place")?;
    page.find("button", "Undo “Replace")?;
    page.reads("staffing-newer.csv")?;
    page.reads("One data file")
}

fn undoes_that(page: &Page) -> Result<()> {
    page.control('z')?;
    page.until(
        "the older file",
        "return document.querySelector('#prepare-view').innerText.includes('staffing.csv')",
    )?;
    page.reads("One data file")
}

fn removes_it_and_brings_it_back(page: &Page) -> Result<()> {
    page.click("button", "Remove staffing.csv")?;
    page.reads("and its figures are removed")?;
    page.until("the focus", "return document.activeElement?.innerText === 'Bring it back'")?;
    page.press(&key::ENTER.to_string())?;
    page.reads("One data file")
}

/// One source with its figures, the two cells without one, and how the table is read.
fn stands(workbook: &Path) -> Result<()> {
    let count = |table: &str| file::number(workbook, &format!("SELECT count(*) FROM {table}"));
    let found = (count("source")?, count("observation")?, count("unread")?, count("mapping")?);
    ensure!(found == (1, 7, 2, 1), "in the file: {found:?}");
    let name = file::text(workbook, "SELECT file_name FROM source")?;
    ensure!(name == "staffing.csv", "the source is {name}");
    let licensed = file::number(workbook, "SELECT CAST(max(value) AS INTEGER) FROM observation")?;
    ensure!(licensed == 100, "fractions were read as {licensed}%");
    Ok(())
}
