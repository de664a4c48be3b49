//! What keeping order asks of the noticeboard: what a notice says, holding it before anybody saw it,
//! taking it out of sight and putting it back.

use federation::Id;

use super::notice::{HANGS, Notice};
use super::{steps, store};
use crate::kit::id::new_id;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::moderation::review::{self, New};
use crate::rooms::moderation::{self, About, Aside, Thing};
use crate::rooms::residents;

/// A notice as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    Ok(store::find(tx, id).await?.as_ref().map(as_thing))
}

fn as_thing(notice: &Notice) -> Thing {
    Thing {
        kind: About::Notice,
        id: notice.id.clone(),
        path: notice.path(),
        quote: moderation::quote(&notice.title, &notice.html),
        author: notice.owner.clone(),
        site: notice.site.clone(),
        uri: notice.uri.clone(),
    }
}

fn as_aside(notice: &Notice) -> anyhow::Result<Aside> {
    as_thing(notice).aside(&notice.picture, notice)
}

/// Everything that somebody may read in a notice.
fn words(notice: &Notice) -> String {
    [&notice.title, &notice.typed, &notice.area, &notice.picture_alt].map(String::as_str).join("\n")
}

/// Holds a new notice when the rules of the house say that somebody looks first; notes else that its
/// writer put something before others. A form that was sent twice is held once.
pub async fn is_held(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
    notice: &Notice,
) -> anyhow::Result<bool> {
    if store::find(tx, &notice.id).await?.is_some() {
        return Ok(false);
    }
    let new = New { words: &words(notice), thing: as_thing(notice), kept: as_aside(notice)? };
    review::is_held(house, tx, writer, &new).await
}

/// Holds the new version of a notice when it has signs that somebody should look first: the old one
/// comes down.
pub async fn is_held_again(
    house: &House,
    tx: &mut Tx,
    writer: Option<&Resident>,
    notice: &Notice,
) -> anyhow::Result<bool> {
    let Some(writer) = writer else { return Ok(false) };
    let mut signs = review::look(house, tx, writer, &words(notice)).await?;
    // It is not the first thing: the notice hangs there.
    signs.retain(|sign| *sign != review::Sign::First);
    if signs.is_empty() || put_aside(house, tx, &notice.uri).await?.is_none() {
        return Ok(false);
    }
    review::hold(house, tx, &as_thing(notice), &as_aside(notice)?, &signs).await?;
    Ok(true)
}

/// Takes a notice off the board, and tells others that it is gone when it is ours.
pub async fn put_aside(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    let Some(notice) = store::find_by_uri(tx, uri).await? else { return Ok(None) };
    if notice.site.is_some() {
        store::remove_heard(tx, uri).await?;
    } else {
        store::remove(tx, &notice.id).await?;
        mailroom::removed(house, tx, &Id::parse(uri)?).await?;
    }
    as_aside(&notice).map(Some)
}

/// Hangs a notice up that was put aside. What is gone for others stays gone under its old id, so it
/// gets a new one; what nobody ever saw hangs its six weeks from now.
pub async fn bring_back(house: &House, tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let mut notice: Notice = serde_json::from_str(kept)?;
    if notice.site.is_some() {
        store::insert(tx, &notice).await?;
        return Ok(());
    }
    let now = house.now();
    if mailroom::was_published(tx, &notice.uri).await? {
        notice.uri = mailroom::object_id(house, &new_id(now)).to_string();
    } else {
        notice.published_at = now;
        notice.expires_at = now.plus(HANGS);
    }
    notice.updated_at = now;
    if let Some(owner) = &notice.owner {
        residents::has_posted(tx, owner, now).await?;
    }
    steps::publish(house, tx, &notice).await
}
