//! Writes an actor document.

use serde_json::{Map, Value, json};

use super::keys::write_keys;
use super::{Actor, ActorKind, Field, Implements};
use crate::vocab::object::write_image;

impl Actor {
    /// Writes the actor, without `@context`. An actor has no `attributedTo` (FEP-fe34).
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = Map::new();
        self.write_person(&mut json);
        self.write_addresses(&mut json);
        write_keys(&self.keys, &mut json);
        self.write_looks(&mut json);
        self.facets.write(&mut json);
        Value::Object(json)
    }

    fn write_person(&self, json: &mut Map<String, Value>) {
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("id", json!(self.id));
        put("type", json!(self.kind.name()));
        put("preferredUsername", json!(self.preferred_username));
        let texts =
            [("webfinger", &self.webfinger), ("name", &self.name), ("summary", &self.summary)];
        for (name, text) in texts {
            if let Some(text) = text {
                put(name, json!(text));
            }
        }
        if let Some(url) = &self.url {
            put("url", json!(url));
        }
        for (name, time) in [("published", self.published), ("updated", self.updated)] {
            if let Some(time) = time {
                put(name, json!(time));
            }
        }
        put("discoverable", json!(self.discoverable));
        put("indexable", json!(self.indexable));
        put("manuallyApprovesFollowers", json!(self.manually_approves_followers));
    }

    fn write_addresses(&self, json: &mut Map<String, Value>) {
        let links = [
            ("outbox", &self.outbox),
            ("followers", &self.followers),
            ("following", &self.following),
            ("upcomingEvents", &self.upcoming_events),
            ("organisations", &self.organisations),
            ("notices", &self.notices),
            ("offerings", &self.offerings),
            ("articles", &self.articles),
            ("audience", &self.audience),
            ("movedTo", &self.moved_to),
        ];
        json.insert("inbox".to_owned(), json!(self.inbox));
        for (name, link) in links {
            if let Some(link) = link {
                json.insert(name.to_owned(), json!(link));
            }
        }
        if let Some(shared) = &self.shared_inbox {
            json.insert("endpoints".to_owned(), json!({ "sharedInbox": shared }));
        }
        if !self.also_known_as.is_empty() {
            json.insert("alsoKnownAs".to_owned(), json!(self.also_known_as));
        }
    }

    fn write_looks(&self, json: &mut Map<String, Value>) {
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        for (name, image) in [("icon", &self.icon), ("image", &self.image)] {
            if let Some(image) = image {
                put(name, write_image(image, "Image"));
            }
        }
        if let Some(place) = self.place.as_ref().and_then(super::Place::to_json) {
            put("location", place);
        }
        put("attachment", Value::Array(self.fields.iter().map(Field::to_json).collect()));
        put("tag", json!([]));
        if !self.implements.is_empty() {
            let implements: Vec<Value> = self.implements.iter().map(Implements::to_json).collect();
            put("generator", json!({"type": "Application", "implements": implements}));
        }
    }
}

impl Field {
    fn to_json(&self) -> Value {
        json!({"type": "PropertyValue", "name": self.name, "value": self.value})
    }
}

impl Implements {
    fn to_json(&self) -> Value {
        match &self.name {
            Some(name) => json!({"href": self.href, "name": name}),
            None => json!({"href": self.href}),
        }
    }
}

impl ActorKind {
    /// The type as it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Group => "Group",
            Self::Organization => "Organization",
            Self::Service => "Service",
            Self::Application => "Application",
        }
    }

    /// The kind with this name, when it is one of the five.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "Person" => Some(Self::Person),
            "Group" => Some(Self::Group),
            "Organization" => Some(Self::Organization),
            "Service" => Some(Self::Service),
            "Application" => Some(Self::Application),
            _ => None,
        }
    }
}
