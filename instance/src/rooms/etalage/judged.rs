//! What keeping order asks of the etalage: what an offering says, taking it out of sight and putting
//! it back.

use federation::Id;

use super::edits::announce;
use super::offering::Offering;
use super::store;
use crate::kit::fresh::Checks;
use crate::kit::id::new_id;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::moderation::{self, About, Aside, Thing};

/// An offering as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    let own = store::find(tx, id).await?;
    Ok(own.map(|own| Thing {
        kind: About::Offering,
        path: own.path(),
        quote: moderation::quote(&own.title, &own.html),
        id: own.id,
        author: own.owner,
        site: own.site,
        uri: own.uri,
    }))
}

/// Takes an offering out of the etalage, and tells others that it is gone when it is ours.
pub async fn put_aside(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    let Some(own) = store::find_by_uri(tx, uri).await? else { return Ok(None) };
    if own.site.is_some() {
        store::remove_heard(tx, uri).await?;
    } else {
        store::remove(tx, &own.id).await?;
        mailroom::removed(house, tx, &Id::parse(uri)?).await?;
    }
    let kept = serde_json::to_string(&own)?;
    Ok(Some(Aside {
        kind: About::Offering,
        id: own.id,
        uri: own.uri,
        site: own.site,
        owner: own.owner,
        pictures: own.picture,
        kept,
    }))
}

/// Puts an offering back; for others under a new id, because the old one stays gone.
pub async fn bring_back(house: &House, tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let mut own: Offering = serde_json::from_str(kept)?;
    if own.site.is_some() {
        store::insert(tx, &own).await?;
        return Ok(());
    }
    let now = house.now();
    if mailroom::was_published(tx, &own.uri).await? {
        own.uri = mailroom::object_id(house, &new_id(now)).to_string();
    }
    own.updated_at = now;
    // Who puts it back has looked at it.
    own.checks = Checks::default();
    store::insert(tx, &own).await?;
    announce(house, tx, &own, true).await
}
