//! The charts of a gap beyond its two shares: quartiles, schools, years; at every width, with made-up schools.

use proptest::prelude::*;

use super::*;
use crate::picture::Picture;
use crate::samples;
use crate::text::Weight;

const WIDTHS: [f64; 5] = [240.0, 320.0, 480.0, 640.0, 900.0];

/// So many made-up schools, the same each time.
fn schools(count: usize) -> SchoolScatter {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1_u32 << 31)
    };
    let school = |nth: usize, share: f64, luck: f64, size: f64| SchoolBubble {
        name: format!("School by the River No. {nth}"),
        share,
        rate: (0.08 + 0.15 * share + 0.25 * luck * luck).min(1.0),
        students: (!nth.is_multiple_of(17)).then_some(80.0 + 900.0 * size),
    };
    SchoolScatter {
        title: "Low income × inexperienced".to_owned(),
        group: "students from low-income families".to_owned(),
        measure: "Inexperienced teachers".to_owned(),
        unit: "Riverton".to_owned(),
        unit_rate: 0.21,
        schools: (1..=count).map(|nth| school(nth, next(), next(), next())).collect(),
        width: 640.0,
    }
}

fn quartiles() -> QuartileContrast {
    QuartileContrast {
        title: "Low income × inexperienced".to_owned(),
        group: "students from low-income families".to_owned(),
        measure: "Inexperienced teachers".to_owned(),
        unit_rate: 0.199,
        high: Quarter { schools: 27, cut: 0.783, rate: 0.238, interval: Some((0.212, 0.266)), above: 18 },
        low: Quarter { schools: 27, cut: 0.584, rate: 0.15, interval: Some((0.13, 0.172)), above: 8 },
        shares: schools(110).schools.iter().map(|school| school.share).collect(),
        width: 640.0,
    }
}

fn years() -> Trend {
    let point = |year: &str, group: f64, comparison: f64| TrendPoint {
        year: year.to_owned(),
        group: (group, Some((group - 0.01, group + 0.012))),
        comparison: (comparison, Some((comparison - 0.008, comparison + 0.009))),
    };
    let apart = |before: &str, after: &str, word: &str| TrendBreak {
        before: before.to_owned(),
        after: after.to_owned(),
        word: word.to_owned(),
    };
    Trend {
        title: "Low income × inexperienced".to_owned(),
        group: "Students from low-income families".to_owned(),
        comparison: "students not from low-income families".to_owned(),
        points: vec![
            point("2018-19", 0.181, 0.162),
            point("2019-20", 0.175, 0.151),
            point("2021-22", 0.2, 0.165),
            point("2022-23", 0.214, 0.168),
            point("2024-25", 0.27, 0.2),
        ],
        breaks: vec![
            apart("2019-20", "2021-22", "low income counted otherwise"),
            apart("2019-20", "2021-22", ""),
            apart("2022-23", "2024-25", "experience counted otherwise"),
        ],
        width: 640.0,
    }
}

/// Boxes of all texts of a picture: left, top, right, bottom.
fn words_of(picture: &Picture) -> Vec<([f64; 4], String)> {
    let document = roxmltree::Document::parse(&picture.svg).expect("valid XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts
        .map(|node| {
            let number =
                |name| node.attribute(name).and_then(|value| value.parse::<f64>().ok()).unwrap_or(0.0);
            let words = node.text().unwrap_or_default().trim().to_owned();
            let weight =
                if node.attribute("font-weight").is_some() { Weight::Semibold } else { Weight::Regular };
            let (x, size) = (number("x"), number("font-size"));
            let width = scale::figure_width(&words, size, weight);
            let left = match node.attribute("text-anchor") {
                Some("middle") => x - width / 2.0,
                Some("end") => x - width,
                _ => x,
            };
            // plotters sets the line by its upper or lower edge; its middle is what counts here.
            let middle = number("y")
                + node.attribute("dy").map_or(0.0, |dy| dy.trim_end_matches("ex").parse().unwrap_or(0.0));
            ([left, middle - size * 0.5, left + width, middle + size * 0.5], words)
        })
        .collect()
}

fn nothing_is_cut_or_covered(picture: &Picture) {
    let words = words_of(picture);
    for ([left, _, right, _], text) in &words {
        assert!(
            *left >= -0.5 && *right <= picture.width + 0.5,
            "{text} is cut at {}: {left}–{right}",
            picture.width
        );
    }
    for (nth, (one, text)) in words.iter().enumerate() {
        for (other, beside) in &words[..nth] {
            let meet = one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
            assert!(!meet, "{text} meets {beside} at {}", picture.width);
        }
    }
}

#[test]
fn no_label_is_cut_or_covered_at_any_width() {
    for width in WIDTHS {
        let drawn = [
            quartiles_chart(&QuartileContrast { width, ..quartiles() }),
            trend_chart(&Trend { width, ..years() }),
        ];
        let scatters =
            [1, 6, 110, 400, 1833].map(|count| schools_chart(&SchoolScatter { width, ..schools(count) }));
        for (nth, picture) in drawn.iter().chain(&scatters).enumerate() {
            samples::keep(&format!("chart-{nth}-at-{width}"), picture);
            nothing_is_cut_or_covered(picture);
        }
    }
}

#[test]
fn the_quartile_chart_says_its_finding_and_names_the_cuts() {
    let picture = quartiles_chart(&quartiles());
    samples::keep("chart-quartiles", &picture);
    let words = samples::checked(&picture);
    assert!(
        words.contains("58.4%")
            && words.contains("78.3%")
            && words.contains("27 schools with the largest share")
    );
    assert!(
        picture
            .description
            .starts_with("Inexperienced teachers: 23.8% in the 27 schools with the largest share"),
        "{}",
        picture.description
    );
    assert!(picture.description.contains("The ranges do not overlap. In 18 of the 27 schools"));
}

#[test]
fn the_trend_never_draws_through_a_break_or_a_missing_year() {
    let picture = trend_chart(&years());
    samples::keep("chart-trend", &picture);
    samples::checked(&picture);
    // Joined are 2018-19 with 2019-20 and 2021-22 with 2022-23, for two lines.
    let joined = |trend: &Trend| {
        trend.points.windows(2).filter(|pair| trend::joined(trend, &pair[0], &pair[1])).count()
    };
    assert_eq!(joined(&years()), 2);
    assert_eq!(joined(&Trend { breaks: vec![], ..years() }), 2);
    assert!(
        picture.description.contains("from 2018-19 to 2019-20 the gap rose from 1.9 to 2.4 points"),
        "{}",
        picture.description
    );
    assert!(picture.description.contains("Between 2022-23 and 2024-25: experience counted otherwise."));
    assert!(!picture.description.contains("from 2018-19 to 2022-23"));
}

#[test]
fn the_scatter_tells_which_schools_are_above_and_names_the_farthest() {
    let picture = schools_chart(&schools(110));
    samples::keep("chart-schools", &picture);
    let words = samples::checked(&picture);
    assert!(words.contains("Riverton 21.0%") && words.contains("500 students"), "{words}");
    assert!(
        picture.description.starts_with(
            "Inexperienced teachers: schools with more students from low-income families lie above"
        ),
        "{}",
        picture.description
    );
    assert!(picture.description.contains("of the 55 schools with the larger shares do"));
}

#[test]
fn a_whole_state_is_drawn_small_enough_for_a_page() {
    let picture = schools_chart(&schools(1833));
    samples::keep("chart-schools-state", &picture);
    assert!(picture.svg.len() < 300_000, "{} bytes", picture.svg.len());
    assert_eq!(picture, schools_chart(&schools(1833)));
}

proptest! {
    #[test]
    fn any_shares_and_names_give_valid_pictures(name in "\\PC{0,50}|<script>.{0,20}", a in 0.0_f64..=1.0, b in 0.0_f64..=1.0, width in 200.0_f64..1000.0) {
        let bubble = |rate: f64| SchoolBubble { name: name.clone(), share: 1.0 - rate, rate, students: Some(a * 1000.0) };
        let scatter = SchoolScatter { unit_rate: b, schools: vec![bubble(a), bubble(b)], width, ..schools(0) };
        samples::checked(&schools_chart(&scatter));
        let quarter = |cut: f64, rate| Quarter { cut, rate, ..quartiles().high };
        let contrast = QuartileContrast { high: quarter(a.max(b), a), low: quarter(a.min(b), b), width, ..quartiles() };
        samples::checked(&quartiles_chart(&contrast));
        let point = TrendPoint { year: "2022-23".to_owned(), group: (a, None), comparison: (b, None) };
        samples::checked(&trend_chart(&Trend { group: format!("{name}."), points: vec![point], width, ..years() }));
    }
}

#[test]
fn a_picture_that_stands_alone_has_its_title_and_note_in_it() {
    for width in WIDTHS {
        let alone = quartiles_chart(&QuartileContrast { width, ..quartiles() })
            .alone("Quartiles of schools, 2022-23.");
        let words = samples::checked(&alone);
        assert!(words.matches("Low income").count() >= 2 && words.contains("of schools"));
        assert!(
            alone.width > width
                && alone.svg.matches("<svg").count() == 1
                && alone.svg.matches("</svg>").count() == 1
        );
    }
}
