//! What keeping order asks of the organisations: what one says, and taking it out of sight.

use super::organisation::Organisation;
use super::{store, store_writers, writers};
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx, media};
use crate::mailroom;
use crate::rooms::moderation::{self, About, Aside, Thing, review};

/// An organisation as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    let Some(organisation) = store::find(tx, id).await? else { return Ok(None) };
    // Who wrote for it longest hears what is decided.
    let author = store_writers::writers(tx, id).await?.into_iter().next();
    Ok(Some(as_thing(organisation, author.map(|writer| writer.resident_id))))
}

fn as_thing(organisation: Organisation, author: Option<String>) -> Thing {
    Thing {
        kind: About::Organisation,
        path: organisation.path(),
        quote: moderation::quote(&organisation.name, &organisation.html),
        id: organisation.id,
        author,
        site: organisation.site,
        uri: organisation.uri,
    }
}

/// What somebody may read in an organisation, but for its website: that is a link by itself.
fn words(own: &Organisation) -> String {
    let words =
        [&own.name, &own.typed, &own.hours, &own.picture_alt, &own.spot.place, &own.spot.street];
    words.map(String::as_str).join("\n")
}

/// Has somebody look at signs in an organisation that it did not have; everything is new without
/// `before`. It stays in sight: whoever registers one sees it at once, and the desk looks afterwards.
pub async fn look(
    house: &House,
    tx: &mut Tx,
    writer: Option<&Resident>,
    (before, after): (Option<&Organisation>, &Organisation),
) -> anyhow::Result<()> {
    let thing = as_thing(after.clone(), writer.map(|writer| writer.id.clone()));
    let before = before.map(words).unwrap_or_default();
    review::look_again(house, tx, writer, (&thing, &before, &words(after))).await
}

/// Takes an organisation of another site off the page. One of this house is an actor, which cannot
/// come back once it is gone: [`take_down`].
pub async fn put_aside(tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    let found = store::find_by_uri(tx, uri).await?;
    let Some(organisation) = found.filter(|organisation| organisation.site.is_some()) else {
        return Ok(None);
    };
    store::remove_heard(tx, uri).await?;
    let kept = serde_json::to_string(&organisation)?;
    Ok(Some(Aside {
        kind: About::Organisation,
        id: organisation.id,
        uri: organisation.uri,
        site: organisation.site,
        owner: None,
        pictures: organisation.picture,
        kept,
    }))
}

/// Puts an organisation of another site back.
pub async fn bring_back(tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let organisation: Organisation = serde_json::from_str(kept)?;
    store::insert(tx, &organisation).await?;
    Ok(())
}

/// Removes an organisation of this house for good; false when there is none with this id.
pub async fn take_down(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<bool> {
    let found = store::find(tx, id).await?;
    let Some(organisation) = found.filter(|organisation| organisation.site.is_none()) else {
        return Ok(false);
    };
    writers::remove(tx, id).await?;
    mailroom::organisation_removed(house, tx, id).await?;
    for picture in [&organisation.picture, &organisation.logo] {
        media::let_go(tx, picture, house.now()).await?;
    }
    Ok(true)
}
