//! Who comes to an activity of ours and says so from another server: `Join`, `Leave`, and the answer.
//!
//! A `Join` is answered with `Accept` or `Reject`, in the manner of Mobilizon; with `Ignore` when we
//! do nothing with it (FEP-8a8e). A room decides which.

use federation::audience::Audience;
use federation::vocab::{Activity, ActivityKind, Actor, ObjectRef};
use federation::{Id, trust};

use super::{Deed, Refused, actors, local, outbox};
use crate::kit::{House, Tx, text};

/// The most characters of what somebody says with a `Join`.
const MOST_MESSAGE: usize = 500;

/// Somebody elsewhere wants to come.
pub struct Join {
    /// The id of their `Join`.
    pub id: Id,
    /// Who.
    pub actor: Actor,
    /// To what, by the id that the world knows.
    pub event: Id,
    /// What they say with it, plain.
    pub message: String,
}

/// Somebody elsewhere does not come after all.
pub struct Leave {
    /// Who.
    pub actor: Id,
    /// To what, when they say so.
    pub event: Option<Id>,
    /// The id of the `Join` that they take back, when they name it.
    pub join: Option<Id>,
}

/// What is said to who wants to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// There is a place.
    Yes,
    /// There is none, or not any more.
    No,
    /// Nothing is done with it.
    Ignored,
}

/// A `Join` arrived.
pub async fn asked(house: &House, tx: &mut Tx, join: &Activity) -> Result<(), Refused> {
    if house.limits.joins.count(&join.actor.authority()).is_err() {
        return Err(Refused::NotForUs("too many joins from one server".to_owned()));
    }
    let Some(profile) = actors::profile(tx, &join.actor).await? else {
        return Err(Refused::Trouble(anyhow::anyhow!("the sender is not kept")));
    };
    let join = Join {
        id: join.id.clone().ok_or_else(|| Refused::Unreadable("no id".into()))?,
        event: join.object.id().ok_or_else(|| Refused::Unreadable("joins what?".into()))?,
        message: text::beginning(
            &text::plain(join.content.as_deref().unwrap_or_default()),
            MOST_MESSAGE,
        ),
        actor: profile.actor,
    };
    crate::app::hear(house, tx, Deed::Joined(Box::new(join))).await
}

/// A `Leave` arrived.
pub async fn left(house: &House, tx: &mut Tx, leave: &Activity) -> Result<(), Refused> {
    let event = leave.object.id().ok_or_else(|| Refused::Unreadable("leaves what?".into()))?;
    let leave = Leave { actor: leave.actor.clone(), event: Some(event), join: None };
    crate::app::hear(house, tx, Deed::Left(leave)).await
}

/// An `Undo` arrived that may be of a `Join`. True when it was one for certain.
pub async fn taken_back(house: &House, tx: &mut Tx, undo: &Activity) -> Result<bool, Refused> {
    let actor = undo.actor.clone();
    let Some(inner) = undo.object.embedded() else {
        // An id alone: of a join, a follow, or something that we never saw.
        let leave = Leave { actor, event: None, join: undo.object.id() };
        crate::app::hear(house, tx, Deed::Left(leave)).await?;
        return Ok(false);
    };
    let inner = Activity::read(inner)?;
    if inner.kind != ActivityKind::Join {
        return Ok(false);
    }
    trust::may_undo(&undo.actor, &inner)?;
    let leave = Leave { actor, event: inner.object.id(), join: inner.id };
    crate::app::hear(house, tx, Deed::Left(leave)).await?;
    Ok(true)
}

/// Answers a `Join`: at once, or later when somebody who was welcome is not any more.
pub async fn answer(
    house: &House,
    tx: &mut Tx,
    to: &Actor,
    (join, event): (&Id, &Id),
    answered: Answered,
) -> anyhow::Result<()> {
    let object = ObjectRef::Link(event.clone());
    let said = Activity::new(join.clone(), ActivityKind::Join, to.id.clone(), object);
    let (kind, object) = match answered {
        Answered::Yes => (ActivityKind::Accept, ObjectRef::Embedded(said.to_json())),
        Answered::No => (ActivityKind::Reject, ObjectRef::Embedded(said.to_json())),
        Answered::Ignored => (ActivityKind::Ignore, ObjectRef::Link(join.clone())),
    };
    let id = outbox::new_activity_id(house);
    let mut answer = Activity::new(id, kind, local::site_id(house), object);
    answer.audience = Audience::only(vec![to.id.clone()]);
    outbox::say(house, tx, &answer, join, outbox::To::Inbox(to.inbox.as_str())).await
}
