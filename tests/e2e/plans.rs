//! From strategies to the months after, with the sample: every view under the eyes of axe-core, and a check-in held with the
//! keyboard alone.

use anyhow::{Result, ensure};
use tests::window::{
    page::{Page, key},
    room::Room,
};

use crate::axe;

/// Each phase with its views.
const VIEWS: [(&str, &[&str]); 4] = [
    ("Strategies", &["Candidates", "Grid", "Vote", "Library"]),
    ("Plan", &["Pages", "Thread", "Dates"]),
    ("Reflect", &["Discussion guide", "Partnerships", "Next steps"]),
    ("After", &["Check-ins", "Indicators", "What changed", "Lessons"]),
];

#[test]
fn no_view_of_strategies_plans_and_the_months_after_has_a_fault_that_axe_can_see() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&["--sample"])?;
    let mut faults = Vec::new();
    for (phase, views) in VIEWS {
        page.click("button", phase)?;
        for view in views {
            page.click("tab", view)?;
            page.until("quiet", "return document.querySelector('[aria-busy=true], progress') === null")?;
            unfold(&page)?;
            let name = format!("{phase}-{view}").to_lowercase().replace(' ', "-");
            faults.extend(axe::look_at(&page, &name).err());
        }
    }
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    ensure!(told.is_empty(), "{}", told.join("\n\n"));
    Ok(())
}

/// Everything that is folded away is looked at too.
fn unfold(page: &Page) -> Result<()> {
    let script =
        "document.querySelectorAll('main details').forEach((one) => { one.open = true; }); return null;";
    page.driver.run(script, &[]).map(drop)
}

#[test]
fn a_check_in_is_held_with_the_keyboard_alone_and_its_reading_is_drawn() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&["--sample"])?;
    page.reads("3 of 3 plans written")?;
    page.control('9')?;
    page.reads("How does it go")?;
    // The first check-in to come stands open; its fields follow the list.
    let field = "const field = [...document.querySelectorAll('main input')].find((one) =>
        one.labels[0]?.innerText.startsWith('Hours with a mentor')); if (!field) return null; field.focus(); return true;";
    page.until("the field of the first indicator", field)?;
    page.press("2.6")?;
    page.press(&key::ENTER.to_string())?;
    page.reads("Undo “Reading of ‘Hours with a mentor")?;
    page.click("tab", "Indicators")?;
    page.reads("Hours with a mentor per month at the river schools read 2.6 hours")?;
    let drawn = "return [...document.querySelectorAll('main [role=img]')].some((one) =>
        one.textContent.includes('2.6 hours'))";
    page.until("the chart tells the reading", drawn)?;
    page.picture("after-read")?;
    page.control('z')?;
    page.reads("Hours with a mentor per month at the river schools read 2.3 hours")
}

#[test]
fn a_strategy_is_placed_on_the_grid_by_keys_and_by_two_clicks() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&["--sample"])?;
    page.click("button", "Strategies")?;
    page.click("tab", "Grid")?;
    let dot = page.find("button", "Thank teachers for early notice of leaving")?;
    page.driver.click(&dot)?;
    page.click("button", "Put it here: impact 5, feasible 5")?;
    page.reads("Undo “Place ‘Thank teachers")?;
    let focused = "return document.activeElement?.getAttribute('aria-label')?.includes('impact 5, feasible 5') ?? false";
    page.until("the focus is on the dot", focused)?;
    page.press(&key::DOWN.to_string())?;
    let moved = "return document.activeElement?.getAttribute('aria-label')?.includes('impact 4, feasible 5') ?? false";
    page.until("the dot went down by one", moved).map(drop)
}
