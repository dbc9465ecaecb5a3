//! What the room may see: all of what the state published, and nothing from which small local counts follow.

use model::records::Source;
use serde_json::{Value, json};
use session::Session;
use wire::view;

use crate::{
    gaps::{CLASSES, DISTRICT, TEACHERS, answer, bring, district},
    room::{id, new, real_data, say},
};

/// The rows of the matrix, as the team sees them or as the room does.
fn matrix(session: &Session, unit: &str, method: &str, groups: &str, for_wall: bool) -> Value {
    let question = json!({"type": "GapMatrix", "unit": unit, "year": null, "method": method,
        "comparison": "all_others", "groups": groups, "for_wall": for_wall});
    answer(session, question)["rows"].clone()
}

fn the_room_sees_all(session: &Session, unit: &str) {
    for method in ["experiences", "school-averages", "quartiles"] {
        for groups in ["four", "races"] {
            let [team, room] = [false, true].map(|for_wall| matrix(session, unit, method, groups, for_wall));
            assert_eq!(team, room, "{unit} {method} {groups}");
        }
    }
}

#[test]
fn on_published_files_alone_the_room_sees_all_that_the_state_published() {
    let (_room, session) = district();
    the_room_sees_all(&session, DISTRICT);
    the_room_sees_all(&session, "state");
}

#[test]
fn on_the_real_files_alone_the_room_sees_all_that_the_state_published() {
    let Some(folder) = real_data() else { return };
    let (_room, mut session) = new();
    let mut brought = 0;
    for file in std::fs::read_dir(folder.join("school")).unwrap().map(|file| file.unwrap()) {
        let bytes = std::fs::read(file.path()).unwrap();
        let Ok(reading) = ingest::read(&file.file_name().to_string_lossy(), &bytes, Some("2022-23")) else {
            continue;
        };
        if reading.preview.years == ["2022-23"] && reading.preview.public {
            view::add(&mut session, &reading).unwrap();
            brought += 1;
        }
    }
    assert!(brought > 3, "{brought} files");
    for unit in ["state", "00350000", "01890000", "02810000", "00440000"] {
        the_room_sees_all(&session, unit);
    }
}

/// The district's own file of classes, not published.
fn own_classes(session: &mut Session) {
    let mut reading = ingest::read("own classes.csv", CLASSES.as_bytes(), Some("2024-25")).unwrap();
    reading.preview.public = false;
    view::add(session, &reading).unwrap();
    assert!(session.workbook().sources.iter().any(|source: &Source| !source.public));
}

#[test]
fn a_figure_that_mixes_a_published_file_with_the_districts_own_is_local() {
    let (_room, mut session) = new();
    bring(&mut session, "teachers.csv", TEACHERS, "2024-25");
    own_classes(&mut session);
    // 74 English learners, of whom 18 are taught by an inexperienced teacher on average.
    let learners = |session: &Session, for_wall: bool| {
        let rows = matrix(session, DISTRICT, "school-averages", "four", for_wall);
        let found = rows.as_array().unwrap().iter().find(|row| row["group"] == "english_learners").cloned();
        found.unwrap()["cells"][0]["figure"].clone()
    };
    assert_eq!(learners(&session, true), learners(&session, false));
    say(&mut session, json!({"type": "SetThresholds", "students": 20, "teachers": 10, "reason": ""}))
        .unwrap();
    assert!(learners(&session, false)["p1"].is_f64());
    let hidden = learners(&session, true);
    assert_eq!(
        (&hidden["undefined"], &hidden["ratio"], &hidden["x1"]),
        (&json!("small_cells"), &json!(null), &json!(null))
    );
}

#[test]
fn a_small_typed_figure_stays_with_the_team() {
    let (_room, mut session) = district();
    let gap = json!({"type": "AddGap", "unit": DISTRICT, "unit_name": "Ashby Falls", "year": "2024-25",
        "measure": "inexperienced", "group": "english_learners", "statement": "",
        "experiences": {"x1": 7, "n1": 120, "x2": 300, "n2": 2000}});
    say(&mut session, gap).unwrap();
    let key = json!({"unit": DISTRICT, "year": "2024-25", "measure": "inexperienced", "group": "english_learners",
        "comparison": "all_others", "method": "experiences"});
    let ask =
        |for_wall: bool| answer(&session, json!({"type": "GapDetail", "key": key, "for_wall": for_wall}));
    let (team, room) = (ask(false), ask(true));
    assert_eq!((&team["hidden"], &team["figure"]["x1"]), (&json!(true), &json!(7.0)));
    assert_eq!((&room["hidden"], &room["figure"]["undefined"]), (&json!(true), &json!("small_cells")));
    assert_eq!((&room["statement"], &room["worked_out"]), (&json!(""), &json!([])));
    let chart = json!({"type": "GapChart", "key": key, "chart": "shares", "for_wall": true});
    assert_eq!(answer(&session, chart)["picture"], json!(null));
    assert!(matrix(&session, DISTRICT, "experiences", "four", true).to_string().contains("small_cells"));
}

#[test]
fn an_indicator_that_watches_a_small_gap_is_told_to_the_room_without_its_baseline_and_readings() {
    let (_room, mut session) = district();
    for command in [
        json!({"type": "AddGap", "id": id(9), "unit": DISTRICT, "unit_name": "Ashby Falls", "year": "2024-25",
            "measure": "inexperienced", "group": "english_learners", "statement": "",
            "experiences": {"x1": 7, "n1": 120, "x2": 300, "n2": 2000}}),
        json!({"type": "SetFocusGap", "id": id(9), "focus": true}),
        json!({"type": "AddCause", "id": id(1), "label": "How late we hire"}),
        json!({"type": "LinkCauses", "from": id(1), "to": id(9), "sign": "same", "strength": 3}),
        json!({"type": "MarkRootCause", "id": id(1), "root": true}),
        json!({"type": "AddStrategy", "id": id(5), "title": "Offers by April"}),
        json!({"type": "ChooseStrategy", "id": id(5), "chosen": true}),
        json!({"type": "ActOnCause", "strategy": id(5), "cause": id(1), "direction": "less", "effect": 0.5}),
        json!({"type": "AddIndicator", "id": id(40), "strategy": id(5), "name": "The gap", "baseline": 0.39, "target": 0.25,
            "from_gap": id(9)}),
        json!({"type": "AddIndicator", "strategy": id(5), "name": "Posts open", "baseline": 34, "target": 10}),
        json!({"type": "AddCheckIn", "strategy": id(5), "on": "2027-02-01", "indicator": id(40), "value": 0.37}),
    ] {
        say(&mut session, command).unwrap();
    }
    let told = |for_wall: bool| {
        let thread = answer(&session, json!({"type": "Trace", "for_wall": for_wall}));
        (thread["rows"][0]["indicators"].to_string(), thread["picture"]["svg"].to_string())
    };
    let (team, room) = (told(false), told(true));
    assert!(team.0.contains("0.39") && team.0.contains("34"), "{team:?}");
    assert!(room.0.contains("‡") && room.0.contains("0.25") && room.0.contains("34"), "{room:?}");
    assert!(!room.0.contains("0.39") && !room.1.contains("0.39"), "{room:?}");
    let [team, room] = [false, true]
        .map(|for_wall| answer(&session, json!({"type": "Progress", "for_wall": for_wall})).to_string());
    assert!(team.contains("0.37") && !room.contains("0.37") && room.contains("too few people"), "{room}");
}
