//! What holds for everything we could write and everything we could be sent.

use federation::vocab::context::with_context;
use federation::vocab::lenient::{self, Fields};
use federation::vocab::{Activity, Actor, Collection, CollectionPage, Object, PublicKeyDoc};
use proptest::prelude::*;
use serde_json::Value;

mod arbitrary;
mod readers;
mod words;

/// Sends JSON over the wire and through our own door.
fn posted(json: Value) -> Value {
    let bytes = with_context(json).to_string().into_bytes();
    lenient::parse(&bytes).expect("what we write, we accept")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn an_object_that_is_written_and_read_is_the_same(object in arbitrary::object()) {
        prop_assert_eq!(Object::read(&posted(object.to_json())), Ok(object));
    }

    #[test]
    fn a_tombstone_that_is_written_and_read_is_the_same(object in arbitrary::tombstone()) {
        prop_assert_eq!(Object::read(&posted(object.to_json())), Ok(object));
    }

    #[test]
    fn an_actor_that_is_written_and_read_is_the_same(actor in arbitrary::actor()) {
        prop_assert_eq!(Actor::read(&posted(actor.to_json())), Ok(actor));
    }

    #[test]
    fn an_activity_that_is_written_and_read_is_the_same(activity in arbitrary::activity()) {
        prop_assert_eq!(Activity::read(&posted(activity.to_json())), Ok(activity));
    }

    #[test]
    fn a_collection_that_is_written_and_read_is_the_same(collection in arbitrary::collection()) {
        prop_assert_eq!(Collection::read(&posted(collection.to_json())), Ok(collection.clone()));
        let page = CollectionPage {
            id: collection.first,
            part_of: Some(collection.id),
            items: collection.items,
            next: collection.next,
        };
        prop_assert_eq!(CollectionPage::read(&posted(page.to_json())), Ok(page));
    }

    #[test]
    fn no_json_makes_a_reader_panic(json in arbitrary::json()) {
        let text = json.to_string();
        if let Ok(parsed) = lenient::parse(text.as_bytes()) {
            prop_assert_eq!(&parsed, &json);
        }
        drop(Activity::read(&json));
        drop(Activity::objects(&json));
        drop(Actor::read(&json));
        drop(Collection::read(&json));
        drop(CollectionPage::read(&json));
        drop(PublicKeyDoc::read(&json));
        drop(Object::read(&json));
    }

    #[test]
    fn what_was_read_from_anything_settles(
        json in arbitrary::json(),
        kind in proptest::sample::select(vec!["Event", "Note", "Page", "Article", "Video"]),
    ) {
        let mut json = json;
        if let Value::Object(members) = &mut json {
            members.insert("id".to_owned(), "https://a.example/1".into());
            members.insert("type".to_owned(), kind.into());
            members.insert("startTime".to_owned(), "2026-12-12T13:00:00Z".into());
        }
        let Ok(read) = Object::read(&json) else { return Ok(()) };
        let again = Object::read(&posted(read.to_json())).expect("what we write, we read");
        prop_assert_eq!(Object::read(&posted(again.to_json())), Ok(again));
    }

    #[test]
    fn no_bytes_make_the_door_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(lenient::parse(&bytes));
    }

    #[test]
    fn no_damage_to_a_document_makes_a_reader_panic(
        object in arbitrary::object(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = object.to_json().to_string().into_bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(json) = lenient::parse(&bytes) {
            drop(Object::read(&json));
        }
    }

    #[test]
    fn nothing_that_is_read_holds_an_address_that_runs(json in arbitrary::json()) {
        // Attack case 52, for every place that an address can stand in.
        let mut json = json;
        if let Value::Object(members) = &mut json {
            members.insert("id".to_owned(), "https://a.example/1".into());
            members.insert("type".to_owned(), "Event".into());
            members.insert("startTime".to_owned(), "2026-12-12T13:00:00Z".into());
        }
        if let Ok(read) = Object::read(&json) {
            let written = read.to_json();
            for name in ["url", "externalParticipationUrl"] {
                let address = Fields::of(&written).expect("an object").get(name);
                prop_assert!(address.is_none_or(is_web), "{:?}", address);
            }
            let links = written["attachment"].as_array().expect("an array").iter();
            for link in links {
                prop_assert!(link.get("href").or(link.get("url")).is_some_and(is_web), "{link}");
            }
        }
    }
}

fn is_web(address: &Value) -> bool {
    address.as_str().is_some_and(|text| text.starts_with("http://") || text.starts_with("https://"))
}
