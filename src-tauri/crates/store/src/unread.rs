//! The cells of imported files that hold no figure: counted by reason, and page by page with their place in the file.

use rusqlite::{Row, params};
use uuid::Uuid;

use crate::{Store, StoreError};

/// A cell without a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadCell {
    /// The row of the file as a spreadsheet shows it, from 1; unknown of files that version 1 read.
    pub row: Option<u32>,
    /// The place of its column in the columns of the source.
    pub column: Option<u32>,
    /// The code of the unit that its row is about.
    pub unit: Option<String>,
    /// The name of that unit in the file.
    pub unit_name: Option<String>,
    /// Why there is no figure.
    pub reason: String,
    /// The cell as written, at most 40 characters.
    pub text: String,
}

impl Store {
    /// How many cells of a source hold no figure, by reason, the most frequent first.
    pub fn count_unread(&self, source: Uuid) -> Result<Vec<(String, u32)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT reason, count(*) AS cells FROM unread JOIN batch ON batch.number = unread.batch
             WHERE batch.source = ? GROUP BY reason ORDER BY cells DESC, reason",
        )?;
        let rows =
            statement.query_map([source.to_string()], |row| Ok((row.get("reason")?, row.get("cells")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A page of the cells of a source that hold no figure, in the order of the file; of one reason where one is given.
    pub fn load_unread(
        &self,
        source: Uuid,
        reason: Option<&str>,
        offset: u32,
        limit: u32,
    ) -> Result<Vec<UnreadCell>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT unread.\"row\", unread.\"column\", unread.unit, unit.name, unread.reason, unread.text FROM batch
             JOIN unread ON unread.batch = batch.number
             LEFT JOIN unit ON unit.batch = batch.number AND unit.code = unread.unit
             WHERE batch.source = ?1 AND (?2 IS NULL OR unread.reason = ?2)
             ORDER BY unread.number LIMIT ?4 OFFSET ?3",
        )?;
        let rows = statement.query_map(params![source.to_string(), reason, offset, limit], cell)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn cell(row: &Row<'_>) -> rusqlite::Result<UnreadCell> {
    Ok(UnreadCell {
        row: row.get("row")?,
        column: row.get("column")?,
        unit: row.get("unit")?,
        unit_name: row.get("name")?,
        reason: row.get("reason")?,
        text: row.get("text")?,
    })
}
