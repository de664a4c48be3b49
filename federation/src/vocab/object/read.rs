//! Reads an object of any type.

use serde_json::Value;
use url::Url;

use super::attachments::{Attachments, read_image};
use super::event::read_event;
use super::place::Venue;
use super::proposal::{Listing, read_proposal};
use super::{Facets, Hashtag, Kind, Mention, Object};
use crate::Id;
use crate::audience::Audience;
use crate::vocab::Unreadable;
use crate::vocab::lenient::{
    Family, Fields, Said, clean_html, clean_line, escape, family_of, plain, type_of,
};

/// The longest title, in characters; longer ones are cut.
const MAX_NAME: usize = 500;
/// The longest summary.
const MAX_SUMMARY: usize = 5_000;
/// The longest content.
const MAX_CONTENT: usize = 200_000;
/// How many tags are read.
const MAX_TAGS: usize = 200;

impl Object {
    /// Reads an object of any type but an actor, activity, collection, link or key. What cannot
    /// be missed is an id, a type, and for an event its start.
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        let fields = Fields::of(value)?;
        let type_name = type_of(fields)?;
        if !matches!(family_of(type_name), None | Some(Family::Object)) {
            return Err(Unreadable::WrongType(type_name.chars().take(100).collect()));
        }
        let id = fields.own_id().ok_or(Unreadable::Missing("id"))?;
        let url = fields.page("url");
        let listing = Listing::read(fields);
        let venue = Venue::read(fields);
        let words = Words::read(fields, listing.as_ref());
        let attachments = Attachments::read(fields);
        let mut facets = Facets::read(fields);
        if let (None, Some(listing)) = (&facets.price, &listing) {
            facets.price.clone_from(&listing.price);
        }
        let kind = read_kind(type_name, fields, &id, url.as_ref())?;
        Ok(Self {
            content: words.content_for(&kind),
            image: read_image(fields, "image")
                .or_else(|| read_image(fields, "icon"))
                .or(attachments.image),
            links: with_link(attachments.links, venue.link),
            place: venue.place.or_else(|| listing.and_then(|listing| listing.place)),
            attributed_to: fields.id("attributedTo").or_else(|| fields.id("actor")),
            name: words.name,
            summary: words.summary,
            language: words.language.or_else(|| fields.language()),
            published: fields.time("published"),
            updated: fields.time("updated"),
            tags: read_tags(fields),
            mentions: read_mentions(fields),
            audience: Audience::read(fields),
            context: fields.id("context"),
            in_reply_to: fields.id("inReplyTo"),
            id,
            kind,
            url,
            facets,
        })
    }
}

fn read_kind(
    name: &str,
    fields: Fields<'_>,
    id: &Id,
    url: Option<&Url>,
) -> Result<Kind, Unreadable> {
    Ok(match name {
        "Event" => Kind::Event(Box::new(read_event(fields, id, url)?)),
        // FEP-0837 puts the same members on a type of its own, which we read as the note it is.
        "Note" | "Proposal" => Kind::Note(read_proposal(fields).map(Box::new)),
        "Article" => Kind::Article,
        "Page" => Kind::Page(read_proposal(fields).map(Box::new)),
        "Tombstone" => Kind::Tombstone(fields.line("formerType", 100)),
        other => Kind::Other(other.chars().take(100).collect()),
    })
}

/// The texts of an object, in one language.
struct Words {
    name: Option<String>,
    summary: Option<String>,
    content: Option<String>,
    language: Option<String>,
}

impl Words {
    fn read(fields: Fields<'_>, listing: Option<&Listing>) -> Self {
        let [name, summary, content] = ["name", "summary", "content"].map(|text| fields.said(text));
        let language = [&content, &name, &summary]
            .into_iter()
            .flatten()
            .find_map(|said: &Said| said.language.clone());
        let name = name.and_then(|said| clean_line(&said.text, MAX_NAME));
        Self {
            name: name.or_else(|| listing.and_then(|listing| listing.name.clone())),
            summary: summary.and_then(|said| plain(&said.text, MAX_SUMMARY)),
            content: content.and_then(|said| content_html(fields, &said.text)),
            language,
        }
    }

    /// Notes begin with their title in bold, because Mastodon does not show names of notes; to us
    /// it is the name and not part of the text.
    fn content_for(&self, kind: &Kind) -> Option<String> {
        let content = self.content.clone()?;
        let (Kind::Note(_), Some(name)) = (kind, &self.name) else { return Some(content) };
        match content.strip_prefix(&bold_title(name)) {
            Some("") => None,
            Some(rest) => Some(rest.to_owned()),
            None => Some(content),
        }
    }
}

/// The content as HTML. What says that it is plain text or Markdown (`PeerTube` does) is shown as it
/// is written.
fn content_html(fields: Fields<'_>, content: &str) -> Option<String> {
    let is_html = match fields.word("mediaType") {
        Some(media_type) => !matches!(&*media_type, "text/plain" | "text/markdown"),
        None => true,
    };
    if is_html {
        return clean_html(content, MAX_CONTENT);
    }
    let lines = escape(&plain(content, MAX_CONTENT)?).replace('\n', "<br>");
    clean_html(&format!("<p>{lines}</p>"), MAX_CONTENT)
}

/// A title as the first paragraph of a note.
pub(super) fn bold_title(name: &str) -> String {
    format!("<p><strong>{}</strong></p>", escape(name))
}

fn with_link(mut links: Vec<Url>, link: Option<Url>) -> Vec<Url> {
    links.extend(link.filter(|link| !links.contains(link)));
    links
}

fn read_tags(fields: Fields<'_>) -> Vec<Hashtag> {
    let objects = fields.objects("tag").take(MAX_TAGS);
    let hashtags = objects.filter(|tag| type_of(*tag).is_ok_and(|name| name == "Hashtag"));
    let read = |tag: Fields<'_>| {
        let name = tag.line("name", 100)?;
        let name = name.trim_start_matches('#').trim_start();
        (!name.is_empty()).then(|| Hashtag { name: name.to_owned(), href: tag.web("href") })
    };
    hashtags.filter_map(read).collect()
}

fn read_mentions(fields: Fields<'_>) -> Vec<Mention> {
    let objects = fields.objects("tag").take(MAX_TAGS);
    let mentions = objects.filter(|tag| type_of(*tag).is_ok_and(|name| name == "Mention"));
    let read = |tag: Fields<'_>| {
        Some(Mention { href: tag.id("href")?, name: tag.line("name", 300).unwrap_or_default() })
    };
    mentions.filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn long_texts_are_cut_and_not_refused() {
        let json = json!({"id": "https://a.example/1", "type": "Article", "name": "é".repeat(900),
            "summary": "b".repeat(9_000), "content": "c".repeat(300_000)});
        let read = Object::read(&json).expect("an article");
        let length = |text: Option<String>| text.map(|text| text.chars().count());
        assert_eq!(length(read.name), Some(500));
        assert_eq!(length(read.summary), Some(5_000));
        assert_eq!(length(read.content), Some(200_000));
    }

    #[test]
    fn no_more_than_200_tags_are_read() {
        // Attack case 46.
        let tags: Vec<Value> =
            (0..900).map(|n| json!({"type": "Hashtag", "name": format!("#t{n}")})).collect();
        let json = json!({"id": "https://a.example/1", "type": "Note", "tag": tags});
        assert_eq!(Object::read(&json).expect("a note").tags.len(), 200);
    }

    #[test]
    fn an_actor_is_not_an_object() {
        for name in ["Person", "Create", "Collection", "Mention", "Multikey"] {
            let json = json!({"id": "https://a.example/1", "type": name});
            assert_eq!(Object::read(&json), Err(Unreadable::WrongType(name.to_owned())));
        }
    }

    #[test]
    fn a_removed_object_remembers_its_type() {
        let json = json!({"id": "https://a.example/1", "type": "Tombstone", "formerType": "Event"});
        let read = Object::read(&json).expect("a tombstone");
        assert_eq!(read, Object::tombstone(read.id.clone(), Some("Event".to_owned())));
    }
}
