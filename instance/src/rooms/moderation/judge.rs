//! The deeds on a matter: look at it, hand it over, note something, decide, take a decision back,
//! tell the site that it came from.

use axum::extract::{Path, State};
use federation::Id;

use super::act::{Act, AuthorAct, can_undo, possible};
use super::choice::Wrong;
use super::queue::{Known, QUEUE, show_matter};
use super::store::log::Entry;
use super::store::{self, Decision, Matter, aside, log};
use super::{Why, tell};
use crate::app;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::see_other_saying;
use crate::kit::text::several_lines;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::residents;

/// The most characters of a reason and of a note.
const MOST_WORDS: usize = 2_000;

/// `POST /beheer/meldingen/{id}`: `doe` says what.
pub async fn act(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::Moderate)?;
    let mut tx = house.write().await?;
    let known = Known::find(&mut tx, &id, me).await?;
    let matter = &known.matter;
    let done = match form.text("doe") {
        "pak" => take_on(&house, &mut tx, matter, me).await?,
        "laat" => let_go(&house, &mut tx, matter, me).await?,
        "geef" => hand_over(&house, &mut tx, matter, me, &form).await?,
        "notitie" => note(&house, &mut tx, matter, me, &form).await?,
        "besluit" => decide(&house, &mut tx, matter, me, &form).await?,
        "terug" => take_back(&house, &mut tx, matter, me, &form).await?,
        "door" => pass_on(&house, &mut tx, matter, me, &form).await?,
        _ => return Err(Oops::Unreadable),
    };
    match done {
        Err(problems) => {
            drop(tx);
            show_matter(&house, &visitor, &known, &form, &problems).await
        }
        Ok(flash) => {
            tx.commit().await?;
            let is_over = flash == "moderator-flash-decided";
            let path = if is_over { QUEUE.to_owned() } else { format!("{QUEUE}/{id}") };
            Ok(see_other_saying(&path, flash))
        }
    }
}

/// The key of what is said when it is done, or what is wrong with the form.
type Done = Result<Result<&'static str, Problems>, Oops>;

fn wrong(field: &'static str, word: &'static str) -> Problems {
    let mut problems = Problems::none();
    problems.add(field, word);
    problems
}

async fn take_on(house: &House, tx: &mut Tx, matter: &Matter, me: &Resident) -> Done {
    if store::claim(tx, &matter.id, Some(&me.id), house.now()).await? > 0 {
        log::note(tx, house.now(), &Entry::by(&matter.id, "claim", me)).await?;
    }
    Ok(Ok("moderator-flash-claimed"))
}

async fn let_go(house: &House, tx: &mut Tx, matter: &Matter, me: &Resident) -> Done {
    if store::claim(tx, &matter.id, None, house.now()).await? > 0 {
        log::note(tx, house.now(), &Entry::by(&matter.id, "let-go", me)).await?;
    }
    Ok(Ok("moderator-flash-let-go"))
}

async fn hand_over(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    me: &Resident,
    form: &Filled,
) -> Done {
    let to = residents::member(tx, form.text("naar")).await?;
    let judges =
        |role: &crate::kit::may::Role| to.as_ref().is_some_and(|member| member.roles.has(*role));
    if !crate::kit::may::allowed(Action::Moderate).iter().any(judges) {
        return Ok(Err(wrong("naar", "moderator-to-empty")));
    }
    let Some(to) = to else { return Ok(Err(wrong("naar", "moderator-to-empty"))) };
    if store::claim(tx, &matter.id, Some(&to.id), house.now()).await? > 0 {
        let entry = Entry { words: &to.name, ..Entry::by(&matter.id, "hand-over", me) };
        log::note(tx, house.now(), &entry).await?;
    }
    Ok(Ok("moderator-flash-handed"))
}

async fn note(house: &House, tx: &mut Tx, matter: &Matter, me: &Resident, form: &Filled) -> Done {
    let words = several_lines(form.text("notitie"), MOST_WORDS);
    if words.is_empty() {
        return Ok(Err(wrong("notitie", "moderator-note-empty")));
    }
    let entry = Entry { words: &words, ..Entry::by(&matter.id, "note", me) };
    log::note(tx, house.now(), &entry).await?;
    Ok(Ok("moderator-flash-noted"))
}

/// A decision as it was filled in, or everything that is wrong with it.
fn read<'a>(matter: &Matter, form: &Filled, words: &'a str) -> Result<Decision<'a>, Problems> {
    let mut problems = Problems::none();
    let acts = possible(matter.about(), matter.is_ours(), matter.is_held());
    let act = Act::from_name(form.text("besluit")).filter(|act| acts.contains(act));
    if act.is_none() {
        problems.add("besluit", "moderator-act-empty");
    }
    let author = AuthorAct::from_name(form.text("schrijver"));
    let author = author.filter(|_| matter.author_id.is_some());
    let rule = Wrong::from_name(form.text("regel"));
    let takes = act.is_some_and(Act::takes_something) || author.is_some();
    if takes && rule.is_none() {
        problems.add("regel", "moderator-rule-empty");
    }
    if takes && words.is_empty() {
        problems.add("woorden", "moderator-words-empty");
    }
    match act {
        Some(act) if problems.is_empty() => {
            Ok(Decision { act, author, rule: rule.unwrap_or(Wrong::Other), words })
        }
        Some(_) | None => Err(problems),
    }
}

async fn decide(house: &House, tx: &mut Tx, matter: &Matter, me: &Resident, form: &Filled) -> Done {
    let words = several_lines(form.text("woorden"), MOST_WORDS);
    let decision = match read(matter, form, &words) {
        Ok(decision) => decision,
        Err(problems) => return Ok(Err(problems)),
    };
    let now = house.now();
    if !store::decide(tx, &matter.id, &decision, &me.id, now).await? {
        return Ok(Ok("moderator-flash-was-decided"));
    }
    replace(house, tx, matter, &decision, me).await?;
    let what = decision.act.name();
    let rule = if decision.act.takes_something() { decision.rule.name() } else { "" };
    let entry = Entry { rule, words: &words, ..Entry::by(&matter.id, what, me) };
    log::note_and_count(house, tx, &entry).await?;
    if let Some(author) = decision.author {
        log::note(tx, now, &Entry::by(&matter.id, author.name(), me)).await?;
        log::count(house, tx, "muted").await?;
    }
    tell::decided(house, tx, matter, &decision).await?;
    Ok(Ok("moderator-flash-decided"))
}

/// Lets a decision take the place of the one that stood until an appeal, if there was one. What was
/// out of sight and stays so does not come back in between.
async fn replace(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    decision: &Decision<'_>,
    me: &Resident,
) -> anyhow::Result<()> {
    let stays_away = matter.decision().and_then(why_away).is_some();
    let Some((why, kind)) = why_away(decision.act).filter(|_| stays_away).zip(matter.about())
    else {
        undo(house, tx, matter).await?;
        return carry_out(house, tx, matter, decision, me).await;
    };
    aside::now_because(tx, kind, &matter.about, why, house.now()).await?;
    about_author(house, tx, matter, decision).await
}

/// Why something is out of sight after this decision; `None` when it is not.
fn why_away(act: Act) -> Option<Why> {
    match act {
        Act::Hide => Some(Why::Hidden),
        Act::Remove | Act::Decline => Some(Why::Removed),
        Act::Leave | Act::Ask | Act::Approve => None,
    }
}

/// What a decision means for the author: they only read for a while, or write again.
async fn about_author(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    decision: &Decision<'_>,
) -> anyhow::Result<()> {
    let Some(resident) = &matter.author_id else { return Ok(()) };
    if decision.author.is_some() || matter.author_decision().is_some() {
        let until = decision.author.map(|author| author.until(house.now()));
        residents::mute(tx, resident, until).await?;
    }
    Ok(())
}

/// What a decision does to the thing and its author.
async fn carry_out(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    decision: &Decision<'_>,
    me: &Resident,
) -> anyhow::Result<()> {
    about_author(house, tx, matter, decision).await?;
    let Some(kind) = matter.about() else { return Ok(()) };
    let sight = app::Sight { kind, id: &matter.about };
    let by = (me.id.as_str(), me.name.as_str());
    match decision.act {
        Act::Leave | Act::Ask => {}
        Act::Hide => {
            app::out_of_sight(house, tx, &sight, Why::Hidden, by).await?;
        }
        Act::Remove => {
            app::out_of_sight(house, tx, &sight, Why::Removed, by).await?;
        }
        Act::Approve => {
            app::back_in_sight(house, tx, kind, &matter.about).await?;
        }
        Act::Decline => {
            aside::now_because(tx, kind, &matter.about, Why::Removed, house.now()).await?;
        }
    }
    Ok(())
}

/// Whether a decision can be taken back: what is gone for good cannot.
#[must_use]
pub fn can_take_back(matter: &Matter) -> bool {
    let can = |act: Act| can_undo(act, matter.about(), matter.is_ours());
    matter.decision().is_some_and(can) || matter.author_decision().is_some()
}

/// Undoes what a decision did.
async fn undo(house: &House, tx: &mut Tx, matter: &Matter) -> anyhow::Result<()> {
    if let (Some(_), Some(resident)) = (matter.author_decision(), &matter.author_id) {
        residents::mute(tx, resident, None).await?;
    }
    let Some(kind) = matter.about() else { return Ok(()) };
    match matter.decision() {
        Some(Act::Hide | Act::Remove | Act::Decline) => {
            app::back_in_sight(house, tx, kind, &matter.about).await?;
        }
        Some(Act::Leave | Act::Ask | Act::Approve) | None => {}
    }
    Ok(())
}

async fn take_back(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    me: &Resident,
    form: &Filled,
) -> Done {
    let words = several_lines(form.text("waarom"), MOST_WORDS);
    if words.is_empty() {
        return Ok(Err(wrong("waarom", "moderator-why-empty")));
    }
    if matter.is_open || !can_take_back(matter) || !store::reopen(tx, &matter.id, false).await? {
        return Ok(Ok("moderator-flash-cannot"));
    }
    undo(house, tx, matter).await?;
    let entry = Entry { words: &words, ..Entry::by(&matter.id, "taken-back", me) };
    log::note_and_count(house, tx, &entry).await?;
    tell::taken_back(house, tx, matter, &words).await?;
    Ok(Ok("moderator-flash-taken-back"))
}

/// Tells the site that something came from, once and without naming who reported it.
async fn pass_on(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    me: &Resident,
    form: &Filled,
) -> Done {
    let words = several_lines(form.text("bericht"), MOST_WORDS);
    let Some(site) = &matter.site else { return Err(Oops::Unreadable) };
    let actor = Id::parse(site).map_err(Oops::trouble)?;
    let thing = Id::parse(&matter.uri).map_err(Oops::trouble)?;
    if matter.told_at.is_some() {
        return Ok(Ok("moderator-flash-passed-on"));
    }
    if !mailroom::flag(house, tx, &actor, &thing, &words).await? {
        return Ok(Ok("moderator-flash-not-passed-on"));
    }
    store::set_told(tx, &matter.id, house.now()).await?;
    let entry = Entry { words: &words, ..Entry::by(&matter.id, "flag", me) };
    log::note_and_count(house, tx, &entry).await?;
    Ok(Ok("moderator-flash-passed-on"))
}
