//! What every reader does with a row once it knows its words: names are checked, values understood, twins folded, and
//! whatever cannot be taken is noted with its place.

use std::collections::{HashMap, HashSet};

use model::{
    Refusal,
    edit::{label, text},
};

use crate::{
    CauseRow, Code, GapRow, LinkRow, MapFileError, MapRead, Place, Problem, name_key,
    said::{LinkWords, NodeWords},
    terms,
};

/// Causes, and gaps, that a file may hold.
pub const CAUSE_LIMIT: usize = 2_000;
/// Links that a file may hold.
pub const LINK_LIMIT: usize = 20_000;
/// Problems that are listed; more are counted.
pub const PROBLEM_LIMIT: usize = 1_000;

/// What has been read so far.
#[derive(Debug, Default)]
pub struct Gather {
    read: MapRead,
    causes: HashMap<String, String>,
    gaps: HashMap<String, String>,
    links: HashSet<(String, String, bool)>,
    unread_fields: HashSet<String>,
}

impl Gather {
    /// Everything, once the file is at its end.
    pub fn done(self) -> MapRead {
        self.read
    }

    /// Notes something that is not taken.
    pub fn problem(&mut self, place: &Place, code: Code, text: &str) {
        if self.read.problems.len() < PROBLEM_LIMIT {
            self.read.problems.push(Problem::new(place.clone(), code, text));
        } else {
            self.read.more_problems += 1;
        }
    }

    /// Notes a column, field or sheet that means nothing here, once.
    pub fn unread_field(&mut self, place: &Place, name: &str) {
        if self.unread_fields.insert(name.to_owned()) {
            self.problem(place, Code::FieldUnread, name);
        }
    }

    /// The cause of this name, as it was met first.
    pub fn cause_named(&self, name: &str) -> Option<String> {
        self.causes.get(&name_key(name)).cloned()
    }

    /// Takes a cause or a gap; gives the name by which links find it, where it has one.
    pub fn node(&mut self, place: Place, words: NodeWords) -> Result<Option<String>, MapFileError> {
        let Some(name) = self.name(&place, &words.name) else { return Ok(None) };
        let known = if words.is_gap { &mut self.gaps } else { &mut self.causes };
        if let Some(first) = known.get(&name_key(&name)).cloned() {
            self.problem(&place, Code::NameTwice, &name);
            return Ok(Some(first));
        }
        if known.len() >= CAUSE_LIMIT {
            return Err(MapFileError::MapTooManyCauses { limit: CAUSE_LIMIT });
        }
        known.insert(name_key(&name), name.clone());
        if words.is_gap {
            let focus = words.focus.as_deref().and_then(terms::yes);
            self.read.table.gaps.push(GapRow { name: name.clone(), focus, place: Some(place) });
        } else {
            self.cause(place, name.clone(), words);
        }
        Ok(Some(name))
    }

    fn cause(&mut self, place: Place, name: String, words: NodeWords) {
        let category = words.category.and_then(|category| match label(&category) {
            Ok(category) => Some(category),
            Err(Refusal::TextMissing) => None,
            Err(_) => {
                self.problem(&place, Code::TextTooLong, &category);
                None
            }
        });
        let row = CauseRow {
            name,
            category,
            control: self.value(&place, words.control, terms::control, Code::ControlUnknown),
            state: self.value(&place, words.state, terms::state, Code::StateUnknown),
            root: self.value(&place, words.root, terms::yes, Code::RootUnknown),
            root_reason: self.text(&place, words.reason),
            figures: None,
            place: Some(place),
        };
        self.read.table.causes.push(row);
    }

    /// Takes a link, after all causes and gaps of the file.
    pub fn link(&mut self, place: Place, words: LinkWords) -> Result<(), MapFileError> {
        let ends = self.name(&place, &words.from.0).zip(self.name(&place, &words.to.0));
        let Some((from, to)) = ends else { return Ok(()) };
        let is_gap_alone = |gather: &Self, name: &str| {
            let key = name_key(name);
            !gather.causes.contains_key(&key) && gather.gaps.contains_key(&key)
        };
        let to_gap = words.to.1 || is_gap_alone(self, &to);
        if words.from.1 || is_gap_alone(self, &from) {
            self.problem(&place, Code::LinkFromGap, &from);
        } else if name_key(&from) == name_key(&to) && !to_gap {
            self.problem(&place, Code::LinkToItself, &from);
        } else if self.links.contains(&(name_key(&from), name_key(&to), to_gap)) {
            self.problem(&place, Code::LinkTwice, &format!("{from} → {to}"));
        } else if let Some(row) = self.link_row(&place, words) {
            if self.links.len() >= LINK_LIMIT {
                return Err(MapFileError::MapTooManyLinks { limit: LINK_LIMIT });
            }
            self.links.insert((name_key(&from), name_key(&to), to_gap));
            let row = LinkRow { from, to, to_gap, place: Some(place), ..row };
            self.read.table.links.push(row);
        }
        Ok(())
    }

    /// What a link says beside its ends. A wrong strength or sign would change what the map says, so such a link is
    /// left out as a whole.
    fn link_row(&mut self, place: &Place, mut words: LinkWords) -> Option<LinkRow> {
        if let Some(kind) = words.kind.take() {
            match (&words.sign, terms::sign(&kind)) {
                (None, Some(_)) => words.sign = Some(kind),
                _ => self.unread_field(place, &kind),
            }
        }
        let mut sound = true;
        let mut must = |gather: &mut Self, word: &Option<String>, understood: bool, code| {
            if let (Some(word), false) = (word, understood) {
                gather.problem(place, code, word);
                sound = false;
            }
        };
        let sign = words.sign.as_deref().and_then(terms::sign);
        must(self, &words.sign, sign.is_some(), Code::SignUnknown);
        let mut strength = words.strength.as_deref().and_then(terms::strength);
        must(self, &words.strength, strength.is_some(), Code::StrengthOutOfRange);
        let delay = words.delay.as_deref().and_then(terms::yes);
        must(self, &words.delay, delay.is_some(), Code::DelayUnknown);
        if !sound {
            return None;
        }
        if words.strength.is_none() {
            strength = self.value(place, words.weight, terms::strength, Code::WeightUnread);
        }
        Some(LinkRow { sign, strength, delay, reason: self.text(place, words.reason), ..LinkRow::default() })
    }

    /// A name as it may stand on the map.
    fn name(&mut self, place: &Place, given: &str) -> Option<String> {
        match label(given) {
            Ok(name) => return Some(name),
            Err(Refusal::TextMissing) => self.problem(place, Code::NameMissing, ""),
            Err(_) => self.problem(place, Code::NameTooLong, given),
        }
        None
    }

    fn text(&mut self, place: &Place, given: Option<String>) -> Option<String> {
        let given = given?;
        match text(&given) {
            Ok(kept) => Some(kept).filter(|kept| !kept.is_empty()),
            Err(_) => {
                self.problem(place, Code::TextTooLong, &given);
                None
            }
        }
    }

    fn value<T>(
        &mut self,
        place: &Place,
        word: Option<String>,
        read: impl Fn(&str) -> Option<T>,
        code: Code,
    ) -> Option<T> {
        let word = word?;
        let value = read(&word);
        if value.is_none() {
            self.problem(place, code, &word);
        }
        value
    }
}
