//! A cause, gap or link in the words of its file, before anybody has looked whether they mean something.

use crate::terms::{self, Field};

/// A cause or gap in the words of its file.
#[derive(Debug, Clone, Default)]
pub struct NodeWords {
    /// Its name.
    pub name: String,
    /// The file says that it is a gap.
    pub is_gap: bool,
    /// The name of its category.
    pub category: Option<String>,
    /// Whose it is to change.
    pub control: Option<String>,
    /// How sure the team is.
    pub state: Option<String>,
    /// Root cause or not.
    pub root: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Focus gap or not.
    pub focus: Option<String>,
}

impl NodeWords {
    /// What stands under each field. A kind that is neither cause nor gap is a category.
    pub fn of(word: impl Fn(Field) -> Option<String>) -> Self {
        let kind = word(Field::Kind);
        let is_gap = kind.as_deref().is_some_and(terms::is_gap);
        let other_kind = kind.filter(|kind| !is_gap && !terms::is_cause(kind));
        Self {
            name: word(Field::Name).unwrap_or_default(),
            is_gap,
            category: word(Field::Category).or(other_kind),
            control: word(Field::Control),
            state: word(Field::State),
            root: word(Field::Root),
            reason: word(Field::Reason),
            focus: word(Field::Focus),
        }
    }
}

/// An end of a link: a name, and whether the file says that it is a gap's.
pub type End = (String, bool);

/// A link in the words of its file.
#[derive(Debug, Clone, Default)]
pub struct LinkWords {
    /// Where it starts.
    pub from: End,
    /// Where it ends.
    pub to: End,
    /// Same or opposite.
    pub sign: Option<String>,
    /// What kind of link it is; in some programs its sign.
    pub kind: Option<String>,
    /// 1 to 4.
    pub strength: Option<String>,
    /// A strength that may be on another scale.
    pub weight: Option<String>,
    /// Whether the effect comes later.
    pub delay: Option<String>,
    /// Why the team believes it.
    pub reason: Option<String>,
}

impl LinkWords {
    /// What stands under each field, between these ends.
    pub fn of(from: End, to: End, word: impl Fn(Field) -> Option<String>) -> Self {
        Self {
            from,
            to,
            sign: word(Field::Sign),
            kind: word(Field::Kind),
            strength: word(Field::Strength),
            weight: word(Field::Weight),
            delay: word(Field::Delay),
            reason: word(Field::Reason),
        }
    }
}
