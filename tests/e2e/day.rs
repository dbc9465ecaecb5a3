//! A day of a district team, from an empty computer to a plan, and the file that is left.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::window::{
    driver::Driver,
    page::{Page, key},
    room::{DataFiles, Room},
};

use crate::file;

#[test]
fn a_team_does_its_day_in_the_window_and_finds_it_again() -> Result<()> {
    let (room, files) = (Room::new()?, DataFiles::find());
    let workbook = room.path("our-day.headwaters");
    let report = room.path("our-day.pdf");
    room.will_choose(&[json!(workbook), json!([files.teachers, files.classes]), json!(report)])?;
    let page = room.start(&[])?;

    makes_a_workbook(&page, files.district).context("makes a workbook")?;
    names_the_team(&page).context("names the team")?;
    adds_the_data_files(&page).context("adds the data files")?;
    chooses_a_focus_gap(&page, files.district).context("chooses a focus gap")?;
    writes_causes_with_keys(&page).context("writes causes with keys")?;
    links_and_moves_with_the_mouse(&page).context("links and moves with the mouse")?;
    page.reads("Where it starts")?;
    page.picture("day-causes")?;
    chooses_two_strategies(&page).context("chooses two strategies")?;
    writes_both_plans(&page).context("writes both plans")?;
    exports(&page, &report).context("exports")?;

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

/// Types into the capture box, takes it and leaves the box; what only picks leaves it by itself.
fn adds(page: &Page, words: &str) -> Result<()> {
    page.find("combobox", "?").or_else(|_| page.find("combobox", "cause"))?;
    page.press(words)?;
    page.press(&key::ENTER.to_string())?;
    if !words.is_empty() {
        page.press(&key::ESCAPE.to_string())?;
    }
    page.until("the capture box is gone", "return document.querySelector('.capture') === null").map(drop)
}

fn links_and_moves_with_the_mouse(page: &Page) -> Result<()> {
    page.click("button", "Show the whole map")?;
    page.click("button", "Link “how late the budget is known”")?;
    page.click("button", "turnover in our three hub schools")?;
    page.reads("Linked to")?;
    let cause = page.find("button", "late hiring in high-need schools")?;
    page.driver.drag(&cause, 60, 90)
}

fn chooses_two_strategies(page: &Page) -> Result<()> {
    page.click("button", "Strategies")?;
    page.click("tab", "Library")?;
    for count in ["1 candidate", "2 candidates"] {
        page.click("button", "Add: ")?;
        page.reads(count)?;
    }
    page.click("tab", "Candidates")?;
    for _ in 0..2 {
        page.click("button", "Tie to causes")?;
        page.write("Tie to", "late hiring")?;
        page.press(&key::ENTER.to_string())?;
        page.find("button", "Untie from late hiring")?;
        page.click("button", "Close")?;
    }
    for strategy in candidates(page)? {
        page.click("checkbox", &strategy)?;
    }
    page.reads("2 chosen")?;
    page.picture("day-strategies")
}

fn candidates(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-strategy] label[for$=chosen]')].map((one) => one.innerText)";
    let titles = page.driver.run(script, &[])?;
    let titles = titles.as_array().into_iter().flatten();
    Ok(titles.filter_map(|title| title.as_str().map(str::to_owned)).collect())
}

fn writes_both_plans(page: &Page) -> Result<()> {
    let strategies = candidates(page)?;
    page.click("button", "Plan")?;
    for strategy in &strategies {
        page.click("button", strategy)?;
        page.write("Owner", "Ana Lima")?;
        page.click("button", "Indicators")?;
        page.write("Next thing to watch", "Teachers in their first two years, in percent")?;
        page.write("Baseline", "27.1")?;
        page.write("Target", "20")?;
        page.write("By when", "2027-06-30").ok();
        page.click("button", "Add indicator")?;
        page.find("textbox", "Baseline of Teachers in their first two years")?;
    }
    page.picture("day-plan")?;
    page.click("button", "Finish the plan")?;
    page.reads("The plan is finished")
}

fn exports(page: &Page, report: &Path) -> Result<()> {
    page.click("button", "Share")?;
    page.reads("Page 1 of")?;
    page.picture("day-share")?;
    page.click("button", "Export PDF")?;
    page.reads("our-day.pdf")?;
    let bytes = std::fs::read(report).context("the report")?;
    ensure!(
        bytes.starts_with(b"%PDF-") && bytes.len() > 10_000,
        "the report is no PDF: {} bytes",
        bytes.len()
    );
    page.press(&key::ESCAPE.to_string())
}

fn closes_and_reopens(page: &Page, workbook: &Path) -> Result<()> {
    closes(page)?;
    stands(workbook, true)?;
    page.click("button", "our-day")?;
    page.click("button", "Undo “Finish the plan”")?;
    page.find("button", "Redo “Finish the plan”")?;
    closes(page)?;
    stands(workbook, false)
}

fn closes(page: &Page) -> Result<()> {
    page.control('w')?;
    page.reads("Recent workbooks")
}

/// What the day has left in the file, counted by SQL.
fn stands(workbook: &Path, finished: bool) -> Result<()> {
    let count = |table: &str| file::number(workbook, &format!("SELECT count(*) FROM {table}"));
    let found =
        ["source", "gap", "cause", "link", "strategy", "acts_on", "indicator", "participant"].map(count);
    let found: Vec<i64> = found.into_iter().collect::<Result<_>>()?;
    ensure!(found == [2, 1, 3, 4, 2, 2, 2, 1], "records in the file: {found:?}");
    let placed = file::number(workbook, "SELECT count(*) FROM cause WHERE x IS NOT NULL")?;
    ensure!(placed == 1, "{placed} causes were moved by hand");
    let stands = file::number(workbook, "SELECT plan_finished FROM settings")? == 1;
    ensure!(stands == finished, "the plan is finished: {stands}");
    let sound = file::text(workbook, "PRAGMA integrity_check")?;
    ensure!(sound == "ok", "the file says: {sound}");
    Ok(())
}

/// Also when the file is opened from outside while the window is there: it comes forward with it.
fn finds_everything_after_a_new_start(room: &Room, workbook: &Path) -> Result<()> {
    let page = room.start(&[&workbook.to_string_lossy()])?;
    page.click("button", "Redo “Finish the plan”")?;
    page.find("button", "Undo “Finish the plan”")?;
    page.click("button", "Causes")?;
    page.reads("how late the budget is known")?;
    closes(&page)?;
    stands(workbook, true)?;
    room.start_again(&[&workbook.to_string_lossy()])?;
    page.find("button", "Undo “Finish the plan”").map(drop)
}
