//! Keeping and announcing an activity of ours: both in the transaction of whoever asks.

use super::event::{Event, Names};
use super::{federate, sign_up, store};
use crate::kit::{House, Tx, media};
use crate::mailroom::{self, Publication};
use crate::rooms::organisations;

/// By which names an activity with this id is known.
pub fn names(house: &House, id: String) -> Names {
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/agenda/{id}"));
    Names { id, uri, url }
}

/// Keeps a new activity and announces it; false, and nothing happens, when it is there already.
pub async fn publish(house: &House, tx: &mut Tx, event: &Event) -> anyhow::Result<bool> {
    if !store::insert(tx, event).await? {
        return Ok(false);
    }
    let object = federate::object(house, event).await?;
    let organisation = organisation(tx, event).await?;
    let publication = Publication {
        object: &object,
        starts_at: Some(event.starts_at),
        ends_at: Some(event.over_at),
        organisation: organisation.as_deref(),
    };
    mailroom::created(house, tx, publication).await?;
    Ok(true)
}

/// Announces the new version of an activity that is kept already.
pub async fn republish(house: &House, tx: &mut Tx, event: &Event) -> anyhow::Result<()> {
    let object = federate::object(house, event).await?;
    let organisation = organisation(tx, event).await?;
    let publication = Publication {
        object: &object,
        starts_at: Some(event.starts_at),
        ends_at: Some(event.over_at),
        organisation: organisation.as_deref(),
    };
    mailroom::updated(house, tx, publication).await?;
    sign_up::changed(house, tx, &event.id).await
}

/// Takes an activity away, here and elsewhere.
pub async fn withdraw(house: &House, tx: &mut Tx, event: &Event) -> anyhow::Result<()> {
    store::remove(tx, &event.id).await?;
    mailroom::removed(house, tx, &federation::Id::parse(&event.uri)?).await?;
    media::let_go(tx, &event.picture, house.now()).await?;
    sign_up::changed(house, tx, &event.id).await
}

/// The organisation that passes it on, if it is still there.
async fn organisation(tx: &mut Tx, event: &Event) -> sqlx::Result<Option<String>> {
    let Some(id) = &event.organisation else { return Ok(None) };
    Ok(organisations::name_of(tx, id).await?.map(|_| id.clone()))
}
