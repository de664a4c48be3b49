//! What is done: `Create`, `Follow` and the others.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::lenient::{Family, Fields, clean_html, family_of, id_of, type_of};
use super::{Object, Unreadable};
use crate::Id;
use crate::audience::Audience;

/// An activity: somebody did something to something.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Its own id, the key by which receiving is idempotent. Some software leaves it out on
    /// activities embedded in others.
    pub id: Option<Id>,
    /// What was done.
    pub kind: ActivityKind,
    /// Who says so.
    pub actor: Id,
    /// To what.
    pub object: ObjectRef,
    /// The collection that something is added to or removed from.
    pub target: Option<Id>,
    /// For whom.
    pub audience: Audience,
    /// When.
    pub published: Option<Timestamp>,
    /// Text that goes with it, such as the reason of a `Flag` or the message with a `Join`.
    pub content: Option<String>,
}

/// The activities we know by name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ActivityKind {
    /// Something new.
    Create,
    /// A new version.
    Update,
    /// It is gone.
    Delete,
    /// A wish to receive what an actor publishes.
    Follow,
    /// Yes.
    Accept,
    /// No.
    Reject,
    /// Taken back.
    Undo,
    /// Passed on.
    Announce,
    /// Put in a collection.
    Add,
    /// Taken out of a collection.
    Remove,
    /// Reported.
    Flag,
    /// Liked.
    Like,
    /// Coming to an event.
    Join,
    /// Not coming after all.
    Leave,
    /// Seen, and nothing done with it.
    Ignore,
    /// Moved to another id.
    Move,
    /// Any other.
    Other(String),
}

/// The object of an activity: by its id, or embedded.
#[derive(Debug, Clone, PartialEq)]
pub enum ObjectRef {
    /// Named only.
    Link(Id),
    /// In full, as JSON that is not yet believed.
    Embedded(Value),
}

/// What an activity says about itself, at most this many characters.
const MAX_CONTENT: usize = 5_000;

impl Activity {
    /// An activity about something that is named only. It is addressed to nobody yet.
    #[must_use]
    pub fn new(id: Id, kind: ActivityKind, actor: Id, object: ObjectRef) -> Self {
        Self {
            id: Some(id),
            kind,
            actor,
            object,
            target: None,
            audience: Audience::default(),
            published: None,
            content: None,
        }
    }

    /// An activity that holds its object in full, and is meant for the same people.
    #[must_use]
    pub fn embedding(id: Id, kind: ActivityKind, actor: Id, object: &Object) -> Self {
        let audience = object.audience.clone();
        let embedded = ObjectRef::Embedded(object.to_json());
        Self { audience, ..Self::new(id, kind, actor, embedded) }
    }

    /// Reads an activity. Of several objects (a `Flag` may name an account and its posts) the
    /// first is taken; [`Activity::objects`] gives all of them.
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        let fields = Fields::of(value)?;
        let name = type_of(fields)?;
        if !matches!(family_of(name), None | Some(Family::Activity)) {
            return Err(Unreadable::WrongType(name.chars().take(100).collect()));
        }
        // Who says it must be beyond doubt: with two actors, each check could look at another.
        if fields.many("actor").nth(1).is_some() {
            return Err(Unreadable::Shape("two actors"));
        }
        let object = fields.many("object").find_map(ObjectRef::read);
        Ok(Self {
            id: fields.own_id(),
            kind: ActivityKind::from_name(name),
            actor: fields.id("actor").ok_or(Unreadable::Missing("actor"))?,
            object: object.ok_or(Unreadable::Missing("object"))?,
            target: fields.id("target"),
            audience: Audience::read(fields),
            published: fields.time("published"),
            // Mobilizon's word for what somebody says with a `Join`.
            content: fields
                .said("content")
                .or_else(|| fields.said("participationMessage"))
                .and_then(|said| clean_html(&said.text, MAX_CONTENT)),
        })
    }

    /// Every object of an activity, at most 50.
    pub fn objects(value: &Value) -> Result<Vec<ObjectRef>, Unreadable> {
        let fields = Fields::of(value)?;
        Ok(fields.many("object").filter_map(ObjectRef::read).take(50).collect())
    }

    /// Writes the activity, without `@context`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = Map::new();
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        if let Some(id) = &self.id {
            put("id", json!(id));
        }
        put("type", json!(self.kind.name()));
        put("actor", json!(self.actor));
        put("object", self.object.to_json());
        if let Some(target) = &self.target {
            put("target", json!(target));
        }
        if let Some(published) = self.published {
            put("published", json!(published));
        }
        if let Some(content) = &self.content {
            put("content", json!(content));
        }
        self.audience.write(&mut json);
        Value::Object(json)
    }
}

impl ObjectRef {
    /// The id of the object, also when it is embedded.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        match self {
            Self::Link(id) => Some(id.clone()),
            Self::Embedded(value) => Fields::of(value).ok()?.own_id(),
        }
    }

    /// The object in full, when it is embedded.
    #[must_use]
    pub fn embedded(&self) -> Option<&Value> {
        match self {
            Self::Link(_) => None,
            Self::Embedded(value) => Some(value),
        }
    }

    /// Reads one object of an activity; an object with nothing but an id, and a `Link`, are links.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let Some(members) = value.as_object() else {
            return id_of(value).map(Self::Link);
        };
        let fields = Fields::of(value).ok()?;
        let points = type_of(fields).is_ok_and(|name| name == "Link");
        let is_bare = members.keys().all(|name| matches!(name.as_str(), "id" | "@id"));
        if points || is_bare {
            return id_of(value).map(Self::Link);
        }
        Some(Self::Embedded(value.clone()))
    }

    /// Writes it: the id alone, or the object in full.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Link(id) => json!(id),
            Self::Embedded(value) => value.clone(),
        }
    }
}

impl From<Id> for ObjectRef {
    fn from(id: Id) -> Self {
        Self::Link(id)
    }
}

impl ActivityKind {
    /// The type as it is written.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Delete => "Delete",
            Self::Follow => "Follow",
            Self::Accept => "Accept",
            Self::Reject => "Reject",
            Self::Undo => "Undo",
            Self::Announce => "Announce",
            Self::Add => "Add",
            Self::Remove => "Remove",
            Self::Flag => "Flag",
            Self::Like => "Like",
            Self::Join => "Join",
            Self::Leave => "Leave",
            Self::Ignore => "Ignore",
            Self::Move => "Move",
            Self::Other(name) => name,
        }
    }

    /// The kind with this name; any other name is kept.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "Create" => Self::Create,
            "Update" => Self::Update,
            "Delete" => Self::Delete,
            "Follow" => Self::Follow,
            "Accept" => Self::Accept,
            "Reject" => Self::Reject,
            "Undo" => Self::Undo,
            "Announce" => Self::Announce,
            "Add" => Self::Add,
            "Remove" => Self::Remove,
            "Flag" => Self::Flag,
            "Like" => Self::Like,
            "Join" => Self::Join,
            "Leave" => Self::Leave,
            "Ignore" => Self::Ignore,
            "Move" => Self::Move,
            other => Self::Other(other.chars().take(100).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_with_two_actors_is_refused() {
        let json = json!({"type": "Create", "object": "https://a.example/1",
            "actor": ["https://a.example/u", "https://b.example/u"]});
        assert_eq!(Activity::read(&json), Err(Unreadable::Shape("two actors")));
    }

    #[test]
    fn an_object_with_only_an_id_is_a_link() {
        let link = ObjectRef::Link(Id::parse("https://a.example/1").expect("an id"));
        for value in [
            json!("https://a.example/1"),
            json!({"id": "https://a.example/1"}),
            json!({"type": "Link", "href": "https://a.example/1"}),
        ] {
            assert_eq!(ObjectRef::read(&value).as_ref(), Some(&link), "{value}");
        }
        let embedded = json!({"type": "Tombstone", "id": "https://a.example/1"});
        assert_eq!(ObjectRef::read(&embedded).and_then(|object| object.id()), link.id());
        assert_eq!(ObjectRef::read(&json!({})), None);
    }

    #[test]
    fn objects_and_actors_are_not_activities() {
        for name in ["Note", "Person", "OrderedCollection", "Multikey"] {
            let json = json!({"type": name, "actor": "https://a.example/u", "object": "https://a.example/1"});
            assert_eq!(Activity::read(&json), Err(Unreadable::WrongType(name.to_owned())));
        }
    }

    #[test]
    fn a_report_names_all_its_objects() {
        let json = json!({"type": "Flag", "actor": "https://a.example/u", "content": "spam",
            "object": ["https://b.example/u", "https://b.example/1"]});
        assert_eq!(Activity::objects(&json).expect("objects").len(), 2);
        let read = Activity::read(&json).expect("a report");
        assert_eq!(read.object.id().expect("an id").as_str(), "https://b.example/u");
    }
}
