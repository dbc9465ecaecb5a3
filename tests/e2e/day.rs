//! A day of a district team, from an empty computer to a plan, and the file that is left.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::{
    driver::Driver,
    file,
    page::{Page, key},
    room::{DataFiles, Room},
};

#[test]
fn a_team_does_its_day_in_the_window_and_finds_it_again() -> Result<()> {
    let (room, files) = (Room::new()?, DataFiles::find());
    let workbook = room.path("our-day.headwaters");
    room.will_choose(&[json!(workbook), json!([files.teachers, files.classes])])?;
    let page = room.start(&[])?;

    makes_a_workbook(&page, files.district).context("makes a workbook")?;
    names_the_team(&page).context("names the team")?;
    adds_the_data_files(&page).context("adds the data files")?;
    chooses_a_focus_gap(&page, files.district).context("chooses a focus gap")?;
    writes_causes_with_keys(&page).context("writes causes with keys")?;
    links_and_moves_with_the_mouse(&page).context("links and moves with the mouse")?;
    page.reads("Where it starts")?;
    page.picture("day-causes")?;

    closes_and_reopens(&page, &workbook)?;
    drop(page);
    finds_everything_after_a_new_start(&room, &workbook)
}

fn makes_a_workbook(page: &Page, district: &str) -> Result<()> {
    page.click("button", "New workbook")?;
    page.write("District", district)?;
    page.choose("School year", "2022-23").ok();
    page.picture("day-new")?;
    page.click("button", "Choose where to keep it")?;
    page.reads("Who is in the room?")
}

fn names_the_team(page: &Page) -> Result<()> {
    page.write("Name of the next person", "Ana Lima")?;
    page.write("Role of the next person", "Data lead")?;
    page.press(&key::ENTER.to_string())?;
    page.find("textbox", "Role of Ana Lima").map(drop)
}

fn adds_the_data_files(page: &Page) -> Result<()> {
    page.click("tab", "Data")?;
    page.click("button", "Add data files")?;
    for _ in 0..2 {
        page.click("button", "Add to workbook")?;
        page.until("the file in the workbook", "return !document.querySelector('progress')")?;
    }
    page.reads("2 data files")?;
    page.picture("day-imported")
}

fn chooses_a_focus_gap(page: &Page, district: &str) -> Result<()> {
    page.click("button", "Gaps")?;
    page.choose("Where", district)?;
    page.reads("School averages")?;
    let ratio = "const cell = [...document.querySelectorAll('[role=gridcell]')]
        .find((one) => /\\d\\.\\d\\d/.test(one.innerText)); return cell ?? null;";
    let cell = page.until("a ratio in the matrix", ratio)?;
    page.driver.click(&Driver::element(&cell).context("a cell")?)?;
    page.picture("day-gaps")?;
    page.click("button", "Make it a focus gap")?;
    page.reads("Our focus gap")
}

/// The note-taker, who never touches the mouse.
fn writes_causes_with_keys(page: &Page) -> Result<()> {
    page.click("button", "Causes")?;
    page.click("button", "Add a cause")?;
    adds(page, "turnover in our three hub schools")?;
    page.press("l")?;
    adds(page, "")?;
    page.press("w")?;
    adds(page, "late hiring in high-need schools")?;
    page.press("w")?;
    adds(page, "how late the budget is known")?;
    page.press("+4")?;
    page.reads("very strong")
}

/// Types into the capture box and takes it; it closes by itself.
fn adds(page: &Page, words: &str) -> Result<()> {
    page.find("combobox", "?").or_else(|_| page.find("combobox", "cause"))?;
    page.press(words)?;
    page.press(&key::ENTER.to_string())?;
    page.until("the capture box is gone", "return document.querySelector('.capture') === null").map(drop)
}

fn links_and_moves_with_the_mouse(page: &Page) -> Result<()> {
    page.click("button", "Link “how late the budget is known”")?;
    page.click("button", "turnover in our three hub schools")?;
    page.reads("Linked to")?;
    let cause = page.find("button", "late hiring in high-need schools")?;
    page.driver.drag(&cause, 60, 90)
}

fn closes_and_reopens(page: &Page, workbook: &Path) -> Result<()> {
    page.control('w')?;
    page.reads("Recent workbooks")?;
    stands(workbook, 3, 4)?;
    page.click("button", "our-day")?;
    page.reads("Saved")?;
    page.click("button", "Undo")?;
    page.click("button", "Undo")?;
    page.until("redo", "return [...document.querySelectorAll('button')].some((one) => /Redo/.test(one.ariaLabel ?? one.innerText))")?;
    page.control('w')?;
    page.reads("Recent workbooks")?;
    stands(workbook, 3, 3)
}

fn stands(workbook: &Path, causes: i64, links: i64) -> Result<()> {
    let found = (
        file::number(workbook, "SELECT count(*) FROM cause")?,
        file::number(workbook, "SELECT count(*) FROM link")?,
    );
    ensure!(found == (causes, links), "causes and links in the file: {found:?}");
    let sound = file::text(workbook, "PRAGMA integrity_check")?;
    ensure!(sound == "ok", "the file says: {sound}");
    Ok(())
}

fn finds_everything_after_a_new_start(room: &Room, workbook: &Path) -> Result<()> {
    let page = room.start(&[&workbook.to_string_lossy()])?;
    page.click("button", "Redo")?;
    page.click("button", "Causes")?;
    page.reads("how late the budget is known")?;
    page.control('w')?;
    page.reads("Recent workbooks")?;
    stands(workbook, 3, 4)
}
