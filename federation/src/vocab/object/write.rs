//! Writes an object by the sender rules that every known reader can digest.

use serde_json::{Map, Value, json};

use super::attachments::{write_attachments, write_image};
use super::place::write_virtual;
use super::read::bold_title;
use super::{Hashtag, Kind, Mention, Object};
use crate::vocab::lenient::escape;

impl Object {
    /// Writes the object, without `@context`. Single things are written single and lists always as
    /// lists; `summary` goes out as it is, and Mastodon folds a note that has one.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = Map::new();
        self.write_head(&mut json);
        match &self.kind {
            Kind::Tombstone(former) => {
                if let Some(former) = former {
                    json.insert("formerType".to_owned(), json!(former));
                }
            }
            Kind::Event(_) | Kind::Note(_) | Kind::Article | Kind::Page(_) | Kind::Other(_) => {
                self.write_texts(&mut json);
                self.write_surroundings(&mut json);
                self.write_kind(&mut json);
            }
        }
        self.audience.write(&mut json);
        Value::Object(json)
    }

    fn write_head(&self, json: &mut Map<String, Value>) {
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("id", json!(self.id));
        put("type", json!(self.type_name()));
        if let Some(owner) = &self.attributed_to {
            put("attributedTo", json!(owner));
            // Mobilizon ignores events and articles that do not name both.
            if matches!(self.kind, Kind::Event(_) | Kind::Article) {
                put("actor", json!(owner));
            }
        }
        let times = [("published", self.published), ("updated", self.updated)];
        for (name, time) in times {
            if let Some(time) = time {
                put(name, json!(time));
            }
        }
        if let Some(url) = &self.url {
            put("url", json!(url));
        }
    }

    fn write_texts(&self, json: &mut Map<String, Value>) {
        let content = self.content_to_write();
        let texts = [("name", &self.name), ("summary", &self.summary), ("content", &content)];
        for (name, text) in texts {
            if let Some(text) = text {
                json.insert(name.to_owned(), json!(text));
            }
        }
        if let Some(language) = &self.language {
            json.insert("inLanguage".to_owned(), json!(language));
            if let Some(content) = &content {
                json.insert("contentMap".to_owned(), json!({ language: content }));
            }
        }
    }

    /// Mastodon shows the content of a note but not its name, so the content begins with it.
    fn content_to_write(&self) -> Option<String> {
        let (Kind::Note(_), Some(name)) = (&self.kind, &self.name) else {
            return self.content.clone();
        };
        let title = bold_title(name);
        let content = self.content.as_deref().unwrap_or_default();
        let begins = content.starts_with(&title);
        Some(if begins { content.to_owned() } else { format!("{title}{content}") })
    }

    fn write_surroundings(&self, json: &mut Map<String, Value>) {
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        let links = [("context", &self.context), ("inReplyTo", &self.in_reply_to)];
        for (name, link) in links {
            if let Some(link) = link {
                put(name, json!(link));
            }
        }
        if let Some(image) = &self.image {
            put("image", write_image(image, "Image"));
        }
        put("attachment", write_attachments(self.image.as_ref(), &self.links));
        // Programs for events drop one whose tags are anything but hashtags.
        let may_mention = matches!(self.kind, Kind::Note(_));
        let mentions = self.mentions.iter().filter(|_| may_mention).map(Mention::to_json);
        put("tag", self.tags.iter().map(Hashtag::to_json).chain(mentions).collect());
        if let Some(location) = self.location_to_write() {
            put("location", location);
        }
        self.facets.write(json);
    }

    /// One location only: Mobilizon loses an event that has an array of them. The online one of an
    /// event that is also at a place stands among the attachments.
    fn location_to_write(&self) -> Option<Value> {
        let on_earth = self.place.as_ref().and_then(super::Place::to_json);
        let Kind::Event(event) = &self.kind else { return on_earth };
        let online = self.links.first().filter(|_| event.is_online).map(write_virtual);
        on_earth.or(online)
    }

    fn write_kind(&self, json: &mut Map<String, Value>) {
        match &self.kind {
            Kind::Event(event) => {
                event.write(json, &self.id, self.url.as_ref().unwrap_or(self.id.url()));
            }
            Kind::Note(Some(proposal)) | Kind::Page(Some(proposal)) => {
                proposal.write(json, &self.id);
            }
            Kind::Article => {
                json.insert("preview".to_owned(), self.preview());
            }
            Kind::Note(None) | Kind::Page(None) | Kind::Tombstone(_) | Kind::Other(_) => {}
        }
    }

    /// A short note in place of a long text, for readers that show only notes (FEP-b2b8).
    fn preview(&self) -> Value {
        let mut html = self.name.as_deref().map(bold_title).unwrap_or_default();
        if let Some(summary) = &self.summary {
            html = format!("{html}<p>{}</p>", escape(summary));
        }
        if let Some(url) = &self.url {
            let address = escape(url.as_str());
            html = format!("{html}<p><a href=\"{address}\">{address}</a></p>");
        }
        let mut note = Map::new();
        note.insert("type".to_owned(), json!("Note"));
        note.extend(
            self.attributed_to.iter().map(|owner| ("attributedTo".to_owned(), json!(owner))),
        );
        note.extend(self.published.iter().map(|time| ("published".to_owned(), json!(time))));
        note.insert("content".to_owned(), json!(html));
        Value::Object(note)
    }
}

impl Mention {
    fn to_json(&self) -> Value {
        json!({"type": "Mention", "href": self.href, "name": self.name})
    }
}

impl Hashtag {
    fn to_json(&self) -> Value {
        let mut json = json!({"type": "Hashtag", "name": format!("#{}", self.name)});
        if let (Some(href), Value::Object(members)) = (&self.href, &mut json) {
            members.insert("href".to_owned(), json!(href));
        }
        json
    }
}
