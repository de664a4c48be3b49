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
        store::fill_in(tx, &known.id, &plea.text, &plea.phone).await?;
    }
    Ok(())
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
    let settings = house.settings().await?;
    let staff = residents::staff(tx).await?;
    let has = |role| staff.iter().filter(move |one| one.roles.has(role));
    let mut told: Vec<_> = has(Role::Mediator).collect();
    if told.is_empty() {
        told = has(Role::Administrator).collect();
    }
    let link = house.url("/beheer/bemiddeling");
    for one in told {
        let Some(email) = one.mail() else { continue };
        let w = residents::lang_of(tx, &one.id).await?;
        let values = [("name", one.name.as_str()), ("link", &link)];
        let subject = w.put("mediator-mail-subject", "house", &settings.name);
        let mail = Mail::new(email, subject, w.fill("mediator-mail-text", &values))
            .speaking(w)
            .because(w.put("mediator-mail-why", "house", &settings.name));
        mail::post(tx, house.now(), &mail).await?;
    }
    Ok(())
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
