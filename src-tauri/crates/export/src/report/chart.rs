//! Charts of a gap on the page: its two shares, and what else was drawn of it. Drawing them is left to `drawing`.

use drawing::{Picture, Share, ShareComparison, shares_chart};
use model::{
    gaps::{Method, small_cells::Told, wilson},
    records::Gap,
};
use words::text;

use super::{Block, view::View};

/// As wide as the text of a page, in pixels.
const WIDTH: f64 = 680.0;

/// The chart of a gap's two shares; nothing where a figure must stay hidden or does not exist.
pub(super) fn of_gap(view: &View<'_>, gap: &Gap) -> Option<Picture> {
    let (figure, told) = (view.figure(gap), view.told(gap));
    let [Told::Is(p1), Told::Is(p2)] = told.shares else { return None };
    // Students of one school are not independent of each other, so over schools this interval would be too narrow.
    let counted = gap.method == Method::Experiences;
    let share = |name: String, p: f64, counts: Option<(f64, f64)>, emphasised: bool| {
        let interval = counts.filter(|_| counted).map(|(x, n)| wilson(x, n));
        Share { name, p, low: interval.map(|[low, _]| low), high: interval.map(|[_, high]| high), emphasised }
    };
    Some(shares_chart(&ShareComparison {
        title: text("report-figures", &[("measure", view.measure(gap).into())]),
        shares: vec![
            share(view.group(gap), p1, figure.x1.zip(figure.n1), true),
            share(view.comparison(gap), p2, figure.x2.zip(figure.n2), false),
        ],
        width: WIDTH,
        ..ShareComparison::default()
    }))
}

/// A further chart of a gap: its years, its schools.
#[derive(Debug, Clone, PartialEq)]
pub struct GapPicture {
    /// The picture; nothing in it has to stay hidden.
    pub picture: Picture,
    /// What stands under it.
    pub caption: String,
}

/// As wide as a further chart of a gap is to be, in pixels: a little wider than the page, so that with it set smaller the gap
/// and its charts go on one page.
pub const GAP_PICTURE_WIDTH: f64 = 780.0;

/// The further charts of a gap; none where something of it must stay hidden.
pub(super) fn further(view: &View<'_>, gap: &Gap, pictures: &mut Vec<Picture>) -> Vec<Block> {
    if view.told(gap).hidden {
        return Vec::new();
    }
    let all = view.input.charts.get(&gap.id.uuid()).into_iter().flatten();
    all.map(|one| block_over(one.picture.clone(), one.caption.clone(), pictures)).collect()
}

/// A picture put among the pictures of the report, and the block that points at it. A caption that the heading above
/// it says already may be left out.
pub(super) fn block(picture: Picture, captioned: bool, pictures: &mut Vec<Picture>) -> Block {
    let caption = if captioned { picture.title.clone() } else { String::new() };
    block_over(picture, caption, pictures)
}

fn block_over(picture: Picture, caption: String, pictures: &mut Vec<Picture>) -> Block {
    let block = Block::Picture {
        place: pictures.len(),
        alt: picture.description.clone(),
        caption,
        ratio: picture.width / picture.height.max(1.0),
        width: picture.width,
    };
    pictures.push(picture);
    block
}
