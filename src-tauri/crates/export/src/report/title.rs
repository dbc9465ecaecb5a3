//! The first page: whose plan, which year, whether it is a draft and what is missing.

use drawing::Picture;
use model::{Refusal, readiness};
use words::text;

use super::{Draft, Report, Section, number, prose::prose, view::View};

/// The report with its first page.
pub(crate) fn report(view: &View<'_>, sections: Vec<Section>, pictures: Vec<Picture>) -> Report {
    let settings = view.input.workbook.settings();
    let made_on = number::long_day(view.input.made_on);
    let year = settings.year.map(|year| text("report-school-year", &[("year", year.into())]));
    let made = text("report-made-on", &[("day", made_on.into())]);
    let title = text("report-title", &[]);
    Report {
        foot: text("report-foot", &[("district", settings.district_name.as_str().into())]),
        title,
        facts: year.into_iter().chain([made]).collect(),
        draft: draft(view),
        purpose: prose(&settings.purpose),
        contents: text("report-contents", &[]),
        made_on: view.input.made_on.to_string(),
        language: "en".to_owned(),
        district: settings.district_name,
        sections,
        pictures,
    }
}

/// Every plan that is not finished is a draft, and says why.
fn draft(view: &View<'_>) -> Option<Draft> {
    let workbook = view.input.workbook;
    if readiness::is_finished(workbook) {
        return None;
    }
    let mut missing: Vec<String> = readiness::refusals(workbook).iter().filter_map(missing).collect();
    if missing.is_empty() {
        missing.push(text("report-missing-finish", &[]));
    }
    Some(Draft { mark: text("report-draft", &[]), text: text("report-draft-text", &[]), missing })
}

fn missing(refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::NeedsTwoToFourStrategies { chosen } => {
            Some(text("report-missing-strategies", &[("chosen", (*chosen).into())]))
        }
        Refusal::NeedsAFocusGap => Some(text("report-missing-focus-gap", &[])),
        Refusal::StrategyReachesNoGap { strategy } => {
            Some(text("report-missing-reach", &[("strategy", strategy.as_str().into())]))
        }
        _ => None,
    }
}
