//! What is upstream, downstream and shared on the map of the sample, as the window asks for it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{collections::BTreeSet, path::PathBuf};

use serde_json::{Value, json};
use session::Session;
use tempfile::TempDir;
use wire::{Question, ask, make_sample};

fn sample() -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("sample.headwaters");
    let session = make_sample(library::find_sample("riverton").unwrap(), &path).unwrap();
    (folder, session)
}

fn asked(session: &Session, question: Value) -> Value {
    let question: Question = serde_json::from_value(question).unwrap();
    serde_json::to_value(ask(session, question).unwrap()).unwrap()
}

fn ids(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn focus_gaps(session: &Session) -> Vec<String> {
    session.workbook().gaps.iter().filter(|gap| gap.focus).map(|gap| gap.id.to_string()).collect()
}

#[test]
fn a_gap_has_causes_upstream_and_nothing_downstream() {
    let (_folder, session) = sample();
    for gap in focus_gaps(&session) {
        let told = asked(&session, json!({"type": "Around", "node": gap}));
        assert_eq!(told["type"], "Around");
        assert!(ids(&told["upstream"]["nodes"]).len() > 1, "{told}");
        assert_eq!(ids(&told["downstream"]["nodes"]), BTreeSet::from([gap]));
        assert_eq!(told["gaps"], json!([]));
    }
}

#[test]
fn a_cause_leads_to_the_gaps_that_it_is_upstream_of() {
    let (_folder, session) = sample();
    for cause in session.workbook().causes.iter() {
        let told = asked(&session, json!({"type": "Around", "node": cause.id}));
        let upstream_of = focus_gaps(&session).into_iter().filter(|gap| {
            let of_gap = asked(&session, json!({"type": "Around", "node": gap}));
            ids(&of_gap["upstream"]["nodes"]).contains(&cause.id.to_string())
        });
        assert_eq!(ids(&told["gaps"]), upstream_of.collect(), "{}", cause.label);
    }
}

#[test]
fn paths_run_through_what_is_both_downstream_of_their_beginning_and_upstream_of_their_end() {
    let (_folder, session) = sample();
    let mut found = 0;
    for gap in focus_gaps(&session) {
        let above = ids(&asked(&session, json!({"type": "Around", "node": gap}))["upstream"]["nodes"]);
        for cause in session.workbook().causes.iter() {
            let below = asked(&session, json!({"type": "Around", "node": cause.id}));
            let below = ids(&below["downstream"]["nodes"]);
            let told = asked(&session, json!({"type": "Paths", "from": cause.id, "to": gap}));
            let paths = told["paths"].as_array().unwrap();
            assert_eq!(!paths.is_empty(), above.contains(&cause.id.to_string()), "{}", cause.label);
            for path in paths {
                let nodes = ids(&path["nodes"]);
                assert!(nodes.is_subset(&above) && nodes.is_subset(&below));
                assert_eq!(path["links"].as_array().unwrap().len(), nodes.len() - 1);
            }
            found += paths.len();
        }
    }
    assert!(found > 0);
}

#[test]
fn gaps_share_the_causes_that_are_upstream_of_all_of_them() {
    let (_folder, session) = sample();
    let gaps = focus_gaps(&session);
    let told = asked(&session, json!({"type": "Shared", "gaps": gaps}));
    let above = gaps
        .iter()
        .map(|gap| ids(&asked(&session, json!({"type": "Around", "node": gap}))["upstream"]["nodes"]));
    let all = above.reduce(|these, those| &these & &those).unwrap();
    assert!(!all.is_empty());
    assert_eq!(ids(&told["by_all"]), all);
}
