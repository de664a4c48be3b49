//! Who follows us, and whom we follow.

use federation::vocab::{Activity, ActivityKind, ActorKind, ObjectRef};
use federation::{Id, trust};

use super::sorting::Deed;
use super::{Refused, actors, local, outbox, store};
use crate::kit::{House, Moment, Tx};

/// Where a follow stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// Asked; nobody answered yet.
    Asked,
    /// Yes.
    Accepted,
    /// No.
    Refused,
}

impl State {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
        }
    }
}

/// Somebody who follows one of our actors, or asks to.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Follower {
    /// The short id of our actor.
    pub local_actor: String,
    /// Who follows.
    pub actor: String,
    /// Their name.
    pub name: String,
    /// Their host.
    pub host: String,
    /// What sort of actor they are: `Person`, `Application`, ...
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub created_at: Moment,
}

/// An actor that we follow.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Following {
    /// Whom.
    pub actor: String,
    /// The id of our `Follow`.
    pub follow_id: String,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub created_at: Moment,
}

/// The followers of this house and its organisations, the newest first.
pub async fn followers(tx: &mut Tx, most: i64) -> sqlx::Result<Vec<Follower>> {
    store::followers(tx, most).await
}

/// Those who asked to follow and wait for an answer.
pub async fn waiting_followers(tx: &mut Tx) -> sqlx::Result<Vec<Follower>> {
    store::waiting_followers(tx).await
}

/// Those who were told no; a no can be taken back.
pub async fn refused_followers(tx: &mut Tx) -> sqlx::Result<Vec<Follower>> {
    store::refused_followers(tx).await
}

/// Asks to follow an actor that was looked up before, in the name of the program. Asking again
/// sends the question again.
pub async fn follow(house: &House, tx: &mut Tx, actor: &Id) -> anyhow::Result<()> {
    let now = house.now();
    let Some(profile) = actors::profile(tx, actor).await? else {
        anyhow::bail!("{actor} was not looked up");
    };
    let actor = profile.actor;
    let follow_id = outbox::new_activity_id(house);
    store::insert_following(tx, &actor.id, &follow_id, now).await?;
    let object = ObjectRef::Link(actor.id.clone());
    let mut follow =
        Activity::new(follow_id, ActivityKind::Follow, local::application_id(house), object);
    follow.audience = federation::audience::Audience::only(vec![actor.id.clone()]);
    let to = outbox::To::Inbox(actor.inbox.as_str());
    outbox::say(house, tx, &follow, &actor.id, to).await
}

/// Stops following an actor and tells it.
pub async fn unfollow(house: &House, tx: &mut Tx, actor: &Id) -> anyhow::Result<()> {
    let Some(following) = store::following(tx, actor.as_str()).await? else { return Ok(()) };
    store::delete_following(tx, actor.as_str()).await?;
    let Some(profile) = actors::profile(tx, actor).await? else { return Ok(()) };
    let us = local::application_id(house);
    let follow_id = Id::parse(&following.follow_id)?;
    let object = ObjectRef::Link(actor.clone());
    let follow = Activity::new(follow_id, ActivityKind::Follow, us.clone(), object);
    let mut undo = Activity::new(
        outbox::new_activity_id(house),
        ActivityKind::Undo,
        us,
        ObjectRef::Embedded(follow.to_json()),
    );
    undo.audience = federation::audience::Audience::only(vec![actor.clone()]);
    let to = outbox::To::Inbox(profile.actor.inbox.as_str());
    outbox::say(house, tx, &undo, actor, to).await
}

/// Says yes to a follower. Nothing happens when nobody asked.
pub async fn accept(house: &House, tx: &mut Tx, local: &str, actor: &Id) -> anyhow::Result<()> {
    answer(house, tx, local, actor, State::Accepted).await
}

/// Says no to a follower, also to one that was accepted before.
pub async fn refuse(house: &House, tx: &mut Tx, local: &str, actor: &Id) -> anyhow::Result<()> {
    answer(house, tx, local, actor, State::Refused).await
}

async fn answer(
    house: &House,
    tx: &mut Tx,
    local: &str,
    actor: &Id,
    state: State,
) -> anyhow::Result<()> {
    let Some(follow_id) = store::follow_id(tx, local, actor).await? else { return Ok(()) };
    store::set_follower(tx, local, actor, state, house.now()).await?;
    let Some(profile) = actors::profile(tx, actor).await? else { return Ok(()) };
    let ours = local::full_id(house, local);
    let object = ObjectRef::Link(ours.clone());
    let follow = Activity::new(Id::parse(&follow_id)?, ActivityKind::Follow, actor.clone(), object);
    let kind = match state {
        State::Accepted => ActivityKind::Accept,
        State::Asked | State::Refused => ActivityKind::Reject,
    };
    let object = ObjectRef::Embedded(follow.to_json());
    let mut answer = Activity::new(outbox::new_activity_id(house), kind, ours, object);
    answer.audience = federation::audience::Audience::only(vec![actor.clone()]);
    outbox::say(house, tx, &answer, actor, outbox::To::Inbox(profile.actor.inbox.as_str())).await
}

/// A `Follow` arrived. People are welcome at once, since what we publish is public; other sites
/// wait for the beheerder, unless the house says yes to all.
pub async fn asked(house: &House, tx: &mut Tx, follow: &Activity) -> Result<(), Refused> {
    let wanted = follow.object.id().ok_or_else(|| Refused::Unreadable("follows what?".into()))?;
    let short = local::short_id(house, &wanted);
    let is_ours = local::full_id(house, &short) == wanted;
    if !is_ours || local::own_actor(tx, &short).await?.is_none() {
        return Err(Refused::NotForUs(format!("{wanted} is no actor of this house")));
    }
    let Some(profile) = actors::profile(tx, &follow.actor).await? else {
        return Err(Refused::Trouble(anyhow::anyhow!("the follower is not kept")));
    };
    let Some(follow_id) = &follow.id else { return Err(Refused::Unreadable("no id".into())) };
    let now = house.now();
    let inbox = profile.shared_or_own_inbox().clone();
    let row = store::NewFollower { local: &short, actor: &follow.actor, inbox: &inbox, follow_id };
    let state = store::insert_follower(tx, &row, now).await?;
    let settings = crate::kit::settings::Settings::load(tx).await?;
    let is_person = profile.actor.kind == ActorKind::Person;
    match state {
        State::Refused => refuse(house, tx, &short, &follow.actor).await?,
        State::Accepted => accept(house, tx, &short, &follow.actor).await?,
        State::Asked if is_person || settings.approve_automatically => {
            accept(house, tx, &short, &follow.actor).await?;
        }
        State::Asked => {}
    }
    Ok(())
}

/// An `Accept` or `Reject` of our follow arrived; only the one we asked can answer.
pub async fn answered(
    house: &House,
    tx: &mut Tx,
    answer: &Activity,
    state: State,
) -> Result<Option<Deed>, Refused> {
    let follow_id = answer.object.id();
    let named = answer.object.embedded().and_then(|follow| Activity::read(follow).ok());
    let by_target = named.as_ref().and_then(|follow| follow.object.id());
    let found = match &follow_id {
        Some(id) => store::following_by_follow(tx, id.as_str()).await?,
        None => None,
    };
    let following = match (found, by_target) {
        (Some(following), _) => following,
        // Some software answers with a Follow that has lost its id.
        (None, Some(target)) => match store::following(tx, target.as_str()).await? {
            Some(following) if follow_id.is_none() => following,
            _ => return Err(Refused::NotForUs("we did not ask".into())),
        },
        (None, None) => return Err(Refused::NotForUs("we did not ask".into())),
    };
    let target = Id::parse(&following.actor).map_err(anyhow::Error::from)?;
    trust::answers_our_follow(&answer.actor, &target)?;
    store::set_following(tx, &following.actor, state, house.now()).await?;
    let actor = target;
    Ok(match state {
        State::Accepted if following.state != State::Accepted => Some(Deed::Linked { actor }),
        State::Refused => {
            // Should they say yes later, everything is fetched as if for the first time.
            store::forget_heard_of(tx, actor.as_str()).await?;
            Some(Deed::Unlinked { actor })
        }
        State::Accepted | State::Asked => None,
    })
}

/// An `Undo` arrived: only of a follow does it matter.
pub async fn taken_back(house: &House, tx: &mut Tx, undo: &Activity) -> Result<(), Refused> {
    if let Some(inner) = undo.object.embedded() {
        let inner = Activity::read(inner)?;
        trust::may_undo(&undo.actor, &inner)?;
        if inner.kind != ActivityKind::Follow {
            return Err(Refused::NotForUs(format!("undoes a {}", inner.kind.name())));
        }
        if let Some(id) = &inner.id {
            // By its id: an old Undo that comes late must not undo a newer Follow.
            return Ok(store::delete_follower_by_follow(tx, id.as_str(), &undo.actor).await?);
        }
        let Some(target) = inner.object.id() else { return Ok(()) };
        let short = local::short_id(house, &target);
        store::delete_follower(tx, &short, &undo.actor).await?;
        return Ok(());
    }
    match undo.object.id() {
        Some(id) => Ok(store::delete_follower_by_follow(tx, id.as_str(), &undo.actor).await?),
        None => Err(Refused::Unreadable("undoes what?".into())),
    }
}
