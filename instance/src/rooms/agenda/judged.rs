//! What keeping order asks of the agenda: what an activity says, taking it out of sight and putting
//! it back.

use federation::Id;

use super::event::Event;
use super::publish::publish;
use super::{sign_up, store};
use crate::kit::id::new_id;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::moderation::{self, About, Aside, Thing};

/// An activity as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    let event = store::find(tx, id).await?;
    Ok(event.map(|event| Thing {
        kind: About::Activity,
        path: event.path(),
        quote: moderation::quote(&event.title, &event.html),
        id: event.id,
        author: event.owner,
        site: event.site,
        uri: event.uri,
    }))
}

/// Takes an activity out of the agenda, and tells others that it is gone when it is ours.
pub async fn put_aside(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    let Some(event) = store::find_by_uri(tx, uri).await? else { return Ok(None) };
    if event.site.is_some() {
        store::remove_heard(tx, uri).await?;
    } else {
        store::remove(tx, &event.id).await?;
        mailroom::removed(house, tx, &Id::parse(uri)?).await?;
        // Who would come has to hear that it is not there any more.
        sign_up::changed(house, tx, &event.id).await?;
    }
    let kept = serde_json::to_string(&event)?;
    Ok(Some(Aside {
        kind: About::Activity,
        id: event.id,
        uri: event.uri,
        site: event.site,
        owner: event.owner,
        pictures: event.picture,
        kept,
    }))
}

/// Puts an activity back in the agenda; for others under a new id, because the old one stays gone.
pub async fn bring_back(house: &House, tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let mut event: Event = serde_json::from_str(kept)?;
    if event.site.is_some() {
        store::insert(tx, &event).await?;
        return Ok(());
    }
    let now = house.now();
    if mailroom::was_published(tx, &event.uri).await? {
        event.uri = mailroom::object_id(house, &new_id(now)).to_string();
    }
    event.updated_at = now;
    publish(house, tx, &event).await.map(drop)
}
