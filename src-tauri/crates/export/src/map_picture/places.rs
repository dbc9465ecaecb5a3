//! Where everything stands: as the look says, or laid out anew.

use drawing::{
    MapContent, MapGeometry, MapLink, MapLook, MapNode, MapNodeKind, NodeGeometry, card_size, geometry_of,
    lay_out,
};

use super::content::links;
use crate::report::View;

/// The map as it is drawn.
pub(crate) fn geometry(view: &View<'_>, look: &MapLook, content: &MapContent) -> MapGeometry {
    let nodes: Vec<MapNode> = content
        .cards
        .iter()
        .map(|card| {
            let cause = view.input.workbook.causes.find(card.id);
            let kind = if cause.is_some() { MapNodeKind::Cause } else { MapNodeKind::Gap };
            let (width, height) = look.sizes.get(&card.id).copied().unwrap_or_else(|| card_size(card, kind));
            let fixed = cause.and_then(|cause| cause.x.zip(cause.y));
            MapNode { id: card.id, width, height, kind, fixed, before: None, lane: None }
        })
        .collect();
    let links: Vec<MapLink> = links(view, look)
        .map(|link| MapLink { id: link.id.uuid(), from: link.from_cause.uuid(), to: link.to() })
        .collect();
    if look.places.is_empty() {
        return lay_out(&nodes, &links);
    }
    let stand = nodes.into_iter().filter_map(|MapNode { id, width, height, kind, .. }| {
        look.places.get(&id).map(|&(x, y)| NodeGeometry { id, x, y, width, height, kind })
    });
    geometry_of(stand.collect(), &links)
}
