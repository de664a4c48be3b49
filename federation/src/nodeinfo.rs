//! NodeInfo 2.1: what program a host runs and how busy it is, with the link to its `Application`
//! actor (FEP-2677). Nothing about what a host can do is concluded from the name of its program
//! (FEP-f1d5).

use serde_json::{Map, Value, json};
use url::Url;

use crate::Id;
use crate::fetch::{Client, FetchError, Want};
use crate::vocab::{Unreadable, lenient};

/// The media type of our document.
pub const MEDIA_TYPE: &str =
    "application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/2.1#\"";

/// The relation by which the discovery document names the `Application` actor (FEP-2677).
const APPLICATION: &str = "https://www.w3.org/ns/activitystreams#Application";
/// Schemas that can be read, best first.
const SCHEMAS: [&str; 4] = [
    "http://nodeinfo.diaspora.software/ns/schema/2.1",
    "http://nodeinfo.diaspora.software/ns/schema/2.0",
    "http://nodeinfo.diaspora.software/ns/schema/1.1",
    "http://nodeinfo.diaspora.software/ns/schema/1.0",
];
/// The longest document that is read, in bytes.
const MAX_DOCUMENT: usize = 256 * 1024;

/// The program that runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Software {
    /// Its name: lower-case letters, digits and hyphens.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Where its source is.
    pub repository: Option<Url>,
    /// Where to read about it.
    pub homepage: Option<Url>,
}

/// How busy the host is. Numbers of people and things, never who.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// People with an account.
    pub users: u64,
    /// Of those, seen in the last 30 days.
    pub active_month: u64,
    /// Of those, seen in the last 180 days.
    pub active_half_year: u64,
    /// Things published here.
    pub posts: u64,
    /// Comments written here.
    pub comments: u64,
}

/// What we tell about ourselves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// Our program.
    pub software: Software,
    /// Whether anybody can make an account.
    pub open_registrations: bool,
    /// How busy it is here.
    pub usage: Usage,
    /// Anything else, such as the name of the site.
    pub metadata: Map<String, Value>,
}

/// What another host tells about itself. Not to be trusted further than to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NodeInfo {
    /// The name of its program.
    pub software: String,
    /// The version of its program.
    pub version: String,
    /// The actor of the program itself, on the same origin.
    pub application_actor: Option<Id>,
    /// Anything else.
    pub metadata: Map<String, Value>,
}

/// Writes `/.well-known/nodeinfo`: where our document is, and our `Application` actor.
#[must_use]
pub fn discovery(document: &Url, application: &Id) -> Value {
    json!({"links": [
        {"rel": SCHEMAS[0], "href": document},
        {"rel": APPLICATION, "href": application},
    ]})
}

/// Writes our NodeInfo 2.1 document.
#[must_use]
pub fn document(about: &About) -> Value {
    let mut software = json!({"name": about.software.name, "version": about.software.version});
    if let Some(members) = software.as_object_mut() {
        let addresses =
            [("repository", &about.software.repository), ("homepage", &about.software.homepage)];
        for (name, url) in addresses {
            if let Some(url) = url {
                members.insert(name.to_owned(), json!(url));
            }
        }
    }
    json!({
        "version": "2.1",
        "software": software,
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": about.open_registrations,
        "usage": {
            "users": {
                "total": about.usage.users,
                "activeMonth": about.usage.active_month,
                "activeHalfyear": about.usage.active_half_year,
            },
            "localPosts": about.usage.posts,
            "localComments": about.usage.comments,
        },
        "metadata": about.metadata,
    })
}

/// Asks a host what it runs. Links that lead to another origin than the one that answered are not
/// followed: a host tells about itself only.
pub async fn discover(client: &Client, origin: &Url) -> Result<NodeInfo, FetchError> {
    let start = origin.join("/.well-known/nodeinfo").map_err(|_| FetchError::BadUrl)?;
    let (links, found) = read(client, &start).await?;
    let home = found.origin();
    let link = |rel: &str| {
        let links = links.get("links").and_then(Value::as_array)?;
        let named =
            links.iter().filter(|link| link.get("rel").and_then(Value::as_str) == Some(rel));
        let mut urls = named.filter_map(|link| found.join(link.get("href")?.as_str()?).ok());
        urls.find(|url| url.origin() == home)
    };
    let application_actor = link(APPLICATION).and_then(|url| Id::parse(url.as_str()).ok());
    let best = SCHEMAS.iter().find_map(|schema| link(schema));
    let (info, _) = read(client, &best.ok_or(Unreadable::Missing("links"))?).await?;
    let text = |name: &str| -> String {
        let value = info.get("software").and_then(|software| software.get(name));
        value.and_then(Value::as_str).unwrap_or_default().chars().take(100).collect()
    };
    let metadata = info.get("metadata").and_then(Value::as_object).cloned().unwrap_or_default();
    Ok(NodeInfo { software: text("name"), version: text("version"), application_actor, metadata })
}

/// Fetches one document and says where it was found.
async fn read(client: &Client, url: &Url) -> Result<(Value, Url), FetchError> {
    let want = Want {
        accept: "application/json",
        media_types: &["application/json"],
        max_bytes: MAX_DOCUMENT,
    };
    let body = client.get(url, want).await?;
    Ok((lenient::parse(&body.bytes)?, body.final_url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discovery_names_the_document_and_the_application_actor() {
        let document = Url::parse("https://x.example/nodeinfo/2.1").unwrap();
        let actor = Id::parse("https://x.example/actor").unwrap();
        let value = discovery(&document, &actor);
        assert_eq!(value["links"][0]["href"], "https://x.example/nodeinfo/2.1");
        assert_eq!(value["links"][1]["rel"], APPLICATION);
        assert_eq!(value["links"][1]["href"], "https://x.example/actor");
    }

    #[test]
    fn the_document_holds_what_the_schema_demands() {
        let value = document(&About {
            software: Software {
                name: "example".to_owned(),
                version: "1.2.3".to_owned(),
                ..Software::default()
            },
            ..About::default()
        });
        for member in [
            "version",
            "software",
            "protocols",
            "services",
            "openRegistrations",
            "usage",
            "metadata",
        ] {
            assert!(value.get(member).is_some(), "{member}");
        }
        assert_eq!(value["software"].as_object().unwrap().len(), 2);
        assert_eq!(value["protocols"][0], "activitypub");
    }
}
