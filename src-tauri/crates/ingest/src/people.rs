//! Files about single people, told by their headers and refused: this program reads totals only.

use crate::{IngestError, header::header_key, table::Table};

/// Rows in which a header is looked for; the deepest one known stands in row 7.
pub const HEADER_ROWS: usize = 20;

/// Columns of the state's files about single students and staff (SIMS, EPIMS, SCS).
const KEYS: [&str; 3] = ["sasid", "lasid", "mepid"];

/// Columns that a list of people has and a table of totals has not; looked for before a table is read by hand.
const KEYS_BY_HAND: [&str; 18] = [
    "studentid",
    "studentname",
    "teacherid",
    "teachername",
    "staffid",
    "staffname",
    "employeeid",
    "employeename",
    "educatorid",
    "educatorname",
    "firstname",
    "lastname",
    "middlename",
    "dateofbirth",
    "dob",
    "ssn",
    "licensenumber",
    "emailaddress",
];

/// Refuses a file of the state about single people.
pub fn check(file: &str, tables: &[Table]) -> Result<(), IngestError> {
    tables.iter().try_for_each(|table| refuse(file, table, names_a_person))
}

/// Refuses a table that looks like a list of people, before it is read by hand.
pub fn check_by_hand(file: &str, table: &Table) -> Result<(), IngestError> {
    refuse(file, table, |key| KEYS_BY_HAND.contains(&key))
}

fn refuse(file: &str, table: &Table, is_about_people: impl Fn(&str) -> bool) -> Result<(), IngestError> {
    let texts = (0..table.len().min(HEADER_ROWS)).flat_map(|row| table.row(row).filled());
    let short = texts.filter(|text| text.len() < 24);
    let found = short.into_iter().find(|text| is_about_people(&header_key(text)));
    match found {
        Some(column) => Err(IngestError::HoldsPeople { file: file.to_owned(), column: column.to_owned() }),
        None => Ok(()),
    }
}

fn names_a_person(key: &str) -> bool {
    let numbered = |start: &str, digits: usize| {
        let rest = key.strip_prefix(start).unwrap_or_default();
        rest.len() == digits && rest.bytes().all(|byte| byte.is_ascii_digit())
    };
    KEYS.contains(&key) || numbered("doe", 3) || numbered("sr", 2) || numbered("wa", 2) || numbered("scs", 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::tests::table;

    #[test]
    fn the_states_files_about_single_people_are_refused() {
        for header in ["SASID", "DOE015", "MEPID", "SR08", "WA07", "Lasid "] {
            let found = check("a.csv", &[table(&[&["School", header, "Grade"]])]);
            assert_eq!(found.expect_err(header).code(), "holds_people");
        }
    }

    #[test]
    fn totals_are_not_taken_for_people() {
        let totals = table(&[&["School Name", "Contact Name", "Org Code", "SR", "White", "DOE0151"]]);
        assert_eq!(check("a.csv", std::slice::from_ref(&totals)), Ok(()));
        assert_eq!(check_by_hand("a.csv", &totals), Ok(()));
    }

    #[test]
    fn a_list_of_people_is_not_read_by_hand() {
        let roster = table(&[&["School", "Last Name", "First Name", "Licensed"]]);
        assert_eq!(check("a.csv", std::slice::from_ref(&roster)), Ok(()));
        assert_eq!(check_by_hand("a.csv", &roster).expect_err("a roster").code(), "holds_people");
    }
}
