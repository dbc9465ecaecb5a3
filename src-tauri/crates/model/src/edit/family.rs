//! The families that an edit gives to causes and categories must be there. Which the library has, the caller says.

use super::Edit;
use crate::{
    Refusal, Workbook,
    records::{Change, Record},
};

/// Refuses an edit that names a family which is neither in the library, nor a category of the team's own, nor in use.
///
/// # Errors
/// [`Refusal::FamilyUnknown`] with all that could be meant.
pub fn families_are_there(workbook: &Workbook, edit: &Edit, library: &[&str]) -> Result<(), Refusal> {
    let own = || workbook.categories.iter().filter(|category| category.family.is_none());
    let is_there = |family: &str| {
        library.contains(&family)
            || own().any(|category| category.id.to_string() == family)
            || workbook.causes.iter().any(|cause| cause.family.as_deref() == Some(family))
    };
    match edit.changes.iter().filter_map(named).find(|family| !is_there(family)) {
        None => Ok(()),
        Some(family) => {
            let shelf = library.iter().map(|id| (*id).to_owned());
            let own = own().map(|category| format!("{} ({})", category.id, category.name));
            let families = shelf.chain(own).collect::<Vec<_>>().join(", ");
            Err(Refusal::FamilyUnknown { family: family.to_owned(), families })
        }
    }
}

/// The family that a change gives to a cause or category.
fn named(change: &Change) -> Option<&str> {
    match change.after.as_ref()? {
        Record::Cause(cause) => cause.family.as_deref(),
        Record::Category(category) => category.family.as_deref(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::{
        Command, Given,
        edit::testing::{apply, empty},
        gaps::GapFigure,
    };

    fn checked(workbook: &Workbook, command: &serde_json::Value) -> Result<(), Refusal> {
        let mut next_id = || Uuid::from_u128(90);
        let figure = &|_: &_| GapFigure::default();
        let mut given = Given { now: "2026-03-03T10:00:00Z".into(), next_id: &mut next_id, figure };
        let edit = crate::edit::edit(workbook, Command::read(&command.to_string())?, &mut given)?;
        families_are_there(workbook, &edit, &["pay_budget", "leadership_climate"])
    }

    #[test]
    fn a_family_that_is_not_there_is_refused_with_those_that_are() {
        let mut workbook = empty();
        let id = Uuid::from_u128;
        apply(&mut workbook, &json!({"type": "AddCategory", "id": id(1), "name": "Ours"}));
        apply(&mut workbook, &json!({"type": "AddCause", "id": id(2), "label": "Old", "family": "in_use"}));
        for family in ["pay_budget", "in_use", &id(1).to_string()] {
            let add = json!({"type": "AddCause", "label": "Late offers", "family": family});
            assert_eq!(checked(&workbook, &add), Ok(()), "{family}");
        }
        let families = format!("pay_budget, leadership_climate, {} (Ours)", id(1));
        for command in [
            json!({"type": "AddCause", "label": "Late offers", "family": "hirring"}),
            json!({"type": "SetFamily", "id": id(2), "family": "hirring"}),
            json!({"type": "AddCategory", "name": "Hiring", "family": "hirring"}),
            json!({"type": "ImportMap", "causes": [{"id": id(3), "label": "New", "family": "hirring"}], "links": []}),
        ] {
            let refused = Refusal::FamilyUnknown { family: "hirring".into(), families: families.clone() };
            assert_eq!(checked(&workbook, &command), Err(refused), "{command}");
        }
        assert_eq!(checked(&workbook, &json!({"type": "SetFamily", "id": id(2), "family": null})), Ok(()));
    }
}
