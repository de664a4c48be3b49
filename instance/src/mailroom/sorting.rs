//! Sorting what arrived: may they say this, is it newer than what we know, which room is it for?

use federation::trust::Distrust;
use federation::vocab::{Activity, ActivityKind, Actor, Object, ObjectRef, lenient};
use federation::{Id, trust};
use serde_json::json;

use super::follows::{self, State};
use super::joins::{self, Join, Leave};
use super::{Heard, Refused, actors, blocks, catch_up, direct, flags, local, outbox, store};
use crate::kit::jobs::{self, Wanted};
use crate::kit::time::{DAY, HOUR, MINUTE};
use crate::kit::{House, Tx};

/// What a letter comes down to, for the room that it concerns.
pub enum Deed {
    /// Something new, or a newer version.
    Said(Box<Heard>),
    /// An organisation of a followed site, new or changed.
    Presented {
        /// The organisation.
        actor: Box<Actor>,
        /// The site it belongs to.
        site: String,
    },
    /// Somebody wrote to us, and not to everyone.
    Written(Box<direct::Written>),
    /// Another server reported something as not right.
    Flagged(Box<flags::Flagged>),
    /// Somebody elsewhere wants to come to an activity of ours.
    Joined(Box<Join>),
    /// Somebody elsewhere does not come after all.
    Left(Leave),
    /// Something is gone at home.
    Gone {
        /// What.
        id: Id,
    },
    /// A site that we follow changed its name or looks.
    SiteChanged {
        /// The site.
        actor: Box<Actor>,
    },
    /// A site that we asked to follow said yes.
    Linked {
        /// The site.
        actor: Id,
    },
    /// A site said no, or is gone.
    Unlinked {
        /// The site.
        actor: Id,
    },
}

/// How often a letter is tried when something breaks on our side.
const MOST_ATTEMPTS: i64 = 8;
/// How long a letter is left to its worker.
const LEASE: i64 = 2 * MINUTE;

/// Sorts letters that wait, each with its effect in one transaction. Returns how many.
pub async fn sort_some(house: &House, most: i64) -> anyhow::Result<usize> {
    let now = house.now();
    let mut tx = house.read().await?;
    let any = store::has_due_letter(&mut tx, now).await?;
    drop(tx);
    if !any {
        return Ok(0);
    }
    let mut tx = house.write().await?;
    let mut letters = store::claim_letters(&mut tx, now, now.plus(LEASE), most).await?;
    tx.commit().await?;
    letters.sort_by(|a, b| a.id.cmp(&b.id));
    for letter in &letters {
        sort_one(house, letter).await?;
    }
    Ok(letters.len())
}

async fn sort_one(house: &House, letter: &store::Letter) -> anyhow::Result<()> {
    let mut tx = house.write().await?;
    let sorted = sort(house, &mut tx, letter).await;
    let ended = match sorted {
        Ok(()) => ("done", None),
        Err(Refused::Trouble(cause)) => {
            drop(tx);
            return try_later(house, letter, &cause).await;
        }
        Err(refused) => {
            // What a refused letter may have begun must not stay.
            drop(tx);
            tracing::info!(from = letter.actor, reason = %refused, "a letter was refused");
            tx = house.write().await?;
            ("refused", Some(refused.to_string()))
        }
    };
    store::finish_letter(&mut tx, &letter.id, ended.0, ended.1.as_deref()).await?;
    tx.commit().await?;
    Ok(())
}

async fn try_later(
    house: &House,
    letter: &store::Letter,
    cause: &anyhow::Error,
) -> anyhow::Result<()> {
    let reason = format!("{cause:#}");
    tracing::warn!(from = letter.actor, reason, "a letter has to wait");
    let mut tx = house.write().await?;
    if letter.attempts >= MOST_ATTEMPTS {
        store::finish_letter(&mut tx, &letter.id, "failed", Some(&reason)).await?;
    } else {
        let wait = (MINUTE << letter.attempts.min(6)).min(HOUR) / 30;
        store::delay_letter(&mut tx, &letter.id, house.now().plus(wait), &reason).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn sort(house: &House, tx: &mut Tx, letter: &store::Letter) -> Result<(), Refused> {
    let value = lenient::parse(letter.body.as_bytes())?;
    let activity = Activity::read(&value)?;
    if store::is_blocked(tx, &activity.actor).await? {
        return Err(Refused::Blocked);
    }
    match &activity.kind {
        ActivityKind::Create | ActivityKind::Update => said(house, tx, &activity).await,
        ActivityKind::Delete => deleted(house, tx, &activity).await,
        ActivityKind::Announce => announced(house, tx, &activity).await,
        ActivityKind::Add | ActivityKind::Remove => collected(house, tx, &activity).await,
        ActivityKind::Follow => follows::asked(house, tx, &activity).await,
        ActivityKind::Accept => answered(house, tx, &activity, State::Accepted).await,
        ActivityKind::Reject => answered(house, tx, &activity, State::Refused).await,
        ActivityKind::Undo => {
            if joins::taken_back(house, tx, &activity).await? {
                return Ok(());
            }
            follows::taken_back(house, tx, &activity).await
        }
        ActivityKind::Flag => flags::flagged(house, tx, &activity, &value).await,
        ActivityKind::Join => joins::asked(house, tx, &activity).await,
        ActivityKind::Leave => joins::left(house, tx, &activity).await,
        ActivityKind::Like | ActivityKind::Ignore | ActivityKind::Move | ActivityKind::Other(_) => {
            Err(Refused::NotForUs(activity.kind.name().to_owned()))
        }
    }
}

async fn answered(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    state: State,
) -> Result<(), Refused> {
    match follows::answered(house, tx, activity, state).await? {
        Some(deed) => crate::app::hear(house, tx, deed).await,
        None => Ok(()),
    }
}

/// The followed site that speaks through this actor: the actor itself, or the site on the same
/// host whose organisation it is.
async fn site_of(tx: &mut Tx, actor: &Id) -> Result<String, Refused> {
    if let Some(site) = store::accepted_site(tx, actor.as_str()).await? {
        return Ok(site);
    }
    let group = actors::profile(tx, actor).await?.and_then(|profile| profile.actor.audience);
    if let Some(group) = group.filter(|group| group.same_origin(actor))
        && let Some(site) = store::accepted_site(tx, group.as_str()).await?
    {
        return Ok(site);
    }
    Err(Refused::NotForUs(format!("we do not follow {actor}")))
}

async fn said(house: &House, tx: &mut Tx, activity: &Activity) -> Result<(), Refused> {
    let Some(embedded) = activity.object.embedded() else {
        let site = site_of(tx, &activity.actor).await?;
        if activity.kind == ActivityKind::Update
            && let Some(id) = activity.object.id()
        {
            return want_object(house, tx, &id, &site).await;
        }
        return fetch_later(house, tx, &activity.object, &site).await;
    };
    if let Ok(actor) = Actor::read(embedded) {
        return presented(house, tx, activity, actor).await;
    }
    let object = Object::read(embedded)?;
    if direct::is_for_us(house, tx, activity, &object).await? {
        return direct::arrived(house, tx, activity, object).await;
    }
    if trust::owns(activity, &object) == Err(Distrust::NotTheAuthor)
        && let Some(author) = object.attributed_to.clone()
        && author.same_origin(&object.id)
    {
        // Mobilizon's organiser speaks for its group: what the group published is seen at its own
        // address, or not at all.
        let site = site_of(tx, &author).await?;
        return want_object(house, tx, &object.id, &site).await;
    }
    trust::owns(activity, &object)?;
    let site = site_of(tx, &activity.actor).await?;
    keep(house, tx, &site, &activity.actor, object).await
}

/// An actor tells about itself.
async fn presented(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    actor: Actor,
) -> Result<(), Refused> {
    if actor.id != activity.actor {
        return Err(Refused::NotYours(format!("{} is another actor", actor.id)));
    }
    let known = actors::profile(tx, &actor.id).await?;
    if known.is_some_and(|known| known.actor.updated > actor.updated) {
        // A letter that was long under way: we have a newer version.
        return Ok(());
    }
    actors::keep_in(house, tx, &actor).await?;
    let site = site_of(tx, &actor.id).await?;
    let actor = Box::new(actor);
    let deed = if site == actor.id.as_str() {
        Deed::SiteChanged { actor }
    } else {
        Deed::Presented { actor, site }
    };
    crate::app::hear(house, tx, deed).await
}

/// Keeps a version of something if it is newer than what we know and `owner` may say it. Also used
/// by what we fetch ourselves.
pub async fn keep(
    house: &House,
    tx: &mut Tx,
    site: &str,
    owner: &Id,
    object: Object,
) -> Result<(), Refused> {
    trust::not_ours(&house.config.origin, &object.id)?;
    let blocked = store::blocked_hosts(tx).await?;
    if blocked.blocks_id(&object.id) || blocked.blocks_id(owner) {
        return Err(Refused::Blocked);
    }
    // What a site passes on of another site that we follow too belongs to that other site.
    let site = match store::accepted_site(tx, owner.as_str()).await? {
        Some(own) => own,
        None => store::accepted_site(tx, site)
            .await?
            .ok_or_else(|| Refused::NotForUs(format!("we do not follow {site} any more")))?,
    };
    // A version from the future would be the last one for ever.
    let version = local::version(&object).min(house.now().plus(HOUR));
    let known = store::heard(tx, object.id.as_str()).await?;
    if let Some(known) = &known {
        let known_owner = Id::parse(&known.owner).map_err(anyhow::Error::from)?;
        trust::may_replace(owner, &known_owner)?;
    }
    if !object.audience.is_public() {
        // What was public and is not any more has to go from here too.
        return match known {
            Some(known) if known.gone_at.is_none() && known.version_at <= version => {
                forget(house, tx, &object.id, owner).await
            }
            Some(_) => Ok(()),
            None => Err(Refused::NotForUs("not public".to_owned())),
        };
    }
    let is_new = known.is_none();
    let kind = object.type_name();
    let row = store::NewHeard { id: &object.id, owner, site: Some(&site), kind, version };
    if store::keep_heard(tx, &row).await? == 0 {
        // It is gone, or we have a newer version.
        return Ok(());
    }
    let announced = object.clone();
    let makers = [owner.as_str().to_owned(), site.clone()];
    let heard = Heard { object, site, now: house.now() };
    crate::app::hear(house, tx, Deed::Said(Box::new(heard))).await?;
    // What is found when a site is linked is history: only news is passed on.
    let is_news = announced.published.is_some_and(|at| house.now().plus(-DAY) < at.into());
    let makers: Vec<&str> = makers.iter().map(String::as_str).collect();
    if is_new && is_news && !blocks::is_silenced(tx, &makers).await? {
        outbox::announce_for_portal(house, tx, &announced).await?;
    }
    Ok(())
}

/// Notes that something is gone, so that a late copy cannot bring it back, and tells the rooms.
pub async fn forget(house: &House, tx: &mut Tx, id: &Id, owner: &Id) -> Result<(), Refused> {
    store::bury_heard(tx, id, owner, house.now()).await?;
    crate::app::hear(house, tx, Deed::Gone { id: id.clone() }).await
}

async fn deleted(house: &House, tx: &mut Tx, activity: &Activity) -> Result<(), Refused> {
    let Some(id) = activity.object.id() else {
        return Err(Refused::Unreadable("deletes what?".into()));
    };
    let known = store::heard(tx, id.as_str()).await?;
    let owner =
        known.map(|known| Id::parse(&known.owner)).transpose().map_err(anyhow::Error::from)?;
    trust::not_ours(&house.config.origin, &id)?;
    if trust::may_delete(&activity.actor, &id, owner.as_ref()) == Err(Distrust::NotTheOwner)
        && let Some(owner) = &owner
        && owner.same_origin(&activity.actor)
    {
        // Somebody else of the same server says so: it is gone when its own address says so too.
        let site = site_of(tx, owner).await?;
        return want_object(house, tx, &id, &site).await;
    }
    trust::may_delete(&activity.actor, &id, owner.as_ref())?;
    if id != activity.actor {
        if owner.is_none() {
            // Only of who we follow may a tombstone be kept for what we never saw: strangers
            // could fill the database with them.
            site_of(tx, &activity.actor).await?;
        }
        return forget(house, tx, &id, &activity.actor).await;
    }
    let was_site = store::accepted_site(tx, id.as_str()).await?.is_some();
    store::bury_remote_actor(tx, &id, house.now()).await?;
    for key in store::forget_keys(tx, &id).await? {
        house.keys.invalidate(&key.0);
    }
    if was_site {
        store::delete_following(tx, id.as_str()).await?;
        return crate::app::hear(house, tx, Deed::Unlinked { actor: id }).await;
    }
    crate::app::hear(house, tx, Deed::Gone { id }).await
}

async fn announced(house: &House, tx: &mut Tx, activity: &Activity) -> Result<(), Refused> {
    let site = site_of(tx, &activity.actor).await?;
    if let Some(embedded) = activity.object.embedded()
        && let Ok(object) = Object::read(embedded)
        && trust::announced_copy_is_trusted(&activity.actor, &object).is_ok()
        && let Some(owner) = object.attributed_to.clone()
        && owner.same_origin(&object.id)
    {
        return keep(house, tx, &site, &owner, object).await;
    }
    fetch_later(house, tx, &activity.object, &site).await
}

async fn fetch_later(
    house: &House,
    tx: &mut Tx,
    object: &ObjectRef,
    site: &str,
) -> Result<(), Refused> {
    let Some(id) = object.id() else { return Err(Refused::Unreadable("no id".into())) };
    trust::not_ours(&house.config.origin, &id)?;
    if store::heard(tx, id.as_str()).await?.is_some() {
        return Ok(());
    }
    want_object(house, tx, &id, site).await
}

/// Asks for an object to be fetched from its own server, also when an older version is here.
async fn want_object(house: &House, tx: &mut Tx, id: &Id, site: &str) -> Result<(), Refused> {
    trust::not_ours(&house.config.origin, id)?;
    if store::blocked_hosts(tx).await?.blocks_id(id) {
        return Err(Refused::Blocked);
    }
    let payload = json!({ "site": site });
    let now = house.now();
    let wanted = Wanted {
        kind: catch_up::FETCH_OBJECT,
        about: id.as_str(),
        payload,
        run_at: now,
        slow: true,
    };
    Ok(jobs::enqueue(tx, now, wanted).await?)
}

/// Something was put in, or taken out of, the collection of organisations of a site.
async fn collected(house: &House, tx: &mut Tx, activity: &Activity) -> Result<(), Refused> {
    let site = site_of(tx, &activity.actor).await?;
    let profile = actors::profile(tx, &activity.actor).await?;
    let organisations = profile.and_then(|profile| profile.actor.organisations);
    let (Some(target), Some(member)) = (&activity.target, activity.object.id()) else {
        return Err(Refused::Unreadable("a collection without a name or a member".into()));
    };
    if organisations.as_ref() != Some(target) {
        return Err(Refused::NotForUs(format!("the collection {target}")));
    }
    trust::may_change_collection(&activity.actor, target, &activity.actor)?;
    if !member.same_origin(&activity.actor) {
        return Err(Refused::NotYours(format!("{member} lives elsewhere")));
    }
    if activity.kind == ActivityKind::Remove {
        return crate::app::hear(house, tx, Deed::Gone { id: member }).await;
    }
    let now = house.now();
    let payload = json!({ "site": site });
    let about = member.as_str();
    let wanted = Wanted { kind: catch_up::FETCH_ACTOR, about, payload, run_at: now, slow: true };
    Ok(jobs::enqueue(tx, now, wanted).await?)
}
