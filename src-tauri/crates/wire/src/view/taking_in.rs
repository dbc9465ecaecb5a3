//! A map that was read from a file, beside the map of the workbook: what is new, what is told otherwise, what cannot be
//! taken in, and the one command that takes in the rest.

use std::collections::{BTreeMap, HashMap, HashSet};

use exchange::{CauseRow, Code, LinkRow, MapRead, PROBLEM_LIMIT, Place, Problem, name_key};
use library::Library;
use model::{
    Command, Id, Refusal, Workbook,
    edit::{ImportMap, ImportedCause, ImportedLink, MAP_LIMIT},
    records::{Cause, Link, Sign},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use super::map_table::gap_names;
use crate::names::category_name;

/// What a file would bring to the map.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TakingIn {
    /// The names of causes that are not on the map yet.
    pub new_causes: Vec<String>,
    /// The names of causes that the file tells otherwise.
    pub changed_causes: Vec<String>,
    /// Links that are not on the map yet.
    pub new_links: Vec<NamedLink>,
    /// Links that the file tells otherwise.
    pub changed_links: Vec<NamedLink>,
    /// Causes and links that are on the map as the file tells them.
    pub unchanged: usize,
    /// What cannot be taken in.
    pub problems: Vec<ToldProblem>,
    /// How many more problems there are than are listed.
    pub more_problems: usize,
    /// What takes in the rest, in one step; null where nothing would change.
    pub command: Option<Command>,
}

/// A link by the names of its ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NamedLink {
    /// The cause.
    pub from: String,
    /// The cause or gap that it feeds.
    pub to: String,
}

/// Something that cannot be taken in, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ToldProblem {
    /// Stable code; decide by this alone.
    pub code: String,
    /// Where it stands in the file.
    pub place: String,
    /// What it is.
    pub message: String,
}

/// What was read beside the workbook. A cause of the same name, without regard of letters' case and outer blanks, is the
/// same cause; what the file does not say stays as it is, and nothing is removed.
///
/// # Errors
/// [`Refusal::MapFull`] where the map cannot hold what is new.
pub fn taking_in(workbook: &Workbook, read: &MapRead) -> Result<TakingIn, Refusal> {
    let mut meeting = Meeting::of(workbook, read);
    for row in &read.table.causes {
        meeting.cause(row);
    }
    for row in &read.table.gaps {
        if meeting.gap_or_cause(&row.name).is_none() {
            meeting.problem(row.place.as_ref(), Code::UnknownGap, &row.name);
        }
    }
    for row in &read.table.links {
        meeting.link(row);
    }
    let given = meeting.told.new_causes.len();
    if workbook.causes.len() + given > MAP_LIMIT {
        return Err(Refusal::MapFull { limit: MAP_LIMIT, given });
    }
    Ok(meeting.done())
}

/// The file and the map, while they are compared.
struct Meeting<'a> {
    workbook: &'a Workbook,
    told: TakingIn,
    causes: Vec<ImportedCause>,
    links: Vec<ImportedLink>,
    /// Causes by name: those of the map, and those of the file.
    known: HashMap<String, Uuid>,
    gaps: HashMap<String, Uuid>,
    categories: HashMap<String, String>,
    linked: HashMap<(Uuid, Uuid), &'a Link>,
    met: HashSet<(Uuid, Uuid)>,
}

impl<'a> Meeting<'a> {
    fn of(workbook: &'a Workbook, read: &MapRead) -> Self {
        let causes = workbook.causes.iter();
        let told = TakingIn {
            new_causes: Vec::new(),
            changed_causes: Vec::new(),
            new_links: Vec::new(),
            changed_links: Vec::new(),
            unchanged: 0,
            problems: read.problems.iter().map(in_words).collect(),
            more_problems: read.more_problems,
            command: None,
        };
        Self {
            workbook,
            told,
            causes: Vec::new(),
            links: Vec::new(),
            known: causes.map(|cause| (name_key(&cause.label), cause.id.uuid())).collect(),
            gaps: gap_names(workbook).into_iter().map(|(id, name)| (name_key(&name), id)).collect(),
            categories: categories(workbook),
            linked: workbook.links.iter().map(|link| ((link.from_cause.uuid(), link.to()), link)).collect(),
            met: HashSet::new(),
        }
    }

    fn cause(&mut self, row: &CauseRow) {
        let key = name_key(&row.name);
        if self.gaps.contains_key(&key) && !self.known.contains_key(&key) {
            return self.problem(row.place.as_ref(), Code::NameOfGap, &row.name);
        }
        let family = row.category.as_ref().and_then(|category| {
            let family = self.categories.get(&name_key(category)).cloned();
            if family.is_none() {
                self.unknown_category(row.place.as_ref(), category);
            }
            family
        });
        let before = self.known.get(&name_key(&row.name)).and_then(|id| self.workbook.causes.find(*id));
        let id = before.map_or_else(|| Id::new(Uuid::now_v7()), |cause| cause.id);
        let imported = ImportedCause {
            id,
            label: before.map_or_else(|| row.name.clone(), |cause| cause.label.clone()),
            family,
            control: row.control,
            state: row.state,
            root: row.root,
            root_reason: row.root_reason.clone(),
        };
        self.known.insert(name_key(&row.name), id.uuid());
        match before {
            Some(before) if says_the_same(&imported, before) => self.told.unchanged += 1,
            Some(_) => {
                self.told.changed_causes.push(imported.label.clone());
                self.causes.push(imported);
            }
            None => {
                self.told.new_causes.push(imported.label.clone());
                self.causes.push(imported);
            }
        }
    }

    fn link(&mut self, row: &LinkRow) {
        let place = row.place.as_ref();
        let Some(&from) = self.known.get(&name_key(&row.from)) else {
            let is_gap = self.gaps.contains_key(&name_key(&row.from));
            let code = if is_gap { Code::LinkFromGap } else { Code::UnknownCause };
            return self.problem(place, code, &row.from);
        };
        let cause = self.known.get(&name_key(&row.to)).filter(|_| !row.to_gap).copied();
        let Some(to) = cause.or_else(|| self.gap_or_cause(&row.to)) else {
            let code = if row.to_gap { Code::UnknownGap } else { Code::UnknownCause };
            return self.problem(place, code, &row.to);
        };
        let names = NamedLink { from: row.from.clone(), to: row.to.clone() };
        if !self.met.insert((from, to)) {
            return self.problem(place, Code::LinkTwice, &format!("{} → {}", row.from, row.to));
        }
        let before = self.linked.get(&(from, to)).copied();
        let imported = imported_link(row, from, to, before);
        match before {
            Some(before) if says_the_same_link(&imported, before) => self.told.unchanged += 1,
            Some(_) => {
                self.told.changed_links.push(names);
                self.links.push(imported);
            }
            None => {
                self.told.new_links.push(names);
                self.links.push(imported);
            }
        }
    }

    /// What the map has under the name of a gap: a matrix calls everything a gap that has no row of its own.
    fn gap_or_cause(&self, name: &str) -> Option<Uuid> {
        let on_map = |id: &&Uuid| self.workbook.causes.find(**id).is_some();
        let cause = || self.known.get(&name_key(name)).filter(on_map);
        self.gaps.get(&name_key(name)).or_else(cause).copied()
    }

    /// The first one that is not there is told with those that are.
    fn unknown_category(&mut self, place: Option<&Place>, category: &str) {
        let code = Code::UnknownCategory;
        let first = !self.told.problems.iter().any(|problem| problem.code == code.id());
        self.problem(place, code, category);
        if let Some(problem) = self.told.problems.last_mut().filter(|_| first) {
            let names = category_names(self.workbook).join(", ");
            let known = text("exchange-categories-known", &[("categories", names.into())]);
            problem.message = format!("{} {known}", problem.message);
        }
    }

    fn problem(&mut self, place: Option<&Place>, code: Code, text: &str) {
        if self.told.problems.len() < PROBLEM_LIMIT {
            let place = place.cloned().unwrap_or_else(Place::file);
            self.told.problems.push(in_words(&Problem::new(place, code, text)));
        } else {
            self.told.more_problems += 1;
        }
    }

    fn done(self) -> TakingIn {
        let nothing = self.causes.is_empty() && self.links.is_empty();
        let command = ImportMap { causes: self.causes, links: self.links };
        TakingIn { command: (!nothing).then(|| command.into()), ..self.told }
    }
}

/// Strength of a link that says none.
const USUAL_STRENGTH: u8 = 2;

/// A link as the file tells it; what it does not say is as it is on the map, or as for a new link.
fn imported_link(row: &LinkRow, from: Uuid, to: Uuid, before: Option<&Link>) -> ImportedLink {
    let sign = row.sign.or(before.map(|link| link.sign)).unwrap_or(Sign::Same);
    let strength = row.strength.or(before.map(|link| link.strength)).unwrap_or(USUAL_STRENGTH);
    let delay = row.delay.or(before.map(|link| link.delay)).unwrap_or(false);
    ImportedLink { from, to, sign, strength: i64::from(strength), delay, reason: row.reason.clone() }
}

fn says_the_same(told: &ImportedCause, before: &Cause) -> bool {
    told.family.as_ref().is_none_or(|family| before.family.as_ref() == Some(family))
        && told.control.is_none_or(|control| control == before.control)
        && told.state.is_none_or(|state| state == before.state)
        && told.root.is_none_or(|root| root == before.root)
        && told.root_reason.as_ref().is_none_or(|reason| *reason == before.root_reason)
}

fn says_the_same_link(told: &ImportedLink, before: &Link) -> bool {
    told.sign == before.sign
        && told.strength == i64::from(before.strength)
        && told.delay == before.delay
        && told.reason.as_ref().is_none_or(|reason| *reason == before.reason)
}

/// Families and categories by every name that they have: the team's own last, because it is meant.
fn categories(workbook: &Workbook) -> HashMap<String, String> {
    let families = Library::embedded().families.iter();
    let of_library = families.flat_map(|family| {
        let names = [&family.id, &family.name, &family.short_name];
        names.map(|name| (name_key(name), family.id.clone()))
    });
    let own = workbook.categories.iter().map(|category| {
        let family = category.family.clone().unwrap_or_else(|| category.id.to_string());
        (name_key(&category.name), family)
    });
    let used = workbook.causes.iter().filter_map(|cause| cause.family.as_deref());
    let used = used.map(|family| (name_key(&category_name(workbook, family)), family.to_owned()));
    of_library.chain(used.collect::<BTreeMap<_, _>>()).chain(own).collect()
}

/// Every category by the name that the map shows, those of the library first.
fn category_names(workbook: &Workbook) -> Vec<String> {
    let families = Library::embedded().families.iter().map(|family| category_name(workbook, &family.id));
    let own = workbook.categories.iter().filter(|category| category.family.is_none());
    families.chain(own.map(|category| category.name.clone())).collect()
}

fn in_words(problem: &Problem) -> ToldProblem {
    let at = problem.place.at.as_str();
    let code = problem.code.id();
    let message = format!("exchange-problem-{}", code.replace('_', "-"));
    ToldProblem {
        place: text(&format!("exchange-place-{}", problem.place.part.id()), &[("at", at.into())]),
        message: text(&message, &[("text", problem.text.as_str().into())]),
        code,
    }
}
