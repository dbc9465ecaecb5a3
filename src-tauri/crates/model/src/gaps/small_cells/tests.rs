//! Small cells over whole tables: the published case, everything that brute force can find out, and figures of gaps.

use proptest::prelude::*;

use super::{
    super::{Comparison, Experiences, GapKey, Group, Measure, Method, experiences},
    *,
};
use crate::records::Source;

/// Rows and columns with all their totals told; nobody is small too.
fn grid(rows: &[Vec<i64>], threshold: i64) -> Cells {
    let mut cells = Cells::default();
    let told = |count: i64, total: bool| Cell {
        count,
        threshold,
        standing: Standing::Told,
        none_is_small: true,
        total,
    };
    let wide = rows[0].len();
    let inner: Vec<Vec<usize>> =
        rows.iter().map(|row| row.iter().map(|&count| cells.add(told(count, false))).collect()).collect();
    let of_rows: Vec<usize> = rows.iter().map(|row| cells.add(told(row.iter().sum(), true))).collect();
    let of_columns: Vec<usize> =
        (0..wide).map(|column| cells.add(told(rows.iter().map(|row| row[column]).sum(), true))).collect();
    let all = cells.add(told(rows.iter().flatten().sum(), true));
    for (row, &total) in inner.iter().zip(&of_rows) {
        cells.sum(total, row);
    }
    for (column, &total) in of_columns.iter().enumerate() {
        let parts: Vec<usize> = inner.iter().map(|row| row[column]).collect();
        cells.sum(total, &parts);
    }
    cells.sum(all, &of_rows);
    cells.sum(all, &of_columns);
    cells
}

fn hidden(hiding: &Hiding) -> Vec<usize> {
    (0..hiding.hidden.len()).filter(|&place| hiding.hidden[place]).collect()
}

#[test]
fn the_published_case_hides_young_and_old_of_the_first_two_columns() {
    let cells = grid(&[vec![2, 0, 5], vec![3, 4, 6]], 3);
    let mut hiding = Hiding::primary(&cells);
    assert_eq!(hidden(&hiding), [0, 1]);
    assert!(complementary(&cells, &mut hiding).is_empty());
    assert_eq!(hidden(&hiding), [0, 1, 3, 4]);
}

#[test]
fn the_published_case_passes_the_audit_once_its_marks_say_less() {
    let cells = grid(&[vec![2, 0, 5], vec![3, 4, 6]], 3);
    let found = protect(&cells).unwrap();
    assert_eq!(hidden(&found.hiding), [0, 1, 3, 4]);
    // With "<3" beside "not below 3", the young of column 2 could not be 2.
    assert!(found.hiding.unmarked[0]);
    assert_eq!((found.certificate.primary, found.certificate.complementary), (2, 2));
    assert!(found.certificate.assignments > 1);
}

#[test]
fn a_small_count_beside_published_ones_that_give_it_away_cannot_be_told() {
    let mut cells = Cells::default();
    let cell = |count, standing| Cell { count, threshold: 10, standing, none_is_small: false, total: false };
    let parts = [cells.add(cell(4, Standing::Told)), cells.add(cell(40, Standing::Public))];
    let whole = cells.add(cell(44, Standing::Public));
    cells.sum(whole, &parts);
    assert_eq!(protect(&cells), Err(Exposed { cells: vec![0] }));
}

/// Whether an inner cell can be this, by trying all tables of numbers up to 16 that fit what is told.
fn can_be(cells: &Cells, hiding: &Hiding, aside: usize, inner: usize, value: i64) -> bool {
    let most = 16;
    let allowed = |place: usize, count: i64| {
        let cell = &cells.cells[place];
        match (hiding.hidden[place], hiding.unmarked[place] || place == aside) {
            (false, _) => count == cell.count,
            (true, true) => true,
            (true, false) => cell.is_small() == (count < cell.threshold),
        }
    };
    fn fill(
        cells: &Cells,
        counts: &mut Vec<Option<i64>>,
        inner: usize,
        most: i64,
        allowed: &dyn Fn(usize, i64) -> bool,
        fixed: (usize, i64),
        place: usize,
    ) -> bool {
        if place == inner {
            return totals(cells, counts, allowed);
        }
        let range = if place == fixed.0 { fixed.1..=fixed.1 } else { 0..=most };
        for count in range.filter(|&count| allowed(place, count)) {
            counts[place] = Some(count);
            if within(cells, counts, allowed) && fill(cells, counts, inner, most, allowed, fixed, place + 1) {
                return true;
            }
        }
        counts[place] = None;
        false
    }
    /// Whether no told total is overrun yet.
    fn within(cells: &Cells, counts: &[Option<i64>], allowed: &dyn Fn(usize, i64) -> bool) -> bool {
        cells.relations.iter().all(|Relation(terms)| {
            let (whole, _) = terms[terms.len() - 1];
            let parts = &terms[..terms.len() - 1];
            let sum: i64 = parts.iter().filter_map(|(part, _)| counts[*part]).sum();
            let full = parts.iter().all(|(part, _)| counts[*part].is_some());
            let truth = cells.cells[whole].count;
            let told = !allowed(whole, truth + 1) && !allowed(whole, truth.max(1) - 1);
            !told || if full { sum == truth } else { sum <= truth }
        })
    }
    fn totals(cells: &Cells, counts: &[Option<i64>], allowed: &dyn Fn(usize, i64) -> bool) -> bool {
        let mut counts = counts.to_vec();
        for Relation(terms) in &cells.relations {
            let (whole, _) = terms[terms.len() - 1];
            let sum =
                terms[..terms.len() - 1].iter().map(|(part, _)| counts[*part].unwrap_or_default()).sum();
            if counts[whole].is_some_and(|count| count != sum) || !allowed(whole, sum) {
                return false;
            }
            counts[whole] = Some(sum);
        }
        true
    }
    let mut counts = vec![None; cells.cells.len()];
    fill(cells, &mut counts, inner, most, &allowed, (aside, value), 0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn brute_force_recovers_no_hidden_count(
        rows in prop::collection::vec(prop::collection::vec(0_i64..9, 3), 2),
        threshold in 2_i64..5,
    ) {
        let cells = grid(&rows, threshold);
        let found = protect(&cells);
        prop_assert!(found.is_ok(), "all of it is local, so it can be hidden whole");
        let hiding = found.unwrap().hiding;
        let inner = rows.len() * rows[0].len();
        for place in 0..inner {
            let can_be = |value: i64| can_be(&cells, &hiding, place, inner, value);
            if cells.cells[place].is_small() {
                prop_assert!((1..threshold).all(can_be), "{place}: {hiding:?}");
            } else if hiding.hidden[place] {
                prop_assert!((0..=16).filter(|&value| can_be(value)).nth(1).is_some(), "{place}: {hiding:?}");
            }
        }
    }

    #[test]
    fn larger_tables_pass_the_audit_and_tell_what_is_not_small_somewhere(
        rows in prop::collection::vec(prop::collection::vec(0_i64..60, 6), 2..7),
    ) {
        let cells = grid(&rows, 10);
        let found = protect(&cells);
        prop_assert!(found.is_ok());
        let (hiding, small) = (found.unwrap().hiding, |place: usize| cells.cells[place].is_small());
        let places = 0..cells.cells.len();
        prop_assert!(places.clone().all(|place| !small(place) || hiding.hidden[place]));
        if !places.clone().any(small) {
            prop_assert!(places.clone().all(|place| !hiding.hidden[place]));
        }
    }
}

const LIMITS: Thresholds = Thresholds { students: 10, teachers: 10 };

fn key(group: Group, unit: &str, measure: Measure, comparison: Comparison) -> GapKey {
    let year = "2024-25".to_owned();
    GapKey { unit: unit.to_owned(), year, measure, group, comparison, method: Method::Experiences }
}

fn counts(x1: u32, n1: u32, x2: u32, n2: u32) -> Experiences {
    Experiences::Counts { x1: x1.into(), n1: n1.into(), x2: x2.into(), n2: n2.into() }
}

fn leaving(group: Group, unit: &str, said: Experiences) -> Leaving {
    let key = key(group, unit, Measure::Inexperienced, Comparison::AllOthers);
    Leaving { key, said: Some(said), public: false }
}

fn told(figures: Vec<Leaving>) -> Vec<ToldFigure> {
    let all = SmallCells::of(figures.clone(), LIMITS).unwrap();
    let figure = |said: &Experiences| experiences(said);
    figures
        .iter()
        .enumerate()
        .map(|(place, one)| all.told_at(place, &figure(one.said.as_ref().unwrap())))
        .collect()
}

fn told_of(figures: &[(Group, &str, Experiences)]) -> Vec<ToldFigure> {
    told(figures.iter().map(|(group, unit, said)| leaving(*group, unit, said.clone())).collect())
}

#[test]
fn large_counts_are_told() {
    let told = &told_of(&[(Group::LowIncome, "01890000", counts(30, 100, 20, 100))])[0];
    assert_eq!(told.group, [Told::Is(30.0), Told::Is(100.0)]);
    assert!(!told.hidden && !told.is_masked());
}

#[test]
fn a_small_count_takes_its_share_and_the_ratio_with_it() {
    let told = &told_of(&[(Group::LowIncome, "01890000", counts(9, 100, 20, 100))])[0];
    assert_eq!(told.group, [Told::Below(10), Told::Is(100.0)]);
    assert_eq!(told.shares, [Told::AtMost(0.09), Told::Is(0.2)]);
    // Nobody knows how many of both sides together: the comparison gives nothing away.
    assert_eq!(told.comparison, [Told::Is(20.0), Told::Is(100.0)]);
    assert!(told.hidden);
}

#[test]
fn nobody_and_everybody_are_told_as_bounds() {
    let nobody = &told_of(&[(Group::LowIncome, "01890000", counts(0, 100, 20, 100))])[0];
    assert_eq!((nobody.shares[0], nobody.group[0]), (Told::AtMost(0.09), Told::Below(10)));
    let all = &told_of(&[(Group::LowIncome, "01890000", counts(100, 100, 20, 100))])[0];
    assert_eq!((all.shares[0], all.group[0]), (Told::AtLeast(0.91), Told::Hidden));
    let nearly = &told_of(&[(Group::LowIncome, "01890000", counts(95, 100, 20, 100))])[0];
    assert_eq!(nearly.shares[0], Told::AtLeast(0.91));
}

#[test]
fn a_group_that_is_small_itself_is_hidden_with_all_its_counts() {
    let told = &told_of(&[(Group::EnglishLearners, "01890000", counts(4, 8, 20, 100))])[0];
    assert_eq!(told.group, [Told::Below(10), Told::Below(10)]);
    assert_eq!(told.shares[0], Told::Hidden);
}

#[test]
fn a_school_cannot_be_had_from_its_district_and_the_others() {
    let told = told_of(&[
        (Group::LowIncome, "01890000", counts(60, 200, 40, 200)),
        (Group::LowIncome, "01890005", counts(5, 90, 15, 100)),
        (Group::LowIncome, "01890010", counts(55, 110, 25, 100)),
    ]);
    assert_eq!(told[1].group[0], Told::Below(10));
    // Either the other school's count or the district's is hidden; the smaller one is.
    assert_eq!(told[2].group[0], Told::Hidden);
    assert_eq!(told[0].group, [Told::Is(60.0), Told::Is(200.0)]);
}

#[test]
fn a_small_remainder_of_a_district_is_not_given_away_either() {
    let told = told_of(&[
        (Group::LowIncome, "01890000", counts(60, 200, 40, 200)),
        (Group::LowIncome, "01890005", counts(55, 190, 30, 190)),
    ]);
    // The rest of the district has 5 of 10.
    assert!(told[0].group[0].is_masked() || told[1].group[0].is_masked());
}

#[test]
fn one_group_cannot_be_had_from_another_by_their_common_total() {
    let told = told_of(&[
        (Group::LowIncome, "01890000", counts(300, 1_000, 205, 1_000)),
        (Group::EnglishLearners, "01890000", counts(5, 100, 500, 1_900)),
    ]);
    assert_eq!(told[1].group[0], Told::Below(10));
    let rest = [told[1].comparison[0], told[0].group[0], told[0].comparison[0]];
    assert!(rest.iter().any(|told| told.is_masked()), "{rest:?}");
}

#[test]
fn races_add_up_to_students_of_color() {
    let told = told_of(&[
        (Group::StudentsOfColor, "01890000", counts(60, 200, 40, 200)),
        (Group::Asian, "01890000", counts(5, 90, 95, 310)),
        (Group::Black, "01890000", counts(55, 110, 45, 290)),
        (Group::LowIncome, "01890005", counts(60, 200, 40, 200)),
    ]);
    assert_eq!(told[1].group[0], Told::Below(10));
    assert!(told[0].group[0].is_masked() || told[2].group[0].is_masked());
    assert!(!told[3].is_masked());
}

#[test]
fn a_race_that_was_not_typed_in_one_school_is_one_count_in_all_of_its_sums() {
    use super::untyped::{Count, Sum, add};
    let mut cells = Cells::default();
    let mut told = |count| {
        let standing = Standing::Told;
        cells.add(Cell { count, threshold: 10, standing, none_is_small: false, total: false })
    };
    let [hispanic, white, all_of_a] = [149, 132, 215].map(&mut told).map(Count::Typed);
    let [hispanic_b, hispanic_c, black_a, white_b, white_c] = [86, 12, 90, 51, 7].map(&mut told);
    let (hispanic_a, white_a) = (Count::Untyped(0), Count::Untyped(1));
    let typed = Count::Typed;
    let sums = [
        (hispanic, vec![hispanic_a, typed(hispanic_b), typed(hispanic_c)]),
        (all_of_a, vec![typed(black_a), hispanic_a, white_a]),
        (white, vec![white_a, typed(white_b), typed(white_c)]),
    ];
    add(&mut cells, sums.into_iter().map(|(whole, parts)| Sum { whole, parts }).collect());
    let found = protect(&cells).unwrap();
    // 149 − 86 − 12 = 51, 215 − 90 − 51 = 74 and 132 − 74 − 51 would be the small count.
    assert!(found.hiding.hidden[white_c]);
    assert!((0..white_c).any(|place| found.hiding.hidden[place]), "{found:?}");
}

#[test]
fn a_rounded_share_is_hidden_where_the_students_are_counted_elsewhere_and_few_had_such_a_teacher() {
    let shares = |p1: f64| Experiences::Shares { p1, p2: 0.2, decimals: 0, ratio_printed: None };
    let both = |p1: f64| {
        let mut other = leaving(Group::LowIncome, "01890000", shares(p1));
        other.key.measure = Measure::OutOfField;
        told(vec![leaving(Group::LowIncome, "01890000", counts(30, 100, 20, 1_000)), other])
    };
    assert_eq!(both(0.27)[1].shares, [Told::Is(0.27), Told::Is(0.2)]);
    assert_eq!(both(0.05)[1].shares, [Told::AtMost(0.09), Told::Is(0.2)]);
    assert!(both(0.05)[1].hidden);
}

#[test]
fn a_typed_share_of_nothing_is_told_as_a_bound_and_takes_the_ratio_with_it() {
    let shares = Experiences::Shares { p1: 0.12, p2: 0.0, decimals: 0, ratio_printed: None };
    let told = &told_of(&[(Group::LowIncome, "01890000", shares)])[0];
    assert_eq!(told.shares, [Told::Is(0.12), Told::AtMost(0.01)]);
    assert!(told.hidden, "12 % and a ratio of 12 would say that it was nobody");
}

#[test]
fn published_figures_are_told_however_small() {
    let mut public = leaving(Group::EnglishLearners, "01890000", counts(3, 100, 0, 900));
    public.public = true;
    let mut local = leaving(Group::LowIncome, "01890005", counts(3, 100, 20, 900));
    assert!(!told(vec![public.clone()])[0].is_masked());
    assert!(!told(vec![public.clone(), local.clone()])[0].is_masked());
    local.key.unit = "01890000".into();
    assert_eq!(told(vec![public, local])[1].group[0], Told::Below(10));
}

#[test]
fn counts_of_teachers_have_their_own_threshold() {
    let mut quartiles = leaving(Group::LowIncome, "01890000", counts(6, 100, 20, 100));
    quartiles.key.method = Method::Quartiles;
    let limits = Thresholds { students: 10, teachers: 5 };
    let of = |figure: &Leaving| {
        SmallCells::of(vec![figure.clone()], limits)
            .unwrap()
            .told_at(0, &experiences(figure.said.as_ref().unwrap()))
    };
    assert!(!of(&quartiles).is_masked());
    quartiles.key.method = Method::SchoolAverages;
    assert_eq!(of(&quartiles).group[0], Told::Below(10));
}

#[test]
fn a_figure_of_files_is_published_only_where_all_files_behind_it_are() {
    let source = |public: bool, field: &str| -> Source {
        serde_json::from_value(serde_json::json!({
            "id": uuid::Uuid::nil(), "file_name": "a.csv", "sha256": "", "report": "", "level": "school",
            "years": ["2024-25"], "rows": 1, "title": null,
            "columns": [{"header": "A", "field": field}], "missing": {}, "warnings": [], "public": public,
            "added_at": "", "made_order": 0,
        }))
        .expect("a source")
    };
    let mut key = key(Group::LowIncome, "01890000", Measure::Inexperienced, Comparison::AllOthers);
    key.method = Method::SchoolAverages;
    let published = source(true, "experienced");
    assert!(is_published([&published], &key));
    assert!(!is_published([&published, &source(false, "low_income_share")], &key), "mixing both is local");
    assert!(is_published([&published, &source(false, "licensed")], &key), "not behind this figure");
    key.year = "2023-24".into();
    assert!(is_published([&source(false, "low_income_share")], &key));
    key.method = Method::Experiences;
    assert!(!is_published([&published], &key), "learning experiences are typed");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_district_with_its_schools_can_always_be_told_somehow_and_never_its_small_counts(
        schools in prop::collection::vec((0_u32..40, 1_u32..60, 0_u32..40, 1_u32..60), 1..6),
        groups in prop::sample::subsequence(vec![Group::LowIncome, Group::EnglishLearners, Group::Black], 1..3),
    ) {
        let mut figures = Vec::new();
        for group in groups {
            let mut sum = [0; 4];
            for (place, &(x1, left1, x2, left2)) in schools.iter().enumerate() {
                let counted = [x1, x1 + left1, x2, x2 + left2];
                (0..4).for_each(|side| sum[side] += counted[side]);
                let unit = format!("018900{place:02}").replace("01890000", "01890099");
                figures.push(leaving(group, &unit, counts(counted[0], counted[1], counted[2], counted[3])));
            }
            figures.push(leaving(group, "01890000", counts(sum[0], sum[1], sum[2], sum[3])));
        }
        let found = SmallCells::of(figures.clone(), LIMITS);
        prop_assert!(found.is_ok());
        let found = found.unwrap();
        for (place, figure) in figures.iter().enumerate() {
            let Some(Experiences::Counts { x1, n1, .. }) = figure.said else { continue };
            let told = found.told_at(place, &experiences(figure.said.as_ref().unwrap()));
            for (count, told) in [(x1, told.group[0]), (n1 - x1, told.shares[0]), (n1, told.group[1])] {
                prop_assert!(count >= 10.0 || told.is_masked(), "{count} {told:?}");
            }
        }
    }
}
