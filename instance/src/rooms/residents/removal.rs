//! Going for good: by one's own wish, by the hand of a beheerder, or after two years of silence.
//! Nothing of a person stays in the database or among the files; what was public is announced as
//! gone.

use super::resident::Member;
use super::{Stays, keeps_an_administrator, store};
use crate::app;
use crate::kit::mail::{self, Mail};
use crate::kit::retention;
use crate::kit::time::DAY;
use crate::kit::{House, Lang, Tx};

/// How long an account may be quiet before its owner is asked: 24 months.
pub const QUIET: i64 = retention::ACCOUNT;
/// How long they have to answer.
pub const ANSWER_TIME: i64 = 30 * DAY;
/// How many accounts are seen to in one night, so that a night's work is bounded.
const AT_ONCE: i64 = 200;

/// Removes an account with everything that its owner has in the house, unless the house would lose
/// its last administrator.
pub async fn remove(house: &House, tx: &mut Tx, id: &str) -> Result<(), Stays> {
    let member = store::by_id(tx, id).await?.ok_or(Stays::Nobody)?;
    keeps_an_administrator(tx, &member).await?;
    app::forget_resident(house, tx, &member.id).await?;
    mail::forget(tx, &member.email).await?;
    mail::forget_named(tx, &member.id).await?;
    store::remove(tx, &member).await?;
    Ok(())
}

/// Warns those who were not here for 24 months, and removes those who did not come back after that.
/// Returns how many accounts went. For the daily job.
pub async fn see_to_quiet_accounts(house: &House, tx: &mut Tx) -> anyhow::Result<u64> {
    let now = house.now();
    for member in store::quiet_since(tx, now.plus(-QUIET), AT_ONCE).await? {
        warn(house, tx, &member).await?;
    }
    let mut gone = 0;
    for member in store::warned_before(tx, now.plus(-ANSWER_TIME), AT_ONCE).await? {
        match remove(house, tx, &member.id).await {
            Ok(()) => gone += 1,
            Err(Stays::Nobody | Stays::LastAdministrator) => {}
            Err(Stays::Database(error)) => return Err(error.into()),
            Err(Stays::Trouble(error)) => return Err(error),
        }
    }
    Ok(gone)
}

async fn warn(house: &House, tx: &mut Tx, member: &Member) -> anyhow::Result<()> {
    let now = house.now();
    store::warn(tx, &member.id, now).await?;
    let Some(email) = member.mail() else { return Ok(()) };
    let settings = house.settings().await?;
    let lang = Lang::from_code(&store::lang(tx, &member.id).await?).unwrap_or(settings.language);
    let day = house.dates(lang).day(now.plus(ANSWER_TIME));
    let (page, house_name) = (house.url("/inloggen"), settings.name.as_str());
    let values = [
        ("name", member.name.as_str()),
        ("house", house_name),
        ("day", day.as_str()),
        ("page", page.as_str()),
    ];
    let subject = lang.put("residents-quiet-subject", "house", house_name);
    let mail = Mail::new(email, subject, lang.fill("residents-quiet-text", &values))
        .speaking(lang)
        .because(lang.say("residents-quiet-why"));
    mail::post(tx, now, &mail).await
}
