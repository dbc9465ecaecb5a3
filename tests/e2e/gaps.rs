//! The pages of the gaps with the sample: charts that can be read, schools put in order by keys, a report typed.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::window::{
    page::{Page, key},
    room::Room,
};

use crate::axe;

#[test]
fn a_gap_is_looked_at_from_all_sides_and_the_states_report_is_typed() -> Result<()> {
    let room = Room::new()?;
    let page = room.start(&[])?;
    page.click("button", "Open the sample")?;
    // Some four hundred commands are on the disk, one after the other, before it is shown: a busy disk takes its time.
    page.reads("3 focus gaps").or_else(|_| page.reads("3 focus gaps"))?;
    page.click("button", "Gaps")?;
    page.choose("Worked out by", "school averages")?;
    page.until(
        "a ratio",
        "return /\\d\\.\\d\\d/.test(document.querySelector('[role=gridcell]')?.innerText)",
    )?;

    shows_every_chart_with_its_finding(&page).context("shows every chart with its finding")?;
    puts_schools_in_order_with_keys(&page).context("puts schools in order with keys")?;
    makes_evidence_of_the_context(&page).context("makes evidence of the context")?;
    types_the_report(&page).context("types the report")
}

/// Each chart says its finding, or the page says why there is none; the table has the same numbers.
fn shows_every_chart_with_its_finding(page: &Page) -> Result<()> {
    page.click("tab", "One gap")?;
    for chart in ["Shares", "Quarters", "Trend", "Schools"] {
        let tab = "[...document.querySelectorAll('#gaps-view [role=tab]')]";
        let press = format!("{tab}.find((one) => one.textContent === arguments[0]).click()");
        page.driver.run(&press, &[json!(chart)])?;
        page.until(
            chart,
            &format!(
                "return {tab}.find((one) => one.ariaSelected === 'true').textContent === '{chart}'
            && document.querySelector('#gap-chart [role=img], #gap-chart .nothing') !== null"
            ),
        )?;
        let said = "const picture = document.querySelector('#gap-chart [role=img]');
            const id = picture?.getAttribute('aria-describedby');
            return id ? document.getElementById(id).textContent : document.querySelector('#gap-chart .nothing').textContent;";
        let said = page.driver.run(said, &[])?;
        ensure!(said.as_str().is_some_and(|said| said.split(' ').count() > 4), "{chart} says only {said}");
        axe::look_at(page, &format!("gap-{}", chart.to_lowercase()))?;
    }
    page.reads("The same as a table")
}

fn puts_schools_in_order_with_keys(page: &Page) -> Result<()> {
    page.click("tab", "Schools")?;
    page.until("the header", "const found = [...document.querySelectorAll('thead button')]
        .find((one) => one.textContent.startsWith('Difference')); found?.focus(); return found !== undefined;")?;
    page.press(&key::ENTER.to_string())?;
    page.until(
        "the order",
        "return document.querySelector('th[aria-sort=descending]')?.textContent.startsWith('Difference')",
    )?;
    let differences = "return [...document.querySelectorAll('tbody td.difference_pp')]
        .map((one) => parseFloat(one.textContent.trim().replace('−', '-'))).filter((one) => !Number.isNaN(one))";
    let differences = page.driver.run(differences, &[])?;
    let points: Vec<f64> =
        differences.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    ensure!(
        points.len() > 3 && points.is_sorted_by(|one, next| one >= next),
        "the largest is not first: {points:?}"
    );
    axe::look_at(page, "gaps-schools")?;
    let first = page.until("a school", "return document.querySelector('tbody th button')?.textContent")?;
    let first = first.as_str().context("the name of a school")?;
    page.click("button", first)?;
    page.reads(&format!("{first} beside its district"))?;
    axe::look_at(page, "gaps-school")?;
    page.choose("Where", "Riverton")
}

fn makes_evidence_of_the_context(page: &Page) -> Result<()> {
    page.click("tab", "Context")?;
    page.reads("None of these is a gap")?;
    page.until("the context", "return document.querySelector('.themes li') !== null")?;
    axe::look_at(page, "gaps-context")?;
    if page.driver.run("return document.querySelector('[id^=use-]') === null", &[])? == json!(true) {
        return Ok(());
    }
    page.click("button", "Use as evidence")?;
    page.click("button", "Add as evidence")?;
    page.find("button", "Undo “Evidence").map(drop)
}

fn types_the_report(page: &Page) -> Result<()> {
    page.click("tab", "Groups")?;
    page.choose("Worked out by", "learning experiences")?;
    page.click("button", "Type figures")?;
    page.choose("School year", "2021-22")?;
    let first = page.find("textbox", "Out of field, English learners")?;
    page.driver.click(&first)?;
    page.press("27.0")?;
    page.press(&key::ENTER.to_string())?;
    page.press("abc")?;
    page.click("button", "Put one figure into the workbook")?;
    page.reads("English learners × Out of field, 2021-22, cannot be read")?;
    axe::look_at(page, "gaps-typing")?;
    page.write("Out of field, English learners: ", "16.7")?;
    page.click("button", "Put one figure into the workbook")?;
    page.reads("1.62×")?;
    axe::look_at(page, "gaps-typed")
}
