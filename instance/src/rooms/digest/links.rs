//! The links in mails of this room: sealed, so that nobody can make one, and so that nothing has to
//! be kept of who did not confirm.

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::choice::Choice;
use crate::kit::retention::DIGEST_ASKED;
use crate::kit::{House, Moment, seal};

/// What the seals are about: one does not open as the other.
const ASKED: &str = "weekbericht: gevraagd";
const SUBSCRIBER: &str = "weekbericht: lezer";

/// What somebody asked for, and until when it can be confirmed.
#[derive(Serialize, Deserialize)]
struct Asked {
    choice: Choice,
    until: i64,
}

/// The link with which somebody confirms what they asked for.
pub fn confirm(house: &House, choice: &Choice) -> anyhow::Result<String> {
    let until = house.now().plus(DIGEST_ASKED).millis();
    let asked = serde_json::to_string(&Asked { choice: choice.clone(), until })?;
    let token = seal::seal(&house.config.data, ASKED, &asked)?;
    Ok(house.url(&format!("/buurtkrant/weekbericht/ja/{token}")))
}

/// What the token of such a link asks for; `None` when it is none of ours, or too old.
pub fn read_confirm(house: &House, token: &str) -> Option<Choice> {
    let opened = seal::open(&house.config.data, ASKED, token);
    let asked = opened.and_then(|text| {
        serde_json::from_str::<Asked>(&text).context("not what is sealed in such a link")
    });
    let asked = asked.ok()?;
    (Moment::from_millis(asked.until) >= house.now()).then_some(asked.choice)
}

/// The token with which somebody changes what they get, or ends it.
pub fn token(house: &House, subscriber: &str) -> anyhow::Result<String> {
    seal::seal(&house.config.data, SUBSCRIBER, subscriber)
}

/// The id of the subscriber whose token this is; `None` when it is none of ours.
pub fn subscriber(house: &House, token: &str) -> Option<String> {
    seal::open(&house.config.data, SUBSCRIBER, token).ok()
}

/// Where somebody changes what they get.
pub fn mine(token: &str) -> String {
    format!("/buurtkrant/weekbericht/mijn/{token}")
}

/// Where somebody ends it. The same address for a person (`GET`) and for a mail program (`POST`), as
/// RFC 8058 asks.
pub fn stop(token: &str) -> String {
    format!("/buurtkrant/weekbericht/stop/{token}")
}
