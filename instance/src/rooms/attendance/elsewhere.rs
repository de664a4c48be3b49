//! Who comes from another server: a `Join` takes a place, a `Leave` gives it back.

use federation::Id;

use super::attendee::{Attendee, Call, State};
use super::gathering::Gathering;
use super::{places, store};
use crate::kit::id::{new_id, new_secret};
use crate::kit::text::one_line;
use crate::kit::{House, Tx, seal};
use crate::mailroom::{self, Answered, Join, Leave, Refused};
use crate::rooms::agenda::{self, Event};

/// The most characters of a name from elsewhere.
const MOST_NAME: usize = 60;

/// Somebody elsewhere wants to come: answers yes when there is a place, and no when there is none.
/// The same question again gets the same answer, and takes no second place.
pub async fn joined(house: &House, tx: &mut Tx, join: &Join) -> Result<(), Refused> {
    let about = (&join.id, &join.event);
    let ours = agenda::find_by_uri(tx, join.event.as_str()).await?;
    let Some(ours) = ours.filter(|event| event.site.is_none() && event.sign_up.wanted) else {
        mailroom::answer_join(house, tx, &join.actor, about, Answered::Ignored).await?;
        return Ok(());
    };
    let event = agenda::hold(tx, &ours.id).await?;
    let has_place = match event {
        Some(event) => take(house, tx, &event, join).await?,
        None => false,
    };
    let answered = if has_place { Answered::Yes } else { Answered::No };
    mailroom::answer_join(house, tx, &join.actor, about, answered).await?;
    Ok(())
}

/// Takes a place in an activity that is held; whether there is one.
async fn take(house: &House, tx: &mut Tx, event: &Event, join: &Join) -> anyhow::Result<bool> {
    if let Some(known) = store::of_actor(tx, &event.id, join.actor.id.as_str()).await? {
        store::set_join(tx, &known.id, join.id.as_str()).await?;
        return Ok(true);
    }
    if !places::is_open(house, event) || !event.sign_up.has_room_for(1) {
        return Ok(false);
    }
    let (attendee, secret) = attendee(house, event, join)?;
    places::enter(house, tx, (event, &Gathering::of(event)), &attendee, &secret).await?;
    Ok(true)
}

fn attendee(house: &House, event: &Event, join: &Join) -> anyhow::Result<(Attendee, String)> {
    let now = house.now();
    let (id, secret) = (new_id(now), new_secret());
    let handle = mailroom::handle(&join.actor);
    let name = one_line(join.actor.name.as_deref().unwrap_or_default(), MOST_NAME);
    // The handle cannot be pretended, the name can.
    let name = if name.is_empty() { handle } else { format!("{name} ({handle})") };
    let attendee = Attendee {
        sealed: seal::seal(&house.config.data, &id, &secret)?,
        id,
        gathering: event.id.clone(),
        state: State::Coming,
        resident: None,
        actor: Some(join.actor.id.to_string()),
        join_id: Some(join.id.to_string()),
        on_behalf: false,
        name,
        phone: String::new(),
        email: String::new(),
        lang: String::new(),
        people: 1,
        to_fetch: false,
        fetch_from: String::new(),
        remark: join.message.clone(),
        to_call: Call::Nothing,
        reminded_at: None,
        created_at: now,
    };
    Ok((attendee, secret))
}

/// Somebody elsewhere does not come after all. Nothing happens when they had no place.
pub async fn left(house: &House, tx: &mut Tx, leave: &Leave) -> Result<(), Refused> {
    let actor = leave.actor.as_str();
    let by_join = match &leave.join {
        Some(join) => store::of_join(tx, actor, join.as_str()).await?,
        None => None,
    };
    let place = match (by_join, &leave.event, &leave.join) {
        (Some(place), _, _) => Some(place),
        // An old Undo that comes late must not undo a newer Join.
        (None, Some(event), None) => of_event(tx, actor, event).await?,
        (None, _, _) => None,
    };
    if let Some(place) = place {
        places::remove(house, tx, &place).await?;
    }
    Ok(())
}

async fn of_event(tx: &mut Tx, actor: &str, event: &Id) -> sqlx::Result<Option<Attendee>> {
    match agenda::find_by_uri(tx, event.as_str()).await? {
        Some(event) => store::of_actor(tx, &event.id, actor).await,
        None => Ok(None),
    }
}

/// An actor elsewhere is gone: their places go to others.
pub async fn forget(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<u64> {
    let all = store::all_of_actor(tx, uri).await?;
    for place in &all {
        places::remove(house, tx, place).await?;
    }
    Ok(all.len().try_into().unwrap_or(u64::MAX))
}

/// Tells somebody elsewhere whose place was taken away that they are not expected any more.
pub async fn send_away(house: &House, tx: &mut Tx, place: &Attendee) -> anyhow::Result<()> {
    let (Some(actor), Some(join)) = (&place.actor, &place.join_id) else { return Ok(()) };
    let Some(actor) = mailroom::reachable(tx, actor).await? else { return Ok(()) };
    let event = mailroom::object_id(house, &place.gathering);
    let about = (&Id::parse(join)?, &event);
    mailroom::answer_join(house, tx, &actor, about, Answered::No).await
}
