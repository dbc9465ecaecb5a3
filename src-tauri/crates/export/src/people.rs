//! Names of people who took part, found in what is about to leave the laptop. Lists of names never leave; what a team
//! wrote in its own words is printed as written, and a name in it slips through unseen. It is told, never changed: only
//! the team knows whether "Grace" is a colleague or a school.

use std::collections::BTreeSet;

use model::{Workbook, records::Participant};
use serde_json::Value;
use words::text;

use crate::report::Note;

/// A note that names those of the participants of whom a name stands in `said`. Owners whom the plan names anyway are left
/// out of it where `owners_told`.
pub(crate) fn people_named(workbook: &Workbook, said: &Value, owners_told: bool) -> Option<Note> {
    let mut printed = BTreeSet::new();
    gather(said, &mut printed);
    let is_owner =
        |one: &Participant| owners_told && workbook.plans.iter().any(|plan| plan.owner.contains(&one.name));
    let named: Vec<&str> = workbook
        .participants
        .iter()
        .filter(|one| !is_owner(one) && names(one).iter().any(|name| printed.contains(*name)))
        .map(|one| one.name.as_str())
        .collect();
    let names = [("names", named.join(", ").into())];
    (!named.is_empty()).then(|| Note { code: "people_named", text: text("report-people-named", &names) })
}

/// First and last name, as people are called in a sentence. Initials and "Jo" would be found everywhere.
fn names(participant: &Participant) -> Vec<&str> {
    let parts: Vec<&str> = words_of(&participant.name).collect();
    let ends = [parts.first(), parts.last()].into_iter().flatten();
    ends.copied().filter(|name| name.chars().count() > 2).collect()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Every word of every text in it.
fn gather<'a>(said: &'a Value, words: &mut BTreeSet<&'a str>) {
    match said {
        Value::String(text) => words.extend(words_of(text)),
        Value::Array(parts) => parts.iter().for_each(|part| gather(part, words)),
        Value::Object(fields) => fields.values().for_each(|part| gather(part, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        pdf, preview, progress_pdf,
        samples::{Sample, day, key, workbook},
    };

    fn team() -> Workbook {
        workbook(&[
            json!({"type": "AddParticipant", "id": key(1), "name": "Ines Varga", "role": "Principal"}),
            json!({"type": "AddParticipant", "id": key(2), "name": "Jo Li", "role": "Parent"}),
            json!({"type": "AddStrategy", "id": key(5), "title": "Offers by April"}),
            json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
            json!({"type": "AddCheckIn", "id": key(7), "strategy": key(5), "on": "2026-03-03", "status": "at_risk",
                "text": "Ines's office was late. Jo too."}),
        ])
    }

    #[test]
    fn a_name_in_a_text_of_the_teams_own_is_told_before_it_leaves_and_not_printed_again() {
        let sample = Sample::of(team());
        for notes in [
            pdf(&sample.input()).expect("a report").notes,
            preview(&sample.input()).expect("pages").notes,
            progress_pdf(&sample.input()).expect("a summary").notes,
        ] {
            assert_eq!(notes.len(), 1);
            assert!(
                notes[0].text.contains("Ines Varga") && !notes[0].text.contains("Jo Li"),
                "{}",
                notes[0].text
            );
        }
    }

    #[test]
    fn an_owner_is_part_of_the_plan_and_told_of_in_the_summary_only() {
        let mut commands =
            vec![json!({"type": "AddParticipant", "id": key(1), "name": "Ines Varga", "role": "Principal"})];
        commands.extend([
            json!({"type": "AddStrategy", "id": key(5), "title": "Ask Ines"}),
            json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
            json!({"type": "SetOwner", "strategy": key(5), "owner": "Ines Varga, principal"}),
        ]);
        let sample = Sample::of(workbook(&commands));
        assert_eq!(pdf(&sample.input()).expect("a report").notes, []);
        assert_eq!(progress_pdf(&sample.input()).expect("a summary").notes.len(), 1);
    }

    #[test]
    fn a_name_inside_another_word_is_no_name() {
        let said = json!({"text": "Vargas and Inesita"});
        assert_eq!(people_named(&team(), &said, false), None);
    }

    #[test]
    fn the_sample_speaks_of_roles() {
        let sample = Sample::of(day());
        assert_eq!(pdf(&sample.input()).expect("a report").notes, []);
        assert_eq!(progress_pdf(&sample.input()).expect("a summary").notes, []);
    }
}
