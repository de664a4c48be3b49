//! How a notice ends: its writer is asked in time, it works out, it comes down. Whatever came down is
//! counted without its words.

use askama::Template;

use super::notice::{ASKED_BEFORE_END, Notice};
use super::question::Question;
use super::store::Outcome;
use super::{edits, store};
use crate::kit::mail::{self, Look, Mail};
use crate::kit::{House, Moment, Tx, media};
use crate::mailroom;
use crate::rooms::{mediation, residents};

/// Notes that a notice worked out, and tells others. For the one who helped it is done too.
pub async fn solve(house: &House, tx: &mut Tx, notice: Notice) -> anyhow::Result<()> {
    if notice.is_solved() {
        return Ok(());
    }
    let notice = notice.solved(house.now());
    edits::republish(house, tx, &notice).await?;
    mediation::is_over(house, tx, &notice.id, true).await?;
    Ok(())
}

/// The notice with this id worked out, says a mediator.
pub async fn solved(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    match store::find(tx, id).await? {
        Some(notice) if notice.site.is_none() => solve(house, tx, notice).await,
        Some(_) | None => Ok(()),
    }
}

/// Takes a notice of this house down, tells others, and counts it.
pub async fn take_down(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    let now = house.now();
    store::remove(tx, &notice.id).await?;
    store::count_outcome(tx, &outcome(house, notice), now).await?;
    media::let_go(tx, &notice.picture, now).await?;
    mailroom::removed(house, tx, &federation::Id::parse(&notice.uri)?).await?;
    mediation::is_over(house, tx, &notice.id, notice.is_solved()).await
}

/// What stays of a notice: a number.
fn outcome(house: &House, notice: &Notice) -> Outcome {
    let local = notice.published_at.in_zone(&house.zone);
    let month = local.date().first_of_month().at(0, 0, 0, 0);
    let answered = notice.answered_at.map(|at| at.millis() - notice.published_at.millis());
    Outcome {
        kind: notice.kind,
        month: Moment::from_local(month, &house.zone).unwrap_or(notice.published_at),
        answered_after: answered,
        mediated: notice.mediated,
        solved: notice.is_solved(),
    }
}

/// Counts what was asked by phone and never hung on the board.
pub async fn count_unseen(
    house: &House,
    tx: &mut Tx,
    asked_at: Moment,
    solved: bool,
) -> anyhow::Result<()> {
    let month = asked_at.in_zone(&house.zone).date().first_of_month().at(0, 0, 0, 0);
    let outcome = Outcome {
        kind: super::Kind::Request,
        month: Moment::from_local(month, &house.zone).unwrap_or(asked_at),
        answered_after: None,
        mediated: true,
        solved,
    };
    store::count_outcome(tx, &outcome, house.now()).await?;
    Ok(())
}

/// Takes down our notices a day after their weeks are over, and those that worked out two weeks ago,
/// and tells others; forgets those of others. Asks writers in time. Returns how many of ours came
/// down. For the daily job.
pub async fn expire(house: &House, tx: &mut Tx) -> anyhow::Result<u64> {
    let now = house.now();
    let mut over = store::expired(tx, now).await?;
    let is_new = |notice: &Notice| over.iter().all(|other| other.id != notice.id);
    let solved: Vec<Notice> =
        store::solved_long_ago(tx, now).await?.into_iter().filter(is_new).collect();
    over.extend(solved);
    let mut count = 0;
    for notice in over {
        take_down(house, tx, &notice).await?;
        count += 1;
    }
    store::remove_expired_heard(tx, now).await?;
    store::forget_old_drafts(tx, now).await?;
    for notice in store::to_ask_stay(tx, now).await? {
        ask(house, tx, Question::Stays, &notice).await?;
        store::has_asked_stay(tx, &notice.id, now).await?;
    }
    for notice in store::to_ask_solved(tx, now).await? {
        ask(house, tx, Question::Solved, &notice).await?;
        store::has_asked_solved(tx, &notice.id, now).await?;
    }
    Ok(count)
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/mail_question.html")]
struct QuestionHtml<'a> {
    look: &'a Look,
    hello: &'a str,
    lines: &'a [String],
    choices: &'a [(String, String)],
}

/// Asks the writer of a notice something by mail, with an answer for each link. Who came in with a card
/// has no mail, and is asked on the page of the notice.
pub async fn ask(
    house: &House,
    tx: &mut Tx,
    question: Question,
    notice: &Notice,
) -> anyhow::Result<()> {
    let Some(owner) = notice.owner.as_deref().filter(|_| !notice.author.is_empty()) else {
        return Ok(());
    };
    let Some(member) = residents::member(tx, owner).await? else { return Ok(()) };
    let Some(email) = member.mail() else { return Ok(()) };
    let w = residents::lang_of(tx, owner).await?;
    let settings = house.settings().await?;
    let day = house.dates(w).day(notice.expires_at);
    let values =
        [("title", notice.title.as_str()), ("day", day.as_str()), ("house", &settings.name)];
    let hello = w.put("noticeboard-mail-hello", "name", &member.name);
    let lines = vec![w.fill(question.mail_line(), &values), w.say("noticeboard-mail-press")];
    let path = question.path(house, notice)?;
    let choices: Vec<(String, String)> = question
        .answers()
        .iter()
        .map(|answer| {
            (house.url(&format!("{path}?antwoord={}", answer.slug())), w.say(answer.word()))
        })
        .collect();
    let listed = choices.iter().map(|(href, word)| format!("{word}:\n{href}"));
    let text: Vec<String> =
        std::iter::once(hello.clone()).chain(lines.clone()).chain(listed).collect();
    let (look, text) = (Look::of(&settings), text.join("\n\n"));
    let page = QuestionHtml { look: &look, hello: &hello, lines: &lines, choices: &choices };
    let mail = Mail::new(email, w.fill(question.mail_subject(), &values), text)
        .with_html(page.render()?)
        .speaking(w)
        .because(w.put("noticeboard-mail-why", "house", &settings.name))
        .until(house.now().plus(ASKED_BEFORE_END));
    mail::post(tx, house.now(), &mail).await
}
