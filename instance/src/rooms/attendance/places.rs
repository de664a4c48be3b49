//! Taking a place and giving it back. Whoever does holds the activity first, so that two people who
//! come in the same moment never get the same place.

use serde_json::json;

use super::attendee::{Attendee, Call, Draft, State, who_moves_up};
use super::gathering::Gathering;
use super::letters::{self, Occasion};
use super::{news, store};
use crate::kit::id::{is_id, new_id, new_secret, secret_hash};
use crate::kit::jobs::{self, Setback, Wanted};
use crate::kit::time::MINUTE;
use crate::kit::{House, Lang, Tx, seal};
use crate::rooms::agenda::{self, Event};

/// The kind of job that tells other sites how many places are left, about the id of an activity.
pub const COUNTED: &str = "sign-up-count";

/// How long other sites wait at most before they hear how many come: who signs up in between goes
/// along in one message.
const TOLD_EVERY: i64 = 15 * MINUTE;

/// Somebody who wants a place.
pub struct Asking<'a> {
    /// The id that the form brought along, so that sending it twice takes one place.
    pub form: &'a str,
    /// What they filled in.
    pub draft: Draft,
    /// Their account.
    pub resident: Option<&'a str>,
    /// The language that they read.
    pub lang: Lang,
    /// Whether somebody else puts them on the list.
    pub on_behalf: bool,
    /// Whether they want to wait when there is no place.
    pub may_wait: bool,
}

/// What comes of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They are on the list; the path of their own page.
    Listed(String),
    /// They were on it already.
    Known(String),
    /// There is no room for so many, and they did not say that they want to wait, or would wait for
    /// ever.
    Full,
    /// Nobody signs up for this activity, or not any more.
    Closed,
}

/// Whether one can sign up for this activity now.
#[must_use]
pub fn is_open(house: &House, event: &Event) -> bool {
    event.site.is_none() && event.sign_up.wanted && event.goes_on() && !event.is_over(house.now())
}

/// The path of the page of an attendee, which only they and their mail know.
pub fn own_path(house: &House, attendee: &Attendee) -> anyhow::Result<String> {
    let secret = seal::open(&house.config.data, &attendee.id, &attendee.sealed)?;
    Ok(format!("/ik-kom/{secret}"))
}

/// Puts somebody on the list, or on the waiting list.
pub async fn take(
    house: &House,
    tx: &mut Tx,
    activity: &str,
    asking: Asking<'_>,
) -> anyhow::Result<Outcome> {
    let event = agenda::hold(tx, activity).await?;
    let Some(event) = event.filter(|event| is_open(house, event)) else {
        return Ok(Outcome::Closed);
    };
    if let Some(known) = known(tx, &event, &asking).await? {
        return Ok(Outcome::Known(own_path(house, &known)?));
    }
    let has_room = event.sign_up.has_room_for(asking.draft.people);
    let can_wait = asking.may_wait && event.sign_up.can_hold(asking.draft.people);
    if !has_room && !can_wait {
        return Ok(Outcome::Full);
    }
    let (attendee, secret) = attendee(house, &event, asking, has_room)?;
    let gathering = Gathering::of(&event);
    enter(house, tx, (&event, &gathering), &attendee, &secret).await?;
    let occasion = if has_room { Occasion::Coming } else { Occasion::Waiting };
    letters::post(house, tx, (&gathering, &attendee), occasion).await?;
    Ok(Outcome::Listed(own_path(house, &attendee)?))
}

/// Puts somebody on the list, or on the waiting list, as the form does: for the demo.
pub async fn seed(house: &House, tx: &mut Tx, activity: &str, draft: Draft) -> anyhow::Result<()> {
    let form = new_id(house.now());
    let asking = Asking {
        form: &form,
        draft,
        resident: None,
        lang: Lang::Nl,
        on_behalf: false,
        may_wait: true,
    };
    let outcome = take(house, tx, activity, asking).await?;
    anyhow::ensure!(matches!(outcome, Outcome::Listed(_)), "there is no place: {outcome:?}");
    Ok(())
}

/// Whoever sent this form before, or has a place by their account.
async fn known(tx: &mut Tx, event: &Event, asking: &Asking<'_>) -> sqlx::Result<Option<Attendee>> {
    if let Some(resident) = asking.resident
        && let Some(known) = store::of_resident(tx, &event.id, resident).await?
    {
        return Ok(Some(known));
    }
    let sent = store::find(tx, asking.form).await?;
    Ok(sent.filter(|sent| sent.gathering == event.id && sent.state != State::Left))
}

fn attendee(
    house: &House,
    event: &Event,
    asking: Asking<'_>,
    has_room: bool,
) -> anyhow::Result<(Attendee, String)> {
    let now = house.now();
    let id = if is_id(asking.form) { asking.form.to_owned() } else { new_id(now) };
    let secret = new_secret();
    let draft = asking.draft;
    let attendee = Attendee {
        gathering: event.id.clone(),
        sealed: seal::seal(&house.config.data, &id, &secret)?,
        id,
        state: if has_room { State::Coming } else { State::Waiting },
        resident: asking.resident.map(str::to_owned),
        actor: None,
        join_id: None,
        on_behalf: asking.on_behalf,
        name: draft.name,
        phone: draft.phone,
        email: draft.email,
        lang: asking.lang.code().to_owned(),
        people: draft.people,
        to_fetch: draft.fetch,
        fetch_from: draft.fetch_from,
        remark: draft.remark,
        to_call: Call::Nothing,
        reminded_at: None,
        created_at: now,
    };
    Ok((attendee, secret))
}

/// Keeps somebody on the list of an activity that is held.
pub async fn enter(
    house: &House,
    tx: &mut Tx,
    (event, gathering): (&Event, &Gathering),
    attendee: &Attendee,
    secret: &str,
) -> anyhow::Result<()> {
    store::begin_gathering(tx, gathering).await?;
    store::insert(tx, attendee, &secret_hash(secret)).await?;
    news::ask_to_remind(house, tx, gathering).await?;
    count(house, tx, &event.id).await
}

/// Lets somebody leave the list, and whoever fits move up. Nothing happens when they left before.
pub async fn give_back(house: &House, tx: &mut Tx, attendee: &Attendee) -> anyhow::Result<()> {
    let event = agenda::hold(tx, &attendee.gathering).await?;
    store::leave(tx, &attendee.id).await?;
    freed(house, tx, event).await
}

/// Removes somebody from the list altogether, and lets whoever fits move up.
pub async fn remove(house: &House, tx: &mut Tx, attendee: &Attendee) -> anyhow::Result<()> {
    let event = agenda::hold(tx, &attendee.gathering).await?;
    store::remove(tx, &attendee.id).await?;
    freed(house, tx, event).await
}

/// Places came free in an activity that is held; it may be gone altogether.
async fn freed(house: &House, tx: &mut Tx, event: Option<Event>) -> anyhow::Result<()> {
    let Some(event) = event else { return Ok(()) };
    if event.is_over(house.now()) {
        // Who was there is a figure now: taking a name off the list does not change it.
        return Ok(());
    }
    count(house, tx, &event.id).await?;
    move_up(house, tx, &event.id).await
}

/// Gives places that are left to those who wait, in an activity that is held.
pub async fn move_up(house: &House, tx: &mut Tx, activity: &str) -> anyhow::Result<()> {
    let Some(event) = agenda::find(tx, activity).await? else { return Ok(()) };
    if !event.goes_on() || event.is_over(house.now()) {
        return Ok(());
    }
    let waiting = store::waiting(tx, activity).await?;
    let groups: Vec<i64> = waiting.iter().map(|one| one.people).collect();
    let has_place = who_moves_up(event.sign_up.left(), &groups);
    let moved: Vec<&Attendee> =
        waiting.iter().zip(has_place).filter(|(_, has)| *has).map(|(one, _)| one).collect();
    let gathering = Gathering::of(&event);
    for one in &moved {
        let call = if one.email.is_empty() { Call::Place } else { Call::Nothing };
        store::move_up(tx, &one.id, call).await?;
        letters::post(house, tx, (&gathering, one), Occasion::Place).await?;
    }
    if moved.iter().any(|one| one.email.is_empty()) {
        letters::ask_to_call(house, tx, &gathering).await?;
    }
    if moved.is_empty() { Ok(()) } else { count(house, tx, activity).await }
}

/// Counts who comes to an activity that is held, and has other sites told before long.
async fn count(house: &House, tx: &mut Tx, activity: &str) -> anyhow::Result<()> {
    let people = store::people_coming(tx, activity).await?;
    agenda::set_coming(tx, activity, people).await?;
    let now = house.now();
    let wanted = Wanted {
        kind: COUNTED,
        about: activity,
        payload: json!({}),
        run_at: now.plus(TOLD_EVERY),
        slow: false,
    };
    Ok(jobs::enqueue(tx, now, wanted).await?)
}

/// Tells other sites how many places are left: the work of the job.
pub async fn tell_count(house: &House, activity: &str) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    agenda::tell_places(house, &mut tx, activity).await?;
    Ok(tx.commit().await?)
}
