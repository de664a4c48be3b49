//! What keeping order asks of the etalage: what an offering says, taking it out of sight and putting
//! it back.

use federation::Id;

use super::edits::announce;
use super::offering::Offering;
use super::store;
use crate::kit::fresh::Checks;
use crate::kit::id::new_id;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::moderation::review::{self, New};
use crate::rooms::moderation::{self, About, Aside, Thing};

/// An offering as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    Ok(store::find(tx, id).await?.as_ref().map(as_thing))
}

fn as_thing(own: &Offering) -> Thing {
    Thing {
        kind: About::Offering,
        id: own.id.clone(),
        path: own.path(),
        quote: moderation::quote(&own.title, &own.html),
        author: own.owner.clone(),
        site: own.site.clone(),
        uri: own.uri.clone(),
    }
}

fn as_aside(own: &Offering) -> anyhow::Result<Aside> {
    as_thing(own).aside(&own.picture, own)
}

/// Everything that somebody may read in an offering.
fn words(own: &Offering) -> String {
    let spot = [&own.spot.place, &own.spot.street];
    let own = [
        &own.title,
        &own.typed,
        &own.joining,
        &own.hours_words,
        &own.contact,
        &own.link,
        &own.picture_alt,
    ];
    own.into_iter().chain(spot).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Holds something new when the rules of the house say that somebody looks first.
pub async fn is_held(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
    own: &Offering,
) -> anyhow::Result<bool> {
    if store::find(tx, &own.id).await?.is_some() {
        return Ok(false);
    }
    let new = New { words: &words(own), thing: as_thing(own), kept: as_aside(own)? };
    review::is_held(house, tx, writer, &new).await
}

/// Has somebody look at a change that has signs which the offering did not have.
pub async fn look_again(
    house: &House,
    tx: &mut Tx,
    writer: Option<&Resident>,
    (before, after): (&Offering, &Offering),
) -> anyhow::Result<()> {
    let looked = (&as_thing(after), &*words(before), &*words(after));
    review::look_again(house, tx, writer, looked).await
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
    as_aside(&own).map(Some)
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
