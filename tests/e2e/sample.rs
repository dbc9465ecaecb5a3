//! The sample, screen by screen, under the eyes of axe-core.

use anyhow::Result;
use tests::window::room::Room;

use crate::axe;

const SCREENS: [&str; 9] =
    ["Prepare", "Welcome", "Gaps", "Causes", "Strategies", "Plan", "Reflect", "Share", "After"];

#[test]
fn no_screen_of_the_sample_has_a_fault_that_axe_can_see_in_any_theme() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&[])?;
    page.reads("New workbook")?;
    let mut faults = Vec::new();
    faults.extend(axe::look_at(&page, "start").err());
    page.click("button", "Open the sample")?;
    // Some four hundred commands are on the disk, one after the other, before it is shown: a busy disk takes its time.
    page.reads("plan finished").or_else(|_| page.reads("plan finished"))?;
    for screen in SCREENS {
        page.click("button", screen)?;
        page.until("quiet", "return document.querySelector('[aria-busy=true], progress') === null")?;
        faults.extend(axe::look_at(&page, &screen.to_lowercase()).err());
    }
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    anyhow::ensure!(told.is_empty(), "{}", told.join("\n\n"));
    Ok(())
}
