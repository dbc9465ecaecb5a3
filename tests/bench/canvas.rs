//! How fast the map moves in the window, beside Svelte Flow with the same map. A frame is what the page sees from one
//! to the next, which is never less than the screen allows; the work of the page's processes tells what is beyond it.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::window::{page::Page, room::Room};

use crate::{
    programs::Programs,
    series::Series,
    tell::{self, alone, beside},
    work,
};

const FRAMES: usize = 100;
const ROUNDS: usize = 3;
const SIZES: [(u32, u32, &str); 3] = [(60, 100, "≤ 33"), (150, 400, "≤ 45"), (500, 800, "≤ 80")];
/// With a map of this size both are compared.
const PEER: (u32, u32) = (100, 170);
/// Near by, at first look, from far away.
const SCALES: [f64; 3] = [1.0, 0.6, 0.3];
const GESTURES: [(&str, &str); 2] = [("pan", "panned"), ("drag", "a cause dragged")];

/// Frames and work of one gesture.
#[derive(Default)]
struct Moved {
    frames: Series,
    work: Series,
}

/// Pans and drags maps of all sizes at all distances.
pub fn moves(programs: &Programs) -> Result<()> {
    let room = Room::new()?;
    let pages = programs.get("HEADWATERS_PAGES")?;
    let page = room.start_program(&programs.get("HEADWATERS_BARE")?, &[&pages.to_string_lossy()])?;
    page.until("the bench", "return window.bench !== undefined")?;
    for (causes, links, asked) in SIZES {
        for scale in SCALES {
            for (gesture, told) in GESTURES {
                let mut moved = Moved::default();
                moves_once(&page, "ours", (causes, links), scale, gesture, &mut moved)?;
                let what = format!("{causes} causes, {links} links at {:.0} % {told}", scale * 100.0);
                alone(&format!("{what}, p95 of a frame, ms"), moved.frames.quantile(0.95), asked);
            }
        }
    }
    compares(&page)
}

fn compares(page: &Page) -> Result<()> {
    tell::head("100 causes, 170 links", "flow");
    for scale in SCALES {
        for (gesture, told) in GESTURES {
            let (mut ours, mut flow) = (Moved::default(), Moved::default());
            for _ in 0..ROUNDS {
                moves_once(page, "ours", PEER, scale, gesture, &mut ours)?;
                moves_once(page, "flow", PEER, scale, gesture, &mut flow)?;
            }
            let what = format!("{told} at {:.0} %", scale * 100.0);
            beside(&format!("{what}, a frame, ms"), &ours.frames, &flow.frames, "≤ 0.56");
            beside(&format!("{what}, work of the page in a frame, ms"), &ours.work, &flow.work, "≤ 0.56");
        }
    }
    Ok(())
}

fn moves_once(
    page: &Page,
    engine: &str,
    (causes, links): (u32, u32),
    scale: f64,
    gesture: &str,
    moved: &mut Moved,
) -> Result<()> {
    let show = "const [engine, causes, links, scale, done] = arguments; bench.show(engine, causes, links, scale).then(done);";
    page.driver.wait_for(show, &[json!(engine), json!(causes), json!(links), json!(scale)])?;
    let programs = page.driver.programs();
    let before = work::milliseconds(&programs, work::OF_PAGES);
    let script = "const [gesture, frames, done] = arguments;
        bench.move(gesture, frames).then(done, (error) => done(String(error)));";
    let told = page.driver.wait_for(script, &[json!(gesture), json!(FRAMES)])?;
    let frames = told.as_array().with_context(|| format!("{gesture}: {told}"))?;
    moved.work.add((work::milliseconds(&programs, work::OF_PAGES) - before) / FRAMES as f64);
    for frame in frames.iter().filter_map(Value::as_f64) {
        moved.frames.add(frame);
    }
    Ok(())
}
