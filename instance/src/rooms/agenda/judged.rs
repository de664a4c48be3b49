//! What keeping order asks of the agenda: what an activity says, taking it out of sight and putting
//! it back.

use federation::Id;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::publish::publish;
use super::repeat::Repeat;
use super::{roll, sign_up, store};
use crate::kit::id::new_id;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::moderation::review::{self, New};
use crate::rooms::moderation::{self, About, Aside, Thing};

/// What is kept of an activity that lies aside.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    event: Event,
    /// How it was to come back, when nobody saw it yet.
    #[serde(default)]
    repeat: Option<Repeat>,
}

/// An activity as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    Ok(store::find(tx, id).await?.as_ref().map(as_thing))
}

fn as_thing(event: &Event) -> Thing {
    Thing {
        kind: About::Activity,
        id: event.id.clone(),
        path: event.path(),
        quote: moderation::quote(&event.title, &event.html),
        author: event.owner.clone(),
        site: event.site.clone(),
        uri: event.uri.clone(),
    }
}

fn as_aside(event: &Event, repeat: Option<&Repeat>) -> anyhow::Result<Aside> {
    let kept = Kept { event: event.clone(), repeat: repeat.cloned() };
    as_thing(event).aside(&event.picture, &kept)
}

/// Everything that somebody may read in an activity.
fn words(event: &Event) -> String {
    let spot = [&event.spot.place, &event.spot.street];
    let event = [&event.title, &event.typed, &event.contact, &event.link, &event.picture_alt];
    event.into_iter().chain(spot).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Holds something new, with the days on which it is to come back, when the rules of the house say
/// that somebody looks first.
pub async fn is_held(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
    (event, repeat): (&Event, Option<&Repeat>),
) -> anyhow::Result<bool> {
    if store::find(tx, &event.id).await?.is_some() {
        return Ok(false);
    }
    let kept = as_aside(event, repeat)?;
    let new = New { words: &words(event), thing: as_thing(event), kept };
    review::is_held(house, tx, writer, &new).await
}

/// Has somebody look at a change that has signs which the activity did not have.
pub async fn look_again(
    house: &House,
    tx: &mut Tx,
    writer: Option<&Resident>,
    (before, after): (&Event, &Event),
) -> anyhow::Result<()> {
    let looked = (&as_thing(after), &*words(before), &*words(after));
    review::look_again(house, tx, writer, looked).await
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
    as_aside(&event, None).map(Some)
}

/// Puts an activity back in the agenda; for others under a new id, because the old one stays gone.
pub async fn bring_back(house: &House, tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let Kept { mut event, repeat } = serde_json::from_str(kept)?;
    if event.site.is_some() {
        store::insert(tx, &event).await?;
        return Ok(());
    }
    let now = house.now();
    if mailroom::was_published(tx, &event.uri).await? {
        event.uri = mailroom::object_id(house, &new_id(now)).to_string();
    }
    event.updated_at = now;
    match repeat {
        Some(repeat) => roll::begin(house, tx, event, repeat).await,
        None => publish(house, tx, &event).await.map(drop),
    }
}
