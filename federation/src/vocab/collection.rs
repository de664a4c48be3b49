//! Ordered collections and their pages.

use serde_json::{Map, Value, json};

use super::Unreadable;
use super::lenient::{Family, Fields, MAX_ITEMS, family_of, type_of};
use crate::Id;

/// The head of a collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    /// Its id.
    pub id: Id,
    /// How many items it says it has.
    pub total: Option<u64>,
    /// The first page, by id.
    pub first: Option<Id>,
    /// Items that the head itself, or an embedded first page, holds.
    pub items: Vec<Value>,
    /// The page after the embedded first page.
    pub next: Option<Id>,
}

/// One page of a collection.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectionPage {
    /// Its id.
    pub id: Option<Id>,
    /// The collection it belongs to.
    pub part_of: Option<Id>,
    /// The items: ids as strings, or embedded objects.
    pub items: Vec<Value>,
    /// The page after this one.
    pub next: Option<Id>,
}

/// How a collection is ordered (FEP-1985), for those that say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// What was added last comes first.
    NewestFirst,
    /// What was added first comes first.
    OldestFirst,
}

impl Order {
    /// Adds the order to the JSON of a collection or page.
    #[must_use]
    pub fn on(self, mut collection: Value) -> Value {
        let name = match self {
            Self::NewestFirst => "ReverseChronological",
            Self::OldestFirst => "ForwardChronological",
        };
        if let Value::Object(members) = &mut collection {
            members.insert("orderType".to_owned(), json!(name));
        }
        collection
    }
}

impl Collection {
    /// Reads the head of a collection; `first` may be a link or a page in full.
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        let fields = collection(value)?;
        let first = fields.objects("first").next();
        let (items, next) = match (items(fields), first) {
            (own, Some(first)) if own.is_empty() => (items(first), first.id("next")),
            (own, _) => (own, fields.id("next")),
        };
        Ok(Self {
            id: fields.own_id().ok_or(Unreadable::Missing("id"))?,
            total: fields.count("totalItems"),
            first: fields.id("first"),
            items,
            next,
        })
    }

    /// Writes an `OrderedCollection`, without `@context`; items beside a first page are written
    /// as that page in full.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = start(Some(&self.id), "OrderedCollection");
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        if let Some(total) = self.total {
            put("totalItems", json!(total));
        }
        match &self.first {
            Some(first) if self.items.is_empty() && self.next.is_none() => {
                put("first", json!(first));
            }
            Some(first) => {
                let page = CollectionPage {
                    id: Some(first.clone()),
                    part_of: Some(self.id.clone()),
                    items: self.items.clone(),
                    next: self.next.clone(),
                };
                put("first", page.to_json());
            }
            None => {
                put("orderedItems", json!(self.items));
                if let Some(next) = &self.next {
                    put("next", json!(next));
                }
            }
        }
        Value::Object(json)
    }
}

impl CollectionPage {
    /// Reads a page; a collection that holds its items itself is its own page.
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        let fields = collection(value)?;
        Ok(Self {
            id: fields.own_id(),
            part_of: fields.id("partOf"),
            items: items(fields),
            next: fields.id("next"),
        })
    }

    /// Writes an `OrderedCollectionPage`, without `@context`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = start(self.id.as_ref(), "OrderedCollectionPage");
        let links = [("partOf", &self.part_of), ("next", &self.next)];
        for (name, link) in links {
            if let Some(link) = link {
                json.insert(name.to_owned(), json!(link));
            }
        }
        json.insert("orderedItems".to_owned(), json!(self.items));
        Value::Object(json)
    }
}

fn start(id: Option<&Id>, kind: &str) -> Map<String, Value> {
    let mut json = Map::new();
    if let Some(id) = id {
        json.insert("id".to_owned(), json!(id));
    }
    json.insert("type".to_owned(), json!(kind));
    json
}

fn collection(value: &Value) -> Result<Fields<'_>, Unreadable> {
    let fields = Fields::of(value)?;
    let name = type_of(fields)?;
    if family_of(name) != Some(Family::Collection) {
        return Err(Unreadable::WrongType(name.chars().take(100).collect()));
    }
    Ok(fields)
}

/// The items: ids and objects; anything else is left out.
fn items(fields: Fields<'_>) -> Vec<Value> {
    let all = fields.many("orderedItems").chain(fields.many("items"));
    all.filter(|item| item.is_string() || item.is_object()).take(MAX_ITEMS).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_page_may_be_embedded() {
        let json = json!({"id": "https://a.example/o", "type": "OrderedCollection",
            "totalItems": 100_000_000_000_u64, "first": {"id": "https://a.example/o?p=1",
            "type": "OrderedCollectionPage", "next": "https://a.example/o?p=2",
            "orderedItems": ["https://a.example/1", 5, null, {"id": "https://a.example/2"}]}});
        let read = Collection::read(&json).expect("a collection");
        assert_eq!(read.first.expect("a first page").as_str(), "https://a.example/o?p=1");
        assert_eq!(read.next.expect("a next page").as_str(), "https://a.example/o?p=2");
        assert_eq!((read.items.len(), read.total), (2, Some(100_000_000_000)));
    }

    #[test]
    fn a_collection_without_pages_is_its_own_page() {
        let json = json!({"id": "https://a.example/o", "type": "Collection",
            "items": {"id": "https://a.example/1"}});
        assert_eq!(Collection::read(&json).expect("a collection").items.len(), 1);
        assert_eq!(CollectionPage::read(&json).expect("a page").items.len(), 1);
    }

    #[test]
    fn an_actor_is_not_a_collection() {
        let json = json!({"id": "https://a.example/u", "type": "Group", "items": []});
        assert_eq!(Collection::read(&json), Err(Unreadable::WrongType("Group".to_owned())));
    }

    #[test]
    fn the_order_can_be_said() {
        let page = CollectionPage { id: None, part_of: None, items: vec![], next: None };
        let json = Order::NewestFirst.on(page.to_json());
        assert_eq!(json["orderType"], "ReverseChronological");
    }
}
