//! The cause map as fast as a room speaks: thirty causes, forty-five links and the loops among them, once with keys alone
//! and once with clicks alone besides the words themselves.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use model::{Command, edit::SetDistrict};
use serde_json::json;
use session::Session;
use tests::window::{
    driver::Driver,
    page::{Page, key},
    room::Room,
};

const CHAINS: [char; 5] = ['a', 'b', 'c', 'd', 'e'];
const LENGTH: usize = 6;
/// What the note-taker may press for each cause besides its name.
const STROKES_A_CAUSE: usize = 12;

fn name(chain: char, place: usize) -> String {
    format!("reason {chain}{place}")
}

/// A workbook with one focus gap and nothing else on the map.
fn workbook_with_a_gap(path: &Path) -> Result<()> {
    let district = SetDistrict {
        district_name: "Ashby Falls".into(),
        district_code: None,
        year: Some("2024-25".into()),
    };
    let mut session = Session::create(path, district)?;
    let gap = "0193f000-0000-7000-8000-000000000001";
    for command in [
        json!({
            "type": "AddGap", "id": gap, "statement": "", "unit": "99020000", "unit_name": "Ashby Falls",
            "year": "2024-25", "measure": "inexperienced", "group": "low_income",
            "experiences": {"x1": 30, "n1": 100, "x2": 20, "n2": 100},
        }),
        json!({"type": "SetFocusGap", "id": gap, "focus": true}),
    ] {
        session.dispatch(Command::read(&command.to_string())?)?;
    }
    Ok(())
}

/// What is in the file when the room is done.
fn stands(path: &Path) -> Result<()> {
    let session = Session::open_to_view(path)?;
    let told = wire::view::causes(session.workbook(), false);
    let (causes, links) = (session.workbook().causes.len(), session.workbook().links.len());
    ensure!((causes, links) == (30, 45), "{causes} causes and {links} links");
    ensure!(told.loops.len() >= 4, "{} loops", told.loops.len());
    ensure!(told.nodes.iter().all(|node| node.reaches_gap), "a cause leads nowhere");
    Ok(())
}

/// Hands that count what they press; the words of a name do not count.
struct Hands<'a> {
    page: &'a Page,
    strokes: usize,
}

impl Hands<'_> {
    fn press(&mut self, keys: &str) -> Result<()> {
        self.strokes += keys.chars().count();
        self.page.press(keys)
    }

    /// The card that has the focus begins with this name.
    fn stand_on(&self, name: &str) -> Result<()> {
        let script = format!(
            "return document.querySelector('.capture') === null
               && document.activeElement?.closest('.hw-node')?.innerText.trim().startsWith({});",
            json!(name)
        );
        self.page.until(&format!("the focus on {name}"), &script).map(drop)
    }

    fn answer_why(&mut self, name: &str) -> Result<()> {
        self.press("w")?;
        self.page.find("combobox", "Why does")?;
        self.page.press(name)?;
        self.press(&key::ENTER.to_string())?;
        self.press(&key::ESCAPE.to_string())?;
        self.stand_on(name)
    }

    /// Finds the other end by its last letters.
    fn link_to(&mut self, own: &str, ending: &str) -> Result<()> {
        self.press("l")?;
        self.page.find("combobox", "feed?")?;
        self.press(ending)?;
        self.page.find("option", &format!("reason {ending}"))?;
        self.press(&key::ENTER.to_string())?;
        self.stand_on(own)
    }

    fn walk_to(&mut self, name: &str) -> Result<()> {
        self.press(&key::RIGHT.to_string())?;
        self.stand_on(name)
    }
}

#[test]
fn a_note_taker_writes_thirty_causes_with_keys_alone() -> Result<()> {
    let room = Room::new()?;
    let path = room.path("keys.headwaters");
    workbook_with_a_gap(&path)?;
    let page = room.start(&[&path.to_string_lossy()])?;
    page.find("button", "Causes")?;
    let mut hands = Hands { page: &page, strokes: 1 };
    page.control('4')?;
    page.find("application", "Cause map")?;
    walk_to_the_gap(&mut hands)?;
    for (nth, &chain) in CHAINS.iter().enumerate() {
        let at = |place: usize| name(chain, place);
        for place in 1..=LENGTH {
            hands.answer_why(&at(place)).with_context(|| at(place))?;
        }
        hands.link_to(&at(LENGTH), &format!("{chain}4"))?;
        if nth > 0 {
            hands.link_to(&at(LENGTH), &format!("{}3", CHAINS[nth - 1]))?;
        }
        for place in (1..LENGTH).rev() {
            hands.walk_to(&at(place)).with_context(|| format!("walking to {}", at(place)))?;
        }
        if chain == 'e' {
            hands.link_to(&at(1), "d1")?;
            hands.link_to(&at(1), "c1")?;
        } else {
            hands.link_to(&at(1), &format!("{chain}{LENGTH}"))?;
            hands.walk_to("Low income").context("walking to the gap")?;
        }
    }
    page.picture("map-by-keys")?;
    let a_cause = hands.strokes as f64 / 30.0;
    ensure!(a_cause <= STROKES_A_CAUSE as f64, "{a_cause} keystrokes a cause besides its name");
    eprintln!("{} keystrokes for 30 causes besides their names, {a_cause:.1} each", hands.strokes);
    drop(page);
    stands(&path)
}

fn walk_to_the_gap(hands: &mut Hands<'_>) -> Result<()> {
    for _ in 0..40 {
        hands.press(&key::TAB.to_string())?;
        let on_gap = "return document.activeElement?.closest('.hw-gap') !== null && document.activeElement !== document.body";
        if hands.page.driver.run(on_gap, &[])? == json!(true) {
            return Ok(());
        }
    }
    anyhow::bail!("the Tab key does not lead to the gap:\n{}", hands.page.seen())
}

#[test]
fn the_same_map_is_drawn_with_clicks_alone() -> Result<()> {
    let room = Room::new()?;
    let path = room.path("clicks.headwaters");
    workbook_with_a_gap(&path)?;
    let page = room.start(&[&path.to_string_lossy()])?;
    page.click("button", "Causes")?;
    page.find("application", "Cause map")?;
    for (nth, &chain) in CHAINS.iter().enumerate() {
        let at = |place: usize| name(chain, place);
        select(&page, "Low income")?;
        for place in 1..=LENGTH {
            answer_why_by_clicks(&page, &at(place)).with_context(|| at(place))?;
        }
        links_by_clicks(&page, &format!("{chain}4"))?;
        if nth > 0 {
            links_by_clicks(&page, &format!("{}3", CHAINS[nth - 1]))?;
        }
        select(&page, &at(1))?;
        if chain == 'e' {
            links_by_clicks(&page, "d1")?;
            links_by_clicks(&page, "c1")?;
        } else {
            links_by_clicks(&page, &format!("{chain}{LENGTH}"))?;
        }
    }
    page.click("button", "Show the whole map")?;
    page.picture("map-by-clicks")?;
    drop(page);
    stands(&path)
}

/// From far the names of what matters lie over other cards, so a cause is picked in the outline; the map follows.
fn select(page: &Page, name: &str) -> Result<()> {
    page.click("tab", "Outline")?;
    let row = format!(
        "const row = [...document.querySelectorAll('[role=treegrid] .label')]
           .find((one) => one.textContent.trim().startsWith({}))?.closest('[role=gridcell]') ?? null;
         row?.scrollIntoView({{ block: 'center' }}); return row;",
        json!(name)
    );
    let row = page.until(name, &row)?;
    page.driver.click(&Driver::element(&row).context("a row")?)?;
    page.click("tab", "Map")?;
    page.until(name, "return document.querySelector('#causes-panel h2, #causes-panel h3') !== null").map(drop)
}

fn answer_why_by_clicks(page: &Page, name: &str) -> Result<()> {
    page.click("button", "Why?")?;
    page.find("combobox", "Why does")?;
    page.press(name)?;
    page.click("button", "Add")?;
    // The box waits for the next one until it is left.
    let done = format!(
        "return document.querySelector('.capture input')?.value === ''
           && document.querySelector('#causes-panel input')?.value === {};",
        json!(name)
    );
    page.until(name, &done).map(drop)
}

fn links_by_clicks(page: &Page, ending: &str) -> Result<()> {
    page.click("button", "Link to")?;
    page.click("option", &format!("reason {ending}"))?;
    page.until("the capture box is gone", "return document.querySelector('.capture') === null").map(drop)
}
