//! The map out and in, in the real window: a spreadsheet goes out, a map from elsewhere is looked at, taken in and taken
//! back by one undo.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::window::{page::Page, room::Room};

use crate::{axe, file};

const KUMU: &str = r#"{"elements":[{"label":"Time for mentors to meet","type":"Weather"},{"label":"Load of paperwork"}],
    "connections":[{"from":"Load of paperwork","to":"Time for mentors to meet","type":"-","strength":3},
    {"from":"Load of paperwork","to":"Load of paperwork"}]}"#;

#[test]
fn the_map_goes_out_and_one_from_elsewhere_comes_in_and_goes_again_with_one_undo() -> Result<()> {
    let room = Room::new()?;
    let (workbook, sheet, kumu) =
        (room.path("ours.headwaters"), room.path("map.xlsx"), room.path("from kumu.json"));
    fs::write(&kumu, KUMU)?;
    room.will_choose(&[json!(workbook), json!(sheet), json!(kumu)])?;
    let page = room.start(&[])?;
    makes_a_workbook(&page)?;
    page.click("button", "Causes")?;
    page.click("button", "Map in and out")?;
    page.click("button", "Write the file")?;
    page.reads("Exported: map.xlsx")?;
    ensure!(fs::read(&sheet)?.starts_with(b"PK"), "no spreadsheet was written");

    page.click("button", "Choose a file")?;
    page.reads("2 new causes").context("what would come")?;
    page.reads("2 things stay out")?;
    page.reads("There is no category called “Weather”")?;
    axe::look_at(&page, "exchange")?;
    page.click("button", "Take in")?;
    page.reads("is on the map now")?;
    page.click("button", "Close")?;
    page.click("tab", "Outline")?;
    page.reads("Load of paperwork")?;
    page.control('z')?;
    page.until("an empty map", "return !document.body.innerText.includes('Load of paperwork')")?;
    page.control('w')?;
    page.reads("Recent workbooks")?;
    let causes = file::number(&workbook, "SELECT count(*) FROM cause")?;
    ensure!(causes == 0, "{causes} causes after one undo");
    Ok(())
}

fn makes_a_workbook(page: &Page) -> Result<()> {
    page.click("button", "New workbook")?;
    page.write("District", "Riverton")?;
    page.click("button", "Choose where to keep it")?;
    page.reads("Who is in the room?")
}
