//! The projector view in the real window: large enough for the back row, by one key, and back again.

use anyhow::{Result, ensure};
use tests::window::{
    page::{Page, key},
    room::Room,
};

use crate::axe;

/// Text that the back row must be able to read, as a share of the height of the screen.
const FOR_THE_BACK_ROW: f64 = 0.03;

#[test]
fn the_largest_gap_its_method_and_its_interval_can_be_read_from_the_back_row() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&[])?;
    page.click("button", "Open the sample")?;
    page.click("button", "Gaps")?;
    page.reads("Who has less access")?;
    page.press(&key::F5.to_string())?;
    page.until("the wall", "return document.querySelector('[data-wall=times]') !== null")?;
    for part in ["largest", "times", "range", "method"] {
        let share = share_of_height(&page, part)?;
        ensure!(share >= FOR_THE_BACK_ROW, "{part} is {share:.3} of the height of the screen");
    }
    axe::look_at(&page, "wall-largest")?;
    page.press(&key::PAGE_DOWN.to_string())?;
    page.reads("All gaps of")?;
    axe::look_at(&page, "wall-all")?;
    page.press(&key::PAGE_DOWN.to_string())?;
    page.reads("Focus gap 1 of")?;
    axe::look_at(&page, "wall-focus")?;
    page.press(&key::ESCAPE.to_string())?;
    page.find("button", "Prepare")?;
    Ok(())
}

/// The smallest letters of a part, as a share of the window's height.
fn share_of_height(page: &Page, part: &str) -> Result<f64> {
    let script = format!(
        "const part = document.querySelector('[data-wall={part}]');
         return parseFloat(getComputedStyle(part).fontSize) / window.innerHeight;"
    );
    Ok(page.driver.run(&script, &[])?.as_f64().unwrap_or_default())
}
