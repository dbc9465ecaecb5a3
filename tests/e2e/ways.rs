//! The cause map of the sample in its five views, and every way of working on it, under the eyes of axe-core; and the map
//! on the wall, cause by cause.

use anyhow::{Result, ensure};
use tests::window::{
    page::{Page, key},
    room::Room,
};

use crate::axe;

const VIEWS: [&str; 5] = ["Map", "Outline", "Matrix", "Fishbone", "List"];
const WAYS: [&str; 7] = [
    "Why, Why, Why?",
    "Check the links",
    "Open questions",
    "Vote",
    "Where it starts",
    "Paths on the map",
    "How the map came to be",
];

/// The sample works on so many gaps.
const FOCUS_GAPS: usize = 3;

fn sample(room: &Room) -> Result<Page> {
    let page = room.start(&["--sample"])?;
    page.click("button", "Causes")?;
    page.reads("Where it starts")?;
    Ok(page)
}

#[test]
fn no_view_of_the_map_and_no_way_of_working_on_it_has_a_fault_that_axe_can_see() -> Result<()> {
    let room = Room::new()?;
    let page = sample(&room)?;
    let mut faults = Vec::new();
    for view in VIEWS {
        page.click("tab", view)?;
        faults.extend(axe::look_at(&page, &format!("view-{}", view.to_lowercase())).err());
    }
    for way in WAYS {
        page.click("button", "Ways to work")?;
        page.click("menuitemradio", way)?;
        page.find("heading", way)?;
        let name: String =
            way.to_lowercase().split(|c: char| !c.is_alphabetic()).collect::<Vec<_>>().join("-");
        faults.extend(axe::look_at(&page, &format!("way-{}", name.trim_matches('-'))).err());
    }
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    ensure!(told.is_empty(), "{}", told.join("\n\n"));
    Ok(())
}

#[test]
fn the_room_sees_the_map_grow_cause_by_cause() -> Result<()> {
    let room = Room::new()?;
    let page = sample(&room)?;
    page.press(&key::F5.to_string())?;
    page.until("the wall", "return document.querySelector('[data-wall-phase=causes]') !== null")?;
    page.press(&key::PAGE_DOWN.to_string())?;
    for causes in 0..4 {
        let told = if causes == 0 { "The gaps alone".to_owned() } else { format!("Cause {causes} of 35") };
        page.reads(&told)?;
        let shown = format!(
            "return document.querySelectorAll('.hw-node:not(.hw-unplaced)').length === {}",
            causes + FOCUS_GAPS
        );
        page.until(&format!("{causes} causes and the gaps"), &shown)?;
        if causes == 3 {
            axe::look_at(&page, "wall-map")?;
        }
        page.press(&key::PAGE_DOWN.to_string())?;
    }
    Ok(())
}
