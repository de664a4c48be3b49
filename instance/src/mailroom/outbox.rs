//! What we say: kept in the transaction of the change that it is about.

use federation::Id;
use federation::vocab::context::with_context;
use federation::vocab::{Activity, ActivityKind, Kind, Object, ObjectRef};
use jiff::Timestamp;
use serde_json::json;

use super::Publication;
use super::local;
use super::store;
use crate::kit::id::new_id;
use crate::kit::jobs::{self, Wanted};
use crate::kit::{House, Tx};

/// The kind of job that makes one delivery for each inbox.
pub const FAN_OUT: &str = "fan-out";

/// To whom an activity goes.
pub enum To<'a> {
    /// To the followers of the actor.
    Everyone,
    /// To this one inbox.
    Inbox(&'a str),
}

/// A new id for an activity.
pub fn new_activity_id(house: &House) -> Id {
    house.id(&format!("/activities/{}", new_id(house.now())))
}

/// Keeps an activity and the work of sending it. `about` is the object by which letters to one
/// inbox keep their order.
pub async fn say(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    about: &Id,
    to: To<'_>,
) -> anyhow::Result<()> {
    let now = house.now();
    let id = new_id(now);
    let row = store::NewActivity {
        id: &id,
        activity_id: activity.id.as_ref().map(Id::as_str).unwrap_or_default(),
        actor: &local::short_id(house, &activity.actor),
        kind: activity.kind.name(),
        object_id: about.as_str(),
        json: &with_context(activity.to_json()).to_string(),
        to_inbox: match to {
            To::Everyone => None,
            To::Inbox(inbox) => Some(inbox),
        },
        public: activity.audience.is_public(),
    };
    store::insert_activity(tx, &row, now).await?;
    match to {
        To::Everyone => {
            let payload = json!({});
            jobs::enqueue(
                tx,
                now,
                Wanted { kind: FAN_OUT, about: &id, payload, run_at: now, slow: false },
            )
            .await?;
        }
        To::Inbox(inbox) => {
            let inbox = Id::parse(inbox)?;
            store::insert_delivery(tx, &id, about.as_str(), &inbox, now).await?;
        }
    }
    Ok(())
}

/// Publishes something new: `Create` to the followers of the site, and an `Announce` by the
/// organisation that it is of and by the program to theirs.
pub async fn created(house: &House, tx: &mut Tx, new: Publication<'_>) -> anyhow::Result<()> {
    let now = house.now();
    let site = local::site_id(house);
    let create_id = new_activity_id(house);
    let mut create = Activity::embedding(create_id.clone(), ActivityKind::Create, site, new.object);
    create.published = Some(now.timestamp());
    let row = store::NewObject {
        id: new.object.id.as_str(),
        kind: new.object.type_name(),
        actor: local::SITE,
        json: &new.object.to_json().to_string(),
        create_id: create_id.as_str(),
        starts_at: new.starts_at,
        ends_at: new.ends_at,
    };
    store::insert_object(tx, &row, now).await?;
    say(house, tx, &create, &new.object.id, To::Everyone).await?;
    announce(house, tx, &local::application_id(house), &new.object.id).await?;
    if let Some(organisation) = new.organisation {
        announce(house, tx, &local::organisation_id(house, organisation), &new.object.id).await?;
    }
    Ok(())
}

/// Publishes a new version: `Update`, with the first publication date that it always had.
pub async fn updated(house: &House, tx: &mut Tx, new: Publication<'_>) -> anyhow::Result<()> {
    let now = house.now();
    let known = store::object(tx, new.object.id.as_str()).await?;
    let Some(known) = known.filter(|known| known.gone_at.is_none()) else {
        anyhow::bail!("{} was never published, or is gone", new.object.id);
    };
    let mut object = new.object.clone();
    object.published = Some(known.first_at.timestamp());
    object.updated = Some(later_than(known.updated_at.timestamp(), now.timestamp()));
    let row = store::NewObject {
        id: object.id.as_str(),
        kind: object.type_name(),
        actor: local::SITE,
        json: &object.to_json().to_string(),
        create_id: &known.create_id,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
    };
    let updated = object.updated.unwrap_or_default();
    store::update_object(tx, &row, updated.into()).await?;
    let site = local::site_id(house);
    let update = Activity::embedding(new_activity_id(house), ActivityKind::Update, site, &object);
    say(house, tx, &update, &object.id, To::Everyone).await
}

/// Whether something was ever published under this id, though it may be gone.
pub async fn was_published(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    Ok(store::object(tx, id).await?.is_some())
}

/// `updated` has to grow with every version, also when two come in one millisecond.
fn later_than(before: Timestamp, now: Timestamp) -> Timestamp {
    let next = before + std::time::Duration::from_millis(1);
    now.max(next)
}

/// Takes something back: `Delete`, after which its id answers 410. Nothing happens when it was
/// not published or is gone already.
pub async fn removed(house: &House, tx: &mut Tx, id: &Id) -> anyhow::Result<()> {
    let Some(known) = store::object(tx, id.as_str()).await?.filter(|row| row.gone_at.is_none())
    else {
        return Ok(());
    };
    let now = house.now();
    store::bury_object(tx, id.as_str(), now).await?;
    // What was said about it goes too: only that it is gone is still told.
    store::forget_said(tx, id.as_str()).await?;
    let tombstone = Object::tombstone(id.clone(), Some(known.kind));
    let mut delete = Activity::embedding(
        new_activity_id(house),
        ActivityKind::Delete,
        local::site_id(house),
        &tombstone,
    );
    delete.audience = local::audience(house);
    say(house, tx, &delete, id, To::Everyone).await
}

/// Passes something on to the followers of one of our actors, if it has any.
async fn announce(house: &House, tx: &mut Tx, actor: &Id, object: &Id) -> anyhow::Result<()> {
    if store::count_followers(tx, &local::short_id(house, actor)).await? == 0 {
        return Ok(());
    }
    let followers = local::below(actor, "followers");
    let mut announce = Activity::new(
        new_activity_id(house),
        ActivityKind::Announce,
        actor.clone(),
        ObjectRef::Link(object.clone()),
    );
    announce.published = Some(house.now().timestamp());
    announce.audience = federation::audience::Audience::public(Some(&followers));
    say(house, tx, &announce, object, To::Everyone).await
}

/// A portal passes each new thing of its neighbourhoods on to its own followers, once, by its id,
/// so that they see the neighbourhood as the author.
pub async fn announce_for_portal(
    house: &House,
    tx: &mut Tx,
    object: &Object,
) -> anyhow::Result<()> {
    if !house.is_portal() || matches!(object.kind, Kind::Tombstone(_)) {
        return Ok(());
    }
    announce(house, tx, &local::site_id(house), &object.id).await
}
