//! Reports from and to other servers (`Flag`): what they mean of ours and what it said, and telling
//! a server that somebody here found something of it not right.
//!
//! Ours goes from the site, so that nobody elsewhere learns who reported it.

use federation::Id;
use federation::audience::Audience;
use federation::vocab::{Activity, ActivityKind, ObjectRef};
use serde_json::{Value, json};

use super::sorting::Deed;
use super::{Refused, actors, direct, local, outbox, store};
use crate::kit::id::secret_hash;
use crate::kit::text::{plain, several_lines};
use crate::kit::{House, Moment, Tx};

/// The most things of one report that are looked at.
const MOST_OBJECTS: usize = 20;
/// The most characters of what one thing says, and of why it was reported.
const MOST_WORDS: usize = 2_000;
/// The most characters that go along to another server.
const MOST_SENT: usize = 1_000;

/// What another server reported as not right. Who reported it is not told: servers that respect
/// their people speak with one voice, and the others need not be believed on it.
pub struct Flagged {
    /// Stands for the letter, which may come more than once. The id itself could name somebody.
    pub letter: String,
    /// The server that sent it.
    pub host: String,
    /// What it is about: ids.
    pub objects: Vec<String>,
    /// Where the first thing of ours can be seen, as a path; empty when it is not here.
    pub path: String,
    /// What the things said when the report came, plain; the address of what is not here.
    pub quote: String,
    /// Why, plain; may be empty.
    pub reason: String,
    /// When it came.
    pub now: Moment,
}

/// Takes in a report about something that is ours, or that we have of others.
pub async fn flagged(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    value: &Value,
) -> Result<(), Refused> {
    let letter = activity.id.as_ref().ok_or_else(|| Refused::Unreadable("no id".to_owned()))?;
    let host = activity.actor.authority();
    let named = Activity::objects(value)?;
    let named: Vec<Id> = named.iter().filter_map(ObjectRef::id).take(MOST_OBJECTS).collect();
    let mut quotes = Vec::new();
    let mut path = String::new();
    let mut is_for_us = false;
    for id in &named {
        let is_ours = direct::is_ours(house, id);
        is_for_us |= is_ours || store::heard(tx, id.as_str()).await?.is_some();
        let words = if is_ours { words_of(house, tx, id).await? } else { None };
        // An account is named beside what it wrote: that is where to look.
        if words.is_some() && (path.is_empty() || path.starts_with("/a/")) {
            id.url().path().clone_into(&mut path);
        }
        quotes.push(words.unwrap_or_else(|| id.as_str().to_owned()));
    }
    if !is_for_us {
        return Err(Refused::NotForUs("a report about nothing that is here".to_owned()));
    }
    if house.limits.flags.count(&host).is_err() {
        return Err(Refused::NotForUs("too many reports from one server".to_owned()));
    }
    let flagged = Flagged {
        letter: secret_hash(letter.as_str()),
        host,
        objects: named.iter().map(|id| id.as_str().to_owned()).collect(),
        path,
        quote: quotes.join("\n"),
        reason: words(activity.content.as_deref().unwrap_or_default()),
        now: house.now(),
    };
    crate::app::hear(house, tx, Deed::Flagged(Box::new(flagged))).await
}

fn words(html: &str) -> String {
    several_lines(&plain(html), MOST_WORDS)
}

/// What something of ours that everybody can see says now: its name and its text; of an actor its
/// name.
async fn words_of(house: &House, tx: &mut Tx, id: &Id) -> Result<Option<String>, Refused> {
    let short = local::short_id(house, id);
    if local::full_id(house, &short) == *id {
        return Ok(local::own_actor(tx, &short).await?.and_then(|actor| actor.name));
    }
    let Some(json) = store::object(tx, id.as_str()).await?.and_then(|row| row.json) else {
        return Ok(None);
    };
    let json: Value = serde_json::from_str(&json).map_err(anyhow::Error::from)?;
    let said = ["name", "content"].into_iter().filter_map(|name| json.get(name)?.as_str());
    let said: Vec<String> = said.map(words).filter(|said| !said.is_empty()).collect();
    Ok(Some(said.join("\n")))
}

/// Tells the home of an actor that something of it is not right. False when that actor is not
/// known here. Other software wants the actor named first and then its things.
pub async fn flag(
    house: &House,
    tx: &mut Tx,
    actor: &Id,
    thing: &Id,
    words: &str,
) -> anyhow::Result<bool> {
    let Some(profile) = actors::profile(tx, actor).await? else { return Ok(false) };
    let objects = if thing == actor { json!([actor]) } else { json!([actor, thing]) };
    let mut flag = Activity::new(
        outbox::new_activity_id(house),
        ActivityKind::Flag,
        local::site_id(house),
        ObjectRef::Embedded(objects),
    );
    flag.content = Some(words.chars().take(MOST_SENT).collect());
    flag.audience = Audience::only(vec![actor.clone()]);
    let inbox = profile.shared_or_own_inbox().to_string();
    outbox::say(house, tx, &flag, thing, outbox::To::Inbox(&inbox)).await?;
    Ok(true)
}
