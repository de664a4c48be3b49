//! The `@context` under which everything we write is meant.
//!
//! All terms that `ActivityStreams` lacks stand in it inline: no reader needs to fetch a context of
//! ours, and none of the words of `ActivityStreams` gets another meaning.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// The namespace of the few terms of our own.
pub const NAMESPACE: &str = "https://w3id.org/buurtbond/ns#";

/// Terms whose values are texts, numbers, or things of their own.
const TERMS: &[(&str, &str)] = &[
    ("bb", NAMESPACE),
    ("fep8a8e", "https://w3id.org/fep/8a8e/"),
    ("ical", "http://www.w3.org/2002/12/cal/ical#"),
    ("mz", "https://joinmobilizon.org/ns#"),
    ("om2", "http://www.ontology-of-units-of-measure.org/resource/om-2/"),
    ("sc", "http://schema.org#"),
    ("sec", "https://w3id.org/security#"),
    ("toot", "http://joinmastodon.org/ns#"),
    ("vf", "https://w3id.org/valueflows/ont/vf#"),
    ("Hashtag", "as:Hashtag"),
    ("manuallyApprovesFollowers", "as:manuallyApprovesFollowers"),
    ("discoverable", "toot:discoverable"),
    ("indexable", "toot:indexable"),
    ("ForwardChronological", "https://w3id.org/fep/1985/ForwardChronological"),
    ("ReverseChronological", "https://w3id.org/fep/1985/ReverseChronological"),
    ("Multikey", "sec:Multikey"),
    ("publicKeyMultibase", "sec:publicKeyMultibase"),
    ("PropertyValue", "sc:PropertyValue"),
    ("value", "sc:value"),
    ("PostalAddress", "sc:PostalAddress"),
    ("VirtualLocation", "sc:VirtualLocation"),
    ("address", "sc:address"),
    ("streetAddress", "sc:streetAddress"),
    ("postalCode", "sc:postalCode"),
    ("addressLocality", "sc:addressLocality"),
    ("addressRegion", "sc:addressRegion"),
    ("addressCountry", "sc:addressCountry"),
    ("audienceType", "sc:audienceType"),
    ("keywords", "sc:keywords"),
    ("accessibilityFeature", "sc:accessibilityFeature"),
    ("isAccessibleForFree", "sc:isAccessibleForFree"),
    ("price", "sc:price"),
    ("priceCurrency", "sc:priceCurrency"),
    ("category", "sc:category"),
    ("inLanguage", "sc:inLanguage"),
    ("maximumAttendeeCapacity", "sc:maximumAttendeeCapacity"),
    ("remainingAttendeeCapacity", "sc:remainingAttendeeCapacity"),
    ("timezone", "mz:timezone"),
    ("isOnline", "mz:isOnline"),
    ("joinMode", "mz:joinMode"),
    ("participantCount", "mz:participantCount"),
    ("externalParticipationUrl", "mz:externalParticipationUrl"),
    ("status", "ical:status"),
    ("EventCancelled", "fep8a8e:EventCancelled"),
    ("EventMovedOnline", "fep8a8e:EventMovedOnline"),
    ("EventPostponed", "fep8a8e:EventPostponed"),
    ("EventRescheduled", "fep8a8e:EventRescheduled"),
    ("EventScheduled", "fep8a8e:EventScheduled"),
    ("EventTentative", "fep8a8e:EventTentative"),
    ("displayEndTime", "fep8a8e:displayEndTime"),
    ("previousStartTime", "fep8a8e:previousStartTime"),
    ("Intent", "vf:Intent"),
    ("purpose", "vf:purpose"),
    ("publishes", "vf:publishes"),
    ("action", "vf:action"),
    ("resourceQuantity", "vf:resourceQuantity"),
    ("availableQuantity", "vf:availableQuantity"),
    ("hasUnit", "om2:hasUnit"),
    ("hasNumericalValue", "om2:hasNumericalValue"),
    ("openingHours", "sc:openingHours"),
    ("illustration", "bb:illustration"),
    ("allDay", "bb:allDay"),
    ("statusReason", "bb:statusReason"),
    ("webfinger", "https://purl.archive.org/socialweb/webfinger#webfinger"),
];

/// Terms whose values are ids.
const LINKS: &[(&str, &str)] = &[
    ("movedTo", "as:movedTo"),
    ("alsoKnownAs", "as:alsoKnownAs"),
    ("featured", "toot:featured"),
    ("implements", "https://w3id.org/fep/844e/implements"),
    ("assertionMethod", "sec:assertionMethod"),
    ("controller", "sec:controller"),
    ("contacts", "mz:contacts"),
    ("organizers", "fep8a8e:organizers"),
    ("upcomingEvents", "fep8a8e:upcomingEvents"),
    ("organisations", "bb:organisations"),
    ("notices", "bb:notices"),
    ("offerings", "bb:offerings"),
    ("articles", "bb:articles"),
];

/// Terms whose values are other terms.
const CHOICES: &[(&str, &str)] =
    &[("orderType", "https://w3id.org/fep/1985/orderType"), ("eventStatus", "fep8a8e:eventStatus")];

static CONTEXT: LazyLock<Value> = LazyLock::new(|| {
    let mut inline = Map::new();
    inline.extend(TERMS.iter().map(|(term, iri)| ((*term).to_owned(), json!(iri))));
    for (terms, kind) in [(LINKS, "@id"), (CHOICES, "@vocab")] {
        let typed =
            |(term, iri): &(&str, &str)| ((*term).to_owned(), json!({"@id": iri, "@type": kind}));
        inline.extend(terms.iter().map(typed));
    }
    json!(["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1", inline])
});

/// Puts our `@context` in front of a document; one that is already there is replaced.
#[must_use]
pub fn with_context(document: Value) -> Value {
    let Value::Object(members) = document else { return document };
    let mut whole = Map::with_capacity(members.len() + 1);
    whole.insert("@context".to_owned(), CONTEXT.clone());
    whole.extend(members.into_iter().filter(|(name, _)| name != "@context"));
    Value::Object(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::lenient;

    #[test]
    fn our_own_context_gives_no_core_word_another_meaning() {
        let text = with_context(json!({"id": "https://a.example/1"})).to_string();
        assert!(lenient::parse(text.as_bytes()).is_ok());
    }

    #[test]
    fn the_context_comes_first_and_once() {
        let document = with_context(with_context(json!({"id": "https://a.example/1"})));
        let names: Vec<&String> = document.as_object().expect("an object").keys().collect();
        assert_eq!(names, ["@context", "id"]);
    }
}
