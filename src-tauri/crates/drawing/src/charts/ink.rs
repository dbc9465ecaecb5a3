//! The pen of the charts: a plotters drawing area in pixels, and its SVG made ours: role, title, description, fonts,
//! and a class for each colour so that the window can theme it.

use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontStyle, IntoFont, RGBColor, ShapeStyle};

use crate::colour::Colour;
use crate::link::curve::short;
use crate::picture::{Anchor, Picture, opening};
use crate::text::{Weight, plain};

/// Room at the sides of a gap's charts.
pub(crate) const SIDE: f64 = 8.0;
/// Height of their letters.
pub(crate) const SIZE: f64 = 13.0;
/// Height of the letters of what is said beside.
pub(crate) const SMALL: f64 = 12.0;

/// A chart being drawn. Places are in pixels from the upper left corner.
pub(crate) struct Pen<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

/// plotters writes a font size divided by this.
const PLOTTERS_SIZE: f64 = 1.24;
/// Why drawing into a string cannot fail.
const SURE: &str = "BUG: writing SVG into memory cannot fail";

/// Draws with the pen and returns the picture.
pub(crate) fn picture(
    (width, height): (f64, f64),
    title: &str,
    description: &str,
    draw: impl FnOnce(&Pen<'_>),
) -> Picture {
    let mut svg = String::new();
    {
        let size = (width.round() as u32, height.round() as u32);
        let pen = Pen { area: SVGBackend::with_string(&mut svg, size).into_drawing_area() };
        draw(&pen);
        pen.area.present().expect(SURE);
    }
    let body = svg.split_once('\n').map_or("", |(_, body)| body);
    let (width, height) = (width.round(), height.round());
    Picture {
        svg: format!("{}{}", opening((0.0, 0.0, width, height), title, description), themed(body)),
        title: title.to_owned(),
        description: description.to_owned(),
        width,
        height,
    }
}

impl Pen<'_> {
    /// A line through points.
    pub fn line(&self, points: &[(f64, f64)], colour: Colour, width: u32) {
        let points: Vec<(i32, i32)> = points.iter().map(|&point| pixel(point)).collect();
        self.area.draw(&PathElement::new(points, line_style(colour, width))).expect(SURE);
    }

    /// A filled box by two corners.
    pub fn bar(&self, from: (f64, f64), to: (f64, f64), colour: Colour) {
        self.area.draw(&Rectangle::new([pixel(from), pixel(to)], fill_style(colour))).expect(SURE);
    }

    /// A box through which what lies under it shines faintly.
    pub fn veil(&self, from: (f64, f64), to: (f64, f64), colour: Colour) {
        let style = rgb(colour).mix(0.6).filled();
        self.area.draw(&Rectangle::new([pixel(from), pixel(to)], style)).expect(SURE);
    }

    /// A filled disc.
    pub fn disc(&self, at: (f64, f64), radius: u32, colour: Colour) {
        self.area.draw(&Circle::new(pixel(at), radius, fill_style(colour))).expect(SURE);
    }

    /// A filled disc that lets through what lies under it; `opacity` 0 to 1.
    pub fn bubble(&self, at: (f64, f64), radius: u32, colour: Colour, opacity: f64) {
        let style = rgb(colour).mix(opacity).filled();
        self.area.draw(&Circle::new(pixel(at), radius, style)).expect(SURE);
    }

    /// A circle without anything inside.
    pub fn circle(&self, at: (f64, f64), radius: u32, colour: Colour, width: u32) {
        self.area.draw(&Circle::new(pixel(at), radius, line_style(colour, width))).expect(SURE);
    }

    /// A broken line between two points.
    pub fn dashes(&self, from: (f64, f64), to: (f64, f64), colour: Colour, width: u32) {
        const DASH: f64 = 6.0;
        const STEP: f64 = 10.0;
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let at = |way: f64| {
            let part = (way / length.max(1.0)).min(1.0);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
        };
        let mut way = 0.0;
        while way < length {
            self.line(&[at(way), at(way + DASH)], colour, width);
            way += STEP;
        }
    }

    /// A ring with paper inside.
    pub fn ring(&self, at: (f64, f64), radius: u32, colour: Colour) {
        self.disc(at, radius, crate::colour::CARD);
        self.area.draw(&Circle::new(pixel(at), radius, line_style(colour, 3))).expect(SURE);
    }

    /// A filled shape through points.
    pub fn shape(&self, points: &[(f64, f64)], colour: Colour) {
        let points: Vec<(i32, i32)> = points.iter().map(|&point| pixel(point)).collect();
        self.area.draw(&Polygon::new(points, fill_style(colour))).expect(SURE);
    }

    /// One line of text, `at` its anchor and the middle of its height.
    pub fn text(
        &self,
        text: &str,
        at: (f64, f64),
        size: f64,
        weight: Weight,
        colour: Colour,
        anchor: Anchor,
    ) {
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = if weight == Weight::Semibold { FontStyle::Bold } else { FontStyle::Normal };
        let font = ("sans-serif", size * PLOTTERS_SIZE).into_font().style(style);
        let ink = rgb(colour);
        let style =
            plotters::style::TextStyle::from(font).color(&ink).pos(Pos::new(horizontal, VPos::Center));
        self.area.draw(&Text::new(plain(text), pixel(at), style)).expect(SURE);
    }
}

fn pixel((x, y): (f64, f64)) -> (i32, i32) {
    (x.round() as i32, y.round() as i32)
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.rgb.0, colour.rgb.1, colour.rgb.2)
}

fn line_style(colour: Colour, width: u32) -> ShapeStyle {
    rgb(colour).stroke_width(width)
}

fn fill_style(colour: Colour) -> ShapeStyle {
    rgb(colour).filled()
}

/// plotters writes one tag a line, with escaped text on lines of its own: each tag gets its classes and loses what the
/// picture says once for all.
fn themed(body: &str) -> String {
    body.lines()
        .map(|line| if line.starts_with('<') { themed_tag(line) } else { line.to_owned() + "\n" })
        .collect()
}

fn themed_tag(line: &str) -> String {
    let mut tag = line.replace(" font-family=\"sans-serif\"", "").replace(" opacity=\"1\"", "");
    tag = tag.replace("font-weight=\"bold\"", "font-weight=\"600\"");
    tag = with_round_size(&tag);
    let named = |attribute: &str| {
        let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, rest)| rest.split('"').next());
        value.and_then(Colour::named).map(|name| format!("{attribute}-{name}"))
    };
    let classes: Vec<String> = ["fill", "stroke"].into_iter().filter_map(named).collect();
    if let (false, Some(space)) = (classes.is_empty(), tag.find(' ')) {
        tag.insert_str(space, &format!(" class=\"{}\"", classes.join(" ")));
    }
    tag + "\n"
}

/// plotters divides sizes and writes the noise of it.
fn with_round_size(tag: &str) -> String {
    let Some((before, rest)) = tag.split_once(" font-size=\"") else { return tag.to_owned() };
    let Some((figure, after)) = rest.split_once('"') else { return tag.to_owned() };
    let size = figure.parse().map_or_else(|_| figure.to_owned(), short);
    format!("{before} font-size=\"{size}\"{after}")
}
