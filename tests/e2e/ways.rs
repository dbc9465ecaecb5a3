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
    let shown = "return document.querySelectorAll('.hw-node').length";
    let mut counts = Vec::new();
    for turn in 0..6 {
        if turn == 4 {
            axe::look_at(&page, "wall-map")?;
        }
        counts.push(page.driver.run(shown, &[])?.as_u64().unwrap_or_default());
        page.press(&key::PAGE_DOWN.to_string())?;
    }
    ensure!(counts.windows(2).all(|pair| pair[0] <= pair[1]), "cards on the wall, page by page: {counts:?}");
    ensure!(counts[5] > counts[2], "no cause was revealed: {counts:?}");
    Ok(())
}
