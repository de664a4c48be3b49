//! What happens to a link by itself: they say yes, change their name, are fetched, or say no.

use std::collections::HashMap;

use federation::Id;
use federation::vocab::Actor;
use serde_json::json;

use super::site::{Site, State};
use super::store;
use crate::kit::jobs::{self, Setback, Wanted};
use crate::kit::{House, Tx, assets, text, theme};
use crate::mailroom;

/// What a card shows of the site that it came from.
#[derive(Debug, Clone)]
pub struct Badge {
    /// Short id of the site, as in `?wijk=`.
    pub id: String,
    /// Its actor.
    pub actor: String,
    /// What we call it.
    pub name: String,
    /// Its front door.
    pub url: String,
    /// The drawing of its house.
    pub facade: String,
    /// Whether what it publishes may be out of date: it has not answered for a while.
    pub doubtful: bool,
}

impl From<Site> for Badge {
    fn from(site: Site) -> Self {
        Self {
            doubtful: site.failed_at.is_some(),
            id: site.id,
            actor: site.actor,
            name: site.name,
            url: site.url,
            facade: site.facade,
        }
    }
}

/// The linked sites by their actor, for the badges of origin on a page.
pub async fn badges(tx: &mut Tx) -> sqlx::Result<HashMap<String, Badge>> {
    let sites = store::linked(tx).await?;
    Ok(sites.into_iter().map(|site| (site.actor.clone(), site.into())).collect())
}

/// The badges in the order of their names.
#[must_use]
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub fn by_name(badges: &HashMap<String, Badge>) -> Vec<&Badge> {
    let mut sorted: Vec<&Badge> = badges.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    sorted
}

/// The linked sites in the order of their names.
pub async fn shown(tx: &mut Tx) -> sqlx::Result<Vec<Badge>> {
    Ok(store::linked(tx).await?.into_iter().map(Badge::from).collect())
}

/// They said yes: fetch everything they publish.
pub async fn linked(house: &House, tx: &mut Tx, actor: &Id) -> sqlx::Result<()> {
    store::set_state(tx, actor.as_str(), State::Linked, house.now()).await?;
    want_fetch(house, tx, actor.as_str(), mailroom::CATCH_UP).await
}

/// They said no, or are gone: what came from them goes.
pub async fn lost(house: &House, tx: &mut Tx, actor: &Id) -> sqlx::Result<()> {
    store::set_state(tx, actor.as_str(), State::Refused, house.now()).await?;
    crate::app::forget_site(tx, actor.as_str()).await?;
    Ok(())
}

/// They changed their name, front door or drawing.
pub async fn changed(_house: &House, tx: &mut Tx, actor: &Actor) -> sqlx::Result<()> {
    let name = own_name(actor);
    store::rename(tx, actor.id.as_str(), &name, &front_door(actor), facade(actor)).await?;
    Ok(())
}

/// The name that a site gives itself, in one line.
pub fn own_name(actor: &Actor) -> String {
    text::one_line(actor.name.as_deref().unwrap_or(&actor.preferred_username), 100)
}

/// The front door of a site; the root of its host when it names none.
pub fn front_door(actor: &Actor) -> String {
    let root = || format!("{}/", actor.id.origin().ascii_serialization());
    actor.url.as_ref().map_or_else(root, ToString::to_string)
}

/// The drawing a site chose, when it is one of ours.
pub fn facade(actor: &Actor) -> &'static str {
    theme::facade_name(actor.facets.illustration.as_deref().unwrap_or_default())
}

/// The address of the drawing of a house.
pub fn house_picture(facade: &str) -> String {
    assets::address(&format!("pictures/{}.svg", theme::facade_name(facade)))
}

/// Asks for a site to be fetched, now.
pub async fn want_fetch(house: &House, tx: &mut Tx, actor: &str, kind: &str) -> sqlx::Result<()> {
    let now = house.now();
    jobs::enqueue(
        tx,
        now,
        Wanted { kind, about: actor, payload: json!({}), run_at: now, slow: true },
    )
    .await
}

/// Asks for all linked sites to be fetched, spread over an hour so that 400 of them do not come
/// at once.
pub async fn reconcile_all(house: &House, tx: &mut Tx) -> sqlx::Result<()> {
    let now = house.now();
    let sites = store::linked(tx).await?;
    let step = crate::kit::time::HOUR / i64::try_from(sites.len().max(1)).unwrap_or(1);
    for (turn, site) in (0_i64..).zip(&sites) {
        let run_at = now.plus(turn * step);
        let payload = json!({});
        let wanted =
            Wanted { kind: mailroom::RECONCILE, about: &site.actor, payload, run_at, slow: true };
        jobs::enqueue(tx, now, wanted).await?;
    }
    Ok(())
}

/// Does the job of fetching a site, and notes how it went.
pub async fn catch_up(house: &House, actor: &str) -> Result<(), Setback> {
    // On the heap: what a whole site says is long.
    let fetched = Box::pin(mailroom::catch_up(house, actor)).await;
    let now = house.now();
    let mut tx = house.write().await?;
    match &fetched {
        Ok(number) => {
            tracing::info!(site = actor, number, "fetched");
            store::fetched(&mut tx, actor, now).await?;
        }
        Err(Setback::Later { why, .. } | Setback::Never(why)) => {
            store::failed(&mut tx, actor, why, now).await?;
        }
    }
    tx.commit().await?;
    fetched.map(drop)
}
