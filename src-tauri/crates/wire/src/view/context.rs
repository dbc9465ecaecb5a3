//! What stands beside the gaps: figures of a unit that are looked at together with them and never called one.
//! Which there are and how each comes from published fields stands in the library.

mod rows;

use library::{ContextEntry, ContextFigure, FigureShape, FigureWay, Library, reports::reports};
use model::records::{Level, Source, is_district};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;
use words::{Value, text};

use self::rows::{Found, YearRead, distance};
use super::{known_years, number};
use crate::names::unit_name;

/// What stands beside the gaps of a unit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Context {
    /// The year that was asked for, or the newest; null when the workbook knows of none.
    pub year: Option<String>,
    /// Theme by theme.
    pub themes: Vec<ContextTheme>,
}

/// A theme of figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ContextTheme {
    /// Id in the library.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why one looks at it.
    pub about: String,
    /// Its figures.
    pub indicators: Vec<ContextIndicator>,
}

/// A figure beside the gaps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ContextIndicator {
    /// Id in the library.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The figure, unrounded; percentages in points.
    pub value: Option<f64>,
    /// The figure in words; empty when there is none.
    pub shown: String,
    /// What it is looked at against, in words.
    pub compared: Option<String>,
    /// What it says, for use as evidence; empty when there is none.
    pub sentence: String,
    /// The year that it is of: the year asked for, else the nearest one with a figure.
    pub year: String,
    /// The file that it comes from.
    pub source: Option<String>,
    /// Why there is none, in words.
    pub missing: Option<String>,
}

/// What stands beside the gaps of a unit; of the newest year where none is named. For the room what comes from a file
/// that is not published is left out.
pub fn context(
    session: &Session,
    unit: &str,
    year: Option<&str>,
    for_wall: bool,
) -> Result<Context, SessionError> {
    let years = known_years(session)?;
    let year = year.map(ToOwned::to_owned).or_else(|| years.last().cloned());
    let read = Read::of(session, unit, years, year.clone().unwrap_or_default())?;
    let theme = |entry: &ContextEntry| ContextTheme {
        id: entry.id.clone(),
        name: entry.name.clone(),
        about: entry.about.clone(),
        indicators: entry.indicators.iter().map(|figure| read.indicator(figure, for_wall)).collect(),
    };
    Ok(Context { themes: Library::embedded().context.iter().map(theme).collect(), year })
}

/// What the file holds of a unit, year by year.
struct Read<'a> {
    unit: String,
    unit_name: String,
    /// The year asked for.
    asked: String,
    /// Nearest to the year asked for first, earlier ones before later ones.
    years: Vec<YearRead>,
    sources: Vec<&'a Source>,
}

impl<'a> Read<'a> {
    fn of(session: &'a Session, unit: &str, years: Vec<String>, asked: String) -> Result<Self, SessionError> {
        let sources: Vec<&Source> = session.workbook().sources.iter().collect();
        let mut years = years;
        years.retain(|year| sources.iter().any(|source| source.years.contains(year) && has_any(source)));
        years.sort_by_key(|year| distance(year, &asked));
        let read = |year| YearRead::of(session, unit, year, &sources);
        let years: Result<Vec<YearRead>, SessionError> = years.into_iter().map(read).collect();
        let unit_name = unit_name(session, unit)?;
        Ok(Self { unit: unit.to_owned(), unit_name, asked, years: years?, sources })
    }

    fn indicator(&self, entry: &ContextFigure, for_wall: bool) -> ContextIndicator {
        let Some(found) = self.find(&entry.ways) else { return self.nothing(entry) };
        if for_wall && self.is_local(&found) {
            return ContextIndicator {
                missing: Some(text("context-missing-local", &[])),
                ..self.nothing(entry)
            };
        }
        let shown = shown(found.value, entry.shape);
        let beside = entry.beside.as_ref().and_then(|beside| {
            let other = self.find_beside(&beside.ways, &found)?;
            let shown = !for_wall || !self.is_local(&other);
            shown.then_some((beside, other))
        });
        let against = beside.as_ref().map(|(beside, other)| Against {
            name: &beside.name,
            phrase: &beside.phrase,
            shown: self::shown(other.value, entry.shape),
            year: (other.year.year != found.year.year).then_some(other.year.year.as_str()),
        });
        // A school is not looked at against districts.
        let of_district = found.counted.is_none() && is_district(&self.unit);
        let middle = found.year.middle(&entry.ways).filter(|_| of_district);
        let middle = middle.map(|(value, count)| {
            [("value", Value::from(self::shown(value, entry.shape))), ("count", count.into())]
        });
        ContextIndicator {
            id: entry.id.clone(),
            name: entry.name.clone(),
            value: Some(found.value),
            compared: compared(against.as_ref(), middle.as_ref().map(<[_; 2]>::as_slice)),
            sentence: self.sentence(
                entry,
                &found,
                &shown,
                against.as_ref(),
                middle.as_ref().map(<[_; 2]>::as_slice),
            ),
            shown,
            year: found.year.year.clone(),
            source: self.source(&found),
            missing: None,
        }
    }

    /// The first year, and in it the first way, that gives a figure.
    fn find<'b>(&'b self, ways: &'b [FigureWay]) -> Option<Found<'b>> {
        self.years.iter().find_map(|year| year.find(ways))
    }

    /// Of the same year where that is possible.
    fn find_beside<'b>(&'b self, ways: &'b [FigureWay], found: &Found<'b>) -> Option<Found<'b>> {
        found.year.find(ways).or_else(|| self.find(ways))
    }

    fn sentence(
        &self,
        entry: &ContextFigure,
        found: &Found<'_>,
        shown: &str,
        against: Option<&Against<'_>>,
        middle: Option<&[(&str, Value<'_>)]>,
    ) -> String {
        let mut args: Vec<(&str, Value<'_>)> = vec![
            ("year", found.year.year.as_str().into()),
            ("value", shown.into()),
            ("phrase", entry.phrase.as_str().into()),
            ("unit", self.unit_name.as_str().into()),
        ];
        let key = match against {
            Some(against) => {
                args.extend([("other", against.shown.as_str().into()), ("beside", against.phrase.into())]);
                args.push(("other-year", against.year.unwrap_or_default().into()));
                if against.year.is_some() {
                    "context-sentence-against-year"
                } else {
                    "context-sentence-against"
                }
            }
            None => "context-sentence",
        };
        let middle = middle.map(|args| text("context-sentence-middle", args));
        let counted = found.counted.map(|(level, count)| {
            let key = if level == Level::District {
                "context-counted-districts"
            } else {
                "context-counted-schools"
            };
            text(key, &[("count", count.into())])
        });
        let parts: Vec<String> = [Some(text(key, &args)), middle, counted].into_iter().flatten().collect();
        parts.join(" ")
    }

    /// The file added last that has the figure's fields for its year.
    fn source(&self, found: &Found<'_>) -> Option<String> {
        let newest = self.sources_of(found).max_by_key(|source| source.made_order);
        newest.map(|source| source.file_name.clone())
    }

    /// Whether a file that is not published may be behind it.
    fn is_local(&self, found: &Found<'_>) -> bool {
        self.sources_of(found).any(|source| !source.public)
    }

    fn sources_of<'b>(&'b self, found: &'b Found<'_>) -> impl Iterator<Item = &'b Source> {
        let fields = found.way.fields();
        let level = found.counted.map_or_else(|| level_of(&self.unit), |(level, _)| level);
        let of_year = self.sources.iter().filter(|source| source.years.contains(&found.year.year));
        of_year.filter(move |source| is_about(source, level) && has_field(source, &fields)).copied()
    }

    fn nothing(&self, entry: &ContextFigure) -> ContextIndicator {
        let fields = entry.fields();
        let report = || {
            let report = reports().iter().find(|report| report.id == entry.report);
            report.map_or(entry.report.as_str(), |report| report.name.as_str())
        };
        let missing = match why_missing(&self.unit, &self.sources, &fields) {
            WhyMissing::NotGiven => text("context-missing-here", &[("unit", self.unit_name.as_str().into())]),
            WhyMissing::OfDistricts => text("context-missing-school", &[("report", report().into())]),
            WhyMissing::NoReport => text("context-missing-report", &[("report", report().into())]),
        };
        ContextIndicator {
            id: entry.id.clone(),
            name: entry.name.clone(),
            value: None,
            shown: String::new(),
            compared: None,
            sentence: String::new(),
            year: self.asked.clone(),
            source: None,
            missing: Some(missing),
        }
    }
}

/// What the row of a unit itself is about.
fn level_of(unit: &str) -> Level {
    match unit {
        "state" => Level::State,
        unit if is_district(unit) => Level::District,
        _ => Level::School,
    }
}

/// Whether rows of a level are in a file.
fn is_about(source: &Source, level: Level) -> bool {
    source.level == level || source.level == Level::Mixed
}

/// Why a unit has no figure.
#[derive(Debug, PartialEq, Eq)]
enum WhyMissing {
    /// No file has such figures.
    NoReport,
    /// The unit is a school, and no file that has such figures is about schools.
    OfDistricts,
    /// The file that has such figures gives none for the unit.
    NotGiven,
}

fn why_missing(unit: &str, sources: &[&Source], fields: &[&str]) -> WhyMissing {
    let mut with_fields = sources.iter().filter(|source| has_field(source, fields)).peekable();
    if with_fields.peek().is_none() {
        return WhyMissing::NoReport;
    }
    let given = level_of(unit) != Level::School || with_fields.any(|source| is_about(source, Level::School));
    if given { WhyMissing::NotGiven } else { WhyMissing::OfDistricts }
}

/// What a figure is looked at against.
struct Against<'a> {
    name: &'a str,
    phrase: &'a str,
    shown: String,
    /// Its year, where it is another one.
    year: Option<&'a str>,
}

fn compared(against: Option<&Against<'_>>, middle: Option<&[(&str, Value<'_>)]>) -> Option<String> {
    let beside = against.map(|against| {
        let args = [("name", against.name.into()), ("value", against.shown.as_str().into())];
        match against.year {
            None => text("context-beside", &args),
            Some(year) => {
                text("context-beside-year", &[args[0].clone(), args[1].clone(), ("year", year.into())])
            }
        }
    });
    let middle = middle.map(|args| text("context-middle", args));
    let parts: Vec<String> = beside.into_iter().chain(middle).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn has_field(source: &Source, fields: &[&str]) -> bool {
    let read = source.columns.iter().filter_map(|column| column.field.as_deref());
    read.into_iter().any(|field| fields.contains(&field))
}

/// Whether a file has a field that any figure here comes from; what else a year holds need not be read.
fn has_any(source: &Source) -> bool {
    let entries = Library::embedded().context.iter().flat_map(|theme| &theme.indicators);
    let beside = |entry: &'static ContextFigure| entry.beside.iter().flat_map(|beside| &beside.ways);
    let fields: Vec<&str> = entries
        .flat_map(|entry| entry.ways.iter().chain(beside(entry)))
        .flat_map(FigureWay::fields)
        .collect();
    has_field(source, &fields)
}

fn shown(value: f64, shape: FigureShape) -> String {
    match shape {
        FigureShape::Percent => format!("{}%", number(value, 1)),
        FigureShape::Number => number(value, 1),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{rows::tests::row, *};
    use model::records::MappedColumn;

    fn principals(level: Level) -> Source {
        let column = MappedColumn { header: "Total".into(), field: Some("principals_total".into()) };
        Source {
            id: model::Id::new(uuid::Uuid::nil()),
            file_name: "retention.csv".into(),
            sha256: String::new(),
            report: "staffingretention".into(),
            level,
            years: vec!["2022-23".into()],
            rows: 1,
            title: None,
            columns: vec![column],
            missing: BTreeMap::new(),
            warnings: Vec::new(),
            public: true,
            added_at: String::new(),
            made_order: 0,
        }
    }

    #[test]
    fn a_school_is_told_that_the_report_is_about_districts() {
        let (districts, schools) = (principals(Level::District), principals(Level::School));
        let fields = ["principals_total"];
        let why = |unit, sources: &[&Source]| why_missing(unit, sources, &fields);
        assert_eq!(why("09990005", &[&districts]), WhyMissing::OfDistricts);
        assert_eq!(why("09990005", &[&districts, &schools]), WhyMissing::NotGiven);
        assert_eq!(why("09990000", &[&districts]), WhyMissing::NotGiven);
        assert_eq!(why("09990005", &[]), WhyMissing::NoReport);
    }

    #[test]
    fn a_figure_of_a_school_names_no_file_of_districts_and_none_of_districts_beside_it() {
        let (districts, schools) = (principals(Level::District), principals(Level::School));
        let found = |sources: Vec<&Source>| -> Option<String> {
            let own = row(&[("principals_total", 3.0)]);
            let middle = vec![row(&[("principals_total", 9.0)]); 9];
            let year = "2022-23".to_owned();
            let year = YearRead { year, of_state: false, own, schools: Vec::new(), districts: middle };
            let read = Read {
                unit: "09990005".into(),
                unit_name: "North".into(),
                asked: "2022-23".into(),
                years: vec![year],
                sources,
            };
            let entry = ContextFigure {
                ways: vec![FigureWay::Field { field: "principals_total".into() }],
                beside: None,
                ..Library::embedded().context[0].indicators[0].clone()
            };
            let told = read.indicator(&entry, false);
            assert_eq!((told.value, told.compared), (Some(3.0), None));
            told.source
        };
        assert_eq!(found(vec![&schools, &districts]), Some("retention.csv".into()));
        assert_eq!(found(vec![&districts]), None);
    }
}
