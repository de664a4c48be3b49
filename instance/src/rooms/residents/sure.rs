//! Making a session sure: the second step, setting it up, and recovery codes.

use super::second_step::{
    DEMO_SECRET, MOST_STEP_TRIES, NotPassed, RECOVERY_CODES, REST, app_code, check_app,
    new_app_secret, new_recovery_code, recovery_hash, step_at,
};
use super::store::{self, Step};
use crate::kit::id::{new_secret, secret_hash};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, seal};

/// What somebody answers in the second step.
#[derive(Debug, Clone, Copy)]
pub enum Typed<'a> {
    /// The code that their app shows.
    App(&'a str),
    /// One of their recovery codes.
    Recovery(&'a str),
}

/// Somebody who is signed in, with the session that they are in.
#[derive(Debug, Clone, Copy)]
pub struct SignedIn<'a> {
    /// Who.
    pub resident: &'a Resident,
    /// The id of the session.
    pub session: &'a str,
}

impl<'a> SignedIn<'a> {
    /// Whoever asks, when signed in.
    #[must_use]
    pub fn of(visitor: &'a Visitor) -> Option<Self> {
        let (resident, session) = (visitor.resident.as_ref()?, visitor.session.as_deref()?);
        Some(Self { resident, session })
    }
}

/// What comes of typing a code: the new secret of the session with something extra, or why not.
pub type Passed<T> = anyhow::Result<Result<T, NotPassed>>;

/// Answers the second step. When the answer is right it is used up, and the session is sure; its
/// new secret comes back.
pub async fn answer(house: &House, who: SignedIn<'_>, typed: Typed<'_>) -> Passed<String> {
    let mut tx = house.write().await?;
    let outcome = match try_answer(house, &mut tx, &who.resident.id, typed).await? {
        Ok(()) => Ok(make_sure(house, &mut tx, who.session).await?),
        Err(why) => Err(why),
    };
    tx.commit().await?;
    Ok(outcome)
}

async fn try_answer(house: &House, tx: &mut Tx, id: &str, typed: Typed<'_>) -> Passed<()> {
    if is_too_often(house, tx, id).await? {
        return Ok(Err(NotPassed::TooOften));
    }
    let outcome = match typed {
        Typed::App(code) => try_app(house, tx, id, code).await?,
        Typed::Recovery(code) => {
            let used = store::use_recovery(tx, id, &recovery_hash(id, code)).await?;
            if used == 1 { Ok(()) } else { Err(NotPassed::Wrong) }
        }
    };
    if outcome.is_ok() {
        store::forget_step_tries(tx, id).await?;
    }
    Ok(outcome)
}

async fn is_too_often(house: &House, tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    let now = house.now();
    let times = (now, now.plus(-REST));
    Ok(store::count_step_try(tx, id, times, MOST_STEP_TRIES).await? > MOST_STEP_TRIES)
}

async fn try_app(house: &House, tx: &mut Tx, id: &str, code: &str) -> Passed<()> {
    let kept = store::step(tx, id).await?;
    let Some(kept) = kept.filter(|kept| !kept.secret.is_empty()) else {
        return Ok(Err(NotPassed::Wrong));
    };
    let Some(secret) = opened(house, id, &kept.secret) else { return Ok(Err(NotPassed::Wrong)) };
    let step = match check_app(&secret, code, kept.last_step, house.now()) {
        Ok(step) => step,
        Err(why) => return Ok(Err(why)),
    };
    // Somebody else may have used it since it was read.
    let is_fresh = store::use_step(tx, id, step).await? == 1;
    Ok(if is_fresh { Ok(()) } else { Err(NotPassed::Used) })
}

/// A sealed secret; `None` when the key to it is lost, which is for the log.
fn opened(house: &House, id: &str, sealed: &str) -> Option<String> {
    match seal::open(&house.config.data, id, sealed) {
        Ok(secret) => Some(secret),
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "the secret of an app cannot be read");
            None
        }
    }
}

async fn make_sure(house: &House, tx: &mut Tx, session: &str) -> sqlx::Result<String> {
    let secret = new_secret();
    store::make_sure(tx, session, &secret_hash(&secret), house.now()).await?;
    Ok(secret)
}

/// The secret to put in an app: the one that is being shown, or a new one.
pub async fn secret_to_show(house: &House, id: &str) -> anyhow::Result<String> {
    let mut tx = house.write().await?;
    let kept = store::step(&mut tx, id).await?;
    let pending = kept.filter(|kept| !kept.pending.is_empty());
    let shown = pending.and_then(|kept| opened(house, id, &kept.pending));
    if let Some(secret) = shown {
        return Ok(secret);
    }
    let secret = new_app_secret();
    store::keep_pending(&mut tx, id, &seal::seal(&house.config.data, id, &secret)?).await?;
    tx.commit().await?;
    Ok(secret)
}

/// What somebody gets who has set up their app.
#[derive(Debug, PartialEq, Eq)]
pub struct SetUp {
    /// The new secret of their session, which is sure now.
    pub session: String,
    /// Their recovery codes, to be shown once.
    pub codes: Vec<String>,
}

/// Takes the app into use of which this is a code.
pub async fn confirm_app(house: &House, who: SignedIn<'_>, code: &str) -> Passed<SetUp> {
    let id = &who.resident.id;
    let mut tx = house.write().await?;
    if is_too_often(house, &mut tx, id).await? {
        tx.commit().await?;
        return Ok(Err(NotPassed::TooOften));
    }
    let kept = store::step(&mut tx, id).await?.filter(|kept| !kept.pending.is_empty());
    let secret = kept.and_then(|kept| opened(house, id, &kept.pending));
    // The secret is a new one: no code of it was ever used.
    let read = |secret: String| check_app(&secret, code, 0, house.now());
    let step = match secret.map_or(Err(NotPassed::Wrong), read) {
        Ok(step) => step,
        Err(why) => {
            tx.commit().await?;
            return Ok(Err(why));
        }
    };
    store::confirm(&mut tx, id, step, house.now()).await?;
    store::forget_step_tries(&mut tx, id).await?;
    let codes = new_codes(&mut tx, id).await?;
    let session = make_sure(house, &mut tx, who.session).await?;
    tx.commit().await?;
    Ok(Ok(SetUp { session, codes }))
}

/// Makes new recovery codes; those that were there are of no use any more.
pub async fn new_codes(tx: &mut Tx, id: &str) -> sqlx::Result<Vec<String>> {
    store::forget_recovery(tx, id).await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| new_recovery_code()).collect();
    for code in &codes {
        store::keep_recovery(tx, id, &recovery_hash(id, code)).await?;
    }
    Ok(codes)
}

/// Gives an account of the demo its ready-made app. The secret is public: in the demo only.
pub async fn give_demo_step(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let sealed = seal::seal(&house.config.data, id, DEMO_SECRET)?;
    store::keep_pending(tx, id, &sealed).await?;
    store::confirm(tx, id, 0, house.now()).await?;
    Ok(())
}

/// In the demo, the code that the ready-made app would show now: one that was not used yet. Empty
/// everywhere else, and for whoever set up an app of their own.
#[must_use]
pub fn demo_code(house: &House, id: &str, kept: &Step) -> String {
    let is_ready_made = house.config.demo
        && !kept.secret.is_empty()
        && opened(house, id, &kept.secret).is_some_and(|secret| secret == DEMO_SECRET);
    let step = step_at(house.now()).max(kept.last_step + 1);
    if is_ready_made { app_code(DEMO_SECRET, step) } else { String::new() }
}
