//! Finding out what lives at an address that somebody typed.

use federation::Id;
use federation::fetch::{FetchError, Want};
use federation::nodeinfo;
use federation::vocab::{Actor, ActorKind, Collection};
use federation::webfinger;
use scraper::{Html, Selector};
use url::Url;

use super::live;
use super::store::{self, Search, SearchState};
use crate::kit::House;
use crate::kit::jobs::Setback;
use crate::mailroom;

/// The kind of job that looks up an address.
pub const FIND_SITE: &str = "find-site";
/// The largest page that is searched for a link to an actor, in bytes.
const MOST_PAGE: usize = 512 * 1024;

/// Why nothing was found; each is a key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It is no address.
    NoAddress,
    /// It does not answer.
    NoAnswer,
    /// It answers, but it does not speak ActivityPub.
    NoActor,
    /// It is one person, not a site.
    Person,
    /// It is this house.
    Ourselves,
}

impl Problem {
    /// The key of the sentence about it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoAddress => "sites-problem-address",
            Self::NoAnswer => "sites-problem-no-answer",
            Self::NoActor => "sites-problem-no-actor",
            Self::Person => "sites-problem-person",
            Self::Ourselves => "sites-problem-ourselves",
        }
    }
}

/// What somebody may type: a handle, or an address with or without `https://`.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    Handle(String),
    Address(Url),
}

fn read(typed: &str, development: bool) -> Option<Typed> {
    let typed = typed.trim();
    if typed.trim_start_matches('@').contains('@') && !typed.contains('/') {
        return Some(Typed::Handle(typed.to_owned()));
    }
    let scheme = if development { "http" } else { "https" };
    let full = if typed.contains("://") { typed.to_owned() } else { format!("{scheme}://{typed}") };
    let url = Id::parse(&full).ok()?.url().clone();
    // A single word is a slip of the pen, except on a machine where servers are tried out.
    let has_dot = url.host_str().is_some_and(|host| host.contains('.'));
    (has_dot || typed.contains(':') && development).then_some(Typed::Address(url))
}

/// Does the job: looks the address up and keeps what was found, or why nothing was.
pub async fn find(house: &House, search_id: &str) -> Result<(), Setback> {
    let mut tx = house.read().await?;
    let Some(search) = store::search(&mut tx, search_id).await? else { return Ok(()) };
    drop(tx);
    let found = match find_actor(house, &search.address).await {
        Ok(actor) => Ok(describe(house, search.id.clone(), &search.address, &actor).await),
        Err(problem) => Err(problem),
    };
    let mut tx = house.write().await?;
    match found {
        Ok(found) => store::search_found(&mut tx, &found).await?,
        Err(problem) => store::search_failed(&mut tx, search_id, problem.word()).await?,
    };
    Ok(tx.commit().await?)
}

async fn find_actor(house: &House, typed: &str) -> Result<Actor, Problem> {
    let id = match read(typed, house.config.development).ok_or(Problem::NoAddress)? {
        Typed::Handle(handle) => by_handle(house, &handle).await?,
        Typed::Address(url) => by_address(house, &url).await?,
    };
    if id.origin() == house.config.origin.origin() {
        return Err(Problem::Ourselves);
    }
    let actor = mailroom::find_actor(house, &id).await.map_err(|error| {
        tracing::info!(%id, error = format!("{error:#}"), "no actor");
        Problem::NoActor
    })?;
    if actor.kind == ActorKind::Person { Err(Problem::Person) } else { Ok(actor) }
}

async fn by_handle(house: &House, handle: &str) -> Result<Id, Problem> {
    let account = handle.parse().map_err(|_| Problem::NoAddress)?;
    let id = webfinger::find(&house.client, handle).await.map_err(|_| Problem::NoAnswer)?;
    let actor = mailroom::find_actor(house, &id).await.map_err(|_| Problem::NoActor)?;
    webfinger::confirms(&actor, &account).map_err(|_| Problem::NoActor)?;
    Ok(actor.id)
}

/// Tries, in turn: what the host says about itself (NodeInfo), the address as an actor, and a link
/// on the page. The last says whether anything answered at all.
async fn by_address(house: &House, url: &Url) -> Result<Id, Problem> {
    if url.path() == "/"
        && let Some(id) = by_nodeinfo(house, url).await
    {
        return Ok(id);
    }
    let id = Id::parse(url.as_str()).map_err(|_| Problem::NoAddress)?;
    if url.path() != "/" && mailroom::find_actor(house, &id).await.is_ok() {
        return Ok(id);
    }
    by_link(house, url).await
}

async fn by_nodeinfo(house: &House, url: &Url) -> Option<Id> {
    let info = nodeinfo::discover(&house.client, url).await.ok()?;
    let site = info.metadata.get("site").and_then(serde_json::Value::as_str);
    let site = site.and_then(|site| Id::parse(site).ok());
    // A host may only point at something of its own.
    site.filter(|site| site.origin() == url.origin()).or(info.application_actor)
}

async fn by_link(house: &House, url: &Url) -> Result<Id, Problem> {
    let want = Want { accept: "text/html", media_types: &["text/html"], max_bytes: MOST_PAGE };
    let page = house.client.get(url, want).await.map_err(|error| {
        let answered =
            matches!(error, FetchError::MediaType | FetchError::NotFound | FetchError::TooLarge);
        if answered { Problem::NoActor } else { Problem::NoAnswer }
    })?;
    let html = String::from_utf8_lossy(&page.bytes);
    let href = alternate_link(&html).ok_or(Problem::NoActor)?;
    let link = page.final_url.join(&href).map_err(|_| Problem::NoActor)?;
    Id::parse(link.as_str()).map_err(|_| Problem::NoActor)
}

/// The address in `<link rel="alternate" type="application/activity+json" href="...">`.
fn alternate_link(html: &str) -> Option<String> {
    let selector = Selector::parse(r#"link[rel~="alternate"][type="application/activity+json"]"#);
    let document = Html::parse_document(html);
    let link = document.select(&selector.ok()?).next()?;
    link.value().attr("href").map(str::to_owned)
}

async fn describe(house: &House, id: String, address: &str, actor: &Actor) -> Search {
    let host = actor.id.authority();
    let handle =
        actor.webfinger.clone().unwrap_or_else(|| format!("{}@{host}", actor.preferred_username));
    Search {
        id,
        address: address.to_owned(),
        state: SearchState::Found,
        problem: None,
        actor: Some(actor.id.as_str().to_owned()),
        name: Some(live::own_name(actor)),
        handle: Some(format!("@{}", handle.trim_start_matches('@'))),
        url: Some(live::front_door(actor)),
        facade: Some(live::facade(actor).to_owned()),
        activities: total(house, actor.upcoming_events.as_ref()).await,
        notices: total(house, actor.notices.as_ref()).await,
        organisations: total(house, actor.organisations.as_ref()).await,
    }
}

/// How many items a collection says it has; nothing when there is no such collection.
async fn total(house: &House, collection: Option<&Id>) -> Option<i64> {
    let document = mailroom::look(house, collection?).await.ok()?;
    let total = Collection::read(&document).ok()?.total?;
    i64::try_from(total).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_no_scheme() {
        let typed = read("delinde.example", false);
        assert_eq!(typed, Some(Typed::Address("https://delinde.example/".parse().unwrap())));
    }

    #[test]
    fn a_handle_is_known_by_its_two_parts() {
        let typed = read("@delinde@delinde.example", false);
        assert_eq!(typed, Some(Typed::Handle("@delinde@delinde.example".to_owned())));
    }

    #[test]
    fn a_word_is_no_address() {
        assert_eq!(read("delinde", false), None);
    }

    #[test]
    fn the_link_on_a_page_is_found() {
        let html =
            r#"<head><link rel="alternate" type="application/activity+json" href="/a/1"></head>"#;
        assert_eq!(alternate_link(html), Some("/a/1".to_owned()));
    }
}
