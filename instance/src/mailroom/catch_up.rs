//! Fetching what we did not hear: all of it when a site is linked, and what went missing each night.

use std::collections::HashSet;

use federation::fetch::{FetchError, Validators};
use federation::sign::Scheme;
use federation::vocab::{Actor, Collection, CollectionPage, Object};
use federation::{Id, trust};
use serde_json::Value;

use super::sorting::{self, Deed};
use super::{Refused, actors, keys, local, store};
use crate::kit::House;
use crate::kit::jobs::{Job, Setback};

/// The job that fetches everything of a site that was just linked.
pub const CATCH_UP: &str = "catch-up";
/// The job that compares what we have of a site with what it publishes.
pub const RECONCILE: &str = "reconcile";
/// The job that fetches one object that was only named.
pub const FETCH_OBJECT: &str = "fetch-object";
/// The job that fetches one organisation that was only named.
pub const FETCH_ACTOR: &str = "fetch-actor";

/// At most so many pages of a collection that is the truth about what there is.
const MOST_PAGES: usize = 40;
/// At most so many pages of the outbox, which is history.
const MOST_OUTBOX_PAGES: usize = 4;
/// At most so many items of one collection.
const MOST_ITEMS: usize = 2_000;
/// At most so many things are asked after one by one in one go.
const MOST_QUESTIONS: usize = 200;

/// What is found in the collections of a site.
#[derive(Default)]
struct Found {
    /// Ids of everything that the site lists.
    listed: HashSet<String>,
    /// False when some page could not be had: then nothing may be concluded from what is missing.
    complete: bool,
    /// Ids of what we show of it now.
    held: HashSet<String>,
}

/// Fetches what a site publishes and makes what we have equal to it. The same work when a site is
/// linked, each night, and when somebody presses the button. Returns how many things it lists.
pub async fn catch_up(house: &House, site: &str) -> Result<usize, Setback> {
    let id = Id::parse(site).map_err(|error| Setback::Never(error.to_string()))?;
    let mut tx = house.read().await?;
    let accepted = store::accepted_site(&mut tx, site).await?.is_some();
    drop(tx);
    if !accepted {
        return Ok(0);
    }
    let actor = actors::fetch(house, &id).await?;
    let deed = Deed::SiteChanged { actor: Box::new(actor.clone()) };
    tell(house, deed).await?;
    let mut tx = house.read().await?;
    let held: HashSet<String> =
        crate::app::held_of(&mut tx, site, house.now()).await?.into_iter().collect();
    drop(tx);
    let mut found = Found { complete: true, held, ..Found::default() };
    // What cannot be had of one collection must not keep us from the others; the site is noted as
    // broken in the end all the same.
    let mut trouble = None;
    let lists = [&actor.upcoming_events, &actor.notices, &actor.offerings, &actor.articles];
    for collection in lists.into_iter().flatten() {
        let walked = Box::pin(walk(house, site, collection, MOST_PAGES, &mut found)).await;
        trouble = trouble.or(walked.err());
    }
    if let Some(collection) = &actor.organisations {
        let walked = walk_organisations(house, site, collection, &mut found).await;
        trouble = trouble.or(walked.err());
    }
    let offers_collections = actor.upcoming_events.is_some() || actor.notices.is_some();
    // Who lists everything that we show has nothing more in the outbox, which grows for ever.
    let lists_all = lists.iter().all(|list| list.is_some());
    if let Some(outbox) = actor.outbox.as_ref().filter(|_| !lists_all) {
        let mut history = Found { complete: true, ..Found::default() };
        let walked = Box::pin(walk(house, site, outbox, MOST_OUTBOX_PAGES, &mut history)).await;
        trouble = trouble.or(walked.err());
        if !offers_collections {
            found.listed.extend(history.listed);
            found.complete = false;
        }
    }
    if let Some(trouble) = trouble {
        return Err(trouble);
    }
    if offers_collections && found.complete {
        ask_after_missing(house, site, &found).await?;
    }
    Ok(found.listed.len())
}

async fn tell(house: &House, deed: Deed) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let heard = crate::app::hear(house, &mut tx, deed).await;
    match heard {
        Ok(()) => Ok(tx.commit().await?),
        Err(Refused::Trouble(cause)) => Err(cause.into()),
        Err(refused) => {
            tracing::info!(reason = %refused, "something fetched was refused");
            Ok(())
        }
    }
}

async fn get(house: &House, id: &Id) -> Result<Value, FetchError> {
    Ok(get_if_changed(house, id, None).await?.0.unwrap_or_default())
}

/// Fetches a document of others, to look at it once.
pub async fn look(house: &House, id: &Id) -> anyhow::Result<Value> {
    Ok(get(house, id).await?)
}

async fn get_if_changed(
    house: &House,
    id: &Id,
    known: Option<&Validators>,
) -> Result<(Option<Value>, Validators), FetchError> {
    let signer = keys::signer(house, &local::application_id(house))
        .await
        .map_err(|error| FetchError::Client(error.to_string()))?;
    let now = house.now().timestamp();
    let fetched = house.client.get_document(id, Some(&signer), Scheme::Cavage, known, now).await?;
    Ok((fetched.document, fetched.validators))
}

/// Goes through a collection page by page and keeps what is new in it.
async fn walk(
    house: &House,
    site: &str,
    collection: &Id,
    most_pages: usize,
    found: &mut Found,
) -> Result<(), Setback> {
    let mut next = Some(collection.clone());
    let mut seen = HashSet::new();
    while let Some(page_id) = next.take() {
        if seen.len() >= most_pages || found.listed.len() >= MOST_ITEMS {
            found.complete = false;
            break;
        }
        // A page that leads back to an earlier one would go on for ever.
        if !page_id.same_origin(collection) || !seen.insert(page_id.as_str().to_owned()) {
            found.complete = false;
            break;
        }
        let page = page(house, &page_id).await?;
        for item in &page.items {
            if found.listed.len() >= MOST_ITEMS {
                found.complete = false;
                break;
            }
            match take_item(house, site, item, &found.held).await {
                Ok(id) => found.listed.extend(id),
                // One thing that cannot be had keeps nobody from the rest.
                Err(error) => {
                    tracing::info!(site, %error, "an item could not be taken in");
                    found.listed.extend(item_id(item));
                    found.complete = false;
                }
            }
        }
        page.keep(house, site, &page_id).await?;
        found.listed.extend(page.unchanged);
        next = page.next;
    }
    Ok(())
}

struct Page {
    items: Vec<Value>,
    /// Ids that were on this page the last time, when it did not change since.
    unchanged: Vec<String>,
    next: Option<Id>,
    /// By what it is recognised next time; nothing when it did not change.
    validators: Option<Validators>,
}

impl Page {
    /// Notes what was on this page. Only once everything on it is kept: a page that is noted
    /// before would be skipped after a crash.
    async fn keep(&self, house: &House, site: &str, id: &Id) -> Result<(), Setback> {
        let Some(validators) = &self.validators else { return Ok(()) };
        let ids: Vec<String> = self.items.iter().filter_map(item_id).collect();
        let row = store::FetchedPage {
            etag: validators.etag.clone(),
            last_modified: validators.last_modified.clone(),
            items: ids.join("\n"),
            next_page: self.next.as_ref().map(|next| next.as_str().to_owned()),
        };
        let mut tx = house.write().await?;
        store::keep_fetched_page(&mut tx, id, site, &row).await?;
        Ok(tx.commit().await?)
    }
}

/// One page, or the head of a collection: fetched only when it changed since the last time.
async fn page(house: &House, id: &Id) -> Result<Page, Setback> {
    let mut tx = house.read().await?;
    let known = store::fetched_page(&mut tx, id).await?;
    drop(tx);
    let validators = known.as_ref().map(|known| Validators {
        etag: known.etag.clone(),
        last_modified: known.last_modified.clone(),
    });
    let answer = get_if_changed(house, id, validators.as_ref()).await;
    let (document, validators) = answer.map_err(|error| setback(&error))?;
    let Some(document) = document else {
        let known = known.ok_or_else(|| Setback::Never("304 without a question".to_owned()))?;
        return Ok(Page {
            items: Vec::new(),
            unchanged: known.items.lines().map(str::to_owned).collect(),
            next: known.next_page.and_then(|next| Id::parse(&next).ok()),
            validators: None,
        });
    };
    let (items, next) = read_page(&document)?;
    Ok(Page { items, unchanged: Vec::new(), next, validators: Some(validators) })
}

fn read_page(document: &Value) -> Result<(Vec<Value>, Option<Id>), Setback> {
    let unreadable = |error: federation::vocab::Unreadable| Setback::Never(error.to_string());
    if let Ok(head) = Collection::read(document)
        && (head.first.is_some() || !head.items.is_empty() || head.total == Some(0))
    {
        let next = if head.items.is_empty() { head.first } else { head.next };
        return Ok((head.items, next));
    }
    let page = CollectionPage::read(document).map_err(unreadable)?;
    Ok((page.items, page.next))
}

/// The id of what an item of a collection is about: a Create stands for its object.
fn item_id(item: &Value) -> Option<String> {
    let about = if item.get("type").and_then(Value::as_str) == Some("Create") {
        item.get("object")?
    } else {
        item
    };
    let id = about.as_str().or_else(|| about.get("id")?.as_str())?;
    Some(id.to_owned())
}

fn setback(error: &FetchError) -> Setback {
    if error.is_temporary() {
        Setback::Later { after: None, why: error.to_string() }
    } else {
        Setback::Never(error.to_string())
    }
}

/// Keeps one item of a collection; returns its id when it belongs to the site.
async fn take_item(
    house: &House,
    site: &str,
    item: &Value,
    held: &HashSet<String>,
) -> Result<Option<String>, Setback> {
    let Some(id) = item_id(item).and_then(|id| Id::parse(&id).ok()) else { return Ok(None) };
    let site_id = Id::parse(site).map_err(|error| Setback::Never(error.to_string()))?;
    let kind = item.get("type").and_then(Value::as_str).unwrap_or_default();
    let about = if kind == "Create" { item.get("object").unwrap_or(item) } else { item };
    if matches!(kind, "Announce" | "Update" | "Delete" | "Like" | "Add" | "Remove") {
        return Ok(None);
    }
    // Only what lives on the origin of the site is believed as it stands in its collection.
    if !about.is_object() || !id.same_origin(&site_id) {
        let mut tx = house.read().await?;
        let known = store::heard(&mut tx, id.as_str()).await?.is_some();
        drop(tx);
        if !known {
            take_object(house, site, &id).await?;
        }
        return Ok(Some(id.as_str().to_owned()));
    }
    match Object::read(about) {
        Ok(object) if held.contains(id.as_str()) && is_as_we_know_it(house, &object).await? => {}
        Ok(object) => keep_fetched(house, site, object).await?,
        Err(error) => tracing::info!(%id, %error, "an item could not be read"),
    }
    Ok(Some(id.as_str().to_owned()))
}

/// Whether this is the version that we have: then there is nothing to keep, and nothing is written.
/// Only of what says itself when it was changed.
async fn is_as_we_know_it(house: &House, object: &Object) -> sqlx::Result<bool> {
    let Some(updated) = object.updated else { return Ok(false) };
    let mut tx = house.read().await?;
    let known = store::heard(&mut tx, object.id.as_str()).await?;
    Ok(known.is_some_and(|known| known.gone_at.is_none() && known.version_at == updated.into()))
}

async fn keep_fetched(house: &House, site: &str, object: Object) -> Result<(), Setback> {
    let Some(owner) = object.attributed_to.clone().filter(|owner| owner.same_origin(&object.id))
    else {
        return Ok(());
    };
    let mut tx = house.write().await?;
    match sorting::keep(house, &mut tx, site, &owner, object).await {
        Ok(()) => Ok(tx.commit().await?),
        Err(Refused::Trouble(cause)) => Err(cause.into()),
        Err(refused) => {
            tracing::info!(reason = %refused, "something fetched was refused");
            Ok(())
        }
    }
}

/// Fetches one object from its own origin and keeps it.
async fn take_object(house: &House, site: &str, id: &Id) -> Result<(), Setback> {
    if trust::not_ours(&house.config.origin, id).is_err() {
        return Ok(());
    }
    let document = match get(house, id).await {
        Ok(document) => document,
        Err(FetchError::Gone | FetchError::NotFound) => return forget(house, id).await,
        Err(error) => return Err(setback(&error)),
    };
    match Object::read(&document) {
        Ok(object) => keep_fetched(house, site, object).await,
        Err(error) => Err(Setback::Never(error.to_string())),
    }
}

async fn forget(house: &House, id: &Id) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let Some(known) = store::heard(&mut tx, id.as_str()).await? else { return Ok(()) };
    let owner = Id::parse(&known.owner).map_err(|error| Setback::Never(error.to_string()))?;
    match sorting::forget(house, &mut tx, id, &owner).await {
        Ok(()) => Ok(tx.commit().await?),
        Err(refused) => Err(Setback::Never(refused.to_string())),
    }
}

/// Asks one by one after what we have and the site no longer lists. Only an answer that says so
/// removes it: what is merely not to be had now stays.
async fn ask_after_missing(house: &House, site: &str, found: &Found) -> Result<(), Setback> {
    let mut tx = house.read().await?;
    let held = crate::app::held_of(&mut tx, site, house.now()).await?;
    drop(tx);
    let missing = held.into_iter().filter(|id| !found.listed.contains(id)).take(MOST_QUESTIONS);
    for id in missing {
        let Ok(id) = Id::parse(&id) else { continue };
        match get(house, &id).await {
            Err(FetchError::Gone | FetchError::NotFound) => {
                let mut tx = house.read().await?;
                let is_object = store::heard(&mut tx, id.as_str()).await?.is_some();
                drop(tx);
                if is_object {
                    forget(house, &id).await?;
                } else {
                    tell(house, Deed::Gone { id }).await?;
                }
            }
            Err(error) => tracing::info!(%id, %error, "could not be asked after"),
            Ok(document) => {
                if let Ok(object) = Object::read(&document) {
                    keep_fetched(house, site, object).await?;
                }
            }
        }
    }
    Ok(())
}

async fn walk_organisations(
    house: &House,
    site: &str,
    collection: &Id,
    found: &mut Found,
) -> Result<(), Setback> {
    let mut next = Some(collection.clone());
    let mut seen = HashSet::new();
    while let Some(page_id) = next.take() {
        let leads_on = page_id.same_origin(collection) && seen.insert(page_id.as_str().to_owned());
        if !leads_on || seen.len() > MOST_PAGES {
            found.complete = false;
            break;
        }
        let page = page(house, &page_id).await?;
        for item in &page.items {
            let Some(id) = item_id(item).and_then(|id| Id::parse(&id).ok()) else { continue };
            if !id.same_origin(collection) || found.listed.len() >= 2 * MOST_ITEMS {
                continue;
            }
            if let Err(error) = take_organisation(house, site, &id, item).await {
                tracing::info!(site, %id, %error, "an organisation could not be taken in");
                found.complete = false;
            }
            found.listed.insert(id.as_str().to_owned());
        }
        page.keep(house, site, &page_id).await?;
        found.listed.extend(page.unchanged);
        next = page.next;
    }
    Ok(())
}

async fn take_organisation(
    house: &House,
    site: &str,
    id: &Id,
    item: &Value,
) -> Result<(), Setback> {
    let mut tx = house.read().await?;
    if store::accepted_site(&mut tx, site).await?.is_none() {
        return Ok(());
    }
    drop(tx);
    let actor = match Actor::read(item) {
        Ok(actor) => {
            actors::keep(house, &actor).await?;
            actor
        }
        Err(_) => actors::fetch(house, id).await?,
    };
    tell(house, Deed::Presented { actor: Box::new(actor), site: site.to_owned() }).await
}

/// Does the job of fetching one thing that was only named.
pub async fn fetch_announced(house: &House, job: &Job) -> Result<(), Setback> {
    let payload: Value =
        serde_json::from_str(&job.payload).map_err(|error| Setback::Never(error.to_string()))?;
    let site = payload.get("site").and_then(Value::as_str).unwrap_or_default();
    let id = Id::parse(&job.about).map_err(|error| Setback::Never(error.to_string()))?;
    if job.kind == FETCH_ACTOR {
        return take_organisation(house, site, &id, &Value::Null).await;
    }
    take_object(house, site, &id).await
}
