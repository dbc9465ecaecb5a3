//! What is measured in the window.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tests::window::{
    page::{Page, key},
    room::Room,
};

use crate::{
    memory,
    programs::Programs,
    series::Series,
    tell::{self, alone, beside},
};

const STARTS: usize = 7;
const COMMITS: usize = 60;
const READS: usize = 7;
const ADDED: usize = 20;
const REPAINTS: usize = 10;
/// The reports that the gaps of a year rest on.
const REPORTS: [&str; 5] = [
    "teacherdata",
    "ClassSizebyGenPopulation",
    "enrollmentbygrade",
    "enrollmentbyracegender",
    "staffingretention",
];

/// From the start of the program to a page that can be used, and the memory of all its processes then.
pub fn starts(ours: &Path, bare: &Path) -> Result<()> {
    let room = Room::new()?;
    // The first start builds the sample; people do that once.
    drop(room.start_program(ours, &["--sample"])?);
    let (mut our_time, mut bare_time) = (Series::default(), Series::default());
    let (mut our_memory, mut bare_memory) = (Series::default(), Series::default());
    for _ in 0..STARTS {
        start(&room, ours, &["--sample"], "nav button", &mut our_time, &mut our_memory)?;
        start(&room, bare, &[], "#app > p", &mut bare_time, &mut bare_memory)?;
    }
    tell::head("in the window", "bare");
    beside("window usable with the sample, ms", &our_time, &bare_time, "≤ 1.30");
    beside("memory of all processes with the sample (PSS), MB", &our_memory, &bare_memory, "≤ 1.35");
    Ok(())
}

fn start(
    room: &Room,
    program: &Path,
    words: &[&str],
    usable: &str,
    time: &mut Series,
    space: &mut Series,
) -> Result<()> {
    let begun = Instant::now();
    let page = room.start_program(program, words)?;
    page.until(usable, &format!("return document.querySelector('{usable}') !== null"))?;
    time.add(begun.elapsed().as_secs_f64() * 1000.0);
    space.add(memory::megabytes(&page.driver.programs()));
    Ok(())
}

/// From a key to the change on the screen, written to the file in between.
pub fn commits() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&["--sample"])?;
    page.click("button", "Causes")?;
    let card = page.until("the map", "return document.querySelector('.hw-card') ?? null")?;
    let script = "const [card, times, done] = arguments; const taken = [];
        const once = () => new Promise((resolve) => {
          const before = card.textContent; const begun = performance.now();
          const watch = new MutationObserver(() => {
            if (card.textContent === before) return;
            watch.disconnect();
            requestAnimationFrame(() => { taken.push(performance.now() - begun); setTimeout(resolve, 30); });
          });
          watch.observe(card, { subtree: true, childList: true, characterData: true });
          card.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', code: 'KeyO', bubbles: true, cancelable: true }));
        });
        card.focus(); card.click();
        (async () => { for (let i = 0; i < times; i += 1) await once(); done(taken); })();";
    let taken = series(&page.driver.wait_for(script, &[card, json!(COMMITS)])?);
    alone("a command committed and shown, median, ms", taken.median(), "");
    alone("a command committed and shown, p95, ms", taken.quantile(0.95), "≤ 50");
    page.press(&key::ESCAPE.to_string())
}

/// From the Enter key to a new cause and its link on the screen, on a map of 150 causes and 400 links.
pub fn adds_causes(programs: &Programs) -> Result<()> {
    let room = Room::new()?;
    let workbook = room.path("large.headwaters");
    let headwaters = || -> Result<Command> { Ok(Command::new(programs.get("HEADWATERS_CLI")?)) };
    finish(headwaters()?.arg("new").arg(&workbook).args(["--district", "Large"]))?;
    let commands = room.path("large.jsonl");
    std::fs::write(&commands, large_map())?;
    finish(headwaters()?.arg("apply").arg(&workbook).arg(&commands))?;
    let page = room.start(&[&workbook.to_string_lossy()])?;
    page.click("button", "Causes")?;
    let card = page.until("the gap", "return document.querySelector('.hw-gap .hw-card') ?? null")?;
    let script = "const [card, times, done] = arguments; const taken = [];
        const key = (target, key) => target.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
        const nodes = () => document.querySelectorAll('.hw-node:not(.hw-unplaced)').length;
        const until = (there) => new Promise((resolve) => {
          const look = () => (there() ? resolve() : requestAnimationFrame(look)); look();
        });
        const once = async (nth) => {
          card.focus(); card.click(); key(card, 'w');
          await until(() => document.querySelector('.capture input') !== null);
          const field = document.querySelector('.capture input');
          field.value = `one more ${nth}`; field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 200));
          const [before, begun] = [nodes(), performance.now()];
          key(field, 'Enter');
          await until(() => nodes() > before);
          taken.push(performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, 400));
        };
        (async () => { for (let nth = 0; nth < times; nth += 1) await once(nth); done(taken); })();";
    let taken = series(&page.driver.wait_for(script, &[card, json!(ADDED)])?);
    alone("a cause and its link shown, 150 causes and 400 links, median, ms", taken.median(), "≤ 50");
    Ok(())
}

/// Commands for 150 causes and 400 links, mostly towards one focus gap, the same every time.
fn large_map() -> String {
    let key = |number: usize| format!("0193f000-0000-7000-8000-{number:012}");
    let gap = json!({
        "type": "AddGap", "id": key(999), "statement": "", "unit": "99020000", "unit_name": "Large", "year": "2024-25",
        "measure": "inexperienced", "group": "low_income", "experiences": {"x1": 30, "n1": 100, "x2": 20, "n2": 100},
    });
    let focus = json!({"type": "SetFocusGap", "id": key(999), "focus": true});
    let causes = (0..150)
        .map(|nth| json!({"type": "AddCause", "id": key(nth), "label": format!("Cause number {nth}")}));
    // Each feeds the next, and some further on; one in eight leads back.
    let steps = [1, 7, 23, -11];
    let pairs = steps.iter().flat_map(|step| (0..150_i64).map(move |from| (from, from + step)));
    let pairs = pairs.filter(|(from, to)| (0..150).contains(to) && (to > from || from % 3 == 0));
    let links = pairs.take(390).map(|(from, to)| {
        json!({"type": "LinkCauses", "from": key(from as usize), "to": key(to as usize), "strength": 1 + from % 4})
    });
    let to_gap = (140..150).map(|from| json!({"type": "LinkCauses", "from": key(from), "to": key(999)}));
    let all = [gap, focus].into_iter().chain(causes).chain(links).chain(to_gap);
    all.map(|command| format!("{command}\n")).collect()
}

/// A file with every school of the state, looked at and added.
pub fn reads_the_state(programs: &Programs) -> Result<()> {
    let Some(folder) = programs.real_files() else {
        tell::left_out("a file with the whole state", "HEADWATERS_REAL_DATA is not set");
        return Ok(());
    };
    let file = folder.join("school/teacherdata_school_2022-23.csv");
    let (mut looked, mut added) = (Series::default(), Series::default());
    for _ in 0..READS {
        let room = Room::new()?;
        room.will_choose(&[json!(room.path("empty.headwaters")), json!([file])])?;
        let page = room.start(&[])?;
        call(
            &page,
            "create_workbook",
            &json!({ "district_name": "All", "district_code": null, "year": null }),
        )?;
        let (preview, milliseconds) = call(&page, "preview_files", &json!({}))?;
        looked.add(milliseconds);
        let token = preview.pointer("/0/token").context("a preview")?;
        added.add(
            call(
                &page,
                "add_source",
                &json!({ "token": token, "year": "2022-23", "replaces": null, "accepted": [] }),
            )?
            .1,
        );
    }
    alone("the whole state's schools, looked at, ms", looked.median(), "≤ 150");
    alone("the whole state's schools, added, ms", added.median(), "≤ 600");
    Ok(())
}

/// From choosing how gaps are worked out to the matrix that shows it: in the sample, and over the whole state.
pub fn repaints(programs: &Programs) -> Result<()> {
    let room = Room::new()?;
    let taken = repaint(&room.start(&["--sample"])?, None)?;
    alone("matrix of the sample repainted after a choice, median, ms", taken.median(), "≤ 100");
    let Some(folder) = programs.real_files() else {
        tell::left_out("matrix of the whole state", "HEADWATERS_REAL_DATA is not set");
        return Ok(());
    };
    let workbook = room.path("state.headwaters");
    let headwaters = || -> Result<Command> { Ok(Command::new(programs.get("HEADWATERS_CLI")?)) };
    let mut new = headwaters()?;
    new.arg("new").arg(&workbook).args(["--district", "Boston", "--district-code", "00350000"]);
    finish(new.args(["--year", "2022-23"]))?;
    let mut import = headwaters()?;
    import.arg("import").arg(&workbook).args(["--year", "2022-23"]);
    for report in REPORTS {
        import.arg(folder.join(format!("school/{report}_school_2022-23.csv")));
    }
    finish(&mut import)?;
    let page = room.start(&[&workbook.to_string_lossy()])?;
    let taken = repaint(&page, Some("schools loaded"))?;
    alone("matrix of the whole state repainted after a choice, median, ms", taken.median(), "");
    let taken = repaint(&page, Some("Boston"))?;
    alone("matrix of the largest district repainted after a choice, median, ms", taken.median(), "≤ 100");
    Ok(())
}

fn finish(command: &mut Command) -> Result<()> {
    let ended = command.stdout(Stdio::null()).output()?;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    Ok(())
}

/// Chooses one way and the other; each time until the figures of the matrix are others and painted.
fn repaint(page: &Page, unit: Option<&str>) -> Result<Series> {
    page.click("button", "Gaps")?;
    if let Some(unit) = unit {
        page.choose("Where", unit)?;
    }
    page.choose("Worked out by", "quartiles of schools")?;
    page.choose("Worked out by", "school averages")?;
    page.until(
        "a figure",
        "return /\\d\\.\\d\\d/.test(document.querySelector('[role=gridcell]')?.innerText)",
    )?;
    let list = page.find("combobox", "Worked out by")?;
    let script = "const [list, times, done] = arguments; const taken = [];
        const shown = () => document.querySelector('[role=grid]')?.innerText ?? '';
        const once = (wanted) => new Promise((resolve) => {
          const before = shown(); const begun = performance.now();
          const watch = new MutationObserver(() => {
            if (shown() === before || shown() === '') return;
            watch.disconnect();
            requestAnimationFrame(() => { taken.push(performance.now() - begun); setTimeout(resolve, 60); });
          });
          watch.observe(document.body, { subtree: true, childList: true, characterData: true });
          list.value = [...list.options].find((one) => one.text.includes(wanted)).value;
          list.dispatchEvent(new Event('input', { bubbles: true }));
          list.dispatchEvent(new Event('change', { bubbles: true }));
        });
        (async () => {
          for (let i = 0; i < times; i += 1) { await once('quartiles'); await once('averages'); }
          done(taken);
        })();";
    Ok(series(&page.driver.wait_for(script, &[list.argument(), json!(REPAINTS)])?))
}

/// The sample's report as a PDF.
pub fn writes_the_report() -> Result<()> {
    let room = Room::new()?;
    room.will_choose(&vec![json!(room.path("report.pdf")); READS])?;
    let page = room.start(&["--sample"])?;
    page.find("button", "Share")?;
    let taken = (0..READS).map(|_| Ok(call(&page, "export_pdf", &json!({}))?.1));
    let taken: Vec<f64> = taken.collect::<Result<_>>()?;
    alone("the sample's report as PDF, first, ms", taken[0], "");
    alone("the sample's report as PDF, median, ms", taken.into_iter().collect::<Series>().median(), "≤ 500");
    Ok(())
}

/// Calls the program from the page; gives the answer and how long it took there.
fn call(page: &Page, command: &str, given: &Value) -> Result<(Value, f64)> {
    let script = "const [command, given, done] = arguments; const begun = performance.now();
        window.__TAURI_INTERNALS__.invoke(command, given)
          .then((answer) => done([answer, performance.now() - begun]), (error) => done([error, null]));";
    let mut told = page.driver.wait_for(script, &[json!(command), given.clone()])?;
    let milliseconds = told[1].as_f64().with_context(|| format!("{command}: {}", told[0]))?;
    Ok((told[0].take(), milliseconds))
}

fn series(numbers: &Value) -> Series {
    numbers.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}
