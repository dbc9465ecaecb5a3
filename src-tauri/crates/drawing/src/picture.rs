//! A finished picture: SVG with its text alternative, and the few elements that pictures are written with.

use serde::Serialize;
use ts_rs::TS;

use crate::colour::{CARD, Colour, INK, INK_2};
use crate::link::curve::short;
use crate::text::{FONTS, Weight, escaped, runs, wrap};

/// An SVG picture. `title` and `description` also stand inside it as `<title>` and `<desc>`, with `role="img"`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Picture {
    /// A complete SVG document without XML declaration, fit for a file and for a page.
    pub svg: String,
    /// What the picture is of.
    pub title: String,
    /// What it says: the finding, in one or a few sentences.
    pub description: String,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

impl Picture {
    /// The same picture to stand alone, as in a file of its own: on paper, under its title and over a note.
    pub fn alone(&self, note: &str) -> Self {
        const SIDE: f64 = 16.0;
        // In line with what is drawn.
        const INSIDE: f64 = SIDE + 8.0;
        let (titles, notes) = (
            wrap(&self.title, self.width - 16.0, TITLE, Weight::Semibold, 3),
            wrap(note, self.width - 16.0, NOTE, Weight::Regular, 6),
        );
        let top = SIDE + 24.0 * titles.len() as f64 + 8.0;
        let notes_at = top + self.height + 14.0;
        let size = (self.width + 2.0 * SIDE, notes_at + 18.0 * notes.len() as f64 + SIDE);
        let mut canvas = Canvas::default();
        canvas.rect((0.0, 0.0, size.0, size.1), 0.0, CARD, None);
        for (nth, line) in titles.iter().enumerate() {
            let at = (INSIDE, SIDE + 17.0 + 24.0 * nth as f64);
            canvas.text(line, at, TITLE, Weight::Semibold, INK, Anchor::Start);
        }
        for (nth, line) in notes.iter().enumerate() {
            let at = (INSIDE, notes_at + 12.0 + 18.0 * nth as f64);
            canvas.text(line, at, NOTE, Weight::Regular, INK_2, Anchor::Start);
        }
        let drawn = self.svg.split_once("</desc>\n").map_or("", |(_, drawn)| drawn);
        let drawn = drawn.trim_end().trim_end_matches("</svg>");
        canvas.moved((SIDE, top), 1.0, |canvas| canvas.0.push_str(drawn));
        canvas.finish((0.0, 0.0, size.0, size.1), &self.title, &self.description)
    }
}

/// Sizes of the title and the note of a picture that stands alone.
const TITLE: f64 = 17.0;
const NOTE: f64 = 13.0;

/// Where a line of text is anchored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// An SVG being written.
#[derive(Debug, Default)]
pub(crate) struct Canvas(String);

impl Canvas {
    /// A rounded rectangle; `stroke` with its width.
    pub fn rect(
        &mut self,
        (x, y, width, height): (f64, f64, f64, f64),
        radius: f64,
        fill: Colour,
        stroke: Option<(Colour, f64)>,
    ) {
        let line = stroke.map_or((String::new(), String::new()), |(colour, width)| outline(colour, width));
        self.0.push_str(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" class=\"fill-{}{}\" fill=\"{}\"{}/>\n",
            short(x), short(y), short(width), short(height), short(radius), fill.name, line.0, fill.hex(), line.1
        ));
    }

    /// A filled shape.
    pub fn shape(&mut self, path: &str, fill: Colour) {
        self.0.push_str(&format!(
            "<path d=\"{path}\" class=\"fill-{}\" fill=\"{}\"/>\n",
            fill.name,
            fill.hex()
        ));
    }

    /// A line along a path; `dash` as in SVG, empty for an unbroken one.
    pub fn line(&mut self, path: &str, colour: Colour, width: f64, dash: &str) {
        let (class, stroke) = outline(colour, width);
        let dash = if dash.is_empty() {
            String::new()
        } else {
            format!(" stroke-dasharray=\"{dash}\" stroke-linecap=\"round\"")
        };
        self.0.push_str(&format!(
            "<path d=\"{path}\" class=\"{}\" fill=\"none\"{stroke}{dash}/>\n",
            class.trim_start()
        ));
    }

    /// One line of text with its baseline at `y`.
    pub fn text(
        &mut self,
        text: &str,
        (x, y): (f64, f64),
        size: f64,
        weight: Weight,
        colour: Colour,
        anchor: Anchor,
    ) {
        // Only from a known beginning is it known where a run starts.
        let runs =
            if anchor == Anchor::Start { runs(text, size, weight) } else { vec![(text.to_owned(), 0.0)] };
        let content: String = runs
            .iter()
            .enumerate()
            .map(|(nth, (run, at))| match nth {
                0 => escaped(run),
                _ => format!("<tspan x=\"{}\">{}</tspan>", short(x + at), escaped(run)),
            })
            .collect();
        let weight = if weight == Weight::Semibold { " font-weight=\"600\"" } else { "" };
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        self.0.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor} class=\"fill-{}\" fill=\"{}\">{}</text>\n",
            short(x), short(y), short(size), colour.name, colour.hex(), content
        ));
    }

    /// Adds what was drawn apart.
    pub fn append(&mut self, other: Self) {
        self.0.push_str(&other.0);
    }

    /// Draws something paler, by an opacity of 0 to 1.
    pub fn faded(&mut self, opacity: f64, draw: impl FnOnce(&mut Self)) {
        self.0.push_str(&format!("<g opacity=\"{opacity}\">\n"));
        draw(self);
        self.0.push_str("</g>\n");
    }

    /// Draws something at another place and, by a factor, at another size.
    pub fn moved(&mut self, (x, y): (f64, f64), scale: f64, draw: impl FnOnce(&mut Self)) {
        let sized = if (scale - 1.0).abs() < 1e-9 { String::new() } else { format!(" scale({scale:.4})") };
        self.0.push_str(&format!("<g transform=\"translate({} {}){sized}\">\n", short(x), short(y)));
        draw(self);
        self.0.push_str("</g>\n");
    }

    /// The picture, with everything shifted so that (`left`, `top`) is its corner.
    pub fn finish(
        self,
        (left, top, width, height): (f64, f64, f64, f64),
        title: &str,
        description: &str,
    ) -> Picture {
        let open = opening((left, top, width, height), title, description);
        Picture {
            svg: format!("{open}{}</svg>\n", self.0),
            title: title.to_owned(),
            description: description.to_owned(),
            width,
            height,
        }
    }
}

/// The opening tag with role, title and description.
pub(crate) fn opening(
    (left, top, width, height): (f64, f64, f64, f64),
    title: &str,
    description: &str,
) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"{} {} {w} {h}\" \
         role=\"img\" font-family=\"{FONTS}\" style=\"font-variant-numeric:tabular-nums\">\n<title>{}</title>\n<desc>{}</desc>\n",
        short(left),
        short(top),
        escaped(title),
        escaped(description),
        w = short(width),
        h = short(height),
    )
}

fn outline(colour: Colour, width: f64) -> (String, String) {
    (
        format!(" stroke-{}", colour.name),
        format!(" stroke=\"{}\" stroke-width=\"{}\"", colour.hex(), short(width)),
    )
}
