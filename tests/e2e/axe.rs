//! axe-core looks at the page as it stands, in each theme. It must find nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tests::{project, window::page::Page};

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// Cards of a map that a person has made smaller are smaller than a finger; the outline offers the same (WCAG 2.5.8,
/// equivalent). Everything else counts.
const ASK: &str = "const done = arguments[arguments.length - 1];
    const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
    axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
      .then(({ violations }) => done(violations.map((one) => ({ ...one, nodes: one.nodes.filter((node) =>
        one.id !== 'target-size' || !document.querySelector(node.target[0])?.closest('[role=application]')) }))
        .filter((one) => one.nodes.length > 0).map((one) => ({
        rule: one.id, help: one.help, at: one.nodes.slice(0, 4).map((node) => node.target.join(' ')
          + ' | ' + node.html.slice(0, 160) + ' | ' + (node.any[0]?.message ?? '')) }))),
        (error) => done([{ rule: 'axe', help: String(error) }]));";

/// Looks at the screen in every theme and keeps a picture of each.
pub fn look_at(page: &Page, screen: &str) -> Result<()> {
    let source = project::root().join("ui/node_modules/axe-core/axe.min.js");
    let source = fs::read_to_string(source).context("axe-core (npm ci in ui)")?;
    page.driver.run(&format!("if (typeof axe === 'undefined') {{ {source}; }} return null;"), &[])?;
    let mut found = Vec::new();
    for theme in THEMES {
        let set = "const root = document.documentElement; const was = root.dataset.theme;
            root.dataset.theme = arguments[0]; return was ?? '';";
        let was = page.driver.run(set, &[json!(theme)])?;
        page.picture(&format!("{screen}-{theme}"))?;
        let faults = page.driver.wait_for(ASK, &[])?;
        page.driver.run(set, &[was])?;
        found.extend(faults.as_array().into_iter().flatten().map(|fault| told(theme, fault)));
    }
    ensure!(found.is_empty(), "axe-core found on the screen {screen}:\n{}", found.join("\n"));
    Ok(())
}

fn told(theme: &str, fault: &Value) -> String {
    format!("{theme}: {}: {}\n{:#}", fault["rule"], fault["help"], fault["at"])
}
