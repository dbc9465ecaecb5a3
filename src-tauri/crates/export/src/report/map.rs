//! The picture of the cause map: what stands on each card, and where, if nobody says where.

use drawing::{
    MapCard, MapContent, MapGeometry, MapLink, MapNode, MapNodeKind, MapStroke, Picture, card_size, lay_out,
    map_svg,
};
use model::{
    causes::LoopKind,
    records::{CauseState, Control, Link, Sign},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use words::text;

use super::{number, view::View};

/// The map of all causes and focus gaps, or nothing where there is no cause.
pub(super) fn picture(view: &View<'_>) -> Option<Picture> {
    if view.input.workbook.causes.is_empty() {
        return None;
    }
    let content = content(view);
    let laid_out = view.input.map.is_none().then(|| geometry(view, &content));
    let map = view.input.map.or(laid_out.as_ref())?;
    Some(map_svg(map, &content))
}

fn content(view: &View<'_>) -> MapContent {
    let workbook = view.input.workbook;
    let looped = Looped::of(view);
    let mut families: Vec<&str> = Vec::new();
    let ranks: BTreeMap<Uuid, usize> =
        view.ranked().iter().map(|(cause, _, rank)| (cause.id.uuid(), *rank)).collect();
    let mut cards: Vec<MapCard> = Vec::new();
    for cause in workbook.causes.iter() {
        let family = cause.family.as_deref().map(|family| {
            families.iter().position(|known| *known == family).unwrap_or_else(|| {
                families.push(family);
                families.len() - 1
            })
        });
        cards.push(MapCard {
            id: cause.id.uuid(),
            label: cause.label.clone(),
            note: if cause.root {
                text("report-card-root", &[("control", control(cause.control).into())])
            } else {
                control(cause.control)
            },
            family,
            rank: ranks.get(&cause.id.uuid()).copied().filter(|rank| *rank <= 5),
            in_loop: looped.causes.contains(&cause.id.uuid()),
            set_aside: cause.state == CauseState::SetAside,
        });
    }
    cards.extend(view.focus_gaps().into_iter().map(|gap| {
        let ratio = view.figure(gap).ratio.filter(|_| !view.told(gap).hidden);
        let note = ratio.map(|ratio| text("report-card-gap", &[("ratio", number::times(ratio).into())]));
        MapCard {
            id: gap.id.uuid(),
            label: view.short_name(gap),
            note: note.unwrap_or_default(),
            ..MapCard::default()
        }
    }));
    let family_name = |id: &str| {
        let named = workbook.category_of(id).map(|category| category.name.as_str());
        let known = || view.input.library.find_family(id).map(|family| family.short_name.as_str());
        named.or_else(known).unwrap_or(id).to_owned()
    };
    MapContent {
        title: text("report-map-of", &[("district", workbook.settings().district_name.into())]),
        finding: finding(view),
        cards,
        strokes: links(view).map(|link| stroke(link, &looped)).collect(),
        families: families.into_iter().map(family_name).collect(),
    }
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

/// `ours`, `shared` or `outside`, in words.
pub(super) fn control(control: Control) -> String {
    text(
        match control {
            Control::Ours => "report-control-ours",
            Control::Shared => "report-control-shared",
            Control::Outside => "report-control-outside",
        },
        &[],
    )
}

/// The links of the picture: not those into gaps that the team does not work on.
fn links<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Link> {
    let workbook = view.input.workbook;
    workbook
        .links
        .iter()
        .filter(|link| link.to_gap.is_none_or(|gap| workbook.gaps.find(gap).is_some_and(|gap| gap.focus)))
}

fn stroke(link: &Link, looped: &Looped) -> MapStroke {
    MapStroke {
        id: link.id.uuid(),
        strength: link.strength,
        opposite: link.sign == Sign::Opposite,
        delay: link.delay,
        in_loop: looped.steps.contains(&(link.from_cause.uuid(), link.to())),
    }
}

fn geometry(view: &View<'_>, content: &MapContent) -> MapGeometry {
    let workbook = view.input.workbook;
    let nodes: Vec<MapNode> = content
        .cards
        .iter()
        .map(|card| {
            let cause = workbook.causes.find(card.id);
            let kind = if cause.is_some() { MapNodeKind::Cause } else { MapNodeKind::Gap };
            let (width, height) = card_size(&card.label, &card.note, kind);
            let fixed = cause.and_then(|cause| cause.x.zip(cause.y));
            MapNode { id: card.id, width, height, kind, fixed, before: None, lane: None }
        })
        .collect();
    let links: Vec<MapLink> = links(view)
        .map(|link| MapLink { id: link.id.uuid(), from: link.from_cause.uuid(), to: link.to() })
        .collect();
    lay_out(&nodes, &links)
}

/// The causes and steps that are part of a loop.
struct Looped {
    causes: BTreeSet<Uuid>,
    steps: BTreeSet<(Uuid, Uuid)>,
}

impl Looped {
    fn of(view: &View<'_>) -> Self {
        let loops = &view.input.causes.loops;
        let steps = loops.iter().flat_map(|told| {
            let nexts = told.nodes.iter().cycle().skip(1);
            told.nodes.iter().copied().zip(nexts.copied())
        });
        Self {
            causes: loops.iter().flat_map(|told| told.nodes.iter().copied()).collect(),
            steps: steps.collect(),
        }
    }
}
