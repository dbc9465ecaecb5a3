//! The map as an xlsx workbook. Every name is written as text, so that none becomes a formula; cells with few possible
//! words offer them as a list.

use model::records::{Control, Sign};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::{
    CauseRow, LinkRow, MapTable,
    gather::{CAUSE_LIMIT, LINK_LIMIT},
    terms,
};

/// Heading and width of the columns of causes.
const CAUSE_COLUMNS: [(&str, f64); 11] = [
    ("Cause", 44.0),
    ("Category", 24.0),
    ("Control", 12.0),
    ("State", 12.0),
    ("Root cause", 12.0),
    ("Reason", 40.0),
    ("Rank (read only)", 17.0),
    ("Starts here, % (read only)", 25.0),
    ("Passes here, % (read only)", 25.0),
    ("Votes (read only)", 17.0),
    ("Evidence (read only)", 20.0),
];

/// Heading and width of the columns of links.
const LINK_COLUMNS: [(&str, f64); 7] = [
    ("From", 44.0),
    ("To", 44.0),
    ("To is", 9.0),
    ("Sign", 11.0),
    ("Strength", 10.0),
    ("Delay", 8.0),
    ("Reason", 40.0),
];

/// The bytes of the workbook.
///
/// # Errors
/// The writer refuses only what a map cannot hold: more rows or longer texts than a sheet.
pub fn write(table: &MapTable) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let causes = sheet(&mut book, terms::CAUSES, &CAUSE_COLUMNS)?;
    for (row, cause) in (1..).zip(&table.causes) {
        write_cause(causes, row, cause)?;
    }
    let states = terms::STATES.map(terms::state_word);
    let controls = [Control::Ours, Control::Shared, Control::Outside].map(terms::control_word);
    let yes_no = [terms::YES, terms::NO];
    offer(causes, 2, CAUSE_LIMIT, &controls)?;
    offer(causes, 3, CAUSE_LIMIT, &states)?;
    offer(causes, 4, CAUSE_LIMIT, &yes_no)?;

    let links = sheet(&mut book, terms::LINKS, &LINK_COLUMNS)?;
    for (row, link) in (1..).zip(&table.links) {
        write_link(links, row, link)?;
    }
    offer(links, 2, LINK_LIMIT, &[terms::CAUSE, terms::GAP])?;
    offer(links, 3, LINK_LIMIT, &[Sign::Same, Sign::Opposite].map(terms::sign_word))?;
    let strengths = DataValidation::new().allow_whole_number(DataValidationRule::Between(1, 4));
    links.add_data_validation(1, 4, last(LINK_LIMIT), 4, &strengths)?;
    offer(links, 5, LINK_LIMIT, &yes_no)?;
    book.save_to_buffer()
}

fn sheet<'a>(
    book: &'a mut Workbook,
    name: &str,
    columns: &[(&str, f64)],
) -> Result<&'a mut Worksheet, XlsxError> {
    let head = Format::new().set_bold().set_background_color(Color::RGB(0x00E8_EDF2));
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = book.add_worksheet().set_name(name)?;
    for (column, (heading, width)) in (0..).zip(columns) {
        sheet.set_column_width(column, *width)?.set_column_format(column, &wrapped)?;
        sheet.write_string_with_format(0, column, *heading, &head)?;
    }
    sheet.set_freeze_panes(1, 1)
}

/// Offers a list of words below a heading.
fn offer(sheet: &mut Worksheet, column: u16, limit: usize, words: &[&str]) -> Result<(), XlsxError> {
    let words = DataValidation::new().allow_list_strings(words)?;
    sheet.add_data_validation(1, column, last(limit), column, &words)?;
    Ok(())
}

fn last(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

fn write_cause(sheet: &mut Worksheet, row: u32, cause: &CauseRow) -> Result<(), XlsxError> {
    let words = [
        Some(cause.name.as_str()),
        cause.category.as_deref(),
        cause.control.map(terms::control_word),
        cause.state.map(terms::state_word),
        cause.root.map(terms::yes_word),
        cause.root_reason.as_deref(),
    ];
    write_words(sheet, row, &words)?;
    let Some(figures) = cause.figures else { return Ok(()) };
    let percent = |share: Option<f64>| share.map(|share| (1000.0 * share).round() / 10.0);
    let numbers = [
        figures.rank.map(|rank| rank as f64),
        percent(figures.headwater),
        percent(figures.flow),
        figures.votes.map(f64::from),
        Some(figures.evidence as f64),
    ];
    for (column, number) in (6..).zip(numbers) {
        if let Some(number) = number {
            sheet.write_number(row, column, number)?;
        }
    }
    Ok(())
}

fn write_link(sheet: &mut Worksheet, row: u32, link: &LinkRow) -> Result<(), XlsxError> {
    let kind = if link.to_gap { terms::GAP } else { terms::CAUSE };
    let words = [
        Some(link.from.as_str()),
        Some(link.to.as_str()),
        Some(kind),
        link.sign.map(terms::sign_word),
        None,
        link.delay.map(terms::yes_word),
        link.reason.as_deref(),
    ];
    write_words(sheet, row, &words)?;
    if let Some(strength) = link.strength {
        sheet.write_number(row, 4, strength)?;
    }
    Ok(())
}

fn write_words(sheet: &mut Worksheet, row: u32, words: &[Option<&str>]) -> Result<(), XlsxError> {
    for (column, word) in (0..).zip(words) {
        if let Some(word) = word {
            sheet.write_string(row, column, *word)?;
        }
    }
    Ok(())
}
