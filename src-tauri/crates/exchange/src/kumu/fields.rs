//! What is said of an element or connection: plain values by name, those inside of `attributes` among them. Lists are
//! one text; anything deeper is passed over as it is read, so that nesting costs nothing.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

/// Names with their texts, as they stand in the file.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an element or a connection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some(name) = map.next_key::<String>()? {
            if name == "attributes" {
                fields.0.append(&mut map.next_value::<Option<Fields>>()?.unwrap_or_default().0);
            } else if let Words(Some(text)) = map.next_value()? {
                fields.0.push((name, text));
            }
        }
        Ok(fields)
    }
}

/// The text of a plain value or of a list of them.
struct Words(Option<String>);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl WordsVisitor {
    fn of<E>(value: impl ToString) -> Result<Words, E> {
        Ok(Words(Some(value.to_string())))
    }
}

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Words, E> {
        Self::of(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Words, E> {
        Self::of(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Words, E> {
        Self::of(value)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Words, E> {
        Self::of(value)
    }

    fn visit_str<E>(self, value: &str) -> Result<Words, E> {
        Self::of(value)
    }

    fn visit_unit<E>(self) -> Result<Words, E> {
        Ok(Words(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Words, A::Error> {
        let mut texts = Vec::new();
        while let Some(Words(text)) = list.next_element()? {
            texts.extend(text);
        }
        Ok(Words((!texts.is_empty()).then(|| texts.join(", "))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Words(None))
    }
}
