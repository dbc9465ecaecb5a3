//! How many of the drops that reach the focus gaps run along each link.

use std::collections::BTreeMap;

use model::records::Link;
use uuid::Uuid;

use crate::report::View;

/// Where drops begin, by node, over all focus gaps by their weights, and u.
pub(super) struct Drops {
    begin: BTreeMap<Uuid, f64>,
    unnamed: f64,
}

impl Drops {
    pub fn of(view: &View<'_>) -> Self {
        let whole: f64 = view.input.workbook.focus_gaps().map(|gap| gap.weight).sum();
        let weight = |gap: &Uuid| {
            let gap = view.input.workbook.gaps.find(*gap);
            gap.map_or(0.0, |gap| gap.weight) / if whole > 0.0 { whole } else { 1.0 }
        };
        let causes = view.input.causes.nodes.iter().map(|node| {
            (node.id, node.headwater.iter().map(|(gap, share)| weight(gap) * share).sum::<f64>())
        });
        let gaps = view.input.causes.untraced.iter().map(|(gap, share)| (*gap, weight(gap) * share));
        Self { begin: causes.chain(gaps).collect(), unnamed: view.input.workbook.settings().unnamed }
    }

    /// Expected runs along a link of one drop: N·P. With N\[g,e\] = headwater\[e,g\] / stay(e), stay(e) = u/(u + Σk) and
    /// P = k/(u + Σk) this is headwater·k/u. On a loop a drop may run along it more than once.
    pub fn along(&self, link: &Link) -> f64 {
        let begin = self.begin.get(&link.to()).copied().unwrap_or_default();
        begin * f64::from(link.strength) / self.unnamed
    }
}
