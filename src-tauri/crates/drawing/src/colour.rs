//! The colours of the look, by name. Each painted thing carries a class `fill-NAME` or `stroke-NAME` beside the
//! colour itself, so that the window can recolour a picture for its theme and a file needs no style sheet.

/// A named colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour {
    pub name: &'static str,
    pub rgb: (u8, u8, u8),
}

const fn colour(name: &'static str, rgb: u32) -> Colour {
    Colour { name, rgb: ((rgb >> 16) as u8, (rgb >> 8 & 0xff) as u8, (rgb & 0xff) as u8) }
}

pub(crate) const INK: Colour = colour("ink", 0x17242d);
pub(crate) const INK_2: Colour = colour("ink-2", 0x4b5b66);
pub(crate) const INK_3: Colour = colour("ink-3", 0x6b7a85);
pub(crate) const CARD: Colour = colour("card", 0xffffff);
pub(crate) const PAPER: Colour = colour("paper", 0xf7f5f0);
pub(crate) const LINE: Colour = colour("line", 0xdcd8cf);
pub(crate) const LINE_2: Colour = colour("line-2", 0x8a959d);
pub(crate) const EDGE: Colour = colour("edge", 0xb9c2c8);
pub(crate) const TRACK: Colour = colour("track", 0xe6e2d9);
pub(crate) const RIVER: Colour = colour("river", 0x0b5878);
pub(crate) const RIVER_3: Colour = colour("river-3", 0x083f57);
pub(crate) const ON_RIVER: Colour = colour("on-river", 0xfefefe);
pub(crate) const ON_RIVER_2: Colour = colour("on-river-2", 0xcfe3ec);
pub(crate) const GAP: Colour = colour("gap", 0x7a2e1d);
pub(crate) const AMBER: Colour = colour("amber", 0x8a5a00);
pub(crate) const AMBER_2: Colour = colour("amber-2", 0xfdf1d8);
pub(crate) const MOSS: Colour = colour("moss", 0x3c6b35);

/// The data palette (Okabe & Ito, with a darker yellow, and three more), for families and strategies; the same as the
/// window's.
pub(crate) const DATA: [Colour; 8] = [
    colour("f1", 0x0072b2),
    colour("f2", 0x009e73),
    colour("f3", 0xd55e00),
    colour("f4", 0xc2669b),
    colour("f5", 0x8c6d1f),
    colour("f6", 0x3d8fc4),
    colour("f7", 0xb37b00),
    colour("f8", 0x5b6770),
];

const ALL: [Colour; 17] = [
    INK, INK_2, INK_3, CARD, PAPER, LINE, LINE_2, EDGE, TRACK, RIVER, RIVER_3, ON_RIVER, ON_RIVER_2, GAP,
    AMBER, AMBER_2, MOSS,
];

impl Colour {
    /// As `#rrggbb`.
    pub fn hex(&self) -> String {
        let (r, g, b) = self.rgb;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// The name of a colour of the look written as `#rrggbb` in any case.
    pub fn named(hex: &str) -> Option<&'static str> {
        ALL.iter()
            .chain(&DATA)
            .find(|colour| colour.hex().eq_ignore_ascii_case(hex))
            .map(|colour| colour.name)
    }
}

/// The colour of the nth family or strategy; they repeat after eight.
pub(crate) fn data(nth: usize) -> Colour {
    DATA[nth % DATA.len()]
}
