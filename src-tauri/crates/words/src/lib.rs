//! All text for people, from the Fluent files in `assets/locales`. No rules and no numbers are made here: callers
//! round and choose; this crate finds the message and fills it in. The window reads the same files in TypeScript.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

pub use fluent_bundle::FluentValue as Value;

const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

fn bundle() -> &'static FluentBundle<FluentResource> {
    static BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    BUNDLE.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en-US")]);
        // Isolation marks are for mixed directions; in file names, SVG and PDF they are only in the way.
        bundle.set_use_isolating(false);
        // A file with one faulty message still gives all others; a test finds the fault.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// The message of this key, filled in; `key.attribute` takes an attribute of it. An unknown key is shown as itself.
pub fn text(key: &str, args: &[(&str, Value<'_>)]) -> String {
    find(key, args).unwrap_or_else(|| key.to_owned())
}

/// The message of this key where there is one.
pub fn find(key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle().get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let filled: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    Some(bundle().format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_files_hold_no_fault_and_no_message_twice() {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).map_err(|(_, faults)| faults);
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en-US")]);
        bundle.add_resource(resource.expect("no fault in any message file")).expect("no message twice");
    }

    #[test]
    fn a_message_is_filled_in() {
        assert_eq!(text("words-example", &[("name", "Milton".into())]), "For Milton");
        assert_eq!(text("words-example.hint", &[]), "An example for the tests.");
        assert_eq!(text("no-such-message", &[]), "no-such-message");
    }
}
