//! Names of schools and districts as people know them. Units are joined by code only; names are for reading.

use std::collections::{BTreeMap, HashSet};

use model::records::{Level, Unit};

use crate::rows::Rows;

/// A trimmed name, with Windows-1252 letters that were kept as control characters put right.
pub fn clean_name(text: &str) -> String {
    let put_right = |letter: char| match letter {
        '\u{80}'..='\u{9f}' => {
            let byte = [letter as u32 as u8];
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(&byte).0.chars().next().unwrap_or(letter)
        }
        other => other,
    };
    text.trim().chars().map(put_right).collect()
}

/// The units of a file, and with them the districts that its school names begin with.
/// `Riverton-North Elementary` becomes `Riverton - North Elementary`, as most reports write it.
pub fn units_with_districts(rows: &Rows) -> Vec<Unit> {
    let mut units = rows.units.clone();
    spell_alike(&mut units);
    let mut known: HashSet<String> = units.iter().map(|unit| unit.code.clone()).collect();
    let from_names = units.iter().filter(|unit| unit.level == Level::School).filter_map(|unit| {
        let (district, _) = unit.name.split_once(" - ")?;
        Some((unit.district_code.clone(), district.to_owned()))
    });
    let named: Vec<_> = rows.district_names.iter().cloned().chain(from_names).collect();
    for (code, name) in named {
        if !name.is_empty() && known.insert(code.clone()) {
            units.push(Unit { district_code: code.clone(), code, name, level: Level::District });
        }
    }
    units
}

/// Where no name of a file has ` - ` but nearly all have `-`, the first part of each is its district.
fn spell_alike(units: &mut [Unit]) {
    let mut districts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let schools: Vec<usize> = (0..units.len()).filter(|&at| units[at].level == Level::School).collect();
    let hyphened = schools.iter().filter(|&&at| units[at].name.contains('-')).count();
    let spaced = schools.iter().filter(|&&at| units[at].name.contains(" - ")).count();
    if hyphened * 20 < schools.len() * 19 || spaced * 2 > schools.len() {
        return;
    }
    for at in schools {
        districts.entry(units[at].district_code.clone()).or_default().push(at);
    }
    for places in districts.values() {
        let names: Vec<&str> = places.iter().map(|&at| units[at].name.as_str()).collect();
        let Some(length) = district_length(&names) else { continue };
        for &at in places {
            let (district, school) = units[at].name.split_at(length);
            units[at].name = format!("{district} - {}", school[1..].trim_start());
        }
    }
}

/// How long the district's name is at the start of all its schools' names, by bytes; none where it cannot be told.
fn district_length(names: &[&str]) -> Option<usize> {
    let first = *names.first()?;
    if let Some(end) = first.find("(District)-") {
        let length = end + "(District)".len();
        return names.iter().all(|name| name.starts_with(&first[..=length])).then_some(length);
    }
    if names.len() == 1 {
        return (first.matches('-').count() == 1).then(|| first.find('-')).flatten();
    }
    let shared = |name: &&str| first.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
    let length = names.iter().map(shared).min()?;
    first.as_bytes()[..length].iter().rposition(|&byte| byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(names: &[(&str, &str)]) -> Rows {
        let unit = |&(code, name): &(&str, &str)| Unit {
            code: code.to_owned(),
            name: clean_name(name),
            level: Level::School,
            district_code: crate::code::district_of(code),
        };
        Rows { units: names.iter().map(unit).collect(), ..Rows::default() }
    }

    #[test]
    fn a_damaged_apostrophe_is_put_right() {
        assert_eq!(clean_name(" O\u{92}Hara School "), "O\u{2019}Hara School");
    }

    #[test]
    fn districts_come_out_of_the_names_of_their_schools() {
        let units = units_with_districts(&rows(&[
            ("99010005", "Riverton - North"),
            ("99010010", "Riverton - South"),
        ]));
        assert_eq!(units.len(), 3);
        assert_eq!((units[2].code.as_str(), units[2].name.as_str()), ("99010000", "Riverton"));
    }

    #[test]
    fn names_with_a_bare_hyphen_are_spelt_like_the_others() {
        let units = units_with_districts(&rows(&[
            ("99010005", "Ashby-Falls-North K-8"),
            ("99010010", "Ashby-Falls-South"),
            ("99020005", "Hill Charter (District)-Hill-Top School"),
            ("99030005", "Dunmore-High"),
            ("99040005", "Elm-Ash-High"),
        ]));
        let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "Ashby-Falls - North K-8",
                "Ashby-Falls - South",
                "Hill Charter (District) - Hill-Top School",
                "Dunmore - High",
                "Elm-Ash-High",
                "Ashby-Falls",
                "Hill Charter (District)",
                "Dunmore",
            ]
        );
    }
}
