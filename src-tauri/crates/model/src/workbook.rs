//! The workbook in memory: all records by kind. It applies changes, which cannot fail; whether a change is allowed is
//! decided before, in `edit`.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::{
    Id,
    records::{
        ActsOn, AgendaBlock, Ballot, Category, Cause, Change, CheckIn, Evidence, Gap, Indicator, Link,
        Mapping, Milestone, NextStep, Note, Noun, OwnEntry, Participant, Plan, Rating, Record, Reflection,
        Settings, Source, Strategy, Vote,
    },
};

/// The records of one kind, by key.
#[derive(Debug, Clone, PartialEq)]
pub struct Records<T>(BTreeMap<Uuid, T>);

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Noun> Records<T> {
    /// The record with this key.
    pub fn find(&self, id: impl Into<Uuid>) -> Option<&T> {
        self.0.get(&id.into())
    }

    /// All records in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let mut all: Vec<&T> = self.0.values().collect();
        all.sort_by_key(|one| one.made_order());
        all.into_iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

macro_rules! workbook {
    ($($(#[$doc:meta])* $field:ident: $noun:ident),+ $(,)?) => {
        /// Everything that the team has written, in memory.
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Workbook { $($(#[$doc])* pub $field: Records<$noun>),+ }

        impl Workbook {
            /// Every record, kind by kind, each kind in the order in which it was made.
            pub fn records(&self) -> Vec<Record> {
                let mut all = Vec::new();
                $(all.extend(self.$field.iter().cloned().map(Record::from));)+
                all
            }

            /// The record with this key, of whatever kind. A plan shares the key of its strategy, which is found first.
            pub fn find(&self, id: Uuid) -> Option<Record> {
                $(if let Some(one) = self.$field.find(id) { return Some(one.clone().into()); })+
                None
            }

            fn put(&mut self, record: Record) {
                match record { $(Record::$noun(one) => { self.$field.0.insert(one.uuid(), one); })+ }
            }

            fn take(&mut self, record: &Record) {
                match record { $(Record::$noun(one) => { self.$field.0.remove(&one.uuid()); })+ }
            }
        }
    };
}

workbook! {
    /// Exactly one.
    settings: Settings,
    /// Imported files.
    sources: Source,
    /// How tables of no known report are read.
    mappings: Mapping,
    /// Gaps, focus or not.
    gaps: Gap,
    /// Categories that the team named.
    categories: Category,
    /// Causes on the map.
    causes: Cause,
    /// Links of the map.
    links: Link,
    /// Evidence and open questions.
    evidence: Evidence,
    /// Candidates, chosen and parked.
    strategies: Strategy,
    /// What strategies act on.
    acts_on: ActsOn,
    /// Plans, by their strategy's key.
    plans: Plan,
    /// Steps of plans.
    milestones: Milestone,
    /// What plans watch.
    indicators: Indicator,
    /// Progress records.
    check_ins: CheckIn,
    /// The team.
    participants: Participant,
    /// The day.
    agenda: AgendaBlock,
    /// Notes of all kinds.
    notes: Note,
    /// Questions put to the vote.
    ballots: Ballot,
    /// Dots given.
    votes: Vote,
    /// Answers to prompts.
    reflections: Reflection,
    /// Levels given.
    ratings: Rating,
    /// Next steps that were begun.
    next_steps: NextStep,
    /// What the team adds to the library.
    own_entries: OwnEntry,
}

impl Workbook {
    /// A workbook with nothing but its settings.
    pub fn new(settings: Settings) -> Self {
        let mut workbook = Self::default();
        workbook.put(settings.into());
        workbook
    }

    /// A workbook made of these records, as they stand in a file.
    pub fn of(records: impl IntoIterator<Item = Record>) -> Self {
        let mut workbook = Self::default();
        records.into_iter().for_each(|record| workbook.put(record));
        workbook
    }

    /// Takes over what has changed.
    pub fn apply(&mut self, changes: &[Change]) {
        for change in changes {
            match (&change.before, &change.after) {
                (_, Some(after)) => self.put(after.clone()),
                (Some(before), None) => self.take(before),
                (None, None) => {}
            }
        }
    }

    /// The settings; the defaults where a workbook has none yet.
    pub fn settings(&self) -> Settings {
        let found = self.settings.find(Settings::ID).cloned();
        found.unwrap_or_else(|| Settings::new(String::new(), None, None))
    }

    /// The next number of the counter over all records.
    pub fn next_order(&self) -> i64 {
        self.records().iter().map(Record::made_order).max().unwrap_or(0) + 1
    }

    /// The category under which the team knows this family of the library, or their own category of this key.
    pub fn category_of(&self, family: &str) -> Option<&Category> {
        let own = |one: &Category| one.family.is_none() && one.id.to_string() == family;
        self.categories.iter().find(|one| one.family.as_deref() == Some(family) || own(one))
    }

    /// The focus gaps in the order in which they were made.
    pub fn focus_gaps(&self) -> impl Iterator<Item = &Gap> {
        self.gaps.iter().filter(|gap| gap.focus)
    }

    /// The chosen strategies in the order in which they were made.
    pub fn chosen_strategies(&self) -> impl Iterator<Item = &Strategy> {
        self.strategies.iter().filter(|strategy| strategy.chosen)
    }

    /// The milestones of this strategy by day; those of one day by their place.
    pub fn milestones_of(&self, strategy: Id<Strategy>) -> Vec<Milestone> {
        let mut all: Vec<Milestone> =
            self.milestones.iter().filter(|one| one.strategy == strategy).cloned().collect();
        all.sort_by(|one, other| one.by.cmp(&other.by).then(one.position.total_cmp(&other.position)));
        all
    }

    /// What this indicator read, with the day of each reading, oldest first.
    pub fn readings_of(&self, indicator: Id<Indicator>) -> Vec<(&str, f64)> {
        let read = |one: &'_ CheckIn| {
            one.readings.iter().find(|one| one.indicator == indicator).map(|one| one.value)
        };
        let mut all: Vec<(&str, f64)> =
            self.check_ins.iter().filter_map(|one| Some((one.on.as_str(), read(one)?))).collect();
        all.sort_by_key(|(on, _)| *on);
        all
    }

    /// What this strategy acts on.
    pub fn actions_of(&self, strategy: Id<Strategy>) -> impl Iterator<Item = &ActsOn> {
        self.acts_on.iter().filter(move |action| action.strategy == strategy)
    }

    /// Everything that belongs to this record, directly or through others, outermost last. The record itself is not in it.
    pub fn dependents_of(&self, id: Uuid) -> Vec<Record> {
        let all = self.records();
        let mut gone = vec![id];
        let mut found: Vec<Record> = Vec::new();
        loop {
            let is_found = |record: &Record| {
                found.iter().any(|one| one.kind() == record.kind() && one.uuid() == record.uuid())
            };
            let next: Vec<Record> = all
                .iter()
                .filter(|record| {
                    record.belongs_to().iter().any(|owner| gone.contains(owner)) && !is_found(record)
                })
                .cloned()
                .collect();
            if next.is_empty() {
                return found;
            }
            gone.extend(next.iter().map(Record::uuid));
            found.extend(next);
        }
    }
}
