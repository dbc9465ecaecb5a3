//! The map as a picture: what stands in it, what stays out, and that every form of it is sound.

use std::collections::{BTreeMap, BTreeSet};

use drawing::{LitPart, MapLane, MapLook};
use model::gaps::Group;
use proptest::prelude::*;
use resvg::tiny_skia::Pixmap;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::samples::{Sample, counts, day, key, workbook, workbook_of_gaps};

/// All text of a picture, which must be sound XML with its own title and description.
fn text_of(picture: &Picture) -> String {
    let document = roxmltree::Document::parse(&picture.svg).expect("sound XML");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let names: Vec<&str> =
        root.children().filter(|one| one.is_element()).map(|one| one.tag_name().name()).collect();
    assert_eq!(&names[..2], ["title", "desc"]);
    let texts = document.descendants().filter(|one| one.has_tag_name("text"));
    let lines =
        texts.map(|line| line.descendants().filter_map(|one| one.text().filter(|_| one.is_text())).collect());
    lines.collect::<Vec<String>>().join(" ")
}

fn drawn(sample: &Sample, look: &MapLook) -> Picture {
    map_picture(&sample.input(), look).expect("a picture")
}

/// Two causes that feed each other and a gap, one of them with a name that tries to be markup.
fn small_map(label: &str) -> Sample {
    Sample::of(workbook(&[
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "turnover", "group": "low_income"}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "AddCause", "id": key(100), "label": label}),
        json!({"type": "AddCause", "id": key(101), "label": "Load on experienced staff", "family": "conditions_retention"}),
        json!({"type": "LinkCauses", "id": key(200), "from": key(100), "to": key(101), "sign": "opposite", "strength": 2}),
        json!({"type": "LinkCauses", "id": key(201), "from": key(101), "to": key(100), "sign": "opposite", "strength": 3}),
        json!({"type": "LinkCauses", "id": key(202), "from": key(101), "to": key(1), "sign": "same", "strength": 1}),
    ]))
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

#[test]
fn ranking_and_loop_sentences_stand_beside_the_map() {
    let said = text_of(&drawn(&Sample::of(day()), &MapLook::default()));
    for part in [
        "Cause map of Riverton Public Schools",
        "Made on November 22, 2025",
        "Where it starts",
        "not traced yet",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(said.contains("Loops") && said.contains("R1") && said.contains("Balancing"), "{said}");
    assert!(
        said.contains("And 6 more.") && said.contains("24 more causes are ranked behind these."),
        "{said}"
    );
}

#[test]
fn a_loop_is_told_whole() {
    let said = text_of(&drawn(&small_map("Mentors per new teacher"), &MapLook::default()));
    let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let loop_told =
        "More “Mentors per new teacher” → less “Load on experienced staff” → more “Mentors per new teacher”";
    assert!(words.contains(loop_told), "{words}");
}

#[test]
fn names_stay_names_in_every_form() {
    let sample = small_map("<img src=x onerror=alert(1)> & \u{202e}turned \u{1f600}");
    let picture = drawn(&sample, &MapLook::default());
    assert!(!picture.svg.contains("<img"));
    assert!(text_of(&picture).contains("<img src=x"));
    let png = map_png(&sample.input(), &MapLook::default()).expect("pixels");
    assert_eq!(png.notes.len(), 1, "the letter that no face draws is told");
    assert_eq!(map_pdf(&sample.input(), &MapLook::default()).expect("a page").pages, 1);
}

#[test]
fn what_is_hidden_in_the_window_is_not_drawn_but_said() {
    let look = MapLook { hidden: BTreeSet::from([id(100)]), ..MapLook::default() };
    let picture = drawn(&small_map("Mentors per new teacher"), &look);
    let map = picture.svg.split("Where it starts").next().unwrap_or_default();
    assert!(!map.contains("Mentors per new"), "its card is gone");
    assert!(
        picture.description.starts_with("One cause and one gap, joined by one link."),
        "{}",
        picture.description
    );
    assert!(text_of(&picture).contains("One cause or gap of the map is not shown"));
}

#[test]
fn everything_stands_where_the_window_has_it() {
    let places = BTreeMap::from([(id(100), (0.0, 0.0)), (id(101), (400.0, 300.0)), (id(1), (900.0, 20.0))]);
    let sizes = places.keys().map(|&id| (id, (176.0, 80.0))).collect();
    let look = MapLook { places, sizes, ..MapLook::default() };
    let picture = drawn(&small_map("Mentors per new teacher"), &look);
    for place in ["x=\"400\" y=\"300\"", "x=\"900\" y=\"20\""] {
        assert!(picture.svg.contains(place), "{place}");
    }
}

#[test]
fn larger_letters_of_the_window_are_drawn_larger() {
    let places = BTreeMap::from([(id(100), (10.0, 20.0))]);
    let look = MapLook { sizes: BTreeMap::from([(id(100), (264.0, 120.0))]), places, ..MapLook::default() };
    assert!(drawn(&small_map("Mentors"), &look).svg.contains("translate(10 20) scale(1.5000)"));
}

#[test]
fn only_what_is_lit_is_drawn_in_amber() {
    let places = BTreeMap::from([(id(100), (0.0, 0.0)), (id(101), (400.0, 300.0)), (id(1), (900.0, 20.0))]);
    let plain = MapLook { places, ..MapLook::default() };
    let amber =
        |look: &MapLook| drawn(&small_map("Mentors"), look).svg.matches("class=\"stroke-amber\"").count();
    assert_eq!(amber(&plain), 0, "nothing is lit in the window");
    let loop_of_it = LitPart {
        badge: "R1".into(),
        nodes: BTreeSet::from([id(100), id(101)]),
        links: BTreeSet::from([id(200), id(201)]),
    };
    let lit = MapLook { lit: Some(loop_of_it), ..plain };
    // Two links, the minus on each of them, and the sample in the key.
    assert_eq!(amber(&lit), 5);
}

#[test]
fn what_a_filter_fades_is_pale_and_said_in_the_key() {
    let look = MapLook { dim: BTreeSet::from([id(100)]), ..MapLook::default() };
    let sample = small_map("Mentors");
    let (plain, faded) = (drawn(&sample, &MapLook::default()), drawn(&sample, &look));
    let pale = |picture: &Picture| picture.svg.matches("<g opacity=\"0.28\">").count();
    assert!(pale(&plain) == 0 && pale(&faded) > 3);
    assert!(text_of(&faded).contains("faded: outside the filter"));
}

#[test]
fn links_by_drops_are_as_wide_as_what_passes() {
    let sample = small_map("Mentors per new teacher");
    let look = MapLook { by_drops: true, ..MapLook::default() };
    let drops = |look: &MapLook| {
        let view = View::of(&sample.input()).expect("a view");
        let strokes = content(&view, look).strokes;
        strokes.iter().find(|one| one.id == id(202)).and_then(|one| one.drops)
    };
    // All that the map explains of the gap reaches it along this one link, of strength 1 beside u = 1.
    assert_eq!((drops(&MapLook::default()), drops(&look)), (None, Some(0.5)));
    assert_eq!(drops(&MapLook { gap: Some(id(1)), ..look.clone() }), Some(0.5));
    let picture = drawn(&sample, &look);
    assert!(picture.svg.contains("stroke-width=\"6.5\""), "half of what there is");
    assert!(text_of(&picture).contains("thicker: more drops pass"));
}

#[test]
fn bands_dots_and_folded_causes_are_drawn_as_in_the_window() {
    let look = MapLook {
        lanes: vec![MapLane { label: "Workload".into(), top: 10.0, height: 200.0 }],
        dots: BTreeMap::from([(id(100), "7 dots".to_owned())]),
        folded: BTreeMap::from([(id(101), 5)]),
        ..MapLook::default()
    };
    let said = text_of(&drawn(&small_map("Mentors"), &look));
    for part in ["Workload", "7 dots", "+5", "causes folded away behind it", "dots that the team gave"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_gap_of_too_few_is_told_without_its_figure() {
    let few = workbook_of_gaps(&[(Group::EnglishLearners, "01890000", counts(3, 8, 40, 900))]);
    let sample = Sample::of(few);
    let picture = drawn(&sample, &MapLook::default());
    let said = text_of(&picture);
    assert!(!said.contains("8.44×") && said.contains("focus gap"), "{said}");
    assert!(said.contains("The figure of one gap is hidden"), "{said}");
    let many =
        Sample::of(workbook_of_gaps(&[(Group::EnglishLearners, "01890000", counts(300, 800, 400, 9000))]));
    assert!(text_of(&drawn(&many, &MapLook::default())).contains("8.44×, focus gap"));
}

/// Width and height of the pages of a PDF, in points.
fn sheets(pdf: &[u8]) -> Vec<(f64, f64)> {
    let said = String::from_utf8_lossy(pdf);
    let boxes = said.split("/MediaBox").skip(1).filter_map(|rest| rest.split(['[', ']']).nth(1));
    boxes
        .filter_map(|of| {
            let sides: Vec<f64> = of.split_whitespace().filter_map(|side| side.parse().ok()).collect();
            Some((*sides.get(2)?, *sides.get(3)?))
        })
        .collect()
}

const LETTER: (f64, f64) = (792.0, 612.0);
const TABLOID: (f64, f64) = (1224.0, 792.0);

#[test]
fn a_small_map_is_one_page_that_any_printer_prints() {
    let pdf = map_pdf(&small_map("Mentors per new teacher").input(), &MapLook::default()).expect("a page");
    assert_eq!(sheets(&pdf.bytes), [LETTER]);
}

#[test]
fn the_map_of_a_day_stands_on_one_sheet_and_what_does_not_fit_beside_it_on_the_next() {
    let pdf = map_pdf(&Sample::of(day()).input(), &MapLook::default()).expect("pages");
    assert_eq!((pdf.pages, pdf.notes.len()), (2, 0));
    assert_eq!(sheets(&pdf.bytes), [TABLOID, LETTER]);
    assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn a_map_beyond_any_sheet_becomes_a_poster_after_a_page_with_all_of_it() {
    // At half a point a pixel, 3,000 × 1,600 pixels need three by two pages of 10 by 7.2 inches.
    let places =
        BTreeMap::from([(id(100), (0.0, 0.0)), (id(101), (1_400.0, 1_500.0)), (id(1), (2_800.0, 20.0))]);
    let sizes = places.keys().map(|&id| (id, (176.0, 80.0))).collect();
    let look = MapLook { places, sizes, ..MapLook::default() };
    let pdf = map_pdf(&small_map("Mentors").input(), &look).expect("pages");
    assert_eq!(pdf.pages, 1 + 3 * 2 + 1, "all of it, its parts, what is read from it");
    assert_eq!(sheets(&pdf.bytes), [LETTER; 8]);
}

#[test]
fn an_empty_map_is_drawn_too() {
    let sample = Sample::of(workbook(&[]));
    assert!(text_of(&drawn(&sample, &MapLook::default())).contains("The map has no loops."));
    assert!(map_png(&sample.input(), &MapLook::default()).is_ok());
    assert!(map_pdf(&sample.input(), &MapLook::default()).is_ok());
}

#[test]
fn pixels_are_two_for_one_as_far_as_there_is_room() {
    let sample = small_map("Mentors per new teacher");
    let picture = drawn(&sample, &MapLook::default());
    let png = map_png(&sample.input(), &MapLook::default()).expect("pixels");
    let pixels = Pixmap::decode_png(&png.bytes).expect("a PNG");
    assert_eq!(f64::from(pixels.width()), (2.0 * picture.width).round());
    assert_eq!(f64::from(pixels.height()), (2.0 * picture.height).round());
    let ink = pixels.pixels().iter().filter(|pixel| pixel.red() < 60 && pixel.alpha() == 255).count();
    assert!(ink > 2_000, "its letters are drawn");
}

/// The map and the report of a cause with this name, in every form.
fn in_every_form(label: &str) -> [Result<Exported, ExportError>; 3] {
    let sample = small_map(label);
    text_of(&drawn(&sample, &MapLook::default()));
    let input = sample.input();
    [map_pdf(&input, &MapLook::default()), pdf::pdf(&input), map_png(&input, &MapLook::default())]
}

#[test]
fn a_letter_with_a_mark_for_which_no_face_has_a_joint_glyph_keeps_its_mark() {
    for label in ["x\u{304}", "q\u{301} first", "e\u{323}\u{301}", "\u{1ed}", "n\u{303}\u{304}"] {
        for made in in_every_form(label) {
            assert_eq!(made.expect("a file").notes, [], "{label}");
        }
    }
}

#[test]
fn no_letter_stops_a_map_or_report() {
    let hard = [
        "x\u{305} z\u{335}\u{336} a\u{20dd}\u{489}",
        "\u{301}mark first",
        "space \u{301} and\u{a0}\u{304}",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{1f44d}\u{1f3fd} \u{1f1fa}\u{1f1f8} 1\u{fe0f}\u{20e3}",
        "مُحَمَّد شكراً office",
        "שָׁלוֹם עליכם \u{202e}turned\u{202c}",
        "कृष्ण क्षत्रिय शिक्षा",
        "ภาษาไทย ที่ ກຳລັງ ខ្មែរ",
        "教育 平等 교육 ᄀ\u{1161}\u{11a8} か\u{3099}",
        "\u{e000}\u{e0a0}\u{f6be} private \u{f0000} \u{10fffd}",
        "\u{fffd}\u{fffe}\u{0}\u{1b}\u{85}\u{ad}\u{2028} control",
        "office ﬁ ﬃ Ελληνικά Ж\u{301} \u{1d4d0} \u{2211} 😀",
    ];
    for label in hard {
        for made in in_every_form(label) {
            assert!(made.is_ok(), "{label:?}: {:?}", made.err());
        }
    }
}

#[test]
fn a_letter_that_cannot_be_printed_leaves_all_others_as_they_are() {
    for (letter, told) in [('\u{2728}', "U+2728."), ('\u{1f5a}', "U+1F5A."), ('\u{e0a0}', "U+E0A0.")] {
        for made in in_every_form(&format!("{letter} → then")) {
            let notes = made.expect("a file").notes;
            assert!(notes.len() == 1 && notes[0].text.ends_with(&format!(": {told}")), "{notes:?}");
        }
    }
}

proptest! {
    #[test]
    fn no_picture_grows_beyond_its_limits(width in 1.0_f64..2e6, height in 1.0_f64..2e6) {
        let scale = png::scale_for(width, height);
        prop_assert!(scale > 0.0 && scale <= 2.0);
        prop_assert!(width.max(height) * scale <= 12_000.5);
        prop_assert!(width * height * scale * scale <= 64_000_001.0);
    }
}
