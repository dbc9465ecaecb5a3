//! The map as a CSV matrix, with a byte order mark, without which spreadsheets take its letters for others.

use std::collections::HashMap;

use model::records::Sign;

use super::cell::{Cell, guarded};
use crate::{LinkRow, MapTable, name_key, terms};

/// The bytes of the matrix.
pub fn write(table: &MapTable) -> Vec<u8> {
    let mut columns: HashMap<(String, bool), usize> = HashMap::new();
    let causes = table.causes.iter().map(|cause| (&cause.name, false));
    let ends = causes.chain(table.gaps.iter().map(|gap| (&gap.name, true)));
    let mut head = vec![terms::CAUSES.to_owned()];
    for (name, is_gap) in ends {
        columns.insert((name_key(name), is_gap), head.len());
        head.push(guarded(name));
    }
    let mut from: HashMap<String, Vec<&LinkRow>> = HashMap::new();
    for link in &table.links {
        from.entry(name_key(&link.from)).or_default().push(link);
    }
    let mut out = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    let mut line = |cells: &[String]| {
        out.write_record(cells).expect("BUG: memory takes every record, and all have the same length");
    };
    line(&head);
    for cause in &table.causes {
        let mut cells = vec![String::new(); head.len()];
        cells[0] = guarded(&cause.name);
        for link in from.get(&name_key(&cause.name)).into_iter().flatten() {
            if let Some(column) = columns.get(&(name_key(&link.to), link.to_gap)) {
                cells[*column] = cell(link).written();
            }
        }
        line(&cells);
    }
    out.into_inner().expect("BUG: memory takes everything")
}

/// Strength of a link that says none.
const USUAL_STRENGTH: u8 = 2;

fn cell(link: &LinkRow) -> Cell {
    Cell {
        sign: link.sign.unwrap_or(Sign::Same),
        strength: link.strength.unwrap_or(USUAL_STRENGTH),
        delay: link.delay == Some(true),
    }
}
