//! The words that stand in the files: names of sheets, columns and values. They are part of the formats, not of the
//! program's language, so that what one team writes another reads; other programs' words for the same are known too.

use model::records::{CauseState, Control, Sign};

/// The sheet of causes.
pub const CAUSES: &str = "Causes";
/// The sheet of links.
pub const LINKS: &str = "Links";
/// What marks a gap among effects.
pub const GAP: &str = "gap";
/// What marks a cause among effects.
pub const CAUSE: &str = "cause";
/// Yes.
pub const YES: &str = "yes";
/// No.
pub const NO: &str = "no";

/// What a sheet, column, key or field holds, in whatever program's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The name of a cause or gap.
    Name,
    /// A cause or a gap; in some programs the category.
    Kind,
    /// The category.
    Category,
    /// Whose it is to change.
    Control,
    /// How sure the team is.
    State,
    /// Root cause or not.
    Root,
    /// Why it is a root cause, or why the link is believed.
    Reason,
    /// Whether the team works on a gap.
    Focus,
    /// Where a link starts.
    From,
    /// Where a link ends.
    To,
    /// Whether a link ends at a gap.
    ToKind,
    /// Same or opposite.
    Sign,
    /// 1 to 4.
    Strength,
    /// A strength on a scale of another program.
    Weight,
    /// The effect comes later.
    Delay,
    /// What is ours but only for readers, or other programs' paint: left out without a word.
    ReadOnly,
}

/// What a heading means; none where it means nothing here.
pub fn field(heading: &str) -> Option<Field> {
    let folded = fold(heading);
    if folded.ends_with("(read only)") {
        return Some(Field::ReadOnly);
    }
    Some(match folded.as_str() {
        "cause" | "label" | "name" | "title" | "factor" | "element" | "node" => Field::Name,
        "kind" | "type" | "element type" | "connection type" => Field::Kind,
        "category" | "family" | "group" => Field::Category,
        "control" => Field::Control,
        "state" | "status" => Field::State,
        "root" | "root cause" => Field::Root,
        "reason" | "root reason" | "why" | "description" | "note" | "notes" => Field::Reason,
        "focus" | "focus gap" => Field::Focus,
        "from" | "source" => Field::From,
        "to" | "target" => Field::To,
        "to is" => Field::ToKind,
        "sign" | "polarity" => Field::Sign,
        "strength" => Field::Strength,
        "weight" | "edge weight" => Field::Weight,
        "delay" | "delayed" => Field::Delay,
        "evidence" | "rank" | "headwater" | "flow" | "votes" | "id" | " id" | "direction" | "from id"
        | "to id" | "x" | "y" | "z" | "size" | "color" | "r" | "g" | "b" | "created at" | "updated at"
        | "edgelabel" | "edge label" => Field::ReadOnly,
        _ => return None,
    })
}

/// Whether a sheet of this name holds causes.
pub fn is_causes(sheet: &str) -> bool {
    ["causes", "elements", "nodes", "factors"].contains(&fold(sheet).as_str())
}

/// Whether a sheet of this name holds links.
pub fn is_links(sheet: &str) -> bool {
    ["links", "connections", "edges"].contains(&fold(sheet).as_str())
}

/// Whether something of this kind is a gap.
pub fn is_gap(kind: &str) -> bool {
    [GAP, "focus gap"].contains(&fold(kind).as_str())
}

/// Whether something of this kind is a cause, said in our word.
pub fn is_cause(kind: &str) -> bool {
    fold(kind) == CAUSE
}

/// Small letters, and one blank for every kind of joint.
fn fold(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', '-', '.'], " ")
}

/// The word for a sign.
pub fn sign_word(sign: Sign) -> &'static str {
    match sign {
        Sign::Same => "same",
        Sign::Opposite => "opposite",
    }
}

/// The sign that a word means.
pub fn sign(word: &str) -> Option<Sign> {
    match word.trim().to_lowercase().as_str() {
        "same" | "s" | "+" | "＋" | "plus" | "positive" => Some(Sign::Same),
        "opposite" | "o" | "-" | "−" | "–" | "－" | "minus" | "negative" => Some(Sign::Opposite),
        _ => None,
    }
}

/// The word for whose a cause is.
pub fn control_word(control: Control) -> &'static str {
    match control {
        Control::Ours => "ours",
        Control::Shared => "shared",
        Control::Outside => "outside",
    }
}

/// Whose a cause is, by its word.
pub fn control(word: &str) -> Option<Control> {
    [Control::Ours, Control::Shared, Control::Outside]
        .into_iter()
        .find(|one| control_word(*one) == fold(word))
}

/// All words for how sure the team is.
pub const STATES: [CauseState; 4] =
    [CauseState::Possible, CauseState::Supported, CauseState::Confirmed, CauseState::SetAside];

/// The word for how sure the team is.
pub fn state_word(state: CauseState) -> &'static str {
    match state {
        CauseState::Possible => "possible",
        CauseState::Supported => "supported",
        CauseState::Confirmed => "confirmed",
        CauseState::SetAside => "set aside",
    }
}

/// How sure the team is, by its word.
pub fn state(word: &str) -> Option<CauseState> {
    STATES.into_iter().find(|one| state_word(*one) == fold(word))
}

/// The word for yes or no.
pub fn yes_word(yes: bool) -> &'static str {
    if yes { YES } else { NO }
}

/// Yes or no, by its word.
pub fn yes(word: &str) -> Option<bool> {
    match fold(word).as_str() {
        YES | "y" | "true" | "1" | "x" | "delay" | "delayed" | "||" => Some(true),
        NO | "n" | "false" | "0" | "none" => Some(false),
        _ => None,
    }
}

/// A strength, written as a whole number from 1 to 4; `3.0` is one too.
pub fn strength(word: &str) -> Option<u8> {
    let number: f64 = word.trim().parse().ok()?;
    (1..=4).find(|strength| f64::from(*strength) == number)
}
