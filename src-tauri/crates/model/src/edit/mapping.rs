//! How tables of no known report are read: remembered by their headers, forgotten.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Mapping, ReadColumn},
};

/// Rows in which a header may stand.
const HEADER_ROWS: u32 = 100;

verb! {
    /// Remembers how a table is read by hand. The same headers again change what was remembered of them.
    RememberMapping {
        /// A key of the caller's choice.
        id: Option<Id<Mapping>>,
        /// SHA-256 of the keys of its headers, in hexadecimal; the preview of the file says it.
        signature: String,
        /// The row of the headers, from 1.
        header_row: u32,
        /// What the team calls the table.
        name: String,
        /// The header over the codes.
        code: String,
        /// The header over the names.
        unit_name: Option<String>,
        /// The header over the school years.
        year: Option<String>,
        /// The columns with figures.
        columns: Vec<ReadColumn>,
        /// Whether such files are published.
        #[serde(default)]
        public: bool,
    }
}

impl Verb for RememberMapping {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let known = workbook.mappings.iter().find(|one| one.signature == self.signature).cloned();
        let (id, made_order) = match &known {
            Some(known) => (known.id, known.made_order),
            None => (given.key(workbook, self.id)?, workbook.next_order()),
        };
        let mapping = self.checked(id, made_order)?;
        let label = Label::new("remember-mapping").with("name", &mapping.name);
        Ok(match known {
            Some(known) => Edit::of(label, replaced(known, mapping)),
            None => Edit::one(label, Change::add(mapping)),
        })
    }
}

/// Whether a table can be read by this: a row of headers, at least one column with figures, and no figure twice.
pub fn says_enough(header_row: u32, columns: &[ReadColumn]) -> Result<(), Refusal> {
    if !(1..=HEADER_ROWS).contains(&header_row) || columns.is_empty() {
        return Err(Refusal::MappingIncomplete);
    }
    for (at, column) in columns.iter().enumerate() {
        if columns[..at].iter().any(|earlier| earlier.field == column.field) {
            return Err(Refusal::FieldTwice { field: column.field.id().to_owned() });
        }
    }
    Ok(())
}

impl RememberMapping {
    fn checked(self, id: Id<Mapping>, made_order: i64) -> Result<Mapping, Refusal> {
        let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let signed = self.signature.len() == 64 && self.signature.bytes().all(hex);
        if !signed {
            return Err(Refusal::MappingIncomplete);
        }
        says_enough(self.header_row, &self.columns)?;
        Ok(Mapping {
            id,
            signature: self.signature,
            header_row: self.header_row,
            name: text::label(&self.name)?,
            code: text::label(&self.code)?,
            unit_name: self.unit_name,
            year: self.year,
            columns: self.columns,
            public: self.public,
            made_order,
        })
    }
}

verb! {
    /// Forgets how a table is read. Files that were read that way stay.
    ForgetMapping {
        /// The mapping.
        id: Id<Mapping>,
    }
}

impl Verb for ForgetMapping {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let mapping = found(workbook.mappings.find(self.id))?;
        Ok(Edit::one(Label::new("forget-mapping").with("name", &mapping.name), Change::remove(mapping)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gaps::{Field, GapFigure};
    use uuid::Uuid;

    fn asked(signature: char, fields: &[Field]) -> RememberMapping {
        RememberMapping {
            id: None,
            signature: signature.to_string().repeat(64),
            header_row: 3,
            name: "Our roster".into(),
            code: "School".into(),
            unit_name: None,
            year: None,
            columns: fields
                .iter()
                .map(|&field| ReadColumn { header: field.id().to_owned(), field, scale: None })
                .collect(),
            public: false,
        }
    }

    fn remember(workbook: &mut Workbook, mapping: RememberMapping) -> Result<usize, Refusal> {
        let key = Uuid::from_u128(workbook.mappings.len() as u128 + 1);
        let mut given = Given { now: String::new(), next_id: &mut || key, figure: &|_| GapFigure::default() };
        let edit = mapping.edit(workbook, &mut given)?;
        workbook.apply(&edit.changes);
        Ok(edit.changes.len())
    }

    #[test]
    fn the_same_headers_again_change_what_was_remembered_of_them() {
        let mut workbook = Workbook::default();
        remember(&mut workbook, asked('a', &[Field::Licensed])).expect("remembered");
        remember(&mut workbook, asked('b', &[Field::Licensed])).expect("remembered");
        assert_eq!(remember(&mut workbook, asked('a', &[Field::InField])), Ok(1));
        assert_eq!(remember(&mut workbook, asked('a', &[Field::InField])), Ok(0));
        let fields: Vec<Field> = workbook.mappings.iter().map(|one| one.columns[0].field).collect();
        assert_eq!(fields, [Field::InField, Field::Licensed]);
    }

    #[test]
    fn a_mapping_needs_headers_columns_and_one_meaning_for_each() {
        let mut workbook = Workbook::default();
        let refused = |mapping| remember(&mut Workbook::default(), mapping).expect_err("refused").code();
        assert_eq!(refused(asked('a', &[])), "mapping_incomplete");
        assert_eq!(refused(asked('x', &[Field::Licensed])), "mapping_incomplete");
        assert_eq!(refused(asked('a', &[Field::Licensed, Field::Licensed])), "field_twice");
        assert_eq!(
            refused(RememberMapping { code: "  ".into(), ..asked('a', &[Field::Licensed]) }),
            "text_missing"
        );
        remember(&mut workbook, asked('a', &[Field::Licensed])).expect("remembered");
    }

    #[test]
    fn a_forgotten_mapping_is_gone() {
        let mut workbook = Workbook::default();
        remember(&mut workbook, asked('a', &[Field::Licensed])).expect("remembered");
        let id = workbook.mappings.iter().next().expect("one").id;
        let mut given =
            Given { now: String::new(), next_id: &mut || Uuid::nil(), figure: &|_| GapFigure::default() };
        let edit = ForgetMapping { id }.edit(&workbook, &mut given).expect("forgotten");
        workbook.apply(&edit.changes);
        assert!(workbook.mappings.is_empty());
    }
}
