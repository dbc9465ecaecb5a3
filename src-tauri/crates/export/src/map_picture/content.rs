//! What stands on each card and link of the picture: as on the screen, with figures of gaps as they may be told.

use std::collections::{BTreeMap, BTreeSet};

use drawing::{MapCard, MapContent, MapLook, MapStroke};
use model::{
    causes::{LinkFigures, LoopKind},
    records::{Cause, CauseState, Control, Gap, Link, Sign, Stance},
};
use uuid::Uuid;
use words::text;

use crate::report::{View, number};

/// Ranks from here on are not shown on the map: past the first few they say little.
const BADGES: usize = 5;

/// Everything that is said on the picture of what the look shows.
pub(crate) fn content(view: &View<'_>, look: &MapLook) -> MapContent {
    let workbook = view.input.workbook;
    let marked = Marked::of(view, look);
    let mut cards: Vec<MapCard> = workbook
        .causes
        .iter()
        .filter(|cause| look.shows(cause.id.uuid()))
        .map(|cause| of_cause(view, look, &marked, cause))
        .collect();
    let shown = workbook.causes.iter().filter(|cause| look.shows(cause.id.uuid()));
    let used: BTreeSet<&str> = shown.filter_map(|cause| cause.family.as_deref()).collect();
    let named = |(_, slot, name): &Category| (*slot, name.clone());
    let gaps = gaps(view).filter(|gap| look.shows(gap.id.uuid()));
    cards.extend(gaps.map(|gap| of_gap(view, look, &marked, gap)));
    MapContent {
        title: text("report-map-of", &[("district", workbook.settings().district_name.into())]),
        finding: finding(view),
        families: marked.categories.iter().filter(|(id, ..)| used.contains(id.as_str())).map(named).collect(),
        cards,
        strokes: links(view, look).map(|link| stroke(look, &marked, link)).collect(),
        lit: look.lit.as_ref().map(|lit| lit.badge.clone()),
        lanes: look.lanes.clone(),
    }
}

/// The gaps of the picture: focus gaps, and whatever gap a link leads to.
pub(super) fn gaps<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Gap> {
    let workbook = view.input.workbook;
    let is_fed = |gap: &Gap| workbook.links.iter().any(|link| link.to_gap == Some(gap.id));
    workbook.gaps.iter().filter(move |gap| gap.focus || is_fed(gap))
}

/// The links between what is shown.
pub(super) fn links<'a>(view: &View<'a>, look: &MapLook) -> impl Iterator<Item = &'a Link> {
    let shown = |link: &&Link| look.shows(link.from_cause.uuid()) && look.shows(link.to());
    view.input.workbook.links.iter().filter(shown)
}

fn of_cause(view: &View<'_>, look: &MapLook, marked: &Marked, cause: &Cause) -> MapCard {
    let id = cause.id.uuid();
    let aside = cause.state == CauseState::SetAside;
    let (evidence, questions) = evidence(view, id);
    MapCard {
        id,
        label: cause.label.clone(),
        note: note(cause, evidence, questions),
        flag: if questions > 0 && !aside {
            text("causes-note-questions", &[("count", questions.into())])
        } else {
            String::new()
        },
        family: marked.slot(cause.family.as_deref()),
        rank: marked.ranks.get(&id).copied().filter(|rank| *rank <= BADGES),
        root: cause.root,
        dots: look.dots.get(&id).cloned().unwrap_or_default(),
        folded: look.folded.get(&id).copied().unwrap_or_default(),
        in_loop: marked.causes.contains(&id),
        set_aside: aside,
        dim: look.dim.contains(&id),
    }
}

fn of_gap(view: &View<'_>, look: &MapLook, marked: &Marked, gap: &Gap) -> MapCard {
    let id = gap.id.uuid();
    let ratio = view.figure(gap).ratio.filter(|_| !view.told(gap).hidden);
    let note = match (ratio, gap.focus) {
        (Some(ratio), true) => text("causes-note-focus-gap-ratio", &[("ratio", number::times(ratio).into())]),
        (Some(ratio), false) => text("causes-note-gap-ratio", &[("ratio", number::times(ratio).into())]),
        (None, true) => text("causes-note-focus-gap", &[]),
        (None, false) => text("causes-note-gap", &[]),
    };
    MapCard {
        id,
        label: view.short_name(gap),
        note,
        folded: look.folded.get(&id).copied().unwrap_or_default(),
        in_loop: marked.causes.contains(&id),
        set_aside: !gap.focus,
        dim: look.dim.contains(&id),
        ..MapCard::default()
    }
}

/// Whose it is to change, and how much is known of it.
fn note(cause: &Cause, evidence: usize, questions: usize) -> String {
    if cause.state == CauseState::SetAside {
        return text("causes-note-aside", &[]);
    }
    let control = text(
        match cause.control {
            Control::Ours => "causes-control-ours",
            Control::Shared => "causes-control-shared",
            Control::Outside => "causes-control-outside",
        },
        &[],
    );
    if evidence == 0 && questions > 0 {
        return control;
    }
    text("causes-note", &[("control", control.into()), ("count", evidence.into())])
}

/// Pieces that say something, and open questions.
fn evidence(view: &View<'_>, about: Uuid) -> (usize, usize) {
    let all = || view.input.workbook.evidence.iter().filter(|one| one.about() == about);
    let questions = all().filter(|one| one.stance == Stance::Question).count();
    (all().count() - questions, questions)
}

/// A category as it is drawn: what a cause of it carries as its family, its color from 0, and its short name.
type Category = (String, usize, String);

/// Colors of the team's own categories, from 1, in the order in which they were made; the same as in the window.
const OWN_SLOTS: [u8; 8] = [8, 5, 2, 7, 4, 1, 6, 3];

/// The families of the library by the team's names for them, then the team's own categories.
fn categories(view: &View<'_>) -> Vec<Category> {
    let workbook = view.input.workbook;
    let slot = |color: u8| usize::from(color.max(1)) - 1;
    let families = view.input.library.families.iter().map(|family| {
        let renamed = workbook.category_of(&family.id).map(|category| category.name.clone());
        (family.id.clone(), slot(family.color), renamed.unwrap_or_else(|| family.short_name.clone()))
    });
    let own = workbook.categories.iter().filter(|category| category.family.is_none());
    let own = own.zip(OWN_SLOTS.iter().cycle());
    families
        .chain(own.map(|(one, color)| (one.id.uuid().to_string(), slot(*color), one.name.clone())))
        .collect()
}

/// How many loops there are.
fn finding(view: &View<'_>) -> String {
    let count = |kind| view.input.causes.loops.iter().filter(|told| told.kind == kind).count();
    let (reinforcing, balancing) = (count(LoopKind::Reinforcing), count(LoopKind::Balancing));
    if reinforcing + balancing == 0 {
        return text("report-no-loops", &[]);
    }
    text("report-loop-counts", &[("reinforcing", reinforcing.into()), ("balancing", balancing.into())])
}

fn stroke(look: &MapLook, marked: &Marked, link: &Link) -> MapStroke {
    let (from, to) = (link.from_cause.uuid(), link.to());
    let either = |of: &BTreeSet<Uuid>| of.contains(&from) || of.contains(&to);
    MapStroke {
        id: link.id.uuid(),
        strength: link.strength,
        drops: look.by_drops.then(|| marked.drops.get(&link.id.uuid()).copied().unwrap_or_default()),
        opposite: link.sign == Sign::Opposite,
        delay: link.delay,
        in_loop: marked.links.contains(&link.id.uuid()) || marked.steps.contains(&(from, to)),
        set_aside: either(&marked.aside),
        dim: either(&look.dim),
    }
}

/// The share of drops along a link: of the gap that one looks at, else over all of them.
fn passing(link: &LinkFigures, look: &MapLook) -> Option<f64> {
    look.gap.map_or(link.share_overall, |gap| link.share.get(&gap).copied())
}

/// What is marked on the picture: what is lit, ranks, drops.
struct Marked {
    causes: BTreeSet<Uuid>,
    links: BTreeSet<Uuid>,
    steps: BTreeSet<(Uuid, Uuid)>,
    aside: BTreeSet<Uuid>,
    ranks: BTreeMap<Uuid, usize>,
    drops: BTreeMap<Uuid, f64>,
    categories: Vec<Category>,
}

impl Marked {
    /// What the look lights; all loops where nothing is lit or said of places, as in the report.
    fn of(view: &View<'_>, look: &MapLook) -> Self {
        let all = look.lit.is_none() && look.places.is_empty();
        let loops = view.input.causes.loops.iter().filter(|_| all);
        let steps = loops.clone().flat_map(|told| {
            let nexts = told.nodes.iter().cycle().skip(1);
            told.nodes.iter().copied().zip(nexts.copied())
        });
        let lit = look.lit.clone().unwrap_or_default();
        let workbook = view.input.workbook;
        let aside = workbook.causes.iter().filter(|cause| cause.state == CauseState::SetAside);
        Self {
            steps: steps.collect(),
            causes: loops.flat_map(|told| told.nodes.iter().copied()).chain(lit.nodes).collect(),
            links: lit.links,
            aside: aside.map(|cause| cause.id.uuid()).collect(),
            categories: categories(view),
            ranks: view.ranked().iter().map(|(cause, _, rank)| (cause.id.uuid(), *rank)).collect(),
            drops: view
                .input
                .causes
                .links
                .iter()
                .filter_map(|link| Some((link.id, passing(link, look)?)))
                .collect(),
        }
    }

    /// The color of a category, from 0; none where the cause has none that is known.
    fn slot(&self, family: Option<&str>) -> Option<usize> {
        let found = self.categories.iter().find(|(id, ..)| Some(id.as_str()) == family)?;
        Some(found.1)
    }
}
