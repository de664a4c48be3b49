//! How a case begins, changes hands and ends.

use super::case::{Case, Did, PATIENCE, Plea, Reason, State};
use super::store;
use crate::kit::id::new_id;
use crate::kit::mail::{self, Mail};
use crate::kit::may::Role;
use crate::kit::retention::MEDIATION_QUIET;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};
use crate::rooms::noticeboard::{self, Notice};
use crate::rooms::residents;

/// A notice that mediators look at from now on.
fn about(house: &House, reason: Reason, notice: &Notice) -> Case {
    let now = house.now();
    Case {
        notice: Some(notice.id.clone()),
        hung: true,
        title: notice.title.clone(),
        asker: notice.owner.clone(),
        asker_name: notice.author.clone(),
        ..Case::new(new_id(now), reason, now)
    }
}

/// Brings a notice about care to the mediators at once.
pub async fn needs_care(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    if store::insert(tx, &about(house, Reason::Care, notice)).await? {
        tell_mediators(house, tx).await?;
    }
    Ok(())
}

/// Brings a notice to the mediators because its writer asks for it. When one looks at it already, what
/// the writer tells is kept there.
pub async fn is_stuck(
    house: &House,
    tx: &mut Tx,
    notice: &Notice,
    plea: &Plea,
) -> anyhow::Result<()> {
    let case = Case {
        asked: plea.text.clone(),
        phone: plea.phone.clone(),
        ..about(house, Reason::Stuck, notice)
    };
    if store::insert(tx, &case).await? {
        return tell_mediators(house, tx).await;
    }
    if let Some(known) = store::open_of_notice(tx, &notice.id).await? {
        store::fill_in(tx, &known.id, &known.asked_too(&plea.text), &plea.phone).await?;
    }
    Ok(())
}

/// Who hears that something did not work out yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// The mediator who helps with it already.
    Helper,
    /// The mediators, of whom none took it on yet.
    Mediators,
    /// Nobody, because its writer did not want that; a mediator can be asked.
    CanBeAsked,
    /// Nobody: it is nothing for mediators, or there are none.
    Nobody,
}

/// The writer of a notice says that it did not work out yet. Who helps with it hears that; when nobody
/// does and the writer lets mediators help, it goes to them.
pub async fn not_yet(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<Heard> {
    if notice.is_for_caller() {
        // Who hung it up helps with it, and says so to nobody else.
        return Ok(Heard::Nobody);
    }
    if let Some(case) = store::open_of_notice(tx, &notice.id).await? {
        if note_not_yet(house, tx, &case).await? {
            tell_news(house, tx, &case).await?;
        }
        return Ok(if case.mediator.is_some() { Heard::Helper } else { Heard::Mediators });
    }
    if !notice.can_be_helped(house.now()) {
        return Ok(Heard::Nobody);
    }
    if !notice.may_help {
        let somebody = super::somebody(tx).await?;
        return Ok(somebody.map_or(Heard::Nobody, |_| Heard::CanBeAsked));
    }
    let case = about(house, Reason::Stuck, notice);
    if store::insert(tx, &case).await? {
        note_not_yet(house, tx, &case).await?;
        tell_mediators(house, tx).await?;
    }
    Ok(Heard::Mediators)
}

/// Writes down that it did not work out yet; false when that was the last thing that happened, because
/// a link can be pressed twice.
async fn note_not_yet(house: &House, tx: &mut Tx, case: &Case) -> anyhow::Result<bool> {
    let text = house.settings().await?.language.say("mediator-answer-not-yet");
    let last = store::notes(tx, &case.id).await?.into_iter().next();
    if last.is_some_and(|note| note.kind == Did::Asked && note.text == text) {
        return Ok(false);
    }
    store::note(tx, &case.id, Did::Asked, (None, &text), house.now()).await?;
    Ok(true)
}

/// Tells who took a case on that there is news about it, without what it is; when nobody did, that it
/// waits.
async fn tell_news(house: &House, tx: &mut Tx, case: &Case) -> anyhow::Result<()> {
    let Some(mediator) = &case.mediator else { return tell_mediators(house, tx).await };
    let Some(one) = residents::member(tx, mediator).await? else { return Ok(()) };
    let words = ("mediator-mail-news-subject", "mediator-mail-news-text");
    tell(house, tx, &one, words, &case.path()).await
}

/// Brings what nobody answered for five days to the mediators, and ends what nothing happened to for
/// half a year. For the daily job.
pub async fn take_up(house: &House, tx: &mut Tx) -> anyhow::Result<u64> {
    let now = house.now();
    let from = now.plus(-noticeboard::notice::HANGS);
    let mut count = 0;
    for notice in noticeboard::unanswered(tx, from, now.plus(-PATIENCE)).await? {
        count += u64::from(store::insert(tx, &about(house, Reason::Unanswered, &notice)).await?);
    }
    if count > 0 {
        tell_mediators(house, tx).await?;
    }
    for case in store::quiet_since(tx, now.plus(-MEDIATION_QUIET)).await? {
        end(house, tx, &case, State::Stopped).await?;
    }
    Ok(count)
}

/// What a host wrote down for who called waits for a mediator; until then it is the house's.
pub async fn waits(house: &House, tx: &mut Tx, case: &Case) -> anyhow::Result<()> {
    let_go_of_notice(tx, case).await?;
    tell_mediators(house, tx).await
}

/// Tells the mediators that something waits, without what it is; without mediators the beheerders.
async fn tell_mediators(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let staff = residents::staff(tx).await?;
    let has = |role| staff.iter().filter(move |one| one.roles.has(role));
    let mut told: Vec<_> = has(Role::Mediator).collect();
    if told.is_empty() {
        told = has(Role::Administrator).collect();
    }
    for one in told {
        let words = ("mediator-mail-subject", "mediator-mail-text");
        tell(house, tx, one, words, "/beheer/bemiddeling").await?;
    }
    Ok(())
}

/// Tells one of those who run the house by mail where there is something for them. `words` are the keys
/// of the subject and the text.
async fn tell(
    house: &House,
    tx: &mut Tx,
    one: &residents::Member,
    words: (&'static str, &'static str),
    path: &str,
) -> anyhow::Result<()> {
    let Some(email) = one.mail() else { return Ok(()) };
    let settings = house.settings().await?;
    let w = residents::lang_of(tx, &one.id).await?;
    let link = house.url(path);
    let values = [("name", one.name.as_str()), ("link", &link)];
    let subject = w.put(words.0, "house", &settings.name);
    let mail = Mail::new(email, subject, w.fill(words.1, &values)).speaking(w).because(w.put(
        "mediator-mail-why",
        "house",
        &settings.name,
    ));
    mail::post(tx, house.now(), &mail).await
}

/// A mediator takes a case on: everybody sees who looks.
pub async fn take(house: &House, tx: &mut Tx, case: &Case, by: &Resident) -> anyhow::Result<()> {
    let now = house.now();
    store::take(tx, &case.id, Some(&by.id), now).await?;
    store::note(tx, &case.id, Did::Taken, (Some(&by.id), ""), now).await?;
    if let Some(notice) = &case.notice {
        noticeboard::helped_by(tx, notice, &by.name).await?;
        if case.asker.is_none() {
            noticeboard::pass_on(tx, notice, Some(&by.id)).await?;
        }
    }
    Ok(())
}

/// A mediator gives a case back: it waits for another one.
pub async fn give_back(
    house: &House,
    tx: &mut Tx,
    case: &Case,
    by: &Resident,
) -> anyhow::Result<()> {
    let now = house.now();
    store::take(tx, &case.id, None, now).await?;
    store::note(tx, &case.id, Did::GivenBack, (Some(&by.id), ""), now).await?;
    let_go_of_notice(tx, case).await?;
    Ok(())
}

/// Nobody looks any more: that is taken off the notice, and one that hung for a neighbour without an
/// account is the house's.
pub async fn let_go_of_notice(tx: &mut Tx, case: &Case) -> sqlx::Result<()> {
    if let Some(notice) = &case.notice {
        noticeboard::helped_by(tx, notice, "").await?;
        if case.asker.is_none() {
            noticeboard::pass_on(tx, notice, None).await?;
        }
    }
    Ok(())
}

/// Ends a case, says so on the notice, and counts what never hung.
pub async fn end(house: &House, tx: &mut Tx, case: &Case, state: State) -> anyhow::Result<()> {
    if !store::close(tx, &case.id, state, house.now()).await? {
        return Ok(());
    }
    let is_solved = state == State::Solved;
    if !case.hung {
        noticeboard::count_unseen(house, tx, case.created_at, is_solved).await?;
    }
    match &case.notice {
        Some(notice) if is_solved => noticeboard::solved(house, tx, notice).await?,
        Some(_) => let_go_of_notice(tx, case).await?,
        None => {}
    }
    Ok(())
}

/// A notice worked out, or came down. What a mediator took on goes on without it.
pub async fn is_over(
    house: &House,
    tx: &mut Tx,
    notice: &str,
    is_solved: bool,
) -> anyhow::Result<()> {
    let Some(case) = store::open_of_notice(tx, notice).await? else { return Ok(()) };
    match (is_solved, case.state) {
        (true, _) => drop(store::close(tx, &case.id, State::Solved, house.now()).await?),
        (false, State::Taken) => drop(store::let_go_of_notice(tx, &case.id).await?),
        (false, State::Waiting | State::Solved | State::Referred | State::Stopped) => {
            store::close(tx, &case.id, State::Stopped, house.now()).await?;
        }
    }
    Ok(())
}
